/** Selection by mask and counting in bins, block by block. native/program.cc is the twin. */
import { dtypeInfo } from '../dtype/dtype.js'
import { carriers, moveKernels } from './generated.js'
import { sizes, type Run } from './run.js'

const bool = dtypeInfo.bool.code
const int32 = dtypeInfo.int32.code
const int64 = dtypeInfo.int64.code
const float64 = dtypeInfo.float64.code
/** Which half of an int64 the low bits are in: integers below 2^31 are read and written without a bigint. */
const low = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 0 : 1
const high = 1 - low

/** Where this chunk's elements go on: its element of the offsets' view at first. */
function offsetOf(r: Run, v: number): number {
  if (r.offset < 0) r.offset = Number(r.memories[v].typed(int64)[r.base[v] / 8 + r.chunk])
  return r.offset
}

/** View `out` from the chunk's offset on = the register's elements where the mask is true. */
export function compressBlock(r: Run, dtype: number, mask: number, a: number, offsets: number, out: number, n: number): void {
  const carrier = carriers[dtype]
  const size = sizes[dtype]
  const at = offsetOf(r, offsets)
  const o = r.memories[out].typed(carrier)
  const masks = r.at[mask].typed(bool) as Uint8Array
  r.offset += moveKernels[dtype].pack(o, r.base[out] / size + at, r.at[a].typed(carrier), r.byte[a] / size, masks, r.byte[mask], n)
}

/** Register dst = a, and the next elements of a view, or its one element, where the mask is true. x: the offsets' view * 16 + dtype. */
export function expandBlock(r: Run, x: number, dst: number, a: number, mask: number, v: number, n: number): void {
  const dtype = x & 15
  const carrier = carriers[dtype]
  const size = sizes[dtype]
  const at = offsetOf(r, x >> 4)
  const step = r.linear[v] === 1 && r.inner[v] === 0 ? 0 : 1
  const o = r.own[dst].typed(carrier)
  const masks = r.at[mask].typed(bool) as Uint8Array
  r.offset += moveKernels[dtype].unpack(o, r.at[a].typed(carrier), r.byte[a] / size, masks, r.byte[mask], r.memories[v].typed(carrier), r.base[v] / size + at * step, step, n)
  r.at[dst] = r.own[dst]
  r.byte[dst] = 0
}

/** The bin of a value among evenly spaced edges: computed, and put right by one at the edges, as NumPy does. */
function uniformBin(edges: Float64Array, e: number, bins: number, scale: number, value: number): number {
  const place = (value - edges[e]) * scale // not a number where all edges are one
  const bin = !(place >= 0) ? 0 : place >= bins ? bins - 1 : Math.trunc(place)
  if (value < edges[e + bin] && bin > 0) return bin - 1
  return value >= edges[e + bin + 1] && bin !== bins - 1 ? bin + 1 : bin
}

/** The bin of a value among increasing edges: edges[bin] <= value < edges[bin + 1]. */
function binOf(edges: Float64Array, e: number, bins: number, value: number): number {
  let from = 0
  let to = bins
  while (to - from > 1) {
    const middle = (from + to) >> 1
    if (edges[e + middle] <= value) from = middle
    else to = middle
  }
  return from
}

/** Register dst = the bins; the last one holds its upper edge too; -1 outside and for NaN. x: number of edges * 2 + uniform. */
export function digitizeBlock(r: Run, x: number, dst: number, a: number, v: number, n: number): void {
  const values = r.at[a].typed(float64) as Float64Array
  const first = r.byte[a] / 8
  const out = r.own[dst].typed(int32) as Int32Array
  const edges = r.memories[v].typed(float64) as Float64Array
  const e = r.base[v] / 8
  const bins = (x >> 1) - 1
  const least = edges[e]
  const most = edges[e + bins]
  const scale = bins / (most - least)
  for (let i = 0; i < n; i++) {
    const value = values[first + i]
    const inside = value >= least && value <= most
    const bin = !inside ? -1 : x & 1 ? uniformBin(edges, e, bins, scale, value) : binOf(edges, e, bins, value)
    out[2 * i + low] = bin
    out[2 * i + high] = bin >> 31
  }
  r.at[dst] = r.own[dst]
  r.byte[dst] = 0
}

/**
 * Adds one, or the weights of register b, at the int64 indices of register a that are below `bins`: element i of the block to
 * table[chunk, i mod ways].
 */
export function countBlock(r: Run, bins: number, ways: number, a: number, b: number, table: number, n: number): void {
  const index = r.at[a].typed(int32) as Int32Array
  const first = r.byte[a] / 4
  const last = Math.max(ways, 1) - 1
  const t = r.base[table] / 8 + r.chunk * (last + 1) * bins
  const sums = r.memories[table].typed(float64) as Float64Array
  const counts = r.memories[table].typed(int32) as Int32Array
  const weights = b < 0 ? sums : (r.at[b].typed(float64) as Float64Array)
  const w = b < 0 ? 0 : r.byte[b] / 8
  for (let i = 0; i < n; i++) {
    const j = index[first + 2 * i + low]
    if (index[first + 2 * i + high] !== 0 || j < 0 || j >= bins) continue
    const place = t + (i & last) * bins + j
    if (b >= 0) sums[place] += weights[w + i]
    else if (++counts[2 * place + low] === 0) counts[2 * place + high]++ // the carry
  }
}
