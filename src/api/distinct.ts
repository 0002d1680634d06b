/** Which elements of an array are distinct, how often they are there, and where: what sets and unique functions are made of. */
import { viewArray, type NDArray } from '../array/ndarray.js'
import { infoOf, type DType } from '../dtype/dtype.js'
import { firstElement } from '../memory/storage.js'
import { putLine } from '../plan/lines.js'
import { changesOf, compressInto, distinctInto, placesOf, type Places } from '../plan/select.js'
import { copyArray, freshArray } from './data.js'
import { flatLine } from './lines.js'
import { orderAlong, sortAlong } from './order.js'
import { arange } from './ranges.js'
import { cumulativeSum } from './cumulative.js'
import { apply, ufuncs } from './ufunc.js'

/** Part of a contiguous line. */
export function part<D extends DType>({ storage, dtype, offset }: NDArray<D>, from: number, length: number): NDArray<D> {
  return viewArray(storage, dtype, [length], [1], offset + from)
}

/** A sorted line, and where it has another element than before: the places of distinct ones. NaNs are distinct. */
export interface Distinct {
  readonly sorted: NDArray
  readonly mask: NDArray<'bool'>
  readonly places: Places
}

export function distinct(operation: string, x: NDArray): Distinct {
  const line = flatLine(operation, x)
  const sorted = sortAlong(operation, line, 0, false)
  const mask = freshArray(operation, 'bool', line.shape)
  if (x.size > 0) {
    mask.storage.memory.typed(infoOf('bool').code)[firstElement(mask)] = 1
    const n = x.size - 1
    if (n > 0) apply(ufuncs.notEqual, [part(sorted, 1, n), part(sorted, 0, n)], { out: part(mask, 1, n) })
  }
  return { sorted, mask, places: placesOf(operation, mask) }
}

/** The distinct elements in order, where nothing else is wanted: a sorted array whose elements all differ is the answer itself. */
export function distinctValues<D extends DType>(operation: string, x: NDArray<D>): NDArray<D> {
  const sorted = sortAlong(operation, flatLine(operation, x), 0, false)
  if (sorted.size < 2) return sorted
  const changes = changesOf(operation, sorted)
  if (changes.places.count === sorted.size) return sorted
  const out = freshArray(operation, x.dtype, [changes.places.count])
  copyArray(operation, part(sorted, 0, 1), part(out, 0, 1))
  if (out.size > 1) distinctInto(operation, changes, out)
  return out
}

/** The elements of a line at the places of distinct ones. */
export function chosen<D extends DType>(operation: string, x: NDArray<D>, { mask, places }: Distinct): NDArray<D> {
  const out = freshArray(operation, x.dtype, [places.count])
  if (out.size > 0) compressInto(operation, x, mask, places, out)
  return out
}

export function valuesOf<D extends DType>(operation: string, found: Distinct): NDArray<D> {
  return chosen(operation, found.sorted, found) as NDArray<D>
}

/** How often each value is there: the distances of the places of distinct ones. */
export function countsOf(operation: string, found: Distinct): NDArray<'int32'> {
  const { count } = found.places
  const length = found.sorted.size
  const bounds = freshArray(operation, 'int32', [count + 1])
  copyArray(operation, chosen(operation, arange(length, { dtype: 'int32' }), found), part(bounds, 0, count))
  bounds.storage.memory.typed(infoOf('int32').code)[firstElement(bounds) + count] = length
  return apply(ufuncs.subtract, [part(bounds, 1, count), part(bounds, 0, count)]) as NDArray<'int32'>
}

/** The indices that sort all elements, int64. */
export function orderOf(operation: string, x: NDArray): NDArray<'int64'> {
  return orderAlong(operation, flatLine(operation, x), 0, false, 'int64') as NDArray<'int64'>
}

/** For each element the place of its value: how many distinct values there were up to its place in order. */
export function inverseOf(operation: string, x: NDArray, order: NDArray<'int64'>, { mask }: Distinct): NDArray<'int32'> {
  const out = freshArray(operation, 'int32', x.shape)
  if (x.size === 0) return out
  const ranks = apply(ufuncs.subtract, [cumulativeSum(mask, { dtype: 'int32' }), 1])
  putLine(operation, order, ranks, out, x.size)
  return out
}
