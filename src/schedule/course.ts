/** The course of a job: its chunks are opened, claimed, waited for; those of workers that died are run again. One job at a time, each with an epoch. */
import { BackendError } from '../errors.js'
import { addon } from '../memory/addon.js'
import { steady } from '../memory/clock.js'
import { Wide, Word, workerWord, WorkerWord } from './control.js'
import type { Job } from './job.js'
import { control, endWorkers, memberCount, retire } from './members.js'
import { observing } from './observe.js'
import { addressOfTimes } from './times.js'
import { chunkDone, functionFailed, runGuarded, work, type Sources } from './work.js'

/** Microseconds that the caller waits awake for the workers' last chunks. */
const patience = 200
/** Milliseconds between two looks for dead workers while the caller sleeps. */
export const lookEvery = 20
/** Milliseconds without any progress after which TypeScript workers are taken for dead. */
const lost = 5000

/** The number of the job that was opened last. */
export let epoch = 0
let timesAt = 0n

/** What counts of a job while its chunks run. */
export type Opened = Pick<Job, 'operation' | 'chunks' | 'repeatable'>

/** Lets the job's chunks be claimed; `times`: where they note when they ran. */
export function open(job: Opened, times: Float64Array | undefined): void {
  const { words, wide } = control
  const place = times ? addressOfTimes() : 0n
  if (place !== timesAt) Atomics.store(wide, Wide.times, (timesAt = place))
  epoch = (epoch + 1) & 0x7fffffff
  Atomics.store(words, Word.error, 0)
  const none = BigInt(epoch) << 32n
  Atomics.store(wide, Wide.done, none)
  Atomics.store(wide, Wide.claim, none | BigInt(job.chunks))
}

/** Takes chunks of a job that is open until none is left, and waits for the others'; returns the ms of waiting, where somebody observes. */
export function takeAll(job: Opened, sources: Sources | undefined): number {
  work(control, -1, sources)
  const from = observing ? steady() : 0
  waitFor(job, sources)
  return observing ? steady() - from : 0
}

/** The same; a chunk's error is thrown. */
export function complete(job: Opened, sources: Sources | undefined): number {
  const waited = takeAll(job, sources)
  raise(job)
  return waited
}

/** Throws the first error of the job's chunks, if there was one. */
export function raise(job: Opened): void {
  const code = Atomics.load(control.words, Word.error)
  if (code !== 0) throw new BackendError(job.operation, code < firstOwn ? `a kernel failed with code ${code}` : control.failure, { code })
}

/** Waits until every chunk is done; in between looks for workers that died with one. */
function waitFor(job: Opened, sources: Sources | undefined): void {
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
    if (!addon && sources && performance.now() - since > lost) return redo(job, sources)
    mend(job, sources)
  }
}

/**
 * Without the addon nobody tells that a worker died while the caller waits, and it may have died before its claim was on record:
 * the whole job is run again, by the caller alone.
 */
function redo(job: Opened, sources: Sources): void {
  endWorkers(0)
  if (job.repeatable) for (let chunk = 0; chunk < job.chunks; chunk++) runGuarded(control, sources, chunk)
  else control.fail(lostChunk, lostText)
}

/** Runs the chunks that dead workers had claimed. */
export function mend(job: Opened, sources: Sources | undefined): void {
  const { words } = control
  for (let w = 0; w < memberCount(); w++) {
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
const firstOwn = functionFailed
