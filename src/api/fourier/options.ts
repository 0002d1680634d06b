/** What transforms take: lengths, axes and norms. */
import type { NDArray } from '../../array/ndarray.js'
import { isComplex } from '../../dtype/dtype.js'
import { AxisError, DTypeError, ValueError } from '../../errors.js'
import { normalizeAxis } from '../../shape/axes.js'
import { maxDims } from '../../shape/shape.js'
import { showValue, toEntries, toInteger } from '../../shape/show.js'
import { alive } from '../manipulate.js'
import { checkOptions } from '../options.js'

/** Which of a pair of transforms divides: the inverse one by n (backward), the other one by n (forward), or both by the root of n (ortho). */
export type FourierNorm = 'backward' | 'ortho' | 'forward'
/** What transforms along one axis take. */
export interface FourierOptions {
  /** The length of the transform: lines are cut, or filled up with zeros. That of the axis by default. */
  n?: number | undefined
  /** The axis; the last by default. */
  axis?: number | undefined
  /** Which of a pair of transforms divides ('backward'). */
  norm?: FourierNorm | undefined
}
/** What transforms along several axes take. */
export interface FourierAxesOptions {
  /** The length of the transform along each axis (-1: that of the axis); without `axes`, those of the last ones. */
  s?: readonly number[] | undefined
  /** The axes; all by default. */
  axes?: readonly number[] | undefined
  /** Which of a pair of transforms divides ('backward'). */
  norm?: FourierNorm | undefined
}

/** Whether the transform is one from frequencies to signals; `hfft` is one that counts as the other direction. */
export type Direction = 'forward' | 'inverse'

const norms: readonly FourierNorm[] = ['backward', 'ortho', 'forward']

/** By what each result of a transform of length n is multiplied. */
export function scaleOf(norm: FourierNorm, direction: Direction, n: number): number {
  if (norm === 'ortho') return 1 / Math.sqrt(n)
  return (norm === 'forward') === (direction === 'forward') ? 1 / n : 1
}

function checkNorm(operation: string, norm: unknown): FourierNorm {
  if (norm === undefined) return 'backward'
  if (norms.includes(norm as FourierNorm)) return norm as FourierNorm
  throw new ValueError(operation, `norm is 'backward', 'ortho' or 'forward', got ${showValue(norm)}`, { norm })
}

function checkLength(operation: string, n: unknown): number {
  const length = toInteger(n)
  if (length !== undefined && length >= 1 && Number.isSafeInteger(length)) return length
  throw new ValueError(operation, `a transform has 1 element or more, got ${showValue(n)}`, { n })
}

/** What was asked of a transform along one axis. `given` is the length where it is not told, from the axis's. */
export interface OneAxis {
  readonly axis: number
  readonly n: number
  readonly norm: FourierNorm
}

export function oneAxis(operation: string, x: NDArray, options: FourierOptions | undefined, given: (length: number) => number = (length) => length): OneAxis {
  alive(operation, x)
  checkOptions(operation, options, ['n', 'axis', 'norm'])
  const axis = normalizeAxis(operation, options?.axis ?? -1, x.ndim)
  return { axis, n: checkLength(operation, options?.n ?? given(x.shape[axis])), norm: checkNorm(operation, options?.norm) }
}

/** What was asked of a transform along several axes, in their order. */
export interface SeveralAxes {
  readonly axes: readonly number[]
  readonly lengths: readonly number[]
  readonly norm: FourierNorm
}

/** `last`: the length along the last axis where it is not told, from the axis's. */
export function severalAxes(operation: string, x: NDArray, options: FourierAxesOptions | undefined, last: (length: number) => number = (length) => length): SeveralAxes {
  alive(operation, x)
  checkOptions(operation, options, ['s', 'axes', 'norm'])
  const norm = checkNorm(operation, options?.norm)
  const s = listOf(operation, 's', options?.s)
  const axes = axesOf(operation, x, listOf(operation, 'axes', options?.axes), s)
  if (s && s.length !== axes.length) throw new ValueError(operation, `s has ${s.length} lengths for ${axes.length} axes`, { s, axes })
  const lengths = axes.map((axis, i) => {
    const asked = s?.[i]
    const own = asked === undefined || asked === -1 ? (i === axes.length - 1 && asked === undefined ? last(x.shape[axis]) : x.shape[axis]) : asked
    return checkLength(operation, own)
  })
  return { axes, lengths, norm }
}

function listOf(operation: string, name: string, value: unknown): unknown[] | undefined {
  if (value === undefined || value === null) return undefined
  const list = typeof value === 'number' ? undefined : toEntries(value, maxDims)
  if (list === undefined) throw new ValueError(operation, `${name} is a list of integers, got ${showValue(value)}`, { [name]: value })
  return list
}

function axesOf(operation: string, x: NDArray, asked: readonly unknown[] | undefined, s: readonly unknown[] | undefined): number[] {
  if (asked === undefined) {
    const count = s?.length ?? x.ndim
    if (count > x.ndim) throw new ValueError(operation, `s has ${count} lengths for ${x.ndim} axes`, { s, ndim: x.ndim })
    return Array.from({ length: count }, (_, i) => x.ndim - count + i)
  }
  const axes = asked.map((axis) => normalizeAxis(operation, axis, x.ndim))
  const twice = axes.find((axis, i) => axes.indexOf(axis) !== i)
  if (twice !== undefined) throw new AxisError(operation, `axis ${twice} is named twice`, { axes: asked, axis: twice, ndim: x.ndim })
  return axes
}

/** Refuses complex input where a signal is real. */
export function refuseComplex(operation: string, x: NDArray, instead: string): void {
  alive(operation, x)
  if (isComplex(x.dtype)) throw new DTypeError(operation, `takes real numbers, got ${x.dtype}; ${instead} takes complex ones`, { dtype: x.dtype })
}
