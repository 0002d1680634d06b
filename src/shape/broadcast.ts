/** Broadcasting: pure integers; never touches memory. */
import { ShapeError } from '../errors.js'
import { checkSize, type Shape } from './shape.js'
import { showShape } from './show.js'

/**
 * The shape that all shapes stretch to. Where one of them is that shape already, it is returned itself, the first such
 * one, so that the usual cases allocate nothing and can be recognised by identity. Throws ShapeError.
 */
export function broadcastShapes(operation: string, ...shapes: Shape[]): Shape {
  if (shapes.length === 0) return []
  let result = shapes[0]
  for (let i = 1; i < shapes.length; i++) {
    const shape = shapes[i]
    if (shape === result || shape.length === 0) continue
    result = broadcastPair(operation, result, shape, shapes, i)
  }
  return result
}

/** The number of elements of the shape that two shapes stretch to, where they do. */
export function broadcastSize(a: Shape, b: Shape): number {
  let size = 1
  for (let back = Math.max(a.length, b.length); back > 0; back--) {
    const m = back <= a.length ? a[a.length - back] : 1
    size *= m === 1 && back <= b.length ? b[b.length - back] : m
  }
  return size
}

/** The common shape of `a`, which the shapes before number `i` gave, and `b`, which is number `i`. */
function broadcastPair(operation: string, a: Shape, b: Shape, shapes: readonly Shape[], i: number): Shape {
  const ndim = a.length > b.length ? a.length : b.length
  let isA = a.length === ndim
  let isB = b.length === ndim
  for (let back = 1; back <= ndim; back++) {
    const m = back <= a.length ? a[a.length - back] : 1
    const n = back <= b.length ? b[b.length - back] : 1
    if (m === n) continue
    if (n === 1) isB = false
    else if (m === 1) isA = false
    else throw conflict(operation, shapes, i, back)
  }
  if (isA) return a
  return isB ? b : stretched(operation, a, b, ndim)
}

/** The common shape where it is neither `a` nor `b`. */
function stretched(operation: string, a: Shape, b: Shape, ndim: number): Shape {
  const result = [...(a.length === ndim ? a : b)]
  const shorter = a.length === ndim ? b : a
  const shift = ndim - shorter.length
  for (let axis = shift; axis < ndim; axis++) if (result[axis] === 1) result[axis] = shorter[axis - shift]
  checkSize(operation, result)
  return result
}

/** The error for shape number `i`, which disagrees with an earlier one on the axis `back` places from the end. */
function conflict(operation: string, shapes: readonly Shape[], i: number, back: number): ShapeError {
  const b = shapes[i]
  const a = shapes.find((shape) => back <= shape.length && shape[shape.length - back] !== 1) ?? b
  // Shapes of different lengths agree on the number of an axis only when it is counted from the end.
  const axis = a.length === b.length ? a.length - back : -back
  const sizes = [a[a.length - back], b[b.length - back]]
  const reason = `cannot broadcast ${showShape(a)} with ${showShape(b)}: axis ${axis} is ${sizes[0]} and ${sizes[1]}`
  return new ShapeError(operation, reason, { shapes, axis, sizes })
}

/** The strides with which an array reads as `target`: 0 along each stretched axis. The shape must fit the target. */
export function broadcastStrides(shape: Shape, strides: readonly number[], target: Shape): number[] {
  if (shape === target) return [...strides]
  const result = [...target]
  const shift = target.length - shape.length
  if (shift < 0) throw unfit(shape, target)
  for (let axis = 0; axis < target.length; axis++) {
    const length = axis < shift ? 1 : shape[axis - shift]
    if (length === target[axis]) result[axis] = axis < shift ? 0 : strides[axis - shift]
    else if (length === 1) result[axis] = 0
    else throw unfit(shape, target)
  }
  return result
}

function unfit(shape: Shape, target: Shape): Error {
  return new Error(`broadcastStrides: ${showShape(shape)} does not fit ${showShape(target)}`)
}
