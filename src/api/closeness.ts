/** Whether arrays are equal, or nearly so. */
import { install } from '../array/install.js'
import { NDArray } from '../array/ndarray.js'
import type { DType } from '../dtype/dtype.js'
import { ShapeError, ValueError } from '../errors.js'
import { broadcastShapes } from '../shape/broadcast.js'
import { sameShape } from '../shape/shape.js'
import { showValue } from '../shape/show.js'
import { asarray } from './creation.js'
import { inexact } from './differences.js'
import { abs, add, equal, isfinite, isnan, lessEqual, logicalAnd, logicalOr, multiply, subtract } from './elementwise.js'
import { checkArray, checkFlag, checkOptions } from './options.js'
import { all } from './reduce.js'
import { checkUsable, isComplexScalar, isScalar, type Scalar } from './ufunc.js'

/** What `isclose` and `allclose` take. */
export interface CloseOptions {
  /** How far apart two values may be in units of the second one (1e-5). */
  rtol?: number | undefined
  /** How far apart in any case (1e-8). */
  atol?: number | undefined
  /** Whether a NaN is close to a NaN (false). */
  equalNan?: boolean | undefined
}
/** What `arrayEqual` takes. */
export interface EqualOptions {
  /** Whether a NaN equals a NaN (false). */
  equalNan?: boolean | undefined
}

/** A second argument: an array, or a number as a 0-d one. */
function second(operation: string, y: unknown): NDArray {
  const array = isScalar(y) || isComplexScalar(y) ? asarray(y) : checkArray(operation, y)
  checkUsable(operation, array)
  return array
}

function tolerance(operation: string, name: string, value: unknown, otherwise: number): number {
  if (value === undefined) return otherwise
  if (typeof value === 'number' && !Number.isNaN(value)) return value
  throw new ValueError(operation, `${name} is a number, got ${showValue(value)}`, { [name]: value })
}

function closeness(operation: string, x: NDArray, y: unknown, options: CloseOptions | undefined): NDArray<'bool'> {
  checkUsable(operation, checkArray(operation, x))
  const other = inexact(second(operation, y))
  checkOptions(operation, options, ['rtol', 'atol', 'equalNan'])
  const rtol = tolerance(operation, 'rtol', options?.rtol, 1e-5)
  const atol = tolerance(operation, 'atol', options?.atol, 1e-8)
  const equalNan = checkFlag(operation, 'equalNan', options?.equalNan, false)
  broadcastShapes(operation, x.shape, other.shape)
  const near = lessEqual(abs(subtract(x, other)), add(multiply(abs(other), rtol), atol))
  const close = logicalOr(logicalAnd(near, isfinite(other)), equal(x, other))
  return equalNan ? logicalOr(close, logicalAnd(isnan(x), isnan(other))) : close
}

/**
 * Whether values are nearly equal: |x - y| <= atol + rtol * |y|, or both the same infinity. Computed in floats, in one pass where the arrays are large.
 * Not symmetric: y is the value that x is measured by.
 * @throws ShapeError where the shapes do not broadcast; ValueError for tolerances that are no numbers; DisposedError
 * @example pn.isclose(arr([1, 1e-9, NaN]), arr([1 + 1e-6, 0, NaN])) //=> array([ True,  True, False])
 */
export function isclose(x: NDArray, y: NDArray | Scalar, options?: CloseOptions): NDArray<'bool'> {
  return closeness('isclose', x, y, options)
}

/**
 * Whether all values are nearly equal: see `isclose`. True for no elements.
 * @throws ShapeError where the shapes do not broadcast; ValueError for tolerances that are no numbers; DisposedError
 * @example pn.allclose(arr([0.1]).add(0.2), 0.3) //=> true
 */
export function allclose(x: NDArray, y: NDArray | Scalar, options?: CloseOptions): boolean {
  return all(closeness('allclose', x, y, options)).item()
}

function equalElements(x: NDArray, y: NDArray, equalNan: boolean): boolean {
  const same = equal(x, y)
  return all(equalNan ? logicalOr(same, logicalAnd(isnan(x), isnan(y))) : same).item()
}

/**
 * Whether two arrays have the same shape and equal elements, whatever their dtypes.
 * @throws ValueError for what is no array; DisposedError
 * @example pn.arrayEqual(arr([1, 2]), arr([1n, 2n])) //=> true
 */
export function arrayEqual(x: NDArray, y: NDArray | Scalar, options?: EqualOptions): boolean {
  checkUsable('arrayEqual', checkArray('arrayEqual', x))
  const other = second('arrayEqual', y)
  checkOptions('arrayEqual', options, ['equalNan'])
  const equalNan = checkFlag('arrayEqual', 'equalNan', options?.equalNan, false)
  return sameShape(x.shape, other.shape) && equalElements(x, other, equalNan)
}

/**
 * Whether two arrays are equal where one, or both, are broadcast to their common shape; false where there is none.
 * @throws ValueError for what is no array; DisposedError
 * @example pn.arrayEquiv(arr([1, 2]), arr([[1, 2], [1, 2]])) //=> true
 */
export function arrayEquiv(x: NDArray, y: NDArray | Scalar): boolean {
  checkUsable('arrayEquiv', checkArray('arrayEquiv', x))
  const other = second('arrayEquiv', y)
  try {
    broadcastShapes('arrayEquiv', x.shape, other.shape)
  } catch (error) {
    if (error instanceof ShapeError) return false
    throw error
  }
  return equalElements(x, other, false)
}

declare module '../array/ndarray.js' {
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- a merged interface repeats the parameter
  interface NDArray<D extends DType> {
    /** Whether values are nearly equal: see `pn.isclose`. */
    isclose(y: NDArray | Scalar, options?: CloseOptions): NDArray<'bool'>
    /** Whether all values are nearly equal: see `pn.allclose`. */
    allclose(y: NDArray | Scalar, options?: CloseOptions): boolean
    /** Whether shape and elements are equal: see `pn.arrayEqual`. */
    arrayEqual(y: NDArray | Scalar, options?: EqualOptions): boolean
    /** Whether elements are equal in the common shape: see `pn.arrayEquiv`. */
    arrayEquiv(y: NDArray | Scalar): boolean
  }
}

install({ isclose, allclose, arrayEqual, arrayEquiv })
