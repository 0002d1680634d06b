/**
 * The recycling pool: where storages come from and where the memory of collected ones goes.
 *
 * Large storages have a block of their own; small ones share slabs, cut off one after the other. Blocks are SharedArrayBuffers of a
 * few size classes. With the addon, weak references tell which storages were collected, also inside a synchronous loop; their
 * blocks serve the next allocations. Without it V8 frees the buffers, and only how much is in use is known.
 */
import { MemoryError } from '../errors.js'
import { addon } from './addon.js'
import { steady } from './clock.js'
import { collectFor, collectFull, collectMinor, collections } from './collect.js'
import { beforeWrite, canRelease, onShortage } from './dependents.js'
import { machineMemory } from './limits.js'
import { memoryObserved, spent, tellAllocation } from './observe.js'
import { Memory, Storage } from './storage.js'

const align = 64
/** Requests up to these sizes are cut from slabs of those sizes; larger ones get a block. */
const slabs = [{ request: 512, bytes: 1 << 14 }, { request: 1 << 15, bytes: 1 << 18 }] as const
/**
 * Bytes given out between two looks for collected storages. A look costs 0.05 ms, and 16 MB of blocks that go round stay in the
 * last-level cache, which is worth more (bench/memory.ts).
 */
const lookEvery = 16 << 20
/** A full collection is not considered below so many bytes in use beyond one and a half times of what the last one left. */
const fullFrom = 256 << 20
/** Collections take at most this share of the time. */
const share = 0.05
/** Milliseconds that a collection may take for each byte of memory that need not be found anew then. */
const worth = 0.05e-6
/** From this size on huge pages are asked for. */
const hugeFrom = 4 << 20

/** A buffer of the pool. */
class Block {
  constructor(
    readonly id: number,
    readonly memory: Memory,
    /** Its first aligned byte, and that byte's address. */
    readonly start: number,
    readonly address: number,
    readonly bytes: number,
  ) {}
}

/** The part of a slab that is still free; collected when no storage cut from it is left. */
class Slab {
  readonly block: Block
  used = 0
  constructor(block: Block) {
    this.block = block
  }
}

/** Blocks of this thread by number, but for those whose buffer a user has seen. */
const blocks = new Map<number, Block>()
/** Blocks that nobody uses, by their size. */
const free = new Map<number, Block[]>()
const current: (Slab | undefined)[] = [undefined, undefined]
const found = new Float64Array(256)
const scopes: Scope[] = []

let limit = Number(process.env['PARNUM_MEMORY_LIMIT'] || 0) || Math.floor(machineMemory() * 0.75)
/** For tests: dead storages are looked for at every allocation, so that one whose memory is still in use is found out at once. */
const stressed = process.env['PARNUM_GC_STRESS'] === '1'
let freeBytes = 0
let sinceLook = 0
/** Bytes shared since the last look, and since the last full collection: memory that is not used again but found anew by the system. */
let sinceShared = 0
let sinceFull = 0
/** Of the bytes that were given out between the last two looks, those that were still in use at the last. */
let survivors = 0
/** Bytes that this thread used after the last full collection. */
let live = 0
/** Bytes that the last look left in use beyond those: some of it perhaps dead, but old. */
let grown = 0
/** Blocks taken so far: new ones, and from the pool. */
const taken = { made: 0, reused: 0 }
/** Without the addon: bytes in use at the last look. */
let measured = 0
/** Without the addon: bytes that came from other threads since the last full collection. Nobody tells when they are collected. */
let attached = 0
/** The time up to which collections are paid for: see `affordable`. */
const began = performance.now()

/** Bytes that arrays hold, with what the pool keeps for the next ones. */
export function heldBytes(): number {
  return addon ? addon.heldBytes() : measured + sinceLook
}

/** What `info()` says of memory. */
export function memoryInfo(): { limit: number; held: number; pooled: number; collections: number; fullCollections: number; collectionMs: number } {
  const { minor, full, spent } = collections
  return { limit, held: heldBytes(), pooled: freeBytes, collections: minor + full, fullCollections: full, collectionMs: spent }
}

/** Whether so many bytes more, which nobody asked for, would leave half of what may be held. */
export function hasRoom(bytes: number): boolean {
  return heldBytes() - freeBytes + bytes <= limit / 2
}

/** Sets the bound on `heldBytes`. */
export function setMemoryLimit(bytes: number): void {
  limit = bytes
}

/** What a scope ends: storages, and results that may not have one yet. */
export interface Result {
  storage: Storage | undefined
  keep(storage: Storage): void
}
/**
 * What a scope ends, or the addon's number of it. Results and large storages are known by number, weakly: those that are collected before the scope
 * ends serve the next ones, in a long loop too.
 */
export type Scope = (Storage | number)[]

/** The scope that runs, innermost. */
export function currentScope(): Scope | undefined {
  // Not simply the last one: place -1 of an empty list takes V8 60 ns to find absent.
  return scopes.length > 0 ? scopes[scopes.length - 1] : undefined
}

/** A storage of so many bytes, 64-byte aligned, its contents anything. */
export function allocate(operation: string, bytes: number, scope: Scope | null | undefined = currentScope()): Storage {
  if (stressed) {
    if (collections.minor % 256 === 0) collectFull()
    collectMinor()
    reap()
  }
  const storage = memoryObserved ? placeObserved(operation, bytes) : place(operation, bytes)
  if (scope) enter(scope, addon && bytes > slabs[1].request ? addon.weakly(storage, storage) : storage)
  return storage
}

/** Adds what a scope will end. From time to time numbers of what is gone are left out, so that the list grows with what is there. */
export function enter(scope: Scope, result: Storage | number): void {
  scope.push(result)
  if (scope.length < 1024 || (scope.length & (scope.length - 1)) !== 0) return
  let count = 0
  for (const one of scope) if (typeof one !== 'number' || addon!.strongly(one) !== undefined) scope[count++] = one
  scope.length = count
}

function place(operation: string, bytes: number): Storage {
  return bytes <= slabs[0].request ? cut(operation, 0, bytes) : bytes <= slabs[1].request ? cut(operation, 1, bytes) : whole(operation, bytes)
}

function placeObserved(operation: string, bytes: number): Storage {
  const { made, reused } = taken
  const before = spent.ms
  const began = steady()
  const storage = place(operation, bytes)
  const ended = steady()
  tellAllocation({ operation, bytes, began, ended, ms: ended - began - (spent.ms - before), made: taken.made - made, reused: taken.reused - reused })
  return storage
}

function cut(operation: string, index: 0 | 1, bytes: number): Storage {
  let slab = current[index]
  if (slab === undefined || slab.used + bytes > slab.block.bytes) {
    const block = take(operation, slabs[index].bytes)
    slab = current[index] = new Slab(block)
    addon?.watch(slab, block.id)
  }
  const { block, used } = slab
  slab.used = used + ((bytes + align - 1) & -align)
  return new Storage(block.memory, block.start + used, block.address + used, bytes, slab)
}

function whole(operation: string, bytes: number): Storage {
  const block = take(operation, sizeClass(bytes))
  const storage = new Storage(block.memory, block.start, block.address, bytes, block)
  addon?.watch(storage, block.id)
  return storage
}

/** Four sizes to an octave: a block serves requests down to four fifths of it, and untouched pages cost nothing. */
function sizeClass(bytes: number): number {
  const step = stepAt(bytes)
  return Math.ceil(bytes / step) * step
}

function stepAt(bytes: number): number {
  return 2 ** Math.max(12, Math.floor(Math.log2(bytes)) - 2)
}

function take(operation: string, bytes: number): Block {
  sinceLook += bytes
  // Small blocks are looked for even while the pool has some: the latest found are the warmest, and are taken first. Large ones are
  // looked for when the pool has none, something else was given out since the last look, and rarely enough that what is in use seldom lives through two
  // looks: V8 calls that old.
  if (bytes < lookEvery ? sinceLook >= lookEvery : !free.get(bytes)?.length && sinceLook > bytes && sinceLook >= Math.max(lookEvery, 2 * survivors, grown / 2)) look()
  return reuse(bytes) ?? create(operation, bytes)
}

function reuse(bytes: number): Block | undefined {
  const block = free.get(bytes)?.pop() ?? (bytes >= lookEvery ? larger(bytes) : undefined)
  if (block !== undefined) {
    taken.reused++
    freeBytes -= block.bytes
    addon!.ownBlock(block.id)
  }
  return block
}

/** A free block of up to twice the size: pages that the system has to find first cost far more than those that lie idle. */
function larger(bytes: number): Block | undefined {
  let size = bytes
  for (let k = 0; k < 4; k++) {
    size += stepAt(size)
    const block = free.get(size)?.pop()
    if (block !== undefined) return block
  }
  return undefined
}

/** Whether a collection of this cost keeps within the share of the time, the process's first second given in advance. */
function affordable(cost: number): boolean {
  return collections.spent + cost <= share * (performance.now() - began + 1000)
}

/**
 * So many bytes were shared. They are not used again here, and V8 does not count them: a thread that sends or is sent arrays, and forgets them, collects;
 * what was shared before, that is: these bytes are in use.
 */
export function noteShared(bytes: number): void {
  if (sinceShared >= lookEvery) look()
  sinceShared += bytes
  sinceFull += bytes
}

/** So many bytes came from another thread. */
export function noteAttached(bytes: number): void {
  if (!addon) attached += bytes
  noteShared(bytes)
}

/** Looks for collected storages: the young ones; all, where much more is in use then than the last full collection left. */
function look(): void {
  const looked = Math.max(sinceLook, sinceShared)
  // Writing to memory that is in no cache costs 0.1 ns a byte more than to blocks that go round, so a minor collection that costs
  // less than half of that pays for itself.
  if (!affordable(collections.minorCost) && collections.minorCost > looked * worth && looked < fullFrom) return
  const before = inUse()
  const given = sinceLook
  collectMinor()
  reap()
  survivors = Math.max(0, given - (before - inUse()))
  collectOld()
}

/** Collects everything where much more is in use than the last full collection left. */
function collectOld(): void {
  if (inUse() > fullFrom + 1.5 * live && (affordable(collections.fullCost) || collections.fullCost <= sinceFull * worth)) {
    collectFull()
    reap()
    attached = sinceFull = 0
    live = inUse()
  }
  grown = inUse() - live
}

/**
 * Looks for young ones that died, for somebody who wants to know which did, and pays for it. What is found serves the next allocations, so that they do
 * not look again at once: what the caller works on would live through two looks.
 */
export function lookFor(): void {
  collectFor()
  reap()
  collectOld()
}

/** Bytes that this thread's arrays hold, as far as is known: what collections here may give back. */
function inUse(): number {
  return addon ? addon.usedBytes() : heldBytes() + attached
}

/** Puts the blocks of collected storages into the pool. */
function reap(): void {
  sinceLook = sinceShared = 0
  if (!addon) {
    measured = process.memoryUsage().arrayBuffers
    return
  }
  for (let n = found.length; n === found.length; ) {
    n = addon.collected(found)
    for (let i = 0; i < n; i++) settle(found[i] >>> 1, (found[i] & 1) === 1)
  }
}

/** A block's object was collected; `last` where nobody else in the process uses the block. */
function settle(id: number, last: boolean): void {
  const block = blocks.get(id)
  if (last && block) return release(block)
  blocks.delete(id)
  if (last) addon!.freeBlock(id)
}

function release(block: Block): void {
  let list = free.get(block.bytes)
  if (list === undefined) free.set(block.bytes, (list = []))
  list.push(block)
  freeBytes += block.bytes
}

function create(operation: string, bytes: number): Block {
  if (heldBytes() + bytes > limit) makeRoom(operation, bytes)
  const buffer = newBuffer(operation, bytes)
  let start = 0
  let address = 0
  let id = 0
  if (addon) {
    const base = addon.address(new Uint8Array(buffer, 0, 1))
    start = (align - (base % align)) % align
    address = base + start
    id = addon.createBlock(address, bytes)
    if (bytes >= hugeFrom) addon.advise(address, bytes)
  }
  const block = new Block(id, new Memory(buffer), start, address, bytes)
  taken.made++
  if (addon) blocks.set(id, block)
  return block
}

function newBuffer(operation: string, bytes: number): SharedArrayBuffer {
  try {
    return new SharedArrayBuffer(bytes + align)
  } catch {
    drain()
    try {
      return new SharedArrayBuffer(bytes + align)
    } catch (cause) {
      throw new MemoryError(operation, `the system refuses ${show(bytes)}; ${advice()}`, { bytes, limit, held: heldBytes() }, { cause })
    }
  }
}

const sleeper = new Int32Array(new SharedArrayBuffer(4))

/** Before the limit refuses: everything collected is found, and what the pool keeps is given back. */
function makeRoom(operation: string, bytes: number): void {
  collectMinor()
  reap()
  if (heldBytes() - freeBytes + bytes > limit) {
    onShortage()
    collectFull()
    reap()
  }
  if (heldBytes() + bytes > limit) drain()
  // Without the addon a buffer is freed when the workers' isolates have let go of it too: see schedule/worker.ts.
  for (let tries = 0; !addon && tries < 10 && heldBytes() + bytes > limit; tries++) {
    Atomics.wait(sleeper, 0, 0, 10)
    collectFull()
    reap()
  }
  if (heldBytes() + bytes <= limit) return
  const held = heldBytes()
  throw new MemoryError(operation, `${show(bytes)} more would pass the memory limit of ${show(limit)}: ${show(held)} are held by arrays; ${advice()}`, { bytes, limit, held })
}

function advice(): string {
  const raise = 'configure({ memoryLimit }) raises the limit'
  return `x.dispose(), using and scope() release arrays early, smaller or fewer arrays need less, ${raise}`
}

/** Gives the pool's blocks back to the system. */
function drain(): void {
  for (const list of free.values()) {
    for (const block of list) {
      blocks.delete(block.id)
      addon!.freeBlock(block.id)
    }
  }
  free.clear()
  freeBytes = 0
  collectFull()
  if (!addon) reap()
}

/** Ends a storage's life early: its block serves the next allocation. */
export function dispose(storage: Storage): void {
  if (storage.disposed) return
  const released = canRelease(storage)
  storage.disposed = true
  const block = storage.keeper
  if (!released) return
  if (!addon || !(block instanceof Block) || !blocks.has(block.id)) return
  addon.unwatch(block.id)
  settle(block.id, addon.leaveBlock(block.id))
}

/**
 * A user is about to see a storage's buffer: its block leaves the pool for good, lives as long as V8 keeps the buffer, and
 * counts until then. More storages are still cut from a slab that was seen: they keep the buffer as those before them do.
 */
export function expose(storage: Storage): void {
  beforeWrite(storage)
  storage.seen = true
  const { keeper } = storage
  const block = keeper instanceof Slab ? keeper.block : keeper
  if (!addon || !(block instanceof Block) || !blocks.delete(block.id)) return
  addon.unwatch(block.id)
  addon.watch(block.memory.buffer, block.id)
  addon.publishBlock(block.id, block.address - block.start, block.memory.buffer.byteLength)
}

/** Runs a function and disposes what it allocated, but for the storages that `keep` names. */
export function scoped<R>(run: () => R, keep: (result: R) => Iterable<Storage>): R {
  const made: Scope = []
  scopes.push(made)
  let kept: Set<Storage> | undefined
  try {
    const result = run()
    kept = new Set(keep(result))
    return result
  } finally {
    scopes.pop()
    const outer = currentScope()
    for (const entry of made) {
      const result = typeof entry === 'number' ? (addon!.strongly(entry) as Storage | Result | undefined) : entry
      if (result instanceof Storage) {
        if (!kept?.has(result)) dispose(result)
        else if (outer) {
          enter(outer, entry)
          continue
        }
      } else if (result?.storage === undefined) result?.keep(noMore)
      if (typeof entry === 'number') addon!.forget(entry)
    }
  }
}

/** The storage of results that were given up before they had one. */
export const noMore = new Storage(new Memory(new SharedArrayBuffer(0)), 0, 0, 0, undefined)
noMore.disposed = true

/** Bytes for people. */
export function show(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB', 'PB']
  const unit = bytes > 0 ? Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3)) : 0
  return `${(bytes / 1000 ** unit).toFixed(unit ? 1 : 0)} ${units[unit]}`
}
