/** The machine learning example: NumPy's answers on some flights, and the laws that both models obey. */
import { abs, arr, random } from 'parnum'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadFlights } from '../../examples/flights-data.js'
import { featureNames, learn, type Learned } from '../../examples/learning.js'
import { judge, kmeans, logistic, probability } from '../../examples/models.js'
import { expectSame, twins } from './twins.js'

describe('the flights', () => {
  let learned: Learned
  beforeAll(async () => { learned = learn(await loadFlights(twins.learning.flights)) }, 60_000)

  test('teach what they teach NumPy', () => {
    expectSame(learned, twins.learning.answers)
  })

  test('are told better with features than without, also those that were not seen', () => {
    const { late, train, test: judged } = learned
    const naive = -(late * Math.log(late) + (1 - late) * Math.log(1 - late))
    expect(train.loss).toBeLessThan(naive)
    expect(judged.loss).toBeLessThan(naive)
    expect(judged.auc).toBeGreaterThan(0.6)
    expect(learned.weights).toHaveLength(featureNames.length)
  })

  test('are each counted once: in the confusion tables and among the kinds', () => {
    const total = (table: number[][]): number => table.flat().reduce((a, b) => a + b, 0)
    expect(total(learned.train.confusion) + total(learned.test.confusion)).toBe(learned.flights)
    expect(learned.sizes.reduce((a, b) => a + b, 0)).toBe(learned.flights)
  })
})

describe('logistic regression', () => {
  const g = random.generator(1)
  const x = g.normal(0, 1, [3, 20_000])
  const truth = arr([0.5, -1, 2])
  const y = g.random([20_000]).less(probability(truth, x)).astype('float64')

  test('finds the weights that the labels were drawn with, and the gradient is zero there', () => {
    const { weights } = logistic(x, y, 0)
    expect(abs(weights.sub(truth)).max().item()).toBeLessThan(0.1)
    expect(x.matmul(y.sub(probability(weights, x))).abs().max().item()).toBeLessThan(1e-6)
  })

  test('finds smaller weights where they cost something', () => {
    const { weights } = logistic(x, y, 1000)
    expect(x.matmul(y.sub(probability(weights, x))).sub(weights.mul(1000)).abs().max().item()).toBeLessThan(1e-6)
    expect(weights.square().sum().item()).toBeLessThan(logistic(x, y, 0).weights.square().sum().item() * 0.9)
  })

  test('is judged as by counting pairs: a positive above a negative, ties by half', () => {
    const p = arr([0.9, 0.4, 0.4, 0.1])
    const { auc, accuracy, confusion, loss } = judge(p, arr([1, 1, 0, 0]), 0.4)
    expect([auc, accuracy, confusion]).toEqual([3.5 / 4, 0.75, [[1, 1], [0, 2]]])
    expect(loss).toBeCloseTo(-(Math.log(0.9) + Math.log(0.4) + Math.log(0.6) + Math.log(0.9)) / 4, 12)
  })
})

describe('k-means', () => {
  const g = random.generator(2)
  const truth = [[0, 0], [8, 0], [0, 8]]
  const x = g.normal(0, 1, [2, 3000])
  truth.forEach(([a, b], k) => {
    const part = x.get(`:, ${1000 * k}:${1000 * (k + 1)}`)
    part.add(arr([[a], [b]]), { out: part })
  })

  test('finds clusters that lie apart, and their sizes', () => {
    const { centres, sizes } = kmeans(x, 3)
    const found = (centres.toArray() as number[][]).sort((p, q) => p[1] - q[1] || p[0] - q[0]).sort((p, q) => p[0] + 3 * p[1] - q[0] - 3 * q[1])
    found.forEach(([a, b], k) => { expect(Math.hypot(a - truth[k][0], b - truth[k][1])).toBeLessThan(0.2) })
    for (const size of sizes.toArray() as number[]) expect(Math.abs(size - 1000)).toBeLessThan(20)
  })

  test.each([1, 2, 3, 4, 5])('never moves further from the points: seed %i', (seed) => {
    const { inertia } = kmeans(x, 7, seed)
    expect(inertia.length).toBeGreaterThan(2)
    inertia.slice(1).forEach((value, k) => { expect(value).toBeLessThanOrEqual(inertia[k] * (1 + 1e-12)) })
  })

  test('of one cluster is the mean', () => {
    const { centres } = kmeans(x, 1)
    expect(abs(centres.get(0).sub(x.mean(1))).max().item()).toBeLessThan(1e-10)
  })
})
