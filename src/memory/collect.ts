/** Asking V8 for collections inside synchronous code, and what they cost. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

type Collect = (options?: { type: 'minor' }) => void

let collect: Collect | undefined

/** V8's own `gc`, had at run time; the flag is put back at once. */
function collector(): Collect {
  if (collect) return collect
  const had = (globalThis as { gc?: Collect }).gc
  if (had) return (collect = had)
  // The flag is the process's: another thread may put it back between the two lines, and then they are tried again.
  for (let tries = 0; collect === undefined && tries < 1000; tries++) {
    setFlagsFromString('--expose-gc')
    collect = runInNewContext('globalThis.gc') as Collect | undefined
  }
  setFlagsFromString('--no-expose-gc')
  if (collect === undefined) throw new Error('collect: V8 does not hand out its gc')
  return collect
}

/**
 * V8 learns from collections where objects that live long are made, and makes the next ones old at once. Collections in the middle of a computation would teach
 * it that of everything the computation works on: then lists hold expressions until a full collection, and copies are made for those (5 GB of them
 * in 7,000 steps over two arrays of 1.3 MB). So V8 does not learn from ours. The flag is the process's, and put back at once.
 */
const learns = !process.execArgv.some((flag) => flag.replace(/_/g, '-') === '--no-allocation-site-pretenuring')

function collectUnnoticed(minor: boolean): void {
  const collectNow = collector()
  if (learns) setFlagsFromString('--no-allocation-site-pretenuring')
  try {
    if (minor) collectNow({ type: 'minor' })
    // An undefined argument is one from Node 22 on, and collects the young.
    else collectNow()
  } finally {
    if (learns) setFlagsFromString('--allocation-site-pretenuring')
  }
}

/** Milliseconds spent so far, collections counted, and what the last ones cost: the parts of a decision when to collect again. */
export const collections = { spent: 0, minor: 0, full: 0, minorCost: 0.4, fullCost: 5 }

/** Collects the young objects (about 0.1 to 0.5 ms). */
export function collectMinor(): void {
  const began = performance.now()
  collectUnnoticed(true)
  collections.minorCost = performance.now() - began
  collections.spent += collections.minorCost
  collections.minor++
  told?.(false, collections.minorCost)
}

/** A minor collection that somebody else than the pool asks for, and pays for: the pool's share of the time is not spent by it. */
export function collectFor(): void {
  const { spent } = collections
  collectMinor()
  collections.spent = spent
}

/** Collects everything; the time grows with the JavaScript heap (195 ms beside 454 MB). */
export function collectFull(): void {
  const began = performance.now()
  collectUnnoticed(false)
  collections.fullCost = performance.now() - began
  collections.spent += collections.fullCost
  collections.full++
  told?.(true, collections.fullCost)
}

let told: ((full: boolean, ms: number) => void) | undefined

/** Says who is told of collections that have ended; nobody, by undefined. (Threads that only collect need not know observers.) */
export function onCollection(tell: typeof told): void {
  told = tell
}
