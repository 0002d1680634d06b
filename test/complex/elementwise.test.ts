/** Complex numbers against what NumPy computed, in every layout: special values to the bit, others within a few units of eps. */
import { describe, expect, test } from 'vitest'
import * as pn from 'parnum'
import { infoOf, isComplex, type DType, type TypedArray } from '../../src/dtype/dtype.js'
import { fixtures, type ComplexCase, type Stored } from '../support/fixtures.js'

type Any = pn.NDArray
const spelled: Readonly<Record<string, string>> = {
  absolute: 'abs', arcsin: 'asin', arccos: 'acos', arctan: 'atan', arcsinh: 'asinh', arccosh: 'acosh', arctanh: 'atanh', power: 'pow', not_equal: 'notEqual',
  logical_and: 'logicalAnd', logical_or: 'logicalOr', logical_xor: 'logicalXor',
}
const functions = pn as unknown as Readonly<Record<string, (...args: unknown[]) => Any>>

/**
 * Where the standard's tables of special cases, or C99, say otherwise than NumPy: the sign of a number with a NaN part is NaN; expm1 follows exp.
 * Powers are exp(b log a), and which of its parts are NaN beside infinities nobody says.
 */
const leaves: Readonly<Record<string, (x: readonly number[], y?: readonly number[]) => boolean>> = {
  sign: (x) => x.some(Number.isNaN),
  expm1: ([re, im]) => !Number.isFinite(re) || Number.isNaN(re) || !Number.isFinite(im),
  power: (x, y) => ![...x, ...y!].every(Number.isFinite),
}

function make({ dtype, shape, data }: Stored): Any {
  const x = pn.zeros(shape, { dtype })
  ;(x.data as Uint8Array).set(data as Uint8Array)
  return x
}

/** The elements, each a list of its parts. */
function numbers(dtype: DType, data: TypedArray): number[][] {
  const { parts } = infoOf(dtype)
  return Array.from({ length: data.length / parts }, (_, i) => [...data.slice(i * parts, (i + 1) * parts)].map(Number))
}

/** The same elements as a slice with a step, reversed, as columns of a matrix, and many times over. */
function layouts(x: Any): readonly (readonly [string, Any])[] {
  const n = x.size
  const wide = pn.zeros([n, 3], { dtype: x.dtype })
  wide.set(x, ':, 1')
  return [['contiguous', x], ['a column', wide.get(':, 1')], ['reversed', x.get('::-1').copy().get('::-1')], ['repeated', x.broadcastTo([2, n]).get(1)]]
}

function check(item: ComplexCase, got: Any, label: string): void {
  expect([got.dtype, got.shape], label).toEqual([item.out.dtype, item.out.shape])
  const eps = item.x.dtype === 'complex64' ? 2 ** -23 : 2 ** -52
  const [found, wanted] = [numbers(got.dtype, got.toTypedArray()), numbers(item.out.dtype, item.out.data)]
  const [xs, ys] = [numbers(item.x.dtype, item.x.data), item.y && numbers(item.y.dtype, item.y.data)]
  const exact = !isComplex(got.dtype) && infoOf(got.dtype).kind === 'b'
  const elements = item.x.shape.reduce((a, b) => a * b, 1) / Math.max(1, found.length)
  wanted.forEach((want, i) => {
    const have = found[i]
    if (have.every((part, k) => Object.is(part, want[k]))) return
    const size = Math.hypot(...want)
    if (leaves[item.op]?.(xs[i], ys?.[i])) return
    // A function of special values errs as others do; its zeros, infinities and NaNs are exact.
    const near = have.every((part, k) => Object.is(part, want[k]) || (!exact && part !== 0 && Math.abs(part - want[k]) <= tolerance(item.op, xs[i], ys?.[i], elements) * eps * Math.max(size, item.axis === undefined ? 0 : 1)))
    if (!near) expect.fail(`${label}: element ${i}, of (${xs[i]})${ys ? ` and (${ys[i]})` : ''}, is (${have}), not (${want})`)
  })
}

/** How many units of eps a result may err, by its size. */
function tolerance(op: string, x: readonly number[] | undefined, y: readonly number[] | undefined, elements: number): number {
  if (op === 'power') return 16 * (1 + Math.hypot(...y!) * (1 + Math.abs(Math.log(Math.hypot(...x!)))))
  return op.startsWith('cumulative') || ['sum', 'mean', 'prod', 'std'].includes(op) ? 8 + elements : 8
}

describe.each(['complex64', 'complex128'] as const)('%s', (dtype) => {
  const cases = fixtures('complexes').filter(({ x }) => x.dtype === dtype)

  test.each([...new Set(cases.map(({ op }) => op))])('%s is NumPy\'s, in every layout', (op) => {
    for (const item of cases.filter((c) => c.op === op)) {
      const f = functions[spelled[op] ?? op]
      if (item.axis !== undefined) {
        const x = make(item.x)
        check(item, f(x, { axis: item.axis }), `${op} over ${item.axis}`)
        check(item, f(x.copy().T.copy().T, { axis: item.axis }), `${op} over ${item.axis}, transposed`)
        continue
      }
      const others = item.y ? layouts(make(item.y)) : undefined
      layouts(make(item.x)).forEach(([name, x], i) => { check(item, others ? f(x, others[i][1]) : f(x), `${op}, ${name}`) })
    }
  })
})
