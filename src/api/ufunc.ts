/**
 * Applying an elementwise operation: dtypes are resolved, numbers next to arrays converted, shapes broadcast, and one program run.
 * Everything elementwise goes through `apply`; `applyFast` only saves it the questions whose answers are known.
 */
import { pendingArray, wholeArray, NDArray } from '../array/ndarray.js'
import { complexOf, infoOf, realOf, type Complex, type ComplexType, type DType } from '../dtype/dtype.js'
import { promote } from '../dtype/promote.js'
import { DTypeError, ShapeError, ValueError } from '../errors.js'
import { computeInto, reads } from '../expr/fuse.js'
import { Constant, type Input } from '../expr/node.js'
import { defer, deferring, isDeferrable, leafOf } from '../expr/pending.js'
import { ProgramBuilder, type Program } from '../kernels/program.js'
import { beforeWrite } from '../memory/dependents.js'
import { allocate } from '../memory/pool.js'
import { spansMeet } from '../memory/span.js'
import { checkAlive, demand, type View } from '../memory/storage.js'
import { opNames, opOf, resultOf, type Op, type OpName } from '../ops/table.js'
import { copyInto, runElementwise, runFlat, runNest, runsAlone } from '../plan/elementwise.js'
import { findLayout, keepLayout, runLayout } from '../plan/layout.js'
import { scalarSlots } from '../schedule/job.js'
import { scalars } from '../schedule/team.js'
import { broadcastShapes, broadcastSize, broadcastStrides } from '../shape/broadcast.js'
import { sameShape, sizeOf, type Shape } from '../shape/shape.js'
import { beyond, compareExactly, isMixed } from './compare.js'
import { checkArray, checkDType, checkOptions } from './options.js'

/** A number, bigint or boolean. */
export type RealScalar = number | bigint | boolean
/** One of them beside an array, whose dtype it takes; or a complex number beside an array of floats or of complex numbers. */
export type Scalar = number | bigint | boolean | Complex

/** What elementwise operations take beside their arguments. */
export interface ElementwiseOptions {
  /** An array that takes the result; its shape must be the result's, and its dtype one that the result casts to within its kind. */
  out?: NDArray
  /** Only where this bool array is true is the result written; elsewhere `out` keeps its elements (0 without `out`). */
  where?: NDArray | boolean
  /** The dtype to compute in. */
  dtype?: DType
}

/** How one operation is run for given dtypes. */
interface Plan {
  readonly program: Program
  /** The dtype that it computes in; 'exact': see compareExactly. */
  readonly compute: DType | 'exact'
  readonly result: DType
  /** Element sizes and distances in bytes, of the inputs and the output. */
  readonly bytes: readonly number[]
  readonly steps: readonly number[]
}

/** An operation with its plans for array arguments, by their dtypes' codes. */
export interface Ufunc {
  readonly name: OpName
  readonly op: Op
  readonly plans: (Plan | undefined)[]
  /** The same for an array of floats with a number. */
  readonly scalarPlans: (Plan | undefined)[]
  /** The same for a number with an array of floats. */
  readonly leftPlans: (Plan | undefined)[]
  /** Programs by the codes of all dtypes involved. */
  readonly programs: Map<number, Program>
}

function none(length: number): undefined[] {
  return new Array<undefined>(length).fill(undefined)
}

/** Every operation. */
export const ufuncs = Object.fromEntries(
  opNames.map((name) => [name, { name, op: opOf(name), plans: none(256), scalarPlans: none(16), leftPlans: none(16), programs: new Map() }]),
) as unknown as Readonly<Record<OpName, Ufunc>>

const kindsOf = { all: 'biuf', numeric: 'iuf', float: 'f', integer: 'iu', bits: 'biu', bool: 'b' } as const

/** The dtype that an operation computes in, from its promoted inputs. */
export function computeType(ufunc: Ufunc, promoted: DType, operation: string = ufunc.name): DType {
  const { domain } = ufunc.op
  if (domain === 'bool') return 'bool'
  const { kind } = infoOf(promoted)
  if (kind === 'c') {
    if (ufunc.op.complex !== undefined) return promoted
    throw new DTypeError(operation, `does not take complex numbers, which ${promoted} has; x.real, x.imag and abs(x) are real`, { dtype: promoted })
  }
  if ((kindsOf[domain] as string).includes(kind)) return promoted
  if (domain === 'float') return 'float64'
  throw new DTypeError(operation, `does not take ${promoted}; its dtypes are ${domain === 'numeric' ? 'the numeric ones' : domain === 'integer' ? 'the integers' : 'bool and the integers'}${promoted === 'bool' ? ", x.astype('int8') makes numbers of it" : ''}`, { dtype: promoted })
}

/** Where `where`'s and `clip`'s first input has a dtype of its own. */
function isCondition(name: OpName, input: number): boolean {
  return name === 'where' && input === 0
}

function programFor(ufunc: Ufunc, inputs: readonly View[], compute: DType | 'exact', out: DType, masked: boolean): Program {
  let key = ((compute === 'exact' ? 15 : infoOf(compute).code) * 16 + infoOf(out).code) * 2 + (masked ? 1 : 0)
  for (let i = 0; i < inputs.length; i++) key = key * 16 + infoOf(inputs[i].dtype).code
  let program = ufunc.programs.get(key)
  if (program === undefined) ufunc.programs.set(key, (program = makeProgram(ufunc, inputs.map((view) => view.dtype), compute, out, masked)))
  return program
}

function makeProgram({ name, op }: Ufunc, inputs: readonly DType[], compute: DType | 'exact', out: DType, masked: boolean): Program {
  const p = new ProgramBuilder()
  let value: number
  if (compute === 'exact') value = p.cast(compareExactly(p, name, inputs), 'bool', out)
  else {
    const registers = inputs.map((dtype, i) => p.cast(p.load(i, dtype), dtype, isCondition(name, i) ? 'bool' : compute))
    value = p.cast(p.op(name, compute, op.cost, ...registers), resultOf(name, compute), out)
  }
  const last = inputs.length
  if (masked) value = p.op('where', out, 0.3, p.load(last, 'bool'), value, p.load(last + 1, out))
  p.store(value, masked ? last + 2 : last, out)
  return p.build()
}

/** Whether an array may take the short cuts: contiguous, and none that would be computed later. */
function isFlat(a: NDArray): boolean {
  return a.contiguous && a.size !== 0 && a.size < deferring.from
}

/** The operation on a contiguous array and one of its shape, or a number beside floats; undefined where that is not so. */
export function applyFast(ufunc: Ufunc, a: NDArray, b: unknown): NDArray | undefined {
  if (!isFlat(a) || isUncertain(a)) return undefined
  if (typeof b === 'number') {
    const plan = ufunc.scalarPlans[infoOf(a.dtype).code]
    if (plan === undefined || !runsAlone(plan.program, a.size)) return undefined
    const out = sibling(ufunc.name, a, plan.result)
    runFlat(ufunc.name, plan.program, a.size, [a, scalarAt(1, a.dtype, b), out], plan.bytes, plan.steps)
    return out
  }
  if (!(b instanceof NDArray) || !b.contiguous || (a.shape !== b.shape && !sameShape(a.shape, b.shape))) return undefined
  const plan = ufunc.plans[infoOf(a.dtype).code * 16 + infoOf(b.dtype).code]
  if (plan === undefined || !runsAlone(plan.program, a.size) || isUncertain(b)) return undefined
  const out = sibling(ufunc.name, a, plan.result)
  runFlat(ufunc.name, plan.program, a.size, [a, b, out], plan.bytes, plan.steps)
  return out
}

/** The operation on a number and a contiguous array of floats; undefined where that is not so. */
export function applyLeft(ufunc: Ufunc, a: number, b: NDArray): NDArray | undefined {
  const plan = ufunc.leftPlans[infoOf(b.dtype).code]
  if (plan === undefined || !isFlat(b) || !runsAlone(plan.program, b.size) || isUncertain(b)) return undefined
  const out = sibling(ufunc.name, b, plan.result)
  runFlat(ufunc.name, plan.program, b.size, [scalarAt(0, b.dtype, a), b, out], plan.bytes, plan.steps)
  return out
}

/**
 * The operation on arrays of any layouts (the second may be a number) whose dtypes were met before, into a new array or `out`;
 * undefined where `apply` has to look closer.
 */
export function applyMet(ufunc: Ufunc, a: NDArray, b: unknown, out: NDArray | undefined): NDArray | undefined {
  const { code } = infoOf(a.dtype)
  const isArray = b instanceof NDArray
  const plan = isArray ? ufunc.plans[code * 16 + infoOf(b.dtype).code] : b === undefined ? ufunc.plans[code] : typeof b === 'number' ? ufunc.scalarPlans[code] : undefined
  if (plan === undefined) return undefined
  checkUsable(ufunc.name, a)
  if (isArray) checkUsable(ufunc.name, b)
  if (out === undefined && plan.compute !== 'exact' && (isArray ? broadcastSize(a.shape, b.shape) : a.size) >= deferring.from) {
    const shape = isArray && a.shape !== b.shape ? broadcastShapes(ufunc.name, a.shape, b.shape) : a.shape
    const later = deferred(ufunc.name, plan.compute, plan.result, shape, b === undefined ? [a] : isArray ? [a, b] : [a, new Constant(b as number, a.dtype)])
    if (later !== undefined) return later
  }
  if (out !== undefined && (a.pending || (isArray && b.pending))) return undefined
  const inputs: View[] = b === undefined ? [a] : isArray ? [a, b] : [a, scalarAt(1, a.dtype, b as number)]
  if (out === undefined) return applyAnew(ufunc.name, plan, inputs)
  if (out.dtype !== plan.result || isUncertain(out) || out.storage.captured || !isApart(a, out) || (isArray && !isApart(b, out))) return undefined
  const layout = findLayout(plan.program, [...inputs, out], intoOut)
  if (layout === undefined) return undefined
  runLayout(ufunc.name, layout, [...inputs, out])
  return out
}

/** The operation, to be computed when it is needed; undefined where that would show, or does not pay. */
export function deferred(name: OpName | undefined, compute: DType, result: DType, shape: Shape, inputs: readonly (NDArray | Constant)[]): NDArray | undefined {
  const size = sizeOf(shape)
  if (size < deferring.from || size === 0) return undefined
  const operands: Input[] = []
  for (const input of inputs) {
    const node = input instanceof NDArray ? input.pending : undefined
    if (input instanceof NDArray && node === undefined && !isDeferrable(input.storage)) return undefined
    operands.push(input instanceof NDArray ? node ?? leafOf(input) : input)
  }
  return defer(pendingArray, name, compute, result, shape, operands)
}

/** Refuses an array that was given up; one that is pending is left so. */
export function checkUsable(operation: string, x: NDArray): void {
  if (!x.pending) checkAlive(operation, x.storage)
}

/** What tells a layout with `out` among its views from one without. */
const intoOut = 1

function applyAnew(operation: string, { program, result }: Plan, inputs: readonly View[]): NDArray {
  const layout = findLayout(program, inputs, 0)
  if (layout !== undefined) {
    const out = new NDArray(allocate(operation, layout.size * infoOf(result).bytes), result, layout.shape, layout.outStrides, 0, layout.size, true)
    runLayout(operation, layout, [...inputs, out])
    return out
  }
  const shape = inputs.length === 1 ? inputs[0].shape : broadcastShapes(operation, inputs[0].shape, inputs[1].shape)
  const out = wholeArray(allocate(operation, sizeOf(shape) * infoOf(result).bytes), result, shape)
  const operands = [...inputs, out]
  runNest(operation, program, shape, operands.map((o) => (o.shape === shape ? o.strides : broadcastStrides(o.shape, o.strides, shape))), operands, 1)
  if (out.size > 0 && runsAlone(program, out.size)) keepLayout(program, inputs, 0, out)
  return out
}

/** Whether an input and the output are the very same elements, or in different storages that share no memory. */
function isApart(input: NDArray, out: NDArray): boolean {
  if (input.storage !== out.storage) return !input.storage.wrapped
  return input.offset === out.offset && input.dtype === out.dtype && sameShape(input.shape, out.shape) && sameShape(input.strides, out.strides)
}

/** The same for a bool array and two arrays of one dtype, all contiguous and of one shape. */
export function applyFast3(ufunc: Ufunc, a: NDArray, b: unknown, c: unknown): NDArray | undefined {
  if (!(b instanceof NDArray) || !(c instanceof NDArray) || a.dtype !== 'bool' || b.dtype !== c.dtype) return undefined
  if (!isFlat(a) || !b.contiguous || !c.contiguous) return undefined
  if ((a.shape !== b.shape && !sameShape(a.shape, b.shape)) || (a.shape !== c.shape && !sameShape(a.shape, c.shape))) return undefined
  const plan = ufunc.plans[infoOf(b.dtype).code]
  if (plan === undefined || !runsAlone(plan.program, a.size) || isUncertain(a) || isUncertain(b) || isUncertain(c)) return undefined
  const out = sibling(ufunc.name, b, plan.result)
  runFlat(ufunc.name, plan.program, a.size, [a, b, c, out], plan.bytes, plan.steps)
  return out
}

/** Whether a storage must be looked at before it is used. */
function isUncertain({ storage }: NDArray): boolean {
  return storage.disposed || storage.wrapped
}

/** The same for one array. */
export function applyFast1(ufunc: Ufunc, a: NDArray): NDArray | undefined {
  const plan = ufunc.plans[infoOf(a.dtype).code]
  if (plan === undefined || !isFlat(a) || !runsAlone(plan.program, a.size) || isUncertain(a)) return undefined
  const out = sibling(ufunc.name, a, plan.result)
  runFlat(ufunc.name, plan.program, a.size, [a, out], plan.bytes, plan.steps)
  return out
}

/** Remembers how operands like these are run, for the calls above. */
function remember(ufunc: Ufunc, inputs: readonly unknown[], operands: readonly View[], compute: DType | 'exact', program: Program, result: DType): void {
  if (ufunc.name === 'pow' && infoOf(result).kind !== 'f') return
  const bytes = [...operands.map((o) => infoOf(o.dtype).bytes), infoOf(result).bytes]
  if (!(inputs[0] instanceof NDArray)) {
    const { dtype } = operands[1]
    const floats = inputs.length === 2 && typeof inputs[0] === 'number' && infoOf(dtype).kind === 'f' && operands[0].dtype === dtype
    if (floats) ufunc.leftPlans[infoOf(dtype).code] = { program, compute, result, bytes, steps: [0, bytes[1], bytes[2]] }
    return
  }
  const first = infoOf(inputs[0].dtype)
  if (inputs.length === 3) {
    if (ufunc.name === 'where' && operands[0].dtype === 'bool' && operands[1].dtype === operands[2].dtype) ufunc.plans[infoOf(result).code] = { program, compute, result, bytes, steps: bytes }
  } else if (inputs.length === 1) ufunc.plans[first.code] = { program, compute, result, bytes, steps: bytes }
  else if (inputs[1] instanceof NDArray) ufunc.plans[first.code * 16 + infoOf(inputs[1].dtype).code] = { program, compute, result, bytes, steps: bytes }
  else if (typeof inputs[1] === 'number' && first.kind === 'f' && operands[1].dtype === inputs[0].dtype) {
    ufunc.scalarPlans[first.code] = { program, compute, result, bytes, steps: [bytes[0], 0, bytes[2]] }
  }
}

function sibling(operation: string, a: NDArray, dtype: DType): NDArray {
  return new NDArray(allocate(operation, a.size * infoOf(dtype).bytes), dtype, a.shape, a.strides, 0, a.size, true)
}

/** Applies an operation to arrays and numbers. */
export function apply(ufunc: Ufunc, given: readonly unknown[], options?: ElementwiseOptions): NDArray {
  const { name, op } = ufunc
  checkOptions(name, options, ['out', 'where', 'dtype'])
  const inputs = given.some(isComplexScalar) ? withComplex(name, given) : given
  const asked = options?.dtype !== undefined
  const far = asked ? undefined : beyond(name, inputs)
  const compute = far === undefined ? resolveCompute(ufunc, inputs, options) : 'float64'
  const operands: View[] = []
  for (let i = 0; i < inputs.length; i++) {
    const input = inputs[i]
    if (input instanceof NDArray) checkUsable(name, input)
    operands.push(input instanceof NDArray ? input : scalarView(name, far ?? input, i, compute, op))
  }
  const mask = options?.where === undefined || options.where === true ? undefined : maskOf(name, options.where, inputs.length)
  const shapes = operands.map((o) => o.shape)
  if (mask) shapes.push(mask.shape)
  const shape = broadcastShapes(name, ...shapes)
  checkPow(name, compute, operands)
  const result = resultOf(name, compute)
  const how = !asked && isMixed(name, operands) ? 'exact' : compute
  const target = options?.out
  const wholly = mask === undefined && how !== 'exact' && !(name === 'pow' && infoOf(compute).kind === 'i')
  if (wholly && (target === undefined || endsIn(target, inputs))) {
    const later = deferred(name, compute, result, shape, operands.map((o) => (o instanceof NDArray ? o : constantOf(o))))
    if (later !== undefined && target !== undefined) {
      outputFor(name, shape, result, target)
      // Making room for what depends on the old elements may have computed it.
      if (later.pending && computeInto(name, later.pending, target)) return target
    } else if (later !== undefined) {
      if (options === undefined) remember(ufunc, inputs, operands, compute, programFor(ufunc, operands, compute, result, false), result)
      return later
    }
  }
  // What is pending is computed first: a frame is written at one go.
  for (const input of inputs) if (input instanceof NDArray) demand(input)
  const out = outputFor(name, shape, result, options?.out)
  const program = programFor(ufunc, operands, how, out.dtype, mask !== undefined)
  const plain = options === undefined || (options.dtype === undefined && mask === undefined && out.dtype === result)
  if (plain) remember(ufunc, inputs, operands, how, program, result)
  if (mask && !target) zero(out)
  const safe = target ? operands.map((o) => unlessOverlapping(o, target)) : operands
  runElementwise(name, program, shape, mask ? [...safe, target ? unlessOverlapping(mask, target) : mask, out, out] : [...safe, out])
  if (plain && target && out.size > 0 && runsAlone(program, out.size) && safe.every((view, i) => view === operands[i])) keepLayout(program, [...operands, out], intoOut, out)
  return out
}

/** Whether what is pending can be computed straight into `out`: there is some, and nothing reads what is written. */
function endsIn(out: unknown, inputs: readonly unknown[]): out is NDArray {
  if (!(out instanceof NDArray) || out.pending || !inputs.some((x) => x instanceof NDArray && x.pending)) return false
  return inputs.every((x) => !(x instanceof NDArray) || (x.pending ? !reads(x.pending, out.storage) : x.storage !== out.storage))
}

/** The element in a slot of the frame. */
function constantOf({ storage, dtype, offset }: View): Constant {
  const { code, bytes } = infoOf(dtype)
  return new Constant(storage.memory.typed(code)[storage.start / bytes + offset], dtype)
}

function resolveCompute(ufunc: Ufunc, inputs: readonly unknown[], options: ElementwiseOptions | undefined): DType {
  const { name } = ufunc
  let promoted: DType | undefined
  let weak: unknown
  for (let i = 0; i < inputs.length; i++) {
    const input = inputs[i]
    if (isCondition(name, i)) continue
    if (input instanceof NDArray) promoted = promoted === undefined ? input.dtype : promote(promoted, input.dtype)
    else if (isScalar(input)) weak = weak === undefined || typeof weak === 'boolean' ? input : weak
    else checkArray(name, input)
  }
  if (promoted === undefined) {
    if (name !== 'where' || !(inputs[0] instanceof NDArray)) throw new ValueError(name, 'needs at least one NDArray; arr(1.5) makes one of a number', {})
    promoted = typeof weak === 'boolean' ? 'bool' : typeof weak === 'bigint' ? 'int64' : 'float64'
    if (inputs.some((x, i) => i > 0 && typeof x === 'number')) promoted = 'float64'
  }
  const asked = options?.dtype
  return computeType(ufunc, asked === undefined ? promoted : checkDType(name, asked))
}

/** Whether a value is a complex number. */
export function isComplexScalar(value: unknown): value is Complex {
  return typeof value === 'object' && value !== null && !(value instanceof NDArray) && typeof (value as Complex).re === 'number' && typeof (value as Complex).im === 'number'
}

/** Complex numbers beside arrays of floats, or of complex numbers, become arrays of the complex dtype that goes with them. */
function withComplex(operation: string, inputs: readonly unknown[]): readonly unknown[] {
  let promoted: DType | undefined
  inputs.forEach((input, i) => {
    if (input instanceof NDArray && !isCondition(operation as OpName, i)) promoted = promoted === undefined ? input.dtype : promote(promoted, input.dtype)
  })
  if (promoted !== undefined && !'fc'.includes(infoOf(promoted).kind)) {
    throw new DTypeError(operation, `a complex number beside an ${promoted} array: ${promoted} cannot hold it; x.astype('complex128') can`, { dtype: promoted })
  }
  const dtype = promoted === undefined ? 'complex128' : complexOf(promoted)
  return inputs.map((input) => (isComplexScalar(input) ? complexArray(operation, input, dtype) : input))
}

/** A complex number as a 0-d array. */
export function complexArray(operation: string, { re, im }: Complex, dtype: ComplexType): NDArray {
  const { bytes, code } = infoOf(dtype)
  const x = wholeArray(allocate(operation, bytes), dtype, [])
  const parts = x.storage.memory.typed(code)
  parts[x.storage.start / bytes * 2] = re
  parts[x.storage.start / bytes * 2 + 1] = im
  return x
}

/** Whether a scalar counts as true: what is not 0, NaN too. */
export function isTruthy(value: RealScalar): boolean {
  return typeof value === 'number' ? value !== 0 : Boolean(value)
}

/** Whether a value is a number, bigint or boolean. */
export function isScalar(value: unknown): value is RealScalar {
  return typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean'
}

/** The value as an element of a dtype, or an error that says why it cannot be one. */
export function weakValue(operation: string, value: RealScalar, dtype: DType): number | bigint {
  const { kind, big, min, max } = infoOf(dtype)
  if (typeof value === 'boolean') return big ? BigInt(value) : Number(value)
  if (kind === 'f' || kind === 'c') return Number(value)
  if (kind === 'b') throw new DTypeError(operation, `${String(value)} beside a bool array: bool cannot hold numbers; x.astype('int64') or x.astype('float64') can`, { value, dtype })
  if (typeof value === 'number' && !Number.isInteger(value)) {
    throw new DTypeError(operation, `${value} beside an ${dtype} array: ${dtype} cannot hold it; x.astype('float64') can`, { value, dtype })
  }
  if (value < min || value > max) {
    throw new DTypeError(operation, `${String(value)} is outside ${dtype}, which holds ${String(min)} to ${String(max)}; x.astype(...) takes a wider dtype`, { value, dtype })
  }
  return big ? BigInt(value) : Number(value)
}

/** A scalar as a 0-d view of a slot of the frame. */
export function scalarView(operation: string, value: unknown, input: number, compute: DType, op: Op): View {
  if (!isScalar(value)) return checkArray(operation, value)
  const truth = op.domain === 'bool' || (operation === 'where' && input === 0)
  // Beside complex numbers a real one stays real, and is cast in the program.
  const dtype: DType = truth ? 'bool' : realOf(compute)
  return scalarAt(input, dtype, truth ? Number(isTruthy(value)) : weakValue(operation, value, dtype))
}

/**
 * Writes an element into a slot of the frame and gives a 0-d view of it, good for the next job only. For a complex dtype it is a real
 * part, of the parts' dtype.
 */
export function scalarAt(slot: number, to: DType, value: number | bigint): View {
  const dtype = realOf(to)
  const { code, bytes } = infoOf(dtype)
  const offset = (slot * 8) / bytes
  scalars.memory.typed(code)[scalars.start / bytes + offset] = value
  return { storage: scalars, dtype, shape: noShape, strides: noShape, offset }
}

const noShape: readonly number[] = Object.freeze([])

function maskOf(operation: string, where: unknown, slot: number): View {
  if (where === false) return scalarAt(slot, 'bool', 0)
  const mask = checkArray(operation, where)
  checkAlive(operation, mask.storage)
  if (mask.dtype !== 'bool') throw new DTypeError(operation, `where is a bool array, got ${mask.dtype}`, { dtype: mask.dtype })
  return mask
}

/** Integers to negative powers are no integers. */
function checkPow(name: OpName, compute: DType, operands: readonly View[]): void {
  checkExponent(name, name, compute, operands[1])
}

/** The same of one operand, the second one of the operation `name`. */
export function checkExponent(operation: string, name: OpName, compute: DType, exponent: View): void {
  if (name !== 'pow' || infoOf(compute).kind !== 'i') return
  if (anyNegative(exponent)) throw new ValueError(operation, "integers to negative powers are not integers; x.astype('float64') computes them", {})
}

let anyNegative: (x: View) => boolean = () => false
/** The reductions tell how to look for a negative element (they are built on this file). */
export function setAnyNegative(look: (x: View) => boolean): void {
  anyNegative = look
}

/** The result's array: a new one, or `out` when it fits. */
export function outputFor(operation: string, shape: Shape, dtype: DType, out: unknown): NDArray {
  if (out === undefined) return wholeArray(allocate(operation, sizeOf(shape) * infoOf(dtype).bytes), dtype, shape)
  const target = checkArray(operation, out)
  checkAlive(operation, target.storage)
  if (!sameShape(target.shape, shape)) {
    throw new ShapeError(operation, `the result has shape [${shape.join(',')}], out has [${target.shape.join(',')}]`, { shape, out: target.shape })
  }
  checkWritable(operation, target)
  if (!castsSafely(dtype, target.dtype)) {
    throw new DTypeError(operation, `the result is ${dtype}, out is ${target.dtype}; compute without out and use astype('${target.dtype}')`, { dtype, out: target.dtype })
  }
  return target
}

/** Refuses to write where several elements share one place: to what broadcastTo gives, and to views of it. */
export function checkWritable(operation: string, target: NDArray): void {
  if (target.writable) return beforeWrite(target.storage)
  throw new ValueError(operation, 'the array is a broadcast view, or a view of one, whose elements share memory; x.copy() can be written to', { shape: target.shape, strides: target.strides })
}

const rank = { b: 0, u: 1, i: 1, f: 2, c: 3 } as const

/** Whether a dtype casts to another within its kind or to a wider kind, as NumPy's `same_kind` has it. */
export function castsSafely(from: DType, to: DType): boolean {
  return rank[infoOf(from).kind] <= rank[infoOf(to).kind] && !(infoOf(from).kind === 'i' && infoOf(to).kind === 'u')
}

/** An input that overlaps the output without being the very same elements is copied first. */
function unlessOverlapping(input: View, out: NDArray): View {
  const same = input.offset === out.offset && input.storage === out.storage && input.dtype === out.dtype && sameShape(input.shape, out.shape) && sameShape(input.strides, out.strides)
  if (same || !spansMeet(input, out)) return input
  const copy = wholeArray(allocate('copy', sizeOf(input.shape) * infoOf(input.dtype).bytes), input.dtype, input.shape)
  copyInto('copy', input, copy)
  return copy
}

function zero(x: NDArray): void {
  copyInto('zeros', scalarAt(scalarSlots - 1, x.dtype, infoOf(x.dtype).big ? 0n : 0), x)
}

export { zero as fillZero, unlessOverlapping }
