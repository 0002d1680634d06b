/** Comparisons that no common dtype decides are exact, as NumPy computes them: uint64 with signed dtypes, and integers that an array's dtype cannot hold. */
import { describe, expect, test } from 'vitest'
import * as pn from 'parnum'
import type { TypedArray } from '../../src/dtype/dtype.js'
import { expectedIn, layouts, type Layout } from '../support/arrays.js'
import { fixtures } from '../support/fixtures.js'
import { call, expectSameBits, make, type Any } from './calls.js'

const cases = fixtures('comparisons')
const bits = (x: Any) => x.toTypedArray() as TypedArray

describe('uint64 with a signed dtype', () => {
  for (const { op, inputs: [a, b], value, out } of cases) {
    if (value !== undefined) continue
    test(`${op} of ${a.dtype} and ${b.dtype} has NumPy's values in every layout`, () => {
      const [xs, ys] = [a, b].map(({ dtype, data }) => layouts(data, make(dtype) as (data: TypedArray) => never) as unknown as Layout<Any>[])
      for (const [i, layout] of xs.entries()) expectSameBits(bits(call(op, layout.array, ys[i].array)), expectedIn(layout, out.data), layout.name)
    })
  }

  test('has the same values with out and where, and from the second call on', () => {
    for (const { op, inputs: [a, b], value, out } of cases) {
      if (value !== undefined) continue
      const [x, y] = [make(a.dtype)(a.data), make(b.dtype)(b.data)]
      const target = pn.zeros([x.size], { dtype: 'bool' })
      const mask = pn.arange(x.size).mod(2).equal(0)
      call(op, x, y, { out: target, where: mask })
      expectSameBits(bits(target), out.data.map((v, i) => (i % 2 === 0 ? v : 0) as never) as TypedArray, op)
      for (let i = 0; i < 2; i++) expectSameBits(bits(call(op, x, y)), out.data, op)
      expectSameBits(bits(call(op, x.get('5'), y.get(':200'))), bits(call(op, pn.full([200], x.item(5, { bigint: true }) as never, { dtype: a.dtype }), y.get(':200'))), op)
    }
  })

  test('is computed in the dtype that is asked for', () => {
    const u = pn.arr([2n ** 63n], { dtype: 'uint64' })
    const s = pn.arr([2n ** 63n - 1n])
    expect([u.equal(s).item(0), u.equal(s, { dtype: 'float64' }).item(0)]).toEqual([false, true])
  })
})

describe('an integer beside an array of integers', () => {
  for (const { op, inputs: [x], value, out, mirrored } of cases) {
    if (value === undefined) continue
    test(`${op} of ${x.dtype} and ${value} has NumPy's values, both ways round, as a number and a bigint`, () => {
      const array = make(x.dtype)(x.data)
      const forms = BigInt(Number(value)) === BigInt(value) ? [BigInt(value), Number(value)] : [BigInt(value)]
      for (const form of forms) {
        expectSameBits(bits(call(op, array, form)), out.data, `${typeof form} second`)
        expectSameBits(bits(call(op, form, array)), mirrored!.data, `${typeof form} first`)
      }
    })
  }

  test('that its dtype cannot hold is still refused by arithmetic, by an asked dtype, and where it is no integer', () => {
    const x = pn.arr(new Uint8Array([1, 2]))
    for (const use of [() => x.add(300), () => x.maximum(300), () => x.less(300, { dtype: 'uint8' }), () => x.less(1.5), () => x.less(Infinity), () => x.less(NaN)]) expect(use).toThrow(pn.DTypeError)
  })
})
