/** Eigenvalues and eigenvectors: eigh, eigvalsh of Hermitian matrices, eig, eigvals of any. */
import { install } from '../../array/install.js'
import type { NDArray } from '../../array/ndarray.js'
import { complexOf, realOf, type DType } from '../../dtype/dtype.js'
import type { ComplexOf } from '../../ops/types.js'
import { decompose, inputOf, resultOf, squareOf, stridesOf, type Computed, type Magnitude } from './matrices.js'
import { named } from './named.js'

/** What `eigh` gives. */
export type EighResult<D extends DType = DType> = readonly [eigenvalues: NDArray<Magnitude<D>>, eigenvectors: NDArray<Computed<D>>] & {
  readonly eigenvalues: NDArray<Magnitude<D>>
  readonly eigenvectors: NDArray<Computed<D>>
}
/** What `eig` gives. */
export type EigResult<D extends DType = DType> = readonly [eigenvalues: NDArray<ComplexOf<D>>, eigenvectors: NDArray<ComplexOf<D>>] & {
  readonly eigenvalues: NDArray<ComplexOf<D>>
  readonly eigenvectors: NDArray<ComplexOf<D>>
}

/** The parts of an eigenvalue decomposition; the vectors have no elements where they are not wanted. */
function eigen(operation: string, gufunc: 'lapackEigh' | 'lapackEig', x: NDArray, vectors: boolean): [values: NDArray, vectors: NDArray] {
  const m = squareOf(operation, x)
  const { array: { dtype }, batch, rows } = m
  const hermitian = gufunc === 'lapackEigh'
  const values = resultOf(operation, hermitian ? realOf(dtype) : complexOf(dtype), batch, [rows])
  const v = resultOf(operation, hermitian ? dtype : complexOf(dtype), batch, vectors ? [rows, rows] : [0, 0])
  if (values.size > 0) {
    decompose({
      operation, gufunc, dtype, batch, numbers: [rows, ...stridesOf(m), Number(vectors)], inputs: [inputOf(m)], outputs: [values, v],
      work: rows ** 3 * (hermitian ? 4 : 20), failure: 'has eigenvalues that the iterations did not find',
    })
  }
  return [values, v]
}

/**
 * Eigenvalues and eigenvectors of each of a stack of Hermitian (real: symmetric) matrices, by divide and conquer (LAPACK's syevd and
 * heevd). The lower triangle is read and taken for the whole. Eigenvectors are unique but for a factor of magnitude 1, where the eigenvalues differ.
 * @param x [..., n, n]
 * @returns { eigenvalues, eigenvectors }, also as a list: [..., n], real and ascending; [..., n, n], whose columns are orthonormal
 * @throws LinAlgError for matrices that are not square or not finite, DisposedError
 * @example pn.linalg.eigh(arr([[2, 0], [0, 1]])).eigenvalues.toArray() //=> [ 1, 2 ]
 */
export function eigh<D extends DType>(x: NDArray<D>): EighResult<D> {
  const [eigenvalues, eigenvectors] = eigen('eigh', 'lapackEigh', x, true)
  return named({ eigenvalues, eigenvectors })
}

/**
 * The eigenvalues of each of a stack of Hermitian (real: symmetric) matrices, ascending. The lower triangle is read.
 * @param x [..., n, n]
 * @returns [..., n], real
 * @throws LinAlgError for matrices that are not square or not finite, DisposedError
 * @example pn.linalg.eigvalsh(arr([[3, 0], [0, 1]])).toArray() //=> [ 1, 3 ]
 */
export function eigvalsh<D extends DType>(x: NDArray<D>): NDArray<Magnitude<D>> {
  return eigen('eigvalsh', 'lapackEigh', x, false)[0] as NDArray<never>
}

/**
 * Eigenvalues and right eigenvectors of each of a stack of square matrices, by QR iterations (LAPACK's geev). Both are complex, also
 * where every imaginary part is 0, since a dtype never depends on values; NumPy gives real arrays then. `eigh` is for symmetric matrices.
 * @param x [..., n, n]
 * @returns { eigenvalues, eigenvectors }, also as a list: [..., n] in no order; [..., n, n], whose columns have length 1
 * @throws LinAlgError for matrices that are not square or not finite, DisposedError
 * @example pn.linalg.eig(arr([[0, -1], [1, 0]])).eigenvalues.shape //=> [ 2 ]
 */
export function eig<D extends DType>(x: NDArray<D>): EigResult<D> {
  const [eigenvalues, eigenvectors] = eigen('eig', 'lapackEig', x, true)
  return named({ eigenvalues, eigenvectors })
}

/**
 * The eigenvalues of each of a stack of square matrices, in no order. Always complex: see `eig`.
 * @param x [..., n, n]
 * @returns [..., n], complex
 * @throws LinAlgError for matrices that are not square or not finite, DisposedError
 * @example pn.linalg.eigvals(arr([[0, -1], [1, 0]])).dtype //=> complex128
 */
export function eigvals<D extends DType>(x: NDArray<D>): NDArray<ComplexOf<D>> {
  return eigen('eigvals', 'lapackEig', x, false)[0] as NDArray<never>
}

install({ eigh, eigvalsh, eig, eigvals })

declare module '../../array/ndarray.js' {
  interface NDArray<D extends DType> {
    /** Eigenvalues and eigenvectors of Hermitian matrices: see `pn.linalg.eigh`. */
    eigh(): EighResult<D>
    /** Eigenvalues of Hermitian matrices: see `pn.linalg.eigvalsh`. */
    eigvalsh(): NDArray<Magnitude<D>>
    /** Eigenvalues and eigenvectors: see `pn.linalg.eig`. */
    eig(): EigResult<D>
    /** Eigenvalues: see `pn.linalg.eigvals`. */
    eigvals(): NDArray<ComplexOf<D>>
  }
}
