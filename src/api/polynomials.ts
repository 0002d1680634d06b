/** Polynomials' values, and the matrix of powers. */
import { install } from '../array/install.js'
import type { NDArray } from '../array/ndarray.js'
import type { DType } from '../dtype/dtype.js'
import { promote } from '../dtype/promote.js'
import { DTypeError, ShapeError, ValueError } from '../errors.js'
import { showShape, showValue, toInteger } from '../shape/show.js'
import { freshArray } from './data.js'
import { add, multiply } from './elementwise.js'
import { broadcastTo, expandDims, flip } from './manipulate.js'
import { checkFlag, checkOptions } from './options.js'
import { cumulativeProd } from './cumulative.js'
import { arrayFrom } from './together.js'

/**
 * The value of a polynomial at each x by Horner's rule: p[0] x^(n-1) + ... + p[n-1], the highest power first. In the dtype that both are promoted to; in one
 * pass where x is large.
 * @throws ShapeError where p is no line; DTypeError for bool; DisposedError
 * @example pn.polyval(arr([3, 0, 1]), arr([0, 1, 5])) //=> array([ 1.,  4., 76.])
 */
export function polyval(p: NDArray | readonly number[], x: NDArray | number): NDArray {
  const [coefficients, at] = [arrayFrom('polyval', p), arrayFrom('polyval', x)]
  if (coefficients.ndim !== 1) throw new ShapeError('polyval', `takes a line of coefficients, got ${showShape(coefficients.shape)}`, { p: coefficients.shape })
  const dtype = promote(coefficients.dtype, at.dtype)
  if (dtype === 'bool') throw new DTypeError('polyval', "does not take bool; x.astype('int8') makes numbers of it", { dtype })
  const values: NDArray = at.astype(dtype, { copy: false })
  const list = coefficients.astype(dtype).toArray({ bigint: true }) as (number | bigint)[]
  // The sum begins with 0 * x, as in NumPy, where an infinite x gives NaN.
  const nothing = multiply(values, 0)
  return list.slice(1).reduce<NDArray>((y, c) => add(multiply(y, values), c), list.length > 0 ? add(nothing, list[0]) : nothing)
}

/** What `vander` takes. */
export interface VanderOptions {
  /** How many powers (as many as x has elements). */
  n?: number | undefined
  /** Whether powers grow from left to right (false). */
  increasing?: boolean | undefined
}

/** The dtype of powers: int64 at least. */
type PowerType<D extends DType> = D extends 'float64' | 'float32' | 'uint64' ? 'float64' : 'int64'

/**
 * The matrix of powers: row i has x[i] ** (n-1), ..., x[i], 1, or the other way round. Powers of integers are int64, others float64.
 * @throws ShapeError where x is no line; ValueError for an n that is no whole number; DisposedError, MemoryError
 * @example pn.vander(arr([2, 3]), { n: 3 }) //=> array([[4., 2., 1.],
 * //=>        [9., 3., 1.]])
 */
export function vander<D extends DType>(x: NDArray<D>, options?: VanderOptions): NDArray<PowerType<D>> {
  const line = arrayFrom('vander', x)
  checkOptions('vander', options, ['n', 'increasing'])
  if (line.ndim !== 1) throw new ShapeError('vander', `takes a line, got ${showShape(line.shape)}`, { shape: line.shape })
  const n = toInteger(options?.n ?? line.size)
  if (n === undefined || n < 0) throw new ValueError('vander', `n is a whole number, 0 or more, got ${showValue(options?.n)}`, { n: options?.n })
  const increasing = checkFlag('vander', 'increasing', options?.increasing, false)
  const dtype = promote(line.dtype, 'int64')
  const out = freshArray('vander', dtype, [line.size, n])
  if (out.size === 0) return out as never
  const ordered = increasing ? out : flip(out, 1)
  cumulativeProd(broadcastTo(expandDims(line, 1), [line.size, n - 1]), { axis: 1, dtype, includeInitial: true, out: ordered })
  return out as never
}

declare module '../array/ndarray.js' {
  interface NDArray<D extends DType> {
    /** The values of this polynomial: see `pn.polyval`. */
    polyval(x: NDArray | number): NDArray
    /** The matrix of powers: see `pn.vander`. */
    vander(options?: VanderOptions): NDArray<PowerType<D>>
  }
}

install({ polyval, vander })
