/**
 * The team: the calling thread and threads - 1 workers that share the chunks of one job after the other.
 *
 * Workers start at the first job that is worth them, sleep when idle and never keep the process alive. A worker that died is
 * replaced, and a chunk that it had claimed is run again by the caller.
 */
import { join } from 'node:path'
import { isMainThread, MessageChannel, Worker, type MessagePort } from 'node:worker_threads'
import { BackendError } from '../errors.js'
import { runChunk } from '../kernels/interpreter.js'
import type { Program } from '../kernels/program.js'
import { addon } from '../memory/addon.js'
import { machineThreads } from '../memory/limits.js'
import { demand, Memory, Storage } from '../memory/storage.js'
import { Control, frameWords, maxWorkers, Wide, Word, workerWord, WorkerWord } from './control.js'
import { scalarWord, writeFrame, type Job, type Operand } from './job.js'
import { logFrame, logging, logJob } from './log.js'
import { chunkDone, runGuarded, work, type Sources } from './work.js'
import type { JobMessage, WorkerStart } from './worker.js'

/** Work below this, in ns of one core, is not worth a wake-up (measured: bench/threshold.ts). */
export const teamWorthNs = 15_000

/** Microseconds that the caller waits awake for the workers' last chunks. */
const patience = 200
/** Milliseconds between two looks for dead workers while the caller sleeps. */
const lookEvery = 20
/** Milliseconds without any progress after which TypeScript workers are taken for dead. */
const lost = 5000

interface Member {
  readonly worker: Worker
  readonly port: MessagePort
}

const control = new Control()
const members: (Member | undefined)[] = []
let threads = chosenThreads()
let epoch = 0

addon?.bind(control.bytes, -1)

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

/** Sets the number of threads; workers beyond it are ended. */
export function setThreads(count: number): void {
  finishBehind()
  threads = count
  for (let w = threads - 1; w < members.length; w++) retire(w)
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
  finishBehind()
  for (const operand of job.operands) demand(operand)
  writeFrame(control.frame, job)
  behind = { job, done, timer: undefined }
  open(job)
  wakeTeam(job, undefined)
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
  if (behind) finishBehind()
  return frame
}

/** Brings the job behind to its end, if there is one. */
export function finishBehind(): void {
  if (!behind) return
  const { job, done, timer } = behind
  clearInterval(timer)
  let failure: unknown
  try {
    work(control, -1, undefined)
    waitFor(job, undefined)
    raise(job)
  } catch (error) {
    failure = error
  }
  behind = undefined
  done(failure)
}

/** Runs a job to its end. `shared`: with the team. */
export function run(job: Job, shared: boolean): void {
  // An operand that is pending is computed now: that takes the frame for itself.
  for (const operand of job.operands) demand(operand)
  finishBehind()
  inFlight.job = job
  const began = logging ? performance.now() : 0
  try {
    writeFrame(control.frame, job)
    if (job.chunks === 1) runAlone(job)
    else runChunks(job, shared && threads > 1 && allShared(job))
    if (logging) logJob(job, performance.now() - began, job.chunks > 1 && shared ? threads : 1)
  } finally {
    inFlight.job = undefined
  }
}

function runAlone(job: Job): void {
  if (addon) return addon.run()
  Atomics.store(control.words, Word.error, 0)
  runGuarded(control, { epoch, code: job.program.code, memories: memoriesOf(job) }, 0)
  raise(job)
}

/** Runs a job with the TypeScript kernels in the calling thread, also beside the addon: what has no native kernel here. */
export function runInTypeScript(job: Job): void {
  for (const operand of job.operands) demand(operand)
  const own = new Float64Array(frameWords)
  const began = logging ? performance.now() : 0
  writeFrame(own, job, false)
  for (let chunk = 0; chunk < job.chunks; chunk++) runChunk(own, job.program.code, memoriesOf(job), chunk)
  if (logging) logJob(job, performance.now() - began, 1)
}

const { frame } = control
/** Whether such a run is the addon's `run()` and no more; else it is `runWritten`'s. */
export const runsDirectly = addon !== undefined && !logging

/** Runs what was written into the frame, in the calling thread, and traces it. */
export function runWritten(operation: string, program: Program, operands: readonly Operand[]): void {
  const began = logging ? performance.now() : 0
  if (addon) addon.run()
  else runChunk(frame, program.code, operands.map((operand) => operand.storage.memory), 0)
  if (logging) logFrame(operation, program, operands, frame, performance.now() - began)
}

function memoriesOf(job: Job): Memory[] {
  return job.operands.map((operand) => operand.storage.memory)
}

/** Without the addon a worker sees shared buffers only. */
function allShared(job: Job): boolean {
  return addon !== undefined || job.operands.every((o) => o.storage.memory.buffer instanceof SharedArrayBuffer)
}

/** Lets the job's chunks be claimed. */
function open(job: Job): void {
  const { words, wide } = control
  epoch = (epoch + 1) & 0x7fffffff
  Atomics.store(words, Word.error, 0)
  const none = BigInt(epoch) << 32n
  Atomics.store(wide, Wide.done, none)
  Atomics.store(wide, Wide.claim, none | BigInt(job.chunks))
}

function runChunks(job: Job, shared: boolean): void {
  open(job)
  const sources = addon ? undefined : { epoch, code: job.program.code, memories: memoriesOf(job) }
  if (shared) wakeTeam(job, sources)
  work(control, -1, sources)
  waitFor(job, sources)
  raise(job)
}

function raise(job: Job): void {
  const code = Atomics.load(control.words, Word.error)
  if (code !== 0) throw new BackendError(job.operation, code < firstOwn ? `a kernel failed with code ${code}` : control.failure, { code })
}

function wakeTeam(job: Job, sources: Sources | undefined): void {
  const { words } = control
  for (let w = 0; w < threads - 1; w++) {
    const state = Atomics.load(words, workerWord(w) + WorkerWord.alive)
    if (members[w] === undefined || state === 2) start(w)
    if (sources) {
      const buffers = sources.memories.map((m) => m.buffer as SharedArrayBuffer)
      members[w]!.port.postMessage({ epoch, code: job.program.code, buffers } satisfies JobMessage)
    }
  }
  Atomics.store(words, Word.wake, epoch)
  if (Atomics.load(words, Word.sleeping) > 0) Atomics.notify(words, Word.wake)
}

function start(w: number): void {
  retire(w)
  const { port1, port2 } = new MessageChannel()
  const state = workerWord(w)
  for (const word of Object.values(WorkerWord)) Atomics.store(control.words, state + word, 0)
  const workerData: WorkerStart = { buffer: control.buffer, worker: w, port: port2 }
  const worker = new Worker(join(__dirname, 'worker.cjs'), { workerData, transferList: [port2], name: `parnum ${w + 1}`, execArgv: [] })
  worker.unref()
  port1.unref()
  // A worker's end is seen by its state; what it threw, if anything, comes back as the error of the job.
  worker.on('error', () => markDead(w, worker))
  worker.on('exit', () => markDead(w, worker))
  members[w] = { worker, port: port1 }
}

function markDead(w: number, worker: Worker): void {
  if (members[w]?.worker === worker) Atomics.store(control.words, workerWord(w) + WorkerWord.alive, 2)
}

function retire(w: number): void {
  const member = members[w]
  if (!member) return
  members[w] = undefined
  member.port.close()
  void member.worker.terminate()
}

/** Waits until every chunk is done; in between looks for workers that died with one. */
function waitFor(job: Job, sources: Sources | undefined): void {
  const { words } = control
  let progress = Atomics.load(control.wide, Wide.done)
  let since = performance.now()
  for (;;) {
    const seen = Atomics.load(words, Word.finished)
    if (seen === epoch) return
    if (addon?.spinFinished(seen, patience)) continue
    if (Atomics.wait(words, Word.finished, seen, lookEvery) !== 'timed-out') continue
    const done = Atomics.load(control.wide, Wide.done)
    if (done !== progress) {
      progress = done
      since = performance.now()
    }
    if (sources && performance.now() - since > lost) return redo(job, sources)
    mend(job, sources)
  }
}

/**
 * Without the addon nobody tells that a worker died while the caller waits, and it may have died before its claim was on record:
 * the whole job is run again, by the caller alone.
 */
function redo(job: Job, sources: Sources): void {
  for (let w = 0; w < members.length; w++) retire(w)
  if (job.repeatable) for (let chunk = 0; chunk < job.chunks; chunk++) runGuarded(control, sources, chunk)
  else control.fail(lostChunk, lostText)
}

/** Runs the chunks that dead workers had claimed. */
function mend(job: Job, sources: Sources | undefined): void {
  const { words } = control
  for (let w = 0; w < members.length; w++) {
    const at = workerWord(w)
    const dead = Atomics.load(words, at + WorkerWord.alive) === 2
    const claimed = Atomics.load(words, at + WorkerWord.chunk)
    if (!dead || claimed === 0 || Atomics.load(words, at + WorkerWord.epoch) !== epoch) continue
    retire(w)
    Atomics.store(words, at + WorkerWord.chunk, 0)
    if (!job.repeatable) control.fail(lostChunk, lostText)
    else if (sources) runGuarded(control, sources, claimed - 1)
    chunkDone(control, epoch, job.chunks)
  }
}

/** The error of a chunk that cannot be run again, because its output is its input. */
const lostChunk = 99
const lostText = 'a thread died while it wrote over its own input; the contents of out are lost'
/** Errors from this code on have a text. */
const firstOwn = 98
