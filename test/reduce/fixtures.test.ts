/** Every reduction against what NumPy computed: dtypes, axes, keepdims, correction, NaN, infinities, no elements, in every layout. */
import { describe, expect, test } from 'vitest'
import * as pn from 'parnum'
import { infoOf, type DType, type TypedArray } from '../../src/dtype/dtype.js'
import { fixtures, type ReductionCase, type ReductionName } from '../support/fixtures.js'
import { expectWithin } from '../support/ulp.js'
import { call, callMethod, expectSameBits, type Any } from '../ops/calls.js'
import { elements, groups, shapedLayouts } from './shapes.js'

const epsilon: Partial<Record<DType, number>> = { float32: 2 ** -23, float64: 2 ** -52 }

function optionsOf({ op, axis, keepdims, correction, includeInitial }: ReductionCase): Record<string, unknown> {
  return op.startsWith('cumulative')
    ? { axis, includeInitial }
    : { axis, keepdims, ...(correction === undefined ? {} : { correction }), ...(op.startsWith('arg') ? { dtype: 'int64' } : {}) }
}

/**
 * How far a float result may be from the true one: a unit for each level of the pairwise tree, of the sum of magnitudes; products and
 * running folds err by half a unit a step.
 */
function allowed(item: ReductionCase, want: number, k: number, sums: readonly number[][]): number {
  const eps = epsilon[item.out!.dtype]!
  if (item.op.startsWith('cumulative')) {
    // Lines of one output axis: bounded by the whole line's magnitudes.
    const most = Math.max(1, ...sums.map(list => list.reduce((a, x) => a + Math.abs(x), 0)))
    return eps * item.x.data.length * (item.op === 'cumulativeSum' ? most : Math.max(1, Math.abs(want)))
  }
  const list = sums[k]
  const magnitude = list.reduce((a, x) => a + Math.abs(x), 0)
  if (item.op === 'prod') return eps * list.length * Math.abs(want)
  if (item.op === 'sum') return eps * 4 * magnitude
  if (item.op === 'mean') return (eps * 4 * magnitude) / list.length
  return eps * 16 * Math.max(Math.abs(want), item.op === 'var' ? (magnitude / list.length) ** 2 * eps : (magnitude / list.length) * eps)
}

function check(item: ReductionCase, result: Any, label: string): void {
  const want = item.out!
  expect([result.dtype, result.shape], label).toEqual([want.dtype, want.shape])
  const got = elements(result)
  if (item.exact || infoOf(want.dtype).kind !== 'f') return expectWithin(got, want.data, want.dtype, 0, label)
  const sums = groups(item.x, item.axis)
  for (let k = 0; k < got.length; k++) {
    const [a, b] = [Number(got[k]), Number(want.data[k])]
    if (Object.is(a, b) || Math.abs(a - b) <= allowed(item, b, k, sums)) continue
    throw new Error(`${label}: element ${k} is ${a}, expected ${b}`)
  }
}

const names: readonly ReductionName[] = [
  'sum', 'prod', 'min', 'max', 'mean', 'var', 'std', 'any', 'all', 'countNonzero', 'argmin', 'argmax', 'cumulativeSum', 'cumulativeProd',
]

describe.each(names)('%s', name => {
  const cases = fixtures('reductions').filter(({ op }) => op === name)

  test.each([...new Set(cases.map(({ x }) => x.dtype))])('of %s is NumPy\'s over every axis, in every layout', dtype => {
    const own = cases.filter(({ x, error }) => x.dtype === dtype && !error)
    expect(own.length).toBeGreaterThan(10)
    for (const item of own) {
      for (const { name: layout, array } of shapedLayouts(item.x)) {
        check(item, call(name, array, optionsOf(item)), `${name} of ${dtype} [${item.x.shape}], ${JSON.stringify(optionsOf(item))}, ${layout}`)
      }
    }
  })

  test('where NumPy refuses is a ValueError or an AxisError that names the operation', () => {
    for (const item of cases) {
      if (!item.error) continue
      for (const { array } of shapedLayouts(item.x)) {
        const run = () => call(name, array, optionsOf(item))
        expect(run).toThrow(pn.ParnumError)
        expect(run).toThrow(new RegExp(`^${name}: `))
      }
    }
  })

  test('takes its axis bare or in options, as a function and as a method, with the same bits', () => {
    for (const item of cases) {
      if (item.error || item.x.shape.length < 2 || item.keepdims || item.includeInitial || item.correction || typeof item.axis !== 'number') continue
      const [{ array }] = shapedLayouts(item.x)
      const expected = elements(call(name, array, { axis: item.axis }))
      expectSameBits(elements(call(name, array, item.axis)), expected, 'bare')
      expectSameBits(elements(callMethod(array, name, item.axis)), expected, 'method')
      expectSameBits(elements(callMethod(array, name, { axis: item.axis })), expected, 'method with options')
    }
  })
})

test('the fixtures hold cases of every dtype, NaN, infinities, no elements and errors', () => {
  const all = fixtures('reductions')
  expect(new Set(all.map(({ x }) => x.dtype)).size).toBe(11)
  expect(all.some(({ error }) => error)).toBe(true)
  expect(all.some(({ x }) => x.data.length === 0)).toBe(true)
  expect(all.some(({ x }) => Array.from(x.data as ArrayLike<number | bigint>).some(v => Number.isNaN(v)))).toBe(true)
})

describe('options', () => {
  const x = pn.arr([[1, 2, 3], [4, 5, 6]])

  test('out takes the result, also the input itself and a wider dtype', () => {
    const out = pn.zeros([3])
    expect(x.sum({ axis: 0, out })).toBe(out)
    expect(out.toArray()).toEqual([5, 7, 9])
    const ints = pn.arr([[1n, 2n], [3n, 4n]])
    const wide = pn.zeros([2])
    ints.sum({ axis: 1, out: wide })
    expect(wide.toArray()).toEqual([3, 7])
    const line = pn.arr([3, 1, 2])
    line.cumulativeSum({ out: line })
    expect(line.toArray()).toEqual([3, 4, 6])
    const grid = pn.arr([[1, 2], [3, 4]])
    grid.sum({ axis: 0, out: grid.get('1') })
    expect(grid.toArray()).toEqual([[1, 2], [4, 6]])
    const mean = pn.zeros([2])
    expect(x.mean({ axis: 1, out: mean })).toBe(mean)
    expect(mean.toArray()).toEqual([2, 5])
    const std = pn.zeros([3])
    expect(x.std({ axis: 0, out: std })).toBe(std)
    expect(std.toArray()).toEqual([1.5, 1.5, 1.5])
  })

  test('an out of another shape or a narrower kind is refused and keeps its elements', () => {
    const out = pn.full([2], 9)
    expect(() => x.sum({ axis: 0, out })).toThrow(pn.ShapeError)
    const ints = pn.full([3], 9n)
    expect(() => x.sum({ axis: 0, out: ints })).toThrow(pn.DTypeError)
    expect(() => x.mean({ axis: 0, out: ints })).toThrow(pn.DTypeError)
    expect(() => x.std({ axis: 0, out: ints })).toThrow(pn.DTypeError)
    expect([out.toArray(), ints.toArray()]).toEqual([[9, 9], [9, 9, 9]])
  })

  test('dtype is the dtype of the computation', () => {
    expect(pn.full([1000], 200, { dtype: 'uint8' }).sum({ dtype: 'uint8' }).item()).toBe(200000 % 256)
    expect(pn.arr([0.75, 0.75]).sum({ dtype: 'int32' }).item()).toBe(0)
    expect(pn.full([3], 2 ** 24, { dtype: 'float32' }).add(1).sum({ dtype: 'float64' }).dtype).toBe('float64')
    expect(pn.arr([1, 2], { dtype: 'float32' }).mean({ dtype: 'float64' }).dtype).toBe('float64')
  })

  test('axes that are not there, twice there, or no numbers are AxisErrors; unknown options are named', () => {
    expect(() => x.sum(2)).toThrow(pn.AxisError)
    expect(() => x.sum(-3)).toThrow(pn.AxisError)
    expect(() => x.sum([0, 0])).toThrow(pn.AxisError)
    expect(() => x.sum([0, -2])).toThrow(pn.AxisError)
    expect(() => x.sum(0.5)).toThrow(pn.AxisError)
    expect(() => call('sum', x, { axes: 0 })).toThrow(/unknown option 'axes'/)
    expect(() => call('max', x, { dtype: 'int32' })).toThrow(/unknown option 'dtype'/)
    expect(() => call('sum', x, { keepdims: 1 })).toThrow(pn.ValueError)
    expect(() => call('var', x, { correction: 'one' })).toThrow(pn.ValueError)
    expect(() => call('cumulativeSum', x)).toThrow(pn.ValueError)
    expect(() => call('sum', [1, 2])).toThrow(pn.ValueError)
    expect(() => call('sum', x, { dtype: 'bool' })).toThrow(pn.DTypeError)
    expect(() => call('mean', x, { dtype: 'int32' })).toThrow(pn.DTypeError)
  })

  test('an empty list of axes reduces nothing', () => {
    expect(x.sum([]).toArray()).toEqual(x.toArray())
    expect(x.max([]).toArray()).toEqual(x.toArray())
  })

  test('argmax gives int32 by default, int64 on request', () => {
    expect(x.argmax().dtype).toBe('int32')
    expect(x.argmax().item()).toBe(5)
    expect(x.argmin({ axis: 1, dtype: 'int64' }).dtype).toBe('int64')
  })
})

test('typed elements come back from reductions of bool and 64-bit integers beyond 2^53', () => {
  const x = pn.arr([2n ** 62n, 2n ** 62n - 1n])
  expect(x.sum().item({ bigint: true })).toBe(2n ** 63n - 1n)
  expect(() => x.sum().item()).toThrow(pn.ValueError)
  expect((pn.arr([true, true, false]).sum().toTypedArray() as TypedArray)[0]).toBe(2n)
})
