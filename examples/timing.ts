/** How long something takes: the best of several runs, in milliseconds. */

const rounds = { atLeast: 2, atMost: 20, ms: 3000 }
const enough = (times: readonly number[], start: number): boolean => times.length >= rounds.atLeast && (times.length >= rounds.atMost || performance.now() - start >= rounds.ms)

/** The best of several runs of a function. */
export function time(run: () => unknown): number {
  const times: number[] = []
  for (const start = performance.now(); !enough(times, start);) {
    const before = performance.now()
    run()
    times.push(performance.now() - before)
  }
  return Math.min(...times)
}

/** The same of a function that gives a promise. */
export async function timeAsync(run: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (const start = performance.now(); !enough(times, start);) {
    const before = performance.now()
    await run()
    times.push(performance.now() - before)
  }
  return Math.min(...times)
}
