/**
 * Folds and running folds that take one element after the other, of any operation whose result has the dtype that it computes in. Lines (the other axes)
 * are computed side by side, and shared by the threads; a single long line is cut into pieces where the operation's order does not matter.
 */
import { infoOf, type DType } from '../dtype/dtype.js'
import { cached, ProgramBuilder, type Program } from '../kernels/program.js'
import { foldKernels } from '../kernels/generated.js'
import { allocate } from '../memory/pool.js'
import type { View } from '../memory/storage.js'
import { opcodes, opOf, type OpName } from '../ops/table.js'
import type { Operand } from '../schedule/job.js'
import { threadCount } from '../schedule/team.js'
import { contiguousStrides, sizeOf } from '../shape/shape.js'
import { copyInto } from './elementwise.js'
import { numbersOf, runGufunc, stepping } from './gufunc.js'
import type { Lines } from './lines.js'
import { foldProgram, runReduction, splitAxes, type FoldName } from './reduce.js'

/** Elements of a line from which it is cut into pieces that threads scan at once. The length alone decides: the cut shows in the bits. */
const scanPiece = 1 << 16

/** The fold in lanes and trees that stands for folding with an operation in a dtype; none where the order of elements matters. */
export function foldOf(name: OpName, dtype: DType): FoldName | undefined {
  if (opOf(name).fold === undefined) return undefined
  const fold = dtype === 'bool' ? logic[name] ?? name : name
  return Object.hasOwn(foldKernels, fold) && foldKernels[fold as FoldName][infoOf(dtype).code] !== undefined ? (fold as FoldName) : undefined
}

/** What operations are on truth values. */
const logic: Readonly<Partial<Record<OpName, FoldName>>> = {
  add: 'maximum', logicalOr: 'maximum', bitwiseOr: 'maximum', fmax: 'maximum',
  multiply: 'minimum', logicalAnd: 'minimum', bitwiseAnd: 'minimum', fmin: 'minimum',
  logicalXor: 'bitwiseXor',
}

/** Math functions have no kernel for one element at a time. */
function kindOf(name: OpName): 'cheap' | 'dear' {
  return opOf(name).ulp > 0 ? 'dear' : 'cheap'
}

/** Whether folds come out the same in any order, to the bit. */
function isExact(dtype: DType): boolean {
  return 'biu'.includes(infoOf(dtype).kind)
}

/** The view behind the first element along an axis, or that element alone. */
function part({ storage, dtype, shape, strides, offset }: View, axis: number, from: number, length: number): View {
  return { storage, dtype, shape: shape.map((n, a) => (a === axis ? length : n)), strides, offset: offset + from * strides[axis] }
}

/** Lines of new memory: [...shape]. */
function room(operation: string, dtype: DType, shape: readonly number[]): View {
  return { storage: allocate(operation, sizeOf(shape) * infoOf(dtype).bytes), dtype, shape, strides: contiguousStrides(shape), offset: 0 }
}

/** The running fold of view 0 into view 1; `begun`: from view 2 on. */
export function scanProgram(name: OpName, from: DType, to: DType, begun: boolean): Program {
  return cached(`scan ${name} ${from} ${to} ${begun}`, () => {
    const p = new ProgramBuilder()
    p.store(p.scan(name, to, p.cast(p.load(0, from), from, to), begun ? 2 : -1), 1, to)
    return p.build()
  })
}

/** The fold of view 0 into view 1, or, where it is begun, from view 1 on into view 2; where a mask, the view behind the input, is true. */
export function foldInOrder(name: OpName, from: DType, to: DType, begun = false, masked = false): Program {
  return cached(`in order ${name} ${from} ${to} ${begun} ${masked}`, () => {
    const p = new ProgramBuilder()
    const x = p.cast(p.load(0, from), from, to)
    const next = masked ? 2 : 1
    p.fold(name, to, x, begun ? next + 1 : next, begun ? next : -1, masked ? p.load(1, 'bool') : -1)
    return p.build()
  })
}

/** Writes the running fold of x along an axis into `out`, of the dtype that is computed in; they have other memory, or the very same elements. Neither is empty. */
export function runScan(operation: string, name: OpName, x: View, out: View, axis: number): void {
  const { dtype } = out
  const length = x.shape[axis]
  const lines = sizeOf(x.shape) / length
  const fold = foldOf(name, dtype)
  if (fold !== undefined && lines * 16 < length && length > scanPiece && !(isExact(dtype) && threadCount() === 1)) return scanInPieces(operation, name, fold, x, out, axis)
  runReduction({
    operation, program: scanProgram(name, x.dtype, dtype, false), shape: x.shape, split: splitAxes(x.shape, [axis]), inputs: [x, out], outputs: [dtype], given: [],
    columns: true, inOrder: kindOf(name), repeatable: x.storage !== out.storage, stored: x.storage === out.storage ? 0 : infoOf(dtype).bytes,
  })
}

/** The same of few long lines: what each piece folds to, what comes before each piece, then the pieces. */
function scanInPieces(operation: string, name: OpName, fold: FoldName, x: View, out: View, axis: number): void {
  const { dtype } = out
  const length = x.shape[axis] - 1
  const lines = sizeOf(x.shape) / (length + 1)
  const pieces = Math.ceil(length / scanPiece)
  const rest = part(x, axis, 1, length)
  const split = splitAxes(rest.shape, [axis])
  const before = room(operation, dtype, [lines, pieces])
  const kept = split.keptShape
  copyInto(operation, { ...part(x, axis, 0, 1), shape: kept, strides: x.strides.filter((_, a) => a !== axis) }, { ...before, shape: kept, strides: contiguousStrides(kept).map((s) => s * pieces) })
  copyInto(operation, part(x, axis, 0, 1), part(out, axis, 0, 1))
  if (pieces > 1) {
    const { outputs: [totals] } = runReduction({
      operation, program: foldProgram(fold, x.dtype, dtype, false), shape: rest.shape, split, inputs: [rest], outputs: [dtype], columns: true, pieceLength: scanPiece,
    })
    const shape = [lines, pieces - 1]
    copyInto(operation, { ...totals, shape, strides: [pieces, 1] }, part(before, 1, 1, pieces - 1))
    runScan(operation, name, before, before, 1)
  }
  runReduction({
    operation, program: scanProgram(name, x.dtype, dtype, true), shape: rest.shape, split, inputs: [rest, part(out, axis, 1, length)], outputs: [dtype], given: [before],
    columns: true, pieceLength: scanPiece, inOrder: kindOf(name), repeatable: x.storage !== out.storage, stored: x.storage === out.storage ? 0 : infoOf(dtype).bytes,
  })
}

/** What a fold in order begins with, and where it counts elements: views of the output's shape, and of the input's. */
export interface InOrder {
  readonly begin?: View | undefined
  readonly mask?: View | undefined
}

/**
 * Writes the fold of x along an axis, one element after the other, into `out`: contiguous, of the dtype that is computed in, and other memory than x. `begin` is
 * contiguous; without it a line begins with its first element, and has one. With a mask there is a begin.
 */
export function runFold(operation: string, name: OpName, x: View, out: Operand, axis: number, { begin, mask }: InOrder): void {
  const { dtype } = out
  runReduction({
    operation, program: foldInOrder(name, x.dtype, dtype, begin !== undefined, mask !== undefined), shape: x.shape, split: splitAxes(x.shape, [axis]),
    inputs: mask ? [x, mask] : [x], outputs: [dtype], given: begin ? [begin, out] : [out], columns: true, inOrder: kindOf(name),
  })
}

/** Runs of a line that one call folds: enough work to be worth the call, and calls enough to share. */
const runsOfACall = 64

/** Writes the folds of runs of each line, whose bounds (float64) stand in pairs, into lines of their own. */
export function runFoldsOfRuns(operation: string, name: OpName, x: Lines, bounds: Operand, runs: number, out: Operand): void {
  const fold = foldOf(name, x.dtype)
  const blocks = Math.ceil(runs / runsOfACall)
  runGufunc({
    operation, gufunc: 'foldRuns', dtype: x.dtype, shape: [x.lines, blocks], cost: 50 + (x.length / blocks) * (fold ? 0.3 : 1.5) + runsOfACall * 5,
    operands: [
      numbersOf(operation, runs, runsOfACall, blocks, opcodes[fold ?? name], infoOf(x.dtype).code, Number(fold !== undefined)), bounds,
      stepping(x, [x.length, 0]), stepping(out, [runs, 0]),
    ],
  })
}
