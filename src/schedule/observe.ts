/**
 * Who observes the programs that run: PARNUM_LOG's lines and profiles. Whoever runs one asks `observing`, a boolean, and only then looks at
 * the clock. Times are of the `steady` clock, in ms.
 */
import type { Program } from '../kernels/program.js'
import { steady, steadyAt } from '../memory/clock.js'
import { spent } from '../memory/observe.js'

/** What a run went over: elements, and the bytes that it read and wrote (moved.ts). */
export interface Moved {
  readonly elements: number
  readonly bytes: number
}

/** A program that has run, or a user's function over elements. */
export interface Run extends Moved {
  readonly operation: string
  /** None where a user's function ran. */
  readonly program: Program | undefined
  readonly began: number
  readonly ended: number
  /** What of it the calling thread spent: all, unless the job ran behind. */
  readonly own: number
  /** What the calling thread waited for the others' last chunks. */
  readonly waited: number
  /** Threads that could take chunks of it. */
  readonly threads: number
  readonly chunks: number
  /** When each chunk ran, and where (times.ts), until the next job; undefined for one chunk in the calling thread. */
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

/** Runs something in the calling thread, and tells of it as of a program of one chunk. What is observed within it is not its own time. */
export function runObserved(operation: string, run: () => void, moved: () => Moved): void {
  if (!observing) return run()
  const before = spent.ms
  const began = steady()
  run()
  const ended = steady()
  const own = ended - began - (spent.ms - before)
  tellRun({ operation, program: undefined, ...moved(), began, ended, own, waited: 0, threads: 1, chunks: 1, times: undefined, behind: false })
}

/**
 * Adds what a thread of a user's did, a task of a pool for example, to the traces of the profiles that run. Times are what that thread read by
 * `hrtimeMs`, which is the same in all threads.
 */
export function addSpan(thread: string, name: string, began: number, ended: number): void {
  for (const observer of observers) observer.worked?.({ thread, name, began: steadyAt(began), ended: steadyAt(ended) })
}
