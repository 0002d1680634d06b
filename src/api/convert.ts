/** From arrays to JavaScript's values, and to other dtypes. */
import { install } from '../array/install.js'
import { NDArray, readElement, viewArray, type ElementOf, type Nested } from '../array/ndarray.js'
import { infoOf, isComplex, type BigType, type Complex, type DType, type TypedArray, type TypedArrays } from '../dtype/dtype.js'
import { IndexError, ValueError } from '../errors.js'
import { checkAlive, firstElement } from '../memory/storage.js'
import { copyInto } from '../plan/elementwise.js'
import { checkIndex } from '../shape/indexing.js'
import { contiguousStrides } from '../shape/shape.js'
import { showShape } from '../shape/show.js'
import { checkCast, copyOf, wrapTyped } from './data.js'
import { alive, viewOf } from './manipulate.js'
import { checkArray, checkDType, checkFlag, checkOptions } from './options.js'
import { checkUsable, deferred } from './ufunc.js'

/** What `item` and `toArray` take last. */
export interface BigintOption {
  /** Gives the elements of int64 and uint64 arrays as bigints. */
  bigint?: boolean | undefined
}
/** What `astype` takes. */
export interface AstypeOptions {
  /** false: an array that has the dtype already is returned itself. */
  copy?: boolean | undefined
}
/** An element, as `{ bigint: true }` gives it. */
export type ExactElementOf<D extends DType> = D extends BigType ? bigint : ElementOf<D>

/**
 * One element: a number, or a boolean for bool. Without an index the array must have one element; with one, it names every axis.
 *
 * Elements of int64 and uint64 are numbers too, complex ones `{ re, im }`; `{ bigint: true }` as the last argument gives bigints.
 * @throws IndexError, ValueError for an integer beyond 2^53 without `bigint`, DisposedError
 * @example pn.item(arr([[1, 2], [3, 4]]), 0, -1) //=> 2
 * @example pn.item(arr([2n ** 60n]), 0, { bigint: true }) //=> 1152921504606846976n
 */
export function item<D extends DType>(x: NDArray<D>, ...index: number[]): ElementOf<D>
export function item<D extends DType>(x: NDArray<D>, ...args: [...number[], { bigint: true }]): ExactElementOf<D>
export function item<D extends DType>(x: NDArray<D>, ...args: [...number[], BigintOption]): ElementOf<D> | bigint
export function item(x: NDArray, ...args: unknown[]): number | bigint | boolean | Complex {
  alive('item', x)
  const last = args[args.length - 1]
  const options = typeof last === 'object' && last !== null ? args.pop() as BigintOption : undefined
  const bigint = bigintOption('item', options)
  if (args.length === 0 && x.size !== 1) throw new ValueError('item', `an array of ${x.size} elements is not one value; item(i, ...) names one`, { shape: x.shape })
  const place = args.length === 0 ? firstElement(x) : placeOf('item', x, args)
  if (isComplex(x.dtype)) return readElement(x, place)
  return valueOf('item', x.storage.memory.element(infoOf(x.dtype).code, place), x.dtype, bigint)
}

/** The place in its memory of the element that an index for each axis names. Throws IndexError, DisposedError. */
export function placeOf(operation: string, x: NDArray, index: readonly unknown[]): number {
  checkAlive(operation, x.storage)
  if (index.length !== x.ndim) {
    throw new IndexError(operation, `${index.length} indices for ${showShape(x.shape)}: one element is named by ${x.ndim}`, { index, shape: x.shape })
  }
  let place = firstElement(x)
  for (let axis = 0; axis < index.length; axis++) place += checkIndex(operation, index[axis], axis, x.shape[axis]) * x.strides[axis]
  return place
}

function bigintOption(operation: string, options: BigintOption | undefined): boolean {
  checkOptions(operation, options, ['bigint'])
  return checkFlag(operation, 'bigint', options?.bigint, false)
}

/** An element as users see it. */
function valueOf(operation: string, element: number | bigint, dtype: DType, bigint: boolean): number | bigint | boolean {
  if (dtype === 'bool') return element !== 0
  if (typeof element === 'number' || bigint) return element
  const number = Number(element)
  if (Number.isSafeInteger(number)) return number
  throw new ValueError(operation, `${element} is beyond 2^53 and no exact number; ${operation}({ bigint: true }) gives it`, { value: element })
}

/**
 * The elements as nested lists, one level for each axis; the element itself of a 0-d array. Numbers, or booleans for bool; with
 * `{ bigint: true }` bigints for int64 and uint64.
 * @throws ValueError for an integer beyond 2^53 without `bigint`, DisposedError
 * @example pn.toArray(arr([[1, 2], [3, 4]])) //=> [ [ 1, 2 ], [ 3, 4 ] ]
 */
export function toArray<D extends DType>(x: NDArray<D>, options: { bigint: true }): Nested<ExactElementOf<D>>
export function toArray<D extends DType>(x: NDArray<D>, options?: BigintOption): Nested<ElementOf<D>>
export function toArray(x: NDArray, options?: BigintOption): Nested<Value> {
  alive('toArray', x)
  const bigint = bigintOption('toArray', options)
  const whole = x.storage.memory.huge ? copyOf('toArray', x, x.dtype) : x
  return nested(whole, whole.storage.memory.typed(infoOf(x.dtype).code), 0, firstElement(whole), bigint)
}

/** An element, as lists have it. */
type Value = number | bigint | boolean | Complex

function nested(x: NDArray, elements: TypedArray, axis: number, place: number, bigint: boolean): Nested<Value> {
  const { dtype, shape, strides } = x
  if (axis === shape.length) return isComplex(dtype) ? complexAt(elements, place) : valueOf('toArray', elements[place], dtype, bigint)
  const length = shape[axis]
  const stride = strides[axis]
  const list: Nested<Value>[] = []
  if (axis < shape.length - 1) for (let i = 0; i < length; i++) list.push(nested(x, elements, axis + 1, place + i * stride, bigint))
  else if (isComplex(dtype)) for (let i = 0; i < length; i++) list.push(complexAt(elements, place + i * stride))
  else if (dtype === 'bool') for (let i = 0; i < length; i++) list.push(elements[place + i * stride] !== 0)
  else if (infoOf(dtype).big && !bigint) for (let i = 0; i < length; i++) list.push(valueOf('toArray', elements[place + i * stride], dtype, false))
  else for (let i = 0; i < length; i++) list.push(elements[place + i * stride])
  return list
}

function complexAt(elements: TypedArray, place: number): Complex {
  return { re: elements[2 * place] as number, im: elements[2 * place + 1] as number }
}

/**
 * The elements in C order as a typed array of their own, not shared with anything; bool gives a Uint8Array of 0 and 1, a complex
 * number two floats, the real part first.
 * @throws MemoryError, DisposedError
 * @example pn.toTypedArray(pn.arange(3)) //=> Float64Array(3) [ 0, 1, 2 ]
 */
export function toTypedArray<D extends DType>(x: NDArray<D>): TypedArrays[D] {
  alive('toTypedArray', x)
  const { array, bytes, code, parts } = infoOf(x.dtype)
  if (x.contiguous && x.nbytes < parallelFrom) {
    const first = firstElement(x)
    return (x.storage.memory.huge ? x.storage.memory.part(code, first, x.size).slice() : x.storage.memory.typed(code).slice(first * parts, (first + x.size) * parts)) as TypedArrays[D]
  }
  const result = new array(new ArrayBuffer(x.size * bytes))
  const flat = wrapTyped('toTypedArray', result)
  // A Uint8Array is wrapped as uint8; the bytes of a bool are the same.
  const target = viewArray(flat.storage, x.dtype, x.shape, contiguousStrides(x.shape), 0)
  copyInto('toTypedArray', x, target)
  return result as TypedArrays[D]
}

/** Bytes from which several threads fill a new typed array faster: most of the time goes into its fresh pages. */
const parallelFrom = 1 << 20

/** The elements as nested lists, for JSON.stringify: NaN and infinities become null there. */
function toJSON(x: NDArray): Nested<Value> {
  return toArray(x)
}

/**
 * The array in another dtype. Floats lose their fraction in integers, integers wrap around in narrower ones, as NumPy casts; what is not 0 is
 * true. A float that an integer dtype cannot hold, NaN too, gives a value that is the same on every machine but means nothing.
 * @throws DTypeError for an unknown dtype, MemoryError, ValueError for unknown options, DisposedError
 * @example pn.astype(arr([1.7, -1.7]), 'int32') //=> array([ 1, -1], dtype=int32)
 */
export function astype<const T extends DType>(x: NDArray, dtype: T, options?: AstypeOptions): NDArray<T> {
  checkUsable('astype', checkArray('astype', x))
  const to = checkDType('astype', dtype) as T
  checkOptions('astype', options, ['copy'])
  const copied = checkFlag('astype', 'copy', options?.copy, true)
  if (!copied && x.dtype === to) return x as unknown as NDArray<T>
  checkCast('astype', x.dtype, to)
  const later = x.dtype === to ? undefined : deferred(undefined, to, to, x.shape, [x])
  return later as NDArray<T> | undefined ?? copyOf('astype', x, to)
}

/**
 * A copy with memory of its own, contiguous in C order.
 * @throws MemoryError, DisposedError
 * @example const x = arr([1, 2])
 * const y = pn.copy(x)
 * y.set(9, 0)
 * x //=> array([1., 2.])
 */
export function copy<D extends DType>(x: NDArray<D>): NDArray<D> {
  alive('copy', x)
  return copyOf('copy', x, x.dtype)
}

install({ item, toJSON }, true)
install({ toArray, toTypedArray, astype, copy })

Object.defineProperty(NDArray.prototype, Symbol.iterator, {
  value: function (this: NDArray) { return iterate(this) }, configurable: true, writable: true,
})

/** The parts along the first axis, as views. */
function iterate<D extends DType>(x: NDArray<D>): Iterator<NDArray<D>> {
  alive('iterate', x)
  if (x.ndim === 0) throw new ValueError('iterate', 'a 0-d array has no parts; x.item() is its value', {})
  return parts(x)
}

function* parts<D extends DType>(x: NDArray<D>): Generator<NDArray<D>, undefined> {
  const shape = x.shape.slice(1)
  const strides = x.strides.slice(1)
  for (let i = 0; i < x.shape[0]; i++) {
    checkAlive('iterate', x.storage)
    yield viewOf(x, shape, strides, x.offset + i * x.strides[0])
  }
}

declare module '../array/ndarray.js' {
  interface NDArray<D extends DType> {
    /** One element: `x.item()` where there is only one, else `x.item(i, j)`: see `pn.item`. */
    item(...index: number[]): ElementOf<D>
    item(...args: [...number[], { bigint: true }]): ExactElementOf<D>
    item(...args: [...number[], BigintOption]): ElementOf<D> | bigint
    /** The elements as nested lists: see `pn.toArray`. */
    toArray(options: { bigint: true }): Nested<ExactElementOf<D>>
    toArray(options?: BigintOption): Nested<ElementOf<D>>
    /** A typed array of the elements in C order, with memory of its own: see `pn.toTypedArray`. */
    toTypedArray(): TypedArrays[D]
    /**
     * The elements as nested lists, for JSON.stringify.
     * @example JSON.stringify({ x: arr([1, 2]) }) //=> {"x":[1,2]}
     */
    toJSON(): Nested<Value>
    /** The array in another dtype: see `pn.astype`. */
    astype<const T extends DType>(dtype: T, options?: AstypeOptions): NDArray<T>
    /** A copy with memory of its own, contiguous in C order: see `pn.copy`. */
    copy(): NDArray<D>
    /** The parts along the first axis, as views. Throws a ValueError for a 0-d array. */
    [Symbol.iterator](): Iterator<NDArray<D>>
  }
}
