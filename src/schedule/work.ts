/** Claiming and running chunks: what the caller and every worker do alike. native/team.cc is the twin of the TypeScript half. */
import { Header } from '../kernels/contract.js'
import { runChunk } from '../kernels/interpreter.js'
import { addon } from '../memory/addon.js'
import type { Memory } from '../memory/storage.js'
import { Wide, Word, workerWord, WorkerWord, type Control } from './control.js'

/** What the TypeScript interpreter needs beside the frame: addresses mean nothing to it. */
export interface Sources {
  /** The job that they belong to. */
  readonly epoch: number
  readonly code: Int32Array
  readonly memories: readonly Memory[]
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
    runGuarded(control, sources, chunk)
    if (worker >= 0) Atomics.store(words, state + WorkerWord.chunk, 0)
    last = chunkDone(control, epoch, chunks) || last
  }
}

/** The code of a kernel that threw, which only TypeScript's can. */
const threw = 98

/** Runs a chunk; what it throws becomes the job's error, and the job goes on, so that no thread is left in the middle of it. */
export function runGuarded(control: Control, sources: Sources, chunk: number): void {
  try {
    const code = runChunk(control.frame, sources.code, sources.memories, chunk)
    if (code !== 0) control.fail(code, `a kernel failed with code ${code}`)
  } catch (error) {
    control.fail(threw, error instanceof Error ? error.message : String(error))
  }
}

/** Counts a chunk as done; true where it was the last. */
export function chunkDone(control: Control, epoch: number, chunks: number): boolean {
  const done = Number((Atomics.add(control.wide, Wide.done, 1n) + 1n) & low)
  if (done !== chunks) return false
  Atomics.store(control.words, Word.finished, epoch)
  return true
}
