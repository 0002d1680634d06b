/** Jobs that sort lines: contiguous ones, one after the other. A long line is cut into pieces for the team, which are merged. */
import { infoOf, type DType } from '../dtype/dtype.js'
import { allocate } from '../memory/pool.js'
import type { Operand } from '../schedule/job.js'
import { threadCount } from '../schedule/team.js'
import { numbersOf, runGufunc, stepping, type LoopOperand } from './gufunc.js'

/** Lines of one length in memory, one after the other. */
export interface Lines extends Operand {
  readonly lines: number
  readonly length: number
}

/** Elements from which on a line is worth several threads: 65536 doubles are sorted in 0.3 ms. */
const longLine = 1 << 16
/** Elements that a thread's own scratch memory takes: 1 MB of words. */
const scratchLength = 1 << 17
/** Elements of the output of merges that a chunk has at least. */
const mergeChunk = 1 << 14
/** About the time of sorting an element, in ns, for each doubling of the length. */
const costPerLevel = 0.5

/** How lines are cut: pieces of each, a power of two, and their length. The order does not depend on it. */
export function cutLines({ lines, length }: Lines): { pieces: number; piece: number } {
  const threads = threadCount()
  const alone = length < longLine || threads === 1 || lines >= 2 * threads
  const pieces = alone ? 1 : 2 ** Math.ceil(Math.log2(threads))
  return { pieces, piece: Math.ceil(length / pieces) }
}

function costOf(n: number): number {
  return 50 + n * costPerLevel * Math.log2(n + 2)
}

/** An operand of which each call gets its line. */
function ofLine(operand: Operand, length: number): LoopOperand {
  return stepping(operand, [length, 0])
}

/** Writes sorted lines, of the same dtype, into `out`, which has other memory. NaNs come last; equal elements keep their order. */
export function sortLines(operation: string, x: Lines, out: Operand, descending: boolean): void {
  const { dtype, lines, length } = x
  const { pieces, piece } = cutLines(x)
  const room = (): Operand => ({ storage: allocate(operation, lines * length * infoOf(dtype).bytes), dtype, offset: 0 })
  const apart = pieces > 1 || length > scratchLength
  const other = apart ? room() : out
  // Every round of merges changes sides; the last one ends in `out`.
  const rounds = Math.log2(pieces)
  const [first, more] = rounds % 2 === 1 ? [other, out] : [out, other]
  runGufunc({
    operation, gufunc: 'sort', dtype, shape: [lines, pieces], cost: costOf(piece),
    operands: [numbersOf(operation, length, piece, pieces, Number(descending), Number(apart)), ofLine(x, length), ofLine(first, length), ofLine(more, length)],
  })
  if (pieces === 1) return
  mergeLines(operation, { lines, length, run: piece, rounds, descending }, first, more)
  if (infoOf(dtype).kind !== 'f') return
  runGufunc({
    operation, gufunc: 'zeros', dtype, shape: [lines], cost: 200,
    operands: [numbersOf(operation, length, Number(descending)), stepping(x, [length]), stepping(out, [length])],
  })
}

interface Merging {
  readonly lines: number
  readonly length: number
  readonly run: number
  readonly rounds: number
  readonly descending: boolean
}

/** Merges sorted runs in pairs, round by round, from one memory into the other and back. */
function mergeLines(operation: string, { lines, length, run, rounds, descending }: Merging, from: Operand, to: Operand): void {
  const chunks = Math.max(1, Math.min(Math.ceil(length / mergeChunk), threadCount() * 4))
  const chunk = Math.ceil(length / chunks)
  let [source, target] = [from, to]
  for (let round = 0; round < rounds; round++) {
    runGufunc({
      operation, gufunc: 'merge', dtype: from.dtype, shape: [lines, chunks], cost: chunk * 1.5,
      operands: [
        numbersOf(operation, length, run * 2 ** round, chunk, chunks, Number(descending), Number(round === rounds - 1)),
        ofLine(source, length), ofLine(target, length),
      ],
    })
    ;[source, target] = [target, source]
  }
}

/** The range of keys of each line's pieces: least, greatest and the number of NaNs, uint64. */
export function keyRanges(operation: string, x: Lines, piece: number, pieces: number): Operand {
  const { dtype, lines, length } = x
  const ranges: Operand = { storage: allocate(operation, lines * pieces * 24), dtype: 'uint64', offset: 0 }
  runGufunc({
    operation, gufunc: 'ranges', dtype, shape: [lines, pieces], cost: 20 + piece * 0.4,
    operands: [numbersOf(operation, length, piece, pieces), ofLine(x, length), stepping(ranges, [3 * pieces, 3])],
  })
  return ranges
}

/** Writes the indices that sort lines into `out` (int32 or int64); those of equal elements are in order. */
export function orderLines(operation: string, x: Lines, out: Operand, descending: boolean): void {
  const { dtype, lines, length } = x
  const { pieces, piece } = cutLines(x)
  const ranges = stepping(keyRanges(operation, x, piece, pieces), [3 * pieces, 0])
  const room = (): Operand => ({ storage: allocate(operation, lines * length * 8), dtype: 'uint64', offset: 0 })
  const apart = pieces > 1 || length > scratchLength
  const words = room()
  const other = apart ? room() : words
  const down = Number(descending)
  runGufunc({
    operation, gufunc: 'words', dtype, shape: [lines, pieces], cost: costOf(piece) + piece,
    operands: [numbersOf(operation, length, piece, pieces, down, Number(apart), pieces), ofLine(x, length), ranges, ofLine(words, length), ofLine(other, length)],
  })
  const rounds = Math.log2(pieces)
  mergeLines(operation, { lines, length, run: piece, rounds, descending: false }, words, other)
  const chunks = lines > 1 ? 1 : Math.max(1, Math.min(Math.ceil(length / mergeChunk), threadCount() * 4))
  const chunk = Math.ceil(length / chunks)
  runGufunc({
    operation, gufunc: 'indices', dtype, shape: [lines, chunks], cost: 20 + chunk,
    operands: [
      numbersOf(operation, length, chunk, chunks, down, Number(out.dtype === 'int64'), pieces),
      ofLine(x, length), ranges, ofLine(rounds % 2 === 1 ? other : words, length), ofLine(out, length),
    ],
  })
}

/** Writes values to places of `out` (int64), none of which is named twice. */
export function putLine(operation: string, places: Operand, values: Operand, out: Operand, count: number): void {
  const dtype: DType = values.dtype
  const block = Math.max(1024, Math.ceil(count / (threadCount() * 4)))
  runGufunc({
    operation, gufunc: 'put', dtype, shape: [Math.ceil(count / block)], cost: block * 3,
    operands: [numbersOf(operation, count, block), stepping(places, [0]), stepping(values, [0]), stepping(out, [0])],
  })
}
