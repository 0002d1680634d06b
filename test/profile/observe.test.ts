/** The doors behind a profile, seen from the sources: who observes, one clock, spans of a user's own. */
import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { arr } from '../../src/api/creation.js'
import { profile } from '../../src/api/profile.js'
import { addon } from '../../src/memory/addon.js'
import { steady } from '../../src/memory/clock.js'
import { hrtimeMs } from '../../src/memory/hrtime.js'
import * as memory from '../../src/memory/observe.js'
import * as schedule from '../../src/schedule/observe.js'

const on = (): boolean[] => [memory.memoryObserved, schedule.observing]

describe('observing', () => {
  it('is off before and after a profile, and on within', () => {
    expect(on()).toEqual([false, false])
    expect(profile(on).result).toEqual([true, true])
    expect(on()).toEqual([false, false])
  })

  it('is off after functions that threw, at once or later', async () => {
    const throwing = () => { throw new Error('mine') }
    expect(() => profile(throwing)).toThrow('mine')
    expect(on()).toEqual([false, false])
    expect(() => profile(() => ({ get then() { return throwing() } }))).toThrow('mine')
    expect(on()).toEqual([false, false])
    await expect(profile(async () => { await Promise.resolve(); throwing() })).rejects.toThrow('mine')
    expect(on()).toEqual([false, false])
  })

  it('is on until the last of several profiles has ended', async () => {
    let end!: () => void
    const long = profile(() => new Promise<void>((resolve) => { end = resolve }))
    profile(() => 1)
    expect(on()).toEqual([true, true])
    end()
    await long
    expect(on()).toEqual([false, false])
  })

  it('is off after a trace that cannot be written', () => {
    expect(() => profile(() => 1, { trace: '/' })).toThrow('EISDIR')
    expect(on()).toEqual([false, false])
  })
})

describe('the clock', () => {
  it.runIf(addon)('is the native one', () => {
    for (let k = 0; k < 100; k++) {
      const before = steady()
      const at = addon!.clock()
      expect(at).toBeGreaterThan(before - 0.005)
      expect(at).toBeLessThan(steady() + 0.005)
    }
  })

  it('goes with performance.now()', () => {
    // One distance of the two fits every pair of looks, however long the thread was kept waiting between them.
    let [least, most] = [-Infinity, Infinity]
    for (let k = 0; k < 1000; k++) {
      const before = performance.now()
      const at = steady()
      const after = performance.now()
      least = Math.max(least, at - after)
      most = Math.min(most, at - before)
    }
    expect(least).toBeLessThanOrEqual(most + 0.001)
  })

  it('is the same in another thread', async () => {
    // On Linux it is the process's hrtime, which a worker reads without this package.
    const worker = new Worker('require("node:worker_threads").parentPort.postMessage(Number(process.hrtime.bigint()) / 1e6)', { eval: true })
    const before = steady()
    const at = await new Promise<number>((resolve) => worker.once('message', resolve))
    if (process.platform === 'linux') expect(at).toBeGreaterThan(before)
    if (process.platform === 'linux') expect(at).toBeLessThan(steady())
  })
})

describe('spans of a user\'s own', () => {
  it('have a track for each thread in the trace', () => {
    const p = profile(() => {
      const began = hrtimeMs()
      schedule.addSpan('pool 1', 'task a', began, began + 1)
      schedule.addSpan('pool 2', 'task b', began, began + 2)
      schedule.addSpan('pool 1', 'task c', began + 1, began + 3)
      arr([1])
    })
    const { traceEvents } = p.trace()
    const named = new Map(traceEvents.filter((e) => e.name === 'thread_name').map((e) => [e.tid, e.args['name']]))
    const tasks = traceEvents.filter((e) => e.cat === 'task').map((e) => [named.get(e.tid), e.name, Math.round(e.dur! / 1000)])
    expect(tasks.sort()).toEqual([['pool 1', 'task a', 1], ['pool 1', 'task c', 2], ['pool 2', 'task b', 2]])
  })

  it('that began before the profile are cut off at its beginning; without a profile they go nowhere', () => {
    const long = hrtimeMs() - 1000
    schedule.addSpan('pool 1', 'lost', long, hrtimeMs())
    const p = profile(() => { schedule.addSpan('pool 1', 'task', long, hrtimeMs()) })
    const [task, ...more] = p.trace().traceEvents.filter((e) => e.cat === 'task')
    expect([task.name, task.ts, more]).toEqual(['task', 0, []])
    expect(task.dur).toBeLessThan(900_000)
  })
})
