/** Arrays of any shape in several memory layouts, and plain loops over axes to compare with. */
import type { TypedArray, TypedArrayConstructor } from '../../src/dtype/dtype.js'
import type { Stored } from '../support/fixtures.js'
import { make, type Any } from '../ops/calls.js'

const sizeOf = (shape: readonly number[]) => shape.reduce((product, n) => product * n, 1)

/** Calls f(index, k) for every element in C order. */
function each(shape: readonly number[], f: (index: readonly number[], k: number) => void): void {
  const index = shape.map(() => 0)
  const size = sizeOf(shape)
  for (let k = 0; k < size; k++) {
    f(index, k)
    for (let axis = shape.length - 1; axis >= 0 && ++index[axis] === shape[axis]; axis--) index[axis] = 0
  }
}

/** The elements of x at places of a larger array, whose other elements are elements of x too. */
function laid({ dtype, shape, data }: Stored, whole: readonly number[], place: (index: readonly number[]) => readonly number[]): Any {
  const out = new (data.constructor as TypedArrayConstructor)(new ArrayBuffer(sizeOf(whole) * data.BYTES_PER_ELEMENT))
  if (data.length) for (let k = 0; k < out.length; k++) out[k] = data[(k * 7 + 3) % data.length]
  each(shape, (index, k) => {
    let at = 0
    place(index).forEach((i, axis) => { at = at * whole[axis] + i })
    out[at] = data[k]
  })
  return make(dtype)(out).reshape(whole) as Any
}

/** x as contiguous, in Fortran order, reversed along every axis, with a step in every axis, and as the inside of a larger array. */
export function shapedLayouts(x: Stored): readonly { name: string; array: Any }[] {
  const { shape } = x
  const all = (part: string) => shape.map(() => part)
  const backward = [...shape].reverse()
  return [
    { name: 'contiguous', array: make(x.dtype)(x.data).reshape(shape) as Any },
    { name: 'Fortran order', array: laid(x, backward, index => [...index].reverse()).permuteDims(shape.map((_, axis) => shape.length - 1 - axis)) as Any },
    { name: 'reversed', array: laid(x, shape, index => index.map((i, axis) => shape[axis] - 1 - i)).get(...all('::-1')) as Any },
    { name: 'step 2', array: laid(x, shape.map(n => 2 * n + 1), index => index.map(i => 2 * i + 1)).get(...all('1::2')) as Any },
    { name: 'inside', array: laid(x, shape.map(n => n + 2), index => index.map(i => i + 1)).get(...all('1:-1')) as Any },
  ]
}

/** The elements that each output of a reduction over `axis` is made of, outputs in C order. */
export function groups({ shape, data }: Pick<Stored, 'shape' | 'data'>, axis: number | readonly number[] | null): number[][] {
  const axes = (axis === null ? shape.map((_, a) => a) : typeof axis === 'number' ? [axis] : axis).map(a => (a < 0 ? a + shape.length : a))
  const kept = shape.map((_, a) => a).filter(a => !axes.includes(a))
  const out: number[][] = Array.from({ length: sizeOf(kept.map(a => shape[a])) }, () => [])
  each(shape, (index, k) => {
    let at = 0
    for (const a of kept) at = at * shape[a] + index[a]
    out[at].push(Number(data[k]))
  })
  return out
}

/** Random elements that are the same in every run: xorshift, uniform in [-1, 1), times a scale that varies over `octaves`. */
export function noise(n: number, seed: number, octaves = 0): Float64Array {
  let state = seed | 1
  const next = () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
  return Float64Array.from({ length: n }, () => (next() * 2 - 1) * (octaves ? 2 ** Math.floor(next() * octaves) : 1))
}

/** Typed elements of a result. */
export const elements = (x: Any) => x.toTypedArray() as TypedArray
