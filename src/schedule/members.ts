/** The workers of the team that this thread leads: started at need, woken for a job, ended. */
import { join } from 'node:path'
import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads'
import { addon } from '../memory/addon.js'
import { Control, Word, workerWord, WorkerWord } from './control.js'
import type { WorkerMessage, WorkerStart } from './worker.js'

interface Member {
  readonly worker: Worker
  readonly port: MessagePort
  /** Numbers of users' functions that it was told. */
  readonly functions: Set<number>
}

/** The control block of this thread's team. */
export const control = new Control()
addon?.bind(control.bytes, -1)

const members: (Member | undefined)[] = []

/** Wakes so many workers for the job of this epoch, those that are not there or have died after starting them. A job that runs in JavaScript is sent to them. */
export function wakeWorkers(count: number, epoch: number, message: ((functions: Set<number>) => WorkerMessage) | undefined): void {
  const { words } = control
  for (let w = 0; w < count; w++) {
    const state = Atomics.load(words, workerWord(w) + WorkerWord.alive)
    if (members[w] === undefined || state === 2) start(w)
    if (message) members[w]!.port.postMessage(message(members[w]!.functions))
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
  members[w] = { worker, port: port1, functions: new Set() }
}

function markDead(w: number, worker: Worker): void {
  if (members[w]?.worker === worker) Atomics.store(control.words, workerWord(w) + WorkerWord.alive, 2)
}

/** Workers that are there, or were. */
export function memberCount(): number {
  return members.length
}

/** Ends a worker, if it is there. */
export function retire(w: number): void {
  const member = members[w]
  if (!member) return
  members[w] = undefined
  member.port.close()
  void member.worker.terminate()
}

/** Ends the workers from this one on. */
export function endWorkers(from: number): void {
  for (let w = from; w < members.length; w++) retire(w)
}
