/** Singular values and what is made of them: svd, svdvals, pinv, matrixRank, cond. */
import { install } from '../../array/install.js'
import { NDArray } from '../../array/ndarray.js'
import { infoOf, realOf, type DType } from '../../dtype/dtype.js'
import { LinAlgError, ValueError } from '../../errors.js'
import type { Shape } from '../../shape/shape.js'
import { zeros } from '../creation.js'
import { abs, divide, greater, isnan, logicalAnd, logicalNot, multiply } from '../elementwise.js'
import { eye } from '../grids.js'
import { broadcastTo, expandDims, matrixTranspose } from '../manipulate.js'
import { copyOf } from '../data.js'
import { checkFlag, checkOptions } from '../options.js'
import { any, countNonzero, max, sum } from '../reduce.js'
import { where } from '../select.js'
import { inverses } from './solve.js'
import { matmul } from './matmul.js'
import { conjugate, decompose, inputOf, matricesOf, resultOf, stridesOf, type Computed, type Magnitude, type Matrices } from './matrices.js'
import { named } from './named.js'

/** What `svd` takes. */
export interface SvdOptions {
  /** All singular vectors (true), or the first min(m, n) only. */
  fullMatrices?: boolean | undefined
}
/** What `pinv` and `matrixRank` take. */
export interface RankOptions {
  /** Singular values up to this part of the largest count as 0; max(m, n) * eps of the dtype by default. An array: one for each matrix. */
  rtol?: number | NDArray | undefined
}
/** What `cond` takes: the norm, the largest by the smallest singular value by default. */
export interface CondOptions {
  /** 1, -1, 2, -2, Infinity, -Infinity, 'fro' or 'nuc'. */
  p?: number | 'fro' | 'nuc' | undefined
}
/** What `svd` gives: x = U diag(S) Vh. */
export type SvdResult<D extends DType = DType> = readonly [U: NDArray<Computed<D>>, S: NDArray<Magnitude<D>>, Vh: NDArray<Computed<D>>] & {
  readonly U: NDArray<Computed<D>>
  readonly S: NDArray<Magnitude<D>>
  readonly Vh: NDArray<Computed<D>>
}

/** Which singular vectors are wanted: none, the first min(m, n), all. As the kernel is told. */
const wanted = { none: 0, first: 1, all: 2 } as const

/** Stacks of identity matrices. */
export function identities(operation: string, batch: Shape, n: number, dtype: DType): NDArray {
  return copyOf(operation, broadcastTo(eye(n), [...batch, n, n]), dtype)
}

function singular(m: Matrices, vectors: number): [u: NDArray, s: NDArray, vh: NDArray] {
  const { operation, array: { dtype }, batch, rows, columns } = m
  const least = Math.min(rows, columns)
  const [left, right] = vectors === wanted.none ? [0, 0] : vectors === wanted.all ? [rows, columns] : [least, least]
  const s = resultOf(operation, realOf(dtype), batch, [least])
  if (least === 0 && vectors === wanted.all) return [identities(operation, batch, left, dtype), s, identities(operation, batch, right, dtype)]
  const u = resultOf(operation, dtype, batch, left === 0 ? [0, 0] : [rows, left])
  const vh = resultOf(operation, dtype, batch, right === 0 ? [0, 0] : [right, columns])
  if (s.size > 0) {
    decompose({
      operation, gufunc: 'lapackSvd', dtype, batch, numbers: [rows, columns, ...stridesOf(m), vectors], inputs: [inputOf(m)], outputs: [u, s, vh],
      work: least * least * Math.max(rows, columns) * (vectors === wanted.none ? 4 : 12), failure: 'has singular values that the iterations did not find',
    })
  }
  return [u, s, vh]
}

/**
 * The singular value decomposition x = U diag(S) Vh of each of a stack of matrices, by divide and conquer (LAPACK's gesdd).
 * @param x [..., m, n]
 * @returns { U, S, Vh }, also as a list: [..., m, m] and [..., n, n] with orthonormal columns and rows ([..., m, k] and [..., k, n] without
 * `fullMatrices`), and [..., k], k = min(m, n), real and descending
 * @throws LinAlgError for matrices that are not finite, ValueError for unknown options, DisposedError
 * @example pn.linalg.svd(arr([[3, 0], [0, 4]])).S.toArray() //=> [ 4, 3 ]
 */
export function svd<D extends DType>(x: NDArray<D>, options?: SvdOptions): SvdResult<D> {
  checkOptions('svd', options, ['fullMatrices'])
  const full = checkFlag('svd', 'fullMatrices', options?.fullMatrices, true)
  const [U, S, Vh] = singular(matricesOf('svd', x), full ? wanted.all : wanted.first)
  return named({ U, S, Vh })
}

/**
 * The singular values of each of a stack of matrices, descending.
 * @param x [..., m, n]
 * @returns [..., min(m, n)], real
 * @throws LinAlgError for matrices that are not finite, DisposedError
 * @example pn.linalg.svdvals(arr([[3, 0], [0, 4]])).toArray() //=> [ 4, 3 ]
 */
export function svdvals<D extends DType>(x: NDArray<D>): NDArray<Magnitude<D>> {
  return singularValues('svdvals', x) as NDArray<never>
}

/** The singular values, for an operation that needs them. */
export function singularValues(operation: string, x: NDArray): NDArray {
  return singular(matricesOf(operation, x), wanted.none)[1]
}

/** What singular values are compared with: [..., 1]. */
function cutoff({ operation, rows, columns, array }: Matrices, s: NDArray, options: RankOptions | undefined): NDArray {
  checkOptions(operation, options, ['rtol'])
  const { rtol } = options ?? {}
  if (rtol !== undefined && typeof rtol !== 'number' && !(rtol instanceof NDArray)) throw new ValueError(operation, 'rtol is a number, or an array of one for each matrix', { rtol })
  const eps = infoOf(realOf(array.dtype)).bytes === 4 ? 2 ** -23 : 2 ** -52
  const part = rtol instanceof NDArray ? expandDims(rtol, -1) : rtol ?? Math.max(rows, columns) * eps
  return multiply(max(s, { axis: -1, keepdims: true }), part)
}

/**
 * The Moore-Penrose inverse of each of a stack of matrices: Vh^H diag(1 / S) U^H of the singular values that count.
 * @param x [..., m, n]
 * @returns [..., n, m]
 * @throws LinAlgError for matrices that are not finite, ValueError for unknown options, ShapeError for an rtol that does not fit, DisposedError
 * @example pn.linalg.pinv(arr([[2, 0], [0, 0]])).toArray() //=> [ [ 0.5, 0 ], [ 0, 0 ] ]
 */
export function pinv<D extends DType>(x: NDArray<D>, options?: RankOptions): NDArray<Computed<D>> {
  const m = matricesOf('pinv', x)
  checkOptions('pinv', options, ['rtol'])
  if (m.array.size === 0) return resultOf('pinv', m.array.dtype, m.batch, [m.columns, m.rows]) as NDArray<never>
  const [u, s, vh] = singular(m, wanted.first)
  const inverse = where(greater(s, cutoff(m, s, options)), divide(1, s), 0)
  const v = multiply(conjugate(matrixTranspose(vh)), expandDims(inverse, -2))
  return matmul(v, conjugate(matrixTranspose(u))) as NDArray<never>
}

/**
 * The rank of each of a stack of matrices: how many singular values are larger than `rtol` times the largest.
 * @param x [..., m, n]
 * @returns [...], int64
 * @throws LinAlgError for matrices that are not finite, ValueError for unknown options, ShapeError for an rtol that does not fit, DisposedError
 * @example pn.linalg.matrixRank(arr([[1, 2], [2, 4]])).item() //=> 1
 */
export function matrixRank(x: NDArray, options?: RankOptions): NDArray<'int64'> {
  const m = matricesOf('matrixRank', x)
  checkOptions('matrixRank', options, ['rtol'])
  if (m.rows * m.columns === 0) return zeros([...m.batch], { dtype: 'int64' })
  const s = singular(m, wanted.none)[1]
  return countNonzero(greater(s, cutoff(m, s, options)), { axis: -1 })
}

const norms: Readonly<Record<string, (x: NDArray) => NDArray>> = {
  '1': (x) => extremeOf(sum(abs(x), { axis: -2 }), true),
  '-1': (x) => extremeOf(sum(abs(x), { axis: -2 }), false),
  'Infinity': (x) => extremeOf(sum(abs(x), { axis: -1 }), true),
  '-Infinity': (x) => extremeOf(sum(abs(x), { axis: -1 }), false),
  'fro': (x) => sum(abs(x).pow(2), { axis: [-2, -1] }).sqrt(),
  'nuc': (x) => sum(svdvals(x), { axis: -1 }),
}

function extremeOf(x: NDArray, largest: boolean): NDArray {
  return largest ? max(x, { axis: -1 }) : x.min({ axis: -1 })
}

/**
 * The condition number of each of a stack of matrices: the norm of x times the norm of its inverse. With p = 2, the default, the largest
 * singular value by the smallest, also of matrices that are not square; -2 is the reverse. Infinity for singular matrices.
 * @param x [..., m, n]; square but for p = 2 and -2
 * @returns [...], real
 * @throws LinAlgError for matrices of no elements, or not square, ValueError for another p, DisposedError
 * @example pn.linalg.cond(arr([[1, 0], [0, 4]])).item() //=> 4
 */
export function cond<D extends DType>(x: NDArray<D>, options?: CondOptions): NDArray<Magnitude<D>> {
  checkOptions('cond', options, ['p'])
  const p = options?.p ?? 2
  const m = matricesOf('cond', x)
  if (m.rows * m.columns === 0) throw new LinAlgError('cond', 'matrices of no elements have no condition number', { shape: x.shape })
  if (p === 2 || p === -2) return orInfinity(singularRatio(m, p), x) as NDArray<never>
  const norm = Object.hasOwn(norms, String(p)) ? norms[String(p)] : undefined
  if (norm === undefined) throw new ValueError('cond', `p is 1, -1, 2, -2, Infinity, -Infinity, 'fro' or 'nuc'`, { p })
  const { inverse, isSingular } = inverses('cond', x)
  return orInfinity(where(isSingular, Infinity, multiply(norm(m.array), norm(inverse))), x) as NDArray<never>
}

/** The extreme singular values by each other. */
function singularRatio(m: Matrices, p: number): NDArray {
  const s = singular(m, wanted.none)[1]
  const [first, last] = [s.get('...', 0), s.get('...', -1)]
  return p === 2 ? divide(first, last) : divide(last, first)
}

/** NaN becomes Infinity, where no matrix had one: 0 / 0 of a matrix of zeros, 0 * Infinity. As in NumPy. */
function orInfinity(r: NDArray, x: NDArray): NDArray {
  return where(logicalAnd(isnan(r), logicalNot(any(isnan(x), { axis: [-2, -1] }))), Infinity, r)
}

install({ svd, svdvals, pinv, matrixRank, cond })

declare module '../../array/ndarray.js' {
  interface NDArray<D extends DType> {
    /** The singular value decomposition: see `pn.linalg.svd`. */
    svd(options?: SvdOptions): SvdResult<D>
    /** The singular values: see `pn.linalg.svdvals`. */
    svdvals(): NDArray<Magnitude<D>>
    /** The Moore-Penrose inverse: see `pn.linalg.pinv`. */
    pinv(options?: RankOptions): NDArray<Computed<D>>
    /** The rank: see `pn.linalg.matrixRank`. */
    matrixRank(options?: RankOptions): NDArray<'int64'>
    /** The condition number: see `pn.linalg.cond`. */
    cond(options?: CondOptions): NDArray<Magnitude<D>>
  }
}
