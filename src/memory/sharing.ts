/**
 * Memory that other threads may have too. Each thread knows a buffer by an object of its own; which of them are the same memory the
 * process's table of blocks tells (native/blocks.cc), and there it counts once, however many threads have it.
 */
import { addon } from './addon.js'
import { expose, noteAttached } from './pool.js'
import { Memory, Storage } from './storage.js'

/** What this thread made of the buffers that it shares or was given. */
const known = new WeakMap<SharedArrayBuffer, Memory>()

const ownLength = Object.getOwnPropertyDescriptor(SharedArrayBuffer.prototype, 'byteLength')!

/** The bytes of a SharedArrayBuffer, also of another realm's; undefined for anything else, whatever it says of itself. */
export function sharedLength(value: unknown): number | undefined {
  try {
    return ownLength.get!.call(value) as number
  } catch {
    return undefined
  }
}

/** A storage's buffer is about to be sent: from now on others may have it and write to it. */
export function publish(storage: Storage): void {
  expose(storage)
  const { memory } = storage
  if (!known.has(memory.buffer as SharedArrayBuffer)) known.set(memory.buffer as SharedArrayBuffer, memory)
}

/** A storage over the whole of a buffer that came from somewhere. Its end is its own: who disposes it takes it from nobody else. */
export function attachStorage(buffer: SharedArrayBuffer): Storage {
  const memory = known.get(buffer) ?? adopt(buffer)
  const bytes = sharedLength(memory.buffer)!
  const storage = new Storage(memory, 0, addressOf(memory.buffer as SharedArrayBuffer, bytes), bytes, undefined)
  storage.seen = true
  return storage
}

/** Without the addon nobody can say whether two buffer objects are the same memory: `foreign` says that they may be. */
function adopt(buffer: SharedArrayBuffer): Memory {
  const bytes = sharedLength(buffer)!
  const first = addon && bytes > 0 ? addon.adopt(buffer, addressOf(buffer, bytes), bytes) : buffer
  let memory = known.get(first)
  if (memory === undefined) known.set(first, (memory = new Memory(first, true)))
  if (first === buffer) noteAttached(bytes)
  return memory
}

function addressOf(buffer: SharedArrayBuffer, bytes: number): number {
  return addon && bytes > 0 ? addon.address(new Uint8Array(buffer, 0, 1)) : 0
}
