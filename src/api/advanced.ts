/**
 * Indexing with integer arrays, as NumPy has it: index arrays and integers are broadcast together, and their shape takes the place of the
 * axes that they index where these stand side by side, or comes first where a slice, a new axis or '...' parts them.
 */
import { NDArray, readElement } from '../array/ndarray.js'
import { infoOf, type DType } from '../dtype/dtype.js'
import { IndexError } from '../errors.js'
import { checkAlive, firstElement, type View } from '../memory/storage.js'
import { copyInto } from '../plan/elementwise.js'
import { extentOf } from '../plan/extent.js'
import { spansMeet } from '../memory/span.js'
import { gatherInto, joinIndices, mostIndices, scatterInto, updateInto, type Indices, type Updating } from '../plan/gather.js'
import { scalarSlots } from '../schedule/job.js'
import { broadcastShapes, broadcastStrides } from '../shape/broadcast.js'
import { checkIndex, resolveSlice, Slice } from '../shape/indexing.js'
import { maxDims, sameShape } from '../shape/shape.js'
import { copyOf, freshArray, fromData, sourceOf, steady } from './data.js'
import { assignable, fill } from './fill.js'
import { checkMask, nonzeroOf } from './masks.js'
import { isComplexScalar, isScalar, scalarAt, type Scalar } from './ufunc.js'

/** Axes that slices and new axes leave: their lengths and strides. */
interface Part {
  readonly shape: number[]
  readonly strides: number[]
}

/** What an index with arrays picks: the elements of `view`, whose strides are 0 along the index arrays' axes, each moved by the indices. */
interface Picked {
  readonly view: View
  readonly indices: readonly Indices[]
}

/** Indices into one axis, checked, with what is added to negative ones. */
interface AxisIndices {
  readonly array: NDArray
  readonly stride: number
  readonly wrap: number
}

/** A new array of the elements that an expanded index names. */
export function gather<D extends DType>(operation: string, x: NDArray<D>, index: readonly unknown[]): NDArray<D> {
  const { view, indices } = pick(operation, x, index)
  const out = freshArray(operation, x.dtype, view.shape)
  gatherInto(operation, view, indices, out)
  return out
}

/** Assigns to the elements that an expanded index names; where one is named twice, the last value stays. */
export function scatter(operation: string, x: NDArray, index: readonly unknown[], value: unknown): void {
  // Reading lists runs whatever code they hold: first of all, for it could change indices that were checked.
  const source = isScalar(value) || isComplexScalar(value) ? value : sourceOf(operation, value, undefined) ?? fromData(operation, value, x.dtype)
  checkAlive(operation, x.storage)
  const { view, indices } = pick(operation, x, index)
  const ready = assignable(operation, source, x, view.shape)
  const own = indices.map((each) => ({ ...each, view: apart(operation, each.view, x) }))
  const values = typeof ready === 'object' ? apart(operation, ready, x) : scalarAt(scalarSlots - 1, x.dtype, ready)
  scatterInto(operation, values, own, view)
}

/**
 * The elements that an expanded index names = an operation of themselves and of a value that broadcasts to them (none for an operation of one operand),
 * one after the other: an element that is named twice is changed twice. `value` gives the value when the indices were checked.
 */
export function update(operation: string, x: NDArray, index: readonly unknown[], how: Updating, value: (shape: readonly number[]) => View | undefined): void {
  const { view, indices } = pick(operation, x, index)
  const ready = value(view.shape)
  const own = indices.map((each) => ({ ...each, view: apart(operation, each.view, x) }))
  updateInto(operation, how, ready && apart(operation, ready, x), own, view)
}

/** A new array of the elements that indices into an axis name, each moved from its place in `view`, which has the indices' shape. */
export function gatherAlong<D extends DType>(operation: string, x: NDArray<D>, view: View, indices: NDArray, axis: number): NDArray<D> {
  const out = freshArray(operation, x.dtype, view.shape)
  gatherInto(operation, view, [along(operation, x, view, indices, axis)], out)
  return out
}

/** Assigns to these elements; where one is named twice, the last value stays. `value` is a number or an array that can be used. */
export function scatterAlong(operation: string, x: NDArray, view: View, indices: NDArray, axis: number, value: Scalar | NDArray): void {
  const own = along(operation, x, view, indices, axis)
  const ready = assignable(operation, value, x, view.shape)
  const values = typeof ready === 'object' ? apart(operation, ready, x) : scalarAt(scalarSlots - 1, x.dtype, ready)
  scatterInto(operation, values, [{ ...own, view: apart(operation, own.view, x) }], view)
}

function along(operation: string, x: NDArray, view: View, given: NDArray, axis: number): Indices {
  const indices = steady(operation, given)
  const wrap = checkRange(operation, indices, axis, x.shape[axis])
  return { view: spread(indices, view.shape, 0), stride: x.strides[axis], wrap }
}

/** What is read while an array is written: a copy where they may share memory. */
function apart(operation: string, view: View, x: NDArray): View {
  if (!spansMeet(view, x)) return view
  const copy = freshArray(operation, view.dtype, view.shape)
  copyInto(operation, view, copy)
  return copy
}

/** Reads an expanded index: which axes are left, and what the arrays add. */
function pick(operation: string, x: NDArray, index: readonly unknown[]): Picked {
  const parts: Part[] = [{ shape: [], strides: [] }, { shape: [], strides: [] }]
  const arrays: AxisIndices[] = []
  let offset = x.offset
  let axis = 0
  let runs = 0
  let inRun = false
  for (const entry of index) {
    const { shape, strides } = parts[runs === 0 ? 0 : 1]
    if (entry === null || entry === '...' || entry instanceof Slice) {
      inRun = false
      if (entry === null) {
        shape.push(1)
        strides.push(0)
      } else if (entry instanceof Slice) {
        const range = resolveSlice(entry, x.shape[axis])
        shape.push(range.length)
        strides.push(range.length > 1 ? x.strides[axis] * range.step : 0)
        if (range.length > 0) offset += x.strides[axis] * range.start
        axis++
      }
      continue
    }
    if (!inRun) runs++
    inRun = true
    if (entry instanceof NDArray) {
      arrays.push(...indicesOf(operation, x, entry, axis))
      axis += entry.dtype === 'bool' ? entry.ndim : 1
    } else {
      offset += x.strides[axis] * checkIndex(operation, entry, axis, x.shape[axis])
      axis++
    }
  }
  const [before, after] = runs > 1 ? [{ shape: [], strides: [] }, join(parts[0], parts[1])] : parts
  const common = broadcastShapes(operation, ...arrays.map(({ array }) => array.shape))
  const shape = [...before.shape, ...common, ...after.shape]
  if (shape.length > maxDims) throw new IndexError(operation, `the result would have ${shape.length} dimensions, more than ${maxDims}`, { ndim: shape.length, maxDims })
  const strides = [...before.strides, ...common.map(() => 0), ...after.strides]
  const { storage, dtype } = x
  return { view: { storage, dtype, shape, strides, offset }, indices: indicesOver(operation, arrays, common, shape, after.shape.length) }
}

function join(a: Part, b: Part): Part {
  return { shape: [...a.shape, ...b.shape], strides: [...a.strides, ...b.strides] }
}

/** The index arrays over the result's shape, as many as a program takes: what is more is added up first. */
function indicesOver(operation: string, arrays: readonly AxisIndices[], common: readonly number[], shape: readonly number[], after: number): Indices[] {
  let indices: Indices[] = arrays.map(({ array, stride, wrap }) => ({ view: spread(array, common, 0), stride, wrap }))
  while (indices.length > mostIndices) {
    indices = [joinIndices(operation, indices.slice(0, mostIndices)), ...indices.slice(mostIndices)]
  }
  return shape.length === common.length ? indices : indices.map(({ view, stride, wrap }) => ({ view: spread(view, shape, after), stride, wrap }))
}

/** A view broadcast to a shape, over its last axes but for `after` of them. */
function spread(view: View, to: readonly number[], after: number): View {
  const { storage, dtype, shape, strides, offset } = view
  if (after === 0 && sameShape(shape, to)) return view
  const most = to.slice(0, to.length - after)
  const tail = to.slice(to.length - after).map(() => 0)
  return { storage, dtype, shape: to, strides: [...broadcastStrides(shape, strides, most), ...tail], offset }
}

/** The indices that an array or a mask gives: one line for each axis that it indexes. */
function indicesOf(operation: string, x: NDArray, entry: NDArray, axis: number): AxisIndices[] {
  checkAlive(operation, entry.storage)
  if (entry.dtype === 'bool') {
    // A 0-d mask adds an axis of length 1 or 0: one index, or none, that moves nothing.
    if (entry.ndim === 0) return [{ array: fill(operation, freshArray(operation, 'float64', [readElement(entry, firstElement(entry)) ? 1 : 0]), 0), stride: 0, wrap: 0 }]
    checkMask(operation, entry, x.shape, axis)
    return nonzeroOf(operation, entry, 'float64').map((array, d) => ({ array, stride: x.strides[axis + d], wrap: 0 }))
  }
  const array = steady(operation, entry)
  return [{ array, stride: x.strides[axis], wrap: checkRange(operation, array, axis, x.shape[axis]) }]
}

/** Refuses indices out of bounds; gives what is to be added to negative ones, 0 where there are none. */
function checkRange(operation: string, indices: NDArray, axis: number, length: number): number {
  if (indices.size === 0) return 0
  const { kind } = infoOf(indices.dtype)
  // A list's numbers, which may be no integers.
  if (kind === 'f') checkEach(operation, indices, axis, length)
  const [least, greatest] = extentOf(operation, indices)
  if (greatest >= length || least < -length) checkEach(operation, indices, axis, length)
  return least < 0 ? length : 0
}

/** Throws the error of the first index that is none. */
function checkEach(operation: string, indices: NDArray, axis: number, length: number): void {
  const line = copyOf(operation, indices, 'float64')
  const first = firstElement(line)
  const elements = line.storage.memory.typed(infoOf('float64').code)
  for (let i = first; i < first + line.size; i++) checkIndex(operation, elements[i], axis, length)
}
