/** The types of options that users of pn.parallel see. They need no library but JavaScript's: a program without Node's or the browser's types compiles too. */
import type { NDArray } from '../array/ndarray.js'
import type { Captured } from './functions.js'

/** An AbortSignal. */
export interface AbortSignalLike {
  readonly aborted: boolean
  readonly reason: unknown
  addEventListener(type: 'abort', listener: () => void): void
  removeEventListener(type: 'abort', listener: () => void): void
}

/** A URL. */
export interface UrlLike {
  readonly href: string
}

/** Items: a list, anything that can be iterated, also asynchronously. */
export type Items<T> = Iterable<T> | AsyncIterable<T>

/** How far a call is. */
export interface Progress {
  /** Items that are through, failed ones among them. */
  readonly done: number
  /** All items, where their number is known. */
  readonly total: number | undefined
  readonly failed: number
  /** Milliseconds since the beginning. */
  readonly elapsed: number
}

/** How a pool's threads are started. */
export interface ThreadOptions {
  /** Milliseconds that a thread without work stays (30,000). */
  idleTimeout?: number
  /** Bounds on a thread's own JavaScript memory, as Node's Worker takes them. */
  resourceLimits?: { maxOldGenerationSizeMb?: number; maxYoungGenerationSizeMb?: number; codeRangeSizeMb?: number; stackSizeMb?: number }
  /** Environment variables of the threads, instead of this thread's. */
  env?: Readonly<Record<string, string | undefined>>
}

/** How items are handed out and what happens when one fails. */
export interface TaskOptions {
  /** Values for names that a self-contained function takes from outside. */
  captured?: Captured
  /** Items that a worker gets at a time, never fewer than `concurrency`. 'auto' (the default) measures the first and makes chunks of about 8 ms. */
  chunkSize?: number | 'auto'
  /** Gives the call up: it rejects with an AbortError, and tasks that run are ended. */
  signal?: AbortSignalLike
  /** Milliseconds that one item may take. A function that never returns is ended with its worker. */
  timeout?: number
  /** How often an item is run again after it failed. Without it: not at all, and twice where its worker ended. */
  retries?: number
  /** Called when items are through, at most once a chunk. What it throws, or rejects with, ends the call. */
  onProgress?: (progress: Progress) => unknown
  /** Shows a bar on a terminal, lines in a file, nothing in a pipe (on stderr). */
  progress?: boolean
  /** Items that one worker has under way at once: for asynchronous functions that wait. */
  concurrency?: number
  /** 'collect' puts a TaskError in the place of an item that failed; 'throw' (the default) rejects at the first. */
  errors?: 'throw' | 'collect'
}

/** Those, and the number of workers. */
export interface ParallelOptions extends TaskOptions {
  /** Worker threads (default: the threads that parnum uses, see `configure`). */
  workers?: number
}

/** Those of `map`. */
export interface MapOptions extends ParallelOptions {
  /**
   * An array that tasks write to: each gets it as its second argument, and what it returns, unless undefined, is assigned to `out.get(place)`.
   * The call gives this array.
   */
  out?: NDArray
}
