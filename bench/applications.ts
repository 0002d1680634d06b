/**
 * npm run bench:applications -- [--filter learning,monte] [--quick] [--readme]
 *
 * The applications of examples/ beside their NumPy twins (examples/twins; joblib's tasks beside parnum's), with one thread and with all: answers compared
 * first, then times in turns in one run. PARNUM_PYTHON names a Python with NumPy, and pyarrow for the flights (python3 by default). A whole run writes
 * bench/results/applications-<platform>-<arch>.json; --readme also the README's table. Fails on a wrong answer.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { differences } from '../examples/flights-plain.js'
import type { Price } from '../examples/montecarlo.js'
import { comparisons, type Comparison } from './applications/list.js'
import { Contender, findPython, type Description, type Outcome, type Times } from './contender.js'
import { describeMachine, type Machine } from './machine.js'
import { quantiles, type Figures } from './measure.js'
import { saveResults, showRatio, showSize, writeReadme } from './report.js'

/** Rounds, milliseconds a side and round, and how many runs each at least. */
const efforts = { whole: { rounds: 3, ms: 1000, atLeast: 1 }, quick: { rounds: 2, ms: 100, atLeast: 1 } } as const

interface Row {
  readonly title: string
  readonly application: string
  readonly size: number
  readonly python: string
  /** By the number of threads, and Python's. */
  readonly figures: Readonly<Record<string, Figures>>
  readonly failures: readonly string[]
}
interface Results extends Machine { readonly threads: number; readonly seconds: number; readonly rows: readonly Row[] }

/** A process, with what it has loaded. */
interface Side { readonly key: string; readonly it: Contender; loaded: string }

async function load(side: Side, name: string, size: number): Promise<void> {
  const wanted = `${name} ${size}`
  if (side.loaded === wanted) return
  await side.it.ask({ do: 'application', name, size })
  side.loaded = wanted
}

/** Why answers are wrong: nothing where they agree. */
function wrong(found: unknown, right: unknown, random: boolean): string[] {
  if (!random) return differences(found, right)
  const pricesOf = (outcome: unknown): Price[] => {
    const { prices, controlled } = outcome as { prices: Price[]; controlled: Price }
    return [...prices, controlled]
  }
  const others = pricesOf(right)
  return pricesOf(found).flatMap(({ price, error }, k) => {
    const allowed = 4 * Math.hypot(error, others[k].error)
    return Math.abs(price - others[k].price) <= allowed ? [] : [`price ${k}: ${price} and ${others[k].price}, ${allowed} apart at most`]
  })
}

async function measure(c: Comparison, sides: readonly Side[], python: Side | undefined, quick: boolean): Promise<Row> {
  const size = quick ? c.quickSize : c.size
  const all = python ? [...sides, python] : sides
  const formOf = (side: Side): string => (side === python ? c.python : c.parnum)
  const failures: string[] = []
  const outcomes: unknown[] = []
  for (const side of all) {
    await load(side, c.application, size)
    outcomes.push((await side.it.ask<Outcome>({ do: 'outcome', form: formOf(side) })).outcome)
  }
  // parnum's answers are the same for any number of threads, and Python's within rounding or chance.
  if (differences(outcomes[0], outcomes[1]).length > 0) failures.push(`one thread: ${differences(outcomes[0], outcomes[1])[0]}`)
  if (python) failures.push(...wrong(outcomes[0], outcomes[2], c.random ?? false))
  const { rounds, ms, atLeast } = efforts[quick ? 'quick' : 'whole']
  const samples: Record<string, number[]> = {}
  for (let round = 0; round < rounds; round++) {
    for (const side of all) (samples[side.key] ??= []).push(...(await side.it.ask<Times>({ do: 'run', form: formOf(side), ms, atLeast })).samples)
  }
  const figures = Object.fromEntries(Object.entries(samples).map(([key, list]) => [key, quantiles(list)]))
  return { title: c.title, application: c.application, size, python: c.python, figures, failures }
}

const milliseconds = (figures: Figures | undefined): string => (figures ? String(Math.round(figures.best / 1e6)) : '')
const ratio = (theirs: Figures | undefined, own: Figures): string => (theirs ? showRatio(theirs.best / own.best) : '')

/** A Markdown table. */
function summary({ rows, threads, ...machine }: Results): string {
  const lines = rows.map(({ title, application, size, python, figures }) => {
    const [all, one, theirs] = ['all', 'one', 'python'].map((key) => figures[key] as Figures | undefined)
    const cells = [milliseconds(theirs), milliseconds(one), milliseconds(all), ratio(theirs, one!), ratio(theirs, all!)]
    return `| ${title} | \`npx tsx examples/${application}.ts\` | ${showSize(size)} | ${theirs ? python : ''} | ${cells.join(' | ')} |`
  })
  return [
    'Milliseconds, the best of several runs, taken in turns in one run, every answer compared. Ratios are the Python twin\'s time by parnum\'s (above 1: parnum is faster).',
    `${machine.cpu}, ${machine.cores} cores, ${machine.system}; ${machine.versions.join('; ')}; Node ${machine.node}; ${machine.date}. joblib has a process for each core.`,
    '',
    `| application | command | size | twin | its ms | parnum, 1 thread | ${threads} threads | ratio, 1 | ratio, ${threads} |`,
    '|---|---|--:|---|--:|--:|--:|--:|--:|',
    ...lines,
  ].join('\n')
}

async function main(): Promise<void> {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean', default: false } as const
  const { values } = parseArgs({ options: { filter: text, quick: flag, readme: flag } })
  const words = values.filter?.split(',').map((word) => word.trim())
  const chosen = comparisons.filter(({ title, application }) => !words || words.some((word) => title.includes(word) || application.includes(word)))
  if (chosen.length === 0) throw new Error(`nothing is called ${values.filter}; there are ${comparisons.map(({ title }) => title).join('; ')}`)
  const began = performance.now()
  const own = (key: string, threads: string): Side => ({ key, it: new Contender(`parnum ${threads}`, process.execPath, ['--import', 'tsx', join(__dirname, 'applications-side.ts'), threads]), loaded: '' })
  const sides = [own('all', 'all'), own('one', '1')]
  const command = findPython()
  if (!command) console.log('Python is left out: none with NumPy here (PARNUM_PYTHON names one). Answers are compared between one thread and all only.')
  const python: Side | undefined = command ? { key: 'python', it: new Contender('Python', command, [join(__dirname, 'applications.py')]), loaded: '' } : undefined
  const { threads, text: described } = await sides[0].it.ask<Description>({ do: 'describe' })
  const versions = [described!, ...(python ? [(await python.it.ask<Description>({ do: 'describe' })).version] : [])]
  console.log(versions.join('\n'))
  const rows: Row[] = []
  try {
    for (const comparison of chosen) {
      console.log(comparison.title)
      rows.push(await measure(comparison, sides, python, values.quick))
    }
  } finally {
    for (const { it } of [...sides, ...(python ? [python] : [])]) it.end()
  }
  const results: Results = { ...describeMachine(versions), threads: threads!, seconds: (performance.now() - began) / 1000, rows }
  console.log(`\n${summary(results)}\n\n${Math.round(results.seconds)} s.`)
  if (!values.filter && !values.quick) saveResults('applications', results)
  if (values.readme) writeReadme('applications', summary(results))
  const failures = rows.flatMap(({ title, failures: list }) => list.map((why) => `${title}: ${why}`))
  for (const failure of failures) console.error(`FAILED: ${failure}`)
  if (failures.length > 0) process.exitCode = 1
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
