/** Formulas in infix: a tagged template is read once for each place in a program, and run with its values. */
import { NDArray } from '../array/ndarray.js'
import type { DType } from '../dtype/dtype.js'
import { ParnumError, ValueError } from '../errors.js'
import { showShape, showValue } from '../shape/show.js'
import { copy } from './convert.js'
import { asarray } from './creation.js'
import { compile, type Program, type Step } from './formula/compile.js'
import { parse } from './formula/parser.js'
import { Source } from './formula/source.js'
import { complexArray, isComplexScalar, isScalar, type Scalar } from './ufunc.js'

/** What a formula takes: arrays and numbers to compute with, and values of a reduction's options. */
export type FormulaValue = NDArray | Scalar | readonly number[] | DType | null | undefined

/** The programs of templates, by the strings array that JavaScript keeps for each place in the source. */
const programs = new WeakMap<TemplateStringsArray, Program>()

/**
 * The value of a formula, with Python's operators and precedence: arithmetic `+ - * / // % **`, comparisons, `& | ^ ~ << >>`, the elementwise
 * functions by all their names, `where`, `clip`, and a reduction around the whole. Arrays, numbers, bigints and booleans are inserted;
 * numbers are weak beside arrays, as in methods. A formula without arrays gives a 0-d array. docs/expr.md has the rules.
 * @throws ExprError for a formula that cannot be read, with its line and column; what the methods throw, with the place in the formula
 * @example const x = arr([3, 5])
 * const y = arr([4, 12])
 * pn.expr`sqrt(${x}**2 + ${y}**2)` //=> array([ 5., 13.])
 * @example const x = arr([[1, -2], [3, 4]])
 * pn.expr`mean(where(${x} > 0, ${x}, 0), axis=0)` //=> array([2., 2.])
 */
export function expr(formula: TemplateStringsArray, ...values: FormulaValue[]): NDArray {
  return run(programs.get(formula) ?? read(formula, values.length), values)
}

function read(formula: TemplateStringsArray, values: number): Program {
  const parts: unknown = Array.isArray(formula) ? formula.raw : undefined
  if (!Array.isArray(parts) || parts.length !== values + 1) throw new ValueError('expr', 'is a template tag: expr`${x} + 1`', {})
  const source = new Source(parts as string[])
  const program = compile(source, parse(source))
  programs.set(formula, program)
  return program
}

function run(program: Program, values: unknown[]): NDArray {
  const { steps, inputs, registers, result } = program
  for (let i = 0; i < inputs.length; i++) {
    const value = values[inputs[i].index]
    if (isComplexScalar(value)) values[inputs[i].index] = complexArray('expr', value, 'complex128')
    else if (!(value instanceof NDArray) && !isScalar(value)) refuseValue(program, i, value)
  }
  const r = values // a fresh array, for this call alone
  for (let i = r.length; i < registers; i++) r.push(undefined)
  let i = 0
  try {
    for (; i < steps.length; i++) {
      const step = steps[i]
      r[step.to] = step.run(r)
      for (let k = 0; k < step.done.length; k++) r[step.done[k]] = undefined
    }
  } catch (error) {
    throw error instanceof ParnumError ? program.source.locate(error, steps[i].place, operands(program.source, steps[i], r)) : error
  }
  const value = (result.register < 0 ? result.weak : r[result.register]) as NDArray | Scalar
  if (value instanceof NDArray) return steps.length > 0 ? value : copy(value)
  // Whole numbers that were written are numbers, as they are beside arrays; bigints have to be inserted.
  return asarray(typeof value === 'bigint' && !inputs.some(({ index }) => typeof values[index] === 'bigint') ? Number(value) : value)
}

function refuseValue({ source, inputs }: Program, input: number, value: unknown): never {
  const { at, index } = inputs[input]
  const got = ArrayBuffer.isView(value) ? `a ${value.constructor.name}` : typeof value === 'undefined' || value === null ? String(value) : showValue(value)
  const hint = Array.isArray(value) || ArrayBuffer.isView(value) ? '; arr(...) makes an array' : ''
  const reason = `\${${index + 1}} is ${got}, and formulas compute with arrays, numbers, bigints, booleans and { re, im }${hint}`
  throw source.locate(new ValueError('expr', reason, { value: index + 1 }), at)
}

/** What an operation got, for its error's message. */
function operands(source: Source, { args }: Step, r: readonly unknown[]): string {
  const told = args.map((arg) => {
    const value = arg.register < 0 ? undefined : r[arg.register]
    if (value instanceof NDArray) return `${source.piece(arg)} is ${value.dtype} ${showShape(value.shape)}`
    return isScalar(value) ? `${source.piece(arg)} is ${showValue(value)}` : ''
  })
  return [...new Set(told.filter(Boolean))].join(', ')
}
