/** Sums of products of a line with a shorter one that moves along it. native/gufuncs/convolve.h is the twin: the same order of additions. */
import { dtypeInfo, dtypes, type DType } from '../../dtype/dtype.js'
import type { Gufunc } from './gufunc.js'

const float64 = dtypeInfo.float64.code
/** Products that are added one after the other; the sums of so many are added then. */
const tapsAtOnce = 32

/** Elements as one of the ways to compute takes them. */
type Line<E> = { [i: number]: E; readonly length: number }
/** Adds taps from..to, or joins truth values, beginning with element a of the line and tap 0. */
type Part<E> = (line: Line<E>, a: number, taps: Line<E>, w: number, from: number, to: number) => E

function addFloats(line: Line<number>, a: number, taps: Line<number>, w: number, from: number, to: number): number {
  let sum = 0
  for (let j = from; j < to; j++) sum += line[a + j] * taps[w + j]
  return sum
}

function addFloats32(line: Line<number>, a: number, taps: Line<number>, w: number, from: number, to: number): number {
  let sum = 0
  for (let j = from; j < to; j++) sum = Math.fround(sum + Math.fround(line[a + j] * taps[w + j]))
  return sum
}

function addIntegers(line: Line<number>, a: number, taps: Line<number>, w: number, from: number, to: number): number {
  let sum = 0
  for (let j = from; j < to; j++) sum = (sum + Math.imul(line[a + j], taps[w + j])) | 0
  return sum
}

function joinTruths(line: Line<number>, a: number, taps: Line<number>, w: number, from: number, to: number): number {
  let sum = 0
  for (let j = from; j < to; j++) sum |= line[a + j] & taps[w + j]
  return sum
}

function addBig(line: Line<bigint>, a: number, taps: Line<bigint>, w: number, from: number, to: number): bigint {
  let sum = 0n
  for (let j = from; j < to; j++) sum += line[a + j] * taps[w + j]
  return sum
}

interface Way<E> {
  readonly zero: E
  readonly part: Part<E>
  readonly join: (a: E, b: E) => E
}
const float64Way: Way<number> = { zero: 0, part: addFloats, join: (a, b) => a + b }
const float32Way: Way<number> = { zero: 0, part: addFloats32, join: (a, b) => Math.fround(a + b) }
const integerWay: Way<number> = { zero: 0, part: addIntegers, join: (a, b) => (a + b) | 0 }
const truthWay: Way<number> = { zero: 0, part: joinTruths, join: (a, b) => a | b }
const bigWay: Way<bigint> = { zero: 0n, part: addBig, join: (a, b) => a + b }

/** How each dtype adds. Stores wrap integers. */
const ways: Readonly<Partial<Record<DType, Way<number> | Way<bigint>>>> = {
  bool: truthWay, int8: integerWay, int16: integerWay, int32: integerWay, int64: bigWay, uint8: integerWay, uint16: integerWay, uint32: integerWay, uint64: bigWay,
  float32: float32Way, float64: float64Way,
}

/** A block of outputs: out[k] is the sum over j of line[k - left + j] * taps[j], where the line has that element. */
export const convolve: Gufunc = (call) => {
  const { dtype, index } = call
  const numbers = call.typed(0, float64) as Float64Array
  const m = call.first(0, float64)
  const [n, count, left, outputs, block] = numbers.subarray(m, m + 5)
  const [line, taps, out] = [1, 2, 3].map((view) => call.typed(view, dtype) as unknown as Line<number>)
  const [a, w, o] = [1, 2, 3].map((view) => call.first(view, dtype))
  const { zero, part, join } = ways[dtypes[dtype]] as Way<number>
  const end = Math.min(outputs, (index + 1) * block)
  for (let k = index * block; k < end; k++) {
    const from = Math.max(0, left - k)
    const to = Math.min(count, n - k + left)
    let total = zero
    for (let j = from, next = 0; j < to; j = next) {
      next = Math.min(to, (Math.floor(j / tapsAtOnce) + 1) * tapsAtOnce)
      total = join(total, part(line, a + k - left, taps, w, j, next))
    }
    out[o + k] = total
  }
}
