/** Counting: bincount, histogram. */
import { install } from '../array/install.js'
import { NDArray, viewArray, wholeArray } from '../array/ndarray.js'
import { infoOf, type DType } from '../dtype/dtype.js'
import { DTypeError, ShapeError, ValueError } from '../errors.js'
import { allocate } from '../memory/pool.js'
import { checkAlive, firstElement } from '../memory/storage.js'
import { runCount, type Bins } from '../plan/count.js'
import { extentOf } from '../plan/extent.js'
import { asarray, type ArrayData } from './creation.js'
import { steady } from './data.js'
import { checkArray, checkFlag, checkOptions } from './options.js'
import { linspace } from './ranges.js'
import { sum } from './reduce.js'
import { apply, ufuncs } from './ufunc.js'

/** What `bincount` takes. */
export interface BincountOptions {
  /** Added for each value instead of 1; the result is float64 then. */
  weights?: NDArray | undefined
  /** The least number of counts. */
  minlength?: number
}

/** The dtype of counts: int64, float64 where they are sums of weights. */
export type CountType<O> = O extends { weights: NDArray } ? 'float64' : 'weights' extends keyof O ? 'int64' | 'float64' : 'int64'

/** What `histogram` takes. */
export interface HistogramOptions {
  /** How many bins of equal width (10), or their increasing edges. */
  bins?: number | readonly number[] | NDArray
  /** The lowest and the highest value counted; those of the data by default. */
  range?: readonly [number, number] | undefined
  /** Added for each value instead of 1; the result is float64 then. */
  weights?: NDArray | undefined
  /** The density: counts divided by their sum and the bins' widths. */
  density?: boolean
}

/** Weights of the values' shape. @internal */
export function checkWeights(operation: string, x: NDArray, weights: unknown): NDArray | undefined {
  if (weights === undefined) return undefined
  const w = checkArray(operation, weights)
  checkAlive(operation, w.storage)
  if (w.shape.join() !== x.shape.join()) throw new ShapeError(operation, `weights have shape [${w.shape.join(',')}], the values [${x.shape.join(',')}]`, { weights: w.shape, shape: x.shape })
  return w
}

/**
 * How often each whole number occurs: element i counts the i's, as int64; with weights, their sums as float64.
 * @param x one-dimensional, of non-negative integers (or bool)
 * @throws DTypeError for other dtypes, ValueError for negative values, ShapeError for other shapes
 * @example pn.bincount(arr([0n, 1n, 1n, 3n])) //=> array([1, 2, 0, 1])
 * @example pn.bincount(arr([0n, 1n, 1n]), { weights: arr([0.5, 1, 2]), minlength: 4 }) //=> array([0.5, 3. , 0. , 0. ])
 */
export function bincount<const O extends BincountOptions = { minlength?: number }>(x: NDArray, options?: O): NDArray<CountType<O>> {
  checkArray('bincount', x)
  checkAlive('bincount', x.storage)
  checkOptions('bincount', options, ['weights', 'minlength'])
  const { minlength = 0, weights } = options ?? {}
  if (!Number.isSafeInteger(minlength) || minlength < 0) throw new ValueError('bincount', 'minlength is a whole number, 0 or more', { minlength })
  if (x.ndim !== 1) throw new ShapeError('bincount', `takes one dimension, got [${x.shape.join(',')}]; x.reshape([-1]) flattens`, { shape: x.shape })
  if (infoOf(x.dtype).kind === 'f') throw new DTypeError('bincount', `counts whole numbers, got ${x.dtype}; x.astype('int64') truncates`, { dtype: x.dtype })
  const w = checkWeights('bincount', x, weights)
  const own = steady('bincount', x)
  const [least, most] = own.size > 0 ? extent('bincount', own) : [0, -1]
  if (least < 0) throw new ValueError('bincount', 'negative values cannot be counted', { min: least })
  const count = Math.max(most + 1, minlength)
  return counted('bincount', own, w, { count }) as never
}

/** The smallest and the largest element, as numbers. */
function extent(operation: string, x: NDArray): [least: number, most: number] {
  const [least, most] = extentOf(operation, x)
  return [Number(least), Number(most)]
}

function counted(operation: string, x: NDArray, weights: NDArray | undefined, bins: Bins): NDArray<'int64' | 'float64'> {
  const dtype = weights ? 'float64' : 'int64'
  if (bins.count > 2 ** 31 - 1) throw new ValueError(operation, `${bins.count} bins are too many`, { bins: bins.count })
  if (bins.count === 0) return wholeArray(allocate(operation, 0), dtype, [0])
  return wholeArray(runCount(operation, x, weights, bins).storage, dtype, [bins.count])
}

/**
 * Counts of the values in bins, and the bins' edges: `[counts, edges]`. A bin holds its lower edge and not its upper one, the last
 * bin both. Values outside and NaN are not counted.
 * @returns counts (int64; float64 with weights or density), and edges (float64, one more)
 * @throws ValueError for bins, ranges or data that make no bins; ShapeError, DisposedError
 * @example pn.histogram(arr([1, 2, 2, 5]), { bins: 2 }) //=> [ array([3, 1]), array([1., 3., 5.]) ]
 */
export function histogram(x: NDArray, options?: HistogramOptions | number | readonly number[]): [counts: NDArray<'int64' | 'float64'>, edges: NDArray<'float64'>] {
  checkArray('histogram', x)
  checkAlive('histogram', x.storage)
  const o: HistogramOptions = typeof options === 'number' || Array.isArray(options) ? { bins: options as number | readonly number[] } : (options as HistogramOptions | undefined) ?? {}
  checkOptions('histogram', o, ['bins', 'range', 'weights', 'density'])
  const bins = o.bins ?? 10
  const density = checkFlag('histogram', 'density', o.density, false)
  const weights = checkWeights('histogram', x, o.weights)
  const uniform = typeof bins === 'number'
  const edges = uniform ? uniformEdges('histogram', x, bins, o.range) : givenEdges('histogram', bins)
  const counts = counted('histogram', x, weights, { count: edges.size - 1, edges, uniform })
  if (!density) return [counts, edges]
  const widths = apply(ufuncs.subtract, [viewArray(edges.storage, 'float64', counts.shape, edges.strides, edges.offset + 1), viewArray(edges.storage, 'float64', counts.shape, edges.strides, edges.offset)])
  return [apply(ufuncs.divide, [apply(ufuncs.divide, [counts, widths]), sum(counts)]) as NDArray<'float64'>, edges]
}

/** Edges of bins of one width: over a range, or all of the data. @internal */
export function uniformEdges(operation: string, x: NDArray, bins: number, range: HistogramOptions['range']): NDArray<'float64'> {
  if (!Number.isSafeInteger(bins) || bins < 1) throw new ValueError(operation, 'bins is a whole number, 1 or more, or a list of edges', { bins })
  let [low, high] = range ?? (x.size > 0 ? extent(operation, x) : [0, 1])
  if (!Number.isFinite(low) || !Number.isFinite(high)) {
    throw new ValueError(operation, `the range ${low} to ${high} is not finite${range ? '' : '; { range: [low, high] } sets it, where data are not'}`, { low, high })
  }
  if (low > high) throw new ValueError(operation, `the range ${low} to ${high} is upside down`, { low, high })
  if (low === high) {
    low -= 0.5
    high += 0.5
  }
  return linspace(low, high, bins + 1, { dtype: 'float64' })
}

/** Edges that a user gave, seen to increase. @internal */
export function givenEdges(operation: string, bins: readonly number[] | NDArray): NDArray<'float64'> {
  const given = asarray(bins as ArrayData, { dtype: 'float64' })
  if (given.ndim !== 1 || given.size < 2) throw new ValueError(operation, 'edges are a list of two or more numbers', { shape: given.shape })
  const edges = apply(ufuncs.positive, [given]) as NDArray<'float64'>
  const values = edges.storage.memory.typed(infoOf('float64').code) as Float64Array
  const first = firstElement(edges)
  for (let i = 1; i < edges.size; i++) {
    if (!(values[first + i - 1] <= values[first + i])) throw new ValueError(operation, `edges increase; edge ${i} is ${values[first + i]} after ${values[first + i - 1]}`, { index: i })
  }
  return edges
}

declare module '../array/ndarray.js' {
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- a merged interface repeats the parameter
  interface NDArray<D extends DType> {
    /** How often each whole number occurs: see `pn.bincount`. */
    bincount<const O extends BincountOptions = { minlength?: number }>(options?: O): NDArray<CountType<O>>
    /** Counts in bins, and the edges: see `pn.histogram`. */
    histogram(options?: HistogramOptions | number | readonly number[]): [counts: NDArray<'int64' | 'float64'>, edges: NDArray<'float64'>]
  }
}

install({ bincount, histogram })
