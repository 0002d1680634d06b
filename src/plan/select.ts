/**
 * Selection by masks: elements packed together, and packed elements put back. A first pass counts the trues of each chunk, so
 * that every chunk of the second knows its place and all of them run side by side.
 */
import { infoOf, type DType } from '../dtype/dtype.js'
import { Mode } from '../kernels/contract.js'
import { cached, ProgramBuilder, type Program } from '../kernels/program.js'
import { allocate } from '../memory/pool.js'
import { demand, firstElement, type View } from '../memory/storage.js'
import { run, teamWorthNs, threadCount } from '../schedule/team.js'
import type { Operand } from '../schedule/job.js'
import { mergeDims } from '../shape/nest.js'
import { sizeOf } from '../shape/shape.js'
import { chunkOf, runFlat } from './elementwise.js'
import { foldProgram, runReduction, splitAxes } from './reduce.js'

/** Where each chunk's trues begin among all of them. */
export interface Places {
  readonly count: number
  readonly chunk: number
  readonly offsets: Operand
}

/** Counts a mask's trues, chunk by chunk in C order. */
export function placesOf(operation: string, mask: View): Places {
  return placesBy(operation, foldProgram('add', 'bool', 'int64', false), [mask], 0)
}

/** The sums of a program over views of one shape, chunk by chunk in C order, as places from `first` on. */
function placesBy(operation: string, program: Program, inputs: readonly View[], first: number): Places {
  const { shape } = inputs[0]
  const total = sizeOf(shape)
  const chunk = chunkOf(total)
  if (total === 0) return { count: first, chunk, offsets: { storage: allocate(operation, 8), dtype: 'int64', offset: 0 } }
  const { outputs: [offsets], pieces } = runReduction({
    operation, program, shape, split: splitAxes(shape, shape.map((_, axis) => axis)), inputs, outputs: ['int64'], columns: false, pieceLength: chunk,
  })
  const counts = new BigInt64Array(offsets.storage.memory.buffer, offsets.storage.start + offsets.offset * 8, pieces)
  let count = first
  for (let piece = 0; piece < pieces; piece++) {
    const own = Number(counts[piece])
    counts[piece] = BigInt(count)
    count += own
  }
  return { count, chunk, offsets }
}

/** Where a line in contiguous memory has another element than before, but for its first one: what `distinctInto` needs. */
export interface Changes {
  readonly next: View
  readonly before: View
  readonly places: Places
}

/** Counts the elements of a line that are not their predecessor again; no mask is written. */
export function changesOf(operation: string, line: View): Changes {
  const { storage, dtype, offset } = line
  const shape = [Math.max(0, line.shape[0] - 1)]
  const before: View = { storage, dtype, offset, shape, strides: [1] }
  const next = { ...before, offset: offset + 1 }
  const program = cached(`changes ${dtype}`, () => {
    const p = new ProgramBuilder()
    p.reduce('add', 'int64', p.cast(p.op('notEqual', dtype, 0.2, p.load(0, dtype), p.load(1, dtype)), 'bool', 'int64'), 2)
    return p.build()
  })
  return { next, before, places: placesBy(operation, program, [next, before], 1) }
}

/** Writes the elements that are not their predecessor again, but for the line's first one, into a contiguous output, from its second place on. */
export function distinctInto(operation: string, { next, before, places }: Changes, out: View): void {
  const { dtype } = next
  const program = cached(`distinct ${dtype}`, () => {
    const p = new ProgramBuilder()
    const x = p.load(0, dtype)
    p.compress(dtype, x, p.op('notEqual', dtype, 0.2, x, p.load(1, dtype)), 2, 3)
    return p.build()
  })
  runInOrder(operation, program, [next, before], [places.offsets, out], places)
}

/** Writes the elements where the mask is true, in C order, into a contiguous output. */
export function compressInto(operation: string, from: View, mask: View, places: Places, out: View): void {
  runInOrder(operation, compressProgram(from.dtype), [from, mask], [places.offsets, out], places)
}

function compressProgram(dtype: DType): Program {
  return cached(`compress ${dtype}`, () => {
    const p = new ProgramBuilder()
    p.compress(dtype, p.load(0, dtype), p.load(1, 'bool'), 2, 3)
    return p.build()
  })
}

let begin: Operand | undefined

/** The same for few elements and a mask that lie one after the other; the output has as many as there are trues. */
export function compressFlat(operation: string, from: Operand, mask: Operand, n: number, out: Operand): void {
  if (begin === undefined) {
    begin = { storage: allocate('program', 8), dtype: 'int64', offset: 0 }
    begin.storage.memory.typed(infoOf('int64').code)[firstElement(begin)] = 0n
  }
  const { bytes } = infoOf(from.dtype)
  const sizes = [bytes, 1, 8, bytes]
  demand(from)
  demand(mask)
  runFlat(operation, compressProgram(from.dtype), n, [from, mask, begin, out], sizes, sizes)
}

/** Writes a contiguous line of elements of the same dtype, one after the other, to where the mask is true. */
export function expandInto(operation: string, values: Operand, mask: View, places: Places, to: View): void {
  const { dtype } = to
  const program = cached(`expand ${dtype}`, () => expandProgram(dtype))
  runInOrder(operation, program, [to, mask], [values, places.offsets], places)
}

function expandProgram(dtype: DType): Program {
  const p = new ProgramBuilder()
  const expanded = p.expand(dtype, p.load(0, dtype), p.load(1, 'bool'), 2, 3)
  p.store(expanded, 0, dtype)
  return p.build()
}

/**
 * A job over views of one shape, walked in C order in the chunks that were counted; `lines` are addressed by the program
 * itself. A chunk can be run again: it writes the same values to the same places.
 */
function runInOrder(
  operation: string, program: Program, views: readonly View[], lines: readonly Operand[], places: Places,
): void {
  const { chunk } = places
  const nest = mergeDims(views[0].shape, views.map((view) => view.strides))
  const total = sizeOf(nest.shape)
  if (total === 0 || places.count === 0) return
  // Strides of a line mean only that it is no single value.
  const line = nest.shape.map((_, d) => (d === nest.shape.length - 1 ? 1 : 0))
  run({
    operation, program, mode: Mode.elementwise, shape: nest.shape, strides: [...nest.strides, ...lines.map(() => line)],
    operands: [...views, ...lines], total, chunk, chunks: Math.ceil(total / chunk), flags: 0, reduced: 0, pieces: 1, pieceLength: 0, outputs: 1, repeatable: true,
  }, total * program.cost > teamWorthNs && threadCount() > 1)
}
