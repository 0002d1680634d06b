/**
 * Whether numbers have the distribution that they should: Kolmogorov and Smirnov's distance to the exact distribution function for continuous ones,
 * chi-square for whole numbers, and moments. Seeds are fixed, so that a test fails always or never; the bounds are what one seed in 1,000 would pass.
 */
import { describe, expect, test } from 'vitest'
import * as pn from 'parnum'

type Generator = ReturnType<typeof pn.random.generator>

const n = 20_000
const erf = (x: number): number => pn.erf(pn.arr(x)).item()
const lgamma = (x: number): number => pn.lgamma(pn.arr(x)).item()

/** The distribution function of gamma, by its series. */
function gammaCdf(a: number, x: number): number {
  let term = 1 / a
  let sum = term
  for (let k = 1; k < 1000 && term > sum * 1e-17; k++) sum += term *= x / (a + k)
  return x <= 0 ? 0 : sum * Math.exp(a * Math.log(x) - x - lgamma(a))
}

/** The distribution function of beta for whole a and b: a sum of binomial probabilities. */
function betaCdf(a: number, b: number, x: number): number {
  let sum = 0
  for (let k = a; k < a + b; k++) sum += binomialAt(a + b - 1, x, k)
  return sum
}
const binomialAt = (m: number, p: number, k: number): number => Math.exp(lgamma(m + 1) - lgamma(k + 1) - lgamma(m - k + 1) + k * Math.log(p) + (m - k) * Math.log1p(-p))
const poissonAt = (lam: number, k: number): number => Math.exp(k * Math.log(lam) - lam - lgamma(k + 1))

const continuous: Readonly<Record<string, { draw: (g: Generator) => pn.NDArray; cdf: (x: number) => number }>> = {
  'random': { draw: g => g.random(n), cdf: x => x },
  'random of float32': { draw: g => g.random(n, { dtype: 'float32' }), cdf: x => x },
  'uniform': { draw: g => g.uniform(-2, 6, n), cdf: x => (x + 2) / 8 },
  'standardNormal': { draw: g => g.standardNormal(n), cdf: x => (1 + erf(x / Math.SQRT2)) / 2 },
  'standardNormal of float32': { draw: g => g.standardNormal(n, { dtype: 'float32' }), cdf: x => (1 + erf(x / Math.SQRT2)) / 2 },
  'normal': { draw: g => g.normal(3, 0.5, n), cdf: x => (1 + erf((x - 3) / 0.5 / Math.SQRT2)) / 2 },
  'exponential': { draw: g => g.exponential(2, n), cdf: x => -Math.expm1(-x / 2) },
  'standardExponential of float32': { draw: g => g.standardExponential(n, { dtype: 'float32' }), cdf: x => -Math.expm1(-x) },
  'gamma of 0.3': { draw: g => g.gamma(0.3, 2, n), cdf: x => gammaCdf(0.3, x / 2) },
  'gamma of 4.5': { draw: g => g.standardGamma(4.5, n), cdf: x => gammaCdf(4.5, x) },
  'beta of 1, 1': { draw: g => g.beta(1, 1, n), cdf: x => x },
  'beta of 2, 5': { draw: g => g.beta(2, 5, n), cdf: x => betaCdf(2, 5, x) },
}

const whole: Readonly<Record<string, { draw: (g: Generator) => pn.NDArray; at: (k: number) => number; most: number }>> = {
  'integers': { draw: g => g.integers(0, 12, n), at: () => 1 / 12, most: 11 },
  'integers of uint8': { draw: g => g.integers(0, 200, n, { dtype: 'uint8' }), at: () => 1 / 200, most: 199 },
  'binomial by inversion': { draw: g => g.binomial(20, 0.3, n), at: k => binomialAt(20, 0.3, k), most: 20 },
  'binomial by BTPE': { draw: g => g.binomial(300, 0.6, n), at: k => binomialAt(300, 0.6, k), most: 300 },
  'poisson of 3': { draw: g => g.poisson(3, n), at: k => poissonAt(3, k), most: 40 },
  'poisson of 60': { draw: g => g.poisson(60, n), at: k => poissonAt(60, k), most: 200 },
  'choice with p': { draw: g => g.choice(4, n, { p: [0.1, 0.2, 0.3, 0.4] }), at: k => (k + 1) / 10, most: 3 },
}

describe.each(['pcg64', 'philox'] as const)('%s', bitGenerator => {
  test.each(Object.entries(continuous))('%s has its distribution function', (_, { draw, cdf }) => {
    const x = Float64Array.from(draw(pn.random.generator(2024, { bitGenerator })).toTypedArray() as Float64Array).sort()
    let far = 0
    x.forEach((value, i) => { far = Math.max(far, Math.abs(cdf(value) - i / n), Math.abs(cdf(value) - (i + 1) / n)) })
    expect(far * Math.sqrt(n)).toBeLessThan(1.95)
    expect(far * Math.sqrt(n)).toBeGreaterThan(0.2) // nor is it more even than chance
  })

  test.each(Object.entries(whole))('%s has its probabilities', (_, { draw, at, most }) => {
    const counts = new Array<number>(most + 1).fill(0)
    for (const k of draw(pn.random.generator(2024, { bitGenerator })).toTypedArray()) counts[Number(k)]++
    let [chi, freedom, rareCount, rare] = [0, -1, 0, 0]
    counts.forEach((count, k) => {
      const expected = n * at(k)
      if (expected < 8) { // the tails are one class
        rareCount += count
        rare += expected
        return
      }
      chi += (count - expected) ** 2 / expected
      freedom++
    })
    if (rare > 8) chi += (rareCount - rare) ** 2 / rare
    expect(Math.abs(rareCount - rare)).toBeLessThan(4 * Math.sqrt(rare) + 5)
    // Wilson and Hilferty: the cube root of chi-square is about normal.
    const z = (Math.cbrt(chi / freedom) - (1 - 2 / (9 * freedom))) / Math.sqrt(2 / (9 * freedom))
    expect(Math.abs(z)).toBeLessThan(3.3)
  })

  test('a million normals have the moments 0, 1, 0, 3, and their tails their share', () => {
    const x = pn.random.generator(5, { bitGenerator }).standardNormal(1e6)
    const moment = (k: number): number => x.pow(k).mean().item()
    expect(Math.abs(moment(1))).toBeLessThan(0.004)
    expect(Math.abs(moment(2) - 1)).toBeLessThan(0.006)
    expect(Math.abs(moment(3))).toBeLessThan(0.016)
    expect(Math.abs(moment(4) - 3)).toBeLessThan(0.04)
    // Beyond 3.6541528853610088, where the tail of the ziggurat begins: 258 of a million.
    expect(Math.abs(x.abs().greater(3.6541528853610088).sum().item() - 258)).toBeLessThan(55)
  })

  test('neighbours and numbers a block apart are not correlated', () => {
    const x = pn.random.generator(6, { bitGenerator }).standardNormal(1 << 20)
    for (const lag of [1, 2, 1024, 8192]) {
      const product = x.get(`:${-lag}`).mul(x.get(`${lag}:`)).mean().item()
      expect(Math.abs(product), `lag ${lag}`).toBeLessThan(0.0035)
    }
  })
})
