/**
 * npm run bench:parallel [-- names]: users' functions in parallel, beside multiprocessing.Pool (its default start and 'spawn') and joblib (loky), the same
 * functions in the same run, in turns, with two workers each. Medians of some rounds; answers compared. Python is python3, or what PARNUM_PYTHON names;
 * without it parnum stands alone.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Contender } from './contender.js'
import { quantiles } from './measure.js'

interface Timed { readonly ms: number | null; readonly answer: number }
interface Case { readonly name: string; readonly title: string; readonly rounds: number; readonly unit?: readonly [text: string, perMs: number] }

const cases: readonly Case[] = [
  { name: 'start', title: 'a new pool, to its first two results', rounds: 9 },
  { name: 'whole', title: 'the same, and its end', rounds: 5 },
  { name: 'single', title: 'one task there and back', rounds: 5, unit: ['us', 1e3 / 500] },
  { name: 'each', title: '20,000 tasks, a message each', rounds: 5, unit: ['us each', 1e3 / 20_000] },
  { name: 'auto', title: '100,000 tiny tasks', rounds: 9, unit: ['us each', 1e3 / 1e5] },
  { name: 'loop', title: '  the same in a plain loop', rounds: 9, unit: ['us each', 1e3 / 1e5] },
  { name: 'primes', title: 'primes in 1000 blocks', rounds: 5 },
  { name: 'primesLoop', title: '  the same in a plain loop', rounds: 3 },
  { name: 'busy', title: '8 tasks that compute 200 ms', rounds: 3 },
  { name: 'wait', title: '100 tasks that wait 100 ms', rounds: 3 },
  { name: 'megabyte', title: '200 tasks with an array of 1 MB', rounds: 5 },
  { name: 'gigabyte', title: '4 tasks with an array of 1 GB', rounds: 2 },
]
const columns = ['parnum', 'multiprocessing', 'spawn', 'joblib'] as const
/** Milliseconds between two turns. */
const rest = 100

async function main(): Promise<void> {
  const python = process.env['PARNUM_PYTHON'] ?? 'python3'
  const own = new Contender('parnum', process.execPath, ['--import', 'tsx', join(__dirname, 'parallel-side.ts')])
  const peer = spawnSync(python, ['-c', 'import numpy']).status === 0 ? new Contender('Python', python, [join(__dirname, 'parallel_side.py')]) : undefined
  console.log(peer ? (await peer.ask<{ version: string }>({ do: 'describe' })).version : 'no Python with NumPy: parnum alone')
  const chosen = cases.filter(({ name }) => process.argv.length < 3 || process.argv.includes(name))
  console.log(`\n| ms | ${columns.join(' | ')} |\n|${' --- |'.repeat(columns.length + 1)}`)
  for (const one of chosen) {
    const samples: Record<string, number[]> = {}
    const answers = new Set<string>()
    for (let round = 0; round < one.rounds; round++) {
      for (const by of peer ? columns : columns.slice(0, 1)) {
        await setTimeout(rest)
        const { ms, answer } = await (by === 'parnum' ? own : peer!).ask<Timed>({ do: 'task', name: one.name, by })
        if (ms === null) continue
        ;(samples[by] ??= []).push(ms)
        answers.add(answer.toPrecision(9))
      }
    }
    if (answers.size !== 1) throw new Error(`${one.name}: the answers differ: ${[...answers].join(', ')}`)
    const [unit, factor] = one.unit ?? ['ms', 1]
    const medians = columns.map((by) => (samples[by] ? quantiles(samples[by]).median * factor : NaN))
    const cells = medians.map((value, k) => (Number.isNaN(value) ? '-' : `${value.toPrecision(3)}${k === 0 ? ` ${unit}` : ` (${(value / medians[0]).toFixed(1)})`}`))
    console.log(`| ${one.title} | ${cells.join(' | ')} |`)
  }
  const grown = await own.ask<Timed>({ do: 'task', name: 'resident', by: 'parnum' })
  if (chosen.some(({ name }) => name === 'gigabyte')) console.log(`\nResident memory grew by ${grown.ms!.toFixed(1)} MB while 4 tasks had the array of 1 GB.`)
  own.end()
  peer?.end()
}

void main()
