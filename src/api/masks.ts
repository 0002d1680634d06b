/** Boolean masks as indices: the elements, or whole rows, where a mask is true. */
import type { NDArray } from '../array/ndarray.js'
import { infoOf, type DType } from '../dtype/dtype.js'
import { IndexError } from '../errors.js'
import { cached, ProgramBuilder } from '../kernels/program.js'
import { firstElement, type View } from '../memory/storage.js'
import { copyInto, runElementwise } from '../plan/elementwise.js'
import { compressFlat, compressInto, expandInto, placesOf } from '../plan/select.js'
import { sizeOf } from '../shape/shape.js'
import { showShape } from '../shape/show.js'
import { freshArray, steady } from './data.js'
import { assignable } from './fill.js'
import { arange } from './ranges.js'
import { scalarAt, unlessOverlapping } from './ufunc.js'

/** Refuses a mask that is not as long as the axes that it indexes, from `axis` on. */
export function checkMask(operation: string, mask: NDArray, shape: readonly number[], axis: number): void {
  for (let d = 0; d < mask.ndim; d++) {
    if (mask.shape[d] !== shape[axis + d]) {
      const reason = `a mask of shape ${showShape(mask.shape)} does not fit ${showShape(shape)}: axis ${axis + d} has length ${shape[axis + d]}, the mask has ${mask.shape[d]}`
      throw new IndexError(operation, reason, { axis: axis + d, mask: mask.shape, shape })
    }
  }
}

/** Up to so many elements one pass of one thread is quicker. */
const smallMask = 2048

/** How many elements of a contiguous mask are true. */
function countOf(mask: NDArray): number {
  const elements = mask.storage.memory.typed(infoOf('bool').code) as Uint8Array
  const first = firstElement(mask)
  const end = first + mask.size
  let count = 0
  for (let i = first; i < end; i++) if (elements[i] !== 0) count++
  return count
}

/** The elements where a mask of the array's shape is true, in C order. */
export function selectMask<D extends DType>(operation: string, x: NDArray<D>, given: NDArray): NDArray<D> {
  const mask = steady(operation, given)
  if (x.contiguous && mask.contiguous && x.size <= smallMask) {
    const out = freshArray(operation, x.dtype, [countOf(mask)])
    if (out.size > 0) compressFlat(operation, x, mask, x.size, out)
    return out
  }
  const places = placesOf(operation, mask)
  const out = freshArray(operation, x.dtype, [places.count])
  compressInto(operation, x, mask, places, out)
  return out
}

/** Assigns where a mask of the leading axes is true: one value or row for all, or as many as there are trues. */
export function assignMask(operation: string, x: NDArray, mask: NDArray, value: unknown): void {
  const rest = x.shape.slice(mask.ndim)
  const own = unlessOverlapping(steady(operation, mask), x)
  const places = placesOf(operation, own)
  const ready = assignable(operation, value, x, [places.count, ...rest])
  if (typeof ready !== 'object') return assignWhere(operation, x, own, scalarAt(0, x.dtype, ready))
  const safe = unlessOverlapping(ready, x) as NDArray
  const rows = safe.shape.length > rest.length
  if (!rows || safe.shape[0] === 1) {
    assignWhere(operation, x, own, rows ? { ...viewOf(safe), shape: safe.shape.slice(1), strides: safe.strides.slice(1) } : safe)
    return
  }
  // One value for each true of the mask: along the remaining axes the mask is repeated, and the values are in C order all the same.
  const shape = [places.count, ...rest]
  const line = sameElements(safe, shape, x.dtype) ? safe : broadcastCopy(operation, safe, x.dtype, shape)
  const wide = rest.length === 0 ? own : spread(own, x.shape)
  expandInto(operation, line, wide, rest.length === 0 ? places : placesOf(operation, wide), x)
}

function sameElements(value: NDArray, shape: readonly number[], dtype: DType): boolean {
  return value.contiguous && value.dtype === dtype && value.size === sizeOf(shape)
}

function broadcastCopy(operation: string, value: NDArray, dtype: DType, shape: readonly number[]): NDArray {
  const out = freshArray(operation, dtype, shape)
  copyInto(operation, value, out)
  return out
}

/** x = where(mask, value, x), the mask over the leading axes. */
function assignWhere(operation: string, x: NDArray, mask: View, value: View): void {
  const { dtype } = x
  const program = cached(`assign where ${value.dtype} ${dtype}`, () => {
    const p = new ProgramBuilder()
    const chosen = p.op('where', dtype, 0.3, p.load(0, 'bool'), p.cast(p.load(1, value.dtype), value.dtype, dtype), p.load(2, dtype))
    p.store(chosen, 2, dtype)
    return p.build()
  })
  runElementwise(operation, program, x.shape, [spread(mask, x.shape), value, x])
}

/** The mask over all axes, repeated along those that it has not. */
function spread(mask: View, shape: readonly number[]): View {
  const extra = shape.length - mask.shape.length
  return extra === 0 ? mask : { ...viewOf(mask), shape, strides: [...mask.strides, ...new Array<number>(extra).fill(0)] }
}

function viewOf({ storage, dtype, shape, strides, offset }: View): View {
  return { storage, dtype, shape, strides, offset }
}

/**
 * The indices of a mask's trues, one line for each axis. An axis' indices are a range that is broadcast to the mask's shape and compressed as
 * any array would be, so every thread takes part; of a 0-d mask there are none.
 */
export function nonzeroOf<D extends 'int32' | 'int64' | 'float64'>(operation: string, given: NDArray, dtype: D): NDArray<D>[] {
  if (given.ndim === 0) return []
  const mask = steady(operation, given)
  const places = placesOf(operation, mask)
  return mask.shape.map((length, axis) => {
    const out = freshArray(operation, dtype, [places.count])
    if (places.count === 0) return out
    const line = arange(0, length, 1, { dtype })
    const wide = { ...viewOf(line), shape: mask.shape, strides: mask.shape.map((_, a) => (a === axis ? 1 : 0)) }
    compressInto(operation, wide, mask, places, out)
    return out
  })
}
