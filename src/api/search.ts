/** Looking values up: searchsorted, digitize, isin. */
import { install } from '../array/install.js'
import { NDArray, viewArray } from '../array/ndarray.js'
import { infoOf, isComplex, type DType } from '../dtype/dtype.js'
import { promote } from '../dtype/promote.js'
import { DTypeError, IndexError, ShapeError, ValueError } from '../errors.js'
import { sortLines } from '../plan/lines.js'
import { memberAmong, memberMarked, placeAmong } from '../plan/search.js'
import { showShape } from '../shape/show.js'
import { asarray, type ArrayData } from './creation.js'
import { copyOf, freshArray, steady } from './data.js'
import { distinct, inverseOf, orderOf, part } from './distinct.js'
import { fill, type Asked } from './fill.js'
import { checkReal, elementsOf, flatLine, indexType, oneLine } from './lines.js'
import { alive, concat, reshape } from './manipulate.js'
import { checkFlag, checkOptions } from './options.js'
import { max, min } from './reduce.js'
import { isScalar, weakValue, type Scalar } from './ufunc.js'

/** What `searchsorted` takes. */
export interface SearchsortedOptions {
  /** 'left': before equal elements; 'right': behind them. */
  side?: 'left' | 'right' | undefined
  /** The indices that sort x, as `argsort` gives them, where x is not sorted. */
  sorter?: NDArray | undefined
  /** The indices' dtype: int32, or int64. */
  dtype?: 'int32' | 'int64' | undefined
}
/** What `digitize` takes. */
export interface DigitizeOptions {
  /** A bin holds its upper edge, and not its lower one. */
  right?: boolean | undefined
  /** The indices' dtype: int32, or int64. */
  dtype?: 'int32' | 'int64' | undefined
}
/** What `isin` takes. */
export interface IsinOptions {
  /** Whether elements are not among the others. */
  invert?: boolean | undefined
  /** Neither array has an element twice. It changes nothing. */
  assumeUnique?: boolean | undefined
}

/** An array's elements in one contiguous line of a dtype. */
function lineOf(operation: string, x: NDArray, dtype: DType): NDArray {
  return x.dtype === dtype ? flatLine(operation, x) : flatLine(operation, copyOf(operation, x, dtype))
}

function checkLine(operation: string, x: NDArray, what: string): void {
  alive(operation, x)
  if (x.ndim !== 1) throw new ShapeError(operation, `${what} have one axis, got ${showShape(x.shape)}`, { shape: x.shape })
}

/** The indices that sort x, int64, seen to be that: what reads them trusts them. */
function sorterOf(operation: string, sorter: unknown, length: number): NDArray | undefined {
  if (sorter === undefined) return undefined
  if (!(sorter instanceof NDArray)) throw new ValueError(operation, 'sorter is an array of indices, as argsort gives it', { sorter })
  checkLine(operation, sorter, 'a sorter\'s indices')
  if (!'iu'.includes(infoOf(sorter.dtype).kind)) throw new DTypeError(operation, `a sorter's indices are integers, got ${sorter.dtype}`, { dtype: sorter.dtype })
  if (sorter.size !== length) throw new ShapeError(operation, `a sorter of ${sorter.size} indices for ${length} elements`, { sorter: sorter.size, length })
  const own = steady(operation, sorter)
  if (length > 0) {
    const [low, high] = [min(own), max(own)].map((x) => x.item({ bigint: true }) as bigint)
    if (low < 0 || high >= length) throw new IndexError(operation, `a sorter's index ${String(low < 0 ? low : high)} is outside ${length} elements`, { low, high, length })
  }
  return lineOf(operation, own, 'int64')
}

/** A number beside an array, as a 0-d array of its dtype. */
function besides(operation: string, values: unknown, x: NDArray): NDArray {
  if (!isScalar(values)) return alive(operation, values as NDArray)
  return fill(operation, freshArray(operation, x.dtype, []), weakValue(operation, values, x.dtype))
}

function placesOf(operation: string, sorted: NDArray, values: NDArray, right: boolean, asked: unknown, sorter?: NDArray): NDArray {
  const dtype = promote(sorted.dtype, values.dtype)
  checkReal(operation, dtype)
  const index = indexType(operation, asked, sorted.size)
  const out = freshArray(operation, 'int64', values.shape)
  if (out.size > 0) placeAmong(operation, oneLine(lineOf(operation, sorted, dtype)), oneLine(lineOf(operation, values, dtype)), sorter, right, out)
  return index === 'int64' ? out : copyOf(operation, out, index)
}

/**
 * The places among sorted elements at which values can be inserted so that they stay in order; NaNs are behind all numbers. Both are
 * promoted to one dtype first.
 * @param x one axis, in ascending order, or with the `sorter` that brings it there
 * @returns indices of the shape of `values`, int32 unless told
 * @throws ShapeError, IndexError or DTypeError for x or a sorter that cannot be; ValueError, DisposedError
 * @example pn.searchsorted(arr([1, 2, 2, 3]), arr([2, 5])).toArray() //=> [ 1, 4 ]
 * @example pn.searchsorted(arr([1, 2, 2, 3]), 2, { side: 'right' }).item() //=> 3
 */
export function searchsorted<const O extends SearchsortedOptions>(x: NDArray, values: NDArray | Scalar, options?: O): NDArray<Asked<O, 'int32'>> {
  checkOptions('searchsorted', options, ['side', 'sorter', 'dtype'])
  checkLine('searchsorted', x, 'sorted elements')
  const side = options?.side ?? 'left'
  if (side !== 'left' && side !== 'right') throw new ValueError('searchsorted', "side is 'left' or 'right'", { side })
  const sorter = sorterOf('searchsorted', options?.sorter, x.size)
  return placesOf('searchsorted', x, besides('searchsorted', values, x), side === 'right', options?.dtype, sorter) as never
}

/** 1 for bins that increase, -1 for bins that decrease; equal ones do both. */
function directionOf(operation: string, bins: NDArray): 1 | -1 {
  const edges = elementsOf(bins)
  const down = bins.size > 1 && edges[0] > edges[bins.size - 1]
  for (let i = 1; i < edges.length; i++) {
    if (!(down ? edges[i - 1] >= edges[i] : edges[i - 1] <= edges[i]) && edges[i] === edges[i]) {
      throw new ValueError(operation, `edges increase or decrease throughout; edge ${i} is ${String(edges[i])} after ${String(edges[i - 1])}`, { index: i })
    }
  }
  return down ? -1 : 1
}

/**
 * The bin that each element is in: 0 before the first edge, i between edges i - 1 and i, as many as there are edges behind the last one. A
 * bin holds its lower edge and not its upper one (where edges decrease, the other way round); `right` exchanges that.
 * @param bins edges that increase or decrease throughout
 * @throws ValueError for edges without order; ShapeError, DisposedError
 * @example pn.digitize(arr([0.5, 1, 7]), arr([0, 1, 5])).toArray() //=> [ 1, 2, 3 ]
 */
export function digitize<const O extends DigitizeOptions>(x: NDArray, bins: NDArray | readonly number[], options?: O): NDArray<Asked<O, 'int32'>> {
  alive('digitize', x)
  checkOptions('digitize', options, ['right', 'dtype'])
  const right = checkFlag('digitize', 'right', options?.right, false)
  const given = asarray(bins as ArrayData)
  checkLine('digitize', given, 'edges')
  const edges = flatLine('digitize', given)
  if (directionOf('digitize', edges) === 1) return placesOf('digitize', edges, x, !right, options?.dtype) as never
  // Decreasing edges are read from behind, and places counted from the end.
  const upward = flatLine('digitize', viewArray(edges.storage, edges.dtype, edges.shape, [-1], edges.offset + edges.size - 1))
  const places = placesOf('digitize', upward, x, !right, options?.dtype)
  const { dtype } = places
  const size = dtype === 'int64' ? BigInt(edges.size) : edges.size
  return fill('digitize', freshArray('digitize', dtype, places.shape), size).subtract(places) as never
}

/** Elements that a table for integers has at most, for each one that is compared: its bytes are cleared and read at random. */
const widthPerElement = 8
/** Bytes that it takes at most. */
const mostWidth = 2 ** 27

/** Where integers lie close together: the least, and how many there are from it to the greatest. */
function spanOf(x: NDArray, compared: number): { least: number; width: number } | undefined {
  if (infoOf(x.dtype).kind === 'f') return undefined
  const [low, high] = [min(x), max(x)].map((extreme) => BigInt(extreme.item({ bigint: true }) as bigint | boolean))
  const width = high - low + 1n
  const safe = 2n ** 53n
  if (low < -safe || high >= safe || width > BigInt(Math.min(mostWidth, Math.max(1024, compared * widthPerElement)))) return undefined
  return { least: Number(low), width: Number(width) }
}

/** Whether the elements of x are among others, as bool of x's shape. @internal */
export function membership(operation: string, x: NDArray, test: NDArray, invert: boolean): NDArray<'bool'> {
  const out = freshArray(operation, 'bool', x.shape)
  if (x.size === 0) return out
  if (test.size === 0) return fill(operation, out, Number(invert))
  const dtype = promote(x.dtype, test.dtype)
  if (isComplex(dtype)) return byPlaces(operation, x, test, invert)
  const values = oneLine(lineOf(operation, x, dtype))
  const elements = lineOf(operation, test, dtype)
  const span = spanOf(elements, x.size + test.size)
  if (span) memberMarked(operation, oneLine(elements), span, values, invert, out)
  else {
    const sorted = freshArray(operation, dtype, [test.size])
    sortLines(operation, oneLine(elements), sorted, false)
    memberAmong(operation, oneLine(sorted), values, invert, out)
  }
  return out
}

/** Membership of complex numbers: that of their places among the distinct ones of both. */
function byPlaces(operation: string, x: NDArray, test: NDArray, invert: boolean): NDArray<'bool'> {
  const both = concat([flatLine(operation, x), flatLine(operation, test)])
  const places = inverseOf(operation, both, orderOf(operation, both), distinct(operation, both))
  return membership(operation, reshape(part(places, 0, x.size), x.shape), part(places, x.size, test.size), invert)
}

/**
 * Whether each element is among others; NaN never is. Both are promoted to one dtype. Integers that lie close together are looked up in
 * a table; else the others are sorted and searched.
 * @returns bool, of x's shape
 * @throws ValueError, DisposedError
 * @example pn.isin(arr([1, 2, 3]), [3, 1]).toArray() //=> [ true, false, true ]
 */
export function isin(x: NDArray, test: NDArray | ArrayData, options?: IsinOptions): NDArray<'bool'> {
  alive('isin', x)
  checkOptions('isin', options, ['invert', 'assumeUnique'])
  const invert = checkFlag('isin', 'invert', options?.invert, false)
  checkFlag('isin', 'assumeUnique', options?.assumeUnique, false)
  const others = test instanceof NDArray ? alive('isin', test) : asarray(test as ArrayData, infoOf(x.dtype).big ? { dtype: x.dtype } : undefined)
  return membership('isin', x, others, invert)
}

declare module '../array/ndarray.js' {
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- a merged interface repeats the parameter
  interface NDArray<D extends DType> {
    /** Where values belong among these sorted elements: see `pn.searchsorted`. */
    searchsorted<const O extends SearchsortedOptions>(values: NDArray | Scalar, options?: O): NDArray<Asked<O, 'int32'>>
    /** The bin that each element is in: see `pn.digitize`. */
    digitize<const O extends DigitizeOptions>(bins: NDArray | readonly number[], options?: O): NDArray<Asked<O, 'int32'>>
    /** Whether each element is among others: see `pn.isin`. */
    isin(test: NDArray | ArrayData, options?: IsinOptions): NDArray<'bool'>
  }
}

install({ searchsorted, digitize, isin })
