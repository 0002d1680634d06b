/** The products that are not matmul, chains, powers and diagonals against NumPy's, exactly, in every layout. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as pn from 'parnum'
import { dtypes, type DType } from '../../src/dtype/dtype.js'
import { fixtures, type ProductCase } from '../support/fixtures.js'
import { callMethod, expectSameBits, type Any } from '../ops/calls.js'
import { elements } from '../reduce/shapes.js'
import { arrays, checkProduct, whole } from './products.js'

const linalg = pn.linalg as unknown as Record<string, (...args: readonly unknown[]) => Any>

/** A function's arguments after the arrays. */
function restOf({ op, options = {} }: ProductCase): readonly unknown[] {
  return op === 'matrixPower' ? [options.n] : op === 'outer' || op === 'kron' || op === 'multiDot' ? [] : [options]
}

const names = ['vecdot', 'tensordot', 'outer', 'kron', 'cross', 'diagonal', 'trace', 'matrixPower', 'multiDot']

describe.each(names)('%s', (name) => {
  const cases = fixtures('pairs').filter(({ op }) => op === name)

  test('is NumPy\'s for every dtype, shape and option, in every layout', () => {
    const own = cases.filter(({ error }) => !error)
    expect(own.length).toBeGreaterThan(15)
    for (const item of own) {
      const all = item.inputs.map(arrays)
      for (let layout = 0; layout < all[0].length; layout++) {
        // The second array in another layout than the first.
        const given = all.map((list, i) => list[(layout + 2 * i) % list.length])
        const inputs = given.map(({ array }) => array)
        const label = `${name} ${given.map((x, i) => `${item.inputs[i].dtype} [${item.inputs[i].shape}] ${x.name}`).join(', ')} ${JSON.stringify(item.options)}`
        const result = name === 'multiDot' ? linalg[name](inputs) : linalg[name](...inputs, ...restOf(item))
        // LAPACKs differ in the signs of an inverse's zeros.
        const inverse = name === 'matrixPower' && Number(item.options!.n) < 0
        checkProduct(inverse ? { ...item, error: undefined, out: { ...item.out!, data: (item.out!.data as Float64Array).map(v => v + 0) } } : item, inverse ? result.add(0) as Any : result, label)
        if (layout === 0 && name !== 'multiDot') expectSameBits(elements(callMethod(inputs[0], name, ...inputs.slice(1), ...restOf(item))), elements(result), label)
      }
    }
  })

  test('where NumPy refuses is an error of the right kind that names the operation', () => {
    for (const item of cases) {
      if (!item.error) continue
      const inputs = item.inputs.map((x) => arrays(x)[0].array)
      const run = () => (name === 'multiDot' ? linalg[name](inputs) : linalg[name](...inputs, ...restOf(item)))
      expect(run, `${name} ${inputs.map(({ shape }) => `[${shape}]`)} ${JSON.stringify(item.options)}`).toThrow(pn.ParnumError)
      expect(run).toThrow(new RegExp(`^${name}: `))
    }
  })

  test('what is no array, unknown options and disposed arrays are refused', () => {
    const x = pn.arr([[1, 2], [3, 4]])
    const gone = pn.arr([1, 2, 3])
    gone.dispose()
    if (name === 'multiDot') {
      expect(() => linalg.multiDot(x)).toThrow(pn.ValueError)
      expect(() => linalg.multiDot([x, 2])).toThrow(pn.ValueError)
      return expect(() => linalg.multiDot([gone, x])).toThrow(pn.DisposedError)
    }
    expect(() => linalg[name](2, x)).toThrow(pn.ValueError)
    expect(() => linalg[name](gone, gone)).toThrow(pn.DisposedError)
    if (['vecdot', 'tensordot', 'cross'].includes(name)) expect(() => linalg[name](x, x, { axxis: 1 })).toThrow(/unknown option 'axxis'/)
    if (['diagonal', 'trace'].includes(name)) expect(() => linalg[name](x, { axis: 1 })).toThrow(/unknown option 'axis'/)
  })
})

test('options of the wrong kind are ValueErrors', () => {
  const x = pn.arr([[1, 2], [3, 4]])
  expect(() => linalg.diagonal(x, { offset: 0.5 })).toThrow(pn.ValueError)
  expect(() => linalg.trace(x, { dtype: 'float16' })).toThrow(pn.DTypeError)
  expect(() => linalg.matrixPower(x, 1.5)).toThrow(pn.ValueError)
  expect(() => linalg.tensordot(x, x, { axes: -1 })).toThrow(pn.ValueError)
  expect(() => linalg.tensordot(x, x, { axes: [[0], [0], [1]] })).toThrow(pn.AxisError)
  expect(() => linalg.tensordot(x, x, { axes: [[0, 0], [0, 1]] })).toThrow(pn.AxisError)
  expect(() => linalg.cross(pn.ones([3], { dtype: 'bool' }), pn.ones([3], { dtype: 'bool' }))).toThrow(pn.DTypeError)
  expect(() => linalg.kron(pn.ones(new Array<number>(17).fill(1)), pn.ones([1]))).toThrow(pn.ShapeError)
})

test('a diagonal is a view that can be written to', () => {
  const x = pn.zeros([2, 3])
  pn.linalg.diagonal(x, { offset: 1 }).set(7)
  expect(x.toArray()).toEqual([[0, 7, 0], [0, 0, 7]])
})

test('a trace sums in 64 bits, or in the dtype that is asked for', () => {
  const x = pn.full([2, 2], 100n, { dtype: 'int8' })
  expect([pn.linalg.trace(x).dtype, pn.linalg.trace(x).item()]).toEqual(['int64', 200])
  expect([pn.linalg.trace(x, { dtype: 'int8' }).dtype, pn.linalg.trace(x, { dtype: 'int8' }).item()]).toEqual(['int8', -56])
})

test('vecdot and tensordot are at the top level, and matrixTranspose in the namespace', () => {
  expect([pn.linalg.vecdot, pn.linalg.tensordot, pn.linalg.matrixTranspose]).toEqual([pn.vecdot, pn.tensordot, pn.matrixTranspose])
  const x = pn.arr([[1, 2], [3, 4]])
  expect(pn.vecdot(x, x, 0).toArray()).toEqual([10, 20])
  expect(pn.tensordot(x, x, 1).toArray()).toEqual([[7, 10], [15, 22]])
})

test('vecdot takes an out', () => {
  const x = pn.arr([[1, 2], [3, 4]])
  const out = x.get('0')
  expect(pn.vecdot(x, x, { out })).toBe(out)
  expect(x.toArray()).toEqual([[5, 25], [3, 4]])
})

test('the type of a power tells whether it is an inverse\'s', () => {
  const x = pn.arr([[1n, 1n], [0n, 1n]])
  const power: pn.NDArray<'int64'> = pn.linalg.matrixPower(x, 2)
  const inverse: pn.NDArray<'float64'> = x.matrixPower(-2)
  expect([power.toArray(), inverse.toArray()]).toEqual([[[1, 2], [0, 1]], [[1, -2], [0, 1]]])
  expect(() => pn.linalg.matrixPower(pn.ones([2, 2]), -1)).toThrow(pn.LinAlgError)
  expect(() => pn.linalg.norm(pn.full([2, 2], NaN), { ord: 2 })).toThrow(/^norm: /)
})

const side = fc.integer({ min: 1, max: 9 })
const kinds = fc.constantFrom<DType>(...dtypes)
const seeds = fc.integer({ min: 1, max: 1000 })

describe('laws', () => {
  test('(A ⊗ B)(C ⊗ D) = AC ⊗ BD', () => {
    fc.assert(fc.property(side, side, side, side, kinds, seeds, (m, k, n, l, dtype, seed) => {
      const [a, b, c, d] = [[m, k], [n, l], [k, n], [l, m]].map((shape, i) => whole(shape, seed + i, dtype))
      const left = pn.matmul(pn.linalg.kron(a, b), pn.linalg.kron(c, d))
      // 0 times a negative number is -0 in the one and a sum, +0, in the other.
      expect(pn.equal(left, pn.linalg.kron(pn.matmul(a, c), pn.matmul(b, d))).all().item(), dtype).toBe(true)
    }), { numRuns: 40 })
  })

  test('tr(AB) = tr(BA) = the tensordot of A with B transposed', () => {
    fc.assert(fc.property(side, side, seeds, (m, n, seed) => {
      const [a, b] = [whole([m, n], seed), whole([n, m], seed + 1)]
      const t = pn.linalg.trace(pn.matmul(a, b)).item()
      expect([pn.linalg.trace(pn.matmul(b, a)).item(), pn.tensordot(a, b, { axes: [[0, 1], [1, 0]] }).item()]).toEqual([t, t])
    }), { numRuns: 40 })
  })

  test('a cross product is orthogonal to its factors and changes its sign with their order', () => {
    fc.assert(fc.property(side, seeds, (n, seed) => {
      const [a, b] = [whole([n, 3], seed), whole([n, 3], seed + 1)]
      const c = pn.linalg.cross(a, b)
      expect(pn.vecdot(a, c).toArray()).toEqual(new Array(n).fill(0))
      expect(pn.linalg.cross(b, a).neg().add(0).toArray()).toEqual(c.add(0).toArray())
    }), { numRuns: 40 })
  })

  test('vecdot is the diagonal of matmul, for lengths around every block', () => {
    for (const n of [1, 2, 15, 16, 31, 48, 49, 64, 191, 192, 193, 255, 256, 257, 1000, 70000]) {
      const [a, b] = [whole([3, n], n), whole([3, n], n + 1)]
      expectSameBits(elements(pn.vecdot(a, b)), elements(pn.linalg.diagonal(pn.matmul(a, b.T))), `${n}`)
    }
  })

  test('multiDot is matmul from left to right, and powers add', () => {
    fc.assert(fc.property(fc.array(side, { minLength: 3, maxLength: 7 }), seeds, (lengths, seed) => {
      const list = lengths.slice(1).map((n, i) => whole([lengths[i], n], seed + i, 'int64'))
      expectSameBits(elements(pn.linalg.multiDot(list)), elements(list.reduce((x, y) => pn.matmul(x, y) as Any)), `${lengths}`)
      const x = whole([3, 3], seed, 'int64')
      expectSameBits(elements(pn.linalg.matrixPower(x, 11)), elements(pn.matmul(pn.linalg.matrixPower(x, 4), pn.linalg.matrixPower(x, 7)) as Any), 'power')
    }), { numRuns: 40 })
  })
})
