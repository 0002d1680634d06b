/** What holds of statistics and utilities whatever the numbers: laws, and the same bits for every number of threads. */
import { afterAll, describe, expect, expectTypeOf, test } from 'vitest'
import fc from 'fast-check'
import * as pn from 'parnum'
import { call, expectSameBits, typed, type Any } from '../ops/calls.js'
import { elements, noise } from '../reduce/shapes.js'
import { fixtures } from '../support/fixtures.js'
import { argument, check } from '../support/cases.js'

const { threads } = pn.info()
afterAll(() => pn.configure({ threads }))
const { arr } = pn

const integers = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 200 })
const floats = fc.array(fc.double({ noDefaultInfinity: true, noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 100 })

describe('convolve', () => {
  /** The documented order: sums of 32 products, added one after the other. */
  function inOrder(x: ArrayLike<number>, taps: ArrayLike<number>, left: number, outputs: number, round: (v: number) => number): number[] {
    return Array.from({ length: outputs }, (_, k) => {
      let total = 0
      for (let block = 0; block < taps.length; block += 32) {
        let part = 0
        for (let j = block; j < Math.min(block + 32, taps.length); j++) {
          const i = k - left + j
          if (i >= 0 && i < x.length) part = round(part + round(x[i] * taps[j]))
        }
        total = round(total + part)
      }
      return total
    })
  }

  test.each([[1, 1], [70, 3], [200, 33], [1000, 64], [333, 333], [5000, 100]])('of %i elements and %i taps adds in the documented order', (n, m) => {
    for (const dtype of ['float32', 'float64'] as const) {
      const round = dtype === 'float32' ? Math.fround : Number
      const [x, w] = [noise(n, 3, 8).map(round), noise(m, 5, 8).map(round)]
      const [a, b] = [arr(x, { dtype }), arr(w, { dtype })]
      for (const [mode, left, outputs] of [['full', m - 1, n + m - 1], ['same', Math.floor(m / 2), n], ['valid', 0, n - m + 1]] as const) {
        const got = elements(pn.correlate(a, b, { mode }) as Any)
        expectSameBits(got, typed(dtype, inOrder(x, w, left, outputs, round)), `${dtype} ${n} ${m} ${mode}`)
        expectSameBits(elements(pn.convolve(a, b.get('::-1'), { mode }) as Any), got, 'convolve with reversed taps')
      }
    }
  })

  test('is commutative, and correlate the other way round is reversed', () => {
    fc.assert(fc.property(integers, integers, (a, b) => {
      const [x, y] = [arr(a), arr(b)]
      expect(pn.convolve(x, y).toArray()).toEqual(pn.convolve(y, x).toArray())
      expect(pn.correlate(x, y, { mode: 'full' }).toArray()).toEqual(pn.correlate(y, x, { mode: 'full' }).get('::-1').toArray())
    }), { numRuns: 30 })
  })
})

describe('the same bits for 1, 2 and 3 threads', () => {
  const n = 300_007
  const x = arr(noise(n, 7, 12))
  const holes = pn.where(x.greater(0.3), NaN, x).eval()
  const grid = holes.get(':300000').reshape([500, 600]) as Any
  const taps = arr(noise(41, 9))
  const runs: readonly (readonly [label: string, run: () => Any])[] = [
    ['convolve', () => pn.convolve(x, taps)],
    ['interp', () => pn.interp(x, arr.linspace(-1, 1, 50), arr(noise(50, 4)))],
    ['frexp', () => pn.frexp(x)[0] as Any],
    ['ldexp', () => pn.ldexp(x, -7)],
    ['nansum', () => pn.nansum(holes)], ['nanmean', () => pn.nanmean(grid, 0)], ['nanvar', () => pn.nanvar(grid, 1)], ['nanstd', () => pn.nanstd(holes)],
    ['nanmin', () => pn.nanmin(grid, 0)], ['nanargmax', () => pn.nanargmax(grid, 1) as Any], ['nancumsum', () => pn.nancumsum(holes)],
    ['ptp', () => pn.ptp(x)], ['average', () => pn.average(x, { weights: pn.abs(x) })], ['trapezoid', () => pn.trapezoid(x)],
    ['diff', () => pn.diff(x, { n: 3 })], ['gradient', () => pn.gradient(x, { axis: 0, edgeOrder: 2 })], ['isclose', () => pn.isclose(x, x.add(1e-9)) as Any],
    ['cov', () => pn.cov(x, x.square())], ['unwrap', () => pn.unwrap(x)],
  ]
  test('for everything that a team computes', () => {
    let expected: ReturnType<typeof elements>[] | undefined
    for (const count of [1, 2, 3]) {
      pn.configure({ threads: count })
      const results = runs.map(([, run]) => elements(run()))
      results.forEach((result, k) => { if (expected) expectSameBits(result, expected[k], `${runs[k][0]} on ${count} threads`) })
      expected ??= results
    }
  }, 60_000)

  test('and large arrays have what their parts have', () => {
    const parts = ['0:1000', '150000:151000', '299000:300007']
    for (const part of parts) {
      const own = x.get(part)
      expectSameBits(elements(pn.diff(x).get(part)).subarray(0, 999), elements(pn.diff(own)).subarray(0, 999), 'diff')
      expectSameBits(elements(pn.isclose(x, x.add(1e-7)).get(part) as Any), elements(pn.isclose(own, own.add(1e-7)) as Any), 'isclose')
      expectSameBits(elements(pn.nanToNum(holes).get(part)), elements(pn.nanToNum(holes.get(part))), 'nanToNum')
      expectSameBits(elements(pn.modf(x)[0].get(part) as Any), elements(pn.modf(own)[0] as Any), 'modf')
      expectSameBits(elements(pn.select([x.less(0), x.less(0.5)], [1, x], -1).get(part) as Any), elements(pn.select([own.less(0), own.less(0.5)], [1, own], -1) as Any), 'select')
    }
  })
})

describe('laws', () => {
  test('diff undoes cumulativeSum, and n differences are one difference n times', () => {
    fc.assert(fc.property(integers, fc.integer({ min: 0, max: 4 }), (list, n) => {
      const x = arr(list)
      expect(pn.diff(pn.cumulativeSum(x, { includeInitial: true })).toArray()).toEqual(list)
      let once = x
      for (let i = 0; i < n; i++) once = pn.diff(once)
      expect(pn.diff(x, { n }).toArray()).toEqual(once.toArray())
    }), { numRuns: 50 })
  })

  test('fraction * 2 ** exponent is the number, and the fraction is from 0.5 to 1', () => {
    fc.assert(fc.property(fc.array(fc.double(), { minLength: 1 }), (list) => {
      for (const dtype of ['float64', 'float32'] as const) {
        const x = arr(list, { dtype })
        const [fraction, exponent] = pn.frexp(x)
        expect(pn.ldexp(fraction, exponent).toArray()).toEqual(x.toArray())
        for (const f of fraction.toArray() as number[]) if (f !== 0 && Number.isFinite(f)) expect(Math.abs(f) >= 0.5 && Math.abs(f) < 1).toBe(true)
      }
    }), { numRuns: 50 })
  })

  test('fraction and whole number of modf add up to the number', () => {
    fc.assert(fc.property(floats, (list) => {
      const [fraction, whole] = pn.modf(arr(list))
      expect(fraction.add(whole).toArray()).toEqual(arr(list).toArray())
    }), { numRuns: 30 })
  })

  test('quotient * divisor + remainder is the number', () => {
    fc.assert(fc.property(integers, fc.integer({ min: 1, max: 50 }), (list, y) => {
      const x = arr(list, { dtype: 'int32' })
      const [quotient, rest] = pn.divmod(x, y)
      expect(quotient.mul(y).add(rest).toArray()).toEqual(list)
    }), { numRuns: 30 })
  })

  test('nan reductions are the plain ones of what is not NaN', () => {
    fc.assert(fc.property(fc.array(fc.option(fc.integer({ min: -99, max: 99 }), { nil: NaN }), { minLength: 1, maxLength: 300 }), (list) => {
      const kept = list.filter((v) => !Number.isNaN(v))
      const [x, y] = [arr(list), arr(kept)]
      expect(pn.nansum(x).item()).toBe(pn.sum(y).item())
      expect(pn.nanmean(x).item()).toBe(pn.mean(y).item())
      if (kept.length === 0) {
        expect(() => pn.nanargmin(x)).toThrow(pn.ValueError)
        return
      }
      expect([pn.nanmin(x).item(), pn.nanmax(x).item()]).toEqual([pn.min(y).item(), pn.max(y).item()])
      expect(list[pn.nanargmin(x).item()]).toBe(pn.min(y).item())
      expect(pn.nanvar(x).item()).toBeCloseTo(pn.var(y).item(), 6)
    }), { numRuns: 60 })
  })

  test('nanargmin and nanargmax find the infinity, never a NaN before it', () => {
    expect(pn.nanargmin(arr([NaN, Infinity, NaN, Infinity])).item()).toBe(1)
    expect(pn.nanargmax(arr([[NaN, NaN, -Infinity], [1, NaN, 2]]), 1).toArray()).toEqual([2, 2])
  })

  test('interp gives the points at their places, and stays between neighbours', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: -100, max: 100 }), { minLength: 2, maxLength: 20 }), fc.double({ min: 0, max: 1, noNaN: true }), (places, t) => {
      const xp = places.sort((a, b) => a - b)
      const fp = xp.map((p) => (p * 7919) % 101)
      expect(pn.interp(arr(xp), xp, fp).toArray()).toEqual(fp)
      const middle = arr(xp.slice(1).map((p, i) => xp[i] + t * (p - xp[i])))
      for (const [i, y] of (pn.interp(middle, xp, fp).toArray() as number[]).entries()) {
        expect(y).toBeGreaterThanOrEqual(Math.min(fp[i], fp[i + 1]) - 1e-9)
        expect(y).toBeLessThanOrEqual(Math.max(fp[i], fp[i + 1]) + 1e-9)
      }
    }), { numRuns: 30 })
  })

  test('interp of NaN is NaN, beside a single point too', () => {
    expect(pn.interp(arr([NaN, 0, 9]), [1], [2]).toArray()).toEqual([NaN, 2, 2])
  })

  test('equal weights give the mean, and the gradient of a line is its slope', () => {
    fc.assert(fc.property(integers, (list) => {
      expect(pn.average(arr(list), { weights: list.map(() => 1) }).item()).toBeCloseTo(pn.mean(arr(list)).item(), 9)
    }), { numRuns: 20 })
    for (const edgeOrder of [1, 2] as const) {
      expect(pn.gradient(arr([1, 3, 5, 7]), 0.5, { axis: 0, edgeOrder }).toArray()).toEqual([4, 4, 4, 4])
      expect(pn.gradient(arr([0, 1, 4, 9]), [0, 1, 4, 9], { axis: 0, edgeOrder }).isclose(1).all().item()).toBe(true)
    }
  })

  test('select takes the first condition, piecewise the last', () => {
    fc.assert(fc.property(integers, (list) => {
      const x = arr(list)
      const conditions = [x.less(-100), x.less(100)]
      expect(pn.select(conditions, [-1, x.mul(2)], x).toArray()).toEqual(list.map((v) => (v < -100 ? -1 : v < 100 ? v * 2 : v)))
      expect(pn.piecewise(x, conditions, [-1, (v) => v.mul(2), 7]).toArray()).toEqual(list.map((v) => (v < 100 ? v * 2 : 7)))
      expect(pn.piecewise(x, conditions[0], [5]).toArray()).toEqual(list.map((v) => (v < -100 ? 5 : 0)))
    }), { numRuns: 30 })
  })
})

describe('equality', () => {
  test('allclose, arrayEqual and arrayEquiv are booleans', () => {
    const [x, nan] = [arr([1, 2]), arr([1, NaN])]
    expect([pn.allclose(x, x), pn.allclose(x, 1), pn.allclose(nan, nan), pn.allclose(nan, nan, { equalNan: true }), pn.allclose(arr([]), 3)]).toEqual([true, false, false, true, true])
    expect([pn.arrayEqual(x, x.astype('int32')), pn.arrayEqual(x, arr([[1, 2]])), pn.arrayEqual(nan, nan), pn.arrayEqual(nan, nan, { equalNan: true }), pn.arrayEqual(arr(3), 3)]).toEqual([true, false, false, true, true])
    expect([pn.arrayEquiv(x, arr([[1, 2], [1, 2]])), pn.arrayEquiv(x, arr([1, 2, 3])), pn.arrayEquiv(arr([1, 1]), 1), pn.arrayEquiv(x, arr([[1, 2], [1, 3]]))]).toEqual([true, false, true, false])
    expect(pn.arrayEqual(arr([2n ** 63n], { dtype: 'uint64' }), arr([-(2n ** 63n)]))).toBe(false)
  })

  test('one different element among many is seen', () => {
    const x = pn.zeros([100_000])
    for (const at of [0, 50_001, 99_999]) {
      const y = x.copy()
      y.set(1, at)
      expect([pn.arrayEqual(x, y), pn.allclose(x, y), pn.arrayEquiv(x, y)]).toEqual([false, false, false])
    }
  })
})

describe('histogram, bincount and corrcoef', () => {
  test.each(['bincount', 'cov', 'corrcoef'] as const)('%s has the values of NumPy', (op) => {
    for (const item of fixtures('histogram')) {
      if (item.op !== op || !('out' in item) || item.out === undefined) continue
      // NumPy's empty counts are int64, with weights too.
      if (op === 'bincount' && item.x.data.length === 0) continue
      const x = argument(item.x) as Any
      const options = item.op === 'bincount' ? { minlength: item.minlength, ...(item.weights && { weights: argument(item.weights) }) } : {}
      const result = item.op === 'cov' ? pn.cov(x, undefined, { correction: item.correction }) : item.op === 'corrcoef' ? pn.corrcoef(x) : pn.bincount(x, options)
      check(result, { out: item.out, bound: op === 'bincount' ? 0 : 32 }, `${op} of ${x.dtype} [${x.shape.join()}]`)
    }
  })
})

test('results have the dtypes in their types that they have', () => {
  const x = pn.zeros([3], { dtype: 'float32' })
  const i = pn.ones([3], { dtype: 'int32' })
  expectTypeOf(pn.diff(x)).toEqualTypeOf<pn.NDArray<'float32'>>()
  expectTypeOf(pn.diff(i, { append: x })).toEqualTypeOf<pn.NDArray<'float64'>>()
  expectTypeOf(pn.convolve(x, i)).toEqualTypeOf<pn.NDArray<'float64'>>()
  expectTypeOf(pn.nanmean(x)).toEqualTypeOf<pn.NDArray<'float32'>>()
  expectTypeOf(i.bincount()).toEqualTypeOf<pn.NDArray<'int64'>>()
  expectTypeOf(pn.bincount(i, { minlength: 3 })).toEqualTypeOf<pn.NDArray<'int64'>>()
  expectTypeOf(i.bincount({ weights: x, minlength: 3 })).toEqualTypeOf<pn.NDArray<'float64'>>()
  expectTypeOf(i.bincount({} as pn.BincountOptions)).toEqualTypeOf<pn.NDArray<'int64' | 'float64'>>()
  expectTypeOf(i.nansum()).toEqualTypeOf<pn.NDArray<'int64'>>()
  expectTypeOf(pn.frexp(i)).toEqualTypeOf<[fraction: pn.NDArray<'float64'>, exponent: pn.NDArray<'int32'>]>()
  expectTypeOf(pn.divmod(i, x)[0]).toEqualTypeOf<pn.NDArray<'float64'>>()
  expectTypeOf(pn.divmod(i, 2)[0]).toEqualTypeOf<pn.NDArray<'int32'>>()
  expectTypeOf(pn.gradient(i, { axis: 0 })).toEqualTypeOf<pn.NDArray<'float64'>>()
  expectTypeOf(pn.allclose(x, i)).toEqualTypeOf<boolean>()
  expectTypeOf(pn.ptp(i)).toEqualTypeOf<pn.NDArray<'int32'>>()
  expect([pn.diff(i, { append: x }), pn.convolve(x, i), pn.frexp(i)[0], pn.divmod(i, x)[0], call('gradient', i, { axis: 0 })].map(({ dtype }) => dtype)).toEqual(['float64', 'float64', 'float64', 'float64', 'float64'])
  expect([pn.nanmean(x).dtype, pn.nansum(i).dtype, pn.ptp(i).dtype, pn.divmod(i, 2)[1].dtype]).toEqual(['float32', 'int64', 'int32', 'int32'])
})
