/** A user's scalar function over elements: how elements become JavaScript values, how results are stored, and the loops in between. */
import { infoOf, isComplex, type Complex, type DType, type TypedArray } from '../dtype/dtype.js'
import type { AnyFunction } from './rebuild.js'

/** Elements in a typed array over a whole buffer: where the first lies, and how far neighbours are along each axis, in elements. */
export interface Elements {
  readonly dtype: DType
  readonly array: TypedArray
  readonly place: number
  readonly strides: readonly number[]
}

/** A function's arguments and results over a shape. An input is elements, or a value that is the same for all. */
export interface Mapping {
  readonly shape: readonly number[]
  readonly inputs: readonly (Elements | { readonly value: unknown })[]
  /** In C order. */
  readonly out: Elements
}

/** An element, by its place in C order, whose function threw or gave what the dtype cannot hold. */
export class ElementFailure extends Error {
  constructor(readonly element: number, override readonly cause: unknown) {
    super(`element ${element}`)
  }
}

type Read = (array: TypedArray, place: number) => unknown
type Accept = (value: unknown) => number | bigint | undefined

/** An element as the function gets it: what `item()` gives. */
function reader(dtype: DType): Read {
  if (dtype === 'bool') return (array, place) => array[place] !== 0
  if (isComplex(dtype)) return (array, place): Complex => ({ re: (array as Float64Array)[2 * place], im: (array as Float64Array)[2 * place + 1] })
  if (dtype !== 'int64' && dtype !== 'uint64') return (array, place) => array[place]
  return (array, place) => {
    const value = Number(array[place])
    if (!Number.isSafeInteger(value)) throw new RangeError(`${array[place]} is beyond 2^53; x.astype('float64') rounds it`)
    return value
  }
}

/** What a result is stored as; undefined where the dtype cannot hold it. */
function accepting(dtype: DType): Accept {
  const { kind, bytes } = infoOf(dtype)
  if (kind === 'f') return (value) => (typeof value === 'number' ? value : undefined)
  if (kind === 'b') return (value) => (typeof value === 'boolean' ? Number(value) : undefined)
  const low = kind === 'i' ? -(2 ** (8 * bytes - 1)) : 0
  const high = kind === 'i' ? 2 ** (8 * bytes - 1) - 1 : 2 ** (8 * bytes) - 1
  if (bytes < 8) return (value) => (typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high ? value : undefined)
  const cut = kind === 'i' ? (value: bigint) => BigInt.asIntN(64, value) : (value: bigint) => BigInt.asUintN(64, value)
  return (value) => {
    const big = typeof value === 'bigint' ? value : typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : undefined
    return big !== undefined && cut(big) === big ? big : undefined
  }
}

/** Stores one result. */
export function storer({ dtype, array, place }: Elements): (at: number, value: unknown) => void {
  if (isComplex(dtype)) {
    return (at, value) => {
      const { re, im } = typeof value === 'number' ? { re: value, im: 0 } : isComplexValue(value) ? value : refuse(value, dtype)
      const parts = array as Float64Array
      parts[2 * (place + at)] = re
      parts[2 * (place + at) + 1] = im
    }
  }
  const accept = accepting(dtype)
  return (at, value) => {
    const stored = accept(value)
    if (stored === undefined) refuse(value, dtype)
    array[place + at] = stored
  }
}

export function isComplexValue(value: unknown): value is Complex {
  return typeof value === 'object' && value !== null && typeof (value as Complex).re === 'number' && typeof (value as Complex).im === 'number'
}

function refuse(value: unknown, dtype: DType): never {
  const shown = typeof value === 'bigint' ? `${value}n` : typeof value === 'number' || typeof value === 'boolean' || value === undefined || value === null ? String(value) : `a ${typeof value}`
  throw new TypeError(`the function gave ${shown}, which ${dtype} cannot hold`)
}

/** The function's values for the elements from one place in C order to another. */
export function applyRange(f: AnyFunction, mapping: Mapping, from: number, to: number): void {
  const { shape, inputs, out } = mapping
  const inner = shape.length > 0 ? shape[shape.length - 1] : 1
  const store = storer(out)
  const reads = inputs.map((input) => ('value' in input ? () => input.value : reader(input.dtype)))
  const arrays = inputs.map((input) => ('value' in input ? out.array : input.array))
  const steps = inputs.map((input) => ('value' in input || shape.length === 0 ? 0 : input.strides[shape.length - 1]))
  for (let at = from; at < to;) {
    const end = Math.min(to, at - (at % inner) + inner)
    const places = inputs.map((input) => ('value' in input ? 0 : placeOf(input, shape, at)))
    at = inputs.length === 1 ? alongOne(f, reads[0], arrays[0], places[0], steps[0], store, at, end) : along(f, reads, arrays, places, steps, store, at, end)
  }
}

function placeOf({ place, strides }: Elements, shape: readonly number[], at: number): number {
  let rest = at
  let found = place
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    const index = rest % shape[axis]
    found += index * strides[axis]
    rest = (rest - index) / shape[axis]
  }
  return found
}

type Store = ReturnType<typeof storer>

function alongOne(f: AnyFunction, read: Read, array: TypedArray, first: number, step: number, store: Store, from: number, to: number): number {
  let at = from
  try {
    for (let place = first; at < to; at++, place += step) store(at, f(read(array, place)))
  } catch (cause) {
    throw new ElementFailure(at, cause)
  }
  return at
}

function along(
  f: AnyFunction, reads: readonly Read[], arrays: readonly TypedArray[], places: number[], steps: readonly number[], store: Store, from: number, to: number,
): number {
  const values: unknown[] = new Array<unknown>(reads.length)
  let at = from
  try {
    for (; at < to; at++) {
      for (let k = 0; k < reads.length; k++) {
        values[k] = reads[k](arrays[k], places[k])
        places[k] += steps[k]
      }
      store(at, f(...values))
    }
  } catch (cause) {
    throw new ElementFailure(at, cause)
  }
  return at
}
