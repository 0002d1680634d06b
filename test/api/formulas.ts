/** Formulas as texts, for the tests of `expr`, and random ones as trees that are printed and computed by methods. */
import fc from 'fast-check'
import * as pn from 'parnum'
import { call, type Any } from '../ops/calls.js'

/** What a formula of a test may have inserted, its errors' cases included. */
export type Inserted = number | bigint | boolean | string | object | null | undefined

/** The template of a text in which $ stands for each inserted value. */
export function template(text: string): TemplateStringsArray {
  const parts = text.split('$')
  return Object.assign([...parts], { raw: parts })
}

/** `formula('2*$', x)` is expr`2*${x}`. */
export function formula(text: string, ...values: Inserted[]): Any {
  return pn.expr(template(text), ...values as pn.FormulaValue[])
}

/** The same with names for the values: `named('2*A', { A: x })`. Names are single capitals. */
export function named(text: string, values: Readonly<Record<string, Inserted>>): Any {
  const found: Inserted[] = []
  const marked = text.replace(/\b[A-Z]\b/g, (name) => {
    found.push(values[name])
    return '$'
  })
  return formula(marked, ...found)
}

/** A tree: how it is written, how tightly it binds, and what methods make of it. */
export interface Tree {
  readonly text: string
  readonly level: number
  readonly value: Any | number
}

const levels: Readonly<Record<string, readonly [level: number, op: string]>> = {
  '<': [1, 'less'], '<=': [1, 'lessEqual'], '>': [1, 'greater'], '>=': [1, 'greaterEqual'], '==': [1, 'equal'], '!=': [1, 'notEqual'],
  '|': [2, 'bitwiseOr'], '^': [3, 'bitwiseXor'], '&': [4, 'bitwiseAnd'], '<<': [5, 'bitwiseLeftShift'], '>>': [5, 'bitwiseRightShift'],
  '+': [6, 'add'], '-': [6, 'subtract'], '*': [7, 'multiply'], '/': [7, 'divide'], '//': [7, 'floorDivide'], '%': [7, 'remainder'], '**': [9, 'pow'],
}
const sign = 8
const atom = 10

function at(level: number, tree: Tree): string {
  return tree.level < level ? `(${tree.text})` : tree.text
}

function binary(operator: string, a: Tree, b: Tree, space: string): Tree {
  const [level, op] = levels[operator]
  // Comparisons do not chain; ** takes an atom on its left and a signed value on its right; the others are computed from the left.
  const [left, right] = operator === '**' ? [atom, sign] : level === 1 ? [2, 2] : [level, level + 1]
  const text = `${at(left, a)}${space}${operator}${space}${at(right, b)}`
  return { text, level, value: operator === '**' && b.value === 2 ? call('square', a.value) : call(op, a.value, b.value) }
}

function unary(operator: string, op: string, a: Tree): Tree {
  return { text: operator + at(sign, a), level: sign, value: call(op, a.value) }
}

function applied(name: string, op: string, args: readonly Tree[]): Tree {
  return { text: `${name}(${args.map(({ text }) => text).join(', ')})`, level: atom, value: call(op, ...args.map(({ value }) => value)) }
}

/** Arrays by the names that they have in formulas. */
export type Arrays = Readonly<Record<string, Any>>

type Trees = Record<'float' | 'int' | 'bool' | 'number', Tree>

/** Random formulas over arrays of floats, int32 and bool. */
export function trees(arrays: Arrays, floats: readonly string[], ints: readonly string[], bools: readonly string[]): fc.Arbitrary<Tree> {
  const leaf = (names: readonly string[]): fc.Arbitrary<Tree> => fc.constantFrom(...names).map((text) => ({ text, level: atom, value: arrays[text] }))
  const literal = (texts: readonly string[]): fc.Arbitrary<Tree> => fc.constantFrom(...texts).map((text) => ({ text, level: atom, value: Number(text) }))
  const whole = literal(['0', '1', '2', '3', '7', '0x10'])
  const space = fc.constantFrom('', ' ', '  ')
  const pair = (operators: readonly string[], a: fc.Arbitrary<Tree>, b: fc.Arbitrary<Tree>): fc.Arbitrary<Tree> =>
    fc.tuple(fc.constantFrom(...operators), a, b, fc.boolean(), space).map(([operator, x, y, turned, s]) => (turned ? binary(operator, y, x, s) : binary(operator, x, y, s)))
  const { float, int, bool } = fc.letrec<Trees>((tie) => {
    const mixed = fc.oneof(tie('float'), tie('number'))
    const wholes = fc.oneof(tie('int'), whole)
    return {
      number: literal(['2', '0.5', '3', '.25', '1e3', '2.0']),
      float: fc.oneof({ depthSize: 'small', withCrossShrink: true },
        leaf(floats),
        pair(['+', '-', '*', '/', '//', '%', '**'], tie('float'), mixed),
        tie('float').map((x) => unary('-', 'negative', x)),
        tie('float').map((x) => applied('sin', 'sin', [x])),
        fc.tuple(tie('float'), mixed).map((args) => applied('arctan2', 'atan2', args)),
        fc.tuple(tie('bool'), tie('float'), mixed).map((args) => applied('where', 'where', args)),
        tie('float').map((x) => applied('clip', 'clip', [x, { text: '0.5', level: atom, value: 0.5 }, { text: '2', level: atom, value: 2 }])),
      ),
      int: fc.oneof({ depthSize: 'small', withCrossShrink: true },
        leaf(ints),
        pair(['+', '-', '*', '//', '%', '&', '^', '|', '<<', '>>'], tie('int'), wholes),
        tie('int').map((x) => unary('~', 'bitwiseInvert', x)),
        tie('int').map((x) => unary('+', 'positive', x)),
        fc.tuple(tie('int'), whole).map(([x, y]) => binary('**', x, y, '')),
      ),
      bool: fc.oneof({ depthSize: 'small', withCrossShrink: true },
        leaf(bools),
        pair(['<', '<=', '>', '>=', '==', '!='], tie('float'), mixed),
        pair(['<', '<=', '>', '>=', '==', '!='], tie('int'), wholes),
        pair(['&', '|', '^', '==', '!='], tie('bool'), tie('bool')),
        tie('bool').map((x) => unary('~', 'bitwiseInvert', x)),
      ),
    }
  })
  return fc.oneof(float, int, bool)
}
