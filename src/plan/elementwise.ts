/** Elementwise jobs: from views and a program to a nest cut into chunks. Every copy, cast and assignment is one of these. */
import { infoOf, type DType } from '../dtype/dtype.js'
import { Flags, Header, headerWords, Mode } from '../kernels/contract.js'
import type { Direct } from '../kernels/direct.js'
import { ProgramBuilder, type Program } from '../kernels/program.js'
import { addon } from '../memory/addon.js'
import { demand, firstElement, type View } from '../memory/storage.js'
import { Job, type Operand } from '../schedule/job.js'
import { observing } from '../schedule/observe.js'
import { canRunBehind, run, runBehind, runFrame, takeFrame, teamWorthNs, threadCount } from '../schedule/team.js'
import { broadcastStrides } from '../shape/broadcast.js'
import { mergeDims, orderDims } from '../shape/nest.js'
import { sizeOf, type Shape } from '../shape/shape.js'

/** Elements in a register; chunks are multiples of it where they can be. */
export const block = 1024
/**
 * Output bytes from which stores go around the caches: below, the result is likely read from them again (bench/stream.ts
 * measures "add, then sum").
 */
const streamFrom = Number(process.env['PARNUM_STREAM_FROM'] ?? 8 << 20)

/** Whether an output of so many bytes goes around the caches. */
export function streams(bytes: number): boolean {
  return bytes >= streamFrom
}
/** Up to so many elements there is nothing to decide: one chunk, in the calling thread. */
export const small = 2048

/** Whether so many elements are one chunk of the calling thread, whatever else there is. */
export function runsAlone({ cost }: Program, total: number): boolean {
  return total <= small || total * cost <= teamWorthNs
}

/** Inner dimensions from which rows are walked one by one (kShortRow in native/program.cc). */
const shortRow = 256

/** Elements in a chunk: enough chunks to balance, each large enough to be worth a claim. */
export function chunkOf(total: number, multiple = block): number {
  const wanted = Math.min(1 << 16, Math.ceil(total / (threadCount() * 4)))
  return Math.max(multiple, Math.ceil(wanted / multiple) * multiple)
}

/** Runs a program over a shape; the last operand is the output unless `outputs` says that more are. */
export function runElementwise(operation: string, program: Program, shape: Shape, operands: readonly View[], outputs = 1): void {
  const strides: (readonly number[])[] = []
  for (const operand of operands) strides.push(broadcastStrides(operand.shape, operand.strides, shape))
  runNest(operation, program, shape, strides, operands, outputs)
}

/** The same for as long as it takes, without the calling thread; `done` is called when it is over. False where there are no workers for it. */
export function runElementwiseBehind(operation: string, program: Program, shape: Shape, operands: readonly View[], outputs: number, done: (error?: unknown) => void): boolean {
  if (!canRunBehind() || sizeOf(shape) === 0) return false
  const { job } = nestJob(operation, program, shape, operands.map((o) => broadcastStrides(o.shape, o.strides, shape)), operands, outputs)
  runBehind(job, done)
  return true
}

/** The same where the strides over the shape are known. */
export function runNest(
  operation: string, program: Program, shape: Shape, strides: readonly (readonly number[])[], operands: readonly Operand[], outputs: number,
): void {
  if (sizeOf(shape) === 0) return
  const { job, shared } = nestJob(operation, program, shape, strides, operands, outputs)
  run(job, shared)
}

function nestJob(
  operation: string, program: Program, shape: Shape, strides: readonly (readonly number[])[], operands: readonly Operand[], outputs: number,
): { job: Job; shared: boolean } {
  const total = sizeOf(shape)
  const last = operands.length - 1
  const ordered = orderDims(shape, strides, last)
  const nest = mergeDims(ordered.shape, ordered.strides)
  if (total <= small) {
    return { job: new Job(operation, program, Mode.elementwise, nest.shape, nest.strides, operands, total, total, 1, 0, true), shared: false }
  }
  const shared = !runsAlone(program, total) && threadCount() > 1
  const tiled = isTiled(nest.shape, nest.strides, operands)
  const chunk = shared || tiled ? chunkOf(total, tiled ? nest.shape[nest.shape.length - 1] * 32 : block) : total
  const alias = aliases(operands, outputs)
  const streaming = !alias && streams(total * infoOf(operands[last].dtype).bytes)
  const flags = (streaming ? Flags.stream : 0) | (tiled ? Flags.tile : 0)
  return { job: new Job(operation, program, Mode.elementwise, nest.shape, nest.strides, operands, total, chunk, Math.ceil(total / chunk), flags, !alias), shared }
}

/** Whether an output's storage is an input's too: its lines are read anyway, and a chunk cannot be run twice. */
function aliases(operands: readonly Operand[], outputs: number): boolean {
  const inputs = operands.length - outputs
  for (let o = inputs; o < operands.length; o++) {
    for (let i = 0; i < inputs; i++) if (operands[i].storage === operands[o].storage) return true
  }
  return false
}

/** Whether a view is walked across its memory while it steps along a cache line from row to row, as a transposed one is. */
function isTiled(shape: Shape, strides: readonly (readonly number[])[], operands: readonly Operand[]): boolean {
  const inner = shape.length - 1
  if (inner < 1 || shape[inner] < shortRow || shape[inner - 1] < 8) return false
  for (let v = 0; v < strides.length; v++) {
    const bytes = infoOf(operands[v].dtype).bytes
    if (Math.abs(strides[v][inner]) * bytes >= 64 && Math.abs(strides[v][inner - 1]) * bytes < 64) return true
  }
  return false
}

/**
 * A small flat run in the calling thread, without the making of a job: operands of one length, the last one the output. `bytes`
 * are the elements' sizes and `steps` the distances of neighbours, in bytes. None of them is pending: computing it would take the frame.
 */
export function runFlat(
  operation: string, program: Program, n: number, operands: readonly Operand[], bytes: readonly number[], steps: readonly number[],
): void {
  const count = operands.length
  const frame = takeFrame()
  const { direct } = program
  if (n <= few && direct !== undefined && steps[0] !== 0 && steps[count - 2] !== 0 && !observing && runDirect(direct, n, operands)) return
  frame[Header.code] = program.address
  frame[Header.mode] = Mode.elementwise
  frame[Header.dims] = 1
  frame[Header.views] = count
  frame[Header.total] = n
  frame[Header.chunk] = n
  frame[Header.chunks] = 1
  frame[Header.flags] = 0
  frame[headerWords] = n
  let at = headerWords + 1
  for (let v = 0; v < count; v++) {
    const { storage, offset } = operands[v]
    frame[at] = (addon ? storage.address : storage.start) + offset * bytes[v]
    frame[at + 1] = steps[v]
    at += 2
  }
  runFrame(operation, program, operands)
}

/**
 * Up to so many elements the TypeScript kernel of an operation takes less than the way to the addon and back (an addition of 3 takes 60 ns instead of 100, of 32 as long).
 */
const few = 16

function runDirect({ kernel, from, to, open }: Direct, n: number, operands: readonly Operand[]): boolean {
  const a = operands[0]
  const b = operands[operands.length - 2]
  const out = operands[operands.length - 1]
  if (a.storage.memory.huge || b.storage.memory.huge) return false
  const as = a.storage.memory.typed(from)
  const bs = b.storage.memory.typed(from)
  const result = out.storage.memory.typed(to)
  const first = firstElement(out)
  kernel(result, first, as, firstElement(a), bs, firstElement(b), bs, 0, n)
  if (open) for (let i = first; i < first + n; i++) if (result[i] !== result[i]) return false
  return true
}

const copies: (Program | undefined)[] = []

/** The program that copies a view into another, casting on the way. */
export function copyProgram(from: DType, to: DType): Program {
  const place = infoOf(from).code * 16 + infoOf(to).code
  return copies[place] ?? (copies[place] = makeCopy(from, to))
}

function makeCopy(from: DType, to: DType): Program {
  const p = new ProgramBuilder()
  p.store(p.cast(p.load(0, from), from, to), 1, to)
  return p.build()
}

/** Copies so many elements that lie one after the other, few of them, from one place to another. */
export function copyFlat(operation: string, from: Operand, to: Operand, n: number): void {
  const bytes = [infoOf(from.dtype).bytes, infoOf(to.dtype).bytes]
  demand(from)
  runFlat(operation, copyProgram(from.dtype, to.dtype), n, [from, to], bytes, bytes)
}

/** Copies `from`, broadcast and cast, into `to`. They must not overlap, or be the very same elements. */
export function copyInto(operation: string, from: View, to: View): void {
  runElementwise(operation, copyProgram(from.dtype, to.dtype), to.shape, [from, to])
}
