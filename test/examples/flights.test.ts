import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Flights } from '../../examples/flights-data.js'
import { analysePlain, differences } from '../../examples/flights-plain.js'

const limit = 20_000
const folder = mkdtempSync(join(tmpdir(), 'flights-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Row { date: Date; delay: bigint; distance: bigint; origin: string; destination: string }
let rows: Row[]

/** The same slice as records with dates, read by another door than the example's. */
beforeAll(async () => {
  const path = join(dirname(createRequire(import.meta.url).resolve('vega-datasets')), '../data/flights-3m.parquet')
  rows = await parquetReadObjects({ file: await asyncBufferFromFile(path), compressors, rowEnd: limit }) as unknown as Row[]
})

async function runExample(backend: string): Promise<{ out: string; err: string; svg: string }> {
  const plot = join(folder, `${backend}.svg`)
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--import', 'tsx', 'examples/flights.ts', plot], {
    cwd: resolve(import.meta.dirname, '../..'), env: { ...process.env, FLIGHTS_LIMIT: String(limit), PARNUM_BACKEND: backend },
  })
  // Where there is no addon, Node's warning that the TypeScript kernels serve comes first.
  const err = stderr.replace(/^\(.*(?:ParnumWarning|--trace-warnings).*\n/gm, '')
  return { out: stdout, err, svg: readFileSync(plot, 'utf8') }
}

/** The cells of the rows of a printed table whose first cell is like a pattern. */
function cells(out: string, title: RegExp, first: RegExp): string[][] {
  const lines = out.split('\n')
  const start = lines.findIndex((line) => title.test(line))
  const end = lines.indexOf('', start)
  return lines.slice(start, end).map((line) => line.trim().split(/\s{2,}|\s*│\s*/)).filter(([cell]) => first.test(cell))
}

const number = (cell: string): number => Number(cell.replace(/,/g, ''))

describe.each(['', 'ts'])('flights.ts with PARNUM_BACKEND=%j', (backend) => {
  let result: Awaited<ReturnType<typeof runExample>>
  beforeAll(async () => {
    result = await runExample(backend)
  }, 120_000)

  test('its answers agree with the plain loops', () => {
    expect(result.out).toContain('The answers of parnum and of the loops agree')
  })

  test('it counts the flights of each hour that the records have', () => {
    const expected = new Array<number>(24).fill(0)
    for (const { date, delay } of rows) if (delay >= -120n && delay <= 1380n) expected[date.getUTCHours()]++
    const printed = cells(result.out, /^By hour/, /^\d\d:00$/)
    expect(printed.map(([hour]) => hour)).toEqual(expected.map((_, h) => `${String(h).padStart(2, '0')}:00`))
    expect(printed.map(([, flights]) => number(flights))).toEqual(expected)
  })

  test('it counts the flights of each distance band that the records have', () => {
    const expected = new Array<number>(10).fill(0)
    for (const { distance } of rows) expected[Number(distance / 500n)]++
    expect(cells(result.out, /^By distance/, /^\d+–\d+$/).map(([, flights]) => number(flights))).toEqual(expected)
  })

  test('its mean delay and share of late flights are those of the records', () => {
    const mean = rows.reduce((sum, { delay }) => sum + Number(delay), 0) / rows.length
    const late = rows.filter(({ delay }) => delay >= 15n).length / rows.length
    expect(result.out).toContain(`${mean.toFixed(2)} min`)
    expect(result.out).toContain(`${(100 * late).toFixed(1)}%`)
  })

  test('it shows progress in plain lines beside the results', () => {
    expect(result.err).toMatch(/^loading flights: 0 of 20,000 \(0%\)\nloading flights: 20,000 of 20,000 \(100%\)\n/)
    expect(result.out).not.toContain('loading')
  })

  test('its plot is an SVG without numbers that are none', () => {
    expect(result.svg).toMatch(/^<svg [^]*<\/svg>\n$/)
    expect(result.svg).not.toMatch(/NaN|undefined|Infinity/)
    expect(result.svg).toContain('Delays of 20,000 flights')
  })
})

describe('the plain loops', () => {
  const flights: Flights = {
    minute: Int32Array.of(65, 70, 130, 130, 130), delay: Float64Array.of(10, 20, NaN, -500, 1500), distance: Int32Array.of(100, 700, 1, 1, 1),
    origin: Int32Array.of(0, 1, 0, 0, 0), destination: Int32Array.of(1, 0, 1, 1, 1), airports: ['AAA', 'BBB'],
  }

  test('leave out missing and impossible delays and count them', () => {
    const a = analysePlain(flights)
    expect([a.missing, a.tooEarly, a.tooLate, a.flights, a.mean, a.std, a.late]).toEqual([1, 1, 1, 2, 15, 5, 0.5])
    expect(a.hour.flights.slice(0, 3)).toEqual([0, 2, 0])
    expect(a.planned.flights.slice(0, 3)).toEqual([2, 0, 0]) // 65 - 10 and 70 - 20 minutes
    expect(a.band.mean.slice(0, 2)).toEqual([10, 20])
  })

  test('differences are found: values beyond one part in 10^9, lengths and missing parts', () => {
    expect(differences({ a: 1, b: [1, NaN] }, { a: 1 + 1e-10, b: [1, NaN] })).toEqual([])
    expect(differences({ a: 1 }, { a: 1 + 1e-8 })).toHaveLength(1)
    expect(differences({ a: [1] }, { a: [1, 2] })).toHaveLength(1)
    expect(differences({ a: 1 }, {})).toHaveLength(1)
    expect(differences({ a: 0 }, { a: NaN })).toHaveLength(1)
  })
})
