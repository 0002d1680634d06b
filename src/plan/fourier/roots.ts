/**
 * Roots of unity, correctly rounded but for one in 2^40 or so: computed with two doubles a number (Dekker 1971) from one octant of the circle. Pure numbers.
 */

/** A number as the sum of two doubles. */
interface Double2 {
  readonly high: number
  readonly low: number
}

const splitter = 2 ** 27 + 1
/** 2 pi in two doubles. */
const turnHigh = 6.283185307179586
const turnLow = 2.4492935982947064e-16

/** The error of the product p = a * b (Dekker and Veltkamp). */
function productError(a: number, b: number, p: number): number {
  const at = splitter * a
  const ah = at - (at - a)
  const al = a - ah
  const bt = splitter * b
  const bh = bt - (bt - b)
  const bl = b - bh
  return al * bl - (p - ah * bh - al * bh - ah * bl)
}

function multiply(a: Double2, b: Double2): Double2 {
  const p = a.high * b.high
  const e = productError(a.high, b.high, p) + (a.high * b.low + a.low * b.high)
  return normal(p, e)
}

function normal(high: number, low: number): Double2 {
  const sum = high + low
  return { high: sum, low: low - (sum - high) }
}

function add(a: Double2, b: Double2): Double2 {
  const s = a.high + b.high
  const t = s - a.high
  return normal(s, a.high - (s - t) + (b.high - t) + a.low + b.low)
}

function divide(a: Double2, b: number): Double2 {
  const q = a.high / b
  const p = q * b
  return normal(q, (a.high - p - productError(q, b, p) + a.low) / b)
}

/** Cosine and sine. */
interface Angle {
  readonly cos: Double2
  readonly sin: Double2
}

/** Of 2 pi times numerator / denominator, up to an eighth of a turn: Taylor's series, 2^-105. */
function angleOf(numerator: number, denominator: number): Angle {
  const turns = divide({ high: numerator, low: 0 }, denominator)
  const x = multiply(turns, { high: turnHigh, low: turnLow })
  let cos: Double2 = { high: 1, low: 0 }
  let sin = x
  let term = x
  for (let n = 2; n < 30; n++) {
    term = divide(multiply(term, x), n)
    const signed = n % 4 < 2 ? term : { high: -term.high, low: -term.low }
    if (n % 2 === 0) cos = add(cos, signed)
    else sin = add(sin, signed)
  }
  return { cos, sin }
}

/** Both angles together. */
function sum(a: Angle, b: Angle): Angle {
  const back = multiply(a.sin, b.sin)
  return {
    cos: add(multiply(a.cos, b.cos), { high: -back.high, low: -back.low }),
    sin: add(multiply(a.sin, b.cos), multiply(a.cos, b.sin)),
  }
}

/** The first multiples of an angle, each from its half, in columns of doubles: cosines and sines, both in two parts. Errors add up to a few in 2^-100. */
function multiplesOf(step: Angle, count: number): readonly Float64Array[] {
  const angles: Angle[] = [{ cos: { high: 1, low: 0 }, sin: { high: 0, low: 0 } }]
  for (let i = 1; i < count; i++) {
    const half = angles[i >> 1]
    angles.push(i === 1 ? step : i % 2 === 0 ? sum(half, half) : sum(angles[i - 1], step))
  }
  const column = (value: (angle: Angle) => number): Float64Array => Float64Array.from(angles, value)
  return [column((a) => a.cos.high), column((a) => a.cos.low), column((a) => a.sin.high), column((a) => a.sin.low)]
}

/** The powers of exp(-2 pi i / n), n up to 2^48. */
export class Roots {
  re = 1
  im = 0
  private readonly low: number
  private readonly fine: readonly Float64Array[]
  private readonly coarse: readonly Float64Array[]

  constructor(readonly n: number) {
    // Angles are counted in quarters of 1/n, and up to n / 2 of them are an eighth of a turn.
    const units = Math.floor(n / 2) + 1
    this.low = 2 ** Math.ceil(Math.log2(units) / 2)
    this.fine = multiplesOf(angleOf(1, 4 * n), this.low)
    this.coarse = multiplesOf(angleOf(this.low, 4 * n), Math.ceil(units / this.low))
  }

  /** Sets `re` and `im` to the power m, 0 <= m < n. */
  set(m: number): void {
    const { n } = this
    let unit = 4 * m
    const below = unit > 2 * n
    if (below) unit = 4 * n - unit
    const left = unit > n
    if (left) unit = 2 * n - unit
    const steep = 2 * unit > n
    if (steep) unit = n - unit
    this.octant(unit)
    if (steep) {
      const { re } = this
      this.re = this.im
      this.im = re
    }
    if (left) this.re = -this.re
    if (!below) this.im = -this.im
  }

  /** Cosine and sine of a unit up to n / 2: the product of an entry of each table. */
  private octant(unit: number): void {
    const j = Math.floor(unit / this.low)
    const i = unit - j * this.low
    const [c1, c1l, s1, s1l] = this.coarse
    const [c2, c2l, s2, s2l] = this.fine
    const a = c1[j]
    const al = c1l[j]
    const b = s1[j]
    const bl = s1l[j]
    const c = c2[i]
    const cl = c2l[i]
    const d = s2[i]
    const dl = s2l[i]
    const ac = a * c
    const bd = b * d
    const bc = b * c
    const ad = a * d
    const re = ac - bd
    const reBack = re - ac
    this.re = re + (ac - (re - reBack) - (bd + reBack) + productError(a, c, ac) - productError(b, d, bd) + (a * cl + al * c - b * dl - bl * d))
    const im = bc + ad
    const imBack = im - bc
    this.im = im + (bc - (im - imBack) + (ad - imBack) + productError(b, c, bc) + productError(a, d, ad) + (b * cl + bl * c + a * dl + al * d))
  }
}
