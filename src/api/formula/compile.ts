/**
 * From a formula's tree to steps over registers. A step calls what the methods call, so that whatever they do, deferring the work included, is
 * done here too. Registers 0, 1 ... hold the inserted values, the others what was computed, on a stack.
 */
import { NDArray } from '../../array/ndarray.js'
import { ValueError } from '../../errors.js'
import type { OpName } from '../../ops/table.js'
import { call1, call2 } from '../call.js'
import { asarray } from '../creation.js'
import { clip, where } from '../select.js'
import { apply, isTruthy, ufuncs, type RealScalar } from '../ufunc.js'
import { beside, fold } from './fold.js'
import { reductions, type ReductionName } from './functions.js'
import { computeScalars } from './scalars.js'
import type { Source, Span } from './source.js'
import type { Call, Node, OptionValue, Reduction, Slot } from './tree.js'

/** What a register holds: an array or a number; undefined where nothing was computed yet. */
export type Value = NDArray | RealScalar | undefined

/** An argument of a step: a register, or a constant where that is -1. */
export interface Argument extends Span {
  readonly register: number
  /** The constant beside arrays, and among numbers. */
  readonly weak: Value
  readonly exact: Value
}

/** One operation. */
export interface Step {
  readonly run: (registers: unknown[]) => NDArray | RealScalar
  readonly to: number
  /** Registers of which nothing is needed any more; what they hold may be collected. */
  readonly done: readonly number[]
  readonly args: readonly Argument[]
  /** Where the formula has it. */
  readonly place: number
}

/** A formula, ready to run. */
export interface Program {
  readonly source: Source
  readonly registers: number
  /** The inserted values that are computed with. */
  readonly inputs: readonly Slot[]
  readonly steps: readonly Step[]
  readonly result: Argument
}

/** The steps of a formula. */
export function compile(source: Source, tree: Node | Reduction): Program {
  const body = fold(source, tree.kind === 'reduction' ? tree.argument : tree)
  const out: Emitter = { steps: [], inputs: new Map(), first: source.slots.length, registers: source.slots.length }
  let result = emit(out, body, out.first)
  if (tree.kind === 'reduction') result = emitReduction(out, tree, result)
  return { source, registers: out.registers, inputs: [...out.inputs.values()], steps: out.steps, result }
}

interface Emitter {
  readonly steps: Step[]
  readonly inputs: Map<number, Slot>
  /** The first register for what is computed. */
  readonly first: number
  registers: number
}

/** Adds the steps that compute a node; those of its arguments first. `to` is the first free register. */
function emit(out: Emitter, node: Node, to: number): Argument {
  const { at, end } = node
  if (node.kind === 'constant') return { register: -1, weak: beside(node.value), exact: node.value, at, end }
  if (node.kind === 'slot') {
    if (!out.inputs.has(node.index)) out.inputs.set(node.index, node)
    return { register: node.index, weak: undefined, exact: undefined, at, end }
  }
  let free = to
  const args = node.args.map((arg) => {
    if (arg === undefined) return { register: -1, weak: undefined, exact: undefined, at, end }
    const argument = emit(out, arg, free)
    if (argument.register >= out.first) free++
    return argument
  })
  return push(out, { run: runner(node, args), to, args, place: node.place, done: temporaries(out, args, to) }, node)
}

function push(out: Emitter, step: Step, { at, end }: Span): Argument {
  out.steps.push(step)
  out.registers = Math.max(out.registers, step.to + 1)
  return { register: step.to, weak: undefined, exact: undefined, at, end }
}

function temporaries(out: Emitter, args: readonly Argument[], to: number): number[] {
  return args.map(({ register }) => register).filter((register) => register >= out.first && register !== to)
}

function emitReduction(out: Emitter, { name, options, at, end }: Reduction, arg: Argument): Argument {
  const reduce = reductions[name].run as (x: NDArray, options: object | undefined) => NDArray
  const to = out.first
  const given = optionsOf(name, options)
  const run = (r: unknown[]): NDArray => {
    const x = read(arg, r)
    return reduce(x instanceof NDArray ? x : asarray(x), given(r))
  }
  return push(out, { run, to, args: [arg], place: at, done: [] }, { at, end })
}

/** The options object for a call: one for all where nothing is inserted into it. */
function optionsOf(name: ReductionName, options: ReadonlyMap<string, OptionValue>): (r: unknown[]) => object | undefined {
  if (options.size === 0) return () => undefined
  const make = (r: unknown[]): object => Object.fromEntries([...options].map(([key, option]) => [key, 'slot' in option ? inserted(name, key, r[option.slot]) : option.value]))
  if ([...options.values()].some((option) => 'slot' in option)) return make
  const known = Object.freeze(make([]))
  return () => known
}

/** `max(a, b)` of two arrays is meant as `maximum(a, b)`. */
function inserted(name: ReductionName, key: string, value: unknown): unknown {
  if (!(value instanceof NDArray)) return value
  const pair = name === 'max' || name === 'min' ? `; ${name}imum(a, b) takes two arrays` : ''
  throw new ValueError(name, `${key} is an array${pair}`, { option: key })
}

function read({ register, weak }: Argument, r: unknown[]): NDArray | RealScalar {
  return (register < 0 ? weak : r[register]) as NDArray | RealScalar
}

/** A step's result where all of its arguments are numbers. */
function alone(op: OpName, args: readonly Argument[], r: unknown[]): RealScalar {
  return computeScalars(op, args.map(({ register, exact }) => (register < 0 ? exact : r[register]) as RealScalar | undefined))
}

/** What a step does. */
function runner(node: Call, args: readonly Argument[]): Step['run'] {
  const { op } = node
  if (op === 'where') return chooser(args)
  if (op === 'clip') return clipper(args)
  if (args.length === 1) return unary(op, args)
  return op === 'pow' && node.written === '**' ? power(args) : binary(op, args)
}

function unary(op: OpName, args: readonly Argument[]): Step['run'] {
  const ufunc = ufuncs[op]
  const [a] = args
  return (r) => {
    const x = read(a, r)
    return x instanceof NDArray ? call1(ufunc, x, undefined) : alone(op, args, r)
  }
}

function binary(op: OpName, args: readonly Argument[]): Step['run'] {
  const ufunc = ufuncs[op]
  const [a, b] = args
  return (r) => {
    const x = read(a, r)
    const y = read(b, r)
    return x instanceof NDArray || y instanceof NDArray ? call2(ufunc, x, y, undefined) : alone(op, args, r)
  }
}

/** `**` with an exponent of 2 is a square, as NumPy's operator has it: faster, and rounded correctly. */
function power(args: readonly Argument[]): Step['run'] {
  const general = binary('pow', args)
  const [a, b] = args
  return (r) => {
    const x = read(a, r)
    const y = read(b, r)
    return x instanceof NDArray && (y === 2 || y === 2n) ? call1(ufuncs.square, x, undefined) : general(r)
  }
}

function chooser(args: readonly Argument[]): Step['run'] {
  const [a, b, c] = args
  return (r) => {
    const condition = read(a, r)
    const x = read(b, r)
    const y = read(c, r)
    if (condition instanceof NDArray) return where(condition, x as NDArray, y as NDArray)
    if (x instanceof NDArray || y instanceof NDArray) return where(asarray(isTruthy(condition)), x as NDArray, y as NDArray)
    return alone('where', args, r)
  }
}

function clipper(args: readonly Argument[]): Step['run'] {
  const [a, low, high] = args
  return (r) => {
    const x = read(a, r)
    const min = read(low, r) as Value
    const max = read(high, r) as Value
    if (x instanceof NDArray) return clip(x, min, max)
    if (!(min instanceof NDArray) && !(max instanceof NDArray)) return alone('clip', args, r)
    if (min === undefined) return apply(ufuncs.minimum, [x, max])
    return max === undefined ? apply(ufuncs.maximum, [x, min]) : apply(ufuncs.clip, [x, min, max])
  }
}
