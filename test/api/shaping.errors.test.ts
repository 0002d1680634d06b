/** Shapes, joins and picking: what fixtures cannot say. Views and copies, methods, threads, repeated places, dtypes, and refusals that change nothing. */
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import * as pn from 'parnum'

const { arr } = pn
const { threads } = pn.info()
afterEach(() => pn.configure({ threads }))

const x = pn.arange(12).reshape([3, 4])
const ints = arr([1, 2, 3], { dtype: 'int32' })
const check = (property: fc.IRawProperty<unknown>) => fc.assert(property as never, { numRuns: 100 })

describe('views', () => {
  it('share memory where NumPy has views', () => {
    for (const view of [
      x.ravel(), x.swapaxes(0, 1), x.rot90(), x.rot90({ k: 2 }), x.rot90({ k: 3 }), x.rot90({ k: 4 }), x.fliplr(), x.flipud(), x.atleast1d(), x.atleast3d(),
      ...x.split(3), ...x.arraySplit(2, 1), x.diag(), x.trimZeros(),
    ]) expect(view.storage).toBe(x.storage)
    expect(x.flatten().storage).not.toBe(x.storage)
    expect(x.T.ravel().storage).not.toBe(x.storage)
    expect(pn.arange(4).reshape([2, 2]).diag().set(0).size).toBe(2)
  })

  it('rot90 four times is the array itself, and k turns are one turn k times', () => {
    check(fc.property(fc.integer({ min: -9, max: 9 }), (k) => {
      let turned: pn.NDArray = x
      for (let i = 0; i < ((k % 4) + 4) % 4; i++) turned = pn.rot90(turned)
      expect(x.rot90({ k }).toArray()).toEqual(turned.toArray())
    }) as never)
  })

  it('the parts of split, put together, are the array', () => {
    check(fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 4 }), fc.integer({ min: 1, max: 7 }), (cuts, n) => {
      const places = [...cuts].sort((a, b) => a - b)
      expect(pn.concat(x.split(places, 1), 1).toArray()).toEqual(x.toArray())
      expect(pn.concat(x.arraySplit(n)).toArray()).toEqual(x.toArray())
    }) as never)
  })
})

describe('methods', () => {
  it('every function whose first argument is an array is a method that gives the same', () => {
    const mask = x.greater(5)
    const calls: [string, unknown[]][] = [
      ['take', [[0, 2], 1]], ['takeAlongAxis', [[[0], [1], [2]]]], ['nonzero', []], ['argwhere', []], ['flatnonzero', []], ['ravel', []], ['flatten', []],
      ['swapaxes', [0, 1]], ['rot90', []], ['fliplr', []], ['flipud', []], ['atleast1d', []], ['atleast2d', []], ['atleast3d', []], ['split', [3]], ['arraySplit', [2]],
      ['append', [[1]]], ['insert', [1, 9]], ['delete', [1]], ['trimZeros', []], ['resize', [[5]]], ['diag', []], ['diagflat', []], ['pad', [1]], ['where', []],
    ]
    const plain = (value: unknown): unknown => (Array.isArray(value) ? value.map(plain) : (value as pn.NDArray).toArray())
    for (const [name, args] of calls) {
      const own = name === 'where' ? mask : x
      const f = (pn as unknown as Record<string, (...all: unknown[]) => unknown>)[name]
      const method = (own as unknown as Record<string, (...all: unknown[]) => unknown>)[name]
      expect(plain(method.apply(own, args)), name).toEqual(plain(f(own, ...args)))
    }
    expect(ints.astype('int64').unravelIndex([2, 2]).length).toBe(2)
    expect(pn.zeros([2, 2]).put([1], 5).putAlongAxis([[0]], 7).fillDiagonal(9).toArray()).toEqual([[9, 5], [7, 9]])
  })
})

describe('picking', () => {
  it('is the same for 1 to 4 threads, with negative places and in every layout', () => {
    const n = 200_003
    const big = pn.arange(n)
    const places = Int32Array.from({ length: n }, (_, i) => ((i * 7919) % (2 * n)) - n)
    const expected = Array.from(places, (i) => (i < 0 ? i + n : i))
    for (let t = 1; t <= 4; t++) {
      pn.configure({ threads: t })
      expect(Array.from(big.take(places).toTypedArray())).toEqual(expected)
      expect(Array.from(big.reshape([n, 1]).takeAlongAxis(arr(places).reshape([n, 1]), 0).toTypedArray())).toEqual(expected)
      const mask = big.remainder(3).equal(0)
      expect(Array.from(pn.flatnonzero(mask).toTypedArray())).toEqual(Array.from({ length: Math.ceil(n / 3) }, (_, i) => 3 * i))
      const [rows, columns] = mask.get(':200000').reshape([400, 500]).T.nonzero()
      expect(mask.get(':200000').reshape([400, 500]).T.get(rows, columns).all().item()).toBe(true)
      expect(rows.size).toBe(Math.ceil(200_000 / 3))
    }
  })

  it('leaves the last value where a place is named twice', () => {
    expect(pn.zeros(3).put([1, 1, -2], [5, 6, 7]).toArray()).toEqual([0, 7, 0])
    expect(pn.zeros([2, 2]).T.put([1, 1], [5, 6]).toArray()).toEqual([[0, 6], [0, 0]])
    expect(pn.zeros([1, 3]).putAlongAxis([[2, 2, 2]], [[1, 2, 3]]).toArray()).toEqual([[0, 0, 3]])
  })

  it('reads values and places that share memory with the array before it writes', () => {
    const own = arr([3, 2, 1, 0], { dtype: 'int32' })
    expect(own.put(own, own).toArray()).toEqual([0, 1, 2, 3].map((i) => i))
    const rows = arr([[1, 0], [0, 1]], { dtype: 'int32' })
    expect(rows.putAlongAxis(rows, rows.T).toArray()).toEqual([[0, 1], [0, 1]])
  })

  it('a 0-d mask adds an axis of length 1 or 0, and assigns or not', () => {
    expect(x.get(arr(true)).toArray()).toEqual([x.toArray()])
    expect(x.get(arr(false)).shape).toEqual([0, 3, 4])
    expect(arr(5).get(arr(true)).toArray()).toEqual([5])
    expect(arr(5).get(arr(false)).shape).toEqual([0])
    expect(x.get(arr(true), 1).toArray()).toEqual([[4, 5, 6, 7]])
    expect(arr(5).set(7, arr(true)).item()).toBe(7)
    expect(arr(5).set(7, arr(false)).item()).toBe(5)
    expect(pn.zeros(2).set([[3, 4]], arr(true)).toArray()).toEqual([3, 4])
  })

  it('gives indices in int32, and in int64 where that is asked for', () => {
    expect(pn.nonzero(x)[0].dtype).toBe('int32')
    expect(pn.nonzero(x, { dtype: 'int64' })[1].dtype).toBe('int64')
    expect(pn.argwhere(x, { dtype: 'int64' }).dtype).toBe('int64')
    expect(pn.unravelIndex([1], [2, 2], { dtype: 'int64' })[0].dtype).toBe('int64')
    const wide = arr(true).broadcastTo([2 ** 31 + 1])
    expect(() => pn.flatnonzero(wide)).toThrow("flatnonzero: an index into 2147483649 elements may not fit int32; { dtype: 'int64' } holds it")
  })
})

describe('values beside an array', () => {
  it('insert and delete, which copy few runs and gather many, undo each other', () => {
    for (const [length, step] of [[10, 3], [1000, 500], [1000, 7], [1000, 1]]) {
      const home = pn.arange(2 * length).reshape([2, length])
      const places = Array.from({ length: Math.floor(length / step) }, (_, i) => i * step)
      const longer = home.insert(places, -1, 1)
      expect(longer.shape).toEqual([2, length + places.length])
      const inserted = places.map((place, i) => place + i)
      expect(longer.get(0, inserted).equal(-1).all().item()).toBe(true)
      expect(longer.delete(inserted, 1).toArray()).toEqual(home.toArray())
    }
  })

  it('append promotes arrays, and reads data in the dtype of the array', () => {
    expect(pn.append(ints, arr([1.5])).dtype).toBe('float64')
    expect(pn.append(ints, [4, 5]).dtype).toBe('int32')
    expect(pn.append(ints, 4)).toMatchObject({ dtype: 'int32', shape: [4] })
    expect(() => pn.append(ints, 1.5)).toThrow(pn.DTypeError)
    expect(() => pn.insert(ints, 0, 2 ** 40)).toThrow(pn.DTypeError)
    expect(pn.insert(arr([true]), 0, false).toArray()).toEqual([false, true])
  })

  it('insert and delete take slices and typed arrays', () => {
    expect(pn.delete(x, pn.slice(0, 4, 2), 1).toArray()).toEqual([[1, 3], [5, 7], [9, 11]])
    expect(pn.insert(ints, pn.slice(0, 2), [8, 9]).toArray()).toEqual([8, 1, 9, 2, 3])
    expect(pn.delete(ints, new Int8Array([0, -1])).toArray()).toEqual([2])
    expect(pn.insert(ints, [true, false, true], [8, 9]).toArray()).toEqual([8, 1, 2, 9, 3])
  })
})

describe('refusals', () => {
  const gone = pn.zeros([2, 2])
  gone.dispose()
  const calls: readonly (readonly [string, () => unknown, new (...args: never[]) => Error])[] = [
    ['take: a float array of indices', () => x.take(arr([0.5])), pn.DTypeError],
    ['take: booleans', () => x.take([true]), pn.DTypeError],
    ['take: a fraction', () => x.take([0.5]), pn.IndexError],
    ['take: out of bounds', () => x.take([4], 1), pn.IndexError],
    ['take: an axis', () => x.take([0], 2), pn.AxisError],
    ['take: an option', () => x.take([0], { axes: 1 } as never), pn.ValueError],
    ['take: a mode', () => x.take([0], { mode: 'bounce' } as never), pn.ValueError],
    ['take: a fraction with a mode', () => x.take([0.5], { mode: 'wrap' }), pn.IndexError],
    ['takeAlongAxis: axes', () => x.takeAlongAxis([0]), pn.ShapeError],
    ['takeAlongAxis: shapes', () => x.takeAlongAxis([[0], [1]]), pn.ShapeError],
    ['put: a broadcast view', () => arr(1).broadcastTo([3]).put([0], 1), pn.ValueError],
    ['put: no values', () => pn.zeros(3).put([0], []), pn.ShapeError],
    ['put: a number', () => arr([1, 2], { dtype: 'uint8' }).put([0], 300), pn.DTypeError],
    ['put: an option', () => pn.zeros(3).put([0], 1, { axis: 0 } as never), pn.ValueError],
    ['putAlongAxis: values', () => pn.zeros([2, 2]).putAlongAxis([[0], [1]], [1, 2, 3]), pn.ShapeError],
    ['nonzero: a 0-d array', () => arr(1).nonzero(), pn.ShapeError],
    ['nonzero: a dtype', () => x.nonzero({ dtype: 'int8' as never }), pn.ValueError],
    ['where: one argument of another kind', () => pn.where(5 as never), pn.ValueError],
    ['rot90: k', () => x.rot90({ k: 1.5 }), pn.ValueError],
    ['rot90: an axis', () => pn.rot90(ints), pn.ShapeError],
    ['split: unequal', () => x.split(3, 1), pn.ShapeError],
    ['split: text', () => x.split('2' as never), pn.ValueError],
    ['split: fractions', () => x.split([0.5]), pn.ValueError],
    ['split: more parts than anybody can hold', () => x.split(2 ** 60), pn.ShapeError],
    ['split: the same of nothing', () => pn.zeros(0).split(2 ** 60), pn.ValueError],
    ['arraySplit: more parts than anybody can hold', () => x.arraySplit(2 ** 60), pn.ValueError],
    ['split: floats', () => x.split(arr([0.5])), pn.DTypeError],
    ['hstack: one array', () => pn.hstack(x as never), pn.ValueError],
    ['vstack: none', () => pn.vstack([]), pn.ValueError],
    ['dstack: a list', () => pn.dstack([[1, 2]] as never), pn.ValueError],
    ['columnStack: lengths', () => pn.columnStack([ints, pn.zeros(2)]), pn.ShapeError],
    ['insert: a place', () => ints.insert(4, 0), pn.IndexError],
    ['insert: a mask', () => ints.insert([true], 0), pn.IndexError],
    ['delete: a mask of two axes', () => ints.delete([[true]]), pn.ShapeError],
    ['delete: text', () => ints.delete('1' as never), pn.ValueError],
    ['trimZeros: trim', () => ints.trimZeros({ trim: 'x' as never }), pn.ValueError],
    ['resize: a shape', () => ints.resize([-1]), pn.ShapeError],
    ['diag: axes', () => pn.diag(pn.zeros([1, 1, 1])), pn.ShapeError],
    ['diag: k', () => pn.diag(ints, { k: 0.5 }), pn.ValueError],
    ['fillDiagonal: no values', () => pn.zeros([2, 2]).fillDiagonal([]), pn.ShapeError],
    ['fillDiagonal: a broadcast view', () => arr(1).broadcastTo([2, 2]).fillDiagonal(3), pn.ValueError],
    ['tri: rows', () => pn.tri(-1), pn.ShapeError],
    ['indices: a dtype that cannot hold them', () => pn.indices([300], { dtype: 'uint8' }), pn.DTypeError],
    ['ix: two axes', () => pn.ix([[1]]), pn.ShapeError],
    ['ix: floats', () => pn.ix(arr([0.5])), pn.DTypeError],
    ['ix: fractions', () => pn.ix([0.5]), pn.IndexError],
    ['unravelIndex: out of bounds', () => pn.unravelIndex(6, [2, 3]), pn.IndexError],
    ['ravelMultiIndex: arrays', () => pn.ravelMultiIndex([[0]], [2, 3]), pn.ShapeError],
    ['ravelMultiIndex: out of bounds', () => pn.ravelMultiIndex([[2], [0]], [2, 3]), pn.IndexError],
    ['logspace: base', () => pn.logspace(0, 1, 2, { base: 'e' as never }), pn.ValueError],
    ['geomspace: 0', () => pn.geomspace(0, 1), pn.ValueError],
    ['geomspace: signs', () => pn.geomspace(-1, 1), pn.ValueError],
    ['pad: negative', () => ints.pad(-1), pn.ValueError],
    ['pad: a mode', () => ints.pad(1, 'linear_ramp' as never), pn.ValueError],
    ['pad: an option of another mode', () => ints.pad(1, { mode: 'edge', constantValues: 1 }), pn.ValueError],
    ['pad: a value', () => ints.pad(1, { constantValues: 1.5 }), pn.DTypeError],
    ['pad: pairs', () => x.pad([[1, 1], [1, 1], [1, 1]]), pn.ShapeError],
    ['pad: too much', () => x.pad(2 ** 40), pn.ShapeError],
    ['pad: an empty axis', () => pn.zeros(0).pad(1, 'edge'), pn.ValueError],
    ['pad: reflectType', () => ints.pad(1, { mode: 'reflect', reflectType: 'up' as never }), pn.ValueError],
  ]

  it.each(calls)('%s', (_, call, kind) => {
    expect(call).toThrow(kind)
    expect(x.toArray()).toEqual(pn.arange(12).reshape([3, 4]).toArray())
    expect(ints.toArray()).toEqual([1, 2, 3])
  })

  it('what refuses an index leaves every element as it was', () => {
    const y = pn.arange(4)
    for (const call of [() => y.put([0, 1, 9], 7), () => y.reshape([2, 2]).putAlongAxis([[0], [5]], 7), () => y.put([0, 0.5], 7), () => y.set(7, [0, 9])]) expect(call).toThrow(pn.IndexError)
    expect(y.toArray()).toEqual([0, 1, 2, 3])
  })

  it('disposed arrays', () => {
    const names = ['take', 'takeAlongAxis', 'put', 'putAlongAxis', 'nonzero', 'argwhere', 'flatnonzero', 'ravel', 'flatten', 'swapaxes', 'rot90', 'fliplr', 'flipud', 'atleast1d', 'atleast2d',
      'atleast3d', 'split', 'arraySplit', 'append', 'insert', 'delete', 'trimZeros', 'resize', 'diag', 'diagflat', 'fillDiagonal', 'pad'] as const
    for (const name of names) expect(() => (pn[name] as (...args: unknown[]) => unknown)(gone, 0, 1), name).toThrow(pn.DisposedError)
    for (const join of [pn.hstack, pn.vstack, pn.dstack, pn.columnStack]) expect(() => join([gone])).toThrow(pn.DisposedError)
    expect(() => x.take(gone)).toThrow(pn.DisposedError)
    expect(() => x.append(gone)).toThrow(pn.DisposedError)
    for (const name of names) expect(() => (pn as unknown as Record<string, (...args: unknown[]) => unknown>)[name]([1], 0, 1), name).toThrow(pn.ValueError)
  })
})

describe('types', () => {
  it('say what arrays hold', () => {
    const half: pn.NDArray<'float32'> = pn.zeros([2, 2], { dtype: 'float32' }).pad(1).take([0, 1], 0).rot90().ravel()
    const joined: pn.NDArray<'int32'> = pn.hstack([ints, ints])
    const promoted: pn.NDArray<'float64'> = pn.append(half, ints)
    const places: pn.NDArray<'int64'>[] = pn.nonzero(x, { dtype: 'int64' })
    const found: pn.NDArray<'int32'>[] = pn.where(x)
    const sparse: pn.NDArray<'int32'>[] = pn.indices([2], { sparse: true })
    const dense: pn.NDArray<'uint8'> = pn.indices([2], { dtype: 'uint8' })
    expect([half.dtype, joined.dtype, promoted.dtype, places[0].dtype, found[0].dtype, sparse[0].dtype, dense.dtype]).toEqual(['float32', 'int32', 'float64', 'int64', 'int32', 'int32', 'uint8'])
  })
})
