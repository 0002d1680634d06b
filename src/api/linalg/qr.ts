/** Orthogonal factors by reflections: qr; and least squares. */
import { install } from '../../array/install.js'
import type { NDArray } from '../../array/ndarray.js'
import { realOf, type DType } from '../../dtype/dtype.js'
import { promote, type Promote } from '../../dtype/promote.js'
import { LinAlgError, ShapeError, ValueError } from '../../errors.js'
import { checkAlive } from '../../memory/storage.js'
import { showShape } from '../../shape/show.js'
import { fullLike, zeros } from '../creation.js'
import { abs } from '../elementwise.js'
import { copyOf } from '../data.js'
import { checkArray, checkOptions } from '../options.js'
import { sum } from '../reduce.js'
import { computedType, decompose, inputOf, matricesOf, resultOf, stridesOf, type Computed, type Magnitude } from './matrices.js'
import { named } from './named.js'
import { identities } from './svd.js'

/** What `qr` takes. */
export interface QrOptions {
  /** 'reduced': Q has min(m, n) columns; 'complete': Q is square. */
  mode?: 'reduced' | 'complete' | undefined
}
/** What `qr` gives: x = Q R. */
export type QrResult<D extends DType = DType> = readonly [Q: NDArray<Computed<D>>, R: NDArray<Computed<D>>] & { readonly Q: NDArray<Computed<D>>; readonly R: NDArray<Computed<D>> }

/**
 * The factors x = Q R of each of a stack of matrices: Q has orthonormal columns, R is upper triangular. By Householder reflections
 * (LAPACK's gelqf, on the transposes), so R's diagonal has signs of its own.
 * @param x [..., m, n]
 * @returns { Q, R }, also as a list: [..., m, k] and [..., k, n] with k = min(m, n); complete: k = m
 * @throws ValueError for another mode or unknown options, LinAlgError for arrays of fewer than two dimensions, DisposedError
 * @example pn.linalg.qr(arr([[1, 2], [3, 4], [5, 6]])).R.shape //=> [ 2, 2 ]
 */
export function qr<D extends DType>(x: NDArray<D>, options?: QrOptions): QrResult<D> {
  checkOptions('qr', options, ['mode'])
  const mode = options?.mode ?? 'reduced'
  if (mode !== 'reduced' && mode !== 'complete') throw new ValueError('qr', `mode is 'reduced' or 'complete'`, { mode })
  const m = matricesOf('qr', x)
  const { array: { dtype }, batch, rows, columns } = m
  const k = mode === 'complete' ? rows : Math.min(rows, columns)
  const R = resultOf('qr', dtype, batch, [k, columns])
  if (columns === 0 || rows === 0) return named({ Q: k === 0 ? resultOf('qr', dtype, batch, [rows, 0]) : identities('qr', batch, rows, dtype), R })
  const Q = resultOf('qr', dtype, batch, [rows, k])
  if (Q.size > 0) {
    decompose({
      operation: 'qr', gufunc: 'lapackQr', dtype, batch, numbers: [rows, columns, ...stridesOf(m), k], inputs: [inputOf(m)], outputs: [Q, R],
      work: 2 * rows * rows * columns, failure: 'cannot be factored',
    })
  }
  return named({ Q, R })
}

/** What `lstsq` takes. */
export interface LstsqOptions {
  /** Singular values up to this part of the largest count as 0; max(m, n) * eps of the dtype by default. */
  rcond?: number | undefined
}
/** What `lstsq` gives. */
export type LstsqResult<D extends DType = DType> = readonly [x: NDArray<Computed<D>>, residuals: NDArray<Magnitude<D>>, rank: NDArray<'int64'>, s: NDArray<Magnitude<D>>] & {
  readonly x: NDArray<Computed<D>>
  readonly residuals: NDArray<Magnitude<D>>
  readonly rank: NDArray<'int64'>
  readonly s: NDArray<Magnitude<D>>
}

/**
 * The x of least length among those for which b - A x is least, by singular values (LAPACK's gelsd).
 * @param a [m, n]
 * @param b [m], or [m, k]: k right sides
 * @returns { x, residuals, rank, s }, also as a list: x is [n] or [n, k]; residuals are the sums of squares that are left, one for each right
 * side, where A has more rows than columns and full rank, and none elsewhere; the rank (0-d, int64); the singular values, [min(m, n)]
 * @throws LinAlgError for a matrix that is not finite or no single one, ShapeError where b does not fit, ValueError for unknown options, DisposedError
 * @example pn.linalg.lstsq(arr([[0, 1], [1, 1], [2, 1]]), arr([1, 3, 5])).rank.item() //=> 2
 */
export function lstsq<A extends DType, B extends DType>(a: NDArray<A>, b: NDArray<B>, options?: LstsqOptions): LstsqResult<Promote<A, B>> {
  checkOptions('lstsq', options, ['rcond'])
  const given = checkArray('lstsq', b)
  checkAlive('lstsq', given.storage)
  const dtype = computedType(promote(checkArray('lstsq', a).dtype, given.dtype))
  const m = matricesOf('lstsq', a, dtype)
  const { rows, columns, array } = m
  if (array.ndim !== 2) throw new LinAlgError('lstsq', `takes one matrix, got ${showShape(array.shape)}`, { shape: array.shape })
  if (given.ndim < 1 || given.ndim > 2 || given.shape[0] !== rows) {
    throw new ShapeError('lstsq', `${rows} equations and right sides of ${showShape(given.shape)} do not fit`, { shape: array.shape, right: given.shape })
  }
  const real = realOf(dtype)
  const eps = real === 'float32' ? 2 ** -23 : 2 ** -52
  const rcond = options?.rcond ?? Math.max(rows, columns) * eps
  if (typeof rcond !== 'number' || Number.isNaN(rcond)) throw new ValueError('lstsq', 'rcond is a number', { rcond })
  const right = given.dtype === dtype ? given : copyOf('lstsq', given, dtype)
  const [count, ends] = right.ndim === 2 ? [right.shape[1], right.strides] : [1, [right.strides[0], 0]]
  const x = resultOf('lstsq', dtype, [], right.ndim === 2 ? [columns, count] : [columns])
  const left = resultOf('lstsq', real, [], [count])
  const rank = resultOf('lstsq', 'int64', [], [])
  const s = resultOf('lstsq', real, [], [Math.min(rows, columns)])
  if (rows * columns === 0) return withoutElements(x, right, columns === 0 && rows > 0, rank, s) as never
  if (count === 0) {
    const { rank, s } = lstsq(a, zeros([rows], { dtype: 'bool' }), options)
    return named({ x, residuals: left, rank, s })
  }
  decompose({
    operation: 'lstsq', gufunc: 'lapackLstsq', dtype, batch: [], numbers: [rows, columns, count, ...stridesOf(m), ...ends, rcond],
    inputs: [inputOf(m), { storage: right.storage, dtype, offset: right.offset }], outputs: [x, left, rank, s],
    work: 4 * rows * columns * columns, failure: 'has singular values that the iterations did not find',
  })
  return named({ x, residuals: rows > columns && rank.item() === columns ? left : resultOf('lstsq', real, [], [0]), rank, s })
}

/** Of a matrix of no elements x is 0; without columns all of b is left. */
function withoutElements(x: NDArray, right: NDArray, isLeft: boolean, rank: NDArray, s: NDArray): LstsqResult {
  const columns = right.ndim === 2 ? right.shape[1] : 1
  const residuals = isLeft ? sum(abs(right).pow(2).reshape([right.shape[0], columns]), { axis: 0 }) : resultOf('lstsq', s.dtype, [], [0])
  return named({ x: fullLike(x, 0), residuals, rank: fullLike(rank, 0n), s })
}

install({ qr, lstsq })

declare module '../../array/ndarray.js' {
  interface NDArray<D extends DType> {
    /** Orthogonal and triangular factors: see `pn.linalg.qr`. */
    qr(options?: QrOptions): QrResult<D>
    /** Least squares: see `pn.linalg.lstsq`. */
    lstsq<B extends DType>(b: NDArray<B>, options?: LstsqOptions): LstsqResult<Promote<D, B>>
  }
}
