/** What tests of Fourier transforms share: arrays of numbers, errors in the root mean square, and bounds. */
import * as pn from 'parnum'
import type { DType } from '../../src/dtype/dtype.js'
import type { Stored } from '../support/fixtures.js'

export type Any = pn.NDArray<never>
export type Options = Readonly<Record<string, unknown>>

/** Calls a function of pn.fft by name. */
export function call(op: string, x: unknown, options?: Options): Any {
  return (pn.fft as unknown as Record<string, (x: unknown, options?: Options) => Any>)[op](x, options)
}

/** An array of a stored one; of complex numbers where its last axis holds their parts. */
export function arrayOf({ shape, data }: Stored, complex: boolean, dtype: DType): Any {
  if (!complex) return pn.arr(data as Float64Array, { dtype } as never).reshape([...shape]) as never
  const x = pn.zeros(shape.slice(0, -1), { dtype: dtype as 'complex128' })
  x.data.set(data as Float64Array)
  return x as never
}

/** Numbers between -1 and 1 that follow from a seed. */
export function noise(count: number, seed: number): Float64Array {
  let state = seed * 2654435761 + 1
  return Float64Array.from({ length: count }, () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 374761393) | 0
    return state / 2 ** 31
  })
}

/** A complex array of noise. */
export function complexNoise(shape: readonly number[], seed: number, dtype: 'complex64' | 'complex128' = 'complex128'): pn.NDArray<'complex128'> {
  const x = pn.zeros([...shape], { dtype })
  x.data.set(noise(2 * x.size, seed))
  return x as pn.NDArray<'complex128'>
}

/** The parts of all elements, in C order. */
export function partsOf(x: Any): Float64Array {
  return Float64Array.from((x as unknown as pn.NDArray<'float64'>).toTypedArray() as Float64Array)
}

/** The same with zeros without a sign. */
export function valuesOf(x: Any): Float64Array {
  return partsOf(x).map((value) => value + 0)
}

/** The distance of two lists of numbers, relative to the second one, in the root mean square. */
export function distance(got: ArrayLike<number>, want: ArrayLike<number>): number {
  if (got.length !== want.length) throw new Error(`${got.length} numbers, expected ${want.length}`)
  let [off, all] = [0, 0]
  for (let i = 0; i < want.length; i++) {
    off += (got[i] - want[i]) ** 2
    all += want[i] ** 2
  }
  return all === 0 ? Math.sqrt(off) : Math.sqrt(off / all)
}

/** The bound that the documentation states: log2(n) units of rounding, two for the shortest. */
export function bound(dtype: string, n: number): number {
  return (dtype === 'complex64' || dtype === 'float32' ? 2 ** -23 : 2 ** -52) * Math.max(2, Math.log2(n))
}
