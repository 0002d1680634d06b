/**
 * Reductions: which outputs and which elements, how the work is cut. The order in which elements are combined follows from the
 * shape alone (leaves of 256 in C order of the reduced axes, combined pairwise), so neither the cut, nor the layout, nor the
 * number of threads changes a bit.
 */
import { infoOf, type DType } from '../dtype/dtype.js'
import { Flags, Header, headerWords, leafLength, Mode } from '../kernels/contract.js'
import type { foldKernels } from '../kernels/generated.js'
import { cached, ProgramBuilder, type Program } from '../kernels/program.js'
import { addon } from '../memory/addon.js'
import { allocate } from '../memory/pool.js'
import { demand, type View } from '../memory/storage.js'
import { Job, type Operand } from '../schedule/job.js'
import { run, runFrame, takeFrame, teamWorthNs, threadCount } from '../schedule/team.js'
import { mergeDims, type SplitNest } from '../shape/nest.js'
import { sizeOf } from '../shape/shape.js'
import { block, streams } from './elementwise.js'

/** The operations that fold in lanes and trees. */
export type FoldName = keyof typeof foldKernels

/** An array's axes, the kept ones first: the shape of a reduction. */
export interface Split {
  readonly keptShape: readonly number[]
  readonly reducedShape: readonly number[]
  /** Axis numbers, kept before reduced. */
  readonly order: readonly number[]
}

/** Splits the axes of a shape; `axes` are sorted and unique. */
export function splitAxes(shape: readonly number[], axes: readonly number[]): Split {
  const kept: number[] = []
  for (let axis = 0; axis < shape.length; axis++) if (!axes.includes(axis)) kept.push(axis)
  return { keptShape: kept.map((a) => shape[a]), reducedShape: axes.map((a) => shape[a]), order: [...kept, ...axes] }
}

/** Bytes of a row in a unit of a column walk: long enough runs of memory, and 16 lanes of them stay in the second-level cache. */
const columnBytes = 16 << 10
/** Pieces hold so many elements, or fewer where the threads would share too few of them. */
const pieceTo = 1 << 17
const pieceFrom = 1 << 12

/** Inputs (each with the strides of `shape`), and the program over them, views numbered as listed; then the outputs. */
export interface Reduction {
  readonly operation: string
  readonly program: Program
  readonly shape: readonly number[]
  readonly split: Split
  readonly inputs: readonly View[]
  /** One [output, piece] view each, made here when the number of pieces is known. */
  readonly outputs: readonly DType[]
  /** Where the outputs go when nothing is cut into pieces. */
  readonly targets?: readonly Operand[]
  /** All operands behind the inputs, where they are not the outputs alone: a scan reads where its lines begin, and has no others. */
  readonly given?: readonly Operand[]
  /** Elements are taken one after the other: 'dear' where the operation's vector kernel is much faster than one element at a time. */
  readonly inOrder?: 'cheap' | 'dear'
  /** False where a chunk that was begun cannot be run again: it writes over what it reads. */
  readonly repeatable?: boolean
  /** Bytes of what the program stores of each element on the way. */
  readonly stored?: number
  /** False where only rows can be walked: arg reductions. */
  readonly columns: boolean
  /** Cuts every output, whatever the threads: partial results are wanted. */
  readonly pieceLength?: number
}

/** Runs a reduction and gives its outputs: contiguous [outputs * pieces] operands, with the number of pieces. */
export function runReduction(r: Reduction): { outputs: readonly Operand[]; pieces: number } {
  const { split, inputs } = r
  const outputs = sizeOf(split.keptShape)
  const size = sizeOf(split.reducedShape)
  const total = outputs * size
  const shape = split.order.map((axis) => r.shape[axis])
  const nest = mergeDims(shape, inputs.map((view) => split.order.map((axis) => view.strides[axis])), split.keptShape.length)
  const reduced = nest.shape.length - nest.barrier
  const shared = !staysHere(r.program, total)
  const columns = r.columns && (r.inOrder ? walksLines(nest, r.inOrder) : walksColumns(nest.shape, nest.strides, nest.barrier, size))
  const columnsHere = columns ? nest.shape[nest.barrier - 1] : 1
  // Several folds share the cache, and a thread's memory for lanes and trees stays bounded. The width changes no bits.
  const widest = columns ? Math.min(Math.ceil(columnBytes / infoOf(r.outputs[0]).bytes / r.outputs.length), columnsHere) : 1
  // Lines in order are not cut along their length, so that threads share them by columns.
  const wide = r.inOrder && shared && r.pieceLength === undefined ? Math.min(widest, widthInOrder(outputs, runBytes / infoOf(r.outputs[0]).bytes)) : widest
  const units = columns ? (outputs / columnsHere) * Math.ceil(columnsHere / wide) : outputs
  const pieceLength = r.pieceLength ?? (shared && !r.inOrder ? pieceLengthOf(size, units, wide) : size)
  const pieces = Math.max(1, Math.ceil(size / pieceLength))
  const made = r.given ?? (pieces === 1 && r.targets ? r.targets : r.outputs.map((dtype) => fresh(r.operation, dtype, outputs * pieces)))
  const operands: Operand[] = [...inputs, ...made]
  const none = nest.shape.map(() => 0)
  const strides = [...nest.strides, ...made.map(() => none)]
  const { repeatable = true } = r
  const flags = streams((r.stored ?? 0) * total) ? Flags.stream : 0
  if (columns) {
    const { barrier } = nest
    const rotate = <T>(list: readonly T[]): T[] => [...list.slice(0, barrier - 1), ...list.slice(barrier), list[barrier - 1]]
    const parts = units * pieces
    const chunk = shared ? 1 : parts
    run(new Job(r.operation, r.program, Mode.columns, rotate(nest.shape), strides.map(rotate), operands, total, chunk, Math.ceil(parts / chunk), flags, repeatable, reduced, pieces, pieceLength, wide), shared)
  } else {
    const each = pieces > 1 ? 1 : shared ? Math.max(1, Math.min(Math.ceil(outputs / (threadCount() * 4)), Math.ceil((1 << 16) / size))) : outputs
    run(new Job(r.operation, r.program, Mode.rows, nest.shape, strides, operands, total, total, Math.ceil(outputs / each) * pieces, flags, repeatable, reduced, pieces, pieceLength, each), shared)
  }
  return { outputs: made, pieces }
}

/** So many columns are worth a block of their own. */
const fewColumns = 64
/** Bytes of a row that are read at a time, if all threads have columns then: half a page took twice as long. */
const runBytes = 4096

/** Columns of a thread's unit where lines are taken in order: enough units to share, of runs of memory that are long enough. */
function widthInOrder(outputs: number, run: number): number {
  return Math.max(fewColumns, Math.ceil(outputs / (threadCount() * 4)), Math.min(run, Math.ceil(outputs / threadCount())))
}

/** The same for lines in order: a vector of them does not wait for each element, but a line whose elements are neighbours is read faster. */
function walksLines({ shape, strides, barrier }: SplitNest, inOrder: 'cheap' | 'dear'): boolean {
  if (barrier === 0 || barrier === shape.length) return false
  const columns = shape[barrier - 1]
  if (inOrder === 'dear') return columns >= 4
  return columns >= 3 && strides.every((own) => Math.abs(own[barrier - 1]) <= Math.abs(own[shape.length - 1]))
}

/** Whether neighbouring outputs lie closer in memory than neighbouring elements of one output, and are worth a vector. */
function walksColumns(shape: readonly number[], strides: readonly (readonly number[])[], barrier: number, size: number): boolean {
  if (barrier === 0 || barrier === shape.length) return false
  const columns = shape[barrier - 1]
  if (columns < 2) return false
  let nearer = 0
  for (const own of strides) {
    const kept = Math.abs(own[barrier - 1])
    const inner = Math.abs(own[shape.length - 1])
    if (kept === 0 || inner === 0) continue  // what is broadcast lies as near either way
    nearer += kept < inner ? 1 : kept > inner ? -1 : 0
  }
  return nearer > 0 && columns * size >= 16 * block / Math.max(1, Math.min(columns, 64))
}

/**
 * A power of two of leaves, so that the pieces' trees are subtrees of the whole; enough pieces for the threads to share. `units` are
 * there to share already, rows of so many columns.
 */
function pieceLengthOf(size: number, units: number, columns: number): number {
  const wanted = threadCount() * 4
  if (units >= wanted) return size
  const length = Math.min((size * units) / wanted, pieceTo / columns)
  return 2 ** Math.max(Math.floor(Math.log2(length)), Math.ceil(Math.log2(pieceFrom / columns)), Math.log2(leafLength))
}

function fresh(operation: string, dtype: DType, count: number): Operand {
  return { storage: allocate(operation, count * infoOf(dtype).bytes), dtype, offset: 0 }
}

/**
 * A small fold of n contiguous elements into one (an extreme: into its value and its index), in the calling thread, without the making of a job (as runFlat is for elementwise
 * operations).
 */
export function foldFlat(operation: string, program: Program, n: number, from: Operand, to: Operand, second?: Operand): void {
  const { bytes } = infoOf(from.dtype)
  demand(from)
  const frame = takeFrame()
  frame[Header.code] = program.address
  frame[Header.mode] = Mode.rows
  frame[Header.dims] = 1
  frame[Header.views] = second ? 3 : 2
  frame[Header.total] = n
  frame[Header.chunk] = n
  frame[Header.chunks] = 1
  frame[Header.reduced] = 1
  frame[Header.pieces] = 1
  frame[Header.pieceLength] = n
  frame[Header.outputs] = 1
  frame[Header.flags] = 0
  frame[headerWords] = n
  frame[headerWords + 1] = (addon ? from.storage.address : from.storage.start) + from.offset * bytes
  frame[headerWords + 2] = bytes
  frame[headerWords + 3] = (addon ? to.storage.address : to.storage.start) + to.offset * infoOf(to.dtype).bytes
  frame[headerWords + 4] = 0
  if (second) {
    frame[headerWords + 5] = addon ? second.storage.address : second.storage.start
    frame[headerWords + 6] = 0
  }
  runFrame(operation, program, second ? [from, to, second] : [from, to])
}

/**
 * Whether the calling thread folds so many elements alone: more than it would compute elementwise, because elements that lie in its own
 * cache are folded faster than another thread gets them (the sum of 1e5 doubles: 8 us alone, 18 by two threads).
 */
export function staysHere(program: Program, n: number): boolean {
  return n * program.cost <= 2 * teamWorthNs || threadCount() === 1
}

/** The program that folds view 0 (cast first) into view 1. */
export function foldProgram(fold: FoldName, from: DType, to: DType, single: boolean): Program {
  return cached(`fold ${fold} ${from} ${to} ${single}`, () => {
    const p = new ProgramBuilder()
    p.reduce(fold, to, p.cast(p.load(0, from), from, to), 1, single)
    return p.build()
  })
}

/** Combines [outputs, pieces] partial results into [outputs]: each is a leaf of the same tree. */
export function combine(operation: string, fold: FoldName, partial: Operand, outputs: number, pieces: number, target: Operand): void {
  const { dtype } = partial
  if (outputs === 1) return foldFlat(operation, foldProgram(fold, dtype, dtype, true), pieces, partial, target)
  const shape = [outputs, pieces]
  const view: View = { ...partial, shape, strides: [pieces, 1] }
  runReduction({
    operation, program: foldProgram(fold, dtype, dtype, true), shape, split: splitAxes(shape, [1]), inputs: [view], outputs: [dtype],
    targets: [target], columns: false, pieceLength: Math.max(1, pieces),
  })
}
