/** Shapes: views where memory allows it, and arrays put together. */
import { install, property } from '../array/install.js'
import { NDArray, viewArray } from '../array/ndarray.js'
import type { DType } from '../dtype/dtype.js'
import { promote } from '../dtype/promote.js'
import { AxisError, ShapeError, ValueError } from '../errors.js'
import { checkAlive } from '../memory/storage.js'
import { normalizeAxes, normalizeAxis, permutation } from '../shape/axes.js'
import { broadcastShapes, broadcastStrides } from '../shape/broadcast.js'
import { checkShape, contiguousStrides, inferShape, maxDims, reshapeStrides, sameShape } from '../shape/shape.js'
import { showShape, showValue, toEntries } from '../shape/show.js'
import type { ShapeArgument } from './creation.js'
import { copyArray, copyOf, freshArray } from './data.js'
import { axisOptions, checkArray, checkFlag, checkOptions } from './options.js'

/** An axis or several. */
export type AxesArgument = number | readonly number[]
/** What `reshape` takes. */
export interface ReshapeOptions {
  /** true: always a copy. false: a ValueError where only a copy can do it. By default a view where possible. */
  copy?: boolean | undefined
}
/** What `expandDims` takes. */
export interface NewAxesOptions {
  /** Where the new axes are in the result (0). */
  axis?: AxesArgument | undefined
}
/** What `flip` and `squeeze` take. */
export interface FlipOptions {
  /** The axes in question; all by default. */
  axis?: AxesArgument | null | undefined
}
/** What `stack` and `unstack` take. */
export interface OneAxisOptions {
  /** The axis; 0 by default. */
  axis?: number | undefined
}
/** What `concat` takes. */
export interface ConcatOptions {
  /** The axis along which the arrays follow one another (0); null flattens them first. */
  axis?: number | null | undefined
}

/** An array that can be used. */
export function alive<D extends DType>(operation: string, x: NDArray<D>): NDArray<D> {
  checkArray(operation, x)
  checkAlive(operation, x.storage)
  return x
}

/** Another view of an array's memory, to be written to if the array is. */
export function viewOf<D extends DType>(x: NDArray<D>, shape: readonly number[], strides: readonly number[], offset = x.offset): NDArray<D> {
  return viewArray(x.storage, x.dtype, shape, strides, offset, x.writable)
}

/**
 * The same elements in C order in another shape, where one length may be -1 and follows from the others. A view where the memory allows
 * it, else a copy.
 * @throws ShapeError for a shape of another size; ValueError where `copy: false` cannot be; MemoryError; DisposedError
 * @example pn.reshape(pn.arange(6), [2, -1]).toArray() //=> [ [ 0, 1, 2 ], [ 3, 4, 5 ] ]
 */
export function reshape<D extends DType>(x: NDArray<D>, shape: ShapeArgument, options?: ReshapeOptions): NDArray<D> {
  alive('reshape', x)
  checkOptions('reshape', options, ['copy'])
  const copied = options?.copy === undefined ? undefined : checkFlag('reshape', 'copy', options.copy, false)
  const target = inferShape('reshape', x.size, shape)
  const strides = copied === true ? undefined : x.contiguous ? contiguousStrides(target) : reshapeStrides(x.shape, x.strides, target)
  if (strides !== undefined) return viewOf(x, target, strides)
  if (copied === false) {
    throw new ValueError('reshape', `copy: false cannot make ${showShape(target)} of ${showShape(x.shape)}: the elements do not lie in that order`, { shape: x.shape, strides: x.strides })
  }
  const copy = copyOf('reshape', x, x.dtype)
  return viewOf(copy, target, contiguousStrides(target))
}

/**
 * A view with the axes in another order: axis i of the result is axis `axes[i]`; without `axes` the order is reversed.
 * @throws AxisError, DisposedError
 * @example pn.permuteDims(pn.zeros([2, 3, 4]), [2, 0, 1]).shape //=> [ 4, 2, 3 ]
 */
export function permuteDims<D extends DType>(x: NDArray<D>, axes?: readonly number[] | null): NDArray<D> {
  alive('permuteDims', x)
  return axes === undefined || axes === null ? transposed(x) : ordered(x, permutation('permuteDims', axes, x.ndim))
}

function transposed<D extends DType>(x: NDArray<D>): NDArray<D> {
  const shape: number[] = []
  const strides: number[] = []
  for (let axis = x.ndim - 1; axis >= 0; axis--) {
    shape.push(x.shape[axis])
    strides.push(x.strides[axis])
  }
  return viewOf(x, shape, strides)
}

function ordered<D extends DType>(x: NDArray<D>, order: readonly number[]): NDArray<D> {
  return viewOf(x, order.map((axis) => x.shape[axis]), order.map((axis) => x.strides[axis]))
}

/**
 * A view with the last two axes exchanged: each matrix transposed.
 * @throws ShapeError for fewer than two axes, DisposedError
 * @example pn.matrixTranspose(pn.zeros([5, 2, 3])).shape //=> [ 5, 3, 2 ]
 */
export function matrixTranspose<D extends DType>(x: NDArray<D>): NDArray<D> {
  alive('matrixTranspose', x)
  const { ndim } = x
  if (ndim < 2) throw new ShapeError('matrixTranspose', `needs at least two axes, got ${showShape(x.shape)}`, { shape: x.shape })
  const order = x.shape.map((_, axis) => (axis < ndim - 2 ? axis : 2 * ndim - 3 - axis))
  return ordered(x, order)
}

/**
 * A view with the elements in reverse order along the given axes, all by default.
 * @throws AxisError, ValueError for unknown options, DisposedError
 * @example pn.flip(pn.arange(3)) //=> array([2., 1., 0.])
 * @example pn.flip(arr([[1, 2], [3, 4]]), { axis: 1 }).toArray() //=> [ [ 2, 1 ], [ 4, 3 ] ]
 */
export function flip<D extends DType>(x: NDArray<D>, options?: FlipOptions | AxesArgument): NDArray<D> {
  alive('flip', x)
  const { axis } = axisOptions<FlipOptions>('flip', options, ['axis'])
  const strides = [...x.strides]
  let { offset } = x
  for (const a of normalizeAxes('flip', axis, x.ndim)) {
    if (x.shape[a] < 2) continue
    offset += (x.shape[a] - 1) * x.strides[a]
    strides[a] = -x.strides[a] + 0
  }
  return viewOf(x, x.shape, x.size === 0 ? x.strides : strides, x.size === 0 ? x.offset : offset)
}

/**
 * A view with new axes of length 1, at the given places in the result's shape; in front by default.
 * @throws AxisError, ShapeError for too many axes, DisposedError
 * @example pn.expandDims(pn.arange(3), 0).shape //=> [ 1, 3 ]
 */
export function expandDims<D extends DType>(x: NDArray<D>, options?: NewAxesOptions | AxesArgument): NDArray<D> {
  alive('expandDims', x)
  const { axis = 0 } = axisOptions<NewAxesOptions>('expandDims', options, ['axis'])
  if (axis === null) throw new AxisError('expandDims', 'needs the axis, or the axes, to insert', { axis })
  const count = toEntries(axis, maxDims)?.length ?? 1
  const ndim = x.ndim + count
  if (ndim > maxDims) throw new ShapeError('expandDims', `an array has at most ${maxDims} axes`, { ndim, maxDims })
  const added = normalizeAxes('expandDims', axis, ndim)
  const shape: number[] = []
  const strides: number[] = []
  for (let a = 0, own = 0; a < ndim; a++) {
    const isNew = added.includes(a)
    shape.push(isNew ? 1 : x.shape[own])
    strides.push(isNew ? 0 : x.strides[own])
    if (!isNew) own++
  }
  return viewOf(x, shape, strides)
}

/**
 * A view without axes of length 1: those that are named, or all of them.
 * @throws ShapeError for an axis of another length, AxisError, DisposedError
 * @example pn.squeeze(pn.zeros([1, 3, 1])).shape //=> [ 3 ]
 */
export function squeeze<D extends DType>(x: NDArray<D>, options?: FlipOptions | AxesArgument | null): NDArray<D> {
  alive('squeeze', x)
  const { axis } = axisOptions<FlipOptions>('squeeze', options ?? undefined, ['axis'])
  const all = x.shape.map((_, a) => a)
  const removed = axis === undefined || axis === null ? all.filter((a) => x.shape[a] === 1) : normalizeAxes('squeeze', axis, x.ndim)
  for (const a of removed) {
    if (x.shape[a] !== 1) throw new ShapeError('squeeze', `axis ${a} has length ${x.shape[a]}, not 1`, { axis: a, shape: x.shape })
  }
  return ordered(x, all.filter((a) => !removed.includes(a)))
}

/**
 * A view in a larger shape: axes of length 1 are stretched, and new ones added in front. Elements share memory, so neither it nor
 * views of it can be written to.
 * @throws ShapeError where the array does not broadcast to the shape, DisposedError
 * @example pn.broadcastTo(pn.arange(3), [2, 3]).toArray() //=> [ [ 0, 1, 2 ], [ 0, 1, 2 ] ]
 */
export function broadcastTo<D extends DType>(x: NDArray<D>, shape: ShapeArgument): NDArray<D> {
  alive('broadcastTo', x)
  return stretched('broadcastTo', x, checkShape('broadcastTo', shape))
}

function stretched<D extends DType>(operation: string, x: NDArray<D>, shape: readonly number[]): NDArray<D> {
  const shift = shape.length - x.ndim
  if (shift < 0 || x.shape.some((n, axis) => n !== 1 && n !== shape[axis + shift])) {
    throw new ShapeError(operation, `${showShape(x.shape)} does not broadcast to ${showShape(shape)}`, { from: x.shape, to: shape })
  }
  return viewArray(x.storage, x.dtype, shape, broadcastStrides(x.shape, x.strides, shape), x.offset, false)
}

/**
 * Views of all arrays in their common shape. Those that are stretched to it cannot be written to.
 * @throws ShapeError where they do not broadcast, DisposedError
 * @example pn.broadcastArrays(pn.zeros([3, 1]), pn.zeros(4)).map((x) => x.shape) //=> [ [ 3, 4 ], [ 3, 4 ] ]
 */
export function broadcastArrays<A extends readonly NDArray[]>(...arrays: A): { [I in keyof A]: A[I] } {
  for (const x of arrays) alive('broadcastArrays', x)
  const shape = broadcastShapes('broadcastArrays', ...arrays.map((x) => x.shape))
  return arrays.map((x) => (sameShape(x.shape, shape) ? viewOf(x, x.shape, x.strides) : stretched('broadcastArrays', x, shape))) as never
}

/** The dtype of arrays put together. */
export type CommonType<A extends readonly NDArray[]> = A extends readonly NDArray<infer D>[] ? (IsUnion<D> extends true ? DType : D) : DType
type IsUnion<T, U = T> = T extends unknown ? ([U] extends [T] ? false : true) : never

/** A list of arrays, one at least. */
export function listOf(operation: string, arrays: unknown): NDArray[] {
  const list = arrays instanceof NDArray ? undefined : toEntries(arrays, 2 ** 24)
  if (list === undefined || typeof arrays === 'number') throw new ValueError(operation, `takes a list of arrays, got ${arrays instanceof NDArray ? 'one array' : showValue(arrays)}`, {})
  if (list.length === 0) throw new ValueError(operation, 'needs at least one array', {})
  for (const x of list) alive(operation, x as NDArray)
  return list as NDArray[]
}

/** Refuses arrays of different shapes. */
export function checkSameShapes(operation: string, list: readonly NDArray[]): void {
  const [head] = list
  list.forEach((x, i) => {
    if (!sameShape(x.shape, head.shape)) {
      throw new ShapeError(operation, `array ${i} has shape ${showShape(x.shape)}, the first ${showShape(head.shape)}`, { index: i, shape: x.shape, first: head.shape })
    }
  })
}

function commonType(arrays: readonly NDArray[]): DType {
  return arrays.reduce<DType>((dtype, x) => promote(dtype, x.dtype), arrays[0].dtype)
}

/**
 * Arrays one after the other along an axis they have (0); with `axis: null` their elements in C order in one line. The dtype is what all
 * are promoted to.
 * @throws ShapeError where the other axes differ; AxisError; ValueError for no arrays; MemoryError; DisposedError
 * @example pn.concat([arr([[1, 2]]), arr([[3, 4], [5, 6]])]).toArray() //=> [ [ 1, 2 ], [ 3, 4 ], [ 5, 6 ] ]
 */
export function concat<const A extends readonly NDArray[]>(arrays: A, options?: ConcatOptions | number): NDArray<CommonType<A>> {
  const list = listOf('concat', arrays)
  const { axis = 0 } = axisOptions<ConcatOptions>('concat', options, ['axis'])
  const [head] = list
  const along = axis === null ? undefined : joinedAxis(list, axis)
  const length = list.reduce((sum, x) => sum + (along === undefined ? x.size : x.shape[along]), 0)
  const shape = along === undefined ? [length] : head.shape.map((n, a) => (a === along ? length : n))
  const out = freshArray('concat', commonType(list), checkShape('concat', shape))
  const stride = along === undefined ? 1 : out.strides[along]
  let { offset } = out
  for (const x of list) {
    copyArray('concat', x, viewOf(out, x.shape, along === undefined ? contiguousStrides(x.shape) : out.strides, offset))
    offset += stride * (along === undefined ? x.size : x.shape[along])
  }
  return out as never
}

/** The axis to join along; the shapes agree on all others. */
function joinedAxis(list: readonly NDArray[], axis: number): number {
  const [head] = list
  if (head.ndim === 0) throw new ShapeError('concat', '0-d arrays have no axis to follow one another on; stack, or axis: null, takes them', {})
  const along = normalizeAxis('concat', axis, head.ndim)
  list.forEach((x, i) => {
    if (x.ndim !== head.ndim || x.shape.some((n, a) => a !== along && n !== head.shape[a])) {
      throw new ShapeError('concat', `array ${i} has shape ${showShape(x.shape)}, the first ${showShape(head.shape)}: they may differ in axis ${along} only`, { index: i, shape: x.shape, first: head.shape, axis: along })
    }
  })
  return along
}

/**
 * Arrays of one shape side by side along a new axis. The dtype is what all are promoted to.
 * @throws ShapeError where the shapes differ; AxisError; ValueError for no arrays; MemoryError; DisposedError
 * @example pn.stack([arr([1, 2]), arr([3, 4])], { axis: 1 }).toArray() //=> [ [ 1, 3 ], [ 2, 4 ] ]
 */
export function stack<const A extends readonly NDArray[]>(arrays: A, options?: OneAxisOptions | number): NDArray<CommonType<A>> {
  const list = listOf('stack', arrays)
  const { axis = 0 } = axisOptions<OneAxisOptions>('stack', options, ['axis'])
  const [head] = list
  const along = normalizeAxis('stack', axis, head.ndim + 1)
  checkSameShapes('stack', list)
  const out = freshArray('stack', commonType(list), checkShape('stack', [...head.shape.slice(0, along), list.length, ...head.shape.slice(along)]))
  const strides = out.strides.filter((_, a) => a !== along)
  list.forEach((x, i) => copyArray('stack', x, viewOf(out, head.shape, strides, out.offset + i * out.strides[along])))
  return out as never
}

/**
 * Views of the parts along an axis (0), which disappears: the opposite of `stack`.
 * @throws AxisError, ShapeError for a 0-d array, DisposedError
 * @example pn.unstack(arr([[1, 2], [3, 4]])) //=> [ array([1., 2.]), array([3., 4.]) ]
 */
export function unstack<D extends DType>(x: NDArray<D>, options?: OneAxisOptions | number): NDArray<D>[] {
  alive('unstack', x)
  const { axis = 0 } = axisOptions<OneAxisOptions>('unstack', options, ['axis'])
  if (x.ndim === 0) throw new ShapeError('unstack', 'a 0-d array has no parts', {})
  const along = normalizeAxis('unstack', axis, x.ndim)
  const shape = x.shape.filter((_, a) => a !== along)
  const strides = x.strides.filter((_, a) => a !== along)
  const parts: NDArray<D>[] = []
  for (let i = 0; i < x.shape[along]; i++) parts.push(viewOf(x, shape, strides, x.offset + i * x.strides[along]))
  return parts
}

/**
 * A view with axes moved to other places; the others keep their order.
 * @throws AxisError, DisposedError
 * @example pn.moveaxis(pn.zeros([2, 3, 4]), 0, -1).shape //=> [ 3, 4, 2 ]
 */
export function moveaxis<D extends DType>(x: NDArray<D>, source: AxesArgument, destination: AxesArgument): NDArray<D> {
  alive('moveaxis', x)
  const [from, to] = [source, destination].map((axes) => {
    const list = toEntries(axes, maxDims) ?? [axes]
    normalizeAxes('moveaxis', list, x.ndim)
    return list.map((axis) => normalizeAxis('moveaxis', axis, x.ndim))
  })
  if (from.length !== to.length) throw new AxisError('moveaxis', `${from.length} axes cannot move to ${to.length} places`, { source, destination })
  const rest = x.shape.map((_, a) => a).filter((a) => !from.includes(a))
  const order = x.shape.map((_, a) => (to.includes(a) ? from[to.indexOf(a)] : rest.shift()!))
  return ordered(x, order)
}

property('T', (x: NDArray) => permuteDims(x))
property('mT', (x: NDArray) => matrixTranspose(x))
install({ reshape, permuteDims, matrixTranspose, flip, expandDims, squeeze, broadcastTo, unstack, moveaxis })

declare module '../array/ndarray.js' {
  interface NDArray<D extends DType> {
    /** A view with the axes in reverse order. */
    readonly T: NDArray<D>
    /** A view with the last two axes exchanged. */
    readonly mT: NDArray<D>
    /** The same elements in another shape: see `pn.reshape`. */
    reshape(shape: ShapeArgument, options?: ReshapeOptions): NDArray<D>
    /** The axes in another order: see `pn.permuteDims`. */
    permuteDims(axes?: readonly number[] | null): NDArray<D>
    /** The last two axes exchanged: see `pn.matrixTranspose`. */
    matrixTranspose(): NDArray<D>
    /** The elements in reverse order: see `pn.flip`. */
    flip(options?: FlipOptions | AxesArgument): NDArray<D>
    /** New axes of length 1: see `pn.expandDims`. */
    expandDims(options?: NewAxesOptions | AxesArgument): NDArray<D>
    /** Without axes of length 1: see `pn.squeeze`. */
    squeeze(options?: FlipOptions | AxesArgument | null): NDArray<D>
    /** Stretched to a larger shape: see `pn.broadcastTo`. */
    broadcastTo(shape: ShapeArgument): NDArray<D>
    /** The parts along an axis: see `pn.unstack`. */
    unstack(options?: OneAxisOptions | number): NDArray<D>[]
    /** Axes moved to other places: see `pn.moveaxis`. */
    moveaxis(source: AxesArgument, destination: AxesArgument): NDArray<D>
  }
}
