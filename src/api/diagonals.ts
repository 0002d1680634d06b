/** Diagonals and triangles after NumPy: diag, diagflat, fillDiagonal, tri. A diagonal is a view whose stride is the sum of two. */
import { install } from '../array/install.js'
import { NDArray } from '../array/ndarray.js'
import { infoOf, type DType } from '../dtype/dtype.js'
import { ShapeError } from '../errors.js'
import { checkAlive } from '../memory/storage.js'
import { checkShape } from '../shape/shape.js'
import { showShape } from '../shape/show.js'
import { copyArray, freshArray, fromData, sourceOf } from './data.js'
import { assign, dtypeOption, fill, type Asked } from './fill.js'
import { diagonalOf, tril, type EyeOptions, type TriangleOptions } from './grids.js'
import { alive, reshape, viewOf } from './manipulate.js'
import { checkFlag, checkOptions } from './options.js'
import { resize } from './repeat.js'
import { checkWritable, isScalar, type Scalar } from './ufunc.js'

/** What `fillDiagonal` takes. */
export interface FillDiagonalOptions {
  /** Begins again below the square part of a matrix that is higher than wide, after a row left out (false). */
  wrap?: boolean | undefined
}

/** Diagonal `k` of a matrix, as a view. */
function diagonalView<D extends DType>(x: NDArray<D>, k: number): NDArray<D> {
  const [row, column] = k < 0 ? [-k, 0] : [0, k]
  const length = Math.max(0, Math.min(x.shape[0] - row, x.shape[1] - column))
  const offset = length === 0 ? x.offset : x.offset + row * x.strides[0] + column * x.strides[1]
  return viewOf(x, [length], [x.strides[0] + x.strides[1]], offset)
}

function zerosOf<D extends DType>(operation: string, dtype: D, shape: readonly number[]): NDArray<D> {
  return fill(operation, freshArray(operation, dtype, checkShape(operation, shape)), infoOf(dtype).big ? 0n : 0)
}

/** A square matrix with a line on diagonal `k` and zeros elsewhere. */
function matrixOf<D extends DType>(operation: string, line: NDArray<D>, k: number): NDArray<D> {
  const n = line.size + Math.abs(k)
  const out = zerosOf(operation, line.dtype, [n, n])
  copyArray(operation, line, diagonalView(out, k))
  return out
}

/**
 * Of a matrix, a view of diagonal `k` (0; positive ones lie above); of a line, the matrix that has it there and zeros elsewhere.
 * @throws ShapeError for arrays of other than one or two axes; ValueError; MemoryError; DisposedError
 * @example pn.diag(arr([[1, 2], [3, 4]])).toArray() //=> [ 1, 4 ]
 * @example pn.diag(arr([1, 2])).toArray() //=> [ [ 1, 0 ], [ 0, 2 ] ]
 */
export function diag<D extends DType>(x: NDArray<D>, options?: TriangleOptions): NDArray<D> {
  alive('diag', x)
  checkOptions('diag', options, ['k'])
  const k = diagonalOf('diag', options?.k)
  if (x.ndim === 1) return matrixOf('diag', x, k)
  if (x.ndim === 2) return diagonalView(x, k)
  throw new ShapeError('diag', `takes a line or a matrix, got ${showShape(x.shape)}`, { shape: x.shape })
}

/**
 * The matrix with an array's elements, in C order, on diagonal `k` (0) and zeros elsewhere.
 * @throws ValueError, ShapeError, MemoryError, DisposedError
 * @example pn.diagflat(arr([[1, 2]]), { k: 1 }).toArray() //=> [ [ 0, 1, 0 ], [ 0, 0, 2 ], [ 0, 0, 0 ] ]
 */
export function diagflat<D extends DType>(x: NDArray<D>, options?: TriangleOptions): NDArray<D> {
  alive('diagflat', x)
  checkOptions('diagflat', options, ['k'])
  return matrixOf('diagflat', reshape(x, [x.size]), diagonalOf('diagflat', options?.k))
}

/**
 * Assigns to the main diagonal, of an array of more than two axes to the elements [i, i, ..., i]. Several values are assigned one after the other, and
 * again from the first where they are fewer.
 * @returns the array itself
 * @throws ShapeError for fewer than two axes, and for more of different lengths; DTypeError for a number that the dtype cannot hold; ValueError where
 * the array is a broadcast view; DisposedError. Nothing is changed then.
 * @example pn.fillDiagonal(pn.zeros([2, 2]), 7).toArray() //=> [ [ 7, 0 ], [ 0, 7 ] ]
 */
export function fillDiagonal<D extends DType>(x: NDArray<D>, value: Scalar | NDArray | ArrayBufferView | readonly unknown[], options?: FillDiagonalOptions): NDArray<D> {
  alive('fillDiagonal', x)
  checkOptions('fillDiagonal', options, ['wrap'])
  const wrap = checkFlag('fillDiagonal', 'wrap', options?.wrap, false)
  const { ndim, shape } = x
  if (ndim < 2) throw new ShapeError('fillDiagonal', `needs at least two axes, got ${showShape(shape)}`, { shape })
  if (ndim > 2 && shape.some((n) => n !== shape[0])) throw new ShapeError('fillDiagonal', `axes of more than two have one length, got ${showShape(shape)}`, { shape })
  const ready = isScalar(value) ? value : sourceOf('fillDiagonal', value, undefined) ?? fromData('fillDiagonal', value, x.dtype)
  checkAlive('fillDiagonal', x.storage)
  const length = Math.min(...shape)
  const stride = x.strides.reduce((sum, s) => sum + s, 0)
  const parts = [viewOf(x, [length], [stride])]
  if (wrap && ndim === 2 && length > 0) for (let row = length + 1; row < shape[0]; row += length + 1) {
    parts.push(viewOf(x, [Math.min(length, shape[0] - row)], [stride], x.offset + row * x.strides[0]))
  }
  const total = parts.reduce((sum, part) => sum + part.size, 0)
  if (ready instanceof NDArray && ready.size === 0 && total > 0) throw new ShapeError('fillDiagonal', `no values for ${total} elements`, { values: ready.shape, elements: total })
  const line = ready instanceof NDArray ? resize(ready, [total]) : ready
  checkWritable('fillDiagonal', x)
  let from = 0
  for (const part of parts) {
    assign('fillDiagonal', part, line instanceof NDArray ? viewOf(line, part.shape, line.strides, line.offset + from) : line)
    from += part.size
  }
  return x
}

/**
 * A matrix with ones on diagonal `k` (0) and below, and zeros elsewhere; float64 unless `dtype` says otherwise.
 * @throws ShapeError, DTypeError, ValueError, MemoryError
 * @example pn.tri(2, 3).toArray() //=> [ [ 1, 0, 0 ], [ 1, 1, 0 ] ]
 */
export function tri<const O extends EyeOptions>(rows: number, cols?: number | null | O, options?: O): NDArray<Asked<O, 'float64'>> {
  if (typeof cols === 'object' && cols !== null && options === undefined) return tri(rows, undefined, cols)
  const dtype = dtypeOption('tri', options, 'float64', ['k', 'dtype'])
  const k = diagonalOf('tri', options?.k)
  const whole = fill('tri', freshArray('tri', dtype, checkShape('tri', [rows, cols ?? rows])), infoOf(dtype).big ? 1n : 1)
  return tril(whole, { k }) as never
}

install({ diag, diagflat, fillDiagonal })

declare module '../array/ndarray.js' {
  interface NDArray<D extends DType> {
    /** A diagonal, or the matrix that has it: see `pn.diag`. */
    diag(options?: TriangleOptions): NDArray<D>
    /** The matrix with the elements on a diagonal: see `pn.diagflat`. */
    diagflat(options?: TriangleOptions): NDArray<D>
    /** Assigns to the main diagonal: see `pn.fillDiagonal`. */
    fillDiagonal(value: Scalar | NDArray | ArrayBufferView | readonly unknown[], options?: FillDiagonalOptions): this
  }
}
