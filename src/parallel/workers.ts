/** The threads of a pool: piscina starts them, lends them to lines of chunks and notices their end. What a chunk means is not known here. */
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { MessageChannel, receiveMessageOnPort, workerData, type MessagePort } from 'node:worker_threads'
import type { Piscina } from 'piscina'
import { BackendError, ValueError } from '../errors.js'
import { ChunkState, importing, mostAhead, mostMs, type ChunkMessage, type Reply, type WorkerStart } from './messages.js'
import type { Flight } from './run.js'
import type { ThreadOptions } from './types.js'

const require = createRequire(__filename)

/** Pools in tasks of pools: one in another is use, more is a program that starts itself in every worker. */
const deepest = 2
const depth = (workerData as Partial<WorkerStart> | null)?.parnumDepth ?? 0

/** Refuses pools where a module, imported by a worker for its tasks, begins its main part there again. */
export function checkDepth(operation: string): void {
  const url = (globalThis as { [importing]?: string })[importing]
  if (url === undefined && depth < deepest) return
  const error = new ValueError(operation, `called while a worker imports ${url ?? 'the module of its tasks'}: the module's main part runs in each worker too; put it behind if (isMainThread), from node:worker_threads, or into another module than the tasks`, { url })
  // Who begins a main part seldom looks at what becomes of it.
  process.emitWarning(error.message, 'ParnumWarning')
  throw error
}

/** tsx's flags: they would cost each thread 0.2 s at its start, and do not make it read TypeScript; `load` in worker.ts does, where it has to. */
const isTsx = (flag: string): boolean => /[\\/]tsx[\\/]/.test(flag) || flag === 'tsx'
const tsx = process.execArgv.some(isTsx)

/** The flags of Node.js for threads: this process's, which Node.js passes on by itself, unless they are tsx's alone. */
function flags(): { execArgv?: string[] } {
  const others = process.execArgv.filter((flag, k, all) => !isTsx(flag) && !(['--require', '--import', '--loader', '-r'].includes(flag) && isTsx(all[k + 1] ?? '')))
  return tsx && others.length === 0 ? { execArgv: [] } : {}
}

/** So many threads in a row may end before they are ready. */
const mostFailedStarts = 3

/** Numbers were packed for this message alone: they move, and are not copied. */
function packed({ items }: ChunkMessage): ArrayBuffer[] {
  return items.kind === 'numbers' ? [items.values.buffer as ArrayBuffer] : []
}

/** What becomes of chunks that were sent. */
interface Receiver {
  landed(line: Line, flight: Flight, reply: Reply): void
  /** Their thread ended; `killed`: it was ended for the sake of one of them, or of one that is done. */
  lost(flights: readonly Flight[], error: unknown, killed: boolean): void
}

/**
 * The chunks that one thread has been sent, answered in their order. To piscina a line is one task, for as long as there are chunks: they come and go
 * by a port of the line's own, several on their way at once where they are quick. A task of piscina for each chunk would cost 10 us and more, and its
 * way here and back, 25 us, would be waited for each time.
 */
export class Line {
  readonly flights: Flight[] = []
  /** The end of its port for the thread, which goes with the task. */
  readonly end: MessagePort
  private readonly port: MessagePort
  closed = false
  killed = false
  private answered = false

  constructor(private readonly receiver: Receiver) {
    const { port1, port2 } = new MessageChannel()
    this.port = port1
    this.end = port2
    port1.on('message', (reply: Reply) => this.take(reply))
    port1.unref()
  }

  /** Sends a chunk. @throws what structured cloning throws for what cannot travel: nothing was sent then */
  send(message: ChunkMessage, flight: Flight): void {
    this.port.postMessage(message, packed(message))
    this.flights.push(flight)
  }

  private take(reply: Reply): void {
    this.answered = true
    this.receiver.landed(this, this.flights.shift()!, reply)
  }

  /** Whether its thread has begun anything. */
  get begun(): boolean {
    return this.answered || this.flights.some(({ back, state }) => !back && state.claimed)
  }

  /** Tells the thread that no more will come. */
  close(): void {
    this.closed = true
    this.port.close()
  }

  /** Its thread ended: what it had answered before still counts. */
  lose(error: unknown): void {
    this.closed = true
    for (let last = receiveMessageOnPort(this.port); last !== undefined; last = receiveMessageOnPort(this.port)) this.take(last.message as Reply)
    this.port.close()
    this.receiver.lost(this.flights.splice(0), error, this.killed)
  }
}

/** Up to `size` threads, each with a line of chunks. */
export class Workers {
  readonly size: number
  /** Those that chunks can be sent to, and those that were told to end. */
  readonly lines = new Set<Line>()
  private readonly piscina: Piscina
  /** States that no chunk has. More than chunks, and used in turn, so that a thread that is being ended does not write into the next chunk's. */
  private readonly states: ChunkState[]
  private failedStarts = 0
  private lastError: Error | undefined

  constructor(size: number, { idleTimeout = 30_000, resourceLimits, env }: ThreadOptions, private readonly receiver: Receiver) {
    this.size = size
    const filename = join(__dirname, 'task.cjs')
    if (!existsSync(filename)) {
      throw new BackendError('parallel', `${filename} is missing: a bundle of the program must leave the package 'parnum' outside (external), because threads are started from its files`, { filename })
    }
    const count = 2 * mostAhead * size
    const memory = ChunkState.memory(count)
    this.states = Array.from({ length: count }, (_, number) => new ChunkState(memory, number))
    const { Piscina: Pool } = require('piscina') as { Piscina: typeof Piscina }
    this.piscina = new Pool({
      filename, name: 'run', minThreads: 0, maxThreads: size, idleTimeout: idleTimeout > mostMs ? Infinity : idleTimeout, atomics: 'disabled', recordTiming: false,
      workerData: { parnumDepth: depth + 1, states: memory, tsx } satisfies WorkerStart, ...flags(),
      ...(resourceLimits === undefined ? {} : { resourceLimits }), ...(env === undefined ? {} : { env }),
    })
    // A thread that ends between two lines takes nothing with it: the next one gets a new thread.
    this.piscina.on('error', (error: Error) => {
      this.lastError = error
      if (this.lines.size === 0) process.emitWarning(`a worker without a task ended: ${error.message}`, 'ParnumWarning')
    })
    this.piscina.on('workerDestroy', () => setImmediate(() => this.revive()))
  }

  /** A state for the next chunk, which must be given back. */
  takeState(): ChunkState {
    const state = this.states.shift()!
    state.clear()
    return state
  }

  giveState(state: ChunkState): void {
    this.states.push(state)
  }

  /** Whether there is a line with fewer chunks than `most`, or can be. */
  hasRoom(most: number): boolean {
    return this.lines.size < this.size || (this.shortest()?.flights.length ?? most) < most
  }

  /** The line for the next chunk, where there is room: an empty one, a new one, the shortest. */
  line(): Line {
    const shortest = this.shortest()
    return shortest !== undefined && (shortest.flights.length === 0 || this.lines.size === this.size) ? shortest : this.begin()
  }

  private shortest(): Line | undefined {
    let shortest: Line | undefined
    for (const line of this.lines) if (!line.closed && (shortest === undefined || line.flights.length < shortest.flights.length)) shortest = line
    return shortest
  }

  /** A chunk that was not begun, claimed from where it waits, if a thread has nothing to do. */
  waiting(): Flight | undefined {
    const free = this.shortest()?.flights.length === 0
    if (!free && this.lines.size === this.size) return undefined
    // The first chunk of a thread is as good as begun; only one that still starts takes longer than a free one would.
    return [...this.lines].flatMap(({ begun, flights }) => flights.slice(begun || !free ? 1 : 0)).findLast(({ back, state }) => !back && state.claim())
  }

  private begin(): Line {
    const line = new Line(this.receiver)
    this.lines.add(line)
    // Null may be thrown, too: piscina then sees no error.
    const ended = (reply: unknown): void => this.leave(line, reply === true ? undefined : new Error('null or undefined was thrown outside of any task'))
    ;(this.piscina.run({ line: line.end }, { transferList: [line.end] }) as Promise<unknown>).then(ended, (error: unknown) => this.leave(line, error))
    return line
  }

  private leave(line: Line, error: unknown): void {
    if (!this.lines.delete(line)) return
    if (line.begun) this.failedStarts = 0
    else if (error !== undefined) error = this.failedStart(error)
    line.lose(error)
  }

  /** Ends the lines: their threads wait for others, or their end. */
  rest(): void {
    for (const line of this.lines) if (!line.closed) line.close()
  }

  /** Ends the thread of a chunk; one that was not begun will end at once when its turn comes. */
  kill(state: ChunkState): void {
    const worker = state.thread === 0 ? undefined : this.piscina.threads.find(({ threadId }) => threadId === state.thread)
    if (worker === undefined) return state.stop()
    for (const line of this.lines) if (line.flights.some((flight) => flight.state === state)) line.killed = true
    void worker.terminate()
  }

  /** Ends all threads; chunks that run are lost. */
  async end(): Promise<void> {
    await this.piscina.destroy()
  }

  /** A thread that ends while it starts leaves its line in piscina's queue with nobody to take it: another one is asked for. */
  private revive(): void {
    if (this.lines.size <= this.piscina.threads.length) return
    const error = this.failedStart(this.lastError)
    if (!(error instanceof BackendError)) return void this.piscina.run(undefined).catch(() => undefined)
    for (const line of [...this.lines]) this.leave(line, error)
  }

  /** Counts threads that end before they began anything; the error to give up with, when there are too many. */
  private failedStart(error: unknown): unknown {
    if (error instanceof BackendError || ++this.failedStarts <= mostFailedStarts * this.size) return error
    return new BackendError('parallel', 'worker threads end before they are ready; are their resourceLimits or the flags of Node.js in the way?', {}, { cause: error })
  }
}
