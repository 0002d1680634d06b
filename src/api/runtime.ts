/** What runs parnum: its backend, threads and memory; and scopes that release memory early. */
import { ValueError } from '../errors.js'
import { deferring, setFusion } from '../expr/pending.js'
import { backend, instructionSet } from '../kernels/backend.js'
import { lapack } from '../kernels/lapack.js'
import { memoryInfo, scoped, setMemoryLimit, show } from '../memory/pool.js'
import { reason } from '../memory/addon.js'
import type { Storage } from '../memory/storage.js'
import { maxWorkers } from '../schedule/control.js'
import { setThreads, threadCount } from '../schedule/team.js'
import { version } from '../version.js'
import { checkFlag, checkOptions } from './options.js'
import { arraysIn } from './results.js'

/** What `configure` takes. */
export interface Configuration {
  /** Threads that compute, the calling one among them. */
  threads?: number
  /** Bytes that all arrays together may hold. */
  memoryLimit?: number
  /** Whether operations on large arrays wait and are computed together (true by default, where the native kernels run). */
  fusion?: boolean
}

/**
 * Sets the number of threads and the bound on memory. What is not named stays.
 * @throws ValueError for unknown options, threads outside 1 to 256, a limit that is no positive number
 * @example pn.configure({ threads: pn.info().threads, memoryLimit: 8e9 })
 * pn.info().memory.limit //=> 8000000000
 */
export function configure(options: Configuration): void {
  checkOptions('configure', options, ['threads', 'memoryLimit', 'fusion'])
  const { threads, memoryLimit } = options ?? {}
  const fusion = options?.fusion === undefined ? undefined : checkFlag('configure', 'fusion', options.fusion, true)
  if (threads !== undefined && !(Number.isInteger(threads) && threads >= 1 && threads <= maxWorkers)) {
    throw new ValueError('configure', `threads is a whole number from 1 to ${maxWorkers}`, { threads })
  }
  if (memoryLimit !== undefined && !(typeof memoryLimit === 'number' && memoryLimit > 0)) {
    throw new ValueError('configure', 'memoryLimit is a positive number of bytes', { memoryLimit })
  }
  if (threads !== undefined) setThreads(threads)
  if (memoryLimit !== undefined) setMemoryLimit(memoryLimit)
  if (fusion !== undefined) setFusion(fusion)
}

/** What `info` tells. */
export interface Info {
  readonly version: string
  /** 'native', or 'ts' where there are no native kernels. */
  readonly backend: 'native' | 'ts'
  /** Why the backend is 'ts'. */
  readonly backendReason?: string
  /** The instruction set of the kernels: 'v2', 'v3', 'v4' (x86-64), 'neon', 'generic', 'js'. */
  readonly instructionSet: string
  readonly threads: number
  /** What computes decompositions (`pn.linalg`): 'OpenBLAS 0.3.21 (libopenblas.so.0)', or 'ml-matrix 6.15.1' where no LAPACK is found. */
  readonly lapack: string
  /** Why that is no LAPACK of the machine's. */
  readonly lapackReason?: string
  /** Whether operations on large arrays wait and are computed together. */
  readonly fusion: boolean
  /**
   * Bytes: the limit, what arrays hold, and how much of that the pool keeps for the next ones. Collections that parnum asked for: all, those of
   * the whole heap among them, and the time they took.
   */
  readonly memory: {
    readonly limit: number
    readonly held: number
    readonly pooled: number
    readonly collections: number
    readonly fullCollections: number
    readonly collectionMs: number
  }
  readonly node: string
  /** All of it in one line. */
  readonly text: string
}

/**
 * Tells the version, backend, instruction set, threads and memory.
 * @example console.log(pn.info().text)
 */
export function info(): Info {
  const memory = memoryInfo()
  const threads = threadCount()
  const { name, reason: lapackReason } = lapack()
  const text = `parnum ${version}, ${backend} (${instructionSet}), ${threads} thread${threads > 1 ? 's' : ''}, ${name}, ${show(memory.held)} of ${show(memory.limit)} held, Node ${process.version}`
  return {
    version, backend, ...(reason === undefined ? {} : { backendReason: reason }), instructionSet, threads, lapack: name, ...(lapackReason === undefined ? {} : { lapackReason }),
    fusion: deferring.from < Infinity, memory, node: process.version, text,
  }
}

function* storagesIn(result: unknown): Iterable<Storage> {
  for (const array of arraysIn(result)) yield array.storage
}

/**
 * Runs a function and disposes all arrays made in it but those in its result (an array, or lists and objects of arrays), also when
 * it throws. Arrays that are kept elsewhere, in a variable outside, are disposed too.
 * @throws ValueError for a function that is asynchronous
 * @example const x = arr([1, 2])
 * pn.scope(() => x.mul(2).add(1)) //=> array([3., 5.])
 */
export function scope<R>(run: () => R): R {
  if (typeof run !== 'function') throw new ValueError('scope', 'takes a function', {})
  return scoped(() => {
    const result = run()
    if (result instanceof Promise) throw new ValueError('scope', 'the function is asynchronous; arrays made after its first await would not be seen', {})
    return result
  }, storagesIn)
}
