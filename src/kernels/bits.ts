/** The bits of a number, through one small buffer: no allocation per call, and not for use across threads. */

const f64 = new Float64Array(1)
const u32 = new Uint32Array(f64.buffer)
const f32 = new Float32Array(1)
const i32 = new Int32Array(f32.buffer)
f64[0] = 1
/** Where the word with sign and exponent stands. */
const HIGH = u32[1] === 0 ? 0 : 1
const LOW = 1 - HIGH

/** 2^27 + 1 cuts a double in two halves of 26 bits (Dekker 1971). */
const SPLIT = 134217729

/** 1 where the sign bit is set, NaN and -0 included, else 0. */
export function signbit(a: number): number {
  f64[0] = a
  return u32[HIGH] >>> 31
}

/** `a` with the sign bit of `b`; exact. */
export function copysign(a: number, b: number): number {
  f64[0] = b
  const sign = u32[HIGH] & 0x80000000
  f64[0] = a
  u32[HIGH] = (u32[HIGH] & 0x7fffffff) | sign
  return f64[0]
}

/** The double next to `a` in the direction of `b`; `b` where they are equal. */
export function nextafter_float64(a: number, b: number): number {
  if (a !== a || b !== b) return a + b
  if (a === b) return b
  if (a === 0) return b > 0 ? 5e-324 : -5e-324
  f64[0] = a
  if (b > a === a > 0) {
    if (++u32[LOW] > 0xffffffff) u32[HIGH]++
  } else if (u32[LOW]-- === 0) u32[HIGH]--
  return f64[0]
}

/** The float32 number next to `a` in the direction of `b`; `b` where they are equal. Both must be float32 numbers. */
export function nextafter_float32(a: number, b: number): number {
  if (a !== a || b !== b) return a + b
  if (a === b) return b
  if (a === 0) return b > 0 ? 1.401298464324817e-45 : -1.401298464324817e-45
  f32[0] = a
  i32[0] += b > a === a > 0 ? 1 : -1
  return f32[0]
}

/** 2^n for a whole -1022 <= n <= 1023; exact. */
export function powerOfTwo(n: number): number {
  u32[LOW] = 0
  u32[HIGH] = (n + 1023) << 20
  return f64[0]
}

/** The exponent of a normal positive number: 2^result <= a < 2^(result + 1). */
export function exponentOf(a: number): number {
  f64[0] = a
  return (u32[HIGH] >>> 20) - 1023
}

/** a * b - product, exactly, where `product` is a * b rounded, for |a|, |b| < 2^990 and no underflow (Dekker 1971). */
export function productError(a: number, b: number, product: number): number {
  const ta = SPLIT * a
  const ah = ta - (ta - a)
  const al = a - ah
  const tb = SPLIT * b
  const bh = tb - (tb - b)
  const bl = b - bh
  return ah * bh - product + ah * bl + al * bh + al * bl
}
