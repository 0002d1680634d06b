/** Products of vectors that are summed: vecdot. */
import { install } from '../../array/install.js'
import { NDArray, viewArray } from '../../array/ndarray.js'
import type { DType } from '../../dtype/dtype.js'
import { promote, type Promote } from '../../dtype/promote.js'
import { ShapeError } from '../../errors.js'
import { runDots } from '../../plan/dots.js'
import { normalizeAxis } from '../../shape/axes.js'
import { broadcastShapes, broadcastStrides } from '../../shape/broadcast.js'
import type { Shape } from '../../shape/shape.js'
import { showShape } from '../../shape/show.js'
import { alive } from '../manipulate.js'
import { axisOptions } from '../options.js'
import { inDType, into } from './matmul.js'

/** What `vecdot` takes. */
export interface VecdotOptions {
  /** The vectors' axis in both arrays; the last one by default. */
  axis?: number | undefined
  /** Takes the result. */
  out?: NDArray | undefined
}

/** A view with one axis moved to the end. */
export function withLast<D extends DType>(x: NDArray<D>, axis: number): NDArray<D> {
  const moved = (list: readonly number[]): number[] => [...list.slice(0, axis), ...list.slice(axis + 1), list[axis]]
  return viewArray(x.storage, x.dtype, moved(x.shape), moved(x.strides), x.offset)
}

/** A view with other leading dimensions, broadcast to them. */
export function spread(x: NDArray, lead: Shape): NDArray {
  const shape = [...lead, x.shape[x.ndim - 1]]
  return viewArray(x.storage, x.dtype, shape, broadcastStrides(x.shape, x.strides, shape), x.offset)
}

/**
 * The sum of the products of two vectors along an axis; the other axes broadcast. Of complex numbers the first one's conjugates are
 * taken. Integers wrap around, bool is "or" of "and"s. Error of floats: at most (192 + k / 32) * eps / 2 times the sum of the terms'
 * magnitudes; no bit depends on the number of threads.
 * @returns the broadcast shape without the axis, in the promoted dtype
 * @throws ShapeError where the vectors' lengths differ or the others do not broadcast; AxisError; ValueError for unknown options and for
 * what is no array; DTypeError, DisposedError
 * @example pn.vecdot(arr([[1, 2], [3, 4]]), arr([1, 10])).toArray() //=> [ 21, 43 ]
 * @example pn.vecdot(arr([[1, 2], [3, 4]]), arr([[1, 2], [3, 4]]), { axis: 0 }).toArray() //=> [ 10, 20 ]
 */
export function vecdot<A extends DType, B extends DType>(x1: NDArray<A>, x2: NDArray<B>, options?: VecdotOptions | number): NDArray<Promote<A, B>> {
  alive('vecdot', x1)
  alive('vecdot', x2)
  const { axis = -1, out } = axisOptions<VecdotOptions>('vecdot', options, ['axis', 'out'])
  const axes = [x1, x2].map((x) => normalizeAxis('vecdot', axis, x.ndim))
  const [n1, n2] = [x1.shape[axes[0]], x2.shape[axes[1]]]
  if (n1 !== n2) {
    throw new ShapeError('vecdot', `vectors of ${n1} and ${n2} elements along axis ${axis}: ${showShape(x1.shape)} and ${showShape(x2.shape)}`, { shapes: [x1.shape, x2.shape], axis, sizes: [n1, n2] })
  }
  const dtype = promote(x1.dtype, x2.dtype)
  const lines = [x1, x2].map((x, i) => withLast(x as NDArray, axes[i]))
  const lead = broadcastShapes('vecdot', lines[0].shape.slice(0, -1), lines[1].shape.slice(0, -1))
  return into('vecdot', lead, dtype, [x1, x2], out, (target) => {
    const [a, b] = lines.map((x) => spread(inDType('vecdot', x, dtype), lead))
    runDots('vecdot', a, b, target, true)
  }) as NDArray<Promote<A, B>>
}

install({ vecdot })

declare module '../../array/ndarray.js' {
  interface NDArray<D extends DType> {
    /** The sum of products along an axis: see `pn.vecdot`. */
    vecdot<B extends DType>(x2: NDArray<B>, options?: VecdotOptions | number): NDArray<Promote<D, B>>
  }
}
