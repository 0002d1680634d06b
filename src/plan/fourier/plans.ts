/** Trees and tables of transforms as kernels read them, kept for the next transform of the length; how much is kept is bounded. */
import { infoOf } from '../../dtype/dtype.js'
import { nodeNumbers } from '../../kernels/gufuncs/fourier/numbers.js'
import { allocate } from '../../memory/pool.js'
import type { Operand } from '../../schedule/job.js'
import type { Part } from './lines.js'
import { Roots } from './roots.js'
import type { TreeNode } from './tree.js'

/** Up to this length factors are one table, [j, k], and whole lines are transformed in a call: 4096 elements of 8 lines and room for as many are 1 MB, half of a core's second-level cache. */
export const wholeLength = 4096
/** Bytes of tables that are kept. */
const keptBytes = 128 << 20

/** Complex numbers, each two of the part's dtype. */
export type Waves = Float64Array | Float32Array

const kept = new Map<string, { readonly value: unknown; readonly bytes: number }>()
let held = 0

/** A value that depends on its key alone, and has so many bytes: made, or found; the least recently used ones are dropped. */
export function keep<T>(key: string, make: () => { readonly value: T; readonly bytes: number }): T {
  const found = kept.get(key)
  const entry = found ?? make()
  kept.delete(key)
  kept.set(key, entry)
  if (found === undefined) held += entry.bytes
  for (const [old, { bytes }] of kept) {
    if (held <= keptBytes || old === key) break
    kept.delete(old)
    held -= bytes
  }
  return entry.value as T
}

/** Room for complex elements, as an operand, and as a typed array. */
export function roomOf(operation: string, part: Part, elements: number): { readonly operand: Operand; readonly waves: Waves } {
  const { bytes, code } = infoOf(part)
  const storage = allocate(operation, 2 * elements * bytes, null)
  return { operand: { storage, dtype: part, offset: 0 }, waves: storage.memory.part(code, storage.start / bytes, 2 * elements) as Waves }
}

/** A tree as kernels read it: its nodes, and its tables (with `factors`: those of a longer transform behind them). */
export interface Plan {
  readonly nodes: readonly number[]
  readonly tables: Operand
  /** Where the factors begin, and the bits of the power that their first table covers (0: one table of all). */
  readonly factorTable: number
  readonly factorBits: number
}

/** Entries that are complex numbers: the m-th of `count` is the power m of the root, or what `power` says. */
interface Entries {
  readonly order: number
  readonly count: number
  readonly power: (entry: number) => number
}

/** The factors between two parts of n elements, of which the first has n1. */
function factorsOf(n: number, n1: number): readonly Entries[] {
  if (n <= wholeLength) return [allFactors(n, n1)]
  return powersOf(n, Math.ceil(Math.log2(n) / 2))
}

function allFactors(n: number, n1: number): Entries {
  return { order: n, count: n, power: (entry) => (entry % n1) * Math.floor(entry / n1) }
}

/** All powers of the root of an order: those below 2^bits, and those of its 2^bits-th power. */
function powersOf(order: number, bits: number): readonly Entries[] {
  const low = 2 ** bits
  return [{ order, count: low, power: (entry) => entry % order }, { order, count: Math.ceil(order / low), power: (entry) => entry * low }]
}

/** A tree written down. */
export function showTree(node: TreeNode): string {
  return node.parts ? `(${showTree(node.parts[0])}*${showTree(node.parts[1])})` : String(node.length)
}

function flatten(root: TreeNode, nodes: number[], tables: Entries[]): number {
  const place = nodes.length / nodeNumbers
  nodes.push(root.length, -1, -1, 0)
  const at = place * nodeNumbers
  nodes[at + 3] = tables.reduce((sum, { count }) => sum + count, 0)
  if (root.parts) {
    tables.push(allFactors(root.length, root.parts[0].length))
    nodes[at + 1] = flatten(root.parts[0], nodes, tables)
    nodes[at + 2] = flatten(root.parts[1], nodes, tables)
  } else if (root.length % 2 === 1) tables.push({ order: root.length, count: root.length, power: (entry) => entry })
  return place
}

/** The plan of a tree; with `of`: for the first part of that tree's root, with the factors behind it. */
export function planOf(operation: string, part: Part, tree: TreeNode, of?: TreeNode): Plan {
  return keep(`${part} ${showTree(tree)} ${of ? of.length : ''}`, () => {
    const nodes: number[] = []
    const entries: Entries[] = []
    flatten(tree, nodes, entries)
    const factorTable = entries.reduce((sum, { count }) => sum + count, 0)
    if (of) entries.push(...factorsOf(of.length, tree.length))
    const { operand, bytes } = tableOf(operation, part, entries)
    const factorBits = of && of.length > wholeLength ? Math.ceil(Math.log2(of.length) / 2) : 0
    return { value: { nodes, tables: operand, factorTable, factorBits }, bytes }
  })
}

/** The powers of the root of unity of an order, as `fftReal` reads them. */
export function rootsOf(operation: string, part: Part, order: number): { readonly tables: Operand; readonly bits: number } {
  const bits = order <= 2 * wholeLength ? Math.ceil(Math.log2(order)) : Math.ceil(Math.log2(order) / 2)
  return keep(`${part} roots ${order}`, () => {
    const { operand, bytes } = tableOf(operation, part, powersOf(order, bits))
    return { value: { tables: operand, bits }, bytes }
  })
}

function tableOf(operation: string, part: Part, entries: readonly Entries[]): { readonly operand: Operand; readonly bytes: number } {
  const count = entries.reduce((sum, e) => sum + e.count, 1)
  const { operand, waves } = roomOf(operation, part, count)
  let at = 0
  for (const { order, count: own, power } of entries) {
    const roots = new Roots(order)
    for (let entry = 0; entry < own; entry++) {
      roots.set(power(entry))
      waves[at++] = roots.re
      waves[at++] = roots.im
    }
  }
  return { operand, bytes: operand.storage.bytes }
}
