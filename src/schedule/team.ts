/**
 * The team: the calling thread and threads - 1 workers that share the chunks of one job after the other.
 *
 * Workers start at the first job that is worth them, sleep when idle and never keep the process alive. A worker that died is
 * replaced, and a chunk that it had claimed is run again by the caller.
 */
import { isMainThread } from 'node:worker_threads'
import { BackendError, ValueError } from '../errors.js'
import { Header, Mode } from '../kernels/contract.js'
import { runChunk } from '../kernels/interpreter.js'
import type { Mapping } from '../kernels/mapping.js'
import type { Program } from '../kernels/program.js'
import type { AnyFunction } from '../kernels/rebuild.js'
import { addon } from '../memory/addon.js'
import { steady } from '../memory/clock.js'
import { machineThreads } from '../memory/limits.js'
import { demand, Memory, Storage } from '../memory/storage.js'
import { frameWords, maxWorkers, timeWords, Word } from './control.js'
import { complete, epoch, lookEvery, mend, open, raise, takeAll } from './course.js'
import { scalarWord, writeFrame, type Job, type Operand } from './job.js'
import { logging, opsLog } from './log.js'
import { control, endWorkers, wakeWorkers } from './members.js'
import { movedBy, movedByFunction } from './moved.js'
import { observe, observing, tellRun } from './observe.js'
import { lastEnd, roomForTimes } from './times.js'
import { functionFailed, interpreted, mapped, noteTime, runGuarded } from './work.js'
import type { FunctionMessage, JobMessage } from './worker.js'

/** Work below this, in ns of one core, is not worth a wake-up (measured: bench/threshold.ts). */
export const teamWorthNs = 15_000

let threads = chosenThreads()

if (logging) observe(opsLog)

function chosenThreads(): number {
  const text = process.env['PARNUM_THREADS']
  if (text === undefined || text === '') return isMainThread ? machineThreads() : 1
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1 || count > maxWorkers) {
    throw new BackendError('load', `PARNUM_THREADS is '${text}'; it can be 1 to ${maxWorkers}`, { threads: text })
  }
  return count
}

/** Threads that a job uses, the caller's own among them. */
export function threadCount(): number {
  return threads
}

/** The operation whose user's function this thread is in: perhaps in the middle of a job, when no other can begin. */
let calling: string | undefined

/** Lets users' functions be called. What they compute with arrays is refused, at their first call as at the last. */
export function whileCalling<R>(operation: string, call: () => R): R {
  checkOutside()
  calling = operation
  try {
    return call()
  } finally {
    calling = undefined
  }
}

function checkOutside(): void {
  if (calling !== undefined) throw new ValueError(calling, 'the function computes with arrays, where it may with scalars only; pn.parallel.map takes functions of arrays', {})
}

/** Sets the number of threads; workers beyond it are ended. */
export function setThreads(count: number): void {
  checkOutside()
  finishBehind()
  threads = count
  endWorkers(threads - 1)
}

/** A storage over the frame's scalar slots: a number beside an array is an operand like any other, of strides 0. */
export const scalars = new Storage(
  new Memory(control.buffer), control.frame.byteOffset + scalarWord * 8,
  addon ? addon.address(control.frame) + scalarWord * 8 : 0, (control.frame.length - scalarWord) * 8, undefined,
)

/** The job that runs: its storages stay reachable until it is over, whatever the optimiser thinks. */
export const inFlight: { job: Job | undefined } = { job: undefined }

/** A job that the workers run by themselves, while the event loop is free. */
interface Behind {
  readonly job: Job
  /** What to do when it is over: with its error, if it had one. */
  readonly done: (error?: unknown) => void
  /** When it was begun, and its chunks' times, where somebody observes. */
  readonly began: number
  readonly times: Float64Array | undefined
  timer: NodeJS.Timeout | undefined
}
let behind: Behind | undefined

/** Whether a job can run behind: there are workers for it. */
export function canRunBehind(): boolean {
  return addon !== undefined && threads > 1
}

/**
 * Starts a job that the workers run without this thread, and calls `done` when it is over. A job that is run meanwhile waits for it,
 * and helps. The process stays until it is over.
 */
export function runBehind(job: Job, done: (error?: unknown) => void): void {
  checkOutside()
  finishBehind()
  for (const operand of job.operands) demand(operand)
  const began = observing ? steady() : 0
  writeFrame(control.frame, job)
  const times = observing ? roomForTimes(job.chunks) : undefined
  behind = { job, done, began, times, timer: undefined }
  open(job, times)
  wakeWorkers(threads - 1, epoch, undefined)
  // Looks for dead workers, and keeps the process alive.
  behind.timer = setInterval(() => { if (lookBehind()) finishBehind() }, lookEvery)
  const mine = behind
  const { async, value } = Atomics.waitAsync(control.words, Word.finished, Atomics.load(control.words, Word.finished))
  if (async) void value.then(() => { if (behind === mine) finishBehind() })
  else if (lookBehind()) finishBehind()
}

/** Whether the job behind is over; chunks of workers that died are run again. */
function lookBehind(): boolean {
  if (behind && Atomics.load(control.words, Word.finished) !== epoch) mend(behind.job, undefined)
  return Atomics.load(control.words, Word.finished) === epoch
}

/** The frame as the last job left it. */
export function lastFrame(): Float64Array {
  return frame
}

/** The frame, for those who write a small job without making one; what ran behind has ended. */
export function takeFrame(): Float64Array {
  if (behind ?? calling) {
    checkOutside()
    finishBehind()
  }
  return frame
}

/** Brings the job behind to its end, if there is one. */
export function finishBehind(): void {
  if (!behind) return
  const { job, done, timer, began, times } = behind
  clearInterval(timer)
  let failure: unknown
  try {
    const from = times ? steady() : 0
    const waited = complete(job, undefined)
    if (times) tellBehind(job, began, steady() - from, waited, times)
  } catch (error) {
    failure = error
  }
  behind = undefined
  done(failure)
}

/** Runs a job to its end. `shared`: with the team. */
export function run(job: Job, shared: boolean): void {
  checkOutside()
  // An operand that is pending is computed now: that takes the frame for itself.
  for (const operand of job.operands) demand(operand)
  finishBehind()
  inFlight.job = job
  const began = observing ? steady() : 0
  try {
    writeFrame(control.frame, job)
    const together = job.chunks > 1 && shared && threads > 1 && allShared(job)
    const times = observing && job.chunks > 1 ? roomForTimes(job.chunks) : undefined
    const waited = job.chunks === 1 ? runAlone(job) : runChunks(job, together, times)
    if (observing) tellNow(job, began, waited, together ? threads : 1, times)
  } finally {
    inFlight.job = undefined
  }
}

/** Who ran: what a job says of itself, or those who ran without one. */
type Ran = Pick<Job, 'operation' | 'program' | 'operands'>

/** Tells of a run that ends now. */
function tellNow({ operation, program, operands }: Ran, began: number, waited: number, offered: number, times: Float64Array | undefined, of = frame): void {
  const ended = steady()
  const { elements, bytes } = movedBy(program, operands, of)
  const chunks = times ? of[Header.chunks] : 1
  tellRun({ operation, program, elements, bytes, began, ended, own: ended - began, waited, threads: offered, chunks, times, behind: false })
}

/** Tells of a job that ran behind; the calling thread helped at its end. */
function tellBehind({ operation, program, operands, chunks }: Job, began: number, own: number, waited: number, times: Float64Array): void {
  const { elements, bytes } = movedBy(program, operands, frame)
  tellRun({ operation, program, elements, bytes, began, ended: lastEnd(times, chunks, began), own, waited, threads, chunks, times, behind: true })
}

/** Runs a job of one chunk; there is nobody to wait for. */
function runAlone(job: Job): number {
  if (addon) addon.run()
  else {
    Atomics.store(control.words, Word.error, 0)
    runGuarded(control, interpreted(epoch, job.program.code, memoriesOf(job)), 0)
    raise(job)
  }
  return 0
}

/** Runs a job with the TypeScript kernels in the calling thread, also beside the addon: what has no native kernel here. */
export function runInTypeScript(job: Job): void {
  for (const operand of job.operands) demand(operand)
  const own = new Float64Array(frameWords)
  const began = observing ? steady() : 0
  const times = observing ? new Float64Array(job.chunks * timeWords) : undefined
  writeFrame(own, job, false)
  for (let chunk = 0; chunk < job.chunks; chunk++) {
    const from = times ? steady() : 0
    runChunk(own, job.program.code, memoriesOf(job), chunk)
    if (times) noteTime(times, chunk, from, -1)
  }
  if (observing) tellNow(job, began, 0, 1, times, own)
}

const { frame } = control

/** Runs what was written into the frame, in the calling thread. */
export function runFrame(operation: string, program: Program, operands: readonly Operand[]): void {
  if (addon !== undefined && !observing) addon.run()
  else runWritten(operation, program, operands)
}

function runWritten(operation: string, program: Program, operands: readonly Operand[]): void {
  const began = observing ? steady() : 0
  if (addon) addon.run()
  else runChunk(frame, program.code, operands.map((operand) => operand.storage.memory), 0)
  if (observing) tellNow({ operation, program, operands }, began, 0, 1, undefined)
}

function memoriesOf(job: Job): Memory[] {
  return job.operands.map((operand) => operand.storage.memory)
}

/** Without the addon a worker sees shared buffers only. */
function allShared(job: Job): boolean {
  return addon !== undefined || job.operands.every((o) => o.storage.memory.buffer instanceof SharedArrayBuffer)
}

/** Runs a job's chunks; returns the ms that the caller waited for the others' last ones, where somebody observes. */
function runChunks(job: Job, shared: boolean, times: Float64Array | undefined): number {
  open(job, times)
  const sources = addon ? undefined : interpreted(epoch, job.program.code, memoriesOf(job), times)
  if (shared) wakeWorkers(threads - 1, epoch, sources && (() => jobMessage(job, times)))
  return complete(job, sources)
}

/** What workers without the addon are sent. */
function jobMessage(job: Job, times: Float64Array | undefined): JobMessage {
  const buffers = memoriesOf(job).map((memory) => memory.buffer as SharedArrayBuffer)
  return { epoch, code: job.program.code, buffers, times: times?.buffer as SharedArrayBuffer | undefined }
}

/** A user's function over elements [first, total) of a mapping, and how the team's workers are told of it. */
export interface FunctionJob {
  readonly operation: string
  readonly f: AnyFunction
  readonly mapping: Mapping
  readonly first: number
  readonly total: number
  /** Elements of a chunk. */
  readonly chunk: number
  readonly message: Omit<FunctionMessage, 'epoch' | 'forget' | 'code'>
  readonly code: NonNullable<FunctionMessage['code']>
  /** No input is the output, so that a chunk can be run again. */
  readonly repeatable: boolean
}

/** So many functions a worker remembers. */
const mostFunctions = 64

/** Runs a function with the team; the calling thread calls the function itself. Returns the place of an element whose call failed. */
export function runFunction(job: FunctionJob): number | undefined {
  finishBehind()
  const { frame } = control
  const chunks = Math.ceil((job.total - job.first) / job.chunk)
  const numbers = { [Header.mode]: Mode.function, [Header.total]: job.total, [Header.chunk]: job.chunk, [Header.chunks]: chunks, [Header.outputs]: job.first }
  for (const [word, value] of Object.entries(numbers)) frame[Number(word)] = value
  const whole = { ...job, chunks }
  const began = observing ? steady() : 0
  const times = observing ? roomForTimes(chunks) : undefined
  open(whole, times)
  const sources = mapped(control, epoch, job.f, job.mapping, times)
  if (threads > 1) wakeWorkers(threads - 1, epoch, (known) => functionMessage(job, known, times))
  const waited = whileCalling(job.operation, () => takeAll(whole, sources))
  if (Atomics.load(control.words, Word.error) === functionFailed) return Number(control.failure)
  raise(whole)
  if (times) tellFunction(job, began, waited, chunks, times)
  return undefined
}

function tellFunction({ operation, mapping, first, total }: FunctionJob, began: number, waited: number, chunks: number, times: Float64Array): void {
  const ended = steady()
  const { elements, bytes } = movedByFunction(mapping, total - first)
  tellRun({ operation, program: undefined, elements, bytes, began, ended, own: ended - began, waited, threads, chunks, times, behind: false })
}

function functionMessage({ message, code }: FunctionJob, known: Set<number>, times: Float64Array | undefined): FunctionMessage {
  const forget = known.size >= mostFunctions
  if (forget) known.clear()
  const told = known.has(message.id)
  known.add(message.id)
  return { ...message, epoch, forget, ...(told ? {} : { code }), times: times?.buffer as SharedArrayBuffer | undefined }
}
