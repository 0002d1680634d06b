/**
 * From expressions to programs: everything below a node that is not computed becomes instructions of one program, each operation once,
 * however often it is used. Results have the same bits as one operation after the other, because blocks go through the same kernels.
 */
import type { DType } from '../dtype/dtype.js'
import { infoOf } from '../dtype/dtype.js'
import { cached, ProgramBuilder, type Program } from '../kernels/program.js'
import { addon } from '../memory/addon.js'
import { allocate, hasRoom } from '../memory/pool.js'
import type { Storage, View } from '../memory/storage.js'
import { opOf, resultOf } from '../ops/table.js'
import { runElementwise, runElementwiseBehind } from '../plan/elementwise.js'
import { scalarSlots } from '../schedule/job.js'
import { finishBehind, scalars } from '../schedule/team.js'
import { contiguousStrides, sameShape } from '../shape/shape.js'
import { findDead } from './dead.js'
import { bitsOf, Constant, Leaf, measure, mostConstants, mostKept, mostLeaves, mostNodes, mostTogether, Node, type Input } from './node.js'

/** An expression made ready: what it reads, what it keeps on the way, and how its instructions are written. */
export interface Fused {
  /** The views to be read, numbered as the instructions name them: shapes broadcast to the expression's. */
  readonly views: readonly View[]
  /** Nodes that are stored on the way. */
  readonly kept: readonly Node[]
  /** The same for expressions of the same instructions. */
  readonly key: string
  /** Writes the instructions, and stores what is kept to views from number `out` on; gives the root's register. `ends`: it is not read again. */
  emit(p: ProgramBuilder, out: number, ends: boolean): number
  /** Puts the constants into their slots: good for the next job only. */
  place(): void
  /** Nodes that are computed and not kept. */
  readonly passed: readonly Node[]
}

interface Step {
  readonly number: number
  readonly node: Node
  readonly inputs: readonly number[]
  readonly dtypes: readonly DType[]
}

/** Bytes from which a collection that finds arrays that nobody has any more costs less than writing them. */
const collectFrom = 4 << 20

/**
 * What is computed a second time in an expression, and may be asked for again: the root, what is taken by operations that are computed
 * for the first time or by some outside of it, and what somebody still has an array of. The others go with those that are kept.
 */
function secondDemands(roots: readonly Node[]): Set<Node> {
  const again = new Set<Node>()
  const inside: Node[] = []
  const uses = new Map<Node, number>()
  const visit = (node: Node): void => {
    for (const input of node.inputs) {
      if (!(input instanceof Node) || input.storage) continue
      const had = uses.get(input)
      uses.set(input, (had ?? 0) + 1)
      if (input.runs > 0 && node.runs === 0) again.add(input)
      else if (input.runs > 0 && had === undefined) inside.push(input)
      if (had === undefined) visit(input)
    }
  }
  for (const root of roots) {
    visit(root)
    if (root.runs > 0) again.add(root)
  }
  const rest = inside.filter((node) => !again.has(node))
  for (const node of rest) if (node.users > uses.get(node)!) again.add(node)
  const perhaps = rest.filter((node) => !again.has(node))
  if (perhaps.reduce((bytes, node) => bytes + node.size * infoOf(node.dtype).bytes, 0) >= collectFrom) findDead()
  for (const node of perhaps) if (addon!.held(node.number)) again.add(node)
  // A program has room for so many views.
  return again.size <= mostKept ? again : new Set([...roots.filter((root) => again.has(root)), ...again].slice(0, mostKept))
}

/**
 * Makes a node's expression ready. `keepRoot`: the root is among what is kept; `keepRest`: so is what is computed a second time; `also`:
 * others of its shape that are computed, and kept, in the same pass.
 */
export function fuse(root: Node, keepRoot: boolean, keepRest = true, also: readonly Node[] = []): Fused {
  const views: View[] = []
  const constants: Constant[] = []
  const viewOf = new Map<string, number>()
  const values = new Map<Input, number>()
  const steps: Step[] = []
  const known = new Map<string, number>()
  const dtypes: DType[] = []
  const kept: Node[] = []
  const passed: Node[] = []
  const words: string[] = []
  const storages = new Map<Storage, number>()
  const again = keepRest ? secondDemands([root, ...also]) : undefined

  const value = (dtype: DType, key: string): number => {
    const number = dtypes.length
    dtypes.push(dtype)
    known.set(key, number)
    words.push(key)
    return number
  }
  const load = (input: Leaf | Constant | Node): number => {
    let key: string
    if (input instanceof Constant) key = `c${bitsOf(input)}`
    else {
      const { storage } = input
      let place = storages.get(storage!)
      if (place === undefined) storages.set(storage!, (place = storages.size))
      const { offset, strides } = input instanceof Leaf ? input : { offset: 0, strides: noStrides }
      key = `v${place},${offset},${infoOf(input.dtype).code},${strides.join()},${input.shape.join()}`
    }
    const found = viewOf.get(key)
    if (found !== undefined) return found
    if (input instanceof Constant) {
      views.push(constantView(input, constants.length))
      constants.push(input)
    } else if (input instanceof Leaf) views.push(input)
    else views.push({ storage: input.storage!, dtype: input.dtype, shape: input.shape, strides: contiguousStrides(input.shape), offset: 0 })
    const number = value(input.dtype, `l${infoOf(input.dtype).code}`)
    viewOf.set(key, number)
    loads.push({ number, view: views.length - 1 })
    return number
  }
  const loads: { number: number; view: number }[] = []
  const visit = (input: Input): number => {
    const have = values.get(input)
    if (have !== undefined) return have
    let number: number
    if (!(input instanceof Node)) number = load(input)
    else {
      // Where it is smaller than the whole it is computed by itself, or it would be computed again for every row.
      if (!input.storage && !sameShape(input.shape, root.shape)) compute(input)
      if (input.storage) number = load(input)
      else {
        const inputs = input.inputs.map(visit)
        const same = unchanged(input, inputs)
        const key = `${input.name ?? 'cast'} ${infoOf(input.compute).code} ${infoOf(input.dtype).code} ${inputs.join()}`
        const before = same ?? known.get(key)
        if (before !== undefined) number = before
        else {
          number = value(input.dtype, key)
          steps.push({ number, node: input, inputs, dtypes: inputs.map((n) => dtypes[n]) })
          made.set(number, input)
        }
        ;(again?.has(input) || (input === root && keepRoot) || also.includes(input) ? kept : passed).push(input)
      }
    }
    values.set(input, number)
    return number
  }
  const made = new Map<number, Node>()
  /** Negating twice, and casting to a dtype that holds everything and back, change no bit. */
  const unchanged = (node: Node, inputs: readonly number[]): number | undefined => {
    const inner = made.get(inputs[0])
    if (inner === undefined) return undefined
    if (node.name === 'negative' && inner.name === 'negative' && node.dtype === inner.dtype && node.compute === node.dtype && inner.compute === inner.dtype) {
      const [before] = steps.find((step) => step.node === inner)!.inputs
      return dtypes[before] === node.dtype ? before : undefined
    }
    if (node.name === undefined && inner.name === undefined) {
      const [before] = steps.find((step) => step.node === inner)!.inputs
      return dtypes[before] === node.dtype && holdsAll(node.dtype, inner.dtype) ? before : undefined
    }
    return undefined
  }
  visit(root)
  also.forEach(visit)
  const rootNumber = values.get(root)!
  const live = new Set([rootNumber, ...kept.map((node) => values.get(node)!)])
  for (const { number, inputs } of [...steps].reverse()) if (live.has(number)) for (const input of inputs) live.add(input)

  return {
    views, kept, passed,
    key: `${words.join(';')}|${kept.map((node) => values.get(node)).join()}|${rootNumber}`,
    emit(p, out, ends) {
      const registers: number[] = []
      const stores = kept.map((node) => values.get(node)!)
      let load = 0
      let step = 0
      for (let number = 0; number < dtypes.length; number++) {
        if (loads[load]?.number === number) registers[number] = p.load(loads[load].view, views[loads[load++].view].dtype)
        else {
          const { node, inputs, dtypes: from } = steps[step++]
          if (live.has(number)) registers[number] = emitNode(p, node, inputs.map((n) => registers[n]), from)
        }
        stores.forEach((stored, k) => { if (stored === number) p.store(registers[number], out + k, kept[k].dtype, ends && kept[k] === root && number === dtypes.length - 1) })
      }
      return registers[rootNumber]
    },
    place() { placeConstants(constants) },
  }
}

/** The slot of an expression's k-th number. */
function constantView({ dtype }: Constant, k: number): View {
  return { storage: scalars, dtype, shape: noShape, strides: noShape, offset: ((scalarSlots + k) * 8) / infoOf(dtype).bytes }
}

function placeConstants(constants: readonly Constant[]): void {
  finishBehind()
  constants.forEach(({ value, dtype }, k) => {
    const { code, bytes } = infoOf(dtype)
    scalars.memory.typed(code)[scalars.start / bytes + ((scalarSlots + k) * 8) / bytes] = value
  })
}

const noShape: readonly number[] = Object.freeze([])
const noStrides: readonly number[] = noShape

/** Whether the middle dtype holds every value of the first: integers in wider integers of the same sign or in floats of enough digits. */
function holdsAll(dtype: DType, middle: DType): boolean {
  const a = infoOf(dtype)
  const b = infoOf(middle)
  if ('fbc'.includes(a.kind) || 'bc'.includes(b.kind)) return false
  if (b.kind === 'f') return a.bytes < b.bytes
  return a.kind === b.kind ? a.bytes <= b.bytes : a.kind === 'u' && a.bytes < b.bytes
}

function emitNode(p: ProgramBuilder, { name, compute, dtype }: Node, inputs: readonly number[], from: readonly DType[]): number {
  if (name === undefined) return p.cast(inputs[0], from[0], dtype)
  const registers = inputs.map((r, i) => p.cast(r, from[i], name === 'where' && i === 0 ? 'bool' : compute))
  return p.cast(p.op(name, compute, opOf(name).cost, ...registers), resultOf(name, compute), dtype)
}

/** Nanoseconds an element from which computing an operation again costs several times as much as storing what it gave. */
const dearFrom = 1.5

/** Whether a value that is asked for once is better stored at once: what gave it is dear, and there is room. */
export function isWorthKeeping({ name, dtype, size }: Node): boolean {
  return name !== undefined && opOf(name).cost >= dearFrom && hasRoom(size * infoOf(dtype).bytes)
}

/** New memory for a node's elements. */
export function room(node: Node, operation: string): View {
  const storage = allocate(operation, node.size * infoOf(node.dtype).bytes, node.scope)
  return { storage, dtype: node.dtype, shape: node.shape, strides: contiguousStrides(node.shape), offset: 0 }
}

/** Notes what an expression's run computed. */
export function settle({ kept, passed }: Fused, outs: readonly View[]): void {
  kept.forEach((node, i) => node.keep(outs[i].storage))
  for (const node of passed) node.runs++
}

/** The operation's name for errors and the trace. */
export function nameOf(node: Node): string {
  return node.name ?? 'astype'
}

/** One operation over elements that exist: what `fuse` would make of it, without looking for what is common; undefined for others. */
function fuseOne(root: Node): Fused | undefined {
  const { inputs } = root
  const views: View[] = []
  const constants: Constant[] = []
  let key = `${root.name ?? 'cast'} ${infoOf(root.compute).code} ${infoOf(root.dtype).code}`
  for (const input of inputs) {
    if (input instanceof Constant) {
      constants.push(input)
      views.push(constantView(input, constants.length - 1))
    } else if (input instanceof Leaf) views.push(input)
    else if (input.storage) views.push({ storage: input.storage, dtype: input.dtype, shape: input.shape, strides: contiguousStrides(input.shape), offset: 0 })
    else return undefined
    key += ` ${infoOf(input.dtype).code}`
  }
  return {
    views, kept: [root], passed: [], key,
    emit(p, out, ends) {
      const dtypes = views.map((view) => view.dtype)
      const register = emitNode(p, root, dtypes.map((dtype, i) => p.load(i, dtype)), dtypes)
      p.store(register, out, root.dtype, ends)
      return register
    },
    place() { placeConstants(constants) },
  }
}

/** A node's program, and where it writes. */
function ready(root: Node, also?: readonly Node[]): { fused: Fused; outs: View[]; program: Program } {
  const fused = (also?.length ? undefined : fuseOne(root)) ?? fuse(root, true, true, also)
  const outs = fused.kept.map((node) => room(node, nameOf(root)))
  const program = cached(`expression ${fused.key}`, () => {
    const p = new ProgramBuilder()
    fused.emit(p, fused.views.length, true)
    return p.build()
  })
  fused.place()
  return { fused, outs, program }
}

/** Computes a node, and keeps it. */
export function compute(root: Node): Storage {
  if (!root.storage && root.behind) finishBehind()
  if (root.storage) return root.storage
  const { fused, outs, program } = ready(root)
  runElementwise(nameOf(root), program, root.shape, [...fused.views, ...outs], outs.length)
  settle(fused, outs)
  return root.storage!
}

/** Computes nodes and keeps them: those of one shape in one pass over memory, where they fit into one program. */
export function computeAll(nodes: readonly Node[]): void {
  const left = new Set(nodes)
  for (const root of left) {
    if (root.behind) finishBehind()
    if (root.storage) continue
    const also: Node[] = []
    for (const node of left) {
      if (node === root || node.storage || node.behind || !sameShape(node.shape, root.shape)) continue
      const { nodes: count, leaves, constants } = measure([root, ...also, node])
      if (also.length + 1 < mostTogether && count <= mostNodes && leaves <= mostLeaves && constants <= mostConstants) also.push(node)
    }
    const { fused, outs, program } = ready(root, also)
    runElementwise(nameOf(root), program, root.shape, [...fused.views, ...outs], outs.length)
    settle(fused, outs)
  }
}

/** Whether an expression reads elements of a storage. */
export function reads(root: Node, storage: Storage): boolean {
  const seen = new Set<Input>()
  const visit = (input: Input): boolean => {
    if (input instanceof Constant || seen.has(input)) return false
    seen.add(input)
    return input.storage ? input.storage === storage : (input as Node).inputs.some(visit)
  }
  return visit(root)
}

/**
 * Computes an expression straight into elements of its shape, which it does not read; false where it has to be computed by itself, because
 * it was before and is kept now, or because it reads them.
 */
export function computeInto(operation: string, root: Node, target: View): boolean {
  if (root.storage || root.behind || root.runs > 0 || !sameShape(root.shape, target.shape) || reads(root, target.storage)) return false
  const fused = fuse(root, false)
  const outs = fused.kept.map((node) => room(node, operation))
  const program = cached(`into ${target.dtype} ${fused.key}`, () => {
    const p = new ProgramBuilder()
    const register = fused.emit(p, fused.views.length, false)
    p.store(p.cast(register, root.dtype, target.dtype), fused.views.length + outs.length, target.dtype)
    return p.build()
  })
  fused.place()
  runElementwise(operation, program, root.shape, [...fused.views, ...outs, target], outs.length + 1)
  settle(fused, outs)
  return true
}

/** Computes a node without the calling thread, where there are workers; resolves when it is computed. */
export async function computeBehind(root: Node): Promise<void> {
  if (root.storage) return
  if (root.behind) return root.behind
  const { promise, resolve, reject } = withResolvers()
  const { fused, outs, program } = ready(root)
  root.behind = promise
  const done = (error?: unknown): void => {
    root.behind = undefined
    if (error === undefined) settle(fused, outs)
    if (error === undefined) resolve()
    else reject(error)
  }
  if (runElementwiseBehind(nameOf(root), program, root.shape, [...fused.views, ...outs], outs.length, done)) return promise
  // Nobody else to do it: this thread does, when the event loop comes round.
  setImmediate(() => {
    root.behind = undefined
    try {
      compute(root)
      resolve()
    } catch (error) {
      reject(error)
    }
  })
  return promise
}

function withResolvers(): { promise: Promise<void>; resolve: () => void; reject: (error: unknown) => void } {
  let resolve!: () => void
  let reject!: (error: unknown) => void
  const promise = new Promise<void>((yes, no) => { resolve = yes; reject = no })
  return { promise, resolve, reject }
}

/**
 * What would run if a node were computed now. Parts of it of smaller shapes are computed on the way. `keeps`: with what would be
 * stored beside the node itself.
 */
export function planOf(root: Node, keeps = true): { fused: Fused; program: Program } {
  const fused = fuse(root, true, keeps)
  fused.place()
  const p = new ProgramBuilder()
  fused.emit(p, fused.views.length, true)
  return { fused, program: p.build() }
}
