/** The leaf of a fold over complex numbers, in parts. native/kernels/complex.h is the twin. */
import type { TypedArray } from '../dtype/dtype.js'
import { lanes, leafLength } from './contract.js'

/** One step of the fold: element p[i], p[i + 1] takes q[j], q[j + 1] in. */
export type ComplexStep = (p: Float64Array, i: number, q: Float64Array, j: number) => void

/**
 * A block of up to four leaves, each in 16 lanes that are folded by halves, combined as the pairwise tree would. `room` has place for
 * four leaves' lanes.
 */
export function complexLeaf(room: TypedArray, identity: number, step: ComplexStep, o: TypedArray, oi: number, x: TypedArray, xi: number, n: number): void {
  const l = room as Float64Array
  const from = x as Float64Array
  const count = Math.ceil(n / leafLength)
  for (let q = 0; q < count; q++) {
    const first = q * lanes * 2
    for (let k = 0; k < lanes; k++) {
      l[first + 2 * k] = identity
      l[first + 2 * k + 1] = 0
    }
    const end = Math.min(n, (q + 1) * leafLength)
    for (let i = q * leafLength; i < end; i++) step(l, first + 2 * (i % lanes), from, 2 * (xi + i))
    for (let half = lanes / 2; half >= 1; half /= 2) for (let k = 0; k < half; k++) step(l, first + 2 * k, l, first + 2 * (k + half))
  }
  if (count > 1) step(l, 0, l, lanes * 2)
  if (count > 3) step(l, lanes * 4, l, lanes * 6)
  if (count > 2) step(l, 0, l, lanes * 4)
  ;(o as Float64Array)[2 * oi] = l[0]
  ;(o as Float64Array)[2 * oi + 1] = l[1]
}
