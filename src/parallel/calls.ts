/** The calls of `pn.parallel` that need no pool of the user's: they share threads, which end when they are idle. */
import type { NDArray } from '../array/ndarray.js'
import type { TaskError } from '../errors.js'
import { sharedThreads } from './dispatcher.js'
import { forRangeOn, imapOn, mapOn, reduceOn } from './family.js'
import type { ReduceOptions } from './pool.js'
import type { Callable } from './task.js'
import type { Items, MapOptions, ParallelOptions } from './types.js'

/** Calls of these take the number of workers as an option. */
function call(operation: string, options: MapOptions | undefined, more: readonly string[] = []): Parameters<typeof mapOn>[0] {
  return { operation, dispatcher: sharedThreads(operation, options?.workers), options, more: ['workers', ...more] }
}

/**
 * Calls a function with every item, in worker threads, and gives the results in the items' order. Like multiprocessing.Pool.map; arrays are shared, not copied.
 *
 * The function is an export of a module (`pn.parallel.task(import.meta.url, 'name')`) or a self-contained one, with the values that it takes from outside in
 * `captured`. It may be asynchronous. Items and results are cloned as `postMessage` does it: numbers, strings, BigInt, Date, Map, Set, typed arrays, plain
 * objects, in circles too; NDArrays share their memory with the task, views included.
 * @throws TaskError that names the item whose function threw (`cause` is what it threw), took longer than `timeout` or lost its worker, or which cannot be
 * sent; AbortError; ValueError for options that cannot be and for functions that take more from outside than `captured` gives
 * @example await pn.parallel.map((x: number) => x ** 2, [1, 2, 3]) //=> [ 1, 4, 9 ]
 * @example const x = arr.ones([4])
 * const ranges: [number, number][] = [[0, 2], [2, 4]]
 * await pn.parallel.map(([start, stop], out) => { for (let i = start; i < stop; i++) out.set(i * i, i) }, ranges, { out: x })
 * x //=> array([0., 1., 4., 9.])
 */
export async function map<T, R>(fn: Callable<[item: T], R>, items: Items<T>, options: MapOptions & { errors: 'collect'; out?: undefined }): Promise<(Awaited<R> | TaskError)[]>
export async function map<T, R, O extends NDArray>(fn: Callable<[item: T, out: O], R>, items: Items<T>, options: MapOptions & { out: O }): Promise<O>
export async function map<T, R>(fn: Callable<[item: T], R>, items: Items<T>, options?: MapOptions & { out?: undefined }): Promise<Awaited<R>[]>
export async function map(fn: unknown, items: unknown, options?: MapOptions): Promise<unknown> {
  return mapOn(call('map', options, ['out']), fn, items)
}

/**
 * `map` for items that are lists of arguments: `f(...item)`.
 * @throws TaskError, AbortError, ValueError: as `map`
 * @example await pn.parallel.starmap((a: number, b: number) => a + b, [[1, 2], [3, 4]] as [number, number][]) //=> [ 3, 7 ]
 */
export async function starmap<A extends readonly unknown[], R>(fn: Callable<A, R>, items: Items<Readonly<A>>, options: ParallelOptions & { errors: 'collect' }): Promise<(Awaited<R> | TaskError)[]>
export async function starmap<A extends readonly unknown[], R>(fn: Callable<A, R>, items: Items<Readonly<A>>, options?: ParallelOptions): Promise<Awaited<R>[]>
export async function starmap(fn: unknown, items: unknown, options?: ParallelOptions): Promise<unknown> {
  return mapOn(call('starmap', options), fn, items, 'spread')
}

/**
 * `map` whose results are read one by one, in the items' order, while later ones are computed. The items may be without end: they are read as they are
 * wanted, and a consumer that is slow is waited for. Leaving the loop gives up the rest.
 * @throws TaskError, AbortError, ValueError: as `map`
 * @example for await (const y of pn.parallel.imap((x: number) => x * 10, [1, 2])) {
 *   console.log(y) //=> 10
 *   break
 * }
 */
export function imap<T, R>(fn: Callable<[item: T], R>, items: Items<T>, options: ParallelOptions & { errors: 'collect' }): AsyncGenerator<Awaited<R> | TaskError, void, undefined>
export function imap<T, R>(fn: Callable<[item: T], R>, items: Items<T>, options?: ParallelOptions): AsyncGenerator<Awaited<R>, void, undefined>
export function imap(fn: unknown, items: unknown, options?: ParallelOptions): AsyncGenerator<unknown, void, undefined> {
  return imapOn(call('imap', options), fn, items, true)
}

/**
 * `imap` whose results come as they are ready, in any order.
 * @throws TaskError, AbortError, ValueError: as `map`
 * @example let sum = 0
 * for await (const y of pn.parallel.imapUnordered((x: number) => x * 10, [1, 2])) sum += y
 * sum //=> 30
 */
export function imapUnordered<T, R>(fn: Callable<[item: T], R>, items: Items<T>, options: ParallelOptions & { errors: 'collect' }): AsyncGenerator<Awaited<R> | TaskError, void, undefined>
export function imapUnordered<T, R>(fn: Callable<[item: T], R>, items: Items<T>, options?: ParallelOptions): AsyncGenerator<Awaited<R>, void, undefined>
export function imapUnordered(fn: unknown, items: unknown, options?: ParallelOptions): AsyncGenerator<unknown, void, undefined> {
  return imapOn(call('imapUnordered', options), fn, items, false)
}

/**
 * Folds items into one value with an associative function of two: pieces of the list in worker threads, then their results. The pieces depend on the number of
 * items alone, so the result is the same for any number of workers.
 * @throws ValueError where there is no item and no `initial`; TaskError, whose index is that of a piece of the list; AbortError
 * @example await pn.parallel.reduce((a: number, b: number) => Math.max(a, b), [3, 1, 4, 1, 5]) //=> 5
 */
export async function reduce<T>(fn: Callable<[a: T, b: T], T | Promise<T>>, items: Items<T>, options?: ReduceOptions<T>): Promise<T> {
  return reduceOn(call('reduce', options, ['initial']), fn, items) as Promise<T>
}

/**
 * Calls a function with every number from 0 to n - 1, in worker threads; what it returns is assigned to `out`, if there is one, and otherwise dropped.
 * @throws TaskError, AbortError, ValueError: as `map`
 * @example const squares = arr.zeros([4])
 * await pn.parallel.forRange(4, (i) => i * i, { out: squares })
 * squares //=> array([0., 1., 4., 9.])
 */
export async function forRange<O extends NDArray>(n: number, fn: Callable<[place: number, out: O], unknown>, options: MapOptions & { out: O }): Promise<void>
export async function forRange(n: number, fn: Callable<[place: number], unknown>, options?: MapOptions): Promise<void>
export async function forRange(n: number, fn: unknown, options?: MapOptions): Promise<void> {
  return forRangeOn(call('forRange', options, ['out']), n, fn)
}
