/** Orders and subsets: permutation, shuffle, choice, with the draws that NumPy takes. */
import { NDArray, readElement, wholeArray } from '../../array/ndarray.js'
import { infoOf } from '../../dtype/dtype.js'
import { DTypeError, ShapeError, ValueError } from '../../errors.js'
import { allocate } from '../../memory/pool.js'
import { checkAlive, firstElement } from '../../memory/storage.js'
import { numbersOf, runGufunc } from '../../plan/gufunc.js'
import { normalizeAxis } from '../../shape/axes.js'
import { sizeOf } from '../../shape/shape.js'
import { showValue } from '../../shape/show.js'
import { slice } from '../../shape/indexing.js'
import { asarray } from '../creation.js'
import { copyArray, copyOf, freshArray } from '../data.js'
import { get } from '../indexing.js'
import { axisOptions, checkFlag, checkOptions } from '../options.js'
import { arange } from '../ranges.js'
import { checkWritable } from '../ufunc.js'
import { drawFloats, drawIntegers } from './draws.js'
import { drawnShape, elementsOf, fixed } from './request.js'
import type { BitState } from './state.js'

/** What `permutation` and `shuffle` take. */
export interface OrderOptions {
  /** The axis along which parts change places (0). */
  axis?: number | undefined
}
/** What `choice` takes. */
export interface ChoiceOptions {
  /** Whether one place can be drawn more than once (true). */
  replace?: boolean | undefined
  /** The probability of each place; all the same by default. */
  p?: NDArray | readonly number[] | undefined
  /** The axis of whose parts some are drawn (0). */
  axis?: number | undefined
  /** Without replacement: whether the order is random too (true); false is faster. */
  shuffle?: boolean | undefined
}

/** Puts elements from place `first` on into random order; `cut` says how the bounded draws are made. */
function shuffled(operation: string, state: BitState, places: NDArray, first: number, cut: boolean): NDArray {
  const operands = [numbersOf(operation, state.code, places.size, first, Number(cut)), state.operand, fixed(places)]
  runGufunc({ operation, gufunc: 'randomShuffle', dtype: 'int64', shape: [1], operands, cost: places.size * 5 })
  return places
}

function orderOf(operation: string, state: BitState, n: number): NDArray<'int64'> {
  return shuffled(operation, state, arange(0, n, 1, { dtype: 'int64' }), 1, true) as NDArray<'int64'>
}

/** An array's parts at places of an axis. */
function taken(x: NDArray, places: NDArray, axis: number): NDArray {
  return get(x, ...Array.from({ length: axis }, () => slice(null)), places)
}

/** An array with at least one axis, and the axis that is meant. */
function checkAxis(operation: string, x: NDArray, axis: unknown): number {
  checkAlive(operation, x.storage)
  if (x.ndim === 0) throw new ShapeError(operation, 'needs an array of one axis or more, got a 0-d one', { shape: x.shape })
  return normalizeAxis(operation, axis ?? 0, x.ndim)
}

/** A number of places. */
function countOf(operation: string, value: unknown): number {
  const n = typeof value === 'bigint' ? Number(value) : value
  if (typeof n === 'number' && Number.isSafeInteger(n) && n >= 0) return n
  throw new ValueError(operation, `takes an array, or a whole number of 0 or more, got ${showValue(value)}`, { got: value })
}

/** `g.permutation`. */
export function permutation(state: BitState, x: unknown, options: OrderOptions | number | undefined): NDArray {
  const { axis } = axisOptions<OrderOptions>('permutation', options, ['axis'])
  if (typeof x === 'number' || typeof x === 'bigint') {
    const n = countOf('permutation', x)
    if (axis !== undefined) normalizeAxis('permutation', axis, 1)
    return orderOf('permutation', state, n)
  }
  const array = sourceOf('permutation', x)
  const along = checkAxis('permutation', array, axis)
  return taken(array, orderOf('permutation', state, array.shape[along]), along)
}

function sourceOf(operation: string, x: unknown): NDArray {
  if (x instanceof NDArray || Array.isArray(x) || ArrayBuffer.isView(x)) return asarray(x as NDArray)
  throw new ValueError(operation, `takes an array, or a whole number of 0 or more, got ${showValue(x)}`, { got: x })
}

/** `g.shuffle`. */
export function shuffle(state: BitState, x: unknown, options: OrderOptions | number | undefined): void {
  const { axis } = axisOptions<OrderOptions>('shuffle', options, ['axis'])
  if (!(x instanceof NDArray)) throw new ValueError('shuffle', `writes into an NDArray, got ${showValue(x)}; permutation takes lists and numbers`, {})
  const along = checkAxis('shuffle', x, axis)
  checkWritable('shuffle', x)
  copyArray('shuffle', taken(x, orderOf('shuffle', state, x.shape[along]), along), x)
}

/** `g.choice`. */
export function choice(state: BitState, a: unknown, shape: unknown, options: ChoiceOptions | undefined): NDArray | number | boolean {
  checkOptions('choice', options, ['replace', 'p', 'axis', 'shuffle'])
  const replace = checkFlag('choice', 'replace', options?.replace, true)
  const mixed = checkFlag('choice', 'shuffle', options?.shuffle, true)
  const source = typeof a === 'number' || typeof a === 'bigint' ? undefined : sourceOf('choice', a)
  const axis = source ? checkAxis('choice', source, options?.axis) : normalizeAxis('choice', options?.axis ?? 0, 1)
  const all = source ? source.shape[axis] : countOf('choice', a)
  const single = shape === undefined || shape === null
  const dims = single ? [] : drawnShape('choice', shape)
  const count = sizeOf(dims)
  const p = options?.p === undefined || options.p === null ? undefined : probabilities(options.p, all)
  if (all === 0 && count > 0) throw new ValueError('choice', 'nothing can be drawn of no places', { a })
  if (!replace && count > all) throw new ValueError('choice', `${count} different ones of ${all} places cannot be drawn; { replace: true } draws some of them again`, { count, places: all })
  if (!replace && p && p.filter((x) => x > 0).length < count) throw new ValueError('choice', `fewer than ${count} places have a probability above 0`, { count })
  const flat = p ? (replace ? weighted(state, p, count) : weightedOnce(state, p, count)) : replace ? anyOf(state, all, count) : subset(state, all, count, mixed)
  const places = wholeArray(flat.storage, 'int64', dims)
  if (source === undefined) return single ? Number(elementsOf(places)[0]) : places
  const result = taken(source, places, axis)
  return single && result.ndim === 0 ? (readElement(result, firstElement(result)) as number | boolean) : result
}

function anyOf(state: BitState, all: number, count: number): NDArray {
  const out = freshArray('choice', 'int64', [count])
  drawIntegers('choice', state, out, 0n, BigInt(Math.max(all, 1) - 1))
  return out
}

/** Different places, all equally likely: the tail of a shuffle where many of many are wanted, else Floyd's method. */
function subset(state: BitState, all: number, count: number, mixed: boolean): NDArray {
  if (all > 10000 && count > Math.floor(all / (mixed ? 50 : 20))) {
    const places = shuffled('choice', state, arange(0, all, 1, { dtype: 'int64' }), Math.max(all - count, 1), false)
    return copyOf('choice', get(places, slice(all - count, null)), 'int64')
  }
  const out = freshArray('choice', 'int64', [count])
  if (count === 0) return out
  const slots = 2 ** (Math.floor(Math.log2(Math.max(1, Math.floor(1.2 * count)))) + 1)
  const set = allocate('choice', slots * 8)
  ;(set.memory.part(8, set.start / 8, slots) as BigUint64Array).fill(2n ** 64n - 1n)
  const operands = [numbersOf('choice', state.code, all, count, slots - 1), state.operand, { storage: set, dtype: 'uint64' as const, offset: 0 }, fixed(out)]
  runGufunc({ operation: 'choice', gufunc: 'randomSubset', dtype: 'int64', shape: [1], operands, cost: count * 20 })
  return mixed ? shuffled('choice', state, out, 1, false) : out
}

/** The probabilities as numbers; an error where they are none of so many places. */
function probabilities(p: unknown, all: number): Float64Array {
  const array: NDArray = asarray(p as readonly number[])
  checkAlive('choice', array.storage)
  if (infoOf(array.dtype).kind === 'c') throw new DTypeError('choice', `probabilities are real, got ${array.dtype}`, { dtype: array.dtype })
  if (array.ndim !== 1 || array.size !== all) throw new ShapeError('choice', `p has shape [${array.shape.join(',')}], one probability for each of ${all} places is needed`, { p: array.shape, places: all })
  const values = (elementsOf(copyOf('choice', array, 'float64')) as Float64Array).slice()
  let sum = 0
  let rest = 0
  for (const x of values) {
    if (!(x >= 0)) throw new ValueError('choice', `a probability is 0 or more, got ${x}`, { p: x })
    const y = x - rest // Kahan's summation
    const next = sum + y
    rest = next - sum - y
    sum = next
  }
  if (!(Math.abs(sum - 1) <= Math.sqrt(2 ** -52))) throw new ValueError('choice', `the probabilities sum to ${sum}, not 1`, { sum })
  return values
}

/** The places of random numbers in the distribution function of weights. */
function placesOf(state: BitState, weights: Float64Array, count: number): NDArray {
  const n = weights.length
  const edges = freshArray('choice', 'float64', [n])
  const cdf = elementsOf(edges) as Float64Array
  let sum = 0
  for (let i = 0; i < n; i++) cdf[i] = sum += weights[i]
  for (let i = 0; i < n; i++) cdf[i] /= sum
  const values = freshArray('choice', 'float64', [count])
  drawFloats('choice', state, values)
  const out = freshArray('choice', 'int64', [count])
  const block = 1024
  const operands = [numbersOf('choice', n, count, block, 1, 0), fixed(edges), fixed(values), fixed(out), fixed(out)]
  runGufunc({ operation: 'choice', gufunc: 'searchsorted', dtype: 'float64', shape: [Math.ceil(count / block)], operands, cost: block * 4 * Math.log2(n + 2) })
  return out
}

function weighted(state: BitState, p: Float64Array, count: number): NDArray {
  return placesOf(state, p, count)
}

/** Different places: those drawn get the weight 0, and what is wanting is drawn again. */
function weightedOnce(state: BitState, p: Float64Array, count: number): NDArray {
  const weights = p.slice()
  const out = freshArray('choice', 'int64', [count])
  const found = elementsOf(out) as BigInt64Array
  const seen = new Set<bigint>()
  while (seen.size < count) {
    for (const place of seen) weights[Number(place)] = 0
    for (const place of elementsOf(placesOf(state, weights, count - seen.size)) as BigInt64Array) {
      if (seen.has(place)) continue
      found[seen.size] = place
      seen.add(place)
    }
  }
  return out
}
