/** The size of vectors and matrices. */
import { install } from '../../array/install.js'
import { NDArray } from '../../array/ndarray.js'
import { isComplex, realOf, type DType } from '../../dtype/dtype.js'
import { ShapeError, ValueError } from '../../errors.js'
import { normalizeAxes, normalizeAxis } from '../../shape/axes.js'
import { showShape, showValue, toEntries } from '../../shape/show.js'
import { maxDims } from '../../shape/shape.js'
import { abs, multiply, notEqual, pow, sqrt } from '../elementwise.js'
import { alive, expandDims, moveaxis, reshape } from '../manipulate.js'
import { axisOptions, checkFlag, checkOptions } from '../options.js'
import { max, min, sum, type AxisArgument } from '../reduce.js'
import { inDType } from './matmul.js'
import { singularValues } from './svd.js'

/** A norm of vectors: Infinity, -Infinity, 0 (how many are not 0), or any other number p for (Σ |x|ᵖ)^(1/p). */
export type VectorOrder = number
/** A norm of matrices: 'fro', 'nuc', 1, -1, 2, -2, Infinity, -Infinity. */
export type MatrixOrder = number | 'fro' | 'nuc'
/** What `vectorNorm` takes. */
export interface VectorNormOptions {
  /** The axis or axes that are a vector; all by default. */
  axis?: AxisArgument | undefined
  /** Keeps the axes with length 1. */
  keepdims?: boolean | undefined
  /** 2 by default. */
  ord?: VectorOrder | undefined
}
/** What `matrixNorm` takes. */
export interface MatrixNormOptions {
  /** Keeps the last two axes with length 1. */
  keepdims?: boolean | undefined
  /** 'fro' by default. */
  ord?: MatrixOrder | undefined
}
/** What `norm` takes. */
export interface NormOptions {
  /** An axis of vectors, or two of matrices; all elements by default. */
  axis?: AxisArgument | undefined
  /** Keeps the axes with length 1. */
  keepdims?: boolean | undefined
  /** The norm; 2 for vectors and 'fro' for matrices by default. */
  ord?: MatrixOrder | null | undefined
}
/** A norm's dtype. */
export type NormType<D extends DType> = D extends 'float32' | 'complex64' ? 'float32' : 'float64'

/** How an axis, several or all (null) are reduced. */
interface Over {
  readonly axis: AxisArgument
  readonly keepdims: boolean
}

/** Magnitudes as floats. */
function magnitudes(operation: string, x: NDArray): NDArray {
  return abs(floats(operation, x))
}

/** The elements in the dtype of a norm of elements of a dtype; complex ones stay. */
function floats(operation: string, x: NDArray, from = x.dtype): NDArray {
  return isComplex(from) ? x : inDType(operation, x, from === 'float32' ? 'float32' : 'float64')
}

/** The largest of some magnitudes; of none 0, which a sum of none is too. */
function largest(x: NDArray, over: Over): NDArray {
  return x.size === 0 ? sum(x, over) : max(x, over)
}

function rootOfSquares(operation: string, x: NDArray, over: Over): NDArray {
  const values = isComplex(x.dtype) ? magnitudes(operation, x) : floats(operation, x)
  return sqrt(sum(multiply(values, values), over))
}

function vector(operation: string, x: NDArray, ord: unknown, over: Over): NDArray {
  if (typeof ord !== 'number' || Number.isNaN(ord)) throw new ValueError(operation, `a vector's norm is a number (2, 1, Infinity, 0, ...), got ${showValue(ord)}`, { ord })
  if (ord === 2) return rootOfSquares(operation, x, over)
  if (ord === Infinity) return largest(magnitudes(operation, x), over)
  if (ord === -Infinity) return min(magnitudes(operation, x), over)
  if (ord === 0) return sum(floats(operation, notEqual(floats(operation, x), 0), realOf(x.dtype)), over)
  if (ord === 1) return sum(magnitudes(operation, x), over)
  return pow(sum(pow(magnitudes(operation, x), ord), over), 1 / ord)
}

type MatrixNorm = (operation: string, x: NDArray, keepdims: boolean) => NDArray

/** The largest or smallest sum of magnitudes: of columns (along -2) or of rows (along -1). */
function extremeSum(along: -1 | -2, extreme: (x: NDArray, over: Over) => NDArray): MatrixNorm {
  return (operation, x, keepdims) => {
    // The sums keep their axis, so that the other one has its place still.
    const sums = sum(magnitudes(operation, x), { axis: along, keepdims: true })
    const most = extreme(sums, { axis: along === -2 ? -1 : -2, keepdims: true })
    return keepdims ? most : reshape(most, x.shape.slice(0, -2))
  }
}

/** What is made of the singular values. */
function ofSingularValues(fold: (x: NDArray, over: Over) => NDArray): MatrixNorm {
  return (operation, x, keepdims) => {
    const result = fold(singularValues(operation, x), { axis: -1, keepdims: false })
    return keepdims ? expandDims(result, [-2, -1]) : result
  }
}

/** The norms of the matrices in the last two axes, by order. */
const matrixNorms: ReadonlyMap<unknown, MatrixNorm> = new Map<unknown, MatrixNorm>([
  ['fro', (operation, x, keepdims) => rootOfSquares(operation, x, { axis: [-2, -1], keepdims })],
  [1, extremeSum(-2, largest)],
  [-1, extremeSum(-2, min)],
  [Infinity, extremeSum(-1, largest)],
  [-Infinity, extremeSum(-1, min)],
  [2, ofSingularValues(largest)],
  [-2, ofSingularValues(min)],
  ['nuc', ofSingularValues(sum)],
])

function matrix(operation: string, x: NDArray, ord: unknown, keepdims: boolean): NDArray {
  const norm = matrixNorms.get(ord)
  if (norm === undefined) throw new ValueError(operation, `a matrix's norm is one of ${[...matrixNorms.keys()].map(showValue).join(', ')}, got ${showValue(ord)}`, { ord })
  return norm(operation, x, keepdims)
}

/**
 * A norm of vectors along an axis, several or all: (Σ |x|ᵖ)^(1/p) for the order p, 2 by default; Infinity and -Infinity for the largest
 * and the smallest magnitude, 0 for how many elements are not 0. No scaling: squares may overflow, as in NumPy.
 * @returns float32 for float32 and complex64, else float64; 0-d without axes
 * @throws ValueError for other orders, unknown options, and the smallest of no elements; AxisError, DisposedError
 * @example pn.linalg.vectorNorm(arr([3, 4])).item() //=> 5
 * @example pn.linalg.vectorNorm(arr([[3, -4], [1, 1]]), { axis: 1, ord: 1 }).toArray() //=> [ 7, 2 ]
 */
export function vectorNorm<D extends DType>(x: NDArray<D>, options?: VectorNormOptions | number | readonly number[]): NDArray<NormType<D>> {
  alive('vectorNorm', x)
  const { axis = null, keepdims, ord = 2 } = axisOptions<VectorNormOptions>('vectorNorm', options, ['axis', 'keepdims', 'ord'])
  const over = { axis: normalizeAxes('vectorNorm', axis, x.ndim), keepdims: checkFlag('vectorNorm', 'keepdims', keepdims, false) }
  return vector('vectorNorm', x, ord, over) as NDArray<NormType<D>>
}

/**
 * A norm of each matrix in the last two axes: 'fro' (the root of the sum of squares, the default), 1 and -1 (the largest and the smallest
 * sum of a column's magnitudes), Infinity and -Infinity (of a row's), 2 and -2 (the largest and the smallest singular value), 'nuc' (the sum
 * of the singular values).
 * @returns [...], or [..., 1, 1] with keepdims; float32 for float32 and complex64, else float64
 * @throws ShapeError for fewer than two axes; ValueError for other orders, unknown options, and the smallest of no sums; LinAlgError for
 * singular values of matrices that are not finite; DisposedError
 * @example pn.linalg.matrixNorm(arr([[3, 0], [0, 4]])).item() //=> 5
 * @example pn.linalg.matrixNorm(arr([[1, -2], [3, 4]]), { ord: 1 }).item() //=> 6
 */
export function matrixNorm<D extends DType>(x: NDArray<D>, options?: MatrixNormOptions): NDArray<NormType<D>> {
  alive('matrixNorm', x)
  checkOptions('matrixNorm', options, ['keepdims', 'ord'])
  const { keepdims, ord = 'fro' } = options ?? {}
  if (x.ndim < 2) throw new ShapeError('matrixNorm', `needs at least two axes, got ${showShape(x.shape)}`, { shape: x.shape })
  return matrix('matrixNorm', x, ord, checkFlag('matrixNorm', 'keepdims', keepdims, false)) as NDArray<NormType<D>>
}

/**
 * NumPy's norm: of vectors along one axis, of matrices in two, or of all elements. Without an axis, an order takes the array as a vector
 * or a matrix, and no order gives the root of the sum of all squares.
 * @returns without the axes (of length 1 with keepdims); float32 for float32 and complex64, else float64
 * @throws ShapeError for an order without axes where there are not one or two; ValueError for orders that are none; LinAlgError for
 * singular values of matrices that are not finite; AxisError, DisposedError
 * @example pn.linalg.norm(arr([[1, 2], [2, 4]])).item() //=> 5
 * @example pn.linalg.norm(arr([[3, 4], [6, 8]]), { axis: 1 }).toArray() //=> [ 5, 10 ]
 */
export function norm<D extends DType>(x: NDArray<D>, options?: NormOptions | number | readonly number[]): NDArray<NormType<D>> {
  alive('norm', x)
  const { axis, keepdims, ord } = axisOptions<NormOptions>('norm', options, ['axis', 'keepdims', 'ord'])
  const keep = checkFlag('norm', 'keepdims', keepdims, false)
  return normOver(x, axis ?? undefined, keep, ord ?? undefined) as NDArray<NormType<D>>
}

function normOver(x: NDArray, axis: unknown, keepdims: boolean, ord: unknown): NDArray {
  if (axis === undefined) {
    if (ord === undefined) return rootOfSquares('norm', x, { axis: null, keepdims })
    if (x.ndim === 1) return vector('norm', x, ord, { axis: 0, keepdims })
    if (x.ndim === 2) return matrix('norm', x, ord, keepdims)
    throw new ShapeError('norm', `an order needs an axis, or two, for an array of ${showShape(x.shape)}`, { shape: x.shape, ord })
  }
  const axes = (toEntries(axis, maxDims) ?? [axis]).map((one) => normalizeAxis('norm', one, x.ndim))
  if (axes.length === 1) return vector('norm', x, ord ?? 2, { axis: axes[0], keepdims })
  if (axes.length !== 2) throw new ValueError('norm', `takes one axis or two, got ${axes.length}`, { axis })
  const result = matrix('norm', moveaxis(x, axes, [-2, -1]), ord ?? 'fro', false)
  return keepdims ? expandDims(result, axes) : result
}

install({ vectorNorm, matrixNorm, norm })

declare module '../../array/ndarray.js' {
  interface NDArray<D extends DType> {
    /** A norm of vectors: see `pn.linalg.vectorNorm`. */
    vectorNorm(options?: VectorNormOptions | number | readonly number[]): NDArray<NormType<D>>
    /** A norm of matrices: see `pn.linalg.matrixNorm`. */
    matrixNorm(options?: MatrixNormOptions): NDArray<NormType<D>>
    /** NumPy's norm: see `pn.linalg.norm`. */
    norm(options?: NormOptions | number | readonly number[]): NDArray<NormType<D>>
  }
}
