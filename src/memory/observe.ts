/** Who observes allocations and collections: nobody, but for a profile. One boolean is all that the others pay. */
import { steady } from './clock.js'
import { onCollection } from './collect.js'

/** Memory that was given to an array, or to an operation's own use. Times are of the `steady` clock. */
export interface Allocation {
  readonly operation: string
  readonly bytes: number
  readonly began: number
  readonly ended: number
  /** What it took, without what was computed or collected for it. */
  readonly ms: number
  /** Blocks that were made for it, and taken from the pool; small arrays are mostly cut from a block that is there. */
  readonly made: number
  readonly reused: number
}

/** A collection that parnum asked V8 for. */
export interface Collection {
  readonly full: boolean
  readonly began: number
  readonly ended: number
}

export interface MemoryObserver {
  allocated(allocation: Allocation): void
  collected(collection: Collection): void
}

let observers: readonly MemoryObserver[] = []

/** Whether anybody observes. */
export let memoryObserved = false

/** Milliseconds of this thread in all that was observed so far, each counted once: whoever contains another subtracts what came in between. */
export const spent = { ms: 0 }

export function observeMemory(observer: MemoryObserver): void {
  observers = [...observers, observer]
  memoryObserved = true
  onCollection(tellCollection)
}

export function unobserveMemory(observer: MemoryObserver): void {
  observers = observers.filter((other) => other !== observer)
  memoryObserved = observers.length > 0
  if (!memoryObserved) onCollection(undefined)
}

export function tellAllocation(allocation: Allocation): void {
  spent.ms += allocation.ms
  for (const observer of observers) observer.allocated(allocation)
}

function tellCollection(full: boolean, ms: number): void {
  const ended = steady()
  spent.ms += ms
  for (const observer of observers) observer.collected({ full, began: ended - ms, ended })
}
