/** The cleaning example: NumPy's answers on some flights, and groups counted by plain loops. */
import { arr } from 'parnum'
import { beforeAll, describe, expect, test } from 'vitest'
import { clean, type Cleaned } from '../../examples/cleaning.js'
import { loadFlights, type Flights } from '../../examples/flights-data.js'
import { grouped, shapeOf } from '../../examples/groups.js'
import { expectSame, twins } from './twins.js'

describe('the flights', () => {
  let flights: Flights
  let cleaned: Cleaned
  beforeAll(async () => {
    flights = await loadFlights(twins.cleaning.flights)
    cleaned = clean(flights)
  }, 60_000)

  test('are cleaned as NumPy cleans them', () => {
    expectSame(cleaned, twins.cleaning.answers)
  })

  test('keep their number: each belongs to an hour and to a month', () => {
    const total = ({ count }: { count: number[] }): number => count.reduce((a, b) => a + b, 0)
    expect([total(cleaned.hours), total(cleaned.months)]).toEqual([20_000, 20_000])
  })

  test('lie within the bounds that outliers are drawn in to', () => {
    const [low, high] = cleaned.winsorised
    expect([cleaned.after.lowest, cleaned.after.highest]).toEqual([low, high])
    expect(cleaned.after.kurtosis).toBeLessThan(cleaned.filled.kurtosis)
  })

  test('that lack a delay, or have an impossible one, take the median of their airport and hour', () => {
    const few: Flights = {
      minute: Int32Array.of(65, 70, 75, 80, 90), delay: Float64Array.of(10, 20, NaN, 60, -500), distance: new Int32Array(5).fill(1),
      origin: Int32Array.of(0, 0, 0, 1, 1), destination: new Int32Array(5), airports: ['AAA', 'BBB'],
    }
    const { missing, impossible, filled } = clean(few, 2)
    expect([missing, impossible]).toEqual([1, 1])
    expect(filled.mean).toBe((10 + 20 + 15 + 60 + 60) / 5)
  })
})

describe('groups', () => {
  test('have the counts, means, deviations and quantiles that plain loops find', () => {
    const group = Int32Array.from({ length: 5000 }, (_, k) => (k * k) % 7)
    const value = Float64Array.from({ length: 5000 }, (_, k) => Math.sin(k) * 100)
    const found = grouped(arr(group), arr(value), 8)
    for (let g = 0; g < 8; g++) {
      const own = [...value].filter((_, k) => group[k] === g).sort((a, b) => a - b)
      expect(found.count[g]).toBe(own.length)
      const mean = own.reduce((a, b) => a + b, 0) / own.length
      const at = (q: number): number => {
        const place = q * (own.length - 1)
        const below = Math.floor(place)
        return own[below] + (own[Math.ceil(place)] - own[below]) * (place - below)
      }
      if (own.length === 0) expect([found.mean[g], found.std[g], found.median[g], found.p90[g]]).toEqual([NaN, NaN, NaN, NaN])
      else {
        expect(found.mean[g]).toBeCloseTo(mean, 9)
        expect(found.std[g]).toBeCloseTo(Math.sqrt(own.reduce((a, b) => a + (b - mean) ** 2, 0) / own.length), 9)
        expect([found.median[g], found.p90[g]]).toEqual([at(0.5), at(0.9)].map((x) => expect.closeTo(x, 9) as number))
      }
    }
  })

  test('of one value each have no deviation', () => {
    expect(grouped(arr([0n, 1n]), arr([3, 4]), 2)).toEqual({ count: [1, 1], mean: [3, 4], std: [0, 0], median: [3, 4], p90: [3, 4] })
  })
})

test('a symmetric distribution has no skewness, and a flat one the kurtosis -6/5', () => {
  const { skewness, kurtosis, quantiles } = shapeOf(arr(Float64Array.from({ length: 10_001 }, (_, k) => k)))
  expect(skewness).toBeCloseTo(0, 9)
  expect(kurtosis).toBeCloseTo(-1.2, 4)
  expect(quantiles).toEqual([100, 2500, 5000, 7500, 9900])
})
