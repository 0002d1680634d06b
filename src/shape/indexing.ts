/** Index expressions and the views of basic indexing: pure integers; lists, arrays and masks are for others to read. */
import { IndexError, ValueError } from '../errors.js'
import { frozen, isContiguous, maxDims, sameShape, sizeOf, type Shape } from './shape.js'
import { showShape, showValue, toInteger } from './show.js'

/**
 * A range of an axis, as Python's `slice`: null stands for the default.
 * @example pn.slice(null, null, -1) instanceof pn.Slice //=> true
 */
export class Slice {
  readonly start: number | null
  readonly stop: number | null
  readonly step: number | null

  /** Throws ValueError for a bound that is no integer, and for a step of 0. */
  constructor(start: unknown = null, stop: unknown = null, step: unknown = null) {
    this.start = readBound('start', start)
    this.stop = readBound('stop', stop)
    this.step = readBound('step', step)
    if (this.step === 0) throw new ValueError('slice', 'the step cannot be 0', { step })
  }
}

function readBound(name: string, value: unknown): number | null {
  if (value === null || value === undefined) return null
  const bound = toInteger(value)
  if (bound === undefined) {
    throw new ValueError('slice', `${name} must be an integer or null, got ${showValue(value)}`, { [name]: value })
  }
  // No axis is longer, so a bound or step beyond this means the same.
  return Math.max(-Number.MAX_SAFE_INTEGER, Math.min(Number.MAX_SAFE_INTEGER, bound))
}

/** One bound of a slice as a user may give it. */
export type SliceBound = number | bigint | null | undefined

/**
 * A range of an axis: `slice(stop)` or `slice(start, stop, step)`, with Python's meaning; null stands for the default.
 *
 * @example pn.arange(6).get(pn.slice(1, null, 2)) //=> array([1., 3., 5.])
 * @throws ValueError for a bound that is no integer, and for a step of 0
 */
export function slice(stop?: SliceBound): Slice
export function slice(start: SliceBound, stop: SliceBound, step?: SliceBound): Slice
export function slice(...bounds: SliceBound[]): Slice {
  return bounds.length === 1 ? new Slice(null, bounds[0], null) : new Slice(bounds[0], bounds[1], bounds[2])
}

/** The slice of a whole axis. */
export const fullSlice = new Slice()

/** A slice of a particular axis: its first index, its number of indices, and the step between them. */
export interface Range {
  readonly start: number
  readonly length: number
  readonly step: number
}

/** What a slice picks from an axis, exactly as `len` and `slice.indices` say in Python. */
export function resolveSlice(slice: Slice, length: number): Range {
  const step = slice.step ?? 1
  const lowest = step > 0 ? 0 : -1
  const highest = step > 0 ? length : length - 1
  const start = slice.start === null ? (step > 0 ? lowest : highest) : clamp(slice.start, length, lowest, highest)
  const stop = slice.stop === null ? (step > 0 ? highest : lowest) : clamp(slice.stop, length, lowest, highest)
  const count = step > 0 ? Math.floor((stop - start - 1) / step) + 1 : Math.floor((start - stop - 1) / -step) + 1
  return { start, length: count > 0 ? count : 0, step }
}

function clamp(bound: number, length: number, lowest: number, highest: number): number {
  const index = bound < 0 ? bound + length : bound
  return index < lowest ? lowest : index > highest ? highest : index
}

/** An entry of an index that gives a view: an integer, a slice, `null` (a new axis), or text such as `'...'` and `'1:3, -1'`. */
export type BasicIndex = number | bigint | Slice | null | string

/** Whether an entry of an index is of the basic kind; false for lists, arrays and booleans. */
export function isBasic(index: unknown): index is BasicIndex {
  switch (typeof index) {
    case 'number':
    case 'bigint':
    case 'string':
      return true
    default:
      return index === null || index instanceof Slice
  }
}

/** What a text says about an index, part by part. */
export type ParsedIndex = number | Slice | null | '...'

const words: ReadonlyMap<string, null | '...'> = new Map([['...', '...'], ['null', null], ['newaxis', null], ['None', null]])

/** The entries in a text such as `'1:3, ::-1, ..., -2, null'`. Throws IndexError, which quotes the text and the column. */
export function parseIndexString(operation: string, text: string): ParsedIndex[] {
  const entries: ParsedIndex[] = []
  let from = 0
  for (;;) {
    const comma = text.indexOf(',', from)
    const end = comma < 0 ? text.length : comma
    entries.push(parsePart(operation, text, from, end))
    if (comma < 0) return entries
    from = comma + 1
  }
}

function parsePart(operation: string, text: string, from: number, end: number): ParsedIndex {
  const word = words.get(text.slice(from, end).trim())
  if (word !== undefined) return word
  const bounds: (number | null)[] = []
  let piece = from
  for (;;) {
    const colon = text.indexOf(':', piece)
    const isLast = colon < 0 || colon >= end
    bounds.push(parseInteger(operation, text, piece, isLast ? end : colon, bounds.length > 0 || !isLast))
    if (isLast) break
    if (bounds.length === 3) throw unreadable(operation, text, colon, 'a slice has at most two colons')
    piece = colon + 1
  }
  if (bounds.length === 1) return bounds[0]
  if (bounds[2] === 0) throw unreadable(operation, text, firstInk(text, piece), 'the step of a slice cannot be 0')
  return new Slice(bounds[0], bounds[1], bounds[2])
}

/** The integer between two places of a text; null where there is none and `optional` allows that. */
function parseInteger(operation: string, text: string, from: number, end: number, optional: boolean): number | null {
  const digits = text.slice(from, end).trim()
  if (digits === '' && optional) return null
  const value = /^[+-]?\d+$/.test(digits) ? Number(digits) + 0 : NaN
  if (Number.isFinite(value)) return value
  const found = digits === '' ? 'nothing' : showValue(digits)
  const at = digits === '' ? from : firstInk(text, from)
  throw unreadable(operation, text, at, `an integer, a slice, null or ... is expected, not ${found}`)
}

/** The first place from `from` on that is no space. */
function firstInk(text: string, from: number): number {
  while (from < text.length && text[from].trim() === '') from++
  return from
}

function unreadable(operation: string, text: string, at: number, reason: string): IndexError {
  const column = at + 1
  return new IndexError(operation, `cannot read the index ${showValue(text)} at column ${column}: ${reason}`, { text, column })
}

/** What a text said, and what it picked last: in a loop the next array is laid out as the one before. */
interface ReadText {
  readonly entries: readonly ParsedIndex[]
  picked: Picked | undefined
}
/** Texts that were read before: a loop reads its few texts again and again. */
const read = new Map<string, ReadText>()
const mostRead = 512

function readText(operation: string, text: string): ReadText {
  let met = read.get(text)
  if (met === undefined) {
    met = { entries: parseIndexString(operation, text), picked: undefined }
    if (read.size === mostRead) read.clear()
    read.set(text, met)
  }
  return met
}

/** What an index picks from every view of a shape and strides. The offset counts from the view's own; the lists are frozen. */
export interface Picked {
  readonly shape: Shape
  readonly strides: readonly number[]
  readonly offset: number
  readonly size: number
  readonly contiguous: boolean
  readonly fromShape: Shape
  readonly fromStrides: readonly number[]
}

/** What a text picks. Throws IndexError. */
export function pickText(operation: string, fromShape: Shape, fromStrides: readonly number[], text: string): Picked {
  const met = readText(operation, text)
  if (met.picked !== undefined && sameShape(met.picked.fromShape, fromShape) && sameShape(met.picked.fromStrides, fromStrides)) return met.picked
  const { shape, strides, offset } = applyIndex(operation, fromShape, fromStrides, 0, met.entries)
  return (met.picked = { shape: frozen(shape), strides: frozen(strides), offset, size: sizeOf(shape), contiguous: isContiguous(shape, strides), fromShape, fromStrides })
}

/** Replaces each text of an index by what it says. */
function parseStrings(operation: string, index: readonly unknown[]): readonly unknown[] {
  if (index.length === 1 && typeof index[0] === 'string') return readText(operation, index[0]).entries
  const entries: unknown[] = []
  for (const entry of index) {
    if (typeof entry === 'string' && entry !== '...') entries.push(...readText(operation, entry).entries)
    else entries.push(entry)
  }
  return entries
}

/**
 * An index with one entry per axis or new axis: texts are parsed, an ellipsis and missing entries at the end become full
 * slices. Entries that are not basic stay; `consumes` tells how many axes each of them indexes (a mask: its ndim). An
 * ellipsis that stands for no axis stays as `'...'`, because in NumPy it sets advanced indices apart as a slice does.
 * Throws IndexError.
 */
export function expandIndex(
  operation: string, shape: Shape, index: readonly unknown[], consumes: (entry: unknown) => number,
): unknown[] {
  const entries = [...parseStrings(operation, index)]
  let used = 0
  let ellipsis = -1
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i]
    if (entry === '...') {
      if (ellipsis >= 0) throw twoEllipses(operation)
      ellipsis = i
    } else if (entry !== null) used += isBasic(entry) ? 1 : consumes(entry)
  }
  const missing = shape.length - used
  if (missing < 0) throw tooMany(operation, used, shape)
  if (missing === 0) return entries
  const slices: unknown[] = new Array(missing).fill(fullSlice)
  if (ellipsis < 0) entries.push(...slices)
  else entries.splice(ellipsis, 1, ...slices)
  return entries
}

function twoEllipses(operation: string): IndexError {
  return new IndexError(operation, "an index can have only one '...'")
}

function tooMany(operation: string, used: number, shape: Shape): IndexError {
  const reason = `too many indices: ${used} for ${showShape(shape)}, which has ${shape.length} dimensions`
  return new IndexError(operation, reason, { indices: used, shape })
}

/** A view: where its elements lie in a storage, in elements. */
export interface Layout {
  readonly shape: number[]
  readonly strides: number[]
  readonly offset: number
}

/**
 * The view that a basic index picks from a view. An axis indexed by an integer disappears, null adds one of length 1.
 * Throws IndexError.
 */
export function applyIndex(
  operation: string, shape: Shape, strides: readonly number[], offset: number, index: readonly BasicIndex[],
): Layout {
  const used = countUsed(operation, index)
  if (used < 0) return applyIndex(operation, shape, strides, offset, parseStrings(operation, index) as BasicIndex[])
  if (used > shape.length) throw tooMany(operation, used, shape)
  const newShape: number[] = []
  const newStrides: number[] = []
  let axis = 0
  for (let i = 0; i < index.length; i++) {
    const entry = index[i]
    if (entry === null) {
      newShape.push(1)
      newStrides.push(0)
    } else if (entry === '...') {
      for (const end = axis + shape.length - used; axis < end; axis++) {
        newShape.push(shape[axis])
        newStrides.push(strides[axis])
      }
    } else if (entry instanceof Slice) {
      const range = resolveSlice(entry, shape[axis])
      newShape.push(range.length)
      // With fewer than two elements the step means nothing, and could lead beyond 2^53.
      newStrides.push(range.length > 1 ? strides[axis] * range.step + 0 : strides[axis])
      if (range.length > 0) offset += strides[axis] * range.start
      axis++
    } else {
      offset += strides[axis] * checkIndex(operation, entry, axis, shape[axis])
      axis++
    }
  }
  for (; axis < shape.length; axis++) {
    newShape.push(shape[axis])
    newStrides.push(strides[axis])
  }
  if (newShape.length > maxDims) throw tooDeep(operation, newShape.length)
  return { shape: newShape, strides: newStrides, offset }
}

/** How many axes a basic index consumes besides its ellipsis; -1 where it holds text that must be parsed first. */
function countUsed(operation: string, index: readonly BasicIndex[]): number {
  let used = 0
  let ellipsis = false
  for (let i = 0; i < index.length; i++) {
    const entry = index[i]
    if (entry === null) continue
    if (typeof entry !== 'string') used++
    else if (entry !== '...') return -1
    else if (ellipsis) throw twoEllipses(operation)
    else ellipsis = true
  }
  return used
}

function tooDeep(operation: string, ndim: number): IndexError {
  return new IndexError(operation, `the result would have ${ndim} dimensions, more than ${maxDims}`, { ndim, maxDims })
}

/** An index into an axis as a number from 0 to `length - 1`. Throws IndexError. */
export function checkIndex(operation: string, index: unknown, axis: number, length: number): number {
  const number = toInteger(index)
  if (number === undefined) {
    const reason = `an index must be an integer, got ${showValue(index)} for axis ${axis}`
    throw new IndexError(operation, reason, { index, axis, length })
  }
  if (number >= 0 && number < length) return number
  if (number < 0 && number >= -length) return number + length
  const reason = `index ${number} is out of bounds for axis ${axis} with length ${length}`
  throw new IndexError(operation, reason, { index: number, axis, length })
}
