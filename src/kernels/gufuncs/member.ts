/** Membership in a set, and writing by a permutation. native/gufuncs/member.h is the twin. */
import { dtypeInfo } from '../../dtype/dtype.js'
import type { Call, Gufunc } from './gufunc.js'
import { numbersAt } from './order.js'

const uint8 = dtypeInfo.uint8.code
const int64 = dtypeInfo.int64.code

function rangeOf(call: Call, all: number, block: number): [from: number, end: number] {
  return [call.index * block, Math.min(all, (call.index + 1) * block)]
}

/** Whether each value of a block is among sorted elements. */
export const member: Gufunc = (call) => {
  const number = numbersAt(call)
  const edges = number(0)
  const [from, end] = rangeOf(call, number(1), number(2))
  const invert = number(3)
  const sorted = call.typed(1, call.dtype)
  const s = call.first(1, call.dtype)
  const values = call.typed(2, call.dtype)
  const v = call.first(2, call.dtype)
  const out = call.typed(3, uint8)
  const o = call.first(3, uint8)
  for (let i = from; i < end; i++) {
    const value = values[v + i]
    let low = 0
    let count = edges
    while (count > 0) {
      const half = count >> 1
      if (sorted[s + low + half] < value) {
        low += half + 1
        count -= half + 1
      } else count = half
    }
    out[o + i] = (low < edges && sorted[s + low] === value ? 1 : 0) ^ invert
  }
}

/** Marks each element, by its distance from the least. */
export const mark: Gufunc = (call) => {
  const number = numbersAt(call)
  const elements = call.typed(1, call.dtype)
  const first = call.first(1, call.dtype)
  const marks = call.typed(2, uint8)
  const base = call.first(2, uint8) - number(1)
  for (let i = 0; i < number(0); i++) marks[base + Number(elements[first + i])] = 1
}

/** Whether each value of a block is marked. */
export const marked: Gufunc = (call) => {
  const number = numbersAt(call)
  const [from, end] = rangeOf(call, number(0), number(1))
  const [least, width, invert] = [number(2), number(3), number(4)]
  const marks = call.typed(1, uint8)
  const m = call.first(1, uint8)
  const values = call.typed(2, call.dtype)
  const v = call.first(2, call.dtype)
  const out = call.typed(3, uint8)
  const o = call.first(3, uint8)
  for (let i = from; i < end; i++) {
    const at = Number(values[v + i]) - least
    out[o + i] = (at >= 0 && at < width && marks[m + at] !== 0 ? 1 : 0) ^ invert
  }
}

/** out[places[i]] = values[i]. */
export const put: Gufunc = (call) => {
  const number = numbersAt(call)
  const [from, end] = rangeOf(call, number(0), number(1))
  const places = call.typed(1, int64) as BigInt64Array
  const p = call.first(1, int64)
  const values = call.typed(2, call.dtype)
  const v = call.first(2, call.dtype)
  const out = call.typed(3, call.dtype)
  const o = call.first(3, call.dtype)
  for (let i = from; i < end; i++) out[o + Number(places[p + i])] = values[v + i]
}
