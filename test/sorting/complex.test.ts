/** Sorting and sets of complex numbers: NumPy's order (real parts, then imaginary ones, NaN behind), and laws. */
import { expect, test } from 'vitest'
import * as pn from 'parnum'
import { call } from '../ops/calls.js'
import { noise } from '../reduce/shapes.js'

const { arr } = pn
type Parts = [re: number, im: number]

function complex(parts: readonly Parts[], dtype: 'complex64' | 'complex128' = 'complex128'): pn.NDArray {
  return arr(parts.map(([re, im]) => ({ re, im })), { dtype }) as pn.NDArray
}

function partsOf(x: pn.NDArray): Parts[] {
  return (x.toArray() as { re: number; im: number }[]).map(({ re, im }) => [re, im])
}

const nan = NaN
/** As numpy.sort documents it: R + Rj, R + nanj, nan + Rj, nan + nanj; within each by real, then by imaginary parts. */
const ordered: Parts[] = [[-Infinity, 1], [-1, 0], [0, -2], [0, 3], [2, -Infinity], [2, 5], [1, nan], [4, nan], [nan, -1], [nan, 7], [nan, nan]]
const shuffle = [3, 8, 0, 10, 6, 1, 9, 4, 7, 2, 5]

test.each(['complex64', 'complex128'] as const)('%s is sorted by real, then by imaginary parts, NaN behind', (dtype) => {
  const x = complex(shuffle.map((i) => ordered[i]), dtype)
  expect(x.sort().dtype).toBe(dtype)
  expect(partsOf(x.sort())).toEqual(ordered)
  expect((x.argsort().toArray() as number[]).map((i) => shuffle[i])).toEqual([...shuffle.keys()])
  const down = [5, 4, 3, 2, 1, 0, 7, 6, 9, 8, 10]
  expect(partsOf(x.sort({ descending: true }))).toEqual(down.map((i) => ordered[i]))
})

test('the order is stable, along every axis', () => {
  const x = complex([[1, 0], [0, 1], [1, 0], [0, 1], [0, 0], [0, 0]]).reshape([3, 2])
  expect(x.argsort(0).toArray()).toEqual([[2, 2], [0, 0], [1, 1]])
  expect(pn.argsort(complex([[1, 0], [0, 1], [1, 0], [0, 1]])).toArray()).toEqual([1, 3, 0, 2])
  expect(x.sort({ axis: null }).shape).toEqual([6])
})

test('many numbers come in order, and argsort gathers to the sorted ones', () => {
  const [re, im] = [noise(5000, 1), noise(5000, 2)].map((list) => list.map((v) => Math.round(v * 20)))
  const x = complex(Array.from(re, (v, i) => [v, im[i]] as Parts))
  const sorted = partsOf(x.sort())
  for (let i = 1; i < sorted.length; i++) {
    const [[a, b], [c, d]] = [sorted[i - 1], sorted[i]]
    if (a > c || (a === c && b > d)) throw new Error(`${a} + ${b}i before ${c} + ${d}i`)
  }
  const order = x.argsort().toArray() as number[]
  expect(order.map((i) => [re[i] + 0, im[i] + 0])).toEqual(sorted.map(([a, b]) => [a + 0, b + 0]))
})

test('unique functions, isin and sets know complex numbers', () => {
  const x = complex([[1, 2], [1, -2], [1, 2], [nan, 0], [nan, 0]])
  const { values, counts, inverseIndices, indices } = pn.uniqueAll(x)
  expect(partsOf(values)).toEqual([[1, -2], [1, 2], [nan, 0], [nan, 0]])
  expect([counts.toArray(), inverseIndices.toArray(), indices.toArray()]).toEqual([[1, 2, 1, 1], [1, 0, 1, 2, 3], [1, 0, 3, 4]])
  const y = complex([[1, 2], [0, 0], [nan, 0]])
  expect(x.isin(y).toArray()).toEqual([true, false, true, false, false])
  expect(partsOf(pn.union1d(x, y))).toEqual([[0, 0], [1, -2], [1, 2], [nan, 0]])
  expect(partsOf(pn.intersect1d(x, y))).toEqual([[1, 2]])
  expect(partsOf(pn.setdiff1d(x, y))).toEqual([[1, -2], [nan, 0]])
  expect(partsOf(pn.setxor1d(x, y))).toEqual([[0, 0], [1, -2], [nan, 0], [nan, 0]])
})

test.each([
  ['searchsorted', arr([1])], ['digitize', [1]], ['median', undefined], ['quantile', 0.5], ['nanpercentile', 50], ['histogram2d', arr([1])],
])('%s refuses complex numbers by name', (name, argument) => {
  expect(() => call(name, complex([[1, 2]]), argument)).toThrow(pn.DTypeError)
  expect(() => call(name, complex([[1, 2]]), argument)).toThrow(new RegExp(`^${name}: `))
})
