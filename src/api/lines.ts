/** Arrays as lines along an axis, contiguous and one after the other, and back. */
import { NDArray, viewArray } from '../array/ndarray.js'
import { infoOf, isComplex, type DType } from '../dtype/dtype.js'
import { DTypeError, ValueError } from '../errors.js'
import type { Operand } from '../schedule/job.js'
import type { Lines } from '../plan/lines.js'
import { normalizeAxis } from '../shape/axes.js'
import { copyArray, copyOf, freshArray, steady } from './data.js'
import { alive, reshape } from './manipulate.js'

/** An array seen along an axis. */
export interface Lined {
  readonly x: Lines
  /** The array's shape; one axis where it was flattened. */
  readonly shape: readonly number[]
  readonly axis: number
}

/** The lines of an array along an axis; null: all elements are one line. */
export function linesOf(operation: string, x: NDArray, axis: unknown): Lined {
  alive(operation, x)
  const source = axis === null ? reshape(x, [x.size]) : x
  const along = axis === null ? 0 : normalizeAxis(operation, axis, x.ndim)
  const moved = along === source.ndim - 1 ? source : toLast(source, along)
  const { storage, dtype, offset } = inOnePiece(operation, moved)
  const length = source.shape[along]
  return { x: { storage, dtype, offset, length, lines: length === 0 ? 0 : source.size / length }, shape: source.shape, axis: along }
}

/** An array's elements one after the other, where no other thread changes them: a copy where they are not. Sorting and selecting read them more than once. */
export function inOnePiece<D extends DType>(operation: string, x: NDArray<D>): NDArray<D> {
  return x.contiguous ? steady(operation, x) : copyOf(operation, x, x.dtype)
}

function toLast(x: NDArray, axis: number): NDArray {
  const order = [...x.shape.keys()].filter((a) => a !== axis)
  order.push(axis)
  return viewArray(x.storage, x.dtype, order.map((a) => x.shape[a]), order.map((a) => x.strides[a]), x.offset)
}

/** A new array of the lines' shape; `compute` writes lines of its dtype into what it is given. */
export function fromLines<D extends DType>(operation: string, { shape, axis }: Lined, dtype: D, compute: (out: Operand) => void): NDArray<D> {
  const out = freshArray(operation, dtype, shape)
  if (out.size === 0) return out
  if (axis === shape.length - 1) {
    compute(out)
    return out
  }
  const order = [...shape.keys()].filter((a) => a !== axis)
  order.push(axis)
  const lines = freshArray(operation, dtype, order.map((a) => shape[a]))
  compute(lines)
  copyArray(operation, viewArray(lines.storage, dtype, shape, shape.map((_, a) => lines.strides[order.indexOf(a)]), 0), out)
  return out
}

/** The dtype of indices: int32, or int64 where that is asked for. */
export function indexType(operation: string, dtype: unknown, length: number): 'int32' | 'int64' {
  const asked = dtype ?? 'int32'
  if (asked !== 'int32' && asked !== 'int64') throw new ValueError(operation, 'indices are int32 or int64', { dtype })
  if (asked === 'int32' && length > 2 ** 31) throw new ValueError(operation, `an index into ${length} elements may not fit int32; { dtype: 'int64' } does`, { length })
  return asked
}

/** An array's elements in C order in one line of contiguous memory. */
export function flatLine<D extends DType>(operation: string, x: NDArray<D>): NDArray<D> {
  return reshape(inOnePiece(operation, x), [x.size])
}

/** A contiguous array's memory as one line. */
export function oneLine(x: NDArray): Lines {
  const { storage, dtype, offset } = x
  return { storage, dtype, offset, length: x.size, lines: x.size === 0 ? 0 : 1 }
}

/** The typed elements of a contiguous array, as they lie in memory. */
export function elementsOf(x: NDArray): ArrayLike<number | bigint> {
  const { code, bytes } = infoOf(x.dtype)
  const first = x.storage.start / bytes + x.offset
  return x.storage.memory.part(code, first, x.size)
}

/** Refuses complex numbers, which have no order that a search or a quantile could use. */
export function checkReal(operation: string, dtype: DType): void {
  if (isComplex(dtype)) throw new DTypeError(operation, `does not take complex numbers, which ${dtype} has; x.real, x.imag and abs(x) are real`, { dtype })
}
