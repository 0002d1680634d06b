/**
 * npm run bench -- [--filter add,sum] [--n 1e5,1e7] [--threads 1,2] [--dtype float32] [--quick] [--readme]
 *
 * Measures parnum against NumPy (python3, or what PARNUM_PYTHON names, with NumPy), plain loops, ndarray-ops and numpy-ts, checks
 * every answer, and prints a table. A whole run writes bench/results; --readme also the README's table. Fails on a wrong answer.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { cases, sizes, type Case } from './cases.js'
import { chart } from './chart.js'
import { Contender, findPython, type Description } from './contender.js'
import { startCopies } from './copy.js'
import { inputNames, inputShape, type Dtype, type InputName } from './inputs.js'
import { describeMachine, type Results } from './machine.js'
import { measure, type By, type Effort, type Row, type Side } from './measure.js'
import { headOf, lineOf, saveResults, summary, writeReadme } from './report.js'

const whole: Effort = { rounds: 3, smallMs: 200, middleMs: 150, largeMs: 450, peers: 0.5 }
const quick: Effort = { rounds: 1, smallMs: 20, middleMs: 20, largeMs: 60, peers: 0.3 }
const dtypes: readonly Dtype[] = ['float64', 'float32']

/** Peers' failures that are printed. */
const shownNotes = 8

interface Options {
  readonly chosen: readonly Case[]
  readonly sizes: readonly number[] | undefined
  readonly dtypes: readonly Dtype[]
  readonly threads: readonly string[]
  readonly quick: boolean
  readonly readme: boolean
  /** Nothing was left out: the results are worth keeping. */
  readonly complete: boolean
}

function options(): Options {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean', default: false } as const
  const { values } = parseArgs({ options: { filter: text, n: text, threads: text, dtype: text, quick: flag, readme: flag } })
  const words = values.filter?.split(',').map((word) => word.trim()) ?? []
  // A word is a case's name; where there is none of that name, a part of names.
  const named = words.flatMap((word) => cases.some((c) => c.name === word) ? cases.filter((c) => c.name === word) : cases.filter((c) => c.name.includes(word)))
  if (words.length > 0 && named.length === 0) throw new Error(`no case is called ${words.join(' or ')}; there are ${cases.map((c) => c.name).join(', ')}`)
  return {
    chosen: words.length > 0 ? [...new Set(named)] : cases, sizes: values.n?.split(',').map(Number),
    dtypes: dtypes.filter((d) => !values.dtype || values.dtype.split(',').includes(d)),
    threads: values.threads?.split(',') ?? ['1', 'all'], quick: values.quick, readme: values.readme,
    complete: !values.filter && !values.n && !values.threads && !values.dtype,
  }
}

function javascript(name: string, ...args: readonly string[]): Contender {
  return new Contender(name, process.execPath, ['--import', 'tsx', join(__dirname, 'side.ts'), ...args])
}

async function start(o: Options): Promise<{ sides: Side[]; versions: string[] }> {
  const sides: Side[] = []
  const versions: string[] = []
  const seen = new Set<number>()
  for (const threads of o.threads) {
    const process = javascript('parnum', 'parnum', threads)
    const told = await process.ask<Description>({ do: 'describe' })
    if (seen.has(told.threads!)) {
      process.end()
      continue
    }
    seen.add(told.threads!)
    versions[0] = told.text!
    sides.push({ key: `parnum ${told.threads}`, by: 'parnum', process, threads: told.threads! })
  }
  const python = findPython()
  if (python) {
    const process = new Contender('NumPy', python, [join(__dirname, 'side.py')])
    versions.push((await process.ask<Description>({ do: 'describe' })).version)
    sides.push({ key: 'NumPy', by: 'numpy', process })
  } else console.log('NumPy is left out: no Python with NumPy here (PARNUM_PYTHON names one). Answers are compared with plain loops.')
  const peers = javascript('peers', 'peers')
  versions.push((await peers.ask<Description>({ do: 'describe' })).version)
  for (const [key, by] of [['loops', 'loops'], ['ndarray-ops', 'ndarrayOps'], ['numpy-ts', 'numpyTs']] as const satisfies [string, By][]) {
    sides.push({ key, by, process: peers })
  }
  return { sides, versions }
}

/** All cases of one size and dtype, so that the inputs are made once. */
function* plan(o: Options): Generator<{ n: number; dtype: Dtype; of: readonly Case[] }> {
  const more = [...new Set(o.chosen.flatMap((c) => c.more ?? []))]
  for (const n of o.sizes ?? [...more, ...sizes]) {
    for (const dtype of o.dtypes) {
      const of = o.chosen.filter((c) => (c.dtypes ?? dtypes).includes(dtype) && (o.sizes !== undefined || sizes.includes(n) || c.more?.includes(n)))
      if (of.length > 0) yield { n, dtype, of }
    }
  }
}

async function main(): Promise<void> {
  const o = options()
  const began = performance.now()
  const { sides, versions } = await start(o)
  const copies = startCopies()
  if (!copies) console.log('The bandwidth columns stay empty: no C++ compiler here.')
  console.log(`${versions.join('\n')}\n\n${headOf()}`)
  const rows: Row[] = []
  for (const { n, dtype, of } of plan(o)) {
    const shapes = Object.fromEntries(inputNames.map((name) => [name, inputShape(name, n)])) as Record<InputName, readonly number[]>
    for (const process of new Set(sides.map((side) => side.process))) await process.ask({ do: 'prepare', n, dtype, shapes })
    // What never goes to the team is measured once, with all threads.
    const here = n <= 1e3 ? sides.filter((side) => side.by !== 'parnum' || side.threads === Math.max(...sides.map((s) => s.threads ?? 0))) : sides
    for (const c of of) {
      const row = await measure(c, n, dtype, here, copies, o.quick ? quick : whole)
      rows.push(row)
      console.log(lineOf(row).join('\n'))
    }
  }
  for (const side of sides) side.process.end()
  copies?.end()
  finish(o, { ...describeMachine(versions), seconds: (performance.now() - began) / 1000, rows })
}

function finish(o: Options, results: Results): void {
  const failures = results.rows.flatMap((row) => row.failures.map((why) => `${row.name}, n = ${row.n}, ${row.dtype}: ${why}`))
  const notes = results.rows.flatMap((row) => row.notes.map((why) => `${row.name}, n = ${row.n}, ${row.dtype}: ${why}`))
  console.log(`\n${summary(results)}\n\n${Math.round(results.seconds)} s.`)
  for (const note of notes.slice(0, shownNotes)) console.log(`left out: ${note}`)
  if (notes.length > shownNotes) console.log(`left out: ${notes.length - shownNotes} more, which the JSON file names`)
  if (o.complete && !o.quick) {
    saveResults('', results)
    writeFileSync(join(__dirname, 'results', 'ratios.svg'), chart(results))
  }
  if (o.readme) writeReadme('bench', summary(results))
  for (const failure of failures) console.error(`FAILED: ${failure}`)
  if (failures.length > 0) process.exitCode = 1
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
