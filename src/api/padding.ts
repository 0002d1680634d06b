/**
 * What fills the ends of one axis in `pad`, mode by mode. Each is given the view in which both ends and the middle lie, and writes the ends; the
 * steps are those of NumPy's `numpy.lib._arraypad_impl`, so that results are the same to the last bit where arithmetic is involved.
 */
import type { NDArray } from '../array/ndarray.js'
import { infoOf, isComplex } from '../dtype/dtype.js'
import { ValueError } from '../errors.js'
import { fullSlice } from '../shape/indexing.js'
import { gather } from './advanced.js'
import { copyArray } from './data.js'
import { add, divide, equal, floor, multiply, remainder, round, subtract } from './elementwise.js'
import { assign } from './fill.js'
import { flip, reshape, viewOf } from './manipulate.js'
import { arange } from './ranges.js'
import { any, max, mean, min } from './reduce.js'
import type { Scalar } from './ufunc.js'

/** What belongs to the two ends of an axis. */
export type Pair<T> = readonly [T, T]
/** Fills the ends of an axis: `before` elements, then `length` that are there, then `after`. */
export type Fill = (view: NDArray, axis: number, before: number, length: number, after: number) => void

/** `length` elements from `start` on along an axis. */
function part(x: NDArray, axis: number, start: number, length: number): NDArray {
  return viewOf(x, x.shape.map((n, a) => (a === axis ? length : n)), x.strides, x.offset + start * x.strides[axis])
}

/** Fills the ends with what two functions give, arrays that broadcast to them or numbers. */
function ends(make: (view: NDArray, axis: number, before: number, length: number, after: number) => Pair<NDArray | Scalar>): Fill {
  return (view, axis, before, length, after) => {
    const [left, right] = make(view, axis, before, length, after)
    if (before > 0) assign('pad', part(view, axis, 0, before), left)
    if (after > 0) assign('pad', part(view, axis, before + length, after), right)
  }
}

export function constant(values: readonly Pair<Scalar>[]): Fill {
  return ends((_, axis) => values[axis])
}

export const edge: Fill = ends((view, axis, before, length) => [part(view, axis, before, 1), part(view, axis, before + length - 1, 1)])

/** Elements are left as they are; those of bool are made false, for other bytes would give other answers in other kernels. */
export const empty: Fill = (view, axis, before, length, after) => {
  if (view.dtype === 'bool') constant(view.shape.map(() => [false, false]))(view, axis, before, length, after)
}

/** The ramps: `count` steps from a value to an edge, which is not reached; as NumPy's linspace counts them, in float64. */
function ramp(from: number, edge: NDArray, axis: number, count: number, integral: boolean): NDArray {
  const distance = subtract(edge.astype(isComplex(edge.dtype) ? 'complex128' : 'float64'), from)
  const step = divide(distance, count)
  const places = reshape(arange(count), distance.shape.map((_, a) => (a === axis ? count : 1)))
  // Where a step is 0 (an underflow, or no distance) NumPy multiplies last, everywhere.
  const climbed = any(equal(step, 0)).item() ? multiply(divide(places, count), distance) : multiply(places, step)
  const line = add(climbed, from)
  return integral ? floor(line) : line
}

export function linearRamp(values: readonly Pair<Scalar>[]): Fill {
  return ends((view, axis, before, length, after) => {
    const integral = 'iu'.includes(infoOf(view.dtype).kind)
    const [from, to] = values[axis].map(Number)
    return [
      before === 0 ? 0 : ramp(from, part(view, axis, before, 1), axis, before, integral),
      after === 0 ? 0 : flip(ramp(to, part(view, axis, before + length - 1, 1), axis, after, integral), axis),
    ]
  })
}

const folds = { max, mean, min } as const

/** The largest, the mean or the smallest of the elements at each end. */
export function statistic(name: keyof typeof folds, lengths: readonly Pair<number>[] | undefined): Fill {
  return ends((view, axis, before, length) => {
    const [left, right] = (lengths?.[axis] ?? [length, length]).map((n) => Math.min(n, length))
    if ((left === 0 || right === 0) && name !== 'mean') throw new ValueError('pad', `a statLength of 0 leaves nothing to take the ${name} of`, { statLength: lengths?.[axis] })
    const of = (from: number, n: number): NDArray => {
      const found = folds[name](part(view, axis, before + from, n), { axis, keepdims: true })
      return name === 'mean' && 'iu'.includes(infoOf(view.dtype).kind) ? round(found) : found
    }
    return [of(0, left), of(length - right, right)]
  })
}

/** Mirrors what is there at both ends until they are full: what is mirrored are whole periods of the array itself. */
export function reflection(includesEdge: boolean, odd: boolean): Fill {
  return (view, axis, before, length, after) => {
    if (length === 1) return edge(view, axis, before, length, after)
    const total = before + length + after
    let [left, right] = [before, after]
    while (left > 0 || right > 0) {
      const filled = total - left - right
      const period = includesEdge ? Math.floor(filled / length) * length : Math.floor((filled - 1) / (length - 1)) * (length - 1)
      const skip = includesEdge ? 0 : 1
      const own = [Math.min(period, left), Math.min(period, right)]
      if (left > 0) mirror(part(view, axis, left + skip, own[0]), part(view, axis, left, 1), part(view, axis, left - own[0], own[0]), axis, odd)
      if (right > 0) {
        const last = total - right - 1
        mirror(part(view, axis, last - skip - own[1] + 1, own[1]), part(view, axis, last, 1), part(view, axis, last + 1, own[1]), axis, odd)
      }
      left -= own[0]
      right -= own[1]
    }
  }
}

function mirror(from: NDArray, edge: NDArray, to: NDArray, axis: number, odd: boolean): void {
  const mirrored = flip(from, axis)
  // In the array's own dtype, where integers wrap around.
  copyArray('pad', odd ? subtract(multiply(edge, 2), mirrored) : mirrored, to)
}

/** Repeats the array at both ends: one gather for each. */
export const wrapped: Fill = (view, axis, before, length, after) => {
  const middle = part(view, axis, before, length)
  const fill = (start: number, count: number): void => {
    const places = remainder(arange(start, start + count), length)
    copyArray('pad', gather('pad', middle, view.shape.map((_, a) => (a === axis ? places : fullSlice))), part(view, axis, before + start, count))
  }
  if (before > 0) fill(-before, before)
  if (after > 0) fill(length, after)
}
