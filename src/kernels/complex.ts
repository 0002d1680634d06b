/**
 * Functions of complex numbers, known as `z` in the op table: each takes the parts of its arguments and writes those of the result to
 * o[k], o[k + 1], without allocation. native/kernels/complex.h is the twin. All compute in double; a store rounds to complex64.
 *
 * Special cases are those of C99's Annex G, which the Array API standard repeats; branch cuts are continuous with the quadrant that the
 * signed zeros tell. Inverse functions by Kahan, "Branch cuts for complex elementary functions, or much ado about nothing's sign bit", 1987.
 * Each part errs by some units in the last place of the result's absolute value.
 */
import { copysign, productError } from './bits.js'
import { hypot_float64 as hypot } from './math.js'

/** The result's parts. */
type Parts = Float32Array | Float64Array

const { abs, sin, cos, sinh, cosh, exp, expm1, log, log1p, sqrt: root, atan2, asinh: realAsinh, PI, LN2, LN10 } = Math
/** exp of more overflows; what it is multiplied by may bring it back. */
const LARGEST_EXP = 709
/** From here on 1 is nothing beside a number, and its square overflows. */
const HUGE = 1e150
const isFinite = Number.isFinite
const isNaN = Number.isNaN
const isInf = (x: number): boolean => x === Infinity || x === -Infinity

function put(o: Parts, k: number, re: number, im: number): void {
  o[k] = re
  o[k + 1] = im
}

/** A result that another function goes on with. */
const w = new Float64Array(2)
const s = new Float64Array(4)

// Arithmetic -----------------------------------------------------------------------------------------------------------

/** (a + bi) / (c + di) by the larger part of the divisor (R. L. Smith, 1962). */
export function divide(o: Parts, k: number, a: number, b: number, c: number, d: number): void {
  if (abs(c) >= abs(d)) {
    if (c === 0 && d === 0) return put(o, k, a / abs(c), b / abs(c))
    const ratio = d / c
    const scale = 1 / (c + d * ratio)
    return put(o, k, (a + b * ratio) * scale, (b - a * ratio) * scale)
  }
  const ratio = c / d
  const scale = 1 / (d + c * ratio)
  put(o, k, (a * ratio + b) * scale, (b * ratio - a) * scale)
}

/** 1 / (c + di), in the same way. */
export function reciprocal(o: Parts, k: number, c: number, d: number): void {
  if (abs(c) > abs(d)) {
    const ratio = d / c
    const below = c + d * ratio
    return put(o, k, 1 / below, -ratio / below)
  }
  const ratio = c / d
  const below = c * ratio + d
  put(o, k, ratio / below, -1 / below)
}

/** z / |z|; 0 at 0, and the axis' direction where one part is infinite. */
export function sign(o: Parts, k: number, x: number, y: number): void {
  const size = hypot(x, y)
  if (size === 0) put(o, k, 0, 0)
  else if (size !== Infinity) put(o, k, x / size, y / size)
  else if (isNaN(x) || isNaN(y) || (isInf(x) && isInf(y))) put(o, k, NaN, NaN)
  else put(o, k, isInf(x) ? copysign(1, x) : 0, isInf(y) ? copysign(1, y) : 0)
}

/** a ** b: whole powers below 100 by multiplication, others as exp(b log a); 0 to a power whose real part is not positive is NaN. */
export function pow(o: Parts, k: number, x: number, y: number, p: number, q: number): void {
  if (p === 0 && q === 0) return put(o, k, 1, 0)
  if (x === 0 && y === 0) return p > 0 ? put(o, k, 0, 0) : put(o, k, NaN, NaN)
  if (q === 0 && Number.isInteger(p) && abs(p) < 100) return wholePower(o, k, x, y, p)
  log_(w, x, y)
  const [re, im] = w
  exp_(o, k, p * re - q * im, p * im + q * re)
}

function wholePower(o: Parts, k: number, x: number, y: number, n: number): void {
  let re = 1
  let im = 0
  let [a, b] = [x, y]
  for (let rest = abs(n); ; ) {
    if (rest & 1) [re, im] = [re * a - im * b, re * b + im * a]
    rest >>= 1
    if (rest === 0) break
    ;[a, b] = [a * a - b * b, 2 * a * b]
  }
  if (n < 0) divide(o, k, 1, 0, re, im)
  else put(o, k, re, im)
}

// Roots and logarithms -------------------------------------------------------------------------------------------------

function sqrt_(o: Parts, k: number, x: number, y: number): void {
  if (x === 0 && y === 0) return put(o, k, 0, y)
  if (isInf(y)) return put(o, k, Infinity, y)
  if (isNaN(x)) return put(o, k, NaN, NaN)
  if (isInf(x)) return x < 0 ? put(o, k, abs(y - y), copysign(x, y)) : put(o, k, x, copysign(y - y, y))
  let unit = 1
  if (abs(x) > 1e300 || abs(y) > 1e300) {
    x *= 0.25
    y *= 0.25
    unit = 2
  } else if (abs(x) < 1e-300 && abs(y) < 1e-300) {
    x *= 2 ** 60
    y *= 2 ** 60
    unit = 2 ** -30
  }
  const t = root((abs(x) + hypot(x, y)) * 0.5)
  if (x >= 0) put(o, k, t * unit, (y / (2 * t)) * unit)
  else put(o, k, (abs(y) / (2 * t)) * unit, copysign(t, y) * unit)
}
export { sqrt_ as sqrt }

/** log |z|, also where that is near 0: x^2 + y^2 - 1 is found with the errors of its squares (Dekker 1971). */
function logSize(x: number, y: number): number {
  const a = Math.max(abs(x), abs(y))
  const b = Math.min(abs(x), abs(y))
  if (isInf(x) || isInf(y)) return Infinity
  if (a === 0) return -Infinity
  if (a > 0.5 && a < 1.5) {
    const aa = a * a
    const bb = b * b
    const rest = productError(a, a, aa) + (b > 1e-100 ? productError(b, b, bb) : 0)
    const near = aa - 1
    const sum = near + bb
    const lost = abs(near) > bb ? near - sum + bb : bb - sum + near
    if (abs(sum) < 0.5) return 0.5 * log1p(sum + (lost + rest))
  }
  const ratio = b / a
  return log(a) + 0.5 * log1p(ratio * ratio)
}

function log_(o: Parts, x: number, y: number, k = 0): void {
  put(o, k, isNaN(x) || isNaN(y) ? (isInf(x) || isInf(y) ? Infinity : NaN) : logSize(x, y), atan2(y, x))
}
function logarithm(o: Parts, k: number, x: number, y: number): void {
  log_(o, x, y, k)
}
export { logarithm as log }

export function log2(o: Parts, k: number, x: number, y: number): void {
  log_(w, x, y)
  put(o, k, w[0] / LN2, w[1] / LN2)
}

export function log10(o: Parts, k: number, x: number, y: number): void {
  log_(w, x, y)
  put(o, k, w[0] / LN10, w[1] / LN10)
}

function log1p_(o: Parts, k: number, x: number, y: number): void {
  if (abs(x) < 0.5 && abs(y) < 0.5) put(o, k, 0.5 * log1p(x * (2 + x) + y * y), atan2(y, 1 + x))
  else log_(o, 1 + x, y, k)
}
export { log1p_ as log1p }

// Exponentials ---------------------------------------------------------------------------------------------------------

/** e^x (cos y + i sin y) * scale, where e^x alone may overflow. */
function cis(o: Parts, k: number, x: number, y: number, scale: number): void {
  if (x <= LARGEST_EXP) {
    const e = exp(x) * scale
    return put(o, k, e * cos(y), e * sin(y))
  }
  const e = exp(x - LARGEST_EXP) * scale
  const most = exp(LARGEST_EXP)
  put(o, k, e * cos(y) * most, e * sin(y) * most)
}

function exp_(o: Parts, k: number, x: number, y: number): void {
  if (y === 0) return put(o, k, exp(x), y)
  if (isFinite(y)) return x === -Infinity ? put(o, k, 0 * cos(y), 0 * sin(y)) : x === Infinity ? put(o, k, x * cos(y), x * sin(y)) : cis(o, k, x, y, 1)
  if (x === -Infinity) return put(o, k, 0, copysign(0, y))
  put(o, k, x === Infinity ? x : NaN, NaN)
}
export { exp_ as exp }

function expm1_(o: Parts, k: number, x: number, y: number): void {
  if (y === 0) return put(o, k, expm1(x), y)
  if (isFinite(x) && isFinite(y) && x < LARGEST_EXP) {
    const half = sin(y / 2)
    return put(o, k, expm1(x) * cos(y) - 2 * half * half, exp(x) * sin(y))
  }
  exp_(w, 0, x, y)
  put(o, k, w[0] - 1, w[1])
}
export { expm1_ as expm1 }

// Hyperbolic functions; the circular ones are theirs of iz -------------------------------------------------------------

function sinh_(o: Parts, k: number, x: number, y: number): void {
  if (y === 0) return put(o, k, sinh(x), y)
  if (isFinite(x) && isFinite(y)) {
    if (abs(x) <= LARGEST_EXP) return put(o, k, sinh(x) * cos(y), cosh(x) * sin(y))
    cis(o, k, abs(x), y, 0.5)
    if (x < 0) o[k] = -o[k]
    return
  }
  if (isFinite(x)) return put(o, k, x === 0 ? x : NaN, NaN)
  if (isNaN(x)) return put(o, k, NaN, NaN)
  if (isFinite(y)) put(o, k, x * cos(y), Infinity * sin(y))
  else put(o, k, x, NaN)
}
export { sinh_ as sinh }

function cosh_(o: Parts, k: number, x: number, y: number): void {
  if (y === 0) return put(o, k, cosh(x), isNaN(x) ? y : copysign(0, x) * copysign(1, y))
  if (isFinite(x) && isFinite(y)) {
    if (abs(x) <= LARGEST_EXP) return put(o, k, cosh(x) * cos(y), sinh(x) * sin(y))
    cis(o, k, abs(x), y, 0.5)
    if (x < 0) o[k + 1] = -o[k + 1]
    return
  }
  if (isFinite(x)) return put(o, k, NaN, x === 0 ? 0 : NaN)
  if (isNaN(x)) return put(o, k, NaN, NaN)
  if (isFinite(y)) put(o, k, Infinity * cos(y), x * sin(y))
  else put(o, k, Infinity, NaN)
}
export { cosh_ as cosh }

/** By tan y and sinh x (Kahan 1987). */
function tanh_(o: Parts, k: number, x: number, y: number): void {
  if (isNaN(x)) return put(o, k, NaN, y === 0 ? y : NaN)
  if (isInf(x)) return put(o, k, copysign(1, x), copysign(0, isFinite(y) ? sin(y) * cos(y) : y))
  if (!isFinite(y)) return put(o, k, x === 0 ? x : NaN, NaN)
  if (abs(x) >= 22) {
    const e = exp(-abs(x))
    return put(o, k, copysign(1, x), 4 * sin(y) * cos(y) * e * e)
  }
  const t = Math.tan(y)
  const beta = 1 + t * t
  const h = sinh(x)
  const rho = root(1 + h * h)
  if (isInf(t)) return put(o, k, rho / h, 1 / t)
  const below = 1 + beta * h * h
  put(o, k, (beta * rho * h) / below, t / below)
}
export { tanh_ as tanh }

export function sin_(o: Parts, k: number, x: number, y: number): void {
  sinh_(w, 0, -y, x)
  put(o, k, w[1], -w[0])
}
export function cos_(o: Parts, k: number, x: number, y: number): void {
  cosh_(o, k, -y, x)
}
export function tan(o: Parts, k: number, x: number, y: number): void {
  tanh_(w, 0, -y, x)
  put(o, k, w[1], -w[0])
}
export { cos_ as cos, sin_ as sin }

// Inverse functions ----------------------------------------------------------------------------------------------------

/** sqrt(1 - z) in s[0], s[1], sqrt(1 + z) in s[2], s[3]. */
function roots(x: number, y: number): void {
  sqrt_(w, 0, 1 - x, -y)
  s[0] = w[0]
  s[1] = w[1]
  sqrt_(w, 0, 1 + x, y)
  s[2] = w[0]
  s[3] = w[1]
}

export function asin(o: Parts, k: number, x: number, y: number): void {
  asinh_(w, 0, -y, x)
  put(o, k, w[1], -w[0])
}

function asinh_(o: Parts, k: number, x: number, y: number): void {
  if (!isFinite(x) || !isFinite(y)) return asinhBeyond(o, k, x, y)
  // asinh(x + yi) = i asin(y - xi)
  if (abs(x) > HUGE || abs(y) > HUGE) return put(o, k, copysign(logSize(x, y) + LN2, x), atan2(y, abs(x)))
  roots(y, -x)
  put(o, k, -realAsinh(s[0] * s[3] - s[1] * s[2]), atan2(y, s[0] * s[2] - s[1] * s[3]))
}
export { asinh_ as asinh }

function asinhBeyond(o: Parts, k: number, x: number, y: number): void {
  if (isInf(x)) return put(o, k, x, isNaN(y) ? NaN : copysign(isInf(y) ? PI / 4 : 0, y))
  if (isInf(y)) return put(o, k, copysign(Infinity, x), isNaN(x) ? NaN : copysign(PI / 2, y))
  put(o, k, NaN, isNaN(x) && y === 0 ? y : NaN)
}

export function acos(o: Parts, k: number, x: number, y: number): void {
  if (!isFinite(x) || !isFinite(y)) return acosBeyond(o, k, x, y)
  if (abs(x) > HUGE || abs(y) > HUGE) return put(o, k, atan2(abs(y), x), -copysign(logSize(x, y) + LN2, y))
  roots(x, y)
  put(o, k, 2 * atan2(s[0], s[2]), realAsinh(s[2] * s[1] - s[3] * s[0]))
}

function acosBeyond(o: Parts, k: number, x: number, y: number): void {
  if (isInf(y)) return put(o, k, isNaN(x) ? NaN : isInf(x) ? (x < 0 ? 0.75 * PI : 0.25 * PI) : PI / 2, -y)
  if (isInf(x)) return isNaN(y) ? put(o, k, NaN, x) : put(o, k, x < 0 ? PI : 0, -copysign(Infinity, y))
  put(o, k, x === 0 ? PI / 2 : NaN, NaN)
}

export function acosh(o: Parts, k: number, x: number, y: number): void {
  acos(w, 0, x, y)
  const [re, im] = w
  if (isNaN(re)) put(o, k, isNaN(im) ? NaN : abs(im), NaN)
  else if (isNaN(im)) put(o, k, NaN, x === 0 && isNaN(y) ? copysign(re, y) : NaN)
  else put(o, k, abs(im), copysign(re, y))
}

export function atan(o: Parts, k: number, x: number, y: number): void {
  atanh_(w, 0, -y, x)
  put(o, k, w[1], -w[0])
}

function atanh_(o: Parts, k: number, x: number, y: number): void {
  if (!isFinite(x) || !isFinite(y)) return atanhBeyond(o, k, x, y)
  const a = abs(x)
  if (a > HUGE || abs(y) > HUGE) {
    const size = hypot(x, y)
    return put(o, k, isInf(size) ? x * 0 : x / size / size, copysign(PI / 2, y))
  }
  const apart = (1 - a) * (1 - a) + y * y
  put(o, k, copysign(0.25 * log1p((4 * a) / apart), x), 0.5 * atan2(2 * y, (1 - a) * (1 + a) - y * y))
}
export { atanh_ as atanh }

function atanhBeyond(o: Parts, k: number, x: number, y: number): void {
  if (isInf(y)) return put(o, k, copysign(0, x), copysign(PI / 2, y))
  if (isInf(x)) return put(o, k, copysign(0, x), isNaN(y) ? NaN : copysign(PI / 2, y))
  put(o, k, x === 0 ? x : NaN, NaN)
}
