/** Numbers that take a known number of bits each: any part of the stream is computed by itself, by all threads. */
import { numbersOf, runGufunc } from '../../plan/gufunc.js'
import { DrawKind } from '../../kernels/gufuncs/random/draw.js'
import { allocate } from '../../memory/pool.js'
import { infoOf } from '../../dtype/dtype.js'
import { firstElement } from '../../memory/storage.js'
import type { NDArray } from '../../array/ndarray.js'
import type { Operand } from '../../schedule/job.js'
import { fill } from '../fill.js'
import type { BitState } from './state.js'

/** Draws of a call: jumping to their place takes 0.1 us, drawing them 10. */
const block = 8192
/** About what a draw takes a core, in ns. */
const costs: readonly number[] = [1, 2]

/** What is drawn: how many bits each takes, and what becomes of them. */
interface Draws {
  readonly bits: number
  readonly kind: number
  readonly low: number
  readonly range: number
}

/**
 * Runs the kernel on draws `first` to `first + count`, counted from the state's place; elements go to `out` from `at` on. Gives how many each
 * call gave. Where one call does it all, and none was rejected, the state is moved past them too.
 */
function run(operation: string, state: BitState, { bits, kind, low, range }: Draws, first: number, count: number, out: NDArray, at: number): BigInt64Array {
  const calls = Math.max(1, Math.ceil(count / block))
  const counts = allocate(operation, calls * 8)
  const saves = first === 0 && calls === 1
  const operands: Operand[] = [
    numbersOf(operation, state.code, bits, first, count, block, Number(saves || count === 0), kind, low, range),
    state.operand,
    { storage: out.storage, dtype: out.dtype, offset: out.offset + at },
    { storage: counts, dtype: 'int64', offset: 0 },
  ]
  const cost = (costs[state.code] * block * Math.max(bits, 16)) / 64
  runGufunc({ operation, gufunc: 'randomDraw', dtype: out.dtype, shape: [calls], operands, cost })
  return counts.memory.part(infoOf('int64').code, counts.start / 8, calls) as BigInt64Array
}

/** Moves the state past so many draws. */
function pass(operation: string, state: BitState, draws: Draws, count: number, out: NDArray): void {
  run(operation, state, draws, count, 0, out, 0)
}

/** Fills an array with floats: of [0, 1), or low + range times such. */
export function drawFloats(operation: string, state: BitState, out: NDArray, affine?: readonly [low: number, range: number]): void {
  if (out.size === 0) return
  const [low, range] = affine ?? [0, 1]
  const draws = { bits: out.dtype === 'float32' ? 32 : 64, kind: affine ? DrawKind.affine : DrawKind.float, low, range }
  run(operation, state, draws, 0, out.size, out, 0)
  if (out.size > block) pass(operation, state, draws, out.size, out)
}

/** Fills an array with integers of low to low + range, the bits that NumPy takes for each. */
export function drawIntegers(operation: string, state: BitState, out: NDArray, low: bigint, range: bigint): void {
  const total = out.size
  if (total === 0) return
  if (range === 0n) {
    fill(operation, out, infoOf(out.dtype).big ? low : Number(low))
    return
  }
  const own = out.dtype === 'bool' ? 1 : infoOf(out.dtype).bytes * 8
  const bits = own === 64 && range <= 0xffffffffn ? 32 : own
  const kind = range === 2n ** BigInt(bits) - 1n ? DrawKind.full : DrawKind.bounded
  state.setBounds(low, range)
  const draws = { bits, kind, low: 0, range: 0 }
  // Each round draws as many as are wanting, so none is drawn too many; where draws are rejected, what the calls gave is moved together.
  let drawn = 0
  for (let done = 0; done < total;) {
    const count = total - done
    done += together(out, done, run(operation, state, draws, drawn, count, out, done))
    drawn += count
  }
  if (drawn > total || total > block) pass(operation, state, draws, drawn, out)
}

/** Moves what each call gave behind what the one before it gave; gives how many there are. */
function together(out: NDArray, at: number, counts: BigInt64Array): number {
  const { code } = infoOf(out.dtype)
  let end = 0
  const elements = out.storage.memory.part(code, firstElement(out) + at, out.size - at)
  for (let i = 0; i < counts.length; i++) {
    const count = Number(counts[i])
    if (end !== i * block) elements.copyWithin(end, i * block, i * block + count)
    end += count
  }
  return end
}
