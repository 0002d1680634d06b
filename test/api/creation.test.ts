/** Arrays from data, filled arrays, ranges and grids: NumPy's bits, the dtypes that data gets, and what is refused. */
import { describe, expect, expectTypeOf, it } from 'vitest'
import * as pn from 'parnum'
import { fixtures, type CreationCase, type Stored } from '../support/fixtures.js'
import { expectWithin } from '../support/ulp.js'

const { arr } = pn
const cases = fixtures('creation')
const of = <Op extends CreationCase['op']>(op: Op) => cases.filter((c): c is Extract<CreationCase, { op: Op }> => c.op === op)
const made = (x: Stored) => arr(x.data, { dtype: x.dtype }).reshape(x.shape)

function expectSame(actual: pn.NDArray, expected: Stored, label: string): void {
  expect(actual.shape, label).toEqual([...expected.shape])
  expect(actual.dtype, label).toBe(expected.dtype)
  expectWithin(actual.toTypedArray(), expected.data, expected.dtype, 0, label)
}

describe('arr', () => {
  it('gives float64 for numbers, int64 for bigints, bool for booleans, float64 for nothing', () => {
    expect(arr([1, 2]).dtype).toBe('float64')
    expect(arr([1n, 2n]).dtype).toBe('int64')
    expect(arr([true, false]).dtype).toBe('bool')
    expect(arr([]).dtype).toBe('float64')
    expect(arr([true, 2]).dtype).toBe('float64')
    expect(arr([true, 2n]).toArray()).toEqual([1, 2])
    expect(arr(5).shape).toEqual([])
    expect(arr(5n).item()).toBe(5)
    expect(arr(true).item()).toBe(true)
  })

  it('has the dtype in its type', () => {
    expectTypeOf(arr([1, 2])).toEqualTypeOf<pn.NDArray<'float64'>>()
    expectTypeOf(arr([[1n]])).toEqualTypeOf<pn.NDArray<'int64'>>()
    expectTypeOf(arr([true])).toEqualTypeOf<pn.NDArray<'bool'>>()
    expectTypeOf(arr([true, 1])).toEqualTypeOf<pn.NDArray<'float64'>>()
    expectTypeOf(arr(new Float32Array(1))).toEqualTypeOf<pn.NDArray<'float32'>>()
    expectTypeOf(arr(new Uint8Array(1))).toEqualTypeOf<pn.NDArray<'uint8'>>()
    expectTypeOf(arr([1], { dtype: 'int8' })).toEqualTypeOf<pn.NDArray<'int8'>>()
    expectTypeOf(arr(arr([1n]))).toEqualTypeOf<pn.NDArray<'int64'>>()
    expectTypeOf(pn.zeros(2)).toEqualTypeOf<pn.NDArray<'float64'>>()
    expectTypeOf(pn.zeros(2, { dtype: 'bool' })).toEqualTypeOf<pn.NDArray<'bool'>>()
    expectTypeOf(pn.full(2, 1n)).toEqualTypeOf<pn.NDArray<'int64'>>()
    expectTypeOf(pn.arange(3)).toEqualTypeOf<pn.NDArray<'float64'>>()
    expectTypeOf(pn.arange(3n)).toEqualTypeOf<pn.NDArray<'int64'>>()
    expectTypeOf(pn.arange(3, { dtype: 'int32' })).toEqualTypeOf<pn.NDArray<'int32'>>()
    expectTypeOf(pn.linspace(0, 1, 3, { dtype: 'float32' })).toEqualTypeOf<pn.NDArray<'float32'>>()
    expectTypeOf(pn.zeros(2, { dtype: 'int8' }).zerosLike()).toEqualTypeOf<pn.NDArray<'int8'>>()
    expectTypeOf(pn.eye(2)).toEqualTypeOf<pn.NDArray<'float64'>>()
    expectTypeOf(arr([true]).item()).toEqualTypeOf<boolean>()
    expectTypeOf(arr([1n]).item({ bigint: true })).toEqualTypeOf<bigint>()
  })

  it('reads nested lists, iterables, typed arrays and arrays among them', () => {
    const rows = [[[1, 2], [3, 4]], [[5, 6], [7, 8]]]
    expect(arr(rows).toArray()).toEqual(rows)
    expect(arr([[], []]).shape).toEqual([2, 0])
    expect(arr(new Set([3, 4])).toArray()).toEqual([3, 4])
    expect(arr([new Set([3, 4]), new Set([5, 6])]).toArray()).toEqual([[3, 4], [5, 6]])
    function* line(from: number) {
      yield from
      yield from + 1
    }
    expect(arr([line(1), line(5)]).toArray()).toEqual([[1, 2], [5, 6]])
    expect(arr([new Int16Array([1, 2]), new Int16Array([3, 4])])).toMatchObject({ dtype: 'int16', shape: [2, 2] })
    expect(arr([new Int32Array([1, 2]), [3, 4]]).dtype).toBe('float64')
    expect(arr([pn.arange(4).reshape([2, 2]).T, [[9, 8], [7, 6]]]).toArray()).toEqual([[[0, 2], [1, 3]], [[9, 8], [7, 6]]])
    expect(arr([pn.arange(3).sum(), 4, arr(5n)]).toArray()).toEqual([3, 4, 5])
    expect(arr([arr(2n ** 62n), arr(1n)])).toMatchObject({ dtype: 'int64' })
    expect(arr([arr(2n ** 62n), arr(1n)]).item(0, { bigint: true })).toBe(2n ** 62n)
  })

  it('keeps the dtype of typed arrays, which are copied', () => {
    for (const Typed of [Int8Array, Int16Array, Int32Array, Uint8Array, Uint16Array, Uint32Array, Float32Array, Float64Array]) {
      const typed = new Typed([1, 2, 3])
      const x = arr(typed)
      typed[0] = 9
      expect(x.toTypedArray()).toEqual(new Typed([1, 2, 3]))
    }
    expect(arr(new BigUint64Array([2n ** 64n - 1n])).item({ bigint: true })).toBe(2n ** 64n - 1n)
    expect(arr(new Uint8ClampedArray([1])).dtype).toBe('uint8')
    expect(arr(Buffer.from('abc')).toArray()).toEqual([97, 98, 99])
    const large = Float64Array.from({ length: 100_000 }, (_, i) => i)
    expect(arr(large.subarray(7)).toTypedArray()).toEqual(large.slice(7))
  })

  it('reads the bytes of a buffer as uint8, or as the dtype that is asked for', () => {
    const buffer = new Float32Array([1.5, -2]).buffer
    expect(arr(buffer)).toMatchObject({ dtype: 'uint8', shape: [8] })
    expect(arr(buffer, { dtype: 'float32' }).toArray()).toEqual([1.5, -2])
    expect(arr(new SharedArrayBuffer(16), { dtype: 'int64' }).shape).toEqual([2])
    expect(() => arr(new ArrayBuffer(7), { dtype: 'int16' })).toThrow(pn.ValueError)
  })

  it('shares the memory of typed arrays and buffers with copy: false, and refuses where it cannot', () => {
    const typed = new Float64Array([1, 2, 3])
    const x = arr(typed, { copy: false })
    typed[1] = 20
    expect(x.toArray()).toEqual([1, 20, 3])
    x.set(7, 0)
    expect(typed[0]).toBe(7)
    expect(x.data.buffer).toBe(typed.buffer)
    const part = arr(new Float32Array(new SharedArrayBuffer(64), 8, 4), { copy: false }).set([1, 2, 3, 4])
    expect(part.add(1).toArray()).toEqual([2, 3, 4, 5])
    const whole = pn.zeros(3)
    expect(arr(whole, { copy: false }) === whole).toBe(true)
    expect(() => arr([1, 2], { copy: false })).toThrow(pn.ValueError)
    expect(() => arr(typed, { copy: false, dtype: 'float32' })).toThrow(pn.ValueError)
    expect(() => arr(new Uint8Array(2), { copy: false, dtype: 'bool' })).toThrow(pn.ValueError)
    expect(arr(new Float64Array(0), { copy: false }).add(1).shape).toEqual([0])
    expect(pn.asarray(typed).set(5, 2).item(2) === typed[2]).toBe(true)
    expect(pn.asarray(whole) === whole).toBe(true)
    expect(pn.asarray(whole, { copy: true }) === whole).toBe(false)
  })

  it('computes on wrapped memory, also large and by several threads', () => {
    const typed = Float64Array.from({ length: 300_000 }, (_, i) => i)
    const x = arr(typed, { copy: false })
    x.add(1, { out: x })
    expect(typed[299_999]).toBe(300_000)
    expect(x.sum().item()).toBe(300_000 * 300_001 / 2)
  })

  it('refuses buffers that are detached, before and after they are wrapped', () => {
    const typed = new Float64Array(4)
    const x = arr(typed, { copy: false })
    structuredClone(typed, { transfer: [typed.buffer] })
    expect(() => x.add(1)).toThrow(pn.DisposedError)
    expect(() => x.get(0).item()).toThrow(pn.DisposedError)
    expect(() => arr(typed)).toThrow('detached')
    expect(() => arr(typed.buffer)).toThrow('detached')
  })

  it('cuts fractions off where an integer dtype is asked for, and refuses values outside it', () => {
    expect(arr([1.9, -1.9], { dtype: 'int32' }).toArray()).toEqual([1, -1])
    expect(arr([2.5, -0], { dtype: 'int64' }).toArray()).toEqual([2, 0])
    expect(arr([0, NaN, -2], { dtype: 'bool' }).toArray()).toEqual([false, true, true])
    expect(arr([1n, true, 2.5], { dtype: 'float32' }).toArray()).toEqual([1, 1, 2.5])
    for (const [value, dtype] of [[300, 'uint8'], [-1, 'uint64'], [NaN, 'int32'], [Infinity, 'int64'], [2n ** 63n, 'int64'], [2 ** 64, 'uint64'], [-129, 'int8']] as const) {
      expect(() => arr([value], { dtype }), `${value} ${dtype}`).toThrow(pn.DTypeError)
    }
    expect(arr([2 ** 63], { dtype: 'uint64' }).item({ bigint: true })).toBe(2n ** 63n)
  })

  it('names the place where lists are ragged', () => {
    expect(() => arr([[1, 2], [3]])).toThrow('arr: the lists are ragged: entry [1] is a list of length 1 where a list of length 2 belongs')
    expect(() => arr([[1, 2], 3])).toThrow('entry [1] is 3')
    expect(() => arr([1, [2]])).toThrow(pn.ShapeError)
    expect(() => arr([[[1]], [[2, 3]]])).toThrow('entry [1][0]')
    expect(() => arr([pn.zeros(2), [1, 2, 3]])).toThrow(pn.ShapeError)
    expect(() => arr([[1, 2], pn.zeros(3)])).toThrow('entry [1] is an array of shape [3]')
  })

  it('refuses lists that hold themselves, lists too deep, and what is no number', () => {
    const loop: unknown[] = [1]
    loop.push(loop)
    expect(() => arr(loop)).toThrow(pn.ValueError)
    const first: unknown[] = []
    first.push(first)
    expect(() => arr(first)).toThrow('contains itself')
    const inner: unknown[] = [[1], [2]]
    ;(inner[1] as unknown[])[0] = inner
    expect(() => arr(inner)).toThrow(pn.ParnumError)
    let deep: unknown = 1
    for (let i = 0; i < 33; i++) deep = [deep]
    expect(() => arr(deep as never)).toThrow('more than 32')
    for (const value of ['a', null, undefined, Symbol('x'), () => 1, {}, new Date(0)]) {
      expect(() => arr([value]), typeof value).toThrow(pn.ValueError)
      expect(() => arr(value as never), typeof value).toThrow(pn.ValueError)
    }
    expect(() => arr([1, , 2])).toThrow('undefined at [1]')
    expect(() => arr([1, 2n])).toThrow(pn.DTypeError)
    expect(() => arr(new DataView(new ArrayBuffer(8)))).toThrow(pn.DTypeError)
  })

  it('stays within its memory when an iterable changes a list that was read before', () => {
    const row = [1, 2]
    function* meddling() {
      for (let i = 0; i < 1000; i++) row.push(7)
      yield* [3, 4]
    }
    const before = pn.zeros(64)
    const x = arr([row, meddling()])
    const after = pn.zeros(64)
    expect(x.toArray()).toEqual([[1, 2], [3, 4]])
    expect([before.any().item(), after.any().item()]).toEqual([false, false])
  })

  it('refuses unknown options and dtypes', () => {
    expect(() => arr([1], { dType: 'int8' } as never)).toThrow("unknown option 'dType'")
    expect(() => arr([1], { dtype: 'f8' as never })).toThrow(pn.DTypeError)
    expect(() => arr([1], 'int8' as never)).toThrow(pn.ValueError)
    expect(() => arr([1], { copy: 1 as never })).toThrow(pn.ValueError)
  })
})

describe('filled arrays', () => {
  it('have their value everywhere, small and large, in every dtype', () => {
    for (const dtype of ['bool', 'int8', 'int16', 'int32', 'int64', 'uint8', 'uint16', 'uint32', 'uint64', 'float32', 'float64'] as const) {
      for (const shape of [[], [0], [3, 2], [300, 1000]]) {
        const size = shape.reduce((a, b) => a * b, 1)
        expect(pn.zeros(shape, { dtype })).toMatchObject({ shape, dtype })
        expect(pn.ones(shape, { dtype }).astype('float64').sum().item()).toBe(size)
        expect(pn.zeros(shape, { dtype }).any().item()).toBe(false)
        expect(pn.full(shape, true, { dtype }).astype('float64').sum().item()).toBe(size)
        expect(pn.empty(shape, { dtype })).toMatchObject({ shape, dtype })
        const like = pn.zeros(shape, { dtype })
        expect(like.onesLike()).toMatchObject({ shape, dtype })
        expect(pn.fullLike(like, true, { dtype: 'float32' }).sum().item()).toBe(size)
      }
    }
  })

  it('take the dtype of the value', () => {
    expect(pn.full(2, 1).dtype).toBe('float64')
    expect(pn.full(2, 1n).dtype).toBe('int64')
    expect(pn.full(2, true).dtype).toBe('bool')
    expect(pn.full([2, 2], arr([1, 2], { dtype: 'int8' })).toArray()).toEqual([[1, 2], [1, 2]])
  })

  it('refuse shapes and values that cannot be, before anything happens', () => {
    for (const shape of [-1, 1.5, NaN, Infinity, [2, -3], ['3'], null, undefined, 'ab', new Array(33).fill(1)]) {
      expect(() => pn.zeros(shape as never), String(shape)).toThrow(pn.ShapeError)
    }
    expect(() => pn.zeros([2 ** 26, 2 ** 26])).toThrow(pn.ShapeError)
    expect(() => pn.empty([2 ** 24, 2 ** 24])).toThrow(pn.MemoryError)
    expect(() => pn.full(2, 1.5, { dtype: 'int8' })).toThrow(pn.DTypeError)
    expect(() => pn.full(2, 'a' as never)).toThrow(pn.ValueError)
    expect(() => pn.full([2], pn.zeros(3))).toThrow(pn.ShapeError)
    expect(() => pn.zeros(2, { typ: 1 } as never)).toThrow(pn.ValueError)
  })
})

describe('ranges', () => {
  it('arange has the bits and the length of NumPy', () => {
    const own = of('arange')
    expect(own.length).toBeGreaterThan(100)
    for (const c of own) expectSame(pn.arange(c.start, c.stop, c.step, { dtype: c.dtype }), c.out, `arange(${c.start}, ${c.stop}, ${c.step})`)
  })

  it('linspace has the bits of NumPy', () => {
    const own = of('linspace')
    expect(own.length).toBeGreaterThan(100)
    for (const c of own) {
      expectSame(pn.linspace(Number(c.start), Number(c.stop), c.num, { endpoint: c.endpoint, dtype: c.dtype }), c.out, `linspace(${c.start}, ${c.stop}, ${c.num}, ${c.endpoint})`)
    }
  })

  it('are the same function of the index at every size', () => {
    for (const n of [1, 255, 256, 257, 1023, 1024, 1025, 3000, 200_001]) {
      const step = 0.1
      const x = pn.arange(0.3, 0.3 + n * step - step / 2, step).toTypedArray()
      const delta = (0.3 + step) - 0.3
      expect(x.length).toBe(n)
      for (const i of [0, 1, 2, n >> 1, n - 2, n - 1]) {
        if (i >= 2 && i < n) expect(x[i]).toBe(0.3 + i * delta)
      }
      const f = pn.arange(0.3, 0.3 + n * step - step / 2, step, { dtype: 'float32' }).toTypedArray()
      const [a, b] = [Math.fround(0.3), Math.fround(0.3 + step)]
      const i = n - 1
      if (i > 1) expect(f[i]).toBe(Math.fround(Math.fround(Math.fround(i) * Math.fround(b - a)) + a))
      const line = pn.linspace(-1, 7, n + 1).toTypedArray()
      expect(line[n >> 1]).toBe((n >> 1) * (8 / n) - 1)
      expect(line[n]).toBe(7)
      expect(pn.arange(0n, BigInt(n)).sum().item()).toBe(n * (n - 1) / 2)
      expect(pn.arange(n, { dtype: 'int32' }).item(n - 1)).toBe(n - 1)
    }
  })

  it('count exactly with bigints, and take int64 with them', () => {
    const x = pn.arange(2n ** 62n, 2n ** 62n + 10n, 3n)
    expect(x.toArray({ bigint: true })).toEqual([0n, 3n, 6n, 9n].map((i) => 2n ** 62n + i))
    expect(pn.arange(5n, 0n, -2n).toArray()).toEqual([5, 3, 1])
    expect(pn.arange(-128, 128, 255, { dtype: 'int8' }).toArray()).toEqual([-128, 127])
    expect(pn.arange(0, 2.5, 1, { dtype: 'int32' }).toArray()).toEqual([0, 1, 2])
    expect(pn.arange(3)).toMatchObject({ dtype: 'float64', shape: [3] })
    expect(pn.arange(1, 4).toArray()).toEqual([1, 2, 3])
  })

  it('refuse steps of 0, values outside the dtype, and lengths that cannot be', () => {
    expect(() => pn.arange(0, 1, 0)).toThrow(pn.ValueError)
    expect(() => pn.arange(0n, 1n, 0n)).toThrow(pn.ValueError)
    expect(() => pn.arange(NaN)).toThrow(pn.ValueError)
    expect(() => pn.arange(0, Infinity)).toThrow(pn.ValueError)
    expect(() => pn.arange(0, 1e300, 1e-300)).toThrow(pn.ValueError)
    expect(() => pn.arange(0, 1e18)).toThrow(pn.ParnumError)
    expect(() => pn.arange(0, 300, 1, { dtype: 'uint8' })).toThrow(pn.DTypeError)
    expect(() => pn.arange(0, 1, 0.5, { dtype: 'int32' })).toThrow(pn.DTypeError)
    expect(() => pn.arange(2, { dtype: 'bool' })).toThrow(pn.DTypeError)
    expect(() => pn.arange('3' as never)).toThrow(pn.ValueError)
    expect(() => pn.arange(undefined as never)).toThrow(pn.ValueError)
    expect(() => pn.linspace(0, 1, -1)).toThrow(pn.ValueError)
    expect(() => pn.linspace(0, 1, 2.5)).toThrow(pn.ValueError)
    expect(() => pn.linspace(0, 300, 2, { dtype: 'uint8' })).toThrow(pn.DTypeError)
    expect(() => pn.linspace('0' as never, 1)).toThrow(pn.ValueError)
    expect(() => pn.linspace(0, 1, 5, { end: false } as never)).toThrow(pn.ValueError)
  })
})

describe('grids', () => {
  it('eye, tril, triu and meshgrid are those of NumPy', () => {
    for (const c of of('eye')) expectSame(pn.eye(c.rows, c.cols, { k: c.k, dtype: c.dtype }), c.out, `eye(${c.rows}, ${c.cols}, ${c.k})`)
    for (const op of ['tril', 'triu'] as const) {
      for (const c of of(op)) {
        expectSame(pn[op](made(c.x), { k: c.k }), c.out, `${op}(${c.x.shape.join()}, ${c.k})`)
        const turned = made(c.x).permuteDims().copy().permuteDims()
        expectSame(turned[op]({ k: c.k }), c.out, `${op} of another layout`)
      }
    }
    for (const c of of('meshgrid')) {
      const grids = pn.meshgrid(...c.inputs.map(made), { indexing: c.indexing })
      expect(grids.length).toBe(c.outs.length)
      grids.forEach((grid, i) => expectSame(grid, c.outs[i], `meshgrid ${c.indexing}`))
    }
  })

  it('refuse what they cannot take', () => {
    expect(() => pn.tril(pn.zeros(3))).toThrow(pn.ShapeError)
    expect(() => pn.eye(2, 2, { k: 0.5 })).toThrow(pn.ValueError)
    expect(() => pn.eye(-1)).toThrow(pn.ShapeError)
    expect(() => pn.meshgrid(pn.zeros([2, 2]))).toThrow(pn.ShapeError)
    expect(() => pn.meshgrid(pn.zeros(2), { indexing: 'yx' } as never)).toThrow(pn.ValueError)
  })

  it('fromFunction calls the function once for each element, in C order', () => {
    const calls: number[][] = []
    const x = pn.fromFunction((i, j) => {
      calls.push([i, j])
      return 10 * i + j
    }, [2, 3])
    expect(x.toArray()).toEqual([[0, 1, 2], [10, 11, 12]])
    expect(calls).toEqual([[0, 0], [0, 1], [0, 2], [1, 0], [1, 1], [1, 2]])
    expect(pn.fromFunction((i) => i > 1, [3]).toArray()).toEqual([false, false, true])
    expect(pn.fromFunction(() => 7, []).item()).toBe(7)
    expect(pn.fromFunction((i) => i, [3], { dtype: 'int8' }).dtype).toBe('int8')
    expect(() => pn.fromFunction(() => 'a' as never, [2])).toThrow(pn.ValueError)
  })
})
