/** Bit generators and the draws that are taken of them; native/gufuncs/random_bits.h is the twin, and says how a state is laid out. */
import { addTo, mulAdd, mulHigh } from './limbs.js'

/** Words of 32 bits in a state, and where its parts are. */
export const State = { words: 24, used: 12, half: 14, spare: 16, offset: 18, range: 20 } as const

/** A generator of 64-bit words: each is left in `high` and `low`. */
export interface Source {
  high: number
  low: number
  next(): void
  /** Passes words by; fewer than 2^53. */
  skip(n: number): void
  save(state: Uint32Array): void
}

const multiplier = Uint32Array.of(0x9fccf645, 0x4385df64, 0x1fc65da4, 0x2360ed05)
const one = Uint32Array.of(1, 0, 0, 0)
const zero = new Uint32Array(4)

/** PCG64, XSL-RR 128/64 (O'Neill 2014). */
export class Pcg implements Source {
  high = 0
  low = 0
  private readonly state: Uint32Array
  private readonly inc: Uint32Array

  constructor(state: Uint32Array) {
    this.state = state.slice(0, 4)
    this.inc = state.slice(4, 8)
  }

  next(): void {
    const { state } = this
    mulAdd(state, state, multiplier, this.inc)
    const turn = state[3] >>> 26
    let low = state[0] ^ state[2]
    let high = state[1] ^ state[3]
    if (turn & 32) [low, high] = [high, low]
    const by = turn & 31
    this.low = (by === 0 ? low : (low >>> by) | (high << (32 - by))) >>> 0
    this.high = (by === 0 ? high : (high >>> by) | (low << (32 - by))) >>> 0
  }

  /** n steps of x -> mul * x + inc are one: Brown, Random number generation with arbitrary stride (1994). */
  skip(n: number): void {
    const mul = one.slice()
    const add = zero.slice()
    const m = multiplier.slice()
    const a = this.inc.slice()
    for (; n > 0; n = Math.floor(n / 2)) {
      if (n % 2 === 1) {
        mulAdd(mul, mul, m, zero)
        mulAdd(add, add, m, a)
      }
      mulAdd(a, a, m, a)
      mulAdd(m, m, m, zero)
    }
    mulAdd(this.state, this.state, mul, add)
  }

  save(state: Uint32Array): void {
    state.set(this.state)
  }
}

/** Philox 4x64-10 (Salmon et al. 2011). */
export class Philox implements Source {
  high = 0
  low = 0
  private readonly counter: Uint32Array
  private readonly key: Uint32Array
  private readonly buffer = new Uint32Array(8)
  private used: number

  /** With a block's number: the counters that the block has for itself. */
  constructor(state: Uint32Array, block?: number) {
    this.counter = state.slice(0, 8)
    this.key = state.slice(8, 12)
    this.used = state[State.used]
    if (block !== undefined) {
      const at = state.slice(0, 4)
      addTo(at, block)
      this.counter.set([0, 0, ...at, state[4], state[5] | 0x80000000])
      this.used = 4
    }
    if (this.used < 4) this.rounds()
  }

  next(): void {
    if (this.used === 4) {
      addTo(this.counter, 1)
      this.rounds()
      this.used = 0
    }
    this.low = this.buffer[2 * this.used]
    this.high = this.buffer[2 * this.used + 1]
    this.used++
  }

  skip(n: number): void {
    const place = this.used + n
    const blocks = place <= 4 ? 0 : Math.ceil(place / 4) - 1
    addTo(this.counter, blocks)
    this.used = place - 4 * blocks
    if (blocks > 0 && this.used < 4) this.rounds()
  }

  save(state: Uint32Array): void {
    state.set(this.counter)
    state[State.used] = this.used
  }

  private rounds(): void {
    let [a0, a1, b0, b1, c0, c1, d0, d1] = this.counter
    let [k0, k1, l0, l1] = this.key
    for (let round = 0; round < 10; round++) {
      multiply(0xd2e7470e, 0xe14c6c93, a1, a0)
      const p0 = product[0]
      const p1 = product[1]
      const p2 = product[2]
      const p3 = product[3]
      multiply(0xca5a8263, 0x95121157, c1, c0)
      a0 = product[2] ^ b0 ^ k0
      a1 = product[3] ^ b1 ^ k1
      b0 = product[0]
      b1 = product[1]
      c0 = p2 ^ d0 ^ l0
      c1 = p3 ^ d1 ^ l1
      d0 = p0
      d1 = p1
      const k = k0 + 0x7f4a7c15
      k0 = k >>> 0
      k1 = (k1 + 0x9e3779b9 + (k >= 2 ** 32 ? 1 : 0)) >>> 0
      const l = l0 + 0x84caa73b
      l0 = l >>> 0
      l1 = (l1 + 0xbb67ae85 + (l >= 2 ** 32 ? 1 : 0)) >>> 0
    }
    this.buffer.set([a0, a1, b0, b1, c0, c1, d0, d1])
  }
}

const product = new Float64Array(4)

/** The 128-bit product of two 64-bit numbers, in 32-bit words. */
function multiply(ah: number, al: number, bh: number, bl: number): void {
  const p = mulHigh(al, bl) + (Math.imul(al, bh) >>> 0) + (Math.imul(ah, bl) >>> 0)
  const q = mulHigh(al, bh) + mulHigh(ah, bl) + (Math.imul(ah, bh) >>> 0) + Math.floor(p / 2 ** 32)
  product[0] = Math.imul(al, bl) >>> 0
  product[1] = p >>> 0
  product[2] = q >>> 0
  product[3] = (mulHigh(ah, bh) + Math.floor(q / 2 ** 32)) >>> 0
}

/** A source's words as the samplers take them. */
export class Stream {
  private half: boolean
  private spare: number

  /** Reads what is left over of the state, unless the source has counters of its own. */
  constructor(readonly source: Source, state?: Uint32Array) {
    this.half = state !== undefined && state[State.half] !== 0
    this.spare = state?.[State.spare] ?? 0
  }

  save(state: Uint32Array): void {
    this.source.save(state)
    state[State.half] = this.half ? 1 : 0
    state[State.spare] = this.spare
  }

  next32(): number {
    this.half = !this.half
    if (!this.half) return this.spare
    this.source.next()
    this.spare = this.source.high
    return this.source.low
  }

  /** Passes so many draws of 32 bits by. */
  skip32(draws: number): void {
    if (draws === 0) return
    const fresh = draws - (this.half ? 1 : 0)
    this.source.skip(Math.floor(fresh / 2))
    this.half = fresh % 2 === 1
    if (!this.half) return
    this.source.next()
    this.spare = this.source.high
  }

  nextDouble(): number {
    this.source.next()
    return (this.source.high * 2 ** 21 + (this.source.low >>> 11)) * 2 ** -53
  }

  nextFloat(): number {
    return (this.next32() >>> 8) * 2 ** -24
  }

  /** A number of 0 to range, both below 2^32: Lemire, Fast random integer generation in an interval (2019). */
  below32(range: number): number {
    const count = range + 1
    const least = (2 ** 32 - count) % count
    for (;;) {
      const draw = this.next32()
      if (Math.imul(draw, count) >>> 0 >= least) return mulHigh(draw, count)
    }
  }

  /** The same of a range of 64 bits; the number is left in the source's `high` and `low`. */
  below(rangeHigh: number, rangeLow: number): void {
    const { source } = this
    if (rangeHigh === 0) {
      source.low = rangeLow === 0 ? 0 : rangeLow === 0xffffffff ? this.next32() : this.below32(rangeLow)
      source.high = 0
      return
    }
    if (rangeHigh === 0xffffffff && rangeLow === 0xffffffff) return source.next()
    const bound = new Bound64(rangeHigh, rangeLow)
    do source.next()
    while (!bound.take(source))
  }

  /** A number of 0 to range, which is below 2^53. */
  belowNumber(range: number): number {
    this.below(Math.floor(range / 2 ** 32), range >>> 0)
    return this.source.high * 2 ** 32 + this.source.low
  }
}

/** Lemire's method for ranges of 33 bits and more. */
export class Bound64 {
  private readonly high: number
  private readonly low: number
  private readonly leastHigh: number
  private readonly leastLow: number

  constructor(rangeHigh: number, rangeLow: number) {
    const range = (BigInt(rangeHigh) << 32n) | BigInt(rangeLow)
    const count = range + 1n
    const least = (2n ** 64n - count) % count
    this.high = Number(count >> 32n)
    this.low = Number(count & 0xffffffffn)
    this.leastHigh = Number(least >> 32n)
    this.leastLow = Number(least & 0xffffffffn)
  }

  /** Turns a draw into a number below the bound; false where it is rejected. */
  take(source: Source): boolean {
    multiply(source.high, source.low, this.high, this.low)
    source.high = product[3]
    source.low = product[2]
    return product[1] > this.leastHigh || (product[1] === this.leastHigh && product[0] >= this.leastLow)
  }
}

/** The generator that a call names, at its state; with a block's number, the block's own one. */
export function streamOf(generator: number, state: Uint32Array, block?: number): Stream {
  const source = generator === 0 ? new Pcg(state) : new Philox(state, block)
  return new Stream(source, block === undefined ? state : undefined)
}
