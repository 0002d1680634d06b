/** Transforms along several axes: fftn, ifftn, rfftn, irfftn. */
import { install } from '../../array/install.js'
import type { NDArray } from '../../array/ndarray.js'
import type { DType } from '../../dtype/dtype.js'
import { AxisError } from '../../errors.js'
import { copyOf } from '../data.js'
import { complexOf } from '../../dtype/dtype.js'
import { halfSpectrum, signal, spectrum } from './engine.js'
import { floating, type SignalType, type SpectrumType } from './lines.js'
import { refuseComplex, scaleOf, severalAxes, type Direction, type FourierAxesOptions, type SeveralAxes } from './options.js'

/** One axis after the other; `own`: x is ours to write to. */
function along(operation: string, x: NDArray, { axes, lengths, norm }: SeveralAxes, direction: Direction, own: boolean): NDArray {
  let result = x
  axes.forEach((axis, i) => {
    const n = lengths[i]
    result = spectrum(result, { operation, axis, n, direction, scale: scaleOf(norm, direction, n) }, own || i > 0)
  })
  return result
}

/** The axes in reverse order, as NumPy walks them. */
function reversed({ axes, lengths, norm }: SeveralAxes): SeveralAxes {
  return { axes: [...axes].reverse(), lengths: [...lengths].reverse(), norm }
}

function whole(operation: string, x: NDArray, options: FourierAxesOptions | undefined, direction: Direction): NDArray {
  const asked = severalAxes(operation, x, options)
  if (asked.axes.length === 0) return copyOf(operation, x, complexOf(floating(x).dtype))
  return along(operation, x, reversed(asked), direction, false)
}

/** The last axis, and the others. */
function split(operation: string, asked: SeveralAxes): { readonly last: { readonly axis: number; readonly n: number }; readonly others: SeveralAxes } {
  const axis = asked.axes.at(-1)
  const n = asked.lengths.at(-1)
  if (axis === undefined || n === undefined) throw new AxisError(operation, 'needs an axis at least', { axes: asked.axes })
  return { last: { axis, n }, others: { axes: asked.axes.slice(0, -1), lengths: asked.lengths.slice(0, -1), norm: asked.norm } }
}

/**
 * The discrete Fourier transform along several axes, all by default: `fft` along each of them. complex64 for float32 and complex64, else complex128.
 * @throws ValueError for lengths below 1, for another number of lengths than axes, a norm that is none, unknown options; AxisError, also for axes named twice; MemoryError; DisposedError
 * @example pn.fft.fftn(arr([[1, 2], [3, 4]])).real.toArray() //=> [ [ 10, -2 ], [ -4, 0 ] ]
 */
export function fftn<D extends DType>(x: NDArray<D>, options?: FourierAxesOptions): NDArray<SpectrumType<D>> {
  return whole('fftn', x, options, 'forward') as never
}

/**
 * The inverse of `fftn`.
 * @throws ValueError for lengths below 1, for another number of lengths than axes, a norm that is none, unknown options; AxisError, also for axes named twice; MemoryError; DisposedError
 * @example pn.fft.ifftn(pn.fft.fftn(arr([[1, 2], [3, 4]]))).real.toArray() //=> [ [ 1, 2 ], [ 3, 4 ] ]
 */
export function ifftn<D extends DType>(x: NDArray<D>, options?: FourierAxesOptions): NDArray<SpectrumType<D>> {
  return whole('ifftn', x, options, 'inverse') as never
}

/**
 * The transform of real numbers along several axes: `rfft` along the last of them, which has floor(n / 2) + 1 elements then, and `fft` along the others.
 * @throws DTypeError for complex input; ValueError, AxisError, MemoryError, DisposedError as `fftn`; AxisError for no axes
 * @example pn.fft.rfftn(pn.ones([2, 4])).real.toArray() //=> [ [ 8, 0, 0 ], [ 0, 0, 0 ] ]
 */
export function rfftn<D extends DType>(x: NDArray<D>, options?: FourierAxesOptions): NDArray<SpectrumType<D>> {
  refuseComplex('rfftn', x, 'fftn')
  const { last, others } = split('rfftn', severalAxes('rfftn', x, options))
  const half = halfSpectrum(x, { operation: 'rfftn', ...last, direction: 'forward', scale: scaleOf(others.norm, 'forward', last.n) })
  return along('rfftn', half, reversed(others), 'forward', true) as never
}

/**
 * The inverse of `rfftn`: real numbers; along the last axis 2 (m - 1) of m elements unless `s` says otherwise.
 * @throws ValueError, AxisError, MemoryError, DisposedError as `fftn`; AxisError for no axes
 * @example pn.fft.irfftn(pn.fft.rfftn(pn.ones([2, 4]))).toArray() //=> [ [ 1, 1, 1, 1 ], [ 1, 1, 1, 1 ] ]
 */
export function irfftn<D extends DType>(x: NDArray<D>, options?: FourierAxesOptions): NDArray<SignalType<D>> {
  const { last, others } = split('irfftn', severalAxes('irfftn', x, options, (length) => 2 * (length - 1)))
  const half = along('irfftn', x, others, 'inverse', false)
  return signal(half, { operation: 'irfftn', ...last, direction: 'inverse', scale: scaleOf(others.norm, 'inverse', last.n) }) as never
}

install({ fftn, ifftn, rfftn, irfftn })

declare module '../../array/ndarray.js' {
  interface NDArray<D extends DType> {
    /** The Fourier transform along several axes: see `pn.fft.fftn`. */
    fftn(options?: FourierAxesOptions): NDArray<SpectrumType<D>>
    /** The inverse of `fftn`: see `pn.fft.ifftn`. */
    ifftn(options?: FourierAxesOptions): NDArray<SpectrumType<D>>
    /** The half spectrum of real numbers along several axes: see `pn.fft.rfftn`. */
    rfftn(options?: FourierAxesOptions): NDArray<SpectrumType<D>>
    /** Real numbers from their half spectrum: see `pn.fft.irfftn`. */
    irfftn(options?: FourierAxesOptions): NDArray<SignalType<D>>
  }
}
