/** Ranges of numbers, computed in parallel from their indices. */
import { viewArray, type NDArray } from '../array/ndarray.js'
import { infoOf, isComplex, realOf, type Complex, type DType } from '../dtype/dtype.js'
import { DTypeError, ValueError } from '../errors.js'
import { cached, ProgramBuilder } from '../kernels/program.js'
import { firstElement, type View } from '../memory/storage.js'
import { block, runElementwise } from '../plan/elementwise.js'
import { checkShape } from '../shape/shape.js'
import { showValue, toInteger } from '../shape/show.js'
import { copyArray, copyOf, elementOf, freshArray } from './data.js'
import { dtypeOption, type Asked, type DTypeOptions } from './fill.js'
import { checkFlag } from './options.js'
import { isComplexScalar, scalarAt } from './ufunc.js'

/** What `arange` takes last. */
export interface ArangeOptions<D extends DType = DType> {
  /** The elements' dtype: float64 by default, int64 where a bigint is given. */
  dtype?: D | undefined
}
type Bound = number | bigint

/**
 * The numbers from `start` (0) up to but without `stop`, `step` (1) apart, as a 1-d array. As in NumPy there are
 * ceil((stop - start) / step) of them, and element i is start + i * ((start + step) - start).
 *
 * Dtypes: float64; int64 where a bigint is given; integer dtypes need an integral start and step. Bounds are real, also for complex dtypes.
 * @throws ValueError for a step of 0, NaN or infinite bounds; DTypeError for values that the dtype cannot hold; MemoryError
 * @example pn.arange(5) //=> array([0., 1., 2., 3., 4.])
 * @example pn.arange(0, 1, 0.25) //=> array([0.  , 0.25, 0.5 , 0.75])
 * @example pn.arange(10, 0, -3, { dtype: 'int64' }) //=> array([10,  7,  4,  1])
 */
export function arange<const D extends DType>(stop: Bound, options: ArangeOptions<D> & { dtype: D }): NDArray<D>
export function arange<const D extends DType>(start: Bound, stop: Bound, options: ArangeOptions<D> & { dtype: D }): NDArray<D>
export function arange<const D extends DType>(start: Bound, stop: Bound, step: Bound, options: ArangeOptions<D> & { dtype: D }): NDArray<D>
export function arange(start: bigint, stop?: bigint, step?: bigint): NDArray<'int64'>
export function arange(start: number, stop?: number, step?: number): NDArray<'float64'>
export function arange(start: Bound, stop?: Bound | ArangeOptions, step?: Bound | ArangeOptions, options?: ArangeOptions): NDArray
export function arange(...args: unknown[]): NDArray {
  const last = args.length > 1 && typeof args[args.length - 1] === 'object' ? args.pop() as ArangeOptions : undefined
  while (args.length > 0 && args[args.length - 1] === undefined) args.pop()
  const given = args as Bound[]
  const bounds: [Bound, Bound, Bound] = given.length === 1 ? [typeof given[0] === 'bigint' ? 0n : 0, given[0], 1] : [given[0], given[1], given[2] ?? 1]
  for (const bound of bounds) {
    if (typeof bound !== 'number' && typeof bound !== 'bigint') throw new ValueError('arange', `bounds and step are numbers, got ${showValue(bound)}`, { bounds })
    if (typeof bound === 'number' && !Number.isFinite(bound)) throw new ValueError('arange', `bounds and step are finite, got ${bound}`, { bounds })
  }
  if (bounds[2] == 0) throw new ValueError('arange', 'the step cannot be 0', { bounds })
  const dtype = dtypeOption('arange', last, bounds.some((b) => typeof b === 'bigint') ? 'int64' : 'float64')
  if (isComplex(dtype)) return copyOf('arange', floatRange(realOf(dtype), Number(bounds[0]), Number(bounds[1]), Number(bounds[2])), dtype)
  return infoOf(dtype).kind === 'f' ? floatRange(dtype, Number(bounds[0]), Number(bounds[1]), Number(bounds[2])) : integerRange(dtype, bounds)
}

function floatRange(dtype: DType, start: number, stop: number, step: number): NDArray {
  const distance = stop - start
  const count = distance / step
  const length = count === 0 && distance !== 0 ? (Object.is(count, -0) ? 0 : 1) : Math.max(0, Math.ceil(count))
  const out = freshArray('arange', dtype, checkShape('arange', lengthOf('arange', length)))
  const round = dtype === 'float32' ? Math.fround : Number
  const first = round(start)
  const second = round(start + step)
  ramp('arange', out, linear(dtype), [round(second - first), first])
  if (length > 1) out.storage.memory.typed(infoOf(dtype).code)[firstElement(out) + 1] = second
  return out
}

function lengthOf(operation: string, length: number): number {
  if (!Number.isFinite(length)) throw new ValueError(operation, 'the range has too many elements', { length })
  return length
}

function integerRange(dtype: DType, bounds: readonly Bound[]): NDArray {
  const { kind, min, max } = infoOf(dtype)
  if (kind === 'b') throw new DTypeError('arange', 'bool holds no range of numbers', { dtype })
  const [start, step] = [bounds[0], bounds[2]].map((bound) => {
    if (typeof bound === 'number' && !Number.isInteger(bound)) throw new DTypeError('arange', `${bound} is no integer, and ${dtype} holds no other numbers`, { bound, dtype })
    return BigInt(bound)
  })
  // Up to the next integer in the step's direction the range holds the same numbers.
  const stop = BigInt(typeof bounds[1] === 'bigint' ? bounds[1] : step > 0n ? Math.ceil(bounds[1]) : Math.floor(bounds[1]))
  const distance = stop - start
  const count = distance * step <= 0n ? 0n : (distance + step - (step > 0n ? 1n : -1n)) / step
  const length = Number(count)
  if (length > 0) for (const value of [start, start + (count - 1n) * step]) {
    if (value < min || value > max) throw new DTypeError('arange', `${value} is outside ${dtype}, which holds ${String(min)} to ${String(max)}`, { value, dtype })
  }
  const out = freshArray('arange', dtype, checkShape('arange', length))
  ramp('arange', out, linear(dtype), infoOf(dtype).big ? [BigInt.asIntN(64, step), start] : [Number(BigInt.asIntN(64, step)), Number(start)])
  return out
}

/** scalar 0 * i + scalar 1, in the dtype itself. */
function linear(dtype: DType): RampPlan {
  return {
    key: `linear ${dtype}`,
    index: infoOf(dtype).kind === 'f' ? 'float64' : 'int64',
    scalars: [dtype, dtype],
    small: infoOf(dtype).big ? undefined : (i, [step, start]) => dtype === 'float32' ? Math.fround(i * step) + start : i * step + start,
    build: (p, i, [step, start], index) => p.op('add', dtype, 0.3, p.op('multiply', dtype, 0.3, p.cast(i, index, dtype), step), start),
  }
}

/** What `linspace` takes. */
export interface LinspaceOptions extends DTypeOptions {
  /** Whether `stop` is the last element (true). */
  endpoint?: boolean | undefined
}

/**
 * `num` (50) numbers evenly from `start` to `stop`, as a 1-d array; computed in float64 and, for an integer dtype, rounded down. Complex
 * bounds `{ re, im }` give complex128, the numbers on the line between them.
 * @throws ValueError for a `num` that is no non-negative integer, DTypeError for values that the dtype cannot hold, MemoryError
 * @example pn.linspace(0, 1, 5) //=> array([0.  , 0.25, 0.5 , 0.75, 1.  ])
 * @example pn.linspace(0, 1, 4, { endpoint: false }) //=> array([0.  , 0.25, 0.5 , 0.75])
 */
export function linspace<const O extends LinspaceOptions>(start: Bound, stop: Bound, num?: Bound, options?: O): NDArray<Asked<O, 'float64'>>
export function linspace<const O extends LinspaceOptions>(start: Bound | Complex, stop: Bound | Complex, num?: Bound, options?: O): NDArray<Asked<O, 'complex128'>>
export function linspace(start: Bound | Complex, stop: Bound | Complex, num: Bound = 50, options?: LinspaceOptions): NDArray {
  const complex = isComplexScalar(start) || isComplexScalar(stop)
  const dtype = dtypeOption('linspace', options, complex ? 'complex128' : 'float64', ['endpoint', 'dtype'])
  const endpoint = checkFlag('linspace', 'endpoint', options?.endpoint, true)
  if (!isComplex(dtype)) {
    if (complex) throw new DTypeError('linspace', `${dtype} cannot hold complex numbers; { dtype: 'complex128' } does`, { dtype })
    return spacedBetween(start, stop, num, dtype, endpoint)
  }
  const [from, to] = [start, stop].map((bound) => (isComplexScalar(bound) ? bound : { re: bound, im: 0 }))
  const parts = [spacedBetween(from.re, to.re, num, realOf(dtype), endpoint), spacedBetween(from.im, to.im, num, realOf(dtype), endpoint)]
  const out = freshArray('linspace', dtype, parts[0].shape)
  parts.forEach((part, i) => { copyArray('linspace', part, viewArray(out.storage, realOf(dtype), out.shape, [2], 2 * out.offset + i)) })
  return out
}

function spacedBetween(start: Bound, stop: Bound, num: Bound, dtype: DType, endpoint: boolean): NDArray {
  for (const bound of [start, stop]) {
    if (typeof bound !== 'number' && typeof bound !== 'bigint') throw new ValueError('linspace', `start and stop are numbers, got ${showValue(bound)}`, { start, stop })
  }
  const count = toInteger(num)
  if (count === undefined || count < 0) throw new ValueError('linspace', `num is a non-negative integer, got ${showValue(num)}`, { num })
  const [from, to] = [Number(start), Number(stop)]
  const integral = infoOf(dtype).kind !== 'f'
  const lowered = integral ? [Math.floor(from), Math.floor(to)] : [from, to]
  if (integral && count > 0) for (const value of lowered) elementOf('linspace', value, dtype)
  const out = freshArray('linspace', dtype, checkShape('linspace', count))
  const parts = endpoint ? count - 1 : count
  const distance = to - from
  const step = distance / parts
  if (parts > 0 && step === 0) ramp('linspace', out, spaced(dtype, integral, true), [parts, distance, from])
  else ramp('linspace', out, spaced(dtype, integral, false), [parts > 0 ? step : distance, from])
  if (endpoint && count > 1) {
    out.storage.memory.typed(infoOf(dtype).code)[firstElement(out) + count - 1] = elementOf('linspace', lowered[1], dtype)
  }
  return out
}

/** i * step + start in float64; or i / parts * distance + start, where the step underflows. */
function spaced(dtype: DType, integral: boolean, divided: boolean): RampPlan {
  return {
    key: `spaced ${dtype} ${divided}`,
    index: 'float64',
    scalars: divided ? ['float64', 'float64', 'float64'] : ['float64', 'float64'],
    small: divided || infoOf(dtype).big ? undefined : integral ? (i, [step, start]) => Math.floor(i * step + start) : (i, [step, start]) => i * step + start,
    build: (p, i, given) => {
      const [factor, start] = divided ? given.slice(1) : given
      const place = divided ? p.op('divide', 'float64', 0.6, i, given[0]) : i
      const value = p.op('add', 'float64', 0.3, p.op('multiply', 'float64', 0.3, place, factor), start)
      return p.cast(integral ? p.op('floor', 'float64', 0.3, value) : value, 'float64', dtype)
    },
  }
}


// ---------------------------------------------------------------- indices

/** A function of the index, as instructions. */
interface RampPlan {
  /** Names the plan in the cache of programs. */
  readonly key: string
  /** The dtype of the index. */
  readonly index: 'float64' | 'int64'
  /** The dtypes of the scalars. */
  readonly scalars: readonly DType[]
  /** The result in JavaScript's numbers, rounded when it is stored: for a few elements, where that gives the same bits. */
  readonly small?: ((index: number, scalars: readonly number[]) => number) | undefined
  /** The register with the result, in the output's dtype. */
  readonly build: (p: ProgramBuilder, index: number, scalars: readonly number[], type: DType) => number
}

/** Up to so many elements a loop is quicker than a program. */
const smallRamp = 64

/** 0 to 1023, by dtype. */
const within = new Map<DType, View>()

function withinBlock(index: 'float64' | 'int64'): View {
  let view = within.get(index)
  if (view === undefined) within.set(index, (view = counted('arange', index, block, 1)))
  return view
}

/** 0, step, 2 * step, ... in a small array. */
function counted(operation: string, dtype: 'float64' | 'int64', count: number, step: number): NDArray {
  const x = freshArray<DType>(operation, dtype, [count])
  const { code, big } = infoOf(dtype)
  const memory = x.storage.memory.typed(code)
  const first = firstElement(x)
  for (let i = 0; i < count; i++) memory[first + i] = big ? BigInt(i * step) : i * step
  return x
}

/** Fills a contiguous line: its index is the sum of a row's first one and the place in the row, and one job does all whole rows. */
function ramp(operation: string, out: NDArray, plan: RampPlan, scalars: readonly (number | bigint)[]): void {
  const { index, small } = plan
  if (small !== undefined && out.size <= smallRamp) {
    const elements = out.storage.memory.typed(infoOf(out.dtype).code)
    const first = firstElement(out)
    for (let i = 0; i < out.size; i++) elements[first + i] = small(i, scalars as number[])
    return
  }
  const program = cached(`ramp ${plan.key}`, () => {
    const p = new ProgramBuilder()
    const i = p.op('add', index, 0.3, p.load(0, index), p.load(1, index))
    const given = plan.scalars.map((dtype, s) => p.load(2 + s, dtype))
    p.store(plan.build(p, i, given, index), 2 + given.length, out.dtype)
    return p.build()
  })
  const rows = Math.floor(out.size / block)
  const inner = withinBlock(index)
  const operands = (): View[] => plan.scalars.map((dtype, s) => scalarAt(1 + s, dtype, scalars[s]))
  if (rows > 0) {
    const starts = counted(operation, index, rows, block)
    const view = { ...viewOf(out), shape: [rows, block], strides: [block, 1] }
    runElementwise(operation, program, view.shape, [{ ...viewOf(starts), shape: [rows, 1], strides: [1, 0] }, inner, ...operands(), view])
  }
  const rest = out.size - rows * block
  if (rest === 0) return
  const start = scalarAt(0, index, index === 'int64' ? BigInt(rows * block) : rows * block)
  const view = { ...viewOf(out), shape: [rest], strides: [1], offset: out.offset + rows * block }
  runElementwise(operation, program, view.shape, [start, { ...viewOf(inner), shape: [rest], strides: [1] }, ...operands(), view])
}

function viewOf({ storage, dtype, shape, strides, offset }: View): View {
  return { storage, dtype, shape, strides, offset }
}
