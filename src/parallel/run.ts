/** One call over many items: cuts them into chunks, takes what comes back, tries again, and ends with the results or an error. */
import { AbortError, TaskError, TimeoutError, ValueError, WorkerError } from '../errors.js'
import { addSpan, observing } from '../schedule/observe.js'
import { sayThrown, unpackThrown } from './failure.js'
import { mostAhead, type CallForm, type ChunkMessage, type ChunkState, type Reply } from './messages.js'
import type { Report } from './progress.js'
import type { Source } from './sources.js'
import type { TaskFunction } from './task.js'
import type { AbortSignalLike } from './types.js'
import { listLength, packList, unpackList, type List } from './wire.js'

/** Milliseconds that an automatic chunk should take: a hundred times its way there and back (0.05 to 0.1 ms). */
const chunkMs = 8
/** Towards the end chunks get smaller, so that all workers end together, down to this. */
const leastMs = 1
/** Automatic chunks of items whose number is not known have at most so many. */
const mostUnknown = 4096
/** A thread is sent further chunks before it has answered while they are quicker than this together: the way to it and back takes 0.025 ms. */
const aheadMs = 0.25
/** How often an item is run again whose worker ended, where nothing is said. */
const lostRetries = 2
/** Milliseconds that a worker gets to end its chunk when the run is over, before it is ended itself. */
const grace = 20

/** What a run is to do. */
export interface RunPlan {
  readonly operation: string
  readonly source: Source
  readonly functions: readonly TaskFunction[]
  readonly which?: (place: number) => number
  readonly form: CallForm
  readonly out?: unknown
  readonly keep: boolean
  readonly chunkSize: number | 'auto'
  readonly concurrency: number
  readonly timeout: number
  readonly retries: number | undefined
  readonly collect: boolean
  readonly signal: AbortSignalLike | undefined
  readonly onProgress: Report | undefined
  readonly onEnd: (() => void) | undefined
  /** Takes a result: in any order, each place once. */
  readonly deliver: (place: number, value: unknown) => void
  /** For results that are consumed one by one: how many items may be begun beyond those that were given, so that a slow consumer is waited for. */
  readonly ahead?: { readonly most: number; readonly given: () => number }
}

/** A chunk on its way. */
export class Flight {
  /** Places in the chunk whose time is over. */
  late: readonly number[] = []
  /** Whether it was taken back before its thread had begun it. */
  back = false

  constructor(readonly run: Run, readonly first: number, readonly count: number, readonly places: readonly number[] | undefined, readonly state: ChunkState) {}

  placeOf(k: number): number {
    return this.places?.[k] ?? this.first + k
  }
}

/** What a run needs of the threads. */
export interface Threads {
  readonly size: number
  takeState(): ChunkState
  kill(state: ChunkState): void
}

export class Run {
  /** Settles when the run is over. */
  readonly over: Promise<void>
  readonly flights = new Set<Flight>()
  private resolve!: () => void
  private reject!: (error: unknown) => void
  private readonly began = performance.now()
  private readonly attempts = new Map<number, number>()
  /** Places to be run again: alone, and together. */
  private readonly alone: number[] = []
  private readonly again: number[] = []
  private readonly out: List | undefined
  private readonly sent: number[]
  private exhausted = false
  private taken = 0
  private done = 0
  private failed = 0
  /** How many onProgress was told of. */
  private told = 0
  /** Milliseconds an item, as the last chunks took them. */
  private itemMs: number | undefined
  ended = false

  constructor(readonly plan: RunPlan, private readonly threads: Threads, private readonly trace: string) {
    this.over = new Promise((resolve, reject) => {
      this.resolve = resolve
      this.reject = reject
    })
    this.out = plan.out === undefined ? undefined : packList([plan.out])
    this.sent = plan.functions.map(() => 0)
    plan.signal?.addEventListener('abort', this.aborted)
  }

  /** The next chunk, if there is one now. */
  next(): Flight | undefined {
    if (this.ended) return undefined
    const { alone, again, plan } = this
    if (alone.length > 0) return this.fly(0, 1, [alone.shift()!])
    const size = this.chunkSize()
    if (again.length > 0) {
      const places = again.splice(0, size)
      return this.fly(0, places.length, places)
    }
    const count = plan.ahead === undefined ? size : Math.min(size, plan.ahead.most - (this.taken - plan.ahead.given()))
    if (this.exhausted || count < 1) return undefined
    try {
      const taken = plan.source.take(count)
      // The source is the user's, who may have given the run up in it.
      if (this.ended) return undefined
      if (taken === 'later') return undefined
      if (taken !== undefined) return this.fly(taken[0], taken[1], undefined)
      this.exhausted = true
    } catch (error) {
      this.end(error)
    }
    this.checkEnd()
    return undefined
  }

  private fly(first: number, count: number, places: readonly number[] | undefined): Flight {
    if (places === undefined) this.taken += count
    if (this.taken === this.plan.source.total) this.exhausted = true
    const flight = new Flight(this, first, count, places, this.threads.takeState())
    this.flights.add(flight)
    return flight
  }

  private chunkSize(): number {
    const { chunkSize, concurrency, source: { total } } = this.plan
    if (chunkSize !== 'auto') return Math.max(chunkSize, concurrency)
    if (this.itemMs === undefined) return concurrency
    const wanted = Math.max(1, Math.floor(chunkMs / this.itemMs), concurrency > 1 ? 4 * concurrency : 1)
    const share = total === undefined ? mostUnknown : Math.ceil((total - this.taken) / (2 * this.threads.size))
    return Math.min(wanted, Math.max(share, Math.floor(leastMs / this.itemMs), concurrency))
  }

  /** How many chunks a thread may have been sent at once. */
  get ahead(): number {
    if (this.itemMs === undefined) return 1
    return Math.max(1, Math.min(mostAhead, Math.floor(aheadMs / (this.itemMs * this.chunkSize()))))
  }

  /** What a flight's worker is told; `whole`: with all functions. */
  message(flight: Flight, whole: boolean): ChunkMessage {
    const { plan, out, sent, threads: { size } } = this
    const { first, count, places, state } = flight
    const items = this.pack(flight)
    const which = plan.which && Uint32Array.from({ length: count }, (_, k) => plan.which!(flight.placeOf(k)))
    const named = which === undefined ? [0] : [...new Set(which)]
    const functions = named.map((n) => plan.functions[n].message(whole || sent[n]++ < size))
    return {
      functions, form: plan.form, items, first, keep: plan.keep, concurrency: plan.concurrency, timeout: plan.timeout, state: state.number,
      stopAtFailure: !plan.collect && (plan.retries ?? 0) === 0,
      ...(places === undefined ? {} : { places }), ...(out === undefined ? {} : { out }),
      ...(which === undefined ? {} : { which: which.map((n) => named.indexOf(n)) }),
    }
  }

  private pack({ first, count, places }: Flight): List {
    const { source } = this.plan
    if (source.isRange === true && places === undefined) return { kind: 'range', start: first, count }
    return packList(places === undefined ? source.items(first, count) : places.map((place) => source.item(place)))
  }

  /** Takes what a chunk gave. */
  settle(flight: Flight, reply: Reply, attach: (handle: unknown) => object): void {
    this.flights.delete(flight)
    if (this.ended) return
    const { began, ms, failures, results } = reply
    if (observing) addSpan(`pool thread ${flight.state.thread}`, `${this.plan.operation}, ${flight.count} item${flight.count === 1 ? '' : 's'}`, began, began + ms)
    const each = ms / flight.count
    // The first items pay for the compiling of the function: what is quicker than was thought is believed at once.
    this.itemMs = this.itemMs === undefined || each < this.itemMs ? each : (this.itemMs + each) / 2
    const failedPlaces = new Set(failures.map(({ place }) => place))
    const stopped = failures.length > 0 && !this.plan.collect && (this.plan.retries ?? 0) === 0
    for (const { place, thrown, timedOut } of failures) this.fail(flight.placeOf(place), timedOut ? 'late' : 'threw', timedOut ? undefined : unpackThrown(thrown))
    if (!stopped) {
      const at = listLength(results) > 0 ? unpackList(results, attach) : () => undefined
      for (let k = 0; k < flight.count; k++) if (failedPlaces.size === 0 || !failedPlaces.has(k)) this.deliver(flight.placeOf(k), at(k))
    }
    this.report()
    this.checkEnd()
  }

  /** A chunk came to nothing: its worker ended, maybe because an item's time was over. */
  lose(flight: Flight, error: unknown): void {
    if (this.ended || flight.state.claim()) return this.takeBack(flight)
    const late = flight.late.length > 0
    const begun = late ? flight.late : flight.state.running()
    this.failAll(flight, new Map(begun.map((k) => [k, error])), late ? 'late' : 'died', error)
  }

  /** A chunk could not be sent. */
  refuse(flight: Flight, error: unknown): void {
    this.failAll(flight, this.unsendable(flight), 'unsent', error)
  }

  /** Some items of a chunk, or all where none of them is to blame, failed; the others are to be run again. */
  private failAll(flight: Flight, failed: ReadonlyMap<number, unknown>, how: keyof typeof reasons, error: unknown): void {
    this.flights.delete(flight)
    for (let k = 0; k < flight.count && !this.ended; k++) {
      const place = flight.placeOf(k)
      if (failed.size > 0 && !failed.has(k)) this.again.push(place)
      else this.fail(place, how, failed.get(k) ?? error, failed.size > 0)
    }
    this.report()
    this.checkEnd()
  }

  /** A chunk was not begun: it is run again. */
  takeBack(flight: Flight): void {
    this.flights.delete(flight)
    flight.back = true
    for (let k = 0; k < flight.count; k++) this.again.push(flight.placeOf(k))
  }

  /** The items of a chunk that cannot travel, and why. */
  private unsendable(flight: Flight): Map<number, unknown> {
    const found = new Map<number, unknown>()
    for (let k = 0; k < flight.count; k++) {
      try {
        structuredClone(packList([this.plan.source.item(flight.placeOf(k))]))
      } catch (error) {
        found.set(k, error)
      }
    }
    return found
  }

  private deliver(place: number, value: unknown): void {
    this.done++
    if (this.attempts.size > 0) this.attempts.delete(place)
    this.plan.source.drop(place)
    this.plan.deliver(place, value)
  }

  /** An item came to nothing. One that was not even begun, because its worker was being ended for another's sake, goes with its chunk once more. */
  private fail(place: number, how: keyof typeof reasons, cause: unknown, begun = true): void {
    const { operation, retries, timeout, collect } = this.plan
    if (this.ended) return
    const attempts = (this.attempts.get(place) ?? 0) + 1
    if (how !== 'unsent' && attempts <= (retries ?? (how === 'died' ? lostRetries : 0))) {
      this.attempts.set(place, attempts)
      if (begun || attempts > 1) this.alone.push(place)
      else this.again.push(place)
      return
    }
    const { reason, because } = reasons[how](place, cause, operation, timeout)
    const tried = attempts > 1 ? ` (${attempts} attempts)` : ''
    const error = new TaskError(operation, place, reason + tried, { attempts }, { cause: because })
    error.stack = `${error.name}: ${error.message}\n${because instanceof Error ? framesOf(because) : ''}${this.trace}`
    this.failed++
    if (collect) this.deliver(place, error)
    else this.end(error)
  }

  private report(): void {
    const { onProgress, operation, source } = this.plan
    if (onProgress === undefined || this.ended || this.done === this.told) return
    this.told = this.done
    const refuse = (cause: unknown): void => this.end(new ValueError(operation, `onProgress threw ${sayThrown(cause)}`, {}, { cause }))
    try {
      const given = onProgress({ done: this.done, total: source.total, failed: this.failed, elapsed: performance.now() - this.began })
      Promise.resolve(given).catch(refuse)
    } catch (cause) {
      refuse(cause)
    }
  }

  private checkEnd(): void {
    if (!this.ended && this.exhausted && this.flights.size === 0 && this.alone.length + this.again.length === 0) this.close(this.resolve)
  }

  /** Gives the run up: nothing more is begun, and what runs is ended. */
  end(error: unknown): void {
    if (this.ended) return
    this.close(() => this.reject(error))
    this.plan.source.close()
    for (const flight of this.flights) flight.state.stop()
    const open = [...this.flights]
    if (open.length > 0) setTimeout(() => { for (const flight of open) if (this.flights.has(flight)) this.threads.kill(flight.state) }, grace)
  }

  private close(settle: () => void): void {
    this.ended = true
    this.plan.signal?.removeEventListener('abort', this.aborted)
    this.plan.onEnd?.()
    settle()
  }

  private readonly aborted = (): void => {
    const { operation, signal } = this.plan
    this.end(new AbortError(operation, 'was aborted', {}, { cause: signal!.reason }))
  }

  /** Ends the workers of items whose time is over; asynchronous ones are ended by the workers themselves, if they still turn. */
  watch(slack: number): void {
    const { timeout } = this.plan
    if (timeout === Infinity || this.ended) return
    for (const flight of this.flights) {
      if (flight.late.length > 0) continue
      flight.late = flight.state.running(timeout + slack)
      if (flight.late.length > 0) this.threads.kill(flight.state)
    }
  }
}

/** What a TaskError says, and its cause. */
const reasons = {
  threw: (place: number, cause: unknown) => ({ reason: `item ${place} failed: ${sayThrown(cause)}`, because: cause }),
  late: (place: number, _: unknown, operation: string, timeout: number) => {
    const because = new TimeoutError(operation, `not done within ${timeout} ms`, { timeout })
    return { reason: `item ${place} took longer than ${timeout} ms`, because }
  },
  died: (place: number, cause: unknown, operation: string) => {
    const because = new WorkerError(operation, sayThrown(cause), {}, { cause })
    return { reason: `the worker of item ${place} ended: ${cause instanceof Error ? cause.message : sayThrown(cause)}`, because }
  },
  unsent: (place: number, cause: unknown) => ({ reason: `item ${place} cannot be sent to another thread: ${(cause as Error).message}`, because: cause }),
} satisfies Record<string, (place: number, cause: unknown, operation: string, timeout: number) => { reason: string; because: unknown }>

/** The lines of a stack that say where. */
function framesOf(error: Error): string {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return frames.length > 0 ? `${frames.join('\n')}\n` : ''
}
