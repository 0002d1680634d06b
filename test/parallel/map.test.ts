/** The calls over many items: their results are those of a loop, in order, however the items are cut. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as pn from 'parnum'

const { arr, parallel, ValueError } = pn
const numbers = (n: number): number[] => Array.from({ length: n }, (_, i) => i)
const hash = (x: number): number => Math.imul(x ^ 0x5bd1e995, 0x27d4eb2d) >>> 3

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

describe('map', () => {
  it('gives the factorials of 0 to 200 exactly', async () => {
    const factorials = await parallel.map((n: number) => { let f = 1n; for (let k = 2n; k <= BigInt(n); k++) f *= k; return f }, numbers(201))
    let f = 1n
    numbers(201).forEach((n) => expect(factorials[n]).toBe(n < 2 ? 1n : (f *= BigInt(n))))
    expect(String(factorials[200]).length).toBe(375)
  })

  it('gives what a loop gives, for any number of items, workers and chunks', () => fc.assert(fc.asyncProperty(
    fc.array(fc.oneof(fc.double(), fc.integer(), fc.string(), fc.boolean(), fc.bigInt(), fc.constant(null), fc.constant(undefined), fc.date()), { maxLength: 200 }),
    fc.constantFrom<number | 'auto'>('auto', 1, 2, 7, 1000), fc.constantFrom(1, 2), fc.constantFrom(1, 3),
    async (items, chunkSize, workers, concurrency) => {
      expect(await parallel.map((x) => [typeof x, x], items, { chunkSize, workers, concurrency })).toEqual(items.map((x) => [typeof x, x]))
    },
  ), { numRuns: 60 }))

  it('gives 100,000 small results in order', async () => {
    expect(await parallel.map(hash, numbers(1e5))).toEqual(numbers(1e5).map(hash))
  })

  it('keeps NaN, signed zeros, infinities and holes', async () => {
    const items = [NaN, -0, 0, Infinity, -Infinity, 2 ** -1074]
    const results = await parallel.map((x: number) => x, items)
    expect(results.every((x, i) => Object.is(x, items[i]))).toBe(true)
    expect(await parallel.map((x: unknown) => x === undefined, [undefined, 1, undefined])).toEqual([true, false, true])
  })

  it('takes typed arrays, sets, maps, strings, generators and asynchronous iterators', async () => {
    const double = (x: number): number => x * 2
    expect(await parallel.map(double, Float32Array.of(1, 2.5))).toEqual([2, 5])
    expect(await parallel.map((x: bigint) => x * 2n, BigInt64Array.of(1n, -2n))).toEqual([2n, -4n])
    expect(await parallel.map(double, new Set([1, 2]))).toEqual([2, 4])
    expect(await parallel.map(([k, v]: [string, number]) => k + v, new Map([['a', 1]]))).toEqual(['a1'])
    expect(await parallel.map((c: string) => c.toUpperCase(), 'abc')).toEqual(['A', 'B', 'C'])
    expect(await parallel.map(double, (function* () { yield* [1, 2, 3] })())).toEqual([2, 4, 6])
    expect(await parallel.map(double, (async function* () { for (const x of numbers(300)) { if (x % 50 === 0) await new Promise((resolve) => setTimeout(resolve, 1)); yield x } })())).toEqual(numbers(300).map(double))
    expect(await parallel.map((row: pn.NDArray) => row.sum().item(), arr([[1, 2], [3, 4]]))).toEqual([3, 7])
    expect(await parallel.map(double, [])).toEqual([])
  })

  it('passes objects of every kind that can be cloned, circles and shared parts too', async () => {
    const loop: Record<string, unknown> = { date: new Date(5), map: new Map([[{ a: 1 }, new Set([1n])]]), re: /x/g, bytes: Uint8Array.of(1, 2), error: new RangeError('r'), nested: [[1, [2]]], none: null }
    loop['self'] = loop
    const [back] = await parallel.map((x: Record<string, unknown>) => { if (x['self'] !== x) throw new Error('no circle'); return x }, [loop])
    expect(back).toEqual(loop)
    expect(back['self']).toBe(back)
  })

  it('lets others have their turn while quick items are sent ahead', async () => {
    await using pool = new parallel.Pool({ workers: 2 })
    let over = false
    const long = pool.map((x: number) => x, numbers(30_000), { chunkSize: 1 }).then(() => { over = true })
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(await pool.submit(() => 7)).toBe(7)
    expect(over).toBe(false)
    await long
  })

  it('a pool gives each of its submitted tasks its end when it is through, not when all are', async () => {
    await using pool = new parallel.Pool({ workers: 1 })
    const through = new Int32Array(new SharedArrayBuffer(4))
    const seen: number[] = []
    const task = (counter: Int32Array): void => {
      for (const until = performance.now() + 1; performance.now() < until;) { /* works */ }
      Atomics.add(counter, 0, 1)
    }
    await Promise.all(numbers(60).map(() => pool.submit(task, through).then(() => { seen.push(through[0]) })))
    expect([seen.length, through[0]]).toEqual([60, 60])
    expect(seen[0]).toBeLessThan(30)
  })

  it('takes items from a source that opens other calls, or gives its own call up', async () => {
    await using pool = new parallel.Pool({ workers: 1 })
    const others: Promise<number>[] = []
    function* opening(): Generator<number> {
      for (let i = 0; i < 5; i++) {
        others.push(pool.submit((x: number) => -x, i))
        yield i
      }
    }
    const given: number[] = []
    for await (const x of pool.imap((x: number) => x, opening())) given.push(x)
    expect([given, await Promise.all(others)]).toEqual([[0, 1, 2, 3, 4], [-0, -1, -2, -3, -4]])
    const controller = new AbortController()
    function* aborting(): Generator<number> {
      controller.abort()
      yield 1
    }
    const loop = async (): Promise<void> => { for await (const x of pool.imap((): void => { for (;;); }, aborting(), { signal: controller.signal })) void x }
    await expect(loop()).rejects.toThrow(pn.AbortError)
    expect(await pool.submit(() => 5)).toBe(5)
  })

  it('tells workers again what they forgot of more than a thousand functions', async () => {
    const tasks = numbers(1050).map((i) => parallel.delayed(new Function('x', `return x + ${i}`) as (x: number) => number))
    expect(await parallel.Parallel({ jobs: 1, chunkSize: 50 })(tasks.map((task) => task(1)))).toEqual(numbers(1050).map((i) => i + 1))
    expect(await parallel.Parallel({ jobs: 1, chunkSize: 2 })([tasks[0](1), parallel.delayed((x: number) => -x)(1)])).toEqual([1, -1])
  })

  it('takes back what was sent ahead to a worker whose item turns out to be slow', async () => {
    const n = 3000
    const left = new Int32Array(new SharedArrayBuffer(4))
    for (const slow of [500, 1700, n - 6, n - 1]) {
      left[0] = n - 1
      const task = (x: number): string => {
        if (x !== slow) Atomics.sub(left, 0, 1)
        else for (let waited = 0; Atomics.load(left, 0) > 0; waited++) if (waited === 500) return `${left[0]} wait behind it`; else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
        return 'done'
      }
      expect(new Set(await parallel.map(task, numbers(n), { workers: 2, chunkSize: 1, captured: { left, slow } }))).toEqual(new Set(['done']))
    }
  })

  it('lets asynchronous functions of one worker overlap where concurrency says so', async () => {
    const most = async (concurrency: number): Promise<number> => {
      const open = pn.arr.zeros([2], { dtype: 'int32' })
      await parallel.map(async (_: number, out: pn.NDArray) => {
        const now = (out as unknown as { set(v: unknown, i: number): void; item(i: number): number }).item(0) + 1
        out.set(now, 0)
        out.set(Math.max(now, out.item(1) as number), 1)
        await new Promise((resolve) => setTimeout(resolve, 5))
        out.set((out.item(0) as number) - 1, 0)
      }, numbers(40), { workers: 1, concurrency, out: open })
      return open.item(1) as number
    }
    expect([await most(1), await most(8), await most(100)]).toEqual([1, 8, 40])
  })
})

describe('its relatives', () => {
  it('starmap spreads each item over the arguments', async () => {
    const items = numbers(50).map((i) => [i, i + 1, String(i)] as const)
    expect(await parallel.starmap((a: number, b: number, c: string) => `${a * b}${c}`, items)).toEqual(items.map(([a, b, c]) => `${a * b}${c}`))
  })

  it('imap gives results in order while it reads items without end, only as many as are wanted', async () => {
    let read = 0
    const endless = (function* () { for (;;) yield read++ })()
    const got: number[] = []
    for await (const x of parallel.imap((x: number) => x * 2, endless, { workers: 2 })) {
      got.push(x)
      if (got.length === 500) break
    }
    expect(got).toEqual(numbers(500).map((x) => 2 * x))
    expect(read).toBeLessThan(500 + 4 * 2 * 64 + 1)
    expect(endless.next().done).toBe(true)
  })

  it('imap waits for a slow consumer', async () => {
    let read = 0
    const results = parallel.imap((x: number) => x, (function* () { for (;;) yield read++ })(), { workers: 1, chunkSize: 2 })
    expect((await results.next()).value).toBe(0)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(read).toBeLessThanOrEqual(1 + 4 * 2)
    await results.return()
  })

  it('imapUnordered gives each result once, the quick ones first', async () => {
    const slowFirst = parallel.imapUnordered(async (x: number) => { await new Promise((resolve) => setTimeout(resolve, x)); return x }, [300, 1], { workers: 2, chunkSize: 1 })
    expect(await all(slowFirst)).toEqual([1, 300])
    expect((await all(parallel.imapUnordered(hash, numbers(5000)))).sort((a, b) => a - b)).toEqual(numbers(5000).map(hash).sort((a, b) => a - b))
    expect(await all(parallel.imapUnordered(hash, (async function* () { yield* [1, 2] })(), { workers: 1 }))).toEqual([1, 2].map(hash))
  })

  it('reduce folds in a way that depends on the items alone', async () => {
    const items = numbers(1000).map((i) => 1 / (i + 1))
    const sums = await Promise.all([1, 2].flatMap((workers) => ['auto' as const, 1, 13].map((chunkSize) => parallel.reduce((a: number, b: number) => a + b, items, { workers, chunkSize }))))
    expect(new Set(sums).size).toBe(1)
    expect(sums[0]).toBeCloseTo(items.reduce((a, b) => a + b), 10)
    expect(await parallel.reduce((a: string, b: string) => a + b, numbers(600).map(String), { initial: '>' })).toBe(`>${numbers(600).join('')}`)
    expect(await parallel.reduce(async (a: number, b: number) => { await null; return Math.max(a, b) }, [3, 9, 2])).toBe(9)
    expect(await parallel.reduce((a: number, b: number) => a + b, [7])).toBe(7)
    expect(await parallel.reduce((a: number, b: number) => a + b, [], { initial: 4 })).toBe(4)
    await expect(parallel.reduce((a: number, b: number) => a + b, [])).rejects.toThrow('no items and no initial value')
  })

  it('forRange calls the function once with each number', async () => {
    const count = arr.zeros([1000], { dtype: 'int32' })
    await parallel.forRange(1000, (i, out) => { out.set((out.item(i) as number) + 1, i) }, { out: count })
    expect(count.min().item() === 1 && count.max().item() === 1).toBe(true)
    await parallel.forRange(0, () => { throw new Error('never') })
  })

  it('Parallel and delayed make calls of different functions, in order', async () => {
    const { delayed, Parallel } = parallel
    const [add, name] = [delayed((a: number, b: number) => a + b), delayed((s: string) => `<${s}>`)]
    const calls = numbers(100).map((i) => (i % 3 === 0 ? name(String(i)) : add(i, i)))
    expect(await Parallel({ jobs: 2 })(calls)).toEqual(numbers(100).map((i) => (i % 3 === 0 ? `<${i}>` : 2 * i)))
    const k = 4
    expect(await Parallel({ jobs: -1, chunkSize: 1 })([delayed((x: number) => x * k, { captured: { k } })(2)])).toEqual([8])
    expect(await Parallel()([])).toEqual([])
  })
})

describe('arrays', () => {
  it('share their memory with tasks in both directions, views of every kind too', async () => {
    const x = arr.arange(24).reshape([2, 3, 4])
    const views = [x, x.T, x.get('..., ::-2'), x.get(1), x.get(0, 0, 0), x.get('0:0'), x.astype('int16'), arr(7), arr([true, false]), arr([{ re: 1, im: -1 }])]
    const seen = await parallel.map((v: pn.NDArray) => [v.dtype, v.shape, v.toArray()], views)
    expect(seen).toEqual(views.map((v) => [v.dtype, [...v.shape], v.toArray()]))
    await parallel.map((v: pn.NDArray) => { v.set(v.add(100)) }, [x.get(0), x.get(1)])
    expect(x.toArray()).toEqual(arr.arange(24).reshape([2, 3, 4]).add(100).toArray())
  })

  it('come back from tasks, alone and in objects, shared with what the task keeps', async () => {
    const [{ list: [a], map }] = await parallel.map((n: number) => {
      const keep = globalThis as { kept?: pn.NDArray }
      keep.kept = require('parnum').arange(n)
      return { list: [keep.kept], map: new Map([['half', keep.kept!.get('::2')]]) }
    }, [6], { workers: 1 })
    expect([a!.toArray(), map.get('half')!.toArray()]).toEqual([[0, 1, 2, 3, 4, 5], [0, 2, 4]])
    a!.set(50, 0)
    expect(map.get('half')!.item(0)).toBe(50)
    expect(await parallel.map(() => (globalThis as { kept?: pn.NDArray }).kept!.item(0), [0], { workers: 1 })).toEqual([50])
  })

  it('take what tasks write and return', async () => {
    const ranges = numbers(10).map((k) => [k * 10, k * 10 + 10] as const)
    const written = arr.zeros([100])
    const same = await parallel.map(([start, stop], out) => { for (let i = start; i < stop; i++) out.set(i ** 2, i) }, ranges, { out: written })
    expect(same).toBe(written)
    expect(written.toArray()).toEqual(numbers(100).map((i) => i ** 2))
    const rows = await parallel.map((k: number) => [k, k + 0.5], numbers(5), { out: arr.zeros([5, 2]) })
    expect(rows.toArray()).toEqual(numbers(5).map((k) => [k, k + 0.5]))
    const later = await parallel.map(async (k: number) => { await null; return k * 2 }, numbers(300), { out: arr.zeros([300], { dtype: 'int32' }), concurrency: 4 })
    expect(later.toArray()).toEqual(numbers(300).map((k) => k * 2))
    await expect(parallel.map((k: number) => k, numbers(6), { out: arr.zeros([5]) })).rejects.toThrow(pn.TaskError)
    await expect(parallel.map((k: number) => k, numbers(6), { out: arr.zeros([5]) })).rejects.toThrow(/item 5 failed: IndexError/)
  })

  it('that wait for their value are computed first; those that are disposed are refused by their place', async () => {
    const pending = arr.ones([200_000]).mul(2).add(1)
    expect(await parallel.map((v: pn.NDArray) => v.get(5).item(), [pending])).toEqual([3])
    const gone = arr([1])
    gone.dispose()
    await expect(parallel.map((v: pn.NDArray) => v, [arr([1]), gone])).rejects.toThrow(/item 1 cannot be sent.*disposed/)
  })
})

describe('options', () => {
  it.each<[string, object, RegExp]>([
    ['an unknown one', { chunks: 3 }, /unknown option 'chunks'; known are .*chunkSize/],
    ['no workers', { workers: 0 }, /workers is a whole number from 1 to 256/],
    ['half a worker', { workers: 1.5 }, /workers/],
    ['a chunk of none', { chunkSize: 0 }, /chunkSize is a whole number of at least 1/],
    ['a chunk in words', { chunkSize: 'big' }, /chunkSize/],
    ['a timeout of 0', { timeout: 0 }, /timeout is a positive number/],
    ['negative retries', { retries: -1 }, /retries is a whole number of at least 0/],
    ['no concurrency', { concurrency: 0 }, /concurrency/],
    ['a signal that is none', { signal: {} }, /signal is an AbortSignal/],
    ['a part of a signal', { signal: { aborted: false, addEventListener: () => undefined } }, /signal is an AbortSignal/],
    ['a callback that is none', { onProgress: 5 }, /onProgress is a function/],
    ['progress in words', { progress: 'yes' }, /progress is true or false/],
    ['errors otherwise', { errors: 'ignore' }, /errors is 'throw' or 'collect'/],
    ["errors: 'collect' where results go to out", { errors: 'collect', out: arr.zeros([1]) }, /a TaskError would have no place/],
    ['an out that is no array', { out: [] }, /needs an NDArray/],
    ['a list', [] as object, /options are an object/],
  ])('%s is refused', async (_, options, message) => {
    const error = await parallel.map((x: number) => x, [1], options).then(() => undefined, (e: Error) => e)
    expect(error).toBeInstanceOf(ValueError)
    expect(error!.message).toMatch(message)
  })

  it('items that cannot be iterated are refused', async () => {
    for (const items of [5, null, undefined, {}, () => []]) await expect(parallel.map((x: number) => x, items as never)).rejects.toThrow(ValueError)
    await expect(parallel.forRange(1, () => undefined, { errors: 'collect' })).rejects.toThrow(/would have no place/)
    await expect(parallel.forRange(-1, () => undefined)).rejects.toThrow(/n is a whole number/)
    expect(() => parallel.imap((x: number) => x, 5 as never)).toThrow(ValueError)
    await expect(parallel.Parallel()([1] as never)).rejects.toThrow(/item 0 is no delayed call/)
    for (const jobs of [0, 1.5, Infinity, Symbol('j')]) expect(() => parallel.Parallel({ jobs } as object)).toThrow(ValueError)
    await expect(parallel.map((x: number) => x, { [Symbol.iterator]: 5 } as never)).rejects.toThrow(ValueError)
    await expect(parallel.starmap((x: number) => x, [null] as never)).rejects.toThrow(/item 0 failed: TypeError: the item is no list of arguments/)
    expect(() => parallel.Parallel({ captured: {} } as never)).toThrow(/unknown option 'captured'/)
  })

  it('onProgress is told of all items, the number never falling', async () => {
    const told: { done: number; total: number | undefined; failed: number }[] = []
    await parallel.map((x: number) => { if (x === 3) throw new Error('3'); return x }, numbers(500), { chunkSize: 50, errors: 'collect', onProgress: (p) => told.push(p) })
    expect(told.map(({ done }) => done)).toEqual([...told.map(({ done }) => done)].sort((a, b) => a - b))
    expect(told.at(-1)).toMatchObject({ done: 500, total: 500, failed: 1 })
    expect(told.length).toBe(10)
    // A worker that ends between two chunks costs the second one its way, and no more.
    for (let round = 0; round < 5; round++) {
      told.length = 0
      await parallel.map((x: number) => { setImmediate(() => process.exit(x)); return x }, [5], { workers: 1 })
      expect(await parallel.map((x: number) => x, numbers(500), { workers: 1, chunkSize: 50, onProgress: (p) => told.push(p) })).toEqual(numbers(500))
      expect(told.map(({ done }) => done)).toEqual(numbers(10).map((k) => 50 * (k + 1)))
    }
    const totals: unknown[] = []
    for await (const _ of parallel.imap((x: number) => x, [1, 2, 3], { onProgress: ({ total }) => { totals.push(total) } }));
    expect(new Set(totals)).toEqual(new Set([3]))
  })
})
