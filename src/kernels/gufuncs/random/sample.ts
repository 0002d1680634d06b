/** Distributions that take as many draws as they need; native/gufuncs/random_sample.h is the twin, and says what the numbers and views are. */
import { dtypeInfo } from '../../../dtype/dtype.js'
import { sizes } from '../../run.js'
import type { Call, Gufunc } from '../gufunc.js'
import { streamOf, type Stream } from './bits.js'
import { beta, binomial, gamma, poisson } from './distributions.js'
import { IntegerWriter, numbersAt, stateOf } from './draw.js'
import { exponentialZiggurat, normalZiggurat, sampleZiggurat, zigguratBlock } from './ziggurat.js'

const float32 = dtypeInfo.float32.code
const float64 = dtypeInfo.float64.code
const uint32 = dtypeInfo.uint32.code

/** The distributions by number; twin: Distribution. */
export const Distribution = { normal: 0, exponential: 1, gamma: 2, beta: 3, poisson: 4, binomial: 5, integers: 6 } as const

/** What a call does: its elements, and the steps of its parameters. */
interface Part {
  readonly s: Stream
  readonly distribution: number
  readonly from: number
  readonly n: number
  readonly own: boolean
  readonly stepA: number
  readonly stepB: number
  readonly applied: boolean
}

function sampleFloats(call: Call, { s, distribution, from, n, own, stepA, stepB, applied }: Part): void {
  const single = call.dtype === float32
  const t = numbersAt(call, 2)
  const [a, b] = [numbersAt(call, 3), numbersAt(call, 4)]
  const out = call.typed(5, call.dtype) as Float64Array
  const first = call.first(5, call.dtype) + from
  const round = single ? Math.fround : Number
  const ziggurat = distribution === Distribution.normal ? normalZiggurat : exponentialZiggurat
  const isZiggurat = distribution === Distribution.normal || distribution === Distribution.exponential
  if (isZiggurat && own) zigguratBlock(ziggurat, s, t, single, out, first, n)
  for (let i = 0; i < n; i++) {
    const [p, q] = [a[(from + i) * stepA], b[(from + i) * stepB]]
    if (isZiggurat) {
      if (!own) out[first + i] = sampleZiggurat(ziggurat, s, t, single)
    } else out[first + i] = distribution === Distribution.gamma ? gamma(s, t, p) : beta(s, t, p, q)
    if (!applied) continue
    const scaled = round(round(q) * out[first + i])
    out[first + i] = distribution === Distribution.normal ? round(p) + scaled : scaled
  }
}

/** Draws that are parts of one of 32 bits, the lowest first. */
class Parts {
  private rest = 0
  private left = 0
  constructor(private readonly s: Stream, private readonly bits: number) {}

  private next(): number {
    if (this.left === 0) {
      this.rest = this.s.next32()
      this.left = 32
    } else this.rest >>>= this.bits
    this.left -= this.bits
    return this.rest & (2 ** this.bits - 1)
  }

  below(range: number): number {
    const whole = 2 ** this.bits
    if (range === 0) return 0
    if (range === whole - 1) return this.next()
    const count = range + 1
    const least = (whole - count) % count
    for (;;) {
      const product = this.next() * count
      if ((product & (whole - 1)) >= least) return product >>> this.bits
    }
  }
}

function sampleIntegers(call: Call, { s, distribution, from, n, stepA, stepB }: Part): void {
  const to = new IntegerWriter(call, 5, call.dtype, from)
  if (distribution !== Distribution.integers) {
    const [a, b] = [numbersAt(call, 3), numbersAt(call, 4)]
    for (let i = from; i < from + n; i++) {
      const x = distribution === Distribution.poisson ? poisson(s, a[i * stepA]) : binomial(s, a[i * stepA], b[i * stepB])
      to.put(0, 0, Math.floor(x / 2 ** 32), x >>> 0)
    }
    return
  }
  const off = (call.typed(3, uint32) as Uint32Array).subarray(call.first(3, uint32))
  const range = (call.typed(4, uint32) as Uint32Array).subarray(call.first(4, uint32))
  const bits = sizes[call.dtype] * 8
  const parts = bits < 32 ? new Parts(s, bits) : undefined
  for (let i = from; i < from + n; i++) {
    const [o, r] = [2 * i * stepA, 2 * i * stepB]
    if (parts) to.put(0, off[o], 0, parts.below(range[r]))
    else {
      s.below(range[r + 1], range[r])
      to.put(off[o + 1], off[o], s.source.high, s.source.low)
    }
  }
}

/** A block of numbers, or all of them. */
export const randomSample: Gufunc = (call) => {
  const [generator, distribution, all, block, own, stepA, stepB, applied] = numbersAt(call, 0)
  const state = stateOf(call)
  const from = call.index * block
  const n = Math.min(block, all - from)
  const s = streamOf(generator, state, own === 0 ? undefined : call.index)
  const part = { s, distribution, from, n, own: own !== 0, stepA, stepB, applied: applied !== 0 }
  if (call.dtype === float32 || call.dtype === float64) sampleFloats(call, part)
  else sampleIntegers(call, part)
  if (own === 0) s.save(state)
}
