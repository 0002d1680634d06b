/** A worker of the team: sleeps, claims chunks of the job it is woken for, sleeps again. Its event loop never turns. */
import { receiveMessageOnPort, workerData, type MessagePort } from 'node:worker_threads'
import { addon } from '../memory/addon.js'
import { collectFull } from '../memory/collect.js'
import { Memory } from '../memory/storage.js'
import { Control, Word, workerWord, WorkerWord } from './control.js'
import { work, type Sources } from './work.js'

/** What a worker is started with. */
export interface WorkerStart {
  readonly buffer: SharedArrayBuffer
  readonly worker: number
  readonly port: MessagePort
}

/** What the TypeScript backend's workers are sent for a job. */
export interface JobMessage {
  readonly epoch: number
  readonly code: Int32Array
  readonly buffers: readonly SharedArrayBuffer[]
  /** Where chunks' times go while somebody observes. */
  readonly times?: SharedArrayBuffer | undefined
}

/**
 * Bytes of a TypeScript worker's jobs after which it collects: its isolate holds their buffers until then, and V8 does not count
 * shared memory. It also collects when it was idle for so many milliseconds.
 */
const collectAfter = 64 << 20
const collectIdle = 20

/** Microseconds that a worker stays awake after a job: a next one within them costs no wake-up. */
const linger = 50

function serve({ buffer, worker, port }: WorkerStart): never {
  const control = new Control(buffer)
  const { words } = control
  addon?.bind(control.bytes, worker)
  Atomics.store(words, workerWord(worker) + WorkerWord.alive, 1)
  let seen = 0
  for (;;) {
    const epoch = Atomics.load(words, Word.wake)
    seen += serveJob(control, worker, port, epoch)
    if (seen > collectAfter) seen = release()
    if (addon?.spinWake(epoch, linger)) continue
    Atomics.add(words, Word.sleeping, 1)
    if (Atomics.wait(words, Word.wake, epoch, seen > 0 ? collectIdle : Infinity) === 'timed-out') seen = release()
    Atomics.sub(words, Word.sleeping, 1)
  }
}

/** Runs chunks of the job of this epoch; returns the bytes of the buffers that came with it, which nothing refers to afterwards. */
function serveJob(control: Control, worker: number, port: MessagePort, epoch: number): number {
  const sources = addon ? undefined : sourcesOf(port, epoch)
  if (work(control, worker, sources)) Atomics.notify(control.words, Word.finished)
  let bytes = 0
  if (sources) for (const memory of sources.memories) bytes += memory.buffer.byteLength
  return bytes
}

function release(): number {
  collectFull()
  return 0
}

/** The buffers of the job of this epoch; older messages are dropped. */
function sourcesOf(port: MessagePort, epoch: number): Sources | undefined {
  for (;;) {
    const received = receiveMessageOnPort(port)
    if (!received) return undefined
    const message = received.message as JobMessage
    if (message.epoch !== epoch) continue
    return { epoch, code: message.code, memories: message.buffers.map((b) => new Memory(b)), times: message.times && new Float64Array(message.times) }
  }
}

serve(workerData as WorkerStart)
