/** Three million flights: when and where are they late? `npx tsx examples/flights.ts [plot.svg]`; FLIGHTS_LIMIT=10000 takes fewer. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { arr, configure, info, scope, NDArray } from 'parnum'
import { columnNames, loadFlights, type Column } from './flights-data.js'
import { analysePlain, differences, rules, type Answers, type Groups } from './flights-plain.js'
import { draw, report } from './flights-report.js'
import { decimal, table } from './table.js'
import { time } from './timing.js'

/** Flights, mean and standard deviation of the delay, and share of late flights, group by group. */
function byGroup(group: NDArray, delay: NDArray, late: NDArray, minlength: number): Groups<NDArray> {
  const flights = group.bincount({ minlength })
  const mean = group.bincount({ minlength, weights: delay }).div(flights)
  const variance = group.bincount({ minlength, weights: delay.square() }).div(flights).sub(mean.square())
  const lates = group.bincount({ minlength, weights: late })
  return { flights, mean, std: variance.sqrt(), late: lates.div(flights) }
}

function analyse(all: Record<Column, NDArray>, airports: number): Answers<NDArray, NDArray> {
  const [lowest, highest] = rules.believed
  const kept = all.delay.greaterEqual(lowest).logicalAnd(all.delay.lessEqual(highest)) // NaN, a missing delay, is neither
  const [minute, delay, distance, origin, destination] = columnNames.map((name) => all[name].get(kept))
  const late = delay.greaterEqual(rules.late)
  const route = origin.mul(airports).add(destination)
  const flights = route.bincount({ minlength: airports ** 2 })
  const mean = route.bincount({ minlength: airports ** 2, weights: delay }).div(flights)
  const often = flights.greaterEqual(rules.least)
  return {
    missing: all.delay.isnan().sum(), tooEarly: all.delay.less(lowest).sum(), tooLate: all.delay.greater(highest).sum(),
    flights: kept.sum(), mean: delay.mean(), std: delay.std(), late: late.mean(), early: delay.less(0).mean(),
    correlation: distance.corrcoef(delay).get(0, 1),
    histogram: delay.histogram({ bins: rules.bins, range: rules.range })[0],
    hour: byGroup(minute.floorDivide(60).remainder(24), delay, late, 24),
    planned: byGroup(minute.sub(delay).astype('int32').floorDivide(60).remainder(24), delay, late, 24),
    band: byGroup(distance.floorDivide(rules.band), delay, late, rules.bands),
    routes: { route: arr.arange(airports ** 2).get(often), flights: flights.get(often), mean: mean.get(often) },
  }
}

/** Arrays as lists, 0-d arrays as numbers, at any depth. */
function listed(results: object): unknown {
  if (results instanceof NDArray) return results.toArray()
  return Object.fromEntries(Object.entries(results).map(([name, part]) => [name, listed(part as object)]))
}

async function main(): Promise<void> {
  const flights = await loadFlights(Number(process.env['FLIGHTS_LIMIT'] || Infinity))
  const columns = Object.fromEntries(columnNames.map((name) => [name, arr(flights[name])])) as Record<Column, NDArray>
  const compute = () => scope(() => listed(analyse(columns, flights.airports.length)) as Answers)

  const answers = compute()
  report(flights, answers)
  const svg = process.argv[2] ?? join(__dirname, 'out/flights.svg')
  mkdirSync(dirname(svg), { recursive: true })
  writeFileSync(svg, draw(flights, answers))

  const { threads, backend, instructionSet } = info()
  const [loops, all] = [time(() => analysePlain(flights)), time(compute)]
  configure({ threads: 1 })
  const times = [loops, time(compute), all]
  table(`Time of the analysis (best of several runs; parnum on ${backend} kernels, ${instructionSet})`, {
    'computed by': ['plain loops, one pass', 'parnum, 1 thread', `parnum, ${threads} threads`],
    ms: decimal(times),
    'times as fast as loops': decimal(times.map((t) => loops / t), 2),
  })
  const different = differences(answers, analysePlain(flights))
  console.log(different.length === 0 ? '\nThe answers of parnum and of the loops agree to 1 part in 10⁹.' : `\nDIFFERENT ANSWERS of parnum and of the loops:\n${different.join('\n')}`)
  console.log(`Plot: ${svg}`)
  if (different.length > 0) process.exitCode = 1
}

void main()
