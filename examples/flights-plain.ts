/** What flights.ts computes, in one pass of plain loops over typed arrays: to compare answers and times. */
import type { Flights } from './flights-data.js'

/** What both analyses go by. */
export const rules = {
  /** Minutes: nobody arrives two hours early, and delays of about a day are mostly flights near midnight, dated a day off. */
  believed: [-120, 1380],
  /** Minutes from which a flight counts as late. */
  late: 15,
  /** Distance bands: their width in miles, and their number. */
  band: 500,
  bands: 10,
  /** The histogram of delays, in minutes. */
  range: [-60, 180],
  bins: 48,
  /** Routes with fewer flights are not ranked. */
  least: 180,
} as const

/** Number of flights, mean and standard deviation of their delays, and share of late ones; element g is group g's. */
export interface Groups<L> { flights: L; mean: L; std: L; late: L }

/** All that is found out: single numbers (S) and lists (L). */
export interface Answers<S = number, L = number[]> {
  missing: S; tooEarly: S; tooLate: S; flights: S; mean: S; std: S; late: S; early: S; correlation: S
  histogram: L
  /** By hour of departure; by hour of departure less the delay. */
  hour: Groups<L>
  planned: Groups<L>
  band: Groups<L>
  /** The routes with enough flights: origin * airports + destination. */
  routes: { route: L; flights: L; mean: L }
}

/** Sums over groups. All are whole numbers below 2^53, so that they are exact. */
class Sums {
  readonly flights: Float64Array
  readonly delays: Float64Array
  readonly squares: Float64Array
  readonly lates: Float64Array

  constructor(groups: number) {
    [this.flights, this.delays, this.squares, this.lates] = [0, 1, 2, 3].map(() => new Float64Array(groups))
  }

  add(group: number, delay: number, late: number): void {
    this.flights[group]++
    this.delays[group] += delay
    this.squares[group] += delay * delay
    this.lates[group] += late
  }

  answers(): Groups<number[]> {
    const mean = [...this.delays].map((sum, g) => sum / this.flights[g])
    const std = mean.map((m, g) => Math.sqrt(this.squares[g] / this.flights[g] - m * m))
    return { flights: [...this.flights], mean, std, late: mean.map((_, g) => this.lates[g] / this.flights[g]) }
  }
}

/** The answers, by loops. */
export function analysePlain({ minute, delay, distance, origin, destination, airports }: Flights): Answers {
  const { believed: [lowest, highest], late, band, bands, range: [low, high], bins, least } = rules
  const [hours, planned, distances] = [new Sums(24), new Sums(24), new Sums(bands)]
  const routeFlights = new Float64Array(airports.length ** 2)
  const routeDelays = new Float64Array(airports.length ** 2)
  const histogram = new Float64Array(bins)
  const width = (high - low) / bins
  let missing = 0, tooEarly = 0, tooLate = 0, flights = 0, sum = 0, squares = 0, lates = 0, early = 0, miles = 0, squareMiles = 0, products = 0

  for (let i = 0; i < delay.length; i++) {
    const d = delay[i]
    if (!(d >= lowest && d <= highest)) {
      if (d < lowest) tooEarly++
      else if (d > highest) tooLate++
      else missing++
      continue
    }
    const x = distance[i]
    const isLate = d >= late ? 1 : 0
    flights++
    sum += d
    squares += d * d
    lates += isLate
    if (d < 0) early++
    miles += x
    squareMiles += x * x
    products += x * d
    hours.add(((minute[i] / 60) | 0) % 24, d, isLate)
    planned.add((((minute[i] - d) / 60) | 0) % 24, d, isLate)
    distances.add((x / band) | 0, d, isLate)
    const route = origin[i] * airports.length + destination[i]
    routeFlights[route]++
    routeDelays[route] += d
    if (d >= low && d <= high) histogram[d === high ? bins - 1 : Math.floor((d - low) / width)]++
  }

  const mean = sum / flights
  const std = Math.sqrt(squares / flights - mean * mean)
  const meanMiles = miles / flights
  const stdMiles = Math.sqrt(squareMiles / flights - meanMiles * meanMiles)
  const route: number[] = []
  for (let r = 0; r < routeFlights.length; r++) if (routeFlights[r] >= least) route.push(r)
  return {
    missing, tooEarly, tooLate, flights, mean, std, late: lates / flights, early: early / flights,
    correlation: (products / flights - mean * meanMiles) / (std * stdMiles),
    histogram: [...histogram], hour: hours.answers(), planned: planned.answers(), band: distances.answers(),
    routes: { route, flights: route.map((r) => routeFlights[r]), mean: route.map((r) => routeDelays[r] / routeFlights[r]) },
  }
}

/** Where two results differ by more than one part in 10^9: the names of those parts. */
export function differences(a: unknown, b: unknown, name = 'answers'): string[] {
  if (typeof a === 'object' && a !== null && typeof b === 'object' && b !== null) {
    if (Array.isArray(a) && Array.isArray(b) && a.length !== b.length) return [`${name}: ${a.length} and ${b.length} elements`]
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) => differences(a[key as never], b[key as never], `${name}.${key}`))
  }
  const same = Object.is(a, b) || (typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)))
  return same ? [] : [`${name}: ${String(a)} and ${String(b)}`]
}
