/** Differences of neighbours: diff, ediff1d, trapezoid, unwrap. */
import { install } from '../array/install.js'
import { NDArray } from '../array/ndarray.js'
import { infoOf, type DType } from '../dtype/dtype.js'
import { promote, type Promote } from '../dtype/promote.js'
import { DTypeError, ShapeError, ValueError } from '../errors.js'
import { copyInto } from '../plan/elementwise.js'
import { normalizeAxis } from '../shape/axes.js'
import { showShape, showValue, toInteger } from '../shape/show.js'
import { copy } from './convert.js'
import { cumulativeSum } from './cumulative.js'
import { freshArray } from './data.js'
import { complexTarget } from './fill.js'
import { abs, add, equal, greater, less, logicalAnd, multiply, notEqual, remainder, subtract } from './elementwise.js'
import { alive, reshape, viewOf } from './manipulate.js'
import { axisOptions, checkOptions } from './options.js'
import { sum, type MeanType } from './reduce.js'
import { where } from './select.js'
import { arrayFrom, checkReal } from './together.js'
import { complexArray, isComplexScalar, isScalar, weakValue, type RealScalar, type Scalar } from './ufunc.js'

/** What `diff` takes. */
export interface DiffOptions<P extends DType = DType, A extends DType = DType> {
  /** The axis; the last by default. */
  axis?: number | undefined
  /** How often differences are taken (1). */
  n?: number | undefined
  /** Goes before the elements along the axis: an array, or one value. */
  prepend?: NDArray<P> | Scalar | undefined
  /** Goes behind them. */
  append?: NDArray<A> | Scalar | undefined
}

/** The elements along an axis from one to another, as a view. */
export function span<D extends DType>(x: NDArray<D>, axis: number, from: number, to: number): NDArray<D> {
  const n = Math.max(0, to - from)
  const shape = x.shape.map((length, a) => (a === axis ? n : length))
  return viewOf(x, shape, x.strides, n > 0 && x.size > 0 ? x.offset + from * x.strides[axis] : x.offset)
}

/** Numbers as elements of a dtype; complex ones have an imaginary part of 0. */
function lineOf(operation: string, dtype: DType, values: readonly RealScalar[]): NDArray {
  const { bytes, code, parts } = infoOf(dtype)
  const line = freshArray(operation, dtype, [values.length])
  const elements = line.storage.memory.typed(code)
  const first = (line.storage.start / bytes) * parts
  values.forEach((value, i) => {
    elements[first + i * parts] = weakValue(operation, value, dtype)
    if (parts === 2) elements[first + i * parts + 1] = 0
  })
  return line
}

/** One value, or an array of another length along the axis, as it stands beside x. */
function besideOf(operation: string, x: NDArray, value: unknown, axis: number, name: string): NDArray | undefined {
  if (value === undefined) return undefined
  const shape = x.shape.map((n, a) => (a === axis ? 1 : n))
  if (isComplexScalar(value)) return viewOf(complexArray(operation, value, complexTarget(operation, x.dtype)), shape, shape.map(() => 0))
  if (isScalar(value)) {
    const one = lineOf(operation, x.dtype, [value])
    return viewOf(one, shape, shape.map(() => 0))
  }
  const y = alive(operation, value as NDArray)
  if (y.ndim === 0) return viewOf(y, shape, shape.map(() => 0))
  if (y.ndim !== x.ndim || y.shape.some((n, a) => a !== axis && n !== x.shape[a])) {
    throw new ShapeError(operation, `${name} has shape ${showShape(y.shape)} beside ${showShape(x.shape)}: they may differ in axis ${axis} only`, { [name]: y.shape, shape: x.shape, axis })
  }
  return y
}

/** Arrays one after the other along an axis, in the dtype that all are promoted to. */
function joined(operation: string, parts: readonly NDArray[], axis: number): NDArray {
  if (parts.length === 1) return parts[0]
  const dtype = parts.reduce<DType>((common, part) => promote(common, part.dtype), parts[0].dtype)
  const lengths = parts.map((part) => part.shape[axis])
  const out = freshArray(operation, dtype, parts[0].shape.map((n, a) => (a === axis ? lengths.reduce((m, k) => m + k, 0) : n)))
  let at = 0
  parts.forEach((part, i) => {
    if (part.size > 0) copyInto(operation, part, span(out, axis, at, at + lengths[i]))
    at += lengths[i]
  })
  return out
}

/**
 * Differences of neighbours along an axis, x[i + 1] - x[i], taken n times. One element fewer for each time; the dtype stays (integers wrap
 * around; bools differ where they are not equal).
 * @throws ValueError for a negative n; ShapeError for what does not fit before or behind x; AxisError, DTypeError, DisposedError
 * @example pn.diff(arr([1, 4, 9, 16])) //=> array([3., 5., 7.])
 * @example pn.diff(arr([1, 4, 9]), { prepend: 0 }) //=> array([1., 3., 5.])
 */
export function diff<D extends DType, P extends DType = D, A extends DType = D>(x: NDArray<D>, options?: DiffOptions<P, A> | number): NDArray<Promote<Promote<D, P>, A>> {
  alive('diff', x)
  const o = axisOptions<DiffOptions<P, A>>('diff', options, ['axis', 'n', 'prepend', 'append'])
  const n = toInteger(o.n ?? 1)
  if (n === undefined || n < 0) throw new ValueError('diff', `n is a whole number, 0 or more, got ${showValue(o.n)}`, { n: o.n })
  const axis = normalizeAxis('diff', o.axis ?? -1, x.ndim)
  const [before, behind] = [besideOf('diff', x, o.prepend, axis, 'prepend'), besideOf('diff', x, o.append, axis, 'append')]
  let y = joined('diff', [...(before ? [before] : []), x, ...(behind ? [behind] : [])], axis)
  if (n === 0) return (y === x ? copy(x) : y) as never
  for (let k = 0; k < n && y.shape[axis] > 0; k++) y = step(y, axis)
  return y as never
}

/** The differences of neighbours, once. */
function step(y: NDArray, axis: number): NDArray {
  const n = y.shape[axis]
  const [later, earlier] = [span(y, axis, 1, n), span(y, axis, 0, n - 1)]
  return y.dtype === 'bool' ? notEqual(later, earlier) : subtract(later, earlier)
}

/** What `ediff1d` takes. */
export interface Ediff1dOptions {
  /** Numbers before the differences. */
  toBegin?: NDArray | readonly number[] | number | undefined
  /** Numbers behind them. */
  toEnd?: NDArray | readonly number[] | number | undefined
}

/**
 * Differences of neighbours among all elements in C order, in one line and in x's dtype.
 * @throws DTypeError for bool, and for numbers of another kind before or behind; DisposedError
 * @example pn.ediff1d(arr([[1, 2], [4, 7]]), { toEnd: [99] }) //=> array([ 1.,  2.,  3., 99.])
 */
export function ediff1d<D extends DType>(x: NDArray<D>, options?: Ediff1dOptions): NDArray<D> {
  alive('ediff1d', x)
  checkOptions('ediff1d', options, ['toBegin', 'toEnd'])
  if (x.dtype === 'bool') throw new DTypeError('ediff1d', "does not take bool; x.astype('int8') makes numbers of it", { dtype: x.dtype })
  const [before, behind] = [options?.toBegin, options?.toEnd].map((part) => edge(x, part))
  const flat = reshape(x, [-1])
  const count = Math.max(0, x.size - 1)
  const out = freshArray('ediff1d', x.dtype, [before.size + count + behind.size])
  if (before.size > 0) copyInto('ediff1d', before, span(out, 0, 0, before.size))
  if (count > 0) subtract(span(flat, 0, 1, x.size), span(flat, 0, 0, count), { out: span(out, 0, before.size, before.size + count) })
  if (behind.size > 0) copyInto('ediff1d', behind, span(out, 0, before.size + count, out.size))
  return out
}

/** Numbers before or behind: in x's dtype, where its kind can hold them. */
function edge(x: NDArray, part: unknown): NDArray {
  if (part === undefined) return freshArray('ediff1d', x.dtype, [0])
  if (typeof part === 'number') return edge(x, [part])
  if (Array.isArray(part) && part.every(isScalar)) {
    return lineOf('ediff1d', x.dtype, part)
  }
  const given = arrayFrom('ediff1d', part)
  if (promote(given.dtype, x.dtype) !== x.dtype && infoOf(promote(given.dtype, x.dtype)).kind !== infoOf(x.dtype).kind) {
    throw new DTypeError('ediff1d', `${given.dtype} before or behind differences in ${x.dtype}; astype makes them of one kind`, { dtype: given.dtype, x: x.dtype })
  }
  return reshape(given, [-1])
}

/** Integers and bool as float64. */
export function inexact(x: NDArray): NDArray {
  return 'biu'.includes(infoOf(x.dtype).kind) ? x.astype('float64') : x
}

/** What `trapezoid` takes. */
export interface TrapezoidOptions {
  /** Where the values of y are: one line for all, or an array that broadcasts with y. */
  x?: NDArray | readonly number[] | undefined
  /** The distance between neighbours where x is not given (1). */
  dx?: number | undefined
  /** The axis; the last by default. */
  axis?: number | undefined
}

/**
 * The integral of y along an axis by the trapezoidal rule: the sum of the neighbours' means times their distance, in one pass.
 * Integers are computed in float64.
 * @throws ShapeError where x does not fit, AxisError, ValueError, DisposedError
 * @example pn.trapezoid(arr([1, 2, 3]), { dx: 2 }) //=> array(8.)
 * @example pn.trapezoid(arr([1, 2, 3]), { x: [4, 6, 8] }) //=> array(8.)
 */
export function trapezoid<D extends DType>(y: NDArray<D>, options?: TrapezoidOptions | NDArray): NDArray<MeanType<D> | 'float64'> {
  alive('trapezoid', y)
  const o: TrapezoidOptions = options instanceof NDArray ? { x: options } : options ?? {}
  checkOptions('trapezoid', o, ['x', 'dx', 'axis'])
  const axis = normalizeAxis('trapezoid', o.axis ?? -1, y.ndim)
  const { dx = 1 } = o
  if (typeof dx !== 'number') throw new ValueError('trapezoid', `dx is a number, got ${showValue(dx)}`, { dx })
  const values: NDArray = inexact(y)
  const width = o.x === undefined ? dx : widths(y, arrayFrom('trapezoid', o.x), axis)
  const n = y.shape[axis]
  const both = add(span(values, axis, 1, n), span(values, axis, 0, n - 1))
  return sum(multiply(multiply(both, width), 0.5), { axis }) as never
}

/** The distances of neighbours in x, as they stand beside those of y. */
function widths(y: NDArray, x: NDArray, axis: number): NDArray {
  const line = x.ndim === 1
  const along = line ? 0 : axis - y.ndim + x.ndim
  if (x.ndim > y.ndim || along < 0 || x.shape[along] !== y.shape[axis]) {
    throw new ShapeError('trapezoid', `x of shape ${showShape(x.shape)} does not say where the elements of ${showShape(y.shape)} are along axis ${axis}`, { x: x.shape, shape: y.shape, axis })
  }
  if (!line && x.shape.some((n, a) => n !== 1 && n !== y.shape[a + y.ndim - x.ndim])) {
    throw new ShapeError('trapezoid', `x of shape ${showShape(x.shape)} does not broadcast with ${showShape(y.shape)}`, { x: x.shape, shape: y.shape })
  }
  const places = inexact(x)
  const d = subtract(span(places, along, 1, x.shape[along]), span(places, along, 0, x.shape[along] - 1))
  return line ? reshape(d, y.shape.map((_, a) => (a === axis ? d.size : 1))) : d
}

/** What `unwrap` takes. */
export interface UnwrapOptions {
  /** Jumps up to this stay (half the period). */
  discont?: number | undefined
  /** The axis; the last by default. */
  axis?: number | undefined
  /** What values are taken modulo (2 pi). */
  period?: number | undefined
}

/**
 * Angles made continuous: where neighbours along an axis are more than half a period apart, multiples of the period are added. Integers
 * stay integers where the period is one.
 * @throws ValueError for a period that is no positive number; AxisError, DisposedError
 * @example pn.unwrap(arr([0, 3, 6, 1, 4]), { period: 8 }) //=> array([ 0.,  3.,  6.,  9., 12.])
 */
export function unwrap<D extends DType>(x: NDArray<D>, options?: UnwrapOptions): NDArray<D | 'float64'> {
  alive('unwrap', x)
  checkOptions('unwrap', options, ['discont', 'axis', 'period'])
  const axis = normalizeAxis('unwrap', options?.axis ?? -1, x.ndim)
  checkReal('unwrap', x)
  const period = options?.period ?? 2 * Math.PI
  if (typeof period !== 'number' || !(period > 0) || period === Infinity) throw new ValueError('unwrap', `a period is a positive number, got ${showValue(period)}`, { period })
  const discont = options?.discont ?? period / 2
  if (typeof discont !== 'number' || Number.isNaN(discont)) throw new ValueError('unwrap', `discont is a number, got ${showValue(discont)}`, { discont })
  const { kind } = infoOf(x.dtype)
  const whole = (kind === 'i' || kind === 'u') && Number.isInteger(period)
  const y: NDArray = whole ? x.astype('int64') : inexact(x)
  const result = corrected(y, axis, period, discont, whole)
  return (whole ? result.astype(x.dtype) : result) as never
}

function corrected(y: NDArray, axis: number, period: number, discont: number, whole: boolean): NDArray {
  const n = y.shape[axis]
  const out = freshArray('unwrap', y.dtype, y.shape)
  if (y.size === 0) return out
  copyInto('unwrap', span(y, axis, 0, 1), span(out, axis, 0, 1))
  if (n === 1) return out
  const d = subtract(span(y, axis, 1, n), span(y, axis, 0, n - 1))
  // A jump of just half a period may go either way: it keeps its sign.
  const high = whole ? Math.floor(period / 2) : period / 2
  const ambiguous = !whole || period % 2 === 0
  const low = -high
  let turned: NDArray = add(remainder(subtract(d, low), period), low)
  if (ambiguous) turned = where(logicalAnd(equal(turned, low), greater(d, 0)), high, turned)
  const correction = where(less(abs(d), whole ? Math.ceil(discont) : discont), 0, subtract(turned, d))
  add(span(y, axis, 1, n), cumulativeSum(correction, { axis, dtype: y.dtype }), { out: span(out, axis, 1, n) })
  return out
}

declare module '../array/ndarray.js' {
  interface NDArray<D extends DType> {
    /** Differences of neighbours: see `pn.diff`. */
    diff<P extends DType = D, A extends DType = D>(options?: DiffOptions<P, A> | number): NDArray<Promote<Promote<D, P>, A>>
    /** Differences of neighbours among all elements: see `pn.ediff1d`. */
    ediff1d(options?: Ediff1dOptions): NDArray<D>
    /** The integral by the trapezoidal rule: see `pn.trapezoid`. */
    trapezoid(options?: TrapezoidOptions | NDArray): NDArray<MeanType<D> | 'float64'>
    /** Angles made continuous: see `pn.unwrap`. */
    unwrap(options?: UnwrapOptions): NDArray<D | 'float64'>
  }
}

install({ diff, ediff1d, trapezoid, unwrap })
