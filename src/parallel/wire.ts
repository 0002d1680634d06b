/**
 * Values on their way between threads: what structured cloning does not do. Arrays go as handles that share their memory, lists of numbers as one
 * typed array. Used on both sides; never imports the array layer, which a worker loads only when it meets an array.
 */
import { types } from 'node:util'

/** A share handle where an array stood. The key is one that nobody else uses. */
const arrayKey = 'parnum:array'
interface Stood {
  readonly [arrayKey]: unknown
}

/** Something with NDArray's door to other threads. */
interface Shareable {
  share(): unknown
}

/** A list of values as it travels. */
export type List =
  | { readonly kind: 'range'; readonly start: number; readonly count: number }
  | { readonly kind: 'numbers'; readonly values: Float64Array }
  | { readonly kind: 'values'; readonly values: readonly unknown[]; readonly arrays: boolean }

export function listLength(list: List): number {
  return list.kind === 'range' ? list.count : list.values.length
}

/** What a look through a value finds. */
interface Survey {
  readonly arrays: boolean
  /** Whether structured cloning takes it for sure: all is of the usual kinds. */
  readonly sure: boolean
}

const usual = new Set<unknown>([Object.prototype, Array.prototype, null, ...[Map, Set, Date, RegExp, ArrayBuffer, SharedArrayBuffer].map((type) => type.prototype)])

function isShareable(value: object): value is Shareable {
  return (value as { [Symbol.toStringTag]?: unknown })[Symbol.toStringTag] === 'NDArray' && typeof (value as Shareable).share === 'function'
}

/** Looks through values and everything in them. */
export function survey(values: readonly unknown[]): Survey {
  const seen = new Set<object>()
  const open: unknown[] = []
  let arrays = false
  let sure = true
  const look = (value: unknown): void => {
    if (typeof value === 'function' || typeof value === 'symbol') sure = false
    else if (typeof value === 'object' && value !== null && !seen.has(value)) {
      seen.add(value)
      if (types.isProxy(value)) sure = false
      else if (isShareable(value)) arrays = true
      else {
        if (isDetachable(value) ? value.byteLength === 0 : !usual.has(Object.getPrototypeOf(value))) sure = false
        if (!ArrayBuffer.isView(value)) open.push(value)
      }
    }
  }
  values.forEach(look)
  for (let value = open.pop(); value !== undefined; value = open.pop()) for (const part of partsOf(value as object)) look(part)
  return { arrays, sure }
}

/** What belongs to a buffer that may have been transferred away, which leaves no bytes and cannot be cloned. */
function isDetachable(value: object): value is ArrayBuffer | ArrayBufferView {
  return ArrayBuffer.isView(value) || value instanceof ArrayBuffer
}

function partsOf(value: object): Iterable<unknown> {
  if (value instanceof Map) return [...value.keys(), ...value.values()] as unknown[]
  if (value instanceof Set) return value
  try {
    return Object.values(value)
  } catch {
    return [partsOf] // A getter threw: nothing that could be cloned either.
  }
}

/** Copies the containers of a value, with `change` done to its other objects where it gives something. Circles stay circles. */
function copyWith(value: unknown, change: (part: object) => unknown, made: Map<object, unknown>): unknown {
  if (typeof value !== 'object' || value === null) return value
  const known = made.get(value)
  if (known !== undefined) return known
  const changed = change(value)
  const keep = (copy: object): object => (made.set(value, copy), copy)
  if (changed !== undefined) return keep(changed as object)
  const inner = (part: unknown): unknown => copyWith(part, change, made)
  if (Array.isArray(value)) {
    const list = keep([]) as unknown[]
    for (const part of value) list.push(inner(part))
    return list
  }
  if (value instanceof Map) {
    const map = keep(new Map()) as Map<unknown, unknown>
    for (const [key, part] of value) map.set(inner(key), inner(part))
    return map
  }
  if (value instanceof Set) {
    const set = keep(new Set()) as Set<unknown>
    for (const part of value) set.add(inner(part))
    return set
  }
  return isPlain(value) ? copyObject(value, keep({}), inner) : value
}

/** Objects that structured cloning makes plain ones of. */
function isPlain(value: object): boolean {
  return Object.prototype.toString.call(value) === '[object Object]'
}

function copyObject(value: object, copy: object, inner: (part: unknown) => unknown): object {
  for (const [key, part] of Object.entries(value)) Object.defineProperty(copy, key, { value: inner(part), enumerable: true, configurable: true, writable: true })
  return copy
}

export function areNumbers(values: readonly unknown[]): values is readonly number[] {
  for (let k = 0; k < values.length; k++) if (typeof values[k] !== 'number') return false
  return true
}

/** Values as they travel. */
export function packList(values: readonly unknown[]): List {
  if (values.length > 1 && areNumbers(values)) return { kind: 'numbers', values: new Float64Array(values) }
  const { arrays } = survey(values)
  if (!arrays) return { kind: 'values', values, arrays }
  const share = (part: object): Stood | undefined => (isShareable(part) ? { [arrayKey]: part.share() } : undefined)
  return { kind: 'values', values: copyWith(values, share, new Map()) as unknown[], arrays }
}

/** Values as they arrived, one by one; `attach` makes an array of its handle. */
export function unpackList(list: List, attach: (handle: unknown) => object): (place: number) => unknown {
  if (list.kind === 'range') return (place) => list.start + place
  if (list.kind === 'numbers' || !list.arrays) return (place) => list.values[place]
  const stand = (part: object): object | undefined => (arrayKey in part ? attach((part as Stood)[arrayKey]) : undefined)
  const values = copyWith(list.values, stand, new Map()) as unknown[]
  return (place) => values[place]
}
