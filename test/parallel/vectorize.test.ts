/** Users' scalar functions over arrays: what a loop gives, for every dtype, layout and number of threads. */
import { describe, expect, expectTypeOf, it } from 'vitest'
import * as pn from 'parnum'

const { arr, vectorize, TaskError } = pn
/** Dear enough that the team is worth it. */
const dear = (x: number): number => { let s = 0; for (let i = 0; i < 10; i++) s += Math.sqrt(x + i); return s }

describe('apply', () => {
  it.each(['bool', 'int8', 'int16', 'int32', 'uint8', 'uint16', 'uint32', 'int64', 'uint64', 'float32', 'float64'] as const)('gives what a loop gives for %s, in every layout', (dtype) => {
    const x = arr.arange(240).remainder(2).astype(dtype).reshape([4, 60])
    const f = (v: unknown): number => Number(v) * 3 + 1
    for (const view of [x, x.T, x.get('::-1, ::2'), x.get(0), x.get(0, 0), x.get('0').broadcastTo([3, 60])]) {
      const nested = (value: unknown): unknown => (Array.isArray(value) ? value.map(nested) : f(value))
      expect(view.apply(f).toArray()).toEqual(nested(view.toArray()))
    }
  })

  it('has the same bits on one thread and on several', () => {
    const x = arr.linspace(0, 50, 300_001)
    const { threads } = pn.info()
    const results = [1, 2, 4].map((count) => { pn.configure({ threads: count }); return x.apply(dear) })
    pn.configure({ threads })
    for (const result of results) expect(pn.arrayEqual(result, results[0])).toBe(true)
    expect(results[0].item(123_456)).toBe(dear(x.item(123_456)))
  })

  it('takes the dtype of the first result, or the one that is asked for', () => {
    expect(arr([1, 2]).apply((x) => x > 1)).toMatchObject({ dtype: 'bool' })
    expect(arr([1, 2]).apply((x) => BigInt(x)).dtype).toBe('int64')
    expect(arr([1, 2]).apply((x) => ({ re: x, im: -x })).toArray()).toEqual([{ re: 1, im: -1 }, { re: 2, im: -2 }])
    expect(arr([{ re: 3, im: 4 }]).apply((z) => Math.hypot(z.re, z.im)).item()).toBe(5)
    expect(arr([1, 2]).apply((x) => x, { dtype: 'uint8' }).dtype).toBe('uint8')
    expect([arr.zeros([0, 2]).apply((x) => x > 1).dtype, arr.zeros([0]).apply((x) => x, { dtype: 'int8' }).dtype]).toEqual(['float64', 'int8'])
    expectTypeOf(arr([1]).apply((x) => x > 1)).toEqualTypeOf<pn.NDArray<'bool'>>()
    expectTypeOf(arr([1]).apply((x) => x, { dtype: 'int32' })).toEqualTypeOf<pn.NDArray<'int32'>>()
  })

  it('calls the function once for each element', () => {
    const calls = new Int32Array(new SharedArrayBuffer(4 * 50_000))
    arr.arange(50_000).apply((x) => { let s = 0; for (let i = 0; i < 20; i++) s += i; return Atomics.add(calls, x, 1) + s }, { captured: { calls } })
    expect(calls.every((count) => count === 1)).toBe(true)
  })

  it('writes into out, of any layout and dtype, its own input too', () => {
    const x = arr.linspace(0, 1, 20_000)
    const wanted = x.apply(dear)
    const out = arr.zeros([20_000])
    expect(x.apply(dear, { out })).toBe(out)
    expect(pn.arrayEqual(out, wanted)).toBe(true)
    const strided = arr.zeros([20_000, 2], { dtype: 'float32' }).get(':, 1')
    x.apply(dear, { out: strided })
    expect(pn.arrayEqual(strided, wanted.astype('float32'))).toBe(true)
    const own = x.copy()
    own.apply(dear, { out: own })
    expect(pn.arrayEqual(own, wanted)).toBe(true)
  })

  it('computes what waits first, and what depends on out', () => {
    const x = arr.ones([100_000])
    const later = x.mul(2)
    x.apply((v) => v + 1, { out: x })
    expect([later.item(0), later.apply((v) => v * 2).item(5)]).toEqual([2, 4])
  })
})

describe('vectorize', () => {
  it('broadcasts arrays and scalars', () => {
    const f = vectorize((a: number, b: number, c: number) => a * 100 + b * 10 + c)
    expect(f(arr([[1], [2]]), arr([3, 4]), 5).toArray()).toEqual([[135, 145], [235, 245]])
    expect(f(1, 2, 3).item()).toBe(123)
    const big = arr.arange(200_000).reshape([400, 500])
    const g = vectorize((a: number, b: number) => a + b)
    expect(pn.arrayEqual(g(big, arr.arange(500)), big.add(arr.arange(500)))).toBe(true)
    expect(pn.arrayEqual(g(big.T, 1), big.T.add(1))).toBe(true)
  })

  it('takes captured values and functions', () => {
    const factor = 3
    const scale = (x: number): number => x * factor
    const f = vectorize((x: number) => scale(x) + 1, { captured: { scale, factor } })
    expect(pn.arrayEqual(f(arr.arange(100_000)), arr.arange(100_000).mul(3).add(1))).toBe(true)
  })

  it('many functions, one after the other, beside other work of the team', () => {
    const x = arr.arange(40_000)
    for (let k = 0; k < 150; k++) {
      const f = vectorize(new Function('v', `let s = 0; for (let i = 0; i < 5; i++) s += i; return v + ${k} + s - 10`) as (v: number) => number)
      expect(f(x).item(-1)).toBe(39_999 + k)
      expect(x.add(k).sum().item()).toBe(799_980_000 + 40_000 * k)
    }
  })
})

describe('what goes wrong', () => {
  const x = arr.arange(200_000)
  const failure = (run: () => unknown): pn.ParnumError => { try { run() } catch (error) { return error as pn.ParnumError } throw new Error('nothing was thrown') }

  it('in the function names the element, at the beginning and in another thread', () => {
    for (const place of [0, 3, 150_000]) {
      const error = failure(() => x.reshape([400, 500]).apply((v) => { let s = 0; for (let i = 0; i < 20; i++) s += i; if (v === place) throw new RangeError('too far'); return v + s }, { captured: { place } }))
      expect(error).toBeInstanceOf(TaskError)
      expect(error.message).toBe(`apply: element [${Math.floor(place / 500)},${place % 500}]: too far`)
      expect((error as pn.TaskError).index).toBe(place)
      expect(error.cause).toBeInstanceOf(RangeError)
    }
    expect(x.apply(dear).size).toBe(200_000)
  })

  it.each<[string, (v: number) => unknown, object, RegExp]>([
    ['a string', (v) => (v > 150_000 ? 'a' : v), {}, /gave a string, which float64 cannot hold/],
    ['undefined', (v) => (v > 150_000 ? undefined : v), {}, /gave undefined, which float64/],
    ['a bigint among numbers', (v) => (v > 150_000 ? 1n : v), {}, /gave 1n, which float64/],
    ['a number beyond the dtype', (v) => v, { dtype: 'int16' }, /element \[\d+\]: the function gave \d+, which int16 cannot hold/],
    ['a fraction for an integer', (v) => v / 2, { dtype: 'int32' }, /element \[1\]: the function gave 0.5, which int32/],
    ['NaN for an integer', () => NaN, { dtype: 'int32' }, /gave NaN, which int32/],
  ])('a result that is %s', (_, fn, options, message) => {
    expect(failure(() => x.apply(fn as (v: number) => number, options)).message).toMatch(message)
  })

  it('a function that computes with arrays is told so, at its first element as at others', () => {
    const sum = (v: number): number => (require('parnum') as typeof pn).ones([300]).add(v).sum().item()
    for (const given of [arr([1, 2]), x]) {
      const error = failure(() => given.apply(sum))
      expect([error.name, (error.cause as Error).name]).toEqual(['TaskError', 'ValueError'])
      expect(error.message).toMatch(/computes with arrays, where it may with scalars only; pn\.parallel\.map/)
    }
    expect(x.apply((v) => v + 1).sum().item()).toBe(x.add(1).sum().item())
  })

  it('an asynchronous function is refused before it is called', () => {
    expect(failure(() => arr([1]).apply(async () => { throw new Error('never') })).message).toMatch(/is asynchronous/)
  })

  it('in the function may be anything that can be thrown', () => {
    for (const thrown of [undefined, null, 's', Symbol('s'), Object.create(null), Object.freeze({})] as unknown[]) {
      (globalThis as { thrown?: unknown }).thrown = thrown
      const error = failure(() => arr([1]).apply(() => { throw (globalThis as { thrown?: unknown }).thrown }))
      expect(error).toBeInstanceOf(TaskError)
      expect(error.cause).toBe(thrown)
    }
  })

  it('arguments that cannot be', () => {
    const outside = 5
    expect(failure(() => x.apply((v) => v + outside))).toBeInstanceOf(pn.ValueError)
    expect(failure(() => arr([1]).apply((v) => v + outside)).message).toMatch(/'outside' from outside/)
    expect(failure(() => arr([1]).apply((v) => [v, x], { captured: { x } } as object)).message).toMatch(/captured 'x' is an array/)
    expect(failure(() => arr([1]).apply(5 as never))).toBeInstanceOf(pn.ValueError)
    expect(failure(() => arr([1]).apply((v) => [v] as never))).toBeInstanceOf(pn.DTypeError)
    expect(failure(() => vectorize((a: number, b: number) => a + b)(arr([1, 2]), arr([1, 2, 3])))).toBeInstanceOf(pn.ShapeError)
    expect(failure(() => vectorize((a: number) => a)('x' as never)).message).toMatch(/argument 0 is "x"/)
    expect(failure(() => vectorize((a: number) => a, { dtype: 'int' as never }))).toBeInstanceOf(pn.DTypeError)
    expect(failure(() => arr([1, 2]).apply((v) => v, { out: arr.zeros([3]) }))).toBeInstanceOf(pn.ShapeError)
    expect(failure(() => arr([1]).apply((v) => v, { outs: 1 } as object)).message).toMatch(/unknown option 'outs'/)
    expect(failure(() => arr([2n ** 60n], { dtype: 'int64' }).apply((v) => v)).message).toMatch(/beyond 2\^53/)
    const gone = arr([1])
    gone.dispose()
    expect(failure(() => gone.apply((v) => v))).toBeInstanceOf(pn.DisposedError)
  })

  it('a worker that the function ends costs nothing: the calling thread runs its chunk', () => {
    const calls = new Int32Array(new SharedArrayBuffer(4))
    const f = (v: number): number => {
      let s = 0
      for (let i = 0; i < 50; i++) s += Math.sqrt(i)
      const { isMainThread, threadId } = require('node:worker_threads') as { isMainThread: boolean; threadId: number }
      void threadId
      if (!isMainThread && Atomics.add(calls, 0, 1) === 100) process.exit(1)
      return v + s * 0
    }
    expect(pn.arrayEqual(arr.arange(60_000).apply(f, { captured: { calls } }), arr.arange(60_000))).toBe(true)
  })
})
