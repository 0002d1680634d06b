/**
 * Memory that other threads may have too. Each thread knows a buffer by an object of its own; which of them are the same memory the
 * process's table of blocks tells (native/blocks.cc), and there it counts once, however many threads have it.
 */
import { addon } from './addon.js'
import { expose, noteAttached, noteShared } from './pool.js'
import { Memory, Storage } from './storage.js'

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
  if (!storage.seen) noteShared(storage.bytes)
  expose(storage)
}

/**
 * A storage over the whole of a buffer that came from somewhere. Its end is its own: who disposes it takes it from nobody else. (What this
 * thread made of a buffer before is not looked up: what is in a WeakMap survives minor collections, and of 100 arrays of 40 MB that were
 * shared and forgotten up to 50 were held, not 1.)
 */
export function attachStorage(buffer: SharedArrayBuffer): Storage {
  const bytes = sharedLength(buffer)!
  const address = addon && bytes > 0 ? addon.address(new Uint8Array(buffer, 0, 1)) : 0
  const first = address === 0 ? undefined : addon!.adopt(buffer, address, bytes)
  if (first === undefined) noteAttached(bytes)
  const storage = new Storage(new Memory(first ?? buffer, true), 0, address, bytes, undefined)
  storage.seen = true
  return storage
}
