/** Powers of square matrices. */
import { install } from '../../array/install.js'
import { NDArray } from '../../array/ndarray.js'
import type { DType } from '../../dtype/dtype.js'
import { ShapeError, ValueError } from '../../errors.js'
import { showShape, showValue } from '../../shape/show.js'
import { copyArray, copyOf, freshArray } from '../data.js'
import { eye } from '../grids.js'
import { alive, broadcastTo } from '../manipulate.js'
import type { Computed } from './matrices.js'
import { matmul } from './matmul.js'
import { inverseOf } from './solve.js'

/** A power's dtype: the inverse of integers is float64. */
export type PowerType<D extends DType, N extends number> = number extends N ? D | Computed<D> : `${N}` extends `-${string}` ? Computed<D> : D

/**
 * A square matrix to a whole power, for each matrix of a stack, by repeated squaring. The power 0 is the identity; negative ones
 * are powers of the inverse. Integers wrap around.
 * @returns in the array's dtype; negative powers of integers in float64
 * @throws ShapeError for matrices that are not square; ValueError for powers that are not whole; LinAlgError for negative powers of singular
 * matrices; DisposedError
 * @example pn.linalg.matrixPower(arr([[1, 1], [1, 0]]), 10).toArray() //=> [ [ 89, 55 ], [ 55, 34 ] ]
 */
export function matrixPower<D extends DType, const N extends number>(x: NDArray<D>, n: N): NDArray<PowerType<D, N>> {
  alive('matrixPower', x)
  if (x.ndim < 2 || x.shape[x.ndim - 1] !== x.shape[x.ndim - 2]) throw new ShapeError('matrixPower', `needs square matrices, got ${showShape(x.shape)}`, { shape: x.shape })
  if (typeof n !== 'number' || !Number.isSafeInteger(n)) throw new ValueError('matrixPower', `the power is a whole number, got ${showValue(n)}`, { n })
  return (n < 0 ? raised(inverseOf('matrixPower', x), -n) : raised(x, n)) as NDArray<PowerType<D, N>>
}

function raised(x: NDArray, n: number): NDArray {
  if (n === 0) return identities(x)
  if (n === 1) return copyOf('matrixPower', x, x.dtype)
  const product = (a: NDArray, b: NDArray): NDArray => matmul(a, b)
  // A cube is two products by squaring too, but NumPy rounds it in this order.
  if (n === 3) return product(product(x, x), x)
  let square: NDArray | undefined
  let result: NDArray | undefined
  for (let rest = n; rest > 0; rest = Math.floor(rest / 2)) {
    square = square === undefined ? x : product(square, square)
    if (rest % 2 === 1) result = result === undefined ? square : product(result, square)
  }
  return result!
}

/** The identity for each matrix. */
function identities(x: NDArray): NDArray {
  const out = freshArray('matrixPower', x.dtype, x.shape)
  copyArray('matrixPower', broadcastTo(eye(x.shape[x.ndim - 1], null, { dtype: x.dtype }), x.shape), out)
  return out
}

install({ matrixPower })

declare module '../../array/ndarray.js' {
  interface NDArray<D extends DType> {
    /** A square matrix to a whole power: see `pn.linalg.matrixPower`. */
    matrixPower<const N extends number>(n: N): NDArray<PowerType<D, N>>
  }
}
