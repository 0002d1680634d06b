/** Binary search. native/gufuncs/search.h is the twin. */
import { dtypeInfo } from '../../dtype/dtype.js'
import type { Gufunc } from './gufunc.js'

const float64 = dtypeInfo.float64.code
const int64 = dtypeInfo.int64.code

/** Whether a comes before b in sorted order: NaNs are last. */
function comesBefore(a: number | bigint, b: number | bigint): boolean {
  return a < b || (b !== b && a === a)
}

/** The place of each value of a block among sorted elements. */
export const searchsorted: Gufunc = (call) => {
  const { dtype, index } = call
  const numbers = call.typed(0, float64) as Float64Array
  const n = call.first(0, float64)
  const [edges, all, block] = [numbers[n], numbers[n + 1], numbers[n + 2]]
  const right = numbers[n + 3] !== 0
  const ordered = numbers[n + 4] !== 0
  const sorted = call.typed(1, dtype)
  const s = call.first(1, dtype)
  const values = call.typed(2, dtype)
  const v = call.first(2, dtype)
  const order = call.typed(3, int64) as BigInt64Array
  const o = call.first(3, int64)
  const out = call.typed(4, int64) as BigInt64Array
  const at = call.first(4, int64)
  const end = Math.min(all, (index + 1) * block)
  for (let i = index * block; i < end; i++) {
    const value = values[v + i]
    let from = 0
    let count = edges
    while (count > 0) {
      const half = count >> 1
      const x = sorted[s + (ordered ? Number(order[o + from + half]) : from + half)]
      if (right ? !comesBefore(value, x) : comesBefore(x, value)) {
        from += half + 1
        count -= half + 1
      } else count = half
    }
    out[at + i] = BigInt(from)
  }
}
