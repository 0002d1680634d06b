/**
 * Who observes the programs that run: PARNUM_LOG's lines and profiles. Whoever runs one asks `observing`, a boolean, and only then looks at
 * the clock. Times are of the `steady` clock, in ms.
 */
import type { Program } from '../kernels/program.js'
import { steadyAt } from '../memory/clock.js'
import { spent } from '../memory/observe.js'
import type { Operand } from './job.js'

/** A program that has run. Good for the call that tells of it: the frame and the times are written again by the next one. */
export interface Run {
  readonly operation: string
  readonly program: Program
  readonly operands: readonly Operand[]
  readonly frame: Float64Array
  readonly began: number
  readonly ended: number
  /** What of it the calling thread spent: all, unless the job ran behind. */
  readonly own: number
  /** What the calling thread waited for the others' last chunks. */
  readonly waited: number
  /** Threads that could take chunks of it. */
  readonly threads: number
  /** When each chunk ran, and where (times.ts); undefined for a run of one chunk in the calling thread. */
  readonly times: Float64Array | undefined
  /** Whether it ran while the event loop was free. */
  readonly behind: boolean
}

/** Work of a user's own on some thread. */
export interface Span {
  readonly thread: string
  readonly name: string
  readonly began: number
  readonly ended: number
}

export interface Observer {
  ran(run: Run): void
  /** Work of a user's own has ended. */
  worked?(span: Span): void
}

let observers: readonly Observer[] = []

/** Whether anybody observes. */
export let observing = false

export function observe(observer: Observer): void {
  observers = [...observers, observer]
  observing = true
}

export function unobserve(observer: Observer): void {
  observers = observers.filter((other) => other !== observer)
  observing = observers.length > 0
}

export function tellRun(run: Run): void {
  spent.ms += run.own
  for (const observer of observers) observer.ran(run)
}

/**
 * Adds what a thread of a user's did, a task of a pool for example, to the traces of the profiles that run. Times are what that thread read by
 * `hrtimeMs`, which is the same in all threads.
 */
export function addSpan(thread: string, name: string, began: number, ended: number): void {
  for (const observer of observers) observer.worked?.({ thread, name, began: steadyAt(began), ended: steadyAt(ended) })
}
