/** An element's result depends on its arguments alone: not on its place in the array, on the array's length, or on the threads. */
import { afterAll, describe, expect, test } from 'vitest'
import * as pn from 'parnum'
import type { DType, TypedArray } from '../../src/dtype/dtype.js'
import { opNames } from '../../src/ops/table.js'
import { fixtures } from '../support/fixtures.js'
import { call, expectSameBits, make } from './calls.js'

/** More than a vector of the widest instruction set, twice unrolled, and its tail. */
const lengths = Array.from({ length: 70 }, (_, n) => n + 1)
const { threads } = pn.info()
afterAll(() => pn.configure({ threads }))

/** Elements i -> pick(i) of values. */
function gather(values: TypedArray, n: number, pick: (i: number) => number): TypedArray {
  const out = new (values.constructor as new (n: number) => TypedArray)(n)
  for (let i = 0; i < n; i++) out[i] = values[pick(i)]
  return out
}

/** Enough elements that even the cheapest operation is shared, and a length that no vector, block or chunk divides. */
const many = 163_841

/** The values again and again. */
function tile(values: TypedArray): TypedArray {
  const out = new (values.constructor as new (n: number) => TypedArray)(many)
  out.set(values as never)
  for (let n = values.length; n < many; n *= 2) out.copyWithin(n, 0, Math.min(n, many - n))
  return out
}

/** About 140 rows of the fixture, spread over special and random ones. */
function rowsOf(inputs: readonly { data: TypedArray; dtype: DType }[]): { dtype: DType; data: TypedArray }[] {
  const total = inputs[0].data.length
  const count = Math.min(total, 140)
  const step = total / count
  return inputs.map(({ dtype, data }) => ({ dtype, data: gather(data, count, i => Math.floor(i * step)) }))
}

const bits = (op: string, inputs: readonly { data: TypedArray; dtype: DType }[]) => call(op, ...inputs.map(x => make(x.dtype)(x.data))).toTypedArray() as TypedArray

describe.each(opNames)('%s', name => {
  const cases = fixtures('elementwise').filter(({ op }) => op === name).map(({ dtype, inputs }) => ({ dtype, rows: rowsOf(inputs) }))

  test('gives a value the same bits at any place of arrays of 1 to 70 elements', () => {
    expect(cases.length).toBeGreaterThan(0)
    for (const { dtype, rows } of cases) {
      const count = rows[0].data.length
      const alone = Array.from({ length: count }, (_, k) => bits(name, rows.map(x => ({ ...x, data: x.data.slice(k, k + 1) }))))
      for (const n of lengths) {
        // Rotated by an odd number, so that over the lengths every row stands in many places beside many neighbours.
        const pick = (i: number) => (i + n * 17) % count
        const result = bits(name, rows.map(x => ({ ...x, data: gather(x.data, n, pick) })))
        const expected = gather(concat(alone), n, pick)
        expectSameBits(result, expected, `${name} of ${n} ${dtype}`)
      }
    }
  })

  test('gives a value the same bits in arrays that several threads share', () => {
    for (const { dtype, rows } of cases) {
      const small = bits(name, rows)
      const large = rows.map(x => ({ ...x, data: tile(x.data) }))
      const expected = tile(small)
      for (const n of [1, 3]) {
        pn.configure({ threads: n })
        expectSameBits(bits(name, large), expected, `${name} of ${dtype} on ${n} threads`)
      }
    }
  })
})

function concat(parts: readonly TypedArray[]): TypedArray {
  const out = new (parts[0].constructor as new (n: number) => TypedArray)(parts.length)
  parts.forEach((part, k) => { out[k] = part[0] })
  return out
}
