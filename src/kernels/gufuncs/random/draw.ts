/** Draws of a known number of bits each; native/gufuncs/random_draw.h is the twin, and says what the numbers and views are. */
import { dtypeInfo, type TypedArray } from '../../../dtype/dtype.js'
import type { Call, Gufunc } from '../gufunc.js'
import { Bound64, State, streamOf, type Stream } from './bits.js'
import { mulHigh } from './limbs.js'

const float32 = dtypeInfo.float32.code
const float64 = dtypeInfo.float64.code
const int64 = dtypeInfo.int64.code
const uint32 = dtypeInfo.uint32.code
const uint64 = dtypeInfo.uint64.code

/** What is drawn; twin: DrawKind. */
export const DrawKind = { float: 0, affine: 1, full: 2, bounded: 3 } as const

/** The state view as words of 32 bits. */
export function stateOf(call: Call): Uint32Array {
  const first = call.first(1, uint32)
  return (call.typed(1, uint32) as Uint32Array).subarray(first, first + State.words)
}

/** A view's numbers, from its first on. */
export function numbersAt(call: Call, view: number): Float64Array {
  return (call.typed(view, float64) as Float64Array).subarray(call.first(view, float64))
}

/** Writes off + number, as elements of a dtype. */
export class IntegerWriter {
  private readonly out: TypedArray
  private readonly wide: boolean
  constructor(call: Call, view: number, dtype: number, public at: number) {
    this.wide = dtype === int64 || dtype === uint64
    this.out = call.typed(view, this.wide ? uint32 : dtype)
    this.at += call.first(view, this.wide ? uint32 : dtype) / (this.wide ? 2 : 1)
  }
  put(offHigh: number, offLow: number, high: number, low: number): void {
    const sum = offLow + low
    if (this.wide) {
      this.out[2 * this.at] = sum
      this.out[2 * this.at + 1] = offHigh + high + (sum >= 2 ** 32 ? 1 : 0)
    } else this.out[this.at] = sum
    this.at++
  }
}

function pass(s: Stream, bits: number, draws: number): void {
  if (bits === 64) s.source.skip(draws)
  else s.skip32(Math.ceil((draws * bits) / 32))
}

function drawFloats(s: Stream, call: Call, affine: boolean, low: number, range: number, at: number, n: number): void {
  const first = call.first(2, call.dtype) + at
  if (call.dtype === float64) {
    const out = call.typed(2, float64) as Float64Array
    for (let i = 0; i < n; i++) out[first + i] = affine ? low + range * s.nextDouble() : s.nextDouble()
    return
  }
  const out = call.typed(2, float32) as Float32Array
  const [low32, range32] = [Math.fround(low), Math.fround(range)]
  for (let i = 0; i < n; i++) out[first + i] = affine ? low32 + Math.fround(range32 * s.nextFloat()) : s.nextFloat()
}

/** Bounded or full-range integers of n draws; gives how many were not rejected. */
function drawIntegers(s: Stream, state: Uint32Array, bits: number, full: boolean, skip: number, n: number, to: IntegerWriter): number {
  const begin = to.at
  const [offLow, offHigh, rangeLow, rangeHigh] = state.subarray(State.offset, State.range + 2)
  const { source } = s
  if (bits === 64) {
    const bound = new Bound64(rangeHigh, rangeLow)
    for (let i = 0; i < n; i++) {
      source.next()
      if (full || bound.take(source)) to.put(offHigh, offLow, source.high, source.low)
    }
    return to.at - begin
  }
  const count = rangeLow + 1
  const whole = 2 ** bits
  const least = (whole - count) % count
  let rest = 0
  let left = 0
  for (let i = -skip; i < n; i++) {
    if (left === 0) {
      rest = s.next32()
      left = 32
    }
    const draw = bits === 32 ? rest : rest & (whole - 1)
    rest = bits === 32 ? 0 : rest >>> bits
    left -= bits
    if (i < 0) continue
    if (full) to.put(offHigh, offLow, 0, draw)
    else if (bits === 32) {
      if (Math.imul(draw, count) >>> 0 >= least) to.put(offHigh, offLow, 0, mulHigh(draw, count))
    } else if (((draw * count) & (whole - 1)) >= least) to.put(offHigh, offLow, 0, (draw * count) >>> bits)
  }
  return to.at - begin
}

/** A block of draws, from its place in the stream on. */
export const randomDraw: Gufunc = (call) => {
  const [generator, bits, first, count, block, save, kind, low, range] = numbersAt(call, 0)
  const { dtype, index } = call
  const state = stateOf(call)
  const from = first + index * block
  const n = Math.min(block, count - index * block)
  let given = n
  if (n > 0) {
    const skip = bits < 32 ? from % (32 / bits) : 0
    const s = streamOf(generator, state)
    pass(s, bits, from - skip)
    if (dtype === float32 || dtype === float64) drawFloats(s, call, kind === DrawKind.affine, low, range, index * block, n)
    else {
      given = drawIntegers(s, state, bits, kind === DrawKind.full, skip, n, new IntegerWriter(call, 2, dtype, index * block))
      const counts = call.typed(3, int64) as BigInt64Array
      counts[call.first(3, int64) + index] = BigInt(given)
    }
  }
  if (save === 0 || given !== n) return
  const end = streamOf(generator, state)
  pass(end, bits, first + count)
  end.save(state)
}
