/** Diagonals of matrices, and their sums. */
import { install } from '../../array/install.js'
import { NDArray } from '../../array/ndarray.js'
import type { DType } from '../../dtype/dtype.js'
import { ShapeError, ValueError } from '../../errors.js'
import { showShape, showValue } from '../../shape/show.js'
import { alive, viewOf } from '../manipulate.js'
import { checkDType, checkOptions } from '../options.js'
import { sum, type SumType } from '../reduce.js'

/** What `diagonal` takes. */
export interface DiagonalOptions {
  /** How far above the main diagonal; below it where negative. 0 by default. */
  offset?: number | undefined
}
/** What `trace` takes. */
export interface TraceOptions extends DiagonalOptions {
  /** The dtype to sum in. */
  dtype?: DType | undefined
}
/** A trace's dtype: the one asked for, or a sum's. */
export type TraceType<D extends DType, O> = O extends { dtype: infer A extends DType } ? A : SumType<D>

function diagonalOf<D extends DType>(operation: string, x: NDArray<D>, offset: unknown): NDArray<D> {
  const { ndim } = x
  if (ndim < 2) throw new ShapeError(operation, `needs at least two axes, got ${showShape(x.shape)}`, { shape: x.shape })
  if (typeof offset !== 'number' || !Number.isSafeInteger(offset)) throw new ValueError(operation, `offset is a whole number, got ${showValue(offset)}`, { offset })
  const [rows, cols] = x.shape.slice(-2)
  const [down, right] = x.strides.slice(-2)
  const length = Math.max(0, offset < 0 ? Math.min(rows + offset, cols) : Math.min(rows, cols - offset))
  const first = length === 0 ? 0 : offset < 0 ? -offset * down : offset * right
  return viewOf(x, [...x.shape.slice(0, -2), length], [...x.strides.slice(0, -2), down + right], x.offset + first)
}

/**
 * A view of the diagonal of each matrix: the elements [i, i + offset] of the last two axes.
 * @returns [..., min(m, n)] for offset 0; no elements where the offset is beyond the matrix
 * @throws ShapeError for fewer than two axes; ValueError, DisposedError
 * @example pn.linalg.diagonal(arr([[1, 2], [3, 4]])).toArray() //=> [ 1, 4 ]
 * @example pn.linalg.diagonal(arr([[1, 2], [3, 4]]), { offset: 1 }).toArray() //=> [ 2 ]
 */
export function diagonal<D extends DType>(x: NDArray<D>, options?: DiagonalOptions): NDArray<D> {
  alive('diagonal', x)
  checkOptions('diagonal', options, ['offset'])
  return diagonalOf('diagonal', x, options?.offset ?? 0)
}

/**
 * The sum of the diagonal of each matrix: over the elements [i, i + offset] of the last two axes.
 * @returns [...]; integers and bool in 64 bits, floats in their dtype, as `sum` has them
 * @throws ShapeError for fewer than two axes; ValueError, DTypeError, DisposedError
 * @example pn.linalg.trace(arr([[1, 2], [3, 4]])).item() //=> 5
 */
export function trace<D extends DType, const O extends TraceOptions>(x: NDArray<D>, options?: O): NDArray<TraceType<D, O>> {
  alive('trace', x)
  checkOptions('trace', options, ['offset', 'dtype'])
  const dtype = options?.dtype === undefined ? undefined : checkDType('trace', options.dtype)
  return sum(diagonalOf('trace', x, options?.offset ?? 0), { axis: -1, ...(dtype === undefined ? {} : { dtype }) }) as NDArray<TraceType<D, O>>
}

install({ diagonal, trace })

declare module '../../array/ndarray.js' {
  interface NDArray<D extends DType> {
    /** A view of the diagonal of each matrix: see `pn.linalg.diagonal`. */
    diagonal(options?: DiagonalOptions): NDArray<D>
    /** The sum of the diagonal of each matrix: see `pn.linalg.trace`. */
    trace<const O extends TraceOptions>(options?: O): NDArray<TraceType<D, O>>
  }
}
