/** What elements are while they are multiplied and added, by dtype code. native/gufuncs/lanes.h is the twin; floats are summed in float64 here. */
import { dtypeInfo, type TypedArray } from '../../dtype/dtype.js'

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
  /** The sum of n products. */
  readonly dot: (x: TypedArray, i: number, xStep: number, y: TypedArray, j: number, yStep: number, n: number) => number | bigint
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
  dot(x: TypedArray, i: number, xStep: number, y: TypedArray, j: number, yStep: number, n: number) {
    // Four sums, as a chain of additions waits for each of them.
    const sums = [0, 0, 0, 0]
    for (let k = 0; k < n; k++) sums[k & 3] += (x as Float64Array)[i + k * xStep] * (y as Float64Array)[j + k * yStep]
    return (sums[0] + sums[1]) + (sums[2] + sums[3])
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
  dot(x: TypedArray, i: number, xStep: number, y: TypedArray, j: number, yStep: number, n: number) {
    let sum = 0
    for (let k = 0; k < n; k++) sum = (sum + Math.imul((x as Int32Array)[i + k * xStep], (y as Int32Array)[j + k * yStep])) | 0
    return sum
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
  dot(x: TypedArray, i: number, xStep: number, y: TypedArray, j: number, yStep: number, n: number) {
    let sum = 0n
    for (let k = 0; k < n; k++) sum = BigInt.asIntN(64, sum + (x as BigInt64Array)[i + k * xStep] * (y as BigInt64Array)[j + k * yStep])
    return sum
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
