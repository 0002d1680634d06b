/** Sums of many float32 are at least as near to the true ones as NumPy's; running sums of long lines. */
import { describe, expect, test } from 'vitest'
import * as pn from 'parnum'
import { call, expectSameBits, make, type Any } from '../ops/calls.js'
import { elements, noise } from './shapes.js'

/** NumPy's sum of float32 (numpy/_core/src/umath/loops_utils.h.src): blocks of 128 in 8 accumulators, pairwise above. */
function numpySum(x: Float32Array, from = 0, n = x.length): number {
  const r = Math.fround
  if (n < 8) {
    let sum = 0
    for (let i = 0; i < n; i++) sum = r(sum + x[from + i])
    return sum
  }
  if (n > 128) {
    const half = Math.floor(n / 2) - (Math.floor(n / 2) % 8)
    return r(numpySum(x, from, half) + numpySum(x, from + half, n - half))
  }
  const a = x.slice(from, from + 8)
  let i = 8
  for (; i < n - (n % 8); i += 8) for (let l = 0; l < 8; l++) a[l] += x[from + i + l]
  let sum = r(r(r(a[0] + a[1]) + r(a[2] + a[3])) + r(r(a[4] + a[5]) + r(a[6] + a[7])))
  for (; i < n; i++) sum = r(sum + x[from + i])
  return sum
}

/** The sum in float64, with the rest that each addition loses (Neumaier). */
function trueSum(x: ArrayLike<number>): number {
  let sum = 0
  let rest = 0
  for (let i = 0; i < x.length; i++) {
    const t = sum + x[i]
    rest += Math.abs(sum) >= Math.abs(x[i]) ? sum - t + x[i] : x[i] - t + sum
    sum = t
  }
  return sum + rest
}

const n = 10_000_000
const inputs: readonly [string, Float32Array][] = [
  ['1e7 times 0.1', new Float32Array(n).fill(0.1)],
  ['1e7 random numbers between 0 and 1', new Float32Array(noise(n, 7).map(v => (v + 1) / 2))],
  ['1e7 random numbers of many magnitudes', new Float32Array(noise(n, 9, 12).map(Math.abs))],
]

describe.each(inputs)('%s', (_, x) => {
  const truth = trueSum(x)

  test('their float32 sum is as near to the true one as NumPy\'s, or within one unit in the last place', () => {
    const got = make('float32')(x).sum().item() as number
    const unit = 2 ** (Math.floor(Math.log2(truth)) - 23)
    expect(Math.abs(got - truth)).toBeLessThanOrEqual(Math.max(unit, Math.abs(numpySum(x) - truth)))
  })

  test('their float32 mean is as near to the true one as NumPy\'s, or within one unit in the last place', () => {
    const got = make('float32')(x).mean().item() as number
    const unit = 2 ** (Math.floor(Math.log2(truth / n)) - 23)
    expect(Math.abs(got - truth / n)).toBeLessThanOrEqual(Math.max(unit, Math.abs(Math.fround(numpySum(x) / n) - truth / n)))
  })

  test('their sums of columns are as near to the true ones as NumPy\'s, which adds row by row', () => {
    const sums = make('float32')(x).reshape([100_000, 100]).sum(0).toTypedArray() as Float32Array
    const rows = new Float32Array(100)
    for (let k = 0; k < n; k++) rows[k % 100] += x[k]
    for (const column of [0, 50, 99]) {
      const own = trueSum(x.filter((_v, k) => k % 100 === column))
      const unit = 2 ** (Math.floor(Math.log2(own)) - 23)
      expect(Math.abs(sums[column] - own)).toBeLessThanOrEqual(Math.max(unit, Math.abs(rows[column] - own)))
    }
  })
})

test('var of numbers with a large mean keeps its digits: two passes', () => {
  const x = noise(1_000_000, 3).map(v => 1e8 + v)
  const mean = trueSum(x) / x.length
  const want = trueSum(x.map(v => (v - mean) ** 2)) / x.length
  expect(Math.abs((make('float64')(x).var().item() as number) - want)).toBeLessThanOrEqual(1e-12 * want)
})

describe('running folds of long lines', () => {
  const counts = [1, 2, 3, 8]
  const { threads } = pn.info()

  test('cumulativeSum of whole numbers is exact at every place, for any threads', () => {
    for (const length of [1, 65_535, 65_536, 65_537, 200_003, 1_000_003]) {
      const x = Float64Array.from({ length }, (_, k) => (k * 7919) % 1001 - 500)
      const expected = new Float64Array(length)
      let sum = 0
      for (let k = 0; k < length; k++) expected[k] = sum += x[k]
      for (const count of counts) {
        pn.configure({ threads: count })
        expectSameBits(elements(call('cumulativeSum', make('float64')(x))), expected, `${length} on ${count} threads`)
        const initial = elements(call('cumulativeSum', make('float64')(x), { includeInitial: true }))
        expect(initial[0]).toBe(0)
        expectSameBits(initial.slice(1), expected, `${length} after the identity, on ${count} threads`)
      }
    }
    pn.configure({ threads })
  })

  test('cumulativeSum of 64-bit integers wraps and has the exact bits', () => {
    const length = 300_001
    const x = BigInt64Array.from({ length }, (_, k) => BigInt(k) * 0x123456789abcdn)
    let sum = 0n
    const expected = x.map(v => (sum = BigInt.asIntN(64, sum + v)))
    expectSameBits(elements(call('cumulativeSum', make('int64')(x))), expected, 'int64')
  })

  test('cumulativeProd of signs and powers of two is exact', () => {
    const length = 300_001
    const x = Float64Array.from({ length }, (_, k) => [2, -0.5, -1, 0.5, 2, 1, 1][k % 7] * (k % 11 === 0 ? -1 : 1))
    let product = 1
    const expected = x.map(v => (product *= v))
    expect(expected.every(v => v !== 0 && Number.isFinite(v))).toBe(true)
    expectSameBits(elements(call('cumulativeProd', make('float64')(x))), expected, 'product')
  })

  test('along any axis of any layout each line is that of a copy alone', () => {
    const shape = [7, 40_000]
    const x = make('float64')(Float64Array.from({ length: 280_000 }, (_, k) => (k * 31) % 17 - 8)).reshape(shape) as Any
    for (const [label, a] of [['rows', x], ['columns', x.T.copy().T], ['backward', x.get(':, ::-1')]] as [string, Any][]) {
      for (const axis of [0, 1]) {
        const result = elements(a.cumulativeSum(axis)) as Float64Array
        const source = elements(a) as Float64Array
        const step = axis ? 1 : 40_000
        for (let k = 0; k < result.length; k++) {
          const first = axis ? k % 40_000 === 0 : k < 40_000
          const want = source[k] + (first ? 0 : result[k - step])
          if (result[k] !== want) throw new Error(`${label}, axis ${axis}: element ${k} is ${result[k]}, expected ${want}`)
        }
      }
    }
  })

  test('float32 running sums stay within a unit a piece of the true ones', () => {
    const x = new Float32Array(noise(1_000_000, 5).map(v => (v + 1) / 2))
    const got = elements(call('cumulativeSum', make('float32')(x))) as Float32Array
    let truth = 0
    let worst = 0
    for (let k = 0; k < x.length; k++) {
      truth += x[k]
      worst = Math.max(worst, Math.abs(got[k] - truth) / truth)
    }
    // One pass of 65,536 roundings at random signs, each half a unit: sqrt(65536) / 2 units, times 4 for the worst of a million.
    expect(worst).toBeLessThan(512 * 2 ** -23)
  })
})
