/**
 * npm run bench:programs -- [--filter heat,sum] [--threads 1,2] [--quick] [--readme]
 *
 * What users write, whole: the programs of bench/programs/, each with parnum's methods, with its `expr` formulas, with methods while
 * fusion is off, and with NumPy, numexpr, JAX (jit, float64) and PyTorch (eager) where python3, or what PARNUM_PYTHON names, has them
 * (Black-Scholes needs SciPy), plain loops and numpy-ts. Every answer is compared with NumPy's (loops', without Python), times are taken
 * in turns, and ratios are of times in the same run: above 1 means that parnum is faster. `--threads` goes for parnum, numexpr, JAX and PyTorch;
 * 'all' is the default. A whole run writes bench/results/programs-<platform>-<arch>.json; --readme also the README's table. Fails on a wrong answer.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Contender, findPython, type Answers, type Description, type Forms, type ProgramInput, type Times } from './contender.js'
import { describeMachine, type Machine } from './machine.js'
import { quantiles, type Figures } from './measure.js'
import { programs } from './programs/list.js'
import type { Program } from './programs/program.js'
import { saveResults, showRatio, showSize, writeReadme } from './report.js'

/** Rounds, milliseconds a form and round, and how many runs each at least. */
const whole = { rounds: 4, ms: 600, atLeast: 3 }
const quick = { rounds: 2, ms: 100, atLeast: 2 }

/** parnum's forms, then the peers' in the order of the table. */
const own = ['methods', 'expr', 'unfused'] as const
const peers = ['NumPy', 'numexpr', 'JAX', 'PyTorch', 'numpy-ts', 'loops'] as const

interface Options {
  readonly chosen: readonly Program[]
  readonly threads: readonly string[]
  readonly quick: boolean
  readonly readme: boolean
  readonly complete: boolean
}
interface Row {
  readonly name: string
  readonly title: string
  readonly size: number
  readonly threads: number
  readonly rtol: number
  readonly figures: Readonly<Record<string, Figures>>
  /** Wrong answers and failures of parnum's, which fail the bench; and those of peers, which are left out. */
  readonly failures: readonly string[]
  readonly notes: readonly string[]
}
interface Results extends Machine { readonly seconds: number; readonly rows: readonly Row[] }

function options(): Options {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean', default: false } as const
  const { values } = parseArgs({ options: { filter: text, threads: text, quick: flag, readme: flag } })
  const words = values.filter?.split(',').map((word) => word.trim())
  const chosen = programs.filter(({ name }) => !words || words.some((word) => name.includes(word)))
  if (chosen.length === 0) throw new Error(`no program is called ${words?.join(' or ')}; there are ${programs.map((p) => p.name).join(', ')}`)
  return { chosen, threads: values.threads?.split(',') ?? ['all'], quick: values.quick, readme: values.readme, complete: !values.filter && !values.threads }
}

function javascript(...args: readonly string[]): Contender {
  return new Contender(args[0], process.execPath, ['--import', 'tsx', join(__dirname, 'programs-side.ts'), ...args])
}

/** A form of a program, and who runs it. */
interface Side { readonly form: string; readonly process: Contender }

/** The same numbers for everybody, each input from a seed of its own. */
function inputsOf(program: Program, size: number): ProgramInput[] {
  return Object.entries(program.inputs(size)).map(([name, input], i) => ({ name, seed: i + 1, ...input }))
}

async function measure(program: Program, threads: number, processes: readonly Contender[], o: Options): Promise<Row> {
  const { name, title, rtol } = program
  const size = o.quick ? program.quickSize : program.size
  const sides: Side[] = []
  for (const process of processes) {
    const { forms } = await process.ask<Forms>({ do: 'program', name, inputs: inputsOf(program, size) })
    sides.push(...forms.map((form) => ({ form, process })))
  }
  const failures: string[] = []
  const notes: string[] = []
  const able = await checked(sides, rtol, failures, notes)
  const { rounds, ms, atLeast } = o.quick ? quick : whole
  const samples: Record<string, number[]> = {}
  for (let round = 0; round < rounds; round++) {
    for (const { form, process } of able) {
      // Runs that take long are not worth three a round.
      const long = Math.min(...samples[form] ?? [Infinity]) < Infinity && Math.min(...samples[form]) > ms * 1e6
      const { samples: more } = await process.ask<Times>({ do: 'run', form, ms, atLeast: long ? 1 : atLeast })
      ;(samples[form] ??= []).push(...more)
    }
  }
  const figures = Object.fromEntries(Object.entries(samples).map(([form, list]) => [form, quantiles(list)]))
  return { name, title, size, threads, rtol, figures, failures, notes }
}

/** The sides whose answers are right, compared with NumPy's or, without it, plain loops'. */
async function checked(sides: readonly Side[], rtol: number, failures: string[], notes: string[]): Promise<Side[]> {
  const judge = sides.find(({ form }) => form === 'NumPy') ?? sides.find(({ form }) => form === 'loops')!
  const right = await judge.process.ask<Answers>({ do: 'answers', form: judge.form })
  const able: Side[] = []
  for (const side of sides) {
    const list = (own as readonly string[]).includes(side.form) ? failures : notes
    try {
      const why = side === judge ? undefined : wrong(await side.process.ask<Answers>({ do: 'answers', form: side.form }), right, rtol)
      if (why === undefined) able.push(side)
      else list.push(`${side.form}: ${why}`)
    } catch (error) {
      list.push(`${side.form}: ${(error as Error).message}`)
    }
  }
  return able
}

/** What the weighted sums of many elements may lose by themselves: up to 1e7 additions one after the other. */
const summing = 1e-10

function wrong({ answers }: Answers, { answers: right }: Answers, rtol: number): string | undefined {
  if (answers.length !== right.length) return `${answers.length} results instead of ${right.length}`
  for (const [i, { samples, sum, scale, largest }] of right.entries()) {
    const answer = answers[i]
    const k = samples.findIndex((value, at) => !(Math.abs(answer.samples[at] - value) <= rtol * largest))
    if (k >= 0 || answer.samples.length !== samples.length) return `result ${i} has ${answer.samples[k]} instead of ${samples[k]}, ${rtol} of ${largest} allowed`
    if (!(Math.abs(answer.sum - sum) <= (rtol + summing) * scale)) return `result ${i} has the weighted sum ${answer.sum} instead of ${sum}`
  }
  return undefined
}

const milliseconds = (ns: number): string => (ns / 1e6).toPrecision(ns < 1e9 ? 3 : 4)

/** A program's lines: each form's best and median time, and by how much it takes longer than parnum's forms. */
function linesOf({ title, size, threads, figures, failures }: Row): string[] {
  const head = `${title}, size ${showSize(size)}, ${threads} thread${threads > 1 ? 's' : ''}`
  const forms = [...own, ...peers].filter((form) => figures[form])
  return [`\n${head.padEnd(46)}${['best ms', 'median', '/methods', '/expr'].map((word) => word.padStart(10)).join('')}`, ...forms.map((form) => {
    const { best, median } = figures[form]
    const [methods, formula] = ['methods', 'expr'].map((key) => (figures[key] ? showRatio(best / figures[key].best) : ''))
    const label = (own as readonly string[]).includes(form) ? `parnum, ${form}` : form
    return `  ${label.padEnd(44)}${[milliseconds(best), milliseconds(median), methods, formula].map((cell) => cell.padStart(10)).join('')}`
  }), ...failures.map((why) => `  FAILED: ${why}`)]
}

/** A Markdown table: parnum's milliseconds, and how many times as long the others take as its methods. */
function summary(results: Results): string {
  const present = peers.filter((peer) => results.rows.some((row) => row.figures[peer]))
  const lines = results.rows.map(({ title, size, threads, figures }) => {
    const times = own.map((form) => (figures[form] ? milliseconds(figures[form].best) : ''))
    const ratios = present.map((peer) => (figures[peer] && figures['methods'] ? showRatio(figures[peer].best / figures['methods'].best) : ''))
    return `| ${title.replaceAll('*', '\\*')} | ${showSize(size)} | ${threads} | ${[...times, ...ratios].join(' | ')} |`
  })
  return [
    'Milliseconds of parnum, and how many times as long the others take as parnum\'s methods (above 1: parnum is faster), best of many, taken in turns in one run, float64, every answer checked.',
    `${results.cpu}, ${results.cores} cores, ${results.system}; ${results.versions.join('; ')}; ${results.date}. ${present.includes('JAX') ? 'JAX runs compiled. ' : ''}NumPy, numpy-ts and loops have one thread.`,
    '',
    `| program | size | threads | methods, ms | expr, ms | fusion off, ms | ${present.map((peer) => `${peer} /`).join(' | ')} |`,
    `|---|--:|--:|--:|--:|--:|${present.map(() => '--:').join('|')}|`,
    ...lines,
  ].join('\n')
}

async function main(): Promise<void> {
  const o = options()
  const began = performance.now()
  const python = findPython()
  if (!python) console.log('Python is left out: none with NumPy here (PARNUM_PYTHON names one). Answers are compared with plain loops.')
  const script = javascript('peers')
  const versions: string[] = []
  const rows: Row[] = []
  const seen = new Set<number>()
  for (const wish of o.threads) {
    const parnum = javascript('parnum', wish)
    const { threads, text } = await parnum.ask<Description>({ do: 'describe' })
    if (seen.has(threads!)) {
      parnum.end()
      continue
    }
    seen.add(threads!)
    versions[0] = text!
    const processes = [parnum]
    if (python) {
      const peer = new Contender('Python', python, [join(__dirname, 'programs.py'), String(threads)])
      versions[1] = (await peer.ask<Description>({ do: 'describe' })).version
      processes.push(peer)
    }
    console.log([text, ...versions.slice(1)].join('\n'))
    for (const program of o.chosen) {
      const row = await measure(program, threads!, [...processes, script], o)
      rows.push(row)
      console.log(linesOf(row).join('\n'))
    }
    for (const process of processes) process.end()
  }
  script.end()
  finish(o, { ...describeMachine(versions), seconds: (performance.now() - began) / 1000, rows })
}

function finish(o: Options, results: Results): void {
  console.log(`\n${summary(results)}\n\n${Math.round(results.seconds)} s.`)
  for (const { title, notes } of results.rows) for (const note of notes) console.log(`left out: ${title}: ${note}`)
  if (o.complete && !o.quick) saveResults('programs', results)
  if (o.readme) writeReadme('programs', summary(results))
  const failures = results.rows.flatMap(({ title, failures: list }) => list.map((why) => `${title}: ${why}`))
  for (const failure of failures) console.error(`FAILED: ${failure}`)
  if (failures.length > 0) process.exitCode = 1
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
