/**
 * What is pending: expressions that depend on elements which may be written to or given back. They are known weakly, through the
 * addon, so that what nobody wants any more is neither computed nor kept.
 */
import { infoOf, isComplex, type DType } from '../dtype/dtype.js'
import { MemoryError } from '../errors.js'
import { addon } from '../memory/addon.js'
import { setDependents } from '../memory/dependents.js'
import { allocate, enter } from '../memory/pool.js'
import type { Storage, View } from '../memory/storage.js'
import type { OpName } from '../ops/table.js'
import { copyFlat } from '../plan/elementwise.js'
import { contiguousStrides, sameShape, sizeOf, type Shape } from '../shape/shape.js'
import { findDead, mayBeDead, noteMade } from './dead.js'
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
/** Those that read copies of their own and nothing else: no write concerns them, but they hold memory. */
let apart: number[] = []
let mostApart = 64
/** Whether pending expressions are being computed because memory is short. */
let short = false

/** Those of some numbers that are alive and not computed. */
function alive(numbers: readonly number[]): Node[] {
  const nodes: Node[] = []
  for (const number of numbers) {
    const node = addon!.strongly(number) as Node | undefined
    if (node === undefined) continue
    if (node.storage === undefined) nodes.push(node)
    else addon!.forget(number)
  }
  return nodes
}

/** Those that read elements which may change. */
function pending(): Node[] {
  const nodes = alive(weak)
  weak = nodes.map(({ number }) => number)
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
  noteMade()
  if (weak.length >= most) pending()
  const array = arrayOf(node)
  weak.push((node.number = addon!.weakly(node, array)))
  if (node.scope) enter(node.scope, node.number)
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

/** Bytes from which a collection that finds dead expressions may cost less than computing or copying for them; and from which it always does. */
const collectFrom = 1 << 18
const collectAlways = 1 << 20

/** Collections to be left out because the last ones found all expressions alive, as in a loop that writes in place, and how many were. */
let fruitless = 0
let leftOut = 0

/** The expressions that still read these elements themselves. */
function dependentsOf(storage: Storage): Node[] {
  return pending().filter((node) => node.inputs.some((input) => !(input instanceof Constant) && input.storage === storage))
}

/** Those that are left when the dead are collected, where that is likely to be worth it. */
function wanted(storage: Storage): Node[] {
  const had = countOf(storage)
  if (had > 0 && storage.bytes >= collectFrom && mayBeDead() && (storage.bytes >= collectAlways || leftOut >= fruitless)) {
    findDead()
    leftOut = 0
    fruitless = countOf(storage) === 0 ? 0 : Math.min(2 * fruitless + 1, 63)
  } else if (had > 0) leftOut++
  return dependentsOf(storage)
}

const once = new Set([undefined])

/**
 * How many expressions depend on these elements. They are met in a frame of its own, by way of a built-in function that is never inlined: V8's compilers
 * merge frames otherwise, and with Maglev (Node 24) what is in dead slots of a frame lives through the next collection.
 */
function countOf(storage: Storage): number {
  let count = 0
  once.forEach(() => {
    count = dependentsOf(storage).length
  })
  return count
}

setDependents({
  beforeWrite(storage) {
    const nodes = wanted(storage)
    storage.captured = false
    if (nodes.length === 0) return
    const last = lastOf(nodes)
    if (last === undefined) detach(storage, nodes)
    else {
      compute(last)
      untrack(nodes)
      for (const { number } of nodes) addon!.forget(number)
    }
  },
  canRelease(storage) {
    return wanted(storage).length === 0
  },
  onShortage() {
    if (short) return  // what is computed for want of memory wants memory itself
    short = true
    try {
      for (const node of [...alive(apart), ...pending()].reverse()) compute(node)
    } catch (error) {
      if (!(error instanceof MemoryError)) throw error  // there is no room for it either: the caller says so
    } finally {
      short = false
    }
  },
})

/**
 * The one expression that all of these serve, if nobody has an array of any other: computing it takes one pass, as a copy of the elements does, and
 * lets go of the rest.
 */
function lastOf(nodes: readonly Node[]): Node | undefined {
  const concerned = new Set<Input>(nodes)
  const taken = new Set<Input>()
  // In the order in which they were made, so that inputs come first.
  for (const node of pending()) if (node.inputs.some((input) => concerned.has(input))) concerned.add(node)
  for (const node of concerned) for (const input of (node as Node).inputs) taken.add(input)
  const [last, ...others] = [...concerned].filter((node) => !taken.has(node)) as Node[]
  if (others.length > 0 || !sameShape(last.shape, nodes[0].shape)) return undefined
  return [...concerned].some((node) => node !== last && addon!.held((node as Node).number)) ? undefined : last
}

/** The old elements, copied for those who still need them. */
function detach(storage: Storage, nodes: readonly Node[]): void {
  const bytes = Math.ceil(storage.bytes / 8) * 8
  const copy = allocate('copy', bytes, null)
  // Words, not bytes: so many elements are worth a second thread. Storages are multiples of 64 bytes long.
  copyFlat('copy', { storage, dtype: 'uint64', offset: 0 }, { storage: copy, dtype: 'uint64', offset: 0 }, bytes / 8)
  copy.captured = true
  copies.add(copy)
  for (const node of nodes) {
    node.inputs = node.inputs.map((input) => {
      if (input instanceof Constant || input.storage !== storage) return input
      return input instanceof Node ? new Leaf(copy, input.dtype, input.shape, contiguousStrides(input.shape), 0) : new Leaf(copy, input.dtype, input.shape, input.strides, input.offset)
    })
  }
  setApart(nodes)
}

function untrack(nodes: readonly Node[]): void {
  const numbers = new Set(nodes.map(({ number }) => number))
  weak = weak.filter((number) => !numbers.has(number))
}

/** Copies that nobody else sees. */
const copies = new WeakSet<Storage>()

/** No write will concern those that read nothing but copies. */
function setApart(nodes: readonly Node[]): void {
  const own = nodes.filter(({ inputs }) => inputs.every((input) => input instanceof Constant || (input.storage !== undefined && copies.has(input.storage))))
  untrack(own)
  apart.push(...own.map(({ number }) => number))
  if (apart.length < mostApart) return
  apart = alive(apart).map(({ number }) => number)
  mostApart = Math.max(64, 2 * apart.length)
}

/** What an operation reads: elements that exist. */
export function leafOf({ storage, dtype, shape, strides, offset }: View): Leaf {
  return new Leaf(storage, dtype, shape, strides, offset)
}
