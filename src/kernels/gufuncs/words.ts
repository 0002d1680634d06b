/** The orders that sort lines: words of a key's upper part and an index are sorted. native/gufuncs/lines.h is the twin. */
import { dtypeInfo } from '../../dtype/dtype.js'
import type { Gufunc } from './gufunc.js'
import { keyReader, numbersAt, pieceOf, precedes, rangeAt, shiftLeft, shiftRight, subtract, type Key, type KeyRange } from './order.js'

const uint64 = dtypeInfo.uint64.code
const uint32 = dtypeInfo.uint32.code
const int32 = dtypeInfo.int32.code
const int64 = dtypeInfo.int64.code

/** The least and the greatest key of a piece, and its NaNs. */
export const ranges: Gufunc = (call) => {
  const number = numbersAt(call)
  const { from, n } = pieceOf(call.index, number(0), number(1), number(2))
  const read = keyReader(call, 1)
  const key: Key = { high: 0, low: 0, nan: false }
  const least = { high: 0xffffffff, low: 0xffffffff }
  const most = { high: 0, low: 0 }
  let nans = 0
  for (let i = from; i < from + n; i++) {
    read(i, key)
    if (key.nan) nans++
    else {
      if (isBelow(key, least)) copy(key, least)
      if (isBelow(most, key)) copy(key, most)
    }
  }
  // Without a number the least is greater.
  if (nans === n) Object.assign(least, { high: 0xffffffff, low: 0xffffffff })
  const out = call.typed(2, uint64) as BigUint64Array
  const at = call.first(2, uint64)
  out[at] = whole(least)
  out[at + 1] = whole(most)
  out[at + 2] = BigInt(nans)
}

type Halves = Pick<Key, 'high' | 'low'>

function isBelow(a: Halves, b: Halves): boolean {
  return a.high < b.high || (a.high === b.high && a.low < b.low)
}

function copy(from: Halves, to: Halves): void {
  to.high = from.high
  to.low = from.low
}

function whole({ high, low }: Halves): bigint {
  return (BigInt(high) << 32n) | BigInt(low)
}

/** Bits of an index into a line. */
function indexBits(length: number): number {
  return length <= 1 ? 0 : (length - 1).toString(2).length
}

/** A key as a number from 0 on: NaNs last, downward where wanted. */
function rank(key: Key, { high, low, width }: KeyRange, down: boolean, most: Halves, behind: Halves): void {
  if (key.nan) copy(behind, key)
  else if (down) {
    const { high: h, low: l } = key
    copy(most, key)
    subtract(key, h, l)
  } else if (width > 0n) subtract(key, high, low)
  else key.high = key.low = 0
}

function halves(value: bigint): Halves {
  return { high: Number(value >> 32n), low: Number(value & 0xffffffffn) }
}

/** The words of a piece in order. */
export const words: Gufunc = (call) => {
  const number = numbersAt(call)
  const length = number(0)
  const { from, n } = pieceOf(call.index, length, number(1), number(2))
  const down = number(3) !== 0
  const bits = indexBits(length)
  const range = rangeAt(call, 2, number(5), 64 - bits)
  const most = halves((BigInt(range.high) << 32n) + BigInt(range.low) + range.width)
  const behind = halves(range.width + 1n)
  const read = keyReader(call, 1)
  const out = call.typed(3, uint32) as Uint32Array
  const at = 2 * call.first(3, uint64)
  const key: Key = { high: 0, low: 0, nan: false }
  for (let i = from; i < from + n; i++) {
    read(i, key)
    rank(key, range, down, most, behind)
    shiftRight(key, range.shift)
    shiftLeft(key, bits)
    out[at + 2 * i] = (key.low | i) >>> 0
    out[at + 2 * i + 1] = (key.high | Math.floor(i / 2 ** 32)) >>> 0
  }
  const first = call.first(3, uint64) + from
  ;(call.typed(3, uint64) as BigUint64Array).subarray(first, first + n).sort()
}

/** The indices of words in order; those with equal upper parts in the order of the elements, stable. */
export const indices: Gufunc = (call) => {
  const number = numbersAt(call)
  const length = number(0)
  const { from, n } = pieceOf(call.index, length, number(1), number(2))
  const down = number(3) !== 0
  const wide = number(4) !== 0
  const bits = indexBits(length)
  const { shift } = rangeAt(call, 2, number(5), 64 - bits)
  const values = call.typed(1, call.dtype)
  const first = call.first(1, call.dtype)
  const list = call.typed(3, uint64) as BigUint64Array
  const base = call.first(3, uint64)
  const shifted = BigInt(bits)
  const mask = (1n << shifted) - 1n
  const narrow = call.typed(4, int32) as Int32Array
  const full = call.typed(4, int64) as BigInt64Array
  const at = call.first(4, wide ? int64 : int32)
  const put = (i: number, index: number): void => {
    if (wide) full[at + i] = BigInt(index)
    else narrow[at + i] = index
  }
  const end = from + n
  if (shift === 0 && bits <= 32) {
    const halves = call.typed(3, uint32) as Uint32Array
    const low = Number(mask)
    for (let i = from; i < end; i++) put(i, (halves[2 * (base + i)] & low) >>> 0)
    return
  }
  const upper = (i: number): bigint => list[base + i] >> shifted
  let i = from
  while (i > 0 && i < end && upper(i) === upper(i - 1)) i++
  while (i < end) {
    let to = i + 1
    while (shift > 0 && to < length && upper(to) === upper(i)) to++
    const run = Array.from({ length: to - i }, (_, k) => Number(list[base + i + k] & mask))
    const compare = (a: number, b: number): number => Number(precedes(values[first + b], values[first + a], down)) - Number(precedes(values[first + a], values[first + b], down))
    if (run.length > 1) run.sort(compare)
    run.forEach((index, k) => { put(i + k, index) })
    i = to
  }
}
