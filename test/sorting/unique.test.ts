/** The standard's unique functions: what NumPy computed, and laws. */
import { describe, expect, test } from 'vitest'
import * as pn from 'parnum'
import { call, callMethod, expectSameBits, type Any } from '../ops/calls.js'
import { elements, noise, shapedLayouts } from '../reduce/shapes.js'
import { fixtures, type Stored } from '../support/fixtures.js'

const { arr } = pn
const cases = fixtures('uniques')

function expectPart(part: Any, want: Stored, dtype: string, label: string): void {
  expect([part.dtype, part.shape], label).toEqual([dtype, want.shape])
  expect(Array.from(elements(part) as Float64Array, Number), label).toEqual(Array.from(want.data as Float64Array, Number))
}

test.each([...new Set(cases.map(({ x }) => x.dtype))])('the parts of %s are NumPy\'s, in every layout; NaNs are distinct, zeros are not', (dtype) => {
  const own = cases.filter(({ x }) => x.dtype === dtype)
  expect(own.length).toBe(6)
  for (const { x, values, indices, inverse, counts } of own) {
    for (const { name, array } of shapedLayouts(x)) {
      const label = `${dtype} [${x.shape}] ${name}`
      const all = pn.uniqueAll(array)
      expectSameBits(elements(all.values), values.data, label)
      expect(all.values.dtype).toBe(dtype)
      expectPart(all.indices, indices, 'int32', `${label} indices`)
      expectPart(all.inverseIndices, inverse, 'int32', `${label} inverse`)
      expectPart(all.counts, counts, 'int32', `${label} counts`)
      const counted = pn.uniqueCounts(array)
      expectSameBits(elements(counted.values), values.data, label)
      expectPart(counted.counts, counts, 'int32', `${label} counts`)
      const inverted = pn.uniqueInverse(array)
      expectSameBits(elements(inverted.values), values.data, label)
      expectPart(inverted.inverseIndices, inverse, 'int32', `${label} inverse`)
      expectSameBits(elements(pn.uniqueValues(array)), values.data, label)
    }
  }
})

test('the fixtures hold every dtype', () => {
  expect(new Set(cases.map(({ x }) => x.dtype)).size).toBe(11)
})

test('values taken at the inverse indices are the elements again, and counts add up, for many elements', () => {
  const data = noise(150_000, 11).map((v) => Math.round(v * 1e4) / 1e4)
  const { values, indices, inverseIndices, counts } = pn.uniqueAll(arr(data))
  const [v, first, inverse] = [values, indices, inverseIndices].map((x) => elements(x as Any))
  const back = Float64Array.from(inverse as Int32Array, (i) => v[i] as number)
  expectSameBits(back.map((x) => x + 0), data.map((x) => x + 0), 'reassembled')
  expect(counts.sum().item()).toBe(150_000)
  expect(v.length).toBe(new Set(data.map((x) => x + 0)).size)
  v.forEach((x, k) => { if (data.indexOf(x as number) !== first[k]) throw new Error(`${x} is first at ${first[k]}`) })
})

test('distinct values alone are the values among all parts, whether elements repeat or not, for 1 and 2 threads', () => {
  const { threads } = pn.info()
  const inputs: Readonly<Record<string, Float64Array>> = {
    'all different': noise(100_000, 1),
    'one twice': noise(100_000, 1).map((v, i, all) => (i === 5 ? all[70_000] : v)),
    'few': noise(100_000, 2).map((v) => Math.round(v * 3)),
    'one': new Float64Array(70_000).fill(2),
    'NaNs and zeros': noise(100_000, 3).map((v) => (v < -0.5 ? -0 : v < 0 ? 0 : v < 0.1 ? NaN : v)),
  }
  for (const [name, data] of Object.entries(inputs)) {
    for (const n of [0, 1, 2, 3, 1000, data.length]) {
      const x = arr(data.slice(0, n))
      const want = elements(pn.uniqueAll(x).values)
      for (const count of [1, 2]) {
        pn.configure({ threads: count })
        expectSameBits(elements(pn.uniqueValues(x)), want, `${name} ${n}`)
      }
    }
  }
  pn.configure({ threads })
})

test('distinct values of an array in order are other memory than the array', () => {
  const x = arr([1, 2, 3])
  const values = pn.uniqueValues(x)
  x.set(9, 0)
  expect(values.toArray()).toEqual([1, 2, 3])
})

test('the parts can be taken as a tuple, in the standard\'s order', () => {
  const [values, indices, inverse, counts] = pn.uniqueAll(arr([3, 1, 3]))
  expect([values, indices, inverse, counts].map((x) => x.toArray())).toEqual([[1, 3], [1, 0], [1, 0, 1], [1, 2]])
  const [v, c] = arr([3, 1, 3]).uniqueCounts()
  expect([v.toArray(), c.toArray()]).toEqual([[1, 3], [1, 2]])
  const [u, i] = arr([3, 1, 3]).uniqueInverse()
  expect([u.toArray(), i.toArray()]).toEqual([[1, 3], [1, 0, 1]])
  expect(Object.keys(pn.uniqueAll(arr([1])))).toEqual(['values', 'indices', 'inverseIndices', 'counts'])
})

describe.each(['uniqueAll', 'uniqueCounts', 'uniqueInverse', 'uniqueValues'])('%s', (name) => {
  test('refuses what is no array or is gone', () => {
    expect(() => call(name, [1])).toThrow(pn.ValueError)
    const gone = arr([1])
    gone.dispose()
    expect(() => callMethod(gone as Any, name)).toThrow(pn.DisposedError)
  })
})
