/**
 * The elements that would be at some ranks of sorted lines, which are not sorted for that. Short lines are selected in one call each. Of a long one
 * the team counts the upper bits of its keys, then collects the few elements whose upper bits some rank needs.
 */
import { infoOf, type DType, type TypedArrays } from '../dtype/dtype.js'
import { rangeOf, type KeyRange } from '../kernels/gufuncs/order.js'
import { allocate } from '../memory/pool.js'
import type { Storage } from '../memory/storage.js'
import type { Operand } from '../schedule/job.js'
import { threadCount } from '../schedule/team.js'
import { numbersOf, runGufunc, stepping } from './gufunc.js'
import { keyRanges, sortLines, type Lines } from './lines.js'

/** Elements up to which one thread selects at once: its scratch memory is 2 MB then. */
const selectMost = 1 << 17
/** Upper bits of keys that are counted: 64 kB of counts for each piece, which the second-level cache holds. */
const countedBits = 14
/** Elements of a piece that is counted. */
const countedPiece = 1 << 18

/** What was found: the elements at `count` ranks of each line, and how many elements of each are numbers. */
export interface Picked {
  readonly elements: ArrayLike<number | bigint>
  readonly numbers: Float64Array
}

/** The increasing ranks that a line with so many numbers is asked for; always as many. */
export type RanksOf = (numbers: number) => readonly number[]

/** The elements at ranks of lines that are not empty, NaNs being last. */
export function pickRanks(operation: string, x: Lines, count: number, ranksOf: RanksOf): Picked {
  return x.length <= selectMost ? pickShort(operation, x, count, ranksOf) : pickLong(operation, x, count, ranksOf)
}

function room(operation: string, dtype: DType, n: number): Operand {
  return { storage: allocate(operation, n * infoOf(dtype).bytes), dtype, offset: 0 }
}

/** Elements in memory, as numbers or bigints. */
function typedOver<D extends DType>(storage: Storage, dtype: D, n: number): TypedArrays[D] {
  const { code, bytes } = infoOf(dtype)
  return storage.memory.part(code, storage.start / bytes, n) as TypedArrays[D]
}

/** The ranges of keys of a line's pieces. */
function rangesIn(ranges: Operand, pieces: number): BigUint64Array {
  return typedOver(ranges.storage, 'uint64', 3 * pieces)
}

function pickShort(operation: string, x: Lines, count: number, ranksOf: RanksOf): Picked {
  const { dtype, lines, length } = x
  const numbers = new Float64Array(lines).fill(length)
  if (infoOf(dtype).kind === 'f') {
    const found = rangesIn(keyRanges(operation, x, length, 1), lines)
    for (let l = 0; l < lines; l++) numbers[l] -= Number(found[3 * l + 2])
  }
  const shared = numbers.every((n) => n === numbers[0])
  const ranks = room(operation, 'float64', count * (shared ? 1 : lines))
  const list = typedOver(ranks.storage, 'float64', count * (shared ? 1 : lines))
  for (let l = 0; l < (shared ? 1 : lines); l++) list.set(ranksOf(numbers[l]), l * count)
  const out = room(operation, dtype, lines * count)
  runGufunc({
    operation, gufunc: 'select', dtype, shape: [lines], cost: 100 + length * 3,
    operands: [numbersOf(operation, length, count), stepping(x, [length]), stepping(ranks, [shared ? 0 : count]), stepping(out, [count])],
  })
  return { elements: typedOver(out.storage, dtype, lines * count), numbers }
}

function pickLong(operation: string, x: Lines, count: number, ranksOf: RanksOf): Picked {
  const { lines, length, offset, storage, dtype } = x
  const numbers = new Float64Array(lines)
  const elements: (number | bigint)[] = []
  for (let l = 0; l < lines; l++) {
    const line: Lines = { storage, dtype, offset: offset + l * length, lines: 1, length }
    const cut = cutOf(length)
    const ranges = keyRanges(operation, line, cut.piece, cut.pieces)
    numbers[l] = length - rangeOf(rangesIn(ranges, cut.pieces), 64).nans
    // A line without numbers is NaN everywhere.
    for (const element of numbers[l] === 0 ? new Array<number>(count).fill(NaN) : narrow(operation, line, ranges, ranksOf(numbers[l]))) elements.push(element)
  }
  return { elements, numbers }
}

function cutOf(length: number): { piece: number; pieces: number } {
  const pieces = Math.max(Math.min(threadCount(), 16), Math.min(64, Math.ceil(length / countedPiece)))
  return { pieces, piece: Math.ceil(length / pieces) }
}

/** What is counted of a line, and which of the counts some rank needs. */
interface Needed {
  readonly wanted: Uint8Array
  /** The upper parts of keys that ranks have, and the ranks among the elements that are collected. */
  readonly uppers: number[]
  readonly ranks: number[]
  /** Elements that are collected. */
  readonly kept: number
}

/** The elements at ranks among a line's numbers, of which there are more than the greatest rank. */
function narrow(operation: string, x: Lines, ranges: Operand, ranks: readonly number[]): (number | bigint)[] {
  const { dtype, length } = x
  const { piece, pieces } = cutOf(length)
  const size = 2 ** countedBits
  const table = room(operation, 'uint32', pieces * size)
  runGufunc({
    operation, gufunc: 'counts', dtype, shape: [pieces], cost: piece,
    operands: [numbersOf(operation, length, piece, pieces, countedBits), stepping(x, [0]), stepping(ranges, [0]), stepping(table, [size])],
  })
  const counts = typedOver(table.storage, 'uint32', pieces * size)
  const needed = neededOf(counts, pieces, size, ranks)
  const range = rangeOf(rangesIn(ranges, pieces), countedBits)
  // Keys that fit are the elements themselves.
  if (range.shift === 0) return needed.uppers.map((upper) => elementOfKey(dtype, leastOf(range) + BigInt(upper)))
  return among(operation, collect(operation, x, ranges, counts, needed), needed)
}

function leastOf({ high, low }: KeyRange): bigint {
  return (BigInt(high) << 32n) | BigInt(low)
}

function neededOf(counts: Uint32Array, pieces: number, size: number, ranks: readonly number[]): Needed {
  const totals = counts.slice(0, size)
  for (let p = 1; p < pieces; p++) for (let b = 0, at = p * size; b < size; b++) totals[b] += counts[at + b]
  const wanted = new Uint8Array(size)
  const needed = { wanted, uppers: [] as number[], ranks: [] as number[] }
  let [before, kept, next] = [0, 0, 0]
  for (let b = 0; b < size && next < ranks.length; b++) {
    const end = before + totals[b]
    while (next < ranks.length && ranks[next] < end) {
      wanted[b] = 1
      needed.uppers.push(b)
      needed.ranks.push(kept + ranks[next++] - before)
    }
    if (wanted[b] === 1) kept += totals[b]
    before = end
  }
  return { ...needed, kept }
}

/** The elements whose upper bits are wanted, in a line of their own. */
function collect(operation: string, x: Lines, ranges: Operand, counts: Uint32Array, { wanted, kept }: Needed): Lines {
  const { dtype, length } = x
  const { piece, pieces } = cutOf(length)
  const size = wanted.length
  const flags = room(operation, 'uint8', size)
  typedOver(flags.storage, 'uint8', size).set(wanted)
  const places = room(operation, 'float64', pieces)
  const at = typedOver(places.storage, 'float64', pieces)
  for (let p = 0, place = 0; p < pieces; p++) {
    at[p] = place
    for (let b = 0; b < size; b++) if (wanted[b] === 1) place += counts[p * size + b]
  }
  const out = room(operation, dtype, kept)
  runGufunc({
    operation, gufunc: 'collect', dtype, shape: [pieces], cost: piece,
    operands: [numbersOf(operation, length, piece, pieces, countedBits), ...[x, ranges, flags, places, out].map((view) => stepping(view, [0]))],
  })
  return { ...out, lines: 1, length: kept }
}

/** The elements at ranks of what was collected. */
function among(operation: string, x: Lines, { ranks, uppers }: Needed): (number | bigint)[] {
  const { length, dtype } = x
  if (length <= selectMost) return Array.from(pickShort(operation, x, ranks.length, () => ranks).elements)
  // Elements that share their upper bits have a smaller range, so that counting again divides them.
  if (uppers.every((upper) => upper === uppers[0])) {
    const { piece, pieces } = cutOf(length)
    return narrow(operation, x, keyRanges(operation, x, piece, pieces), ranks)
  }
  const sorted = room(operation, dtype, length)
  sortLines(operation, x, sorted, false)
  const elements = typedOver(sorted.storage, dtype, length)
  return ranks.map((rank) => elements[rank])
}

const bits = new DataView(new ArrayBuffer(8))

/** The element that a key stands for: the inverse of native/gufuncs/order.h's. */
function elementOfKey(dtype: DType, key: bigint): number | bigint {
  const { kind, bytes, big } = infoOf(dtype)
  const sign = 1n << BigInt(8 * bytes - 1)
  if (kind !== 'f') {
    const value = kind === 'i' ? key - sign : key
    return big ? value : Number(value)
  }
  const pattern = key >= sign ? key - sign : 2n * sign - 1n - key
  if (bytes === 4) bits.setUint32(0, Number(pattern))
  else bits.setBigUint64(0, pattern)
  return bytes === 4 ? bits.getFloat32(0) : bits.getFloat64(0)
}
