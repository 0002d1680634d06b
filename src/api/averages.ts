/** Weighted means, and the distance of the extremes. */
import { install } from '../array/install.js'
import type { NDArray } from '../array/ndarray.js'
import { infoOf, type DType } from '../dtype/dtype.js'
import { promote } from '../dtype/promote.js'
import { DTypeError, ShapeError, ValueError } from '../errors.js'
import { sameShape } from '../shape/shape.js'
import { showShape } from '../shape/show.js'
import { copy } from './convert.js'
import { divide, equal, multiply, subtract } from './elementwise.js'
import { broadcastTo, permuteDims, reshape, type AxesArgument } from './manipulate.js'
import { checkFlag } from './options.js'
import { any, max, mean, sum, type AxisArgument, type MeanType, type ReduceOptions } from './reduce.js'
import { arrayFrom, checkReal, foldTogether, readFold, told } from './together.js'

/** What `average` takes. */
export interface AverageOptions {
  /** The axis or axes; all by default. */
  axis?: AxesArgument | null | undefined
  /** Keeps the reduced axes with length 1. */
  keepdims?: boolean
  /** How much each element counts: of x's shape, or of the lengths of the axes, in the order in which these are named. */
  weights?: NDArray | readonly number[] | undefined
  /** true: the sums of the weights come too, `[averages, sums]`. */
  returned?: boolean
}

/**
 * The weighted mean, sum(x * weights) / sum(weights): the mean where no weights are given. Float32 with float32 weights stays that; other
 * dtypes give float64.
 * @throws ShapeError where the weights do not fit; ValueError where weights add up to 0; AxisError, DisposedError
 * @example pn.average(arr([1, 2, 3]), { weights: [3, 1, 0] }) //=> array(1.25)
 */
export function average<D extends DType>(x: NDArray<D>, options: AverageOptions & { returned: true }): [averages: NDArray<MeanType<D> | 'float64'>, sums: NDArray<MeanType<D> | 'float64'>]
export function average<D extends DType>(x: NDArray<D>, options?: AverageOptions & { returned?: false } | AxisArgument): NDArray<MeanType<D> | 'float64'>
export function average(x: NDArray, options?: AverageOptions | AxisArgument): NDArray | [NDArray, NDArray] {
  const o = readFold<AverageOptions>('average', x, options, ['axis', 'keepdims', 'weights', 'returned'])
  const returned = checkFlag('average', 'returned', o.returned, false)
  const inner = { axis: o.axes, keepdims: o.keepdims }
  if (o.weights === undefined) {
    const plain: NDArray = mean(x, inner)
    return returned ? [plain, plain.multiply(0).add(o.size)] : plain
  }
  const weights = arrayFrom('average', o.weights)
  const wide = weightsOver(x, weights, o.axis, o.axes)
  const common = promote(x.dtype, weights.dtype)
  const dtype = 'biu'.includes(infoOf(x.dtype).kind) ? promote(common, 'float64') : common
  const sums = sum(wide, { ...inner, dtype })
  if (any(equal(sums, 0)).item()) throw new ValueError('average', 'weights add up to 0', { weights: weights.shape })
  const averages = divide(sum(multiply(x, wide, { dtype }), { ...inner, dtype }), sums)
  return returned ? [averages, sameShape(sums.shape, averages.shape) ? sums : copy(broadcastTo(sums, averages.shape))] : averages
}

/** The weights as they stand beside x: of its dimensions, 1 long where they do not depend on an axis. */
function weightsOver(x: NDArray, weights: NDArray, axis: AverageOptions['axis'], axes: readonly number[]): NDArray {
  if (sameShape(weights.shape, x.shape)) return weights
  const named = Array.isArray(axis) ? (axis as readonly number[]).map((a) => (a < 0 ? a + x.ndim : a)) : axes
  const all = axis === undefined || axis === null
  if (all || !sameShape(weights.shape, named.map((a) => x.shape[a]))) {
    const wanted = all ? 'or name the axis that they go along' : `or ${showShape(named.map((a) => x.shape[a]))}, that of the axes`
    throw new ShapeError('average', `weights of shape ${showShape(weights.shape)} for ${showShape(x.shape)}: they have that shape, ${wanted}`, { weights: weights.shape, shape: x.shape, axis })
  }
  return reshape(permuteDims(weights, axes.map((a) => named.indexOf(a))), x.shape.map((n, a) => (axes.includes(a) ? n : 1)))
}

/**
 * The largest element minus the smallest, in one pass; NaN where there is one. Integers wrap around.
 * @throws ValueError over no elements; DTypeError for bool; AxisError, DisposedError
 * @example pn.ptp(arr([[1, 5], [2, 9]]), 1) //=> array([4., 7.])
 */
export function ptp<D extends DType>(x: NDArray<D>, options?: ReduceOptions | AxisArgument): NDArray<D> {
  const o = readFold<ReduceOptions>('ptp', x, options, ['axis', 'keepdims', 'out'])
  checkReal('ptp', x)
  const { dtype } = x
  if (dtype === 'bool') throw new DTypeError('ptp', "does not take bool; x.astype('int8') makes numbers of it", { dtype })
  if (o.size === 0 && o.shape.every((n) => n > 0)) throw new ValueError('ptp', 'there is no extreme of no elements', { shape: x.shape })
  if (x.size === 0) return told('ptp', max(x, { axis: o.axes, keepdims: o.keepdims }), o.out)
  const folds = [{ fold: 'maximum', dtype }, { fold: 'minimum', dtype }] as const
  const [high, low] = foldTogether('ptp', 'ptp', [x], o, folds, (_, [element]) => [element, element])
  return told('ptp', subtract(high, low) as NDArray, o.out) as never
}

declare module '../array/ndarray.js' {
  interface NDArray<D extends DType> {
    /** The weighted mean: see `pn.average`. */
    average(options: AverageOptions & { returned: true }): [averages: NDArray<MeanType<D> | 'float64'>, sums: NDArray<MeanType<D> | 'float64'>]
    average(options?: AverageOptions & { returned?: false } | AxisArgument): NDArray<MeanType<D> | 'float64'>
    /** The largest element minus the smallest: see `pn.ptp`. */
    ptp(options?: ReduceOptions | AxisArgument): NDArray<D>
  }
}

install({ average, ptp })
