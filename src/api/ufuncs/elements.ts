/** What the methods of operations compute in, and the elements that folds begin with. */
import { readElement, wholeArray, NDArray } from '../../array/ndarray.js'
import { infoOf, isComplex, type DType } from '../../dtype/dtype.js'
import { DTypeError, ValueError } from '../../errors.js'
import { allocate } from '../../memory/pool.js'
import { checkAlive, firstElement } from '../../memory/storage.js'
import { resultOf } from '../../ops/table.js'
import { showValue } from '../../shape/show.js'
import { complexTarget } from '../fill.js'
import { checkDType } from '../options.js'
import { sumType } from '../reduce.js'
import { complexArray, computeType, isComplexScalar, isScalar, isTruthy, weakValue, type Ufunc } from '../ufunc.js'

/**
 * The dtype that an operation folds an array in, which its results have too: the one that is asked for, 64 bits for sums and products of integers,
 * else the one that it computes in.
 */
export function foldType(operation: string, ufunc: Ufunc, dtype: DType, asked: unknown): DType {
  const { name, op } = ufunc
  const wanted = asked === undefined ? (name === 'add' || name === 'multiply' ? sumType(dtype) : dtype) : checkDType(operation, asked)
  const compute = computeType(ufunc, wanted, operation)
  if (asked !== undefined && compute !== wanted) {
    throw new DTypeError(operation, `${name} does not compute in ${wanted}; it computes in ${op.domain === 'bool' ? 'bool' : 'floats'}`, { dtype: wanted })
  }
  const result = resultOf(name, compute)
  if (result !== compute) {
    throw new DTypeError(operation, `${name} of ${compute} gives ${result}, with which it cannot go on; of bool it can: { dtype: 'bool' }`, { dtype: compute })
  }
  if (isComplex(dtype) && !isComplex(compute) && compute !== 'bool') {
    throw new DTypeError(operation, `${dtype} does not become ${compute}; x.real, x.imag and abs(x) are real`, { from: dtype, to: compute })
  }
  return compute
}

/** An array without axes that holds an element. */
export function elementArray(operation: string, dtype: DType, value: number | bigint): NDArray {
  const { bytes, code, parts } = infoOf(dtype)
  const x = wholeArray(allocate(operation, bytes), dtype, [])
  const place = (x.storage.start / bytes) * parts
  const elements = x.storage.memory.typed(code)
  elements[place] = value
  if (parts === 2) elements[place + 1] = 0
  return x
}

/** What no elements fold to; undefined where there is no such thing. */
export function identityOf(operation: string, { op }: Ufunc, dtype: DType): NDArray | undefined {
  const identity = op.fold?.identity
  if (identity === undefined) return undefined
  const { kind, big, max } = infoOf(dtype)
  const value = identity === -1 && kind !== 'i' ? max : identity
  return elementArray(operation, dtype, big ? BigInt(value) : value)
}

/** A user's `initial` as an element of the dtype. */
export function initialOf(operation: string, ufunc: Ufunc, initial: unknown, dtype: DType): NDArray {
  let value: unknown = initial
  if (value instanceof NDArray && value.ndim === 0) {
    checkAlive(operation, value.storage)
    value = readElement(value, firstElement(value))
  }
  if (isComplexScalar(value)) return complexArray(operation, value, complexTarget(operation, dtype))
  if (!isScalar(value)) throw new ValueError(operation, `initial is a number or a 0-d array, got ${showValue(initial)}`, { initial })
  if (ufunc.op.domain === 'bool') return elementArray(operation, dtype, isTruthy(value) ? 1 : 0)
  return elementArray(operation, dtype, weakValue(operation, value, dtype))
}
