/** The special cases of the Array API standard 2024.12: signed zeros, infinities, NaN, no elements. */
import { describe, expect, test } from 'vitest'
import * as pn from 'parnum'
import type { TypedArray } from '../../src/dtype/dtype.js'
import { ulpDistance } from '../support/ulp.js'
import { call, callMethod, make, type Any } from './calls.js'
import { specialCases, type Row } from './special-cases.js'

interface Case {
  readonly args: readonly number[]
  readonly expected: number | boolean
}

/** Every combination of the values that a row speaks of. */
function casesOf(row: Row): Case[] {
  const [first, second] = row
  const expected = row[row.length - 1] as Row[1]
  const args = row.length === 2 ? first.map((x) => [x]) : first.flatMap((x) => (second as readonly number[]).map((y) => [x, y]))
  return args.map((values) => ({ args: values, expected: typeof expected === 'function' ? expected(...values) : expected as number | boolean }))
}

type Float = 'float32' | 'float64'

/** Zeros with their sign, infinities and NaN are the very values; approximations (to pi) and numbers are within 4 ULP. */
function isExpected(got: number, expected: number, dtype: Float): boolean {
  const want = dtype === 'float32' ? Math.fround(expected) : expected
  if (want === 0 || !Number.isFinite(want)) return Object.is(got, want)
  return Number.isFinite(got) && ulpDistance(got, want, dtype) <= 4
}

function check(name: string, result: Any, cases: readonly Case[], dtype: Float): void {
  const got = result.toTypedArray() as TypedArray
  const bool = typeof cases[0].expected === 'boolean'
  expect([result.dtype, got.length]).toEqual([bool ? 'bool' : dtype, cases.length])
  cases.forEach(({ args, expected }, i) => {
    const value = Number(got[i])
    if (bool ? value === Number(expected) : isExpected(value, Number(expected), dtype)) return
    throw new Error(`${name}(${args.map((x) => (Object.is(x, -0) ? '-0' : x)).join(', ')}) of ${dtype} is ${Object.is(value, -0) ? '-0' : value}, expected ${Object.is(expected, -0) ? '-0' : expected}; element ${i} of ${got.length}`)
  })
}

/** The cases again and again, from the k-th on, so that each is among the first and among the last elements of some vector. */
function turned(cases: readonly Case[], from: number, length: number): Case[] {
  return Array.from({ length }, (_, i) => cases[(from + i) % cases.length])
}

function run(name: string, cases: readonly Case[], dtype: Float): void {
  const arrays = cases[0].args.map((_, k) => make(dtype)(Float64Array.from(cases, ({ args }) => args[k])))
  check(name, call(name, ...arrays), cases, dtype)
  const [first, ...rest] = arrays.map((x) => x.get('::-1'))
  check(`${name}, reversed,`, callMethod(first, name, ...rest), [...cases].reverse(), dtype)
}

describe.each(['float32', 'float64'] as const)('of %s', (dtype) => {
  test.each(Object.keys(specialCases))("%s has the standard's values, in vectors and behind them", (name) => {
    const cases = specialCases[name].flatMap(casesOf)
    // Two AVX-512 registers of float32 and an odd rest; then vectors of every short length.
    run(name, turned(cases, 0, Math.max(cases.length, 128) + 13), dtype)
    for (let from = 0, length = 1; from < cases.length; from += length, length = (length % 37) + 1) run(name, turned(cases, from, length), dtype)
  })

  test('a number beside an array is treated alike', () => {
    for (const [name, rows] of Object.entries(specialCases)) {
      const binary = rows.filter((row) => row.length === 3)
      for (const item of binary.flatMap(casesOf).filter((_, i) => i % 7 === 0)) {
        const [x, y] = item.args
        check(name, call(name, make(dtype)(Float64Array.of(x)), y), [item], dtype)
        check(name, call(name, x, make(dtype)(Float64Array.of(y))), [item], dtype)
      }
    }
  })

  test('copysign of NaN gives it the sign', () => {
    const signs = [1, -1, 0, -0, Infinity, -Infinity]
    const x = pn.full([signs.length], NaN, { dtype })
    expect(pn.signbit(pn.copysign(x, pn.arr(signs, { dtype }))).toArray()).toEqual([false, true, false, true, false, true])
  })

  test('clip gives NaN where the value or a bound of an array is NaN', () => {
    const of = (...values: number[]): pn.NDArray => pn.arr(values, { dtype }) as pn.NDArray
    expect(pn.clip(of(NaN, 1, 1, 1), of(0, NaN, 0, 0), of(2, 2, NaN, 2)).toArray()).toEqual([NaN, NaN, NaN, 1])
  })

  test.each([1, 7, 64, 1003])('statistical functions give NaN for %i elements of which one is NaN', (n) => {
    for (const at of [0, n >> 1, n - 1]) {
      const x = pn.ones([n], { dtype })
      x.set(NaN, at)
      for (const name of ['max', 'min', 'mean', 'prod', 'std', 'var', 'sum']) expect([name, call(name, x).item()]).toEqual([name, NaN])
      for (const name of ['cumulativeSum', 'cumulativeProd']) expect(Number(call(name, x).item(n - 1))).toBeNaN()
    }
  })

  test.each([1, 7, 64, 1003])('statistical functions of %i elements with an infinity', (n) => {
    const x = pn.ones([n], { dtype })
    x.set(-Infinity, n >> 1)
    expect(['max', 'min', 'mean', 'prod', 'sum', 'var'].map((name) => call(name, x).item())).toEqual([n === 1 ? -Infinity : 1, -Infinity, -Infinity, -Infinity, -Infinity, NaN])
    if (n === 1) return
    x.set(Infinity, 0)
    expect(['sum', 'mean', 'prod'].map((name) => call(name, x).item())).toEqual([NaN, NaN, -Infinity])
  })

  test('statistical functions of no elements', () => {
    const none = pn.zeros([0], { dtype })
    expect(['mean', 'prod', 'std', 'var', 'sum'].map((name) => call(name, none).item())).toEqual([NaN, 1, NaN, NaN, 0])
    for (const name of ['max', 'min']) expect(() => call(name, none)).toThrow(pn.ValueError)
    expect(call('prod', pn.zeros([2, 0], { dtype }), 1).toArray()).toEqual([1, 1])
    expect(call('cumulativeSum', none, { includeInitial: true }).toArray()).toEqual([0])
  })

  test('var and std are NaN where there are no more elements than the correction', () => {
    const x = pn.arr([[1, 2], [3, 5]], { dtype })
    for (const name of ['var', 'std', 'nanvar', 'nanstd']) {
      expect([name, call(name, x, { correction: 4 }).item()]).toEqual([name, NaN])
      expect([name, call(name, x, { correction: 5 }).item()]).toEqual([name, NaN])
      expect([name, call(name, x, { axis: 0, correction: 2 }).toArray()]).toEqual([name, [NaN, NaN]])
      expect(Number(call(name, x, { correction: 3 }).item())).toBeGreaterThan(0)
    }
  })

  test('any and all of NaN are true, and of no elements false and true', () => {
    expect([pn.any(pn.arr([NaN], { dtype })).item(), pn.all(pn.arr([NaN], { dtype })).item()]).toEqual([true, true])
    expect([pn.any(pn.zeros([0], { dtype })).item(), pn.all(pn.zeros([0], { dtype })).item()]).toEqual([false, true])
    expect(pn.countNonzero(pn.arr([NaN, 0, -0, 1], { dtype })).item()).toBe(2)
  })
})
