/** From a recorder's sums to what a profile says: one row for each program and thread, and the total. */
import { threadCount } from '../../schedule/team.js'
import { addMemory, noMemory, type MemorySums, type Recorder, type Sums } from './recorder.js'

/** What a profile says of one program (or of memory that no program ran with). Times in ms. */
export interface OperationProfile {
  /** The operation, and before it what was computed in the same pass: `add`, or `multiply, sin, sum`. */
  readonly name: string
  /** Its instructions, one a line; none of a user's function (`vectorize`), and where only memory was asked for. */
  readonly program: readonly string[]
  /** How often it ran, and the chunks that made. */
  readonly calls: number
  readonly chunks: number
  /** Elements that it went over, and bytes that it read and wrote, each element of an array once a call. */
  readonly elements: number
  readonly bytes: number
  /** All of its time: memory, preparing, and the program itself. */
  readonly ms: number
  /** The program itself, from its beginning to the end of its last chunk. */
  readonly selfMs: number
  /** Bytes by `selfMs`. */
  readonly gbPerSecond: number
  /** Of all threads, during `selfMs`: in chunks of it, and not. */
  readonly busyMs: number
  readonly idleMs: number
  /** Of the calling thread: waiting for the other threads' last chunks. */
  readonly waitingMs: number
  /** From the memory's being there to the program's beginning. */
  readonly preparingMs: number
  /** Asking for its memory, and how much that was. */
  readonly allocationMs: number
  readonly allocatedBytes: number
  /** Blocks of memory that were made for it: the first writing to their pages is dear, and is in `selfMs`. */
  readonly blocksMade: number
}

/** What a profile says of one thread. */
export interface ThreadProfile {
  /** `calling thread`, `worker 1`, ... */
  readonly name: string
  readonly chunks: number
  /** In chunks, and not, of the whole time. */
  readonly busyMs: number
  readonly idleMs: number
  /** Its part of all threads' busy time, 0 to 1. */
  readonly share: number
}

/** What a profile says of the whole. Times in ms; but for `behindMs` they are the calling thread's. */
export interface ProfileTotal {
  /** From the beginning to the end. */
  readonly wallMs: number
  /** What of it is known to be parnum's: running, memory, collections, preparing. */
  readonly parnumMs: number
  /** The rest: the function's own work, and what parnum does between programs. */
  readonly outsideMs: number
  /** In programs; and what of it was waiting for the other threads. */
  readonly runningMs: number
  readonly waitingMs: number
  /** Programs that ran while the event loop was free (`ready()`). */
  readonly behindMs: number
  readonly preparingMs: number
  readonly allocationMs: number
  readonly collectionMs: number
  /** Pieces of memory that were asked for, and their bytes; blocks that were made for them, and such that were there. */
  readonly allocations: number
  readonly allocatedBytes: number
  readonly blocksMade: number
  readonly blocksReused: number
  /** Collections that parnum asked V8 for, and those of the whole heap among them. */
  readonly collections: number
  readonly fullCollections: number
  readonly calls: number
  readonly elements: number
  readonly bytes: number
  readonly threads: number
  /** Spans that were left out of the trace, to bound it. */
  readonly spansDropped: number
}

/** All that a profile says. */
export interface Report {
  readonly operations: readonly OperationProfile[]
  readonly threads: readonly ThreadProfile[]
  readonly total: ProfileTotal
}

function operationOf({ name, program, calls, chunks, elements, bytes, self, preparing, waiting, busy, offered, memory }: Sums): OperationProfile {
  return {
    name, program: program?.text ?? [], calls, chunks, elements, bytes, ms: self + preparing + memory.ms, selfMs: self,
    gbPerSecond: self > 0 ? bytes / 1e6 / self : 0, busyMs: busy, idleMs: offered - busy, waitingMs: waiting, preparingMs: preparing,
    allocationMs: memory.ms, allocatedBytes: memory.bytes, blocksMade: memory.made,
  }
}

function threadsOf({ threads }: Recorder, wallMs: number): ThreadProfile[] {
  const all = threads.reduce((sum, { busy }) => sum + busy, 0)
  const count = Math.max(threadCount(), threads.length)
  return Array.from({ length: count }, (_, t) => {
    const { chunks, busy } = threads[t] ?? { chunks: 0, busy: 0 }
    return { name: t === 0 ? 'calling thread' : `worker ${t}`, chunks, busyMs: busy, idleMs: wallMs - busy, share: all > 0 ? busy / all : 0 }
  })
}

function memoryOf(rows: readonly Sums[]): MemorySums {
  const memory = noMemory()
  for (const row of rows) addMemory(memory, row.memory)
  return memory
}

function sum<K extends string>(rows: readonly Readonly<Record<K, number>>[], key: K): number {
  return rows.reduce((all, row) => all + row[key], 0)
}

function totalOf(recorder: Recorder, rows: readonly Sums[]): ProfileTotal {
  const { began, ended, spent, running, behind, collections, timeline } = recorder
  const memory = memoryOf(rows)
  const preparingMs = sum(rows, 'preparing')
  const parnumMs = spent + preparingMs
  const wallMs = ended - began
  return {
    wallMs, parnumMs, outsideMs: wallMs - parnumMs, runningMs: running, waitingMs: sum(rows, 'waiting'), behindMs: behind, preparingMs,
    allocationMs: memory.ms, collectionMs: collections.ms, allocations: memory.allocations, allocatedBytes: memory.bytes,
    blocksMade: memory.made, blocksReused: memory.reused, collections: collections.minor + collections.full, fullCollections: collections.full,
    calls: sum(rows, 'calls'), elements: sum(rows, 'elements'), bytes: sum(rows, 'bytes'), threads: threadCount(), spansDropped: timeline.dropped,
  }
}

/** What a recorder that has ended has seen; the dearest operations first. */
export function reportOf(recorder: Recorder): Report {
  const { rows } = recorder
  const total = totalOf(recorder, rows)
  return { operations: rows.map(operationOf).sort((a, b) => b.ms - a.ms), threads: threadsOf(recorder, total.wallMs), total }
}
