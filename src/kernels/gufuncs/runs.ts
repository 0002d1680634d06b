/** Folds of runs of a line, each with a beginning and an end of its own. native/gufuncs/runs.h is the twin. */
import { dtypeInfo, type TypedArray } from '../../dtype/dtype.js'
import { Memory } from '../../memory/storage.js'
import type { Kernel } from '../cast.js'
import { blockLength } from '../contract.js'
import { opKernels } from '../generated.js'
import { copyOwn } from '../move.js'
import { foldsOf } from '../reduce.js'
import type { Gufunc } from './gufunc.js'
import { numbersAt } from './order.js'

const float64 = dtypeInfo.float64.code
const spare = new Memory(new ArrayBuffer(blockLength * 16))
/** What the right half of a tree folds to, by the tree's depth. */
const halves: Memory[] = []

/** In lanes and trees, as rows are folded. */
function foldTree(x: number, out: TypedArray, o: number, from: TypedArray, i: number, n: number, depth = 0): void {
  if (n <= blockLength) {
    foldsOf(x).leaf(out, o, from, i, n)
    return
  }
  let half = blockLength
  while (half * 2 < n) half *= 2
  const rest = (halves[depth] ??= new Memory(new ArrayBuffer(16))).typed(x & 15)
  foldTree(x, out, o, from, i, half, depth + 1)
  foldTree(x, rest, 0, from, i + half, n - half, depth + 1)
  opKernels[x >> 4][x & 15]!(out, o, out, o, rest, 0, rest, 0, 1)
}

/** One element after the other: the running fold of each block goes into room that nobody reads. */
function foldInOrder(kernel: Kernel, dtype: number, out: TypedArray, o: number, x: TypedArray, i: number, n: number): void {
  const running = spare.typed(dtype)
  copyOwn(dtype, running, 0, x, i, 1)
  let last = 0
  for (let done = 1; done < n;) {
    const m = Math.min(blockLength - 1, n - done)
    if (last > 0) copyOwn(dtype, running, 0, running, last, 1)
    kernel(running, 1, running, 0, x, i + done, x, 0, m)
    last = m
    done += m
  }
  copyOwn(dtype, out, o, running, last, 1)
}

/** A block of a line's runs. */
export const foldRuns: Gufunc = (call) => {
  const number = numbersAt(call)
  const [runs, block, blocks, op, dtype] = [number(0), number(1), number(2), number(3), number(4)]
  const tree = number(5) !== 0
  const bounds = call.typed(1, float64) as Float64Array
  const b = call.first(1, float64)
  const x = call.typed(2, dtype)
  const first = call.first(2, dtype)
  const out = call.typed(3, dtype)
  const o = call.first(3, dtype)
  const from = (call.index % blocks) * block
  for (let i = from; i < Math.min(runs, from + block); i++) {
    const begin = bounds[b + 2 * i]
    const n = bounds[b + 2 * i + 1] - begin
    // One element stays itself, whatever the identity would make of it.
    if (n === 1) copyOwn(dtype, out, o + i, x, first + begin, 1)
    else if (tree) foldTree(op * 16 + dtype, out, o + i, x, first + begin, n)
    else foldInOrder(opKernels[op][dtype]!, dtype, out, o + i, x, first + begin, n)
  }
}
