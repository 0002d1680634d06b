/** The threads of a pool: piscina starts them, hands them chunks and notices their end. What a chunk means is not known here. */
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { workerData } from 'node:worker_threads'
import type { Piscina } from 'piscina'
import { BackendError, ValueError } from '../errors.js'
import { ChunkState, importing, mostMs, type ChunkMessage, type Reply, type WorkerStart } from './messages.js'
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

/** Up to `size` threads, each with one chunk at a time. */
export class Workers {
  readonly size: number
  private readonly piscina: Piscina
  /** States that no chunk has. More than chunks, and used in turn, so that a thread that is being ended does not write into the next chunk's. */
  private readonly states: ChunkState[]
  /** Chunks that wait for a thread or run on one. */
  private readonly open = new Map<ChunkState, (error: BackendError) => void>()
  private failedStarts = 0
  private lastError: Error | undefined

  constructor(size: number, { idleTimeout = 30_000, resourceLimits, env }: ThreadOptions) {
    this.size = size
    const filename = join(__dirname, 'task.cjs')
    if (!existsSync(filename)) {
      throw new BackendError('parallel', `${filename} is missing: a bundle of the program must leave the package 'parnum' outside (external), because threads are started from its files`, { filename })
    }
    const memory = ChunkState.memory(4 * size)
    this.states = Array.from({ length: 4 * size }, (_, number) => new ChunkState(memory, number))
    const { Piscina: Pool } = require('piscina') as { Piscina: typeof Piscina }
    this.piscina = new Pool({
      filename, name: 'run', minThreads: 0, maxThreads: size, idleTimeout: idleTimeout > mostMs ? Infinity : idleTimeout, atomics: 'disabled', recordTiming: false,
      workerData: { parnumDepth: depth + 1, states: memory, tsx } satisfies WorkerStart, ...flags(),
      ...(resourceLimits === undefined ? {} : { resourceLimits }), ...(env === undefined ? {} : { env }),
    })
    // A thread that ends between two chunks takes nothing with it: the next one gets a new thread.
    this.piscina.on('error', (error: Error) => {
      this.lastError = error
      if (this.open.size === 0) process.emitWarning(`a worker without a task ended: ${error.message}`, 'ParnumWarning')
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

  /** Runs a chunk. Rejects where it cannot be sent, or its worker ends. */
  async start(message: ChunkMessage, state: ChunkState): Promise<Reply> {
    const given = new Promise<never>((_, reject) => this.open.set(state, reject))
    try {
      const reply = await Promise.race([this.piscina.run(message, { transferList: packed(message) }) as Promise<Reply | undefined | null>, given])
      // Null may be thrown, too: piscina then sees no error.
      if (!reply) throw new Error('null or undefined was thrown outside of any task')
      this.failedStarts = 0
      return reply
    } finally {
      this.open.delete(state)
    }
  }

  /** Ends the thread of a chunk; one that waits for a thread will end at once when it has one. */
  kill(state: ChunkState): void {
    state.stop()
    const worker = state.thread === 0 ? undefined : this.piscina.threads.find(({ threadId }) => threadId === state.thread)
    void worker?.terminate()
  }

  /** Ends all threads; chunks that run are rejected. */
  async end(): Promise<void> {
    await this.piscina.destroy()
  }

  /** A thread that ends while it starts leaves its chunk in piscina's queue with nobody to take it: another one is asked for. */
  private revive(): void {
    if (this.open.size <= this.piscina.threads.length) return
    if (++this.failedStarts <= mostFailedStarts * this.size) return void this.piscina.run(undefined).catch(() => undefined)
    const error = new BackendError('parallel', 'worker threads end before they are ready; are their resourceLimits or the flags of Node.js in the way?', {}, { cause: this.lastError })
    for (const reject of [...this.open.values()]) reject(error)
  }
}
