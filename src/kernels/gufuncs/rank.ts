/** The elements at some ranks of a sorted line: counted by their keys' upper bits, collected, selected. native/gufuncs/rank.h is the twin. */
import { dtypeInfo } from '../../dtype/dtype.js'
import type { Gufunc } from './gufunc.js'
import { keyReader, numbersAt, pieceOf, rangeAt, shiftRight, subtract, type Key, type KeyRange } from './order.js'

const float64 = dtypeInfo.float64.code
const uint32 = dtypeInfo.uint32.code
const uint8 = dtypeInfo.uint8.code

/** The upper part of a key, from 0 on. */
function upper(key: Key, { high, low, shift }: KeyRange): number {
  subtract(key, high, low)
  shiftRight(key, shift)
  return key.low
}

/** How many elements of a piece have each upper part; NaNs are left out. */
export const counts: Gufunc = (call) => {
  const number = numbersAt(call)
  const [pieces, bits] = [number(2), number(3)]
  const { from, n } = pieceOf(call.index, number(0), number(1), pieces)
  const range = rangeAt(call, 2, pieces, bits)
  const read = keyReader(call, 1)
  const first = call.first(3, uint32)
  const out = (call.typed(3, uint32) as Uint32Array).subarray(first, first + 2 ** bits)
  out.fill(0)
  const key: Key = { high: 0, low: 0, nan: false }
  for (let i = from; i < from + n; i++) {
    read(i, key)
    if (!key.nan) out[upper(key, range)]++
  }
}

/** The elements of a piece whose upper parts are wanted, in order. */
export const collect: Gufunc = (call) => {
  const number = numbersAt(call)
  const [pieces, bits] = [number(2), number(3)]
  const { from, n, at: piece } = pieceOf(call.index, number(0), number(1), pieces)
  const range = rangeAt(call, 2, pieces, bits)
  const read = keyReader(call, 1)
  const values = call.typed(1, call.dtype)
  const first = call.first(1, call.dtype)
  const wanted = call.typed(3, uint8) as Uint8Array
  const flags = call.first(3, uint8)
  const out = call.typed(5, call.dtype)
  let at = call.first(5, call.dtype) + (call.typed(4, float64) as Float64Array)[call.first(4, float64) + piece]
  const key: Key = { high: 0, low: 0, nan: false }
  for (let i = from; i < from + n; i++) {
    read(i, key)
    if (!key.nan && wanted[flags + upper(key, range)] !== 0) out[at++] = values[first + i]
  }
}

/** The elements at some ranks of a sorted line. */
export const select: Gufunc = (call) => {
  const number = numbersAt(call)
  const [length, count] = [number(0), number(1)]
  const first = call.first(1, call.dtype)
  const sorted = call.typed(1, call.dtype).slice(first, first + length).sort()
  const ranks = call.typed(2, float64) as Float64Array
  const r = call.first(2, float64)
  const out = call.typed(3, call.dtype)
  const at = call.first(3, call.dtype)
  for (let i = 0; i < count; i++) out[at + i] = sorted[ranks[r + i]]
}
