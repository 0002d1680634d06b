/** Elements by integer arrays, as functions: take, takeAlongAxis, put, putAlongAxis. Each is one gather or scatter. */
import { install } from '../array/install.js'
import type { NDArray } from '../array/ndarray.js'
import { infoOf, type DType } from '../dtype/dtype.js'
import { ShapeError, ValueError } from '../errors.js'
import { checkAlive, type View } from '../memory/storage.js'
import { normalizeAxis } from '../shape/axes.js'
import { broadcastShapes, broadcastStrides } from '../shape/broadcast.js'
import { fullSlice } from '../shape/indexing.js'
import { showValue } from '../shape/show.js'
import { gather, gatherAlong, scatter, scatterAlong } from './advanced.js'
import { astype } from './convert.js'
import { copyArray, copyOf, fromData, sourceOf } from './data.js'
import { remainder } from './elementwise.js'
import { integersOf, type IntegerData } from './integers.js'
import { alive, reshape } from './manipulate.js'
import { axisOptions, checkOptions } from './options.js'
import { clip } from './select.js'
import { resize } from './repeat.js'
import { checkWritable, isScalar, type Scalar } from './ufunc.js'

/** What becomes of an index out of bounds: 'raise' an IndexError, 'wrap' around, or 'clip' to the ends (negative ones to 0). */
export type IndexMode = 'raise' | 'wrap' | 'clip'

/** What `take` takes. */
export interface TakeOptions {
  /** The axis; by default the array is flattened first. */
  axis?: number | null | undefined
  mode?: IndexMode | undefined
}
/** What `put` takes. */
export interface PutOptions {
  mode?: IndexMode | undefined
}
/** What `takeAlongAxis` and `putAlongAxis` take. */
export interface AlongAxisOptions {
  /** The axis that the indices are into; the last one by default. */
  axis?: number | undefined
}

const modes: readonly unknown[] = ['raise', 'wrap', 'clip']

/** The indices as `mode` reads them. */
function inBounds(operation: string, indices: NDArray, mode: unknown, length: number): NDArray {
  if (!modes.includes(mode)) throw new ValueError(operation, `mode is 'raise', 'wrap' or 'clip', got ${showValue(mode)}`, { mode })
  if (mode === 'raise' || length === 0 || indices.size === 0) return indices
  // In a dtype that holds the length.
  const wide = infoOf(indices.dtype).bytes === 8 ? indices : astype(indices, 'int64')
  return mode === 'wrap' ? remainder(wide, length) : clip(wide, 0, length - 1)
}

/**
 * The elements, or whole parts, at the given indices along an axis: their shape takes the place of the axis. Negative indices count from
 * the end. Without an axis the array is flattened first.
 * @throws IndexError for an index out of bounds (unless `mode` is 'wrap' or 'clip') or that is no integer; DTypeError for indices of other dtypes;
 * AxisError; MemoryError; DisposedError
 * @example pn.take(arr([[1, 2], [3, 4]]), [1, 1, 0], { axis: 0 }).toArray() //=> [ [ 3, 4 ], [ 3, 4 ], [ 1, 2 ] ]
 * @example pn.take(arr([4, 5, 6]), [[0, -1]]).toArray() //=> [ [ 4, 6 ] ]
 */
export function take<D extends DType>(x: NDArray<D>, indices: IntegerData, options?: TakeOptions | number): NDArray<D> {
  alive('take', x)
  const { axis, mode = 'raise' } = axisOptions<TakeOptions>('take', options, ['axis', 'mode'])
  const given = integersOf('take', 'indices', indices)
  checkAlive('take', x.storage)
  const source = axis === undefined || axis === null ? reshape(x, x.size) : x
  const along = normalizeAxis('take', axis ?? 0, source.ndim)
  const own = inBounds('take', given, mode, source.shape[along])
  return gather('take', source, source.shape.map((_, a) => (a === along ? own : fullSlice)))
}

/** The view over which indices along an axis are read: stretched to them, and without a step along the axis itself. */
function alongAxis(operation: string, x: NDArray, indices: NDArray, axis: unknown): { along: number; view: View } {
  const along = normalizeAxis(operation, axis, x.ndim)
  if (indices.ndim !== x.ndim) {
    throw new ShapeError(operation, `the indices have ${indices.ndim} axes, the array ${x.ndim}: they stand beside each other axis by axis`, { indices: indices.shape, shape: x.shape })
  }
  const length = indices.shape[along]
  const shape = broadcastShapes(operation, x.shape.map((n, a) => (a === along ? length : n)), indices.shape)
  const line = x.shape.map((n, a) => (a === along ? 1 : n))
  const { storage, dtype, strides, offset } = x
  return { along, view: { storage, dtype, shape, strides: broadcastStrides(line, strides, shape).map((s, a) => (a === along ? 0 : s)), offset } }
}

/**
 * For each place of `indices` the element at that index along the axis (the last one) and otherwise at the same place: what `argsort` and
 * `argmax` (with keepdims) give picks the elements in question. The other axes broadcast.
 * @throws ShapeError for indices of another number of axes, or that do not broadcast; IndexError; DTypeError; AxisError; MemoryError; DisposedError
 * @example pn.takeAlongAxis(arr([[10, 30, 20]]), arr([[2, 0]], { dtype: 'int32' })).toArray() //=> [ [ 20, 10 ] ]
 */
export function takeAlongAxis<D extends DType>(x: NDArray<D>, indices: IntegerData, options?: AlongAxisOptions | number): NDArray<D> {
  alive('takeAlongAxis', x)
  const { axis = -1 } = axisOptions<AlongAxisOptions>('takeAlongAxis', options, ['axis'])
  const own = integersOf('takeAlongAxis', 'indices', indices)
  checkAlive('takeAlongAxis', x.storage)
  const { along, view } = alongAxis('takeAlongAxis', x, own, axis)
  return gatherAlong('takeAlongAxis', x, view, own, along)
}

/**
 * Assigns, for each place of `indices`, the value there to the element at that index along the axis (the last one) and otherwise at the same
 * place; the opposite of `takeAlongAxis`. Values broadcast; where an element is named twice, the last value in C order stays.
 * @returns the array itself
 * @throws ShapeError; IndexError; DTypeError for a number that the dtype cannot hold; AxisError; ValueError where the array is a broadcast view;
 * DisposedError. Nothing is changed then.
 * @example pn.putAlongAxis(arr([[10, 30, 20]]), [[1]], 99).toArray() //=> [ [ 10, 99, 20 ] ]
 */
export function putAlongAxis<D extends DType>(x: NDArray<D>, indices: IntegerData, values: Scalar | IntegerData, options?: AlongAxisOptions | number): NDArray<D> {
  alive('putAlongAxis', x)
  const { axis = -1 } = axisOptions<AlongAxisOptions>('putAlongAxis', options, ['axis'])
  const own = integersOf('putAlongAxis', 'indices', indices)
  const ready = isScalar(values) ? values : sourceOf('putAlongAxis', values, undefined) ?? fromData('putAlongAxis', values, x.dtype)
  checkAlive('putAlongAxis', x.storage)
  const { along, view } = alongAxis('putAlongAxis', x, own, axis)
  checkWritable('putAlongAxis', x)
  scatterAlong('putAlongAxis', x, view, own, along, ready)
  return x
}

/**
 * Assigns values to the elements at places of the flattened array, one after the other: where a place is named twice, the last value stays. Fewer
 * values than places are repeated, further ones are not used.
 * @returns the array itself
 * @throws IndexError for a place out of bounds (unless `mode` is 'wrap' or 'clip'); DTypeError; ShapeError for places without a value; ValueError where
 * the array is a broadcast view; DisposedError. Nothing is changed then.
 * @example pn.put(pn.zeros(4), [0, -1, 0], [1, 2, 3]).toArray() //=> [ 3, 0, 0, 2 ]
 */
export function put<D extends DType>(x: NDArray<D>, indices: IntegerData, values: Scalar | IntegerData, options?: PutOptions): NDArray<D> {
  alive('put', x)
  checkOptions('put', options, ['mode'])
  const places = integersOf('put', 'indices', indices)
  const ready = isScalar(values) ? values : sourceOf('put', values, undefined) ?? fromData('put', values, x.dtype)
  checkAlive('put', x.storage)
  const flat = reshape(inBounds('put', places, options?.mode ?? 'raise', x.size), places.size)
  const line = isScalar(ready) || flat.size === 0 ? ready : repeated(ready, flat.size)
  checkWritable('put', x)
  if (flat.size === 0) return x
  // Places count in C order: where the elements lie otherwise, those of a copy are assigned, and copied back.
  const home = x.contiguous ? x : copyOf('put', x, x.dtype)
  scatter('put', reshape(home, x.size, { copy: false }), [flat], line)
  if (home !== x) copyArray('put', home, x)
  return x
}

/** As many values as there are places. */
function repeated(values: NDArray, count: number): NDArray {
  if (values.size === 0) throw new ShapeError('put', `no values for ${count} places`, { values: values.shape, places: count })
  return values.size === 1 ? reshape(values, []) : resize(values, [count])
}

install({ take, takeAlongAxis, put, putAlongAxis })

declare module '../array/ndarray.js' {
  interface NDArray<D extends DType> {
    /** Elements, or parts, at indices along an axis: see `pn.take`. */
    take(indices: IntegerData, options?: TakeOptions | number): NDArray<D>
    /** Elements at indices along an axis, place by place: see `pn.takeAlongAxis`. */
    takeAlongAxis(indices: IntegerData, options?: AlongAxisOptions | number): NDArray<D>
    /** Assigns to places of the flattened array: see `pn.put`. */
    put(indices: IntegerData, values: Scalar | IntegerData, options?: PutOptions): this
    /** Assigns to elements at indices along an axis, place by place: see `pn.putAlongAxis`. */
    putAlongAxis(indices: IntegerData, values: Scalar | IntegerData, options?: AlongAxisOptions | number): this
  }
}
