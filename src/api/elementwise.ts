// Made from src/ops/table.ts by `npm run generate`. Do not edit.
/* The elementwise operations, as functions and as methods. */
import type { NDArray } from '../array/ndarray.js'
import type { DType } from '../dtype/dtype.js'
import type { Promote } from '../dtype/promote.js'
import type { Floating, RealOf, Same } from '../ops/types.js'
import { call1, call2, installUfunc } from './call.js'
import type { Asked } from './fill.js'
import type { IntegerData } from './integers.js'
import type { AxisArgument, SumType } from './reduce.js'
import { ufuncs, type ElementwiseOptions, type Scalar } from './ufunc.js'
import { accumulateArray, type UfuncAccumulateOptions } from './ufuncs/accumulate.js'
import { updateAt, type UfuncIndex, type UfuncValues } from './ufuncs/at.js'
import { outerArrays } from './ufuncs/outer.js'
import { reduceArray, type UfuncReduceOptions } from './ufuncs/reduce.js'
import { reduceRuns } from './ufuncs/reduceat.js'

/**
 * Sum, element by element. Integers wrap around; for bool it is "or".
 *
 * Dtypes: bool and all numbers. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.add(arr([1, 2]), arr([10, 20])) //=> array([11., 22.])
 * @example pn.add(arr([1n, 2n]), 1) //=> array([2, 3])
 */
export function add<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<A, B>>>
export function add<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Same<B>>
export function add(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
  return call2(ufuncs.add, x, y, options)
}
export namespace add {
  /**
   * An array folded along an axis, the first unless told, with `add`. Any axes: their order does not matter. Integers and bool are folded in 64 bits. No elements fold to 0.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.add.reduce(arr([1, 2, 3, 4])) //=> array(10.)
   */
  export function reduce<D extends DType, const O extends UfuncReduceOptions>(x: NDArray<D>, options?: O | AxisArgument): NDArray<Asked<O, SumType<D>>> {
    return reduceArray(ufuncs.add, x, options) as never
  }

  /**
   * The running fold with `add` along an axis, the first unless told, of the shape of x.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.add.accumulate(arr([1, 2, 3, 4])) //=> array([ 1.,  3.,  6., 10.])
   */
  export function accumulate<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, options?: O | number): NDArray<Asked<O, SumType<D>>> {
    return accumulateArray(ufuncs.add, x, options) as never
  }

  /**
   * Parts of an axis folded with `add`: from each index to the next one, the last to the end. An index that is not below the next one gives its element alone.
   * @throws AxisError, DTypeError, IndexError, ShapeError, ValueError, DisposedError
   * @example pn.add.reduceat(arr([1, 2, 3, 4]), [0, 1]) //=> array([1., 9.])
   */
  export function reduceat<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, indices: IntegerData, options?: O | number): NDArray<Asked<O, SumType<D>>> {
    return reduceRuns(ufuncs.add, x, indices, options) as never
  }

  /**
   * `add` of each element of x with each of y, of shape x.shape + y.shape.
   * @throws DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.add.outer(arr([1, 5]), arr([2, 4, 5])).toArray() //=> [ [ 3, 5, 6 ], [ 7, 9, 10 ] ]
   */
  export function outer<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<A, B>>>
  export function outer<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Same<B>>
  export function outer(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
    return outerArrays(ufuncs.add, x, y, options)
  }

  /**
   * Elements become `add` of themselves and values, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.add.at(arr([1, 5]), [0, 0], 2) //=> array([5., 5.])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex, values: UfuncValues): X {
    return updateAt(ufuncs.add, x, index, values) as X
  }
}

/**
 * Difference, element by element. Integers wrap around.
 *
 * Dtypes: all numbers. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.subtract(arr([10, 20]), 1) //=> array([ 9., 19.])
 */
export function subtract<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<A, B>>>
export function subtract<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Same<B>>
export function subtract(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
  return call2(ufuncs.subtract, x, y, options)
}
export namespace subtract {
  /**
   * An array folded along an axis, the first unless told, with `subtract`. One axis, element after element: the order matters. There is no identity: no elements are a ValueError without `initial`.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.subtract.reduce(arr([10, 1, 2, 3])) //=> array(4.)
   */
  export function reduce<D extends DType, const O extends UfuncReduceOptions>(x: NDArray<D>, options?: O | AxisArgument): NDArray<Asked<O, Same<D>>> {
    return reduceArray(ufuncs.subtract, x, options) as never
  }

  /**
   * The running fold with `subtract` along an axis, the first unless told, of the shape of x.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.subtract.accumulate(arr([10, 1, 2, 3])) //=> array([10.,  9.,  7.,  4.])
   */
  export function accumulate<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, options?: O | number): NDArray<Asked<O, Same<D>>> {
    return accumulateArray(ufuncs.subtract, x, options) as never
  }

  /**
   * Parts of an axis folded with `subtract`: from each index to the next one, the last to the end. An index that is not below the next one gives its element alone.
   * @throws AxisError, DTypeError, IndexError, ShapeError, ValueError, DisposedError
   * @example pn.subtract.reduceat(arr([10, 1, 2, 3]), [0, 1]) //=> array([10., -4.])
   */
  export function reduceat<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, indices: IntegerData, options?: O | number): NDArray<Asked<O, Same<D>>> {
    return reduceRuns(ufuncs.subtract, x, indices, options) as never
  }

  /**
   * `subtract` of each element of x with each of y, of shape x.shape + y.shape.
   * @throws DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.subtract.outer(arr([1, 5]), arr([2, 4, 5])).toArray() //=> [ [ -1, -3, -4 ], [ 3, 1, 0 ] ]
   */
  export function outer<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<A, B>>>
  export function outer<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Same<B>>
  export function outer(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
    return outerArrays(ufuncs.subtract, x, y, options)
  }

  /**
   * Elements become `subtract` of themselves and values, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.subtract.at(arr([1, 5]), [0, 0], 2) //=> array([-3.,  5.])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex, values: UfuncValues): X {
    return updateAt(ufuncs.subtract, x, index, values) as X
  }
}

/**
 * Product, element by element. Integers wrap around; for bool it is "and".
 *
 * Dtypes: bool and all numbers. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.multiply(arr([1, 2, 3]), 2) //=> array([2., 4., 6.])
 * @example pn.multiply(arr([{ re: 1, im: 2 }]), { re: 0, im: 1 }) //=> array([-2.+1.j])
 */
export function multiply<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<A, B>>>
export function multiply<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Same<B>>
export function multiply(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
  return call2(ufuncs.multiply, x, y, options)
}
export namespace multiply {
  /**
   * An array folded along an axis, the first unless told, with `multiply`. Any axes: their order does not matter. Integers and bool are folded in 64 bits. No elements fold to 1.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.multiply.reduce(arr([1, 2, 3, 4])) //=> array(24.)
   */
  export function reduce<D extends DType, const O extends UfuncReduceOptions>(x: NDArray<D>, options?: O | AxisArgument): NDArray<Asked<O, SumType<D>>> {
    return reduceArray(ufuncs.multiply, x, options) as never
  }

  /**
   * The running fold with `multiply` along an axis, the first unless told, of the shape of x.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.multiply.accumulate(arr([1, 2, 3, 4])) //=> array([ 1.,  2.,  6., 24.])
   */
  export function accumulate<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, options?: O | number): NDArray<Asked<O, SumType<D>>> {
    return accumulateArray(ufuncs.multiply, x, options) as never
  }

  /**
   * Parts of an axis folded with `multiply`: from each index to the next one, the last to the end. An index that is not below the next one gives its element alone.
   * @throws AxisError, DTypeError, IndexError, ShapeError, ValueError, DisposedError
   * @example pn.multiply.reduceat(arr([1, 2, 3, 4]), [0, 1]) //=> array([ 1., 24.])
   */
  export function reduceat<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, indices: IntegerData, options?: O | number): NDArray<Asked<O, SumType<D>>> {
    return reduceRuns(ufuncs.multiply, x, indices, options) as never
  }

  /**
   * `multiply` of each element of x with each of y, of shape x.shape + y.shape.
   * @throws DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.multiply.outer(arr([1, 5]), arr([2, 4, 5])).toArray() //=> [ [ 2, 4, 5 ], [ 10, 20, 25 ] ]
   */
  export function outer<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<A, B>>>
  export function outer<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Same<B>>
  export function outer(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
    return outerArrays(ufuncs.multiply, x, y, options)
  }

  /**
   * Elements become `multiply` of themselves and values, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.multiply.at(arr([1, 5]), [0, 0], 2) //=> array([4., 5.])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex, values: UfuncValues): X {
    return updateAt(ufuncs.multiply, x, index, values) as X
  }
}

/**
 * Quotient, element by element; integers give float64.
 *
 * Dtypes: floats; integers and bool are computed in float64. Correctly rounded. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.divide(arr([1n, 3n]), 2) //=> array([0.5, 1.5])
 * @example pn.divide(arr([{ re: 4, im: 2 }]), { re: 0, im: 2 }) //=> array([1.-2.j])
 */
export function divide<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Floating<Promote<A, B>>>
export function divide<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Floating<B>>
export function divide(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
  return call2(ufuncs.divide, x, y, options)
}
export namespace divide {
  /**
   * An array folded along an axis, the first unless told, with `divide`. One axis, element after element: the order matters. There is no identity: no elements are a ValueError without `initial`.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.divide.reduce(arr([24, 2, 3, 4])) //=> array(1.)
   */
  export function reduce<D extends DType, const O extends UfuncReduceOptions>(x: NDArray<D>, options?: O | AxisArgument): NDArray<Asked<O, Floating<D>>> {
    return reduceArray(ufuncs.divide, x, options) as never
  }

  /**
   * The running fold with `divide` along an axis, the first unless told, of the shape of x.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.divide.accumulate(arr([24, 2, 3, 4])) //=> array([24., 12.,  4.,  1.])
   */
  export function accumulate<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, options?: O | number): NDArray<Asked<O, Floating<D>>> {
    return accumulateArray(ufuncs.divide, x, options) as never
  }

  /**
   * Parts of an axis folded with `divide`: from each index to the next one, the last to the end. An index that is not below the next one gives its element alone.
   * @throws AxisError, DTypeError, IndexError, ShapeError, ValueError, DisposedError
   * @example pn.divide.reduceat(arr([24, 2, 3, 4]), [0, 1]) //=> array([24.        ,  0.16666667])
   */
  export function reduceat<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, indices: IntegerData, options?: O | number): NDArray<Asked<O, Floating<D>>> {
    return reduceRuns(ufuncs.divide, x, indices, options) as never
  }

  /**
   * `divide` of each element of x with each of y, of shape x.shape + y.shape.
   * @throws DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.divide.outer(arr([1, 5]), arr([2, 4, 5])).toArray() //=> [ [ 0.5, 0.25, 0.2 ], [ 2.5, 1.25, 1 ] ]
   */
  export function outer<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Floating<Promote<A, B>>>
  export function outer<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Floating<B>>
  export function outer(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
    return outerArrays(ufuncs.divide, x, y, options)
  }

  /**
   * Elements become `divide` of themselves and values, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.divide.at(arr([1, 5]), [0, 0], 2) //=> array([0.25, 5.  ])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex, values: UfuncValues): X {
    return updateAt(ufuncs.divide, x, index, values) as X
  }
}

/**
 * Quotient rounded toward minus infinity. An integer divided by 0 gives 0.
 *
 * Dtypes: all numbers but complex ones. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.floorDivide(arr([7, -7]), 2) //=> array([ 3., -4.])
 */
export function floorDivide<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<A, B>>>
export function floorDivide<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Same<B>>
export function floorDivide(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
  return call2(ufuncs.floorDivide, x, y, options)
}
export namespace floorDivide {
  /**
   * An array folded along an axis, the first unless told, with `floorDivide`. One axis, element after element: the order matters. There is no identity: no elements are a ValueError without `initial`.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.floorDivide.reduce(arr([100, 7, 2, 3])) //=> array(2.)
   */
  export function reduce<D extends DType, const O extends UfuncReduceOptions>(x: NDArray<D>, options?: O | AxisArgument): NDArray<Asked<O, Same<D>>> {
    return reduceArray(ufuncs.floorDivide, x, options) as never
  }

  /**
   * The running fold with `floorDivide` along an axis, the first unless told, of the shape of x.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.floorDivide.accumulate(arr([100, 7, 2, 3])) //=> array([100.,  14.,   7.,   2.])
   */
  export function accumulate<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, options?: O | number): NDArray<Asked<O, Same<D>>> {
    return accumulateArray(ufuncs.floorDivide, x, options) as never
  }

  /**
   * Parts of an axis folded with `floorDivide`: from each index to the next one, the last to the end. An index that is not below the next one gives its element alone.
   * @throws AxisError, DTypeError, IndexError, ShapeError, ValueError, DisposedError
   * @example pn.floorDivide.reduceat(arr([100, 7, 2, 3]), [0, 1]) //=> array([100.,   1.])
   */
  export function reduceat<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, indices: IntegerData, options?: O | number): NDArray<Asked<O, Same<D>>> {
    return reduceRuns(ufuncs.floorDivide, x, indices, options) as never
  }

  /**
   * `floorDivide` of each element of x with each of y, of shape x.shape + y.shape.
   * @throws DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.floorDivide.outer(arr([1, 5]), arr([2, 4, 5])).toArray() //=> [ [ 0, 0, 0 ], [ 2, 1, 1 ] ]
   */
  export function outer<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<A, B>>>
  export function outer<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Same<B>>
  export function outer(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
    return outerArrays(ufuncs.floorDivide, x, y, options)
  }

  /**
   * Elements become `floorDivide` of themselves and values, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.floorDivide.at(arr([1, 5]), [0, 0], 2) //=> array([0., 5.])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex, values: UfuncValues): X {
    return updateAt(ufuncs.floorDivide, x, index, values) as X
  }
}

/**
 * Remainder with the sign of the divisor. An integer modulo 0 gives 0.
 *
 * Dtypes: all numbers but complex ones. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.remainder(arr([7, -7]), 3) //=> array([1., 2.])
 */
export function remainder<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<A, B>>>
export function remainder<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Same<B>>
export function remainder(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
  return call2(ufuncs.remainder, x, y, options)
}
export namespace remainder {
  /**
   * An array folded along an axis, the first unless told, with `remainder`. One axis, element after element: the order matters. There is no identity: no elements are a ValueError without `initial`.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.remainder.reduce(arr([100, 37, 7, 4])) //=> array(1.)
   */
  export function reduce<D extends DType, const O extends UfuncReduceOptions>(x: NDArray<D>, options?: O | AxisArgument): NDArray<Asked<O, Same<D>>> {
    return reduceArray(ufuncs.remainder, x, options) as never
  }

  /**
   * The running fold with `remainder` along an axis, the first unless told, of the shape of x.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.remainder.accumulate(arr([100, 37, 7, 4])) //=> array([100.,  26.,   5.,   1.])
   */
  export function accumulate<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, options?: O | number): NDArray<Asked<O, Same<D>>> {
    return accumulateArray(ufuncs.remainder, x, options) as never
  }

  /**
   * Parts of an axis folded with `remainder`: from each index to the next one, the last to the end. An index that is not below the next one gives its element alone.
   * @throws AxisError, DTypeError, IndexError, ShapeError, ValueError, DisposedError
   * @example pn.remainder.reduceat(arr([100, 37, 7, 4]), [0, 1]) //=> array([100.,   2.])
   */
  export function reduceat<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, indices: IntegerData, options?: O | number): NDArray<Asked<O, Same<D>>> {
    return reduceRuns(ufuncs.remainder, x, indices, options) as never
  }

  /**
   * `remainder` of each element of x with each of y, of shape x.shape + y.shape.
   * @throws DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.remainder.outer(arr([1, 5]), arr([2, 4, 5])).toArray() //=> [ [ 1, 1, 1 ], [ 1, 1, 0 ] ]
   */
  export function outer<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<A, B>>>
  export function outer<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Same<B>>
  export function outer(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
    return outerArrays(ufuncs.remainder, x, y, options)
  }

  /**
   * Elements become `remainder` of themselves and values, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.remainder.at(arr([1, 5]), [0, 0], 2) //=> array([1., 5.])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex, values: UfuncValues): X {
    return updateAt(ufuncs.remainder, x, index, values) as X
  }
}

/**
 * Remainder with the sign of the dividend. An integer modulo 0 gives 0.
 *
 * Dtypes: all numbers but complex ones. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.fmod(arr([7, -7]), 3) //=> array([ 1., -1.])
 */
export function fmod<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<A, B>>>
export function fmod<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Same<B>>
export function fmod(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
  return call2(ufuncs.fmod, x, y, options)
}
export namespace fmod {
  /**
   * An array folded along an axis, the first unless told, with `fmod`. One axis, element after element: the order matters. There is no identity: no elements are a ValueError without `initial`.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.fmod.reduce(arr([-100, 37, 7, 4])) //=> array(-1.)
   */
  export function reduce<D extends DType, const O extends UfuncReduceOptions>(x: NDArray<D>, options?: O | AxisArgument): NDArray<Asked<O, Same<D>>> {
    return reduceArray(ufuncs.fmod, x, options) as never
  }

  /**
   * The running fold with `fmod` along an axis, the first unless told, of the shape of x.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.fmod.accumulate(arr([-100, 37, 7, 4])) //=> array([-100.,  -26.,   -5.,   -1.])
   */
  export function accumulate<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, options?: O | number): NDArray<Asked<O, Same<D>>> {
    return accumulateArray(ufuncs.fmod, x, options) as never
  }

  /**
   * Parts of an axis folded with `fmod`: from each index to the next one, the last to the end. An index that is not below the next one gives its element alone.
   * @throws AxisError, DTypeError, IndexError, ShapeError, ValueError, DisposedError
   * @example pn.fmod.reduceat(arr([-100, 37, 7, 4]), [0, 1]) //=> array([-100.,    2.])
   */
  export function reduceat<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, indices: IntegerData, options?: O | number): NDArray<Asked<O, Same<D>>> {
    return reduceRuns(ufuncs.fmod, x, indices, options) as never
  }

  /**
   * `fmod` of each element of x with each of y, of shape x.shape + y.shape.
   * @throws DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.fmod.outer(arr([1, 5]), arr([2, 4, 5])).toArray() //=> [ [ 1, 1, 1 ], [ 1, 1, 0 ] ]
   */
  export function outer<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<A, B>>>
  export function outer<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Same<B>>
  export function outer(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
    return outerArrays(ufuncs.fmod, x, y, options)
  }

  /**
   * Elements become `fmod` of themselves and values, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.fmod.at(arr([1, 5]), [0, 0], 2) //=> array([1., 5.])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex, values: UfuncValues): X {
    return updateAt(ufuncs.fmod, x, index, values) as X
  }
}

/**
 * First argument to the power of the second. Integers wrap around; a negative integer exponent is a ValueError.
 *
 * Dtypes: all numbers. Error at most 4 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.pow(arr([2, 3]), arr([3, 2])) //=> array([8., 9.])
 */
export function pow<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<A, B>>>
export function pow<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Same<B>>
export function pow(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
  return call2(ufuncs.pow, x, y, options)
}
export namespace pow {
  /**
   * An array folded along an axis, the first unless told, with `pow`. One axis, element after element: the order matters. There is no identity: no elements are a ValueError without `initial`.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.pow.reduce(arr([2, 3, 2])) //=> array(64.)
   */
  export function reduce<D extends DType, const O extends UfuncReduceOptions>(x: NDArray<D>, options?: O | AxisArgument): NDArray<Asked<O, Same<D>>> {
    return reduceArray(ufuncs.pow, x, options) as never
  }

  /**
   * The running fold with `pow` along an axis, the first unless told, of the shape of x.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.pow.accumulate(arr([2, 3, 2])) //=> array([ 2.,  8., 64.])
   */
  export function accumulate<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, options?: O | number): NDArray<Asked<O, Same<D>>> {
    return accumulateArray(ufuncs.pow, x, options) as never
  }

  /**
   * Parts of an axis folded with `pow`: from each index to the next one, the last to the end. An index that is not below the next one gives its element alone.
   * @throws AxisError, DTypeError, IndexError, ShapeError, ValueError, DisposedError
   * @example pn.pow.reduceat(arr([2, 3, 2]), [0, 1]) //=> array([2., 9.])
   */
  export function reduceat<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, indices: IntegerData, options?: O | number): NDArray<Asked<O, Same<D>>> {
    return reduceRuns(ufuncs.pow, x, indices, options) as never
  }

  /**
   * `pow` of each element of x with each of y, of shape x.shape + y.shape.
   * @throws DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.pow.outer(arr([1, 5]), arr([2, 4, 5])).toArray() //=> [ [ 1, 1, 1 ], [ 25, 625, 3125 ] ]
   */
  export function outer<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<A, B>>>
  export function outer<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Same<B>>
  export function outer(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
    return outerArrays(ufuncs.pow, x, y, options)
  }

  /**
   * Elements become `pow` of themselves and values, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.pow.at(arr([1, 5]), [0, 0], 2) //=> array([1., 5.])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex, values: UfuncValues): X {
    return updateAt(ufuncs.pow, x, index, values) as X
  }
}

/**
 * The negated value. Integers wrap around.
 *
 * Dtypes: all numbers. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.negative(arr([1, -2])) //=> array([-1.,  2.])
 */
export function negative<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Same<A>> {
  return call1(ufuncs.negative, x, options) as never
}
export namespace negative {
  /**
   * Elements become `negative` of themselves, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.negative.at(arr([1, -2]), [-1]) //=> array([1., 2.])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex): X {
    return updateAt(ufuncs.negative, x, index) as X
  }
}

/**
 * The value itself, as a new array.
 *
 * Dtypes: all numbers. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.positive(arr([1, -2])) //=> array([ 1., -2.])
 */
export function positive<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Same<A>> {
  return call1(ufuncs.positive, x, options) as never
}
export namespace positive {
  /**
   * Elements become `positive` of themselves, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.positive.at(arr([1, -2]), [-1]) //=> array([ 1., -2.])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex): X {
    return updateAt(ufuncs.positive, x, index) as X
  }
}

/**
 * Absolute value. The smallest integer of a signed dtype stays itself.
 *
 * Dtypes: bool and all numbers. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.abs(arr([-1, 2])) //=> array([1., 2.])
 * @example pn.abs(arr([{ re: 3, im: 4 }])) //=> array([5.])
 */
export function abs<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<RealOf<A>> {
  return call1(ufuncs.abs, x, options) as never
}
export namespace abs {
  /**
   * Elements become `abs` of themselves, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.abs.at(arr([-1, 2]), [-1]) //=> array([-1.,  2.])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex): X {
    return updateAt(ufuncs.abs, x, index) as X
  }
}

/**
 * -1, 0 or 1 by the sign; NaN stays NaN. Of a complex number z / abs(z), and 0 at 0.
 *
 * Dtypes: all numbers. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.sign(arr([-3, 0, 5])) //=> array([-1.,  0.,  1.])
 * @example pn.sign(arr([{ re: 0, im: 2 }])) //=> array([0.+1.j])
 */
export function sign<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Same<A>> {
  return call1(ufuncs.sign, x, options) as never
}
export namespace sign {
  /**
   * Elements become `sign` of themselves, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.sign.at(arr([-3, 0, 5]), [-1]) //=> array([-3.,  0.,  1.])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex): X {
    return updateAt(ufuncs.sign, x, index) as X
  }
}

/**
 * The value times itself.
 *
 * Dtypes: all numbers. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.square(arr([2, -3])) //=> array([4., 9.])
 */
export function square<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Same<A>> {
  return call1(ufuncs.square, x, options) as never
}
export namespace square {
  /**
   * Elements become `square` of themselves, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.square.at(arr([2, -3]), [-1]) //=> array([2., 9.])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex): X {
    return updateAt(ufuncs.square, x, index) as X
  }
}

/**
 * One divided by the value; integers give float64.
 *
 * Dtypes: floats; integers and bool are computed in float64. Correctly rounded. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.reciprocal(arr([2, 4])) //=> array([0.5 , 0.25])
 */
export function reciprocal<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.reciprocal, x, options) as never
}
export namespace reciprocal {
  /**
   * Elements become `reciprocal` of themselves, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.reciprocal.at(arr([2, 4]), [-1]) //=> array([2.  , 0.25])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex): X {
    return updateAt(ufuncs.reciprocal, x, index) as X
  }
}

/**
 * Square root, correctly rounded; NaN below 0. Of a complex number the root with a real part of 0 or more.
 *
 * Dtypes: floats; integers and bool are computed in float64. Correctly rounded. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.sqrt(arr([4, 9])) //=> array([2., 3.])
 * @example pn.sqrt(arr([{ re: -4, im: 0 }])) //=> array([0.+2.j])
 */
export function sqrt<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.sqrt, x, options) as never
}
export namespace sqrt {
  /**
   * Elements become `sqrt` of themselves, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.sqrt.at(arr([4, 9]), [-1]) //=> array([4., 3.])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex): X {
    return updateAt(ufuncs.sqrt, x, index) as X
  }
}

/**
 * Cube root.
 *
 * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Error at most 4 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.cbrt(arr([8, 27])) //=> array([2., 3.])
 */
export function cbrt<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.cbrt, x, options) as never
}
export namespace cbrt {
  /**
   * Elements become `cbrt` of themselves, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.cbrt.at(arr([8, 27]), [-1]) //=> array([8., 3.])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex): X {
    return updateAt(ufuncs.cbrt, x, index) as X
  }
}

/**
 * sqrt(a*a + b*b) without overflow or underflow on the way.
 *
 * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Error at most 4 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.hypot(arr([3, 5]), arr([4, 12])) //=> array([ 5., 13.])
 */
export function hypot<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Floating<Promote<A, B>>>
export function hypot<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Floating<B>>
export function hypot(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
  return call2(ufuncs.hypot, x, y, options)
}
export namespace hypot {
  /**
   * An array folded along an axis, the first unless told, with `hypot`. Any axes: their order does not matter. No elements fold to 0.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.hypot.reduce(arr([3, 4, 12])) //=> array(13.)
   */
  export function reduce<D extends DType, const O extends UfuncReduceOptions>(x: NDArray<D>, options?: O | AxisArgument): NDArray<Asked<O, Floating<D>>> {
    return reduceArray(ufuncs.hypot, x, options) as never
  }

  /**
   * The running fold with `hypot` along an axis, the first unless told, of the shape of x.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.hypot.accumulate(arr([3, 4, 12])) //=> array([ 3.,  5., 13.])
   */
  export function accumulate<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, options?: O | number): NDArray<Asked<O, Floating<D>>> {
    return accumulateArray(ufuncs.hypot, x, options) as never
  }

  /**
   * Parts of an axis folded with `hypot`: from each index to the next one, the last to the end. An index that is not below the next one gives its element alone.
   * @throws AxisError, DTypeError, IndexError, ShapeError, ValueError, DisposedError
   * @example pn.hypot.reduceat(arr([3, 4, 12]), [0, 1]) //=> array([ 3.        , 12.64911064])
   */
  export function reduceat<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, indices: IntegerData, options?: O | number): NDArray<Asked<O, Floating<D>>> {
    return reduceRuns(ufuncs.hypot, x, indices, options) as never
  }

  /**
   * `hypot` of each element of x with each of y, of shape x.shape + y.shape.
   * @throws DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.hypot.outer(arr([1, 5]), arr([2, 4, 5])).get(0) //=> array([2.23606798, 4.12310563, 5.09901951])
   */
  export function outer<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Floating<Promote<A, B>>>
  export function outer<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Floating<B>>
  export function outer(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
    return outerArrays(ufuncs.hypot, x, y, options)
  }

  /**
   * Elements become `hypot` of themselves and values, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.hypot.at(arr([1, 5]), [0, 0], 2) //=> array([3., 5.])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex, values: UfuncValues): X {
    return updateAt(ufuncs.hypot, x, index, values) as X
  }
}

/**
 * e to the power of the value.
 *
 * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.exp(arr([0, 1])) //=> array([1.        , 2.71828183])
 * @example pn.exp(arr([{ re: 0, im: 1 }])) //=> array([0.54030231+0.84147098j])
 */
export function exp<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.exp, x, options) as never
}
export namespace exp {
  /**
   * Elements become `exp` of themselves, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.exp.at(arr([0, 1]), [-1]) //=> array([0.        , 2.71828183])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex): X {
    return updateAt(ufuncs.exp, x, index) as X
  }
}

/**
 * 2 to the power of the value.
 *
 * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Error at most 4 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.exp2(arr([0, 3])) //=> array([1., 8.])
 */
export function exp2<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.exp2, x, options) as never
}
export namespace exp2 {
  /**
   * Elements become `exp2` of themselves, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.exp2.at(arr([0, 3]), [-1]) //=> array([0., 8.])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex): X {
    return updateAt(ufuncs.exp2, x, index) as X
  }
}

/**
 * exp(x) - 1, exact for small x.
 *
 * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.expm1(arr([0, 1e-12])) //=> array([0.e+00, 1.e-12])
 */
export function expm1<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.expm1, x, options) as never
}
export namespace expm1 {
  /**
   * Elements become `expm1` of themselves, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.expm1.at(arr([0, 1e-12]), [-1]) //=> array([0.e+00, 1.e-12])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex): X {
    return updateAt(ufuncs.expm1, x, index) as X
  }
}

/**
 * Natural logarithm.
 *
 * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.log(arr([1, 10])) //=> array([0.        , 2.30258509])
 * @example pn.log(arr([{ re: -1, im: 0 }])) //=> array([0.+3.14159265j])
 */
export function log<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.log, x, options) as never
}
export namespace log {
  /**
   * Elements become `log` of themselves, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.log.at(arr([1, 10]), [-1]) //=> array([1.        , 2.30258509])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex): X {
    return updateAt(ufuncs.log, x, index) as X
  }
}

/**
 * Logarithm to base 2.
 *
 * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.log2(arr([1, 8])) //=> array([0., 3.])
 */
export function log2<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.log2, x, options) as never
}
export namespace log2 {
  /**
   * Elements become `log2` of themselves, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.log2.at(arr([1, 8]), [-1]) //=> array([1., 3.])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex): X {
    return updateAt(ufuncs.log2, x, index) as X
  }
}

/**
 * Logarithm to base 10.
 *
 * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.log10(arr([1, 1000])) //=> array([0., 3.])
 */
export function log10<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.log10, x, options) as never
}
export namespace log10 {
  /**
   * Elements become `log10` of themselves, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.log10.at(arr([1, 1000]), [-1]) //=> array([1., 3.])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex): X {
    return updateAt(ufuncs.log10, x, index) as X
  }
}

/**
 * log(1 + x), exact for small x.
 *
 * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.log1p(arr([0, 1e-12])) //=> array([0.e+00, 1.e-12])
 */
export function log1p<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.log1p, x, options) as never
}
export namespace log1p {
  /**
   * Elements become `log1p` of themselves, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.log1p.at(arr([0, 1e-12]), [-1]) //=> array([0.e+00, 1.e-12])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex): X {
    return updateAt(ufuncs.log1p, x, index) as X
  }
}

/**
 * log(exp(a) + exp(b)) without overflow.
 *
 * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Error at most 4 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.logaddexp(arr([1000]), 1000) //=> array([1000.69314718])
 */
export function logaddexp<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Floating<Promote<A, B>>>
export function logaddexp<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Floating<B>>
export function logaddexp(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
  return call2(ufuncs.logaddexp, x, y, options)
}
export namespace logaddexp {
  /**
   * An array folded along an axis, the first unless told, with `logaddexp`. Any axes: their order does not matter. No elements fold to -Infinity.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.logaddexp.reduce(arr([0, 0, 0])) //=> array(1.09861229)
   */
  export function reduce<D extends DType, const O extends UfuncReduceOptions>(x: NDArray<D>, options?: O | AxisArgument): NDArray<Asked<O, Floating<D>>> {
    return reduceArray(ufuncs.logaddexp, x, options) as never
  }

  /**
   * The running fold with `logaddexp` along an axis, the first unless told, of the shape of x.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.logaddexp.accumulate(arr([0, 0, 0])) //=> array([0.        , 0.69314718, 1.09861229])
   */
  export function accumulate<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, options?: O | number): NDArray<Asked<O, Floating<D>>> {
    return accumulateArray(ufuncs.logaddexp, x, options) as never
  }

  /**
   * Parts of an axis folded with `logaddexp`: from each index to the next one, the last to the end. An index that is not below the next one gives its element alone.
   * @throws AxisError, DTypeError, IndexError, ShapeError, ValueError, DisposedError
   * @example pn.logaddexp.reduceat(arr([0, 0, 0]), [0, 1]) //=> array([0.        , 0.69314718])
   */
  export function reduceat<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, indices: IntegerData, options?: O | number): NDArray<Asked<O, Floating<D>>> {
    return reduceRuns(ufuncs.logaddexp, x, indices, options) as never
  }

  /**
   * `logaddexp` of each element of x with each of y, of shape x.shape + y.shape.
   * @throws DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.logaddexp.outer(arr([1, 5]), arr([2, 4, 5])).get(0) //=> array([2.31326169, 4.04858735, 5.01814993])
   */
  export function outer<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Floating<Promote<A, B>>>
  export function outer<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Floating<B>>
  export function outer(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
    return outerArrays(ufuncs.logaddexp, x, y, options)
  }

  /**
   * Elements become `logaddexp` of themselves and values, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.logaddexp.at(arr([1, 5]), [0, 0], 2) //=> array([2.8619948, 5.       ])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex, values: UfuncValues): X {
    return updateAt(ufuncs.logaddexp, x, index, values) as X
  }
}

/**
 * Sine; the argument is in radians.
 *
 * Dtypes: floats; integers and bool are computed in float64. Error at most 1 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.sin(arr([0, pn.pi / 2])) //=> array([0., 1.])
 */
export function sin<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.sin, x, options) as never
}
export namespace sin {
  /**
   * Elements become `sin` of themselves, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.sin.at(arr([0, pn.pi / 2]), [-1]) //=> array([0., 1.])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex): X {
    return updateAt(ufuncs.sin, x, index) as X
  }
}

/**
 * Cosine; the argument is in radians.
 *
 * Dtypes: floats; integers and bool are computed in float64. Error at most 1 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.cos(arr([0, pn.pi])) //=> array([ 1., -1.])
 */
export function cos<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.cos, x, options) as never
}
export namespace cos {
  /**
   * Elements become `cos` of themselves, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.cos.at(arr([0, pn.pi]), [-1]) //=> array([ 0., -1.])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex): X {
    return updateAt(ufuncs.cos, x, index) as X
  }
}

/**
 * Tangent; the argument is in radians.
 *
 * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.tan(arr([0, 1])) //=> array([0.        , 1.55740772])
 */
export function tan<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.tan, x, options) as never
}
export namespace tan {
  /**
   * Elements become `tan` of themselves, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.tan.at(arr([0, 1]), [-1]) //=> array([0.        , 1.55740772])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex): X {
    return updateAt(ufuncs.tan, x, index) as X
  }
}

/**
 * Inverse sine, in radians.
 *
 * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.asin(arr([0, 1])) //=> array([0.        , 1.57079633])
 * @example pn.asin(arr([{ re: 2, im: 0 }])) //=> array([1.57079633+1.3169579j])
 */
export function asin<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.asin, x, options) as never
}
export namespace asin {
  /**
   * Elements become `asin` of themselves, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.asin.at(arr([0, 1]), [-1]) //=> array([0.        , 1.57079633])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex): X {
    return updateAt(ufuncs.asin, x, index) as X
  }
}

/**
 * Inverse cosine, in radians.
 *
 * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.acos(arr([1, 0])) //=> array([0.        , 1.57079633])
 */
export function acos<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.acos, x, options) as never
}
export namespace acos {
  /**
   * Elements become `acos` of themselves, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.acos.at(arr([1, 0]), [-1]) //=> array([1.        , 1.57079633])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex): X {
    return updateAt(ufuncs.acos, x, index) as X
  }
}

/**
 * Inverse tangent, in radians.
 *
 * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.atan(arr([0, 1])) //=> array([0.        , 0.78539816])
 */
export function atan<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.atan, x, options) as never
}
export namespace atan {
  /**
   * Elements become `atan` of themselves, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.atan.at(arr([0, 1]), [-1]) //=> array([0.        , 0.78539816])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex): X {
    return updateAt(ufuncs.atan, x, index) as X
  }
}

/**
 * The angle of the point (b, a), in radians.
 *
 * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Error at most 4 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.atan2(arr([1, 1]), arr([1, -1])) //=> array([0.78539816, 2.35619449])
 */
export function atan2<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Floating<Promote<A, B>>>
export function atan2<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Floating<B>>
export function atan2(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
  return call2(ufuncs.atan2, x, y, options)
}
export namespace atan2 {
  /**
   * An array folded along an axis, the first unless told, with `atan2`. One axis, element after element: the order matters. There is no identity: no elements are a ValueError without `initial`.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.atan2.reduce(arr([1, 1, 2])) //=> array(0.37419668)
   */
  export function reduce<D extends DType, const O extends UfuncReduceOptions>(x: NDArray<D>, options?: O | AxisArgument): NDArray<Asked<O, Floating<D>>> {
    return reduceArray(ufuncs.atan2, x, options) as never
  }

  /**
   * The running fold with `atan2` along an axis, the first unless told, of the shape of x.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.atan2.accumulate(arr([1, 1, 2])) //=> array([1.        , 0.78539816, 0.37419668])
   */
  export function accumulate<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, options?: O | number): NDArray<Asked<O, Floating<D>>> {
    return accumulateArray(ufuncs.atan2, x, options) as never
  }

  /**
   * Parts of an axis folded with `atan2`: from each index to the next one, the last to the end. An index that is not below the next one gives its element alone.
   * @throws AxisError, DTypeError, IndexError, ShapeError, ValueError, DisposedError
   * @example pn.atan2.reduceat(arr([1, 1, 2]), [0, 1]) //=> array([1.        , 0.46364761])
   */
  export function reduceat<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, indices: IntegerData, options?: O | number): NDArray<Asked<O, Floating<D>>> {
    return reduceRuns(ufuncs.atan2, x, indices, options) as never
  }

  /**
   * `atan2` of each element of x with each of y, of shape x.shape + y.shape.
   * @throws DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.atan2.outer(arr([1, 5]), arr([2, 4, 5])).get(0) //=> array([0.46364761, 0.24497866, 0.19739556])
   */
  export function outer<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Floating<Promote<A, B>>>
  export function outer<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Floating<B>>
  export function outer(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
    return outerArrays(ufuncs.atan2, x, y, options)
  }

  /**
   * Elements become `atan2` of themselves and values, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.atan2.at(arr([1, 5]), [0, 0], 2) //=> array([0.22779987, 5.        ])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex, values: UfuncValues): X {
    return updateAt(ufuncs.atan2, x, index, values) as X
  }
}

/**
 * Hyperbolic sine.
 *
 * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.sinh(arr([0, 1])) //=> array([0.        , 1.17520119])
 */
export function sinh<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.sinh, x, options) as never
}
export namespace sinh {
  /**
   * Elements become `sinh` of themselves, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.sinh.at(arr([0, 1]), [-1]) //=> array([0.        , 1.17520119])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex): X {
    return updateAt(ufuncs.sinh, x, index) as X
  }
}

/**
 * Hyperbolic cosine.
 *
 * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.cosh(arr([0, 1])) //=> array([1.        , 1.54308063])
 */
export function cosh<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.cosh, x, options) as never
}
export namespace cosh {
  /**
   * Elements become `cosh` of themselves, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.cosh.at(arr([0, 1]), [-1]) //=> array([0.        , 1.54308063])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex): X {
    return updateAt(ufuncs.cosh, x, index) as X
  }
}

/**
 * Hyperbolic tangent.
 *
 * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.tanh(arr([0, 1])) //=> array([0.        , 0.76159416])
 */
export function tanh<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.tanh, x, options) as never
}
export namespace tanh {
  /**
   * Elements become `tanh` of themselves, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.tanh.at(arr([0, 1]), [-1]) //=> array([0.        , 0.76159416])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex): X {
    return updateAt(ufuncs.tanh, x, index) as X
  }
}

/**
 * Inverse hyperbolic sine.
 *
 * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.asinh(arr([0, 1])) //=> array([0.        , 0.88137359])
 */
export function asinh<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.asinh, x, options) as never
}
export namespace asinh {
  /**
   * Elements become `asinh` of themselves, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.asinh.at(arr([0, 1]), [-1]) //=> array([0.        , 0.88137359])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex): X {
    return updateAt(ufuncs.asinh, x, index) as X
  }
}

/**
 * Inverse hyperbolic cosine; NaN below 1.
 *
 * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.acosh(arr([1, 2])) //=> array([0.       , 1.3169579])
 */
export function acosh<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.acosh, x, options) as never
}
export namespace acosh {
  /**
   * Elements become `acosh` of themselves, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.acosh.at(arr([1, 2]), [-1]) //=> array([1.       , 1.3169579])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex): X {
    return updateAt(ufuncs.acosh, x, index) as X
  }
}

/**
 * Inverse hyperbolic tangent; NaN outside -1 to 1.
 *
 * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.atanh(arr([0, 0.5])) //=> array([0.        , 0.54930614])
 */
export function atanh<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.atanh, x, options) as never
}
export namespace atanh {
  /**
   * Elements become `atanh` of themselves, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.atanh.at(arr([0, 0.5]), [-1]) //=> array([0.        , 0.54930614])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex): X {
    return updateAt(ufuncs.atanh, x, index) as X
  }
}

/**
 * Degrees to radians: x * (pi / 180), the factor rounded to the dtype.
 *
 * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Error at most 1 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.deg2rad(arr([0, 180])) //=> array([0.        , 3.14159265])
 */
export function deg2rad<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.deg2rad, x, options) as never
}
export namespace deg2rad {
  /**
   * Elements become `deg2rad` of themselves, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.deg2rad.at(arr([0, 180]), [-1]) //=> array([0.        , 3.14159265])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex): X {
    return updateAt(ufuncs.deg2rad, x, index) as X
  }
}

/**
 * Radians to degrees: x * (180 / pi), the factor rounded to the dtype.
 *
 * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Error at most 1 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.rad2deg(arr([0, pn.pi])) //=> array([  0., 180.])
 */
export function rad2deg<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.rad2deg, x, options) as never
}
export namespace rad2deg {
  /**
   * Elements become `rad2deg` of themselves, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.rad2deg.at(arr([0, pn.pi]), [-1]) //=> array([  0., 180.])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex): X {
    return updateAt(ufuncs.rad2deg, x, index) as X
  }
}

/**
 * sin(pi x) / (pi x), and 1 at 0.
 *
 * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Error at most 4 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.sinc(arr([0, 0.5])) //=> array([1.        , 0.63661977])
 */
export function sinc<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.sinc, x, options) as never
}
export namespace sinc {
  /**
   * Elements become `sinc` of themselves, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.sinc.at(arr([0, 0.5]), [-1]) //=> array([0.        , 0.63661977])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex): X {
    return updateAt(ufuncs.sinc, x, index) as X
  }
}

/**
 * The error function.
 *
 * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Error at most 4 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.erf(arr([0, 1])) //=> array([0.        , 0.84270079])
 */
export function erf<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.erf, x, options) as never
}
export namespace erf {
  /**
   * Elements become `erf` of themselves, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.erf.at(arr([0, 1]), [-1]) //=> array([0.        , 0.84270079])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex): X {
    return updateAt(ufuncs.erf, x, index) as X
  }
}

/**
 * The gamma function; NaN at negative integers.
 *
 * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Error at most 4 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.gamma(arr([4, 0.5])) //=> array([6.        , 1.77245385])
 */
export function gamma<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.gamma, x, options) as never
}
export namespace gamma {
  /**
   * Elements become `gamma` of themselves, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.gamma.at(arr([4, 0.5]), [-1]) //=> array([4.        , 1.77245385])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex): X {
    return updateAt(ufuncs.gamma, x, index) as X
  }
}

/**
 * Logarithm of the absolute value of the gamma function.
 *
 * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Error at most 4 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.lgamma(arr([1, 10])) //=> array([ 0.        , 12.80182748])
 */
export function lgamma<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.lgamma, x, options) as never
}
export namespace lgamma {
  /**
   * Elements become `lgamma` of themselves, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.lgamma.at(arr([1, 10]), [-1]) //=> array([ 1.        , 12.80182748])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex): X {
    return updateAt(ufuncs.lgamma, x, index) as X
  }
}

/**
 * 0 below zero, 1 above, the second argument at zero.
 *
 * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Correctly rounded. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.heaviside(arr([-1, 0, 2]), 0.5) //=> array([0. , 0.5, 1. ])
 */
export function heaviside<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Floating<Promote<A, B>>>
export function heaviside<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Floating<B>>
export function heaviside(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
  return call2(ufuncs.heaviside, x, y, options)
}
export namespace heaviside {
  /**
   * An array folded along an axis, the first unless told, with `heaviside`. One axis, element after element: the order matters. There is no identity: no elements are a ValueError without `initial`.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.heaviside.reduce(arr([-1, 0.5, 0])) //=> array(0.)
   */
  export function reduce<D extends DType, const O extends UfuncReduceOptions>(x: NDArray<D>, options?: O | AxisArgument): NDArray<Asked<O, Floating<D>>> {
    return reduceArray(ufuncs.heaviside, x, options) as never
  }

  /**
   * The running fold with `heaviside` along an axis, the first unless told, of the shape of x.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.heaviside.accumulate(arr([-1, 0.5, 0])) //=> array([-1.,  0.,  0.])
   */
  export function accumulate<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, options?: O | number): NDArray<Asked<O, Floating<D>>> {
    return accumulateArray(ufuncs.heaviside, x, options) as never
  }

  /**
   * Parts of an axis folded with `heaviside`: from each index to the next one, the last to the end. An index that is not below the next one gives its element alone.
   * @throws AxisError, DTypeError, IndexError, ShapeError, ValueError, DisposedError
   * @example pn.heaviside.reduceat(arr([-1, 0.5, 0]), [0, 1]) //=> array([-1.,  1.])
   */
  export function reduceat<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, indices: IntegerData, options?: O | number): NDArray<Asked<O, Floating<D>>> {
    return reduceRuns(ufuncs.heaviside, x, indices, options) as never
  }

  /**
   * `heaviside` of each element of x with each of y, of shape x.shape + y.shape.
   * @throws DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.heaviside.outer(arr([1, 5]), arr([2, 4, 5])).toArray() //=> [ [ 1, 1, 1 ], [ 1, 1, 1 ] ]
   */
  export function outer<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Floating<Promote<A, B>>>
  export function outer<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Floating<B>>
  export function outer(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
    return outerArrays(ufuncs.heaviside, x, y, options)
  }

  /**
   * Elements become `heaviside` of themselves and values, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.heaviside.at(arr([1, 5]), [0, 0], 2) //=> array([1., 5.])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex, values: UfuncValues): X {
    return updateAt(ufuncs.heaviside, x, index, values) as X
  }
}

/**
 * Rounds up to a whole number; the dtype stays.
 *
 * Dtypes: all numbers but complex ones. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.ceil(arr([1.2, -1.2])) //=> array([ 2., -1.])
 */
export function ceil<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Same<A>> {
  return call1(ufuncs.ceil, x, options) as never
}
export namespace ceil {
  /**
   * Elements become `ceil` of themselves, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.ceil.at(arr([1.2, -1.2]), [-1]) //=> array([ 1.2, -1. ])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex): X {
    return updateAt(ufuncs.ceil, x, index) as X
  }
}

/**
 * Rounds down to a whole number; the dtype stays.
 *
 * Dtypes: all numbers but complex ones. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.floor(arr([1.2, -1.2])) //=> array([ 1., -2.])
 */
export function floor<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Same<A>> {
  return call1(ufuncs.floor, x, options) as never
}
export namespace floor {
  /**
   * Elements become `floor` of themselves, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.floor.at(arr([1.2, -1.2]), [-1]) //=> array([ 1.2, -2. ])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex): X {
    return updateAt(ufuncs.floor, x, index) as X
  }
}

/**
 * Rounds toward zero to a whole number; the dtype stays.
 *
 * Dtypes: all numbers but complex ones. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.trunc(arr([1.2, -1.2])) //=> array([ 1., -1.])
 */
export function trunc<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Same<A>> {
  return call1(ufuncs.trunc, x, options) as never
}
export namespace trunc {
  /**
   * Elements become `trunc` of themselves, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.trunc.at(arr([1.2, -1.2]), [-1]) //=> array([ 1.2, -1. ])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex): X {
    return updateAt(ufuncs.trunc, x, index) as X
  }
}

/**
 * Rounds to the nearest whole number, halves to the even one; the dtype stays.
 *
 * Dtypes: all numbers. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.round(arr([0.5, 1.5, 2.5])) //=> array([0., 2., 2.])
 */
export function round<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Same<A>> {
  return call1(ufuncs.round, x, options) as never
}
export namespace round {
  /**
   * Elements become `round` of themselves, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.round.at(arr([0.5, 1.5, 2.5]), [-1]) //=> array([0.5, 1.5, 2. ])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex): X {
    return updateAt(ufuncs.round, x, index) as X
  }
}

/**
 * True where equal; NaN equals nothing.
 *
 * Dtypes: bool and all numbers. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.equal(arr([1, 2, NaN]), arr([1, 3, NaN])) //=> array([ True, False, False])
 */
export function equal<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<'bool'>
export function equal<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<'bool'>
export function equal(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
  return call2(ufuncs.equal, x, y, options)
}
export namespace equal {
  /**
   * An array folded along an axis, the first unless told, with `equal`. One axis, element after element: the order matters. Of bool only: what it gives it must take. There is no identity: no elements are a ValueError without `initial`.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.equal.reduce(arr([true, false, true])) //=> array(False)
   */
  export function reduce<D extends DType, const O extends UfuncReduceOptions>(x: NDArray<D>, options?: O | AxisArgument): NDArray<Asked<O, 'bool'>> {
    return reduceArray(ufuncs.equal, x, options) as never
  }

  /**
   * The running fold with `equal` along an axis, the first unless told, of the shape of x.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.equal.accumulate(arr([true, false, true])) //=> array([ True, False, False])
   */
  export function accumulate<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, options?: O | number): NDArray<Asked<O, 'bool'>> {
    return accumulateArray(ufuncs.equal, x, options) as never
  }

  /**
   * Parts of an axis folded with `equal`: from each index to the next one, the last to the end. An index that is not below the next one gives its element alone.
   * @throws AxisError, DTypeError, IndexError, ShapeError, ValueError, DisposedError
   * @example pn.equal.reduceat(arr([true, false, true]), [0, 1]) //=> array([ True, False])
   */
  export function reduceat<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, indices: IntegerData, options?: O | number): NDArray<Asked<O, 'bool'>> {
    return reduceRuns(ufuncs.equal, x, indices, options) as never
  }

  /**
   * `equal` of each element of x with each of y, of shape x.shape + y.shape.
   * @throws DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.equal.outer(arr([1, 5]), arr([2, 4, 5])).toArray() //=> [ [ false, false, false ], [ false, false, true ] ]
   */
  export function outer<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<'bool'>
  export function outer<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<'bool'>
  export function outer(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
    return outerArrays(ufuncs.equal, x, y, options)
  }

  /**
   * Elements become `equal` of themselves and values, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.equal.at(arr([1, 5]), [0, 0], 2) //=> array([0., 5.])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex, values: UfuncValues): X {
    return updateAt(ufuncs.equal, x, index, values) as X
  }
}

/**
 * True where not equal.
 *
 * Dtypes: bool and all numbers. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.notEqual(arr([1, 2, NaN]), arr([1, 3, NaN])) //=> array([False,  True,  True])
 */
export function notEqual<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<'bool'>
export function notEqual<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<'bool'>
export function notEqual(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
  return call2(ufuncs.notEqual, x, y, options)
}
export namespace notEqual {
  /**
   * An array folded along an axis, the first unless told, with `notEqual`. One axis, element after element: the order matters. Of bool only: what it gives it must take. There is no identity: no elements are a ValueError without `initial`.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.notEqual.reduce(arr([true, false, true])) //=> array(False)
   */
  export function reduce<D extends DType, const O extends UfuncReduceOptions>(x: NDArray<D>, options?: O | AxisArgument): NDArray<Asked<O, 'bool'>> {
    return reduceArray(ufuncs.notEqual, x, options) as never
  }

  /**
   * The running fold with `notEqual` along an axis, the first unless told, of the shape of x.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.notEqual.accumulate(arr([true, false, true])) //=> array([ True,  True, False])
   */
  export function accumulate<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, options?: O | number): NDArray<Asked<O, 'bool'>> {
    return accumulateArray(ufuncs.notEqual, x, options) as never
  }

  /**
   * Parts of an axis folded with `notEqual`: from each index to the next one, the last to the end. An index that is not below the next one gives its element alone.
   * @throws AxisError, DTypeError, IndexError, ShapeError, ValueError, DisposedError
   * @example pn.notEqual.reduceat(arr([true, false, true]), [0, 1]) //=> array([ True,  True])
   */
  export function reduceat<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, indices: IntegerData, options?: O | number): NDArray<Asked<O, 'bool'>> {
    return reduceRuns(ufuncs.notEqual, x, indices, options) as never
  }

  /**
   * `notEqual` of each element of x with each of y, of shape x.shape + y.shape.
   * @throws DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.notEqual.outer(arr([1, 5]), arr([2, 4, 5])).toArray() //=> [ [ true, true, true ], [ true, true, false ] ]
   */
  export function outer<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<'bool'>
  export function outer<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<'bool'>
  export function outer(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
    return outerArrays(ufuncs.notEqual, x, y, options)
  }

  /**
   * Elements become `notEqual` of themselves and values, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.notEqual.at(arr([1, 5]), [0, 0], 2) //=> array([1., 5.])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex, values: UfuncValues): X {
    return updateAt(ufuncs.notEqual, x, index, values) as X
  }
}

/**
 * True where the first is less.
 *
 * Dtypes: bool and all numbers but complex ones. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.less(arr([1, 2, 3]), 2) //=> array([ True, False, False])
 */
export function less<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<'bool'>
export function less<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<'bool'>
export function less(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
  return call2(ufuncs.less, x, y, options)
}
export namespace less {
  /**
   * An array folded along an axis, the first unless told, with `less`. One axis, element after element: the order matters. Of bool only: what it gives it must take. There is no identity: no elements are a ValueError without `initial`.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.less.reduce(arr([true, false, true])) //=> array(True)
   */
  export function reduce<D extends DType, const O extends UfuncReduceOptions>(x: NDArray<D>, options?: O | AxisArgument): NDArray<Asked<O, 'bool'>> {
    return reduceArray(ufuncs.less, x, options) as never
  }

  /**
   * The running fold with `less` along an axis, the first unless told, of the shape of x.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.less.accumulate(arr([true, false, true])) //=> array([ True, False,  True])
   */
  export function accumulate<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, options?: O | number): NDArray<Asked<O, 'bool'>> {
    return accumulateArray(ufuncs.less, x, options) as never
  }

  /**
   * Parts of an axis folded with `less`: from each index to the next one, the last to the end. An index that is not below the next one gives its element alone.
   * @throws AxisError, DTypeError, IndexError, ShapeError, ValueError, DisposedError
   * @example pn.less.reduceat(arr([true, false, true]), [0, 1]) //=> array([ True,  True])
   */
  export function reduceat<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, indices: IntegerData, options?: O | number): NDArray<Asked<O, 'bool'>> {
    return reduceRuns(ufuncs.less, x, indices, options) as never
  }

  /**
   * `less` of each element of x with each of y, of shape x.shape + y.shape.
   * @throws DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.less.outer(arr([1, 5]), arr([2, 4, 5])).toArray() //=> [ [ true, true, true ], [ false, false, false ] ]
   */
  export function outer<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<'bool'>
  export function outer<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<'bool'>
  export function outer(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
    return outerArrays(ufuncs.less, x, y, options)
  }

  /**
   * Elements become `less` of themselves and values, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.less.at(arr([1, 5]), [0, 0], 2) //=> array([1., 5.])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex, values: UfuncValues): X {
    return updateAt(ufuncs.less, x, index, values) as X
  }
}

/**
 * True where the first is less or equal.
 *
 * Dtypes: bool and all numbers but complex ones. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.lessEqual(arr([1, 2, 3]), 2) //=> array([ True,  True, False])
 */
export function lessEqual<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<'bool'>
export function lessEqual<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<'bool'>
export function lessEqual(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
  return call2(ufuncs.lessEqual, x, y, options)
}
export namespace lessEqual {
  /**
   * An array folded along an axis, the first unless told, with `lessEqual`. One axis, element after element: the order matters. Of bool only: what it gives it must take. There is no identity: no elements are a ValueError without `initial`.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.lessEqual.reduce(arr([true, false, true])) //=> array(True)
   */
  export function reduce<D extends DType, const O extends UfuncReduceOptions>(x: NDArray<D>, options?: O | AxisArgument): NDArray<Asked<O, 'bool'>> {
    return reduceArray(ufuncs.lessEqual, x, options) as never
  }

  /**
   * The running fold with `lessEqual` along an axis, the first unless told, of the shape of x.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.lessEqual.accumulate(arr([true, false, true])) //=> array([ True, False,  True])
   */
  export function accumulate<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, options?: O | number): NDArray<Asked<O, 'bool'>> {
    return accumulateArray(ufuncs.lessEqual, x, options) as never
  }

  /**
   * Parts of an axis folded with `lessEqual`: from each index to the next one, the last to the end. An index that is not below the next one gives its element alone.
   * @throws AxisError, DTypeError, IndexError, ShapeError, ValueError, DisposedError
   * @example pn.lessEqual.reduceat(arr([true, false, true]), [0, 1]) //=> array([ True,  True])
   */
  export function reduceat<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, indices: IntegerData, options?: O | number): NDArray<Asked<O, 'bool'>> {
    return reduceRuns(ufuncs.lessEqual, x, indices, options) as never
  }

  /**
   * `lessEqual` of each element of x with each of y, of shape x.shape + y.shape.
   * @throws DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.lessEqual.outer(arr([1, 5]), arr([2, 4, 5])).toArray() //=> [ [ true, true, true ], [ false, false, true ] ]
   */
  export function outer<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<'bool'>
  export function outer<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<'bool'>
  export function outer(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
    return outerArrays(ufuncs.lessEqual, x, y, options)
  }

  /**
   * Elements become `lessEqual` of themselves and values, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.lessEqual.at(arr([1, 5]), [0, 0], 2) //=> array([1., 5.])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex, values: UfuncValues): X {
    return updateAt(ufuncs.lessEqual, x, index, values) as X
  }
}

/**
 * True where the first is greater.
 *
 * Dtypes: bool and all numbers but complex ones. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.greater(arr([1, 2, 3]), 2) //=> array([False, False,  True])
 */
export function greater<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<'bool'>
export function greater<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<'bool'>
export function greater(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
  return call2(ufuncs.greater, x, y, options)
}
export namespace greater {
  /**
   * An array folded along an axis, the first unless told, with `greater`. One axis, element after element: the order matters. Of bool only: what it gives it must take. There is no identity: no elements are a ValueError without `initial`.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.greater.reduce(arr([true, false, true])) //=> array(False)
   */
  export function reduce<D extends DType, const O extends UfuncReduceOptions>(x: NDArray<D>, options?: O | AxisArgument): NDArray<Asked<O, 'bool'>> {
    return reduceArray(ufuncs.greater, x, options) as never
  }

  /**
   * The running fold with `greater` along an axis, the first unless told, of the shape of x.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.greater.accumulate(arr([true, false, true])) //=> array([ True,  True, False])
   */
  export function accumulate<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, options?: O | number): NDArray<Asked<O, 'bool'>> {
    return accumulateArray(ufuncs.greater, x, options) as never
  }

  /**
   * Parts of an axis folded with `greater`: from each index to the next one, the last to the end. An index that is not below the next one gives its element alone.
   * @throws AxisError, DTypeError, IndexError, ShapeError, ValueError, DisposedError
   * @example pn.greater.reduceat(arr([true, false, true]), [0, 1]) //=> array([ True, False])
   */
  export function reduceat<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, indices: IntegerData, options?: O | number): NDArray<Asked<O, 'bool'>> {
    return reduceRuns(ufuncs.greater, x, indices, options) as never
  }

  /**
   * `greater` of each element of x with each of y, of shape x.shape + y.shape.
   * @throws DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.greater.outer(arr([1, 5]), arr([2, 4, 5])).toArray() //=> [ [ false, false, false ], [ true, true, false ] ]
   */
  export function outer<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<'bool'>
  export function outer<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<'bool'>
  export function outer(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
    return outerArrays(ufuncs.greater, x, y, options)
  }

  /**
   * Elements become `greater` of themselves and values, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.greater.at(arr([1, 5]), [0, 0], 2) //=> array([0., 5.])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex, values: UfuncValues): X {
    return updateAt(ufuncs.greater, x, index, values) as X
  }
}

/**
 * True where the first is greater or equal.
 *
 * Dtypes: bool and all numbers but complex ones. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.greaterEqual(arr([1, 2, 3]), 2) //=> array([False,  True,  True])
 */
export function greaterEqual<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<'bool'>
export function greaterEqual<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<'bool'>
export function greaterEqual(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
  return call2(ufuncs.greaterEqual, x, y, options)
}
export namespace greaterEqual {
  /**
   * An array folded along an axis, the first unless told, with `greaterEqual`. One axis, element after element: the order matters. Of bool only: what it gives it must take. There is no identity: no elements are a ValueError without `initial`.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.greaterEqual.reduce(arr([true, false, true])) //=> array(True)
   */
  export function reduce<D extends DType, const O extends UfuncReduceOptions>(x: NDArray<D>, options?: O | AxisArgument): NDArray<Asked<O, 'bool'>> {
    return reduceArray(ufuncs.greaterEqual, x, options) as never
  }

  /**
   * The running fold with `greaterEqual` along an axis, the first unless told, of the shape of x.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.greaterEqual.accumulate(arr([true, false, true])) //=> array([ True,  True,  True])
   */
  export function accumulate<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, options?: O | number): NDArray<Asked<O, 'bool'>> {
    return accumulateArray(ufuncs.greaterEqual, x, options) as never
  }

  /**
   * Parts of an axis folded with `greaterEqual`: from each index to the next one, the last to the end. An index that is not below the next one gives its element alone.
   * @throws AxisError, DTypeError, IndexError, ShapeError, ValueError, DisposedError
   * @example pn.greaterEqual.reduceat(arr([true, false, true]), [0, 1]) //=> array([ True, False])
   */
  export function reduceat<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, indices: IntegerData, options?: O | number): NDArray<Asked<O, 'bool'>> {
    return reduceRuns(ufuncs.greaterEqual, x, indices, options) as never
  }

  /**
   * `greaterEqual` of each element of x with each of y, of shape x.shape + y.shape.
   * @throws DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.greaterEqual.outer(arr([1, 5]), arr([2, 4, 5])).toArray() //=> [ [ false, false, false ], [ true, true, true ] ]
   */
  export function outer<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<'bool'>
  export function outer<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<'bool'>
  export function outer(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
    return outerArrays(ufuncs.greaterEqual, x, y, options)
  }

  /**
   * Elements become `greaterEqual` of themselves and values, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.greaterEqual.at(arr([1, 5]), [0, 0], 2) //=> array([0., 5.])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex, values: UfuncValues): X {
    return updateAt(ufuncs.greaterEqual, x, index, values) as X
  }
}

/**
 * The larger one; NaN where either is NaN.
 *
 * Dtypes: bool and all numbers but complex ones. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.maximum(arr([1, 3, NaN]), 2) //=> array([ 2.,  3., nan])
 */
export function maximum<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<A, B>>>
export function maximum<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Same<B>>
export function maximum(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
  return call2(ufuncs.maximum, x, y, options)
}
export namespace maximum {
  /**
   * An array folded along an axis, the first unless told, with `maximum`. Any axes: their order does not matter. There is no identity: no elements are a ValueError without `initial`.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.maximum.reduce(arr([3, 1, 4, 2])) //=> array(4.)
   */
  export function reduce<D extends DType, const O extends UfuncReduceOptions>(x: NDArray<D>, options?: O | AxisArgument): NDArray<Asked<O, Same<D>>> {
    return reduceArray(ufuncs.maximum, x, options) as never
  }

  /**
   * The running fold with `maximum` along an axis, the first unless told, of the shape of x.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.maximum.accumulate(arr([3, 1, 4, 2])) //=> array([3., 3., 4., 4.])
   */
  export function accumulate<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, options?: O | number): NDArray<Asked<O, Same<D>>> {
    return accumulateArray(ufuncs.maximum, x, options) as never
  }

  /**
   * Parts of an axis folded with `maximum`: from each index to the next one, the last to the end. An index that is not below the next one gives its element alone.
   * @throws AxisError, DTypeError, IndexError, ShapeError, ValueError, DisposedError
   * @example pn.maximum.reduceat(arr([3, 1, 4, 2]), [0, 1]) //=> array([3., 4.])
   */
  export function reduceat<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, indices: IntegerData, options?: O | number): NDArray<Asked<O, Same<D>>> {
    return reduceRuns(ufuncs.maximum, x, indices, options) as never
  }

  /**
   * `maximum` of each element of x with each of y, of shape x.shape + y.shape.
   * @throws DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.maximum.outer(arr([1, 5]), arr([2, 4, 5])).toArray() //=> [ [ 2, 4, 5 ], [ 5, 5, 5 ] ]
   */
  export function outer<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<A, B>>>
  export function outer<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Same<B>>
  export function outer(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
    return outerArrays(ufuncs.maximum, x, y, options)
  }

  /**
   * Elements become `maximum` of themselves and values, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.maximum.at(arr([1, 5]), [0, 0], 2) //=> array([2., 5.])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex, values: UfuncValues): X {
    return updateAt(ufuncs.maximum, x, index, values) as X
  }
}

/**
 * The smaller one; NaN where either is NaN.
 *
 * Dtypes: bool and all numbers but complex ones. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.minimum(arr([1, 3, NaN]), 2) //=> array([ 1.,  2., nan])
 */
export function minimum<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<A, B>>>
export function minimum<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Same<B>>
export function minimum(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
  return call2(ufuncs.minimum, x, y, options)
}
export namespace minimum {
  /**
   * An array folded along an axis, the first unless told, with `minimum`. Any axes: their order does not matter. There is no identity: no elements are a ValueError without `initial`.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.minimum.reduce(arr([3, 1, 4, 2])) //=> array(1.)
   */
  export function reduce<D extends DType, const O extends UfuncReduceOptions>(x: NDArray<D>, options?: O | AxisArgument): NDArray<Asked<O, Same<D>>> {
    return reduceArray(ufuncs.minimum, x, options) as never
  }

  /**
   * The running fold with `minimum` along an axis, the first unless told, of the shape of x.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.minimum.accumulate(arr([3, 1, 4, 2])) //=> array([3., 1., 1., 1.])
   */
  export function accumulate<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, options?: O | number): NDArray<Asked<O, Same<D>>> {
    return accumulateArray(ufuncs.minimum, x, options) as never
  }

  /**
   * Parts of an axis folded with `minimum`: from each index to the next one, the last to the end. An index that is not below the next one gives its element alone.
   * @throws AxisError, DTypeError, IndexError, ShapeError, ValueError, DisposedError
   * @example pn.minimum.reduceat(arr([3, 1, 4, 2]), [0, 1]) //=> array([3., 1.])
   */
  export function reduceat<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, indices: IntegerData, options?: O | number): NDArray<Asked<O, Same<D>>> {
    return reduceRuns(ufuncs.minimum, x, indices, options) as never
  }

  /**
   * `minimum` of each element of x with each of y, of shape x.shape + y.shape.
   * @throws DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.minimum.outer(arr([1, 5]), arr([2, 4, 5])).toArray() //=> [ [ 1, 1, 1 ], [ 2, 4, 5 ] ]
   */
  export function outer<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<A, B>>>
  export function outer<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Same<B>>
  export function outer(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
    return outerArrays(ufuncs.minimum, x, y, options)
  }

  /**
   * Elements become `minimum` of themselves and values, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.minimum.at(arr([1, 5]), [0, 0], 2) //=> array([1., 5.])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex, values: UfuncValues): X {
    return updateAt(ufuncs.minimum, x, index, values) as X
  }
}

/**
 * The larger one; the other where one is NaN.
 *
 * Dtypes: bool and all numbers but complex ones. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.fmax(arr([1, 3, NaN]), 2) //=> array([2., 3., 2.])
 */
export function fmax<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<A, B>>>
export function fmax<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Same<B>>
export function fmax(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
  return call2(ufuncs.fmax, x, y, options)
}
export namespace fmax {
  /**
   * An array folded along an axis, the first unless told, with `fmax`. Any axes: their order does not matter. There is no identity: no elements are a ValueError without `initial`.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.fmax.reduce(arr([3, NaN, 4, 2])) //=> array(4.)
   */
  export function reduce<D extends DType, const O extends UfuncReduceOptions>(x: NDArray<D>, options?: O | AxisArgument): NDArray<Asked<O, Same<D>>> {
    return reduceArray(ufuncs.fmax, x, options) as never
  }

  /**
   * The running fold with `fmax` along an axis, the first unless told, of the shape of x.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.fmax.accumulate(arr([3, NaN, 4, 2])) //=> array([3., 3., 4., 4.])
   */
  export function accumulate<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, options?: O | number): NDArray<Asked<O, Same<D>>> {
    return accumulateArray(ufuncs.fmax, x, options) as never
  }

  /**
   * Parts of an axis folded with `fmax`: from each index to the next one, the last to the end. An index that is not below the next one gives its element alone.
   * @throws AxisError, DTypeError, IndexError, ShapeError, ValueError, DisposedError
   * @example pn.fmax.reduceat(arr([3, NaN, 4, 2]), [0, 1]) //=> array([3., 4.])
   */
  export function reduceat<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, indices: IntegerData, options?: O | number): NDArray<Asked<O, Same<D>>> {
    return reduceRuns(ufuncs.fmax, x, indices, options) as never
  }

  /**
   * `fmax` of each element of x with each of y, of shape x.shape + y.shape.
   * @throws DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.fmax.outer(arr([1, 5]), arr([2, 4, 5])).toArray() //=> [ [ 2, 4, 5 ], [ 5, 5, 5 ] ]
   */
  export function outer<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<A, B>>>
  export function outer<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Same<B>>
  export function outer(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
    return outerArrays(ufuncs.fmax, x, y, options)
  }

  /**
   * Elements become `fmax` of themselves and values, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.fmax.at(arr([1, 5]), [0, 0], 2) //=> array([2., 5.])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex, values: UfuncValues): X {
    return updateAt(ufuncs.fmax, x, index, values) as X
  }
}

/**
 * The smaller one; the other where one is NaN.
 *
 * Dtypes: bool and all numbers but complex ones. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.fmin(arr([1, 3, NaN]), 2) //=> array([1., 2., 2.])
 */
export function fmin<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<A, B>>>
export function fmin<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Same<B>>
export function fmin(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
  return call2(ufuncs.fmin, x, y, options)
}
export namespace fmin {
  /**
   * An array folded along an axis, the first unless told, with `fmin`. Any axes: their order does not matter. There is no identity: no elements are a ValueError without `initial`.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.fmin.reduce(arr([3, NaN, 1, 2])) //=> array(1.)
   */
  export function reduce<D extends DType, const O extends UfuncReduceOptions>(x: NDArray<D>, options?: O | AxisArgument): NDArray<Asked<O, Same<D>>> {
    return reduceArray(ufuncs.fmin, x, options) as never
  }

  /**
   * The running fold with `fmin` along an axis, the first unless told, of the shape of x.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.fmin.accumulate(arr([3, NaN, 1, 2])) //=> array([3., 3., 1., 1.])
   */
  export function accumulate<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, options?: O | number): NDArray<Asked<O, Same<D>>> {
    return accumulateArray(ufuncs.fmin, x, options) as never
  }

  /**
   * Parts of an axis folded with `fmin`: from each index to the next one, the last to the end. An index that is not below the next one gives its element alone.
   * @throws AxisError, DTypeError, IndexError, ShapeError, ValueError, DisposedError
   * @example pn.fmin.reduceat(arr([3, NaN, 1, 2]), [0, 1]) //=> array([3., 1.])
   */
  export function reduceat<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, indices: IntegerData, options?: O | number): NDArray<Asked<O, Same<D>>> {
    return reduceRuns(ufuncs.fmin, x, indices, options) as never
  }

  /**
   * `fmin` of each element of x with each of y, of shape x.shape + y.shape.
   * @throws DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.fmin.outer(arr([1, 5]), arr([2, 4, 5])).toArray() //=> [ [ 1, 1, 1 ], [ 2, 4, 5 ] ]
   */
  export function outer<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<A, B>>>
  export function outer<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Same<B>>
  export function outer(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
    return outerArrays(ufuncs.fmin, x, y, options)
  }

  /**
   * Elements become `fmin` of themselves and values, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.fmin.at(arr([1, 5]), [0, 0], 2) //=> array([1., 5.])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex, values: UfuncValues): X {
    return updateAt(ufuncs.fmin, x, index, values) as X
  }
}

/**
 * True where both are true (nonzero).
 *
 * Dtypes: any, taken as true where nonzero. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.logicalAnd(arr([true, true, false]), arr([true, false, false])) //=> array([ True, False, False])
 */
export function logicalAnd<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<'bool'>
export function logicalAnd<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<'bool'>
export function logicalAnd(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
  return call2(ufuncs.logicalAnd, x, y, options)
}
export namespace logicalAnd {
  /**
   * An array folded along an axis, the first unless told, with `logicalAnd`. Any axes: their order does not matter. No elements fold to true.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.logicalAnd.reduce(arr([1, 2, 0])) //=> array(False)
   */
  export function reduce<D extends DType, const O extends UfuncReduceOptions>(x: NDArray<D>, options?: O | AxisArgument): NDArray<Asked<O, 'bool'>> {
    return reduceArray(ufuncs.logicalAnd, x, options) as never
  }

  /**
   * The running fold with `logicalAnd` along an axis, the first unless told, of the shape of x.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.logicalAnd.accumulate(arr([1, 2, 0])) //=> array([ True,  True, False])
   */
  export function accumulate<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, options?: O | number): NDArray<Asked<O, 'bool'>> {
    return accumulateArray(ufuncs.logicalAnd, x, options) as never
  }

  /**
   * Parts of an axis folded with `logicalAnd`: from each index to the next one, the last to the end. An index that is not below the next one gives its element alone.
   * @throws AxisError, DTypeError, IndexError, ShapeError, ValueError, DisposedError
   * @example pn.logicalAnd.reduceat(arr([1, 2, 0]), [0, 1]) //=> array([ True, False])
   */
  export function reduceat<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, indices: IntegerData, options?: O | number): NDArray<Asked<O, 'bool'>> {
    return reduceRuns(ufuncs.logicalAnd, x, indices, options) as never
  }

  /**
   * `logicalAnd` of each element of x with each of y, of shape x.shape + y.shape.
   * @throws DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.logicalAnd.outer(arr([0, 1]), arr([0, 1, 2])).toArray() //=> [ [ false, false, false ], [ false, true, true ] ]
   */
  export function outer<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<'bool'>
  export function outer<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<'bool'>
  export function outer(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
    return outerArrays(ufuncs.logicalAnd, x, y, options)
  }

  /**
   * Elements become `logicalAnd` of themselves and values, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.logicalAnd.at(arr([0, 1]), [0, 0], 0) //=> array([0., 1.])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex, values: UfuncValues): X {
    return updateAt(ufuncs.logicalAnd, x, index, values) as X
  }
}

/**
 * True where either is true (nonzero).
 *
 * Dtypes: any, taken as true where nonzero. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.logicalOr(arr([true, true, false]), arr([true, false, false])) //=> array([ True,  True, False])
 */
export function logicalOr<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<'bool'>
export function logicalOr<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<'bool'>
export function logicalOr(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
  return call2(ufuncs.logicalOr, x, y, options)
}
export namespace logicalOr {
  /**
   * An array folded along an axis, the first unless told, with `logicalOr`. Any axes: their order does not matter. No elements fold to false.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.logicalOr.reduce(arr([0, 2, 0])) //=> array(True)
   */
  export function reduce<D extends DType, const O extends UfuncReduceOptions>(x: NDArray<D>, options?: O | AxisArgument): NDArray<Asked<O, 'bool'>> {
    return reduceArray(ufuncs.logicalOr, x, options) as never
  }

  /**
   * The running fold with `logicalOr` along an axis, the first unless told, of the shape of x.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.logicalOr.accumulate(arr([0, 2, 0])) //=> array([False,  True,  True])
   */
  export function accumulate<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, options?: O | number): NDArray<Asked<O, 'bool'>> {
    return accumulateArray(ufuncs.logicalOr, x, options) as never
  }

  /**
   * Parts of an axis folded with `logicalOr`: from each index to the next one, the last to the end. An index that is not below the next one gives its element alone.
   * @throws AxisError, DTypeError, IndexError, ShapeError, ValueError, DisposedError
   * @example pn.logicalOr.reduceat(arr([0, 2, 0]), [0, 1]) //=> array([False,  True])
   */
  export function reduceat<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, indices: IntegerData, options?: O | number): NDArray<Asked<O, 'bool'>> {
    return reduceRuns(ufuncs.logicalOr, x, indices, options) as never
  }

  /**
   * `logicalOr` of each element of x with each of y, of shape x.shape + y.shape.
   * @throws DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.logicalOr.outer(arr([0, 1]), arr([0, 1, 2])).toArray() //=> [ [ false, true, true ], [ true, true, true ] ]
   */
  export function outer<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<'bool'>
  export function outer<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<'bool'>
  export function outer(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
    return outerArrays(ufuncs.logicalOr, x, y, options)
  }

  /**
   * Elements become `logicalOr` of themselves and values, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.logicalOr.at(arr([0, 1]), [0, 0], 0) //=> array([0., 1.])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex, values: UfuncValues): X {
    return updateAt(ufuncs.logicalOr, x, index, values) as X
  }
}

/**
 * True where exactly one is true (nonzero).
 *
 * Dtypes: any, taken as true where nonzero. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.logicalXor(arr([true, true, false]), arr([true, false, false])) //=> array([False,  True, False])
 */
export function logicalXor<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<'bool'>
export function logicalXor<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<'bool'>
export function logicalXor(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
  return call2(ufuncs.logicalXor, x, y, options)
}
export namespace logicalXor {
  /**
   * An array folded along an axis, the first unless told, with `logicalXor`. Any axes: their order does not matter. No elements fold to false.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.logicalXor.reduce(arr([1, 2, 3])) //=> array(True)
   */
  export function reduce<D extends DType, const O extends UfuncReduceOptions>(x: NDArray<D>, options?: O | AxisArgument): NDArray<Asked<O, 'bool'>> {
    return reduceArray(ufuncs.logicalXor, x, options) as never
  }

  /**
   * The running fold with `logicalXor` along an axis, the first unless told, of the shape of x.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.logicalXor.accumulate(arr([1, 2, 3])) //=> array([ True, False,  True])
   */
  export function accumulate<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, options?: O | number): NDArray<Asked<O, 'bool'>> {
    return accumulateArray(ufuncs.logicalXor, x, options) as never
  }

  /**
   * Parts of an axis folded with `logicalXor`: from each index to the next one, the last to the end. An index that is not below the next one gives its element alone.
   * @throws AxisError, DTypeError, IndexError, ShapeError, ValueError, DisposedError
   * @example pn.logicalXor.reduceat(arr([1, 2, 3]), [0, 1]) //=> array([ True, False])
   */
  export function reduceat<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, indices: IntegerData, options?: O | number): NDArray<Asked<O, 'bool'>> {
    return reduceRuns(ufuncs.logicalXor, x, indices, options) as never
  }

  /**
   * `logicalXor` of each element of x with each of y, of shape x.shape + y.shape.
   * @throws DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.logicalXor.outer(arr([0, 1]), arr([0, 1, 2])).toArray() //=> [ [ false, true, true ], [ true, false, false ] ]
   */
  export function outer<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<'bool'>
  export function outer<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<'bool'>
  export function outer(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
    return outerArrays(ufuncs.logicalXor, x, y, options)
  }

  /**
   * Elements become `logicalXor` of themselves and values, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.logicalXor.at(arr([0, 1]), [0, 0], 0) //=> array([0., 1.])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex, values: UfuncValues): X {
    return updateAt(ufuncs.logicalXor, x, index, values) as X
  }
}

/**
 * True where the value is false (zero).
 *
 * Dtypes: any, taken as true where nonzero. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.logicalNot(arr([true, false])) //=> array([False,  True])
 */
export function logicalNot<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<'bool'> {
  return call1(ufuncs.logicalNot, x, options) as never
}
export namespace logicalNot {
  /**
   * Elements become `logicalNot` of themselves, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.logicalNot.at(arr([true, false]), [-1]) //=> array([ True,  True])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex): X {
    return updateAt(ufuncs.logicalNot, x, index) as X
  }
}

/**
 * True where neither infinite nor NaN.
 *
 * Dtypes: bool and all numbers. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.isfinite(arr([1, Infinity, NaN])) //=> array([ True, False, False])
 */
export function isfinite<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<'bool'> {
  return call1(ufuncs.isfinite, x, options) as never
}
export namespace isfinite {
  /**
   * Elements become `isfinite` of themselves, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.isfinite.at(arr([1, Infinity, NaN]), [-1]) //=> array([ 1., inf,  0.])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex): X {
    return updateAt(ufuncs.isfinite, x, index) as X
  }
}

/**
 * True where plus or minus infinity.
 *
 * Dtypes: bool and all numbers. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.isinf(arr([1, Infinity, NaN])) //=> array([False,  True, False])
 */
export function isinf<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<'bool'> {
  return call1(ufuncs.isinf, x, options) as never
}
export namespace isinf {
  /**
   * Elements become `isinf` of themselves, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.isinf.at(arr([1, Infinity, NaN]), [-1]) //=> array([ 1., inf,  0.])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex): X {
    return updateAt(ufuncs.isinf, x, index) as X
  }
}

/**
 * True where NaN.
 *
 * Dtypes: bool and all numbers. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.isnan(arr([1, Infinity, NaN])) //=> array([False, False,  True])
 */
export function isnan<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<'bool'> {
  return call1(ufuncs.isnan, x, options) as never
}
export namespace isnan {
  /**
   * Elements become `isnan` of themselves, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.isnan.at(arr([1, Infinity, NaN]), [-1]) //=> array([ 1., inf,  1.])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex): X {
    return updateAt(ufuncs.isnan, x, index) as X
  }
}

/**
 * True where the sign bit is set: below zero, -0, negative NaN.
 *
 * Dtypes: all numbers but complex ones. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.signbit(arr([1, -1, -0])) //=> array([False,  True,  True])
 */
export function signbit<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<'bool'> {
  return call1(ufuncs.signbit, x, options) as never
}
export namespace signbit {
  /**
   * Elements become `signbit` of themselves, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.signbit.at(arr([1, -1, -0]), [-1]) //=> array([ 1., -1.,  1.])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex): X {
    return updateAt(ufuncs.signbit, x, index) as X
  }
}

/**
 * The first with the sign of the second.
 *
 * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Correctly rounded. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.copysign(arr([1, 2]), arr([-5, 0])) //=> array([-1.,  2.])
 */
export function copysign<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Floating<Promote<A, B>>>
export function copysign<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Floating<B>>
export function copysign(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
  return call2(ufuncs.copysign, x, y, options)
}
export namespace copysign {
  /**
   * An array folded along an axis, the first unless told, with `copysign`. One axis, element after element: the order matters. There is no identity: no elements are a ValueError without `initial`.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.copysign.reduce(arr([1, -2, 3])) //=> array(1.)
   */
  export function reduce<D extends DType, const O extends UfuncReduceOptions>(x: NDArray<D>, options?: O | AxisArgument): NDArray<Asked<O, Floating<D>>> {
    return reduceArray(ufuncs.copysign, x, options) as never
  }

  /**
   * The running fold with `copysign` along an axis, the first unless told, of the shape of x.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.copysign.accumulate(arr([1, -2, 3])) //=> array([ 1., -1.,  1.])
   */
  export function accumulate<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, options?: O | number): NDArray<Asked<O, Floating<D>>> {
    return accumulateArray(ufuncs.copysign, x, options) as never
  }

  /**
   * Parts of an axis folded with `copysign`: from each index to the next one, the last to the end. An index that is not below the next one gives its element alone.
   * @throws AxisError, DTypeError, IndexError, ShapeError, ValueError, DisposedError
   * @example pn.copysign.reduceat(arr([1, -2, 3]), [0, 1]) //=> array([1., 2.])
   */
  export function reduceat<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, indices: IntegerData, options?: O | number): NDArray<Asked<O, Floating<D>>> {
    return reduceRuns(ufuncs.copysign, x, indices, options) as never
  }

  /**
   * `copysign` of each element of x with each of y, of shape x.shape + y.shape.
   * @throws DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.copysign.outer(arr([1, 5]), arr([2, 4, 5])).toArray() //=> [ [ 1, 1, 1 ], [ 5, 5, 5 ] ]
   */
  export function outer<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Floating<Promote<A, B>>>
  export function outer<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Floating<B>>
  export function outer(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
    return outerArrays(ufuncs.copysign, x, y, options)
  }

  /**
   * Elements become `copysign` of themselves and values, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.copysign.at(arr([1, 5]), [0, 0], 2) //=> array([1., 5.])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex, values: UfuncValues): X {
    return updateAt(ufuncs.copysign, x, index, values) as X
  }
}

/**
 * The next number after the first in the direction of the second.
 *
 * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Correctly rounded. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.nextafter(arr([0]), 1) //=> array([5.e-324])
 */
export function nextafter<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Floating<Promote<A, B>>>
export function nextafter<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Floating<B>>
export function nextafter(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
  return call2(ufuncs.nextafter, x, y, options)
}
export namespace nextafter {
  /**
   * An array folded along an axis, the first unless told, with `nextafter`. One axis, element after element: the order matters. There is no identity: no elements are a ValueError without `initial`.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.nextafter.reduce(arr([1, 2, 3])) //=> array(1.)
   */
  export function reduce<D extends DType, const O extends UfuncReduceOptions>(x: NDArray<D>, options?: O | AxisArgument): NDArray<Asked<O, Floating<D>>> {
    return reduceArray(ufuncs.nextafter, x, options) as never
  }

  /**
   * The running fold with `nextafter` along an axis, the first unless told, of the shape of x.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.nextafter.accumulate(arr([1, 2, 3])) //=> array([1., 1., 1.])
   */
  export function accumulate<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, options?: O | number): NDArray<Asked<O, Floating<D>>> {
    return accumulateArray(ufuncs.nextafter, x, options) as never
  }

  /**
   * Parts of an axis folded with `nextafter`: from each index to the next one, the last to the end. An index that is not below the next one gives its element alone.
   * @throws AxisError, DTypeError, IndexError, ShapeError, ValueError, DisposedError
   * @example pn.nextafter.reduceat(arr([1, 2, 3]), [0, 1]) //=> array([1., 2.])
   */
  export function reduceat<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, indices: IntegerData, options?: O | number): NDArray<Asked<O, Floating<D>>> {
    return reduceRuns(ufuncs.nextafter, x, indices, options) as never
  }

  /**
   * `nextafter` of each element of x with each of y, of shape x.shape + y.shape.
   * @throws DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.nextafter.outer(arr([1, 5]), arr([2, 4, 5])).get(0) //=> array([1., 1., 1.])
   */
  export function outer<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Floating<Promote<A, B>>>
  export function outer<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Floating<B>>
  export function outer(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
    return outerArrays(ufuncs.nextafter, x, y, options)
  }

  /**
   * Elements become `nextafter` of themselves and values, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.nextafter.at(arr([1, 5]), [0, 0], 2) //=> array([1., 5.])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex, values: UfuncValues): X {
    return updateAt(ufuncs.nextafter, x, index, values) as X
  }
}

/**
 * Bits set in both.
 *
 * Dtypes: bool and the integers. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.bitwiseAnd(arr([12n, 10n]), 10) //=> array([ 8, 10])
 */
export function bitwiseAnd<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<A, B>>>
export function bitwiseAnd<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Same<B>>
export function bitwiseAnd(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
  return call2(ufuncs.bitwiseAnd, x, y, options)
}
export namespace bitwiseAnd {
  /**
   * An array folded along an axis, the first unless told, with `bitwiseAnd`. Any axes: their order does not matter. No elements fold to all bits set.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.bitwiseAnd.reduce(arr([14n, 7n, 6n])) //=> array(6)
   */
  export function reduce<D extends DType, const O extends UfuncReduceOptions>(x: NDArray<D>, options?: O | AxisArgument): NDArray<Asked<O, Same<D>>> {
    return reduceArray(ufuncs.bitwiseAnd, x, options) as never
  }

  /**
   * The running fold with `bitwiseAnd` along an axis, the first unless told, of the shape of x.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.bitwiseAnd.accumulate(arr([14n, 7n, 6n])) //=> array([14,  6,  6])
   */
  export function accumulate<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, options?: O | number): NDArray<Asked<O, Same<D>>> {
    return accumulateArray(ufuncs.bitwiseAnd, x, options) as never
  }

  /**
   * Parts of an axis folded with `bitwiseAnd`: from each index to the next one, the last to the end. An index that is not below the next one gives its element alone.
   * @throws AxisError, DTypeError, IndexError, ShapeError, ValueError, DisposedError
   * @example pn.bitwiseAnd.reduceat(arr([14n, 7n, 6n]), [0, 1]) //=> array([14,  6])
   */
  export function reduceat<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, indices: IntegerData, options?: O | number): NDArray<Asked<O, Same<D>>> {
    return reduceRuns(ufuncs.bitwiseAnd, x, indices, options) as never
  }

  /**
   * `bitwiseAnd` of each element of x with each of y, of shape x.shape + y.shape.
   * @throws DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.bitwiseAnd.outer(arr([6n, 9n]), arr([2n, 3n, 1n])).toArray() //=> [ [ 2, 2, 0 ], [ 0, 1, 1 ] ]
   */
  export function outer<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<A, B>>>
  export function outer<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Same<B>>
  export function outer(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
    return outerArrays(ufuncs.bitwiseAnd, x, y, options)
  }

  /**
   * Elements become `bitwiseAnd` of themselves and values, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.bitwiseAnd.at(arr([6n, 9n]), [0, 0], 3n) //=> array([2, 9])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex, values: UfuncValues): X {
    return updateAt(ufuncs.bitwiseAnd, x, index, values) as X
  }
}

/**
 * Bits set in either.
 *
 * Dtypes: bool and the integers. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.bitwiseOr(arr([12n, 10n]), 3) //=> array([15, 11])
 */
export function bitwiseOr<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<A, B>>>
export function bitwiseOr<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Same<B>>
export function bitwiseOr(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
  return call2(ufuncs.bitwiseOr, x, y, options)
}
export namespace bitwiseOr {
  /**
   * An array folded along an axis, the first unless told, with `bitwiseOr`. Any axes: their order does not matter. No elements fold to 0.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.bitwiseOr.reduce(arr([1n, 4n, 2n])) //=> array(7)
   */
  export function reduce<D extends DType, const O extends UfuncReduceOptions>(x: NDArray<D>, options?: O | AxisArgument): NDArray<Asked<O, Same<D>>> {
    return reduceArray(ufuncs.bitwiseOr, x, options) as never
  }

  /**
   * The running fold with `bitwiseOr` along an axis, the first unless told, of the shape of x.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.bitwiseOr.accumulate(arr([1n, 4n, 2n])) //=> array([1, 5, 7])
   */
  export function accumulate<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, options?: O | number): NDArray<Asked<O, Same<D>>> {
    return accumulateArray(ufuncs.bitwiseOr, x, options) as never
  }

  /**
   * Parts of an axis folded with `bitwiseOr`: from each index to the next one, the last to the end. An index that is not below the next one gives its element alone.
   * @throws AxisError, DTypeError, IndexError, ShapeError, ValueError, DisposedError
   * @example pn.bitwiseOr.reduceat(arr([1n, 4n, 2n]), [0, 1]) //=> array([1, 6])
   */
  export function reduceat<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, indices: IntegerData, options?: O | number): NDArray<Asked<O, Same<D>>> {
    return reduceRuns(ufuncs.bitwiseOr, x, indices, options) as never
  }

  /**
   * `bitwiseOr` of each element of x with each of y, of shape x.shape + y.shape.
   * @throws DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.bitwiseOr.outer(arr([6n, 9n]), arr([2n, 3n, 1n])).toArray() //=> [ [ 6, 7, 7 ], [ 11, 11, 9 ] ]
   */
  export function outer<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<A, B>>>
  export function outer<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Same<B>>
  export function outer(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
    return outerArrays(ufuncs.bitwiseOr, x, y, options)
  }

  /**
   * Elements become `bitwiseOr` of themselves and values, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.bitwiseOr.at(arr([6n, 9n]), [0, 0], 3n) //=> array([7, 9])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex, values: UfuncValues): X {
    return updateAt(ufuncs.bitwiseOr, x, index, values) as X
  }
}

/**
 * Bits set in exactly one.
 *
 * Dtypes: bool and the integers. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.bitwiseXor(arr([12n, 10n]), 10) //=> array([6, 0])
 */
export function bitwiseXor<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<A, B>>>
export function bitwiseXor<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Same<B>>
export function bitwiseXor(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
  return call2(ufuncs.bitwiseXor, x, y, options)
}
export namespace bitwiseXor {
  /**
   * An array folded along an axis, the first unless told, with `bitwiseXor`. Any axes: their order does not matter. No elements fold to 0.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.bitwiseXor.reduce(arr([6n, 3n, 1n])) //=> array(4)
   */
  export function reduce<D extends DType, const O extends UfuncReduceOptions>(x: NDArray<D>, options?: O | AxisArgument): NDArray<Asked<O, Same<D>>> {
    return reduceArray(ufuncs.bitwiseXor, x, options) as never
  }

  /**
   * The running fold with `bitwiseXor` along an axis, the first unless told, of the shape of x.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.bitwiseXor.accumulate(arr([6n, 3n, 1n])) //=> array([6, 5, 4])
   */
  export function accumulate<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, options?: O | number): NDArray<Asked<O, Same<D>>> {
    return accumulateArray(ufuncs.bitwiseXor, x, options) as never
  }

  /**
   * Parts of an axis folded with `bitwiseXor`: from each index to the next one, the last to the end. An index that is not below the next one gives its element alone.
   * @throws AxisError, DTypeError, IndexError, ShapeError, ValueError, DisposedError
   * @example pn.bitwiseXor.reduceat(arr([6n, 3n, 1n]), [0, 1]) //=> array([6, 2])
   */
  export function reduceat<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, indices: IntegerData, options?: O | number): NDArray<Asked<O, Same<D>>> {
    return reduceRuns(ufuncs.bitwiseXor, x, indices, options) as never
  }

  /**
   * `bitwiseXor` of each element of x with each of y, of shape x.shape + y.shape.
   * @throws DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.bitwiseXor.outer(arr([6n, 9n]), arr([2n, 3n, 1n])).toArray() //=> [ [ 4, 5, 7 ], [ 11, 10, 8 ] ]
   */
  export function outer<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<A, B>>>
  export function outer<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Same<B>>
  export function outer(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
    return outerArrays(ufuncs.bitwiseXor, x, y, options)
  }

  /**
   * Elements become `bitwiseXor` of themselves and values, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.bitwiseXor.at(arr([6n, 9n]), [0, 0], 3n) //=> array([6, 9])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex, values: UfuncValues): X {
    return updateAt(ufuncs.bitwiseXor, x, index, values) as X
  }
}

/**
 * Every bit turned over; for bool it is "not".
 *
 * Dtypes: bool and the integers. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.bitwiseInvert(arr([0n, 5n])) //=> array([-1, -6])
 */
export function bitwiseInvert<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Same<A>> {
  return call1(ufuncs.bitwiseInvert, x, options) as never
}
export namespace bitwiseInvert {
  /**
   * Elements become `bitwiseInvert` of themselves, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.bitwiseInvert.at(arr([0n, 5n]), [-1]) //=> array([ 0, -6])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex): X {
    return updateAt(ufuncs.bitwiseInvert, x, index) as X
  }
}

/**
 * Bits moved left; a shift by the width or more gives 0.
 *
 * Dtypes: the integers. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.bitwiseLeftShift(arr([1n, 2n]), 3) //=> array([ 8, 16])
 */
export function bitwiseLeftShift<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<A, B>>>
export function bitwiseLeftShift<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Same<B>>
export function bitwiseLeftShift(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
  return call2(ufuncs.bitwiseLeftShift, x, y, options)
}
export namespace bitwiseLeftShift {
  /**
   * An array folded along an axis, the first unless told, with `bitwiseLeftShift`. One axis, element after element: the order matters. There is no identity: no elements are a ValueError without `initial`.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.bitwiseLeftShift.reduce(arr([1n, 2n, 3n])) //=> array(32)
   */
  export function reduce<D extends DType, const O extends UfuncReduceOptions>(x: NDArray<D>, options?: O | AxisArgument): NDArray<Asked<O, Same<D>>> {
    return reduceArray(ufuncs.bitwiseLeftShift, x, options) as never
  }

  /**
   * The running fold with `bitwiseLeftShift` along an axis, the first unless told, of the shape of x.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.bitwiseLeftShift.accumulate(arr([1n, 2n, 3n])) //=> array([ 1,  4, 32])
   */
  export function accumulate<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, options?: O | number): NDArray<Asked<O, Same<D>>> {
    return accumulateArray(ufuncs.bitwiseLeftShift, x, options) as never
  }

  /**
   * Parts of an axis folded with `bitwiseLeftShift`: from each index to the next one, the last to the end. An index that is not below the next one gives its element alone.
   * @throws AxisError, DTypeError, IndexError, ShapeError, ValueError, DisposedError
   * @example pn.bitwiseLeftShift.reduceat(arr([1n, 2n, 3n]), [0, 1]) //=> array([ 1, 16])
   */
  export function reduceat<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, indices: IntegerData, options?: O | number): NDArray<Asked<O, Same<D>>> {
    return reduceRuns(ufuncs.bitwiseLeftShift, x, indices, options) as never
  }

  /**
   * `bitwiseLeftShift` of each element of x with each of y, of shape x.shape + y.shape.
   * @throws DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.bitwiseLeftShift.outer(arr([6n, 9n]), arr([2n, 3n, 1n])).toArray() //=> [ [ 24, 48, 12 ], [ 36, 72, 18 ] ]
   */
  export function outer<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<A, B>>>
  export function outer<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Same<B>>
  export function outer(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
    return outerArrays(ufuncs.bitwiseLeftShift, x, y, options)
  }

  /**
   * Elements become `bitwiseLeftShift` of themselves and values, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.bitwiseLeftShift.at(arr([6n, 9n]), [0, 0], 3n) //=> array([384,   9])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex, values: UfuncValues): X {
    return updateAt(ufuncs.bitwiseLeftShift, x, index, values) as X
  }
}

/**
 * Bits moved right, with the sign; a shift by the width or more gives 0 or -1.
 *
 * Dtypes: the integers. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.bitwiseRightShift(arr([16n, -16n]), 2) //=> array([ 4, -4])
 */
export function bitwiseRightShift<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<A, B>>>
export function bitwiseRightShift<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Same<B>>
export function bitwiseRightShift(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
  return call2(ufuncs.bitwiseRightShift, x, y, options)
}
export namespace bitwiseRightShift {
  /**
   * An array folded along an axis, the first unless told, with `bitwiseRightShift`. One axis, element after element: the order matters. There is no identity: no elements are a ValueError without `initial`.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.bitwiseRightShift.reduce(arr([100n, 2n, 1n])) //=> array(12)
   */
  export function reduce<D extends DType, const O extends UfuncReduceOptions>(x: NDArray<D>, options?: O | AxisArgument): NDArray<Asked<O, Same<D>>> {
    return reduceArray(ufuncs.bitwiseRightShift, x, options) as never
  }

  /**
   * The running fold with `bitwiseRightShift` along an axis, the first unless told, of the shape of x.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.bitwiseRightShift.accumulate(arr([100n, 2n, 1n])) //=> array([100,  25,  12])
   */
  export function accumulate<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, options?: O | number): NDArray<Asked<O, Same<D>>> {
    return accumulateArray(ufuncs.bitwiseRightShift, x, options) as never
  }

  /**
   * Parts of an axis folded with `bitwiseRightShift`: from each index to the next one, the last to the end. An index that is not below the next one gives its element alone.
   * @throws AxisError, DTypeError, IndexError, ShapeError, ValueError, DisposedError
   * @example pn.bitwiseRightShift.reduceat(arr([100n, 2n, 1n]), [0, 1]) //=> array([100,   1])
   */
  export function reduceat<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, indices: IntegerData, options?: O | number): NDArray<Asked<O, Same<D>>> {
    return reduceRuns(ufuncs.bitwiseRightShift, x, indices, options) as never
  }

  /**
   * `bitwiseRightShift` of each element of x with each of y, of shape x.shape + y.shape.
   * @throws DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.bitwiseRightShift.outer(arr([6n, 9n]), arr([2n, 3n, 1n])).toArray() //=> [ [ 1, 0, 3 ], [ 2, 1, 4 ] ]
   */
  export function outer<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<A, B>>>
  export function outer<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Same<B>>
  export function outer(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
    return outerArrays(ufuncs.bitwiseRightShift, x, y, options)
  }

  /**
   * Elements become `bitwiseRightShift` of themselves and values, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.bitwiseRightShift.at(arr([6n, 9n]), [0, 0], 3n) //=> array([0, 9])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex, values: UfuncValues): X {
    return updateAt(ufuncs.bitwiseRightShift, x, index, values) as X
  }
}

/**
 * Greatest common divisor of the absolute values.
 *
 * Dtypes: the integers. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.gcd(arr([12n, 18n]), 8) //=> array([4, 2])
 */
export function gcd<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<A, B>>>
export function gcd<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Same<B>>
export function gcd(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
  return call2(ufuncs.gcd, x, y, options)
}
export namespace gcd {
  /**
   * An array folded along an axis, the first unless told, with `gcd`. Any axes: their order does not matter. No elements fold to 0.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.gcd.reduce(arr([12n, 18n, 27n])) //=> array(3)
   */
  export function reduce<D extends DType, const O extends UfuncReduceOptions>(x: NDArray<D>, options?: O | AxisArgument): NDArray<Asked<O, Same<D>>> {
    return reduceArray(ufuncs.gcd, x, options) as never
  }

  /**
   * The running fold with `gcd` along an axis, the first unless told, of the shape of x.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.gcd.accumulate(arr([12n, 18n, 27n])) //=> array([12,  6,  3])
   */
  export function accumulate<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, options?: O | number): NDArray<Asked<O, Same<D>>> {
    return accumulateArray(ufuncs.gcd, x, options) as never
  }

  /**
   * Parts of an axis folded with `gcd`: from each index to the next one, the last to the end. An index that is not below the next one gives its element alone.
   * @throws AxisError, DTypeError, IndexError, ShapeError, ValueError, DisposedError
   * @example pn.gcd.reduceat(arr([12n, 18n, 27n]), [0, 1]) //=> array([12,  9])
   */
  export function reduceat<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, indices: IntegerData, options?: O | number): NDArray<Asked<O, Same<D>>> {
    return reduceRuns(ufuncs.gcd, x, indices, options) as never
  }

  /**
   * `gcd` of each element of x with each of y, of shape x.shape + y.shape.
   * @throws DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.gcd.outer(arr([6n, 9n]), arr([2n, 3n, 1n])).toArray() //=> [ [ 2, 3, 1 ], [ 1, 3, 1 ] ]
   */
  export function outer<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<A, B>>>
  export function outer<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Same<B>>
  export function outer(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
    return outerArrays(ufuncs.gcd, x, y, options)
  }

  /**
   * Elements become `gcd` of themselves and values, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.gcd.at(arr([6n, 9n]), [0, 0], 3n) //=> array([3, 9])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex, values: UfuncValues): X {
    return updateAt(ufuncs.gcd, x, index, values) as X
  }
}

/**
 * Least common multiple of the absolute values. Wraps around.
 *
 * Dtypes: the integers. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.lcm(arr([4n, 6n]), 6) //=> array([12,  6])
 */
export function lcm<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<A, B>>>
export function lcm<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Same<B>>
export function lcm(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
  return call2(ufuncs.lcm, x, y, options)
}
export namespace lcm {
  /**
   * An array folded along an axis, the first unless told, with `lcm`. One axis, element after element: the order matters. There is no identity: no elements are a ValueError without `initial`.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.lcm.reduce(arr([4n, 6n, 10n])) //=> array(60)
   */
  export function reduce<D extends DType, const O extends UfuncReduceOptions>(x: NDArray<D>, options?: O | AxisArgument): NDArray<Asked<O, Same<D>>> {
    return reduceArray(ufuncs.lcm, x, options) as never
  }

  /**
   * The running fold with `lcm` along an axis, the first unless told, of the shape of x.
   * @throws AxisError, DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.lcm.accumulate(arr([4n, 6n, 10n])) //=> array([ 4, 12, 60])
   */
  export function accumulate<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, options?: O | number): NDArray<Asked<O, Same<D>>> {
    return accumulateArray(ufuncs.lcm, x, options) as never
  }

  /**
   * Parts of an axis folded with `lcm`: from each index to the next one, the last to the end. An index that is not below the next one gives its element alone.
   * @throws AxisError, DTypeError, IndexError, ShapeError, ValueError, DisposedError
   * @example pn.lcm.reduceat(arr([4n, 6n, 10n]), [0, 1]) //=> array([ 4, 30])
   */
  export function reduceat<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, indices: IntegerData, options?: O | number): NDArray<Asked<O, Same<D>>> {
    return reduceRuns(ufuncs.lcm, x, indices, options) as never
  }

  /**
   * `lcm` of each element of x with each of y, of shape x.shape + y.shape.
   * @throws DTypeError, ShapeError, ValueError, DisposedError
   * @example pn.lcm.outer(arr([6n, 9n]), arr([2n, 3n, 1n])).toArray() //=> [ [ 6, 6, 6 ], [ 18, 9, 9 ] ]
   */
  export function outer<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<A, B>>>
  export function outer<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<Same<B>>
  export function outer(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
    return outerArrays(ufuncs.lcm, x, y, options)
  }

  /**
   * Elements become `lcm` of themselves and values, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.lcm.at(arr([6n, 9n]), [0, 0], 3n) //=> array([6, 9])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex, values: UfuncValues): X {
    return updateAt(ufuncs.lcm, x, index, values) as X
  }
}

/**
 * The complex conjugate; a real number stays itself.
 *
 * Dtypes: all numbers. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.conj(arr([{ re: 1, im: 2 }])) //=> array([1.-2.j])
 */
export function conj<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Same<A>> {
  return call1(ufuncs.conj, x, options) as never
}
export namespace conj {
  /**
   * Elements become `conj` of themselves, in place and one after the other: an element that is named twice is changed twice. The index is one entry as `set` takes it, or a list of entries.
   * @returns the array itself
   * @throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then
   * @example pn.conj.at(arr([{ re: 1, im: 2 }]), [-1]) //=> array([1.-2.j])
   */
  export function at<X extends NDArray>(x: X, index: UfuncIndex): X {
    return updateAt(ufuncs.conj, x, index) as X
  }
}

declare module '../array/ndarray.js' {
  interface NDArray<D extends DType> {
    /**
     * Sum, element by element. Integers wrap around; for bool it is "or".
     *
     * Dtypes: bool and all numbers. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([1, 2]).add(arr([10, 20])) //=> array([11., 22.])
     * @example arr([1n, 2n]).add(1) //=> array([2, 3])
     */
    add<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<D, B>>>
    /**
     * Difference, element by element. Integers wrap around.
     *
     * Dtypes: all numbers. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([10, 20]).subtract(1) //=> array([ 9., 19.])
     */
    subtract<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<D, B>>>
    /**
     * Difference, element by element. Integers wrap around.
     *
     * Dtypes: all numbers. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([10, 20]).sub(1) //=> array([ 9., 19.])
     */
    sub<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<D, B>>>
    /**
     * Product, element by element. Integers wrap around; for bool it is "and".
     *
     * Dtypes: bool and all numbers. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([1, 2, 3]).multiply(2) //=> array([2., 4., 6.])
     * @example arr([{ re: 1, im: 2 }]).multiply({ re: 0, im: 1 }) //=> array([-2.+1.j])
     */
    multiply<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<D, B>>>
    /**
     * Product, element by element. Integers wrap around; for bool it is "and".
     *
     * Dtypes: bool and all numbers. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([1, 2, 3]).mul(2) //=> array([2., 4., 6.])
     * @example arr([{ re: 1, im: 2 }]).mul({ re: 0, im: 1 }) //=> array([-2.+1.j])
     */
    mul<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<D, B>>>
    /**
     * Quotient, element by element; integers give float64.
     *
     * Dtypes: floats; integers and bool are computed in float64. Correctly rounded. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([1n, 3n]).divide(2) //=> array([0.5, 1.5])
     * @example arr([{ re: 4, im: 2 }]).divide({ re: 0, im: 2 }) //=> array([1.-2.j])
     */
    divide<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Floating<Promote<D, B>>>
    /**
     * Quotient, element by element; integers give float64.
     *
     * Dtypes: floats; integers and bool are computed in float64. Correctly rounded. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([1n, 3n]).div(2) //=> array([0.5, 1.5])
     * @example arr([{ re: 4, im: 2 }]).div({ re: 0, im: 2 }) //=> array([1.-2.j])
     */
    div<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Floating<Promote<D, B>>>
    /**
     * Quotient rounded toward minus infinity. An integer divided by 0 gives 0.
     *
     * Dtypes: all numbers but complex ones. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([7, -7]).floorDivide(2) //=> array([ 3., -4.])
     */
    floorDivide<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<D, B>>>
    /**
     * Remainder with the sign of the divisor. An integer modulo 0 gives 0.
     *
     * Dtypes: all numbers but complex ones. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([7, -7]).remainder(3) //=> array([1., 2.])
     */
    remainder<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<D, B>>>
    /**
     * Remainder with the sign of the divisor. An integer modulo 0 gives 0.
     *
     * Dtypes: all numbers but complex ones. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([7, -7]).mod(3) //=> array([1., 2.])
     */
    mod<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<D, B>>>
    /**
     * Remainder with the sign of the dividend. An integer modulo 0 gives 0.
     *
     * Dtypes: all numbers but complex ones. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([7, -7]).fmod(3) //=> array([ 1., -1.])
     */
    fmod<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<D, B>>>
    /**
     * First argument to the power of the second. Integers wrap around; a negative integer exponent is a ValueError.
     *
     * Dtypes: all numbers. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([2, 3]).pow(arr([3, 2])) //=> array([8., 9.])
     */
    pow<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<D, B>>>
    /**
     * The negated value. Integers wrap around.
     *
     * Dtypes: all numbers. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([1, -2]).negative() //=> array([-1.,  2.])
     */
    negative(options?: ElementwiseOptions): NDArray<Same<D>>
    /**
     * The negated value. Integers wrap around.
     *
     * Dtypes: all numbers. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([1, -2]).neg() //=> array([-1.,  2.])
     */
    neg(options?: ElementwiseOptions): NDArray<Same<D>>
    /**
     * The value itself, as a new array.
     *
     * Dtypes: all numbers. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([1, -2]).positive() //=> array([ 1., -2.])
     */
    positive(options?: ElementwiseOptions): NDArray<Same<D>>
    /**
     * Absolute value. The smallest integer of a signed dtype stays itself.
     *
     * Dtypes: bool and all numbers. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([-1, 2]).abs() //=> array([1., 2.])
     * @example arr([{ re: 3, im: 4 }]).abs() //=> array([5.])
     */
    abs(options?: ElementwiseOptions): NDArray<RealOf<D>>
    /**
     * -1, 0 or 1 by the sign; NaN stays NaN. Of a complex number z / abs(z), and 0 at 0.
     *
     * Dtypes: all numbers. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([-3, 0, 5]).sign() //=> array([-1.,  0.,  1.])
     * @example arr([{ re: 0, im: 2 }]).sign() //=> array([0.+1.j])
     */
    sign(options?: ElementwiseOptions): NDArray<Same<D>>
    /**
     * The value times itself.
     *
     * Dtypes: all numbers. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([2, -3]).square() //=> array([4., 9.])
     */
    square(options?: ElementwiseOptions): NDArray<Same<D>>
    /**
     * One divided by the value; integers give float64.
     *
     * Dtypes: floats; integers and bool are computed in float64. Correctly rounded. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([2, 4]).reciprocal() //=> array([0.5 , 0.25])
     */
    reciprocal(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * Square root, correctly rounded; NaN below 0. Of a complex number the root with a real part of 0 or more.
     *
     * Dtypes: floats; integers and bool are computed in float64. Correctly rounded. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([4, 9]).sqrt() //=> array([2., 3.])
     * @example arr([{ re: -4, im: 0 }]).sqrt() //=> array([0.+2.j])
     */
    sqrt(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * Cube root.
     *
     * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([8, 27]).cbrt() //=> array([2., 3.])
     */
    cbrt(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * sqrt(a*a + b*b) without overflow or underflow on the way.
     *
     * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([3, 5]).hypot(arr([4, 12])) //=> array([ 5., 13.])
     */
    hypot<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Floating<Promote<D, B>>>
    /**
     * e to the power of the value.
     *
     * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([0, 1]).exp() //=> array([1.        , 2.71828183])
     * @example arr([{ re: 0, im: 1 }]).exp() //=> array([0.54030231+0.84147098j])
     */
    exp(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * 2 to the power of the value.
     *
     * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([0, 3]).exp2() //=> array([1., 8.])
     */
    exp2(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * exp(x) - 1, exact for small x.
     *
     * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([0, 1e-12]).expm1() //=> array([0.e+00, 1.e-12])
     */
    expm1(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * Natural logarithm.
     *
     * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([1, 10]).log() //=> array([0.        , 2.30258509])
     * @example arr([{ re: -1, im: 0 }]).log() //=> array([0.+3.14159265j])
     */
    log(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * Logarithm to base 2.
     *
     * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([1, 8]).log2() //=> array([0., 3.])
     */
    log2(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * Logarithm to base 10.
     *
     * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([1, 1000]).log10() //=> array([0., 3.])
     */
    log10(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * log(1 + x), exact for small x.
     *
     * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([0, 1e-12]).log1p() //=> array([0.e+00, 1.e-12])
     */
    log1p(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * log(exp(a) + exp(b)) without overflow.
     *
     * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([1000]).logaddexp(1000) //=> array([1000.69314718])
     */
    logaddexp<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Floating<Promote<D, B>>>
    /**
     * Sine; the argument is in radians.
     *
     * Dtypes: floats; integers and bool are computed in float64. Error at most 1 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([0, pn.pi / 2]).sin() //=> array([0., 1.])
     */
    sin(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * Cosine; the argument is in radians.
     *
     * Dtypes: floats; integers and bool are computed in float64. Error at most 1 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([0, pn.pi]).cos() //=> array([ 1., -1.])
     */
    cos(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * Tangent; the argument is in radians.
     *
     * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([0, 1]).tan() //=> array([0.        , 1.55740772])
     */
    tan(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * Inverse sine, in radians.
     *
     * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([0, 1]).asin() //=> array([0.        , 1.57079633])
     * @example arr([{ re: 2, im: 0 }]).asin() //=> array([1.57079633+1.3169579j])
     */
    asin(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * Inverse cosine, in radians.
     *
     * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([1, 0]).acos() //=> array([0.        , 1.57079633])
     */
    acos(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * Inverse tangent, in radians.
     *
     * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([0, 1]).atan() //=> array([0.        , 0.78539816])
     */
    atan(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * The angle of the point (b, a), in radians.
     *
     * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([1, 1]).atan2(arr([1, -1])) //=> array([0.78539816, 2.35619449])
     */
    atan2<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Floating<Promote<D, B>>>
    /**
     * Hyperbolic sine.
     *
     * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([0, 1]).sinh() //=> array([0.        , 1.17520119])
     */
    sinh(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * Hyperbolic cosine.
     *
     * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([0, 1]).cosh() //=> array([1.        , 1.54308063])
     */
    cosh(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * Hyperbolic tangent.
     *
     * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([0, 1]).tanh() //=> array([0.        , 0.76159416])
     */
    tanh(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * Inverse hyperbolic sine.
     *
     * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([0, 1]).asinh() //=> array([0.        , 0.88137359])
     */
    asinh(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * Inverse hyperbolic cosine; NaN below 1.
     *
     * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([1, 2]).acosh() //=> array([0.       , 1.3169579])
     */
    acosh(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * Inverse hyperbolic tangent; NaN outside -1 to 1.
     *
     * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([0, 0.5]).atanh() //=> array([0.        , 0.54930614])
     */
    atanh(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * Degrees to radians: x * (pi / 180), the factor rounded to the dtype.
     *
     * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Error at most 1 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([0, 180]).deg2rad() //=> array([0.        , 3.14159265])
     */
    deg2rad(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * Radians to degrees: x * (180 / pi), the factor rounded to the dtype.
     *
     * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Error at most 1 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([0, pn.pi]).rad2deg() //=> array([  0., 180.])
     */
    rad2deg(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * sin(pi x) / (pi x), and 1 at 0.
     *
     * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([0, 0.5]).sinc() //=> array([1.        , 0.63661977])
     */
    sinc(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * The error function.
     *
     * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([0, 1]).erf() //=> array([0.        , 0.84270079])
     */
    erf(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * The gamma function; NaN at negative integers.
     *
     * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([4, 0.5]).gamma() //=> array([6.        , 1.77245385])
     */
    gamma(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * Logarithm of the absolute value of the gamma function.
     *
     * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([1, 10]).lgamma() //=> array([ 0.        , 12.80182748])
     */
    lgamma(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * 0 below zero, 1 above, the second argument at zero.
     *
     * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Correctly rounded. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([-1, 0, 2]).heaviside(0.5) //=> array([0. , 0.5, 1. ])
     */
    heaviside<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Floating<Promote<D, B>>>
    /**
     * Rounds up to a whole number; the dtype stays.
     *
     * Dtypes: all numbers but complex ones. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([1.2, -1.2]).ceil() //=> array([ 2., -1.])
     */
    ceil(options?: ElementwiseOptions): NDArray<Same<D>>
    /**
     * Rounds down to a whole number; the dtype stays.
     *
     * Dtypes: all numbers but complex ones. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([1.2, -1.2]).floor() //=> array([ 1., -2.])
     */
    floor(options?: ElementwiseOptions): NDArray<Same<D>>
    /**
     * Rounds toward zero to a whole number; the dtype stays.
     *
     * Dtypes: all numbers but complex ones. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([1.2, -1.2]).trunc() //=> array([ 1., -1.])
     */
    trunc(options?: ElementwiseOptions): NDArray<Same<D>>
    /**
     * Rounds to the nearest whole number, halves to the even one; the dtype stays.
     *
     * Dtypes: all numbers. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([0.5, 1.5, 2.5]).round() //=> array([0., 2., 2.])
     */
    round(options?: ElementwiseOptions): NDArray<Same<D>>
    /**
     * True where equal; NaN equals nothing.
     *
     * Dtypes: bool and all numbers. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([1, 2, NaN]).equal(arr([1, 3, NaN])) //=> array([ True, False, False])
     */
    equal<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<'bool'>
    /**
     * True where not equal.
     *
     * Dtypes: bool and all numbers. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([1, 2, NaN]).notEqual(arr([1, 3, NaN])) //=> array([False,  True,  True])
     */
    notEqual<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<'bool'>
    /**
     * True where the first is less.
     *
     * Dtypes: bool and all numbers but complex ones. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([1, 2, 3]).less(2) //=> array([ True, False, False])
     */
    less<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<'bool'>
    /**
     * True where the first is less or equal.
     *
     * Dtypes: bool and all numbers but complex ones. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([1, 2, 3]).lessEqual(2) //=> array([ True,  True, False])
     */
    lessEqual<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<'bool'>
    /**
     * True where the first is greater.
     *
     * Dtypes: bool and all numbers but complex ones. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([1, 2, 3]).greater(2) //=> array([False, False,  True])
     */
    greater<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<'bool'>
    /**
     * True where the first is greater or equal.
     *
     * Dtypes: bool and all numbers but complex ones. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([1, 2, 3]).greaterEqual(2) //=> array([False,  True,  True])
     */
    greaterEqual<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<'bool'>
    /**
     * The larger one; NaN where either is NaN.
     *
     * Dtypes: bool and all numbers but complex ones. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([1, 3, NaN]).maximum(2) //=> array([ 2.,  3., nan])
     */
    maximum<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<D, B>>>
    /**
     * The smaller one; NaN where either is NaN.
     *
     * Dtypes: bool and all numbers but complex ones. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([1, 3, NaN]).minimum(2) //=> array([ 1.,  2., nan])
     */
    minimum<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<D, B>>>
    /**
     * The larger one; the other where one is NaN.
     *
     * Dtypes: bool and all numbers but complex ones. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([1, 3, NaN]).fmax(2) //=> array([2., 3., 2.])
     */
    fmax<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<D, B>>>
    /**
     * The smaller one; the other where one is NaN.
     *
     * Dtypes: bool and all numbers but complex ones. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([1, 3, NaN]).fmin(2) //=> array([1., 2., 2.])
     */
    fmin<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<D, B>>>
    /**
     * True where both are true (nonzero).
     *
     * Dtypes: any, taken as true where nonzero. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([true, true, false]).logicalAnd(arr([true, false, false])) //=> array([ True, False, False])
     */
    logicalAnd<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<'bool'>
    /**
     * True where either is true (nonzero).
     *
     * Dtypes: any, taken as true where nonzero. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([true, true, false]).logicalOr(arr([true, false, false])) //=> array([ True,  True, False])
     */
    logicalOr<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<'bool'>
    /**
     * True where exactly one is true (nonzero).
     *
     * Dtypes: any, taken as true where nonzero. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([true, true, false]).logicalXor(arr([true, false, false])) //=> array([False,  True, False])
     */
    logicalXor<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<'bool'>
    /**
     * True where the value is false (zero).
     *
     * Dtypes: any, taken as true where nonzero. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([true, false]).logicalNot() //=> array([False,  True])
     */
    logicalNot(options?: ElementwiseOptions): NDArray<'bool'>
    /**
     * True where neither infinite nor NaN.
     *
     * Dtypes: bool and all numbers. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([1, Infinity, NaN]).isfinite() //=> array([ True, False, False])
     */
    isfinite(options?: ElementwiseOptions): NDArray<'bool'>
    /**
     * True where plus or minus infinity.
     *
     * Dtypes: bool and all numbers. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([1, Infinity, NaN]).isinf() //=> array([False,  True, False])
     */
    isinf(options?: ElementwiseOptions): NDArray<'bool'>
    /**
     * True where NaN.
     *
     * Dtypes: bool and all numbers. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([1, Infinity, NaN]).isnan() //=> array([False, False,  True])
     */
    isnan(options?: ElementwiseOptions): NDArray<'bool'>
    /**
     * True where the sign bit is set: below zero, -0, negative NaN.
     *
     * Dtypes: all numbers but complex ones. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([1, -1, -0]).signbit() //=> array([False,  True,  True])
     */
    signbit(options?: ElementwiseOptions): NDArray<'bool'>
    /**
     * The first with the sign of the second.
     *
     * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Correctly rounded. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([1, 2]).copysign(arr([-5, 0])) //=> array([-1.,  2.])
     */
    copysign<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Floating<Promote<D, B>>>
    /**
     * The next number after the first in the direction of the second.
     *
     * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Correctly rounded. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([0]).nextafter(1) //=> array([5.e-324])
     */
    nextafter<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Floating<Promote<D, B>>>
    /**
     * Bits set in both.
     *
     * Dtypes: bool and the integers. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([12n, 10n]).bitwiseAnd(10) //=> array([ 8, 10])
     */
    bitwiseAnd<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<D, B>>>
    /**
     * Bits set in either.
     *
     * Dtypes: bool and the integers. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([12n, 10n]).bitwiseOr(3) //=> array([15, 11])
     */
    bitwiseOr<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<D, B>>>
    /**
     * Bits set in exactly one.
     *
     * Dtypes: bool and the integers. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([12n, 10n]).bitwiseXor(10) //=> array([6, 0])
     */
    bitwiseXor<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<D, B>>>
    /**
     * Every bit turned over; for bool it is "not".
     *
     * Dtypes: bool and the integers. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([0n, 5n]).bitwiseInvert() //=> array([-1, -6])
     */
    bitwiseInvert(options?: ElementwiseOptions): NDArray<Same<D>>
    /**
     * Bits moved left; a shift by the width or more gives 0.
     *
     * Dtypes: the integers. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([1n, 2n]).bitwiseLeftShift(3) //=> array([ 8, 16])
     */
    bitwiseLeftShift<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<D, B>>>
    /**
     * Bits moved right, with the sign; a shift by the width or more gives 0 or -1.
     *
     * Dtypes: the integers. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([16n, -16n]).bitwiseRightShift(2) //=> array([ 4, -4])
     */
    bitwiseRightShift<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<D, B>>>
    /**
     * Greatest common divisor of the absolute values.
     *
     * Dtypes: the integers. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([12n, 18n]).gcd(8) //=> array([4, 2])
     */
    gcd<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<D, B>>>
    /**
     * Least common multiple of the absolute values. Wraps around.
     *
     * Dtypes: the integers. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([4n, 6n]).lcm(6) //=> array([12,  6])
     */
    lcm<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<D, B>>>
    /**
     * The complex conjugate; a real number stays itself.
     *
     * Dtypes: all numbers. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example arr([{ re: 1, im: 2 }]).conj() //=> array([1.-2.j])
     */
    conj(options?: ElementwiseOptions): NDArray<Same<D>>
  }
}

for (const name of ['add', 'subtract', 'multiply', 'divide', 'floorDivide', 'remainder', 'fmod', 'pow', 'negative', 'positive', 'abs', 'sign', 'square', 'reciprocal', 'sqrt', 'cbrt', 'hypot', 'exp', 'exp2', 'expm1', 'log', 'log2', 'log10', 'log1p', 'logaddexp', 'sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'atan2', 'sinh', 'cosh', 'tanh', 'asinh', 'acosh', 'atanh', 'deg2rad', 'rad2deg', 'sinc', 'erf', 'gamma', 'lgamma', 'heaviside', 'ceil', 'floor', 'trunc', 'round', 'equal', 'notEqual', 'less', 'lessEqual', 'greater', 'greaterEqual', 'maximum', 'minimum', 'fmax', 'fmin', 'logicalAnd', 'logicalOr', 'logicalXor', 'logicalNot', 'isfinite', 'isinf', 'isnan', 'signbit', 'copysign', 'nextafter', 'bitwiseAnd', 'bitwiseOr', 'bitwiseXor', 'bitwiseInvert', 'bitwiseLeftShift', 'bitwiseRightShift', 'gcd', 'lcm', 'conj'] as const) installUfunc(ufuncs[name])
