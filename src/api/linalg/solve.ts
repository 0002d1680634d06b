/** Linear equations: solve, inv, det, slogdet, cholesky. */
import { install } from '../../array/install.js'
import type { NDArray } from '../../array/ndarray.js'
import { realOf, type DType } from '../../dtype/dtype.js'
import { promote, type Promote } from '../../dtype/promote.js'
import { ShapeError } from '../../errors.js'
import { checkAlive } from '../../memory/storage.js'
import { stepping } from '../../plan/gufunc.js'
import { broadcastShapes, broadcastStrides } from '../../shape/broadcast.js'
import { sizeOf } from '../../shape/shape.js'
import { showShape } from '../../shape/show.js'
import { copyOf } from '../data.js'
import { arr, fullLike } from '../creation.js'
import { checkArray, checkFlag, checkOptions } from '../options.js'
import { computedType, decompose, decomposeAll, inputOf, resultOf, squareOf, stridesOf, type Computed, type Decomposition, type Magnitude, type Matrices } from './matrices.js'
import { named } from './named.js'

/** What `cholesky` takes. */
export interface CholeskyOptions {
  /** The upper factor, U^H U, instead of the lower one, L L^H. */
  upper?: boolean | undefined
}

/** What `slogdet` gives: the determinant is sign * exp(logabsdet). */
export type SlogdetResult<D extends DType = DType> = readonly [sign: NDArray<Computed<D>>, logabsdet: NDArray<Magnitude<D>>] & {
  readonly sign: NDArray<Computed<D>>
  readonly logabsdet: NDArray<Magnitude<D>>
}

/**
 * The solution x of A x = b, for each of a stack of square matrices, by LU factors with row exchanges (LAPACK's getrf and getrs).
 * @param x1 [..., n, n]
 * @param x2 [n], or [..., n, k]: k right sides. Leading dimensions are broadcast together
 * @returns [..., n] or [..., n, k]; float32 where both are, float64 for integers
 * @throws LinAlgError for matrices that are singular or not square, ShapeError where the shapes do not fit, DisposedError
 * @example pn.linalg.solve(arr([[3, 1], [1, 2]]), arr([9, 8])).toArray() //=> [ 2, 3 ]
 */
export function solve<A extends DType, B extends DType>(x1: NDArray<A>, x2: NDArray<B>): NDArray<Computed<Promote<A, B>>> {
  const given = checkArray('solve', x2)
  checkAlive('solve', given.storage)
  const dtype = computedType(promote(checkArray('solve', x1).dtype, given.dtype))
  const a = squareOf('solve', x1, dtype)
  const vector = given.ndim === 1
  const [rows, columns] = vector ? [given.shape[0], 1] : given.ndim === 0 ? [-1, 0] : given.shape.slice(-2)
  if (rows !== a.rows) {
    throw new ShapeError('solve', `matrices of ${showShape(a.array.shape)} and right sides of ${showShape(given.shape)} do not fit: ${a.rows} equations`, { shape: a.array.shape, right: given.shape })
  }
  const right = given.dtype === dtype ? given : copyOf('solve', given, dtype)
  const own = vector ? [] : right.shape.slice(0, -2)
  const batch = broadcastShapes('solve', a.batch, own)
  const out = resultOf('solve', dtype, batch, vector ? [rows] : [rows, columns])
  if (out.size > 0) {
    const ends = vector ? [right.strides[0], 0] : right.strides.slice(-2)
    decompose({
      operation: 'solve', gufunc: 'lapackSolve', dtype, batch, numbers: [rows, columns, ...stridesOf(a), ...ends],
      inputs: [stretched(a, batch), stepping(right, broadcastStrides(own, right.strides.slice(0, own.length), batch))],
      outputs: [out], work: rows ** 3 / 3 + rows * rows * columns, failure: 'is singular',
    })
  }
  return out as NDArray<never>
}

function stretched(m: Matrices, batch: readonly number[]) {
  return stepping(m.array, broadcastStrides(m.batch, m.array.strides.slice(0, m.batch.length), batch))
}

/**
 * The inverse of each of a stack of square matrices, by LU factors (LAPACK's getrf and getri). To solve equations `solve` is faster and
 * more exact.
 * @param x [..., n, n]
 * @returns [..., n, n]; float64 for integers
 * @throws LinAlgError for matrices that are singular or not square, DisposedError
 * @example pn.linalg.inv(arr([[1, 1], [1, 2]])).toArray() //=> [ [ 2, -1 ], [ -1, 1 ] ]
 */
export function inv<D extends DType>(x: NDArray<D>): NDArray<Computed<D>> {
  return inverseOf('inv', x) as NDArray<never>
}

/** The inverses of square matrices, for an operation that needs them. */
export function inverseOf(operation: string, x: NDArray): NDArray {
  const m = squareOf(operation, x)
  const out = resultOf(operation, m.array.dtype, [], m.array.shape)
  if (out.size > 0) decompose(inversion(m, out))
  return out
}

/** The inverses of square matrices, anything where there are none, and which those are. */
export function inverses(operation: string, x: NDArray): { inverse: NDArray; isSingular: NDArray } {
  const m = squareOf(operation, x)
  const inverse = resultOf(operation, m.array.dtype, [], m.array.shape)
  const told = inverse.size === 0 ? new Int32Array(sizeOf(m.batch)) : decomposeAll(inversion(m, inverse))
  const isSingular = arr(Uint8Array.from(told, (code) => Number(code > 0)), { dtype: 'bool' }).reshape(m.batch)
  return { inverse, isSingular }
}

function inversion(m: Matrices, out: NDArray): Decomposition {
  const { operation, array: { dtype }, batch, rows } = m
  return { operation, gufunc: 'lapackInv', dtype, batch, numbers: [rows, ...stridesOf(m)], inputs: [inputOf(m)], outputs: [out], work: rows ** 3, failure: 'is singular' }
}

/** Determinants, their signs and the logarithms of their magnitudes. */
function determinants(operation: string, x: NDArray): [det: NDArray, sign: NDArray, logs: NDArray] {
  const m = squareOf(operation, x)
  const { array: { dtype }, batch, rows } = m
  const [det, sign, logs] = [dtype, dtype, realOf(dtype)].map((d) => resultOf(operation, d, batch, []))
  if (rows === 0) return [fullLike(det, 1), fullLike(sign, 1), fullLike(logs, 0)]
  if (sizeOf(batch) > 0) {
    decompose({
      operation, gufunc: 'lapackDet', dtype, batch, numbers: [rows, ...stridesOf(m)], inputs: [inputOf(m)], outputs: [det, sign, logs], work: rows ** 3 / 3, failure: 'is singular',
    })
  }
  return [det, sign, logs]
}

/**
 * The determinant of each of a stack of square matrices, by LU factors; 0 for singular ones, 1 for those of no rows. The product of the
 * factors' diagonal is scaled on its way, so it is finite where the determinant is.
 * @param x [..., n, n]
 * @returns [...]; float64 for integers
 * @throws LinAlgError for matrices that are not square, DisposedError
 * @example pn.linalg.det(arr([[1, 2], [3, 4]])).item() //=> -2
 */
export function det<D extends DType>(x: NDArray<D>): NDArray<Computed<D>> {
  return determinants('det', x)[0] as NDArray<never>
}

/**
 * The sign of the determinant (of complex matrices a number of magnitude 1) and the logarithm of its magnitude, which the determinant
 * itself may be too large or too small for: 0 and -Infinity for singular matrices.
 * @param x [..., n, n]
 * @returns { sign, logabsdet }, also as a list; both [...]
 * @throws LinAlgError for matrices that are not square, DisposedError
 * @example pn.linalg.slogdet(arr([[0, 1], [1, 0]])).sign.item() //=> -1
 */
export function slogdet<D extends DType>(x: NDArray<D>): SlogdetResult<D> {
  const [, sign, logabsdet] = determinants('slogdet', x)
  return named({ sign, logabsdet })
}

/**
 * The Cholesky factor of each of a stack of Hermitian positive-definite matrices (LAPACK's potrf): lower triangular with A = L L^H, or
 * with `upper` A = U^H U. Only that triangle is read.
 * @param x [..., n, n]
 * @returns [..., n, n], with zeros in the other triangle
 * @throws LinAlgError for matrices that are not positive definite or not square, ValueError for unknown options, DisposedError
 * @example pn.linalg.cholesky(arr([[4, 2], [2, 5]])).toArray() //=> [ [ 2, 0 ], [ 1, 2 ] ]
 */
export function cholesky<D extends DType>(x: NDArray<D>, options?: CholeskyOptions): NDArray<Computed<D>> {
  checkOptions('cholesky', options, ['upper'])
  const upper = checkFlag('cholesky', 'upper', options?.upper, false)
  const m = squareOf('cholesky', x)
  const { array: { dtype, shape }, batch, rows } = m
  const out = resultOf('cholesky', dtype, [], shape)
  if (out.size > 0) {
    decompose({
      operation: 'cholesky', gufunc: 'lapackCholesky', dtype, batch, numbers: [rows, ...stridesOf(m), Number(upper)], inputs: [inputOf(m)], outputs: [out],
      work: rows ** 3 / 6, failure: 'is not positive definite',
    })
  }
  return out as NDArray<never>
}

install({ solve, inv, det, slogdet, cholesky })

declare module '../../array/ndarray.js' {
  interface NDArray<D extends DType> {
    /** The solution of x y = b: see `pn.linalg.solve`. */
    solve<B extends DType>(x2: NDArray<B>): NDArray<Computed<Promote<D, B>>>
    /** The inverse: see `pn.linalg.inv`. */
    inv(): NDArray<Computed<D>>
    /** The determinant: see `pn.linalg.det`. */
    det(): NDArray<Computed<D>>
    /** The determinant's sign and the logarithm of its magnitude: see `pn.linalg.slogdet`. */
    slogdet(): SlogdetResult<D>
    /** The Cholesky factor: see `pn.linalg.cholesky`. */
    cholesky(options?: CholeskyOptions): NDArray<Computed<D>>
  }
}
