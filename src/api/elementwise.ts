// Made from src/ops/table.ts by `npm run generate`. Do not edit.
/* The elementwise operations, as functions and as methods. */
import type { NDArray } from '../array/ndarray.js'
import type { DType } from '../dtype/dtype.js'
import type { Promote } from '../dtype/promote.js'
import type { Floating, RealOf, Same } from '../ops/types.js'
import { call1, call2, installUfunc } from './call.js'
import { ufuncs, type ElementwiseOptions, type Scalar } from './ufunc.js'

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
