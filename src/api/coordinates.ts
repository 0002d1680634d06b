/** Indices of grids, and of flattened arrays: indices, ix, unravelIndex, ravelMultiIndex. */
import { install } from '../array/install.js'
import type { NDArray } from '../array/ndarray.js'
import type { DType } from '../dtype/dtype.js'
import { IndexError, ShapeError, ValueError } from '../errors.js'
import { copyInto } from '../plan/elementwise.js'
import { broadcastShapes } from '../shape/broadcast.js'
import { checkShape, contiguousStrides, sizeOf } from '../shape/shape.js'
import { showShape, showValue, toEntries } from '../shape/show.js'
import type { ShapeArgument } from './creation.js'
import { copyOf, freshArray } from './data.js'
import { add, floorDivide, multiply, remainder } from './elementwise.js'
import { dtypeOption, fill, type Asked, type DTypeOptions } from './fill.js'
import { integersOf, integersOrMask, type IntegerData } from './integers.js'
import { reshape, viewOf } from './manipulate.js'
import { nonzeroOf } from './masks.js'
import { indexType, type IndexType, type IndexTypeOptions } from './nonzero.js'
import { checkFlag } from './options.js'
import { arange } from './ranges.js'
import { max, min } from './reduce.js'
import { clip } from './select.js'
import type { IndexMode } from './take.js'

/** What `indices` takes. */
export interface IndicesOptions extends DTypeOptions {
  /** true: one array for each axis, of length 1 along all others (they broadcast), instead of one array of all. */
  sparse?: boolean | undefined
}
/** What `ravelMultiIndex` takes. */
export interface RavelMultiIndexOptions extends IndexTypeOptions {
  mode?: IndexMode | undefined
}

/** 0, 1, 2, ... along one axis of so many. */
function ruler(operation: string, length: number, axis: number, ndim: number, dtype: DType): NDArray {
  const line = length === 0 ? freshArray(operation, dtype, [0]) : dtype === 'bool' ? arange(length).astype('bool') : arange(0, length, 1, { dtype })
  return reshape(line, Array.from({ length: ndim }, (_, a) => (a === axis ? length : 1)))
}

/**
 * The indices of an array of a shape: entry i holds, for every element, its index along axis i, so the shape is [ndim, ...shape]; with
 * `sparse` one array for each axis that broadcast to it. int32 unless `dtype` says otherwise.
 * @throws ShapeError, DTypeError for indices that the dtype cannot hold, ValueError, MemoryError
 * @example pn.indices([2, 2]).toArray() //=> [ [ [ 0, 0 ], [ 1, 1 ] ], [ [ 0, 1 ], [ 0, 1 ] ] ]
 */
export function indices<const O extends IndicesOptions & { sparse: true }>(shape: ShapeArgument, options: O): NDArray<Asked<O, 'int32'>>[]
export function indices<const O extends IndicesOptions>(shape: ShapeArgument, options?: O): NDArray<Asked<O, 'int32'>>
export function indices(shape: ShapeArgument, options?: IndicesOptions): NDArray | NDArray[] {
  const dtype = dtypeOption('indices', options, 'int32', ['dtype', 'sparse'])
  const sparse = checkFlag('indices', 'sparse', options?.sparse, false)
  const target = checkShape('indices', shape)
  const ndim = target.length
  if (sparse) return target.map((length, axis) => ruler('indices', length, axis, ndim, dtype))
  const out = freshArray('indices', dtype, checkShape('indices', [ndim, ...target]))
  target.forEach((length, axis) => {
    copyInto('indices', ruler('indices', length, axis, ndim, dtype), viewOf(out, target, out.strides.slice(1), out.offset + axis * out.strides[0]))
  })
  return out
}

/**
 * Index arrays for a grid of chosen rows, columns and so on: list i lies along axis i, so `x.get(...pn.ix(rows, columns))` has every chosen row at every
 * chosen column. Booleans stand for the places of their trues.
 * @throws ShapeError for lists of more than one axis; DTypeError for other dtypes; DisposedError
 * @example pn.arange(9).reshape([3, 3]).get(...pn.ix([0, 2], [0, 1])).toArray() //=> [ [ 0, 1 ], [ 6, 7 ] ]
 */
export function ix(...lists: readonly IntegerData[]): NDArray[] {
  return lists.map((list, axis) => {
    const line = wholeNumbers('ix', integersOrMask('ix', list))
    if (line.ndim !== 1) throw new ShapeError('ix', `takes lists of one axis, got ${showShape(line.shape)}`, { shape: line.shape })
    const places = line.dtype === 'bool' ? nonzeroOf('ix', line, 'int64')[0] : line
    return reshape(places, lists.map((_, a) => (a === axis ? places.size : 1)))
  })
}

/** The integers of a list, which were read as float64. */
function wholeNumbers(operation: string, list: NDArray): NDArray {
  if (list.dtype !== 'float64') return list
  for (const value of list.toTypedArray() as Float64Array) {
    if (!Number.isSafeInteger(value)) throw new IndexError(operation, `an index must be an integer, got ${showValue(value)}`, { index: value })
  }
  return copyOf(operation, list, 'int64')
}

/** Refuses integers below 0 or above `length - 1`. */
function checkWithin(operation: string, index: NDArray, length: number, what: string): void {
  if (index.size === 0) return
  const [low, high] = [min(index), max(index)].map((extreme) => extreme.item({ bigint: true }) as bigint | number)
  const wrong = Number(low) < 0 ? low : Number(high) >= length ? high : undefined
  if (wrong !== undefined) throw new IndexError(operation, `index ${String(wrong)} is out of bounds for ${what} with ${length} elements`, { index: wrong, length })
}

/**
 * Places in a flattened array as indices of each axis of its shape.
 * @throws IndexError for a place out of bounds (negative ones are); ShapeError; DTypeError; ValueError; MemoryError; DisposedError
 * @example pn.unravelIndex([5, 3], [2, 3]).map((axis) => axis.toArray()) //=> [ [ 1, 1 ], [ 2, 0 ] ]
 */
export function unravelIndex<const O extends IndexTypeOptions>(places: IntegerData, shape: ShapeArgument, options?: O): NDArray<IndexType<O>>[] {
  const target = checkShape('unravelIndex', shape)
  const dtype = indexType('unravelIndex', options, Math.max(0, ...target))
  const given = wholeNumbers('unravelIndex', integersOf('unravelIndex', 'places', places))
  const size = sizeOf(target)
  checkWithin('unravelIndex', given, size, `shape ${showShape(target)}`)
  const wide = given.astype('int64')
  const steps = contiguousStrides(target)
  return target.map((length, axis) => {
    if (size === 0) return freshArray('unravelIndex', dtype, given.shape)
    return remainder(floorDivide(wide, steps[axis]), length).astype(dtype)
  }) as never
}

/**
 * Places in a flattened array of the elements whose indices are given, one array for each axis; they broadcast. Negative indices are out of
 * bounds, unless `mode` is 'wrap' or 'clip'.
 * @throws IndexError for an index out of bounds; ShapeError for another number of arrays than axes; DTypeError; ValueError; MemoryError; DisposedError
 * @example pn.ravelMultiIndex([[1, 1], [2, 0]], [2, 3]).toArray() //=> [ 5, 3 ]
 */
export function ravelMultiIndex<const O extends RavelMultiIndexOptions>(index: readonly IntegerData[], shape: ShapeArgument, options?: O): NDArray<IndexType<O>> {
  const target = checkShape('ravelMultiIndex', shape)
  const dtype = indexType('ravelMultiIndex', options, sizeOf(target), ['dtype', 'mode'])
  const mode: unknown = options?.mode ?? 'raise'
  if (mode !== 'raise' && mode !== 'wrap' && mode !== 'clip') throw new ValueError('ravelMultiIndex', `mode is 'raise', 'wrap' or 'clip', got ${showValue(mode)}`, { mode })
  const list = toEntries(index, target.length) ?? []
  if (list.length !== target.length) throw new ShapeError('ravelMultiIndex', `takes an index array for each of ${target.length} axes`, { arrays: list.length, axes: target.length })
  const arrays = list.map((own) => wholeNumbers('ravelMultiIndex', integersOf('ravelMultiIndex', 'indices', own)))
  arrays.forEach((own, axis) => {
    if (mode === 'raise' || target[axis] === 0) checkWithin('ravelMultiIndex', own, target[axis], `axis ${axis}`)
  })
  const steps = contiguousStrides(target)
  const sum = fill<DType>('ravelMultiIndex', freshArray('ravelMultiIndex', 'int64', broadcastShapes('ravelMultiIndex', ...arrays.map((own) => own.shape))), 0n)
  return arrays.reduce<NDArray>((places, own, axis) => {
    const wide = own.astype('int64')
    const inside = target[axis] === 0 || mode === 'raise' ? wide : mode === 'wrap' ? remainder(wide, target[axis]) : clip(wide, 0, target[axis] - 1)
    return add(places, multiply(inside, steps[axis]))
  }, sum).astype(dtype) as never
}

install({ unravelIndex })

declare module '../array/ndarray.js' {
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- a merged interface repeats the parameter
  interface NDArray<D extends DType> {
    /** These places in a flattened array as indices of each axis: see `pn.unravelIndex`. */
    unravelIndex<const O extends IndexTypeOptions>(shape: ShapeArgument, options?: O): NDArray<IndexType<O>>[]
  }
}
