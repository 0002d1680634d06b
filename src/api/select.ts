/** The elementwise operations whose arguments are not all alike: where and clip. */
import { install } from '../array/install.js'
import { NDArray } from '../array/ndarray.js'
import type { DType } from '../dtype/dtype.js'
import type { Promote } from '../dtype/promote.js'
import { ValueError } from '../errors.js'
import { placesOf } from './nonzero.js'
import { checkArray } from './options.js'
import { apply, applyFast3, isScalar, ufuncs, type ElementwiseOptions, type Scalar } from './ufunc.js'

/** The dtype of a number that stands alone. */
type ScalarType<S extends Scalar> = S extends boolean ? 'bool' : S extends bigint ? 'int64' : 'float64'

/**
 * The second argument where the condition is true (nonzero), the third elsewhere. Shapes broadcast; the dtype is that of the two
 * promoted. Two numbers alone give float64, two bigints int64, two booleans bool.
 *
 * With the condition alone the indices of its nonzero elements, one array for each axis, as `nonzero` gives them.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.where(arr([true, false, true]), arr([1, 2, 3]), 0) //=> array([1., 0., 3.])
 */
export function where<A extends DType, B extends DType>(condition: NDArray, x: NDArray<A>, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Promote<A, B>>
export function where<A extends DType>(condition: NDArray, x: NDArray<A>, y: Scalar, options?: ElementwiseOptions): NDArray<A>
export function where<B extends DType>(condition: NDArray, x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<B>
export function where<S extends Scalar>(condition: NDArray, x: S, y: Scalar, options?: ElementwiseOptions): NDArray<ScalarType<S>>
export function where(condition: NDArray): NDArray<'int32'>[]
export function where(condition: NDArray, ...rest: [] | [x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions]): NDArray | NDArray[] {
  if (rest.length === 0) return placesOf('where', condition)
  const [x, y, options] = rest
  if (options === undefined && condition instanceof NDArray) {
    const fast = applyFast3(ufuncs.where, condition, x, y)
    if (fast !== undefined) return fast
  }
  checkArray('where', condition)
  return apply(ufuncs.where, [condition, x, y], options)
}

/** A bound of `clip`: an array, a number, or none. */
export type Bound = NDArray | Scalar | null | undefined

/**
 * The value, not below min and not above max (a NaN stays one; where min is above max, max). A bound that is null or left out does
 * not limit.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.clip(arr([-2, 3, 9]), 0, 5) //=> array([0., 3., 5.])
 * @example pn.clip(arr([-2, 3, 9]), null, 5) //=> array([-2.,  3.,  5.])
 */
export function clip<A extends DType>(x: NDArray<A>, min?: Bound, max?: Bound, options?: ElementwiseOptions): NDArray<A> {
  checkArray('clip', x)
  for (const bound of [min, max]) {
    if (bound !== null && bound !== undefined && !isScalar(bound)) checkArray('clip', bound)
    if (typeof bound === 'number' && Number.isNaN(bound)) throw new ValueError('clip', 'a bound is NaN; null stands for no bound', { bound })
  }
  if (min === null || min === undefined) {
    return (max === null || max === undefined ? apply(ufuncs.positive, [x], options) : apply(ufuncs.minimum, [x, max], options)) as never
  }
  return (max === null || max === undefined ? apply(ufuncs.maximum, [x, min], options) : apply(ufuncs.clip, [x, min, max], options)) as never
}

declare module '../array/ndarray.js' {
  interface NDArray<D extends DType> {
    /** Chooses by this condition: see `pn.where`. */
    where<A extends DType, B extends DType>(x: NDArray<A>, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Promote<A, B>>
    where<A extends DType>(x: NDArray<A>, y: Scalar, options?: ElementwiseOptions): NDArray<A>
    where<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<B>
    where<S extends Scalar>(x: S, y: Scalar, options?: ElementwiseOptions): NDArray<ScalarType<S>>
    where(): NDArray<'int32'>[]
    /** Limits the values: see `pn.clip`. */
    clip(min?: Bound, max?: Bound, options?: ElementwiseOptions): NDArray<D>
  }
}

install({ where }, true)
install({ clip })
