/** Gamma, beta, Poisson and binomial numbers; native/gufuncs/random_sample.h is the twin, and names the methods. */
import { pow } from '../../math.js'
import type { Stream } from './bits.js'
import { exponentialZiggurat, normalZiggurat, sampleZiggurat } from './ziggurat.js'

/** Gamma with scale 1. */
export function gamma(s: Stream, t: Float64Array, shape: number): number {
  if (shape === 1) return sampleZiggurat(exponentialZiggurat, s, t, false)
  if (shape === 0) return 0
  return shape < 1 ? smallGamma(s, t, shape) : largeGamma(s, t, shape)
}

function smallGamma(s: Stream, t: Float64Array, shape: number): number {
  for (;;) {
    const u = s.nextDouble()
    const v = sampleZiggurat(exponentialZiggurat, s, t, false)
    if (u <= 1 - shape) {
      const x = pow(u, 1 / shape)
      if (x <= v) return x
    } else {
      const y = -Math.log((1 - u) / shape)
      const x = pow(1 - shape + shape * y, 1 / shape)
      if (x <= v + y) return x
    }
  }
}

function largeGamma(s: Stream, t: Float64Array, shape: number): number {
  const b = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * b)
  for (;;) {
    let x: number
    let v: number
    do {
      x = sampleZiggurat(normalZiggurat, s, t, false)
      v = 1 + c * x
    } while (v <= 0)
    v = v * v * v
    const u = s.nextDouble()
    if (u < 1 - 0.0331 * (x * x) * (x * x)) return b * v
    if (Math.log(u) < 0.5 * x * x + b * (1 - v + Math.log(v))) return b * v
  }
}

export function beta(s: Stream, t: Float64Array, a: number, b: number): number {
  if (a > 1 || b > 1) {
    const x = gamma(s, t, a)
    const y = gamma(s, t, b)
    return x / (x + y)
  }
  if (a < 3e-103 && b < 3e-103) return (a + b) * s.nextDouble() < a ? 1 : 0
  for (;;) {
    const u = s.nextDouble()
    const v = s.nextDouble()
    const x = pow(u, 1 / a)
    const y = pow(v, 1 / b)
    if (!(x + y <= 1 && u + v > 0)) continue
    if (x > 0 && y > 0) return x / (x + y)
    const logX = Math.log(u) / a
    const logY = Math.log(v) / b
    const most = Math.max(logX, logY)
    return Math.exp(logX - most - Math.log(Math.exp(logX - most) + Math.exp(logY - most)))
  }
}

const series = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400, 43867 / 244188, -174611 / 125400]

function logGamma(x: number): number {
  if (x === 1 || x === 2) return 0
  const n = x < 7 ? Math.trunc(7 - x) : 0
  let x0 = x + n
  const x2 = (1 / x0) * (1 / x0)
  let sum = series[9]
  for (let k = 8; k >= 0; k--) sum = sum * x2 + series[k]
  sum = sum / x0 + 0.5 * 1.8378770664093453 + (x0 - 0.5) * Math.log(x0) - x0
  for (let k = 0; k < n; k++) {
    sum -= Math.log(x0 - 1)
    x0 -= 1
  }
  return sum
}

export function poisson(s: Stream, mean: number): number {
  if (mean === 0) return 0
  if (mean < 10) {
    const least = Math.exp(-mean)
    let product = 1
    for (let k = 0; ; k++) {
      product *= s.nextDouble()
      if (!(product > least)) return k
    }
  }
  return largePoisson(s, mean)
}

function largePoisson(s: Stream, mean: number): number {
  const root = Math.sqrt(mean)
  const logMean = Math.log(mean)
  const b = 0.931 + 2.53 * root
  const a = -0.059 + 0.02483 * b
  const inverse = 1.1239 + 1.1328 / (b - 3.4)
  const limit = 0.9277 - 3.6224 / (b - 2)
  for (;;) {
    const u = s.nextDouble() - 0.5
    const v = s.nextDouble()
    const us = 0.5 - Math.abs(u)
    const k = Math.floor(((2 * a) / us + b) * u + mean + 0.43)
    if (us >= 0.07 && v <= limit) return k
    if (k < 0 || (us < 0.013 && v > us)) continue
    if (Math.log(v) + Math.log(inverse) - Math.log(a / (us * us) + b) <= -mean + k * logMean - logGamma(k + 1)) return k
  }
}

export function binomial(s: Stream, n: number, p: number): number {
  if (n === 0 || p === 0) return 0
  const r = p <= 0.5 ? p : 1 - p
  const x = r * n <= 30 ? inversion(s, n, r) : btpe(s, n, r)
  return p <= 0.5 ? x : n - x
}

function inversion(s: Stream, n: number, p: number): number {
  const q = 1 - p
  const none = Math.exp(n * Math.log(q))
  const np = n * p
  const bound = Math.floor(Math.min(n, np + 10 * Math.sqrt(np * q + 1)))
  let x = 0
  let px = none
  let u = s.nextDouble()
  while (u > px) {
    x++
    if (x > bound) {
      x = 0
      px = none
      u = s.nextDouble()
    } else {
      u -= px
      px = ((n - x + 1) * p * px) / (x * q)
    }
  }
  return x
}

/** Stirling's correction as BTPE has it. */
function correction(x: number): number {
  const x2 = x * x
  return (13680 - (462 - (132 - (99 - 140 / x2) / x2) / x2) / x2) / x / 166320
}

/** What BTPE computes once for n and p. */
function btpePlan(n: number, p: number) {
  const q = 1 - p
  const fm = n * p + p
  const m = Math.floor(fm)
  const nrq = n * p * q
  const p1 = Math.floor(2.195 * Math.sqrt(nrq) - 4.6 * q) + 0.5
  const xm = m + 0.5
  const xl = xm - p1
  const xr = xm + p1
  const c = 0.134 + 20.5 / (15.3 + m)
  const left = (fm - xl) / (fm - xl * p)
  const laml = left * (1 + left / 2)
  const right = (xr - fm) / (xr * q)
  const lamr = right * (1 + right / 2)
  const p2 = p1 * (1 + 2 * c)
  const p3 = p2 + c / laml
  return { n, p, q, m, nrq, p1, xm, xl, xr, c, laml, lamr, p2, p3, p4: p3 + c / lamr }
}

function btpe(s: Stream, n: number, p: number): number {
  const plan = btpePlan(n, p)
  const { m, p1, xm, xl, xr, c, laml, lamr, p2, p3, p4 } = plan
  for (;;) {
    const u = s.nextDouble() * p4 // 1
    let v = s.nextDouble()
    let y: number
    if (u <= p1) return Math.floor(xm - p1 * v + u)
    if (u <= p2) { // 2
      const x = xl + (u - p1) / c
      v = v * c + 1 - Math.abs(m - x + 0.5) / p1
      if (v > 1) continue
      y = Math.floor(x)
    } else if (u <= p3) { // 3
      y = Math.floor(xl + Math.log(v) / laml)
      if (y < 0 || v === 0) continue
      v = v * (u - p2) * laml
    } else { // 4
      y = Math.floor(xr - Math.log(v) / lamr)
      if (y > n || v === 0) continue
      v = v * (u - p3) * lamr
    }
    if (accepts(plan, y, v)) return y
  }
}

/** Step 5. */
function accepts({ n, p, q, m, nrq, xm }: ReturnType<typeof btpePlan>, y: number, v: number): boolean {
  const k = Math.abs(y - m)
  if (k <= 20 || k >= nrq / 2 - 1) {
    const ratio = p / q
    const a = ratio * (n + 1)
    let f = 1
    if (m < y) for (let i = m + 1; i <= y; i++) f *= a / i - ratio
    else for (let i = y + 1; i <= m; i++) f /= a / i - ratio
    return v <= f
  }
  const rho = (k / nrq) * ((k * (k / 3 + 0.625) + 0.16666666666666666) / nrq + 0.5)
  const t = (-k * k) / (2 * nrq)
  const logV = Math.log(v)
  if (logV < t - rho) return true
  if (logV > t + rho) return false
  const x1 = y + 1
  const f1 = m + 1
  const z = n + 1 - m
  const w = n - y + 1
  return logV <= xm * Math.log(f1 / x1) + (n - m + 0.5) * Math.log(z / w) + (y - m) * Math.log((w * p) / (x1 * q)) + correction(f1) + correction(z) + correction(x1) + correction(w)
}
