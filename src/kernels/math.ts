/**
 * Scalar functions of the TypeScript kernels, known there as `m` (see src/ops/table.ts): pure, of numbers or bigints alone, without
 * allocation. NumPy's conventions for NaN, infinities, signed zeros and integers. What is `_float32` takes float32 numbers and
 * rounds as float32 arithmetic does; the others compute in double for both dtypes, and the store rounds.
 *
 * Errors in ULP were measured against 200-bit arithmetic (scripts/fixtures_math.py). V8's own Math functions are within 2 ULP, sin and
 * cos within 0.8, but for Math.pow (see pow) and the slow Math.hypot; they need no other version.
 */
import { copysign, powerOfTwo, productError } from './bits.js'

export { copysign, nextafter_float32, nextafter_float64, signbit } from './bits.js'
export { erf, gamma, lgamma, sinc } from './special.js'
export {
  clipBig, clipInt, floorDivideBig, floorDivideInt, gcd, gcdBig, lcm, lcmBig, powBig, powInt, remainderBig, remainderInt, shiftLeft, shiftLeftBig, shiftRight, shiftRightBig,
} from './whole.js'

const fround = Math.fround
const DEGREE_32 = fround(Math.PI / 180)
const RADIAN_32 = fround(180 / Math.PI)
const DEGREE_64 = Math.PI / 180
const RADIAN_64 = 180 / Math.PI
/** Doubles from here on are whole numbers. */
const WHOLE = 4503599627370496

// Division -------------------------------------------------------------------------------------------------------------

/** The quotient rounded down, from the remainder, as NumPy and Python have it; a / 0 is infinite or NaN. */
export function floorDivide_float64(a: number, b: number): number {
  if (b === 0) return a / b
  const rest = a % b
  let quotient = (a - rest) / b
  if (rest !== 0 && b < 0 !== rest < 0) quotient -= 1
  if (quotient === 0) return copysign(0, a / b)
  const floor = Math.floor(quotient)
  return quotient - floor > 0.5 ? floor + 1 : floor
}

/** The same in float32 arithmetic, rounded after each step. */
export function floorDivide_float32(a: number, b: number): number {
  if (b === 0) return a / b
  const rest = a % b
  let quotient = fround(fround(a - rest) / b)
  if (rest !== 0 && b < 0 !== rest < 0) quotient = fround(quotient - 1)
  if (quotient === 0) return copysign(0, a / b)
  const floor = Math.floor(quotient)
  return quotient - floor > 0.5 ? fround(floor + 1) : floor
}

/** The remainder with the sign of the divisor, zeros too; NaN for b = 0 or infinite a. */
export function remainder_float64(a: number, b: number): number {
  const rest = a % b
  if (rest === 0) return b < 0 ? -0 : 0
  return b < 0 !== rest < 0 ? rest + b : rest
}

/** The same: a % b of float32 numbers is one, and their sum in double, rounded at the store, is rounded as in float32. */
export const remainder_float32 = remainder_float64

// Powers ---------------------------------------------------------------------------------------------------------------

/**
 * a ** b as C has it: 1 to any power is 1, and so is -1 to an infinite one, where JavaScript has NaN. Error up to 1 ULP.
 */
export function pow(a: number, b: number): number {
  if (a === 1) return 1
  if (b >= 2147483648 || b <= -2147483648) return powHuge(a, b)
  return a ** b
}

/**
 * pow for |b| >= 2^31. For 2^-24 < |a| - 1 < 2^-20 V8's algorithm (fdlibm's, 1993) loses up to 600 ULP, so near 1 this is
 * exp(b log(1 + t)) by the series of the logarithm; b t is exact in two parts.
 */
function powHuge(a: number, b: number): number {
  if (a === -1 && (b === Infinity || b === -Infinity)) return 1
  const t = Math.abs(a) - 1
  const product = b * t
  if (t === 0 || !(Math.abs(t) < 1e-6) || !(Math.abs(product) < 750)) return a ** b
  const rest = productError(b, t, product) + product * t * (-0.5 + t * (1 / 3 - 0.25 * t))
  const exponent = product + rest
  const result = Math.exp(exponent)
  const size = result === Infinity ? result : result + result * (product - exponent + rest)
  if (a > 0 || b % 2 === 0) return size
  return b % 1 === 0 ? -size : NaN
}

/** 2 to the power of x; exact for whole x. Error up to 1 ULP. */
export function exp2(x: number): number {
  if (!(x < 1024)) return x === x ? Infinity : x
  if (x < -1080) return 0
  const whole = rint(x)
  const fraction = Math.exp((x - whole) * Math.LN2)
  if (whole < -1020) return fraction * powerOfTwo(whole + 60) * powerOfTwo(-60)
  return fraction * powerOfTwo(whole - 1) * 2
}

/** sqrt(a*a + b*b), from squares that neither overflow nor vanish. Error up to 1 ULP; infinite where either is, NaN beside or not. */
export function hypot_float64(a: number, b: number): number {
  const x = Math.abs(a)
  const y = Math.abs(b)
  const large = x > y ? x : y
  if (large < 1e150 && large > 1e-140) return Math.sqrt(x * x + y * y)
  if (x === Infinity || y === Infinity) return Infinity
  if (large > 1) return scaledHypot(x, y, 2 ** -600, 2 ** 600)
  return scaledHypot(x, y, 2 ** 600, 2 ** -600)
}

function scaledHypot(x: number, y: number, down: number, up: number): number {
  return Math.sqrt(x * down * (x * down) + y * down * (y * down)) * up
}

/** The squares of float32 numbers always fit a double. */
export function hypot_float32(a: number, b: number): number {
  if (a === Infinity || b === Infinity || a === -Infinity || b === -Infinity) return Infinity
  return Math.sqrt(a * a + b * b)
}

/**
 * log(exp(a) + exp(b)), as NumPy computes it. Error up to 2 ULP of the larger of |a|, |b| and the result: near 0 the result of a
 * negative and a positive part loses places.
 */
export function logaddexp(a: number, b: number): number {
  if (a === b) return a + Math.LN2
  const difference = a - b
  if (difference > 0) return a + Math.log1p(Math.exp(-difference))
  if (difference <= 0) return b + Math.log1p(Math.exp(difference))
  return difference // NaN
}

// Angles ---------------------------------------------------------------------------------------------------------------

/** Degrees to radians. */
export function deg2rad_float64(a: number): number {
  return a * DEGREE_64
}

/** Degrees to radians, in float32 arithmetic. */
export function deg2rad_float32(a: number): number {
  return fround(a * DEGREE_32)
}

/** Radians to degrees. */
export function rad2deg_float64(a: number): number {
  return a * RADIAN_64
}

/** Radians to degrees, in float32 arithmetic; NumPy's factor 57.295776 is the neighbour of the one nearest to 180 / pi. */
export function rad2deg_float32(a: number): number {
  return fround(a * RADIAN_32)
}

// Rounding and choice --------------------------------------------------------------------------------------------------

/** The nearest whole number, halves to the even one; the sign stays, also that of a zero. Adding 2^52 leaves no place for a fraction. */
export function rint(a: number): number {
  if (a > 0) return a < WHOLE ? a + WHOLE - WHOLE : a
  if (a < 0) return a > -WHOLE ? -(WHOLE - a - WHOLE) : a
  return a
}

/**
 * The larger, NaN where either is. Of equal numbers the second, so that maximum(-0, 0) is 0 and maximum(0, -0) is -0, as NumPy
 * has it.
 */
export function maximum(a: number, b: number): number {
  return a > b || a !== a ? a : b
}

/** The smaller, NaN where either is; of equal numbers the second, as NumPy has it. */
export function minimum(a: number, b: number): number {
  return a < b || a !== a ? a : b
}

/**
 * The larger, the other where one is NaN. Of equal numbers the second, as in NumPy's SIMD loops (the last few elements of an array
 * get the first there: NumPy is not of one mind about fmax(-0, 0)).
 */
export function fmax(a: number, b: number): number {
  return a > b || b !== b ? a : b
}

/** The smaller, the other where one is NaN; of equal numbers the second. */
export function fmin(a: number, b: number): number {
  return a < b || b !== b ? a : b
}
