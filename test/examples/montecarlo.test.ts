/** The Monte Carlo example: NumPy's numbers, closed forms within the error, bounds that no market breaks, and tasks that give the same. */
import { configure, info } from 'parnum'
import { afterAll, describe, expect, test } from 'vitest'
import { batches, europeanCall, geometricAsian, market, priced, sample, simulate, simulateInTasks } from '../../examples/montecarlo.js'
import { expectSame, twins } from './twins.js'

const { threads } = info()
afterAll(() => { configure({ threads }) })

describe('prices', () => {
  const { prices, controlled, paths } = simulate(60_000, 3)
  const [european, arithmetic, geometric, barrier, lookback] = prices.map(({ price }) => price)

  test('are NumPy\'s with the numbers of its default generator', () => {
    expectSame(simulate(twins.montecarlo.paths, 12, 'pcg64'), twins.montecarlo.answers)
  })

  test('with closed forms lie within four standard errors of them', () => {
    expect(paths).toBe(60_000)
    expect(Math.abs(european - europeanCall())).toBeLessThan(4 * prices[0].error)
    expect(Math.abs(geometric - geometricAsian())).toBeLessThan(4 * prices[2].error)
  })

  test('obey the bounds: a mean is worth less than the end, a barrier takes away, the lowest price is the best strike', () => {
    expect(arithmetic).toBeGreaterThan(geometric)
    expect(arithmetic).toBeLessThan(european)
    expect(barrier).toBeLessThan(european)
    expect(barrier).toBeGreaterThan(0)
    expect(lookback).toBeGreaterThan(european)
    expect(european).toBeGreaterThan(market.spot - market.strike * Math.exp(-market.rate * market.years))
    expect(european).toBeLessThan(market.spot)
  })

  test('of the arithmetic Asian option become at least ten times as exact by the control variate', () => {
    expect(controlled.error).toBeLessThan(prices[1].error / 10)
    expect(Math.abs(controlled.price - arithmetic)).toBeLessThan(4 * prices[1].error)
  })

  test('have errors that shrink with the square root of the number of paths', () => {
    const [few, many] = [simulate(8192, 5), simulate(16 * 8192, 5)]
    expect(few.prices[0].error / many.prices[0].error).toBeGreaterThan(3.7)
    expect(few.prices[0].error / many.prices[0].error).toBeLessThan(4.3)
  })

  test('are the same, bit for bit, with one thread and with all', () => {
    configure({ threads: 1 })
    const one = simulate(60_000, 3)
    configure({ threads })
    expect(one).toEqual({ prices, controlled, paths })
  })
})

describe('batches', () => {
  test('are as many paths as were asked for, each with a stream of its own', () => {
    const list = batches(20_000, 1, 'philox')
    expect(list.map((batch) => batch.paths)).toEqual([8192, 8192, 3616])
    const [one, two] = list.map(sample)
    expect(one.sums).not.toEqual(two.sums)
    expect(priced([one, two]).paths).toBe(16384)
  })

  test.each(['pcg64', 'philox'] as const)('as tasks give the same prices, bit for bit: %s', async (bitGenerator) => {
    expect(await simulateInTasks(40_000, 8, bitGenerator)).toEqual(simulate(40_000, 8, bitGenerator))
  })
})
