/**
 * Applying an elementwise operation: dtypes are resolved, numbers next to arrays converted, shapes broadcast, and one program run.
 * Everything elementwise goes through `apply`; `applyFast` only saves it the questions whose answers are known.
 */
import { wholeArray, NDArray } from '../array/ndarray.js'
import { infoOf, type DType } from '../dtype/dtype.js'
import { promote } from '../dtype/promote.js'
import { DTypeError, ShapeError, ValueError } from '../errors.js'
import { ProgramBuilder, type Program } from '../kernels/program.js'
import { addon } from '../memory/addon.js'
import { allocate } from '../memory/pool.js'
import { checkAlive, type View } from '../memory/storage.js'
import { opNames, opOf, type Op, type OpName } from '../ops/table.js'
import { copyInto, runElementwise, runFlat, runNest, small } from '../plan/elementwise.js'
import { scalarSlots } from '../schedule/job.js'
import { scalars } from '../schedule/team.js'
import { broadcastShapes, broadcastStrides } from '../shape/broadcast.js'
import { sameShape, sizeOf, type Shape } from '../shape/shape.js'
import { beyond, compareExactly, isMixed } from './compare.js'
import { checkArray, checkDType, checkOptions } from './options.js'

/** A number, bigint or boolean beside an array: it takes the array's dtype. */
export type Scalar = number | bigint | boolean

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
  /** Programs by the codes of all dtypes involved. */
  readonly programs: Map<number, Program>
}

function none(length: number): undefined[] {
  return new Array<undefined>(length).fill(undefined)
}

/** Every operation. */
export const ufuncs = Object.fromEntries(
  opNames.map((name) => [name, { name, op: opOf(name), plans: none(256), scalarPlans: none(16), programs: new Map() }]),
) as unknown as Readonly<Record<OpName, Ufunc>>

const kindsOf = { all: 'biuf', numeric: 'iuf', float: 'f', integer: 'iu', bits: 'biu', bool: 'b' } as const

/** The dtype that an operation computes in, from its promoted inputs. */
function computeType(ufunc: Ufunc, promoted: DType): DType {
  const { domain } = ufunc.op
  if (domain === 'bool') return 'bool'
  const { kind } = infoOf(promoted)
  if ((kindsOf[domain] as string).includes(kind)) return promoted
  if (domain === 'float') return 'float64'
  throw new DTypeError(ufunc.name, `does not take ${promoted}; its dtypes are ${domain === 'numeric' ? 'the numeric ones' : domain === 'integer' ? 'the integers' : 'bool and the integers'}${promoted === 'bool' ? ", x.astype('int8') makes numbers of it" : ''}`, { dtype: promoted })
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
    value = p.cast(p.op(name, compute, op.cost, ...registers), op.out ?? compute, out)
  }
  const last = inputs.length
  if (masked) value = p.op('where', out, 0.3, p.load(last, 'bool'), value, p.load(last + 1, out))
  p.store(value, masked ? last + 2 : last, out)
  return p.build()
}

/** The operation on a contiguous array and one of its shape, or a number beside floats; undefined where that is not so. */
export function applyFast(ufunc: Ufunc, a: NDArray, b: unknown): NDArray | undefined {
  if (!a.contiguous || a.size > small || a.size === 0 || isUncertain(a)) return undefined
  if (typeof b === 'number') {
    const plan = ufunc.scalarPlans[infoOf(a.dtype).code]
    if (plan === undefined) return undefined
    const out = sibling(ufunc.name, a, plan.result)
    runFlat(ufunc.name, plan.program, a.size, [a, scalarAt(1, a.dtype, b), out], plan.bytes, plan.steps)
    return out
  }
  if (!(b instanceof NDArray) || !b.contiguous || (a.shape !== b.shape && !sameShape(a.shape, b.shape))) return undefined
  const plan = ufunc.plans[infoOf(a.dtype).code * 16 + infoOf(b.dtype).code]
  if (plan === undefined || isUncertain(b)) return undefined
  const out = sibling(ufunc.name, a, plan.result)
  runFlat(ufunc.name, plan.program, a.size, [a, b, out], plan.bytes, plan.steps)
  return out
}

/** The operation on two arrays of any layouts whose dtypes were met before, without options. */
export function applyPair(ufunc: Ufunc, a: NDArray, b: NDArray): NDArray | undefined {
  const plan = ufunc.plans[infoOf(a.dtype).code * 16 + infoOf(b.dtype).code]
  if (plan === undefined) return undefined
  checkAlive(ufunc.name, a.storage)
  checkAlive(ufunc.name, b.storage)
  const shape = a.shape === b.shape ? a.shape : broadcastShapes(ufunc.name, a.shape, b.shape)
  const out = wholeArray(allocate(ufunc.name, sizeOf(shape) * infoOf(plan.result).bytes), plan.result, shape)
  const strides = [a.shape === shape ? a.strides : broadcastStrides(a.shape, a.strides, shape), b.shape === shape ? b.strides : broadcastStrides(b.shape, b.strides, shape), out.strides]
  runNest(ufunc.name, plan.program, shape, strides, [a, b, out], 1)
  return out
}

/** The same for a bool array and two arrays of one dtype, all contiguous and of one shape. */
export function applyFast3(ufunc: Ufunc, a: NDArray, b: unknown, c: unknown): NDArray | undefined {
  if (!(b instanceof NDArray) || !(c instanceof NDArray) || a.dtype !== 'bool' || b.dtype !== c.dtype) return undefined
  if (!a.contiguous || !b.contiguous || !c.contiguous || a.size > small || a.size === 0) return undefined
  if ((a.shape !== b.shape && !sameShape(a.shape, b.shape)) || (a.shape !== c.shape && !sameShape(a.shape, c.shape))) return undefined
  const plan = ufunc.plans[infoOf(b.dtype).code]
  if (plan === undefined || isUncertain(a) || isUncertain(b) || isUncertain(c)) return undefined
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
  if (plan === undefined || !a.contiguous || a.size > small || a.size === 0 || isUncertain(a)) return undefined
  const out = sibling(ufunc.name, a, plan.result)
  runFlat(ufunc.name, plan.program, a.size, [a, out], plan.bytes, plan.steps)
  return out
}

/** Remembers how operands like these are run, for the calls above. */
function remember(ufunc: Ufunc, inputs: readonly unknown[], operands: readonly View[], program: Program, result: DType): void {
  if (!(inputs[0] instanceof NDArray) || (ufunc.name === 'pow' && infoOf(result).kind !== 'f')) return
  const bytes = [...operands.map((o) => infoOf(o.dtype).bytes), infoOf(result).bytes]
  const first = infoOf(inputs[0].dtype)
  if (inputs.length === 3) {
    if (ufunc.name === 'where' && operands[0].dtype === 'bool' && operands[1].dtype === operands[2].dtype) ufunc.plans[infoOf(result).code] = { program, result, bytes, steps: bytes }
  } else if (inputs.length === 1) ufunc.plans[first.code] = { program, result, bytes, steps: bytes }
  else if (inputs[1] instanceof NDArray) ufunc.plans[first.code * 16 + infoOf(inputs[1].dtype).code] = { program, result, bytes, steps: bytes }
  else if (typeof inputs[1] === 'number' && first.kind === 'f' && operands[1].dtype === inputs[0].dtype) {
    ufunc.scalarPlans[first.code] = { program, result, bytes, steps: [bytes[0], 0, bytes[2]] }
  }
}

function sibling(operation: string, a: NDArray, dtype: DType): NDArray {
  return new NDArray(allocate(operation, a.size * infoOf(dtype).bytes), dtype, a.shape, a.strides, 0, a.size, true)
}

/** Applies an operation to arrays and numbers. */
export function apply(ufunc: Ufunc, inputs: readonly unknown[], options?: ElementwiseOptions): NDArray {
  const { name, op } = ufunc
  checkOptions(name, options, ['out', 'where', 'dtype'])
  const asked = options?.dtype !== undefined
  const far = asked ? undefined : beyond(name, inputs)
  const compute = far === undefined ? resolveCompute(ufunc, inputs, options) : 'float64'
  const operands: View[] = []
  for (let i = 0; i < inputs.length; i++) {
    const input = inputs[i]
    if (input instanceof NDArray) checkAlive(name, input.storage)
    operands.push(input instanceof NDArray ? input : scalarView(name, far ?? input, i, compute, op))
  }
  const mask = options?.where === undefined || options.where === true ? undefined : maskOf(name, options.where, inputs.length)
  const shapes = operands.map((o) => o.shape)
  if (mask) shapes.push(mask.shape)
  const shape = broadcastShapes(name, ...shapes)
  checkPow(name, compute, operands)
  const result: DType = op.out ?? compute
  const out = outputFor(name, shape, result, options?.out)
  const program = programFor(ufunc, operands, !asked && isMixed(name, operands) ? 'exact' : compute, out.dtype, mask !== undefined)
  if (options === undefined) remember(ufunc, inputs, operands, program, result)
  const target = options?.out
  if (mask && !target) zero(out)
  const safe = target ? operands.map((o) => unlessOverlapping(o, target)) : operands
  runElementwise(name, program, shape, mask ? [...safe, target ? unlessOverlapping(mask, target) : mask, out, out] : [...safe, out])
  return out
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

/** Whether a value is a number, bigint or boolean. */
export function isScalar(value: unknown): value is Scalar {
  return typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean'
}

/** The value as an element of a dtype, or an error that says why it cannot be one. */
export function weakValue(operation: string, value: Scalar, dtype: DType): number | bigint {
  const { kind, big, min, max } = infoOf(dtype)
  if (typeof value === 'boolean') return big ? BigInt(value) : Number(value)
  if (kind === 'f') return Number(value)
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
function scalarView(operation: string, value: unknown, input: number, compute: DType, op: Op): View {
  if (!isScalar(value)) return checkArray(operation, value)
  const truth = op.domain === 'bool' || (operation === 'where' && input === 0)
  const dtype: DType = truth ? 'bool' : compute
  return scalarAt(input, dtype, truth ? Number(Boolean(value)) : weakValue(operation, value, dtype))
}

/** Writes an element into a slot of the frame and gives a 0-d view of it, good for the next job only. */
export function scalarAt(slot: number, dtype: DType, value: number | bigint): View {
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
  if (name !== 'pow' || infoOf(compute).kind !== 'i') return
  const exponent = operands[1]
  if (anyNegative(exponent)) throw new ValueError('pow', "integers to negative powers are not integers; x.astype('float64') computes them", {})
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
  if (target.writable) return
  throw new ValueError(operation, 'the array is a broadcast view, or a view of one, whose elements share memory; x.copy() can be written to', { shape: target.shape, strides: target.strides })
}

const rank = { b: 0, u: 1, i: 1, f: 2 } as const

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

/** The first and last byte that a view touches: addresses, or places in its buffer. */
function span(view: View): [number, number] {
  const { bytes } = infoOf(view.dtype)
  let low = (addon ? view.storage.address : view.storage.start) / bytes + view.offset
  let high = low
  for (let axis = 0; axis < view.shape.length; axis++) {
    if (view.shape[axis] === 0) return [0, -1]
    const reach = (view.shape[axis] - 1) * view.strides[axis]
    if (reach < 0) low += reach
    else high += reach
  }
  return [low * bytes, (high + 1) * bytes - 1]
}

/** Whether two views may touch the same bytes. */
export function spansMeet(a: View, b: View): boolean {
  if (!addon && a.storage.memory.buffer !== b.storage.memory.buffer) return false
  const [al, ah] = span(a)
  const [bl, bh] = span(b)
  return al <= bh && bl <= ah
}

function zero(x: NDArray): void {
  copyInto('zeros', scalarAt(scalarSlots - 1, x.dtype, infoOf(x.dtype).big ? 0n : 0), x)
}

export { zero as fillZero, unlessOverlapping }
