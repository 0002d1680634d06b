/** The calls over many items, on a given pool's threads: `map` and its relatives. */
import { AbortError, ValueError } from '../errors.js'
import type { Dispatcher } from './dispatcher.js'
import { checkCount, checkOut, settingsOf } from './options.js'
import type { Run, RunPlan } from './run.js'
import { AsyncSource, IteratorSource, ListSource, RangeSource, type Source } from './sources.js'
import { taskFunction } from './task.js'
import type { AbortSignalLike, Items, MapOptions } from './types.js'

/** What a call needs beside its items. */
interface Call {
  readonly operation: string
  readonly dispatcher: Dispatcher
  readonly options: (MapOptions & { initial?: unknown }) | undefined
  /** Names of options that this call has besides. */
  readonly more?: readonly string[]
}

type Basis = Pick<RunPlan, 'operation' | 'functions' | 'form' | 'keep'> & ReturnType<typeof settingsOf>

function basisOf({ operation, options, more }: Call, fn: unknown, form: RunPlan['form'], keep = true): Basis {
  const settings = settingsOf(operation, options, more)
  if (settings.collect && !keep) throw new ValueError(operation, "errors is 'throw' where there is no list of results: a TaskError would have no place", { errors: 'collect' })
  return { operation, functions: [taskFunction(operation, fn, options?.captured)], form, keep, ...settings }
}

function isAsync(items: unknown): items is AsyncIterable<unknown> {
  return typeof items === 'object' && items !== null && typeof (items as Partial<AsyncIterable<unknown>>)[Symbol.asyncIterator] === 'function'
}

function isSync(items: unknown): items is Iterable<unknown> {
  return typeof items === 'string' || (typeof items === 'object' && items !== null && typeof (items as Partial<Iterable<unknown>>)[Symbol.iterator] === 'function')
}

function checkItems(operation: string, items: unknown): asserts items is Items<unknown> {
  if (isSync(items) || isAsync(items)) return
  throw new ValueError(operation, `needs a list of items or something else that can be iterated, got ${items === null ? 'null' : typeof items}`, { items })
}

/** The results in a list, or in `out`. */
export async function mapOn(call: Call, fn: unknown, items: unknown, form: 'item' | 'spread' = 'item'): Promise<unknown> {
  const { operation, dispatcher, options } = call
  const out = checkOut(operation, options?.out)
  const basis = basisOf(call, fn, form, out === undefined)
  checkItems(operation, items)
  let results: unknown[] = []
  const deliver = out === undefined ? (place: number, value: unknown) => { results[place] = value } : () => undefined
  await overAll(dispatcher, items, (source) => {
    // Of that length from the start: an array that is filled from several places becomes a table of places otherwise, ten times as slow.
    if (out === undefined && source.total !== undefined) results = new Array(source.total)
    return { ...basis, source, deliver, out }
  })
  return out ?? results
}

/** Opens a run over items and waits for its end. */
async function overAll(dispatcher: Dispatcher, items: Items<unknown>, plan: (source: Source) => RunPlan): Promise<void> {
  if (!isAsync(items)) return dispatcher.open(plan(new ListSource(isList(items) ? items : [...items]))).over
  const run: Run = dispatcher.open(plan(asyncSource(items, dispatcher, () => run)))
  return run.over
}

function isList(items: Iterable<unknown>): items is Iterable<unknown> & ArrayLike<unknown> {
  return Array.isArray(items) || (ArrayBuffer.isView(items) && !(items instanceof DataView))
}

/** Folds items into one value: fixed pieces of the list, so that the result does not depend on the number of workers, then their results. */
export async function reduceOn(call: Call, fn: unknown, items: unknown): Promise<unknown> {
  const { operation, dispatcher, options } = call
  checkItems(operation, items)
  const basis = basisOf(call, fn, 'fold')
  if (basis.collect) throw new ValueError(operation, "errors is 'throw': without one of the items there is no result", { errors: 'collect' })
  const list: unknown[] = []
  for await (const item of items) list.push(item)
  const pieces = piecesOf(list)
  const partial: unknown[] = []
  await dispatcher.open({ ...basis, source: new ListSource(pieces), deliver: (place, value) => { partial[place] = value } }).over
  const rest = options !== undefined && 'initial' in options ? [options.initial, ...partial] : partial
  if (rest.length === 0) throw new ValueError(operation, 'no items and no initial value', {})
  if (rest.length === 1) return rest[0]
  let result: unknown
  await dispatcher.open({ ...basis, onProgress: undefined, source: new ListSource([rest]), deliver: (_, value) => { result = value } }).over
  return result
}

const mostPieces = 256

function piecesOf(list: readonly unknown[]): unknown[][] {
  const length = Math.max(1, Math.ceil(list.length / mostPieces))
  return Array.from({ length: Math.ceil(list.length / length) }, (_, k) => list.slice(k * length, (k + 1) * length))
}

/** Calls a function with every number below n. */
export async function forRangeOn(call: Call, n: number, fn: unknown): Promise<void> {
  const { operation, dispatcher, options } = call
  checkCount(operation, 'n', n, 0, 2 ** 31)
  const out = checkOut(operation, options?.out)
  const basis = basisOf(call, fn, 'item', false)
  await dispatcher.open({ ...basis, source: new RangeSource(n), deliver: () => undefined, out }).over
}

/** The results one by one, in the items' order or as they come. Nothing begins before the first is asked for. */
export function imapOn(call: Call, fn: unknown, items: unknown, ordered: boolean): AsyncGenerator<unknown, void, undefined> {
  const { operation, dispatcher: { size }, options } = call
  checkItems(operation, items)
  const basis = basisOf(call, fn, 'item')
  const chunk = basis.chunkSize === 'auto' ? Math.max(64, 8 * basis.concurrency) : basis.chunkSize
  return generate(call.dispatcher, basis, items, ordered, 4 * size * chunk, options?.signal)
}

/** At most `most` items are under way or wait for the consumer. */
async function* generate(
  dispatcher: Dispatcher, basis: Basis, items: Items<unknown>, ordered: boolean, most: number, signal: AbortSignalLike | undefined,
): AsyncGenerator<unknown, void, undefined> {
  dispatcher.checkOpen(basis.operation)
  const ready = new Map<number, unknown>()
  let given = 0
  let over = false
  let wake: () => void = () => undefined
  const source = isAsync(items) ? asyncSource(items, dispatcher, () => run) : isList(items) ? new ListSource(items) : new IteratorSource(items[Symbol.iterator]())
  const deliver = (place: number, value: unknown): void => {
    ready.set(place, value)
    wake()
  }
  const run = dispatcher.open({ ...basis, source, deliver, ahead: { most, given: () => given } })
  const settled = run.over.finally(() => {
    over = true
    wake()
  })
  settled.catch(() => undefined)
  try {
    for (;;) {
      const place = ordered ? given : ready.keys().next().value
      if (place !== undefined && ready.has(place) && signal?.aborted !== true) {
        const value = ready.get(place)
        ready.delete(place)
        given++
        dispatcher.pump()
        yield value
      } else if (over) break
      else await new Promise<void>((resolve) => { wake = resolve })
    }
    await settled
  } finally {
    run.end(new AbortError(basis.operation, 'its results were no longer asked for', {}))
  }
}

/** Items of an asynchronous iterator; what it throws ends the run. */
function asyncSource(items: AsyncIterable<unknown>, dispatcher: Dispatcher, run: () => Run): AsyncSource {
  return new AsyncSource(items[Symbol.asyncIterator](), (...error) => (error.length > 0 ? run().end(error[0]) : dispatcher.pump()))
}
