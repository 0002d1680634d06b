/** The places of extremes that are not NaN. */
import { install } from '../array/install.js'
import type { NDArray } from '../array/ndarray.js'
import type { DType } from '../dtype/dtype.js'
import { DTypeError, ValueError } from '../errors.js'
import { normalizeAxis } from '../shape/axes.js'
import { equal, isnan, logicalNot } from './elementwise.js'
import { hasNan, nanextreme } from './nanfolds.js'
import { all, any, argmax, argmin, type ArgOptions } from './reduce.js'
import { where } from './select.js'
import { checkReal, readFold } from './together.js'

function nanarg(operation: string, how: 'maximum' | 'minimum', x: NDArray, options: ArgOptions | number | null | undefined): NDArray<'int32'> {
  const given = options === null || typeof options === 'number' ? { axis: options } : options
  const o = readFold<ArgOptions>(operation, x, given, ['axis', 'keepdims', 'dtype'])
  checkReal(operation, x)
  const dtype = o.dtype ?? 'int32'
  if (dtype !== 'int32' && dtype !== 'int64') throw new DTypeError(operation, 'indices are int32 or int64', { dtype })
  const axis = o.axis === undefined || o.axis === null ? null : normalizeAxis(operation, o.axis, x.ndim)
  const inner = { axis, keepdims: o.keepdims, dtype }
  const arg = how === 'maximum' ? argmax : argmin
  if (o.size === 0 && o.shape.every((n) => n > 0)) throw new ValueError(operation, 'there is no extreme of no elements', { shape: x.shape })
  if (!hasNan(x.dtype) || x.size === 0) return arg(x, inner)
  const missing = isnan(x)
  const nothing = all(missing, { axis: o.axes, keepdims: o.keepdims })
  if (any(nothing).item()) throw new ValueError(operation, axis === null ? 'all elements are NaN' : `a line along axis ${axis} has nothing but NaN`, { axis, shape: x.shape })
  const last = how === 'maximum' ? -Infinity : Infinity
  const place = arg(where(missing, last, x), inner)
  // Where the extreme is the very value that stood for NaN, the first element that has it may have been a NaN.
  const reached = equal(nanextreme(operation, how, x, { axis: o.axes, keepdims: o.keepdims }), last)
  return any(reached).item() ? where(reached, argmax(logicalNot(missing), inner), place) : place
}

/**
 * The index of the largest element that is not NaN, the first of equals. Unlike NumPy's, it never points to a NaN: beside -inf alone
 * NumPy finds the first of both.
 * @throws ValueError where a line has nothing but NaN, or no elements; AxisError, DTypeError, DisposedError
 * @example pn.nanargmax(arr([1, NaN, 3])) //=> array(2, dtype=int32)
 */
export function nanargmax(x: NDArray, options?: ArgOptions | number | null): NDArray<'int32'> {
  return nanarg('nanargmax', 'maximum', x, options)
}

/**
 * The index of the smallest element that is not NaN, the first of equals. Unlike NumPy's, it never points to a NaN: beside inf alone
 * NumPy finds the first of both.
 * @throws ValueError where a line has nothing but NaN, or no elements; AxisError, DTypeError, DisposedError
 * @example pn.nanargmin(arr([NaN, 2, 1])) //=> array(2, dtype=int32)
 */
export function nanargmin(x: NDArray, options?: ArgOptions | number | null): NDArray<'int32'> {
  return nanarg('nanargmin', 'minimum', x, options)
}

declare module '../array/ndarray.js' {
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- a merged interface repeats the parameter
  interface NDArray<D extends DType> {
    /** Index of the largest that is not NaN: see `pn.nanargmax`. */
    nanargmax(options?: ArgOptions | number | null): NDArray<'int32'>
    /** Index of the smallest that is not NaN: see `pn.nanargmin`. */
    nanargmin(options?: ArgOptions | number | null): NDArray<'int32'>
  }
}

install({ nanargmax, nanargmin })
