/** What goes wrong in tasks: each call settles with an error that says what and where, and the workers serve the next call. */
import { getEventListeners } from 'node:events'
import { afterEach, describe, expect, it } from 'vitest'
import * as pn from 'parnum'

const { parallel, AbortError, TaskError, TimeoutError, WorkerError } = pn
const numbers = (n: number): number[] => Array.from({ length: n }, (_, i) => i)
const failure = (promise: Promise<unknown>): Promise<pn.TaskError> => promise.then((value) => { throw new Error(`gave ${String(value)}`) }, (error: pn.TaskError) => error)

afterEach(async () => {
  expect(await parallel.map((x: number) => x + 1, numbers(100), { workers: 2 })).toEqual(numbers(100).map((x) => x + 1))
})

describe('what a task throws', () => {
  it('names the item, has the stack of the worker and the caller, and the original as its cause', async () => {
    const error = await failure(parallel.map(function inTask(x: number) { if (x === 17) throw new RangeError('too far'); return x }, numbers(100)))
    expect(error).toBeInstanceOf(TaskError)
    expect([error.name, error.operation, error.index, error.message]).toEqual(['TaskError', 'map', 17, 'map: item 17 failed: RangeError: too far'])
    expect(error.cause).toBeInstanceOf(RangeError)
    expect(error.stack).toMatch(/inTask[\s\S]*errors\.test\.ts/)
    expect((error.cause as Error).stack).toMatch(/RangeError: too far\n\s+at inTask/)
  })

  it('keeps the kind, fields, code and causes of errors', async () => {
    const error = await failure(parallel.map(() => { throw Object.assign(new TypeError('outer', { cause: new AggregateError([new SyntaxError('s'), 5], 'inner') }), { code: 'E_X', detail: { n: 1n } }) }, [0]))
    expect(error.cause).toMatchObject({ name: 'TypeError', message: 'outer', code: 'E_X', detail: { n: 1n } })
    const { cause } = error.cause as { cause: AggregateError }
    expect(cause).toBeInstanceOf(AggregateError)
    expect(cause.errors[0]).toBeInstanceOf(SyntaxError)
    expect(cause.errors[1]).toBe(5)
  })

  it('keeps parnum errors what they are, and names of classes that this thread does not have', async () => {
    const shape = await failure(parallel.map((x: pn.NDArray) => x.add(require('parnum').ones([3])), [pn.arr.ones([2])]))
    expect(shape.cause).toBeInstanceOf(pn.ShapeError)
    expect((shape.cause as pn.ShapeError).operation).toBe('add')
    expect((shape.cause as pn.ShapeError).fields).toMatchObject({ shapes: [[2], [3]] })
    const own = await failure(parallel.map(() => { class Odd extends TypeError { override name = 'Odd' } throw new Odd('o') }, [0]))
    expect(own.cause).toBeInstanceOf(TypeError)
    expect(own.message).toBe('map: item 0 failed: Odd: o')
  })

  it.each<[string, () => never, unknown]>([
    ['a string', () => { throw 'text' }, 'text'],
    ['undefined', () => { throw undefined }, undefined],
    ['null', () => { throw null }, null],
    ['a number', () => { throw 5 }, 5],
    ['an object', () => { throw { a: [1n] } }, { a: [1n] }],
    ['a function, told by its text', () => { throw () => 1 }, '() => 1'],
    ['a symbol, told by its text', () => { throw Symbol('s') }, 'Symbol(s)'],
    ['an object that is frozen', () => { throw Object.freeze({ a: 1 }) }, { a: 1 }],
    ['an object whose getter throws', () => { throw { get a() { throw 1 } } }, '[object Object]'],
    ['an object without a text', () => { throw Object.assign(Object.create(null), { f: () => 1 }) }, '{}'],
    ['a proxy that was revoked', () => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); throw proxy }, 'an object'],
    ['an error whose message throws', () => { throw Object.defineProperty(new Error('e'), 'message', { get() { throw 1 } }) }, 'an object'],
  ])('may be %s', async (_, fn, cause) => {
    const error = await failure(parallel.map(fn, [0]))
    expect(error).toBeInstanceOf(TaskError)
    expect(error.cause).toEqual(cause)
  })

  it.each<[string, () => never, string]>([
    ['is frozen', () => { throw Object.freeze(new RangeError('e')) }, 'RangeError: e'],
    ['has a getter that throws', () => { throw Object.defineProperty(new RangeError('e'), 'code', { enumerable: true, get() { throw 1 } }) }, 'RangeError: e'],
    ['collects errors that are no list', () => { throw Object.assign(new AggregateError([], 'e'), { errors: 5 }) }, 'AggregateError: e'],
    ['is its own cause', () => { const error = new Error('e'); error.cause = error; throw error }, 'Error: e'],
  ])('is told once where an error %s', async (_, fn, said) => {
    expect((await failure(parallel.map(fn, [0]))).message).toBe(`map: item 0 failed: ${said}`)
  })

  it('is had from asynchronous functions and from all the calls', async () => {
    const bad = async (x: number): Promise<number> => { await null; if (x === 2) throw new Error('bad'); return x }
    const calls = [parallel.map(bad, [0, 1, 2, 3]), parallel.starmap(bad, [[0], [1], [2]]), parallel.reduce((_: number, b: number) => { if (b === 2) throw new Error('bad'); return b }, [0, 1, 2]), parallel.forRange(4, bad), parallel.Parallel()(numbers(3).map(parallel.delayed(bad)))]
    for (const { message } of await Promise.all(calls.map(failure))) expect(message).toMatch(/failed: Error: bad/)
    const got: number[] = []
    await expect((async () => { for await (const x of parallel.imap(bad, [0, 1, 2, 3], { workers: 1, chunkSize: 1 })) got.push(x) })()).rejects.toThrow('item 2 failed')
    expect(got).toEqual([0, 1])
  })

  it("is put in the item's place by errors: 'collect'", async () => {
    const results = await parallel.map((x: number) => { if (x % 7 === 3) throw new Error(`no ${x}`); return x }, numbers(1000), { errors: 'collect' })
    results.forEach((r, i) => (i % 7 === 3 ? expect([r instanceof TaskError, (r as pn.TaskError).index, ((r as pn.TaskError).cause as Error).message]).toEqual([true, i, `no ${i}`]) : expect(r).toBe(i)))
    const streamed: unknown[] = []
    for await (const r of parallel.imap((x: number) => { if (x === 1) throw new Error('1'); return x }, [0, 1, 2], { errors: 'collect' })) streamed.push(r)
    expect([streamed[0], streamed[1] instanceof TaskError, streamed[2]]).toEqual([0, true, 2])
  })

  it('is tried again as often as retries says', async () => {
    const tries = new Int32Array(new SharedArrayBuffer(4 * 20))
    const flaky = (x: number): number => { if (Atomics.add(tries, x, 1) < 2) throw new Error('not yet'); return x }
    expect(await parallel.map(flaky, numbers(20), { captured: { tries }, retries: 2 })).toEqual(numbers(20))
    expect([...tries]).toEqual(numbers(20).map(() => 3))
    tries.fill(0)
    const error = await failure(parallel.map(flaky, numbers(20), { captured: { tries }, retries: 1 }))
    expect(error.message).toMatch(/failed: Error: not yet \(2 attempts\)/)
  })
})

describe('what cannot be sent', () => {
  it.each<[string, unknown]>([['a function', () => 1], ['a symbol', Symbol('s')], ['a promise', Promise.resolve(1)], ['a weak map', new WeakMap()], ['a function deep inside', { a: [new Map([['k', () => 1]])] }]])('%s among the items is named by its place', async (_, item) => {
    const error = await failure(parallel.map((x: unknown) => x, [1, 2, item, 4]))
    expect(error).toBeInstanceOf(TaskError)
    expect(error.message).toMatch(/^map: item 2 cannot be sent to another thread/)
    const rest = await parallel.map((x: unknown) => x, [1, 2, item, 4], { errors: 'collect', chunkSize: 4 })
    expect(rest.map((r) => (r instanceof TaskError ? r.index : r))).toEqual([1, 2, 2, 4])
  })

  it.each<[string, (x: number) => unknown]>([
    ['a function', (x) => (x === 1 ? () => 1 : x)],
    ['a generator', (x) => (x === 1 ? (function* () { yield 1 })() : x)],
    ['a function deep inside', (x) => (x === 1 ? { a: [{ b: () => 1 }] } : x)],
    ['a function beside an array', (x) => (x === 1 ? [require('parnum').ones([2]), () => 1] : x)],
    ['an object whose getter throws', (x) => (x === 1 ? { get a() { throw new Error('g') } } : x)],
    ['a proxy', (x) => (x === 1 ? { a: new Proxy({}, {}) } : x)],
    ['a buffer that was given away', (x) => { const bytes = new Uint8Array(4); if (x === 1) structuredClone(bytes.buffer, { transfer: [bytes.buffer] }); return x === 1 ? [bytes] : x }],
    ['an array that was disposed', (x) => { const a = require('parnum').ones([2]) as pn.NDArray; if (x === 1) a.dispose(); return x === 1 ? a : x }],
  ])('%s among the results is named by its place', async (_, fn) => {
    const results = await parallel.map(fn, [0, 1, 2], { errors: 'collect', chunkSize: 3 })
    expect(results.map((r) => (r instanceof TaskError ? r.message : r))).toEqual([0, expect.stringMatching(/^map: item 1 failed: .*(cannot be sent to another thread|Error: g)/), 2])
  })
})

describe('time', () => {
  it.each<[string, (x: number) => unknown]>([
    ['never returns', (x) => { if (x === 3) for (;;); return x }],
    ['waits for what never comes', async (x) => { if (x === 3) await new Promise(() => undefined); return x }],
    ['sleeps on an atomic', (x) => { if (x === 3) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0); return x }],
  ])('a task that %s is ended, and costs no other item', async (_, fn) => {
    const results = await parallel.map(fn, numbers(40), { timeout: 150, errors: 'collect', chunkSize: 10 })
    expect(results.map((r) => (r instanceof TaskError ? r.message : r))).toEqual(numbers(40).map((x) => (x === 3 ? 'map: item 3 took longer than 150 ms' : x)))
    expect((results[3] as pn.TaskError).cause).toBeInstanceOf(TimeoutError)
    await expect(parallel.map(fn, numbers(5), { timeout: 100 })).rejects.toThrow('item 3 took longer than 100 ms')
  })

  it('is counted for each item, not for a chunk of them', async () => {
    const slow = async (x: number): Promise<number> => { await new Promise((resolve) => setTimeout(resolve, 20)); return x }
    expect(await parallel.map(slow, numbers(20), { timeout: 250, chunkSize: 10 })).toEqual(numbers(20))
  })

  it('may be more than timers can count', async () => {
    expect(await parallel.map(async (x: number) => { await new Promise((resolve) => setTimeout(resolve, 30)); return x }, [1], { timeout: 2 ** 31 })).toEqual([1])
  })

  it('that is over can be tried again', async () => {
    const tries = new Int32Array(new SharedArrayBuffer(4 * 4))
    const once = (x: number): number => { if (Atomics.add(tries, x, 1) === 0 && x === 2) for (;;); return x }
    expect(await parallel.map(once, numbers(4), { captured: { tries }, timeout: 100, retries: 1 })).toEqual(numbers(4))
  })
})

describe('a worker that ends', () => {
  it('costs its chunk, which is run again: each result once, none lost', async () => {
    const counter = new Int32Array(new SharedArrayBuffer(4 * 200))
    const once = (x: number): number => { if (Atomics.add(counter, x, 1) === 0 && x % 40 === 5) process.exit(3); return x * 2 }
    expect(await parallel.map(once, numbers(200), { captured: { counter }, chunkSize: 20 })).toEqual(numbers(200).map((x) => x * 2))
    const written = pn.arr.zeros([200])
    counter.fill(0)
    await parallel.map(once, numbers(200), { captured: { counter }, chunkSize: 20, out: written })
    expect(written.toArray()).toEqual(numbers(200).map((x) => x * 2))
  })

  it('costs nothing of what it had been sent and had not begun, where items are so quick that they are sent ahead', async () => {
    const counter = new Int32Array(new SharedArrayBuffer(4 * 4000))
    const deadly = (x: number): number => { Atomics.add(counter, x, 1); if (x % 1000 === 999) process.exit(3); return x * 2 }
    const results = await parallel.map(deadly, numbers(4000), { captured: { counter }, chunkSize: 1, workers: 2, retries: 0, errors: 'collect' })
    expect(results.map((r) => (r instanceof TaskError ? -1 : r))).toEqual(numbers(4000).map((x) => (x % 1000 === 999 ? -1 : x * 2)))
    expect(new Set(counter)).toEqual(new Set([1]))
  })

  it.each<[string, (x: number) => unknown, RegExp]>([
    ['process.exit', (x) => { if (x === 5) process.exit(7); return x }, /exited with code: 7/],
    ['an error outside of any task', (x) => { if (x === 5) { setImmediate(() => { throw new Error('stray') }); return new Promise(() => undefined) } return x }, /stray/],
    ['null thrown outside of any task', (x) => { if (x === 5) { setImmediate(() => { throw null }); return new Promise(() => undefined) } return x }, /null or undefined was thrown/],
    ['a rejection that nobody waits for', (x) => { if (x === 5) { void Promise.reject(new Error('unheard')); return new Promise((resolve) => setTimeout(resolve, 1000)) } return x }, /unheard/],
  ])('by %s each time gives the error of the item that did it, the others their results', async (_, fn, message) => {
    const error = await failure(parallel.map(fn, numbers(10)))
    expect(error).toBeInstanceOf(TaskError)
    expect(error.index).toBe(5)
    expect(error.message).toMatch(message)
    expect(error.message).toMatch(/\(3 attempts\)/)
    expect(error.cause).toBeInstanceOf(WorkerError)
    const results = await parallel.map(fn, numbers(10), { errors: 'collect', retries: 0 })
    expect(results.map((r) => (r instanceof TaskError ? -1 : r))).toEqual([0, 1, 2, 3, 4, -1, 6, 7, 8, 9])
  })

  // Node.js 24 does not end a Worker at its limit when it fills its heap in a loop: a bare Worker hangs there too.
  it.skipIf(Number(process.versions.node.split('.')[0]) >= 24)('for want of memory gives an error that says so', async () => {
    const pool = new parallel.Pool({ workers: 1, resourceLimits: { maxOldGenerationSizeMb: 20, maxYoungGenerationSizeMb: 4 } })
    const hungry = (x: number): unknown => { if (x !== 1) return x; const all: unknown[] = []; for (;;) all.push(new Array(1000).fill(all.length)) }
    const results = await pool.map(hungry, [0, 1, 2], { errors: 'collect', retries: 0 })
    expect(results.map((r) => (r instanceof TaskError ? r.message : r))).toEqual([0, expect.stringMatching(/worker of item 1 ended.*memory/), 2])
    await pool.close()
  }, 60_000)

  it('before it is ready gives an error and no wait without end', async () => {
    const pool = new parallel.Pool({ workers: 2, env: { NODE_OPTIONS: '--require ./nowhere.cjs' } })
    await expect(pool.map((x: number) => x, [1, 2])).rejects.toThrow(/^parallel: worker threads end before they are ready/)
    await pool.terminate()
  }, 60_000)

  it('at its import, each time, gives an error', async () => {
    const task = parallel.task(new URL('scripts/exits.mjs', import.meta.url), 'f')
    expect((await failure(parallel.map(task, [1, 2]))).cause).toBeInstanceOf(WorkerError)
  })
})

describe('giving up', () => {
  it('a signal in the middle ends what runs at once', async () => {
    const controller = new AbortController()
    setTimeout(() => controller.abort(new Error('enough')), 60)
    const began = performance.now()
    const error = await failure(parallel.map((x: number) => { if (x === 1) for (;;); return x }, numbers(4), { signal: controller.signal }))
    expect(error).toBeInstanceOf(AbortError)
    expect([error.name, (error as unknown as { code: string }).code, (error.cause as Error).message]).toEqual(['AbortError', 'ABORT_ERR', 'enough'])
    expect(performance.now() - began).toBeLessThan(10_000)
  })

  it('a signal that was given before lets nothing begin', async () => {
    const count = new Int32Array(new SharedArrayBuffer(4 * 1))
    const error = await failure(parallel.forRange(10, (i) => { Atomics.add(count, 0, 1); return i }, { captured: { count }, signal: AbortSignal.abort() }))
    expect(error).toBeInstanceOf(AbortError)
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(count[0]).toBe(0)
  })

  it('ends workers that are importing a module, too', async () => {
    for (const text of ['for (;;);', 'await new Promise(() => {});']) {
      const task = parallel.task(`data:text/javascript,${encodeURIComponent(text)} export const f = (x) => x`, 'f')
      expect(await failure(parallel.map(task, [1, 2], { signal: AbortSignal.timeout(200), workers: 2 }))).toBeInstanceOf(AbortError)
      expect(await parallel.map((x: number) => x, [1, 2], { workers: 2 })).toEqual([1, 2])
    }
  })

  it('a signal reaches whoever reads results one by one', async () => {
    const controller = new AbortController()
    const got: number[] = []
    const read = (async () => {
      for await (const x of parallel.imap((x: number) => x, (function* () { for (let i = 0; ; i++) yield i })(), { signal: controller.signal })) {
        got.push(x)
        if (got.length === 10) controller.abort()
      }
    })()
    await expect(read).rejects.toThrow(AbortError)
    expect(got).toEqual(numbers(10))
  })

  it('listeners do not stay on a signal', async () => {
    const { signal } = new AbortController()
    await parallel.map((x: number) => x, numbers(100), { signal, chunkSize: 5 })
    await failure(parallel.map(() => { throw new Error('x') }, [1], { signal }))
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  it('an error of onProgress, or of the items themselves, ends the call', async () => {
    const thrown = await failure(parallel.map((x: number) => x, numbers(100), { chunkSize: 10, onProgress: () => { throw new Error('from progress') } }))
    expect(thrown).toBeInstanceOf(pn.ValueError)
    expect(thrown.message).toMatch(/onProgress threw Error: from progress/)
    await expect(parallel.map((x: number) => x, [1, 2], { onProgress: async () => { await null; throw new Error('later') }, chunkSize: 1, workers: 1 })).rejects.toThrow(/onProgress threw Error: later/)
    await expect(parallel.map((x: number) => x, [1], { onProgress: () => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); throw proxy } })).rejects.toThrow(/onProgress threw an object/)
    const bad = { [Symbol.asyncIterator]: () => ({ next() { throw new Error('at once') } }) } as unknown as AsyncIterable<number>
    await expect(parallel.map((x: number) => x, bad)).rejects.toThrow('at once')
    await expect(parallel.imap((x: number) => x, bad).next()).rejects.toThrow('at once')
    await expect(parallel.map((x: number) => x, (function* () { yield 1; throw new Error('from items') })())).rejects.toThrow('from items')
    await expect(parallel.map((x: number) => x, (async function* () { yield 1; throw new Error('from later items') })())).rejects.toThrow('from later items')
    await expect((async () => { for await (const _ of parallel.imap((x: number) => x, (function* () { yield 1; throw new Error('from items') })())); })()).rejects.toThrow('from items')
  })
})

describe('a program that would start itself in every worker', () => {
  it('is told so', async () => {
    const error = await failure(parallel.map(parallel.task(new URL('scripts/unguarded.mjs', import.meta.url), 'f'), [1]))
    expect(error.message).toMatch(/called while a worker imports .*unguarded\.mjs.*isMainThread/)
  })

  it('pools in tasks work, one in another', async () => {
    expect(await parallel.map(async (n: number) => (await require('parnum').parallel.map((x: number) => x * 2, [n, n + 1])) as number[], [1, 2])).toEqual([[2, 4], [4, 6]])
  })
})
