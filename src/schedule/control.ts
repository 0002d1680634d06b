/** The control block that a team shares: native/team.h is its twin, word numbers must agree. Pure layout. */

/** Bytes: the words, 256 workers' states, then the frame. */
const workersAt = 64 * 5
const workerBytes = 64
/** The most threads a team can have. */
export const maxWorkers = 256
const frameAt = workersAt + maxWorkers * workerBytes
/** Doubles in a frame. */
export const frameWords = 2048
/** After the frame, what a thread's error said, in UTF-8. JavaScript only. */
const textAt = frameAt + frameWords * 8
const textBytes = 512
export const controlBytes = textAt + textBytes

/** 32-bit words of the control block. */
export const Word = {
  /** Changes with every job: workers sleep on it. */
  wake: 0,
  /** The epoch of the last job that is done: callers sleep on it. */
  finished: 16,
  /** Workers asleep. */
  sleeping: 64,
  /** 1 while the caller sleeps. */
  waiting: 65,
  /** The code of the first error, and the length of its text. */
  error: 66,
  errorText: 67,
} as const

/** 64-bit words: epoch in the upper half; chunks not yet claimed, and chunks done, in the lower. `times`: where chunks' times go (native only), or 0. */
export const Wide = { claim: 16, done: 24, times: 34 } as const

/** A worker's words, from `workerWord(w)` on: alive (0 booting, 1 running, 2 dead), the epoch and the chunk + 1 of its claim. */
export const WorkerWord = { alive: 0, epoch: 1, chunk: 2 } as const

/** The numbers of a chunk's times (times.ts): when it began and ended, in ms of the steady clock, and its worker, -1 for the calling thread. */
export const TimeWord = { began: 0, ended: 1, worker: 2 } as const
export const timeWords = 3

export function workerWord(worker: number): number {
  return (workersAt + worker * workerBytes) / 4
}

/** Typed arrays over one control block. */
export class Control {
  readonly buffer: SharedArrayBuffer
  readonly bytes: Uint8Array
  readonly words: Int32Array
  readonly wide: BigInt64Array
  readonly frame: Float64Array

  constructor(buffer: SharedArrayBuffer = new SharedArrayBuffer(controlBytes + 64)) {
    this.buffer = buffer
    // The native twin's alignment of 64 bytes is a wish, not a need: all words are aligned to 8 anyway.
    this.bytes = new Uint8Array(buffer, 0, controlBytes)
    this.words = new Int32Array(buffer, 0, controlBytes / 4)
    this.wide = new BigInt64Array(buffer, 0, controlBytes / 8)
    this.frame = new Float64Array(buffer, frameAt, frameWords)
  }

  /** Notes the first error of a job. */
  fail(code: number, text: string): void {
    if (Atomics.compareExchange(this.words, Word.error, 0, code) !== 0) return
    const { written } = new TextEncoder().encodeInto(text, scratch)
    this.bytes.set(scratch.subarray(0, written), textAt)
    Atomics.store(this.words, Word.errorText, written)
  }

  /** What the first error said. */
  get failure(): string {
    const length = Atomics.load(this.words, Word.errorText)
    return new TextDecoder().decode(this.bytes.slice(textAt, textAt + length))
  }
}

const scratch = new Uint8Array(textBytes)
