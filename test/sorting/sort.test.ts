/** sort, argsort, partition, argpartition: what NumPy computed, in every layout, and laws. */
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import * as pn from 'parnum'
import { dtypes, isComplex, type DType, type TypedArray } from '../../src/dtype/dtype.js'
import { call, callMethod, expectSameBits, make, type Any } from '../ops/calls.js'
import { elements, noise, shapedLayouts } from '../reduce/shapes.js'
import { fixtures } from '../support/fixtures.js'

const { arr } = pn
const cases = fixtures('sorting')
const threads = pn.info().threads
afterAll(() => { pn.configure({ threads }) })

const realTypes = dtypes.filter((dtype) => !isComplex(dtype))

describe.each(realTypes)('%s', (dtype) => {
  const own = cases.filter(({ x }) => x.dtype === dtype)

  test('elements and indices are in NumPy\'s stable order along every axis, in every layout, both ways', () => {
    expect(own.length).toBeGreaterThan(30)
    for (const { x, axis, descending, order, out } of own) {
      for (const { name, array } of shapedLayouts(x)) {
        const label = `[${x.shape}] axis ${axis} ${descending ? 'descending' : 'ascending'} ${name}`
        const sorted = call('sort', array, { axis, descending })
        const indices = call('argsort', array, { axis, descending })
        expect([sorted.dtype, sorted.shape, indices.dtype, indices.shape], label).toEqual([dtype, out.shape, 'int32', order.shape])
        expectSameBits(elements(sorted), out.data, `sort ${label}`)
        expectSameBits(elements(indices), order.data, `argsort ${label}`)
      }
    }
  })

  test('the input keeps its elements', () => {
    const { x } = own.find(({ x }) => x.data.length === 300)!
    const array = make(dtype)(x.data.slice())
    call('sort', array)
    call('argsort', array)
    expectSameBits(elements(array), x.data, 'input')
  })
})

/** Elements of a dtype that are hard to sort: see the names. */
const inputs: Readonly<Record<string, (i: number, random: number, n: number) => number>> = {
  'random': (_, r) => r * 1e15,
  'few distinct': (_, r) => Math.floor(r * 3),
  'close together far away': (_, r) => 1e15 + Math.floor(r * 100),
  'close together but for one': (i, r) => (i === 7 ? -1e15 : 1e15 + Math.floor(r * 1e4)),
  'ascending': (i) => i,
  'descending': (i, _, n) => n - i,
  'up and down': (i, _, n) => Math.min(i, n - i),
  'equal': () => 5,
}

function typedOf(dtype: DType, n: number, f: (i: number, random: number, n: number) => number): TypedArray {
  const random = noise(n, 17)
  return elements(arr(Float64Array.from({ length: n }, (_, i) => f(i, (random[i] + 1) / 2, n))).astype(dtype) as Any)
}

/** Throws unless the indices are a permutation that puts the elements in order, equal ones in their own. */
function expectOrder(x: TypedArray, order: Int32Array, label: string, descending: boolean): void {
  const seen = new Uint8Array(x.length)
  for (let k = 0; k < order.length; k++) {
    seen[order[k]]++
    if (k === 0) continue
    const [a, b] = [x[order[k - 1]], x[order[k]]]
    const tied = a === b || (a !== a && b !== b)
    const before = b !== b || (descending ? a > b : a < b)
    if (tied ? order[k - 1] > order[k] : !before) throw new Error(`${label}: ${String(a)} (${order[k - 1]}) before ${String(b)} (${order[k]})`)
  }
  if (seen.some((count) => count !== 1)) throw new Error(`${label}: no permutation`)
}

describe('long lines', () => {
  const count = 140_000
  test.each(['float64', 'float32', 'int64', 'int16', 'uint8'] as const)('of %s are sorted, stable, and the same for 1 and 2 threads, whatever they hold', (dtype) => {
    for (const [name, f] of Object.entries(inputs)) {
      const data = typedOf(dtype, count, f)
      const x = make(dtype)(data)
      for (const descending of [false, true]) {
        pn.configure({ threads: 2 })
        const order = elements(call('argsort', x, { descending })) as Int32Array
        const sorted = elements(call('sort', x, { descending }))
        expectOrder(data, order, `${dtype} ${name}`, descending)
        expectSameBits(sorted, (data.constructor as unknown as { from(list: unknown): TypedArray }).from(Array.from(order, (i) => data[i])), `${dtype} ${name}: gathered`)
        pn.configure({ threads: 1 })
        expectSameBits(elements(call('sort', x, { descending })), sorted, `${dtype} ${name}: one thread`)
        expectSameBits(elements(call('argsort', x, { descending })), order, `${dtype} ${name}: one thread, order`)
      }
    }
  })

  test('zeros keep the order of their signs, NaNs are last, across pieces', () => {
    pn.configure({ threads: 2 })
    const data = noise(count, 3).map((v) => (v < -0.5 ? -0 : v < 0 ? 0 : v < 0.1 ? NaN : v))
    const zeros = data.filter((v) => v === 0)
    for (const descending of [false, true]) {
      const sorted = elements(call('sort', make('float64')(data), { descending })) as Float64Array
      expectSameBits(sorted.filter((v) => v === 0), zeros, 'zeros')
      const numbers = data.filter((v) => v === v).length
      expect(sorted.subarray(numbers).every((v) => Number.isNaN(v))).toBe(true)
      expect(sorted.subarray(0, numbers).every((v) => v === v)).toBe(true)
    }
  })
})

describe('every length up to 600', () => {
  const numbersOf = (x: TypedArray): unknown[] => Array.from(x as Float64Array).filter((v) => v === v).map((v) => (v === 0 ? 0 : v))
  /** Few distinct elements, NaNs and zeros of both signs; extremes; many distinct ones. */
  const kinds: readonly ((i: number, r: number) => number)[] = [
    (i, r) => (r < 0.1 ? NaN : r < 0.3 ? -0 : r < 0.5 ? 0 : (i % 3) - 1),
    (_, r) => (r < 0.2 ? Infinity : r < 0.4 ? -Infinity : r < 0.5 ? NaN : r < 0.7 ? 2 ** 31 : -(2 ** 31)),
    (_, r) => (r - 0.5) * 2 ** 31,
  ]
  test.each(realTypes)('of %s is sorted in both directions as one line and as one of several, and every median is where it belongs', (dtype) => {
    const random = noise(600, 23)
    for (const f of kinds) {
      const whole = elements(arr(Float64Array.from(random, (r, i) => f(i, (r + 1) / 2))).astype(dtype) as Any)
      for (let n = 0; n <= 600; n++) {
        const data = whole.slice(600 - n)
        const x = make(dtype)(data)
        const want = data.slice().sort()
        if (want instanceof Float64Array || want instanceof Float32Array) {  // zeros are equal and keep their order
          const zeros = (data as Float64Array).filter((v) => v === 0)
          if (zeros.length > 0) want.set(zeros, want.findIndex((v) => v === 0))
        }
        expectSameBits(elements(call('sort', x)), want, `${dtype} ${n}`)
        if (n === 0) continue
        const down = elements(call('sort', x, { descending: true }))
        expect(numbersOf(down)).toEqual(numbersOf(want).reverse())
        if (n % 7 === 0) expect((elements(call('partition', x, n >> 1)) as Float64Array)[n >> 1]).toBe((want as Float64Array)[n >> 1])
      }
    }
  })

  test('two lines do not write over each other\'s ends', () => {
    for (const dtype of ['float64', 'float32', 'int64', 'uint32'] as const) {
      for (const n of [1, 7, 8, 9, 15, 16, 17, 31, 32, 33, 63, 64, 65, 127, 128, 129, 255, 256, 257, 300]) {
        const data = typedOf(dtype, 3 * n, (i, r) => Math.floor(r * 1e9) + (i % 3))
        const want = data.slice()
        for (let r = 0; r < 3; r++) want.subarray(r * n, (r + 1) * n).sort()
        expectSameBits(elements(make(dtype)(data).reshape([3, n]).sort() as Any), want, `${dtype} ${n}`)
      }
    }
  })
})

test('NaNs of any bits come back as the quiet one, last in both directions', () => {
  const bits = BigUint64Array.from({ length: 200 }, (_, i) => [0x7ff0000000000001n, 0xffffffffffffffffn, 0xfff8000000000000n, 0x3ff0000000000000n, 0xbff0000000000000n][i % 5])
  for (const descending of [false, true]) {
    const got = elements(call('sort', arr(new Float64Array(bits.buffer)), { descending })) as Float64Array
    expect(Array.from(got.subarray(0, 80))).toEqual(Array.from({ length: 80 }, (_, i) => ((i < 40) === descending ? 1 : -1)))
    expect(got.subarray(80).every((v) => Number.isNaN(v))).toBe(true)
  }
})

test('several long lines at once, along the first axis too', () => {
  const [rows, length] = [3, 70_000]
  const data = noise(rows * length, 5)
  const x = arr(data).reshape([rows, length])
  const want = new Float64Array(data)
  for (let r = 0; r < rows; r++) want.subarray(r * length, (r + 1) * length).sort()
  expectSameBits(elements(x.sort() as Any), want, 'rows')
  expectSameBits(elements(x.T.sort(0).T.copy() as Any), want, 'columns')
})

test('whatever the numbers, sort gives them in the order of JavaScript\'s typed arrays, and argsort gathers to it', () => {
  fc.assert(fc.property(fc.float64Array({ maxLength: 200 }), (data) => {
    const want = data.slice().sort().filter((v) => v !== 0 && v === v)
    const x = arr(data)
    const got = elements(x.sort() as Any) as Float64Array
    expectSameBits(got.filter((v) => v !== 0 && v === v), want, 'sorted')
    expectSameBits(Float64Array.from(elements(x.argsort() as Any) as Int32Array, (i) => data[i]), got, 'gathered')
  }))
})

test('64-bit integers of every size are sorted exactly', () => {
  fc.assert(fc.property(fc.bigInt64Array({ maxLength: 100 }), (data) => {
    expectSameBits(elements(arr(data).sort() as Any), data.slice().sort(), 'int64')
  }))
  fc.assert(fc.property(fc.bigUint64Array({ maxLength: 100 }), (data) => {
    const order = elements(arr(data).argsort() as Any) as Int32Array
    expectSameBits(BigUint64Array.from(order, (i) => data[i]), data.slice().sort(), 'uint64')
  }))
})

test('a partition has the sorted element at its places, none greater before and none less behind', () => {
  const x = arr(Float64Array.from(noise(501, 9)))
  const sorted = elements(x.sort() as Any)
  for (const k of [0, 250, -1]) {
    const place = k < 0 ? 501 + k : k
    for (const y of [elements(x.partition(k) as Any), (elements(x.argpartition(k) as Any) as Int32Array).reduce((out, i, at) => { out[at] = x.item(i); return out }, new Float64Array(501))]) {
      expect(y[place]).toBe(sorted[place])
      expect(y.slice(0, place).every((v) => v <= y[place])).toBe(true)
      expect(y.slice(place).every((v) => v >= y[place])).toBe(true)
    }
  }
  expect(x.partition([1, 5]).size).toBe(501)
})

describe('options', () => {
  const x = arr([[3, 1, 2], [6, 5, 4]])

  test('functions and methods agree; a bare axis is an option', () => {
    expect(x.sort(0).toArray()).toEqual([[3, 1, 2], [6, 5, 4]])
    expect(pn.sort(x, { axis: null }).toArray()).toEqual([1, 2, 3, 4, 5, 6])
    expect(callMethod(x as Any, 'argsort', { axis: 1, stable: false }).toArray()).toEqual([[1, 2, 0], [2, 1, 0]])
    expect(x.argsort({ dtype: 'int64' }).dtype).toBe('int64')
    expect(x.argsort({ dtype: 'int64' }).toArray()).toEqual([[1, 2, 0], [2, 1, 0]])
    expect(arr(5).sort({ axis: null }).toArray()).toEqual([5])
  })

  test.each(['sort', 'argsort'])('%s refuses what it cannot use, and leaves its input', (name) => {
    expect(() => call(name, x, 2)).toThrow(pn.AxisError)
    expect(() => call(name, x, { axis: 0.5 })).toThrow(pn.AxisError)
    expect(() => call(name, arr(1))).toThrow(pn.AxisError)
    expect(() => call(name, x, { reverse: true })).toThrow(/unknown option 'reverse'/)
    expect(() => call(name, x, { descending: 1 })).toThrow(pn.ValueError)
    expect(() => call(name, x, { stable: 'yes' })).toThrow(pn.ValueError)
    expect(() => call(name, [1, 2])).toThrow(pn.ValueError)
    const gone = arr([1])
    gone.dispose()
    expect(() => call(name, gone)).toThrow(pn.DisposedError)
    expect(x.toArray()).toEqual([[3, 1, 2], [6, 5, 4]])
  })

  test('argsort refuses other index dtypes; partitions refuse places that are not there', () => {
    expect(() => call('argsort', x, { dtype: 'float64' })).toThrow(pn.ValueError)
    for (const name of ['partition', 'argpartition']) {
      expect(() => call(name, x, 3)).toThrow(pn.IndexError)
      expect(() => call(name, x, -4)).toThrow(pn.IndexError)
      expect(() => call(name, x, [0, 5])).toThrow(pn.IndexError)
      expect(() => call(name, x, 0.5)).toThrow(pn.DTypeError)
      expect(() => call(name, x, 0, { axes: 1 })).toThrow(/unknown option 'axes'/)
    }
  })
})

test('the fixtures hold every dtype, no elements, NaN, infinities and zeros of both signs', () => {
  expect(new Set(cases.map(({ x }) => x.dtype)).size).toBe(realTypes.length)
  const doubles = cases.filter(({ x }) => x.dtype === 'float64').flatMap(({ x }) => Array.from(x.data as Float64Array))
  for (const value of [NaN, Infinity, -Infinity, 0, -0]) expect(doubles.some((v) => Object.is(v, value))).toBe(true)
  expect(cases.some(({ x }) => x.data.length === 0)).toBe(true)
})
