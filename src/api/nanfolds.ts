/** Reductions that leave NaN out: sums, products, means, variances, extremes, running folds. For integers and bool they are the plain ones. */
import { install } from '../array/install.js'
import type { NDArray } from '../array/ndarray.js'
import { infoOf, type DType } from '../dtype/dtype.js'
import { DTypeError, ValueError } from '../errors.js'
import { asarray } from './creation.js'
import { cumulativeProd, cumulativeSum, type CumulativeOptions } from './cumulative.js'
import { divide, isnan, sqrt, subtract } from './elementwise.js'
import {
  max, mean, min, prod, std, sum, var as variance, type AxisArgument, type FoldOptions, type MeanType, type ReduceOptions, type SpreadOptions, type SumType,
} from './reduce.js'
import { where } from './select.js'
import { checkReal, foldTogether, readFold, readRunning, told, type Reduced } from './together.js'

const foldKeys = ['axis', 'keepdims', 'dtype', 'out']
const plainKeys = ['axis', 'keepdims', 'out']

/** Whether a dtype has a NaN. */
export function hasNan(dtype: DType): boolean {
  return !'biu'.includes(infoOf(dtype).kind)
}

/** The array with a number in the place of each NaN; as large as it is, that waits and becomes part of the pass that takes it. */
function without(x: NDArray, value: number): NDArray {
  return hasNan(x.dtype) ? where(isnan(x), value, x) : x
}

/**
 * Sum of the elements that are not NaN, in the dtypes of `sum`; 0 where there are none.
 * @throws AxisError, ValueError, DTypeError, DisposedError
 * @example pn.nansum(arr([1, NaN, 3])) //=> array(4.)
 */
export function nansum<D extends DType>(x: NDArray<D>, options?: FoldOptions | AxisArgument): NDArray<SumType<D>> {
  const { axes, keepdims, dtype, out } = readFold<FoldOptions>('nansum', x, options, foldKeys)
  return told('nansum', sum(without(x, 0), { axis: axes, keepdims, ...(dtype && { dtype }) }), out) as never
}

/**
 * Product of the elements that are not NaN, in the dtypes of `prod`; 1 where there are none.
 * @throws AxisError, ValueError, DTypeError, DisposedError
 * @example pn.nanprod(arr([2, NaN, 3])) //=> array(6.)
 */
export function nanprod<D extends DType>(x: NDArray<D>, options?: FoldOptions | AxisArgument): NDArray<SumType<D>> {
  const { axes, keepdims, dtype, out } = readFold<FoldOptions>('nanprod', x, options, foldKeys)
  return told('nanprod', prod(without(x, 1), { axis: axes, keepdims, ...(dtype && { dtype }) }), out) as never
}

/** The sum of what is not NaN and how much it is, in one pass. */
function sumAndCount(operation: string, x: NDArray, reduced: Reduced, dtype: DType): NDArray[] {
  if (x.size === 0) return [sum(x, { axis: reduced.axes, keepdims: reduced.keepdims, dtype }), sum(isnan(x), { axis: reduced.axes, keepdims: reduced.keepdims })]
  const folds = [{ fold: 'add', dtype }, { fold: 'add', dtype: 'int64' }] as const
  return foldTogether(operation, `nan sum ${dtype}`, [x], reduced, folds, (p, [element]) => {
    const isNan = p.op('isnan', x.dtype, 0.2, element)
    const there = p.op('logicalNot', 'bool', 0.1, isNan)
    // Where an element is NaN, `there` is the 0 that stands for it.
    const kept = p.op('where', dtype, 0.3, isNan, p.cast(there, 'bool', dtype), p.cast(element, x.dtype, dtype))
    return [kept, p.cast(there, 'bool', 'int64')]
  })
}

function nanmeanOf(operation: string, x: NDArray, reduced: Reduced, dtype: DType): [mean: NDArray, count: NDArray] {
  const [total, count] = sumAndCount(operation, x, reduced, dtype)
  return [divide(total, count.astype(dtype)), count]
}

/**
 * Mean of the elements that are not NaN, in the dtypes of `mean`; NaN where there are none.
 * @throws AxisError, ValueError, DTypeError, DisposedError
 * @example pn.nanmean(arr([[1, NaN], [3, 4]]), 0) //=> array([2., 4.])
 */
export function nanmean<D extends DType>(x: NDArray<D>, options?: FoldOptions | AxisArgument): NDArray<MeanType<D>> {
  const o = readFold<FoldOptions>('nanmean', x, options, foldKeys)
  const dtype = o.dtype ?? (hasNan(x.dtype) ? x.dtype : 'float64')
  if (!hasNan(dtype)) throw new DTypeError('nanmean', `computes in float32 or float64, not in ${dtype}`, { dtype })
  const result = hasNan(x.dtype) ? nanmeanOf('nanmean', x, o, dtype)[0] : mean(x, { axis: o.axes, keepdims: o.keepdims, dtype })
  return told('nanmean', result, o.out) as never
}

function nanspread(operation: string, x: NDArray, options: SpreadOptions | AxisArgument | undefined, root: boolean): NDArray {
  const o = readFold<SpreadOptions>(operation, x, options, [...plainKeys, 'correction'])
  checkReal(operation, x)
  const correction = o.correction ?? 0
  if (!hasNan(x.dtype)) return told(operation, (root ? std : variance)(x, { axis: o.axes, keepdims: o.keepdims, correction }), o.out)
  const { dtype } = x
  const wide = { ...o, keepdims: true, shape: x.shape.map((n, axis) => (o.axes.includes(axis) ? 1 : n)) }
  const [center, found] = nanmeanOf(operation, x, wide, dtype)
  const total = x.size === 0 ? sum(x, { axis: o.axes, keepdims: o.keepdims }) : squares(operation, x, center, o)
  const count = found.reshape(o.shape).astype(dtype)
  const divisor = subtract(count, correction)
  const result = divide(total, where(divisor.greater(0), divisor, NaN))
  return told(operation, root ? sqrt(result) : result, o.out)
}

/** The sum of the squared differences of what is not NaN from the mean, in one pass. */
function squares(operation: string, x: NDArray, center: NDArray, reduced: Reduced): NDArray {
  const { dtype } = x
  return foldTogether(operation, 'nan squares', [x, center], reduced, [{ fold: 'add', dtype }], (p, [element, middle]) => {
    const isNan = p.op('isnan', dtype, 0.2, element)
    const zero = p.cast(p.op('logicalNot', 'bool', 0.1, isNan), 'bool', dtype)
    return [p.op('square', dtype, 0.1, p.op('where', dtype, 0.3, isNan, zero, p.op('subtract', dtype, 0.1, element, middle)))]
  })[0]
}

/**
 * Variance of the elements that are not NaN; NaN where there are no more of them than `correction`.
 * @throws AxisError, ValueError, DisposedError
 * @example pn.nanvar(arr([1, NaN, 3])) //=> array(1.)
 */
export function nanvar<D extends DType>(x: NDArray<D>, options?: SpreadOptions | AxisArgument): NDArray<MeanType<D>> {
  return nanspread('nanvar', x, options, false) as never
}

/**
 * Standard deviation of the elements that are not NaN; NaN where there are no more of them than `correction`.
 * @throws AxisError, ValueError, DisposedError
 * @example pn.nanstd(arr([1, NaN, 5]), { correction: 1 }).item().toFixed(6) //=> 2.828427
 */
export function nanstd<D extends DType>(x: NDArray<D>, options?: SpreadOptions | AxisArgument): NDArray<MeanType<D>> {
  return nanspread('nanstd', x, options, true) as never
}

/** An extreme of what is not NaN. */
export function nanextreme(operation: string, how: 'maximum' | 'minimum', x: NDArray, options: ReduceOptions | AxisArgument | undefined): NDArray {
  const o = readFold<ReduceOptions>(operation, x, options, plainKeys)
  checkReal(operation, x)
  const plain = (): NDArray => (how === 'maximum' ? max : min)(x, { axis: o.axes, keepdims: o.keepdims })
  if (o.size === 0 && o.shape.every((n) => n > 0)) throw new ValueError(operation, 'there is no extreme of no elements', { shape: x.shape })
  if (!hasNan(x.dtype) || x.size === 0) return told(operation, plain(), o.out)
  const { dtype } = x
  const last = asarray(how === 'maximum' ? -Infinity : Infinity, { dtype })
  // Beside the extreme goes whether anything was there: bool's maximum is "or".
  const folds = [{ fold: how, dtype }, { fold: 'maximum', dtype: 'bool' }] as const
  const [found, there] = foldTogether(operation, `nan ${how}`, [x, last], o, folds, (p, [element, otherwise]) => {
    const isNan = p.op('isnan', dtype, 0.2, element)
    return [p.op('where', dtype, 0.3, isNan, otherwise, element), p.op('logicalNot', 'bool', 0.1, isNan)]
  })
  return told(operation, where(there, found, NaN), o.out)
}

/**
 * The largest element that is not NaN; NaN where there is none.
 * @throws ValueError over no elements; AxisError, DisposedError
 * @example pn.nanmax(arr([[1, NaN], [3, NaN]]), 0) //=> array([ 3., nan])
 */
export function nanmax<D extends DType>(x: NDArray<D>, options?: ReduceOptions | AxisArgument): NDArray<D> {
  return nanextreme('nanmax', 'maximum', x, options) as never
}

/**
 * The smallest element that is not NaN; NaN where there is none.
 * @throws ValueError over no elements; AxisError, DisposedError
 * @example pn.nanmin(arr([2, NaN, 1])) //=> array(1.)
 */
export function nanmin<D extends DType>(x: NDArray<D>, options?: ReduceOptions | AxisArgument): NDArray<D> {
  return nanextreme('nanmin', 'minimum', x, options) as never
}

/**
 * Running sum along an axis in which a NaN counts as 0, in the dtypes of `sum`.
 * @throws ValueError where an axis is needed; AxisError, DTypeError, DisposedError
 * @example pn.nancumsum(arr([1, NaN, 3])) //=> array([1., 1., 4.])
 */
export function nancumsum<D extends DType>(x: NDArray<D>, options?: CumulativeOptions | number): NDArray<SumType<D>> {
  const { out, ...o } = readRunning('nancumsum', x, options)
  return told('nancumsum', cumulativeSum(without(x, 0), o), out) as never
}

/**
 * Running product along an axis in which a NaN counts as 1, in the dtypes of `prod`.
 * @throws ValueError where an axis is needed; AxisError, DTypeError, DisposedError
 * @example pn.nancumprod(arr([2, NaN, 3])) //=> array([2., 2., 6.])
 */
export function nancumprod<D extends DType>(x: NDArray<D>, options?: CumulativeOptions | number): NDArray<SumType<D>> {
  const { out, ...o } = readRunning('nancumprod', x, options)
  return told('nancumprod', cumulativeProd(without(x, 1), o), out) as never
}

declare module '../array/ndarray.js' {
  interface NDArray<D extends DType> {
    /** Sum of what is not NaN: see `pn.nansum`. */
    nansum(options?: FoldOptions | AxisArgument): NDArray<SumType<D>>
    /** Product of what is not NaN: see `pn.nanprod`. */
    nanprod(options?: FoldOptions | AxisArgument): NDArray<SumType<D>>
    /** Mean of what is not NaN: see `pn.nanmean`. */
    nanmean(options?: FoldOptions | AxisArgument): NDArray<MeanType<D>>
    /** Variance of what is not NaN: see `pn.nanvar`. */
    nanvar(options?: SpreadOptions | AxisArgument): NDArray<MeanType<D>>
    /** Standard deviation of what is not NaN: see `pn.nanstd`. */
    nanstd(options?: SpreadOptions | AxisArgument): NDArray<MeanType<D>>
    /** The largest that is not NaN: see `pn.nanmax`. */
    nanmax(options?: ReduceOptions | AxisArgument): NDArray<D>
    /** The smallest that is not NaN: see `pn.nanmin`. */
    nanmin(options?: ReduceOptions | AxisArgument): NDArray<D>
    /** Running sum without NaN: see `pn.nancumsum`. */
    nancumsum(options?: CumulativeOptions | number): NDArray<SumType<D>>
    /** Running product without NaN: see `pn.nancumprod`. */
    nancumprod(options?: CumulativeOptions | number): NDArray<SumType<D>>
  }
}

install({ nansum, nanprod, nanmean, nanvar, nanstd, nanmax, nanmin, nancumsum, nancumprod })
