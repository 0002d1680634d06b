/** Lines of numbers among the axes of an array, and how calls share them: pure integers. */
import type { Operand } from '../../schedule/job.js'
import { mergeDims } from '../../shape/nest.js'

/**
 * Lines of complex or real elements. Strides are counted in parts (real numbers): of the other axes, of the line's elements (`step`), and of an
 * element's imaginary part (0: none is stored). From `count` on elements are zero where they are read, and not written; imaginary parts from `countImaginary` on (0: there are none).
 */
export interface Lines {
  readonly operand: Operand
  readonly strides: readonly number[]
  readonly step: number
  readonly imaginary: number
  readonly count: number
  readonly countImaginary: number
}

/** Two sets of lines over the same other axes. */
export interface Pair {
  readonly shape: readonly number[]
  readonly from: Lines
  readonly to: Lines
}

/** The dtype of real and imaginary parts. */
export type Part = 'float32' | 'float64'

/** What is transformed, to what. */
export interface Transform extends Pair {
  readonly operation: string
  readonly part: Part
  /** The length of the transform. */
  readonly n: number
  readonly inverse: boolean
  /** Each result is multiplied by it. */
  readonly scale: number
}

/** The loops over lines: neighbouring axes are one where they can be. */
export function merged({ shape, from, to }: Pair): Pair {
  const nest = mergeDims(shape, [from.strides, to.strides])
  return { shape: nest.shape, from: { ...from, strides: nest.strides[0] }, to: { ...to, strides: nest.strides[1] } }
}

/** The axis whose lines go through a kernel side by side: where they are neighbours in memory, else the longest. -1 where there is none. */
export function laneAxis({ shape, from }: Pair, width: number): number {
  let best = shape.length - 1
  for (let axis = 0; axis < shape.length; axis++) {
    const near = Math.abs(from.strides[axis]) <= 2 && shape[axis] >= width
    if (near) return axis
    if (shape[axis] > shape[best]) best = axis
  }
  return best
}

/** The same without an axis. */
export function without<T>(list: readonly T[], axis: number): T[] {
  return list.filter((_, a) => a !== axis)
}

/** The pair in parts, each of at most so many lines (or one): the first axes are walked here. */
export function* slices(pair: Pair, lines: number): Generator<Pair> {
  const { shape, from, to } = pair
  const all = shape.reduce((product, n) => product * n, 1)
  if (all <= lines || shape.length === 0) return yield pair
  const each = all / shape[0]
  const many = Math.max(1, Math.floor(lines / each))
  for (let i = 0; i < shape[0]; i += many) {
    const part = { shape: [Math.min(many, shape[0] - i), ...shape.slice(1)], from: moved(from, i * from.strides[0]), to: moved(to, i * to.strides[0]) }
    if (each <= lines) yield part
    else yield* slices({ shape: part.shape.slice(1), from: { ...part.from, strides: from.strides.slice(1) }, to: { ...part.to, strides: to.strides.slice(1) } }, lines)
  }
}

function moved(lines: Lines, by: number): Lines {
  return { ...lines, operand: { ...lines.operand, offset: lines.operand.offset + by } }
}

/** Lines of complex elements that lie one after the other in a room, over axes of a shape. */
export function roomLines(operand: Operand, shape: readonly number[], n: number): Lines {
  const strides: number[] = []
  let stride = 2 * n
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    strides.unshift(stride)
    stride *= shape[axis]
  }
  return { operand, strides, step: 2, imaginary: 1, count: n, countImaginary: n }
}
