/** Powers of square matrices. */
import { install } from '../../array/install.js'
import { NDArray } from '../../array/ndarray.js'
import type { DType } from '../../dtype/dtype.js'
import { ShapeError, ValueError } from '../../errors.js'
import { showShape, showValue } from '../../shape/show.js'
import { copyArray, copyOf, freshArray } from '../data.js'
import { eye } from '../grids.js'
import { alive, broadcastTo } from '../manipulate.js'
import { matmul } from './matmul.js'

/**
 * A square matrix to a whole power, for each matrix of a stack, by repeated squaring. The power 0 is the identity. Integers wrap around.
 * @param n 0 or more
 * @throws ShapeError for matrices that are not square; ValueError for other powers; DisposedError
 * @example pn.linalg.matrixPower(arr([[1, 1], [1, 0]]), 10).toArray() //=> [ [ 89, 55 ], [ 55, 34 ] ]
 */
export function matrixPower<D extends DType>(x: NDArray<D>, n: number): NDArray<D> {
  alive('matrixPower', x)
  if (x.ndim < 2 || x.shape[x.ndim - 1] !== x.shape[x.ndim - 2]) throw new ShapeError('matrixPower', `needs square matrices, got ${showShape(x.shape)}`, { shape: x.shape })
  if (typeof n !== 'number' || !Number.isSafeInteger(n)) throw new ValueError('matrixPower', `the power is a whole number, got ${showValue(n)}`, { n })
  if (n < 0) throw new ValueError('matrixPower', `the power is 0 or more, got ${n}`, { n })
  if (n === 0) return identities(x)
  if (n === 1) return copyOf('matrixPower', x, x.dtype)
  const product = (a: NDArray<D>, b: NDArray<D>): NDArray<D> => matmul(a, b) as unknown as NDArray<D>
  // A cube is two products by squaring too, but NumPy rounds it in this order.
  if (n === 3) return product(product(x, x), x)
  let square: NDArray<D> | undefined
  let result: NDArray<D> | undefined
  for (let rest = n; rest > 0; rest = Math.floor(rest / 2)) {
    square = square === undefined ? x : product(square, square)
    if (rest % 2 === 1) result = result === undefined ? square : product(result, square)
  }
  return result!
}

/** The identity for each matrix. */
function identities<D extends DType>(x: NDArray<D>): NDArray<D> {
  const out = freshArray('matrixPower', x.dtype, x.shape)
  copyArray('matrixPower', broadcastTo(eye(x.shape[x.ndim - 1], null, { dtype: x.dtype }) as NDArray, x.shape), out)
  return out
}

install({ matrixPower })

declare module '../../array/ndarray.js' {
  interface NDArray<D extends DType> {
    /** A square matrix to a whole power: see `pn.linalg.matrixPower`. */
    matrixPower(n: number): NDArray<D>
  }
}
