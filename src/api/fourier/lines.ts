/** From arrays to the lines that transforms run over, and results for them. */
import type { NDArray } from '../../array/ndarray.js'
import { complexOf, isComplex, realOf, type ComplexType, type DType } from '../../dtype/dtype.js'
import { infoOf } from '../../dtype/dtype.js'
import type { Lines, Part } from '../../plan/fourier/lines.js'
import { checkShape } from '../../shape/shape.js'
import { astype } from '../convert.js'
import { freshArray } from '../data.js'

/** The dtype of a spectrum: complex64 of float32 and complex64, complex128 of all others. */
export type SpectrumType<D extends DType> = D extends 'float32' | 'complex64' ? 'complex64' : 'complex128'
/** The dtype of what a half spectrum is the transform of. */
export type SignalType<D extends DType> = D extends 'float32' | 'complex64' ? 'float32' : 'float64'

/** An array of floats or complex numbers: integers and bool are computed in float64. */
export function floating(x: NDArray): NDArray {
  return 'fc'.includes(infoOf(x.dtype).kind) ? x : astype(x, 'float64')
}

/** The dtype of an array's parts. */
export function partOf(x: NDArray): Part {
  return realOf(x.dtype) as Part
}

/** The same in complex numbers. */
export function complexes(x: NDArray): NDArray {
  return isComplex(x.dtype) ? x : astype(x, complexOf(x.dtype))
}

/** A new array like another one, but for the length of an axis and the dtype. */
export function resized(operation: string, x: NDArray, axis: number, length: number, dtype: ComplexType | Part): NDArray {
  return freshArray<DType>(operation, dtype, checkShape(operation, x.shape.map((n, a) => (a === axis ? length : n))))
}

/** The lines of an array along an axis, of at most so many elements; places are counted in parts. */
export function linesOf(x: NDArray, axis: number, most: number): Lines {
  const parts = isComplex(x.dtype) ? 2 : 1
  const count = Math.min(x.shape[axis], most)
  return {
    operand: { storage: x.storage, dtype: partOf(x), offset: x.offset * parts },
    strides: x.strides.filter((_, a) => a !== axis).map((stride) => stride * parts),
    step: x.strides[axis] * parts, imaginary: parts - 1, count, countImaginary: parts === 2 ? count : 0,
  }
}
