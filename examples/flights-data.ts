/** Reads the flights (parquet) into one typed array a column, and shows how far it is. */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { asyncBufferFromFile, parquetMetadataAsync, parquetRead } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'

/** The names of the columns. */
export const columnNames = ['minute', 'delay', 'distance', 'origin', 'destination'] as const
export type Column = (typeof columnNames)[number]

/** The columns: element i of each belongs to flight i. */
export interface Flights {
  /** Departure, in minutes since 1970 by the airport's clock. */
  readonly minute: Int32Array
  /** Minutes late at arrival; negative before time, NaN where any column of the flight is missing. */
  readonly delay: Float64Array
  /** Miles. */
  readonly distance: Int32Array
  /** Places in `airports`. */
  readonly origin: Int32Array
  readonly destination: Int32Array
  readonly airports: readonly string[]
}

const dataset = join(dirname(createRequire(__filename).resolve('vega-datasets')), '../data/flights-3m.parquet')

/** The first `limit` flights of the data set. */
export async function loadFlights(limit = Infinity): Promise<Flights> {
  if (!(limit >= 1)) throw new RangeError(`the number of flights is 1 or more, not ${limit}`)
  const file = await asyncBufferFromFile(dataset)
  const metadata = await parquetMetadataAsync(file)
  const count = Math.min(Math.floor(limit), Number(metadata.num_rows))
  const [minute, distance, origin, destination] = [0, 1, 2, 3].map(() => new Int32Array(count))
  const delay = new Float64Array(count)
  const numbers: Record<string, Int32Array | Float64Array> = { date: minute, delay, distance }
  const codes = new Map<string, number>()
  const code = (airport: string): number => codes.get(airport) ?? (codes.set(airport, codes.size), codes.size - 1)
  const missing: number[] = []

  // One row group after the other: what was decoded can be forgotten, and there is progress to show.
  for (let start = 0, group = 0; start < count; start += Number(metadata.row_groups[group++].num_rows)) {
    progress('loading flights', start, count)
    const rowEnd = Math.min(count, start + Number(metadata.row_groups[group].num_rows))
    await parquetRead({
      file, metadata, compressors, rowStart: start, rowEnd,
      parsers: { timestampFromMicroseconds: (us) => Number(us) / 60e6 },
      onChunk({ columnName, columnData, rowStart }) {
        const text = columnName === 'origin' ? origin : columnName === 'destination' ? destination : undefined
        const end = Math.min(columnData.length, count - rowStart)
        for (let i = 0; i < end; i++) {
          const value: unknown = columnData[i]
          if (value === null || value === undefined) missing.push(rowStart + i)
          else if (text) text[rowStart + i] = code(value as string)
          else numbers[columnName][rowStart + i] = Number(value)
        }
      },
    })
  }
  progress('loading flights', count, count)
  for (const i of missing) delay[i] = NaN
  return { minute, delay, distance, origin, destination, airports: [...codes.keys()] }
}

/** One line that is rewritten on a terminal; a line each time elsewhere. On stderr, so that results can be piped. */
function progress(what: string, done: number, all: number): void {
  const text = `${what}: ${done.toLocaleString('en')} of ${all.toLocaleString('en')} (${all > 0 ? Math.floor((100 * done) / all) : 100}%)`
  if (!process.stderr.isTTY) process.stderr.write(`${text}\n`)
  else process.stderr.write(`\r\x1b[K${text}${done === all ? '\n' : ''}`)
}
