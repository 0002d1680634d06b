/** The table on the terminal and the summary for the README. Ratios are of best times: above 1 means that parnum is faster. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { arch, platform } from 'node:os'
import { join } from 'node:path'
import { cases } from './cases.js'
import type { Results } from './machine.js'
import type { Figures, Row } from './measure.js'

const peers = ['loops', 'ndarray-ops', 'numpy-ts'] as const
const columns = [
  ['case', -13], ['n', 6], ['dtype', 8], ['threads', 7], ['parnum', 9], ['NumPy', 9], ['NumPy/', 7], ['median', 7], ['loops/', 7],
  ['nd-ops/', 8], ['np-ts/', 7], ['of copy', 8], ['of read', 8],
] as const

function aligned(words: readonly string[]): string {
  return words.map((word, k) => (columns[k][1] < 0 ? word.padEnd(-columns[k][1]) : word.padStart(columns[k][1]))).join(' ').trimEnd()
}

export function headOf(): string {
  const head = aligned(columns.map(([title]) => title))
  return `${head}\n${'-'.repeat(head.length)}`
}

/** A duration in three digits. */
export function showTime(ns: number): string {
  const [value, unit] = ns < 1e3 ? [ns, 'ns'] : ns < 1e6 ? [ns / 1e3, 'us'] : [ns / 1e6, 'ms']
  return `${value < 100 ? value.toPrecision(3) : Math.round(value)} ${unit}`
}

export function showRatio(ratio: number | undefined): string {
  return ratio === undefined || !Number.isFinite(ratio) ? '' : ratio < 10 ? ratio.toFixed(2) : ratio < 100 ? ratio.toFixed(1) : String(Math.round(ratio))
}

export function showSize(n: number): string {
  return n < 1e3 ? String(n) : n.toExponential(0).replace('+', '')
}

/** How many times as long as ours another one takes. */
export function ratioTo(row: Row, key: string, ours: string, by: keyof Figures = 'best'): number | undefined {
  const [theirs, own] = [row.figures[key], row.figures[ours]]
  return theirs && own ? theirs[by] / own[by] : undefined
}

/** parnum's entries, fewest threads first. */
export function ownKeys(row: Row): string[] {
  return Object.keys(row.figures).filter((key) => key.startsWith('parnum ')).sort((a, b) => Number(a.slice(7)) - Number(b.slice(7)))
}

/** The share of a bandwidth that was measured in the same rounds. */
export function share(row: Row, key: string, of: 'copy' | 'read'): number | undefined {
  const limit = row[of]
  return limit && row.figures[key] ? row.bytes / (row.figures[key].best / 1e9) / limit : undefined
}

const percent = (part: number | undefined): string => (part === undefined ? '' : `${Math.round(part * 100)}%`)

/** A row's lines: one for each number of threads. */
export function lineOf(row: Row): string[] {
  const keys = ownKeys(row)
  if (keys.length === 0) return [aligned([row.name, showSize(row.n), row.dtype, '', 'FAILED'])]
  return keys.map((key) => aligned([
    row.name, showSize(row.n), row.dtype, row.n <= 1e3 ? '-' : key.slice(7), showTime(row.figures[key].best),
    row.figures['NumPy'] ? showTime(row.figures['NumPy'].best) : '', showRatio(ratioTo(row, 'NumPy', key)), showRatio(ratioTo(row, 'NumPy', key, 'median')),
    ...peers.map((peer) => showRatio(ratioTo(row, peer, key))), percent(share(row, key, 'copy')), percent(share(row, key, 'read')),
  ]))
}

/** A Markdown table: a line for each case, NumPy's time by ours at each size, and the share of the bandwidth. */
export function summary(results: Results): string {
  const sizes = [...new Set(results.rows.map((row) => row.n))].sort((a, b) => a - b)
  const dtypes = [...new Set(results.rows.map((row) => row.dtype))]
  const names = cases.map((c) => c.name).filter((name) => results.rows.some((row) => row.name === name))
  const against = results.rows.some((row) => row.figures['NumPy']) ? 'NumPy' : 'loops'
  const shared = sizes.filter((n) => n > 1e3)
  const small = sizes.filter((n) => n <= 1e3)
  const heads = [...small.map(showSize), ...shared.map((n) => `${showSize(n)} one thread`), ...shared.map((n) => `${showSize(n)} all`)]
  const last = sizes.at(-1)
  const lines = dtypes.flatMap((dtype) => names.flatMap((name) => {
    const rows = results.rows.filter((row) => row.name === name && row.dtype === dtype)
    if (rows.length === 0) return []
    const cell = (n: number, which: 0 | -1): string => {
      const row = rows.find((r) => r.n === n)
      return row ? showRatio(ratioTo(row, against, ownKeys(row).at(which) ?? '')) : ''
    }
    const large = rows.find((r) => r.n === last)
    const bandwidth = large ? percent(share(large, ownKeys(large).at(-1) ?? '', large.limit === 'read' ? 'read' : 'copy')) : ''
    const cells = [...small.map((n) => cell(n, -1)), ...shared.map((n) => cell(n, 0)), ...shared.map((n) => cell(n, -1))]
    return [`| ${name} | ${dtype} | ${cells.join(' | ')} | ${bandwidth} |`]
  }))
  return [
    `${against === 'NumPy' ? "NumPy's" : "Plain loops'"} time divided by parnum's (above 1: parnum is faster), best of many, taken in turns in one run, every answer checked.`,
    `${results.cpu}, ${results.cores} cores, ${results.system}; ${results.versions.slice(0, 2).join('; ')}; ${results.date}.`,
    'Bandwidth: the bytes that the case must move, at the last size and with all threads, as a share of a copy (of reading alone, for sums and the like) in the same run.',
    '',
    `| case | dtype | ${heads.join(' | ')} | bandwidth |`,
    `|---|---|${heads.map(() => '--:').join('|')}|--:|`,
    ...lines,
  ].join('\n')
}

/** Writes bench/results/<name>-<platform>-<arch>.json (the first bench's has no name), a line for each row. */
export function saveResults(name: string, { rows, ...rest }: { readonly rows: readonly object[] }): void {
  const folder = join(__dirname, 'results')
  mkdirSync(folder, { recursive: true })
  const lines = rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n')
  writeFileSync(join(folder, `${[name, platform(), arch()].filter(Boolean).join('-')}.json`), JSON.stringify(rest, null, 2).replace(/\n}$/, `,\n  "rows": [\n${lines}\n  ]\n}\n`))
}

/** Puts a table into the README, between the marks of its name. */
export function writeReadme(name: string, text: string): void {
  const path = join(__dirname, '..', 'README.md')
  const between = new RegExp(`(<!-- ${name}:start -->\\n)[^]*?(<!-- ${name}:end -->)`)
  writeFileSync(path, readFileSync(path, 'utf8').replace(between, (_, start: string, end: string) => `${start}${text}\n${end}`))
}
