/** Elements as unsigned keys in two halves of 32 bits, whose order is the elements'. native/gufuncs/order.h is the twin. */
import { dtypeInfo, dtypes, infoOf } from '../../dtype/dtype.js'
import type { Call } from './gufunc.js'

const float64 = dtypeInfo.float64.code
const uint32 = dtypeInfo.uint32.code

/** The numbers that a gufunc is told. */
export function numbersAt(call: Call): (place: number) => number {
  const numbers = call.typed(0, float64) as Float64Array
  const first = call.first(0, float64)
  return (place) => numbers[first + place]
}

/** The part of a line that a call works on: its first element, its length, its place among the line's pieces. */
export function pieceOf(index: number, length: number, piece: number, pieces: number): { from: number; n: number; at: number } {
  const at = index % pieces
  const from = at * piece
  return { from, n: Math.max(0, Math.min(piece, length - from)), at }
}

/** Whether a comes before b: NaNs are last in both directions. */
export function precedes(a: number | bigint, b: number | bigint, down: boolean): boolean {
  return (down ? a > b : a < b) || (b !== b && a === a)
}

/** An ascending key, both zeros' the same; without a number its two halves are 0. */
export interface Key {
  high: number
  low: number
  nan: boolean
}

/** Reads the keys of a view's elements, the first of which is element 0. */
export function keyReader(call: Call, view: number): (i: number, key: Key) => void {
  const { dtype } = call
  const { kind, bytes, min } = infoOf(dtypes[dtype])
  const first = call.first(view, dtype)
  if (bytes === 8) {
    const words = call.typed(view, uint32) as Uint32Array
    const values = kind === 'f' ? call.typed(view, dtype) as Float64Array : undefined
    return (i, key) => {
      const at = 2 * (first + i)
      put(key, words[at + 1], words[at], kind === 'i', values?.[first + i])
    }
  }
  if (kind === 'f') {
    const bits = call.typed(view, uint32) as Uint32Array
    const values = call.typed(view, dtype) as Float32Array
    return (i, key) => {
      put(key, bits[first + i], 0, false, values[first + i])
      key.low = key.high
      key.high = 0
    }
  }
  const values = call.typed(view, dtype) as Int32Array
  const least = Number(min)
  return (i, key) => {
    key.nan = false
    key.high = 0
    key.low = values[first + i] - least
  }
}

/** The key of an element's bits; `value` is a float's. */
function put(key: Key, high: number, low: number, signed: boolean, value: number | undefined): void {
  key.nan = value !== value
  if (value === undefined) {
    key.high = signed ? (high ^ 0x80000000) >>> 0 : high
    key.low = low
  } else if (value === 0) {
    key.high = 0x80000000
    key.low = 0
  } else if (high >= 0x80000000) {
    key.high = ~high >>> 0
    key.low = ~low >>> 0
  } else {
    key.high = (high | 0x80000000) >>> 0
    key.low = low
  }
}

/** a - b, of 64 bits, into a. */
export function subtract(a: Key, high: number, low: number): void {
  const borrow = a.low < low ? 1 : 0
  a.low = (a.low - low) >>> 0
  a.high = (a.high - high - borrow) >>> 0
}

/** Shifts right by less than 64 bits. */
export function shiftRight(key: Key, by: number): void {
  if (by >= 32) {
    key.low = key.high >>> (by - 32)
    key.high = 0
  } else if (by > 0) {
    key.low = ((key.low >>> by) | (key.high << (32 - by))) >>> 0
    key.high >>>= by
  }
}

/** Shifts left by less than 64 bits. */
export function shiftLeft(key: Key, by: number): void {
  if (by >= 32) {
    key.high = (key.low << (by - 32)) >>> 0
    key.low = 0
  } else if (by > 0) {
    key.high = ((key.high << by) | (key.low >>> (32 - by))) >>> 0
    key.low = (key.low << by) >>> 0
  }
}

/** The range of a whole line's keys, in halves, and how far they are shifted so that they fit into some bits. NaNs follow on the greatest. */
export interface KeyRange {
  readonly high: number
  readonly low: number
  /** The greatest less the least. */
  readonly width: bigint
  readonly nans: number
  readonly shift: number
}

const uint64 = dtypeInfo.uint64.code

/** The range of what pieces have. */
export function rangeAt(call: Call, view: number, pieces: number, bits: number): KeyRange {
  const ranges = call.typed(view, uint64) as BigUint64Array
  const first = call.first(view, uint64)
  return rangeOf(ranges.subarray(first, first + 3 * pieces), bits)
}

/** The range of pieces' ranges: least, greatest, NaNs of each. */
export function rangeOf(ranges: BigUint64Array, bits: number): KeyRange {
  let least = 2n ** 64n - 1n
  let most = 0n
  let nans = 0
  for (let i = 0; i < ranges.length; i += 3) {
    nans += Number(ranges[i + 2])
    if (ranges[i] > ranges[i + 1]) continue
    if (ranges[i] < least) least = ranges[i]
    if (ranges[i + 1] > most) most = ranges[i + 1]
  }
  if (least > most) least = most = 0n
  const width = most - least
  const whole = width + (nans > 0 ? 1n : 0n)
  const needed = whole === 0n ? 0 : whole.toString(2).length
  return { high: Number(least >> 32n), low: Number(least & 0xffffffffn), width, nans, shift: Math.max(0, needed - bits) }
}
