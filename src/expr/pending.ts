/**
 * What is pending: expressions that depend on elements which may be written to or given back. They are known weakly, through the
 * addon, so that what nobody wants any more is neither computed nor kept.
 */
import { infoOf, isComplex, type DType } from '../dtype/dtype.js'
import { MemoryError } from '../errors.js'
import { addon } from '../memory/addon.js'
import { collectMinor } from '../memory/collect.js'
import { setDependents } from '../memory/dependents.js'
import { allocate } from '../memory/pool.js'
import type { Storage, View } from '../memory/storage.js'
import type { OpName } from '../ops/table.js'
import { copyFlat } from '../plan/elementwise.js'
import { contiguousStrides, sizeOf, type Shape } from '../shape/shape.js'
import { compute } from './fuse.js'
import { Constant, Leaf, measure, mostConstants, mostLeaves, mostNodes, Node, type Input } from './node.js'

/** Elements from which operations wait for each other (bench/fusion.ts): below, a job of their own costs less than remembering. */
const standard = Number(process.env['PARNUM_FUSE_FROM'] || 1 << 15)

/** Results from this many elements on are deferred; Infinity where fusion is off. */
export const deferring = { from: addon && process.env['PARNUM_FUSION'] !== '0' ? standard : Infinity }

/** Turns deferral on or off; what is pending stays so. Without the addon nobody tells which expressions are still wanted: then it is off. */
export function setFusion(on: boolean): void {
  deferring.from = on && addon ? standard : Infinity
}

/** The addon's numbers of expressions that read elements, and how many there may be before the dead are dropped. */
let weak: number[] = []
let most = 64
/** Expressions so far, and how many there were at the last collection that looked for dead ones. */
let made = 0
let looked = -1
/** Whether pending expressions are being computed because memory is short. */
let short = false

/** Those that are alive and not computed. */
function pending(): Node[] {
  const nodes: Node[] = []
  const still: number[] = []
  for (const number of weak) {
    const node = addon!.strongly(number) as Node | undefined
    if (node === undefined) continue
    if (node.storage !== undefined) addon!.forget(number)
    else {
      nodes.push(node)
      still.push(number)
    }
  }
  weak = still
  most = Math.max(64, 2 * weak.length)
  return nodes
}

/** An operation that will be computed when it is needed, and its array. Inputs too large for one program are computed now. */
export function defer<A extends object>(arrayOf: (node: Node) => A, name: OpName | undefined, computeType: DType, dtype: DType, shape: Shape, inputs: readonly Input[]): A {
  let weight = weightOf(inputs)
  // An operation takes three inputs at most, so few of them hold little.
  if (3 * weight > mostConstants) {
    const count = measure(inputs)
    if (count.nodes >= mostNodes || count.leaves > mostLeaves || count.constants > mostConstants) {
      for (const input of inputs) if (input instanceof Node) compute(input)
      weight = 1
    }
  }
  if (name === 'divide' && !isComplex(computeType)) {
    const factor = exactReciprocal(inputs[1])
    if (factor !== undefined) [name, inputs] = ['multiply', [inputs[0], factor]]
  }
  const node = new Node(name, computeType, dtype, shape, sizeOf(shape), inputs, weight)
  for (const input of inputs) {
    if (input instanceof Constant) continue
    if (input instanceof Node) input.users++
    if (input.storage) input.storage.captured = true
  }
  made++
  if (weak.length >= most) pending()
  const array = arrayOf(node)
  weak.push((node.number = addon!.weakly(node, array)))
  return array
}

/** For a power of two: dividing by it and multiplying by its reciprocal are the same real number, rounded once. */
function exactReciprocal(divisor: Input): Constant | undefined {
  if (!(divisor instanceof Constant) || infoOf(divisor.dtype).kind !== 'f') return undefined
  const size = Math.abs(Number(divisor.value))
  // Far from where float32 or float64 lose digits; 2^k has no other bits than its exponent's.
  return size >= 2 ** -100 && size <= 2 ** 100 && Number.isInteger(Math.log2(size)) && 2 ** Math.log2(size) === size ? new Constant(1 / Number(divisor.value), divisor.dtype) : undefined
}

function weightOf(inputs: readonly Input[]): number {
  let weight = 1
  for (const input of inputs) if (input instanceof Node && !input.storage) weight += input.weight
  return weight
}

/** Whether expressions may depend on these elements: not where a user can write to them unseen. */
export function isDeferrable(storage: Storage): boolean {
  return !storage.wrapped && !storage.seen
}

function dependentsOf(storage: Storage): Node[] {
  return pending().filter((node) => node.inputs.some((input) => !(input instanceof Constant) && input.storage === storage))
}

/** Bytes from which a collection that finds dead expressions costs less than computing or copying for them. */
const collectFrom = 1 << 18

/** The expressions that still need these elements. */
function wanted(storage: Storage): Node[] {
  // Asked by a function of its own, so that no variable here keeps one alive.
  if (storage.bytes >= collectFrom && looked !== made && hasDependents(storage)) {
    collectMinor()
    looked = made
  }
  return dependentsOf(storage)
}

function hasDependents(storage: Storage): boolean {
  return dependentsOf(storage).length > 0
}

setDependents({
  beforeWrite(storage) {
    const nodes = wanted(storage)
    storage.captured = false
    if (nodes.length === 1) compute(nodes[0])
    else if (nodes.length > 1) detach(storage, nodes)
  },
  canRelease(storage) {
    return wanted(storage).length === 0
  },
  onShortage() {
    if (short) return  // what is computed for want of memory wants memory itself
    short = true
    try {
      for (const node of pending().reverse()) compute(node)
    } catch (error) {
      if (!(error instanceof MemoryError)) throw error  // there is no room for it either: the caller says so
    } finally {
      short = false
    }
  },
})

/** The old elements, copied for those who still need them. */
function detach(storage: Storage, nodes: readonly Node[]): void {
  const copy = allocate('copy', storage.bytes, null)
  copyFlat('copy', { storage, dtype: 'uint8', offset: 0 }, { storage: copy, dtype: 'uint8', offset: 0 }, storage.bytes)
  copy.captured = true
  for (const node of nodes) {
    node.inputs = node.inputs.map((input) => {
      if (input instanceof Constant || input.storage !== storage) return input
      return input instanceof Node ? new Leaf(copy, input.dtype, input.shape, contiguousStrides(input.shape), 0) : new Leaf(copy, input.dtype, input.shape, input.strides, input.offset)
    })
  }
}

/** What an operation reads: elements that exist. */
export function leafOf({ storage, dtype, shape, strides, offset }: View): Leaf {
  return new Leaf(storage, dtype, shape, strides, offset)
}
