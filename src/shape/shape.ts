/** Shapes and strides: pure integers, counted in elements; never touches memory. */
import { ShapeError } from '../errors.js'
import { showShape, showValue, toEntries, toInteger } from './show.js'

/** The lengths of an array's axes. */
export type Shape = readonly number[]

/** The most axes an array may have. Kernels keep their counters in arrays of this length. */
export const maxDims = 32

/** The most elements an array may have: 8 bytes each stay within 2^53, so every offset is an exact number. */
export const maxSize = 2 ** 50

/** A user's shape, a number or an iterable of numbers or bigints, as a new list. Throws ShapeError. */
export function checkShape(operation: string, shape: unknown): number[] {
  const dims = readDims(operation, shape, 0)
  checkSize(operation, dims)
  return dims
}

/** A shape for `size` elements, where at most one length is -1 and follows from the others. Throws ShapeError. */
export function inferShape(operation: string, size: number, shape: unknown): number[] {
  const dims = readDims(operation, shape, -1)
  let open = -1
  let known = 1
  for (let axis = 0; axis < dims.length; axis++) {
    if (dims[axis] !== -1) known *= dims[axis]
    else if (open < 0) open = axis
    else throw new ShapeError(operation, `only one length can be -1, got ${showShape(dims)}`, { shape: dims })
  }
  // Where the known lengths give 0, any length would do: refused, as in NumPy (a remainder by 0 is NaN).
  const fits = open < 0 ? known === size : size % known === 0
  if (!fits) throw new ShapeError(operation, `cannot make ${showShape(dims)} from ${size} elements`, { shape: dims, size })
  if (open >= 0) dims[open] = size / known
  checkSize(operation, dims)
  return dims
}

/** Reads a list of integers that are at least `least`; checks their number, but not their product. */
function readDims(operation: string, shape: unknown, least: number): number[] {
  const entries = toEntries(shape, maxDims)
  if (entries === undefined) {
    throw new ShapeError(operation, `a shape is an integer or a list of integers, got ${showValue(shape)}`, { shape })
  }
  if (entries.length > maxDims) {
    throw new ShapeError(operation, `a shape has at most ${maxDims} dimensions`, { shape, maxDims })
  }
  const dims: number[] = []
  for (let axis = 0; axis < entries.length; axis++) {
    const length = toInteger(entries[axis])
    if (length === undefined || length < least || !Number.isSafeInteger(length)) {
      const bound = least === 0 ? 'a non-negative integer' : 'a non-negative integer or -1'
      const reason = `the length of axis ${axis} must be ${bound}, got ${showValue(entries[axis])}`
      throw new ShapeError(operation, reason, { shape, axis, length: entries[axis] })
    }
    dims.push(length)
  }
  return dims
}

/** Refuses a shape with more than `maxSize` elements; lengths of 0 do not count, so that strides stay exact too. */
export function checkSize(operation: string, shape: Shape): void {
  let size = 1
  for (let axis = 0; axis < shape.length; axis++) if (shape[axis] !== 0) size *= shape[axis]
  if (size > maxSize) {
    throw new ShapeError(operation, `${showShape(shape)} is too large: more than 2^50 elements`, { shape, maxSize })
  }
}

/** The number of elements of a shape; 1 for `[]`. */
export function sizeOf(shape: Shape): number {
  let size = 1
  for (let axis = 0; axis < shape.length; axis++) size *= shape[axis]
  return size
}

/** The strides of a C-ordered array; all 0 where there are no elements, as in NumPy 2.4. */
export function contiguousStrides(shape: Shape): number[] {
  const ndim = shape.length
  // A copy rather than new Array(ndim): a list without holes. Spread, because slice() of a frozen list takes 180 ns, not 12.
  const strides = [...shape]
  let step = 1
  for (let axis = ndim - 1; axis >= 0; axis--) {
    strides[axis] = step
    step *= shape[axis]
  }
  if (step === 0) strides.fill(0)
  return strides
}

/** Whether the elements lie in C order without gaps. Axes of length 1 do not matter; an empty array is contiguous. */
export function isContiguous(shape: Shape, strides: readonly number[]): boolean {
  let step = 1
  let gapless = true
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    const length = shape[axis]
    if (length === 0) return true
    if (length !== 1 && strides[axis] !== step) gapless = false
    step *= length
  }
  return gapless
}

/** Whether two shapes have the same lengths. */
export function sameShape(a: Shape, b: Shape): boolean {
  if (a === b) return true
  if (a.length !== b.length) return false
  for (let axis = 0; axis < a.length; axis++) if (a[axis] !== b[axis]) return false
  return true
}

/**
 * The strides with which `newShape` reads the same elements in the same order, or undefined where only a copy can do it.
 * Both shapes have the same size.
 *
 * From the right, old axes are gathered into groups that are gapless in themselves; whole new axes must fill each group.
 */
export function reshapeStrides(shape: Shape, strides: readonly number[], newShape: Shape): number[] | undefined {
  const size = sizeOf(shape)
  if (size !== sizeOf(newShape)) throw new Error(`reshapeStrides: ${showShape(shape)} is not ${showShape(newShape)}`)
  if (size <= 1) return contiguousStrides(newShape)
  const result = [...newShape]
  let to = newShape.length - 1
  let groupSize = 1
  let groupStride = strides[shape.length - 1]
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    groupSize *= shape[axis]
    const outer = axis - 1
    if (outer >= 0 && (shape[outer] === 1 || strides[outer] === groupSize * groupStride)) continue
    let filled = 1
    for (; to >= 0 && (filled < groupSize || newShape[to] === 1); to--) {
      result[to] = filled * groupStride
      filled *= newShape[to]
    }
    if (filled !== groupSize) return undefined
    groupSize = 1
    groupStride = strides[outer]
  }
  return result
}

/** Lists of one number that views had, by that number: freezing a new one takes longer than the rest of a view. */
const singles = new Array<readonly number[] | undefined>(256).fill(undefined)

/** A list that nobody can change. */
export function frozen(list: readonly number[]): readonly number[] {
  if (list.length !== 1) return Object.freeze(list)
  const [value] = list
  const met = singles[value & 255]
  // A list of -0 is never met: strides have none, and what is equal has to be the same.
  return met !== undefined && met[0] === value ? met : (singles[value & 255] = Object.freeze(list))
}
