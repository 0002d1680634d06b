/** Orthonormal columns: orthogonalization against those that are there, and their completion to a basis. */
import { Dense } from './dense.js'

/** Takes from column `j` of `v` its parts along the first `count` columns of `q`, twice; returns the coefficients and the length that is left. */
export function project(v: Dense, j: number, q: Dense, count: number): { re: Float64Array; im: Float64Array; length: number } {
  const coefficients = { re: new Float64Array(count), im: new Float64Array(count) }
  for (let turn = 0; turn < 2; turn++) {
    for (let k = 0; k < count; k++) {
      const [re, im] = dot(q, k, v, j)
      coefficients.re[k] += re
      coefficients.im[k] += im
      add(v, j, q, k, -re, -im)
    }
  }
  return { ...coefficients, length: lengthOf(v, j) }
}

/** The inner product of column k of q, conjugated, and column j of v. */
export function dot(q: Dense, k: number, v: Dense, j: number): [re: number, im: number] {
  let [re, im] = [0, 0]
  for (let i = 0; i < q.rows; i++) {
    const [a, b] = [i * q.columns + k, i * v.columns + j]
    re += q.re[a] * v.re[b]
    if (q.im && v.im) {
      re += q.im[a] * v.im[b]
      im += q.re[a] * v.im[b] - q.im[a] * v.re[b]
    }
  }
  return [re, im]
}

/** Adds column k of q, times a factor, to column j of v. */
function add(v: Dense, j: number, q: Dense, k: number, re: number, im: number): void {
  for (let i = 0; i < q.rows; i++) {
    const [a, b] = [i * q.columns + k, i * v.columns + j]
    v.re[b] += q.re[a] * re
    if (q.im && v.im) {
      v.re[b] -= q.im[a] * im
      v.im[b] += q.re[a] * im + q.im[a] * re
    }
  }
}

/** The length of a column. */
export function lengthOf(v: Dense, j: number): number {
  let sum = 0
  for (let i = 0; i < v.rows; i++) sum += v.re[i * v.columns + j] ** 2 + (v.im ? v.im[i * v.columns + j] ** 2 : 0)
  return Math.sqrt(sum)
}

/** Column `to` of `out` becomes column `from` of `v`, times a factor. */
export function put(out: Dense, to: number, v: Dense, from: number, factor: number): void {
  for (let i = 0; i < v.rows; i++) {
    out.re[i * out.columns + to] = v.re[i * v.columns + from] * factor
    if (out.im) out.im[i * out.columns + to] = v.im ? v.im[i * v.columns + from] * factor : 0
  }
}

/**
 * Fills columns of `q` from number `count` on to `end`, so that all are orthonormal: with unit vectors, orthogonalized. One of them has a part of at
 * least 1 / sqrt(rows) outside of what is there, since together they span everything.
 */
export function complete(q: Dense, count: number, end = q.columns): void {
  const unit = q.like(q.rows, 1)
  const least = 0.9 / Math.sqrt(q.rows)
  for (let i = 0; i < q.rows && count < end; i++) {
    unit.re.fill(0)
    unit.im?.fill(0)
    unit.re[i] = 1
    const { length } = project(unit, 0, q, count)
    if (length >= least) put(q, count++, unit, 0, 1 / length)
  }
}
