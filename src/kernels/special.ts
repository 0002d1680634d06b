/**
 * Special functions in double precision: sinc, erf, gamma, lgamma. The errors named here are the largest found on 300,000
 * arguments each against 200-bit arithmetic (scripts/fixtures_math.py); the polynomials are our own (scripts/coefficients_math.py).
 */
import { exponentOf, powerOfTwo, productError } from './bits.js'
import * as poly from './polynomials.js'

const PI_LOW = 1.2246467991473532e-16
/** The first 21 bits of log(2), so that a small multiple is exact, and the rest. */
const LN2_HIGH = 0.6931467056274414
const LN2_LOW = 4.7493250390316726e-7
const HALF_LOG_2PI = 0.9189385332046728
/** log(2 / pi) / 2, that is log(2 pi) / 2 - log(pi). */
const HALF_LOG_2_OVER_PI = -0.22579135264472744
const EXP_MINUS_256 = 6.616261056709485e-112
/** 2 / (2 k + 3): what follows 2 s in log((1 + s) / (1 - s)) is s^3 times this series in s^2. */
const ATANH = Array.from({ length: 12 }, (_, k) => 2 / (2 * (11 - k) + 3))
/** The last double with a finite gamma. */
const GAMMA_MAX = 171.6243769563027

function horner(coefficients: readonly number[], t: number): number {
  let sum = coefficients[0]
  for (let i = 1; i < coefficients.length; i++) sum = sum * t + coefficients[i]
  return sum
}

/** sin(pi x), exactly 0 at whole numbers: the argument is reduced before it meets pi, and what pi * r loses is put back. */
function sinpi(x: number): number {
  const whole = Math.round(x)
  const r = x - whole
  const size = Math.abs(r)
  const q = size > 0.25 ? 0.5 - size : size
  const angle = Math.PI * q
  const missing = productError(Math.PI, q, angle) + PI_LOW * q
  const sine = size > 0.25 ? Math.cos(angle) - missing * angle : Math.sin(angle) + missing * (1 - 0.5 * angle * angle)
  return r < 0 === (whole % 2 === 0) ? -sine : sine
}

/**
 * sin(pi x) / (pi x), 1 at 0, exactly 0 at other whole numbers (NumPy, which rounds pi x first, gives about 1e-17 there), NaN at
 * infinities. Error up to 3 ULP, near the zeros too.
 */
export function sinc(x: number): number {
  const angle = Math.PI * x
  if (angle > -0.75 && angle < 0.75) return angle === 0 ? 1 : Math.sin(angle) / angle
  return sinpi(x) / angle + 0 // + 0: no -0 at whole numbers
}

/** The error function. Error up to 2 ULP. */
export function erf(x: number): number {
  const a = Math.abs(x)
  if (a <= 1) return x * horner(poly.erfSmall, x * x - 0.5)
  if (a !== a) return x
  const near = a >= 6 ? 1 : 1 - erfc(a)
  return x < 0 ? -near : near
}

/** 1 - erf(a) for 1 <= a <= 6, to an absolute 1e-17, which is all that erf needs. */
function erfc(a: number): number {
  if (a < 2) return horner(poly.erfcOne, a - 1.5)
  if (a < 3) return horner(poly.erfcTwo, a - 2.5)
  if (a < 4) return horner(poly.erfcThree, a - 3.5)
  return horner(poly.erfcFour, a - 5)
}

/** Low part of the last `logGammaHigh`; a place in memory, since a second result would have to be allocated. */
const low = new Float64Array(1)

/**
 * (x + half) log(x) - x + constant + Stirling's series for x >= 10, in two parts that are together good to about 1e-18 * x: the
 * logarithm is log(2^k) + 2 atanh(s) in double-double arithmetic. Returns the high part, leaves the other in `low`.
 */
function stirling(x: number, half: number, constant: number): number {
  let k = exponentOf(x)
  let m = x * powerOfTwo(-k)
  if (m > Math.SQRT2) {
    m *= 0.5
    k++
  }
  const over = m + 1
  const s = (m - 1) / over
  const product = s * over
  const sLow = (m - 1 - product - productError(s, over, product) - s * (m - (over - 1))) / over
  const whole = k * LN2_HIGH
  const sum = whole + 2 * s
  const rest = whole - sum + 2 * s + (2 * sLow + s * s * s * horner(ATANH, s * s) + k * LN2_LOW)
  const log = sum + rest
  const logLow = sum - log + rest

  const w = x + half
  const a = w * log
  const b = a - x
  const c = b + constant
  const series = horner(poly.stirlingSeries, 1 / (x * x) - 0.0078125) / x
  const high = c + series
  low[0] = productError(w, log, a) + w * logLow + (x - (w - half)) * log + (a - b - x) + (b - c + constant) + (c - high + series)
  return high
}

/** gamma(x) for 0 < x <= GAMMA_MAX. Below 10: gamma on [1, 2] times an exact product of factors in double-double arithmetic. */
function gammaPositive(x: number): number {
  if (x >= 10) {
    const high = stirling(x, -0.5, HALF_LOG_2PI)
    const result = Math.exp(high)
    return result + result * low[0]
  }
  if (x < 1) return horner(poly.gammaOneToTwo, x - 0.5) / x
  let product = 1
  let error = 0
  let y = x
  while (y > 2) {
    y -= 1
    const next = product * y
    error = error * y + productError(product, y, next)
    product = next
  }
  const base = horner(poly.gammaOneToTwo, y - 1.5)
  return base * product + base * error
}

/** gamma(x) for -10 < x < 0: gamma on [1, 2] divided by an exact product of factors. */
function gammaNegative(x: number): number {
  let product = x
  let error = 0
  let y = x + 1
  while (y < 1) {
    const next = product * y
    error = error * y + productError(product, y, next)
    product = next
    y += 1
  }
  const result = horner(poly.gammaOneToTwo, y - 1.5) / product
  return result - result * (error / product)
}

/** gamma(x) for x <= -10 that is not whole, a = -x: the reflection gamma(x) = -pi / (sin(pi a) gamma(a + 1)). */
function gammaReflected(a: number): number {
  if (a > 190) return -0 * sinpi(a)
  const high = stirling(a, 0.5, HALF_LOG_2_OVER_PI)
  const factor = (low[0] - 1) / sinpi(a)
  // Where gamma(a + 1) has no normal reciprocal the power is made e^256 too large; one product then rounds to a subnormal.
  return a < 170 ? factor * Math.exp(-high) : factor * Math.exp(256 - high) * EXP_MINUS_256
}

/**
 * The gamma function, as C's tgamma: infinities at +0 and -0 by the sign, NaN at negative whole numbers and -infinity. Error up to
 * 3.6 ULP.
 */
export function gamma(x: number): number {
  if (Math.abs(x) < 1e-17) return 1 / x
  if (x > 0) return x > GAMMA_MAX ? Infinity : gammaPositive(x)
  const a = -x
  if (a === Infinity || Math.floor(a) === a) return NaN
  return a < 10 ? gammaNegative(x) : gammaReflected(a)
}

/** lgamma(x) for 0.5 <= x < 8: its zeros at 1 and 2 times a polynomial. */
function lgammaMiddle(x: number): number {
  const zeros = (x - 1) * (x - 2) + 0 // + 0: no -0
  if (x < 1) return zeros * horner(poly.lgammaHalf, x - 0.75)
  if (x < 1.5) return zeros * horner(poly.lgammaOne, x - 1.25)
  if (x < 2.5) return zeros * horner(poly.lgammaTwo, x - 2)
  if (x < 4) return zeros * horner(poly.lgammaThree, x - 3.25)
  return zeros * horner(poly.lgammaSix, x - 6)
}

/** lgamma(x) for |x| < 0.5: that of x + 1, less log|x|; x + 1 is never rounded. */
function lgammaNearZero(x: number): number {
  const next = x < 0 ? horner(poly.lgammaHalf, x + 0.25) : horner(poly.lgammaOne, x - 0.25)
  return x * (x - 1) * next - Math.log(Math.abs(x))
}

/**
 * log|gamma(x)|; infinite at 0, at negative whole numbers and at infinities. Error up to 3 ULP above 0 and,
 * where the result is not between -1 and 1, up to 3.5 below.
 */
export function lgamma(x: number): number {
  if (x >= 8) return x === Infinity ? x : (x - 0.5) * (Math.log(x) - 1) + (0.4189385332046727 + horner(poly.stirlingSeries, 1 / (x * x) - 0.0078125) / x)
  if (x >= 0.5) return lgammaMiddle(x)
  if (x > -0.5) return lgammaNearZero(x)
  if (x !== x) return x
  const a = -x
  if (a === Infinity || Math.floor(a) === a) return Infinity
  if (a < 10) return Math.log(Math.abs(gammaNegative(x)))
  return Math.log(Math.PI / (a * Math.abs(sinpi(a)))) - lgamma(a)
}
