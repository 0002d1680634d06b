/** A worker of the team: sleeps, claims chunks of the job it is woken for, sleeps again. Its event loop never turns. */
import { receiveMessageOnPort, workerData, type MessagePort } from 'node:worker_threads'
import { infoOf, type DType } from '../dtype/dtype.js'
import { Header, Mode } from '../kernels/contract.js'
import type { Elements } from '../kernels/mapping.js'
import { rebuild, type AnyFunction, type SourceCode } from '../kernels/rebuild.js'
import { addon } from '../memory/addon.js'
import { collectFull } from '../memory/collect.js'
import { Memory } from '../memory/storage.js'
import { Control, Word, workerWord, WorkerWord } from './control.js'
import { interpreted, mapped, work, type Sources } from './work.js'

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

/** Elements as they are sent: of a dtype, in a buffer. */
export interface ElementsMessage {
  readonly dtype: DType
  readonly buffer: SharedArrayBuffer
  readonly place: number
  readonly strides: readonly number[]
}

/** A user's function over elements, as all workers are sent it. */
export interface FunctionMessage {
  readonly epoch: number
  readonly id: number
  /** The function, the first time. */
  readonly code?: { readonly code: SourceCode; readonly values: readonly unknown[] }
  /** Whether functions told before are forgotten. */
  readonly forget: boolean
  readonly shape: readonly number[]
  readonly inputs: readonly (ElementsMessage | { readonly value: unknown })[]
  readonly out: ElementsMessage
  /** Where chunks' times go while somebody observes. */
  readonly times?: SharedArrayBuffer | undefined
}
export type WorkerMessage = JobMessage | FunctionMessage

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
  const received = addon && control.frame[Header.mode] !== Mode.function ? undefined : messageOf(port, epoch)
  if (work(control, worker, received && sourcesOf(control, received))) Atomics.notify(control.words, Word.finished)
  let bytes = 0
  for (const buffer of received ? buffersOf(received) : []) bytes += buffer.byteLength
  return bytes
}

function buffersOf(message: WorkerMessage): readonly SharedArrayBuffer[] {
  return 'buffers' in message ? message.buffers : [message.out, ...message.inputs].flatMap((part) => ('buffer' in part ? [part.buffer] : []))
}

function release(): number {
  collectFull()
  return 0
}

/** What was sent of the job of this epoch; of older ones only the functions are taken up. */
function messageOf(port: MessagePort, epoch: number): WorkerMessage | undefined {
  for (;;) {
    const received = receiveMessageOnPort(port)
    if (!received) return undefined
    const message = received.message as WorkerMessage
    if ('id' in message) learn(message)
    if (message.epoch === epoch) return message
  }
}

/** Users' functions by their numbers. */
const functions = new Map<number, AnyFunction>()

function learn({ id, code, forget }: FunctionMessage): void {
  if (forget) functions.clear()
  if (code) functions.set(id, rebuild(code.code, code.values))
}

function sourcesOf(control: Control, message: WorkerMessage): Sources {
  const times = message.times && new Float64Array(message.times)
  if (!('id' in message)) return interpreted(message.epoch, message.code, message.buffers.map((b) => new Memory(b)), times)
  const { epoch, id, shape, inputs, out } = message
  return mapped(control, epoch, functions.get(id)!, { shape, inputs: inputs.map((input) => ('value' in input ? input : elementsOf(input))), out: elementsOf(out) }, times)
}

function elementsOf({ dtype, buffer, place, strides }: ElementsMessage): Elements {
  return { dtype, array: new Memory(buffer).typed(infoOf(dtype).code), place, strides }
}

serve(workerData as WorkerStart)
