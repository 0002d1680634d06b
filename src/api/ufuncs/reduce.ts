/** `reduce` of every operation of two operands: an array folded along axes. */
import { NDArray } from '../../array/ndarray.js'
import type { DType } from '../../dtype/dtype.js'
import { DTypeError, ShapeError, ValueError } from '../../errors.js'
import { spansMeet } from '../../memory/span.js'
import { checkAlive, type View } from '../../memory/storage.js'
import type { OpName } from '../../ops/table.js'
import { copyInto } from '../../plan/elementwise.js'
import type { FoldName } from '../../plan/reduce.js'
import { foldInOrder, foldOf, runFold } from '../../plan/sequence.js'
import { broadcastStrides } from '../../shape/broadcast.js'
import { showShape, showValue } from '../../shape/show.js'
import { astype } from '../convert.js'
import { copyArray, freshArray } from '../data.js'
import { viewOf } from '../manipulate.js'
import { isMeetable, met } from '../met.js'
import { axisOptions, checkArray } from '../options.js'
import { fold, foldMet, foldTail, reducedShape, type AxisArgument, type Reduced, type ReduceOptions } from '../reduce.js'
import { apply, checkExponent, checkUsable, outputFor, ufuncs, type Scalar, type Ufunc } from '../ufunc.js'
import { elementArray, foldType, identityOf, initialOf } from './elements.js'

/** What `reduce` of an operation takes. */
export interface UfuncReduceOptions extends ReduceOptions {
  /** The axis to fold: the first by default, null for all. Several only where the order of elements does not matter. */
  axis?: AxisArgument | undefined
  /** The dtype to compute in. */
  dtype?: DType
  /** What the fold begins with; null: the first element, also where there is an identity. */
  initial?: Scalar | NDArray | null
  /** The elements to fold, true in this bool array that broadcasts to x. */
  where?: NDArray | boolean
}

const keys = ['axis', 'keepdims', 'dtype', 'initial', 'where', 'out'] as const

/** What is known of a fold before anything is computed. */
interface Fold {
  readonly operation: string
  readonly ufunc: Ufunc
  readonly x: NDArray
  readonly dtype: DType
  readonly options: UfuncReduceOptions
  readonly reduced: Reduced
  readonly initial: NDArray | undefined
  readonly mask: NDArray | undefined
}

/** `x` folded by an operation. */
export function reduceArray(ufunc: Ufunc, x: NDArray, given: UfuncReduceOptions | AxisArgument | undefined): NDArray {
  const operation = `${ufunc.name}.reduce`
  checkArray(operation, x)
  checkUsable(operation, x)
  const fast = given === undefined || typeof given === 'number' ? reduceMet(operation, ufunc, x, given ?? 0) : undefined
  if (fast !== undefined) return fast
  const options = axisOptions<UfuncReduceOptions>(operation, given, keys)
  const dtype = foldType(operation, ufunc, x.dtype, options.dtype)
  const axis = options.axis === undefined ? (x.ndim === 0 ? [] : 0) : options.axis
  const reduced = reducedShape(operation, x, axis, options.keepdims)
  const how = foldOf(ufunc.name, dtype)
  if (how === undefined && reduced.axes.length > 1) {
    throw new ValueError(operation, `the order of elements matters to ${ufunc.name}: it folds one axis, not ${reduced.axes.length}`, { axes: reduced.axes })
  }
  const initial = options.initial === undefined || options.initial === null ? undefined : initialOf(operation, ufunc, options.initial, dtype)
  const all: Fold = { operation, ufunc, x, dtype, options: { ...options, axis: reduced.axes }, reduced, initial, mask: maskOf(operation, x, options.where) }
  return how === undefined ? foldOneByOne(all) : foldInLanes(all, how)
}

/** Small arrays whose layout was met before; undefined where it is not that simple. */
function reduceMet(operation: string, ufunc: Ufunc, x: NDArray, axis: number): NDArray | undefined {
  if (!Number.isInteger(axis) || axis < 0 || axis >= x.ndim) return undefined
  const dtype = foldType(operation, ufunc, x.dtype, undefined)
  const how = foldOf(ufunc.name, dtype)
  if (how !== undefined) return foldMet(operation, how, x, axis, dtype, foldTail(how, x.dtype, dtype))
  if (!isMeetable(x) || x.dtype !== dtype || ufunc.name === 'pow') return undefined
  return met(operation, foldInOrder(ufunc.name, dtype, dtype), [x], axis, dtype, () => foldAlong(operation, ufunc.name, x, axis))
}

/** Where elements count; undefined: everywhere. */
function maskOf(operation: string, x: NDArray, where: unknown): NDArray | undefined {
  if (where === undefined || where === true) return undefined
  const mask = where === false ? elementArray(operation, 'bool', 0) : where
  if (!(mask instanceof NDArray)) throw new ValueError(operation, `where is a bool array, true or false, got ${showValue(where)}`, { where })
  checkAlive(operation, mask.storage)
  if (mask.dtype !== 'bool') throw new DTypeError(operation, `where is a bool array, got ${mask.dtype}`, { dtype: mask.dtype })
  const extra = x.ndim - mask.ndim
  if (extra < 0 || mask.shape.some((n, a) => n !== 1 && n !== x.shape[a + extra])) {
    throw new ShapeError(operation, `where has shape ${showShape(mask.shape)}, which does not broadcast to ${showShape(x.shape)}`, { where: mask.shape, shape: x.shape })
  }
  return mask
}

/** Refuses a fold for which there is nothing to begin with. */
function checkBeginning({ operation, ufunc, x, reduced, mask }: Fold, start: NDArray | undefined): void {
  if (start !== undefined) return
  if (mask !== undefined) throw new ValueError(operation, `with where there may be no elements to fold, and ${ufunc.name} has no identity; { initial } says what it begins with`, {})
  if (reduced.size === 0 && reduced.shape.every((n) => n > 0)) {
    throw new ValueError(operation, `there are no elements to fold, and ${ufunc.name} has no identity; { initial } says what it begins with`, { shape: x.shape, axes: reduced.axes })
  }
}

/** What is not counted is replaced by an element that changes nothing: the identity, or what the fold begins with where it may count twice. */
function counted({ x, dtype, mask }: Fold, filler: NDArray): NDArray {
  if (mask === undefined) return x
  return apply(ufuncs.where, [mask, x.dtype === dtype ? x : astype(x, dtype), filler])
}

/** A fold whose order does not matter: by the engine's own, as sums are. */
function foldInLanes(all: Fold, how: FoldName): NDArray {
  const { operation, ufunc, x, dtype, options, reduced, initial } = all
  const start = options.initial === null ? undefined : identityOf(operation, ufunc, dtype) ?? initial
  checkBeginning(all, start)
  const { axis, keepdims, out } = options
  if (reduced.size === 0) {
    const result = outputFor(operation, reduced.shape, dtype, out)
    if (result.size > 0) copyArray(operation, initial ?? start!, result)
    return result
  }
  const source = start === undefined ? x : counted(all, start)
  const tail = foldTail(how, source.dtype, dtype)
  if (initial === undefined) return fold(operation, source, how, dtype, { axis, keepdims, out }, tail)
  if (out !== undefined) outputFor(operation, reduced.shape, dtype, out)
  const total = fold(operation, source, how, dtype, { axis, keepdims }, tail)
  return apply(ufunc, [initial, total], { out: out ?? total })
}

/** An array as a view with one more axis, of length 1: what is folded where no axis is. */
function deeper({ storage, dtype, shape, strides, offset }: View): View {
  return { storage, dtype, shape: [...shape, 1], strides: [...strides, 1], offset }
}

/** Everything but the first element along an axis. */
function behindFirst({ storage, dtype, shape, strides, offset }: View, axis: number): View {
  return { storage, dtype, shape: shape.map((n, a) => (a === axis ? Math.max(0, n - 1) : n)), strides, offset: offset + strides[axis] }
}

/** Refuses integers to negative powers, before anything is computed. */
export function checkExponents(operation: string, ufunc: Ufunc, dtype: DType, x: View, axis: number, begun: boolean): void {
  checkExponent(operation, ufunc.name, dtype, begun ? x : behindFirst(x, axis))
}

/** A fold of one element after the other. */
function foldOneByOne(all: Fold): NDArray {
  const { operation, ufunc, dtype, options, reduced, initial, mask } = all
  checkBeginning(all, initial)
  const x = ufunc.name === 'pow' && all.x.dtype !== dtype ? astype(all.x, dtype) : all.x
  const wide = reduced.axes.length === 0
  const axis = wide ? x.ndim : reduced.axes[0]
  const lines: View = wide ? deeper(x) : x
  checkExponents(operation, ufunc, dtype, lines, axis, initial !== undefined)
  const out = outputFor(operation, reduced.shape, dtype, options.out)
  if (out.size === 0) return out
  const direct = out.contiguous && out.dtype === dtype && !spansMeet(x, out) && !(mask && spansMeet(mask, out))
  const target = direct ? out : freshArray(operation, dtype, reduced.shape)
  if (reduced.size === 0) copyArray(operation, initial!, target)
  else {
    const begin = initial && freshArray(operation, dtype, reduced.shape)
    if (begin) copyInto(operation, initial, begin)
    const spread = mask && viewOf(mask, x.shape, broadcastStrides(mask.shape, mask.strides, x.shape))
    runFold(operation, ufunc.name, lines, target, axis, { begin, mask: spread && wide ? deeper(spread) : spread })
  }
  if (target !== out) copyArray(operation, target, out)
  return out
}

/** An array that has elements, folded along an axis in its own dtype, with nothing asked for. */
export function foldAlong(operation: string, name: OpName, x: NDArray, axis: number): NDArray {
  const how = foldOf(name, x.dtype)
  if (how !== undefined) return fold(operation, x, how, x.dtype, { axis }, foldTail(how, x.dtype, x.dtype))
  const out = freshArray(operation, x.dtype, x.shape.filter((_, a) => a !== axis))
  runFold(operation, name, x, out, axis, {})
  return out
}
