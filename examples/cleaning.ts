/**
 * Cleaning the flights' delays: impossible values, outliers by two rules, winsorising; then statistics and quantiles of groups, and how alike
 * the days of the busiest airports are. `npx tsx examples/cleaning.ts [flights]`
 */
import { arr, configure, corrcoef, info, scope, where, type NDArray } from 'parnum'
import { loadFlights, type Flights } from './flights-data.js'
import { rules } from './flights-plain.js'
import { grouped, levels, shapeOf, type Groups, type Shape } from './groups.js'
import { decimal, heading, percent, table, whole } from './table.js'
import { time } from './timing.js'

type Floats = NDArray<'float64'>

/** All that is found. */
export interface Cleaned {
  flights: number; missing: number; impossible: number
  /** What lies outside of the fences of 1.5 interquartile ranges, and what is further from the median than 3.5 robust deviations. */
  fences: number[]; outside: number; robust: number; both: number
  winsorised: number[]; changed: number
  before: Shape; filled: Shape; after: Shape
  hours: Groups; months: Groups
  busiest: string[]; airports: Groups
  /** Correlations of the busiest airports' mean delays hour by hour. */
  alike: number[][]
}

/** The month of minutes since 1970: 0 for January. (The days before each month of a common year; the flights are of 2001.) */
function monthOf(minute: NDArray): NDArray {
  const day = minute.floorDivide(1440).sub(Date.UTC(2001, 0) / 864e5).astype('int32')
  return arr([31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334], { dtype: 'int32' }).searchsorted(day, { side: 'right' })
}

/** Missing and impossible delays take the median of their airport's hour of the day, the others' extremes are drawn in. */
export function clean(flights: Flights, shown = 6): Cleaned {
  const [lowest, highest] = rules.believed
  const [raw, minute, origin] = [arr(flights.delay), arr(flights.minute), arr(flights.origin)] as [Floats, NDArray<'int32'>, NDArray<'int32'>]
  const airports = flights.airports.length
  const missing = raw.isnan()
  const believed = raw.greaterEqual(lowest).logicalAnd(raw.lessEqual(highest))

  const hour = minute.floorDivide(60).mod(24)
  const slot = origin.mul(24).add(hour)
  const known = raw.get(believed)
  const typical = arr(grouped(slot.get(believed), known, airports * 24).median)
  const overall = known.median()
  const fill = where(typical.isnan(), overall, typical).get(slot)
  const filled = where(believed, raw, fill)

  const [q1, q3] = filled.quantile([0.25, 0.75]).toArray() as [number, number]
  const fences = [q1 - 1.5 * (q3 - q1), q3 + 1.5 * (q3 - q1)]
  const outside = filled.less(fences[0]).logicalOr(filled.greater(fences[1]))
  const middle = filled.median()
  const deviation = filled.sub(middle).abs()
  const robust = deviation.greater(deviation.median().mul(3.5 * 1.4826))
  const [low, high] = filled.quantile([0.005, 0.995]).toArray() as [number, number]
  const delay = filled.clip(low, high)

  const departures = origin.bincount({ minlength: airports })
  const busiest = departures.argsort({ descending: true }).get(`:${shown}`)
  const byHour = slot.bincount({ minlength: airports * 24, weights: delay }).div(slot.bincount({ minlength: airports * 24 }).maximum(1)).reshape([airports, 24])
  const far = grouped(origin, delay, airports)
  const places = busiest.toArray() as number[]
  const only = (list: number[]): number[] => places.map((airport) => list[airport])
  return {
    flights: raw.size, missing: missing.sum().item(), impossible: raw.size - missing.sum().item() - known.size,
    fences, outside: outside.sum().item(), robust: robust.sum().item(), both: outside.logicalAnd(robust).sum().item(),
    winsorised: [low, high], changed: delay.notEqual(filled).sum().item(),
    before: shapeOf(raw.get(missing.logicalNot())), filled: shapeOf(filled), after: shapeOf(delay),
    hours: grouped(hour, delay, 24), months: grouped(monthOf(minute), delay, 12),
    busiest: places.map((airport) => flights.airports[airport]),
    airports: { count: only(far.count), mean: only(far.mean), std: only(far.std), median: only(far.median), p90: only(far.p90) },
    alike: corrcoef(byHour.get(busiest)).toArray() as number[][],
  }
}

/** Prints what was found. */
function report(a: Cleaned): void {
  heading(`${whole([a.flights])[0]} flights`)
  const [rows, inAll] = [[a.missing, a.impossible, a.outside, a.robust, a.both, a.changed], (n: number): string => percent([n / a.flights])[0]]
  table('What is wrong with the delays', {
    ' ': ['missing', 'impossible', `outside of ${decimal(a.fences, 0).join(' to ')} min (1.5 IQR)`, 'beyond 3.5 robust deviations', 'both', `drawn in to ${decimal(a.winsorised, 0).join(' to ')} min`],
    flights: whole(rows), share: rows.map(inAll),
  })
  const shapes = [a.before, a.filled, a.after]
  const number = (of: (shape: Shape) => number): string[] => decimal(shapes.map(of), 2)
  table('Delays before and after, minutes', {
    ' ': ['as they came', 'impossible ones filled', 'winsorised'], mean: number((s) => s.mean), std: number((s) => s.std), skewness: number((s) => s.skewness), kurtosis: number((s) => s.kurtosis),
    lowest: number((s) => s.lowest), ...Object.fromEntries(levels.map((level, k) => [`${100 * level}%`, number((s) => s.quantiles[k])])), highest: number((s) => s.highest),
  })
  const groups = (title: string, name: string, names: readonly string[], g: Groups): void => {
    const some = names.map((_, k) => k).filter((k) => g.count[k] > 0)
    const of = (list: readonly number[]): number[] => some.map((k) => list[k])
    table(title, { [name]: some.map((k) => names[k]), flights: whole(of(g.count)), mean: decimal(of(g.mean)), std: decimal(of(g.std)), median: decimal(of(g.median)), '90%': decimal(of(g.p90)) })
  }
  groups('By hour of departure', 'hour', Array.from({ length: 24 }, (_, h) => `${String(h).padStart(2, '0')}:00`), a.hours)
  groups('By month', 'month', 'January February March April May June July August September October November December'.split(' '), a.months)
  groups('The busiest airports', 'airport', a.busiest, a.airports)
  table('Correlation of their mean delays hour by hour', { ' ': a.busiest, ...Object.fromEntries(a.busiest.map((airport, k) => [airport, decimal(a.alike.map((row) => row[k]), 2)])) })
}

async function main(): Promise<void> {
  const flights = await loadFlights(Number(process.argv[2] || Infinity))
  report(clean(flights))
  const { threads, backend, instructionSet } = info()
  const run = (): unknown => scope(() => clean(flights))
  const all = time(run)
  configure({ threads: 1 })
  table(`Time, all of it (parnum on ${backend} kernels, ${instructionSet})`, { threads: ['1', String(threads)], ms: decimal([time(run), all], 0) })
}

if (require.main === module) void main()
