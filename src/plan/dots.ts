/** Sums of products over the last axis of two views: which lines, and which pieces of them, are the calls. */
import { infoOf, type DType } from '../dtype/dtype.js'
import { addon } from '../memory/addon.js'
import { allocate } from '../memory/pool.js'
import type { View } from '../memory/storage.js'
import { mergeDims } from '../shape/nest.js'
import { contiguousStrides, sizeOf } from '../shape/shape.js'
import { numbersOf, runGufunc, stepping, type LoopOperand } from './gufunc.js'
import { combine } from './reduce.js'

/** Long lines are summed in pieces of so many terms, where there are few lines: their number follows from the shape alone. */
const piece = 1 << 15
const fewLines = 256
/** About what a call should at least cost, in ns. */
const worthACall = 10_000

/** Bytes of lines side by side that a call reads at least. */
const besideBytes = 256

/** A multiplication and an addition of what comes from memory, in ns of one core. */
function termCost(dtype: DType): number {
  const { kind, bytes } = infoOf(dtype)
  if (addon) return bytes * 0.04
  return bytes === 8 && (kind === 'i' || kind === 'u') ? 60 : 2
}

/** Where a view is, without its shape. */
export function placeOf({ storage, dtype, offset }: View): Pick<View, 'storage' | 'dtype' | 'offset'> {
  return { storage, dtype, offset }
}

/**
 * Partial results [...shape, pieces] that are then added up (bool: "or") into `out`, which is contiguous; `compute` fills the view of
 * the pieces, whose last axis is theirs.
 */
export function inPieces(operation: string, pieces: number, out: View, compute: (partial: View) => void): void {
  const { dtype, shape } = out
  const outputs = sizeOf(shape)
  const whole = [...shape, pieces]
  const partial: View = { storage: allocate(operation, outputs * pieces * infoOf(dtype).bytes), dtype, shape: whole, strides: contiguousStrides(whole), offset: 0 }
  compute(partial)
  combine(operation, dtype === 'bool' ? 'maximum' : 'add', partial, outputs, pieces, out)
}

/**
 * Writes the sums of the products of a [..., k] (its conjugate, where asked for) and b [..., k] into out [...]. The views have one dtype
 * and the same leading dimensions; out overlaps neither. Where many outputs of long lines are asked for, out is contiguous.
 */
export function runDots(operation: string, a: View, b: View, out: View, conjugate = false): void {
  const outputs = sizeOf(out.shape)
  const depth = a.shape[a.shape.length - 1]
  if (outputs === 0) return
  if (outputs > fewLines || depth < 2 * piece) return callDots(operation, a, b, { ...placeOf(out), shape: [...out.shape, 1], strides: [...out.strides, 0] }, depth, conjugate)
  inPieces(operation, Math.ceil(depth / piece), out, (partial) => { callDots(operation, a, b, partial, piece, conjugate) })
}

function callDots(operation: string, a: View, b: View, out: View, pieceDepth: number, conjugate: boolean): void {
  const last = a.shape.length - 1
  const [depth, pieces] = [a.shape[last], out.shape[last]]
  const views = [a, b, out]
  const nest = mergeDims(a.shape.slice(0, last), views.map((view) => view.strides.slice(0, last)))
  const outer = Math.max(0, nest.shape.length - 1)
  const lines = nest.shape[outer] ?? 1
  const line = nest.strides.map((own) => own[outer] ?? 0)
  const cost = Math.min(depth, pieceDepth) * termCost(out.dtype) + 5
  const step = views.map((view) => view.strides[last])
  // Lines that lie side by side are read together, or a call would fetch the others' cache lines in vain: eight columns of 1e6 doubles took 55 ms one by one.
  const least = line[0] === 1 && step[0] !== 1 ? besideBytes / infoOf(out.dtype).bytes : 1
  const block = Math.min(lines, Math.max(least, Math.ceil(worthACall / cost)))
  const blocks = Math.ceil(lines / block)
  const operand = (v: number, pieceStep: number): LoopOperand => stepping(views[v], [...nest.strides[v].slice(0, outer), block * line[v], pieceStep])
  runGufunc({
    operation,
    gufunc: 'dots',
    dtype: out.dtype,
    shape: [...nest.shape.slice(0, outer), blocks, pieces],
    operands: [
      numbersOf(operation, depth, lines, block, blocks, pieces, pieceDepth, Number(conjugate), step[0], line[0], step[1], line[1], line[2]),
      operand(0, pieceDepth * step[0]),
      operand(1, pieceDepth * step[1]),
      operand(2, step[2]),
    ],
    cost: cost * block,
  })
}
