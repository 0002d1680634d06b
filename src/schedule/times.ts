/** When each chunk of a job ran, and in which thread: the threads write it while somebody observes. native/team.cc has the native half. */
import { addon } from '../memory/addon.js'
import { TimeWord, timeWords } from './control.js'

let kept: Float64Array = new Float64Array(0)
let address = 0n

/** Room for the times of so many chunks, zeros, good until the next job. */
export function roomForTimes(chunks: number): Float64Array {
  if (kept.length < chunks * timeWords) {
    kept = new Float64Array(new SharedArrayBuffer(2 ** Math.ceil(Math.log2(Math.max(64, chunks))) * timeWords * 8))
    address = addon ? BigInt(addon.address(kept)) : 0n
  }
  return kept.fill(0, 0, chunks * timeWords)
}

/** Where that room is, for native threads. */
export function addressOfTimes(): bigint {
  return address
}

/** Gives the room back, when nobody observes any more. */
export function dropTimes(): void {
  kept = new Float64Array(0)
  address = 0n
}

/** When the last of so many chunks ended; `otherwise` where none is known. */
export function lastEnd(times: Float64Array, chunks: number, otherwise: number): number {
  let last = 0
  for (let chunk = 0; chunk < chunks; chunk++) last = Math.max(last, times[chunk * timeWords + TimeWord.ended])
  return last || otherwise
}
