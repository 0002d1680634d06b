/** Sorting along an axis, by operation: real lines go to the kernels, complex numbers are ordered by their parts. */
import type { NDArray } from '../array/ndarray.js'
import { isComplex, type DType } from '../dtype/dtype.js'
import { orderLines, sortLines } from '../plan/lines.js'
import { normalizeAxis } from '../shape/axes.js'
import { imag, real } from './complex.js'
import { fromLines, indexType, linesOf } from './lines.js'
import { alive, reshape } from './manipulate.js'
import { takeAlongAxis } from './take.js'
import { apply, ufuncs } from './ufunc.js'

/** The elements in order along an axis; null: all of them in one line. */
export function sortAlong<D extends DType>(operation: string, x: NDArray<D>, axis: number | null, descending: boolean): NDArray<D> {
  alive(operation, x)
  if (isComplex(x.dtype)) {
    const [source, along] = sourceOf(operation, x, axis)
    return takeAlongAxis(source, orderAlong(operation, source, along, descending, 'int64') as never, along) as NDArray<D>
  }
  const lined = linesOf(operation, x, axis)
  return fromLines(operation, lined, x.dtype, (out) => { sortLines(operation, lined.x, out, descending) })
}

/** The indices that sort along an axis, of the dtype that is asked for. */
export function orderAlong(operation: string, x: NDArray, axis: number | null, descending: boolean, asked: unknown): NDArray {
  alive(operation, x)
  if (isComplex(x.dtype)) return complexOrder(operation, x, axis, descending, asked)
  const lined = linesOf(operation, x, axis)
  const dtype = indexType(operation, asked, lined.x.length)
  return fromLines(operation, lined, dtype, (out) => { orderLines(operation, lined.x, out, descending) })
}

function sourceOf(operation: string, x: NDArray, axis: number | null): [source: NDArray, axis: number] {
  return axis === null ? [reshape(x, [x.size]), 0] : [x, normalizeAxis(operation, axis, x.ndim)]
}

/** By real parts, then by imaginary ones; NaN in an imaginary part comes behind all numbers, NaN in a real one behind that, as in NumPy. */
function complexOrder(operation: string, x: NDArray, axis: number | null, descending: boolean, asked: unknown): NDArray {
  const [source, along] = sourceOf(operation, x, axis)
  const [re, im] = [real(source), imag(source)] as unknown as NDArray[]
  let order = orderAlong(operation, im, along, descending, asked)
  const then = (part: NDArray, down: boolean): void => {
    const next = orderAlong(operation, takeAlongAxis(part, order as never, along), along, down, asked)
    order = takeAlongAxis(order, next as never, along)
  }
  then(re, descending)
  then(apply(ufuncs.isnan, [im]), false)
  then(apply(ufuncs.isnan, [re]), false)
  return order
}
