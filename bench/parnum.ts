/** parnum as users get it: the built package. */
import { join } from 'node:path'
import type * as Parnum from '../src/index.js'

export type { NDArray } from '../src/index.js'

// eslint-disable-next-line @typescript-eslint/no-require-imports
export const pn = require(join(__dirname, '..', 'dist', 'index.cjs')) as typeof Parnum
