/** What others say of where elements are in memory: nothing of it is trusted. Never touches memory. */
import { infoOf, type DType } from '../dtype/dtype.js'
import { ShapeError } from '../errors.js'
import { checkSize, maxDims } from '../shape/shape.js'
import { showValue } from '../shape/show.js'
import { checkDType } from './options.js'

/** A layout as somebody gives it. Strides and offset count elements. */
export interface Claim {
  readonly dtype: unknown
  readonly shape: unknown
  readonly strides: unknown
  readonly offset: unknown
}

/** A layout all of whose elements lie in the memory. */
export interface CheckedLayout {
  readonly dtype: DType
  readonly shape: number[]
  readonly strides: number[]
  readonly offset: number
}

/** Checks a layout over so many bytes, and copies it. Throws DTypeError, ShapeError. */
export function checkLayout(operation: string, claim: Claim, bytes: number): CheckedLayout {
  const dtype = checkDType(operation, claim.dtype)
  const shape = checkIntegers(operation, 'lengths', claim.shape, 0)
  const strides = checkIntegers(operation, 'strides', claim.strides, -Infinity)
  const [offset] = checkIntegers(operation, 'offset', [claim.offset], 0)
  if (strides.length !== shape.length) throw new ShapeError(operation, `${strides.length} strides for ${shape.length} axes`, { shape, strides })
  checkSize(operation, shape)
  const elements = Math.floor(bytes / infoOf(dtype).bytes)
  const [low, high] = extent(shape, strides, offset)
  const empty = shape.includes(0)
  const fits = low >= 0 && high < elements + (empty ? 1 : 0)
  if (!fits && !(empty && offset <= elements)) {
    throw new ShapeError(operation, `elements lie outside the memory, which holds ${elements} of ${dtype}`, { shape, strides, offset, elements })
  }
  // Where there are no neighbours a stride can say anything, and must lead nowhere.
  const leads = (stride: number, axis: number): boolean => fits && (shape[axis] > 1 || Math.abs(stride) <= elements)
  return { dtype, shape, strides: strides.map((stride, axis) => (leads(stride, axis) ? stride : 0)), offset }
}

/** The first and the last element that the axes reach, each taken as having one at least; NaN and infinities where that is beyond numbers. */
function extent(shape: readonly number[], strides: readonly number[], offset: number): readonly [number, number] {
  let low = offset
  let high = offset
  for (let axis = 0; axis < shape.length; axis++) {
    const far = Math.max(shape[axis] - 1, 0) * strides[axis]
    if (far < 0) low += far
    else high += far
  }
  return [low, high]
}

/** A list of integers, read once: a list can be a proxy. */
function checkIntegers(operation: string, name: string, list: unknown, least: number): number[] {
  const length = Array.isArray(list) ? list.length : Infinity
  const entries = length <= maxDims ? Array.from({ length }, (_, i) => (list as unknown[])[i]) : undefined
  if (entries?.every((n) => Number.isSafeInteger(n) && (n as number) >= least)) return entries.map((n) => (n as number) + 0)
  const bounds = least === 0 ? ' from 0 on' : ''
  throw new ShapeError(operation, `the ${name} are at most ${maxDims} integers${bounds}, got ${name === 'offset' ? showValue(entries?.[0]) : showValue(list)}`, { [name]: entries ?? list })
}
