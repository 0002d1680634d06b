/** Convolution and correlation of lines. */
import { install } from '../array/install.js'
import { viewArray, type NDArray } from '../array/ndarray.js'
import { infoOf, type DType } from '../dtype/dtype.js'
import { promote, type Promote } from '../dtype/promote.js'
import { ShapeError, ValueError } from '../errors.js'
import { copyInto } from '../plan/elementwise.js'
import { numbersOf, runGufunc } from '../plan/gufunc.js'
import { showShape, showValue } from '../shape/show.js'
import { imag, real } from './complex.js'
import { copyOf, freshArray } from './data.js'
import { add, conj, subtract } from './elementwise.js'
import { checkOptions } from './options.js'
import { arrayFrom } from './together.js'

/** Which sums of products are wanted. */
export interface ConvolveOptions {
  /**
   * 'full': wherever the lines meet, n + m - 1; 'same': as many as the longer line has, from the middle of those; 'valid': where they meet wholly.
   */
  mode?: 'full' | 'same' | 'valid' | undefined
}
type Mode = 'full' | 'same' | 'valid'

/** How many taps are before the first output's element, and how many outputs there are, for lines of n and m <= n elements. */
const extents: Readonly<Record<Mode, (n: number, m: number) => readonly [left: number, outputs: number]>> = {
  full: (n, m) => [m - 1, n + m - 1],
  same: (n, m) => [Math.floor(m / 2), n],
  valid: (n, m) => [0, n - m + 1],
}
/** Outputs that one call of the kernel computes: a tile is 512 bytes at most of them. */
const block = 4096
/** ns for a product in the kernel (65 ms for 1e6 outputs of 1000 float64 taps, a core). */
const nsPerProduct = 0.065

function modeOf(operation: string, options: ConvolveOptions | undefined, otherwise: Mode): Mode {
  checkOptions(operation, options, ['mode'])
  const mode: unknown = options?.mode ?? otherwise
  if (typeof mode === 'string' && Object.hasOwn(extents, mode)) return mode as Mode
  throw new ValueError(operation, `mode is 'full', 'same' or 'valid', got ${showValue(mode)}`, { mode })
}

function lineOf(operation: string, data: unknown, name: string): NDArray {
  const line = arrayFrom(operation, data)
  if (line.ndim > 1) throw new ShapeError(operation, `takes lines, got ${name} of shape ${showShape(line.shape)}`, { [name]: line.shape })
  if (line.size === 0) throw new ValueError(operation, `${name} has no elements`, { [name]: line.shape })
  return line.ndim === 1 ? line : viewArray(line.storage, line.dtype, [1], [0], line.offset)
}

/** The elements one after the other in memory. */
function packed(operation: string, x: NDArray, dtype: DType): NDArray {
  return x.dtype === dtype && x.contiguous ? x : copyOf(operation, x, dtype)
}

function reversed(x: NDArray): NDArray {
  return viewArray(x.storage, x.dtype, x.shape, [-x.strides[0] + 0], x.offset + (x.size - 1) * x.strides[0])
}

/** Sums of products of a line and the shorter `taps` that move along it. */
function slide(operation: string, line: NDArray, taps: NDArray, mode: Mode): NDArray {
  const dtype = promote(line.dtype, taps.dtype)
  if (infoOf(dtype).kind === 'c') return slideComplex(operation, line.astype(dtype), taps.astype(dtype), mode)
  const [x, w] = [packed(operation, line, dtype), packed(operation, taps, dtype)]
  const [left, outputs] = extents[mode](x.size, w.size)
  const out = freshArray(operation, dtype, [outputs])
  runGufunc({
    operation, gufunc: 'convolve', dtype, shape: [Math.ceil(outputs / block)], cost: block * (1 + w.size * nsPerProduct),
    operands: [numbersOf(operation, x.size, w.size, left, outputs, block), x, w, out],
  })
  return out
}

/** The same for complex numbers, by their parts. */
function slideComplex(operation: string, line: NDArray, taps: NDArray, mode: Mode): NDArray {
  const [a, b, c, d]: NDArray[] = [real(line), imag(line), real(taps), imag(taps)]
  const out = freshArray(operation, line.dtype, [extents[mode](line.size, taps.size)[1]])
  copyInto(operation, subtract(slide(operation, a, c, mode), slide(operation, b, d, mode)), real(out))
  copyInto(operation, add(slide(operation, a, d, mode), slide(operation, b, c, mode)), imag(out))
  return out
}

/**
 * The convolution of two lines: element k of the whole one is the sum of x[i] * y[k - i]. In the dtype that both are promoted to (integers wrap around; for
 * bool it is "or" of "and"s). Direct, in n * m products that all threads share; every sum of 32 products is added to the ones before.
 * @throws ShapeError for more than one dimension; ValueError for no elements, or an unknown mode; DisposedError
 * @example pn.convolve(arr([1, 2, 3]), arr([0, 1, 0.5])) //=> array([0. , 1. , 2.5, 4. , 1.5])
 * @example pn.convolve(arr([1, 2, 3]), [1, 1], { mode: 'valid' }) //=> array([3., 5.])
 */
export function convolve<A extends DType, B extends DType>(x: NDArray<A>, y: NDArray<B>, options?: ConvolveOptions): NDArray<Promote<A, B>>
export function convolve(x: NDArray, y: NDArray | readonly number[], options?: ConvolveOptions): NDArray
export function convolve(x: NDArray, y: NDArray | readonly number[], options?: ConvolveOptions): NDArray {
  const [a, b] = [lineOf('convolve', x, 'x'), lineOf('convolve', y, 'y')]
  const mode = modeOf('convolve', options, 'full')
  return a.size >= b.size ? slide('convolve', a, reversed(b), mode) : slide('convolve', b, reversed(a), mode)
}

/**
 * The cross-correlation of two lines: element k is the sum of x[n + k] * conj(y[n]), for k from where they meet wholly ('valid', the default here) or at all ('full').
 * As `convolve`, with y not reversed.
 * @throws ShapeError for more than one dimension; ValueError for no elements, or an unknown mode; DisposedError
 * @example pn.correlate(arr([1, 2, 3]), arr([0, 1, 0.5]), { mode: 'same' }) //=> array([2. , 3.5, 3. ])
 */
export function correlate<A extends DType, B extends DType>(x: NDArray<A>, y: NDArray<B>, options?: ConvolveOptions): NDArray<Promote<A, B>>
export function correlate(x: NDArray, y: NDArray | readonly number[], options?: ConvolveOptions): NDArray
export function correlate(x: NDArray, y: NDArray | readonly number[], options?: ConvolveOptions): NDArray {
  const [a, other] = [lineOf('correlate', x, 'x'), lineOf('correlate', y, 'y')]
  const b: NDArray = infoOf(other.dtype).kind === 'c' ? conj(other) : other
  const mode = modeOf('correlate', options, 'valid')
  if (a.size >= b.size) return slide('correlate', a, b, mode)
  const backward = reversed(slide('correlate', b, a, mode))
  return copyOf('correlate', backward, backward.dtype)
}

declare module '../array/ndarray.js' {
  interface NDArray<D extends DType> {
    /** The convolution with another line: see `pn.convolve`. */
    convolve<B extends DType>(y: NDArray<B>, options?: ConvolveOptions): NDArray<Promote<D, B>>
    convolve(y: NDArray | readonly number[], options?: ConvolveOptions): NDArray
    /** The cross-correlation with another line: see `pn.correlate`. */
    correlate<B extends DType>(y: NDArray<B>, options?: ConvolveOptions): NDArray<Promote<D, B>>
    correlate(y: NDArray | readonly number[], options?: ConvolveOptions): NDArray
  }
}

install({ convolve, correlate })
