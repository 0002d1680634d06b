/** Claiming and running chunks: what the caller and every worker do alike. native/team.cc is the twin of the TypeScript half. */
import { Header } from '../kernels/contract.js'
import { runChunk } from '../kernels/interpreter.js'
import { addon } from '../memory/addon.js'
import { steady } from '../memory/clock.js'
import type { Memory } from '../memory/storage.js'
import { TimeWord, timeWords, Wide, Word, workerWord, WorkerWord, type Control } from './control.js'

/** What the TypeScript interpreter needs beside the frame: addresses mean nothing to it. */
export interface Sources {
  /** The job that they belong to. */
  readonly epoch: number
  readonly code: Int32Array
  readonly memories: readonly Memory[]
  /** Where each chunk's times go while somebody observes. */
  readonly times?: Float64Array | undefined
}

const low = 0xffffffffn

/** Claims and runs chunks until none is left. True where this thread ran the job's last one. */
export function work(control: Control, worker: number, sources: Sources | undefined): boolean {
  return addon ? addon.work() : workHere(control, worker, sources)
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
  const { code: program, memories, times } = sources
  const began = times ? steady() : 0
  try {
    const code = runChunk(control.frame, program, memories, chunk)
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
