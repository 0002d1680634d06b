/** Counts of points in a grid of bins: histogram2d. */
import { install } from '../array/install.js'
import { NDArray, viewArray } from '../array/ndarray.js'
import type { DType } from '../dtype/dtype.js'
import { ShapeError, ValueError } from '../errors.js'
import { placeAmong } from '../plan/search.js'
import { showShape } from '../shape/show.js'
import { copyOf, freshArray } from './data.js'
import { checkReal, flatLine, oneLine } from './lines.js'
import { alive, expandDims, reshape } from './manipulate.js'
import { checkFlag, checkOptions } from './options.js'
import { sum } from './reduce.js'
import { bincount, checkWeights, givenEdges, uniformEdges } from './statistics.js'
import { apply, ufuncs } from './ufunc.js'

/** Bins of one axis: how many of one width, or their edges. */
export type AxisBins = number | readonly number[] | NDArray
/** What `histogram2d` takes. */
export interface Histogram2dOptions {
  /**
   * How many bins both axes have (10), or their increasing edges; or a pair of these, one for each axis. Two numbers are a pair of numbers of bins.
   */
  bins?: AxisBins | readonly [AxisBins, AxisBins] | undefined
  /** The lowest and the highest value counted along each axis; those of the data by default. */
  range?: readonly [readonly [number, number] | null | undefined, readonly [number, number] | null | undefined] | undefined
  /** Added for each point instead of 1. */
  weights?: NDArray | undefined
  /** The density: counts divided by their sum and the bins' areas. */
  density?: boolean | undefined
}

const operation = 'histogram2d'

/** The bins of each axis. */
function binsOf(bins: Histogram2dOptions['bins']): readonly [AxisBins, AxisBins] {
  if (Array.isArray(bins) && bins.length === 2) return bins as unknown as readonly [AxisBins, AxisBins]
  const both = (bins ?? 10) as AxisBins
  return [both, both]
}

function edgesOf(x: NDArray, bins: AxisBins, range: readonly [number, number] | null | undefined): NDArray<'float64'> {
  return typeof bins === 'number' ? uniformEdges(operation, x, bins, range ?? undefined) : givenEdges(operation, bins)
}

/** The bin of each value, from 1 on; 0 below all of them, one more than there are above and for NaN. The last bin holds its upper edge. */
function indicesOf(x: NDArray, edges: NDArray<'float64'>): NDArray {
  const values = flatLine(operation, copyOf(operation, x, 'float64'))
  const places = freshArray(operation, 'int64', [x.size])
  if (x.size > 0) placeAmong(operation, oneLine(edges), oneLine(values), undefined, true, places)
  const last = viewArray(edges.storage, 'float64', [], [], edges.offset + edges.size - 1)
  return apply(ufuncs.subtract, [places, copyOf(operation, apply(ufuncs.equal, [values, last]), 'int64')])
}

function widthsOf(edges: NDArray<'float64'>): NDArray {
  const part = (from: number): NDArray => viewArray(edges.storage, 'float64', [edges.size - 1], edges.strides, edges.offset + from)
  return apply(ufuncs.subtract, [part(1), part(0)])
}

function checkRange(range: unknown): readonly [readonly [number, number] | null | undefined, readonly [number, number] | null | undefined] {
  if (range === undefined) return [undefined, undefined]
  if (!Array.isArray(range) || range.length !== 2) throw new ValueError(operation, 'range is a pair of [low, high], one for each axis', { range })
  return range as unknown as readonly [readonly [number, number], readonly [number, number]]
}

/**
 * Counts of points in a grid of bins, and the bins' edges along both axes: `[counts, xEdges, yEdges]`. Bins hold their lower edges and
 * not their upper ones, the last ones both. Points outside and those with NaN are not counted.
 * @param x the points' first coordinates; @param y their second ones, of the same shape
 * @returns counts [bins of x, bins of y] in float64, and both edges
 * @throws ValueError for bins, ranges or data that make no bins; ShapeError, DisposedError
 * @example pn.histogram2d(arr([0, 1, 1]), arr([0, 1, 1]), { bins: 2 })[0].toArray() //=> [ [ 1, 0 ], [ 0, 2 ] ]
 */
export function histogram2d(x: NDArray, y: NDArray, options?: Histogram2dOptions): [counts: NDArray<'float64'>, xEdges: NDArray<'float64'>, yEdges: NDArray<'float64'>] {
  alive(operation, x)
  alive(operation, y)
  checkReal(operation, x.dtype)
  checkReal(operation, y.dtype)
  if (x.shape.join() !== y.shape.join()) throw new ShapeError(operation, `x has shape ${showShape(x.shape)}, y ${showShape(y.shape)}`, { x: x.shape, y: y.shape })
  checkOptions(operation, options, ['bins', 'range', 'weights', 'density'])
  const density = checkFlag(operation, 'density', options?.density, false)
  const weights = checkWeights(operation, x, options?.weights)
  const range = checkRange(options?.range)
  const [xBins, yBins] = binsOf(options?.bins)
  const [xEdges, yEdges] = [edgesOf(x, xBins, range[0]), edgesOf(y, yBins, range[1])]
  const counts = countsOf(x, y, [xEdges, yEdges], weights)
  if (!density) return [counts, xEdges, yEdges]
  const areas = apply(ufuncs.multiply, [expandDims(widthsOf(xEdges), 1), widthsOf(yEdges)])
  return [apply(ufuncs.divide, [apply(ufuncs.divide, [counts, areas]), sum(counts)]) as NDArray<'float64'>, xEdges, yEdges]
}

/** Counts in a grid that has a border for what is outside; and the grid without it. */
function countsOf(x: NDArray, y: NDArray, [xEdges, yEdges]: readonly NDArray<'float64'>[], weights: NDArray | undefined): NDArray<'float64'> {
  const [rows, columns] = [xEdges.size + 1, yEdges.size + 1]
  if (rows * columns > 2 ** 31 - 1) throw new ValueError(operation, `${rows - 2} by ${columns - 2} bins are too many`, { rows: rows - 2, columns: columns - 2 })
  const flat = apply(ufuncs.add, [apply(ufuncs.multiply, [indicesOf(x, xEdges), columns]), indicesOf(y, yEdges)])
  const all = bincount(flat, { minlength: rows * columns, ...(weights ? { weights: reshape(weights, [weights.size]) } : {}) })
  const inner = viewArray(all.storage, all.dtype, [rows - 2, columns - 2], [columns, 1], all.offset + columns + 1)
  return copyOf(operation, inner, 'float64')
}

declare module '../array/ndarray.js' {
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- a merged interface repeats the parameter
  interface NDArray<D extends DType> {
    /** Counts of points in a grid of bins: see `pn.histogram2d`. */
    histogram2d(y: NDArray, options?: Histogram2dOptions): [counts: NDArray<'float64'>, xEdges: NDArray<'float64'>, yEdges: NDArray<'float64'>]
  }
}

install({ histogram2d })
