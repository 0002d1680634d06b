/** Arrays made of an array's elements several times, or moved around: repeat, tile, resize, roll. */
import { install } from '../array/install.js'
import { NDArray } from '../array/ndarray.js'
import { infoOf, type DType } from '../dtype/dtype.js'
import { DTypeError, ShapeError, ValueError } from '../errors.js'
import { firstElement } from '../memory/storage.js'
import { copyInto } from '../plan/elementwise.js'
import { normalizeAxis } from '../shape/axes.js'
import { fullSlice } from '../shape/indexing.js'
import { checkShape, checkSize, contiguousStrides, maxDims } from '../shape/shape.js'
import { showShape, showValue, toEntries, toInteger } from '../shape/show.js'
import { gather } from './advanced.js'
import type { ShapeArgument } from './creation.js'
import { copyOf, freshArray } from './data.js'
import { fill } from './fill.js'
import { alive, reshape, viewOf, type AxesArgument } from './manipulate.js'
import { axisOptions } from './options.js'

/** What `repeat` takes. */
export interface RepeatOptions {
  /** The axis along which elements are repeated; by default the array is flattened first. */
  axis?: number | null | undefined
}
/** What `roll` takes. */
export interface RollOptions {
  /** The axis of each shift; by default the array is rolled as one line and keeps its shape. */
  axis?: AxesArgument | null | undefined
}

/** An array's elements in C order in one line. */
function flat<D extends DType>(x: NDArray<D>): NDArray<D> {
  return reshape(x, -1 as never)
}

/**
 * Each element several times: as often for all, or as often as a list or integer array of the axis's length says.
 * @throws ValueError for counts that are negative or not integers; ShapeError for counts of another length; AxisError; MemoryError; DisposedError
 * @example pn.repeat(pn.arange(3), 2) //=> array([0., 0., 1., 1., 2., 2.])
 * @example pn.repeat(arr([[1, 2], [3, 4]]), arr([2n, 1n]), { axis: 0 }).toArray() //=> [ [ 1, 2 ], [ 1, 2 ], [ 3, 4 ] ]
 */
export function repeat<D extends DType>(x: NDArray<D>, repeats: number | readonly number[] | NDArray, options?: RepeatOptions | number): NDArray<D> {
  alive('repeat', x)
  const { axis } = axisOptions<RepeatOptions>('repeat', options, ['axis'])
  const source = axis === undefined || axis === null ? (x.size === 0 ? viewOf(x, [0], [1]) : flat(x)) : x
  const along = normalizeAxis('repeat', axis ?? 0, source.ndim)
  const length = source.shape[along]
  const counts = countsOf(repeats)
  if (counts.length !== 1 && counts.length !== length) {
    throw new ShapeError('repeat', `${counts.length} counts for axis ${along} of length ${length}`, { counts: counts.length, axis: along, length })
  }
  if (counts.length !== 1) return chosen(source, along, counts)
  // Along an axis of its own each element stands `counts[0]` times.
  const [times] = counts
  const shape = checkShape('repeat', source.shape.map((n, a) => (a === along ? n * times : n)))
  const out = freshArray('repeat', x.dtype, shape)
  const split = (list: readonly number[], ...parts: number[]): number[] => [...list.slice(0, along), ...parts, ...list.slice(along + 1)]
  const wide = split(source.shape, length, times)
  copyInto('repeat', viewOf(source, wide, split(source.strides, source.strides[along], 0)), viewOf(out, wide, contiguousStrides(wide)))
  return out
}

function countsOf(repeats: unknown): number[] {
  let list: unknown[] | undefined
  if (repeats instanceof NDArray) {
    alive('repeat', repeats)
    if (!'biu'.includes(infoOf(repeats.dtype).kind)) throw new DTypeError('repeat', `counts are integers, got ${repeats.dtype}`, { dtype: repeats.dtype })
    if (repeats.ndim > 1) throw new ShapeError('repeat', `counts have one axis, got ${showShape(repeats.shape)}`, { shape: repeats.shape })
    list = Array.from(copyOf('repeat', repeats, 'float64').toTypedArray())
  } else list = toEntries(repeats, 2 ** 27)
  return (list ?? [repeats]).map((count) => {
    const number = toInteger(count)
    if (number === undefined || number < 0 || !Number.isSafeInteger(number)) {
      throw new ValueError('repeat', `counts are non-negative integers, got ${showValue(count)}`, { count })
    }
    return number
  })
}

/** Element i along the axis as often as counts[i] says. */
function chosen<D extends DType>(x: NDArray<D>, along: number, counts: readonly number[]): NDArray<D> {
  const total = counts.reduce((sum, count) => sum + count, 0)
  checkSize('repeat', x.shape.map((n, a) => (a === along ? total : n)))
  const places = freshArray('repeat', 'float64', [total])
  const memory = places.storage.memory.typed(infoOf('float64').code) as Float64Array
  for (let i = 0, k = firstElement(places); i < counts.length; k += counts[i++]) memory.fill(i, k, k + counts[i])
  return gather('repeat', x, x.shape.map((_, a) => (a === along ? places : fullSlice)))
}

/**
 * The array side by side with itself, as often along each axis as `repetitions` says. Where these are fewer than the axes they count
 * for the last ones; where they are more, axes are added in front.
 * @throws ShapeError, MemoryError, DisposedError
 * @example pn.tile(pn.arange(2), [2, 2]).toArray() //=> [ [ 0, 1, 0, 1 ], [ 0, 1, 0, 1 ] ]
 */
export function tile<D extends DType>(x: NDArray<D>, repetitions: ShapeArgument): NDArray<D> {
  alive('tile', x)
  const times = checkShape('tile', repetitions)
  const ndim = Math.max(times.length, x.ndim)
  if (2 * ndim > maxDims) throw new ShapeError('tile', `takes at most ${maxDims / 2} axes, got ${ndim}`, { ndim })
  const pad = <T>(list: readonly T[], value: T): T[] => [...new Array<T>(ndim - list.length).fill(value), ...list]
  const [reps, lengths, strides] = [pad(times, 1), pad(x.shape, 1), pad(x.strides, 0)]
  const shape = checkShape('tile', lengths.map((n, a) => n * reps[a]))
  const out = freshArray('tile', x.dtype, shape)
  const wide = lengths.flatMap((n, a) => [reps[a], n])
  copyInto('tile', viewOf(x, wide, strides.flatMap((stride) => [0, stride])), viewOf(out, wide, contiguousStrides(wide)))
  return out
}

/**
 * The elements in C order in an array of any shape: as often one after the other as it takes, or only the first of them. Of an array without
 * elements, zeros.
 * @throws ShapeError, MemoryError, DisposedError
 * @example pn.resize(arr([1, 2, 3]), [2, 4]).toArray() //=> [ [ 1, 2, 3, 1 ], [ 2, 3, 1, 2 ] ]
 */
export function resize<D extends DType>(x: NDArray<D>, shape: ShapeArgument): NDArray<D> {
  alive('resize', x)
  const target = checkShape('resize', shape)
  const out = freshArray('resize', x.dtype, target)
  if (x.size === 0) return fill('resize', out, infoOf(x.dtype).big ? 0n : 0)
  const all = flat(x)
  const line = all.size > out.size ? viewOf(all, [out.size], all.strides) : all
  const whole = line.size === 0 ? 0 : Math.floor(out.size / line.size)
  copyInto('resize', line, viewOf(out, [whole, line.size], [line.size, 1]))
  const rest = out.size - whole * line.size
  copyInto('resize', viewOf(line, [rest], line.strides), viewOf(out, [rest], [1], out.offset + whole * line.size))
  return out
}

/**
 * The elements shifted along axes, those pushed out coming in again at the other side.
 * @throws ValueError for shifts that are not integers, and for another number of shifts than axes; AxisError; MemoryError; DisposedError
 * @example pn.roll(pn.arange(4), 1) //=> array([3., 0., 1., 2.])
 */
export function roll<D extends DType>(x: NDArray<D>, shift: AxesArgument, options?: RollOptions | AxesArgument): NDArray<D> {
  alive('roll', x)
  const { axis } = axisOptions<RollOptions>('roll', options, ['axis'])
  const shifts = (toEntries(shift, maxDims) ?? [shift]).map((value) => {
    const number = toInteger(value)
    if (number === undefined || !Number.isSafeInteger(number)) throw new ValueError('roll', `shifts are integers, got ${showValue(value)}`, { shift })
    return number
  })
  if (x.size === 0 || x.ndim === 0) return copyOf('roll', x, x.dtype)
  if (axis === undefined || axis === null) {
    const line = flat(x)
    return reshape(rolled(line, [shifts.reduce((sum, s) => sum + (s % x.size), 0)]), x.shape)
  }
  const axes = (toEntries(axis, maxDims) ?? [axis]).map((a) => normalizeAxis('roll', a, x.ndim))
  if (shifts.length !== 1 && axes.length !== 1 && shifts.length !== axes.length) {
    throw new ValueError('roll', `${shifts.length} shifts for ${axes.length} axes`, { shift, axis })
  }
  // An axis that is named twice is shifted twice, as in NumPy.
  const total = x.shape.map(() => 0)
  const count = Math.min(shifts.length, axes.length) === 0 ? 0 : Math.max(shifts.length, axes.length)
  for (let i = 0; i < count; i++) {
    const a = axes[axes.length === 1 ? 0 : i]
    total[a] += shifts[shifts.length === 1 ? 0 : i] % x.shape[a]
  }
  return rolled(x, total)
}

/** One shift for each axis: every axis falls into two parts that change places. */
function rolled<D extends DType>(x: NDArray<D>, shifts: readonly number[]): NDArray<D> {
  const out = freshArray('roll', x.dtype, x.shape)
  let parts = [{ shape: [] as number[], from: x.offset, to: out.offset }]
  shifts.forEach((shift, a) => {
    const length = x.shape[a]
    const by = ((shift % length) + length) % length
    const halves = by === 0 ? [{ n: length, from: 0, to: 0 }] : [{ n: length - by, from: 0, to: by }, { n: by, from: length - by, to: 0 }]
    parts = parts.flatMap((part) => halves.map(({ n, from, to }) => (
      { shape: [...part.shape, n], from: part.from + from * x.strides[a], to: part.to + to * out.strides[a] }
    )))
  })
  for (const { shape, from, to } of parts) copyInto('roll', viewOf(x, shape, x.strides, from), viewOf(out, shape, out.strides, to))
  return out
}

install({ repeat, tile, roll, resize })

declare module '../array/ndarray.js' {
  interface NDArray<D extends DType> {
    /** Each element several times: see `pn.repeat`. */
    repeat(repeats: number | readonly number[] | NDArray, options?: RepeatOptions | number): NDArray<D>
    /** The array side by side with itself: see `pn.tile`. */
    tile(repetitions: ShapeArgument): NDArray<D>
    /** The elements, repeated or cut, in another shape: see `pn.resize`. */
    resize(shape: ShapeArgument): NDArray<D>
    /** The elements shifted along axes: see `pn.roll`. */
    roll(shift: AxesArgument, options?: RollOptions | AxesArgument): NDArray<D>
  }
}
