/** Distributions that take as many words as they need. PCG64: one number after the other, the stream of NumPy; Philox: blocks that have counters of their own, by all threads. */
import type { NDArray } from '../../array/ndarray.js'
import { Distribution } from '../../kernels/gufuncs/random/sample.js'
import { numbersOf, runGufunc } from '../../plan/gufunc.js'
import type { Operand } from '../../schedule/job.js'
import { layersOf } from './layers.js'
import { fixed, operandOf, type Given } from './request.js'
import type { BitState } from './state.js'

/** Numbers of a block; part of what a Philox stream is, like its rounds. */
export const ownBlock = 1024

const none: Given = { scalar: 0, array: undefined }
/** About what a number takes a core, in ns. */
const costs: Readonly<Record<keyof typeof Distribution, number>> = { normal: 4, exponential: 4, gamma: 20, beta: 40, poisson: 40, binomial: 40, integers: 4 }

/** What is sampled, and with which parameters; `applied` where they are a place and a scale that the numbers get behind. */
export interface Sample {
  readonly distribution: keyof typeof Distribution
  readonly a?: Given
  readonly b?: Given
  readonly applied?: boolean
}

/** Fills a contiguous array with a distribution's numbers. */
export function sample(operation: string, state: BitState, out: NDArray, { distribution, a = none, b = none, applied = false }: Sample): void {
  if (out.size === 0) return
  const first = operandOf(operation, a, out.shape)
  const second = operandOf(operation, b, out.shape)
  const operands = [state.operand, layersOf(out.dtype === 'float32' ? 'float32' : 'float64'), first.operand, second.operand]
  run(operation, state, out, distribution, applied, operands, first.step, second.step)
}

/** Fills a contiguous array with integers, each of low to low + range of its own. */
export function sampleIntegers(operation: string, state: BitState, out: NDArray, low: Operand, range: Operand): void {
  if (out.size === 0) return
  run(operation, state, out, 'integers', false, [state.operand, state.operand, low, range], 1, 1)
}

function run(
  operation: string, state: BitState, out: NDArray, distribution: keyof typeof Distribution, applied: boolean, operands: readonly Operand[], stepA: number, stepB: number,
): void {
  const own = state.kind === 'philox' && distribution !== 'integers'
  const block = own ? ownBlock : out.size
  const calls = Math.ceil(out.size / block)
  const numbers = numbersOf(operation, state.code, Distribution[distribution], out.size, block, Number(own), stepA, stepB, Number(applied))
  runGufunc({ operation, gufunc: 'randomSample', dtype: out.dtype, shape: [calls], operands: [numbers, ...operands, fixed(out)], cost: block * costs[distribution] })
  if (own) state.passBlocks(calls)
}
