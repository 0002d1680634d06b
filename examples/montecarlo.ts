/**
 * Prices of options that depend on the path of a share, by Monte Carlo: arithmetic Asian (with the geometric one as control variate), barrier, lookback.
 * Batches of paths are arrays here, and tasks in worker threads, with the same numbers. `npx tsx examples/montecarlo.ts [paths]`
 */
import { arr, configure, info, parallel, random, scope, stack, where, type NDArray } from 'parnum'
import { decimal, table, whole } from './table.js'
import { time, timeAsync } from './timing.js'

type Floats = NDArray<'float64'>
/** The share: geometric Brownian motion, watched so many times a year. */
export const market = { spot: 100, strike: 100, rate: 0.03, volatility: 0.25, years: 1, steps: 64, barrier: 130 } as const
export const optionNames = ['European call', 'Asian call, arithmetic', 'Asian call, geometric', 'barrier call, up and out', 'lookback call, floating strike'] as const
/** Paths of a batch: arrays of 4 MB, which stay in a processor's cache. */
const most = 8192

/** Where a batch's random numbers begin, and how many paths it has. */
export interface Batch { readonly state: random.GeneratorState; readonly paths: number }
/** Sums of the discounted payoffs of the options, and of the products of any two. */
export interface Sums { readonly paths: number; readonly sums: number[]; readonly products: number[][] }

/** Each batch has a stream of its own, spawned from the seed. */
export function batches(paths: number, seed: number, bitGenerator: random.BitGenerator): Batch[] {
  const streams = random.generator(seed, { bitGenerator }).spawn(Math.ceil(paths / most))
  return streams.map(({ state }, k) => ({ state, paths: Math.min(most, paths - k * most) }))
}

/** Discounted payoffs of so many paths: a row for each option. */
function payoffs(g: random.RandomGenerator, paths: number): Floats {
  const { spot, strike, rate, volatility, years, steps, barrier } = market
  const dt = years / steps
  const moves = g.standardNormal([steps, paths]).mul(volatility * Math.sqrt(dt)).add((rate - volatility ** 2 / 2) * dt)
  const logs = moves.cumulativeSum(0)
  const prices = logs.exp().mul(spot)
  const last = prices.get(-1)
  const european = last.sub(strike).maximum(0)
  return stack([
    european,
    prices.mean(0).sub(strike).maximum(0),
    logs.mean(0).exp().mul(spot).sub(strike).maximum(0),
    where(prices.max(0).less(barrier), european, 0),
    last.sub(prices.min(0).minimum(spot)),
  ]).mul(Math.exp(-rate * years))
}

/** A batch's sums: also the task that worker threads run. */
export function sample({ state, paths }: Batch): Sums {
  return scope(() => {
    const g = random.generator(0, { bitGenerator: state.bitGenerator })
    g.state = state
    const rows = payoffs(g, paths)
    return { paths, sums: rows.sum(1).toArray() as number[], products: rows.matmul(rows.T).toArray() as number[][] }
  })
}

/** An estimate, its standard error, and what it was divided by to have the variance of 1 path. */
export interface Price { readonly price: number; readonly error: number }

/** Means and errors; the arithmetic Asian option once more, corrected by how far the geometric one is from what it should be. */
export function priced(parts: readonly Sums[]): { prices: Price[]; controlled: Price; paths: number } {
  const paths = parts.reduce((n, part) => n + part.paths, 0)
  const mean = stack(parts.map(({ sums }) => arr(sums))).sum(0).div(paths)
  const second = stack(parts.map(({ products }) => arr(products))).sum(0).div(paths)
  const covariance = second.sub(mean.expandDims(1).mul(mean)).mul(paths / (paths - 1)).toArray() as number[][]
  const means = mean.toArray() as number[]
  const prices = means.map((price, k) => ({ price, error: Math.sqrt(covariance[k][k] / paths) }))
  const slope = covariance[1][2] / covariance[2][2]
  const price = means[1] - slope * (means[2] - geometricAsian())
  return { prices, controlled: { price, error: Math.sqrt((covariance[1][1] - slope * covariance[1][2]) / paths) }, paths }
}

/** All batches one after the other; each array operation has all threads. */
export function simulate(paths: number, seed = 12, bitGenerator: random.BitGenerator = 'philox'): ReturnType<typeof priced> {
  return priced(batches(paths, seed, bitGenerator).map(sample))
}

/** A batch is a task: each worker thread computes whole batches. */
export async function simulateInTasks(paths: number, seed = 12, bitGenerator: random.BitGenerator = 'philox'): Promise<ReturnType<typeof priced>> {
  return priced(await parallel.map(parallel.task<typeof sample>(__filename, 'sample'), batches(paths, seed, bitGenerator)))
}

/** The call on what is lognormal: expected value of the logarithm, variance of it. After Black and Scholes. */
function lognormalCall(logMean: number, variance: number): number {
  const { strike, rate, years } = market
  const d = (logMean - Math.log(strike)) / Math.sqrt(variance)
  const normal = (x: number): number => (1 + arr(x / Math.SQRT2).erf().item()) / 2
  return Math.exp(-rate * years) * (Math.exp(logMean + variance / 2) * normal(d + Math.sqrt(variance)) - strike * normal(d))
}

const drift = market.rate - market.volatility ** 2 / 2
export const europeanCall = (): number => lognormalCall(Math.log(market.spot) + drift * market.years, market.volatility ** 2 * market.years)

/** The geometric mean of lognormal prices is lognormal too. */
export function geometricAsian(): number {
  const { spot, volatility, years, steps: n } = market
  return lognormalCall(Math.log(spot) + (drift * years * (n + 1)) / (2 * n), (volatility ** 2 * years * (n + 1) * (2 * n + 1)) / (6 * n * n))
}

async function main(): Promise<void> {
  const paths = Number(process.argv[2] ?? 1_000_000)
  const { prices, controlled } = simulate(paths)
  const all = [...prices, controlled]
  const exact = [europeanCall(), NaN, geometricAsian(), NaN, NaN, NaN]
  table(`Prices from ${whole([paths])[0]} paths of ${market.steps} steps`, {
    option: [...optionNames, 'Asian call, arithmetic, controlled'], price: decimal(all.map((p) => p.price), 4), 'standard error': decimal(all.map((p) => p.error), 4),
    '95% from': decimal(all.map((p) => p.price - 1.96 * p.error), 4), to: decimal(all.map((p) => p.price + 1.96 * p.error), 4), 'closed form': decimal(exact, 4),
  })
  const { threads, backend, instructionSet } = info()
  const times = [time(() => simulate(paths)), await timeAsync(() => simulateInTasks(paths))]
  configure({ threads: 1 })
  table(`Time (parnum on ${backend} kernels, ${instructionSet})`, { computed: [`arrays, ${threads} threads`, `tasks, ${threads} workers`, 'arrays, 1 thread'], ms: decimal([...times, time(() => simulate(paths))], 0) })
}

if (require.main === module) void main()
