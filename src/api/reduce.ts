/** Reductions over one axis, several or all: sums, products, extremes, means, variances, logic, arg extremes, running folds. */
import { install } from '../array/install.js'
import { wholeArray, NDArray } from '../array/ndarray.js'
import { infoOf, isComplex, realOf, type ComplexType, type DType, type SignedType, type UnsignedType } from '../dtype/dtype.js'
import { DTypeError, ValueError } from '../errors.js'
import { fuse, isWorthKeeping, room, settle } from '../expr/fuse.js'
import { cached, checkOrdered, ProgramBuilder, type Program } from '../kernels/program.js'
import { allocate } from '../memory/pool.js'
import { checkAlive, type View } from '../memory/storage.js'
import { copyInto, copyProgram, runElementwise } from '../plan/elementwise.js'
import { combine, foldFlat, runReduction, splitAxes, staysHere, type FoldName } from '../plan/reduce.js'
import type { Operand } from '../schedule/job.js'
import { normalizeAxes, normalizeAxis } from '../shape/axes.js'
import { broadcastStrides } from '../shape/broadcast.js'
import { sizeOf } from '../shape/shape.js'
import { call1, call2 } from './call.js'
import { imag, real } from './complex.js'
import { copyArray } from './data.js'
import { fill } from './fill.js'
import { isMeetable, met } from './met.js'
import { axisOptions, checkArray, checkDType, checkFlag } from './options.js'
import { apply, checkUsable, outputFor, scalarAt, setAnyNegative, ufuncs } from './ufunc.js'

/** An axis, several, or a whole options object. */
export type AxisArgument = number | readonly number[] | null
/** What every reduction takes. */
export interface ReduceOptions {
  /** The axis or axes to reduce; all by default. */
  axis?: AxisArgument | undefined
  /** Keeps the reduced axes with length 1, so that the result broadcasts against the input. */
  keepdims?: boolean
  /** Takes the result. */
  out?: NDArray
}
/** Reductions that compute in a dtype. */
export interface FoldOptions extends ReduceOptions {
  /** The dtype to compute in. */
  dtype?: DType
}
/** var and std. */
export interface SpreadOptions extends ReduceOptions {
  /** Subtracted from the number of elements in the divisor: 0 for the population's variance, 1 for a sample's. */
  correction?: number
}
/** argmin and argmax. */
export interface ArgOptions {
  axis?: number | null | undefined
  keepdims?: boolean
  /** The indices' dtype: int32 (an index that does not fit is an error), or int64. */
  dtype?: 'int32' | 'int64'
}
/** What a sum's dtype is: 64-bit integers for integers and bool, floats keep theirs. */
export type SumType<D extends DType> = D extends 'bool' | SignedType ? 'int64' : D extends UnsignedType ? 'uint64' : D
/** What a mean's dtype is. */
export type MeanType<D extends DType> = D extends 'float32' | ComplexType ? D : 'float64'
/** What a variance's dtype is. */
export type SpreadType<D extends DType> = D extends 'float32' | 'complex64' ? 'float32' : 'float64'

const foldKeys = ['axis', 'keepdims', 'dtype', 'out'] as const
const plainKeys = ['axis', 'keepdims', 'out'] as const

/** The axes to reduce and the shape of what is left. */
export interface Reduced {
  readonly axes: readonly number[]
  readonly shape: readonly number[]
  readonly size: number
}

export function reducedShape(operation: string, x: NDArray, axis: unknown, keepdims: unknown): Reduced {
  const keep = checkFlag(operation, 'keepdims', keepdims, false)
  if (x.ndim <= 1 && axis === undefined && !keep) return { axes: x.ndim ? oneAxis : noAxes, shape: noAxes, size: x.size }
  const axes = normalizeAxes(operation, axis, x.ndim)
  const shape: number[] = []
  let size = 1
  for (let a = 0; a < x.ndim; a++) {
    if (axes.includes(a)) {
      size *= x.shape[a]
      if (keep) shape.push(1)
    } else shape.push(x.shape[a])
  }
  return { axes, shape, size }
}
const noAxes: readonly number[] = Object.freeze([])
const oneAxis: readonly number[] = Object.freeze([0])

const scalarShape: readonly number[] = Object.freeze([])

/** Whether all elements can be folded at once; `staysHere` tells whether they should. */
function isSimple(x: NDArray): boolean {
  return x instanceof NDArray && x.contiguous && x.size > 0 && !x.pending && !x.storage.disposed && !x.storage.wrapped
}

/** All of a contiguous array folded into one element by the calling thread; undefined where it is not that simple. */
function foldFast(operation: string, programs: (Program | undefined)[], how: FoldName, x: NDArray, dtypeOf: (dtype: DType) => DType): NDArray | undefined {
  if (!isSimple(x)) return undefined
  const { code } = infoOf(x.dtype)
  const dtype = dtypeOf(x.dtype)
  const program = programs[code] ?? (programs[code] = programOf(foldTail(how, x.dtype, dtype), x.dtype, 0))
  if (!staysHere(program, x.size)) return undefined
  const storage = allocate(operation, infoOf(dtype).bytes)
  foldFlat(operation, program, x.size, x, { storage, dtype, offset: 0 })
  return new NDArray(storage, dtype, scalarShape, scalarShape, 0, 1, true)
}

/**
 * Small views of one shape folded along one axis (or all), in a frame that is kept for the next ones of their layout; undefined
 * where it is not that simple.
 */
export function foldMet(operation: string, how: FoldName, x: NDArray, axis: number | undefined, dtype: DType, tail: Tail, more: readonly View[] = [], program = programOf(tail, x.dtype, more.length)): NDArray | undefined {
  if (!isMeetable(x)) return undefined
  return met(operation, program, more.length === 0 ? [x] : [x, ...more], axis ?? allAxes, dtype, () => fold(operation, x, how, dtype, { axis }, tail, more))
}
const allAxes = 1000

function foldAxis(operation: string, programs: (Program | undefined)[], how: FoldName, x: NDArray, axis: number, dtypeOf: (dtype: DType) => DType): NDArray | undefined {
  if (!(x instanceof NDArray)) return undefined
  const { code } = infoOf(x.dtype)
  const dtype = dtypeOf(x.dtype)
  const tail = foldTail(how, x.dtype, dtype)
  return foldMet(operation, how, x, axis, dtype, tail, [], programs[code] ?? (programs[code] = programOf(tail, x.dtype, 0)))
}

const sums: (Program | undefined)[] = []
const products: (Program | undefined)[] = []
const maxima: (Program | undefined)[] = []
const minima: (Program | undefined)[] = []
const meanSums: (Program | undefined)[] = []
const itself = (dtype: DType): DType => dtype
const floatType = (dtype: DType): DType => (dtype === 'float32' || isComplex(dtype) ? dtype : 'float64')

/** How a fold goes on from a register with the input's elements; `more` and `out` are the numbers of the next views. */
export interface Tail {
  readonly key: string
  emit(p: ProgramBuilder, register: number, more: number, out: number): void
}

export function foldTail(how: FoldName, from: DType, to: DType): Tail {
  return { key: `fold ${how} ${from} ${to}`, emit: (p, register, _, out) => p.reduce(how, to, p.cast(register, from, to), out) }
}

/** The program of a fold over elements that exist. */
function programOf(tail: Tail, from: DType, more: number): Program {
  return cached(`${tail.key} whole`, () => {
    const p = new ProgramBuilder()
    tail.emit(p, p.load(0, from), 1, 1 + more)
    return p.build()
  })
}

/** What options ask of a fold; `keep`: what is pending is needed again, and stored on the way. */
type HowToFold = ReduceOptions & { readonly keep?: boolean }

/** Folds an array, which other views of its shape may go with. What is pending is computed on the way, in one pass over memory. */
export function fold(operation: string, x: NDArray, how: FoldName, dtype: DType, options: HowToFold, tail: Tail, more: readonly View[] = []): NDArray {
  checkUsable(operation, x)
  const { axes, shape, size } = reducedShape(operation, x, options.axis, options.keepdims)
  const direct = options.out === undefined || options.out.dtype === dtype ? options.out : undefined
  const out = outputFor(operation, shape, dtype, options.out)
  if (size === 0 || out.size === 0) return fillEmpty(operation, out, how, size)
  const { pending } = x
  const fused = pending && fuse(pending, options.keep === true || isWorthKeeping(pending))
  const inputs = fused ? [...fused.views, ...more] : [x, ...more]
  const contiguous = out.contiguous && out.dtype === dtype && !(direct && inputs.some((v) => v.storage.memory === out.storage.memory))
  const target = contiguous ? out : wholeArray(allocate(operation, out.size * infoOf(dtype).bytes), dtype, shape)
  const split = splitAxes(x.shape, axes)
  const given = { operation, shape: x.shape, split, outputs: [dtype], targets: [target], columns: true }
  let result
  if (fused) {
    const stored = fused.kept.map((node) => room(node, operation))
    const program = cached(`${tail.key} of ${fused.key} ${more.length}`, () => {
      const p = new ProgramBuilder()
      const from = fused.views.length + more.length
      tail.emit(p, fused.emit(p, from, false), fused.views.length, from + stored.length)
      return p.build()
    })
    fused.place()
    result = runReduction({ ...given, stored: Math.max(0, ...stored.map((v) => infoOf(v.dtype).bytes)), program, inputs: [...inputs, ...stored].map((v) => stretched(v, x.shape)) })
    settle(fused, stored)
  } else result = runReduction({ ...given, program: programOf(tail, x.dtype, more.length), inputs })
  if (result.pieces > 1) combine(operation, how, result.outputs[0], out.size, result.pieces, target)
  if (target !== out) copyArray(operation, target, out)
  return out
}

/** A view as it reads in a larger shape. */
function stretched(v: View, shape: readonly number[]): View {
  return { storage: v.storage, dtype: v.dtype, shape, strides: broadcastStrides(v.shape, v.strides, shape), offset: v.offset }
}

/** The result over no elements: the identity, or an error where there is none. */
function fillEmpty(operation: string, out: NDArray, how: FoldName, size: number): NDArray {
  if (out.size === 0) return out
  if (size === 0 && how !== 'add' && how !== 'multiply') {
    throw new ValueError(operation, 'there is no extreme of no elements', { size })
  }
  const one = how === 'multiply'
  runElementwise(operation, copyProgram(realOf(out.dtype), out.dtype), out.shape, [scalarAt(0, out.dtype, infoOf(out.dtype).big ? BigInt(one) : Number(one)), out])
  return out
}

export function sumType(dtype: DType): DType {
  const { kind } = infoOf(dtype)
  return kind === 'f' || kind === 'c' ? dtype : kind === 'u' ? 'uint64' : 'int64'
}

function foldNumbers<D extends DType>(operation: string, how: 'add' | 'multiply', x: NDArray<D>, options: FoldOptions | AxisArgument | undefined): NDArray {
  if (options === undefined) {
    const fast = foldFast(operation, how === 'add' ? sums : products, how, x, sumType)
    if (fast !== undefined) return fast
  } else if (typeof options === 'number') {
    const fast = foldAxis(operation, how === 'add' ? sums : products, how, x, options, sumType)
    if (fast !== undefined) return fast
  }
  checkArray(operation, x)
  const o = axisOptions<FoldOptions>(operation, options, foldKeys)
  const dtype = o.dtype === undefined ? sumType(x.dtype) : numericType(operation, o.dtype)
  return fold(operation, x, how, dtype, o, foldTail(how, x.dtype, dtype))
}

export function numericType(operation: string, dtype: unknown): DType {
  const checked = checkDType(operation, dtype)
  if (checked === 'bool') throw new DTypeError(operation, 'computes in a numeric dtype, not in bool; any and all are for truth', { dtype })
  return checked
}

/**
 * Sum of the elements. Integers and bool are summed in 64 bits (wrapping), floats pairwise in their own dtype; the bits do not
 * depend on the number of threads. The sum of no elements is 0.
 * @throws AxisError, ValueError, DTypeError, DisposedError
 * @example pn.sum(arr([[1, 2], [3, 4]])) //=> array(10.)
 * @example pn.sum(arr([[1, 2], [3, 4]]), 0) //=> array([4., 6.])
 * @example pn.sum(arr([[1, 2], [3, 4]]), { axis: 1, keepdims: true }).toArray() //=> [ [ 3 ], [ 7 ] ]
 */
export function sum<D extends DType>(x: NDArray<D>, options?: FoldOptions | AxisArgument): NDArray<SumType<D>> {
  return foldNumbers('sum', 'add', x, options) as never
}

/**
 * Product of the elements, in the dtypes of `sum`. The product of no elements is 1.
 * @throws AxisError, ValueError, DTypeError, DisposedError
 * @example pn.prod(arr([2, 3, 4])) //=> array(24.)
 */
export function prod<D extends DType>(x: NDArray<D>, options?: FoldOptions | AxisArgument): NDArray<SumType<D>> {
  return foldNumbers('prod', 'multiply', x, options) as never
}

function extreme(operation: string, how: 'maximum' | 'minimum', x: NDArray, options: ReduceOptions | AxisArgument | undefined): NDArray {
  if (x instanceof NDArray) checkOrdered(operation, x.dtype)
  if (options === undefined) {
    const fast = foldFast(operation, how === 'maximum' ? maxima : minima, how, x, itself)
    if (fast !== undefined) return fast
  } else if (typeof options === 'number') {
    const fast = foldAxis(operation, how === 'maximum' ? maxima : minima, how, x, options, itself)
    if (fast !== undefined) return fast
  }
  checkArray(operation, x)
  const o = axisOptions<ReduceOptions>(operation, options, plainKeys)
  return fold(operation, x, how, x.dtype, o, foldTail(how, x.dtype, x.dtype))
}

/**
 * The largest element; NaN where there is one.
 * @throws ValueError over no elements; AxisError, DisposedError
 * @example pn.max(arr([[1, 4], [3, 2]]), 0) //=> array([3., 4.])
 */
export function max<D extends DType>(x: NDArray<D>, options?: ReduceOptions | AxisArgument): NDArray<D> {
  return extreme('max', 'maximum', x, options) as never
}

/**
 * The smallest element; NaN where there is one.
 * @throws ValueError over no elements; AxisError, DisposedError
 * @example pn.min(arr([[1, 4], [3, 2]]), 0) //=> array([1., 2.])
 */
export function min<D extends DType>(x: NDArray<D>, options?: ReduceOptions | AxisArgument): NDArray<D> {
  return extreme('min', 'minimum', x, options) as never
}

/** any and all: extremes of the truth values, whose identities are false and true. */
function truth(operation: string, how: 'maximum' | 'minimum', x: NDArray, options: ReduceOptions | AxisArgument | undefined): NDArray {
  checkArray(operation, x)
  const o = axisOptions<ReduceOptions>(operation, options, plainKeys)
  const { shape, size } = reducedShape(operation, x, o.axis, o.keepdims)
  if (size === 0) {
    const out = outputFor(operation, shape, 'bool', o.out)
    return out.size === 0 ? out : fillEmpty(operation, out, how === 'maximum' ? 'add' : 'multiply', 1)
  }
  return fold(operation, x, how, 'bool', o, foldTail(how, x.dtype, 'bool'))
}

/**
 * True where any element is true (nonzero); false over no elements.
 * @throws AxisError, ValueError, DisposedError
 * @example pn.any(arr([[0, 1], [0, 0]]), 1) //=> array([ True, False])
 */
export function any(x: NDArray, options?: ReduceOptions | AxisArgument): NDArray<'bool'> {
  return truth('any', 'maximum', x, options) as never
}

/**
 * True where all elements are true (nonzero); true over no elements.
 * @throws AxisError, ValueError, DisposedError
 * @example pn.all(arr([1, Infinity]).isfinite()) //=> array(False)
 */
export function all(x: NDArray, options?: ReduceOptions | AxisArgument): NDArray<'bool'> {
  return truth('all', 'minimum', x, options) as never
}

/**
 * How many elements are not zero, int64.
 * @throws AxisError, ValueError, DisposedError
 * @example pn.countNonzero(arr([[0, 1], [2, 3]]), 0) //=> array([1, 2])
 */
export function countNonzero(x: NDArray, options?: Omit<ReduceOptions, 'out'> | AxisArgument): NDArray<'int64'> {
  checkArray('countNonzero', x)
  const o = axisOptions<ReduceOptions>('countNonzero', options, ['axis', 'keepdims'])
  const tail: Tail = {
    key: `count ${x.dtype}`,
    emit: (p, register, _, out) => p.reduce('add', 'int64', p.cast(p.cast(register, x.dtype, 'bool'), 'bool', 'int64'), out),
  }
  return fold('countNonzero', x, 'add', 'int64', o, tail) as never
}

/** The sum in the mean's dtype, divided. */
function meanOf(operation: string, x: NDArray, dtype: DType, o: HowToFold): NDArray {
  const { size } = reducedShape(operation, x, o.axis, o.keepdims)
  const { pending } = x
  const total = fold(operation, x, 'add', dtype, { axis: o.axis, keepdims: o.keepdims, keep: o.keep }, foldTail('add', x.dtype, dtype))
  const result = apply(ufuncs.divide, [total, size], { out: o.out ?? total })
  // What `std` begins with, for as long as the elements are not computed, and cannot change.
  if (pending && result.size === 1 && !isComplex(dtype) && dtype === meanType(operation, x.dtype, undefined) && total.dtype === result.dtype && size === x.size) pending.mean = result.item() as number
  return result
}

/**
 * Arithmetic mean: floats and complex numbers keep their dtype, others give float64. NaN over no elements.
 * @throws AxisError, ValueError, DTypeError, DisposedError
 * @example pn.mean(arr([[1, 2], [3, 6]]), 0) //=> array([2., 4.])
 */
export function mean<D extends DType>(x: NDArray<D>, options?: FoldOptions | AxisArgument): NDArray<MeanType<D>> {
  if (options === undefined) {
    const total = foldFast('mean', meanSums, 'add', x, floatType)
    if (total !== undefined) return call2(ufuncs.divide, total, x.size, undefined) as never
  } else if (typeof options === 'number') {
    const total = foldAxis('mean', meanSums, 'add', x, options, floatType)
    if (total !== undefined) return call2(ufuncs.divide, total, x.size / total.size, undefined) as never
  }
  checkArray('mean', x)
  const o = axisOptions<FoldOptions>('mean', options, foldKeys)
  return meanOf('mean', x, meanType('mean', x.dtype, o.dtype), o) as never
}

function meanType(operation: string, dtype: DType, asked: unknown): DType {
  if (asked === undefined) return floatType(dtype)
  const checked = checkDType(operation, asked)
  if (!'fc'.includes(infoOf(checked).kind)) throw new DTypeError(operation, `computes in floats or complex numbers, not in ${checked}`, { dtype: asked })
  return checked
}

/** The squared differences from another view, added. */
function spreadTail(from: DType, dtype: DType): Tail {
  return {
    key: `spread ${from} ${dtype}`,
    emit(p, register, more, out) {
      const difference = p.op('subtract', dtype, 0.1, p.cast(register, from, dtype), p.load(more, dtype))
      p.reduce('add', dtype, p.op('square', dtype, 0.1, difference), out)
    },
  }
}

function spread(operation: string, x: NDArray, options: SpreadOptions | AxisArgument | undefined, root: boolean): NDArray {
  checkArray(operation, x)
  const o = axisOptions<SpreadOptions>(operation, options, [...plainKeys, 'correction'])
  const correction = o.correction ?? 0
  if (typeof correction !== 'number' || !Number.isFinite(correction)) throw new ValueError(operation, 'correction is a number, 0 or 1 mostly', { correction })
  checkUsable(operation, x)
  if (isComplex(x.dtype)) return complexSpread(operation, x, o, root)
  const dtype = meanType(operation, x.dtype, undefined)
  const axis = o.axis
  const { size } = reducedShape(operation, x, axis, o.keepdims)
  const known = axis === undefined ? x.pending?.mean : undefined
  const center = known !== undefined ? fill(operation, wholeArray(allocate(operation, infoOf(dtype).bytes), dtype, scalarShape), known) : axis === undefined && !x.pending ? mean(x) : meanOf(operation, x, dtype, { axis, keepdims: axis !== undefined, keep: true })
  // The mean is read along the reduced axes with strides of 0; differences and squares never reach memory.
  const wide: View = { ...view(center), shape: x.shape, strides: broadcastStrides(center.shape, center.strides, x.shape) }
  const tail = spreadTail(x.dtype, dtype)
  const total = (axis === undefined && !o.keepdims ? foldMet(operation, 'add', x, axis, dtype, tail, [wide]) : undefined)
    ?? fold(operation, x, 'add', dtype, { axis, keepdims: o.keepdims }, tail, [wide])
  const out = { out: o.out ?? total }
  // The standard has NaN where nothing is left of the divisor; NumPy an infinity.
  call2(ufuncs.divide, total, size > correction ? size - correction : NaN, out)
  return root ? call1(ufuncs.sqrt, out.out, out) : out.out
}

/** The variance of complex numbers is the sum of their parts' variances, a real number. */
function complexSpread(operation: string, x: NDArray, { out, ...o }: SpreadOptions, root: boolean): NDArray {
  const total = apply(ufuncs.add, [spread(operation, real(x), o, false), spread(operation, imag(x), o, false)], root || out === undefined ? {} : { out })
  return root ? apply(ufuncs.sqrt, [total], out === undefined ? {} : { out }) : total
}

function view({ storage, dtype, shape, strides, offset }: View): View {
  return { storage, dtype, shape, strides, offset }
}

/**
 * Variance: the mean of the squared differences from the mean, in two passes; of complex numbers that of the absolute differences.
 * @throws AxisError, ValueError, DisposedError
 * @example pn.var(arr([1, 3, 5, 7])) //=> array(5.)
 * @example pn.var(arr([1, 3, 5]), { correction: 1 }) //=> array(4.)
 */
function variance<D extends DType>(x: NDArray<D>, options?: SpreadOptions | AxisArgument): NDArray<SpreadType<D>> {
  return spread('var', x, options, false) as never
}
export { variance as var }

/**
 * Standard deviation: the square root of the variance.
 * @throws AxisError, ValueError, DisposedError
 * @example pn.std(arr([1, 1, 5, 5])) //=> array(2.)
 */
export function std<D extends DType>(x: NDArray<D>, options?: SpreadOptions | AxisArgument): NDArray<SpreadType<D>> {
  return spread('std', x, options, true) as never
}

function argProgram(how: 'maximum' | 'minimum', dtype: DType): Program {
  return cached(`arg ${how} ${dtype}`, () => {
    const p = new ProgramBuilder()
    p.arg(how, dtype, p.load(0, dtype), 1, 2)
    return p.build()
  })
}

const argMaxima: (Program | undefined)[] = []
const argMinima: (Program | undefined)[] = []
/** Where a small arg reduction leaves the extreme itself. */
let extremeFound: Operand | undefined

/** The index of an extreme of all of a contiguous array, found by the calling thread; undefined where it is not that simple. */
function argFast(operation: string, how: 'maximum' | 'minimum', x: NDArray): NDArray | undefined {
  if (!isSimple(x)) return undefined
  const { code } = infoOf(x.dtype)
  const programs = how === 'maximum' ? argMaxima : argMinima
  const program = programs[code] ?? (programs[code] = argProgram(how, x.dtype))
  if (!staysHere(program, x.size) || x.size > 2 ** 31) return undefined
  extremeFound ??= { storage: allocate('program', 8), dtype: 'float64', offset: 0 }
  // The kernel writes 64 bits; the result is their low half, for the index is below 2^31.
  const storage = allocate(operation, 8)
  foldFlat(operation, program, x.size, x, extremeFound, { storage, dtype: 'int64', offset: 0 })
  return new NDArray(storage, 'int32', scalarShape, scalarShape, 0, 1, true)
}

function argExtreme(operation: string, how: 'maximum' | 'minimum', x: NDArray, options: ArgOptions | number | null | undefined): NDArray {
  if (x instanceof NDArray) checkOrdered(operation, x.dtype)
  if (options === undefined) {
    const fast = argFast(operation, how, x)
    if (fast !== undefined) return fast
  }
  checkArray(operation, x)
  checkAlive(operation, x.storage)
  const o = axisOptions<ArgOptions>(operation, options, ['axis', 'keepdims', 'dtype'])
  const axis = o.axis === undefined || o.axis === null ? undefined : normalizeAxis(operation, o.axis, x.ndim)
  const dtype = o.dtype ?? 'int32'
  if (dtype !== 'int32' && dtype !== 'int64') throw new DTypeError(operation, 'indices are int32 or int64', { dtype })
  const { axes, shape, size } = reducedShape(operation, x, axis, o.keepdims)
  const outputs = sizeOf(shape)
  if (size === 0 && outputs > 0) throw new ValueError(operation, 'there is no extreme of no elements', { shape: x.shape })
  if (dtype === 'int32' && size > 2 ** 31) throw new ValueError(operation, `an index into ${size} elements may not fit int32; { dtype: 'int64' } does`, { size })
  const out = wholeArray(allocate(operation, outputs * infoOf(dtype).bytes), dtype, shape)
  if (outputs === 0) return out
  const program = argProgram(how, x.dtype)
  const { outputs: [values, indices], pieces } = runReduction({
    operation, program, shape: x.shape, split: splitAxes(x.shape, axes), inputs: [x], outputs: [x.dtype, 'int64'], columns: false,
  })
  if (pieces === 1) {
    const whole = wholeArray(indices.storage, 'int64', shape)
    if (dtype === 'int64') return whole
    copyInto(operation, whole, out)
    return out
  }
  const from = indices.storage.memory.typed(infoOf('int64').code) as BigInt64Array
  const first = indices.storage.start / 8
  const to = out.storage.memory.typed(infoOf(dtype).code)
  const at = out.storage.start / infoOf(dtype).bytes
  const winner = argExtreme(operation, how, wholeArray(values.storage, x.dtype, [outputs, pieces]), { axis: 1, dtype: 'int64' })
  const which = winner.storage.memory.typed(infoOf('int64').code) as BigInt64Array
  for (let i = 0; i < outputs; i++) {
    const index = from[first + i * pieces + Number(which[winner.storage.start / 8 + i])]
    to[at + i] = (dtype === 'int64' ? index : Number(index))
  }
  return out
}

/**
 * The index of the largest element, the first of equals; of the first NaN where there is one. Without an axis, the index into the
 * flattened array.
 * @throws ValueError over no elements; AxisError, DisposedError
 * @example pn.argmax(arr([3, 9, 4])) //=> array(1, dtype=int32)
 * @example pn.argmax(arr([[3, 9], [4, 1]]), { axis: 0, dtype: 'int64' }) //=> array([1, 0])
 */
export function argmax(x: NDArray, options?: ArgOptions | number | null): NDArray<'int32'> {
  return argExtreme('argmax', 'maximum', x, options) as never
}

/**
 * The index of the smallest element, the first of equals; of the first NaN where there is one.
 * @throws ValueError over no elements; AxisError, DisposedError
 * @example pn.argmin(arr([[3, 9], [4, 1]]), 1) //=> array([0, 1], dtype=int32)
 */
export function argmin(x: NDArray, options?: ArgOptions | number | null): NDArray<'int32'> {
  return argExtreme('argmin', 'minimum', x, options) as never
}

declare module '../array/ndarray.js' {
  interface NDArray<D extends DType> {
    /** Sum of the elements: see `pn.sum`. */
    sum(options?: FoldOptions | AxisArgument): NDArray<SumType<D>>
    /** Product of the elements: see `pn.prod`. */
    prod(options?: FoldOptions | AxisArgument): NDArray<SumType<D>>
    /** The largest element: see `pn.max`. */
    max(options?: ReduceOptions | AxisArgument): NDArray<D>
    /** The smallest element: see `pn.min`. */
    min(options?: ReduceOptions | AxisArgument): NDArray<D>
    /** Whether any element is true: see `pn.any`. */
    any(options?: ReduceOptions | AxisArgument): NDArray<'bool'>
    /** Whether all elements are true: see `pn.all`. */
    all(options?: ReduceOptions | AxisArgument): NDArray<'bool'>
    /** How many elements are not zero: see `pn.countNonzero`. */
    countNonzero(options?: Omit<ReduceOptions, 'out'> | AxisArgument): NDArray<'int64'>
    /** Arithmetic mean: see `pn.mean`. */
    mean(options?: FoldOptions | AxisArgument): NDArray<MeanType<D>>
    /** Variance: see `pn.var`. */
    var(options?: SpreadOptions | AxisArgument): NDArray<SpreadType<D>>
    /** Standard deviation: see `pn.std`. */
    std(options?: SpreadOptions | AxisArgument): NDArray<SpreadType<D>>
    /** Index of the largest element: see `pn.argmax`. */
    argmax(options?: ArgOptions | number | null): NDArray<'int32'>
    /** Index of the smallest element: see `pn.argmin`. */
    argmin(options?: ArgOptions | number | null): NDArray<'int32'>
  }
}

install({ sum, prod, max, min, any, all, countNonzero, mean, var: variance, std, argmax, argmin })

setAnyNegative((x) => {
  if (sizeOf(x.shape) === 0) return false
  const least = min(x instanceof NDArray ? x : new NDArray(x.storage, x.dtype, x.shape, x.strides, x.offset, sizeOf(x.shape), true))
  return least.storage.memory.typed(infoOf(least.dtype).code)[least.storage.start / infoOf(least.dtype).bytes] < 0
})
