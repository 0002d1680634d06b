/** Loops that would fill the machine if collected arrays were not found inside synchronous code. */
import { describe, expect, test } from 'vitest'
import { info } from 'parnum'
import { report } from './child.js'

const native = info().backend === 'native'
interface Loop { rss: number; first: number; last: number; sum: number; held: number }

describe('resident memory', () => {
  test.skipIf(!native)('of 1,000 rounds of x = x.add(1) on 1e7 doubles in one synchronous loop stays under 1 GB', () => {
    const { rss, first, last, sum } = report<Loop>('memory/scripts/add-loop.cjs', { args: ['10000000', '1000'] })
    expect([first, last, sum]).toEqual([1000, 1000, 1e10])
    expect(rss).toBeLessThan(1e9)
  })

  test('of the same loop without the native kernels stays within memoryLimit', () => {
    const { rss, first, last, sum } = report<Loop>('memory/scripts/add-loop.cjs', { args: ['10000000', '30'], env: { PARNUM_BACKEND: 'ts', LIMIT: '500e6' } })
    expect([first, last, sum]).toEqual([30, 30, 3e8])
    expect(rss).toBeLessThan(1e9)
  })

  test('of 400 large and 400,000 small arrays whose .data was looked at stays under 600 MB', () => {
    const { rss, sum } = report<{ rss: number; sum: number }>('memory/scripts/data-loop.cjs')
    expect(sum).toBe((399 * 400) / 2 + 400_000)
    expect(rss).toBeLessThan(600e6)
  })

  test.skipIf(!native)('of 600,000 small arrays, each hundredth kept, stays under 600 MB, and the kept ones keep their elements', () => {
    const { rss, wrong, kept } = report<{ rss: number; wrong: number; kept: number }>('memory/scripts/small.cjs')
    expect([wrong, kept]).toEqual([0, 6000])
    expect(rss).toBeLessThan(600e6)
  })
})

describe.skipIf(!native)('a loop that writes a grid in place while expressions of it are pending', () => {
  // 1,500 rounds, in each of which a grid of 2 MB is copied for them once or twice.
  test.each(['bare', 'each', 'all'])('stays under 1 GB, and the expressions keep the elements that they were made of: scope %s', (way) => {
    const { rss, wrong, mean } = report<{ rss: number; wrong: number; mean: number }>('memory/scripts/stencil-loop.cjs', { args: ['1500', way], timeout: 120_000 })
    expect(wrong).toBe(0)
    expect(mean).toBeCloseTo(0.5, 2)
    expect(rss).toBeLessThan(1e9)
  }, 130_000)
})

test.skipIf(!native)('heat between two grids that are written in place holds little for thousands of steps, and is what plain JavaScript computes', () => {
  // Where what is being computed grows old, each step holds another copy: 5 GB after the 7,200 steps of the small grids.
  const { held, wrong } = report<{ held: number; wrong: number }>('memory/scripts/heat-loop.cjs', { timeout: 120_000 })
  expect(wrong).toBe(0)
  expect(held).toBeLessThan(1.2e9)
}, 130_000)

test.skipIf(!native)('replacing 4 arrays of 80 MB beside a heap of 400 MB, 400 times, asks for few collections, and hardly ever for one of the whole heap', () => {
  // The share of the time that they take is printed by bench/memory.ts.
  interface Replaced { heap: number; collections: number; full: number; rss: number; values: number[][] }
  const { heap, collections, full, rss, values } = report<Replaced>('memory/scripts/replace-loop.cjs')
  expect(values).toEqual([0, 1, 2, 3].map(k => [k + 100, k + 100]))
  expect(heap).toBeGreaterThanOrEqual(400e6)
  // One when three times of what is in use was given out, not one an array; a full one takes 195 ms beside such a heap.
  expect(collections).toBeGreaterThan(0)
  expect(collections).toBeLessThan(100)
  expect(full).toBeLessThan(5)
  // The heap, the arrays, and room for the dead ones between two looks: not the limit of 6 GB.
  expect(rss).toBeLessThan(3e9)
})
