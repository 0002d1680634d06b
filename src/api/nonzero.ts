/** Where elements are nonzero: nonzero, argwhere, flatnonzero. All are one compression of indices for each axis (`nonzeroOf`). */
import { install } from '../array/install.js'
import type { NDArray } from '../array/ndarray.js'
import { infoOf, type DType } from '../dtype/dtype.js'
import { ShapeError, ValueError } from '../errors.js'
import { astype } from './convert.js'
import { nonzeroOf } from './masks.js'
import { alive, reshape, stack } from './manipulate.js'
import { checkOptions } from './options.js'
import { showValue } from '../shape/show.js'
import { freshArray } from './data.js'

/** What functions that give indices take. */
export interface IndexTypeOptions {
  /** The indices' dtype: int32 (an axis that is longer is an error), or int64. */
  dtype?: 'int32' | 'int64' | undefined
}
/** The dtype of indices that options ask for. */
export type IndexType<O> = O extends { dtype: 'int64' } ? 'int64' : 'int32'

/** The indices' dtype; a ValueError where an index up to `length - 1` does not fit. */
export function indexType(operation: string, options: IndexTypeOptions | undefined, length: number, known: readonly string[] = ['dtype']): 'int32' | 'int64' {
  checkOptions(operation, options, known)
  const dtype: unknown = options?.dtype ?? 'int32'
  if (dtype !== 'int32' && dtype !== 'int64') throw new ValueError(operation, `indices are 'int32' or 'int64', got ${showValue(dtype)}`, { dtype })
  if (dtype === 'int32' && length - 1 > infoOf('int32').max) throw new ValueError(operation, `an index into ${length} elements may not fit int32; { dtype: 'int64' } holds it`, { length })
  return dtype
}

/** Where elements are not 0. */
function maskOf(operation: string, x: NDArray): NDArray<'bool'> {
  return alive(operation, x).dtype === 'bool' ? x as NDArray<'bool'> : astype(x, 'bool')
}

/**
 * The indices of the elements that are not 0 (NaN is not), one 1-d array for each axis, in C order: `x.get(...pn.nonzero(x))` are these
 * elements.
 * @throws ShapeError for a 0-d array; ValueError for an index beyond int32 without `dtype: 'int64'`; MemoryError; DisposedError
 * @example pn.nonzero(arr([[0, 3], [5, 0]])).map((axis) => axis.toArray()) //=> [ [ 0, 1 ], [ 1, 0 ] ]
 */
export function nonzero<const O extends IndexTypeOptions>(x: NDArray, options?: O): NDArray<IndexType<O>>[] {
  return placesOf('nonzero', x, options)
}

/** The same for `where` with one argument. */
export function placesOf<const O extends IndexTypeOptions>(operation: string, x: NDArray, options?: O): NDArray<IndexType<O>>[] {
  const mask = maskOf(operation, x)
  const dtype = indexType(operation, options, Math.max(0, ...x.shape))
  if (x.ndim === 0) throw new ShapeError(operation, 'a 0-d array has no axes to give indices for; x.reshape([1]) has one', { shape: x.shape })
  return nonzeroOf(operation, mask, dtype) as never
}

/**
 * The indices of the elements that are not 0, one row for each of them: shape [how many, ndim].
 * @throws ValueError for an index beyond int32 without `dtype: 'int64'`; MemoryError; DisposedError
 * @example pn.argwhere(arr([[0, 3], [5, 0]])).toArray() //=> [ [ 0, 1 ], [ 1, 0 ] ]
 */
export function argwhere<const O extends IndexTypeOptions>(x: NDArray, options?: O): NDArray<IndexType<O>> {
  const mask = maskOf('argwhere', x)
  const dtype = indexType('argwhere', options, Math.max(0, ...x.shape))
  if (x.ndim === 0) return freshArray('argwhere', dtype, [mask.item() ? 1 : 0, 0]) as never
  return stack(nonzeroOf('argwhere', mask, dtype), { axis: 1 }) as never
}

/**
 * The places of the elements that are not 0 in the flattened array.
 * @throws ValueError for a place beyond int32 without `dtype: 'int64'`; MemoryError; DisposedError
 * @example pn.flatnonzero(arr([[0, 3], [5, 0]])).toArray() //=> [ 1, 2 ]
 */
export function flatnonzero<const O extends IndexTypeOptions>(x: NDArray, options?: O): NDArray<IndexType<O>> {
  const mask = maskOf('flatnonzero', x)
  const dtype = indexType('flatnonzero', options, x.size)
  return nonzeroOf('flatnonzero', reshape(mask, x.size), dtype)[0] as never
}

install({ nonzero, argwhere, flatnonzero })

declare module '../array/ndarray.js' {
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- a merged interface repeats the parameter
  interface NDArray<D extends DType> {
    /** Indices of the elements that are not 0, by axis: see `pn.nonzero`. */
    nonzero<const O extends IndexTypeOptions>(options?: O): NDArray<IndexType<O>>[]
    /** Indices of the elements that are not 0, a row for each: see `pn.argwhere`. */
    argwhere<const O extends IndexTypeOptions>(options?: O): NDArray<IndexType<O>>
    /** Places of the elements that are not 0 in the flattened array: see `pn.flatnonzero`. */
    flatnonzero<const O extends IndexTypeOptions>(options?: O): NDArray<IndexType<O>>
  }
}
