/** Triangular factors with ml-matrix, and in complex numbers. native/lapack/solve.h is the twin, with LAPACK. */
import type { Gufunc } from '../gufunc.js'
import { Dense, largest, numbersOf, read, tell, told, write, writeReal } from './dense.js'
import { library } from './library.js'

/** LU factors in complex numbers, with row exchanges; L's diagonal is 1. Doolittle's order, pivots as LAPACK takes them: by |re| + |im|. */
class ComplexFactors {
  readonly lu: Dense
  /** Row i of the factors is row order[i] of the matrix. */
  readonly order: Int32Array
  sign = 1
  singular = false

  constructor(a: Dense) {
    const n = a.rows
    this.lu = new Dense(n, n, a.re.slice(), a.im!.slice())
    this.order = Int32Array.from({ length: n }, (_, i) => i)
    for (let k = 0; k < n; k++) this.eliminate(k)
  }

  private eliminate(k: number): void {
    const { lu: { rows: n, re, im: maybe } } = this
    const im = maybe!
    let pivot = k
    const size = (i: number) => Math.abs(re[i * n + k]) + Math.abs(im[i * n + k])
    for (let i = k + 1; i < n; i++) if (size(i) > size(pivot)) pivot = i
    if (pivot !== k) this.exchange(pivot, k)
    if (re[k * n + k] === 0 && im[k * n + k] === 0) {
      this.singular = true
      return
    }
    for (let i = k + 1; i < n; i++) {
      const [fr, fi] = quotient(re[i * n + k], im[i * n + k], re[k * n + k], im[k * n + k])
      re[i * n + k] = fr
      im[i * n + k] = fi
      for (let j = k + 1; j < n; j++) {
        const [r, s] = [re[k * n + j], im[k * n + j]]
        re[i * n + j] -= fr * r - fi * s
        im[i * n + j] -= fr * s + fi * r
      }
    }
  }

  private exchange(i: number, k: number): void {
    const { lu: { rows: n, re, im }, order } = this
    for (const parts of [re, im!]) {
      const row = parts.slice(i * n, i * n + n)
      parts.copyWithin(i * n, k * n, k * n + n)
      parts.set(row, k * n)
    }
    [order[i], order[k]] = [order[k], order[i]]
    this.sign = -this.sign
  }

  /** The solution for right sides. */
  solve(b: Dense): Dense {
    const { lu, order } = this
    const n = lu.rows
    const x = b.like(n, b.columns)
    for (let j = 0; j < b.columns; j++) {
      for (let i = 0; i < n; i++) this.substitute(x, i, j, b.re[order[i] * b.columns + j], b.im![order[i] * b.columns + j], 0, i)
      for (let i = n - 1; i >= 0; i--) {
        this.substitute(x, i, j, x.re[i * x.columns + j], x.im![i * x.columns + j], i + 1, n)
        const at = i * x.columns + j
        ;[x.re[at], x.im![at]] = quotient(x.re[at], x.im![at], lu.re[i * n + i], lu.im![i * n + i])
      }
    }
    return x
  }

  /** Element [i, j] of x becomes a value without the products of row i, elements `from` to `end`, with column j. */
  private substitute(x: Dense, i: number, j: number, re: number, im: number, from: number, end: number): void {
    const { lu } = this
    for (let k = from; k < end; k++) {
      const [a, b] = [i * lu.columns + k, k * x.columns + j]
      re -= lu.re[a] * x.re[b] - lu.im![a] * x.im![b]
      im -= lu.re[a] * x.im![b] + lu.im![a] * x.re[b]
    }
    x.re[i * x.columns + j] = re
    x.im![i * x.columns + j] = im
  }
}

/** A quotient of complex numbers, scaled as R. Smith does ("Algorithm 116: Complex division", 1962). */
export function quotient(a: number, b: number, c: number, d: number): [re: number, im: number] {
  if (Math.abs(c) >= Math.abs(d)) {
    const [r, s] = [d / c, c + d * (d / c)]
    return [(a + b * r) / s, (b - a * r) / s]
  }
  const [r, s] = [c / d, d + c * (c / d)]
  return [(a * r + b) / s, (b * r - a) / s]
}

/** The solution of a x = b; undefined where a is singular. */
function solution(a: Dense, b: Dense): Dense | undefined {
  if (a.im) {
    const factors = new ComplexFactors(a)
    return factors.singular ? undefined : factors.solve(b)
  }
  const { LuDecomposition } = library()
  const factors = new LuDecomposition(a.toLibrary())
  if (factors.isSingular()) return undefined
  const x = factors.solve(b.toLibrary())
  return new Dense(b.rows, b.columns, Float64Array.from(x.to1DArray()))
}

function finish(call: Parameters<Gufunc>[0], out: number, info: number, x: Dense | undefined): void {
  if (x) write(call, out, x)
  tell(call, info, x ? told.done : told.failed)
}

/** The inverse of a matrix. */
export const lapackInv: Gufunc = (call) => {
  const [n, down, across] = numbersOf(call, 3)
  const a = read(call, 1, n, n, down, across)
  const one = a.like(n, n)
  for (let i = 0; i < n; i++) one.re[i * n + i] = 1
  finish(call, 2, 3, solution(a, one))
}

/** The solution of a x = b. */
export const lapackSolve: Gufunc = (call) => {
  const [n, columns, down, across, downB, acrossB] = numbersOf(call, 6)
  finish(call, 3, 4, solution(read(call, 1, n, n, down, across), read(call, 2, n, columns, downB, acrossB)))
}

/** A product whose parts may leave the range of doubles: a mantissa, scaled after each factor, and its exponent. */
class Product {
  re = 1
  im = 0
  exponent = 0

  multiply(re: number, im: number): void {
    [this.re, this.im] = [this.re * re - this.im * im, this.re * im + this.im * re]
    const most = Math.max(Math.abs(this.re), Math.abs(this.im))
    if (!(most > 0 && most < Infinity)) return
    const e = Math.floor(Math.log2(most)) + 1
    this.re = scaled(this.re, -e)
    this.im = scaled(this.im, -e)
    this.exponent += e
  }

  value(): Dense {
    const e = Math.max(-5000, Math.min(5000, this.exponent))
    return new Dense(1, 1, Float64Array.of(scaled(this.re, e)), Float64Array.of(scaled(this.im, e)))
  }
}

/** x * 2^e, in steps that no power of two is too large for. */
function scaled(x: number, e: number): number {
  for (; e > 1000; e -= 1000) x *= 2 ** 1000
  for (; e < -1000; e += 1000) x *= 2 ** -1000
  return x * 2 ** e
}

/** The diagonal of the upper factor, and the sign of the exchanges. */
function diagonalOf(a: Dense): { re: Float64Array; im: Float64Array; sign: number; singular: boolean } {
  const n = a.rows
  const pick = (parts: ArrayLike<number>) => Float64Array.from({ length: n }, (_, i) => parts[i * n + i])
  if (a.im) {
    const { lu, sign, singular } = new ComplexFactors(a)
    return { re: pick(lu.re), im: pick(lu.im!), sign, singular }
  }
  const { LuDecomposition } = library()
  const factors = new LuDecomposition(a.toLibrary())
  return { re: pick(factors.upperTriangularMatrix.to1DArray()), im: new Float64Array(n), sign: parity(factors.pivotPermutationVector), singular: factors.isSingular() }
}

/** The sign of a permutation: -1 for each cycle of even length. */
function parity(order: ArrayLike<number>): number {
  const seen = new Uint8Array(order.length)
  let sign = 1
  for (let i = 0; i < order.length; i++) {
    for (let k = order[i]; !seen[i] && k !== i; k = order[k]) {
      seen[k] = 1
      sign = -sign
    }
  }
  return sign
}

/** A determinant, its sign and the logarithm of its magnitude. */
export const lapackDet: Gufunc = (call) => {
  const [n, down, across] = numbersOf(call, 3)
  const { re, im, sign: turn, singular } = diagonalOf(read(call, 1, n, n, down, across))
  const [product, sign] = [new Product(), new Product()]
  let logs = 0
  product.multiply(singular ? 0 : turn, 0)
  sign.multiply(singular ? 0 : turn, 0)
  for (let i = 0; i < n && !singular; i++) {
    const size = Math.hypot(re[i], im[i])
    product.multiply(re[i], im[i])
    sign.multiply(re[i] / size, im[i] / size)
    logs += Math.log(size)
  }
  write(call, 2, product.value())
  write(call, 3, sign.value())
  writeReal(call, 4, [singular ? -Infinity : logs])
  tell(call, 5, told.done)
}

/** The lower Cholesky factor of a matrix whose lower triangle is given; undefined where it is not positive definite. */
function choleskyFactor(a: Dense): Dense | undefined {
  const n = a.rows
  if (Number.isNaN(largest(a))) return undefined
  if (!a.im) {
    const { CholeskyDecomposition } = library()
    const factor = new CholeskyDecomposition(a.toLibrary())
    return factor.isPositiveDefinite() ? new Dense(n, n, Float64Array.from(factor.lowerTriangularMatrix.to1DArray())) : undefined
  }
  const l = a.like(n, n)
  const [re, im] = [l.re, l.im!]
  for (let j = 0; j < n; j++) {
    for (let i = j; i < n; i++) {
      let [r, s] = [a.re[i * n + j], a.im[i * n + j]]
      for (let k = 0; k < j; k++) {
        const [p, q] = [i * n + k, j * n + k]
        r -= re[p] * re[q] + im[p] * im[q]
        s -= im[p] * re[q] - re[p] * im[q]
      }
      if (i === j) {
        if (!(r > 0)) return undefined
        re[j * n + j] = Math.sqrt(r)
      } else {
        re[i * n + j] = r / re[j * n + j]
        im[i * n + j] = s / re[j * n + j]
      }
    }
  }
  return l
}

/** The Cholesky factor; of the upper triangle its conjugate transpose. */
export const lapackCholesky: Gufunc = (call) => {
  const [n, down, across, upper] = numbersOf(call, 4)
  const given = read(call, 1, n, n, down, across)
  const a = mirrored(given, upper !== 0)
  const l = choleskyFactor(a)
  finish(call, 2, 3, l && upper !== 0 ? flipped(l) : l)
}

/** A Hermitian matrix of one triangle: both triangles are there, the diagonal is real. */
export function mirrored(a: Dense, upper: boolean): Dense {
  const n = a.rows
  const out = a.like(n, n)
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      const from = upper ? j * n + i : i * n + j
      const turn = upper ? -1 : 1
      out.re[i * n + j] = out.re[j * n + i] = a.re[from]
      if (!a.im || i === j) continue
      out.im![i * n + j] = turn * a.im[from]
      out.im![j * n + i] = -turn * a.im[from]
    }
  }
  return out
}

function flipped(l: Dense): Dense {
  const n = l.rows
  const out = l.like(n, n)
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      out.re[j * n + i] = l.re[i * n + j]
      if (l.im) out.im![j * n + i] = -l.im[i * n + j]
    }
  }
  return out
}
