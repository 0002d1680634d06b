/** Questions about data types, as the Array API standard asks them. */
import { NDArray } from '../array/ndarray.js'
import { dtypes, complexOf, infoOf, realOf, type DType, type FloatType, type IntegerType } from '../dtype/dtype.js'
import { promote } from '../dtype/promote.js'
import { DTypeError, ValueError } from '../errors.js'
import { maxDims } from '../shape/shape.js'
import { showValue } from '../shape/show.js'
import { checkDType, checkOptions } from './options.js'
import { checkUsable, isComplexScalar, isScalar, weakValue, type Scalar } from './ufunc.js'

/** An array, or the name of a dtype. */
export type DTyped = NDArray | DType

function dtypeOf(operation: string, x: unknown): DType {
  if (!(x instanceof NDArray)) return checkDType(operation, x)
  checkUsable(operation, x)
  return x.dtype
}

/** What `finfo` tells of a floating-point dtype, or of a complex one's parts. */
export interface FloatLimits {
  readonly dtype: FloatType
  /** Bits of one element. */
  readonly bits: 32 | 64
  /** The distance from 1 to the next larger number. */
  readonly eps: number
  readonly max: number
  readonly min: number
  /** The smallest positive number with all its digits; below it numbers are subnormal. */
  readonly smallestNormal: number
}

/**
 * The limits of a floating-point dtype; of a complex one, its parts'.
 * @throws DTypeError for other dtypes; ValueError, DisposedError
 * @example pn.finfo('float32').eps === 2 ** -23 //=> true
 * @example pn.finfo('float64').max //=> 1.7976931348623157e+308
 */
export function finfo(type: DTyped): FloatLimits {
  const dtype = realOf(dtypeOf('finfo', type))
  if (dtype !== 'float32' && dtype !== 'float64') throw new DTypeError('finfo', `tells of float32 and float64, not of ${dtype}${infoOf(dtype).kind === 'b' ? '' : '; iinfo tells of integers'}`, { dtype })
  const { max, min } = infoOf(dtype) as { max: number; min: number }
  const narrow = dtype === 'float32'
  return { dtype, bits: narrow ? 32 : 64, eps: narrow ? 2 ** -23 : 2 ** -52, max, min, smallestNormal: narrow ? 2 ** -126 : 2 ** -1022 }
}

/** What `iinfo` tells of an integer dtype. */
export interface IntegerLimits {
  readonly dtype: IntegerType
  /** Bits of one element. */
  readonly bits: 8 | 16 | 32 | 64
  /** A bigint for int64 and uint64, which reach beyond 2^53. */
  readonly max: number | bigint
  readonly min: number | bigint
}

/**
 * The limits of an integer dtype.
 * @throws DTypeError for other dtypes; ValueError, DisposedError
 * @example pn.iinfo('int16').max //=> 32767
 */
export function iinfo(type: DTyped): IntegerLimits {
  const dtype = dtypeOf('iinfo', type)
  const { kind, bytes, max, min } = infoOf(dtype)
  if ('bfc'.includes(kind)) throw new DTypeError('iinfo', `tells of integers, not of ${dtype}${kind !== 'b' ? '; finfo tells of floats' : ''}`, { dtype })
  return { dtype: dtype as IntegerType, bits: (bytes * 8) as IntegerLimits['bits'], max, min }
}

const kinds = {
  'bool': 'b', 'signed integer': 'i', 'unsigned integer': 'u', 'integral': 'iu', 'real floating': 'f', 'complex floating': 'c', 'numeric': 'iufc',
} as const satisfies Record<string, string>

/** The families of dtypes that the standard names. */
export type DTypeKind = keyof typeof kinds

function isKind(dtype: DType, kind: unknown): boolean {
  if (typeof kind === 'string' && Object.hasOwn(kinds, kind)) return (kinds[kind as DTypeKind] as string).includes(infoOf(dtype).kind)
  if (typeof kind === 'string' && (dtypes as readonly string[]).includes(kind)) return dtype === kind
  throw new ValueError('isdtype', `${showValue(kind)} is neither a dtype nor one of ${Object.keys(kinds).map((name) => `'${name}'`).join(', ')}`, { kind })
}

/**
 * Whether a dtype is another, or belongs to a family of dtypes, or to one of several.
 * @throws DTypeError for what is no dtype, ValueError for what is no kind
 * @example pn.isdtype('float32', 'real floating') //=> true
 * @example pn.isdtype('uint8', ['bool', 'signed integer']) //=> false
 */
export function isdtype(dtype: DType, kind: DType | DTypeKind | readonly (DType | DTypeKind)[]): boolean {
  const checked = checkDType('isdtype', dtype)
  // All are looked at, so that a wrong one is an error wherever it stands.
  return Array.isArray(kind) ? kind.map((one) => isKind(checked, one)).includes(true) : isKind(checked, kind)
}

/**
 * Whether every value of a dtype is one of another: whether the two promote to the other.
 * @throws DTypeError, ValueError, DisposedError
 * @example pn.canCast('int32', 'float64') //=> true
 * @example pn.canCast('int64', 'int32') //=> false
 */
export function canCast(from: DTyped, to: DType): boolean {
  return promote(dtypeOf('canCast', from), checkDType('canCast', to)) === to
}

/**
 * The dtype that arrays and dtypes promote to together. Numbers beside them are weak: they take it where it can hold them.
 * @throws DTypeError for a number that it cannot hold; ValueError without an array or a dtype; DisposedError
 * @example pn.resultType(pn.zeros(3, { dtype: 'int32' }), 'float32', 2) //=> float64
 */
export function resultType(...values: readonly (DTyped | Scalar)[]): DType {
  let result: DType | undefined
  let complex = false
  for (const value of values) {
    if (isScalar(value)) continue
    if (isComplexScalar(value)) {
      complex = true
      continue
    }
    const dtype = dtypeOf('resultType', value)
    result = result === undefined ? dtype : promote(result, dtype)
  }
  if (result === undefined) throw new ValueError('resultType', 'needs an array or a dtype', {})
  for (const value of values) if (isScalar(value)) weakValue('resultType', value, result)
  if (complex && !'fc'.includes(infoOf(result).kind)) throw new DTypeError('resultType', `${result} cannot hold a complex number`, { dtype: result })
  if (complex) return complexOf(result)
  return result
}

/** The dtypes that arrays have where none is asked for. */
export interface DefaultDTypes {
  readonly 'real floating': DType
  readonly 'complex floating': DType
  readonly 'integral': DType
  readonly 'indexing': DType
}

/** What `arrayNamespaceInfo` answers with. */
export interface NamespaceInfo {
  /** Whether masks index, and whether shapes may depend on values; how many axes an array can have. */
  capabilities(): { readonly 'boolean indexing': boolean; readonly 'data-dependent shapes': boolean; readonly 'max dimensions': number }
  defaultDevice(): 'cpu'
  /** @throws ValueError for a device other than 'cpu' */
  defaultDtypes(options?: { device?: string }): DefaultDTypes
  devices(): readonly 'cpu'[]
  /** The dtypes there are, or those of one kind or several. */
  dtypes(options?: { device?: string; kind?: DTypeKind | readonly DTypeKind[] }): readonly DType[]
}

function checkDevice(operation: string, options: unknown, known: readonly string[]): void {
  checkOptions(operation, options, known)
  const device = (options as { device?: unknown } | undefined)?.device
  if (device !== undefined && device !== 'cpu') throw new ValueError(operation, `the only device is 'cpu', not ${showValue(device)}`, { device })
}

/**
 * What this implementation of the standard offers.
 * @example pn.arrayNamespaceInfo().defaultDtypes().integral //=> int64
 * @example pn.arrayNamespaceInfo().dtypes({ kind: 'real floating' }) //=> [ 'float32', 'float64' ]
 */
export function arrayNamespaceInfo(): NamespaceInfo {
  return {
    capabilities: () => ({ 'boolean indexing': true, 'data-dependent shapes': true, 'max dimensions': maxDims }),
    defaultDevice: () => 'cpu',
    defaultDtypes(options) {
      checkDevice('defaultDtypes', options, ['device'])
      return { 'real floating': 'float64', 'complex floating': 'complex128', 'integral': 'int64', 'indexing': 'int32' }
    },
    devices: () => ['cpu'],
    dtypes(options) {
      checkDevice('dtypes', options, ['device', 'kind'])
      const kind = options?.kind
      return kind === undefined ? [...dtypes] : dtypes.filter((dtype) => isdtype(dtype, kind))
    },
  }
}
