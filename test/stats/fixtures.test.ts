/** Statistics and utilities against what NumPy computed, in every layout. */
import { describe, expect, test } from 'vitest'
import { fixtures, type Fixtures } from '../support/fixtures.js'
import { runCase } from '../support/cases.js'

const files = { stats: 900, nanstats: 900, closeness: 30, convolution: 120 } as const satisfies Partial<Record<keyof Fixtures, number>>

describe.each(Object.entries(files) as [keyof typeof files, number][])('%s', (file, least) => {
  const cases = fixtures(file)

  test.each([...new Set(cases.map(({ op }) => op))])('%s gives what NumPy gives, in every layout, as a function and as a method', (op) => {
    const own = cases.filter((item) => item.op === op)
    for (const item of own) runCase(item)
  })

  test(`has at least ${least} cases`, () => {
    expect(cases.length).toBeGreaterThanOrEqual(least)
  })
})
