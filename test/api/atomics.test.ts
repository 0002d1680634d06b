/** Atomics on integer arrays: old values, wrapping around as the dtype does, and nothing changed by what is refused. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as pn from 'parnum'
import { infoOf, type DType } from '../../src/dtype/dtype.js'

const integers: readonly DType[] = ['int8', 'int16', 'int32', 'int64', 'uint8', 'uint16', 'uint32', 'uint64']
const others: readonly DType[] = ['bool', 'float32', 'float64', 'complex64', 'complex128']

/** An integer as the dtype keeps it. */
function wrap(dtype: DType, n: bigint): bigint {
  const { kind, bytes } = infoOf(dtype)
  return kind === 'i' ? BigInt.asIntN(8 * bytes, n) : BigInt.asUintN(8 * bytes, n)
}

const updates = {
  atomicAdd: (a: bigint, b: bigint) => a + b,
  atomicSub: (a: bigint, b: bigint) => a - b,
  atomicAnd: (a: bigint, b: bigint) => a & b,
  atomicOr: (a: bigint, b: bigint) => a | b,
  atomicXor: (a: bigint, b: bigint) => a ^ b,
  atomicExchange: (_: bigint, b: bigint) => b,
} as const
type Update = keyof typeof updates
const names = Object.keys(updates) as Update[]

const valuesOf = (dtype: DType) => {
  const { min, max } = infoOf(dtype)
  const [low, high] = [BigInt(min), BigInt(max)]
  return fc.oneof(fc.bigInt(low, high), fc.constantFrom(low, high, high - 1n, 0n, 1n))
}
/** A value as a number where it is one exactly, else as it is. */
const asGiven = (n: bigint, number: boolean): number | bigint => (number && Number.isSafeInteger(Number(n)) ? Number(n) : n)

describe.each(integers)('on %s', (dtype) => {
  const { big } = infoOf(dtype)
  const seen = (n: bigint): number | bigint => (big ? n : Number(n))

  it('each update gives the value before, and leaves what the dtype makes of the result, as function and as method', () => {
    fc.assert(fc.property(valuesOf(dtype), valuesOf(dtype), fc.constantFrom(...names), fc.boolean(), fc.boolean(), (a, b, name, number, method) => {
      const base = pn.zeros([3, 4], { dtype })
      const x = base.get('::-1, ::2')
      pn.atomicStore(x, asGiven(a, number), 2, 1)
      const before = method ? x[name](asGiven(b, number), 2, 1) : pn[name](x, asGiven(b, number), -1, -1)
      const want = wrap(dtype, updates[name](a, b))
      expect([before, x.atomicLoad(2, 1), base.item(0, 2, { bigint: true })]).toEqual([seen(a), seen(want), seen(want)])
      expect(base.equal(0).sum().item()).toBe(want === 0n ? 12 : 11)
    }), { numRuns: 300 })
  })

  it('compareExchange replaces the expected value only, and gives the one before', () => {
    fc.assert(fc.property(valuesOf(dtype), valuesOf(dtype), valuesOf(dtype), (a, b, c) => {
      const x = pn.zeros(2, { dtype })
      expect(x.atomicStore(a, 1)).toBe(seen(a))
      expect(x.atomicCompareExchange(b, c, 1)).toBe(seen(a))
      expect(x.atomicLoad(1)).toBe(seen(a === b ? c : a))
    }), { numRuns: 100 })
  })

  it('a value that the dtype cannot hold is refused before anything changes', () => {
    const { min, max } = infoOf(dtype)
    const bad = [BigInt(max) + 1n, BigInt(min) - 1n, 0.5, NaN, Infinity, -Infinity, 2 ** 70]
    for (const name of [...names, 'atomicStore'] as const) {
      const x = pn.ones(2, { dtype })
      for (const value of bad) expect(() => x[name](value, 0), `${name} ${value}`).toThrow(pn.DTypeError)
      for (const value of ['1', true, null, undefined, {}]) expect(() => x[name](value as never, 0), `${name} ${String(value)}`).toThrow(pn.ValueError)
      expect(x.atomicLoad(0)).toBe(seen(1n))
    }
    const x = pn.ones(2, { dtype })
    for (const value of bad) {
      expect(() => x.atomicCompareExchange(1, value, 0)).toThrow(pn.DTypeError)
      expect(() => x.atomicCompareExchange(value, 1, 0)).toThrow(pn.DTypeError)
    }
    expect(x.atomicLoad(0)).toBe(seen(1n))
  })
})

const calls: Readonly<Record<string, (x: pn.NDArray, ...index: number[]) => unknown>> = {
  atomicLoad: (x, ...index) => x.atomicLoad(...index),
  atomicStore: (x, ...index) => x.atomicStore(1, ...index),
  atomicCompareExchange: (x, ...index) => x.atomicCompareExchange(1, 2, ...index),
  atomicWait: (x, ...index) => x.atomicWait(5, ...index),
  atomicNotify: (x, ...index) => x.atomicNotify(...index),
  ...Object.fromEntries(names.map((name) => [name, (x: pn.NDArray, ...index: number[]) => x[name](1, ...index)])),
}

describe.each(Object.keys(calls))('%s', (name) => {
  const call = calls[name]

  it('names an element of int32 by an index for each axis', () => {
    const x = pn.zeros([2, 3], { dtype: 'int32' })
    for (const index of [[], [0], [0, 0, 0], [2, 0], [0, 3], [-3, 0], [0.5, 0], [NaN, 0], ['0', 0]]) expect(() => call(x, ...index as number[]), String(index)).toThrow(pn.IndexError)
    expect(() => call(x, 1, -3)).not.toThrow()
    expect(() => call(pn.zeros([], { dtype: 'int32' }))).not.toThrow()
    expect(() => call(pn.zeros([0], { dtype: 'int32' }), 0)).toThrow(pn.IndexError)
  })

  it('refuses other dtypes, what is no array, and a disposed one', () => {
    for (const dtype of others) expect(() => call(pn.zeros(2, { dtype }), 0), dtype).toThrow(pn.DTypeError)
    const f = (pn as unknown as Record<string, (...args: unknown[]) => unknown>)[name]
    expect(() => f([1, 2], 0, 0)).toThrow(pn.ValueError)
    const x = pn.zeros(2, { dtype: 'int32' })
    x.dispose()
    expect(() => call(x, 0)).toThrow(pn.DisposedError)
  })

  it('refuses to change a broadcast view', () => {
    const x = pn.broadcastTo(pn.zeros(1, { dtype: 'int32' }), [3])
    if (['atomicLoad', 'atomicWait', 'atomicNotify'].includes(name)) expect(() => call(x, 2)).not.toThrow()
    else expect(() => call(x, 2)).toThrow(pn.ValueError)
    expect(x.toArray()).toEqual([0, 0, 0])
  })
})

describe('waiting', () => {
  it('is for int32 and int64', () => {
    for (const dtype of integers) {
      const x = pn.zeros(2, { dtype })
      const waits = dtype === 'int32' || dtype === 'int64'
      if (waits) expect([x.atomicWait(1, 0), x.atomicWait(0, 1, { timeout: 1 }), x.atomicNotify(0), x.atomicNotify(0, { count: 3 })]).toEqual(['not-equal', 'timed-out', 0, 0])
      else for (const use of [() => x.atomicWait(1, 0), () => x.atomicNotify(0)]) expect(use, dtype).toThrow(pn.DTypeError)
    }
  })

  it('refuses values that cannot be, timeouts and counts that are none, unknown options, and memory that nobody else has', () => {
    const x = pn.zeros(2, { dtype: 'int32' })
    expect(() => x.atomicWait(2 ** 31, 0)).toThrow(pn.DTypeError)
    for (const timeout of [-1, NaN, '5', true, null]) expect(() => x.atomicWait(0, 0, { timeout: timeout as never })).toThrow(pn.ValueError)
    for (const count of [-1, 0.5, NaN, '5', null]) expect(() => x.atomicNotify(0, { count: count as never })).toThrow(pn.ValueError)
    expect(() => x.atomicWait(0, 0, { until: 5 } as never)).toThrow(pn.ValueError)
    expect(() => x.atomicNotify(0, null as never)).toThrow(pn.ValueError)
    const own = pn.arr(new Int32Array(2), { copy: false })
    expect(() => own.atomicWait(0, 0)).toThrow(pn.ValueError)
    expect([own.atomicAdd(3, 1), own.atomicLoad(1), own.atomicNotify(0)]).toEqual([0, 3, 0])
  })
})

it('a pending expression sees what was there before an atomic change', () => {
  const x = pn.ones([100_000], { dtype: 'int32' })
  const y = x.mul(3)
  x.atomicAdd(4, 7)
  const z = x.mul(3)
  x.atomicStore(0, 7)
  expect([y.item(7), z.item(7), x.item(7), y.sum().item()]).toEqual([3, 15, 0, 300_000])
})

it('int64 beyond 2^53 is a bigint, and the change is made', () => {
  const x = pn.arr([2n ** 62n])
  expect(x.atomicAdd(1, 0)).toBe(2n ** 62n)
  expect(x.atomicSub(2n, 0)).toBe(2n ** 62n + 1n)
  expect(x.item(0, { bigint: true })).toBe(2n ** 62n - 1n)
})
