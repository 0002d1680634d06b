/** median, quantile, percentile, those without NaN, and histogram2d: what NumPy computed, and laws. */
import { afterAll, describe, expect, test } from 'vitest'
import * as pn from 'parnum'
import type { TypedArray } from '../../src/dtype/dtype.js'
import { arrayOf, call, callMethod, expectSameBits, make, type Any } from '../ops/calls.js'
import { elements, noise, shapedLayouts } from '../reduce/shapes.js'
import { fixtures, isStored, type QuantileCase } from '../support/fixtures.js'

const { arr } = pn
const threads = pn.info().threads
afterAll(() => { pn.configure({ threads }) })
type Line = Exclude<QuantileCase, { op: 'histogram2d' }>
const cases = fixtures('quantiles').filter((item): item is Line => item.op !== 'histogram2d')

/** Equal, or as near as an interpolation in the result's dtype is: NumPy rounds float32 differences first. */
function expectNear(got: TypedArray, want: TypedArray, eps: number, label: string): void {
  expect(got.length, label).toBe(want.length)
  for (let k = 0; k < got.length; k++) {
    const [a, b] = [Number(got[k]), Number(want[k])]
    if (!Object.is(a, b) && !(Math.abs(a - b) <= eps * Math.max(1, Math.abs(b)))) throw new Error(`${label}: element ${k} is ${a}, NumPy's ${b}`)
  }
}

function optionsOf(item: Line): Record<string, unknown> {
  const { axis = null, keepdims = false } = item
  return 'method' in item && item.method !== undefined ? { axis, keepdims, method: item.method } : { axis, keepdims }
}

describe.each(['median', 'nanmedian', 'quantile', 'percentile', 'nanquantile', 'nanpercentile'] as const)('%s', (op) => {
  const own = cases.filter((item) => item.op === op)

  test('is NumPy\'s for every dtype, axis and method, in every layout', () => {
    expect(own.length).toBeGreaterThan(15)
    for (const item of own) {
      const q = 'q' in item ? (isStored(item.q) ? [arrayOf(item.q)] : [item.q]) : []
      const { dtype } = item.x
      for (const { name, array } of shapedLayouts(item.x)) {
        const label = `${op} of ${dtype} [${item.x.shape}] ${JSON.stringify(optionsOf(item))} ${name}`
        const result = call(op, array, ...q, optionsOf(item))
        expect(result.shape, label).toEqual(item.out.shape)
        const single = dtype === 'float32'
        // NumPy gives float64 for several quantiles of float32.
        expect(result.dtype, label).toBe(single ? 'float32' : item.out.dtype)
        expectNear(elements(result), item.out.data, single ? 2 ** -22 : 2 ** -51, label)
      }
    }
  })

  test('refuses what it cannot use', () => {
    const x = arr([1, 2, 3])
    const q = op.endsWith('median') ? [] : [0.5]
    expect(() => call(op, x, ...q, { axis: 1 })).toThrow(pn.AxisError)
    expect(() => call(op, x, ...q, { axes: 0 })).toThrow(/unknown option 'axes'/)
    expect(() => call(op, x, ...q, { keepdims: 1 })).toThrow(pn.ValueError)
    expect(() => call(op, [1, 2], ...q)).toThrow(pn.ValueError)
    const gone = arr([1])
    gone.dispose()
    expect(() => call(op, gone, ...q)).toThrow(pn.DisposedError)
    if (q.length === 0) return
    for (const bad of [-0.01, 100.5, NaN, [0, -1], '1', null, [['a']]]) expect(() => call(op, x, bad)).toThrow(pn.ValueError)
    expect(() => call(op, x, pn.zeros([2, 2]))).toThrow(pn.ShapeError)
    expect(() => call(op, x, 0.5, { method: 'middle' })).toThrow(/unknown method 'middle'/)
    expect(() => call(op, x, 0.5, { method: 'toString' })).toThrow(pn.ValueError)
    expect(() => call(op, make('int32')(new Int32Array(0)), 0.5, { method: 'lower' })).toThrow(pn.ValueError)
  })
})

test('all thirteen methods are among the cases', () => {
  expect(new Set(cases.map((item) => ('method' in item ? item.method : undefined)).filter((m) => m !== undefined)).size).toBe(13)
})

/** Long lines of many kinds: what counting finds must be what sorting finds. */
const kinds: Readonly<Record<string, (v: number, i: number) => number>> = {
  'spread': (v) => v,
  'around zero': (v, i) => v * 2 ** -(i % 60),
  'few distinct': (v) => Math.round(v * 3) + 0,
  'equal': () => 2.5,
  'one far away': (v, i) => (i === 99 ? 1e300 : 1 + v * 1e-9),
  'two heaps': (v, i) => (i % 2 ? 1e9 : -1e9) + Math.round(v * 10),
  'infinite in part': (v) => (v > 0.8 ? Infinity : v < -0.7 ? -Infinity : v),
  'large integers': (v) => Math.round(v * 1e6) + 1e15,
}

describe.each(['float64', 'float32', 'int64', 'int32', 'uint16', 'int8'] as const)('a long line of %s', (dtype) => {
  const count = 300_001
  const random = noise(count, 21)

  test.each(Object.keys(kinds))('has the elements that sorting gives at every rank: %s', (name) => {
    const data = elements(arr(Float64Array.from(random, (v, i) => kinds[name](v, i))).astype(dtype) as Any)
    const x = make(dtype)(data)
    const sorted = data.slice().sort()
    const q = [0, 0.001, 0.25, 0.5, 0.500001, 0.9, 1]
    for (const t of [1, 2]) {
      pn.configure({ threads: t })
      for (const list of [q, [0.5], [0, 1]]) {
        const got = elements(x.quantile(list, { method: 'lower' }) as Any)
        expectSameBits(got, data.constructor === BigInt64Array ? BigInt64Array.from(list, (p) => sorted[Math.floor((count - 1) * p)] as bigint) : (data.constructor as Float64ArrayConstructor).from(list, (p) => sorted[Math.floor((count - 1) * p)] as number), name)
      }
      expect(x.median().item()).toBe(Number(sorted[(count - 1) / 2]))
    }
  })
})

test('NaN anywhere in a long line makes its quantiles NaN; without it they are those of the numbers', () => {
  const data = noise(400_000, 4)
  data[123_456] = NaN
  data[7] = NaN
  const sorted = data.filter((v) => v === v).sort()
  const second = data.slice(200_000).sort()
  expect(pn.median(arr(data)).item()).toBeNaN()
  expect(pn.median(arr(data).reshape([2, 200_000]), 1).toArray()).toEqual([NaN, (second[99_999] + second[100_000]) / 2])
  expect(pn.nanmedian(arr(data)).item()).toBe((sorted[199_998] + sorted[199_999]) / 2)
  expect(pn.nanquantile(arr(data), [0, 1]).toArray()).toEqual([sorted[0], sorted[sorted.length - 1]])
  expect(pn.nanmedian(pn.full([200_000], NaN)).item()).toBeNaN()
})

test('quantiles 0 and 1 are the least and the greatest element', () => {
  for (const n of [1, 2, 1000, 200_000]) {
    const x = arr(noise(n, n))
    for (const method of ['linear', 'hazen', 'nearest', 'inverted_cdf'] as const) {
      expect(x.quantile([0, 1], { method }).toArray()).toEqual([x.min().item(), x.max().item()])
    }
  }
})

test('result dtypes follow the method; no elements give NaN, and none of an integer is an error', () => {
  expect(arr([1n, 2n]).quantile(0.5).dtype).toBe('float64')
  expect(arr([1n, 2n]).quantile(0.5, { method: 'lower' }).dtype).toBe('int64')
  expect(arr([1, 2], { dtype: 'float32' }).median().dtype).toBe('float32')
  expect(arr([true, false]).median().item()).toBe(0.5)
  expect(pn.zeros([0]).median().item()).toBeNaN()
  expect(pn.zeros([0, 3]).percentile([10, 20], 0).toArray()).toEqual([[NaN, NaN, NaN], [NaN, NaN, NaN]])
  expect(pn.zeros([3, 0]).median(0).shape).toEqual([0])
  expect(arr([1, 2]).quantile([]).shape).toEqual([0])
})

describe('histogram2d', () => {
  const own = fixtures('quantiles').filter((item): item is Extract<QuantileCase, { op: 'histogram2d' }> => item.op === 'histogram2d')
  const revived = (value: unknown): unknown => (isStored(value) ? arrayOf(value) : Array.isArray(value) ? value.map(revived) : value)

  test('gives NumPy\'s counts and edges', () => {
    expect(own.length).toBeGreaterThan(8)
    for (const { x, y, bins, range, weights, density, counts, xEdges, yEdges } of own) {
      const given = { bins: revived(bins), range, weights: revived(weights), density }
      const options = Object.fromEntries(Object.entries(given).filter(([, v]) => v !== undefined))
      for (const result of [call('histogram2d', arrayOf(x), arrayOf(y), options), callMethod(arrayOf(x), 'histogram2d', arrayOf(y), options)]) {
        const [h, a, b] = result as unknown as Any[]
        expect([h.dtype, h.shape]).toEqual(['float64', counts.shape])
        expectNear(elements(h), counts.data, 2 ** -50, 'counts')
        expectNear(elements(a), xEdges.data, 2 ** -50, 'x edges')
        expectNear(elements(b), yEdges.data, 2 ** -50, 'y edges')
      }
    }
  })

  test('adds up to the histograms of each variable', () => {
    const [x, y] = [arr(noise(50_000, 1)), arr(noise(50_000, 2))]
    const [counts] = pn.histogram2d(x, y, { bins: [13, 7] })
    expect(counts.sum(1).toArray()).toEqual(x.histogram(13)[0].toArray())
    expect(counts.sum(0).toArray()).toEqual(y.histogram(7)[0].toArray())
  })

  test('refuses what makes no bins', () => {
    const x = arr([1, 2])
    expect(() => call('histogram2d', x, arr([1]))).toThrow(pn.ShapeError)
    expect(() => call('histogram2d', x, x, { bins: 0 })).toThrow(pn.ValueError)
    expect(() => call('histogram2d', x, x, { bins: [arr([1, 0, 2]), 2] })).toThrow(pn.ValueError)
    expect(() => call('histogram2d', x, x, { range: [0, 1, 2] })).toThrow(pn.ValueError)
    expect(() => call('histogram2d', x, x, { bin: 3 })).toThrow(/unknown option 'bin'/)
    expect(() => call('histogram2d', x, x, { weights: arr([1]) })).toThrow(pn.ShapeError)
    expect(() => call('histogram2d', x, [1, 2])).toThrow(pn.ValueError)
    expect(() => call('histogram2d', arr([1, NaN]), x)).toThrow(pn.ValueError)
  })
})

test('dtypes of integers keep every bit in discrete quantiles', () => {
  const big = 2n ** 63n - 1n
  expect(arr([big, big - 1n, 1n]).quantile(1, { method: 'nearest' }).item({ bigint: true })).toBe(big)
})
