/** A block belongs to one living array at a time: across collections, threads and eyes that have seen the buffer. */
import { describe, expect, test } from 'vitest'
import { info } from 'parnum'
import { report } from './child.js'

const native = info().backend === 'native'

describe('with a look for dead storages at every allocation', () => {
  interface Stress { wrong: number; first: string; collections: number }
  const stress = (rounds: number, size: number) => report<Stress>('memory/scripts/stress.cjs', { args: [String(rounds), String(size)], env: { PARNUM_GC_STRESS: '1' } })

  test.skipIf(!native)('100,000 hot allocations of blocks of their own never share one', () => {
    const { wrong, first, collections } = stress(20_000, 5000)
    expect([wrong, first]).toEqual([0, ''])
    expect(collections).toBeGreaterThan(100_000)
  })

  test.skipIf(!native)('allocations that the threads share, and slabs of small ones, keep their elements', () => {
    expect(stress(300, 300_000)).toMatchObject({ wrong: 0, first: '' })
    expect(stress(3000, 20)).toMatchObject({ wrong: 0, first: '' })
  })
})

test('a buffer that a user has seen keeps its elements while other arrays come and go', () => {
  expect(report('memory/scripts/seen.cjs')).toEqual({ wrong: 0, value: 2000 })
})

describe('two worker threads beside the main one', () => {
  interface Result { wrong: number; sum: number; threads: number; code?: number }
  const result = report<{ workers: Result[]; own: Result; after: Result; heldBefore: number; held: number }>('memory/scripts/workers.cjs', { env: { PARNUM_THREADS: '' } })

  test('each compute what they would alone, on one thread by default', () => {
    expect([...result.workers, result.own, result.after].map(r => r.wrong)).toEqual(Array(14).fill(0))
    expect(result.workers.map(r => r.sum)).toEqual([1000, 2000, 5000, 5001, 5002, 5003, 5004, 5005, 5006, 5007, 5008, 5009].map(seed => (seed + 400) * 400_000))
    expect(new Set(result.workers.map(r => r.threads))).toEqual(new Set([1]))
    expect(new Set(result.workers.map(r => r.code))).toEqual(new Set([0]))
  })

  test.skipIf(!native)('leave nothing held when they end', () => {
    // What the main thread holds and pools itself; each of the twelve threads went through 1.3 GB.
    expect(result.held).toBeLessThan(400e6)
  })
})
