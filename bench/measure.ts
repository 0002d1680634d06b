/** One case at one size: every contender's answer checked, then their times, taken in turns so that drift strikes all alike. */
import { allowedUlp, bytesMoved, elementsOf, smallUpTo, type Case } from './cases.js'
import { placesOf, wrong } from './check.js'
import { Contender, type Answer, type Bandwidth, type Times } from './contender.js'
import { fastest } from './copy.js'
import type { Dtype } from './inputs.js'

/** Whose code a contender runs. */
export type By = 'parnum' | 'numpy' | 'loops' | 'ndarrayOps' | 'numpyTs'
export interface Side {
  /** parnum with so many threads, or the peer's name. */
  readonly key: string
  readonly by: By
  readonly process: Contender
  /** parnum's threads. */
  readonly threads?: number
}

/** Nanoseconds of one run: the least, and quantiles of all samples. */
export interface Figures {
  readonly best: number
  readonly p10: number
  readonly median: number
  readonly p90: number
  readonly samples: number
}
/** What was found for one case, size and dtype. */
export interface Row {
  readonly name: string
  readonly n: number
  readonly dtype: Dtype
  readonly limit: Case['limit']
  readonly bytes: number
  readonly figures: Readonly<Record<string, Figures>>
  /** Bytes a second, measured between the same rounds with all threads: a copy that moves as many bytes, and reading alone. */
  readonly copy?: number
  readonly read?: number
  /** Wrong answers and failures of parnum's, which fail the bench. */
  readonly failures: readonly string[]
  /** The same of peers, which are left out. */
  readonly notes: readonly string[]
}

/** How long to measure: milliseconds a contender and size, and turns. */
export interface Effort {
  readonly rounds: number
  readonly smallMs: number
  readonly middleMs: number
  readonly largeMs: number
  readonly peers: number
}
/** A sample lasts at least so long. */
const sampleMs = { small: 1, large: 0.3 }

export function quantiles(samples: readonly number[]): Figures {
  const sorted = [...samples].sort((a, b) => a - b)
  const at = (q: number): number => sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))]
  return { best: sorted[0], p10: at(0.1), median: at(0.5), p90: at(0.9), samples: sorted.length }
}

export async function measure(c: Case, n: number, dtype: Dtype, sides: readonly Side[], copies: Contender | undefined, effort: Effort): Promise<Row> {
  const failures: string[] = []
  const notes: string[] = []
  const able = await checked(c, n, dtype, sides, failures, notes)
  const samples: Record<string, number[]> = {}
  const bytes = bytesMoved(c, n, dtype)
  const limited = copies !== undefined && n >= 1e6 && c.limit !== 'arithmetic'
  const bandwidth = { copy: 0, read: 0 }
  const total = n <= smallUpTo ? effort.smallMs : n <= 1e6 ? effort.middleMs : effort.largeMs
  const rounds = n <= smallUpTo ? Math.min(2, effort.rounds) : effort.rounds
  for (let round = 0; round < rounds; round++) {
    for (const side of able) {
      const main = side.by === 'parnum' || side.by === 'numpy'
      const own = main ? total : total * effort.peers
      // A peer whose one run takes longer than its whole time is asked once.
      if (!main && round > 0 && Math.min(...samples[side.key] ?? []) > own * 1e6) continue
      try {
        const times = await timed(c, n, side, own / rounds)
        ;(samples[side.key] ??= []).push(...times.samples)
      } catch (error) {
        (side.by === 'parnum' ? failures : notes).push(`${side.key}: ${(error as Error).message}`)
      }
    }
    if (limited) await limits(copies, c, bytes, sides, bandwidth)
  }
  const figures = Object.fromEntries(Object.entries(samples).map(([key, list]) => [key, quantiles(list)]))
  return {
    name: c.name, n, dtype, limit: c.limit, bytes, figures, failures, notes,
    ...(bandwidth.copy ? { copy: bandwidth.copy } : {}), ...(bandwidth.read ? { read: bandwidth.read } : {}),
  }
}

function timed(c: Case, n: number, side: Side, ms: number): Promise<Times> {
  const small = n <= smallUpTo
  return side.process.ask<Times>({
    do: 'time', by: side.by, code: c[side.by]!, inputs: c.inputs, ms, small, sampleMs: small ? sampleMs.small : sampleMs.large, atLeast: side.by === 'parnum' || side.by === 'numpy' ? 3 : 1,
  })
}

async function limits(copies: Contender, c: Case, bytes: number, sides: readonly Side[], found: { copy: number; read: number }): Promise<void> {
  const threads = Math.max(1, ...sides.map((side) => side.threads ?? 0))
  found.copy = Math.max(found.copy, fastest(await copies.ask<Bandwidth>({ do: 'copy', bytes: bytes / 2, threads, ms: 60 })))
  if (c.limit === 'read') found.read = Math.max(found.read, fastest(await copies.ask<Bandwidth>({ do: 'read', bytes, threads, ms: 30 })))
}

/** The sides whose answers are right, compared with NumPy's or, without it, plain loops'. */
async function checked(c: Case, n: number, dtype: Dtype, sides: readonly Side[], failures: string[], notes: string[]): Promise<Side[]> {
  const places = placesOf(elementsOf(c, n))
  const numpy = sides.find((side) => side.by === 'numpy')
  const judge = numpy ?? sides.find((side) => side.by === 'loops')
  if (!judge) throw new Error('nobody to compare with')
  const ask = (side: Side, wide: boolean): Promise<Answer> => side.process.ask({ do: 'check', by: side.by, code: c[side.by]!, inputs: c.inputs, wide, places })
  // Folds of float32 are compared with those of float64.
  const right = await ask(judge, c.check === 'fold')
  const able: Side[] = []
  for (const side of sides) {
    if (c[side.by] === undefined) continue
    const own = side.by === 'parnum'
    // Loops compute in float64 and round at the end, which may differ from rounding at each step; peers promise no bounds.
    const ulps = allowedUlp(c, n) + (own ? (numpy ? 0 : 1) : 64 + n / 100)
    try {
      const why = side === judge ? undefined : wrong(await ask(side, false), right, dtype, ulps, own && numpy !== undefined)
      if (why === undefined) able.push(side)
      else (own ? failures : notes).push(`${side.key}: ${why}`)
    } catch (error) {
      (own ? failures : notes).push(`${side.key}: ${(error as Error).message}`)
    }
  }
  return able
}
