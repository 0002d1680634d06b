/** One clock for every thread of the process: `performance.now()` counts from each thread's own start. */
import { addon } from './addon.js'
import { hrtimeMs } from './hrtime.js'

/** The process's steady clock in ms: the one that native chunks are timed by, where there are any. */
function reference(): number {
  return addon ? addon.clock() : hrtimeMs()
}

let origin: number | undefined

/** Where this thread's `performance.now()` begins on that clock: from the closest of some pairs of looks, which is about 50 ns off at most. */
function measureOrigin(): number {
  let least = Infinity
  let found = 0
  for (let tries = 0; tries < 50; tries++) {
    const before = performance.now()
    const at = reference()
    const after = performance.now()
    if (after - before >= least) continue
    least = after - before
    found = at - (before + after) / 2
  }
  return found
}

/** Milliseconds of a clock that is the same in all threads of the process. */
export function steady(): number {
  return performance.now() + (origin ??= measureOrigin())
}

/** The same of a time that a thread read by `hrtimeMs`. */
export function steadyAt(hrtime: number): number {
  return hrtime + steady() - hrtimeMs()
}
