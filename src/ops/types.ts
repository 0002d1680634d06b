/** Result dtypes of elementwise operations in the type system, by the operation's domain. Types only. */
import type { DType, FloatType } from '../dtype/dtype.js'

/** Operations that keep the promoted dtype. */
export type Same<D extends DType> = D
/** Operations on floats: everything else is computed in float64. */
export type Floating<D extends DType> = D extends FloatType ? D : 'float64'
