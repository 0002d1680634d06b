/** Jobs that look values up: their places among sorted elements, and whether they are among them. All operands are contiguous lines. */
import { infoOf } from '../dtype/dtype.js'
import { allocate } from '../memory/pool.js'
import type { Operand } from '../schedule/job.js'
import { threadCount } from '../schedule/team.js'
import { numbersOf, runGufunc, stepping } from './gufunc.js'
import type { Lines } from './lines.js'

/** Values that one call looks up: blocks large enough to be worth one, and several for each thread. */
function blocksOf(count: number): { block: number; blocks: number } {
  const block = Math.max(1024, Math.ceil(count / (threadCount() * 8)))
  return { block, blocks: Math.ceil(count / block) }
}

/** About the time of one step of a search, in ns: memory's, where the elements fill more than a cache. */
const stepNs = 1.5

function searchCost(edges: number, block: number): number {
  return block * stepNs * Math.log2(edges + 2)
}

/** Writes the place of each value among sorted elements, int64. `order`: the int64 indices that sort them. */
export function placeAmong(operation: string, sorted: Lines, values: Lines, order: Operand | undefined, right: boolean, out: Operand): void {
  const { block, blocks } = blocksOf(values.length)
  const numbers = numbersOf(operation, sorted.length, values.length, block, Number(right), Number(order !== undefined))
  runGufunc({
    operation, gufunc: 'searchsorted', dtype: sorted.dtype, shape: [blocks], cost: searchCost(sorted.length, block), operands: [numbers, ...[sorted, values, order ?? numbers, out].map((x) => stepping(x, [0]))],
  })
}

/** Writes whether each value is among sorted elements, of which there is one at least. */
export function memberAmong(operation: string, sorted: Lines, values: Lines, invert: boolean, out: Operand): void {
  const { block, blocks } = blocksOf(values.length)
  runGufunc({
    operation, gufunc: 'member', dtype: sorted.dtype, shape: [blocks], cost: searchCost(sorted.length, block),
    operands: [numbersOf(operation, sorted.length, values.length, block, Number(invert)), ...[sorted, values, out].map((x) => stepping(x, [0]))],
  })
}

/** Writes whether each value is among integers from `least` on that span `width`: a byte for each of them tells. */
export function memberMarked(operation: string, elements: Lines, { least, width }: { least: number; width: number }, values: Lines, invert: boolean, out: Operand): void {
  const { dtype } = elements
  const marks: Operand = { storage: allocate(operation, width), dtype: 'uint8', offset: 0 }
  const { code } = infoOf('uint8')
  marks.storage.memory.typed(code).fill(0 as never, marks.storage.start, marks.storage.start + width)
  runGufunc({
    operation, gufunc: 'mark', dtype, shape: [1], cost: elements.length, operands: [numbersOf(operation, elements.length, least), elements, marks],
  })
  const { block, blocks } = blocksOf(values.length)
  runGufunc({
    operation, gufunc: 'marked', dtype, shape: [blocks], cost: block,
    operands: [numbersOf(operation, values.length, block, least, width, Number(invert)), ...[marks, values, out].map((x) => stepping(x, [0]))],
  })
}
