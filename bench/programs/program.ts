/** What a program of the bench is: what users write, in parnum's two forms; the peers' are in peers.ts and ../programs.py. */
import type { NDArray } from '../parnum.js'

/** An input: numbers that look random and are spread evenly, float64. */
export interface Uniform {
  readonly shape: readonly number[]
  readonly low: number
  readonly high: number
}
export function uniform(shape: readonly number[], low: number, high: number): Uniform {
  return { shape, low, high }
}

/** Arrays may be pending: who runs the program computes them. */
export type Result = readonly (NDArray | number)[]

/** parnum's arrays, by the names that the program gave them. */
export type Arrays = Readonly<Record<string, NDArray>>

export interface Program {
  /** As programs.py and peers.ts know it. */
  readonly name: string
  readonly title: string
  /** Options, bodies, cells along a side, elements: what `inputs` takes; and what a quick run takes. */
  readonly size: number
  readonly quickSize: number
  /** How far results may be from NumPy's, as a share of the result's largest element. */
  readonly rtol: number
  inputs(size: number): Readonly<Record<string, Uniform>>
  methods(arrays: Arrays): Result
  expr(arrays: Arrays): Result
}
