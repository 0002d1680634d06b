/// <reference lib="esnext.disposable" preserve="true" />
/** The NDArray: elements in a storage, seen through a shape and strides. Its methods are installed by the api layer. */
import { infoOf, isComplex, type Complex, type ComplexType, type DType, type TypedArrays } from '../dtype/dtype.js'
import { compute, computeBehind } from '../expr/fuse.js'
import type { Node } from '../expr/node.js'
import { DTypeError, ShapeError, ValueError } from '../errors.js'
import { dispose as disposeStorage, expose, noMore } from '../memory/pool.js'
import { checkAlive, firstElement, type Storage, type View } from '../memory/storage.js'
import { contiguousStrides, frozen, isContiguous, sizeOf } from '../shape/shape.js'
import { formatArray, reprArray } from './print.js'

/** An element as JavaScript has it. */
export type ElementOf<D extends DType> = D extends 'bool' ? boolean : D extends ComplexType ? Complex : number
/** Nested lists of elements. */
export type Nested<T> = T | Nested<T>[]

const inspect = Symbol.for('nodejs.util.inspect.custom')

/**
 * An n-dimensional array of elements of one dtype.
 *
 * Arrays are made by `arr(...)` and the creation functions, never with `new`. Indexing with integers and slices gives views that
 * share memory. Large arrays live in SharedArrayBuffers and their memory is used again once they are collected.
 * @example const x: pn.NDArray<'int32'> = arr([[1, 2], [3, 4]], { dtype: 'int32' })
 * x.T.get(0).add(1) //=> array([2, 4], dtype=int32)
 */
export class NDArray<D extends DType = DType> implements View<D> {
  /** The data type's name. */
  readonly dtype: D
  /** The length of each axis. */
  readonly shape: readonly number[]
  /** How many elements lie between neighbours along each axis. */
  readonly strides: readonly number[]
  /** The first element's place in the storage, in elements. */
  readonly offset: number
  /** The number of elements. */
  readonly size: number
  /** The memory, where there is some. @internal */
  private known: Storage | undefined
  /** The expression that gives the elements, where they are not computed. @internal */
  private node: Node | undefined
  /** Whether the elements lie one after the other in C order. */
  readonly contiguous: boolean
  /** Whether elements can be assigned: not those of a broadcast view, which share memory, nor of views of it. */
  readonly writable: boolean

  /** @internal */
  constructor(
    storage: Storage | undefined, dtype: D, shape: readonly number[], strides: readonly number[], offset: number, size: number, contiguous: boolean,
    writable = true, node?: Node,
  ) {
    this.known = storage
    this.node = node
    this.dtype = dtype
    this.shape = shape
    this.strides = strides
    this.offset = offset
    this.size = size
    this.contiguous = contiguous
    this.writable = writable
  }

  /** The memory; what is pending is computed now. @internal */
  get storage(): Storage {
    return this.known ?? (this.known = compute(this.node!))
  }

  /** The expression of an array that is not computed. @internal */
  get pending(): Node | undefined {
    return this.known === undefined && this.node!.storage === undefined ? this.node : undefined
  }

  /** The number of axes. */
  get ndim(): number {
    return this.shape.length
  }

  /** The bytes of one element. */
  get itemsize(): number {
    return infoOf(this.dtype).bytes
  }

  /** The bytes of all elements. */
  get nbytes(): number {
    return this.size * this.itemsize
  }

  /** Where the array is computed: always 'cpu'. */
  get device(): 'cpu' {
    return 'cpu'
  }

  /**
   * A typed array over the elements (two floats for each complex one, the real part first), sharing their memory (a SharedArrayBuffer's, unless the array wraps a user's own). Throws a
   * ShapeError where the elements do not lie in one piece: `x.copy().data`, or `x.toTypedArray()`, serve then.
   * @example arr([1, 2]).data //=> Float64Array(2) [ 1, 2 ]
   */
  get data(): TypedArrays[D] {
    checkAlive('data', this.storage)
    if (!this.contiguous) throw new ShapeError('data', 'the array is not contiguous; x.copy().data or x.toTypedArray() is a copy', { shape: this.shape, strides: this.strides })
    const data = this.storage.memory.part(infoOf(this.dtype).code, firstElement(this), this.size) as TypedArrays[D]
    expose(this.storage)
    return data
  }

  /** Whether the array or the one that it is a view of was disposed. */
  get disposed(): boolean {
    return (this.known ?? this.node!.storage)?.disposed ?? false
  }

  /**
   * Gives the memory back at once. The array and all its views throw a DisposedError from now on.
   * @example const x = pn.zeros(3)
   * x.dispose()
   * x.disposed //=> true
   */
  dispose(): void {
    if (this.pending) this.known = noMore
    else disposeStorage(this.storage)
  }

  /** `dispose`, for `using x = ...`. */
  declare [Symbol.dispose]: () => void

  /**
   * The array when it is computed: by the other threads, with the event loop free meanwhile (by this one where there are none).
   * @example await arr([1, 2]).mul(2).ready() //=> array([2., 4.])
   */
  async ready(): Promise<this> {
    if (this.pending) await computeBehind(this.pending)
    else checkAlive('ready', this.storage)
    return this
  }

  /**
   * Computes what is pending and returns the array.
   * @example arr([1, 2]).mul(2).eval() //=> array([2., 4.])
   */
  eval(): this {
    checkAlive('eval', this.storage)
    return this
  }

  /**
   * The value of a 0-d or one-element array, for JavaScript's own conversions: `Number(x)`.
   * @example Number(arr([1, 2]).sum()) //=> 3
   */
  valueOf(): number | bigint | boolean {
    const value = readElement(this, singleElement(this, 'valueOf'))
    if (typeof value === 'object') throw new DTypeError('valueOf', 'a complex number is no number of JavaScript; x.item() gives { re, im }', { dtype: this.dtype })
    return value
  }

  [Symbol.toPrimitive](hint: string): string | number | bigint | boolean {
    return hint === 'string' ? this.toString() : this.valueOf()
  }

  get [Symbol.toStringTag](): string {
    return 'NDArray'
  }

  /**
   * The array as NumPy's `str` prints it.
   * @example arr([0.5, 1]).toString() //=> [0.5 1. ]
   */
  toString(): string {
    return formatArray(printable(this))
  }

  [inspect](): string {
    return this.disposed ? `NDArray(disposed, shape=[${this.shape.join(', ')}], dtype=${this.dtype})` : reprArray(printable(this))
  }
}

Object.defineProperty(NDArray.prototype, Symbol.dispose ?? Symbol.for('nodejs.dispose'), {
  value(this: NDArray) { this.dispose() }, configurable: true, writable: true,
})

function singleElement(x: NDArray, operation: string): number {
  if (x.size !== 1) throw new ValueError(operation, `an array of ${x.size} elements is not one value`, { shape: x.shape })
  checkAlive(operation, x.storage)
  return firstElement(x)
}

/** One element by its place in the memory: boolean, number, bigint, or a complex number. @internal */
export function readElement(x: View, place: number): number | bigint | boolean | Complex {
  if (isComplex(x.dtype)) {
    const [re, im] = x.storage.memory.part(infoOf(x.dtype).code, place, 1) as Float64Array
    return { re, im }
  }
  const value = x.storage.memory.element(infoOf(x.dtype).code, place)
  return x.dtype === 'bool' ? value !== 0 : value
}

function printable(x: NDArray): Parameters<typeof formatArray>[0] {
  checkAlive('toString', x.storage)
  const first = firstElement(x)
  return {
    shape: x.shape,
    dtype: x.dtype,
    at(index) {
      let place = first
      for (let axis = 0; axis < index.length; axis++) place += index[axis] * x.strides[axis]
      return readElement(x, place)
    },
  }
}

/** An array over a whole storage, in C order. Its shape is frozen: kernels trust it. @internal */
export function wholeArray<D extends DType>(storage: Storage, dtype: D, shape: readonly number[]): NDArray<D> {
  return new NDArray(storage, dtype, Object.freeze(shape), Object.freeze(contiguousStrides(shape)), 0, sizeOf(shape), true)
}

/** An array of what an expression gives. @internal */
export function pendingArray<D extends DType>(node: Node): NDArray<D> {
  return new NDArray(undefined, node.dtype as D, Object.freeze(node.shape), Object.freeze(contiguousStrides(node.shape)), 0, node.size, true, true, node)
}

/** A view of a storage. @internal */
export function viewArray<D extends DType>(
  storage: Storage, dtype: D, shape: readonly number[], strides: readonly number[], offset: number, writable = true,
): NDArray<D> {
  return new NDArray(storage, dtype, frozen(shape), frozen(strides), offset, sizeOf(shape), isContiguous(shape, strides), writable)
}
