/** Transforms along one axis: fft, ifft, rfft, irfft, hfft, ihfft. */
import { install } from '../../array/install.js'
import type { NDArray } from '../../array/ndarray.js'
import type { DType } from '../../dtype/dtype.js'
import { halfSpectrum, signal, spectrum } from './engine.js'
import type { SignalType, SpectrumType } from './lines.js'
import { oneAxis, refuseComplex, scaleOf, type FourierOptions } from './options.js'

/** The length of a signal whose half spectrum has so many elements. */
const fromHalf = (length: number): number => 2 * (length - 1)

/**
 * The discrete Fourier transform along an axis: element k is the sum of x[j] exp(-2 pi i j k / n). The axis has length n afterwards; complex64 for float32 and complex64, else
 * complex128. Mixed radix (Cooley and Tukey 1965; a long line as a matrix, Bailey 1990), and for large primes a convolution (Bluestein 1970); relative error in the
 * root mean square below log2(n) units of rounding.
 * @throws ValueError for an n below 1, a norm that is none, unknown options; AxisError; MemoryError; DisposedError
 * @example pn.fft.fft(arr([1, 2, 3, 4])).abs().toArray() //=> [ 10, 2.8284271247461903, 2, 2.8284271247461903 ]
 */
export function fft<D extends DType>(x: NDArray<D>, options?: FourierOptions): NDArray<SpectrumType<D>> {
  const { axis, n, norm } = oneAxis('fft', x, options)
  return spectrum(x, { operation: 'fft', axis, n, direction: 'forward', scale: scaleOf(norm, 'forward', n) }) as never
}

/**
 * The inverse of `fft`: element j is the sum of x[k] exp(2 pi i j k / n), divided by n. Shapes and dtypes as there.
 * @throws ValueError for an n below 1, a norm that is none, unknown options; AxisError; MemoryError; DisposedError
 * @example pn.fft.ifft(pn.fft.fft(arr([1, 2, 3, 4]))).real.toArray() //=> [ 1, 2, 3, 4 ]
 */
export function ifft<D extends DType>(x: NDArray<D>, options?: FourierOptions): NDArray<SpectrumType<D>> {
  const { axis, n, norm } = oneAxis('ifft', x, options)
  return spectrum(x, { operation: 'ifft', axis, n, direction: 'inverse', scale: scaleOf(norm, 'inverse', n) }) as never
}

/**
 * The transform of real numbers: the first floor(n / 2) + 1 elements of `fft`, of which the others are the conjugates; for even n at half its cost. complex64 for float32, else complex128.
 * @throws DTypeError for complex input; ValueError for an n below 1, a norm that is none, unknown options; AxisError; MemoryError; DisposedError
 * @example pn.fft.rfft(arr([1, 2, 3, 4])).toArray() //=> [ { re: 10, im: 0 }, { re: -2, im: 2 }, { re: -2, im: 0 } ]
 */
export function rfft<D extends DType>(x: NDArray<D>, options?: FourierOptions): NDArray<SpectrumType<D>> {
  refuseComplex('rfft', x, 'fft')
  const { axis, n, norm } = oneAxis('rfft', x, options)
  return halfSpectrum(x, { operation: 'rfft', axis, n, direction: 'forward', scale: scaleOf(norm, 'forward', n) }) as never
}

/**
 * The inverse of `rfft`: n real numbers (by default 2 (m - 1) of m elements) from the first half of their spectrum, divided by n. The imaginary part of the first
 * element counts as zero, and for even n that of the last. float32 for complex64 and float32, else float64.
 * @throws ValueError for an n below 1, a norm that is none, unknown options; AxisError; MemoryError; DisposedError
 * @example pn.fft.irfft(pn.fft.rfft(arr([1, 2, 3, 4]))).toArray() //=> [ 1, 2, 3, 4 ]
 */
export function irfft<D extends DType>(x: NDArray<D>, options?: FourierOptions): NDArray<SignalType<D>> {
  const { axis, n, norm } = oneAxis('irfft', x, options, fromHalf)
  return signal(x, { operation: 'irfft', axis, n, direction: 'inverse', scale: scaleOf(norm, 'inverse', n) }) as never
}

/**
 * The transform of a signal that is its own conjugate turned round, from its first half: n real numbers, by default 2 (m - 1) of m elements; not divided. Dtypes as of `irfft`.
 * @throws ValueError for an n below 1, a norm that is none, unknown options; AxisError; MemoryError; DisposedError
 * @example pn.fft.hfft(arr([1, 2, 3])).toArray() //=> [ 8, -2, 0, -2 ]
 */
export function hfft<D extends DType>(x: NDArray<D>, options?: FourierOptions): NDArray<SignalType<D>> {
  const { axis, n, norm } = oneAxis('hfft', x, options, fromHalf)
  return signal(x, { operation: 'hfft', axis, n, direction: 'forward', scale: scaleOf(norm, 'forward', n) }) as never
}

/**
 * The inverse of `hfft`: the first floor(n / 2) + 1 elements of a signal whose transform is real, divided by n. Dtypes as of `rfft`.
 * @throws DTypeError for complex input; ValueError for an n below 1, a norm that is none, unknown options; AxisError; MemoryError; DisposedError
 * @example pn.fft.ihfft(arr([8, -2, 0, -2])).real.toArray() //=> [ 1, 2, 3 ]
 */
export function ihfft<D extends DType>(x: NDArray<D>, options?: FourierOptions): NDArray<SpectrumType<D>> {
  refuseComplex('ihfft', x, 'ifft')
  const { axis, n, norm } = oneAxis('ihfft', x, options)
  return halfSpectrum(x, { operation: 'ihfft', axis, n, direction: 'inverse', scale: scaleOf(norm, 'inverse', n) }) as never
}

install({ fft, ifft, rfft, irfft, hfft, ihfft })

declare module '../../array/ndarray.js' {
  interface NDArray<D extends DType> {
    /** The Fourier transform: see `pn.fft.fft`. */
    fft(options?: FourierOptions): NDArray<SpectrumType<D>>
    /** The inverse Fourier transform: see `pn.fft.ifft`. */
    ifft(options?: FourierOptions): NDArray<SpectrumType<D>>
    /** The half spectrum of real numbers: see `pn.fft.rfft`. */
    rfft(options?: FourierOptions): NDArray<SpectrumType<D>>
    /** Real numbers from their half spectrum: see `pn.fft.irfft`. */
    irfft(options?: FourierOptions): NDArray<SignalType<D>>
    /** The transform of a signal of which the second half is the first one's conjugate: see `pn.fft.hfft`. */
    hfft(options?: FourierOptions): NDArray<SignalType<D>>
    /** The inverse of `hfft`: see `pn.fft.ihfft`. */
    ihfft(options?: FourierOptions): NDArray<SpectrumType<D>>
  }
}
