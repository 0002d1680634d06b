/** Linear interpolation between the points of a line. native/gufuncs/interpolate.h is the twin. */
import { dtypeInfo } from '../../dtype/dtype.js'
import type { Gufunc } from './gufunc.js'

const float64 = dtypeInfo.float64.code

/** The place j with places[j] <= x < places[j + 1], beginning with the one before: values are often in order. x is within the places. */
function placeAmong(places: Float64Array, p: number, n: number, x: number, j: number): number {
  if (places[p + j] <= x && (j + 1 === n || x < places[p + j + 1])) return j
  let from = 0
  let count = n // how many places are not above x
  while (count > 0) {
    const half = Math.floor(count / 2)
    if (!(x < places[p + from + half])) {
      from += half + 1
      count -= half + 1
    } else count = half
  }
  return from - 1
}

/** Interpolates a block of values: NumPy's order of operations, and what it puts in the place of NaN beside infinities. */
export const interp: Gufunc = (call) => {
  const { index } = call
  const [numbers, places, heights, values, out] = [0, 1, 2, 3, 4].map((view) => call.typed(view, float64) as Float64Array)
  const [m, p, h, v, o] = [0, 1, 2, 3, 4].map((view) => call.first(view, float64))
  const [n, all, block, left, right] = numbers.subarray(m, m + 5)
  const end = Math.min(all, (index + 1) * block)
  let j = 0
  for (let i = index * block; i < end; i++) {
    const x = values[v + i]
    if (x !== x) out[o + i] = x
    else if (x < places[p]) out[o + i] = left
    else if (x > places[p + n - 1]) out[o + i] = right
    else {
      j = Math.max(0, placeAmong(places, p, n, x, j)) // a NaN among the places
      out[o + i] = j === n - 1 || places[p + j] === x ? heights[h + j] : between(places, p + j, heights, h + j, x)
    }
  }
}

function between(places: Float64Array, p: number, heights: Float64Array, h: number, x: number): number {
  const slope = (heights[h + 1] - heights[h]) / (places[p + 1] - places[p])
  const y = slope * (x - places[p]) + heights[h]
  if (y === y) return y
  const other = slope * (x - places[p + 1]) + heights[h + 1]
  return other !== other && heights[h] === heights[h + 1] ? heights[h] : other
}
