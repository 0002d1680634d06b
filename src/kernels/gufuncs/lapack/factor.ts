/** Orthogonal factors: singular values, QR and least squares with ml-matrix, and in complex numbers. native/lapack/factor.h is the twin, with LAPACK. */
import { dtypeInfo } from '../../../dtype/dtype.js'
import type { Gufunc } from '../gufunc.js'
import { adjoint, Dense, fromLibrary, largest, numbersOf, read, scale, sizeOf, tell, told, write, writeReal } from './dense.js'
import { library } from './library.js'
import { complete, dot, lengthOf, project, put } from './orthogonal.js'

const int64 = dtypeInfo.int64.code

/** a = u diag(s) v^H, with min(m, n) columns in u and v, s descending. */
interface Singular {
  readonly u: Dense
  readonly s: Float64Array
  readonly v: Dense
}

/** Of a matrix whose elements are finite. */
function singular(a: Dense): Singular {
  const size = sizeOf(a)
  const { u, s, v } = a.im ? complexSingular(scale(a, 1 / size)) : realSingular(scale(a, 1 / size))
  return { u, s: s.map((x) => x * size), v }
}

function realSingular(a: Dense): Singular {
  const { SingularValueDecomposition } = library()
  const { leftSingularVectors, diagonal, rightSingularVectors } = new SingularValueDecomposition(a.toLibrary(), { autoTranspose: true })
  return { u: fromLibrary(leftSingularVectors), s: Float64Array.from(diagonal), v: fromLibrary(rightSingularVectors) }
}

/** One-sided Jacobi rotations (M. Hestenes, 1958): columns are turned in pairs until all are orthogonal; then their lengths are the singular values. */
function complexSingular(a: Dense): Singular {
  if (a.rows < a.columns) {
    const { u, s, v } = complexSingular(adjoint(a))
    return { u: v, s, v: u }
  }
  const n = a.columns
  const b = new Dense(a.rows, n, a.re.slice(), a.im!.slice())
  const turns = a.like(n, n)
  for (let i = 0; i < n; i++) turns.re[i * n + i] = 1
  // Ten sweeps or fewer serve; the bound is for what rounding never lets settle.
  for (let sweep = 0, turned = true; turned && sweep < 60; sweep++) {
    turned = false
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) turned = turn(b, turns, p, q) || turned
  }
  return sorted(b, turns)
}

/** Makes columns p and q orthogonal; false where they are. */
function turn(b: Dense, turns: Dense, p: number, q: number): boolean {
  const [alpha, beta] = [lengthOf(b, p) ** 2, lengthOf(b, q) ** 2]
  const [re, im] = dot(b, p, b, q)
  const size = Math.hypot(re, im)
  if (size <= 2 ** -52 * Math.sqrt(alpha * beta) || size === 0) return false
  const zeta = (beta - alpha) / (2 * size)
  const t = (zeta < 0 ? -1 : 1) / (Math.abs(zeta) + Math.sqrt(1 + zeta * zeta))
  const c = 1 / Math.sqrt(1 + t * t)
  for (const m of [b, turns]) rotate(m, p, q, c, c * t, re / size, im / size)
  return true
}

/** Columns p and q, of which q is first turned by the phase that makes their product real. */
function rotate(m: Dense, p: number, q: number, c: number, s: number, re: number, im: number): void {
  for (let i = 0; i < m.rows; i++) {
    const [a, b] = [i * m.columns + p, i * m.columns + q]
    const [x, y] = [m.re[a], m.im![a]]
    const [u, v] = [m.re[b] * re + m.im![b] * im, m.im![b] * re - m.re[b] * im]
    m.re[a] = c * x - s * u
    m.im![a] = c * y - s * v
    m.re[b] = s * x + c * u
    m.im![b] = s * y + c * v
  }
}

/** Singular values in descending order, and the vectors in theirs. Those of values that are 0 are completed. */
function sorted(b: Dense, turns: Dense): Singular {
  const n = b.columns
  const lengths = Array.from({ length: n }, (_, j) => lengthOf(b, j))
  const order = lengths.map((_, j) => j).sort((i, j) => lengths[j] - lengths[i])
  const [u, v] = [b.like(b.rows, n), b.like(n, n)]
  let rank = 0
  order.forEach((from, to) => {
    put(v, to, turns, from, 1)
    if (lengths[from] > 1e-300) put(u, rank++, b, from, 1 / lengths[from])
  })
  complete(u, rank)
  return { u, s: Float64Array.from(order, (j) => lengths[j]), v }
}

/** The columns of q, and others to make `count` orthonormal ones. */
function extended(q: Dense, count: number): Dense {
  if (q.columns === count) return q
  const out = q.like(q.rows, count)
  for (let j = 0; j < q.columns; j++) put(out, j, q, j, 1)
  complete(out, q.columns)
  return out
}

/** A singular value decomposition. */
export const lapackSvd: Gufunc = (call) => {
  const [m, n, down, across, wanted] = numbersOf(call, 5)
  const a = read(call, 1, m, n, down, across)
  if (!Number.isFinite(largest(a))) return tell(call, 5, told.notFinite)
  const { u, s, v } = singular(a)
  writeReal(call, 3, s)
  if (wanted > 0) {
    write(call, 2, wanted === 2 ? extended(u, m) : u)
    write(call, 4, adjoint(wanted === 2 ? extended(v, n) : v))
  }
  tell(call, 5, told.done)
}

/** Q R of the first min(m, n) columns; the others are only projected. Gram and Schmidt's way, each column twice. */
function factors(a: Dense): { q: Dense; r: Dense } {
  const k = Math.min(a.rows, a.columns)
  const [q, r] = [a.like(a.rows, k), a.like(k, a.columns)]
  const rest = new Dense(a.rows, a.columns, a.re.slice(), a.im?.slice())
  for (let j = 0; j < a.columns; j++) {
    const before = lengthOf(rest, j)
    const { re, im, length } = project(rest, j, q, Math.min(j, k))
    for (let i = 0; i < Math.min(j, k); i++) {
      r.re[i * a.columns + j] = re[i]
      if (r.im) r.im[i * a.columns + j] = im[i]
    }
    if (j >= k) continue
    // What rounding left of a column in the others' span has no direction of its own.
    if (length > before * 2 ** -46) {
      put(q, j, rest, j, 1 / length)
      r.re[j * a.columns + j] = length
    } else complete(q, j, j + 1)
  }
  return { q, r }
}

/** Orthogonal and triangular factors. */
export const lapackQr: Gufunc = (call) => {
  const [m, n, down, across, columns] = numbersOf(call, 5)
  const { q, r } = factors(read(call, 1, m, n, down, across))
  const rows = r.like(columns, n)
  rows.re.set(r.re)
  if (r.im) rows.im!.set(r.im)
  write(call, 2, extended(q, columns))
  write(call, 3, rows)
  tell(call, 4, told.done)
}

/** Column j of the product of a matrix's adjoint and another matrix. */
function adjointProduct(a: Dense, b: Dense): Dense {
  const out = a.like(a.columns, b.columns)
  for (let i = 0; i < a.columns; i++) {
    for (let j = 0; j < b.columns; j++) {
      const [re, im] = dot(a, i, b, j)
      out.re[i * b.columns + j] = re
      if (out.im) out.im[i * b.columns + j] = im
    }
  }
  return out
}

/** Least squares: x = v diag(1 / s) u^H b, of the singular values that count. */
export const lapackLstsq: Gufunc = (call) => {
  const [m, n, columns, down, across, downB, acrossB, rcond] = numbersOf(call, 8)
  const a = read(call, 1, m, n, down, across)
  const b = read(call, 2, m, columns, downB, acrossB)
  if (!Number.isFinite(largest(a))) return tell(call, 7, told.notFinite)
  const { u, s, v } = singular(a)
  const least = (rcond < 0 ? 2 ** -52 : rcond) * s[0]
  const rank = s.filter((x) => x > least).length
  const parts = adjointProduct(u, b)
  for (let i = 0; i < s.length; i++) {
    for (const list of [parts.re, parts.im]) {
      if (list) for (let j = 0; j < columns; j++) list[i * columns + j] = i < rank ? list[i * columns + j] / s[i] : 0
    }
  }
  const x = adjointProduct(adjoint(v), parts)
  write(call, 3, x)
  writeReal(call, 4, squaresLeft(a, x, b))
  const at = call.first(5, int64)
  ;(call.typed(5, int64) as BigInt64Array)[at] = BigInt(rank)
  writeReal(call, 6, s)
  tell(call, 7, told.done)
}

/** For each column of b the sum of squares of b - a x. */
function squaresLeft(a: Dense, x: Dense, b: Dense): Float64Array {
  const product = adjointProduct(adjoint(a), x)
  return Float64Array.from({ length: b.columns }, (_, j) => {
    let sum = 0
    for (let k = j; k < b.re.length; k += b.columns) sum += (b.re[k] - product.re[k]) ** 2 + (b.im ? (b.im[k] - product.im![k]) ** 2 : 0)
    return sum
  })
}
