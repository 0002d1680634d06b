/** Linear interpolation. */
import { install } from '../array/install.js'
import type { NDArray } from '../array/ndarray.js'
import type { DType } from '../dtype/dtype.js'
import { ShapeError, ValueError } from '../errors.js'
import { numbersOf, runGufunc } from '../plan/gufunc.js'
import { showShape, showValue } from '../shape/show.js'
import { asarray } from './creation.js'
import { copyOf, freshArray } from './data.js'
import { remainder } from './elementwise.js'
import { checkArray, checkOptions } from './options.js'
import { arrayFrom, checkReal } from './together.js'
import { checkUsable } from './ufunc.js'

/** What `interp` takes. */
export interface InterpOptions {
  /** The value before the first point (its own by default). */
  left?: number | undefined
  /** The value behind the last point (its own by default). */
  right?: number | undefined
  /** What x and the places are taken modulo; the points need not be in order then, and there is no left or right. */
  period?: number | undefined
}

/** Values that one call of the kernel interpolates, and ns for each of them beside the search. */
const block = 4096
const nsPerValue = 4

function numberOption(name: string, value: unknown): number | undefined {
  if (value === undefined || typeof value === 'number') return value
  throw new ValueError('interp', `${name} is a number, got ${showValue(value)}`, { [name]: value })
}

function pointsOf(data: unknown, name: string): Float64Array {
  const line = arrayFrom('interp', data)
  if (line.ndim !== 1) throw new ShapeError('interp', `${name} is a line, got ${showShape(line.shape)}`, { [name]: line.shape })
  checkReal('interp', line)
  return line.astype('float64').toTypedArray()
}

/**
 * The values at x of the line through the points (xp[i], fp[i]), whose places xp increase; in float64. Before the first and behind the last point
 * their values, or `left` and `right`. NaN stays NaN. Bit for bit what NumPy gives, but for NaN beside a single point, where NumPy gives that point's value.
 * @throws ShapeError where xp and fp are no lines of one length; ValueError for no points, or a period of 0; DisposedError
 * @example pn.interp(arr([0, 1, 1.5, 3.5]), [1, 2, 3], [3, 2, 0]) //=> array([3. , 3. , 2.5, 0. ])
 * @example pn.interp(arr([-180, 365]), [190, -190, 350, -350], [5, 10, 3, 4], { period: 360 }) //=> array([7.5 , 3.75])
 */
export function interp(x: NDArray, xp: NDArray | readonly number[], fp: NDArray | readonly number[], options?: InterpOptions): NDArray<'float64'> {
  checkUsable('interp', checkArray('interp', x))
  checkReal('interp', x)
  let [places, heights] = [pointsOf(xp, 'xp'), pointsOf(fp, 'fp')]
  checkOptions('interp', options, ['left', 'right', 'period'])
  let [left, right] = [numberOption('left', options?.left), numberOption('right', options?.right)]
  const period = numberOption('period', options?.period)
  if (places.length !== heights.length) throw new ShapeError('interp', `xp has ${places.length} places, fp ${heights.length} values`, { xp: places.length, fp: heights.length })
  if (places.length === 0) throw new ValueError('interp', 'there are no points', {})
  let values: NDArray = x
  if (period !== undefined) {
    if (!(Math.abs(period) > 0)) throw new ValueError('interp', `a period is a number other than 0, got ${showValue(period)}`, { period })
    values = remainder(x.astype('float64'), Math.abs(period));
    [places, heights] = around(places, heights, Math.abs(period));
    [left, right] = [undefined, undefined]
  }
  return interpolated(values, places, heights, left ?? heights[0], right ?? heights[heights.length - 1])
}

/** The points within one period in order, with the last one before them and the first one behind. */
function around(places: Float64Array, heights: Float64Array, period: number): [places: Float64Array, heights: Float64Array] {
  const within = places.map((place) => {
    const rest = place % period
    return rest < 0 ? rest + period : rest + 0
  })
  const order = Array.from(within.keys()).sort((i, j) => within[i] - within[j])
  const last = order[order.length - 1]
  return [
    Float64Array.from([within[last] - period, ...order.map((i) => within[i]), within[order[0]] + period]),
    Float64Array.from([heights[last], ...order.map((i) => heights[i]), heights[order[0]]]),
  ]
}

function interpolated(x: NDArray, places: Float64Array, heights: Float64Array, left: number, right: number): NDArray<'float64'> {
  const values = x.contiguous && x.dtype === 'float64' ? x : copyOf('interp', x, 'float64')
  const out = freshArray('interp', 'float64', x.shape)
  const { size } = values
  runGufunc({
    operation: 'interp', gufunc: 'interp', dtype: 'float64', shape: [Math.ceil(size / block)], cost: block * (nsPerValue + 2 * Math.log2(places.length)),
    operands: [numbersOf('interp', places.length, size, block, left, right), asarray(places), asarray(heights), values, out],
  })
  return out
}

declare module '../array/ndarray.js' {
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- a merged interface repeats the parameter
  interface NDArray<D extends DType> {
    /** Values between points: see `pn.interp`. */
    interp(xp: NDArray | readonly number[], fp: NDArray | readonly number[], options?: InterpOptions): NDArray<'float64'>
  }
}

install({ interp })
