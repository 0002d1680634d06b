/**
 * npx tsx bench/threshold.ts: from how much work on the team pays, which is what teamWorthNs in src/schedule/team.ts says.
 *
 * Each size is timed on one thread and on all, in turns, into an existing array, so that nothing but the work and the team is
 * seen. The team's price is what all threads take beyond their share of one thread's time; work is worth it from the point where
 * price + work / threads = work. A package that reads PARNUM_TEAM_WORTH sends small work to the team here too, and the crossing is
 * seen itself; with another one the sizes above today's constant tell.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { quantiles } from './measure.js'

process.env['PARNUM_TEAM_WORTH'] = '0'
// eslint-disable-next-line @typescript-eslint/no-require-imports
const { pn } = require('./parnum.js') as typeof import('./parnum.js')

const forced = readFileSync(join(__dirname, '..', 'dist', 'index.cjs'), 'utf8').includes('PARNUM_TEAM_WORTH')
const rounds = 5
/** Smaller ones are one chunk; larger ones are limited by the caches' bandwidth too. */
const sizes = forced ? [4096, 8192, 16384, 32768, 65536, 131072] : [65536, 98304, 131072, 196608]
const threads = pn.info().threads

/** The best and the median mean of a run, in ns, of about 2 ms each. */
function timeOf(run: () => unknown, count: number): number[] {
  const samples: number[] = []
  for (let s = 0; s < 25; s++) {
    const began = performance.now()
    for (let k = 0; k < count; k++) run()
    samples.push(((performance.now() - began) * 1e6) / count)
  }
  return samples
}

async function withThreads(count: number, run: () => unknown): Promise<void> {
  pn.configure({ threads: count })
  const large = pn.zeros(1e6)
  for (let k = 0; k < 3; k++) large.add(1)
  // The workers boot meanwhile.
  if (count > 1) await new Promise((resolve) => setTimeout(resolve, 200))
  for (let k = 0; k < 200; k++) run()
}

/** Medians on one thread and on all, each the least of the rounds'. */
async function compare(run: () => unknown): Promise<{ one: number; all: number }> {
  let [one, all] = [Infinity, Infinity]
  for (let round = 0; round < rounds; round++) {
    await withThreads(1, run)
    const count = Math.max(1, Math.round(2e6 / quantiles(timeOf(run, 3)).median))
    one = Math.min(one, quantiles(timeOf(run, count)).median)
    await withThreads(threads, run)
    all = Math.min(all, quantiles(timeOf(run, count)).median)
  }
  return { one, all }
}

async function main(): Promise<void> {
  if (threads < 2) return console.log('There is one thread: nothing to measure.')
  console.log(`${pn.info().text}\nmicroseconds: one thread, ${threads} threads, and what the team costs beyond its share of the work\n`)
  const crossings: number[] = []
  for (const name of ['add', 'sin', 'sum'] as const) {
    console.log(`${name.padEnd(6)}${['n', 'one', 'all', 'one/all', 'price', 'ns/element'].map((word) => word.padStart(11)).join('')}`)
    const prices: number[] = []
    for (const n of sizes) {
      const x = pn.linspace(0, 10, n)
      const out = pn.zeros(n)
      const run = name === 'add' ? () => x.add(x, { out }) : name === 'sin' ? () => x.sin({ out }) : () => x.sum()
      const { one, all } = await compare(run)
      prices.push(all - one / threads)
      const cells = [String(n), (one / 1e3).toFixed(2), (all / 1e3).toFixed(2), (one / all).toFixed(2), (prices.at(-1)! / 1e3).toFixed(2), (one / n).toFixed(3)]
      console.log(''.padEnd(6) + cells.map((cell) => cell.padStart(11)).join(''))
    }
    const price = quantiles(prices).median
    crossings.push((price * threads) / (threads - 1))
    console.log(`      the team costs ${(price / 1e3).toFixed(1)} us: worth it from ${Math.round(crossings.at(-1)!)} ns of one core\n`)
  }
  console.log(`teamWorthNs: about ${Math.round(Math.max(...crossings))}`)
}

void main()
