/** `accumulate` of every operation of two operands: the running fold along an axis. */
import type { NDArray } from '../../array/ndarray.js'
import type { DType } from '../../dtype/dtype.js'
import { normalizeAxis } from '../../shape/axes.js'
import { scanArray } from '../cumulative.js'
import { astype } from '../convert.js'
import { axisOptions, checkArray } from '../options.js'
import { checkUsable, type Ufunc } from '../ufunc.js'
import { foldType } from './elements.js'
import { checkExponents } from './reduce.js'

/** What `accumulate` and `reduceat` of an operation take. */
export interface UfuncAccumulateOptions {
  /** The axis, the first by default. */
  axis?: number | undefined
  /** The dtype to compute in. */
  dtype?: DType
  /** Takes the result. */
  out?: NDArray
}

/** The running fold of `x` by an operation. */
export function accumulateArray(ufunc: Ufunc, x: NDArray, given: UfuncAccumulateOptions | number | undefined): NDArray {
  const operation = `${ufunc.name}.accumulate`
  checkArray(operation, x)
  checkUsable(operation, x)
  const options = axisOptions<UfuncAccumulateOptions>(operation, given, ['axis', 'dtype', 'out'])
  const axis = normalizeAxis(operation, options.axis ?? 0, x.ndim)
  const dtype = foldType(operation, ufunc, x.dtype, options.dtype)
  const source = ufunc.name === 'pow' && x.dtype !== dtype ? astype(x, dtype) : x
  checkExponents(operation, ufunc, dtype, source, axis, false)
  return scanArray(operation, ufunc.name, source, { axis, dtype, out: options.out })
}
