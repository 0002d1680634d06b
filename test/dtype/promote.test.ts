import { describe, expect, it } from 'vitest'
import { allDTypes, promote } from '../../src/dtype/promote.js'
import { fixtures } from '../support/fixtures.js'

describe('promotion', () => {
  it('the fixtures hold every pair of dtypes', () => {
    const pairs = allDTypes.flatMap(a => allDTypes.map(b => `${a},${b}`))
    expect(fixtures('promotion').map(({ a, b }) => `${a},${b}`)).toEqual(pairs)
  })

  it('every pair of dtypes is promoted to the dtype that NumPy gives', () => {
    for (const { a, b, out } of fixtures('promotion')) expect(`${a},${b}: ${promote(a, b)}`).toBe(`${a},${b}: ${out}`)
  })

  it('is commutative, and a dtype with itself stays', () => {
    for (const a of allDTypes) {
      expect(promote(a, a)).toBe(a)
      for (const b of allDTypes) expect(promote(a, b)).toBe(promote(b, a))
    }
  })
})
