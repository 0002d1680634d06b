/** Result dtypes of elementwise operations in the type system, by the operation's domain. Types only. */
import type { ComplexType, DType, FloatType } from '../dtype/dtype.js'

/** Operations that keep the promoted dtype. */
export type Same<D extends DType> = D
/** Operations on floats: everything else is computed in float64. */
export type Floating<D extends DType> = D extends FloatType | ComplexType ? D : 'float64'
/** The dtype of a complex dtype's parts; another dtype itself. */
export type RealOf<D extends DType> = D extends 'complex64' ? 'float32' : D extends 'complex128' ? 'float64' : D
/** The complex dtype whose parts hold a dtype's elements. */
export type ComplexOf<D extends DType> = D extends 'float32' | 'complex64' ? 'complex64' : 'complex128'
