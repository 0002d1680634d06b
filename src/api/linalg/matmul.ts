/** The product of matrices. */
import { install } from '../../array/install.js'
import { NDArray, viewArray } from '../../array/ndarray.js'
import type { DType } from '../../dtype/dtype.js'
import { promote, type Promote } from '../../dtype/promote.js'
import { ShapeError } from '../../errors.js'
import { spansMeet } from '../../memory/span.js'
import { runProduct } from '../../plan/product.js'
import { broadcastShapes, broadcastStrides } from '../../shape/broadcast.js'
import { checkSize, type Shape } from '../../shape/shape.js'
import { showShape } from '../../shape/show.js'
import { copyArray, copyOf, freshArray } from '../data.js'
import { alive } from '../manipulate.js'
import { checkOptions } from '../options.js'
import { outputFor } from '../ufunc.js'

/** What `matmul` takes. */
export interface MatmulOptions {
  /** Takes the result. */
  out?: NDArray | undefined
}

/** An array in a dtype: itself where it has it. */
export function inDType(operation: string, x: NDArray, dtype: DType): NDArray {
  return x.dtype === dtype ? x : copyOf(operation, x, dtype)
}

/** A matrix of a vector: a row as the left factor, a column as the right one. */
function asMatrix(x: NDArray, left: boolean): NDArray {
  if (x.ndim > 1) return x
  const [n, step] = [x.shape[0], x.strides[0]]
  return left ? viewArray(x.storage, x.dtype, [1, n], [0, step], x.offset) : viewArray(x.storage, x.dtype, [n, 1], [step, 0], x.offset)
}

/** A stack of matrices with other leading dimensions, broadcast to them. */
function stretched(x: NDArray, batch: Shape): NDArray {
  const shape = [...batch, ...x.shape.slice(-2)]
  return viewArray(x.storage, x.dtype, shape, broadcastStrides(x.shape, x.strides, shape), x.offset)
}

function checkFactors(x1: NDArray, x2: NDArray): void {
  for (const x of [x1, x2]) {
    if (x.ndim === 0) throw new ShapeError('matmul', 'needs vectors or matrices, got a 0-d array; multiply takes numbers', { shapes: [x1.shape, x2.shape] })
  }
  const [k1, k2] = [x1.shape[x1.ndim - 1], x2.shape[Math.max(0, x2.ndim - 2)]]
  if (k1 === k2) return
  const names = [`${showShape(x1.shape)} with ${showShape(x2.shape)}`, `axis ${x1.ndim - 1} of the first is ${k1}, axis ${Math.max(0, x2.ndim - 2)} of the second ${k2}`]
  throw new ShapeError('matmul', `cannot multiply ${names.join(': ')}`, { shapes: [x1.shape, x2.shape], sizes: [k1, k2] })
}

/** Where a result goes: a new array, or `out`, through a new one where it overlaps an input or has another dtype. */
export function into(operation: string, shape: Shape, dtype: DType, inputs: readonly NDArray[], out: NDArray | undefined, compute: (target: NDArray) => void): NDArray {
  if (out === undefined) {
    checkSize(operation, shape)
    const result = freshArray(operation, dtype, shape)
    compute(result)
    return result
  }
  const target = outputFor(operation, shape, dtype, out)
  if (target.dtype === dtype && target.contiguous && !inputs.some((x) => spansMeet(x, target))) compute(target)
  else copyArray(operation, into(operation, shape, dtype, inputs, undefined, compute), target)
  return target
}

/**
 * The product of two matrices; of stacks of them, whose leading dimensions broadcast. A vector is a row on the left and a column on
 * the right, and its axis is not in the result: two vectors give a 0-d array. Integers wrap around, bool is "or" of "and"s.
 *
 * Floats are summed in order, 192 terms at a time, with fused multiply-add where the machine has it: the error is at most
 * (192 + k / 192) * eps / 2 times the sum of the terms' magnitudes, and no bit depends on the number of threads. The algorithm is
 * K. Goto's and R. van de Geijn's ("Anatomy of high-performance matrix multiplication", 2008).
 * @returns [..., m, n] of [..., m, k] and [..., k, n], in the promoted dtype
 * @throws ShapeError for 0-d arrays and for shapes that do not fit; ValueError for a number in place of an array; DTypeError, MemoryError, DisposedError
 * @example pn.matmul(arr([[1, 2], [3, 4]]), arr([1, 10])).toArray() //=> [ 21, 43 ]
 */
export function matmul<A extends DType, B extends DType>(x1: NDArray<A>, x2: NDArray<B>, options?: MatmulOptions): NDArray<Promote<A, B>> {
  alive('matmul', x1)
  alive('matmul', x2)
  checkOptions('matmul', options, ['out'])
  checkFactors(x1, x2)
  const dtype = promote(x1.dtype, x2.dtype)
  const batch = broadcastShapes('matmul', x1.shape.slice(0, -2), x2.shape.slice(0, -2))
  const [m, n] = [x1.ndim > 1 ? [x1.shape[x1.ndim - 2]] : [], x2.ndim > 1 ? [x2.shape[x2.ndim - 1]] : []]
  return into('matmul', [...batch, ...m, ...n], dtype, [x1, x2], options?.out, (target) => {
    const a = stretched(asMatrix(inDType('matmul', x1, dtype), true), batch)
    const b = stretched(asMatrix(inDType('matmul', x2, dtype), false), batch)
    const lead = batch.length
    const [down, right] = [m.length ? target.strides[lead] : 0, n.length ? target.strides[target.ndim - 1] : 0]
    const shape = [...batch, a.shape[lead], b.shape[lead + 1]]
    runProduct('matmul', a, b, viewArray(target.storage, dtype, shape, [...target.strides.slice(0, lead), down, right], target.offset))
  }) as NDArray<Promote<A, B>>
}

install({ matmul })

declare module '../../array/ndarray.js' {
  interface NDArray<D extends DType> {
    /** The product of matrices: see `pn.matmul`. */
    matmul<B extends DType>(x2: NDArray<B>, options?: MatmulOptions): NDArray<Promote<D, B>>
  }
}
