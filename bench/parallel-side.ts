/** parnum's side of bench/parallel.ts: answers one JSON line for each one read. The cases have the same names and answers in parallel_side.py. */
import { pn } from './parnum.js'
import { serve } from './serve.js'

const { parallel, arr } = pn
const workers = 2

/** What a case takes, and a number that must be the same everywhere. */
interface Timed { readonly ms: number; readonly answer: number }

const numbers = (n: number): number[] => Array.from({ length: n }, (_, i) => i)
const square = (x: number): number => x * x
/** Some hundred nanoseconds. */
const tiny = (x: number): number => { let s = 0; for (let i = 0; i < 20; i++) s += Math.sqrt(x + i); return s }
const primes = (block: number): number => {
  let count = 0
  for (let n = Math.max(2, block * 500); n < (block + 1) * 500; n++) {
    let prime = true
    for (let k = 2; k * k <= n && prime; k++) prime = n % k !== 0
    if (prime) count++
  }
  return count
}
const busy = (ms: number): number => { const end = performance.now() + ms; while (performance.now() < end); return 1 }
const wait = async (ms: number): Promise<number> => { await new Promise((resolve) => setTimeout(resolve, ms)); return 1 }
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)

async function timed(run: () => Promise<number>): Promise<Timed> {
  const began = performance.now()
  const answer = await run()
  return { ms: performance.now() - began, answer }
}

let resident = 0

const cases: Readonly<Record<string, () => Promise<Timed>>> = {
  async start() {
    let pool: InstanceType<typeof parallel.Pool> | undefined
    const result = await timed(async () => {
      pool = new parallel.Pool({ workers })
      return sum(await pool.map(square, [1, 2]))
    })
    await pool!.terminate()
    return result
  },
  whole: () => timed(async () => {
    const pool = new parallel.Pool({ workers })
    const result = sum(await pool.map(square, [1, 2]))
    await pool.close()
    return result
  }),
  single: () => timed(async () => {
    let total = 0
    for (let i = 0; i < 500; i++) total += (await parallel.map(square, [i], { workers }))[0]
    return total
  }),
  each: () => timed(async () => sum(await parallel.map(square, numbers(20_000), { workers, chunkSize: 1 }))),
  auto: () => timed(async () => sum(await parallel.map(tiny, numbers(100_000), { workers }))),
  loop: () => timed(() => Promise.resolve(sum(numbers(100_000).map(tiny)))),
  primes: () => timed(async () => sum(await parallel.map(primes, numbers(1000), { workers }))),
  primesLoop: () => timed(() => Promise.resolve(sum(numbers(1000).map(primes)))),
  busy: () => timed(async () => sum(await parallel.map(busy, numbers(8).map(() => 200), { workers }))),
  wait: () => timed(async () => sum(await parallel.map(wait, numbers(100).map(() => 100), { workers, concurrency: 50 }))),
  async megabyte() {
    const x = arr.ones([125_000])
    return timed(async () => sum(await parallel.map((v) => v.item(7), numbers(200).map(() => x), { workers })))
  },
  async gigabyte() {
    const x = arr.ones([125_000_000])
    // Both workers have met an array: the first one costs the loading of parnum.
    const meet = (v: { size: number }): number => { const end = performance.now() + 50; while (performance.now() < end); return v.size }
    await parallel.map(meet, numbers(4).map(() => arr.ones([4])), { workers, chunkSize: 1 })
    const before = process.memoryUsage().rss
    const result = await timed(async () => sum(await parallel.map((v) => v.item(7), [x, x, x, x], { workers })))
    resident = process.memoryUsage().rss - before
    return result
  },
  resident: () => Promise.resolve({ ms: resident / 1e6, answer: 0 }),
}

void serve<{ name: string }>(({ name }) => cases[name]())
