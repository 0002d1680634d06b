/** What the calling thread and a pool's worker send each other, and the memory that they share for one chunk. */
import type { SourceCode } from '../kernels/rebuild.js'
import { hrtimeMs } from '../memory/hrtime.js'
import type { Thrown } from './failure.js'
import type { List } from './wire.js'

/** An exported function of a module. */
export interface ModuleCode {
  readonly kind: 'module'
  /** The module's URL. */
  readonly url: string
  readonly name: string
}

/** A function as a worker is told it: whole the first times, later by its number alone. */
export interface FunctionMessage {
  readonly id: number
  readonly code?: SourceCode | ModuleCode
  /** The values of the names that a self-contained function was given. */
  readonly values?: List
}

/** How functions are called: with the item; with the item's elements; to fold the item's elements into one. */
export type CallForm = 'item' | 'spread' | 'fold'

/** Items for one worker. */
export interface ChunkMessage {
  readonly functions: readonly FunctionMessage[]
  /** Which function each item is for, where there are several. */
  readonly which?: Uint32Array
  readonly form: CallForm
  readonly items: List
  /** The place of the first item among all, or of each: where results go in `out`. */
  readonly first: number
  readonly places?: readonly number[]
  /** An array that all tasks write to. */
  readonly out?: List
  /** Whether anybody wants what the functions return. */
  readonly keep: boolean
  /** Whether the first failure ends the chunk. */
  readonly stopAtFailure: boolean
  readonly concurrency: number
  /** Milliseconds; Infinity for no bound. */
  readonly timeout: number
  /** The number of its ChunkState. */
  readonly state: number
}

export interface Reply {
  /** What ended the chunk beside its items. */
  readonly error?: Thrown
  /** Numbers of functions that the worker does not know: nothing was run. */
  readonly unknown?: readonly number[]
  /** One for each item, undefined for those that failed. */
  readonly results: List
  readonly failures: readonly Failure[]
  /** When the items began (`hrtimeMs`), and the milliseconds that they took, without the way here and back. */
  readonly began: number
  readonly ms: number
}

/** An item that failed, by its place in the chunk. */
export interface Failure {
  readonly place: number
  readonly thrown: Thrown
  readonly timedOut?: boolean
}

/** The longest that a timer of Node.js can take: 25 days. */
export const mostMs = 2 ** 31 - 1
/** Items that a worker can have under way at once. */
export const mostConcurrency = 1024
/** Chunks that a thread can have been sent at once. */
export const mostAhead = 8
/** Words of a ChunkState: whether to stop, the worker's thread, whether it is claimed, an empty one; the items that run; then, as doubles, since when. */
const headWords = 4
const stateBytes = 4 * headWords + 12 * mostConcurrency

/**
 * The memory that a chunk's worker and the calling thread share: whether to stop, and which items run since when. It is what remains when a worker
 * dies or never returns. Workers get the memory of all once, when they start: a buffer in each message would cost more than the rest of it.
 */
export class ChunkState {
  private readonly words: Int32Array
  private readonly since: Float64Array

  constructor(buffer: SharedArrayBuffer, readonly number: number) {
    this.words = new Int32Array(buffer, number * stateBytes, headWords + mostConcurrency)
    this.since = new Float64Array(buffer, number * stateBytes + 4 * (headWords + mostConcurrency), mostConcurrency)
  }

  /** Memory for so many. */
  static memory(count: number): SharedArrayBuffer {
    return new SharedArrayBuffer(count * stateBytes)
  }

  /** Forgets the chunk before. */
  clear(): void {
    this.words.fill(0)
  }

  /**
   * Takes the chunk: true for the first that asks, its thread to begin it or the caller to send it elsewhere.
   */
  claim(): boolean {
    return Atomics.compareExchange(this.words, 2, 0, 1) === 0
  }

  /** Undoes `claim`: nothing was begun. */
  release(): void {
    this.thread = 0
    Atomics.store(this.words, 2, 0)
  }

  get claimed(): boolean {
    return this.words[2] === 1
  }

  /** The thread that runs the chunk; 0 while none does. */
  get thread(): number {
    return this.words[1]
  }

  set thread(id: number) {
    this.words[1] = id
  }

  /** Asks the worker to begin no further item. */
  stop(): void {
    this.words[0] = 1
  }

  // Plain loads and stores of one word each: a later look sees them too, and they cost a tenth of atomic ones.
  get stopped(): boolean {
    return this.words[0] === 1
  }

  /** Notes that a slot's item begins; its clock is read only where somebody will ask. */
  begin(slot: number, place: number, timed: boolean): void {
    if (timed) this.since[slot] = hrtimeMs()
    this.words[headWords + slot] = place + 1
  }

  /** Notes that a slot has no item. */
  end(slot: number): void {
    this.words[headWords + slot] = 0
  }

  /** The places of the items that run, or ran when the worker died; those only that run for longer than `ms`. */
  running(ms = -Infinity): number[] {
    const places: number[] = []
    const at = ms === -Infinity ? 0 : hrtimeMs()
    for (let slot = 0; slot < this.since.length; slot++) {
      const place = this.words[headWords + slot]
      if (place > 0 && (ms === -Infinity || at - this.since[slot] > ms)) places.push(place - 1)
    }
    return places
  }
}

/** What a pool's threads are started with. */
export interface WorkerStart {
  /** How many pools, each in a task of the one before, lead to this thread. */
  readonly parnumDepth: number
  /** The memory of all ChunkStates. */
  readonly states: SharedArrayBuffer
  /** Whether the program was started by tsx, which then reads the modules of tasks that are TypeScript. */
  readonly tsx: boolean
}

/** A property of globalThis: the URL of the module that a worker imports, while it does. */
export const importing = Symbol.for('parnum.importing')
