/** Profiles: where the time of a function goes, by operation and by thread, as a table and as a trace. */
import { ValueError, type ErrorFields } from '../errors.js'
import { computeAll } from '../expr/fuse.js'
import { checkOptions } from './options.js'
import { writeWhole } from './profile/file.js'
import { Recorder } from './profile/recorder.js'
import { reportOf, type OperationProfile, type ProfileTotal, type ThreadProfile } from './profile/report.js'
import { tableOf } from './profile/table.js'
import { piecesOf, traceOf, type Trace } from './profile/trace.js'
import { arraysIn } from './results.js'

/** What `profile` takes beside the function. */
export interface ProfileOptions {
  /** A file that the trace is written to at the end. */
  trace?: string
  /** How many spans the trace holds at most (200,000): where there are more, the shortest ones are left out. */
  spans?: number
}

const inspect = Symbol.for('nodejs.util.inspect.custom')
const manySpans = 200_000

/**
 * Where the time of a function went; what `profile` gives. Printing it shows its table.
 * @example const p = pn.profile(() => pn.ones(1000).add(1))
 * p.operations.find(({ name }) => name === 'add')?.elements //=> 1000
 */
export class Profile<R = unknown> {
  /** What the function returned. */
  readonly result: R
  /** One row for each program, the dearest first. */
  readonly operations: readonly OperationProfile[]
  readonly threads: readonly ThreadProfile[]
  readonly total: ProfileTotal
  readonly #recorder: Recorder

  /** @internal */
  constructor(result: R, recorder: Recorder) {
    const { operations, threads, total } = reportOf(recorder)
    this.result = result
    this.operations = operations
    this.threads = threads
    this.total = total
    this.#recorder = recorder
  }

  /**
   * The profile as text: the whole, operations, threads, memory.
   * @example pn.profile(() => arr([1, 2]).add(1)).table.split('\n').length > 8 //=> true
   */
  get table(): string {
    return tableOf(this)
  }

  /**
   * The table.
   * @example const p = pn.profile(() => arr([1, 2]).add(1))
   * p.toString() === p.table //=> true
   */
  toString(): string {
    return this.table
  }

  /**
   * What each thread did and when, as Chrome's trace event format has it, which Perfetto (ui.perfetto.dev) and chrome://tracing open:
   * complete events for operations, their chunks, memory and collections; a track for each thread.
   * @example const { traceEvents } = pn.profile(() => arr([1, 2]).add(1)).trace()
   * traceEvents.filter(({ ph, name }) => ph === 'X' && name === 'add').length //=> 1
   */
  trace(): Trace {
    const { timeline, began } = this.#recorder
    return traceOf(timeline, began, this.total.threads)
  }

  /**
   * Writes the trace to a file.
   * @throws ValueError for a path that is no text; FileError where the file cannot be written, with this profile among its fields: then
   *   nothing is left of it, and a file that was there before stays
   * @example await pn.profile(() => arr([1, 2]).add(1)).writeTrace('/dev/null')
   */
  writeTrace(path: string): Promise<void> {
    return Promise.resolve().then(() => {
      checkPath('writeTrace', 'path', path)
      writeTraceOf(this, 'writeTrace', path)
    })
  }

  [inspect](): string {
    return this.table
  }
}

function checkPath(operation: string, name: string, path: unknown): void {
  if (typeof path !== 'string' || path === '') throw new ValueError(operation, `${name} is the path of a file`, { [name]: path })
}

function writeTraceOf(profile: Profile, operation: string, path: string): void {
  writeWhole(operation, path, piecesOf(profile.trace()), { profile } satisfies ErrorFields)
}

function checkSpans(spans: unknown): number {
  if (spans === undefined) return manySpans
  if (typeof spans === 'number' && Number.isInteger(spans) && spans >= 0) return spans
  throw new ValueError('profile', 'spans is a whole number', { spans })
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function'
}

/** A profile's end: what waits in the result is computed, so that it is measured, and the trace is written. */
function conclude<R>(recorder: Recorder, result: R, trace: string | undefined): Profile<R> {
  ending(recorder, () => computeAll(arraysIn(result).flatMap((x) => x.pending ?? [])))
  recorder.stop()
  const profile = new Profile(result, recorder)
  if (trace !== undefined) writeTraceOf(profile, 'profile', trace)
  return profile
}

/** Runs something, and ends the recording where it throws. */
function ending<R>(recorder: Recorder, run: () => R): R {
  try {
    return run()
  } catch (error) {
    recorder.stop()
    throw error
  }
}

/**
 * Runs a function and tells where its time went: for each operation (what was fused is one) calls, elements, bytes, time, GB/s, threads
 * busy and idle, waiting and memory; for each thread its chunks; a trace of all of it. What waits in the function's result is computed,
 * so that it is measured. For an asynchronous function it gives a promise, and all that this thread computes until that is settled
 * belongs to it. A profile within another, or beside another, sees what is computed between its beginning and its end; so does the other.
 * An error of the function passes through.
 * @throws ValueError for what is no function, unknown options, a trace that is no path, spans that are no whole number; FileError where
 *   the trace cannot be written, with the profile among its fields
 * @example const x = pn.linspace(0, 1, 1_000_000)
 * console.log(pn.profile(() => x.sin().mul(2).sum().item()))
 * @example const p = await pn.profile(async () => pn.ones(100_000).add(1).ready())
 * p.result.item(0) //=> 2
 */
export function profile<R>(work: () => PromiseLike<R>, options?: ProfileOptions): Promise<Profile<R>>
export function profile<R>(work: () => R, options?: ProfileOptions): Profile<R>
export function profile<R>(work: () => R | PromiseLike<R>, options?: ProfileOptions): Profile<R> | Promise<Profile<R>> {
  if (typeof work !== 'function') throw new ValueError('profile', 'takes a function', { got: typeof work })
  checkOptions('profile', options, ['trace', 'spans'])
  const trace = options?.trace
  if (trace !== undefined) checkPath('profile', 'trace', trace)
  const recorder = new Recorder(checkSpans(options?.spans))
  recorder.start()
  const result = ending(recorder, work)
  if (!ending(recorder, () => isPromise(result))) return conclude(recorder, result as R, trace)
  return Promise.resolve(result).then((value) => conclude(recorder, value, trace), (error: unknown) => {
    recorder.stop()
    throw error
  })
}
