/** Orders and subsets; native/gufuncs/random_order.h is the twin. */
import { dtypeInfo } from '../../../dtype/dtype.js'
import type { Gufunc } from '../gufunc.js'
import { streamOf, type Stream } from './bits.js'
import { numbersAt, stateOf } from './draw.js'

const int64 = dtypeInfo.int64.code
const uint64 = dtypeInfo.uint64.code
const empty = 2n ** 64n - 1n

/** A number of 0 to range, which is below 2^53: draws cut to its bits until one is not above it. */
function masked(s: Stream, range: number): number {
  const mask = 2 ** Math.ceil(Math.log2(range + 1)) - 1
  for (;;) {
    let x: number
    if (range < 2 ** 32) x = (s.next32() & mask) >>> 0
    else {
      s.source.next()
      x = (s.source.high & Math.floor(mask / 2 ** 32)) * 2 ** 32 + s.source.low
    }
    if (x <= range) return x
  }
}

/** Fisher & Yates, from the last place down to the first one that may change. */
export const randomShuffle: Gufunc = (call) => {
  const [generator, n, first, cut] = numbersAt(call, 0)
  const places = (call.typed(2, int64) as BigInt64Array).subarray(call.first(2, int64))
  const state = stateOf(call)
  const s = streamOf(generator, state)
  for (let i = n - 1; i >= first; i--) {
    const j = cut === 0 ? s.belowNumber(i) : masked(s, i)
    const x = places[j]
    places[j] = places[i]
    places[i] = x
  }
  s.save(state)
}

/** Floyd's subset. */
export const randomSubset: Gufunc = (call) => {
  const [generator, all, count, mask] = numbersAt(call, 0)
  const set = (call.typed(2, uint64) as BigUint64Array).subarray(call.first(2, uint64))
  const out = (call.typed(3, int64) as BigInt64Array).subarray(call.first(3, int64))
  const state = stateOf(call)
  const s = streamOf(generator, state)
  const slotOf = (x: number, wanted: bigint): number => {
    let slot = x % (mask + 1)
    while (set[slot] !== empty && set[slot] !== wanted) slot = (slot + 1) % (mask + 1)
    return slot
  }
  for (let j = all - count, k = 0; k < count; j++, k++) {
    let x = s.belowNumber(j)
    let slot = slotOf(x, BigInt(x))
    if (set[slot] !== empty) {
      x = j
      slot = slotOf(x, empty)
    }
    set[slot] = BigInt(x)
    out[k] = BigInt(x)
  }
  s.save(state)
}
