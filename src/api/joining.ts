/** Arrays put together by NumPy's further rules, all of them `concat`: hstack, vstack, dstack, columnStack, append, insert. */
import { install } from '../array/install.js'
import { NDArray } from '../array/ndarray.js'
import type { DType } from '../dtype/dtype.js'
import type { Promote } from '../dtype/promote.js'
import { ShapeError, ValueError } from '../errors.js'
import { checkAlive } from '../memory/storage.js'
import { normalizeAxis } from '../shape/axes.js'
import { checkIndex, fullSlice, resolveSlice, Slice } from '../shape/indexing.js'
import { checkShape } from '../shape/shape.js'
import { showShape, showValue, toInteger } from '../shape/show.js'
import { gather } from './advanced.js'
import { copyArray, freshArray, fromData, sourceOf, wrapTyped } from './data.js'
import { integersOrMask, type IntegerData } from './integers.js'
import { alive, concat, expandDims, moveaxis, reshape, viewOf, type CommonType } from './manipulate.js'
import { nonzeroOf, checkMask } from './masks.js'
import { axisOptions } from './options.js'
import { isScalar, weakValue, type Scalar } from './ufunc.js'
import { atleast1d, atleast2d, atleast3d } from './views.js'

/** What `append`, `insert` and `delete` take. */
export interface EditOptions {
  /** The axis; by default the array is flattened first. */
  axis?: number | null | undefined
}
/** Values that an array is joined with: data in the array's dtype, or an array. */
export type ValueData = Scalar | IntegerData

function listed(operation: string, arrays: unknown, shaped: (x: NDArray) => NDArray): NDArray[] {
  if (arrays instanceof NDArray || !Array.isArray(arrays)) throw new ValueError(operation, `takes a list of arrays, got ${arrays instanceof NDArray ? 'one array' : showValue(arrays)}`, {})
  if (arrays.length === 0) throw new ValueError(operation, 'needs at least one array', {})
  return (arrays as NDArray[]).map((x) => shaped(alive(operation, x)))
}

/** `concat` along an axis; what it refuses is told of the operation that was called. */
function joined(operation: string, list: readonly NDArray[], axis: number): NDArray {
  const [head] = list
  list.forEach((x, i) => {
    if (x.ndim !== head.ndim || x.shape.some((n, a) => a !== axis && n !== head.shape[a])) {
      throw new ShapeError(operation, `array ${i} has shape ${showShape(x.shape)}, the first ${showShape(head.shape)}: they may differ in axis ${axis} only`, { index: i, shape: x.shape, first: head.shape, axis })
    }
  })
  return concat(list, { axis })
}

/**
 * Arrays side by side: along the second axis, or one after the other where they have one axis.
 * @throws ShapeError where the other axes differ; ValueError for no arrays; MemoryError; DisposedError
 * @example pn.hstack([arr([[1], [2]]), arr([[3], [4]])]).toArray() //=> [ [ 1, 3 ], [ 2, 4 ] ]
 */
export function hstack<const A extends readonly NDArray[]>(arrays: A): NDArray<CommonType<A>> {
  const list = listed('hstack', arrays, atleast1d)
  return joined('hstack', list, list[0].ndim === 1 ? 0 : 1) as never
}

/**
 * Arrays below one another: along the first axis, lines as rows.
 * @throws ShapeError where the other axes differ; ValueError for no arrays; MemoryError; DisposedError
 * @example pn.vstack([arr([1, 2]), arr([[3, 4]])]).toArray() //=> [ [ 1, 2 ], [ 3, 4 ] ]
 */
export function vstack<const A extends readonly NDArray[]>(arrays: A): NDArray<CommonType<A>> {
  return joined('vstack', listed('vstack', arrays, atleast2d), 0) as never
}

/**
 * Arrays behind one another: along the third axis, which shapes [n] and [m, n] get (see `atleast3d`).
 * @throws ShapeError where the other axes differ; ValueError for no arrays; MemoryError; DisposedError
 * @example pn.dstack([arr([1, 2]), arr([3, 4])]).toArray() //=> [ [ [ 1, 3 ], [ 2, 4 ] ] ]
 */
export function dstack<const A extends readonly NDArray[]>(arrays: A): NDArray<CommonType<A>> {
  return joined('dstack', listed('dstack', arrays, atleast3d), 2) as never
}

/**
 * Lines as the columns of a matrix; matrices stay as they are.
 * @throws ShapeError where the lengths differ; ValueError for no arrays; MemoryError; DisposedError
 * @example pn.columnStack([arr([1, 2]), arr([3, 4])]).toArray() //=> [ [ 1, 3 ], [ 2, 4 ] ]
 */
export function columnStack<const A extends readonly NDArray[]>(arrays: A): NDArray<CommonType<A>> {
  return joined('columnStack', listed('columnStack', arrays, (x) => (x.ndim < 2 ? expandDims(atleast1d(x), 1) : x)), 1) as never
}

/** Values beside an array: an array stays, data is read in the array's dtype, a number must be one that it can hold. */
function beside(operation: string, x: NDArray, values: unknown): NDArray {
  if (isScalar(values)) weakValue(operation, values, x.dtype)
  const source = sourceOf(operation, values, undefined) ?? fromData(operation, values, x.dtype)
  checkAlive(operation, x.storage)
  return source
}

/**
 * The array with further values at its end, along an axis that both have; without one, both are flattened. The dtypes are promoted; values that
 * are no array are read in the array's dtype.
 * @throws ShapeError where the other axes differ; DTypeError for values that the dtype cannot hold; AxisError; MemoryError; DisposedError
 * @example pn.append(arr([1, 2]), [3, 4]).toArray() //=> [ 1, 2, 3, 4 ]
 */
export function append<A extends DType, B extends DType>(x: NDArray<A>, values: NDArray<B>, options?: EditOptions | number): NDArray<Promote<A, B>>
export function append<D extends DType>(x: NDArray<D>, values: Scalar | readonly unknown[], options?: EditOptions | number): NDArray<D>
export function append(x: NDArray, values: ValueData, options?: EditOptions | number): NDArray
export function append(x: NDArray, values: unknown, options?: EditOptions | number): NDArray {
  alive('append', x)
  const { axis } = axisOptions<EditOptions>('append', options, ['axis'])
  const more = beside('append', x, values)
  if (axis === undefined || axis === null) return concat([x, more], { axis: null })
  const along = normalizeAxis('append', axis, x.ndim)
  return joined('append', [x, more], along)
}

/** Places in front of which values are inserted: one for a block, or one for each value. */
function insertPlaces(operation: string, index: unknown, length: number, along: number): { places: number[]; block: boolean } {
  if (index instanceof Slice) {
    const { start, length: count, step } = resolveSlice(index, length)
    return { places: Array.from({ length: count }, (_, i) => start + i * step), block: false }
  }
  const array = integersOrMask(operation, index)
  const mask = array.dtype === 'bool'
  if (array.ndim > 1 || (mask && array.ndim === 0)) throw new ShapeError(operation, `indices have one axis, got ${showShape(array.shape)}`, { shape: array.shape })
  if (mask) checkMask(operation, array, [length], 0)
  const places = Array.from((mask ? nonzeroOf(operation, array, 'float64')[0] : array).astype('float64').toTypedArray(), (place) => {
    // Behind the last element is a place too.
    if (toInteger(place) === length) return length
    return checkIndex(operation, place, along, length)
  })
  return { places, block: array.ndim === 0 }
}

/**
 * The array with values inserted before the given indices along an axis; without one it is flattened first. A single index takes all values as a
 * block; several, or a mask, take one each. Values are cast to the array's dtype.
 * @throws IndexError for an index out of bounds; ShapeError for values that do not broadcast to their places; DTypeError for a number that the dtype
 * cannot hold; AxisError; MemoryError; DisposedError
 * @example pn.insert(arr([1, 2, 3]), 1, [8, 9]).toArray() //=> [ 1, 8, 9, 2, 3 ]
 * @example pn.insert(arr([[1, 2], [3, 4]]), 1, 9, { axis: 1 }).toArray() //=> [ [ 1, 9, 2 ], [ 3, 9, 4 ] ]
 */
export function insert<D extends DType>(x: NDArray<D>, index: IntegerData | Slice, values: ValueData, options?: EditOptions | number): NDArray<D> {
  alive('insert', x)
  const { axis } = axisOptions<EditOptions>('insert', options, ['axis'])
  const more = beside('insert', x, values)
  const source = axis === undefined || axis === null ? reshape(x, [x.size]) : x
  const along = normalizeAxis('insert', axis ?? 0, source.ndim)
  const { places, block } = insertPlaces('insert', index, source.shape[along], along)
  checkAlive('insert', x.storage)
  const wide = withAxes(more, source.ndim)
  // For one place the values' first axis is the one along which they are inserted, as in NumPy.
  const ready = block ? moveaxis(wide, 0, along) : wide
  const count = places.length === 1 ? ready.shape[along] : places.length
  const inserted = freshArray('insert', x.dtype, checkShape('insert', source.shape.map((n, a) => (a === along ? count : n))))
  if (ready.ndim > inserted.ndim || ready.shape.some((n, a) => n !== 1 && n !== inserted.shape[a])) {
    throw new ShapeError('insert', `values of shape ${showShape(ready.shape)} do not broadcast to ${showShape(inserted.shape)}`, { values: ready.shape, shape: inserted.shape })
  }
  copyArray('insert', ready, inserted)
  if (places.length <= fewRuns) return concat(runsAround(source, inserted, places, along), { axis: along }) as NDArray<D>
  return gather('insert', concat([source, inserted] as const, { axis: along }) as NDArray<D>, source.shape.map((_, a) => (a === along ? merged(places, source.shape[along]) : fullSlice)))
}

/** Up to so many runs are copied one by one; more are gathered, element by element. */
const fewRuns = 64

/** The part of an axis from one place up to another. */
function run<D extends DType>(x: NDArray<D>, along: number, from: number, to: number): NDArray<D> {
  return viewOf(x, x.shape.map((n, a) => (a === along ? to - from : n)), x.strides, from === to ? x.offset : x.offset + from * x.strides[along])
}

/** What is left of the array before, between and behind the places, and what is inserted there: all of it where there is one place. */
function runsAround(x: NDArray, inserted: NDArray, places: readonly number[], along: number): NDArray[] {
  const runs: NDArray[] = []
  let from = 0
  for (const j of places.map((_, i) => i).sort((a, b) => places[a] - places[b])) {
    runs.push(run(x, along, from, places[j]), places.length === 1 ? inserted : run(inserted, along, j, j + 1))
    from = places[j]
  }
  return [...runs, run(x, along, from, x.shape[along])]
}

/** Axes of length 1 in front, up to so many. */
function withAxes(x: NDArray, ndim: number): NDArray {
  const missing = Math.max(0, ndim - x.ndim)
  return viewOf(x, [...new Array<number>(missing).fill(1), ...x.shape], [...new Array<number>(missing).fill(0), ...x.strides])
}

/** Which element of "old ones, then new ones" stands at each place: new one j before old one at[j]. */
function merged(at: readonly number[], length: number): NDArray {
  const order = at.map((_, j) => j).sort((a, b) => at[a] - at[b])
  const result = new Float64Array(length + at.length)
  let k = 0
  let next = 0
  for (let i = 0; i <= length; i++) {
    while (next < order.length && at[order[next]] === i) result[k++] = length + order[next++]
    if (i < length) result[k++] = i
  }
  return wrapTyped('insert', result)
}

/** Which places of an axis an index of `delete` names. */
function deleted(index: unknown, length: number, along: number): Uint8Array {
  const kept = new Uint8Array(length).fill(1)
  if (index instanceof Slice) {
    const { start, length: count, step } = resolveSlice(index, length)
    for (let i = 0; i < count; i++) kept[start + i * step] = 0
    return kept
  }
  const array = integersOrMask('delete', index)
  if (array.dtype === 'bool') {
    if (array.ndim !== 1) throw new ShapeError('delete', `a mask has one axis, got ${showShape(array.shape)}`, { shape: array.shape })
    checkMask('delete', array, [length], 0)
    return (array as NDArray<'bool'>).logicalNot().toTypedArray()
  }
  for (const place of array.astype('float64').toTypedArray()) kept[checkIndex('delete', place, along, length)] = 0
  return kept
}

/** The runs of what is kept, unless they are many. */
function runsOf(kept: Uint8Array): [number, number][] | undefined {
  const runs: [number, number][] = []
  for (let from = kept.indexOf(1); from >= 0;) {
    const gap = kept.indexOf(0, from)
    const to = gap < 0 ? kept.length : gap
    if (runs.push([from, to]) > fewRuns) return undefined
    from = gap < 0 ? -1 : kept.indexOf(1, to)
  }
  return runs
}

/**
 * The array without what the index names along an axis: an integer, several, a slice or a mask. Without an axis it is flattened first.
 * @throws IndexError for an index out of bounds, DTypeError, AxisError, MemoryError, DisposedError
 * @example pn.delete(arr([1, 2, 3, 4]), [0, -1]).toArray() //=> [ 2, 3 ]
 */
function delete_<D extends DType>(x: NDArray<D>, index: IntegerData | Slice, options?: EditOptions | number): NDArray<D> {
  alive('delete', x)
  const { axis } = axisOptions<EditOptions>('delete', options, ['axis'])
  const source = axis === undefined || axis === null ? reshape(x, [x.size]) : x
  const along = normalizeAxis('delete', axis ?? 0, source.ndim)
  const kept = deleted(index, source.shape[along], along)
  checkAlive('delete', x.storage)
  const runs = runsOf(kept)
  if (runs !== undefined) return concat([run(source, along, 0, 0), ...runs.map(([from, to]) => run(source, along, from, to))], { axis: along }) as NDArray<D>
  const mask = wrapTyped('delete', kept).astype('bool')
  return gather('delete', source, source.shape.map((_, a) => (a === along ? mask : fullSlice)))
}
export { delete_ as delete }

install({ append, insert, delete: delete_ })

declare module '../array/ndarray.js' {
  interface NDArray<D extends DType> {
    /** With further values at the end: see `pn.append`. */
    append<B extends DType>(values: NDArray<B>, options?: EditOptions | number): NDArray<Promote<D, B>>
    append(values: Scalar | readonly unknown[], options?: EditOptions | number): NDArray<D>
    append(values: ValueData, options?: EditOptions | number): NDArray
    /** With values inserted: see `pn.insert`. */
    insert(index: IntegerData | Slice, values: ValueData, options?: EditOptions | number): NDArray<D>
    /** Without what the index names: see `pn.delete`. */
    delete(index: IntegerData | Slice, options?: EditOptions | number): NDArray<D>
  }
}
