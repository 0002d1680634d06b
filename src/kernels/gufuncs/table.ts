/** The TypeScript kernels of all gufuncs. */
import { gufuncs, type GufuncName } from '../../ops/gufuncs.js'
import type { Gufunc } from './gufunc.js'
import { product } from './product.js'
import { searchsorted } from './search.js'

const byName: Readonly<Record<GufuncName, Gufunc>> = { searchsorted, product }

/** The kernels by number. */
export const gufuncKernels: readonly Gufunc[] = gufuncs.map((name) => byName[name])
