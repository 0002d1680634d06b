/**
 * Indexing with integer arrays, as NumPy has it: index arrays and integers are broadcast together, and their shape takes the place of the
 * axes that they index where these stand side by side, or comes first where a slice, a new axis or '...' parts them.
 */
import { NDArray } from '../array/ndarray.js'
import { infoOf, type DType, type TypedArray } from '../dtype/dtype.js'
import { IndexError } from '../errors.js'
import { firstElement } from '../memory/storage.js'
import { copyInto } from '../plan/elementwise.js'
import { broadcastShapes, broadcastStrides } from '../shape/broadcast.js'
import { checkIndex, resolveSlice, Slice } from '../shape/indexing.js'
import { contiguousStrides, maxDims, sizeOf } from '../shape/shape.js'
import { copyOf, freshArray } from './data.js'
import { assignable } from './fill.js'
import { checkMask, nonzeroOf } from './masks.js'

/** Axes that slices and new axes leave: their lengths and strides. */
interface Part {
  readonly shape: number[]
  readonly strides: number[]
}

/** What an index with arrays picks: the element at first + before[i] + middle[j] + after[k], for all i, j and k in C order. */
interface Picked {
  readonly first: number
  readonly before: Part
  readonly after: Part
  readonly shape: readonly number[]
  /** What the index arrays add, one number for each of their elements. */
  readonly middle: Float64Array
}

/** Indices into one axis, checked: from 0 to the axis's length. */
interface AxisIndices {
  readonly shape: readonly number[]
  readonly values: Float64Array
  readonly stride: number
}

/** A new array of the elements that an expanded index names. */
export function gather<D extends DType>(operation: string, x: NDArray<D>, index: readonly unknown[]): NDArray<D> {
  const picked = pick(operation, x, index)
  const out = freshArray(operation, x.dtype, picked.shape)
  move(x, picked, out, true)
  return out
}

/** Assigns to the elements that an expanded index names; where one is named twice, the last value stays. */
export function scatter(operation: string, x: NDArray, index: readonly unknown[], value: unknown): void {
  const picked = pick(operation, x, index)
  const ready = assignable(operation, value, x, picked.shape)
  const values = freshArray(operation, x.dtype, picked.shape)
  if (typeof ready === 'object') copyInto(operation, ready, values)
  else values.storage.memory.typed(infoOf(x.dtype).code).fill(ready as never, firstElement(values), firstElement(values) + values.size)
  move(x, picked, values, false)
}

/** Reads an expanded index: which axes are left, and what the arrays add. */
function pick(operation: string, x: NDArray, index: readonly unknown[]): Picked {
  const parts: Part[] = [{ shape: [], strides: [] }, { shape: [], strides: [] }]
  const indices: AxisIndices[] = []
  let first = x.offset
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
        if (range.length > 0) first += x.strides[axis] * range.start
        axis++
      }
      continue
    }
    if (!inRun) runs++
    inRun = true
    for (const own of indicesOf(operation, x, entry, axis)) {
      indices.push(own)
      axis++
    }
  }
  const apart = runs > 1
  const [before, after] = apart ? [{ shape: [], strides: [] }, join(parts[0], parts[1])] : parts
  const common = broadcastShapes(operation, ...indices.map((own) => own.shape))
  const shape = [...before.shape, ...common, ...after.shape]
  if (shape.length > maxDims) throw new IndexError(operation, `the result would have ${shape.length} dimensions, more than ${maxDims}`, { ndim: shape.length, maxDims })
  return { first, before, after, shape, middle: sumOf(indices, common) }
}

function join(a: Part, b: Part): Part {
  return { shape: [...a.shape, ...b.shape], strides: [...a.strides, ...b.strides] }
}

/** The indices that an entry gives: one list for each axis that it indexes. */
function indicesOf(operation: string, x: NDArray, entry: unknown, axis: number): AxisIndices[] {
  if (!(entry instanceof NDArray)) {
    return [{ shape: [], values: Float64Array.of(checkIndex(operation, entry, axis, x.shape[axis])), stride: x.strides[axis] }]
  }
  if (entry.dtype === 'bool') {
    checkMask(operation, entry, x.shape, axis)
    return nonzeroOf(operation, entry).map((values, d) => ({ shape: [values.length], values, stride: x.strides[axis + d] }))
  }
  return [{ shape: entry.shape, values: checked(operation, entry, axis, x.shape[axis]), stride: x.strides[axis] }]
}

/** An index array's elements, negative ones counted from the end. */
function checked(operation: string, indices: NDArray, axis: number, length: number): Float64Array {
  const copy = copyOf(operation, indices, 'float64')
  const from = firstElement(copy)
  const elements = (copy.storage.memory.typed(infoOf('float64').code) as Float64Array).subarray(from, from + copy.size)
  const values = new Float64Array(elements.length)
  for (let i = 0; i < elements.length; i++) {
    const index = elements[i]
    values[i] = index >= 0 && index < length && Math.trunc(index) === index ? index : checkIndex(operation, index, axis, length)
  }
  return values
}

/** For each element of the common shape the sum of index times stride. */
function sumOf(indices: readonly AxisIndices[], common: readonly number[]): Float64Array {
  const sum = new Float64Array(sizeOf(common))
  for (const { shape, values, stride } of indices) {
    if (values.length === sum.length) for (let i = 0; i < sum.length; i++) sum[i] += values[i] * stride
    else {
      const places = placesOf({ shape: common as number[], strides: broadcastStrides(shape, contiguousStrides(shape), common) })
      for (let i = 0; i < sum.length; i++) sum[i] += values[places[i]] * stride
    }
  }
  return sum
}

/** The places of a part's elements in C order. */
function placesOf({ shape, strides }: Part): Float64Array {
  let places = new Float64Array(1)
  for (let axis = 0; axis < shape.length; axis++) {
    const next = new Float64Array(places.length * shape[axis])
    let k = 0
    for (const place of places) for (let i = 0; i < shape[axis]; i++) next[k++] = place + i * strides[axis]
    places = next
  }
  return places
}

/** Up to so many neighbours a loop is quicker than two views and a `set`. */
const longRun = 200

/** What elements of so many bytes are moved as; of the dtypes of 8 bytes each is moved as itself. */
const movedAs: Readonly<Record<number, DType | undefined>> = { 1: 'uint8', 2: 'uint16', 4: 'uint32' }

/** Copies the picked elements to a line in C order (`out`), or from it. */
function move(x: NDArray, { first, before, middle, after }: Picked, line: NDArray, out: boolean): void {
  const { bytes, big } = infoOf(x.dtype)
  const { code } = infoOf(movedAs[bytes] ?? x.dtype)
  const elements = x.storage.memory.typed(code)
  const values = line.storage.memory.typed(code)
  const inner = placesOf(after)
  const start = x.storage.start / bytes + first
  let k = firstElement(line)
  const gapless = inner.length >= longRun && inner.every((place, i) => place === i)
  for (const outer of placesOf(before)) {
    const from = start + outer
    if (gapless) moveRuns(elements, values, from, middle, inner.length, k, out)
    else if (big) (out ? readBig : writeBig)(elements as BigInt64Array, values as BigInt64Array, from, middle, inner, k)
    else (out ? read : write)(elements as Uint8Array, values as Uint8Array, from, middle, inner, k)
    k += middle.length * inner.length
  }
}

function moveRuns(elements: TypedArray, values: TypedArray, from: number, middle: Float64Array, length: number, k: number, out: boolean): void {
  for (let j = 0; j < middle.length; j++, k += length) {
    const place = from + middle[j]
    if (out) values.set(elements.subarray(place, place + length) as never, k)
    else elements.set(values.subarray(k, k + length) as never, place)
  }
}

// Bigints have loops of their own, in which the compiler makes none; the other four kinds of elements share theirs.

function read(elements: Uint8Array, values: Uint8Array, from: number, middle: Float64Array, inner: Float64Array, k: number): void {
  if (inner.length === 1) {
    for (let j = 0; j < middle.length; j++) values[k++] = elements[from + middle[j]]
    return
  }
  for (let j = 0; j < middle.length; j++) {
    const place = from + middle[j]
    for (let i = 0; i < inner.length; i++) values[k++] = elements[place + inner[i]]
  }
}

function write(elements: Uint8Array, values: Uint8Array, from: number, middle: Float64Array, inner: Float64Array, k: number): void {
  for (let j = 0; j < middle.length; j++) {
    const place = from + middle[j]
    for (let i = 0; i < inner.length; i++) elements[place + inner[i]] = values[k++]
  }
}

function readBig(elements: BigInt64Array, values: BigInt64Array, from: number, middle: Float64Array, inner: Float64Array, k: number): void {
  if (inner.length === 1) {
    for (let j = 0; j < middle.length; j++) values[k++] = elements[from + middle[j]]
    return
  }
  for (let j = 0; j < middle.length; j++) {
    const place = from + middle[j]
    for (let i = 0; i < inner.length; i++) values[k++] = elements[place + inner[i]]
  }
}

function writeBig(elements: BigInt64Array, values: BigInt64Array, from: number, middle: Float64Array, inner: Float64Array, k: number): void {
  for (let j = 0; j < middle.length; j++) {
    const place = from + middle[j]
    for (let i = 0; i < inner.length; i++) elements[place + inner[i]] = values[k++]
  }
}
