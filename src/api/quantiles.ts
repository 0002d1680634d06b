/** Order statistics: median, quantile, percentile, and those that leave NaN out. */
import { install } from '../array/install.js'
import { NDArray } from '../array/ndarray.js'
import { infoOf, type DType } from '../dtype/dtype.js'
import { ShapeError, ValueError } from '../errors.js'
import { firstElement } from '../memory/storage.js'
import { pickRanks } from '../plan/ranks.js'
import { normalizeAxes } from '../shape/axes.js'
import { sizeOf } from '../shape/shape.js'
import { showShape } from '../shape/show.js'
import { freshArray } from './data.js'
import { checkReal, elementsOf, flatLine, inOnePiece } from './lines.js'
import { alive, permuteDims } from './manipulate.js'
import { axisOptions, checkFlag } from './options.js'
import { interpolate, quantileMethods, type DiscreteMethod, type Place, type QuantileMethod } from './quantile_methods.js'
import type { AxisArgument, MeanType } from './reduce.js'

/** What `median` and `nanmedian` take. */
export interface MedianOptions {
  /** The axis or axes; all by default. */
  axis?: AxisArgument | undefined
  /** Keeps the reduced axes with length 1. */
  keepdims?: boolean | undefined
}
/** What `quantile`, `percentile` and those without NaN take. */
export interface QuantileOptions extends MedianOptions {
  /** How a quantile between two elements is found: one of NumPy's thirteen names; 'linear' by default. */
  method?: QuantileMethod | undefined
}
/** One quantile, or several in a list or array, whose axes come first in the result. */
export type QuantileArgument = number | readonly number[] | NDArray

/** The dtype of quantiles: an element's, where the method gives one; else float32 for float32, float64 otherwise. */
export type QuantileType<D extends DType, O> = O extends { method: DiscreteMethod } ? D : MeanType<D>

/** Lines to be reduced, and what is left of the shape. */
interface Reduced {
  readonly lines: NDArray
  readonly length: number
  readonly shape: readonly number[]
}

function reduced(operation: string, x: NDArray, { axis, keepdims }: MedianOptions): Reduced {
  checkReal(operation, x.dtype)
  const keep = checkFlag(operation, 'keepdims', keepdims, false)
  const axes = normalizeAxes(operation, axis, x.ndim)
  const kept = [...x.shape.keys()].filter((a) => !axes.includes(a))
  const shape = keep ? x.shape.map((n, a) => (axes.includes(a) ? 1 : n)) : kept.map((a) => x.shape[a])
  const order = [...kept, ...axes]
  const moved = order.every((a, i) => a === i) ? x : permuteDims(x, order)
  return { lines: inOnePiece(operation, moved), length: sizeOf(axes.map((a) => x.shape[a])), shape }
}

/** How many numbers a line has decides where its quantiles are. */
interface Places {
  readonly places: readonly Place[]
  /** The ranks that are needed, increasing, and where each place's are among them. */
  readonly ranks: readonly number[]
  readonly from: Int32Array
}

function placesFor(n: number, find: (n: number) => readonly Place[]): Places {
  const places = find(n)
  const all = places.flatMap(({ previous, next }) => [previous, next])
  const order = Array.from(all.keys()).sort((a, b) => all[a] - all[b])
  const from = new Int32Array(all.length)
  order.forEach((k, at) => { from[k] = at })
  return { places, ranks: order.map((k) => all[k]), from }
}

/** What a quantile is made of. */
interface Making {
  readonly count: number
  readonly dtype: DType
  readonly skipNaN: boolean
  /** Where the quantiles of n elements are; n is 1 at least. */
  readonly find: (n: number) => readonly Place[]
  readonly make: (a: number, b: number, weight: number) => number
}

/** Quantiles of all lines, [count, lines], in C order. */
function quantilesOf(operation: string, x: NDArray, { lines, length, shape }: Reduced, making: Making, leading: readonly number[]): NDArray {
  const { count, dtype, skipNaN, find, make } = making
  const out = freshArray(operation, dtype, [...leading, ...shape])
  if (out.size === 0) return out
  const target = out.storage.memory.typed(infoOf(dtype).code)
  const first = firstElement(out)
  const floats = infoOf(dtype).kind === 'f'
  if (length === 0) {
    if (!floats) throw new ValueError(operation, `there is no ${dtype} quantile of no elements`, { shape: x.shape })
    target.fill(NaN as never, first, first + out.size)
    return out
  }
  const total = out.size / count
  const known = new Map<number, Places>()
  const placesOf = (n: number): Places => {
    let places = known.get(n)
    if (places === undefined) known.set(n, (places = placesFor(Math.max(1, n), find)))
    return places
  }
  const { storage, offset } = lines
  const { elements, numbers } = pickRanks(operation, { storage, dtype: x.dtype, offset, lines: total, length }, 2 * count, (n) => placesOf(n).ranks)
  for (let l = 0; l < total; l++) {
    const n = numbers[l]
    const { places, from } = placesOf(n)
    const missing = n === 0 || (!skipNaN && n < length)
    for (let k = 0; k < count; k++) {
      const at = first + k * total + l
      if (missing) target[at] = NaN
      else {
        const [a, b] = [elements[2 * count * l + from[2 * k]], elements[2 * count * l + from[2 * k + 1]]]
        target[at] = (floats ? make(Number(a), Number(b), places[k].weight) : a)
      }
    }
  }
  return out
}

function floatOf(dtype: DType): DType {
  return dtype === 'float32' ? 'float32' : 'float64'
}

function medianOf(operation: string, x: NDArray, options: MedianOptions | AxisArgument | undefined, skipNaN: boolean): NDArray {
  alive(operation, x)
  const o = axisOptions<MedianOptions>(operation, options === null ? undefined : options, ['axis', 'keepdims'])
  // The mean of the two in the middle, as NumPy takes it; the one where these are one.
  const making: Making = {
    count: 1, dtype: floatOf(x.dtype), skipNaN,
    find: (n) => [{ previous: Math.floor((n - 1) / 2), next: Math.floor(n / 2), weight: n % 2 === 1 ? 0 : 0.5 }],
    make: (a, b, weight) => (weight === 0 ? a : (a + b) / 2),
  }
  return quantilesOf(operation, x, reduced(operation, x, o), making, [])
}

/** The quantiles asked for, and their shape. */
function askedOf(operation: string, q: unknown, scale: number): { values: number[]; shape: readonly number[] } {
  let values: number[]
  let shape: readonly number[] = []
  if (typeof q === 'number') values = [q]
  else if (q instanceof NDArray) {
    alive(operation, q)
    if (q.ndim > 1) throw new ShapeError(operation, `quantiles are a number or have one axis, got ${showShape(q.shape)}`, { shape: q.shape })
    values = Array.from(elementsOf(flatLine(operation, q)), Number)
    shape = q.shape
  } else if (Array.isArray(q) || ArrayBuffer.isView(q)) {
    values = Array.from(q as ArrayLike<number>)
    shape = [values.length]
  } else throw new ValueError(operation, 'quantiles are a number, a list of numbers or an array', { q })
  for (const value of values) {
    if (typeof value !== 'number' || !(value >= 0 && value <= scale)) throw new ValueError(operation, `quantiles are 0 to ${scale}, got ${value}`, { q: value })
  }
  return { values: values.map((value) => value / scale), shape }
}

function quantiles(operation: string, x: NDArray, q: unknown, scale: 1 | 100, options: QuantileOptions | AxisArgument | undefined, skipNaN: boolean): NDArray {
  alive(operation, x)
  const o = axisOptions<QuantileOptions>(operation, options === null ? undefined : options, ['axis', 'keepdims', 'method'])
  const name = o.method ?? 'linear'
  if (typeof name !== 'string' || !Object.hasOwn(quantileMethods, name)) {
    throw new ValueError(operation, `unknown method '${name}'; methods are ${Object.keys(quantileMethods).join(', ')}`, { method: name })
  }
  const method = quantileMethods[name]
  const { values, shape } = askedOf(operation, q, scale)
  const dtype = method.discrete ? x.dtype : floatOf(x.dtype)
  const making: Making = { count: values.length, dtype, skipNaN, find: (n) => values.map((value) => method.place(n, value)), make: interpolate }
  return quantilesOf(operation, x, reduced(operation, x, o), making, shape)
}

/**
 * The median: the element in the middle, or the mean of the two there. NaN where there is one, and over no elements. Found by counting
 * and selecting, not by sorting.
 * @returns float32 for float32, else float64
 * @throws AxisError, ValueError, DisposedError
 * @example pn.median(arr([3, 1, 2, 10])).item() //=> 2.5
 */
export function median<D extends DType>(x: NDArray<D>, options?: MedianOptions | AxisArgument): NDArray<MeanType<D>> {
  return medianOf('median', x, options, false) as never
}

/**
 * The median of what is not NaN; NaN where nothing else is.
 * @throws AxisError, ValueError, DisposedError
 * @example pn.nanmedian(arr([3, NaN, 1])).item() //=> 2
 */
export function nanmedian<D extends DType>(x: NDArray<D>, options?: MedianOptions | AxisArgument): NDArray<MeanType<D>> {
  return medianOf('nanmedian', x, options, true) as never
}

/**
 * Quantiles, 0 (the least) to 1 (the greatest). Between two elements the method decides: 'linear' goes straight from one to the other;
 * the nine methods of Hyndman and Fan (1996) and NumPy's 'lower', 'higher', 'midpoint', 'nearest' have NumPy's names. NaN where there is
 * one, and over no elements.
 * @param q a number, or several, whose axis comes first in the result
 * @returns float32 for float32, else float64; x's dtype for methods that give one of the elements
 * @throws ValueError for q outside 0 to 1, or no elements of an integer dtype; ShapeError, AxisError, DisposedError
 * @example pn.quantile(arr([1, 2, 3, 4]), [0.25, 0.5]).toArray() //=> [ 1.75, 2.5 ]
 */
export function quantile<D extends DType, const O extends QuantileOptions = object>(x: NDArray<D>, q: QuantileArgument, options?: O | AxisArgument): NDArray<QuantileType<D, O>> {
  return quantiles('quantile', x, q, 1, options, false) as never
}

/**
 * Percentiles: quantiles with q from 0 to 100; see `quantile`.
 * @throws ValueError for q outside 0 to 100; ShapeError, AxisError, DisposedError
 * @example pn.percentile(arr([1, 2, 3, 4]), 90, { method: 'nearest' }).item() //=> 4
 */
export function percentile<D extends DType, const O extends QuantileOptions = object>(x: NDArray<D>, q: QuantileArgument, options?: O | AxisArgument): NDArray<QuantileType<D, O>> {
  return quantiles('percentile', x, q, 100, options, false) as never
}

/**
 * Quantiles of what is not NaN; NaN where nothing else is. See `quantile`.
 * @throws ValueError for q outside 0 to 1; ShapeError, AxisError, DisposedError
 * @example pn.nanquantile(arr([1, NaN, 3]), 0.5).item() //=> 2
 */
export function nanquantile<D extends DType, const O extends QuantileOptions = object>(x: NDArray<D>, q: QuantileArgument, options?: O | AxisArgument): NDArray<QuantileType<D, O>> {
  return quantiles('nanquantile', x, q, 1, options, true) as never
}

/**
 * Percentiles of what is not NaN; NaN where nothing else is. See `quantile`.
 * @throws ValueError for q outside 0 to 100; ShapeError, AxisError, DisposedError
 * @example pn.nanpercentile(arr([1, NaN, 3]), 50).item() //=> 2
 */
export function nanpercentile<D extends DType, const O extends QuantileOptions = object>(x: NDArray<D>, q: QuantileArgument, options?: O | AxisArgument): NDArray<QuantileType<D, O>> {
  return quantiles('nanpercentile', x, q, 100, options, true) as never
}

declare module '../array/ndarray.js' {
  interface NDArray<D extends DType> {
    /** The element in the middle: see `pn.median`. */
    median(options?: MedianOptions | AxisArgument): NDArray<MeanType<D>>
    /** The median of what is not NaN: see `pn.nanmedian`. */
    nanmedian(options?: MedianOptions | AxisArgument): NDArray<MeanType<D>>
    /** Quantiles, 0 to 1: see `pn.quantile`. */
    quantile<const O extends QuantileOptions = object>(q: QuantileArgument, options?: O | AxisArgument): NDArray<QuantileType<D, O>>
    /** Quantiles, 0 to 100: see `pn.percentile`. */
    percentile<const O extends QuantileOptions = object>(q: QuantileArgument, options?: O | AxisArgument): NDArray<QuantileType<D, O>>
    /** Quantiles of what is not NaN: see `pn.nanquantile`. */
    nanquantile<const O extends QuantileOptions = object>(q: QuantileArgument, options?: O | AxisArgument): NDArray<QuantileType<D, O>>
    /** Percentiles of what is not NaN: see `pn.nanpercentile`. */
    nanpercentile<const O extends QuantileOptions = object>(q: QuantileArgument, options?: O | AxisArgument): NDArray<QuantileType<D, O>>
  }
}

install({ median, nanmedian, quantile, percentile, nanquantile, nanpercentile })
