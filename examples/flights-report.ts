/** How the answers about the flights are shown: tables and a figure. */
import type { Flights } from './flights-data.js'
import { rules, type Answers, type Groups } from './flights-plain.js'
import { figure, type Series } from './plot.js'
import { bar, decimal, heading, percent, table, whole } from './table.js'

const [low, high] = rules.range
const colors = { before: '#4e9a8f', fine: '#c9cfd6', late: '#d1603d', other: '#3f6fa8' }
const hours = Array.from({ length: 24 }, (_, h) => `${String(h).padStart(2, '0')}:00`)
const miles = Array.from({ length: rules.bands }, (_, b) => `${b * rules.band}–${(b + 1) * rules.band - 1}`)

function days({ minute }: Flights): string {
  const day = (m: number): string => new Date(m * 60e3).toISOString().slice(0, 10)
  return `${day(minute[0])} to ${day(minute[minute.length - 1])}`
}

/** The routes with the largest mean delays. */
function worst({ airports }: Flights, { route, flights, mean }: Answers['routes'], count: number): { names: string[]; flights: number[]; mean: number[] } {
  const order = [...route.keys()].sort((a, b) => mean[b] - mean[a]).slice(0, count)
  const names = order.map((i) => `${airports[Math.floor(route[i] / airports.length)]}–${airports[route[i] % airports.length]}`)
  return { names, flights: order.map((i) => flights[i]), mean: order.map((i) => mean[i]) }
}

/** Prints all tables. */
export function report(data: Flights, a: Answers): void {
  const [earliest, latest] = rules.believed
  heading(`${whole([a.flights])[0]} flights in the United States, ${days(data)}`)
  console.log(`Left out: ${whole([a.missing])[0]} that lack a value; ${whole([a.tooEarly])[0]} that arrived over ${-earliest / 60} hours early, which cannot be; and
${whole([a.tooLate])[0]} over ${latest / 60} hours late (in the whole data set mostly flights near midnight, dated a day off).
Delays are those at arrival. A flight is late from ${rules.late} minutes on.`)

  table('All flights', {
    ' ': ['mean delay', 'standard deviation', 'late flights', 'before time', 'correlation of distance and delay'],
    value: [`${decimal([a.mean], 2)[0]} min`, `${decimal([a.std], 2)[0]} min`, percent([a.late])[0], percent([a.early])[0], decimal([a.correlation], 4)[0]],
  })

  // Three bins of five minutes make one row.
  const rows = Array.from({ length: a.histogram.length / 3 }, (_, i) => a.histogram[3 * i] + a.histogram[3 * i + 1] + a.histogram[3 * i + 2])
  const outside = a.flights - rows.reduce((sum, n) => sum + n, 0)
  table('Delays', {
    minutes: rows.map((_, i) => `${low + 15 * i} to ${low + 15 * i + (i < rows.length - 1 ? 14 : 15)}`),
    flights: whole(rows),
    share: percent(rows.map((n) => n / a.flights)),
    '': bar(rows),
  })
  console.log(`  ${whole([outside])[0]} flights (${percent([outside / a.flights])[0]}) lie outside.`)

  table('By hour of departure, and by hour of departure less the delay', {
    hour: hours, flights: whole(a.hour.flights), 'mean min': decimal(a.hour.mean), 'std min': decimal(a.hour.std), late: percent(a.hour.late),
    '│ less delay': whole(a.planned.flights).map((n) => `│ ${n.padStart(10)}`), 'mean min ': decimal(a.planned.mean), 'std min ': decimal(a.planned.std), 'late ': percent(a.planned.late),
  })
  console.log(`  The data tell when a flight left, not when it should have. Late flights moved to later hours, so
  that those after midnight look worst. Less the delay they move back, some of them too far.`)

  table('By distance', {
    miles, flights: whole(a.band.flights), 'mean min': decimal(a.band.mean), 'std min': decimal(a.band.std), late: percent(a.band.late), '': bar(a.band.late.map((v) => v || 0), 24),
  })

  const { names, flights, mean } = worst(data, a.routes, 12)
  table(`Worst of the ${whole([a.routes.route.length])[0]} routes with ${rules.least} flights or more`, { route: names, flights: whole(flights), 'mean min': decimal(mean), '': bar(mean, 24) })
}

/** Means of some groups with whiskers of 95% confidence; none where there are few flights. */
function means({ flights, mean, std }: Groups<number[]>, groups: readonly number[], least: number, color: string, name?: string): Series {
  const values = groups.map((g) => (flights[g] >= least ? mean[g] : NaN))
  return { ...(name === undefined ? {} : { name }), color, values, errors: groups.map((g) => (1.96 * std[g]) / Math.sqrt(flights[g])) }
}

/** The figure, as SVG. */
export function draw(data: Flights, a: Answers): string {
  const width = (high - low) / rules.bins
  const starts = a.histogram.map((_, i) => low + width * i)
  const { names, mean } = worst(data, a.routes, 12)
  const busy = a.flights / 100
  const shown = [...hours.keys()].filter((h) => a.hour.flights[h] >= busy || a.planned.flights[h] >= busy)
  return figure(
    `Delays of ${whole([a.flights])[0]} flights`,
    `United States, ${days(data)}. Mean ${decimal([a.mean])[0]} min, standard deviation ${decimal([a.std])[0]} min, ${percent([a.late])[0]} late by ${rules.late} min or more.`,
    [
      {
        title: 'Most arrive before time', x: 'delay at arrival, minutes', y: `share of flights in ${width} minutes, %`, edges: true,
        labels: [...starts, high].map((s) => (s % 30 === 0 ? String(s).replace('-', '−') : '')),
        series: [{ values: a.histogram.map((n) => (100 * n) / a.flights), color: starts.map((s) => (s < 0 ? colors.before : s < rules.late ? colors.fine : colors.late)) }],
      },
      {
        title: 'Delays grow through the day', x: 'hour of departure (those with 1% of the flights or more)', y: 'mean delay, minutes',
        labels: shown.map(String),
        series: [means(a.hour, shown, busy, colors.late, 'as it was'), means(a.planned, shown, busy, colors.other, 'less the delay')],
      },
      {
        title: 'Distance hardly matters', x: 'distance, miles (whiskers: 95% confidence)', y: 'mean delay, minutes', edges: true,
        labels: Array.from({ length: rules.bands + 1 }, (_, b) => String(b * rules.band)),
        series: [means(a.band, [...miles.keys()], 30, colors.other)],
      },
      { title: `The worst routes with ${rules.least} flights or more`, x: '', y: 'mean delay, minutes', labels: names, series: [{ values: mean, color: colors.late }], horizontal: true },
    ],
  )
}
