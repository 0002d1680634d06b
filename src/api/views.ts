/** NumPy's further views: flattened, turned, with more axes, in parts. Only `ravel` and `flatten` may copy. */
import { install } from '../array/install.js'
import type { NDArray } from '../array/ndarray.js'
import { infoOf, type DType } from '../dtype/dtype.js'
import { AxisError, DTypeError, ShapeError, ValueError } from '../errors.js'
import { normalizeAxis } from '../shape/axes.js'
import { resolveSlice, Slice } from '../shape/indexing.js'
import { showShape, showValue, toEntries, toInteger } from '../shape/show.js'
import { copyOf } from './data.js'
import { alive, expandDims, flip, permuteDims, reshape, viewOf, type OneAxisOptions } from './manipulate.js'
import { axisOptions, checkOptions } from './options.js'

/** What `rot90` takes. */
export interface Rot90Options {
  /** How many quarter turns, from the first axis toward the second (1). */
  k?: number | undefined
  /** The plane; the first two axes by default. */
  axes?: readonly [number, number] | undefined
}
/** Where `split` cuts: into so many parts, or before each of these indices. */
export type SplitPlaces = number | readonly number[] | NDArray

/**
 * The elements in C order in one line: a view where the memory allows it, else a copy.
 * @throws MemoryError, DisposedError
 * @example pn.ravel(arr([[1, 2], [3, 4]])).toArray() //=> [ 1, 2, 3, 4 ]
 */
export function ravel<D extends DType>(x: NDArray<D>): NDArray<D> {
  return reshape(alive('ravel', x), [x.size])
}

/**
 * A copy of the elements in C order in one line.
 * @throws MemoryError, DisposedError
 * @example pn.flatten(arr([[1, 2], [3, 4]]).T).toArray() //=> [ 1, 3, 2, 4 ]
 */
export function flatten<D extends DType>(x: NDArray<D>): NDArray<D> {
  return reshape(copyOf('flatten', alive('flatten', x), x.dtype), [x.size])
}

/**
 * A view with two axes exchanged.
 * @throws AxisError, DisposedError
 * @example pn.swapaxes(pn.zeros([2, 3, 4]), 0, 2).shape //=> [ 4, 3, 2 ]
 */
export function swapaxes<D extends DType>(x: NDArray<D>, axis1: number, axis2: number): NDArray<D> {
  alive('swapaxes', x)
  const [a, b] = [normalizeAxis('swapaxes', axis1, x.ndim), normalizeAxis('swapaxes', axis2, x.ndim)]
  return permuteDims(x, x.shape.map((_, axis) => (axis === a ? b : axis === b ? a : axis)))
}

/**
 * A view turned by quarters in the plane of two axes, from the first toward the second.
 * @throws ShapeError for fewer than two axes, AxisError, ValueError, DisposedError
 * @example pn.rot90(arr([[1, 2], [3, 4]])).toArray() //=> [ [ 2, 4 ], [ 1, 3 ] ]
 */
export function rot90<D extends DType>(x: NDArray<D>, options?: Rot90Options): NDArray<D> {
  alive('rot90', x)
  checkOptions('rot90', options, ['k', 'axes'])
  const turns = options?.k === undefined ? 1 : toInteger(options.k)
  if (turns === undefined || !Number.isSafeInteger(turns)) throw new ValueError('rot90', `k is an integer, got ${showValue(options?.k)}`, { k: options?.k })
  if (x.ndim < 2) throw new ShapeError('rot90', `needs at least two axes, got ${showShape(x.shape)}`, { shape: x.shape })
  const axes = options?.axes === undefined ? [0, 1] : toEntries(options.axes, 2) ?? []
  if (axes.length !== 2) throw new AxisError('rot90', `turns in a plane of two axes, got ${showValue(options?.axes)}`, { axes: options?.axes })
  const [a, b] = axes.map((axis) => normalizeAxis('rot90', axis, x.ndim))
  if (a === b) throw new AxisError('rot90', `axis ${a} is named twice`, { axes, axis: a, ndim: x.ndim })
  const k = ((turns % 4) + 4) % 4
  if (k === 0) return viewOf(x, x.shape, x.strides)
  if (k === 2) return flip(x, [a, b])
  return k === 1 ? swapaxes(flip(x, b), a, b) : flip(swapaxes(x, a, b), b)
}

/**
 * A view with the columns in reverse order: `flip` along the second axis.
 * @throws ShapeError for fewer than two axes, DisposedError
 * @example pn.fliplr(arr([[1, 2], [3, 4]])).toArray() //=> [ [ 2, 1 ], [ 4, 3 ] ]
 */
export function fliplr<D extends DType>(x: NDArray<D>): NDArray<D> {
  return flipped('fliplr', x, 1)
}

/**
 * A view with the rows in reverse order: `flip` along the first axis.
 * @throws ShapeError for a 0-d array, DisposedError
 * @example pn.flipud(arr([[1, 2], [3, 4]])).toArray() //=> [ [ 3, 4 ], [ 1, 2 ] ]
 */
export function flipud<D extends DType>(x: NDArray<D>): NDArray<D> {
  return flipped('flipud', x, 0)
}

function flipped<D extends DType>(operation: string, x: NDArray<D>, axis: number): NDArray<D> {
  alive(operation, x)
  if (x.ndim <= axis) throw new ShapeError(operation, `needs at least ${axis + 1} ${axis === 0 ? 'axis' : 'axes'}, got ${showShape(x.shape)}`, { shape: x.shape })
  return flip(x, axis)
}

/**
 * A view with at least one axis: a 0-d array gets shape [1].
 * @throws DisposedError
 * @example pn.atleast1d(arr(5)).shape //=> [ 1 ]
 */
export function atleast1d<D extends DType>(x: NDArray<D>): NDArray<D> {
  alive('atleast1d', x)
  return x.ndim === 0 ? expandDims(x, 0) : viewOf(x, x.shape, x.strides)
}

/**
 * A view with at least two axes, new ones in front: a line becomes a row.
 * @throws DisposedError
 * @example pn.atleast2d(arr([1, 2, 3])).shape //=> [ 1, 3 ]
 */
export function atleast2d<D extends DType>(x: NDArray<D>): NDArray<D> {
  alive('atleast2d', x)
  return x.ndim < 2 ? expandDims(atleast1d(x), 0) : viewOf(x, x.shape, x.strides)
}

/**
 * A view with at least three axes: shape [n] becomes [1, n, 1], and [m, n] becomes [m, n, 1].
 * @throws DisposedError
 * @example pn.atleast3d(arr([1, 2, 3])).shape //=> [ 1, 3, 1 ]
 */
export function atleast3d<D extends DType>(x: NDArray<D>): NDArray<D> {
  alive('atleast3d', x)
  return x.ndim < 3 ? expandDims(atleast2d(x), 2) : viewOf(x, x.shape, x.strides)
}

/** An axis falls into so many parts at most. */
const mostParts = 2 ** 24

/** The bounds of the parts, as many as are asked for: the first ones are longer where they cannot all be equal. */
function evenBounds(operation: string, parts: number, length: number): [number, number][] {
  if (parts < 1) throw new ValueError(operation, `the number of parts is a positive integer, got ${parts}`, { parts })
  if (parts > mostParts) throw new ValueError(operation, `${parts} parts are too many: ${mostParts} at most`, { parts })
  const short = Math.floor(length / parts)
  const long = length - short * parts
  return Array.from({ length: parts }, (_, i) => [i * short + Math.min(i, long), (i + 1) * short + Math.min(i + 1, long)])
}

/** The indices that a list or array holds. */
function placesOf(operation: string, places: unknown): number[] {
  const array = typeof places === 'object' && places !== null && 'dtype' in places ? alive(operation, places as NDArray) : undefined
  if (array !== undefined && !'iu'.includes(infoOf(array.dtype).kind)) throw new DTypeError(operation, `indices are integers, got ${array.dtype}`, { dtype: array.dtype })
  if (array !== undefined && array.ndim !== 1) throw new ShapeError(operation, `indices have one axis, got ${showShape(array.shape)}`, { shape: array.shape })
  const list = array === undefined ? toEntries(places, mostParts) : Array.from(copyOf(operation, array, 'float64').toTypedArray())
  return (list ?? [places]).map((place) => {
    const number = toInteger(place)
    if (number === undefined) throw new ValueError(operation, `takes a number of parts or a list of indices, got ${showValue(place)}`, { place })
    return number
  })
}

function parts<D extends DType>(operation: string, x: NDArray<D>, places: SplitPlaces, options: OneAxisOptions | number | undefined, even: boolean): NDArray<D>[] {
  alive(operation, x)
  const { axis = 0 } = axisOptions<OneAxisOptions>(operation, options, ['axis'])
  if (x.ndim === 0) throw new ShapeError(operation, 'a 0-d array has no parts', { shape: x.shape })
  const along = normalizeAxis(operation, axis, x.ndim)
  const length = x.shape[along]
  const count = toInteger(places)
  if (even && count !== undefined && count > 0 && length % count !== 0) {
    throw new ShapeError(operation, `axis ${along} of length ${length} does not fall into ${count} equal parts; arraySplit makes parts of different lengths`, { axis: along, length, parts: count })
  }
  const cuts = count === undefined ? placesOf(operation, places) : []
  const bounds: readonly (readonly [number, number | null])[] = count === undefined
    ? [0, ...cuts].map((from, i) => [from, cuts[i] ?? null] as const)
    : evenBounds(operation, count, length)
  return bounds.map(([from, to]) => {
    const range = resolveSlice(new Slice(from, to), length)
    const offset = range.length === 0 ? x.offset : x.offset + range.start * x.strides[along]
    return viewOf(x, x.shape.map((n, a) => (a === along ? range.length : n)), x.strides, offset)
  })
}

/**
 * Views of the parts along an axis (0): so many equal ones, or those that end before each of the given indices.
 * @throws ShapeError where the axis does not fall into so many equal parts (`arraySplit` makes them different), and for a 0-d array; ValueError;
 * AxisError; DisposedError
 * @example pn.split(pn.arange(6), 3).map((part) => part.toArray()) //=> [ [ 0, 1 ], [ 2, 3 ], [ 4, 5 ] ]
 * @example pn.split(pn.arange(6), [1, 4]).map((part) => part.toArray()) //=> [ [ 0 ], [ 1, 2, 3 ], [ 4, 5 ] ]
 */
export function split<D extends DType>(x: NDArray<D>, places: SplitPlaces, options?: OneAxisOptions | number): NDArray<D>[] {
  return parts('split', x, places, options, true)
}

/**
 * The same as `split`, but where the axis does not fall into equal parts the first ones are longer by one.
 * @throws ShapeError for a 0-d array; ValueError; AxisError; DisposedError
 * @example pn.arraySplit(pn.arange(5), 2).map((part) => part.toArray()) //=> [ [ 0, 1, 2 ], [ 3, 4 ] ]
 */
export function arraySplit<D extends DType>(x: NDArray<D>, places: SplitPlaces, options?: OneAxisOptions | number): NDArray<D>[] {
  return parts('arraySplit', x, places, options, false)
}

install({ ravel, flatten, swapaxes, rot90, fliplr, flipud, atleast1d, atleast2d, atleast3d, split, arraySplit })

declare module '../array/ndarray.js' {
  interface NDArray<D extends DType> {
    /** The elements in one line: see `pn.ravel`. */
    ravel(): NDArray<D>
    /** A copy of the elements in one line: see `pn.flatten`. */
    flatten(): NDArray<D>
    /** Two axes exchanged: see `pn.swapaxes`. */
    swapaxes(axis1: number, axis2: number): NDArray<D>
    /** Turned by quarters: see `pn.rot90`. */
    rot90(options?: Rot90Options): NDArray<D>
    /** The columns in reverse order: see `pn.fliplr`. */
    fliplr(): NDArray<D>
    /** The rows in reverse order: see `pn.flipud`. */
    flipud(): NDArray<D>
    /** At least one axis: see `pn.atleast1d`. */
    atleast1d(): NDArray<D>
    /** At least two axes: see `pn.atleast2d`. */
    atleast2d(): NDArray<D>
    /** At least three axes: see `pn.atleast3d`. */
    atleast3d(): NDArray<D>
    /** The parts along an axis: see `pn.split`. */
    split(places: SplitPlaces, options?: OneAxisOptions | number): NDArray<D>[]
    /** The parts along an axis, not all equal: see `pn.arraySplit`. */
    arraySplit(places: SplitPlaces, options?: OneAxisOptions | number): NDArray<D>[]
  }
}
