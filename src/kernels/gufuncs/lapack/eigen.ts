/**
 * Eigenvalues and eigenvectors with ml-matrix; complex matrices A + iB as the real ones [[A, -B], [B, A]] of twice the size.
 * native/lapack/eigen.h is the twin, with LAPACK.
 */
import type { Gufunc } from '../gufunc.js'
import { Dense, largest, numbersOf, read, scale, sizeOf, tell, told, write, writeReal } from './dense.js'
import { library } from './library.js'
import { project, put } from './orthogonal.js'
import { mirrored } from './solve.js'

/** The real matrix of twice the size that a complex one is; `shift` is added to the imaginary parts of the diagonal. */
function embedded(a: Dense, shift = 0): Dense {
  const n = a.rows
  const out = new Dense(2 * n, 2 * n)
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const [re, im] = [a.re[i * n + j], a.im![i * n + j] + (i === j ? shift : 0)]
      out.re[i * 2 * n + j] = out.re[(i + n) * 2 * n + j + n] = re
      out.re[(i + n) * 2 * n + j] = im
      out.re[i * 2 * n + j + n] = -im
    }
  }
  return out
}

/** Eigenvalues, ascending, and eigenvectors of a Hermitian matrix. */
function hermitian(a: Dense): { values: number[]; vectors: Dense } {
  const { EigenvalueDecomposition } = library()
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition((a.im ? embedded(a) : a).toLibrary(), { assumeSymmetric: true })
  const n = a.rows
  const all = new Dense(eigenvectorMatrix.rows, eigenvectorMatrix.columns, Float64Array.from(eigenvectorMatrix.to1DArray()))
  return a.im ? chosen(realEigenvalues, all, n) : { values: realEigenvalues, vectors: all }
}

/**
 * The n complex eigenvectors x + iy among 2n real ones [x, y], of which two belong to each eigenvalue: those that add a direction to what
 * was taken. Of k equal eigenvalues the 2k vectors hold each direction with a weight of 2, so one of them has a part of 1 / sqrt(k) at least.
 */
function chosen(all: readonly number[], pairs: Dense, n: number): { values: number[]; vectors: Dense } {
  const values: number[] = []
  const vectors = new Dense(n, n, new Float64Array(n * n), new Float64Array(n * n))
  const least = 0.9 / Math.sqrt(n)
  for (let j = 0; j < 2 * n && values.length < n; j++) {
    const z = new Dense(n, 1, new Float64Array(n), new Float64Array(n))
    for (let i = 0; i < n; i++) {
      z.re[i] = pairs.re[i * 2 * n + j]
      z.im![i] = pairs.re[(i + n) * 2 * n + j]
    }
    const { length } = project(z, 0, vectors, values.length)
    if (length < least) continue
    put(vectors, values.length, z, 0, 1 / length)
    values.push(all[j])
  }
  return { values, vectors }
}

/** Eigenvalues and eigenvectors of a Hermitian matrix, by its lower triangle. */
export const lapackEigh: Gufunc = (call) => {
  const [n, down, across, wanted] = numbersOf(call, 4)
  const a = mirrored(read(call, 1, n, n, down, across), false)
  if (!Number.isFinite(largest(a))) return tell(call, 4, told.notFinite)
  const size = sizeOf(a)
  const { values, vectors } = hermitian(scale(a, 1 / size))
  writeReal(call, 2, values.map((x) => x * size))
  if (wanted) write(call, 3, vectors)
  tell(call, 4, told.done)
}

/** Eigenvalues and right eigenvectors, all complex. */
interface Eigen {
  readonly values: Dense
  readonly vectors: Dense
}

/** Of a real matrix. The library's vectors of a conjugate pair lie in two columns: real and imaginary part. */
function general(a: Dense): Eigen {
  const n = a.rows
  const { EigenvalueDecomposition } = library()
  const { realEigenvalues, imaginaryEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(a.toLibrary())
  const columns = eigenvectorMatrix.to1DArray()
  const vectors = new Dense(n, n, new Float64Array(n * n), new Float64Array(n * n))
  for (let j = 0; j < n; j++) {
    const side = Math.sign(imaginaryEigenvalues[j])
    const first = side < 0 ? j - 1 : j
    for (let i = 0; i < n; i++) {
      vectors.re[i * n + j] = columns[i * n + first]
      if (side !== 0) vectors.im![i * n + j] = side * columns[i * n + first + 1]
    }
  }
  return { values: new Dense(n, 1, Float64Array.from(realEigenvalues), Float64Array.from(imaginaryEigenvalues)), vectors }
}

/**
 * Of a complex matrix: its embedding has its eigenvalues and their conjugates. i * c is added, so that the ones are above the real line and
 * the others below: where c is twice a bound of all magnitudes they are far apart. Its vectors [x, y] of the ones are x + iy.
 */
function complexGeneral(a: Dense): Eigen {
  const n = a.rows
  const c = 2 * n * largest(a) * Math.SQRT2 || 1
  const { values: all, vectors: pairs } = general(embedded(a, c))
  const values = new Dense(n, 1, new Float64Array(n), new Float64Array(n))
  const vectors = new Dense(n, n, new Float64Array(n * n), new Float64Array(n * n))
  let count = 0
  for (let j = 0; j < 2 * n; j++) {
    if (!(all.im![j] > 0)) continue
    values.re[count] = all.re[j]
    values.im![count] = all.im![j] - c
    for (let i = 0; i < n; i++) {
      const [x, y] = [i * 2 * n + j, (i + n) * 2 * n + j]
      vectors.re[i * n + count] = pairs.re[x] - pairs.im![y]
      vectors.im![i * n + count] = pairs.im![x] + pairs.re[y]
    }
    count++
  }
  return { values, vectors }
}

/** Columns of length 1. */
function normalized(v: Dense): Dense {
  const n = v.rows
  for (let j = 0; j < n; j++) {
    let most = 0
    for (let i = 0; i < n; i++) most = Math.max(most, Math.abs(v.re[i * n + j]), Math.abs(v.im![i * n + j]))
    let sum = 0
    for (let i = 0; i < n; i++) sum += (v.re[i * n + j] / most) ** 2 + (v.im![i * n + j] / most) ** 2
    put(v, j, v, j, 1 / most / Math.sqrt(sum))
  }
  return v
}

/** Eigenvalues and right eigenvectors. */
export const lapackEig: Gufunc = (call) => {
  const [n, down, across, wanted] = numbersOf(call, 4)
  const a = read(call, 1, n, n, down, across)
  if (!Number.isFinite(largest(a))) return tell(call, 4, told.notFinite)
  const size = sizeOf(a)
  const { values, vectors } = (a.im ? complexGeneral : general)(scale(a, 1 / size))
  write(call, 2, scale(values, size), true)
  if (wanted) write(call, 3, normalized(vectors), true)
  tell(call, 4, told.done)
}
