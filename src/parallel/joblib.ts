/** joblib's way of writing it: `await Parallel({ jobs: 4 })(items.map((item) => delayed(f)(item)))`. */
import { checkOptions } from '../api/options.js'
import { ValueError, type TaskError } from '../errors.js'
import { threadCount } from '../schedule/team.js'
import type { Captured } from './functions.js'
import { sharedThreads } from './dispatcher.js'
import { checkCount, mostWorkers, settingsOf, taskOptions } from './options.js'
import { ListSource } from './sources.js'
import { taskFunction, type Callable, type TaskFunction } from './task.js'
import type { TaskOptions } from './types.js'

/**
 * A call that was not made yet: what `delayed` gives.
 * @example pn.parallel.delayed(Math.sqrt)(4) instanceof pn.parallel.Delayed //=> true
 */
export class Delayed<R = unknown> {
  /** For the type system only. */
  declare protected result: R

  /** @internal */
  constructor(/** @internal */ readonly target: TaskFunction, /** @internal */ readonly args: readonly unknown[]) {}
}

/** The options of `Parallel`. */
export interface JobOptions extends Omit<TaskOptions, 'captured'> {
  /** Worker threads; -1 (the default) is as many as parnum uses, -2 one less. */
  jobs?: number
}

/**
 * A function whose calls wait: `delayed(f)(1, 2)` is the call `f(1, 2)` for `Parallel` to make. As joblib's.
 * @param options `captured`: values for names that a self-contained function takes from outside
 * @throws ValueError for a function that cannot be sent
 * @example const { delayed, Parallel } = pn.parallel
 * await Parallel({ jobs: 2 })([1, 4, 9].map((x) => delayed(Math.sqrt)(x))) //=> [ 1, 2, 3 ]
 */
export function delayed<A extends readonly unknown[], R>(fn: Callable<A, R>, options?: { captured?: Captured }): (...args: A) => Delayed<Awaited<R>> {
  checkOptions('delayed', options, ['captured'])
  const target = taskFunction('delayed', fn, options?.captured)
  return (...args) => new Delayed(target, args)
}

/** The results of calls, in their order. */
export interface Jobs<E> {
  <D extends Delayed>(calls: Iterable<D>): Promise<((D extends Delayed<infer R> ? R : never) | E)[]>
}

/**
 * Makes the calls of a list in worker threads and gives their results in its order. As joblib's.
 * @throws ValueError for options that cannot be
 * @example const { delayed, Parallel } = pn.parallel
 * const power = delayed((x: number, n: number) => x ** n)
 * await Parallel()([power(2, 3), power(3, 2)]) //=> [ 8, 9 ]
 */
export function Parallel(options: JobOptions & { errors: 'collect' }): Jobs<TaskError>
export function Parallel(options?: JobOptions): Jobs<never>
export function Parallel(options: JobOptions = {}): Jobs<TaskError> {
  checkOptions('Parallel', options, ['jobs', ...taskOptions.filter((name) => name !== 'captured')])
  const { jobs = -1, ...rest } = options
  const settings = settingsOf('Parallel', rest)
  const workers = checkCount('Parallel', 'jobs', Number.isInteger(jobs) && jobs < 0 ? Math.max(1, threadCount() + 1 + jobs) : jobs, 1, mostWorkers)
  return async (calls) => {
    const list = listOf(calls)
    const functions = [...new Set(list.map(({ target }) => target))]
    const numbers = new Map(functions.map((target, n) => [target, n]))
    const results: unknown[] = []
    const plan = { ...settings, operation: 'Parallel', functions, form: 'spread' as const, keep: true, which: (place: number) => numbers.get(list[place].target)! }
    const source = new ListSource(list.map(({ args }) => args))
    await sharedThreads('Parallel', workers).open({ ...plan, source, deliver: (place, value) => { results[place] = value } }).over
    return results as never
  }
}

function listOf(calls: Iterable<Delayed>): Delayed[] {
  if (typeof calls !== 'object' || calls === null || !(Symbol.iterator in calls)) throw new ValueError('Parallel', 'takes a list of calls, delayed(f)(...args)', { calls })
  const list = [...calls]
  const wrong = list.findIndex((call) => !(call instanceof Delayed))
  if (wrong >= 0) throw new ValueError('Parallel', `item ${wrong} is no delayed call; delayed(f)(...args) makes one`, { index: wrong })
  return list
}
