/** `outer` of every operation of two operands: each element of one array with each of another. */
import { NDArray } from '../../array/ndarray.js'
import { ShapeError } from '../../errors.js'
import { maxDims } from '../../shape/shape.js'
import { call2 } from '../call.js'
import { viewOf } from '../manipulate.js'
import { checkUsable, type ElementwiseOptions, type Scalar, type Ufunc } from '../ufunc.js'

/** The operation of each element of `x` with each of `y`, of shape x.shape + y.shape. */
export function outerArrays(ufunc: Ufunc, x: NDArray | Scalar, y: NDArray | Scalar, options: ElementwiseOptions | undefined): NDArray {
  const operation = `${ufunc.name}.outer`
  if (!(x instanceof NDArray) || !(y instanceof NDArray) || y.ndim === 0) return call2(ufunc, x, y, options)
  checkUsable(operation, x)
  checkUsable(operation, y)
  const ndim = x.ndim + y.ndim
  if (ndim > maxDims) throw new ShapeError(operation, `the result would have ${ndim} dimensions, more than ${maxDims}`, { shapes: [x.shape, y.shape] })
  const ones = y.shape.map(() => 1)
  return call2(ufunc, viewOf(x, [...x.shape, ...ones], [...x.strides, ...ones.map(() => 0)]), y, options)
}
