/** reduce, accumulate, reduceat, outer and at of every operation against what NumPy computed, in every layout. */
import * as pn from 'parnum'
import { describe, expect, test } from 'vitest'
import { infoOf, isComplex, type DType, type TypedArray } from '../../src/dtype/dtype.js'
import { opNames, opOf, type OpName } from '../../src/ops/table.js'
import { arrayOf as realOf, type Any } from '../ops/calls.js'
import { elements, shapedLayouts } from '../reduce/shapes.js'
import { fixtures, type Stored, type UfuncCase } from '../support/fixtures.js'
import { expectWithin } from '../support/ulp.js'

type Method = UfuncCase['method']
type Methods = Readonly<Record<Method, (...args: readonly unknown[]) => Any>>

/** A fixture's array, of complex numbers too. */
function arrayOf(x: Stored): Any {
  return isComplex(x.dtype) ? (pn.arr(x.data.slice().buffer, { dtype: x.dtype }).reshape(x.shape) as Any) : realOf(x)
}

/** It in several layouts. */
function layoutsOf(x: Stored): readonly { name: string; array: Any }[] {
  if (!isComplex(x.dtype)) return shapedLayouts(x)
  const all = x.shape.map(() => '::-1')
  return [{ name: 'contiguous', array: arrayOf(x) }, { name: 'reversed', array: arrayOf(x).get(...all).copy().get(...all) }, { name: 'Fortran order', array: arrayOf(x).T.copy().T }]
}

/** The methods of an operation, whatever types they have. */
function methodsOf(op: OpName): Methods {
  return (pn as unknown as Record<OpName, Methods>)[op]
}

/** Entries of an index as a user would write them: one alone, or a list of them. */
function indexOf(index: readonly (string | readonly number[] | readonly boolean[])[]): unknown {
  const entries = index.map((entry) => (typeof entry === 'string' ? entry : pn.arr(entry as never, typeof entry.flat(9)[0] === 'boolean' ? {} : { dtype: 'int64' })))
  return entries.length === 1 ? entries[0] : entries
}

/** What a case calls, for an array in some layout. */
const calls: { readonly [M in Method]: (item: Extract<UfuncCase, { method: M }>, x: Any) => Any } = {
  reduce: ({ op, axis, keepdims, initial, where }, x) => methodsOf(op).reduce(x, { axis, keepdims, ...(initial === undefined ? {} : { initial }), ...(where ? { where: arrayOf(where) } : {}) }),
  accumulate: ({ op, axis }, x) => methodsOf(op).accumulate(x, axis),
  reduceat: ({ op, axis, indices }, x) => methodsOf(op).reduceat(x, indices, { axis }),
  outer: ({ op, y }, x) => methodsOf(op).outer(x, arrayOf(y)),
  at: ({ op, index, values }, x) => (values === null ? methodsOf(op).at(x, indexOf(index)) : methodsOf(op).at(x, indexOf(index), arrayOf(values))),
}

const run = (item: UfuncCase, x: Any): Any => (calls[item.method] as (item: UfuncCase, x: Any) => Any)(item, x)

/** Relative errors that inexact operations may add up over the few elements of a case. */
const near: Partial<Record<DType, number>> = { float32: 2e-5, float64: 1e-13, complex64: 1e-5, complex128: 1e-14 }

function check(got: TypedArray, want: Stored, exact: boolean, label: string): void {
  if (!isComplex(want.dtype) && (exact || infoOf(want.dtype).kind !== 'f')) return expectWithin(got, want.data, want.dtype, 0, label)
  for (let k = 0; k < want.data.length; k++) {
    const [a, b] = [Number(got[k]), Number(want.data[k])]
    if (a === b || (Number.isNaN(a) && Number.isNaN(b))) continue
    if (exact || !(Math.abs(a - b) <= near[want.dtype]! * Math.max(1, Math.abs(b)))) throw new Error(`${label}: element ${k} is ${a}, expected ${b}`)
  }
}

const describeCase = ({ out: _out, x, ...item }: UfuncCase): string => `${x.dtype} [${x.shape}] ${JSON.stringify(item, (key, value: unknown) => (key === 'data' ? undefined : value))}`

const methods = ['reduce', 'accumulate', 'reduceat', 'outer', 'at'] as const
const binary = opNames.filter((name) => opOf(name).arity === 2)

describe.each(methods)('%s', (method) => {
  const cases = fixtures('ufuncs').filter((item) => item.method === method)

  test.each([...new Set(cases.map(({ op }) => op))])("of %s is NumPy's for every dtype and layout", (name) => {
    const own = cases.filter(({ op }) => op === name)
    for (const item of own) {
      for (const { name: layout, array } of layoutsOf(item.x)) {
        const label = `${layout}: ${describeCase(item)}`
        if (item.error) {
          expect(() => run(item, array), label).toThrow(pn.ParnumError)
          continue
        }
        const result = run(item, array)
        expect([result.dtype, result.shape], label).toEqual([item.out.dtype, item.out.shape])
        check(elements(result), item.out, item.exact, label)
        if (method === 'at') expect(result, label).toBe(array)
      }
    }
  })

  test('has cases of every operation of two operands, and a refusal or empty results among them', () => {
    expect(binary.filter((name) => !cases.some(({ op, error }) => op === name && !error))).toEqual([])
    if (method === 'reduce') expect(cases.some(({ error }) => error)).toBe(true)
  })
})

test('an error names the method and leaves the array as it was', () => {
  for (const item of fixtures('ufuncs')) {
    if (!item.error) continue
    const x = arrayOf(item.x)
    const before = elements(x.copy())
    expect(() => run(item, x)).toThrow(new RegExp(`^${item.op}(\\.${item.method})?: `))
    expect(elements(x)).toEqual(before)
  }
})
