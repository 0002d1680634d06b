/** The parts of complex numbers: views of their memory. */
import { install, property } from '../array/install.js'
import { viewArray, type NDArray } from '../array/ndarray.js'
import { isComplex, realOf, type DType } from '../dtype/dtype.js'
import { checkAlive } from '../memory/storage.js'
import type { RealOf } from '../ops/types.js'
import { zerosLike } from './creation.js'
import { checkArray } from './options.js'
import { apply, ufuncs } from './ufunc.js'

function part<D extends DType>(operation: string, x: NDArray<D>, which: 0 | 1): NDArray<RealOf<D>> {
  checkAlive(operation, x.storage)
  return viewArray(x.storage, realOf(x.dtype), x.shape, x.strides.map((stride) => 2 * stride), 2 * x.offset + which, x.writable) as never
}

/**
 * The real parts, as a view that shares memory (float32 for complex64, float64 for complex128); a real array itself.
 * @throws DTypeError for what is no array; DisposedError
 * @example pn.real(arr([{ re: 1, im: 2 }])) //=> array([1.])
 */
export function real<D extends DType>(x: NDArray<D>): NDArray<RealOf<D>> {
  checkArray('real', x)
  return isComplex(x.dtype) ? part('real', x, 0) : x as never
}

/**
 * The imaginary parts, as a view that shares memory (float32 for complex64, float64 for complex128); zeros for a real array.
 * @throws DTypeError for what is no array; DisposedError
 * @example pn.imag(arr([{ re: 1, im: 2 }])) //=> array([2.])
 */
export function imag<D extends DType>(x: NDArray<D>): NDArray<RealOf<D>> {
  checkArray('imag', x)
  return isComplex(x.dtype) ? part('imag', x, 1) : zerosLike(x) as never
}

/**
 * The angle of each complex number in the plane, from -pi to pi: atan2(imag, real). Real numbers have 0 or pi.
 * @throws DTypeError, DisposedError
 * @example pn.angle(arr([{ re: 0, im: 2 }])) //=> array([1.57079633])
 */
export function angle(x: NDArray): NDArray<'float32' | 'float64'> {
  return apply(ufuncs.atan2, [imag(x), real(x)]) as never
}

declare module '../array/ndarray.js' {
  interface NDArray<D extends DType> {
    /** The real parts, a view: see `pn.real`. */
    readonly real: NDArray<RealOf<D>>
    /** The imaginary parts, a view: see `pn.imag`. */
    readonly imag: NDArray<RealOf<D>>
    /** Angles in the complex plane: see `pn.angle`. */
    angle(): NDArray<'float32' | 'float64'>
  }
}

install({ angle })
property('real', real)
property('imag', imag)
