/** Products over several axes: tensordot. */
import { install } from '../../array/install.js'
import { NDArray, viewArray } from '../../array/ndarray.js'
import type { DType } from '../../dtype/dtype.js'
import { promote, type Promote } from '../../dtype/promote.js'
import { AxisError, ShapeError, ValueError } from '../../errors.js'
import { runProduct } from '../../plan/product.js'
import { normalizeAxis } from '../../shape/axes.js'
import { maxDims, sizeOf } from '../../shape/shape.js'
import { showShape, showValue, toEntries } from '../../shape/show.js'
import { freshArray } from '../data.js'
import { alive, permuteDims, reshape } from '../manipulate.js'
import { checkOptions } from '../options.js'
import { inDType } from './matmul.js'

/** How many of the last axes of the first and the first axes of the second are summed over, or which ones of each. */
export type ContractedAxes = number | readonly [number | readonly number[], number | readonly number[]]
/** What `tensordot` takes. */
export interface TensordotOptions {
  /** 2 by default. */
  axes?: ContractedAxes | undefined
}

/** The contracted axes of both arrays. */
function contracted(x1: NDArray, x2: NDArray, axes: unknown): [number[], number[]] {
  if (Array.isArray(axes)) {
    if (axes.length !== 2) throw new AxisError('tensordot', `axes are a number, or two lists: got ${axes.length}`, { axes })
    const [one, two] = [x1, x2].map((x, i) => listOf(axes[i], x))
    if (one.length !== two.length) throw new AxisError('tensordot', `${one.length} axes of the first and ${two.length} of the second cannot be summed over together`, { axes })
    return [one, two]
  }
  if (typeof axes !== 'number' || !Number.isInteger(axes) || axes < 0) throw new ValueError('tensordot', `axes are a whole number, 0 or more, or two lists of axes, got ${showValue(axes)}`, { axes })
  const least = Math.min(x1.ndim, x2.ndim)
  if (axes > least) throw new AxisError('tensordot', `${axes} axes cannot be summed over: the arrays are ${showShape(x1.shape)} and ${showShape(x2.shape)}`, { axes, shapes: [x1.shape, x2.shape] })
  const count = Array.from({ length: axes }, (_, i) => i)
  return [count.map((i) => x1.ndim - axes + i), count]
}

function listOf(axes: unknown, x: NDArray): number[] {
  const list = (toEntries(axes, maxDims) ?? [axes]).map((axis) => normalizeAxis('tensordot', axis, x.ndim))
  const twice = list.find((axis, i) => list.indexOf(axis) !== i)
  if (twice !== undefined) throw new AxisError('tensordot', `axis ${twice} is named twice`, { axes, axis: twice })
  return list
}

/**
 * The sum of products over several axes of two arrays, as one product of matrices. `axes` is how many of the last axes of the first
 * are summed with as many first ones of the second (2 by default; 0 gives the outer product), or two lists of axes that are paired.
 * @returns the first one's other axes and then the second one's, in the promoted dtype
 * @throws ShapeError where paired axes differ in length; AxisError, ValueError, DTypeError, MemoryError, DisposedError
 * @example pn.tensordot(arr([[1, 2], [3, 4]]), arr([[1, 10], [100, 1000]])).item() //=> 4321
 * @example pn.tensordot(pn.ones([2, 3, 4]), pn.ones([4, 3, 5]), { axes: [[1, 2], [1, 0]] }).shape //=> [ 2, 5 ]
 */
export function tensordot<A extends DType, B extends DType>(x1: NDArray<A>, x2: NDArray<B>, options?: TensordotOptions | ContractedAxes): NDArray<Promote<A, B>> {
  alive('tensordot', x1)
  alive('tensordot', x2)
  const bare = typeof options === 'number' || Array.isArray(options)
  if (!bare) checkOptions('tensordot', options, ['axes'])
  const asked: unknown = bare ? options : (options as TensordotOptions | undefined)?.axes
  const [one, two] = contracted(x1, x2, asked ?? 2)
  one.forEach((axis, i) => {
    const [n1, n2] = [x1.shape[axis], x2.shape[two[i]]]
    if (n1 !== n2) throw new ShapeError('tensordot', `axis ${axis} of ${showShape(x1.shape)} is ${n1}, axis ${two[i]} of ${showShape(x2.shape)} is ${n2}`, { shapes: [x1.shape, x2.shape], axes: [axis, two[i]], sizes: [n1, n2] })
  })
  const free = [x1, x2].map((x, i) => x.shape.map((_, axis) => axis).filter((axis) => ![one, two][i].includes(axis)))
  const shape = [...free[0].map((axis) => x1.shape[axis]), ...free[1].map((axis) => x2.shape[axis])]
  if (shape.length > maxDims) throw new ShapeError('tensordot', `the result would have ${shape.length} axes; an array has at most ${maxDims}`, { ndim: shape.length, maxDims })
  const dtype = promote(x1.dtype, x2.dtype)
  const [m, n, k] = [sizeOf(shape.slice(0, free[0].length)), sizeOf(shape.slice(free[0].length)), sizeOf(one.map((axis) => x1.shape[axis]))]
  const out = freshArray('tensordot', dtype, shape)
  const a = reshape(permuteDims(inDType('tensordot', x1, dtype), [...free[0], ...one]), [m, k])
  const b = reshape(permuteDims(inDType('tensordot', x2, dtype), [...two, ...free[1]]), [k, n])
  runProduct('tensordot', a, b, viewArray(out.storage, dtype, [m, n], [n, 1], 0))
  return out as NDArray<Promote<A, B>>
}

install({ tensordot })

declare module '../../array/ndarray.js' {
  interface NDArray<D extends DType> {
    /** The sum of products over several axes: see `pn.tensordot`. */
    tensordot<B extends DType>(x2: NDArray<B>, options?: TensordotOptions | ContractedAxes): NDArray<Promote<D, B>>
  }
}
