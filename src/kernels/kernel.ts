/** What the kernels of folds and moves look like; src/kernels/generated.ts has one source function a dtype. Types only. */
import type { TypedArray } from '../dtype/dtype.js'

/** The kernels of a reduction: one set a fold and dtype. */
export interface Folds {
  /** Folding it with x gives x. */
  readonly identity: number | bigint
  /** o[oi] = the lanes' fold of n elements of x from xi on. */
  readonly leaf: (o: TypedArray, oi: number, x: TypedArray, xi: number, n: number) => void
  /** The place of the first extreme; a NaN is the extreme. */
  readonly arg?: (x: TypedArray, xi: number, n: number) => number
}

/** The kernels that move elements without a change of their bits: one set a typed array. */
export interface Moves {
  /** o[oi + i * os] = x[xi + i * xs] for i below n. */
  readonly copy: (o: TypedArray, oi: number, os: number, x: TypedArray, xi: number, xs: number, n: number) => void
  /** o from oi on = the elements of x where the mask is true; gives how many. */
  readonly pack: (o: TypedArray, oi: number, x: TypedArray, xi: number, mask: Uint8Array, mi: number, n: number) => number
  /** o[i] = x[xi + i], or the next element of y, `ys` apart, where the mask is true; gives how many of y. */
  readonly unpack: (o: TypedArray, x: TypedArray, xi: number, mask: Uint8Array, mi: number, y: TypedArray, yi: number, ys: number, n: number) => number
  /** o[oi + i] = x[xi + i * xs + at[ai + i]] for i below n. */
  readonly gather: (o: TypedArray, oi: number, x: TypedArray, xi: number, xs: number, at: Float64Array, ai: number, n: number) => void
  /** o[oi + i * os + at[ai + i]] = x[xi + i] for i below n, in order. */
  readonly scatter: (o: TypedArray, oi: number, os: number, at: Float64Array, ai: number, x: TypedArray, xi: number, n: number) => void
}
