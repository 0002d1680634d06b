/** Lines in sorted order: pieces are sorted, then merged in pairs. native/gufuncs/lines.h is the twin; the order is the same. */
import type { TypedArray } from '../../dtype/dtype.js'
import type { Gufunc } from './gufunc.js'
import { numbersAt, pieceOf, precedes } from './order.js'

/** Sorts a piece of a line. The engine's own sort puts NaNs last and -0 before +0, as the keys of the native kernel do. */
export const sort: Gufunc = (call) => {
  const number = numbersAt(call)
  const pieces = number(2)
  const down = number(3) !== 0
  const { from, n } = pieceOf(call.index, number(0), number(1), pieces)
  const first = call.first(1, call.dtype) + from
  const input = call.typed(1, call.dtype).subarray(first, first + n)
  const start = call.first(2, call.dtype) + from
  const out = call.typed(2, call.dtype).subarray(start, start + n)
  out.set(input as never)
  out.sort()
  if (down) {
    let numbers = n
    while (numbers > 0 && out[numbers - 1] !== out[numbers - 1]) numbers--
    out.subarray(0, numbers).reverse()
  }
  if (pieces === 1) orderZeros(input, out, down)
}

/** Merges pairs of sorted runs: a chunk of the output. */
export const merge: Gufunc = (call) => {
  const number = numbersAt(call)
  const [length, run] = [number(0), number(1)]
  const { from, n } = pieceOf(call.index, length, number(2), number(3))
  const down = number(4) !== 0
  const input = call.typed(1, call.dtype)
  const base = call.first(1, call.dtype)
  const out = call.typed(2, call.dtype)
  const start = call.first(2, call.dtype)
  const end = from + n
  for (let at = from; at < end;) {
    const first = Math.floor(at / (2 * run)) * 2 * run
    const na = Math.min(run, length - first)
    const nb = Math.min(run, length - first - na)
    const count = Math.min(first + na + nb, end) - at
    mergeRuns(input, base + first, na, nb, at - first, out, start + at, count, down)
    at += count
  }
}

function mergeRuns(input: TypedArray, a: number, na: number, nb: number, begin: number, out: TypedArray, at: number, n: number, down: boolean): void {
  const b = a + na
  let low = Math.max(0, begin - nb)
  let high = Math.min(begin, na)
  while (low < high) {
    const i = (low + high) >>> 1
    if (precedes(input[b + begin - i - 1], input[a + i], down)) high = i
    else low = i + 1
  }
  let i = low
  let j = begin - low
  for (let k = 0; k < n; k++) {
    const second = i === na || (j < nb && precedes(input[b + j], input[a + i], down))
    out[at + k] = second ? input[b + j++] : input[a + i++]
  }
}

/** Gives a sorted line's zeros the order that they have in the line. */
export const zeros: Gufunc = (call) => {
  const number = numbersAt(call)
  const length = number(0)
  const from = call.first(1, call.dtype)
  const at = call.first(2, call.dtype)
  orderZeros(call.typed(1, call.dtype).subarray(from, from + length), call.typed(2, call.dtype).subarray(at, at + length), number(1) !== 0)
}

/** Zeros are equal. */
function orderZeros(input: TypedArray, out: TypedArray, down: boolean): void {
  if (!(out instanceof Float64Array || out instanceof Float32Array)) return
  const bound = (after: boolean): number => {
    let from = 0
    let count = out.length
    while (count > 0) {
      const half = count >>> 1
      const x = out[from + half]
      if ((down ? x > 0 : x < 0) || (after && x === 0)) {
        from += half + 1
        count -= half + 1
      } else count = half
    }
    return from
  }
  const to = bound(true)
  for (let i = 0, at = bound(false); at < to; i++) if (input[i] === 0) out[at++] = input[i] as number
}
