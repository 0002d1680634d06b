/** Integers that users hand over as indices: in arrays, typed arrays and lists. */
import type { NDArray } from '../array/ndarray.js'
import { infoOf } from '../dtype/dtype.js'
import { DTypeError } from '../errors.js'
import { fromData, sourceOf } from './data.js'

/** Integers as a user may give them. */
export type IntegerData = number | bigint | NDArray | ArrayBufferView | readonly unknown[]

/** Integers in an array; numbers in lists may be floats here, and are checked where they are used. */
export function integersOf(operation: string, name: string, value: unknown): NDArray {
  return indexData(operation, name, value, 'integers', 'iu')
}

/** The same, or a mask. */
export function integersOrMask(operation: string, value: unknown): NDArray {
  return indexData(operation, 'indices', value, 'integers or booleans', 'iub')
}

function indexData(operation: string, name: string, value: unknown, what: string, kinds: string): NDArray {
  const source = sourceOf(operation, value, undefined)
  const array = source ?? fromData(operation, value, undefined)
  const { kind } = infoOf(array.dtype)
  const isList = source === undefined && kind === 'f'
  if (!isList && !kinds.includes(kind)) throw new DTypeError(operation, `${name} are ${what}, got ${array.dtype}`, { dtype: array.dtype })
  return array
}
