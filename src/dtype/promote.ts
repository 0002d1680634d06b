/** Type promotion: the Array API's table, and NumPy's rules for what the standard leaves open (int with float, uint64 with int64). */
import { dtypes, infoOf, type DType } from './dtype.js'

/**
 * The promotion table, row by row in the order of `dtypes`; types are computed from the same rows (`Promote`).
 * Within a kind the wider wins; signed with unsigned takes the next wider signed; uint64 with a signed one, and integers of
 * 32 bits or more with float32, take float64; bool gives way to everything. A complex dtype takes the parts
 * that hold the other's elements.
 */
export const promotionTable = {
  bool: ['bool', 'int8', 'int16', 'int32', 'int64', 'uint8', 'uint16', 'uint32', 'uint64', 'float32', 'float64', 'complex64', 'complex128'],
  int8: ['int8', 'int8', 'int16', 'int32', 'int64', 'int16', 'int32', 'int64', 'float64', 'float32', 'float64', 'complex64', 'complex128'],
  int16: ['int16', 'int16', 'int16', 'int32', 'int64', 'int16', 'int32', 'int64', 'float64', 'float32', 'float64', 'complex64', 'complex128'],
  int32: ['int32', 'int32', 'int32', 'int32', 'int64', 'int32', 'int32', 'int64', 'float64', 'float64', 'float64', 'complex128', 'complex128'],
  int64: ['int64', 'int64', 'int64', 'int64', 'int64', 'int64', 'int64', 'int64', 'float64', 'float64', 'float64', 'complex128', 'complex128'],
  uint8: ['uint8', 'int16', 'int16', 'int32', 'int64', 'uint8', 'uint16', 'uint32', 'uint64', 'float32', 'float64', 'complex64', 'complex128'],
  uint16: ['uint16', 'int32', 'int32', 'int32', 'int64', 'uint16', 'uint16', 'uint32', 'uint64', 'float32', 'float64', 'complex64', 'complex128'],
  uint32: ['uint32', 'int64', 'int64', 'int64', 'int64', 'uint32', 'uint32', 'uint32', 'uint64', 'float64', 'float64', 'complex128', 'complex128'],
  uint64: ['uint64', 'float64', 'float64', 'float64', 'float64', 'uint64', 'uint64', 'uint64', 'uint64', 'float64', 'float64', 'complex128', 'complex128'],
  float32: ['float32', 'float32', 'float32', 'float64', 'float64', 'float32', 'float32', 'float64', 'float64', 'float32', 'float64', 'complex64', 'complex128'],
  float64: ['float64', 'float64', 'float64', 'float64', 'float64', 'float64', 'float64', 'float64', 'float64', 'float64', 'float64', 'complex128', 'complex128'],
  complex64: ['complex64', 'complex64', 'complex64', 'complex128', 'complex128', 'complex64', 'complex64', 'complex128', 'complex128', 'complex64', 'complex128', 'complex64', 'complex128'],
  complex128: ['complex128', 'complex128', 'complex128', 'complex128', 'complex128', 'complex128', 'complex128', 'complex128', 'complex128', 'complex128', 'complex128', 'complex128', 'complex128'],
} as const satisfies Record<DType, readonly DType[]>

type Column = {
  bool: 0; int8: 1; int16: 2; int32: 3; int64: 4; uint8: 5; uint16: 6; uint32: 7; uint64: 8; float32: 9; float64: 10; complex64: 11; complex128: 12
}

/** The dtype of an operation on two arrays, in the type system. */
export type Promote<A extends DType, B extends DType> = (typeof promotionTable)[A][Column[B]]

/** The dtype that both dtypes are promoted to. */
export function promote(a: DType, b: DType): DType {
  return promotionTable[a][infoOf(b).code]
}

/** The dtypes in promotion order, for tables and tests. */
export const allDTypes: readonly DType[] = dtypes
