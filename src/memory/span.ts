/** Which bytes views touch: pure integers; never touches memory. */
import { infoOf } from '../dtype/dtype.js'
import { addon } from './addon.js'
import type { Memory, View } from './storage.js'

/** The first and the last element that a view touches, counted from the beginning of its storage; [0, -1] where there is none. */
export function reach(view: View): readonly [number, number] {
  let low = view.offset
  let high = low
  for (let axis = 0; axis < view.shape.length; axis++) {
    if (view.shape[axis] === 0) return [0, -1]
    const far = (view.shape[axis] - 1) * view.strides[axis]
    if (far < 0) low += far
    else high += far
  }
  return [low, high]
}

/** The first and the last byte: addresses, or places in the view's buffer. */
function span(view: View): readonly [number, number] {
  const { bytes } = infoOf(view.dtype)
  const [low, high] = reach(view)
  if (high < low) return [0, -1]
  const start = addon ? view.storage.address : view.storage.start
  return [start + low * bytes, start + (high + 1) * bytes - 1]
}

/** Without addresses: whether two memories can be one. Buffers that came from elsewhere can, under objects of their own. */
function mayBeSame(a: Memory, b: Memory): boolean {
  return a.buffer === b.buffer || ((a.foreign || b.foreign) && a.buffer.byteLength === b.buffer.byteLength)
}

function cross(a: View, b: View): boolean {
  const [al, ah] = span(a)
  const [bl, bh] = span(b)
  return al <= bh && bl <= ah
}

/** Whether two views may touch the same bytes. */
export function spansMeet(a: View, b: View): boolean {
  return (addon !== undefined || mayBeSame(a.storage.memory, b.storage.memory)) && cross(a, b)
}

/** Whether two views are known to touch a common span: without addresses, memory that came under two objects passes for two memories. */
export function knownToMeet(a: View, b: View): boolean {
  return (addon !== undefined || a.storage.memory.buffer === b.storage.memory.buffer) && cross(a, b)
}

/** Whether two views of one shape have the very same elements, place by place. */
export function sameElements(a: View, b: View): boolean {
  if (infoOf(a.dtype).bytes !== infoOf(b.dtype).bytes || !knownToMeet(a, b)) return false
  if (!a.shape.every((length, axis) => length === 1 || a.strides[axis] === b.strides[axis])) return false
  return span(a)[0] === span(b)[0]
}

/**
 * Whether no two places of a view can be one element: every stride, from the shortest on, passes what the shorter ones reach. That is so
 * for every view that slicing and transposing make; of others it may be said of some that it is not.
 */
export function isDistinct({ shape, strides }: View): boolean {
  if (shape.includes(0)) return true
  const axes = shape.flatMap((length, axis) => (length > 1 ? [{ length, stride: Math.abs(strides[axis]) }] : [])).sort((a, b) => a.stride - b.stride)
  let far = 0
  for (const { length, stride } of axes) {
    if (stride <= far) return false
    far += stride * (length - 1)
  }
  return true
}
