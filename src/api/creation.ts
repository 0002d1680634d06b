/** Making arrays: from data, filled, and ranges. */
import { install } from '../array/install.js'
import { wholeArray, NDArray } from '../array/ndarray.js'
import { dtypeOfTyped, infoOf, type Complex, type DType, type TypedArray } from '../dtype/dtype.js'
import { ValueError } from '../errors.js'
import { checkAlive, firstElement } from '../memory/storage.js'
import { checkShape, sizeOf } from '../shape/shape.js'
import { showValue } from '../shape/show.js'
import { copyOf, freshArray, fromData, sourceOf } from './data.js'
import { assign, complexTarget, dtypeOption, fill, type Asked, type DTypeOptions } from './fill.js'
import { eye, meshgrid, tril, triu } from './grids.js'
import { checkArray, checkDType, checkFlag, checkOptions } from './options.js'
import { arange, linspace } from './ranges.js'
import { attach } from './sharing.js'
import { complexArray, isComplexScalar, isScalar, weakValue, type Scalar } from './ufunc.js'

/** Data that `arr` takes. */
export type ArrayData = Scalar | NDArray | ArrayBufferView | ArrayBufferLike | Iterable<unknown>
/** A shape: the length of each axis, or one length. */
export type ShapeArgument = number | bigint | Iterable<number | bigint>

/** The single values in nested lists. */
type Leaf<T> = T extends NDArray | ArrayBufferView | Scalar ? T : T extends Iterable<infer E> ? Leaf<E> : unknown
type LeafType<L> =
  [L] extends [never] ? 'float64'
    : [L] extends [boolean] ? 'bool'
      : [L] extends [number | boolean] ? 'float64'
        : [L] extends [bigint | boolean] ? 'int64'
          : [L] extends [Complex | number | boolean] ? 'complex128'
          : [L] extends [NDArray<infer D>] ? D
            : DType
/** The dtype that `arr` gives data, where the types tell. */
export type DataType<T> =
  T extends NDArray<infer D> ? D
    : T extends Int8Array ? 'int8' : T extends Int16Array ? 'int16' : T extends Int32Array ? 'int32' : T extends BigInt64Array ? 'int64'
      : T extends Uint8Array | Uint8ClampedArray ? 'uint8' : T extends Uint16Array ? 'uint16' : T extends Uint32Array ? 'uint32'
        : T extends BigUint64Array ? 'uint64' : T extends Float32Array ? 'float32' : T extends Float64Array ? 'float64'
          : T extends ArrayBufferLike ? 'uint8'
            : LeafType<Leaf<T>>

/** What `arr` and `asarray` take beside the data. */
export interface ArrOptions {
  /** The elements' dtype; what the data has by default. */
  dtype?: DType | undefined
  /** true: the array has memory of its own. false: it shares the data's, and a ValueError says where that cannot be. */
  copy?: boolean | undefined
}
function makeArray(operation: string, data: unknown, options: ArrOptions | undefined, copyByDefault: boolean): NDArray {
  checkOptions(operation, options, ['dtype', 'copy'])
  const dtype = options?.dtype === undefined ? undefined : checkDType(operation, options.dtype)
  const copy = options?.copy === undefined ? undefined : checkFlag(operation, 'copy', options.copy, true)
  if (copy ?? copyByDefault) {
    const small = smallTyped(operation, data, dtype)
    if (small !== undefined) return small
  }
  const source = sourceOf(operation, data, dtype)
  if (source === undefined) {
    if (copy === false) throw new ValueError(operation, 'copy: false needs a typed array, a buffer or an NDArray; anything else has to be copied', {})
    return fromData(operation, data, dtype)
  }
  const result = dtype ?? source.dtype
  if (result === source.dtype && !(copy ?? copyByDefault)) return source
  if (copy === false) throw new ValueError(operation, `copy: false cannot make ${result} of ${source.dtype}`, { from: source.dtype, to: result })
  return copyOf(operation, source, result)
}

/** A copy of a small typed array that keeps its dtype, without wrapping it first. */
function smallTyped(operation: string, data: unknown, dtype: DType | undefined): NDArray | undefined {
  if (!ArrayBuffer.isView(data) || data.byteLength > 4096 || data.byteLength === 0) return undefined
  const own = dtypeOfTyped(data)
  if (own === undefined || (dtype !== undefined && dtype !== own)) return undefined
  const typed = data as TypedArray
  const x = freshArray(operation, own, [typed.length])
  x.storage.memory.typed(infoOf(own).code).set(typed as never, firstElement(x))
  return x
}

/**
 * The same as `arr`, but shares the memory of NDArrays, typed arrays and buffers where nothing has to change, unless `copy` is true.
 * @throws ShapeError, DTypeError, ValueError, MemoryError, DisposedError
 * @example pn.asarray(new Float32Array([1, 2])) //=> array([1., 2.], dtype=float32)
 */
export function asarray<const D extends DType>(data: ArrayData, options: ArrOptions & { dtype: D }): NDArray<D>
export function asarray<T extends ArrayData>(data: T, options?: { copy?: boolean | undefined; dtype?: undefined }): NDArray<DataType<T>>
export function asarray(data: ArrayData, options?: ArrOptions): NDArray
export function asarray(data: unknown, options?: ArrOptions): NDArray {
  return makeArray('asarray', data, options, false)
}

// ---------------------------------------------------------------- filled

function constant(operation: string, shape: unknown, dtype: DType, value: 0 | 1): NDArray {
  return fill(operation, freshArray(operation, dtype, checkShape(operation, shape)), infoOf(dtype).big ? BigInt(value) : value)
}

/**
 * An array of zeros; float64 unless `dtype` says otherwise.
 * @throws ShapeError for a shape that cannot be, DTypeError, MemoryError, ValueError for unknown options
 * @example pn.zeros(3) //=> array([0., 0., 0.])
 * @example pn.zeros([2, 2], { dtype: 'int32' }).toArray() //=> [ [ 0, 0 ], [ 0, 0 ] ]
 */
export function zeros<const O extends DTypeOptions>(shape: ShapeArgument, options?: O): NDArray<Asked<O, 'float64'>> {
  return constant('zeros', shape, dtypeOption('zeros', options, 'float64'), 0) as never
}

/**
 * An array of ones; float64 unless `dtype` says otherwise.
 * @throws ShapeError for a shape that cannot be, DTypeError, MemoryError, ValueError for unknown options
 * @example pn.ones([2, 2]).toArray() //=> [ [ 1, 1 ], [ 1, 1 ] ]
 */
export function ones<const O extends DTypeOptions>(shape: ShapeArgument, options?: O): NDArray<Asked<O, 'float64'>> {
  return constant('ones', shape, dtypeOption('ones', options, 'float64'), 1) as never
}

/**
 * An array whose elements are not set: zeros where its memory is new, anything where memory is used again.
 * @throws ShapeError for a shape that cannot be, DTypeError, MemoryError, ValueError for unknown options
 * @example pn.empty([100, 200]).shape //=> [ 100, 200 ]
 */
export function empty<const O extends DTypeOptions>(shape: ShapeArgument, options?: O): NDArray<Asked<O, 'float64'>> {
  const dtype = dtypeOption('empty', options, 'float64')
  const x = freshArray('empty', dtype, checkShape('empty', shape))
  // A bool is 0 or 1; other bytes would give other answers in other kernels.
  return (dtype === 'bool' ? fill('empty', x, 0) : x) as never
}

/**
 * An array of one value: float64 for a number, int64 for a bigint, bool for a boolean, unless `dtype` says otherwise. The value may be an
 * array that broadcasts to the shape.
 * @throws ShapeError, DTypeError for a value that the dtype cannot hold, MemoryError, ValueError
 * @example pn.full([2, 2], 7).toArray() //=> [ [ 7, 7 ], [ 7, 7 ] ]
 */
export function full<T extends Scalar | NDArray, const O extends DTypeOptions>(shape: ShapeArgument, value: T, options?: O): NDArray<Asked<O, DataType<T>>> {
  return filled('full', checkShape('full', shape), value, options, undefined) as never
}

function filled(operation: string, shape: readonly number[], value: unknown, options: DTypeOptions | undefined, like: DType | undefined): NDArray {
  if (value instanceof NDArray) {
    checkAlive(operation, value.storage)
    const x = freshArray(operation, dtypeOption(operation, options, like ?? value.dtype), shape)
    assign(operation, x, value)
    return x
  }
  if (isComplexScalar(value)) {
    const dtype = complexTarget(operation, dtypeOption(operation, options, like ?? 'complex128'))
    const x = freshArray(operation, dtype, shape)
    assign(operation, x, complexArray(operation, value, dtype))
    return x
  }
  if (!isScalar(value)) throw new ValueError(operation, `the value is a number, bigint, boolean, { re, im } or NDArray, got ${showValue(value)}`, {})
  const own = typeof value === 'boolean' ? 'bool' : typeof value === 'bigint' ? 'int64' : 'float64'
  const dtype = dtypeOption(operation, options, like ?? own)
  const element = weakValue(operation, value, dtype)
  return fill(operation, freshArray(operation, dtype, shape), element)
}

/**
 * Zeros in the shape of another array, and in its dtype unless `dtype` says otherwise.
 * @throws DTypeError, MemoryError, ValueError, DisposedError
 * @example pn.zerosLike(arr([1n, 2n])) //=> array([0, 0])
 */
export function zerosLike<D extends DType, const O extends DTypeOptions>(x: NDArray<D>, options?: O): NDArray<Asked<O, D>> {
  const { shape, dtype } = alive('zerosLike', x)
  return constant('zerosLike', shape, dtypeOption('zerosLike', options, dtype), 0) as never
}

/**
 * Ones in the shape of another array, and in its dtype unless `dtype` says otherwise.
 * @throws DTypeError, MemoryError, ValueError, DisposedError
 * @example pn.onesLike(arr([5, 6]), { dtype: 'float32' }) //=> array([1., 1.], dtype=float32)
 */
export function onesLike<D extends DType, const O extends DTypeOptions>(x: NDArray<D>, options?: O): NDArray<Asked<O, D>> {
  const { shape, dtype } = alive('onesLike', x)
  return constant('onesLike', shape, dtypeOption('onesLike', options, dtype), 1) as never
}

/**
 * An array whose elements are not set, in the shape of another, and in its dtype unless `dtype` says otherwise.
 * @throws DTypeError, MemoryError, ValueError, DisposedError
 * @example pn.emptyLike(arr([[1n, 2n]])).dtype //=> int64
 */
export function emptyLike<D extends DType, const O extends DTypeOptions>(x: NDArray<D>, options?: O): NDArray<Asked<O, D>> {
  const { shape, dtype } = alive('emptyLike', x)
  return empty(shape, { dtype: dtypeOption('emptyLike', options, dtype) }) as never
}

/**
 * One value in the shape of another array, and in its dtype unless `dtype` says otherwise.
 * @throws ShapeError, DTypeError for a value that the dtype cannot hold, MemoryError, ValueError, DisposedError
 * @example pn.fullLike(arr([1, 2]), 7) //=> array([7., 7.])
 */
export function fullLike<D extends DType, const O extends DTypeOptions>(x: NDArray<D>, value: Scalar | NDArray, options?: O): NDArray<Asked<O, D>> {
  const { shape, dtype } = alive('fullLike', x)
  return filled('fullLike', shape, value, options, dtype) as never
}

function alive(operation: string, x: unknown): NDArray {
  const array = checkArray(operation, x)
  checkAlive(operation, array.storage)
  return array
}

/**
 * The array of a function of the indices, called once for each element in C order. The dtype follows from what it gives, as in `arr`.
 * @throws ShapeError, DTypeError, ValueError, MemoryError
 * @example pn.fromFunction((i, j) => i + 10 * j, [2, 3]).toArray() //=> [ [ 0, 10, 20 ], [ 1, 11, 21 ] ]
 */
export function fromFunction<T extends Scalar, const O extends DTypeOptions>(f: (...index: number[]) => T, shape: ShapeArgument, options?: O): NDArray<Asked<O, DataType<T>>> {
  checkOptions('fromFunction', options, ['dtype'])
  const dtype = options?.dtype === undefined ? undefined : checkDType('fromFunction', options.dtype)
  if (typeof f !== 'function') throw new ValueError('fromFunction', `needs a function, got ${showValue(f)}`, {})
  const dims = checkShape('fromFunction', shape)
  const size = sizeOf(dims)
  const index: number[] = dims.map(() => 0)
  const values: T[] = []
  for (let k = 0; k < size; k++) {
    values.push(f(...index))
    for (let axis = dims.length - 1; axis >= 0 && ++index[axis] === dims[axis]; axis--) index[axis] = 0
  }
  const flat = fromData('fromFunction', values, dtype)
  return wholeArray(flat.storage, flat.dtype, dims) as never
}

/** `arr` with the creation functions on it: `arr.zeros`, `arr.arange`, ... */
export interface Arr {
  /**
   * Makes an array of numbers, bigints, booleans, nested lists and iterables of them, typed arrays, buffers and NDArrays.
   *
   * Numbers give float64, bigints int64, booleans bool, `{ re, im }` complex128; typed arrays and NDArrays keep their dtype; a buffer's bytes are uint8, or what
   * `dtype` says. In an integer dtype fractions of listed numbers are cut off, and values that it cannot hold are refused.
   *
   * @param options.dtype the elements' dtype
   * @param options.copy false shares the memory of a typed array, buffer or NDArray
   * @throws ShapeError for ragged lists; DTypeError for numbers mixed with bigints and for values that the dtype cannot hold; ValueError for
   * what is no number, lists that contain themselves, and where `copy: false` cannot be; MemoryError; DisposedError
   * @example arr([[1, 2], [3, 4]]).sum(0) //=> array([4., 6.])
   * @example arr([1n, -2n]) //=> array([ 1, -2])
   * @example arr([{ re: 1, im: 2 }, 3]) //=> array([1.+2.j, 3.+0.j])
   * @example const data = new Float32Array(2)
   * arr(data, { copy: false }).set(5, 0)
   * data //=> Float32Array(2) [ 5, 0 ]
   */
  <const D extends DType>(data: ArrayData, options: ArrOptions & { dtype: D }): NDArray<D>
  <T extends ArrayData>(data: T, options?: { copy?: boolean | undefined; dtype?: undefined }): NDArray<DataType<T>>
  (data: ArrayData, options?: ArrOptions): NDArray
  readonly attach: typeof attach
  readonly zeros: typeof zeros
  readonly ones: typeof ones
  readonly full: typeof full
  readonly empty: typeof empty
  readonly zerosLike: typeof zerosLike
  readonly onesLike: typeof onesLike
  readonly fullLike: typeof fullLike
  readonly emptyLike: typeof emptyLike
  readonly eye: typeof eye
  readonly arange: typeof arange
  readonly linspace: typeof linspace
  readonly meshgrid: typeof meshgrid
  readonly tril: typeof tril
  readonly triu: typeof triu
  readonly fromFunction: typeof fromFunction
}

/**
 * Makes an array: see `Arr`.
 * @example arr([1, 2, 3]) //=> array([1., 2., 3.])
 * @example arr.zeros([2, 2]).shape //=> [ 2, 2 ]
 */
export const arr: Arr = Object.assign(
  function arr(data: unknown, options?: ArrOptions) {
    return makeArray('arr', data, options, true)
  },
  { attach, zeros, ones, full, empty, zerosLike, onesLike, fullLike, emptyLike, eye, arange, linspace, meshgrid, tril, triu, fromFunction },
) as never

install({ zerosLike, onesLike, fullLike, emptyLike })

declare module '../array/ndarray.js' {
  interface NDArray<D extends DType> {
    /** Zeros in this array's shape: see `pn.zerosLike`. */
    zerosLike<const O extends DTypeOptions>(options?: O): NDArray<Asked<O, D>>
    /** Ones in this array's shape: see `pn.onesLike`. */
    onesLike<const O extends DTypeOptions>(options?: O): NDArray<Asked<O, D>>
    /** One value in this array's shape: see `pn.fullLike`. */
    fullLike<const O extends DTypeOptions>(value: Scalar | NDArray, options?: O): NDArray<Asked<O, D>>
    /** An array of this one's shape whose elements are not set: see `pn.emptyLike`. */
    emptyLike<const O extends DTypeOptions>(options?: O): NDArray<Asked<O, D>>
  }
}
