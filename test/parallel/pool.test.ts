/** Pools: futures, their end, and that threads are made again and go. */
import { describe, expect, it } from 'vitest'
import * as pn from 'parnum'

const { parallel, AbortError } = pn
const { Pool } = parallel
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

describe('submit', () => {
  it('gives a promise of the result that knows whether it is done', async () => {
    const pool = new Pool({ workers: 2 })
    const future = pool.submit((a: number, b: string) => `${b}${a}`, 1, 'x')
    expect([future instanceof Promise, future instanceof parallel.Future, future.done]).toEqual([true, true, false])
    expect(await future).toBe('x1')
    expect([future.done, future.cancel()]).toEqual([true, false])
    expect(await Promise.all(Array.from({ length: 50 }, (_, i) => pool.submit((x: number) => x ** 2, i)))).toEqual(Array.from({ length: 50 }, (_, i) => i ** 2))
    const failed = pool.submit(() => { throw new RangeError('r') })
    await expect(failed).rejects.toMatchObject({ name: 'TaskError', operation: 'submit', cause: { name: 'RangeError' } })
    expect(failed.done).toBe(true)
    await pool.close()
  })

  it('can be cancelled while it waits and while it runs; the others go on', async () => {
    const pool = new Pool({ workers: 1 })
    const running = pool.submit(() => { for (;;); })
    const waiting = pool.submit((x: number) => x, 1)
    const last = pool.submit((x: number) => x, 2)
    await wait(60)
    expect([waiting.cancel(), running.cancel(), running.done]).toEqual([true, true, true])
    await expect(waiting).rejects.toThrow(AbortError)
    await expect(running).rejects.toThrow('submit: was cancelled')
    expect(await last).toBe(2)
    await pool.close()
  })

  it('that is cancelled and forgotten is no unhandled rejection', async () => {
    const pool = new Pool({ workers: 1 })
    const seen: unknown[] = []
    const note = (error: unknown): void => void seen.push(error)
    process.on('unhandledRejection', note)
    pool.submit(() => 1).cancel()
    await wait(50)
    process.off('unhandledRejection', note)
    expect(seen).toEqual([])
    await pool.terminate()
  })
})

describe('a pool', () => {
  it('that is terminated while nobody waits for its futures is no unhandled rejection', async () => {
    const pool = new Pool({ workers: 1 })
    const seen: unknown[] = []
    const note = (error: unknown): void => void seen.push(error)
    process.on('unhandledRejection', note)
    pool.submit(() => { for (;;); })
    await wait(50)
    await pool.terminate()
    await wait(10)
    process.off('unhandledRejection', note)
    expect(seen).toEqual([])
  })

  it('that is closed begins no results that were asked for before', async () => {
    const pool = new Pool({ workers: 2 })
    const results = pool.imap((x: number) => x, [1])
    const sum = pool.reduce((a: number, b: number) => a + b, Array.from({ length: 600 }, (_, i) => i))
    await pool.close()
    await expect(results.next()).rejects.toThrow('imap: the pool is closed')
    expect(await sum).toBe(179_700)
  })

  it('takes any time for its threads to be idle', async () => {
    const pool = new Pool({ workers: 1, idleTimeout: 2 ** 40 })
    const id = (): number => (require('node:worker_threads') as { threadId: number }).threadId
    const first = await pool.submit(id)
    await wait(60)
    expect(await pool.submit(id)).toBe(first)
    await pool.close()
  })

  it('has all the calls, takes no number of workers with them', async () => {
    const pool = new Pool({ workers: 2 })
    expect(pool.workers).toBe(2)
    expect(await pool.map((x: number) => x + 1, [1, 2])).toEqual([2, 3])
    expect(await pool.starmap((a: number, b: number) => a * b, [[2, 3]] as const)).toEqual([6])
    expect(await pool.reduce((a: number, b: number) => a + b, [1, 2, 3], { initial: 10 })).toBe(16)
    const out = pn.arr.zeros([3])
    await pool.forRange(3, (i) => i, { out })
    expect(out.toArray()).toEqual([0, 1, 2])
    const got: number[] = []
    for await (const x of pool.imap((x: number) => x, [1, 2])) got.push(x)
    for await (const x of pool.imapUnordered((x: number) => x, [3])) got.push(x)
    expect(got).toEqual([1, 2, 3])
    await expect(pool.map((x: number) => x, [1], { workers: 3 } as object)).rejects.toThrow(/unknown option 'workers'/)
    await pool.close()
  })

  it('that closes finishes what it has and takes nothing more', async () => {
    const pool = new Pool({ workers: 2 })
    const slow = pool.map(async (x: number) => { await new Promise((resolve) => setTimeout(resolve, 30)); return x }, [1, 2, 3, 4])
    const closing = pool.close()
    expect(() => pool.submit(() => 1)).toThrow(/submit: the pool is closed/)
    await expect(pool.map((x: number) => x, [1])).rejects.toThrow(/map: the pool is closed/)
    expect(await slow).toEqual([1, 2, 3, 4])
    await closing
    await pool.close()
  })

  it('that is terminated ends what runs and what waits', async () => {
    const pool = new Pool({ workers: 1 })
    const endless = pool.submit(() => { for (;;); })
    const never = pool.map((x: number) => x, [1])
    const both = Promise.allSettled([endless, never])
    await wait(50)
    await pool.terminate()
    expect((await both).map((r) => (r.status === 'rejected' ? (r.reason as Error).message : r.status))).toEqual([
      'submit: the pool was ended by terminate', 'map: the pool was ended by terminate',
    ])
  })

  it('gives itself back by its disposer', async () => {
    const pool = new Pool({ workers: 1 })
    expect(await pool.submit((x: number) => x, 3)).toBe(3)
    await (pool as unknown as Record<symbol, () => Promise<void>>)[Symbol.asyncDispose ?? Symbol.for('nodejs.asyncDispose')]()
    expect(() => pool.submit(() => 1)).toThrow('closed')
  })

  it('gives its threads up when they are idle and starts new ones when it needs them', async () => {
    const pool = new Pool({ workers: 1, idleTimeout: 20 })
    const id = (): number => (require('node:worker_threads') as { threadId: number }).threadId
    const first = await pool.submit(id)
    expect(await pool.submit(id)).toBe(first)
    await wait(200)
    expect(await pool.submit(id)).not.toBe(first)
    await pool.close()
  })

  it('gives its threads the environment and the bounds that it was told', async () => {
    const pool = new Pool({ workers: 1, env: { ONLY: 'this' }, resourceLimits: { maxOldGenerationSizeMb: 77 } })
    expect(await pool.submit(() => process.env['ONLY'])).toBe('this')
    expect(await pool.submit(() => (require('node:worker_threads') as { resourceLimits: { maxOldGenerationSizeMb: number } }).resourceLimits.maxOldGenerationSizeMb)).toBe(77)
    await pool.close()
  })

  it.each([[{ workers: 0 }], [{ workers: 1000 }], [{ idleTimeout: -1 }], [{ env: 5 }], [{ env: { A: Symbol('a') } }], [{ resourceLimits: 'much' }], [{ threads: 2 }], [5]])('refuses %j', (options) => {
    expect(() => new Pool(options as object)).toThrow(pn.ValueError)
  })
})
