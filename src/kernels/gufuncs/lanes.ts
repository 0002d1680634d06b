/** What elements are while they are multiplied and added, by dtype code. native/gufuncs/lanes.h is the twin; floats are summed in float64 here. */
import { dtypeInfo } from '../../dtype/dtype.js'

/** Elements that sums are made of. */
export type LaneArray = Float64Array | Int32Array | BigInt64Array

/** An element type's lanes. */
export interface Lanes {
  /** The code of the dtype in which the memory is read. */
  readonly code: number
  /** Numbers an element: two for complex ones. */
  readonly planes: 1 | 2
  readonly zero: number | bigint
  /** Room for so many. */
  readonly make: (length: number) => LaneArray
  /** sums[to..] += x * terms[at..], for n numbers. */
  readonly add: (sums: LaneArray, to: number, x: never, terms: LaneArray, at: number, n: number) => void
  /** Whether an element is "or" of what would be summed. */
  readonly truth: boolean
}

const float = {
  planes: 1,
  truth: false,
  zero: 0,
  make: (length: number) => new Float64Array(length),
  add(sums: LaneArray, to: number, x: number, terms: LaneArray, at: number, n: number) {
    for (let j = 0; j < n; j++) (sums as Float64Array)[to + j] += x * (terms as Float64Array)[at + j]
  },
} as const
const integer = {
  planes: 1,
  truth: false,
  zero: 0,
  make: (length: number) => new Int32Array(length),
  add(sums: LaneArray, to: number, x: number, terms: LaneArray, at: number, n: number) {
    for (let j = 0; j < n; j++) (sums as Int32Array)[to + j] += Math.imul(x, (terms as Int32Array)[at + j])
  },
} as const
const big = {
  planes: 1,
  truth: false,
  zero: 0n,
  make: (length: number) => new BigInt64Array(length),
  add(sums: LaneArray, to: number, x: bigint, terms: LaneArray, at: number, n: number) {
    // A signed and an unsigned integer have one product in 64 bits.
    for (let j = 0; j < n; j++) (sums as BigInt64Array)[to + j] += x * (terms as BigInt64Array)[at + j]
  },
} as const
const { float32, float64, bool, int8, int16, int32, int64, uint8, uint16, uint32 } = dtypeInfo

/** The lanes of every dtype, complex64 and complex128 last. */
export const lanesOf: readonly Lanes[] = [
  { ...integer, code: bool.code, truth: true },
  ...[int8, int16, int32].map(({ code }) => ({ ...integer, code })),
  { ...big, code: int64.code },
  ...[uint8, uint16, uint32].map(({ code }) => ({ ...integer, code })),
  { ...big, code: int64.code },
  { ...float, code: float32.code },
  { ...float, code: float64.code },
  { ...float, code: float32.code, planes: 2 },
  { ...float, code: float64.code, planes: 2 },
]
