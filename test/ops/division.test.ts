/** Quotients, reciprocals and roots of doubles round as the language's own do: numbers that are hard for steps of Newton's, and every exponent. */
import * as pn from 'parnum'
import { describe, expect, test } from 'vitest'
import { expectSameBits } from './calls.js'

const { arr } = pn
const bits = new BigUint64Array(1)
const number = new Float64Array(bits.buffer)
const made = (mantissa: bigint, exponent: number, negative = 0n): number => {
  bits[0] = (negative << 63n) | (BigInt(exponent) << 52n) | mantissa
  return number[0]
}
const all = (1n << 52n) - 1n

/** Mantissas near the ends and the middle, of one bit, of all but one, of a run of ones. */
const mantissas = [...new Set([
  ...Array.from({ length: 12 }, (_, i) => BigInt(i)).flatMap((i) => [i, all - i, (1n << 51n) + i, (1n << 51n) - 1n - i]),
  ...Array.from({ length: 52 }, (_, i) => 1n << BigInt(i)).flatMap((bit) => [bit, bit - 1n, all ^ bit, all ^ (bit - 1n)]),
])]

/** In every place that vectors and rests have, and over an input of its own. */
function compare(a: Float64Array, b: Float64Array): void {
  const quotient = a.map((x, i) => x / b[i])
  const roots = a.map((x) => Math.sqrt(x))
  for (const from of [0, 8, 13]) {
    const [x, y] = [arr(a.slice(from)), arr(b.slice(from))]
    const label = `from ${from}`
    expectSameBits(x.div(y).data as Float64Array, quotient.slice(from), `quotient ${label}`)
    expectSameBits(y.reciprocal().data as Float64Array, b.slice(from).map((v) => 1 / v), `reciprocal ${label}`)
    expectSameBits(x.sqrt().data as Float64Array, roots.slice(from), `root ${label}`)
    expectSameBits(pn.divide(x, y, { out: x }).data as Float64Array, quotient.slice(from), `quotient over its dividend, ${label}`)
  }
}

describe('doubles', () => {
  test('with hard mantissas, all pairs', () => {
    const dividends = mantissas.flatMap((m) => [made(m, 1023), made(m, 1024)])
    for (const m of mantissas) {
      const divisor = made(m, 1023)
      // One divisor for all, and several: the ways differ.
      compare(Float64Array.from(dividends), new Float64Array(dividends.length).fill(divisor))
      compare(Float64Array.from(dividends), Float64Array.from(dividends, (_, i) => (i % 8 === 0 ? 3 : divisor)))
    }
  })

  test('with every exponent, both signs, beside zeros, infinities, NaN and subnormal numbers', () => {
    const special = [0, -0, Infinity, -Infinity, NaN, 5e-324, -5e-324, Number.MAX_VALUE, 2 ** -1022]
    const numbers = Array.from({ length: 2047 }, (_, e) => made(BigInt(e) * 0x9e3779b97f4a7n & all, e, BigInt(e & 1)))
    for (let shift = 0; shift < 2047; shift += 89) {
      const divisors = numbers.map((_, i) => (i % 97 === 0 ? special[(i / 97 + shift) % special.length] : numbers[(i + shift) % numbers.length]))
      compare(Float64Array.from(numbers), Float64Array.from(divisors))
      compare(Float64Array.from(divisors), Float64Array.from(numbers))
    }
  })

  test('divided by one number, of every exponent and both signs', () => {
    const dividends = Float64Array.from([0, -0, Infinity, -Infinity, NaN, 5e-324, Number.MAX_VALUE, ...Array.from({ length: 2047 }, (_, e) => made(BigInt(e) * 0x9e3779b97f4a7n & all, e, BigInt(e & 1)))])
    for (let exponent = 0; exponent < 2048; exponent += 23) {
      for (const mantissa of [0n, 1n, 0x6a09e667f3bcdn]) {
        const divisor = made(mantissa, exponent, BigInt(exponent & 1))
        const want = dividends.map((x) => x / divisor)
        expectSameBits(arr(dividends).div(divisor).data as Float64Array, want, `by ${divisor}`)
        expectSameBits(arr(dividends.subarray(0, 45)).div(divisor).data as Float64Array, want.slice(0, 45), `45 by ${divisor}`)
      }
    }
  })

  test('whose quotients and roots lie next to the middle between two numbers', () => {
    let state = 88172645463325252n
    const next = (): bigint => {
      for (const [left, by] of [[true, 13n], [false, 7n], [true, 17n]] as const) state ^= BigInt.asUintN(64, left ? state << by : state >> by)
      return state & all
    }
    // (2q + 1) * b, rounded to a double, is as close to q and a half last places as dividends of b come; (2g + 1)^2 to g and a half, among squares.
    const odd = Array.from({ length: 20_000 }, () => 2n * ((1n << 52n) | next()) + 1n)
    const divisors = odd.map(() => made(next(), 1023))
    const products = odd.map((q, i) => Number(q * BigInt(divisors[i] * 2 ** 52)))
    compare(Float64Array.from(products), Float64Array.from(divisors))
    compare(Float64Array.from(odd, (g) => Number(g * g)), Float64Array.from(divisors))
    expect(products.every(Number.isFinite)).toBe(true)
  })
})
