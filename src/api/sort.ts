/** Sorted elements, and the indices that sort: sort, argsort, partition, argpartition. */
import { install } from '../array/install.js'
import type { NDArray } from '../array/ndarray.js'
import type { DType } from '../dtype/dtype.js'
import { DTypeError, IndexError } from '../errors.js'
import { normalizeAxis } from '../shape/axes.js'
import { showShape, toEntries, toInteger } from '../shape/show.js'
import type { Asked } from './fill.js'
import { alive } from './manipulate.js'
import { axisOptions, checkFlag } from './options.js'
import { orderAlong, sortAlong } from './order.js'

/** What `sort` takes. */
export interface SortOptions {
  /** The axis along which is sorted; the last one by default. null: all elements, in one line. */
  axis?: number | null | undefined
  /** The greatest first. */
  descending?: boolean | undefined
  /** Equal elements keep their order. They always do. */
  stable?: boolean | undefined
}
/** What `argsort` takes. */
export interface ArgsortOptions extends SortOptions {
  /** The indices' dtype: int32 (a line too long for it is an error), or int64. */
  dtype?: 'int32' | 'int64' | undefined
}
/** What `partition` takes. */
export interface PartitionOptions {
  /** The axis; the last one by default. null: all elements, in one line. */
  axis?: number | null | undefined
}
/** What `argpartition` takes. */
export interface ArgpartitionOptions extends PartitionOptions {
  /** The indices' dtype: int32, or int64. */
  dtype?: 'int32' | 'int64' | undefined
}

const sortKeys = ['axis', 'descending', 'stable'] as const

/** The axis that options name: the last one where they name none. */
function axisOf({ axis }: { axis?: number | null | undefined }): number | null {
  return axis === undefined ? -1 : axis
}

function sorted<D extends DType>(operation: string, x: NDArray<D>, options: SortOptions): NDArray<D> {
  const descending = checkFlag(operation, 'descending', options.descending, false)
  checkFlag(operation, 'stable', options.stable, true)
  return sortAlong(operation, x, axisOf(options), descending)
}

function order(operation: string, x: NDArray, options: ArgsortOptions): NDArray {
  const descending = checkFlag(operation, 'descending', options.descending, false)
  checkFlag(operation, 'stable', options.stable, true)
  return orderAlong(operation, x, axisOf(options), descending, options.dtype)
}

/**
 * The elements in order along an axis, the last one by default. NaNs come last in both directions; -0 and +0 are equal; equal elements
 * keep their order; complex numbers are ordered by their real parts, then by their imaginary ones. Quicksort on unsigned keys; long lines are sorted in pieces by all threads and merged.
 * @throws AxisError (also for a 0-d array without `axis: null`), ValueError, DisposedError
 * @example pn.sort(arr([3, 1, 2])).toArray() //=> [ 1, 2, 3 ]
 * @example arr([[3, 1], [2, 5]]).sort({ axis: 0, descending: true }).toArray() //=> [ [ 3, 5 ], [ 2, 1 ] ]
 */
export function sort<D extends DType>(x: NDArray<D>, options?: SortOptions | number): NDArray<D> {
  return sorted('sort', x, axisOptions<SortOptions>('sort', options, sortKeys))
}

/**
 * The indices that sort along an axis: element i of the result is where the element that comes at i is. Those of equal elements are in
 * order; NaNs come last in both directions. Words of a key's upper bits and an index are sorted; what they leave open is merged.
 * @throws AxisError; ValueError for a line that int32 cannot number; DisposedError
 * @example pn.argsort(arr([3, 1, 2])).toArray() //=> [ 1, 2, 0 ]
 */
export function argsort<const O extends ArgsortOptions>(x: NDArray, options?: O | number): NDArray<Asked<O, 'int32'>> {
  const o = axisOptions<ArgsortOptions>('argsort', options, [...sortKeys, 'dtype'])
  return order('argsort', x, o) as never
}

/** Refuses places that a line does not have. */
function checkPlaces(operation: string, x: NDArray, kth: unknown, options: PartitionOptions): void {
  alive(operation, x)
  const axis = axisOf(options)
  const length = axis === null ? x.size : x.shape[normalizeAxis(operation, axis, x.ndim)]
  for (const place of toEntries(kth, 2 ** 27) ?? [kth]) {
    const k = toInteger(place)
    if (k === undefined) throw new DTypeError(operation, 'a place is an integer, or a list of integers', { kth })
    if (k < -length || k >= length) throw new IndexError(operation, `place ${k} is outside a line of ${length} elements of ${showShape(x.shape)}`, { kth: k, length })
  }
}

/**
 * The elements arranged so that the one at each place `kth` is where it would be if all were sorted, none before it is greater, and
 * none behind it less. All elements are sorted, which is such an arrangement.
 * @throws IndexError for a place that a line does not have; AxisError, DTypeError, DisposedError
 * @example pn.partition(arr([3, 1, 2]), 1).item(1) //=> 2
 */
export function partition<D extends DType>(x: NDArray<D>, kth: number | readonly number[], options?: PartitionOptions | number): NDArray<D> {
  const o = axisOptions<PartitionOptions>('partition', options, ['axis'])
  checkPlaces('partition', x, kth, o)
  return sorted('partition', x, o)
}

/**
 * The indices that arrange the elements as `partition` does.
 * @throws IndexError for a place that a line does not have; AxisError, DTypeError, ValueError, DisposedError
 * @example pn.argpartition(arr([3, 1, 2]), 0).item(0) //=> 1
 */
export function argpartition<const O extends ArgpartitionOptions>(x: NDArray, kth: number | readonly number[], options?: O | number): NDArray<Asked<O, 'int32'>> {
  const o = axisOptions<ArgpartitionOptions>('argpartition', options, ['axis', 'dtype'])
  checkPlaces('argpartition', x, kth, o)
  return order('argpartition', x, o) as never
}

declare module '../array/ndarray.js' {
  interface NDArray<D extends DType> {
    /** The elements in order along an axis: see `pn.sort`. */
    sort(options?: SortOptions | number): NDArray<D>
    /** The indices that sort along an axis: see `pn.argsort`. */
    argsort<const O extends ArgsortOptions>(options?: O | number): NDArray<Asked<O, 'int32'>>
    /** The elements around those that sorting would bring to some places: see `pn.partition`. */
    partition(kth: number | readonly number[], options?: PartitionOptions | number): NDArray<D>
    /** The indices that partition: see `pn.argpartition`. */
    argpartition<const O extends ArgpartitionOptions>(kth: number | readonly number[], options?: O | number): NDArray<Asked<O, 'int32'>>
  }
}

install({ sort, argsort, partition, argpartition })
