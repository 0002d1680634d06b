/** Hands chunks of the runs that are open to the workers that are free, in turn, and to those that soon will be. */
import { AbortError, BackendError, ValueError } from '../errors.js'
import { attach } from '../api/sharing.js'
import { threadCount } from '../schedule/team.js'
import { checkCount, mostWorkers } from './options.js'
import { unpackThrown } from './failure.js'
import type { Reply } from './messages.js'
import { Run, type Flight, type RunPlan } from './run.js'
import type { ThreadOptions } from './types.js'
import { checkDepth, Workers, type Line } from './workers.js'

/** Milliseconds between two looks for items whose time is over. The timer also keeps the process alive while workers have something to do. */
const lookEvery = 20
/** Milliseconds that a worker has to end an asynchronous item itself, before it is taken for blocked. */
const slack = 50
/** Of so many runs it is asked how far ahead they send: there may be thousands. */
const mostLooked = 16
/** Milliseconds without chunks after which lines are ended: a new one costs 0.3 ms. Until then they keep the process alive. */
const restAfter = 5

export class Dispatcher {
  readonly size: number
  private readonly workers: Workers
  private readonly runs: Run[] = []
  /** The place of the run that had the last turn. */
  private turn = 0
  private pumping = false
  private again = false
  private busy = 0
  private timer: NodeJS.Timeout | undefined
  private readonly resting: NodeJS.Timeout
  /** Whether its pool is: what was begun before still opens runs. */
  closed = false

  constructor(size: number, options: ThreadOptions) {
    this.size = size
    this.workers = new Workers(size, options, this)
    this.resting = setTimeout(() => { if (this.busy === 0) this.workers.rest() }, restAfter).unref()
  }

  /** Opens a run; its `over` settles at its end. */
  open(plan: RunPlan): Run {
    checkDepth(plan.operation)
    const run = new Run(plan, this.workers, traceHere())
    this.runs.push(run)
    this.timer ??= setInterval(() => this.look(), lookEvery).unref()
    void run.over.catch(() => undefined).finally(() => this.leave(run))
    if (plan.signal?.aborted === true) run.end(new AbortError(plan.operation, 'was aborted before it began', {}, { cause: plan.signal.reason }))
    this.pump()
    return run
  }

  checkOpen(operation: string): void {
    if (this.closed) throw new ValueError(operation, 'the pool is closed', {})
  }

  /**
   * Hands out chunks while there are threads and chunks. Runs go in turn; all may send as far ahead as the quickest does, for what gets behind slow items
   * is taken back. Users' iterators that open runs are not called again from within.
   */
  pump(): void {
    this.again = true
    if (this.pumping) return
    this.pumping = true
    try {
      while (this.again || this.takeBack()) {
        this.again = false
        let most = 1
        for (let k = Math.min(mostLooked, this.runs.length); k > 0; k--) most = Math.max(most, this.runs[(this.turn + k) % this.runs.length].ahead)
        for (let misses = 0; misses < this.runs.length && this.workers.hasRoom(most);) {
          this.turn = (this.turn + 1) % this.runs.length
          const flight = this.runs[this.turn].next()
          if (flight === undefined) misses++
          else {
            misses = 0
            this.send(this.workers.line(), flight, false)
          }
        }
      }
    } finally {
      this.pumping = false
    }
  }

  private send(line: Line, flight: Flight, whole: boolean): void {
    if (this.busy++ === 0) this.timer?.ref()
    try {
      line.send(flight.run.message(flight, whole), flight)
    } catch (error) {
      this.over(flight)
      flight.run.refuse(flight, error)
    }
  }

  /** A thread has answered, or what it was sent was taken back. */
  landed(line: Line, flight: Flight, reply: Reply): void {
    const { run, back } = flight
    if (reply.unknown !== undefined && !back && !run.ended) {
      this.busy--
      return this.send(line, flight, true)
    }
    this.over(flight)
    if (!back) {
      if (reply.error === undefined) run.settle(flight, reply, attach as (handle: unknown) => object)
      else run.lose(flight, unpackThrown(reply.error))
    }
    this.pump()
  }

  /** The thread of some chunks ended. */
  lost(flights: readonly Flight[], error: unknown, killed: boolean): void {
    for (const flight of flights) {
      const { run, back, late } = flight
      this.over(flight)
      if (error instanceof BackendError) run.end(error)
      if (back) continue
      // What the thread had gone on to before it was ended is not to blame.
      if (killed && late.length === 0) run.takeBack(flight)
      else run.lose(flight, error)
    }
    this.pump()
  }

  private over(flight: Flight): void {
    this.workers.giveState(flight.state)
    if (--this.busy > 0) return
    this.timer?.unref()
    this.resting.refresh().ref()
  }

  /** Takes a chunk that was sent but not begun from behind one that takes longer than was thought, where a thread has nothing to do. */
  private takeBack(): boolean {
    const flight = this.workers.waiting()
    if (flight === undefined) return false
    flight.run.takeBack(flight)
    return true
  }

  private look(): void {
    for (const run of this.runs) run.watch(slack)
  }

  private leave(run: Run): void {
    const place = this.runs.indexOf(run)
    this.runs.splice(place, 1)
    if (place <= this.turn) this.turn--
    if (this.runs.length > 0) return this.pump()
    clearInterval(this.timer)
    this.timer = undefined
  }

  /** Waits until every open run is over. */
  async idle(): Promise<void> {
    while (this.runs.length > 0) await Promise.allSettled(this.runs.map((run) => run.over))
  }

  /** Ends every run with an error, then all threads. */
  async end(operation: string): Promise<void> {
    for (const run of this.runs) run.end(new AbortError(run.plan.operation, `the pool was ended by ${operation}`, {}))
    await this.workers.end()
  }
}

/** Where the caller is, because the stack of what fails later does not say it. */
function traceHere(): string {
  return (new Error().stack ?? '').split('\n').filter((line) => /^\s+at /.test(line) && !line.includes(__filename)).join('\n')
}

const shared = new Map<number, Dispatcher>()

/** The threads that calls without a pool of their own share, by their number. They end when they are idle. */
export function sharedThreads(operation: string, workers: number | undefined): Dispatcher {
  const size = workers === undefined ? threadCount() : checkCount(operation, 'workers', workers, 1, mostWorkers)
  let dispatcher = shared.get(size)
  if (dispatcher === undefined) shared.set(size, (dispatcher = new Dispatcher(size, {})))
  return dispatcher
}
