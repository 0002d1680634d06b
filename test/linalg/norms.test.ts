/** Norms against NumPy's, in every layout, and their laws. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as pn from 'parnum'
import { fixtures, type ProductCase } from '../support/fixtures.js'
import { arrayOf, callMethod, expectSameBits, type Any } from '../ops/calls.js'
import { elements, noise } from '../reduce/shapes.js'
import { arrays } from './products.js'

const linalg = pn.linalg as unknown as Record<string, (...args: readonly unknown[]) => Any>
const infinities: Readonly<Record<string, number>> = { inf: Infinity, '-inf': -Infinity }

function optionsOf({ options = {} }: ProductCase): Record<string, unknown> {
  const { ord } = options
  return { ...options, ...(typeof ord === 'string' && ord in infinities ? { ord: infinities[ord] } : {}) }
}

/** Sums of at most twelve rounded terms, and powers: some units in the last place. */
function checkNorm(item: ProductCase, result: Any, label: string): void {
  const want = item.out!
  expect([result.dtype, result.shape], label).toEqual([want.dtype, want.shape])
  const eps = want.dtype === 'float32' ? 2 ** -23 : 2 ** -52
  elements(result).forEach((value, k) => {
    const [a, b] = [Number(value), Number(want.data[k])]
    // The smallest singular value errs by the largest one's units; those here are at most about 20.
    if (!Object.is(a, b) && !(Math.abs(a - b) <= 16 * eps * Math.abs(b)) && !(item.options!.ord === -2 && Math.abs(a - b) <= 16 * eps * 20)) throw new Error(`${label}: element ${k} is ${a}, expected ${b}`)
  })
}

describe.each(['vectorNorm', 'matrixNorm', 'norm'])('%s', (name) => {
  const cases = fixtures('norms').filter(({ op }) => op === name)

  test('is NumPy\'s for every order, axis and dtype, in every layout, as a function and as a method', () => {
    const own = cases.filter(({ error }) => !error)
    expect(own.length).toBeGreaterThan(30)
    for (const item of own) {
      for (const { name: layout, array } of arrays(item.inputs[0])) {
        const label = `${name} of ${array.dtype} [${array.shape}] ${layout} ${JSON.stringify(item.options)}`
        const result = linalg[name](array, optionsOf(item))
        checkNorm(item, result, label)
        if (layout === 'contiguous') expectSameBits(elements(callMethod(array, name, optionsOf(item))), elements(result), label)
      }
    }
  })

  test('where NumPy refuses is an error', () => {
    const bad = cases.filter(({ error }) => error)
    expect(bad.length).toBeGreaterThan(3)
    for (const item of bad) expect(() => linalg[name](arrayOf(item.inputs[0]), optionsOf(item)), JSON.stringify(item.options)).toThrow(pn.ParnumError)
  })

  test('what is no array, no order or no option is refused', () => {
    const x = pn.arr([[1, 2], [3, 4]])
    expect(() => linalg[name]([1, 2])).toThrow(pn.ValueError)
    expect(() => linalg[name](x, { order: 1 })).toThrow(/unknown option 'order'/)
    expect(() => linalg[name](x, { ord: 'two' })).toThrow(pn.ValueError)
    expect(() => linalg[name](x, { ord: NaN })).toThrow(pn.ValueError)
    expect(() => linalg[name](x, { keepdims: 1 })).toThrow(pn.ValueError)
  })
})

test('axes that are not there and matrices without axes are refused', () => {
  const x = pn.arr([1, 2])
  expect(() => linalg.vectorNorm(x, { axis: 1 })).toThrow(pn.AxisError)
  expect(() => linalg.matrixNorm(x)).toThrow(pn.ShapeError)
  expect(() => linalg.norm(pn.ones([2, 2, 2]), { ord: 1 })).toThrow(pn.ShapeError)
})

test('an axis may be bare', () => {
  const x = pn.arr([[3, 4], [6, 8]])
  expect(pn.linalg.vectorNorm(x, 1).toArray()).toEqual([5, 10])
  expect(pn.linalg.norm(x, 1).toArray()).toEqual([5, 10])
  expect(x.vectorNorm([0, 1]).item()).toBe(Math.sqrt(125))
})

test('the types follow the dtype', () => {
  const single: pn.NDArray<'float32'> = pn.linalg.vectorNorm(pn.ones([2], { dtype: 'float32' }))
  const double: pn.NDArray<'float64'> = pn.linalg.matrixNorm(pn.ones([2, 2], { dtype: 'int8' }))
  expect([single.dtype, double.dtype]).toEqual(['float32', 'float64'])
})

test('norms obey the triangle inequality and scale with their array', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 999 }), fc.constantFrom(1, 2, 3, Infinity), (n, seed, ord) => {
    const [x, y] = [pn.arr(noise(n, seed)), pn.arr(noise(n, seed + 1))]
    const size = (a: Any) => pn.linalg.vectorNorm(a, { ord }).item() as number
    expect(size(x.add(y) as Any)).toBeLessThanOrEqual((size(x) + size(y)) * (1 + 1e-14))
    expect(size(x.mul(4) as Any)).toBeCloseTo(4 * size(x), 12)
  }), { numRuns: 60 })
})

test('a large norm is the same for 1, 2 and 5 threads', () => {
  const { threads } = pn.info()
  const x = pn.arr(noise(300_000, 9, 20)).reshape([300, 1000])
  const all = [1, 2, 5].map((count) => {
    pn.configure({ threads: count })
    return [pn.linalg.vectorNorm(x), pn.linalg.matrixNorm(x, { ord: 1 }), pn.linalg.norm(x, { ord: Infinity })].map((r) => r.item())
  })
  pn.configure({ threads })
  expect(all[1]).toEqual(all[0])
  expect(all[2]).toEqual(all[0])
})
