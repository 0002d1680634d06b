/** Normal and exponential numbers by the ziggurat; native/gufuncs/random_ziggurat.h is the twin, and says how. */
import type { Stream } from './bits.js'

const fround = Math.fround
const [normalStart, normalInverse, exponentialStart] = [3.6541528853610087963519472518, 0.27366123732975827203338247596, 7.697117470131049714044628048]

/** A distribution's layers in the tables, its draws and what decides on them. */
export interface Ziggurat {
  /** Where its tables begin. */
  readonly at: number
  /** Takes a draw apart: the place in the layer and the layer are left in `draw`. */
  readonly read64: (high: number, low: number) => void
  readonly read32: (word: number) => void
  /** The number of a draw that is not inside of its layer; undefined where it is rejected. */
  readonly settle64: (s: Stream, t: Float64Array, x: number) => number | undefined
  readonly settle32: (s: Stream, t: Float64Array, x: number) => number | undefined
}

const draw = { layer: 0, place: 0, negative: false }

export const normalZiggurat: Ziggurat = {
  at: 0,
  read64(high, low) {
    draw.layer = low & 255
    draw.negative = (low & 256) !== 0
    draw.place = ((high >>> 9) & 0xfffff) * 2 ** 32 + (((low >>> 9) | (high << 23)) >>> 0)
  },
  read32(word) {
    draw.layer = word & 255
    draw.negative = (word & 256) !== 0
    draw.place = word >>> 9
  },
  settle64(s, t, x) {
    const { layer, place } = draw
    if (layer !== 0) return (t[255 + layer] - t[256 + layer]) * s.nextDouble() + t[256 + layer] < Math.exp(-0.5 * x * x) ? x : undefined
    for (;;) {
      const xx = -normalInverse * Math.log1p(-s.nextDouble())
      const yy = -Math.log1p(-s.nextDouble())
      if (yy + yy > xx * xx) return Math.floor(place / 256) % 2 === 1 ? -(normalStart + xx) : normalStart + xx
    }
  },
  settle32(s, t, x) {
    const { layer, place } = draw
    if (layer !== 0) return under32(s, t[256 + layer], t[255 + layer], Math.exp(-0.5 * x * x)) ? x : undefined
    for (;;) {
      const xx = fround(-fround(normalInverse) * fround(Math.log1p(-s.nextFloat())))
      const yy = -fround(Math.log1p(-s.nextFloat()))
      const far = fround(fround(normalStart) + xx)
      if (fround(yy + yy) > fround(xx * xx)) return (place >>> 8) & 1 ? -far : far
    }
  },
}

export const exponentialZiggurat: Ziggurat = {
  at: 768,
  read64(high, low) {
    draw.layer = (low >>> 3) & 255
    draw.negative = false
    draw.place = (high >>> 11) * 2 ** 32 + (((low >>> 11) | (high << 21)) >>> 0)
  },
  read32(word) {
    draw.layer = (word >>> 1) & 255
    draw.negative = false
    draw.place = word >>> 9
  },
  settle64(s, t, x) {
    const { layer } = draw
    if (layer === 0) return exponentialStart - Math.log1p(-s.nextDouble())
    return (t[1023 + layer] - t[1024 + layer]) * s.nextDouble() + t[1024 + layer] < Math.exp(-x) ? x : undefined
  },
  settle32(s, t, x) {
    const { layer } = draw
    if (layer === 0) return fround(fround(exponentialStart) - fround(Math.log1p(-s.nextFloat())))
    return under32(s, t[1024 + layer], t[1023 + layer], Math.exp(-x)) ? x : undefined
  },
}

/** Whether a place between two densities is under the curve, in float32 arithmetic. */
function under32(s: Stream, low: number, high: number, density: number): boolean {
  return fround(fround(fround(high - low) * s.nextFloat()) + low) < density
}

/** The number of the draw that was read, where that is inside of its layer; else its number to be settled. */
function value(t: Float64Array, at: number, single: boolean): number {
  const x = draw.place * t[at + draw.layer]
  const y = single ? fround(x) : x
  return draw.negative ? -y : y
}
function inside(t: Float64Array, at: number): boolean {
  return draw.place < t[at + 512 + draw.layer]
}

/** One number. */
export function sampleZiggurat(z: Ziggurat, s: Stream, t: Float64Array, single: boolean): number {
  for (;;) {
    if (single) z.read32(s.next32())
    else {
      s.source.next()
      z.read64(s.source.high, s.source.low)
    }
    const x = value(t, z.at, single)
    if (inside(t, z.at)) return x
    const settled = single ? z.settle32(s, t, x) : z.settle64(s, t, x)
    if (settled !== undefined) return settled
  }
}

/** A block that has its words to itself: one draw for each number first; then, in their order, what those outside of their layer need. */
export function zigguratBlock(z: Ziggurat, s: Stream, t: Float64Array, single: boolean, out: Float64Array | Float32Array, first: number, n: number): void {
  const words = new Uint32Array(single ? n + (n % 2) : 2 * n)
  for (let i = 0; i < words.length; i += 2) {
    s.source.next()
    words[i] = s.source.low
    words[i + 1] = s.source.high
  }
  const read = (i: number): void => { if (single) z.read32(words[i]); else z.read64(words[2 * i + 1], words[2 * i]) }
  const outside: number[] = []
  for (let i = 0; i < n; i++) {
    read(i)
    out[first + i] = value(t, z.at, single)
    if (!inside(t, z.at)) outside.push(i)
  }
  for (const i of outside) {
    read(i)
    const x = value(t, z.at, single)
    out[first + i] = (single ? z.settle32(s, t, x) : z.settle64(s, t, x)) ?? sampleZiggurat(z, s, t, single)
  }
}
