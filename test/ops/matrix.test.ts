/** The matrix of the op table: every operation, dtype and memory layout against what NumPy computed, through the public API. */
import { realTypes } from '../support/dtypes.js'
import { describe, expect, test } from 'vitest'
import { infoOf, type DType, type TypedArray } from '../../src/dtype/dtype.js'
import { opNames, opOf, type Domain, type OpName } from '../../src/ops/table.js'
import { expectedIn, layouts, type Layout } from '../support/arrays.js'
import { fixtures, type ElementwiseCase } from '../support/fixtures.js'
import { expectWithin } from '../support/ulp.js'
import { call, callMethod, expectSameBits, make, typed, type Any } from './calls.js'

const kinds: Readonly<Record<Domain, string>> = { all: 'biuf', numeric: 'iuf', float: 'f', integer: 'iu', bits: 'biu', bool: 'b' }
const bound = (op: OpName, dtype: DType) => (infoOf(dtype).kind === 'f' ? opOf(op).ulp : 0)
const claim = (op: OpName, dtype: DType) => (bound(op, dtype) === 0 ? "NumPy's values" : `within ${bound(op, dtype)} ULP of the true values`)

/** Each input in each layout; layout i of all of them together. */
function inLayouts({ inputs }: ElementwiseCase): Layout<Any>[][] {
  const each = inputs.map(({ dtype, data }) => layouts(data, make(dtype) as (data: TypedArray) => never) as unknown as Layout<Any>[])
  return each[0].map((_, i) => each.map(list => list[i]))
}

function check(item: ElementwiseCase, arrays: readonly Any[], layout: Pick<Layout<unknown>, 'shape' | 'source'>, label: string): void {
  const { op, out, inputs } = item
  const result = call(op, ...arrays)
  expect([result.dtype, result.shape], label).toEqual([out.dtype, layout.shape])
  const from = inputs.map(input => expectedIn(layout, input.data))
  expectWithin(result.toTypedArray() as TypedArray, expectedIn(layout, out.data), out.dtype, bound(op, out.dtype), label, from)
}

function checkAll(item: ElementwiseCase): void {
  const rows = inLayouts(item)
  for (const row of rows) check(item, row.map(layout => layout.array), row[0], `${item.op}, ${row[0].name}`)
  if (item.inputs.length === 1) return
  // Inputs of different layouts: those in one dimension go together, and so do the matrices of one shape.
  for (let i = 0; i < rows.length; i++) {
    for (let j = 0; j < rows.length; j++) {
      if (i === j || String(rows[i][0].shape) !== String(rows[j][0].shape)) continue
      const mixed = item.inputs.map((_, k) => rows[k % 2 ? j : i][k])
      check(item, mixed.map(layout => layout.array), rows[i][0], `${item.op}, ${rows[i][0].name} with ${rows[j][0].name}`)
    }
  }
}

describe('elementwise', () => {
  for (const item of fixtures('elementwise')) {
    test(`${item.op} of ${item.dtype} gives ${claim(item.op, item.out.dtype)} in every layout`, () => checkAll(item))
  }

  test('every operation of the table has a case for every dtype that it computes in', () => {
    const there = new Set(fixtures('elementwise').map(({ op, dtype }) => `${op} ${dtype}`))
    const wanted = opNames.flatMap(op => realTypes.filter(dtype => kinds[opOf(op).domain].includes(infoOf(dtype).kind)).map(dtype => `${op} ${dtype}`))
    expect(wanted.filter(key => !there.has(key))).toEqual([])
  })
})

describe('promotion', () => {
  for (const item of fixtures('promoted')) {
    test(`${item.op} of ${item.inputs.map(x => x.dtype).join(', ')} gives ${claim(item.op, item.out.dtype)} in ${item.dtype}`, () => checkAll(item))
  }
})

describe('casts', () => {
  for (const { x, out } of fixtures('casts')) {
    test(`astype from ${x.dtype} to ${out.dtype} gives NumPy's values in every layout`, () => {
      for (const layout of layouts(x.data, make(x.dtype) as (data: TypedArray) => never) as unknown as Layout<Any>[]) {
        const result = layout.array.astype(out.dtype)
        expect([result.dtype, result.shape], layout.name).toEqual([out.dtype, layout.shape])
        expectWithin(result.toTypedArray() as TypedArray, expectedIn(layout, out.data), out.dtype, 0, layout.name, [expectedIn(layout, x.data)])
      }
    })
  }
})

describe('forms', () => {
  const bitsIn = (x: Any) => x.toTypedArray() as TypedArray

  test.each(opNames)('%s is a method, under its short name too, with the bits of the function', name => {
    const { short } = opOf(name)
    for (const { op, inputs } of fixtures('elementwise')) {
      if (op !== name) continue
      const arrays = inputs.map(({ dtype, data }) => make(dtype)(data))
      const expected = bitsIn(call(op, ...arrays))
      // where(condition, a, b) is a method of the condition as every function is one of its first argument.
      for (const method of short ? [op, short] : [op]) expectSameBits(bitsIn(callMethod(arrays[0], method, ...arrays.slice(1))), expected, method)
    }
  })

  test.each(opNames.filter(name => opOf(name).arity === 2))('%s of an array and a number has the bits of two arrays', name => {
    for (const { op, dtype, inputs } of fixtures('elementwise')) {
      if (op !== name) continue
      const [x, y] = inputs.map(input => make(input.dtype)(input.data))
      const { kind, big } = infoOf(dtype)
      const weak = kind === 'b' ? true : 3
      const constant = make(dtype)(typed(dtype, Array.from({ length: inputs[0].data.length }, () => Number(weak))))
      expectSameBits(bitsIn(call(op, x, weak)), bitsIn(call(op, x, constant)), `${op} ${dtype} with a number`)
      expectSameBits(bitsIn(call(op, weak, y)), bitsIn(call(op, constant, y)), `${op} of a number with ${dtype}`)
      if (big) expectSameBits(bitsIn(call(op, x, 3n)), bitsIn(call(op, x, constant)), `${op} ${dtype} with a bigint`)
    }
  })

  test.each(opNames)('%s of no elements gives no elements, in any shape with a 0', name => {
    for (const { op, inputs, out } of fixtures('elementwise')) {
      if (op !== name) continue
      for (const shape of [[0], [3, 0], [0, 2, 1]]) {
        const result = call(op, ...inputs.map(({ dtype }) => make(dtype)(typed(dtype, [])).reshape(shape)))
        expect([result.dtype, result.shape, result.toTypedArray().length]).toEqual([out.dtype, shape, 0])
      }
    }
  })

  test.each(opNames)('%s of 0-d arrays is 0-d', name => {
    for (const { op, inputs, out } of fixtures('elementwise')) {
      if (op !== name) continue
      const result = call(op, ...inputs.map(({ dtype, data }) => make(dtype)(data.slice(0, 1)).reshape([])))
      expect(result.shape).toEqual([])
      expectWithin(result.toTypedArray() as TypedArray, out.data.slice(0, 1), out.dtype, bound(op, out.dtype), op)
    }
  })
})
