/**
 * Comparisons that no common dtype can decide: uint64 beside signed dtypes, and numbers beyond an array's dtype. Both are exact, as
 * in NumPy 2. Says what to compute; runs nothing.
 */
import { NDArray } from '../array/ndarray.js'
import { infoOf, type DType } from '../dtype/dtype.js'
import type { ProgramBuilder } from '../kernels/program.js'
import type { View } from '../memory/storage.js'
import { opOf, type OpName } from '../ops/table.js'

/** The comparisons, and what each is with its arguments exchanged. */
const exchanged: { readonly [name in OpName]?: OpName } = {
  equal: 'equal', notEqual: 'notEqual', less: 'greater', lessEqual: 'greaterEqual', greater: 'less', greaterEqual: 'lessEqual',
}

/** Whether no dtype holds both arguments of a comparison: uint64 beside a signed one. */
export function isMixed(name: OpName, operands: readonly View[]): boolean {
  if (!(name in exchanged)) return false
  const [a, b] = operands
  return (a.dtype === 'uint64' && infoOf(b.dtype).kind === 'i') || (b.dtype === 'uint64' && infoOf(a.dtype).kind === 'i')
}

/** Compares uint64 with a signed dtype: what is negative is less than all of them, and the rest is compared as uint64. */
export function compareExactly(p: ProgramBuilder, name: OpName, inputs: readonly DType[]): number {
  const signed = inputs[0] === 'uint64' ? 1 : 0
  const dtype = inputs[signed]
  const compare = signed === 0 ? name : exchanged[name]!
  const { cost } = opOf(name)
  const value = p.load(signed, dtype)
  const negative = p.op('signbit', dtype, cost, value)
  const compared = p.op(compare, 'uint64', cost, p.cast(value, dtype, 'uint64'), p.load(1 - signed, 'uint64'))
  // As bools, "greater" is true where compared and not negative.
  return p.op(compare === 'less' || compare === 'lessEqual' || compare === 'notEqual' ? 'logicalOr' : 'greater', 'bool', cost, compared, negative)
}

/**
 * For a comparison of an integer array with an integer that its dtype cannot hold, the infinity on that side: every element compares alike
 * with both.
 */
export function beyond(name: OpName, inputs: readonly unknown[]): number | undefined {
  if (!(name in exchanged)) return undefined
  const [x, value] = inputs[0] instanceof NDArray ? inputs : [inputs[1], inputs[0]]
  if (!(x instanceof NDArray) || !(typeof value === 'bigint' || (typeof value === 'number' && Number.isInteger(value)))) return undefined
  const { kind, min, max } = infoOf(x.dtype)
  if (kind !== 'i' && kind !== 'u') return undefined
  return value > max ? Infinity : value < min ? -Infinity : undefined
}
