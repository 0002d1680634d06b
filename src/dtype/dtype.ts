/** The data types: names, kinds, sizes, typed arrays. A table, and nothing that touches memory. */

/** Kind letters as NumPy uses them: bool, signed, unsigned, float, complex. */
export type Kind = 'b' | 'i' | 'u' | 'f' | 'c'

/** Every dtype; the place in the list is the dtype's code in programs and in the native tables. */
export const dtypes = [
  'bool', 'int8', 'int16', 'int32', 'int64', 'uint8', 'uint16', 'uint32', 'uint64', 'float32', 'float64', 'complex64', 'complex128',
] as const

/** The name of a data type. */
export type DType = (typeof dtypes)[number]

/** The dtypes of each family. */
export type SignedType = 'int8' | 'int16' | 'int32' | 'int64'
export type UnsignedType = 'uint8' | 'uint16' | 'uint32' | 'uint64'
export type IntegerType = SignedType | UnsignedType
export type FloatType = 'float32' | 'float64'
export type ComplexType = 'complex64' | 'complex128'
export type NumericType = IntegerType | FloatType | ComplexType
/** The dtypes whose elements are read as bigint in JavaScript's typed arrays. */
export type BigType = 'int64' | 'uint64'

/** A complex number, as an element of complex64 and complex128 arrays is read and written. */
export interface Complex {
  /** The real part. */
  readonly re: number
  /** The imaginary part. */
  readonly im: number
}

/** The typed array that holds each dtype. A bool is a byte, 0 or 1; a complex number is two floats, the real part first. */
export interface TypedArrays {
  bool: Uint8Array
  int8: Int8Array
  int16: Int16Array
  int32: Int32Array
  int64: BigInt64Array
  uint8: Uint8Array
  uint16: Uint16Array
  uint32: Uint32Array
  uint64: BigUint64Array
  float32: Float32Array
  float64: Float64Array
  complex64: Float32Array
  complex128: Float64Array
}

/** Any typed array that a dtype stands for. */
export type TypedArray = TypedArrays[DType]

/** A typed array's constructor. */
export interface TypedArrayConstructor {
  readonly BYTES_PER_ELEMENT: number
  new (buffer: ArrayBufferLike, byteOffset?: number, length?: number): TypedArray
}

interface DTypeInfo {
  readonly code: number
  readonly kind: Kind
  readonly bytes: 1 | 2 | 4 | 8 | 16
  /** Elements of the typed array to one of the dtype. */
  readonly parts: 1 | 2
  /** True where JavaScript reads an element as a bigint. */
  readonly big: boolean
  readonly array: TypedArrayConstructor
  /** The integer limits, and the finite limits of floats and of complex numbers' parts. */
  readonly min: number | bigint
  readonly max: number | bigint
}

const f32Max = 3.4028234663852886e38

/** What is known of each dtype. */
export const dtypeInfo = {
  bool: { code: 0, kind: 'b', bytes: 1, parts: 1, big: false, array: Uint8Array, min: 0, max: 1 },
  int8: { code: 1, kind: 'i', bytes: 1, parts: 1, big: false, array: Int8Array, min: -128, max: 127 },
  int16: { code: 2, kind: 'i', bytes: 2, parts: 1, big: false, array: Int16Array, min: -32768, max: 32767 },
  int32: { code: 3, kind: 'i', bytes: 4, parts: 1, big: false, array: Int32Array, min: -(2 ** 31), max: 2 ** 31 - 1 },
  int64: { code: 4, kind: 'i', bytes: 8, parts: 1, big: true, array: BigInt64Array, min: -(2n ** 63n), max: 2n ** 63n - 1n },
  uint8: { code: 5, kind: 'u', bytes: 1, parts: 1, big: false, array: Uint8Array, min: 0, max: 255 },
  uint16: { code: 6, kind: 'u', bytes: 2, parts: 1, big: false, array: Uint16Array, min: 0, max: 65535 },
  uint32: { code: 7, kind: 'u', bytes: 4, parts: 1, big: false, array: Uint32Array, min: 0, max: 2 ** 32 - 1 },
  uint64: { code: 8, kind: 'u', bytes: 8, parts: 1, big: true, array: BigUint64Array, min: 0n, max: 2n ** 64n - 1n },
  float32: { code: 9, kind: 'f', bytes: 4, parts: 1, big: false, array: Float32Array, min: -f32Max, max: f32Max },
  float64: { code: 10, kind: 'f', bytes: 8, parts: 1, big: false, array: Float64Array, min: -Number.MAX_VALUE, max: Number.MAX_VALUE },
  complex64: { code: 11, kind: 'c', bytes: 8, parts: 2, big: false, array: Float32Array, min: -f32Max, max: f32Max },
  complex128: { code: 12, kind: 'c', bytes: 16, parts: 2, big: false, array: Float64Array, min: -Number.MAX_VALUE, max: Number.MAX_VALUE },
} as const satisfies Record<DType, DTypeInfo>

const { bool, int8, int16, int32, int64, uint8, uint16, uint32, uint64, float32, float64, complex64, complex128 }: Readonly<Record<DType, DTypeInfo>> = dtypeInfo

/** What is known of one dtype. A switch, not a lookup: comparing interned names takes a fifth of finding one in a table. */
export function infoOf(dtype: DType): DTypeInfo {
  switch (dtype) {
    case 'float64': return float64
    case 'float32': return float32
    case 'int32': return int32
    case 'int64': return int64
    case 'bool': return bool
    case 'uint8': return uint8
    case 'int8': return int8
    case 'int16': return int16
    case 'uint16': return uint16
    case 'uint32': return uint32
    case 'uint64': return uint64
    case 'complex128': return complex128
    case 'complex64': return complex64
  }
}

/** Is this the name of a dtype? */
export function isDType(name: unknown): name is DType {
  return typeof name === 'string' && Object.hasOwn(dtypeInfo, name)
}

/** The dtype whose elements a typed array holds; Uint8ClampedArray and Buffer count as uint8. */
export function dtypeOfTyped(array: ArrayBufferView): DType | undefined {
  return typedNames[Object.prototype.toString.call(array).slice(8, -1)]
}

const typedNames: Readonly<Record<string, DType | undefined>> = {
  Int8Array: 'int8', Int16Array: 'int16', Int32Array: 'int32', BigInt64Array: 'int64',
  Uint8Array: 'uint8', Uint8ClampedArray: 'uint8', Uint16Array: 'uint16', Uint32Array: 'uint32', BigUint64Array: 'uint64',
  Float32Array: 'float32', Float64Array: 'float64',
}

/** Whether elements are complex numbers. */
export function isComplex(dtype: DType): dtype is ComplexType {
  return dtype === 'complex128' || dtype === 'complex64'
}

/** The dtype of a complex dtype's parts; another dtype itself. */
export function realOf(dtype: DType): DType {
  return dtype === 'complex128' ? 'float64' : dtype === 'complex64' ? 'float32' : dtype
}

/** The complex dtype whose parts hold a dtype's elements: complex64 for float32. */
export function complexOf(dtype: DType): ComplexType {
  return dtype === 'float32' || dtype === 'complex64' ? 'complex64' : 'complex128'
}
