/** Reading and assigning parts of arrays: integers and slices give views, lists, arrays and masks pick elements. */
import { install } from '../array/install.js'
import { NDArray, readElement } from '../array/ndarray.js'
import { infoOf, type DType } from '../dtype/dtype.js'
import { IndexError } from '../errors.js'
import { computeInto, reads } from '../expr/fuse.js'
import { checkAlive, demand, firstElement } from '../memory/storage.js'
import { applyIndex, expandIndex, fullSlice, isBasic, pickText, type BasicIndex, type Slice } from '../shape/indexing.js'
import { showValue } from '../shape/show.js'
import { gather, scatter } from './advanced.js'
import { fromData, wrapTyped } from './data.js'
import { assign } from './fill.js'
import { viewOf } from './manipulate.js'
import { checkWritable } from './ufunc.js'
import { assignMask, checkMask, selectMask } from './masks.js'
import { checkArray } from './options.js'

/**
 * One entry of an index: an integer, a slice, text such as '1:3' or '...', null for a new axis, integers in an array, a typed array or
 * a list, or a boolean mask.
 */
export type Index = number | bigint | Slice | null | string | NDArray | ArrayBufferView | readonly unknown[]

/**
 * Part of an array. Each entry of the index stands for an axis: an integer (the axis disappears), a slice (`slice(1, 5)`, or '1:5'),
 * `null` for a new axis, '...' for all axes not named, integers in a list, a typed array or an integer NDArray, or a boolean mask,
 * which stands for as many axes as it has. Several entries can be one text: '1:3, ::-1'.
 *
 * Integers and slices give a view that shares memory. Lists, arrays and masks give a copy, as in NumPy: index arrays are broadcast
 * together, and their shape takes the place of the axes that they index, or comes first where slices part them. A mask counts as the
 * index arrays of its trues; one without axes adds an axis of length 1 (true) or 0 (false).
 * @throws IndexError for what is out of bounds (axis, length and index are named) and for what is no index; ShapeError for index arrays
 * that do not broadcast; MemoryError; DisposedError
 * @example pn.get(arr([[1, 2], [3, 4]]), 0) //=> array([1., 2.])
 * @example pn.get(arr([[1, 2], [3, 4], [5, 6]]), '::2, -1') //=> array([2., 6.])
 * @example const x = arr([-1, 2, 3])
 * pn.get(x, x.greater(0)) //=> array([2., 3.])
 */
export function get<D extends DType>(x: NDArray<D>, ...index: Index[]): NDArray<D> {
  checkArray('get', x)
  checkAlive('get', x.storage)
  if (areBasic(index)) return basicView('get', x, index)
  const entries = readIndex('get', index)
  // Reading lists runs whatever code they hold.
  checkAlive('get', x.storage)
  if (areBasic(entries)) return basicView('get', x, entries)
  const expanded = expandIndex('get', x.shape, entries, axesOf)
  const mask = wholeMask(expanded, x.ndim)
  if (mask === undefined) return gather('get', x, expanded)
  checkMask('get', mask, x.shape, 0)
  return selectMask('get', x, mask)
}

/**
 * Assigns to part of an array; the index is the same as for `get`, and none means everything. The value broadcasts to the part's shape. A
 * number must be one that the dtype can hold; arrays are cast as `astype` does.
 * @returns the array itself
 * @throws IndexError; ShapeError for a value that does not broadcast; DTypeError for a number that the dtype cannot hold; ValueError where the
 * array is a broadcast view, or a view of one; DisposedError. Nothing is changed then.
 * @example const x = pn.arange(4)
 * pn.set(x, 9, '1:3')
 * x //=> array([0., 9., 9., 3.])
 * @example const x = arr([-1, 2, -3])
 * pn.set(x, 0, x.less(0))
 * x //=> array([0., 2., 0.])
 */
export function set<D extends DType>(x: NDArray<D>, value: unknown, ...index: Index[]): NDArray<D> {
  checkArray('set', x)
  checkAlive('set', x.storage)
  // Before x is: what depends on x is then fewer.
  if (value instanceof NDArray && !(value.pending && !reads(value.pending, x.storage))) demand(value)
  checkWritable('set', x)
  const entries = areBasic(index) ? index : readIndex('set', index)
  if (areBasic(entries)) {
    const target = entries.length === 0 ? x : basicView('set', x, entries)
    if (!(value instanceof NDArray && value.pending && computeInto('set', value.pending, target))) assign('set', target, value)
    return x
  }
  const expanded = expandIndex('set', x.shape, entries, axesOf)
  const [mask] = expanded
  if (isMask(mask) && mask.ndim > 0 && expanded.slice(1).every((entry) => entry === fullSlice)) {
    checkMask('set', mask, x.shape, 0)
    assignMask('set', x, mask, value)
  } else scatter('set', x, expanded, value)
  return x
}

/** Whether an index has no arrays, lists or masks. */
export function areBasic(index: readonly unknown[]): index is readonly BasicIndex[] {
  for (let i = 0; i < index.length; i++) if (!isBasic(index[i])) return false
  return true
}

/** The view that an index of integers and slices gives. */
export function basicView<D extends DType>(operation: string, x: NDArray<D>, index: readonly BasicIndex[]): NDArray<D> {
  const [text] = index
  if (index.length === 1 && typeof text === 'string') {
    const { shape, strides, offset, size, contiguous } = pickText(operation, x.shape, x.strides, text)
    return new NDArray(x.storage, x.dtype, shape, strides, x.offset + offset, size, contiguous, x.writable)
  }
  const { shape, strides, offset } = applyIndex(operation, x.shape, x.strides, x.offset, index)
  return viewOf(x, shape, strides, offset)
}

/** The entries of an index, lists and typed arrays made arrays, and 0-d arrays integers. */
export function readIndex(operation: string, index: readonly Index[]): unknown[] {
  return index.map((entry) => {
    if (isBasic(entry)) return entry
    if (Array.isArray(entry)) return fromData(operation, entry, undefined)
    if (!(entry instanceof NDArray) && !ArrayBuffer.isView(entry)) {
      throw new IndexError(operation, `${showValue(entry)} is no index; integers, slices, '...', null, lists, arrays and masks are`, { entry })
    }
    const array = entry instanceof NDArray ? entry : wrapTyped(operation, entry)
    checkAlive(operation, array.storage)
    const { kind } = infoOf(array.dtype)
    if ('fc'.includes(kind)) throw new IndexError(operation, `an index array has integers or booleans, got ${array.dtype}${kind === 'f' ? "; astype('int32') makes integers of it" : ''}`, { dtype: array.dtype })
    if (array.ndim > 0 || kind === 'b') return array
    return readElement(array, firstElement(array))
  })
}

/** How many axes an entry that is not basic stands for. */
export function axesOf(entry: unknown): number {
  return isMask(entry) ? entry.ndim : 1
}

function isMask(entry: unknown): entry is NDArray<'bool'> {
  return entry instanceof NDArray && entry.dtype === 'bool'
}

/** The mask, where an index is one over all axes and nothing else. */
function wholeMask(index: readonly unknown[], ndim: number): NDArray | undefined {
  const [mask] = index
  return index.length === 1 && isMask(mask) && mask.ndim === ndim ? mask : undefined
}

install({ get, set }, true)

declare module '../array/ndarray.js' {
  interface NDArray<D extends DType> {
    /** Part of the array: see `pn.get`. */
    get(...index: Index[]): NDArray<D>
    /** Assigns to part of the array: see `pn.set`. */
    set(value: unknown, ...index: Index[]): this
  }
}
