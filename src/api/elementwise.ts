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
 * @example pn.add(x, y)
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
 * @example pn.subtract(x, y)
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
 * @example pn.multiply(x, y)
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
 * @example pn.divide(x, y)
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
 * @example pn.floorDivide(x, y)
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
 * @example pn.remainder(x, y)
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
 * @example pn.fmod(x, y)
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
 * @example pn.pow(x, y)
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
 * @example pn.negative(x)
 */
export function negative<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Same<A>> {
  return call1(ufuncs.negative, x, options) as never
}

/**
 * The value itself, as a new array.
 *
 * Dtypes: all numbers. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.positive(x)
 */
export function positive<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Same<A>> {
  return call1(ufuncs.positive, x, options) as never
}

/**
 * Absolute value. The smallest integer of a signed dtype stays itself.
 *
 * Dtypes: bool and all numbers. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.abs(x)
 */
export function abs<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<RealOf<A>> {
  return call1(ufuncs.abs, x, options) as never
}

/**
 * -1, 0 or 1 by the sign; NaN stays NaN. Of a complex number z / abs(z), and 0 at 0.
 *
 * Dtypes: all numbers. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.sign(x)
 */
export function sign<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Same<A>> {
  return call1(ufuncs.sign, x, options) as never
}

/**
 * The value times itself.
 *
 * Dtypes: all numbers. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.square(x)
 */
export function square<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Same<A>> {
  return call1(ufuncs.square, x, options) as never
}

/**
 * One divided by the value; integers give float64.
 *
 * Dtypes: floats; integers and bool are computed in float64. Correctly rounded. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.reciprocal(x)
 */
export function reciprocal<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.reciprocal, x, options) as never
}

/**
 * Square root, correctly rounded; NaN below 0. Of a complex number the root with a real part of 0 or more.
 *
 * Dtypes: floats; integers and bool are computed in float64. Correctly rounded. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.sqrt(x)
 */
export function sqrt<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.sqrt, x, options) as never
}

/**
 * Cube root.
 *
 * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Error at most 4 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.cbrt(x)
 */
export function cbrt<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.cbrt, x, options) as never
}

/**
 * sqrt(a*a + b*b) without overflow or underflow on the way.
 *
 * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Error at most 4 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.hypot(x, y)
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
 * @example pn.exp(x)
 */
export function exp<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.exp, x, options) as never
}

/**
 * 2 to the power of the value.
 *
 * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Error at most 4 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.exp2(x)
 */
export function exp2<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.exp2, x, options) as never
}

/**
 * exp(x) - 1, exact for small x.
 *
 * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.expm1(x)
 */
export function expm1<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.expm1, x, options) as never
}

/**
 * Natural logarithm.
 *
 * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.log(x)
 */
export function log<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.log, x, options) as never
}

/**
 * Logarithm to base 2.
 *
 * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.log2(x)
 */
export function log2<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.log2, x, options) as never
}

/**
 * Logarithm to base 10.
 *
 * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.log10(x)
 */
export function log10<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.log10, x, options) as never
}

/**
 * log(1 + x), exact for small x.
 *
 * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.log1p(x)
 */
export function log1p<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.log1p, x, options) as never
}

/**
 * log(exp(a) + exp(b)) without overflow.
 *
 * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Error at most 4 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.logaddexp(x, y)
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
 * @example pn.sin(x)
 */
export function sin<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.sin, x, options) as never
}

/**
 * Cosine; the argument is in radians.
 *
 * Dtypes: floats; integers and bool are computed in float64. Error at most 1 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.cos(x)
 */
export function cos<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.cos, x, options) as never
}

/**
 * Tangent; the argument is in radians.
 *
 * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.tan(x)
 */
export function tan<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.tan, x, options) as never
}

/**
 * Inverse sine, in radians.
 *
 * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.asin(x)
 */
export function asin<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.asin, x, options) as never
}

/**
 * Inverse cosine, in radians.
 *
 * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.acos(x)
 */
export function acos<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.acos, x, options) as never
}

/**
 * Inverse tangent, in radians.
 *
 * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.atan(x)
 */
export function atan<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.atan, x, options) as never
}

/**
 * The angle of the point (b, a), in radians.
 *
 * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Error at most 4 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.atan2(x, y)
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
 * @example pn.sinh(x)
 */
export function sinh<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.sinh, x, options) as never
}

/**
 * Hyperbolic cosine.
 *
 * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.cosh(x)
 */
export function cosh<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.cosh, x, options) as never
}

/**
 * Hyperbolic tangent.
 *
 * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.tanh(x)
 */
export function tanh<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.tanh, x, options) as never
}

/**
 * Inverse hyperbolic sine.
 *
 * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.asinh(x)
 */
export function asinh<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.asinh, x, options) as never
}

/**
 * Inverse hyperbolic cosine; NaN below 1.
 *
 * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.acosh(x)
 */
export function acosh<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.acosh, x, options) as never
}

/**
 * Inverse hyperbolic tangent; NaN outside -1 to 1.
 *
 * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.atanh(x)
 */
export function atanh<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.atanh, x, options) as never
}

/**
 * Degrees to radians: x * (pi / 180), the factor rounded to the dtype.
 *
 * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Error at most 1 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.deg2rad(x)
 */
export function deg2rad<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.deg2rad, x, options) as never
}

/**
 * Radians to degrees: x * (180 / pi), the factor rounded to the dtype.
 *
 * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Error at most 1 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.rad2deg(x)
 */
export function rad2deg<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.rad2deg, x, options) as never
}

/**
 * sin(pi x) / (pi x), and 1 at 0.
 *
 * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Error at most 4 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.sinc(x)
 */
export function sinc<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.sinc, x, options) as never
}

/**
 * The error function.
 *
 * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Error at most 4 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.erf(x)
 */
export function erf<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.erf, x, options) as never
}

/**
 * The gamma function; NaN at negative integers.
 *
 * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Error at most 4 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.gamma(x)
 */
export function gamma<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.gamma, x, options) as never
}

/**
 * Logarithm of the absolute value of the gamma function.
 *
 * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Error at most 4 ULP for floats. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.lgamma(x)
 */
export function lgamma<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Floating<A>> {
  return call1(ufuncs.lgamma, x, options) as never
}

/**
 * 0 below zero, 1 above, the second argument at zero.
 *
 * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Correctly rounded. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.heaviside(x, y)
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
 * @example pn.ceil(x)
 */
export function ceil<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Same<A>> {
  return call1(ufuncs.ceil, x, options) as never
}

/**
 * Rounds down to a whole number; the dtype stays.
 *
 * Dtypes: all numbers but complex ones. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.floor(x)
 */
export function floor<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Same<A>> {
  return call1(ufuncs.floor, x, options) as never
}

/**
 * Rounds toward zero to a whole number; the dtype stays.
 *
 * Dtypes: all numbers but complex ones. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.trunc(x)
 */
export function trunc<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Same<A>> {
  return call1(ufuncs.trunc, x, options) as never
}

/**
 * Rounds to the nearest whole number, halves to the even one; the dtype stays.
 *
 * Dtypes: all numbers. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.round(x)
 */
export function round<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Same<A>> {
  return call1(ufuncs.round, x, options) as never
}

/**
 * True where equal; NaN equals nothing.
 *
 * Dtypes: bool and all numbers. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.equal(x, y)
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
 * @example pn.notEqual(x, y)
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
 * @example pn.less(x, y)
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
 * @example pn.lessEqual(x, y)
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
 * @example pn.greater(x, y)
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
 * @example pn.greaterEqual(x, y)
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
 * @example pn.maximum(x, y)
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
 * @example pn.minimum(x, y)
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
 * @example pn.fmax(x, y)
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
 * @example pn.fmin(x, y)
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
 * @example pn.logicalAnd(x, y)
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
 * @example pn.logicalOr(x, y)
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
 * @example pn.logicalXor(x, y)
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
 * @example pn.logicalNot(x)
 */
export function logicalNot<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<'bool'> {
  return call1(ufuncs.logicalNot, x, options) as never
}

/**
 * True where neither infinite nor NaN.
 *
 * Dtypes: bool and all numbers. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.isfinite(x)
 */
export function isfinite<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<'bool'> {
  return call1(ufuncs.isfinite, x, options) as never
}

/**
 * True where plus or minus infinity.
 *
 * Dtypes: bool and all numbers. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.isinf(x)
 */
export function isinf<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<'bool'> {
  return call1(ufuncs.isinf, x, options) as never
}

/**
 * True where NaN.
 *
 * Dtypes: bool and all numbers. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.isnan(x)
 */
export function isnan<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<'bool'> {
  return call1(ufuncs.isnan, x, options) as never
}

/**
 * True where the sign bit is set: below zero, -0, negative NaN.
 *
 * Dtypes: all numbers but complex ones. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.signbit(x)
 */
export function signbit<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<'bool'> {
  return call1(ufuncs.signbit, x, options) as never
}

/**
 * The first with the sign of the second.
 *
 * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Correctly rounded. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.copysign(x, y)
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
 * @example pn.nextafter(x, y)
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
 * @example pn.bitwiseAnd(x, y)
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
 * @example pn.bitwiseOr(x, y)
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
 * @example pn.bitwiseXor(x, y)
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
 * @example pn.bitwiseInvert(x)
 */
export function bitwiseInvert<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<Same<A>> {
  return call1(ufuncs.bitwiseInvert, x, options) as never
}

/**
 * Bits moved left; a shift by the width or more gives 0.
 *
 * Dtypes: the integers. Exact. Shapes broadcast.
 * @throws ShapeError, DTypeError, ValueError, DisposedError
 * @example pn.bitwiseLeftShift(x, y)
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
 * @example pn.bitwiseRightShift(x, y)
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
 * @example pn.gcd(x, y)
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
 * @example pn.lcm(x, y)
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
 * @example pn.conj(x)
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
     * @example x.add(y)
     */
    add<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<D, B>>>
    /**
     * Difference, element by element. Integers wrap around.
     *
     * Dtypes: all numbers. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.subtract(y)
     */
    subtract<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<D, B>>>
    /**
     * Difference, element by element. Integers wrap around.
     *
     * Dtypes: all numbers. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.sub(y)
     */
    sub<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<D, B>>>
    /**
     * Product, element by element. Integers wrap around; for bool it is "and".
     *
     * Dtypes: bool and all numbers. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.multiply(y)
     */
    multiply<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<D, B>>>
    /**
     * Product, element by element. Integers wrap around; for bool it is "and".
     *
     * Dtypes: bool and all numbers. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.mul(y)
     */
    mul<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<D, B>>>
    /**
     * Quotient, element by element; integers give float64.
     *
     * Dtypes: floats; integers and bool are computed in float64. Correctly rounded. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.divide(y)
     */
    divide<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Floating<Promote<D, B>>>
    /**
     * Quotient, element by element; integers give float64.
     *
     * Dtypes: floats; integers and bool are computed in float64. Correctly rounded. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.div(y)
     */
    div<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Floating<Promote<D, B>>>
    /**
     * Quotient rounded toward minus infinity. An integer divided by 0 gives 0.
     *
     * Dtypes: all numbers but complex ones. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.floorDivide(y)
     */
    floorDivide<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<D, B>>>
    /**
     * Remainder with the sign of the divisor. An integer modulo 0 gives 0.
     *
     * Dtypes: all numbers but complex ones. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.remainder(y)
     */
    remainder<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<D, B>>>
    /**
     * Remainder with the sign of the divisor. An integer modulo 0 gives 0.
     *
     * Dtypes: all numbers but complex ones. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.mod(y)
     */
    mod<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<D, B>>>
    /**
     * Remainder with the sign of the dividend. An integer modulo 0 gives 0.
     *
     * Dtypes: all numbers but complex ones. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.fmod(y)
     */
    fmod<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<D, B>>>
    /**
     * First argument to the power of the second. Integers wrap around; a negative integer exponent is a ValueError.
     *
     * Dtypes: all numbers. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.pow(y)
     */
    pow<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<D, B>>>
    /**
     * The negated value. Integers wrap around.
     *
     * Dtypes: all numbers. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.negative()
     */
    negative(options?: ElementwiseOptions): NDArray<Same<D>>
    /**
     * The negated value. Integers wrap around.
     *
     * Dtypes: all numbers. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.neg()
     */
    neg(options?: ElementwiseOptions): NDArray<Same<D>>
    /**
     * The value itself, as a new array.
     *
     * Dtypes: all numbers. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.positive()
     */
    positive(options?: ElementwiseOptions): NDArray<Same<D>>
    /**
     * Absolute value. The smallest integer of a signed dtype stays itself.
     *
     * Dtypes: bool and all numbers. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.abs()
     */
    abs(options?: ElementwiseOptions): NDArray<RealOf<D>>
    /**
     * -1, 0 or 1 by the sign; NaN stays NaN. Of a complex number z / abs(z), and 0 at 0.
     *
     * Dtypes: all numbers. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.sign()
     */
    sign(options?: ElementwiseOptions): NDArray<Same<D>>
    /**
     * The value times itself.
     *
     * Dtypes: all numbers. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.square()
     */
    square(options?: ElementwiseOptions): NDArray<Same<D>>
    /**
     * One divided by the value; integers give float64.
     *
     * Dtypes: floats; integers and bool are computed in float64. Correctly rounded. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.reciprocal()
     */
    reciprocal(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * Square root, correctly rounded; NaN below 0. Of a complex number the root with a real part of 0 or more.
     *
     * Dtypes: floats; integers and bool are computed in float64. Correctly rounded. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.sqrt()
     */
    sqrt(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * Cube root.
     *
     * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.cbrt()
     */
    cbrt(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * sqrt(a*a + b*b) without overflow or underflow on the way.
     *
     * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.hypot(y)
     */
    hypot<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Floating<Promote<D, B>>>
    /**
     * e to the power of the value.
     *
     * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.exp()
     */
    exp(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * 2 to the power of the value.
     *
     * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.exp2()
     */
    exp2(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * exp(x) - 1, exact for small x.
     *
     * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.expm1()
     */
    expm1(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * Natural logarithm.
     *
     * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.log()
     */
    log(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * Logarithm to base 2.
     *
     * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.log2()
     */
    log2(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * Logarithm to base 10.
     *
     * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.log10()
     */
    log10(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * log(1 + x), exact for small x.
     *
     * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.log1p()
     */
    log1p(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * log(exp(a) + exp(b)) without overflow.
     *
     * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.logaddexp(y)
     */
    logaddexp<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Floating<Promote<D, B>>>
    /**
     * Sine; the argument is in radians.
     *
     * Dtypes: floats; integers and bool are computed in float64. Error at most 1 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.sin()
     */
    sin(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * Cosine; the argument is in radians.
     *
     * Dtypes: floats; integers and bool are computed in float64. Error at most 1 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.cos()
     */
    cos(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * Tangent; the argument is in radians.
     *
     * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.tan()
     */
    tan(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * Inverse sine, in radians.
     *
     * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.asin()
     */
    asin(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * Inverse cosine, in radians.
     *
     * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.acos()
     */
    acos(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * Inverse tangent, in radians.
     *
     * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.atan()
     */
    atan(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * The angle of the point (b, a), in radians.
     *
     * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.atan2(y)
     */
    atan2<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Floating<Promote<D, B>>>
    /**
     * Hyperbolic sine.
     *
     * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.sinh()
     */
    sinh(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * Hyperbolic cosine.
     *
     * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.cosh()
     */
    cosh(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * Hyperbolic tangent.
     *
     * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.tanh()
     */
    tanh(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * Inverse hyperbolic sine.
     *
     * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.asinh()
     */
    asinh(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * Inverse hyperbolic cosine; NaN below 1.
     *
     * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.acosh()
     */
    acosh(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * Inverse hyperbolic tangent; NaN outside -1 to 1.
     *
     * Dtypes: floats; integers and bool are computed in float64. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.atanh()
     */
    atanh(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * Degrees to radians: x * (pi / 180), the factor rounded to the dtype.
     *
     * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Error at most 1 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.deg2rad()
     */
    deg2rad(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * Radians to degrees: x * (180 / pi), the factor rounded to the dtype.
     *
     * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Error at most 1 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.rad2deg()
     */
    rad2deg(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * sin(pi x) / (pi x), and 1 at 0.
     *
     * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.sinc()
     */
    sinc(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * The error function.
     *
     * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.erf()
     */
    erf(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * The gamma function; NaN at negative integers.
     *
     * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.gamma()
     */
    gamma(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * Logarithm of the absolute value of the gamma function.
     *
     * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Error at most 4 ULP for floats. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.lgamma()
     */
    lgamma(options?: ElementwiseOptions): NDArray<Floating<D>>
    /**
     * 0 below zero, 1 above, the second argument at zero.
     *
     * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Correctly rounded. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.heaviside(y)
     */
    heaviside<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Floating<Promote<D, B>>>
    /**
     * Rounds up to a whole number; the dtype stays.
     *
     * Dtypes: all numbers but complex ones. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.ceil()
     */
    ceil(options?: ElementwiseOptions): NDArray<Same<D>>
    /**
     * Rounds down to a whole number; the dtype stays.
     *
     * Dtypes: all numbers but complex ones. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.floor()
     */
    floor(options?: ElementwiseOptions): NDArray<Same<D>>
    /**
     * Rounds toward zero to a whole number; the dtype stays.
     *
     * Dtypes: all numbers but complex ones. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.trunc()
     */
    trunc(options?: ElementwiseOptions): NDArray<Same<D>>
    /**
     * Rounds to the nearest whole number, halves to the even one; the dtype stays.
     *
     * Dtypes: all numbers. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.round()
     */
    round(options?: ElementwiseOptions): NDArray<Same<D>>
    /**
     * True where equal; NaN equals nothing.
     *
     * Dtypes: bool and all numbers. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.equal(y)
     */
    equal<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<'bool'>
    /**
     * True where not equal.
     *
     * Dtypes: bool and all numbers. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.notEqual(y)
     */
    notEqual<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<'bool'>
    /**
     * True where the first is less.
     *
     * Dtypes: bool and all numbers but complex ones. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.less(y)
     */
    less<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<'bool'>
    /**
     * True where the first is less or equal.
     *
     * Dtypes: bool and all numbers but complex ones. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.lessEqual(y)
     */
    lessEqual<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<'bool'>
    /**
     * True where the first is greater.
     *
     * Dtypes: bool and all numbers but complex ones. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.greater(y)
     */
    greater<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<'bool'>
    /**
     * True where the first is greater or equal.
     *
     * Dtypes: bool and all numbers but complex ones. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.greaterEqual(y)
     */
    greaterEqual<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<'bool'>
    /**
     * The larger one; NaN where either is NaN.
     *
     * Dtypes: bool and all numbers but complex ones. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.maximum(y)
     */
    maximum<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<D, B>>>
    /**
     * The smaller one; NaN where either is NaN.
     *
     * Dtypes: bool and all numbers but complex ones. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.minimum(y)
     */
    minimum<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<D, B>>>
    /**
     * The larger one; the other where one is NaN.
     *
     * Dtypes: bool and all numbers but complex ones. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.fmax(y)
     */
    fmax<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<D, B>>>
    /**
     * The smaller one; the other where one is NaN.
     *
     * Dtypes: bool and all numbers but complex ones. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.fmin(y)
     */
    fmin<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<D, B>>>
    /**
     * True where both are true (nonzero).
     *
     * Dtypes: any, taken as true where nonzero. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.logicalAnd(y)
     */
    logicalAnd<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<'bool'>
    /**
     * True where either is true (nonzero).
     *
     * Dtypes: any, taken as true where nonzero. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.logicalOr(y)
     */
    logicalOr<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<'bool'>
    /**
     * True where exactly one is true (nonzero).
     *
     * Dtypes: any, taken as true where nonzero. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.logicalXor(y)
     */
    logicalXor<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<'bool'>
    /**
     * True where the value is false (zero).
     *
     * Dtypes: any, taken as true where nonzero. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.logicalNot()
     */
    logicalNot(options?: ElementwiseOptions): NDArray<'bool'>
    /**
     * True where neither infinite nor NaN.
     *
     * Dtypes: bool and all numbers. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.isfinite()
     */
    isfinite(options?: ElementwiseOptions): NDArray<'bool'>
    /**
     * True where plus or minus infinity.
     *
     * Dtypes: bool and all numbers. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.isinf()
     */
    isinf(options?: ElementwiseOptions): NDArray<'bool'>
    /**
     * True where NaN.
     *
     * Dtypes: bool and all numbers. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.isnan()
     */
    isnan(options?: ElementwiseOptions): NDArray<'bool'>
    /**
     * True where the sign bit is set: below zero, -0, negative NaN.
     *
     * Dtypes: all numbers but complex ones. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.signbit()
     */
    signbit(options?: ElementwiseOptions): NDArray<'bool'>
    /**
     * The first with the sign of the second.
     *
     * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Correctly rounded. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.copysign(y)
     */
    copysign<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Floating<Promote<D, B>>>
    /**
     * The next number after the first in the direction of the second.
     *
     * Dtypes: floats; integers and bool are computed in float64; no complex numbers. Correctly rounded. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.nextafter(y)
     */
    nextafter<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Floating<Promote<D, B>>>
    /**
     * Bits set in both.
     *
     * Dtypes: bool and the integers. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.bitwiseAnd(y)
     */
    bitwiseAnd<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<D, B>>>
    /**
     * Bits set in either.
     *
     * Dtypes: bool and the integers. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.bitwiseOr(y)
     */
    bitwiseOr<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<D, B>>>
    /**
     * Bits set in exactly one.
     *
     * Dtypes: bool and the integers. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.bitwiseXor(y)
     */
    bitwiseXor<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<D, B>>>
    /**
     * Every bit turned over; for bool it is "not".
     *
     * Dtypes: bool and the integers. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.bitwiseInvert()
     */
    bitwiseInvert(options?: ElementwiseOptions): NDArray<Same<D>>
    /**
     * Bits moved left; a shift by the width or more gives 0.
     *
     * Dtypes: the integers. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.bitwiseLeftShift(y)
     */
    bitwiseLeftShift<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<D, B>>>
    /**
     * Bits moved right, with the sign; a shift by the width or more gives 0 or -1.
     *
     * Dtypes: the integers. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.bitwiseRightShift(y)
     */
    bitwiseRightShift<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<D, B>>>
    /**
     * Greatest common divisor of the absolute values.
     *
     * Dtypes: the integers. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.gcd(y)
     */
    gcd<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<D, B>>>
    /**
     * Least common multiple of the absolute values. Wraps around.
     *
     * Dtypes: the integers. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.lcm(y)
     */
    lcm<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<Same<Promote<D, B>>>
    /**
     * The complex conjugate; a real number stays itself.
     *
     * Dtypes: all numbers. Exact. Shapes broadcast.
     * @throws ShapeError, DTypeError, ValueError, DisposedError
     * @example x.conj()
     */
    conj(options?: ElementwiseOptions): NDArray<Same<D>>
  }
}

for (const name of ['add', 'subtract', 'multiply', 'divide', 'floorDivide', 'remainder', 'fmod', 'pow', 'negative', 'positive', 'abs', 'sign', 'square', 'reciprocal', 'sqrt', 'cbrt', 'hypot', 'exp', 'exp2', 'expm1', 'log', 'log2', 'log10', 'log1p', 'logaddexp', 'sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'atan2', 'sinh', 'cosh', 'tanh', 'asinh', 'acosh', 'atanh', 'deg2rad', 'rad2deg', 'sinc', 'erf', 'gamma', 'lgamma', 'heaviside', 'ceil', 'floor', 'trunc', 'round', 'equal', 'notEqual', 'less', 'lessEqual', 'greater', 'greaterEqual', 'maximum', 'minimum', 'fmax', 'fmin', 'logicalAnd', 'logicalOr', 'logicalXor', 'logicalNot', 'isfinite', 'isinf', 'isnan', 'signbit', 'copysign', 'nextafter', 'bitwiseAnd', 'bitwiseOr', 'bitwiseXor', 'bitwiseInvert', 'bitwiseLeftShift', 'bitwiseRightShift', 'gcd', 'lcm', 'conj'] as const) installUfunc(ufuncs[name])
