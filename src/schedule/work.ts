/** Claiming and running chunks: what the caller and every worker do alike. native/team.cc is the twin of the TypeScript half. */
import { Header } from '../kernels/contract.js'
import { runChunk } from '../kernels/interpreter.js'
import { applyRange, ElementFailure, type Mapping } from '../kernels/mapping.js'
import type { AnyFunction } from '../kernels/rebuild.js'
import { addon } from '../memory/addon.js'
import { steady } from '../memory/clock.js'
import type { Memory } from '../memory/storage.js'
import { TimeWord, timeWords, Wide, Word, workerWord, WorkerWord, type Control } from './control.js'

/** What runs a job's chunks in JavaScript: its program by the TypeScript interpreter, to which addresses mean nothing, or a user's function. */
export interface Sources {
  /** The job that they belong to. */
  readonly epoch: number
  /** Runs a chunk; 0, or the code of an error. */
  readonly run: (frame: Float64Array, chunk: number) => number
  /** Where each chunk's times go while somebody observes. */
  readonly times?: Float64Array | undefined
}

/** The code of a user's function that failed; the text is the element's place. */
export const functionFailed = 97

/** A user's function over elements. Its first failure ends nothing: the other chunks are run, so that no thread is left in the middle. */
export function mapped(control: Control, epoch: number, f: AnyFunction, mapping: Mapping, times: Float64Array | undefined): Sources {
  const run = (frame: Float64Array, chunk: number): number => {
    if (Atomics.load(control.words, Word.error) !== 0) return 0
    const from = frame[Header.outputs] + chunk * frame[Header.chunk]
    try {
      applyRange(f, mapping, from, Math.min(frame[Header.total], from + frame[Header.chunk]))
    } catch (error) {
      if (!(error instanceof ElementFailure)) throw error
      control.fail(functionFailed, String(error.element))
    }
    return 0
  }
  return { epoch, run, times }
}

/** A program for the TypeScript interpreter. */
export function interpreted(epoch: number, code: Int32Array, memories: readonly Memory[], times?: Float64Array): Sources {
  return { epoch, run: (frame, chunk) => runChunk(frame, code, memories, chunk), times }
}

const low = 0xffffffffn

/** Claims and runs chunks until none is left. True where this thread ran the job's last one. */
export function work(control: Control, worker: number, sources: Sources | undefined): boolean {
  return addon && !sources ? addon.work() : workHere(control, worker, sources)
}

function workHere(control: Control, worker: number, sources: Sources | undefined): boolean {
  const { wide, words, frame } = control
  const state = workerWord(worker)
  let last = false
  for (;;) {
    const claim = Atomics.load(wide, Wide.claim)
    const left = Number(claim & low)
    const epoch = Number(claim >> 32n)
    if (left === 0 || sources?.epoch !== epoch) return last
    if (Atomics.compareExchange(wide, Wide.claim, claim, claim - 1n) !== claim) continue
    const chunks = frame[Header.chunks]
    const chunk = chunks - left
    if (worker >= 0) {
      Atomics.store(words, state + WorkerWord.epoch, epoch)
      Atomics.store(words, state + WorkerWord.chunk, chunk + 1)
    }
    runGuarded(control, sources, chunk, worker)
    if (worker >= 0) Atomics.store(words, state + WorkerWord.chunk, 0)
    last = chunkDone(control, epoch, chunks) || last
  }
}

/** The code of a kernel that threw, which only TypeScript's can. */
const threw = 98

/** Runs a chunk; what it throws becomes the job's error, and the job goes on, so that no thread is left in the middle of it. */
export function runGuarded(control: Control, sources: Sources, chunk: number, worker = -1): void {
  const { times } = sources
  const began = times ? steady() : 0
  try {
    const code = sources.run(control.frame, chunk)
    if (code !== 0) control.fail(code, `a kernel failed with code ${code}`)
  } catch (error) {
    control.fail(threw, error instanceof Error ? error.message : String(error))
  }
  if (times) noteTime(times, chunk, began, worker)
}

/** Writes when a chunk that ends now ran, and in which thread. */
export function noteTime(times: Float64Array, chunk: number, began: number, worker: number): void {
  const at = chunk * timeWords
  times[at + TimeWord.began] = began
  times[at + TimeWord.ended] = steady()
  times[at + TimeWord.worker] = worker
}

/** Counts a chunk as done; true where it was the last. */
export function chunkDone(control: Control, epoch: number, chunks: number): boolean {
  const done = Number((Atomics.add(control.wide, Wide.done, 1n) + 1n) & low)
  if (done !== chunks) return false
  Atomics.store(control.words, Word.finished, epoch)
  return true
}
