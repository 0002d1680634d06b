/** Formulas: their values against Python's and NumPy's, and against the methods'. What is refused: expr.errors.test.ts. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as pn from 'parnum'
import type { DType, TypedArray } from '../../src/dtype/dtype.js'
import { opNames, opOf } from '../../src/ops/table.js'
import { call, type Any } from '../ops/calls.js'
import { formula, named, template, trees, type Arrays } from './formulas.js'

const { arr, expr } = pn
const a = arr([1, 2, 3, 4])
const b = arr([0.5, -1, 2.5, 8])
const m = arr([[1, 2, 3], [4, 5, 6]])

type Stored = number | boolean | string
interface Fixture {
  arrays: Record<string, { dtype: DType; shape: number[]; values: (number | boolean)[] }>
  cases: [formula: string, dtype: DType, shape: number[], values: Stored[]][]
}
const fixture = JSON.parse(readFileSync(new URL('../fixtures/expr.json', import.meta.url), 'utf8')) as Fixture
const arrays = Object.fromEntries(Object.entries(fixture.arrays).map(([name, { dtype, shape, values }]) => [name, arr(values, { dtype }).reshape(shape)]))

/** The elements' bytes, and what they mean. */
function bits(x: Any): unknown {
  const { buffer, byteOffset, byteLength } = x.toTypedArray() as TypedArray
  return [x.dtype, x.shape, Buffer.from(buffer, byteOffset, byteLength).toString('hex')]
}

describe('against Python and NumPy', () => {
  it.each(fixture.cases)('%s', (text, dtype, shape, values) => {
    const x = named(text, arrays)
    const index = /^arg/.test(text) ? 'int32' : dtype
    expect([x.dtype, x.shape]).toEqual([index, shape])
    const expected = values.map((v) => (typeof v === 'string' ? Number(v.replace('inf', 'Infinity')) : v))
    const elements = [x.reshape([-1]).toArray()].flat() as (number | boolean)[]
    // Functions and powers err by some units in the last place; all other operations are exact.
    if (!/\*\*|[a-z]\w*\(/.test(text)) expect(elements).toEqual(expected)
    else elements.forEach((v, i) => (typeof v === 'number' && Number.isFinite(v) ? expect(Math.abs(v - Number(expected[i]))).toBeLessThanOrEqual(1e-13 * Math.abs(v)) : expect(v).toBe(expected[i])))
  })
})

describe('names', () => {
  const snake = (name: string): string => name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`)
  const floats = [arr([0.25, 0.5, 0.75]), arr([0.5, 0.25, 1]), arr([1, 2, 3])]
  const ints = [arr([5, 6, 7], { dtype: 'int32' }), arr([1, 2, 3], { dtype: 'int32' })]
  it.each(opNames)('%s is called by all of its names', (op) => {
    const { domain, arity, numpy, short } = opOf(op)
    const first = op === 'where' ? [arr([true, false, true])] : []
    const args = [...first, ...(domain === 'integer' || domain === 'bits' ? ints : floats)].slice(0, arity)
    const expected = bits(call(op, ...args))
    for (const name of [op, snake(op), numpy ?? op, short ?? op]) {
      expect(bits(formula(`${name}(${args.map(() => '$').join(', ')})`, ...args)), name).toEqual(expected)
    }
  })

  const reductions = ['sum', 'prod', 'mean', 'min', 'max', 'any', 'all', 'countNonzero', 'count_nonzero', 'var', 'std', 'argmin', 'argmax']
  it.each(reductions)('%s reduces a whole formula', (name) => {
    const camel = name === 'count_nonzero' ? 'countNonzero' : name
    const x = m.mul(2)
    expect(bits(formula(`${name}(2*$)`, m))).toEqual(bits(call(camel, x)))
    for (const axis of [0, 1, -1]) {
      const expected = bits(call(camel, x, { axis }))
      expect(bits(formula(`${name}(2*$, axis=${axis})`, m))).toEqual(expected)
      expect(bits(formula(`${name}(2*$, ${axis})`, m))).toEqual(expected)
      expect(bits(formula(`${name}(2*$, axis=$)`, m, axis))).toEqual(expected)
      expect(bits(formula(`${name}(2*$, keepdims=True, axis=${axis})`, m))).toEqual(bits(call(camel, x, { axis, keepdims: true })))
    }
    expect(bits(formula(`(${name}(2*$, axis=None))`, m))).toEqual(bits(call(camel, x)))
  })

  it('options of reductions are those of the methods, written or inserted', () => {
    expect(bits(expr`sum(${m}, axis=(0, 1), keepdims=true)`)).toEqual(bits(m.sum({ axis: [0, 1], keepdims: true })))
    expect(bits(expr`sum(${m}, axis=[1], keepdims=${true})`)).toEqual(bits(m.sum({ axis: [1], keepdims: true })))
    expect(bits(expr`sum(${m}, ${[0, 1]})`)).toEqual(bits(m.sum([0, 1])))
    expect(bits(expr`sum(${m}, axis=())`)).toEqual(bits(m.sum([])))
    expect(bits(expr`mean(${m}, dtype=float32)`)).toEqual(bits(m.mean({ dtype: 'float32' })))
    expect(bits(expr`prod(${m}, dtype='int64', axis=+1)`)).toEqual(bits(m.prod({ dtype: 'int64', axis: 1 })))
    expect(bits(expr`sum(${m}, dtype=${'float32'})`)).toEqual(bits(m.sum({ dtype: 'float32' })))
    expect(bits(expr`var(${m}, correction=1.5)`)).toEqual(bits(m.var({ correction: 1.5 })))
    expect(bits(expr`std(${m}, axis=0, correction=${1})`)).toEqual(bits(m.std({ axis: 0, correction: 1 })))
    expect(bits(expr`argmax(${m}, dtype=int64)`)).toEqual(bits(m.argmax({ dtype: 'int64' })))
    expect(expr`sum(3)`.toArray()).toBe(3)
  })
})

describe('random formulas', () => {
  const values: Arrays = {
    A: arr([0.5, -2, NaN, 3]), B: arr([[1.5], [-0]]), C: arr([2, 0.1, 7, -0.3], { dtype: 'float32' }),
    I: arr([7, -3, 0, 12], { dtype: 'int32' }), J: arr([[2], [-5]], { dtype: 'int32' }),
    P: arr([true, false, true, false]), Q: arr([[true], [false]]),
  }

  it('have the bits that methods give, written with no parentheses but those that are needed', () => {
    fc.assert(fc.property(trees(values, ['A', 'B', 'C'], ['I', 'J'], ['P', 'Q']), ({ text, value }) => {
      expect(bits(named(text, values)), text).toEqual(bits(text.length === 1 ? (value as Any).copy() : value as Any))
    }), { numRuns: 1500 })
  })
})

describe('numbers', () => {
  it('are weak beside arrays, on either side, as in methods', () => {
    const x = arr([1, 2, 3], { dtype: 'float32' })
    const i = arr([1, 2, 3], { dtype: 'int8' })
    expect(expr`2*${x}/3`.dtype).toBe('float32')
    expect(expr`${x} * (${0.1} / 3)`.dtype).toBe('float32')
    expect(bits(expr`1 - ${i}`)).toEqual(bits(pn.subtract(1, i)))
    expect(expr`${i} / 2`.dtype).toBe('float64')
    expect(bits(expr`${true} & (${i} > 1)`)).toEqual(bits(i.greater(1)))
    expect(bits(expr`${i} + ${1n}`)).toEqual(bits(i.add(1n)))
    expect(() => expr`${i} + 0.5`).toThrow(pn.DTypeError)
    expect(() => expr`${i} + 200`).toThrow(pn.DTypeError)
  })

  it('give the same the first time and later, on the left too', () => {
    for (const text of ['2 - $', '1 / $', '2 ** $', '7 // $', '3 < $', 'atan2(1, $)']) {
      const strings = template(text)
      expect(bits(expr(strings, b)), text).toEqual(bits(expr(strings, b)))
      expect(expr(strings, b).toArray(), text).toEqual(expr(strings, b.astype('float64').reshape([2, 2])).reshape([4]).toArray())
    }
  })

  it('that are whole are exact beyond 2^53', () => {
    const big = arr([0n, 1n])
    expect(expr`${big} + (2**62 + 1)`.toArray({ bigint: true })).toEqual([2n ** 62n + 1n, 2n ** 62n + 2n])
    expect(expr`${big} - 2**63 // 2 - 2**62`.toArray({ bigint: true })).toEqual([-(2n ** 63n), 1n - 2n ** 63n])
    expect(expr`${big} + 0x7fff_ffff_ffff_fffe`.toArray({ bigint: true })).toEqual([2n ** 63n - 2n, 2n ** 63n - 1n])
    expect(expr`${arr([1])} / 2**64`.item()).toBe(2 ** -64)
    expect(expr`(2**64 + 1) / (2**64 - 1) * ${1.5}`.item()).toBe(1.5)
    expect(expr`3**-25 * 1.0`.item()).toBe(1 / 847288609443)
    expect(expr`10**25 / 10**24 * 1.0`.item()).toBe(10)
    expect(() => expr`${big} + 2**63`).toThrow(pn.DTypeError)
  })

  it('alone give a 0-d array: bool for truth, int64 where a bigint was inserted and the value is whole, else float64', () => {
    const told = (x: Any): unknown[] => [x.dtype, x.shape, x.item()]
    expect(told(expr`2 + 3`)).toEqual(['float64', [], 5])
    expect(told(expr`${2} ** 3`)).toEqual(['float64', [], 8])
    expect(told(expr`${5n} * 2`)).toEqual(['int64', [], 10])
    expect(told(expr`${5n} / 2`)).toEqual(['float64', [], 2.5])
    expect(told(expr`${5n} + ${1}`)).toEqual(['float64', [], 6])
    expect(told(expr`${5n} > 4.5`)).toEqual(['bool', [], true])
    expect(told(expr`~(${1} == 1.0)`)).toEqual(['bool', [], false])
    expect(told(expr`${true} + 1`)).toEqual(['float64', [], 2])
    expect(told(expr`where(${true}, 1, 0)`)).toEqual(['float64', [], 1])
    expect(told(expr`clip(${7n}, None, 5)`)).toEqual(['int64', [], 5])
    expect(told(expr`${3n}`)).toEqual(['int64', [], 3])
    expect(told(expr`pi`)).toEqual(['float64', [], Math.PI])
    expect(told(expr`true`)).toEqual(['bool', [], true])
    expect(told(expr`1/0 - ${-Infinity}`)).toEqual(['float64', [], Infinity])
    expect(expr`(-8)**(1/3)`.item()).toBeNaN()
  })

  it('alone have the value that they have in an array', () => {
    for (const s of [0.1, 2.7, -1.3, 1e10]) {
      expect(expr`sin(${s})`.item()).toBe(arr([s]).sin().item())
      expect(expr`exp(${s} / 1e10)`.item()).toBe(arr([s / 1e10]).exp().item())
      expect(expr`${s} % 0.7`.item()).toBe(arr([s]).mod(0.7).item())
    }
  })
})

describe('a formula', () => {
  it('is read once for each place in a program', () => {
    let reads = 0
    const raw = ['2*', ' + 1']
    const strings = Object.defineProperty(['2*', ' + 1'], 'raw', { get: () => (reads++, raw) }) as unknown as TemplateStringsArray
    expect(expr(strings, a).toArray()).toEqual([3, 5, 7, 9])
    expect(expr(strings, b).toArray()).toEqual([2, -1, 6, 17])
    expect(expr(strings, 3).item()).toBe(7)
    expect(reads).toBe(1)
    const once = (x: Any): Any => expr`${x} - 1`
    expect([once(a).toArray(), once(arr([[7n]])).toArray()]).toEqual([[0, 1, 2, 3], [[6]]])
  })

  it('takes an array more than once, and leaves its arrays as they were', () => {
    expect(expr`${a}*${a} + ${a}`.toArray()).toEqual([2, 6, 12, 20])
    expect(a.toArray()).toEqual([1, 2, 3, 4])
    expect(expr`where(${a} > 2, ${a}, -${a})`.toArray()).toEqual([-1, -2, 3, 4])
  })

  it('gives an array of its own, also where it is only an inserted one', () => {
    const same = expr`(${a})`
    expect(same.toArray()).toEqual([1, 2, 3, 4])
    same.set(0, 0)
    expect(a.toArray()).toEqual([1, 2, 3, 4])
    expect(expr`sum(${arr(5)})`.item()).toBe(5)
  })

  it('may go over lines, and needs no spaces', () => {
    expect(expr`
      sqrt( ${a}**2
          + ${b}**2 )
    `.toArray()).toEqual(a.square().add(b.square()).sqrt().toArray())
    expect(expr`-${a}**-1*2//1`.toArray()).toEqual(a.pow(-1).neg().mul(2).floorDivide(1).toArray())
  })

  it('squares where the exponent is 2, however it is given', () => {
    const x = arr([1.1, 2.3, -7.7])
    for (const y of [expr`${x}**2`, expr`${x}**2.0`, expr`${x}**${2}`, expr`${x}**${2n}`, expr`${x}**(1 + 1)`]) expect(bits(y)).toEqual(bits(x.square()))
    expect(bits(expr`pow(${x}, 2)`)).toEqual(bits(x.pow(2)))
  })

  it('takes views, broadcasts, and works on large arrays', () => {
    const x = arr.linspace(0, 1, 300_000).reshape([300, 1000])
    const y = x.get('::2, ::-1')
    expect(bits(expr`2*${y} + ${y.get('0')}`)).toEqual(bits(pn.multiply(2, y).add(y.get('0'))))
    expect(bits(expr`sum(${x.T}*2, axis=0)`)).toEqual(bits(x.T.mul(2).sum(0)))
  })

  it('may have 400 levels and 400 terms', () => {
    expect(formula(`${'('.repeat(400)}$${')'.repeat(400)}`, a).toArray()).toEqual([1, 2, 3, 4])
    expect(formula(`$${' + 1'.repeat(400)}`, a).toArray()).toEqual([401, 402, 403, 404])
    expect(formula(`${'-'.repeat(400)}$`, a).toArray()).toEqual([1, 2, 3, 4])
    expect(formula(`${'2 - ('.repeat(200)}$${')'.repeat(200)}`, a).toArray()).toEqual([1, 2, 3, 4])
  })
})
