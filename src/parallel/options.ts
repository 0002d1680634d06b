/** The options of parallel calls, checked. */
import type { NDArray } from '../array/ndarray.js'
import { checkArray, checkOptions } from '../api/options.js'
import { ValueError } from '../errors.js'
import { mostConcurrency } from './messages.js'
import { reporter } from './progress.js'
import type { RunPlan } from './run.js'
import type { MapOptions } from './types.js'

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
  checkCount(operation, 'concurrency', concurrency, 1, mostConcurrency)
  if (!(typeof timeout === 'number' && timeout > 0)) throw new ValueError(operation, 'timeout is a positive number of milliseconds', { timeout })
  if (signal !== undefined && !isSignal(signal)) throw new ValueError(operation, 'signal is an AbortSignal', { signal })
  if (onProgress !== undefined && typeof onProgress !== 'function') throw new ValueError(operation, 'onProgress is a function', { onProgress })
  if (typeof progress !== 'boolean') throw new ValueError(operation, 'progress is true or false', { progress })
  if (!['throw', 'collect'].includes(errors)) throw new ValueError(operation, "errors is 'throw' or 'collect'", { errors })
  return { chunkSize, signal, timeout, retries, concurrency, collect: errors === 'collect', ...reporter(operation, onProgress, progress) }
}

function isSignal(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('aborted' in value)) return false
  return ['addEventListener', 'removeEventListener'].every((name) => typeof (value as Record<string, unknown>)[name] === 'function')
}

/** The array that tasks write to. */
export function checkOut(operation: string, out: unknown): NDArray | undefined {
  return out === undefined ? undefined : checkArray(`${operation}: out`, out)
}
