/** The options of parallel calls, checked. */
import type { NDArray } from '../array/ndarray.js'
import { checkArray, checkOptions } from '../api/options.js'
import { ValueError } from '../errors.js'
import type { Captured } from './functions.js'
import { reporter } from './progress.js'
import type { Progress, RunPlan } from './run.js'

/** How items are handed out and what happens when one fails. */
export interface TaskOptions {
  /** Values for names that a self-contained function takes from outside. */
  captured?: Captured
  /** Items that a worker gets at a time, never fewer than `concurrency`. 'auto' (the default) measures the first and makes chunks of about 8 ms. */
  chunkSize?: number | 'auto'
  /** Gives the call up: it rejects with an AbortError, and tasks that run are ended. */
  signal?: AbortSignal
  /** Milliseconds that one item may take. A function that never returns is ended with its worker. */
  timeout?: number
  /** How often an item is run again after it failed. Without it: not at all, and twice where its worker ended. */
  retries?: number
  /** Called when items are through, at most once a chunk. What it throws ends the call. */
  onProgress?: (progress: Progress) => void
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

export const taskOptions = ['captured', 'chunkSize', 'signal', 'timeout', 'retries', 'onProgress', 'progress', 'concurrency', 'errors'] as const
/** The most threads that a pool can have. */
export const mostWorkers = 256

type Settings = Pick<RunPlan, 'chunkSize' | 'signal' | 'timeout' | 'retries' | 'onProgress' | 'onEnd' | 'concurrency' | 'collect'>

/** A whole number, at least `least`. */
export function checkCount(operation: string, name: string, value: unknown, least: number, most = Number.MAX_SAFE_INTEGER): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value
  throw new ValueError(operation, `${name} is a whole number ${most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`}`, { [name]: value })
}

/** What the options say of a run. `more` are the names that this operation has besides. */
export function settingsOf(operation: string, options: MapOptions = {}, more: readonly string[] = []): Settings {
  checkOptions(operation, options, [...taskOptions, ...more])
  const { chunkSize = 'auto', signal, timeout = Infinity, retries, onProgress, progress = false, concurrency = 1, errors = 'throw' } = options
  if (chunkSize !== 'auto') checkCount(operation, 'chunkSize', chunkSize, 1)
  if (retries !== undefined) checkCount(operation, 'retries', retries, 0)
  checkCount(operation, 'concurrency', concurrency, 1)
  if (!(typeof timeout === 'number' && timeout > 0)) throw new ValueError(operation, 'timeout is a positive number of milliseconds', { timeout })
  if (signal !== undefined && !(signal instanceof AbortSignal)) throw new ValueError(operation, 'signal is an AbortSignal', { signal })
  if (onProgress !== undefined && typeof onProgress !== 'function') throw new ValueError(operation, 'onProgress is a function', { onProgress })
  if (typeof progress !== 'boolean') throw new ValueError(operation, 'progress is true or false', { progress })
  if (!['throw', 'collect'].includes(errors)) throw new ValueError(operation, "errors is 'throw' or 'collect'", { errors })
  return { chunkSize, signal, timeout, retries, concurrency, collect: errors === 'collect', ...reporter(operation, onProgress, progress) }
}

/** The array that tasks write to. */
export function checkOut(operation: string, out: unknown): NDArray | undefined {
  return out === undefined ? undefined : checkArray(`${operation}: out`, out)
}
