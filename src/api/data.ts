/** What users hand over as data - numbers, nested lists, iterables, typed arrays, buffers - becomes arrays. Values are checked here. */
import { viewArray, wholeArray, NDArray, readElement } from '../array/ndarray.js'
import { dtypeOfTyped, infoOf, isComplex, type DType, type TypedArray } from '../dtype/dtype.js'
import { promote } from '../dtype/promote.js'
import { DTypeError, ShapeError, ValueError } from '../errors.js'
import { addon } from '../memory/addon.js'
import { allocate } from '../memory/pool.js'
import { sharedLength } from '../memory/sharing.js'
import { checkAlive, firstElement, isSteady, Memory, Storage } from '../memory/storage.js'
import { copyFlat, copyInto } from '../plan/elementwise.js'
import { checkSize, contiguousStrides, maxDims, sameShape, sizeOf } from '../shape/shape.js'
import { showShape, showValue } from '../shape/show.js'
import { isComplexScalar, type RealScalar } from './ufunc.js'

/** Up to so many elements no copy is worth a team. */
const smallCopy = 2048
/** An iterable that is no list may give so many values, so that an endless one ends. */
const maxIterated = 2 ** 27

/** A new array, its elements anything. */
export function freshArray<D extends DType>(operation: string, dtype: D, shape: readonly number[]): NDArray<D> {
  return wholeArray(allocate(operation, sizeOf(shape) * infoOf(dtype).bytes), dtype, shape)
}

/** Whether a value is a buffer; also one of another realm. */
export function isBuffer(value: unknown): value is ArrayBufferLike {
  const name = Object.prototype.toString.call(value)
  return name === '[object ArrayBuffer]' || name === '[object SharedArrayBuffer]'
}

/** An array over a user's typed array, sharing its memory. */
export function wrapTyped(operation: string, typed: ArrayBufferView): NDArray {
  const dtype = dtypeOfTyped(typed)
  if (dtype === undefined) {
    const name = Object.prototype.toString.call(typed).slice(8, -1)
    throw new DTypeError(operation, `no dtype has the elements of a ${name}`, { got: name })
  }
  refuseDetached(operation, typed.buffer)
  const storage = new Storage(new Memory(typed.buffer, sharedLength(typed.buffer) !== undefined), typed.byteOffset, addon && typed.byteLength > 0 ? addon.address(typed) : 0, typed.byteLength, typed)
  return wholeArray(storage, dtype, [(typed as TypedArray).length])
}

/** A typed array of a dtype over a user's whole buffer. */
export function typedOver(operation: string, buffer: ArrayBufferLike, dtype: DType): TypedArray {
  refuseDetached(operation, buffer)
  const { array, bytes, parts } = infoOf(dtype)
  if (buffer.byteLength % bytes !== 0) {
    throw new ValueError(operation, `a buffer of ${buffer.byteLength} bytes holds no whole number of ${dtype} elements`, { bytes: buffer.byteLength, dtype })
  }
  return new array(buffer, 0, buffer.byteLength / bytes * parts)
}

/** An array over the memory of data that has elements already; undefined for lists and numbers. */
export function sourceOf(operation: string, data: unknown, dtype: DType | undefined): NDArray | undefined {
  if (data instanceof NDArray) {
    checkAlive(operation, data.storage)
    return data
  }
  if (ArrayBuffer.isView(data)) return wrapTyped(operation, data)
  if (!isBuffer(data)) return undefined
  if (dtype === 'bool') throw new ValueError(operation, "a buffer's bytes are read as uint8 first: arr(buffer).astype('bool')", { dtype })
  const whole = wrapTyped(operation, typedOver(operation, data, dtype ?? 'uint8'))
  return dtype !== undefined && isComplex(dtype) ? wholeArray(whole.storage, dtype, [whole.size / 2]) : whole
}

function refuseDetached(operation: string, buffer: ArrayBufferLike): void {
  if (buffer.byteLength > 0) return
  try {
    new Uint8Array(buffer)
  } catch (cause) {
    throw new ValueError(operation, 'the buffer is detached', {}, { cause })
  }
}

/** A new array with an array's elements, cast, in C order. */
export function copyOf<D extends DType>(operation: string, x: NDArray, dtype: D): NDArray<D> {
  const out = x.contiguous
    ? new NDArray(allocate(operation, x.size * infoOf(dtype).bytes), dtype, x.shape, x.strides, 0, x.size, true)
    : freshArray(operation, dtype, x.shape)
  copyArray(operation, x, out)
  return out
}

/** Elements that are read twice, to be checked or counted and to be used, must not change in between: a copy where other threads may write to them. */
export function steady<D extends DType>(operation: string, x: NDArray<D>): NDArray<D> {
  return isSteady(x.storage) ? x : copyOf(operation, x, x.dtype)
}

/** Refuses to make real numbers of complex ones: which part is meant must be said. */
export function checkCast(operation: string, from: DType, to: DType): void {
  if (isComplex(from) && !isComplex(to) && to !== 'bool') throw new DTypeError(operation, `${from} does not become ${to}; x.real, x.imag and abs(x) are real`, { from, to })
}

/** Copies an array, broadcast and cast, into another that it does not overlap. */
export function copyArray(operation: string, from: NDArray, to: NDArray): void {
  checkCast(operation, from.dtype, to.dtype)
  if (from.contiguous && to.contiguous && to.size <= smallCopy && sameShape(from.shape, to.shape)) {
    if (to.size > 0) copyFlat(operation, from, to, to.size)
  } else copyInto(operation, from, to)
}

// ---------------------------------------------------------------- lists

/** Innermost lists, and arrays that stand in a list as blocks, in order; with what was found in them. */
interface Found {
  readonly operation: string
  readonly shape: number[]
  readonly rows: (readonly unknown[] | NDArray)[]
  /** The lists that the walk is in: one that is there twice holds itself. */
  readonly path: unknown[]
  /** What iterables gave: a generator can be read once only. */
  readonly iterated: Map<object, unknown>
  kinds: number
  /** Values stand for 0-d arrays, and may be of kinds that `kinds` does not count. */
  scalars: boolean
  /** What the arrays among the entries are promoted to. */
  blocks: DType | undefined
}
const enum Has { number = 1, bigint = 2, boolean = 4, complex = 8 }

/** An array of a number, a nested list or another iterable. */
export function fromData(operation: string, data: unknown, asked: DType | undefined): NDArray {
  const found: Found = { operation, shape: [], rows: [], path: [], iterated: new Map(), kinds: 0, scalars: false, blocks: undefined }
  const root = entryOf(operation, data, [])
  measure(found, root)
  checkSize(operation, found.shape)
  walk(found, root, 0, [])
  const dtype = asked ?? dtypeFound(found)
  const out = freshArray(operation, dtype, found.shape)
  // Not the rows' own lengths: an iterable's code can have changed a list since it was checked.
  const width = found.shape[found.shape.length - 1] ?? 1
  let at = 0
  for (const row of found.rows) {
    if (row instanceof NDArray) {
      copyInto(operation, row, viewArray(out.storage, dtype, row.shape, contiguousStrides(row.shape), at))
      at += row.size
    } else {
      if (isComplex(dtype)) writeComplex(row, out, at, width)
      else writeRow(operation, row, out, at, width, !found.scalars && (found.kinds & (Has.bigint | Has.complex)) === 0)
      at += width
    }
  }
  return out
}

/** An entry as the walk knows it: a list, an array (of a typed array too), or a single value. */
function entryOf(operation: string, value: unknown, place: readonly number[]): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  if (value instanceof NDArray) {
    checkAlive(operation, value.storage)
    return value.ndim === 0 ? readElement(value, firstElement(value)) : value
  }
  if (ArrayBuffer.isView(value)) return wrapTyped(operation, value)
  if (!(Symbol.iterator in value)) return value
  const list: unknown[] = []
  for (const entry of value as Iterable<unknown>) {
    if (list.push(entry) > maxIterated) throw new ValueError(operation, `an iterable${at(place)} gives more than ${maxIterated} values`, { place })
  }
  return list
}

/** Reads the shape along the first entries. */
function measure(found: Found, root: unknown): void {
  const { operation, shape } = found
  const path: unknown[] = []
  for (let entry = root; ;) {
    if (entry instanceof NDArray) {
      shape.push(...entry.shape)
      break
    }
    if (!Array.isArray(entry)) break
    if (path.includes(entry)) throw new ValueError(operation, `the list${at(path.map(() => 0))} contains itself`, {})
    path.push(entry)
    shape.push(entry.length)
    if (shape.length > maxDims) break
    if (entry.length === 0) break
    entry = entryAt(found, entry, 0, path.map(() => 0))
  }
  if (shape.length > maxDims) throw new ShapeError(operation, `the lists are nested more than ${maxDims} deep`, { maxDims })
}

/** Entry i of a list, as the walk knows it. */
function entryAt({ operation, iterated }: Found, list: readonly unknown[], i: number, place: readonly number[]): unknown {
  const value = list[i]
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof NDArray || ArrayBuffer.isView(value)) return entryOf(operation, value, place)
  let read = iterated.get(value)
  if (read === undefined) iterated.set(value, (read = entryOf(operation, value, place)))
  return read
}

/** Checks every entry against the shape and collects the rows. */
function walk(found: Found, entry: unknown, depth: number, place: number[]): void {
  const { operation, shape, rows } = found
  if (entry instanceof NDArray) {
    const rest = shape.slice(depth)
    if (entry.ndim !== rest.length || entry.shape.some((n, i) => n !== rest[i])) {
      throw ragged(operation, place, `an array of shape ${showShape(entry.shape)}`, rest)
    }
    found.blocks = found.blocks === undefined ? entry.dtype : promote(found.blocks, entry.dtype)
    rows.push(entry)
    return
  }
  if (depth === shape.length) {
    // Only a single value gets here: rows of values are collected one level above.
    found.kinds |= kindOf(found, entry, place)
    rows.push([entry])
    return
  }
  if (!Array.isArray(entry)) throw ragged(operation, place, showValue(entry), shape.slice(depth))
  if (entry.length !== shape[depth]) throw ragged(operation, place, `a list of length ${entry.length}`, shape.slice(depth))
  if (depth === shape.length - 1) {
    rows.push(leaves(found, entry, place))
    return
  }
  if (found.path.includes(entry)) throw new ValueError(operation, `the list${at(place)} contains itself`, { place })
  found.path.push(entry)
  for (let i = 0; i < entry.length; i++) {
    place.push(i)
    walk(found, entryAt(found, entry, i, place), depth + 1, place)
    place.pop()
  }
  found.path.pop()
}

/** An innermost list, its entries seen to be single values. */
function leaves(found: Found, list: readonly unknown[], place: number[]): readonly unknown[] {
  let kinds = 0
  let row = list
  for (let i = 0; i < list.length; i++) {
    const value = list[i]
    if (typeof value === 'number') kinds |= Has.number
    else if (typeof value === 'boolean') kinds |= Has.boolean
    else if (typeof value === 'bigint') kinds |= Has.bigint
    else {
      if (row === list) row = [...list]
      place.push(i)
      const read = entryAt(found, list, i, place)
      if (value instanceof NDArray && !(read instanceof NDArray)) {
        found.blocks = found.blocks === undefined ? value.dtype : promote(found.blocks, value.dtype)
        found.scalars = true
      } else kinds |= kindOf(found, read, place)
      ;(row as unknown[])[i] = read
      place.pop()
    }
  }
  found.kinds |= kinds
  return row
}

function kindOf(found: Found, value: unknown, place: readonly number[]): number {
  if (typeof value === 'number') return Has.number
  if (typeof value === 'boolean') return Has.boolean
  if (typeof value === 'bigint') return Has.bigint
  if (isComplexScalar(value)) return Has.complex
  const { operation } = found
  if (value instanceof NDArray) throw ragged(operation, place, `an array of shape ${showShape(value.shape)}`, [])
  if (Array.isArray(value)) {
    if (value.includes(value)) throw new ValueError(operation, `the list${at(place)} contains itself`, { place })
    throw ragged(operation, place, `a list of length ${value.length}`, [])
  }
  const hint = typeof value === 'string' ? '; text is no number' : ''
  throw new ValueError(operation, `${showValue(value)}${at(place)} is no number, bigint, boolean or { re, im }${hint}`, { place })
}

function ragged(operation: string, place: readonly number[], got: string, rest: readonly number[]): ShapeError {
  const wanted = rest.length === 0 ? 'a single value' : rest.length === 1 ? `a list of length ${rest[0]}` : `lists of shape ${showShape(rest)}`
  return new ShapeError(operation, `the lists are ragged: ${place.length ? `entry ${at(place).slice(4)}` : 'the data'} is ${got} where ${wanted} belongs`, { place: [...place] })
}

/** Where an entry is, for messages: ` at [1][0]`. */
function at(place: readonly number[]): string {
  return place.length === 0 ? '' : ` at ${place.map((i) => `[${i}]`).join('')}`
}

function dtypeFound({ operation, kinds, blocks }: Found): DType {
  if ((kinds & (Has.number | Has.complex)) !== 0 && (kinds & Has.bigint) !== 0) {
    throw new DTypeError(operation, "numbers and bigints are mixed; { dtype: 'float64' } or { dtype: 'int64' } says which is meant", {})
  }
  const own = kinds & Has.complex ? 'complex128' : kinds & Has.number ? 'float64' : kinds & Has.bigint ? 'int64' : kinds & Has.boolean ? 'bool' : undefined
  if (blocks !== undefined) return own === undefined ? blocks : promote(blocks, own)
  return own ?? 'float64'
}

// ---------------------------------------------------------------- values

/** Writes a list's first `n` values from element `from` of a new array on. */
function writeRow(operation: string, row: readonly unknown[], out: NDArray, from: number, n: number, plain: boolean): void {
  const { code, kind } = infoOf(out.dtype)
  const target = out.storage.memory.typed(code)
  const first = firstElement(out) + from
  if (kind === 'f' && plain) writeNumbers(target as Float64Array, first, row as number[], n)
  else for (let i = 0; i < n; i++) target[first + i] = elementOf(operation, row[i] as RealScalar, out.dtype)
}

/** The same for complex numbers, and real ones among them. */
function writeComplex(row: readonly unknown[], out: NDArray, from: number, n: number): void {
  const parts = out.storage.memory.typed(infoOf(out.dtype).code) as Float64Array
  const first = 2 * (firstElement(out) + from)
  for (let i = 0; i < n; i++) {
    const value = row[i]
    parts[first + 2 * i] = isComplexScalar(value) ? value.re : Number(value)
    parts[first + 2 * i + 1] = isComplexScalar(value) ? value.im : 0
  }
}

function writeNumbers(target: Float64Array, first: number, row: readonly number[], n: number): void {
  for (let i = 0; i < n; i++) target[first + i] = row[i]
}

/** A value as an element of a dtype that was asked for: fractions are cut off, what the dtype cannot hold is refused. */
export function elementOf(operation: string, value: RealScalar, dtype: DType): number | bigint {
  if (typeof value === 'object') throw new DTypeError(operation, `a complex number is no ${dtype}; { dtype: 'complex128' } takes it`, { value, dtype })
  const { kind, big, min, max } = infoOf(dtype)
  if (kind === 'f') return Number(value)
  if (kind === 'b') return value == 0 ? 0 : 1
  if (typeof value === 'boolean') return big ? BigInt(value) : Number(value)
  const whole = typeof value === 'number' ? Math.trunc(value) : value
  if (!(whole >= min && whole <= max)) {
    throw new DTypeError(operation, `${String(value)} is outside ${dtype}, which holds ${String(min)} to ${String(max)}`, { value, dtype })
  }
  return big ? BigInt(whole) : Number(whole)
}
