/** What a profile adds up while it runs: sums for each program and each thread, and the bars of its trace. */
import type { Program } from '../../kernels/program.js'
import { steady } from '../../memory/clock.js'
import { observeMemory, spent, unobserveMemory, type Allocation, type Collection, type MemoryObserver } from '../../memory/observe.js'
import { TimeWord, timeWords } from '../../schedule/control.js'
import { observe, unobserve, type Observer, type Run, type Span } from '../../schedule/observe.js'
import { finishBehind, threadCount } from '../../schedule/team.js'
import { nameOf } from './names.js'
import { Timeline } from './timeline.js'

/** Memory that was asked for. */
export interface MemorySums {
  allocations: number
  bytes: number
  ms: number
  made: number
  reused: number
}

/** Sums of a program that ran for an operation; without one, of a user's function, or of an operation's memory that no program ran with. Times in ms. */
export interface Sums {
  readonly name: string
  readonly operation: string
  readonly program: Program | undefined
  calls: number
  chunks: number
  elements: number
  bytes: number
  /** From the programs' beginnings to their ends. */
  self: number
  /** From the memory's being there to the programs' beginnings. */
  preparing: number
  waiting: number
  /** Of all threads: in chunks, and altogether. */
  busy: number
  offered: number
  memory: MemorySums
}

export interface ThreadSums {
  chunks: number
  busy: number
}

/** Allocations that took less, in ms, are counted but not drawn. */
const drawnFrom = 0.001

export function noMemory(): MemorySums {
  return { allocations: 0, bytes: 0, ms: 0, made: 0, reused: 0 }
}

export function addMemory(to: MemorySums, { allocations, bytes, ms, made, reused }: MemorySums): void {
  to.allocations += allocations
  to.bytes += bytes
  to.ms += ms
  to.made += made
  to.reused += reused
}

function clearMemory(memory: MemorySums): void {
  memory.allocations = memory.bytes = memory.ms = memory.made = memory.reused = 0
}

function newSums(name: string, operation: string, program: Program | undefined): Sums {
  return { name, operation, program, calls: 0, chunks: 0, elements: 0, bytes: 0, self: 0, preparing: 0, waiting: 0, busy: 0, offered: 0, memory: noMemory() }
}

export class Recorder implements Observer, MemoryObserver {
  readonly timeline: Timeline
  readonly threads: ThreadSums[] = []
  readonly collections = { minor: 0, full: 0, ms: 0 }
  /** Programs that ran behind, whose time is not the calling thread's. */
  behind = 0
  /** Of the calling thread: in programs, its own and behind ones that it helped. */
  running = 0
  began = 0
  ended = 0
  private readonly programs = new Map<Program | undefined, Map<string, Sums>>()
  /** Memory by the operation that asked for it, until a program of that name runs. */
  private readonly waiting = new Map<string, MemorySums>()
  /** The operation that asked for memory last, when nothing else came after that, and when the recording of it was over. */
  private last: string | undefined
  private lastEnded = 0
  /** Milliseconds of the calling thread in all that was observed. */
  spent = 0

  constructor(limit: number) {
    this.timeline = new Timeline(limit)
  }

  start(): void {
    observe(this)
    observeMemory(this)
    this.spent = -spent.ms
    this.began = steady()
  }

  /** Ends the recording; what still runs behind is brought to its end first. */
  stop(): void {
    finishBehind()
    this.ended = steady()
    this.spent += spent.ms
    unobserve(this)
    unobserveMemory(this)
  }

  /** The sums of every program, and of memory that no program ran with. */
  get rows(): Sums[] {
    const rows = [...this.programs.values()].flatMap((byOperation) => [...byOperation.values()])
    for (const [operation, memory] of this.waiting) if (memory.allocations > 0) rows.push({ ...newSums(operation, operation, undefined), memory })
    return rows
  }

  ran(run: Run): void {
    const { operation, program, elements, bytes, chunks, began, ended, behind, own, waited } = run
    const sums = this.sumsOf(operation, program)
    const times = run.times?.slice(0, chunks * timeWords)
    sums.calls++
    sums.chunks += chunks
    sums.elements += elements
    sums.bytes += bytes
    sums.self += ended - began
    sums.waiting += waited
    sums.offered += threadCount() * (ended - began)
    sums.busy += times ? this.chunksRan(times, began, ended) : this.threadRan(0, ended - began)
    if (behind) this.behind += ended - began
    this.running += own
    this.settle(sums, behind ? Infinity : began)
    // Asked first: of a million small programs most are not kept.
    if (times || this.timeline.takes(ended - began, 1)) this.timeline.add({ kind: behind ? 'behind' : 'operation', name: sums.name, began, ended, elements, bytes, times, chunks })
  }

  allocated(allocation: Allocation): void {
    const { operation, bytes, ms, made, reused, began, ended } = allocation
    let memory = this.waiting.get(operation)
    if (memory === undefined) this.waiting.set(operation, (memory = noMemory()))
    memory.allocations++
    memory.bytes += bytes
    memory.ms += ms
    memory.made += made
    memory.reused += reused
    if (ms >= drawnFrom) this.timeline.add({ kind: 'memory', name: `memory for ${operation}`, began, ended, elements: 0, bytes, chunks: 0 })
    this.last = operation
    this.lastEnded = steady()
  }

  collected({ full, began, ended }: Collection): void {
    this.collections[full ? 'full' : 'minor']++
    this.collections.ms += ended - began
    this.last = undefined
    this.timeline.add({ kind: 'collection', name: full ? 'full collection' : 'minor collection', began, ended, elements: 0, bytes: 0, chunks: 0 })
  }

  worked({ thread, name, began, ended }: Span): void {
    this.timeline.add({ kind: 'task', name, thread, began: Math.max(began, this.began), ended, elements: 0, bytes: 0, chunks: 0 })
  }

  private sumsOf(operation: string, program: Program | undefined): Sums {
    let byOperation = this.programs.get(program)
    if (byOperation === undefined) this.programs.set(program, (byOperation = new Map()))
    let sums = byOperation.get(operation)
    if (sums === undefined) byOperation.set(operation, (sums = newSums(program ? nameOf(operation, program) : operation, operation, program)))
    return sums
  }

  /** Gives a program the memory that its operation asked for, and the time from then to its beginning when nothing else came in between. */
  private settle(sums: Sums, began: number): void {
    const memory = this.waiting.get(sums.operation)
    if (memory !== undefined) {
      addMemory(sums.memory, memory)
      clearMemory(memory)
    }
    if (this.last === sums.operation && began < Infinity) sums.preparing += began - this.lastEnded
    this.last = undefined
  }

  private threadRan(thread: number, ms: number): number {
    while (this.threads.length <= thread) this.threads.push({ chunks: 0, busy: 0 })
    const sums = this.threads[thread]
    sums.chunks++
    sums.busy += ms
    return ms
  }

  /** Adds the chunks' times to their threads'. Threads' clocks agree to some 50 ns: what is off by them is put within the program's. */
  private chunksRan(times: Float64Array, began: number, ended: number): number {
    let busy = 0
    for (let at = 0; at < times.length; at += timeWords) {
      const from = (times[at + TimeWord.began] = Math.min(Math.max(times[at + TimeWord.began], began), ended))
      const to = (times[at + TimeWord.ended] = Math.max(from, Math.min(times[at + TimeWord.ended], ended)))
      busy += this.threadRan(times[at + TimeWord.worker] + 1, to - from)
    }
    return busy
  }
}
