/** Every element with every other: outer, kron; and the cross product. */
import { install } from '../../array/install.js'
import { NDArray } from '../../array/ndarray.js'
import type { DType } from '../../dtype/dtype.js'
import { promote, type Promote } from '../../dtype/promote.js'
import { DTypeError, ShapeError } from '../../errors.js'
import { normalizeAxis } from '../../shape/axes.js'
import { broadcastShapes } from '../../shape/broadcast.js'
import { checkSize, maxDims } from '../../shape/shape.js'
import { showShape } from '../../shape/show.js'
import { freshArray } from '../data.js'
import { multiply, subtract } from '../elementwise.js'
import { alive, moveaxis, reshape, viewOf } from '../manipulate.js'
import { axisOptions } from '../options.js'
import { withLast } from './vecdot.js'

/** What `cross` takes. */
export interface CrossOptions {
  /** The axis of the vectors' three elements; the last one by default. */
  axis?: number | undefined
}

/**
 * The products of all elements of a vector with all of another: [n, m] of [n] and [m]. Integers wrap around; of complex numbers no
 * conjugate is taken.
 * @returns in the promoted dtype
 * @throws ShapeError for arrays that are not one-dimensional; MemoryError, DisposedError
 * @example pn.linalg.outer(arr([1, 2]), arr([1, 10, 100])).toArray() //=> [ [ 1, 10, 100 ], [ 2, 20, 200 ] ]
 */
export function outer<A extends DType, B extends DType>(x1: NDArray<A>, x2: NDArray<B>): NDArray<Promote<A, B>> {
  alive('outer', x1)
  alive('outer', x2)
  for (const x of [x1, x2]) {
    if (x.ndim !== 1) throw new ShapeError('outer', `takes vectors, got ${showShape(x.shape)}; x.reshape([-1]) flattens`, { shapes: [x1.shape, x2.shape] })
  }
  return multiply(viewOf(x1, [x1.size, 1], [x1.strides[0], 0]), x2)
}

/**
 * The Kronecker product: every element of the first times the whole second, in blocks. An array of fewer axes gets leading ones of
 * length 1.
 * @returns each axis as long as both together, in the promoted dtype
 * @throws ShapeError where the blocks need more than 32 axes on the way, or the result is too large; MemoryError, DisposedError
 * @example pn.linalg.kron(arr([1, 10]), arr([[1, 2]])).toArray() //=> [ [ 1, 2, 10, 20 ] ]
 */
export function kron<A extends DType, B extends DType>(x1: NDArray<A>, x2: NDArray<B>): NDArray<Promote<A, B>> {
  alive('kron', x1)
  alive('kron', x2)
  const ndim = Math.max(x1.ndim, x2.ndim)
  if (2 * ndim > maxDims) throw new ShapeError('kron', `takes at most ${maxDims / 2} axes, got ${ndim}`, { shapes: [x1.shape, x2.shape] })
  const [long1, long2] = [x1, x2].map((x) => [...new Array<number>(ndim - x.ndim).fill(1), ...x.shape])
  const shape = long1.map((n, axis) => n * long2[axis])
  checkSize('kron', shape)
  const blocks = reshape(x1, long1.flatMap((n) => [n, 1]))
  const within = reshape(x2, long2.flatMap((n) => [1, n]))
  return reshape(multiply(blocks, within), shape)
}

/**
 * The cross products of vectors of three elements along an axis; the other axes broadcast.
 * @returns the broadcast shape, the vectors along the same axis, in the promoted dtype
 * @throws ShapeError where an axis is not three elements long; AxisError; DTypeError for bool; ValueError, DisposedError
 * @example pn.linalg.cross(arr([1, 0, 0]), arr([0, 1, 0])).toArray() //=> [ 0, 0, 1 ]
 */
export function cross<A extends DType, B extends DType>(x1: NDArray<A>, x2: NDArray<B>, options?: CrossOptions | number): NDArray<Promote<A, B>> {
  alive('cross', x1)
  alive('cross', x2)
  const { axis = -1 } = axisOptions<CrossOptions>('cross', options, ['axis'])
  const [a, b] = [x1, x2].map((x) => {
    const at = normalizeAxis('cross', axis, x.ndim)
    if (x.shape[at] !== 3) throw new ShapeError('cross', `vectors have three elements, axis ${axis} of ${showShape(x.shape)} has ${x.shape[at]}`, { shape: x.shape, axis })
    return withLast(x as NDArray, at)
  })
  const dtype = promote(x1.dtype, x2.dtype)
  if (dtype === 'bool') throw new DTypeError('cross', "subtracts, which bool cannot; x.astype('int64') can", { dtype })
  const out = freshArray('cross', dtype, broadcastShapes('cross', a.shape, b.shape))
  for (let i = 0; i < 3; i++) {
    const [j, k] = [(i + 1) % 3, (i + 2) % 3]
    subtract(multiply(part(a, j), part(b, k), { dtype }), multiply(part(a, k), part(b, j), { dtype }), { out: part(out, i) })
  }
  const to = normalizeAxis('cross', axis, out.ndim)
  return (to === out.ndim - 1 ? out : moveaxis(out, -1, to)) as NDArray<Promote<A, B>>
}

/** The i-th elements of vectors along the last axis. */
function part(x: NDArray, i: number): NDArray {
  return viewOf(x, x.shape.slice(0, -1), x.strides.slice(0, -1), x.offset + i * x.strides[x.ndim - 1])
}

install({ outer, kron, cross })

declare module '../../array/ndarray.js' {
  interface NDArray<D extends DType> {
    /** All products of two vectors' elements: see `pn.linalg.outer`. */
    outer<B extends DType>(x2: NDArray<B>): NDArray<Promote<D, B>>
    /** The Kronecker product: see `pn.linalg.kron`. */
    kron<B extends DType>(x2: NDArray<B>): NDArray<Promote<D, B>>
    /** The cross product: see `pn.linalg.cross`. */
    cross<B extends DType>(x2: NDArray<B>, options?: CrossOptions | number): NDArray<Promote<D, B>>
  }
}
