/** Axes as users name them, negative ones counted from the end: pure integers. */
import { AxisError } from '../errors.js'
import { maxDims } from './shape.js'
import { showValue, toEntries, toInteger } from './show.js'

/** An axis as a number from 0 to `ndim - 1`. Throws AxisError. */
export function normalizeAxis(operation: string, axis: unknown, ndim: number): number {
  const number = toInteger(axis)
  if (number === undefined) {
    throw new AxisError(operation, `an axis must be an integer, got ${showValue(axis)}`, { axis, ndim })
  }
  if (number >= 0 && number < ndim) return number
  if (number < 0 && number >= -ndim) return number + ndim
  const why = ndim === 0 ? 'the array has no axes' : `the array has axes ${-ndim} to ${ndim - 1}`
  throw new AxisError(operation, `axis ${number} is out of range: ${why}`, { axis: number, ndim })
}

/** The axes of a reduction, ascending; undefined (or null) means all of them, an empty list none. Throws AxisError. */
export function normalizeAxes(operation: string, axes: unknown, ndim: number): number[] {
  if (axes === undefined || axes === null) {
    const all: number[] = []
    for (let axis = 0; axis < ndim; axis++) all.push(axis)
    return all
  }
  return readAxes(operation, axes, ndim).sort((a, b) => a - b)
}

/** An order of all axes: result axis i is axis `permutation[i]`; undefined (or null) reverses them. Throws AxisError. */
export function permutation(operation: string, axes: unknown, ndim: number): number[] {
  if (axes === undefined || axes === null) return normalizeAxes(operation, undefined, ndim).reverse()
  const order = readAxes(operation, axes, ndim)
  if (order.length !== ndim) {
    const reason = `an order of ${ndim} axes is needed, got ${order.length}`
    throw new AxisError(operation, reason, { axes, ndim })
  }
  return order
}

/** A number or list of axes in the order given, each from 0 to `ndim - 1`, none named twice. */
function readAxes(operation: string, axes: unknown, ndim: number): number[] {
  const entries = toEntries(axes, maxDims)
  if (entries === undefined) {
    throw new AxisError(operation, `axes are an integer or a list of integers, got ${showValue(axes)}`, { axes, ndim })
  }
  const result: number[] = []
  for (let i = 0; i < entries.length; i++) {
    const axis = normalizeAxis(operation, entries[i], ndim)
    if (result.includes(axis)) throw new AxisError(operation, `axis ${axis} is named twice`, { axes, axis, ndim })
    result.push(axis)
  }
  return result
}
