/** Casts from floats as parnum defines them (native/kernels/cast.h is the twin), and what every TypeScript kernel looks like. */
import type { TypedArray } from '../dtype/dtype.js'

/** A kernel over contiguous elements: o[oi + i] from a[ai + i] and the other inputs, for i below n. */
export type Kernel = (
  o: TypedArray, oi: number, a: TypedArray, ai: number, b: TypedArray, bi: number, c: TypedArray, ci: number, n: number,
) => void

const two63 = 2 ** 63

/** The low 32 bits of the value truncated to int64; 0 out of range and for NaN, as the least int64 has them. */
export function float_to_int32(a: number): number {
  return a >= -two63 && a < two63 ? (a % 2 ** 32) | 0 : 0
}

/** Truncated toward zero; the least int64 out of range and for NaN. */
export function float_to_int64(a: number): bigint {
  return a >= -two63 && a < two63 ? BigInt(Math.trunc(a)) : -(2n ** 63n)
}

/** Truncated toward zero within [0, 2^64); negative ones wrap as through int64; 2^63 out of range and for NaN. */
export function float_to_uint64(a: number): bigint {
  if (a >= -two63 && a < two63) return BigInt(Math.trunc(a))
  return a >= two63 && a < 2 * two63 ? BigInt(a) : 2n ** 63n
}

/**
 * Rounded once, where Number(a) stored as float32 would round twice: beyond 2^53 the low 16 bits, which lie under a float32's
 * last place, are replaced by one bit that says whether any was set, and the rest is exact as a double.
 */
export function big_to_float32(a: bigint): number {
  const near = Number(a)
  if (near < 2 ** 53 && near > -(2 ** 53)) return near
  const low = a & 0xffffn
  return Number(low === 0n ? a : a - low + 0x8000n)
}
