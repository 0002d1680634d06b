/** matmul against NumPy's, in every layout and dtype, and its laws. */
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import * as pn from 'parnum'
import { dtypes, type DType } from '../../src/dtype/dtype.js'
import { fixtures } from '../support/fixtures.js'
import { arrayOf, call, callMethod, expectSameBits, type Any } from '../ops/calls.js'
import { elements, noise } from '../reduce/shapes.js'
import { arrays, checkProduct, whole } from './products.js'

const cases = fixtures('products').filter(({ op }) => op === 'matmul')
const threads = pn.info().threads
afterAll(() => { pn.configure({ threads }) })

test.each([...new Set(cases.map(({ inputs }) => inputs.map(({ dtype }) => dtype).join(' and ')))])('matmul of %s is NumPy\'s, in every layout of both factors', (names) => {
  const own = cases.filter(({ inputs, error }) => !error && inputs.map(({ dtype }) => dtype).join(' and ') === names)
  expect(own.length).toBeGreaterThan(0)
  for (const item of own) {
    const [lefts, rights] = item.inputs.map(arrays)
    lefts.forEach((left, i) => {
      for (const right of [rights[i], rights[(i + 2) % rights.length]]) {
        checkProduct(item, call('matmul', left.array, right.array), `${names} [${item.inputs[0].shape}] [${item.inputs[1].shape}], ${left.name}, ${right.name}`)
      }
    })
    expectSameBits(elements(callMethod(arrayOf(item.inputs[0]), 'matmul', arrayOf(item.inputs[1]))), elements(call('matmul', ...item.inputs.map(arrayOf))), 'method')
  }
})

test('shapes that NumPy refuses are ShapeErrors', () => {
  const bad = cases.filter(({ error }) => error)
  expect(bad.length).toBeGreaterThan(6)
  for (const { inputs } of bad) {
    expect(() => call('matmul', ...inputs.map(arrayOf))).toThrow(pn.ShapeError)
    expect(() => call('matmul', ...inputs.map(arrayOf))).toThrow(/^matmul: /)
  }
})

test('numbers, unknown options and disposed arrays are refused by name', () => {
  const x = pn.arr([[1, 2], [3, 4]])
  expect(() => call('matmul', x, 2)).toThrow(pn.ValueError)
  expect(() => call('matmul', 2, x)).toThrow(pn.ValueError)
  expect(() => call('matmul', x, x, { axis: 0 })).toThrow(/unknown option 'axis'/)
  const gone = pn.arr([1, 2])
  gone.dispose()
  expect(() => x.matmul(gone)).toThrow(pn.DisposedError)
})

test('is pn.linalg.matmul too', () => {
  expect(pn.linalg.matmul).toBe(pn.matmul)
})

describe('out', () => {
  test('takes the product, also where it is a factor, strided, or wider', () => {
    const x = pn.arr([[1, 2], [3, 4]])
    expect(x.matmul(x, { out: x })).toBe(x)
    expect(x.toArray()).toEqual([[7, 10], [15, 22]])
    const y = pn.zeros([4, 2])
    const part = y.get('::2').T
    expect(pn.matmul(pn.arr([[1, 0], [0, 2]]), pn.arr([[5, 6], [7, 8]]), { out: part })).toBe(part)
    expect(y.toArray()).toEqual([[5, 14], [0, 0], [6, 16], [0, 0]])
    const wide = pn.zeros([])
    pn.matmul(pn.arr([1n, 2n]), pn.arr([3n, 4n]), { out: wide })
    expect(wide.item()).toBe(11)
  })

  test('of another shape or a narrower kind is refused and keeps its elements', () => {
    const x = pn.arr([[1, 2], [3, 4]])
    const out = pn.full([2], 9)
    expect(() => x.matmul(x, { out })).toThrow(pn.ShapeError)
    const ints = pn.full([2, 2], 9n)
    expect(() => x.matmul(x, { out: ints })).toThrow(pn.DTypeError)
    expect([out.toArray(), ints.toArray()]).toEqual([[9, 9], [[9, 9], [9, 9]]])
  })
})

const side = fc.integer({ min: 0, max: 40 })
const kinds = fc.constantFrom<DType>(...dtypes)

describe('laws', () => {
  test('(A B)ᵀ = Bᵀ Aᵀ and (A B) C = A (B C), exactly, for whole numbers of every dtype', () => {
    fc.assert(fc.property(side, side, side, side, kinds, fc.integer({ min: 1, max: 1000 }), (m, k, n, l, dtype, seed) => {
      const [a, b, c] = [whole([m, k], seed, dtype), whole([k, n], seed + 1, dtype), whole([n, l], seed + 2, dtype)]
      const ab = pn.matmul(a, b)
      expectSameBits(elements(ab.T as Any), elements(pn.matmul(b.T, a.T)), 'transposed')
      expectSameBits(elements(pn.matmul(ab, c)), elements(pn.matmul(a, pn.matmul(b, c))), 'associated')
    }), { numRuns: 60 })
  })

  test('the identity changes nothing, to the bit', () => {
    const x = pn.arr(noise(70 * 130, 5, 60)).reshape([70, 130])
    expectSameBits(elements(pn.matmul(pn.eye(70), x)), elements(x), 'left')
    expectSameBits(elements(pn.matmul(x, pn.eye(130))), elements(x), 'right')
  })

  test('an element is the sum of its row\'s and column\'s products, in every place of a product of many tiles', () => {
    const [m, k, n] = [531, 200, 1100]
    const [a, b] = [whole([m, k], 1), whole([k, n], 2)]
    const c = elements(pn.matmul(a, b))
    const [x, y] = [elements(a), elements(b)]
    for (let i = 0; i < m; i += 7) {
      for (let j = i % 5; j < n; j += 5) {
        let sum = 0
        for (let p = 0; p < k; p++) sum += Number(x[i * k + p]) * Number(y[p * n + j])
        if (c[i * n + j] !== sum) throw new Error(`[${i}, ${j}] is ${c[i * n + j]}, expected ${sum}`)
      }
    }
  })
})

test('the product is the same for 1, 2 and 5 threads', () => {
  const shapes: [number[], number[]][] = [[[300, 700], [700, 260]], [[400, 20, 30], [400, 30, 20]], [[3, 40000], [40000, 3]], [[900, 800], [800]], [[800], [800, 900]], [[60000], [60000]]]
  for (const [p, q] of shapes) {
    const a = pn.arr(noise(p.reduce((x, y) => x * y), 3, 40)).reshape(p)
    const b = pn.arr(noise(q.reduce((x, y) => x * y), 4, 40)).reshape(q)
    const results = [1, 2, 5].map((count) => {
      pn.configure({ threads: count })
      return elements(pn.matmul(a, b))
    })
    for (const result of results) expectSameBits(result, results[0], `[${p}] [${q}]`)
  }
})
