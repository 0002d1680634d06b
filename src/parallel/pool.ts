/** Pools of worker threads of the user's own. */
import type { NDArray } from '../array/ndarray.js'
import { checkOptions } from '../api/options.js'
import { ValueError, type TaskError } from '../errors.js'
import { threadCount } from '../schedule/team.js'
import { Dispatcher } from './dispatcher.js'
import { forRangeOn, imapOn, mapOn, reduceOn } from './family.js'
import { Future } from './future.js'
import { checkCount, mostWorkers, settingsOf } from './options.js'
import { ListSource } from './sources.js'
import { taskFunction, type Callable } from './task.js'
import type { Items, MapOptions, ParallelOptions, TaskOptions, ThreadOptions } from './types.js'

/** What a pool is made with: the number of its threads, how they are started, and options for all of its calls. */
export interface PoolOptions extends ThreadOptions {
  /** Worker threads (default: the threads that parnum uses, see `configure`). */
  workers?: number
}

/** The options of a pool's `map`. */
export type PoolMapOptions = Omit<MapOptions, 'workers'>
/** The options of `reduce`. */
export type ReduceOptions<T> = Omit<ParallelOptions, 'errors'> & {
  /** What the folding begins with, before the first item. */
  initial?: T
}

/**
 * Worker threads for users' functions, like Python's ProcessPoolExecutor and multiprocessing.Pool, with arrays shared and not copied. They start when
 * they are needed and never keep the process alive without work.
 * @param options `workers`: how many; `idleTimeout`: milliseconds that a thread without work stays; `resourceLimits`, `env`: as for Node's Worker
 * @throws ValueError for options that cannot be
 * @example const pool = new pn.parallel.Pool({ workers: 2 }) // or: await using pool = ...
 * const squares = await pool.map((x: number) => x * x, [1, 2, 3])
 * console.log(squares, await pool.submit((a: number, b: number) => a + b, 2, 3)) //=> [ 1, 4, 9 ] 5
 * await pool.close()
 */
export class Pool {
  private readonly dispatcher: Dispatcher

  constructor(options: PoolOptions = {}) {
    checkOptions('Pool', options, ['workers', 'idleTimeout', 'resourceLimits', 'env'])
    const { workers = threadCount(), idleTimeout } = options
    checkCount('Pool', 'workers', workers, 1, mostWorkers)
    if (idleTimeout !== undefined && !(typeof idleTimeout === 'number' && idleTimeout >= 0)) throw new ValueError('Pool', 'idleTimeout is a number of milliseconds', { idleTimeout })
    for (const name of ['resourceLimits', 'env'] as const) {
      if (options[name] !== undefined && (typeof options[name] !== 'object' || options[name] === null)) throw new ValueError('Pool', `${name} is an object`, { [name]: options[name] })
    }
    const wrong = Object.entries(options.env ?? {}).find(([, value]) => value !== undefined && typeof value !== 'string')
    if (wrong !== undefined) throw new ValueError('Pool', `env has texts, and '${wrong[0]}' is none`, { name: wrong[0] })
    this.dispatcher = new Dispatcher(workers, options)
  }

  /** The number of threads that it may have. */
  get workers(): number {
    return this.dispatcher.size
  }

  /**
   * Runs one task: `pool.submit(f, a, b)` is `f(a, b)` in a worker.
   * @throws ValueError for a function that cannot be sent, or a pool that is closed
   */
  submit<A extends readonly unknown[], R>(fn: Callable<A, R>, ...args: A): Future<Awaited<R>> {
    const dispatcher = this.open('submit')
    const functions = [taskFunction('submit', fn)]
    let result: unknown
    const plan = { ...settingsOf('submit', { chunkSize: 1 }), operation: 'submit', functions, form: 'spread' as const, keep: true }
    const run = dispatcher.open({ ...plan, source: new ListSource([args]), deliver: (_, value) => { result = value } })
    return Future.of(run.over.then(() => result as Awaited<R>), (error) => run.end(error))
  }

  /** `pn.parallel.map` on this pool. */
  map<T, R>(fn: Callable<[item: T], R>, items: Items<T>, options: PoolMapOptions & { errors: 'collect'; out?: undefined }): Promise<(Awaited<R> | TaskError)[]>
  map<T, R, O extends NDArray>(fn: Callable<[item: T, out: O], R>, items: Items<T>, options: PoolMapOptions & { out: O }): Promise<O>
  map<T, R>(fn: Callable<[item: T], R>, items: Items<T>, options?: PoolMapOptions & { out?: undefined }): Promise<Awaited<R>[]>
  async map(fn: unknown, items: unknown, options?: PoolMapOptions): Promise<unknown> {
    return mapOn({ operation: 'map', dispatcher: this.open('map'), options, more: ['out'] }, fn, items)
  }

  /** `pn.parallel.starmap` on this pool. */
  starmap<A extends readonly unknown[], R>(fn: Callable<A, R>, items: Items<Readonly<A>>, options: TaskOptions & { errors: 'collect' }): Promise<(Awaited<R> | TaskError)[]>
  starmap<A extends readonly unknown[], R>(fn: Callable<A, R>, items: Items<Readonly<A>>, options?: TaskOptions): Promise<Awaited<R>[]>
  async starmap(fn: unknown, items: unknown, options?: TaskOptions): Promise<unknown> {
    return mapOn({ operation: 'starmap', dispatcher: this.open('starmap'), options }, fn, items, 'spread')
  }

  /** `pn.parallel.imap` on this pool. */
  imap<T, R>(fn: Callable<[item: T], R>, items: Items<T>, options: TaskOptions & { errors: 'collect' }): AsyncGenerator<Awaited<R> | TaskError, void, undefined>
  imap<T, R>(fn: Callable<[item: T], R>, items: Items<T>, options?: TaskOptions): AsyncGenerator<Awaited<R>, void, undefined>
  imap(fn: unknown, items: unknown, options?: TaskOptions): AsyncGenerator<unknown, void, undefined> {
    return imapOn({ operation: 'imap', dispatcher: this.open('imap'), options }, fn, items, true)
  }

  /** `pn.parallel.imapUnordered` on this pool. */
  imapUnordered<T, R>(fn: Callable<[item: T], R>, items: Items<T>, options: TaskOptions & { errors: 'collect' }): AsyncGenerator<Awaited<R> | TaskError, void, undefined>
  imapUnordered<T, R>(fn: Callable<[item: T], R>, items: Items<T>, options?: TaskOptions): AsyncGenerator<Awaited<R>, void, undefined>
  imapUnordered(fn: unknown, items: unknown, options?: TaskOptions): AsyncGenerator<unknown, void, undefined> {
    return imapOn({ operation: 'imapUnordered', dispatcher: this.open('imapUnordered'), options }, fn, items, false)
  }

  /** `pn.parallel.reduce` on this pool. */
  async reduce<T>(fn: Callable<[a: T, b: T], T | Promise<T>>, items: Items<T>, options?: Omit<ReduceOptions<T>, 'workers'>): Promise<T> {
    return reduceOn({ operation: 'reduce', dispatcher: this.open('reduce'), options, more: ['initial'] }, fn, items) as Promise<T>
  }

  /** `pn.parallel.forRange` on this pool. */
  async forRange(n: number, fn: Callable<[place: number], unknown>, options?: PoolMapOptions): Promise<void> {
    return forRangeOn({ operation: 'forRange', dispatcher: this.open('forRange'), options, more: ['out'] }, n, fn)
  }

  /** Takes no more tasks, waits until those that it has are through, and ends the threads. Results of `imap` that were begun are to be read, or their loop left, before. */
  async close(): Promise<void> {
    this.dispatcher.closed = true
    await this.dispatcher.idle()
    await this.dispatcher.end('close')
  }

  /** Ends the threads at once; what they were doing, and what waits, rejects with an AbortError. */
  async terminate(): Promise<void> {
    this.dispatcher.closed = true
    await this.dispatcher.end('terminate')
  }

  /** `close`, for `await using pool = new Pool()`. */
  declare [Symbol.asyncDispose]: () => Promise<void>

  private open(operation: string): Dispatcher {
    this.dispatcher.checkOpen(operation)
    return this.dispatcher
  }
}

Object.defineProperty(Pool.prototype, Symbol.asyncDispose ?? Symbol.for('nodejs.asyncDispose'), {
  value(this: Pool) { return this.close() }, configurable: true, writable: true,
})
