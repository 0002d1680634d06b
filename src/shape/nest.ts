/** Loop nests for kernels: the fewest axes, in the best order. Pure integers; every view has a stride per axis. */
import { sizeOf, type Shape } from './shape.js'

/** Nested loops over several views at once, the outermost first. */
export interface Nest {
  readonly shape: number[]
  /** One list per view, parallel to `shape`. */
  readonly strides: number[][]
}

/** A nest in two parts, such as the kept and the reduced axes of a reduction. */
export interface SplitNest extends Nest {
  /** How many of the loops belong to the first part. */
  readonly barrier: number
}

/** The lengths and strides of some views, as an array holds them. */
export interface Axes {
  readonly shape: Shape
  readonly strides: readonly (readonly number[])[]
}

/**
 * The nest with axes of length 1 dropped and neighbours joined where all views step through both as through one axis.
 * With `barrier`, the axes before that position and those from it on are joined apart. A part (the whole, without a
 * barrier) that has no elements becomes one loop of length 0 with strides 0.
 */
export function mergeDims(shape: Shape, strides: readonly (readonly number[])[]): Nest
export function mergeDims(shape: Shape, strides: readonly (readonly number[])[], barrier: number): SplitNest
export function mergeDims(shape: Shape, strides: readonly (readonly number[])[], barrier?: number): SplitNest {
  if ((barrier === undefined || shape.length === 1) && isOneLoop(shape, strides)) return oneLoop(shape, strides, barrier ?? 0)
  const lengths: number[] = []
  const steps: number[][] = []
  for (let view = 0; view < strides.length; view++) steps.push([])
  if (barrier === undefined) {
    appendMerged(lengths, steps, shape, strides, 0, shape.length)
    return { shape: lengths, strides: steps, barrier: 0 }
  }
  appendMerged(lengths, steps, shape, strides, 0, barrier)
  const first = lengths.length
  appendMerged(lengths, steps, shape, strides, barrier, shape.length)
  return { shape: lengths, strides: steps, barrier: first }
}

/** Whether all axes join and none has to be dropped: by far the commonest case, found before anything is allocated. */
function isOneLoop(shape: Shape, strides: readonly (readonly number[])[]): boolean {
  for (let axis = 0; axis < shape.length; axis++) {
    const length = shape[axis]
    if (length <= 1) return false
    if (axis > 0 && !joins(strides, strides, axis - 1, axis, length)) return false
  }
  return shape.length > 0
}

function oneLoop(shape: Shape, strides: readonly (readonly number[])[], barrier: number): SplitNest {
  const last = shape.length - 1
  const steps: number[][] = []
  for (let view = 0; view < strides.length; view++) steps.push([strides[view][last]])
  return { shape: [sizeOf(shape)], strides: steps, barrier }
}

/** Appends the axes `from` to `end - 1`, merged among themselves, to the loops in `lengths` and `steps`. */
function appendMerged(
  lengths: number[], steps: number[][], shape: Shape, strides: readonly (readonly number[])[], from: number, end: number,
): void {
  const first = lengths.length
  for (let axis = from; axis < end; axis++) if (shape[axis] === 0) return appendEmpty(lengths, steps)
  for (let axis = from; axis < end; axis++) {
    const length = shape[axis]
    if (length === 1) continue
    const last = lengths.length - 1
    if (last >= first && joins(steps, strides, last, axis, length)) {
      lengths[last] *= length
      for (let view = 0; view < steps.length; view++) steps[view][last] = strides[view][axis]
    } else {
      lengths.push(length)
      for (let view = 0; view < steps.length; view++) steps[view].push(strides[view][axis])
    }
  }
}

function appendEmpty(lengths: number[], steps: number[][]): void {
  lengths.push(0)
  for (let view = 0; view < steps.length; view++) steps[view].push(0)
}

/** Whether in every view one step of the loop `last` goes as far as all steps of `axis`. */
function joins(
  steps: readonly (readonly number[])[], strides: readonly (readonly number[])[], last: number, axis: number, length: number,
): boolean {
  for (let view = 0; view < steps.length; view++) {
    if (steps[view][last] !== strides[view][axis] * length) return false
  }
  return true
}

/**
 * The axes in the order in which view `by` steps from far to near, so that its memory is walked in its own order; ties
 * (and strides of 0) are settled by the other views, then by the axes' numbers. Axes that are in order already come back
 * as the same objects.
 */
export function orderDims(shape: Shape, strides: readonly (readonly number[])[], by: number): Axes {
  const order: number[] = []
  let moved = false
  for (let axis = 0; axis < shape.length; axis++) {
    // Insertion sort: stable, and one comparison per axis where nothing has to move.
    let place = axis
    while (place > 0 && isFarther(strides, by, axis, order[place - 1])) {
      order[place] = order[place - 1]
      place--
      moved = true
    }
    order[place] = axis
  }
  if (!moved) return { shape, strides }
  const ordered: number[][] = []
  for (let view = 0; view < strides.length; view++) ordered.push(permuted(strides[view], order))
  return { shape: permuted(shape, order), strides: ordered }
}

/** Whether axis `a` takes larger steps than axis `b`: in the view `by`, and where that is a tie, in the first that differs. */
function isFarther(strides: readonly (readonly number[])[], by: number, a: number, b: number): boolean {
  let difference = Math.abs(strides[by][a]) - Math.abs(strides[by][b])
  for (let view = 0; difference === 0 && view < strides.length; view++) {
    difference = Math.abs(strides[view][a]) - Math.abs(strides[view][b])
  }
  return difference > 0
}

function permuted(values: readonly number[], order: readonly number[]): number[] {
  const result: number[] = []
  for (let i = 0; i < order.length; i++) result.push(values[order[i]])
  return result
}
