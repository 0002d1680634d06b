/** Between the transform of m = n / 2 complex elements and the half spectrum of n real ones that were read as these. native/gufuncs/fourier_real.h is the twin. */
import { dtypeInfo } from '../../../dtype/dtype.js'
import type { Gufunc } from '../gufunc.js'
import type { Waves } from './butterfly.js'

const float64 = dtypeInfo.float64.code

/** What is done: a spectrum of m elements becomes the half one of 2 m; the other way round; a half spectrum becomes a whole one of m elements, an odd number. */
export const realModes = { unpack: 0, pack: 1, expand: 2 } as const

/**
 * The numbers that `fftReal` is told, in their order. A call is for so many lanes and pairs (k, m - k); panels and blocks are how many calls that makes. Steps and
 * lanes as in numbers.ts. Elements from `have` on are zero; imaginary parts are multiplied by `conjugate`, results of unpack by `scale`; `bits` as factorBits
 * there; `mirror`: unpack gives all n elements.
 */
export const realNumbers = [
  'mode', 'length', 'callLanes', 'allLanes', 'panels', 'callPairs', 'blocks', 'inStep', 'inLane', 'inImaginary', 'outStep', 'outLane', 'outImaginary', 'have', 'conjugate', 'scale', 'bits', 'mirror',
] as const

/** One of them. */
export type RealNumber = (typeof realNumbers)[number]

/** A line of each. */
class HalfSpectrum {
  inAt = 0
  outAt = 0
  constructor(
    private readonly input: Waves, private readonly out: Waves, private readonly inStep: number, private readonly inImaginary: number, private readonly outStep: number,
    private readonly outImaginary: number, private readonly have: number,
    private readonly m: number, private readonly sign: number, private readonly scale: number, private readonly mirror: boolean,
  ) {}

  private re(k: number): number {
    return k < this.have ? this.input[this.inAt + k * this.inStep] : 0
  }

  private im(k: number): number {
    return k < this.have ? this.input[this.inAt + k * this.inStep + this.inImaginary] * this.sign : 0
  }

  private write(k: number, re: number, im: number): void {
    const at = this.outAt + k * this.outStep
    this.out[at] = re
    this.out[at + this.outImaginary] = im
  }

  unpack(k: number, c: number, s: number): void {
    const { input, inAt, inStep, inImaginary, m, sign, scale } = this
    const re = input[inAt + k * inStep]
    const im = input[inAt + k * inStep + inImaginary]
    if (k === 0) {
      this.write(0, (re + im) * scale, 0)
      this.write(m, (re - im) * scale, 0)
      return
    }
    const lastRe = input[inAt + (m - k) * inStep]
    const lastIm = -input[inAt + (m - k) * inStep + inImaginary]
    const [sRe, sIm, dRe, dIm] = [re + lastRe, im + lastIm, re - lastRe, im - lastIm]
    const [tRe, tIm] = [dRe * s + dIm * c, dIm * s - dRe * c]
    const half = scale * 0.5
    const [oneRe, oneIm, twoRe, twoIm] = [(sRe + tRe) * half, (sIm + tIm) * half * sign, (sRe - tRe) * half, (tIm - sIm) * half * sign]
    this.write(k, oneRe, oneIm)
    this.write(m - k, twoRe, twoIm)
    if (!this.mirror) return
    this.write(2 * m - k, oneRe, -oneIm)
    this.write(m + k, twoRe, -twoIm)
  }

  pack(k: number, c: number, s: number): void {
    const { m } = this
    const re = this.re(k)
    const im = this.im(k)
    const lastRe = this.re(m - k)
    if (k === 0) return this.write(0, re + lastRe, re - lastRe)
    const lastIm = -this.im(m - k)
    const [sRe, sIm, dRe, dIm] = [re + lastRe, im + lastIm, re - lastRe, im - lastIm]
    const [tRe, tIm] = [dRe * s - dIm * c, dRe * c + dIm * s]
    this.write(k, sRe + tRe, sIm + tIm)
    this.write(m - k, sRe - tRe, tIm - sIm)
  }

  expand(k: number): void {
    const re = this.re(k)
    if (k === 0) return this.write(0, re, 0)
    const im = this.im(k)
    this.write(k, re, im)
    this.write(this.m - k, re, -im)
  }
}

/** Packs, unpacks or expands a block of pairs of some lines. */
export const fftReal: Gufunc = (call) => {
  const { dtype, index } = call
  const numbers = call.typed(0, float64) as Float64Array
  const start = call.first(0, float64)
  const number = (name: RealNumber): number => numbers[start + realNumbers.indexOf(name)]
  const table = call.typed(1, dtype) as Waves
  const at = call.first(1, dtype)
  const [mode, m, blocks, pairs, bits] = [number('mode'), number('length'), number('blocks'), number('callPairs'), number('bits')]
  const low = 2 ** bits
  const begin = (index % blocks) * pairs
  const end = Math.min(begin + pairs, (mode === realModes.expand ? (m - 1) >> 1 : m >> 1) + 1)
  const first = (Math.floor(index / blocks) % number('panels')) * number('callLanes')
  const last = Math.min(first + number('callLanes'), number('allLanes'))
  const spectrum = new HalfSpectrum(
    call.typed(2, dtype) as Waves, call.typed(3, dtype) as Waves, number('inStep'), number('inImaginary'), number('outStep'), number('outImaginary'), number('have'), m, number('conjugate'), number('scale'), number('mirror') !== 0,
  )
  const [from, to, inLane, outLane] = [call.first(2, dtype), call.first(3, dtype), number('inLane'), number('outLane')]
  for (let lane = first; lane < last; lane++) {
    spectrum.inAt = from + lane * inLane
    spectrum.outAt = to + lane * outLane
    for (let k = begin; k < end; k++) {
      const a = at + 2 * (low + (k >> bits))
      const b = at + 2 * (k & (low - 1))
      const c = table[a] * table[b] - table[a + 1] * table[b + 1]
      const s = table[a] * table[b + 1] + table[a + 1] * table[b]
      if (mode === realModes.unpack) spectrum.unpack(k, c, s)
      else if (mode === realModes.pack) spectrum.pack(k, c, s)
      else spectrum.expand(k)
    }
  }
}
