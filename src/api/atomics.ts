/** Single elements read and changed in one step that no other thread can come between: JavaScript's Atomics on integer arrays. */
import { install } from '../array/install.js'
import { NDArray } from '../array/ndarray.js'
import { infoOf, type BigType, type DType, type TypedArray } from '../dtype/dtype.js'
import { DTypeError, ValueError } from '../errors.js'
import { sharedLength } from '../memory/sharing.js'
import { showValue } from '../shape/show.js'
import { placeOf } from './convert.js'
import { checkArray, checkOptions } from './options.js'
import { checkWritable, weakValue } from './ufunc.js'

/** An element as the atomic functions give it: a bigint for int64 and uint64. */
export type AtomicOf<D extends DType> = D extends BigType ? bigint : number
/** What `atomicWait` takes last. */
export interface AtomicWaitOptions {
  /** Milliseconds after which the wait ends; Infinity by default. */
  timeout?: number | undefined
}
/** What `atomicNotify` takes last. */
export interface AtomicNotifyOptions {
  /** How many threads are woken at most; all by default. */
  count?: number | undefined
}

type Integers = Exclude<TypedArray, Float32Array | Float64Array>
type Element = number | bigint
type Update = (elements: never, place: number, value: never) => Element

/** An element's place in a typed array of its kind. */
interface Cell {
  readonly elements: Integers
  readonly place: number
}

function cellOf(operation: string, x: NDArray, index: readonly unknown[]): Cell {
  const { kind, code } = infoOf(checkArray(operation, x).dtype)
  if (kind !== 'i' && kind !== 'u') throw new DTypeError(operation, `needs integers, got ${x.dtype}`, { dtype: x.dtype })
  const place = placeOf(operation, x, index)
  const { memory } = x.storage
  return memory.huge ? { elements: memory.part(code, place, 1) as Integers, place: 0 } : { elements: memory.typed(code) as Integers, place }
}

/** A value as an element, refused where the dtype cannot hold it. */
function valueFor(operation: string, value: unknown, dtype: DType): Element {
  if (typeof value === 'number' || typeof value === 'bigint') return weakValue(operation, value, dtype)
  throw new ValueError(operation, `takes a number or a bigint, got ${showValue(value)}`, { value })
}

/** Everything is checked before the element changes. */
function change(operation: string, x: NDArray, index: readonly unknown[], values: readonly unknown[], update: (cell: Cell, values: readonly Element[]) => Element): Element {
  const cell = cellOf(operation, x, index)
  const elements = values.map((value) => valueFor(operation, value, x.dtype))
  checkWritable(operation, x)
  return update(cell, elements)
}

function update(operation: string, atomic: Update, x: NDArray, value: unknown, index: readonly unknown[]): Element {
  return change(operation, x, index, [value], ({ elements, place }, [element]) => atomic(elements as never, place, element as never))
}

/**
 * Reads an element of an integer array. The index names every axis. int64 and uint64 give a bigint.
 * @throws DTypeError for other dtypes, IndexError, DisposedError
 * @example pn.atomicLoad(arr([1n, 2n]), 1) //=> 2n
 */
export function atomicLoad<D extends DType>(x: NDArray<D>, ...index: number[]): AtomicOf<D> {
  const { elements, place } = cellOf('atomicLoad', x, index)
  return Atomics.load(elements as never, place) as AtomicOf<D>
}

/**
 * Writes an element of an integer array.
 * @returns the value, as JavaScript's `Atomics.store` does
 * @throws DTypeError for other dtypes and a value that the dtype cannot hold; IndexError; ValueError for a broadcast view; DisposedError. Nothing is changed then.
 * @example const x = pn.zeros(2, { dtype: 'int32' })
 * pn.atomicStore(x, 7, 1) //=> 7
 */
export function atomicStore<D extends DType>(x: NDArray<D>, value: number | bigint, ...index: number[]): AtomicOf<D> {
  return update('atomicStore', Atomics.store, x, value, index) as AtomicOf<D>
}

/**
 * Adds to an element of an integer array, wrapping around as the dtype does.
 * @returns the value before
 * @throws DTypeError for other dtypes and a value that the dtype cannot hold; IndexError; ValueError for a broadcast view; DisposedError. Nothing is changed then.
 * @example const x = arr([5, 6], { dtype: 'int32' })
 * pn.atomicAdd(x, 10, 0) //=> 5
 * x //=> array([15,  6], dtype=int32)
 */
export function atomicAdd<D extends DType>(x: NDArray<D>, value: number | bigint, ...index: number[]): AtomicOf<D> {
  return update('atomicAdd', Atomics.add, x, value, index) as AtomicOf<D>
}

/**
 * Subtracts from an element of an integer array, wrapping around as the dtype does.
 * @returns the value before
 * @throws DTypeError for other dtypes and a value that the dtype cannot hold; IndexError; ValueError for a broadcast view; DisposedError. Nothing is changed then.
 * @example const x = arr([0, 1], { dtype: 'uint8' })
 * pn.atomicSub(x, 1, 0) //=> 0
 * x //=> array([255,   1], dtype=uint8)
 */
export function atomicSub<D extends DType>(x: NDArray<D>, value: number | bigint, ...index: number[]): AtomicOf<D> {
  return update('atomicSub', Atomics.sub, x, value, index) as AtomicOf<D>
}

/**
 * Bitwise and of an element of an integer array with a value.
 * @returns the value before
 * @throws DTypeError for other dtypes and a value that the dtype cannot hold; IndexError; ValueError for a broadcast view; DisposedError. Nothing is changed then.
 * @example pn.atomicAnd(arr([7], { dtype: 'int32' }), 3, 0) //=> 7
 */
export function atomicAnd<D extends DType>(x: NDArray<D>, value: number | bigint, ...index: number[]): AtomicOf<D> {
  return update('atomicAnd', Atomics.and, x, value, index) as AtomicOf<D>
}

/**
 * Bitwise or of an element of an integer array with a value.
 * @returns the value before
 * @throws DTypeError for other dtypes and a value that the dtype cannot hold; IndexError; ValueError for a broadcast view; DisposedError. Nothing is changed then.
 * @example pn.atomicOr(arr([4], { dtype: 'int32' }), 3, 0) //=> 4
 */
export function atomicOr<D extends DType>(x: NDArray<D>, value: number | bigint, ...index: number[]): AtomicOf<D> {
  return update('atomicOr', Atomics.or, x, value, index) as AtomicOf<D>
}

/**
 * Bitwise exclusive or of an element of an integer array with a value.
 * @returns the value before
 * @throws DTypeError for other dtypes and a value that the dtype cannot hold; IndexError; ValueError for a broadcast view; DisposedError. Nothing is changed then.
 * @example pn.atomicXor(arr([6], { dtype: 'int32' }), 3, 0) //=> 6
 */
export function atomicXor<D extends DType>(x: NDArray<D>, value: number | bigint, ...index: number[]): AtomicOf<D> {
  return update('atomicXor', Atomics.xor, x, value, index) as AtomicOf<D>
}

/**
 * Replaces an element of an integer array.
 * @returns the value before
 * @throws DTypeError for other dtypes and a value that the dtype cannot hold; IndexError; ValueError for a broadcast view; DisposedError. Nothing is changed then.
 * @example pn.atomicExchange(arr([6], { dtype: 'int32' }), 3, 0) //=> 6
 */
export function atomicExchange<D extends DType>(x: NDArray<D>, value: number | bigint, ...index: number[]): AtomicOf<D> {
  return update('atomicExchange', Atomics.exchange, x, value, index) as AtomicOf<D>
}

/**
 * Replaces an element of an integer array where it has the expected value; else leaves it.
 * @returns the value before: the expected one where it was replaced
 * @throws DTypeError for other dtypes and values that the dtype cannot hold; IndexError; ValueError for a broadcast view; DisposedError. Nothing is changed then.
 * @example const lock = pn.zeros(1, { dtype: 'int32' })
 * pn.atomicCompareExchange(lock, 0, 1, 0) //=> 0
 * pn.atomicCompareExchange(lock, 0, 1, 0) //=> 1
 */
export function atomicCompareExchange<D extends DType>(x: NDArray<D>, expected: number | bigint, replacement: number | bigint, ...index: number[]): AtomicOf<D> {
  return change('atomicCompareExchange', x, index, [expected, replacement], ({ elements, place }, [before, after]) =>
    Atomics.compareExchange(elements as never, place, before as never, after as never)) as AtomicOf<D>
}

/** The place of an element that threads can wait on, and the options after its index. */
function waitedOn<O extends object>(operation: string, x: NDArray, args: readonly unknown[], known: string): { cell: Cell; options: Partial<O> } {
  checkArray(operation, x)
  if (x.dtype !== 'int32' && x.dtype !== 'int64') throw new DTypeError(operation, `threads wait on int32 and int64, got ${x.dtype}`, { dtype: x.dtype })
  const last = args[args.length - 1]
  const given = typeof last === 'object'
  checkOptions(operation, given ? last : undefined, [known])
  return { cell: cellOf(operation, x, given ? args.slice(0, -1) : args), options: given ? last as Partial<O> : {} }
}

/**
 * Blocks this thread, its event loop too, while an element has a value, until another thread notifies it. The memory must be shared; what is made by parnum is.
 * @returns 'not-equal' at once where the element has another value, 'ok' after a notification, or 'timed-out'
 * @throws DTypeError for other dtypes than int32 and int64, and a value that the dtype cannot hold; ValueError for memory that is an ArrayBuffer of yours and for
 * what is no timeout; IndexError; DisposedError
 * @example const x = pn.zeros(1, { dtype: 'int32' })
 * pn.atomicWait(x, 1, 0) //=> not-equal
 * pn.atomicWait(x, 0, 0, { timeout: 5 }) //=> timed-out
 */
export function atomicWait(x: NDArray, value: number | bigint, ...args: [...number[], AtomicWaitOptions]): 'ok' | 'not-equal' | 'timed-out'
export function atomicWait(x: NDArray, value: number | bigint, ...index: number[]): 'ok' | 'not-equal' | 'timed-out'
export function atomicWait(x: NDArray, value: number | bigint, ...args: unknown[]): 'ok' | 'not-equal' | 'timed-out' {
  const { cell: { elements, place }, options } = waitedOn<AtomicWaitOptions>('atomicWait', x, args, 'timeout')
  const element = valueFor('atomicWait', value, x.dtype)
  const { timeout = Infinity } = options
  if (typeof timeout !== 'number' || !(timeout >= 0)) throw new ValueError('atomicWait', `timeout is a number of milliseconds, 0 or more, got ${showValue(timeout)}`, { timeout })
  if (sharedLength(elements.buffer) === undefined) throw new ValueError('atomicWait', 'the array wraps an ArrayBuffer, which belongs to this thread: nobody could end the wait', {})
  return Atomics.wait(elements as never, place, element as never, timeout)
}

/**
 * Wakes threads that wait on an element.
 * @returns how many were woken
 * @throws DTypeError for other dtypes than int32 and int64, ValueError for what is no count, IndexError, DisposedError
 * @example pn.atomicNotify(pn.zeros(1, { dtype: 'int32' }), 0) //=> 0
 */
export function atomicNotify(x: NDArray, ...args: [...number[], AtomicNotifyOptions]): number
export function atomicNotify(x: NDArray, ...index: number[]): number
export function atomicNotify(x: NDArray, ...args: unknown[]): number {
  const { cell: { elements, place }, options } = waitedOn<AtomicNotifyOptions>('atomicNotify', x, args, 'count')
  const { count = Infinity } = options
  if (count !== Infinity && !(Number.isSafeInteger(count) && count >= 0)) throw new ValueError('atomicNotify', `count is a whole number, 0 or more, got ${showValue(count)}`, { count })
  return Atomics.notify(elements as Int32Array, place, count)
}

install({
  atomicLoad, atomicStore, atomicAdd, atomicSub, atomicAnd, atomicOr, atomicXor, atomicExchange, atomicCompareExchange, atomicWait, atomicNotify,
}, true)

declare module '../array/ndarray.js' {
  interface NDArray<D extends DType> {
    /** Reads an element: see `pn.atomicLoad`. */
    atomicLoad(...index: number[]): AtomicOf<D>
    /** Writes an element: see `pn.atomicStore`. */
    atomicStore(value: number | bigint, ...index: number[]): AtomicOf<D>
    /** Adds to an element: see `pn.atomicAdd`. */
    atomicAdd(value: number | bigint, ...index: number[]): AtomicOf<D>
    /** Subtracts from an element: see `pn.atomicSub`. */
    atomicSub(value: number | bigint, ...index: number[]): AtomicOf<D>
    /** Bitwise and with an element: see `pn.atomicAnd`. */
    atomicAnd(value: number | bigint, ...index: number[]): AtomicOf<D>
    /** Bitwise or with an element: see `pn.atomicOr`. */
    atomicOr(value: number | bigint, ...index: number[]): AtomicOf<D>
    /** Bitwise exclusive or with an element: see `pn.atomicXor`. */
    atomicXor(value: number | bigint, ...index: number[]): AtomicOf<D>
    /** Replaces an element: see `pn.atomicExchange`. */
    atomicExchange(value: number | bigint, ...index: number[]): AtomicOf<D>
    /** Replaces an element where it has a value: see `pn.atomicCompareExchange`. */
    atomicCompareExchange(expected: number | bigint, replacement: number | bigint, ...index: number[]): AtomicOf<D>
    /** Blocks while an element has a value: see `pn.atomicWait`. */
    atomicWait(value: number | bigint, ...args: [...number[], AtomicWaitOptions]): 'ok' | 'not-equal' | 'timed-out'
    atomicWait(value: number | bigint, ...index: number[]): 'ok' | 'not-equal' | 'timed-out'
    /** Wakes threads that wait on an element: see `pn.atomicNotify`. */
    atomicNotify(...args: [...number[], AtomicNotifyOptions]): number
    atomicNotify(...index: number[]): number
  }
}
