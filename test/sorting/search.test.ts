/** searchsorted, digitize, isin and NumPy's set operations: what NumPy computed, and laws. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as pn from 'parnum'
import type { TypedArray } from '../../src/dtype/dtype.js'
import { arrayOf, call, callMethod, expectSameBits, make, type Any } from '../ops/calls.js'
import { elements, noise, shapedLayouts } from '../reduce/shapes.js'
import { fixtures, type SearchCase, type Stored } from '../support/fixtures.js'

const { arr } = pn
type Of<Op> = Extract<SearchCase, { op: Op }>

function casesOf<Op extends SearchCase['op']>(op: Op): Of<Op>[] {
  return fixtures('searching').filter((item): item is Of<Op> => item.op === op)
}

function expectResult(result: Any, want: Stored, label: string): void {
  expect([result.dtype, result.shape], label).toEqual([want.dtype, want.shape])
  expectSameBits(elements(result), want.data, label)
}

describe('searchsorted', () => {
  test('gives NumPy\'s places of every dtype, from both sides, with a sorter, in every layout', () => {
    const cases = casesOf('searchsorted')
    expect(new Set(cases.map(({ x }) => x.dtype)).size).toBeGreaterThanOrEqual(11)
    for (const { x, values, side, sorter, out } of cases) {
      const options = sorter ? { side, sorter: arrayOf(sorter) } : { side }
      for (const { name, array } of shapedLayouts(values)) {
        expectResult(call('searchsorted', arrayOf(x), array, options), out, `${x.dtype} ${side} ${name}`)
      }
      for (const { array } of shapedLayouts(x)) expectResult(callMethod(array, 'searchsorted', arrayOf(values), options), out, `${x.dtype} ${side} sorted, laid out`)
    }
  })

  test('what is inserted at the places leaves the elements in order', () => {
    const sorted = noise(40_000, 1).sort()
    const values = noise(60_000, 2).map((v, i) => (i % 3 ? v : sorted[(i * 7) % 40_000]))
    for (const side of ['left', 'right'] as const) {
      const places = elements(pn.searchsorted(arr(sorted), arr(values), { side }) as Any) as Int32Array
      places.forEach((at, i) => {
        const [a, b, v] = [sorted[at - 1] ?? -Infinity, sorted[at] ?? Infinity, values[i]]
        if (!(side === 'left' ? a < v && v <= b : a <= v && v < b)) throw new Error(`${side}: ${v} at ${at}, between ${a} and ${b}`)
      })
    }
  })

  test('takes a number, and gives int64 on request', () => {
    expect(arr([1, 2, 3]).searchsorted(2).item()).toBe(1)
    expect(arr([1, 2, 3]).searchsorted(2, { side: 'right', dtype: 'int64' }).dtype).toBe('int64')
    expect(arr([1n, 2n]).searchsorted(5n).item()).toBe(2)
  })

  test('refuses sorters that would read elsewhere, other shapes and other options', () => {
    const x = arr([3, 1, 2])
    const sorter = (list: bigint[]): Any => arr(list) as Any
    expect(() => call('searchsorted', x, arr([1]), { sorter: sorter([0n, 1n, 3n]) })).toThrow(pn.IndexError)
    expect(() => call('searchsorted', x, arr([1]), { sorter: sorter([0n, 1n, -1n]) })).toThrow(pn.IndexError)
    expect(() => call('searchsorted', x, arr([1]), { sorter: sorter([0n, 1n]) })).toThrow(pn.ShapeError)
    expect(() => call('searchsorted', x, arr([1]), { sorter: arr([0.5, 1, 2]) })).toThrow(pn.DTypeError)
    expect(() => call('searchsorted', x, arr([1]), { sorter: [0, 1, 2] })).toThrow(pn.ValueError)
    expect(() => call('searchsorted', pn.zeros([2, 2]), arr([1]))).toThrow(pn.ShapeError)
    expect(() => call('searchsorted', x, arr([1]), { side: 'middle' })).toThrow(pn.ValueError)
    expect(() => call('searchsorted', x, arr([1]), { dtype: 'int8' })).toThrow(pn.ValueError)
    expect(() => call('searchsorted', x, arr([1]), { left: true })).toThrow(/unknown option 'left'/)
    expect(() => call('searchsorted', x, [1])).toThrow(pn.ValueError)
    expect(() => call('searchsorted', arr([1n]), 1.5)).toThrow(pn.DTypeError)
  })
})

describe('digitize', () => {
  test('gives NumPy\'s bins for edges that increase and decrease', () => {
    const cases = casesOf('digitize')
    expect(cases.length).toBeGreaterThan(10)
    for (const { x, bins, right, out } of cases) {
      for (const { name, array } of shapedLayouts(x)) expectResult(call('digitize', array, arrayOf(bins), { right }), out, `${x.dtype} bins ${bins.data} ${right} ${name}`)
    }
  })

  test('takes a list, int64 on request, and refuses edges without order', () => {
    expect(arr([0.5, 9]).digitize([0, 1]).toArray()).toEqual([1, 2])
    expect(arr([0.5, 9]).digitize([1, 0], { dtype: 'int64' }).dtype).toBe('int64')
    expect(() => call('digitize', arr([1]), [0, 2, 1])).toThrow(pn.ValueError)
    expect(() => call('digitize', arr([1]), [2, 0, 1])).toThrow(pn.ValueError)
    expect(() => call('digitize', arr([1]), pn.zeros([2, 2]))).toThrow(pn.ShapeError)
    expect(() => call('digitize', arr([1]), [1], { right: 1 })).toThrow(pn.ValueError)
    expect(() => call('digitize', arr([1]), [1], { left: true })).toThrow(/unknown option/)
  })
})

describe('isin', () => {
  test('is NumPy\'s for every dtype, inverted too, in every layout', () => {
    const cases = casesOf('isin')
    expect(new Set(cases.map(({ x }) => x.dtype)).size).toBe(11)
    for (const { x, test, invert, out } of cases) {
      for (const { name, array } of shapedLayouts(x)) expectResult(call('isin', array, arrayOf(test), { invert }), out, `${x.dtype} ${invert} ${name}`)
    }
  })

  test('of many elements is what a Set says, for integers close together and far apart, and for floats', () => {
    const close = Int32Array.from(noise(80_000, 3), (v) => Math.floor(v * 5000))
    const far = BigInt64Array.from(noise(80_000, 4), (v) => BigInt(Math.floor(v * 30000)) << 40n)
    const floats = noise(80_000, 5).map((v) => Math.round(v * 1e4) / 1e4)
    for (const data of [close, far, floats] as TypedArray[]) {
      const few = data.slice(0, 2000)
      const set = new Set<number | bigint>(few as never)
      const got = elements(pn.isin(arr(data), arr(few)) as Any) as Uint8Array
      const want = Uint8Array.from({ length: data.length }, (_, i) => Number(set.has(data[i])))
      expectSameBits(got, want, 'isin')
      expect(want.some((v) => v === 0)).toBe(true)
    }
  })

  test('takes lists and refuses what is no array and no data', () => {
    expect(arr([1, 2]).isin([2, 5]).toArray()).toEqual([false, true])
    expect(arr([2n ** 62n, 1n]).isin([2n ** 62n]).toArray()).toEqual([true, false])
    expect(arr([1, 2]).isin(2, { invert: true, assumeUnique: true }).toArray()).toEqual([true, false])
    expect(() => call('isin', [1], arr([1]))).toThrow(pn.ValueError)
    expect(() => call('isin', arr([1]), arr([1]), { inverted: true })).toThrow(/unknown option/)
    expect(() => call('isin', arr([1]), arr([1]), { invert: 0 })).toThrow(pn.ValueError)
    const gone = arr([1])
    gone.dispose()
    expect(() => call('isin', arr([1]), gone)).toThrow(pn.DisposedError)
  })
})

describe.each(['union1d', 'intersect1d', 'setdiff1d', 'setxor1d'] as const)('%s', (op) => {
  test('is NumPy\'s set for every dtype', () => {
    const cases = fixtures('searching').filter((item) => item.op === op) as Of<typeof op>[]
    expect(cases.length).toBeGreaterThan(60)
    // Which of equal zeros stands for both, NumPy leaves open.
    const plain = (data: TypedArray): TypedArray => (data instanceof Float64Array || data instanceof Float32Array ? data.map((v) => v + 0) : data)
    for (const { x, y, out } of cases) {
      for (const result of [call(op, arrayOf(x), arrayOf(y)), callMethod(arrayOf(x), op, arrayOf(y))]) {
        expect([result.dtype, result.shape], x.dtype).toEqual([out.dtype, out.shape])
        expectSameBits(plain(elements(result)), plain(out.data), `${op} ${x.dtype}`)
      }
    }
  })

  test('promotes, and refuses what is no array', () => {
    const result = call(op, make('int8')(Int8Array.of(1, 2)), make('int32')(Int32Array.of(2, 300)))
    expect(result.dtype).toBe(op === 'setdiff1d' ? 'int8' : 'int32')
    expect(() => call(op, arr([1]), [1])).toThrow(pn.ValueError)
    expect(() => call(op, [1], arr([1]))).toThrow(pn.ValueError)
  })
})

test('sets of integers are those of JavaScript', () => {
  const list = fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 40 })
  fc.assert(fc.property(list, list, (a, b) => {
    const [x, y] = [a, b].map((values) => arr(values, { dtype: 'int32' }))
    const sorted = (values: Iterable<number>): number[] => [...new Set(values)].sort((p, q) => p - q)
    expect(pn.union1d(x, y).toArray()).toEqual(sorted([...a, ...b]))
    expect(pn.intersect1d(x, y).toArray()).toEqual(sorted(a.filter((v) => b.includes(v))))
    expect(pn.setdiff1d(x, y).toArray()).toEqual(sorted(a.filter((v) => !b.includes(v))))
    expect(pn.setxor1d(x, y).toArray()).toEqual(sorted([...a.filter((v) => !b.includes(v)), ...b.filter((v) => !a.includes(v))]))
  }))
})
