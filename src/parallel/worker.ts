/** What a pool's worker does: makes functions of what it is told, calls them, sends back what they give. Built as dist/task.cjs. */
import { createRequire } from 'node:module'
import { threadId, workerData, type MessagePort } from 'node:worker_threads'
import { rebuild, type AnyFunction } from '../kernels/rebuild.js'
import { collectFull } from '../memory/collect.js'
import { hrtimeMs } from '../memory/hrtime.js'
import { packThrown } from './failure.js'
import { ChunkState, importing, mostMs, type ChunkMessage, type Failure, type FunctionMessage, type ModuleCode, type Reply, type WorkerStart } from './messages.js'
import { areNumbers, listLength, packList, survey, unpackList, type List } from './wire.js'

const require = createRequire(__filename)
const start = workerData as WorkerStart
/** Functions by their numbers; the oldest go, and are sent again if need be. */
const functions = new Map<number, AnyFunction>()
const mostFunctions = 1000
/** Those that hold values. */
const holding = new Set<number>()
/** Milliseconds of idleness after which values of functions are forgotten and what tasks left of arrays is collected, so that others can have the memory. */
const idleBefore = 20

let collecting: NodeJS.Timeout | undefined
/** Whether arrays came or went since the last collection. */
let metArrays = false

/** Answers the chunks of a line, one after the other, until its other end is closed; an empty task only wants a thread to be there. */
export async function run(task: { readonly line: MessagePort } | undefined): Promise<true> {
  if (task === undefined) return true
  const { line } = task
  let last = Promise.resolve()
  line.on('message', (message: ChunkMessage) => { last = last.then(() => answer(line, message)) })
  await new Promise((resolve) => line.once('close', resolve))
  await last
  return true
}

async function answer(line: MessagePort, message: ChunkMessage): Promise<void> {
  try {
    line.postMessage(await runChunk(message))
  } catch (error) {
    line.postMessage({ ...nothing, error: packThrown(error, tryClone) } satisfies Reply)
  }
}

async function runChunk(message: ChunkMessage): Promise<Reply> {
  const state = new ChunkState(start.states, message.state)
  if (!state.claim()) return nothing
  clearTimeout(collecting)
  try {
    // A module that never ends its import can be ended, too.
    state.thread = threadId
    if (state.stopped) return nothing
    const told = message.functions
    const unknown = told.every(({ id }) => functions.has(id)) ? [] : await learn(told)
    if (unknown.length > 0) {
      state.release()
      return { ...nothing, unknown }
    }
    const reply = await new Chunk(message, state).run()
    if (process.stdout.writableLength > 0) await flush(process.stdout)
    if (process.stderr.writableLength > 0) await flush(process.stderr)
    return reply
  } finally {
    if (metArrays || holding.size > 0) collecting = setTimeout(collectIdle, idleBefore).unref()
  }
}

const nothing: Reply = { results: packList([]), failures: [], began: 0, ms: 0 }

/** What tasks print is out before their results are: the process may end with them. */
async function flush(stream: NodeJS.WriteStream): Promise<void> {
  await new Promise((resolve) => stream.write('', resolve))
}

function collectIdle(): void {
  for (const id of holding) functions.delete(id)
  holding.clear()
  metArrays = false
  collectFull()
}

function attach(handle: unknown): object {
  metArrays = true
  // The package's own file, which the user's modules have too: one parnum in each thread.
  const { attach: make } = require('./index.cjs') as { attach: (handle: unknown) => object }
  return make(handle)
}

function unpackAll(list: List): unknown[] {
  const at = unpackList(list, attach)
  return Array.from({ length: listLength(list) }, (_, place) => at(place))
}

/** Takes up functions; returns the numbers of those that it would have to be told. */
async function learn(told: readonly FunctionMessage[]): Promise<number[]> {
  const unknown: number[] = []
  for (const { id, code, values } of told) {
    if (functions.has(id)) continue
    if (code === undefined) unknown.push(id)
    else functions.set(id, code.kind === 'module' ? await imported(code) : rebuilt(() => rebuild(code, values === undefined ? [] : unpackAll(values))))
    if (values !== undefined) holding.add(id)
  }
  const needed = new Set(told.map(({ id }) => id))
  for (const id of functions.keys()) if (functions.size > mostFunctions && !needed.has(id)) functions.delete(id)
  return unknown
}

/** A function that cannot be made fails as its items do. */
function rebuilt(make: () => AnyFunction): AnyFunction {
  try {
    return make()
  } catch (error) {
    return failing(error)
  }
}

function failing(error: unknown): AnyFunction {
  return () => { throw error }
}

async function imported({ url, name }: ModuleCode): Promise<AnyFunction> {
  const scope = globalThis as { [importing]?: string | undefined }
  scope[importing] = url
  try {
    const namespace = await load(url) as Record<string, unknown> & { default?: Record<string, unknown> }
    const found = name in namespace ? namespace[name] : namespace.default?.[name]
    if (typeof found === 'function') return found as AnyFunction
    const names = Object.keys(namespace).filter((key) => key !== 'module.exports')
    return failing(new Error(`${url} exports no function '${name}'; its exports are ${names.join(', ') || 'none'}. A bundle must export the task from its entry`))
  } catch (error) {
    return failing(error)
  } finally {
    scope[importing] = undefined
  }
}

/** What reads TypeScript where Node.js does not. In worker threads it has to be asked to, also where the program was started by it. */
const runners = ['tsx/cjs/api', 'tsx/esm/api']

/** A module; TypeScript too, where Node.js reads it or tsx is installed. */
async function load(url: string): Promise<unknown> {
  const typed = /\.[mc]?tsx?$/.test(new URL(url).pathname)
  const ownReader = Boolean((process.features as { typescript?: unknown }).typescript)
  // Asked before the import: Node.js remembers one that failed.
  if (typed && (!ownReader || start.tsx)) await readTypes()
  try {
    return await import(url)
  } catch (error) {
    if (!typed || (error as { code?: unknown }).code !== 'ERR_UNKNOWN_FILE_EXTENSION') throw error
    throw new Error(`${url} is TypeScript, which this version of Node.js does not read: install tsx, or compile the module`, { cause: error })
  }
}

let readsTypes = false

async function readTypes(): Promise<void> {
  if (readsTypes) return
  readsTypes = true
  try {
    // Both: in a package of CommonJS modules the first reads what the second resolves.
    for (const runner of runners) {
      const { register } = await import(runner) as { register: () => unknown }
      register()
    }
  } catch {
    // Not installed: another runner may do it; if none does, the import says so.
  }
}

/** A value that structured cloning may not take is tried, because a reply that cannot be sent would end the worker. */
function tryClone(value: unknown): unknown {
  return structuredClone(value)
}

const timeUp = new Error('too late')

/** The items of one message, run one after the other or several at a time. */
class Chunk {
  private readonly item: (place: number) => unknown
  private readonly call: (place: number) => unknown
  private readonly results: unknown[] = []
  private readonly failures: Failure[] = []
  private readonly count: number
  private next = 0
  private ended = false

  constructor(private readonly message: ChunkMessage, private readonly state: ChunkState) {
    this.count = listLength(message.items)
    this.item = unpackList(message.items, attach)
    this.call = this.caller(message.out === undefined ? undefined : unpackAll(message.out)[0] as OutArray)
  }

  async run(): Promise<Reply> {
    const began = hrtimeMs()
    const lanes = Math.min(this.message.concurrency, this.count)
    if (lanes === 1) await this.lane(0)
    else await Promise.all(Array.from({ length: lanes }, (_, slot) => this.lane(slot)))
    const ms = hrtimeMs() - began
    return { results: this.pack(), failures: this.failures, began, ms }
  }

  private caller(out: OutArray | undefined): (place: number) => unknown {
    const { functions: told, which, form } = this.message
    const made = told.map(({ id }) => functions.get(id)!)
    const of = which === undefined ? () => made[0] : (place: number) => made[which[place]]
    if (form === 'spread') return (place) => of(place)(...argumentsOf(this.item(place)))
    if (form === 'fold') return (place) => fold(of(place), this.item(place) as unknown[])
    const f = made[0]
    return out === undefined ? (place) => f(this.item(place)) : (place) => into(out, this.placeOf(place), f(this.item(place), out))
  }

  private placeOf(place: number): number {
    return this.message.places?.[place] ?? this.message.first + place
  }

  /** Takes items until none is left. Only what is a promise is waited for: a turn of the event loop costs more than many a task. */
  private async lane(slot: number): Promise<void> {
    const { state, message: { keep, timeout } } = this
    const timed = timeout !== Infinity
    while (this.next < this.count && !this.ended && !state.stopped) {
      const place = this.next++
      state.begin(slot, place, timed)
      try {
        let result = this.call(place)
        if (isThenable(result)) result = await (timed ? withTimeout(result, timeout) : result)
        if (keep) this.results[place] = result
      } catch (thrown) {
        this.fail(place, thrown)
      }
    }
    state.end(slot)
  }

  private fail(place: number, thrown: unknown): void {
    this.results[place] = undefined
    this.failures.push({ place, thrown: packThrown(thrown, tryClone), timedOut: thrown === timeUp })
    if (this.message.stopAtFailure) this.ended = true
  }

  private pack(): List {
    const { results } = this
    if (areNumbers(results)) return packList(results)
    const { arrays, sure } = survey(results)
    if (arrays) metArrays = true
    try {
      if (sure) return packList(results)
    } catch {
      // An array that was disposed: which one is found below.
    }
    for (let place = 0; place < results.length; place++) {
      try {
        // An array is not cloned but shared; what stands beside it may still be something that cannot travel.
        tryClone(packList([results[place]]))
      } catch (error) {
        this.fail(place, new TypeError(`its result cannot be sent to another thread: ${(error as Error).message}`, { cause: error }))
      }
    }
    return packList(results)
  }
}

/** The part of an NDArray that a worker uses. */
interface OutArray {
  set(value: unknown, ...index: unknown[]): unknown
}

/** What a task gives, if anything, goes to its place in the array. */
function into(out: OutArray, place: number, result: unknown): unknown {
  if (isThenable(result)) return result.then((value) => into(out, place, value))
  if (result !== undefined) out.set(result, place)
  return undefined
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function'
}

function argumentsOf(item: unknown): Iterable<unknown> {
  if (typeof item === 'string' || (typeof item === 'object' && item !== null && Symbol.iterator in item)) return item as Iterable<unknown>
  throw new TypeError('the item is no list of arguments')
}

/** Folds a list into one value, waiting where the function is asynchronous. */
function fold(f: AnyFunction, items: unknown[]): unknown {
  let value = items[0]
  for (let k = 1; k < items.length; k++) {
    value = f(value, items[k])
    if (isThenable(value)) return foldOn(f, value, items, k + 1)
  }
  return value
}

async function foldOn(f: AnyFunction, begun: PromiseLike<unknown>, items: unknown[], from: number): Promise<unknown> {
  let value = await begun
  for (let k = from; k < items.length; k++) value = await f(value, items[k])
  return value
}

async function withTimeout(result: PromiseLike<unknown>, ms: number): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise((_, reject) => { timer = setTimeout(() => reject(timeUp), Math.min(ms, mostMs)) })
  try {
    return await Promise.race([result, late])
  } finally {
    clearTimeout(timer)
  }
}
