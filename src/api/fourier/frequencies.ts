/** Frequencies of transforms, and the order that has zero in the middle. */
import { install } from '../../array/install.js'
import type { NDArray } from '../../array/ndarray.js'
import type { DType, FloatType } from '../../dtype/dtype.js'
import { DTypeError, ValueError } from '../../errors.js'
import { normalizeAxes } from '../../shape/axes.js'
import { showValue, toInteger } from '../../shape/show.js'
import { astype } from '../convert.js'
import { multiply } from '../elementwise.js'
import { alive, concat, type AxesArgument } from '../manipulate.js'
import { checkDType, checkOptions } from '../options.js'
import { arange } from '../ranges.js'
import { roll } from '../repeat.js'

/** What `fftfreq` and `rfftfreq` take. */
export interface FrequencyOptions {
  /** The distance of samples (1): in seconds, it gives frequencies in Hz. */
  d?: number | undefined
  /** float64, or float32. */
  dtype?: FloatType | undefined
}
/** What `fftshift` and `ifftshift` take. */
export interface ShiftOptions {
  /** The axes to shift; all by default. */
  axes?: AxesArgument | null | undefined
}

/** The dtype that options ask for, float64 without. */
export type FrequencyType<O> = O extends { readonly dtype: infer D extends FloatType } ? D : 'float64'

interface Checked {
  readonly length: number
  readonly unit: number
  readonly dtype: FloatType
}

function checked(operation: string, n: unknown, options: FrequencyOptions | undefined): Checked {
  checkOptions(operation, options, ['d', 'dtype'])
  const length = toInteger(n)
  if (length === undefined || length < 1 || !Number.isSafeInteger(length)) throw new ValueError(operation, `n is a positive integer, got ${showValue(n)}`, { n })
  const d = options?.d ?? 1
  if (typeof d !== 'number' || Number.isNaN(d) || d === 0) throw new ValueError(operation, `d is a number other than 0, got ${showValue(d)}`, { d })
  const dtype = checkDType(operation, options?.dtype ?? 'float64')
  if (dtype !== 'float64' && dtype !== 'float32') throw new DTypeError(operation, `frequencies are float64 or float32, not ${dtype}`, { dtype })
  return { length, unit: 1 / (length * d), dtype }
}

function scaled(numbers: NDArray, { unit, dtype }: Checked): NDArray {
  const result = multiply(numbers, unit)
  return dtype === 'float64' ? result : astype(result, dtype)
}

/**
 * The frequencies of `fft`'s results: 0, 1, ..., -2, -1 in units of 1 / (n d); negative ones in the second half. [n], float64 unless told.
 * @throws ValueError for an n that is no positive integer, or a d that is 0; DTypeError for other dtypes than floats
 * @example pn.fft.fftfreq(5, { d: 0.1 }).toArray() //=> [ 0, 2, 4, -4, -2 ]
 */
export function fftfreq<const O extends FrequencyOptions>(n: number, options?: O): NDArray<FrequencyType<O>> {
  const given = checked('fftfreq', n, options)
  const positive = arange(0, Math.ceil(given.length / 2), 1, { dtype: 'float64' })
  const negative = arange(-Math.floor(given.length / 2), 0, 1, { dtype: 'float64' })
  return scaled(concat([positive, negative]), given) as never
}

/**
 * The frequencies of `rfft`'s results: 0, 1, ... in units of 1 / (n d). [floor(n / 2) + 1], float64 unless told.
 * @throws ValueError for an n that is no positive integer, or a d that is 0; DTypeError for other dtypes than floats
 * @example pn.fft.rfftfreq(5, { d: 0.1 }).toArray() //=> [ 0, 2, 4 ]
 */
export function rfftfreq<const O extends FrequencyOptions>(n: number, options?: O): NDArray<FrequencyType<O>> {
  const given = checked('rfftfreq', n, options)
  return scaled(arange(0, Math.floor(given.length / 2) + 1, 1, { dtype: 'float64' }), given) as never
}

function shifted<D extends DType>(operation: string, x: NDArray<D>, options: ShiftOptions | AxesArgument | undefined, by: (length: number) => number): NDArray<D> {
  alive(operation, x)
  const bare = typeof options === 'number' || Array.isArray(options)
  if (!bare) checkOptions(operation, options, ['axes'])
  const axes = normalizeAxes(operation, bare ? options : (options as ShiftOptions | undefined)?.axes, x.ndim)
  return roll(x, axes.map((axis) => by(x.shape[axis])), { axis: axes })
}

/**
 * The elements with that of frequency zero moved to the middle of each axis: rolled by floor(n / 2). Any shape and dtype; a copy.
 * @throws AxisError; ValueError for unknown options; MemoryError; DisposedError
 * @example pn.fft.fftshift(pn.fft.fftfreq(5)).toArray() //=> [ -0.4, -0.2, 0, 0.2, 0.4 ]
 */
export function fftshift<D extends DType>(x: NDArray<D>, options?: ShiftOptions | AxesArgument): NDArray<D> {
  return shifted('fftshift', x, options, (length) => Math.floor(length / 2))
}

/**
 * The opposite of `fftshift`: rolled by -floor(n / 2).
 * @throws AxisError; ValueError for unknown options; MemoryError; DisposedError
 * @example pn.fft.ifftshift(arr([-2, -1, 0, 1, 2])).toArray() //=> [ 0, 1, 2, -2, -1 ]
 */
export function ifftshift<D extends DType>(x: NDArray<D>, options?: ShiftOptions | AxesArgument): NDArray<D> {
  return shifted('ifftshift', x, options, (length) => -Math.floor(length / 2))
}

install({ fftshift, ifftshift })

declare module '../../array/ndarray.js' {
  interface NDArray<D extends DType> {
    /** Frequency zero in the middle: see `pn.fft.fftshift`. */
    fftshift(options?: ShiftOptions | AxesArgument): NDArray<D>
    /** The opposite of `fftshift`: see `pn.fft.ifftshift`. */
    ifftshift(options?: ShiftOptions | AxesArgument): NDArray<D>
  }
}
