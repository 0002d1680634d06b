/** Numbers taken apart into a fraction and a power of two, and put together. native/gufuncs/exponents.h is the twin. */
import { dtypeInfo } from '../../dtype/dtype.js'
import type { Gufunc } from './gufunc.js'

const float64 = dtypeInfo.float64.code
const int32 = dtypeInfo.int32.code
const int64 = dtypeInfo.int64.code

const word = new Float64Array(1)
const bits = new BigUint64Array(word.buffer)

/** The exponent in a number's bits. */
function exponentOf(x: number): number {
  word[0] = x
  return Number((bits[0] >> 52n) & 2047n)
}

/** The fractions and exponents of a block: 0.5 <= |fraction| < 1; 0, infinities and NaN are their own fraction, with exponent 0. */
export const frexp: Gufunc = (call) => {
  const { dtype, index } = call
  const numbers = call.typed(0, float64) as Float64Array
  const n = call.first(0, float64)
  const [all, block] = [numbers[n], numbers[n + 1]]
  const x = call.typed(1, dtype) as Float64Array
  const fractions = call.typed(2, dtype) as Float64Array
  const exponents = call.typed(3, int32) as Int32Array
  const [a, f, e] = [call.first(1, dtype), call.first(2, dtype), call.first(3, int32)]
  const end = Math.min(all, (index + 1) * block)
  for (let i = index * block; i < end; i++) {
    const value = x[a + i]
    let exponent = 0
    let fraction = value
    if (value !== 0 && Number.isFinite(value)) {
      exponent = exponentOf(value)
      if (exponent === 0) exponent = exponentOf(value * 2 ** 54) - 54 // a subnormal, now normal
      exponent -= 1022
      bits[0] = (bits[0] & ~(2047n << 52n)) | (1022n << 52n)
      fraction = word[0]
    }
    fractions[f + i] = fraction
    exponents[e + i] = exponent
  }
}

/** x * 2^e, rounded once: steps toward zero go no lower than 2^-969 while bits may still be lost in the last one. */
export function scaleByPower(x: number, e: number): number {
  let rest = Math.max(-4200, Math.min(4200, e))
  for (; rest > 1023; rest -= 1023) x *= 2 ** 1023
  for (; rest < -1022; rest += 969) x *= 2 ** -969
  return x * 2 ** rest
}

/** A block of numbers, each multiplied by a power of two. */
export const ldexp: Gufunc = (call) => {
  const { dtype, index } = call
  const numbers = call.typed(0, float64) as Float64Array
  const n = call.first(0, float64)
  const [all, block] = [numbers[n], numbers[n + 1]]
  const x = call.typed(1, dtype) as Float64Array
  const exponents = call.typed(2, int64) as BigInt64Array
  const out = call.typed(3, dtype) as Float64Array
  const [a, e, o] = [call.first(1, dtype), call.first(2, int64), call.first(3, dtype)]
  const end = Math.min(all, (index + 1) * block)
  for (let i = index * block; i < end; i++) out[o + i] = scaleByPower(x[a + i], Number(exponents[e + i]))
}
