/** Comparing computed elements with expected ones, by units in the last place. NaN equals NaN; +0 and -0 are told apart. */
import { infoOf, type DType, type FloatType, type TypedArray } from '../../src/dtype/dtype.js'

const f32 = new Float32Array(1)
const i32 = new Int32Array(f32.buffer)
const f64 = new Float64Array(1)
const i64 = new BigInt64Array(f64.buffer)

/**
 * How many numbers of the dtype lie between a and b, plus one; 0 for the same number. Infinity follows the largest finite number.
 * NaN against a number is Infinity, and so is +0 against -0: a wrong sign is no rounding error.
 */
export function ulpDistance(a: number, b: number, dtype: FloatType): number {
  if (dtype !== 'float32' && dtype !== 'float64') throw new TypeError(`ulpDistance: no float dtype: ${String(dtype)}`)
  requireElement(a, dtype)
  requireElement(b, dtype)
  if (Object.is(a, b)) return 0
  if (a === b || Number.isNaN(a) || Number.isNaN(b)) return Infinity
  if (dtype === 'float32') return Math.abs(ordinal32(a) - ordinal32(b))
  const distance = ordinal64(a) - ordinal64(b)
  return Number(distance < 0n ? -distance : distance)
}

function requireElement(x: number, dtype: FloatType): void {
  if (typeof x !== 'number') throw new TypeError(`ulpDistance: no number: ${String(x)}`)
  if (dtype === 'float32' && !Object.is(Math.fround(x), x)) throw new RangeError(`ulpDistance: no float32: ${x}`)
}

/** The place of a number among all numbers of its dtype, 0 for both zeros. */
function ordinal32(x: number): number {
  f32[0] = x
  return i32[0] >= 0 ? i32[0] : -(2 ** 31) - i32[0]
}

function ordinal64(x: number): bigint {
  f64[0] = x
  return i64[0] >= 0n ? i64[0] : -(2n ** 63n) - i64[0]
}

/** Where two arrays differ most. */
export interface Mismatch {
  readonly index: number
  readonly actual: number | bigint
  readonly expected: number | bigint
  /** Infinity for integers and bool. */
  readonly ulp: number
}

/** The worst element beyond `bound` units in the last place; integers and bool have to be equal. Lengths and types must agree. */
export function worstMismatch(actual: TypedArray, expected: TypedArray, dtype: DType, bound = 0): Mismatch | undefined {
  requireArray(actual, dtype, 'actual')
  requireArray(expected, dtype, 'expected')
  if (actual.length !== expected.length) throw new Error(`${actual.length} elements, expected ${expected.length}`)
  const distance = dtype === 'float32' || dtype === 'float64'
    ? (k: number) => ulpDistance(actual[k] as number, expected[k] as number, dtype)
    : (k: number) => (actual[k] === expected[k] ? 0 : Infinity)
  let worst: Mismatch | undefined
  for (let k = 0; k < actual.length; k++) {
    const ulp = distance(k)
    if (ulp > (worst?.ulp ?? bound)) worst = { index: k, actual: actual[k], expected: expected[k], ulp }
  }
  return worst
}

function requireArray(array: TypedArray, dtype: DType, what: string): void {
  if (!(array instanceof infoOf(dtype).array)) throw new TypeError(`${what} is no ${infoOf(dtype).array.name} for ${dtype}`)
}

/** Throws unless every element is within `bound` units; `label` and the inputs at the place go into the message. */
export function expectWithin(
  actual: TypedArray, expected: TypedArray, dtype: DType, bound: number, label: string, inputs: readonly TypedArray[] = [],
): void {
  const worst = worstMismatch(actual, expected, dtype, bound)
  if (!worst) return
  const from = inputs.length ? ` of (${inputs.map(input => show(input[worst.index])).join(', ')})` : ''
  const off = Number.isFinite(worst.ulp) ? `, ${worst.ulp} ulp away (bound ${bound})` : ''
  throw new Error(`${label} ${dtype}: element ${worst.index}${from} is ${show(worst.actual)}, expected ${show(worst.expected)}${off}`)
}

function show(x: number | bigint): string {
  return Object.is(x, -0) ? '-0' : String(x)
}
