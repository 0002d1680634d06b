/** get and set: NumPy's results for every kind of index, laws of views and copies, and errors that leave arrays as they were. */
import { describe, expect, it } from 'vitest'
import * as pn from 'parnum'
import { fixtures, isStored, type GetCase, type SetCase, type Stored, type StoredIndex } from '../support/fixtures.js'
import { expectWithin } from '../support/ulp.js'

const cases = [...fixtures('indexing'), ...fixtures('picking')]
const gets = cases.filter((c): c is GetCase => c.kind !== 'assign')
const sets = cases.filter((c): c is SetCase => c.kind === 'assign')

const made = (x: Stored) => pn.arr(x.data, { dtype: x.dtype }).reshape(x.shape)
/** The same values seen through other strides: transposed in memory, stepped, and reversed. */
function strided(x: Stored): pn.NDArray {
  const order = x.shape.map((_, axis) => x.shape.length - 1 - axis)
  const home = pn.zeros([...x.shape].reverse().map((n) => 2 * n + 1), { dtype: x.dtype })
  const part = home.get(...x.shape.map(() => '1::2')).permuteDims(order).flip()
  part.set(made(x))
  return part
}
const indexOf = (index: readonly StoredIndex[]): pn.Index[] => index.map((entry) => (isStored(entry) ? made(entry) : entry)) as pn.Index[]

function expectSame(actual: pn.NDArray, expected: Stored, label: string): void {
  expect(actual.shape, label).toEqual([...expected.shape])
  expect(actual.dtype, label).toBe(expected.dtype)
  expectWithin(actual.toTypedArray(), expected.data, expected.dtype, 0, label)
}
const label = (c: GetCase | SetCase): string => `${c.x.dtype}[${c.x.shape.join()}] ${JSON.stringify(c.index.map((i) => (isStored(i) ? `${i.dtype}[${i.shape.join()}](${i.data.join()})` : i)))}`

describe('get', () => {
  for (const kind of ['basic', 'list', 'array', 'mask'] as const) {
    it(`gives what NumPy gives for ${kind} indices, or refuses what NumPy refuses`, () => {
      const own = gets.filter((c) => c.kind === kind)
      expect(own.length).toBeGreaterThan(10)
      for (const c of own) {
        for (const x of [made(c.x), strided(c.x)]) {
          const run = () => x.get(...indexOf(c.index))
          if (c.error) expect(run, label(c)).toThrow(pn.ParnumError)
          else expectSame(run(), c.out, label(c))
          if (typeof c.text === 'string' && !c.error) expectSame(x.get(c.text), c.out, `${label(c)} as text`)
        }
      }
    })
  }

  it('gives views that share memory for integers and slices, and copies for lists, arrays and masks', () => {
    const x = pn.arange(12).reshape([3, 4])
    x.get(1, '::2').set(-1)
    expect(x.toArray()).toEqual([[0, 1, 2, 3], [-1, 5, -1, 7], [8, 9, 10, 11]])
    for (const index of [[1], pn.arr([0, 1], { dtype: 'int32' }), pn.arr([true, false, true]), new Int8Array([0])]) x.get(index).set(99)
    expect(x.sum().item()).toBe(66 - 4 - 6 - 2)
  })

  it('takes a 0-d integer array as an integer', () => {
    const x = pn.arange(12).reshape([3, 4])
    expect(x.get(pn.arr(1n)).toArray()).toEqual([4, 5, 6, 7])
    expect(x.get(pn.arr(-1, { dtype: 'int8' }), pn.arr(2n)).item()).toBe(10)
  })

  it('names the axis, its length and the index when out of bounds, also for lists', () => {
    const x = pn.zeros([3, 4])
    expect(() => x.get(0, 4)).toThrow('get: index 4 is out of bounds for axis 1 with length 4')
    expect(() => x.get(-4)).toThrow(pn.IndexError)
    expect(() => x.get([0, 3])).toThrow('get: index 3 is out of bounds for axis 0 with length 3')
    expect(() => x.get(':', new BigInt64Array([-5n]))).toThrow('get: index -5 is out of bounds for axis 1 with length 4')
    expect(() => x.get(0, 0, 0)).toThrow('too many indices')
  })

  it('refuses what is no index', () => {
    const x = pn.zeros([3, 4])
    for (const index of [1.5, NaN, true, undefined, {}, [1.5], [NaN], ['a'], '1:2:3:4', 'x', new Float64Array(1), pn.zeros(1)]) {
      expect(() => x.get(index as never), String(index)).toThrow(pn.ParnumError)
    }
    expect(() => x.get(pn.arr([0, 1]))).toThrow("astype('int32')")
    expect(() => x.get([true, false])).toThrow('axis 0 has length 3, the mask has 2')
    expect(() => x.get([0, 1], [0, 1, 2])).toThrow(pn.ShapeError)
  })

  it('selects by masks of many chunks what a loop selects, in every layout', () => {
    const n = 300_007
    const mask = pn.arr(Uint8Array.from({ length: n }, (_, i) => (i * 2654435761 % 97 < 40 ? 1 : 0))).astype('bool')
    const bits = mask.toTypedArray()
    for (const dtype of ['float64', 'int64', 'int32', 'int16', 'uint8', 'bool'] as const) {
      const x = pn.arange(0, n).remainder(251).astype(dtype)
      const all = x.toTypedArray()
      const expected = Array.from(all as Float64Array).filter((_, i) => bits[i] !== 0)
      const wide = pn.stack([x, x], 1)
      for (const view of [x, wide.get(':', 1), pn.copy(x.flip()).flip()]) {
        expect(Array.from(view.get(mask).toTypedArray() as Float64Array)).toEqual(expected)
      }
    }
  })

  it('selects by a 2-d mask of a transposed array in C order of the view', () => {
    const x = pn.arange(600 * 700).reshape([700, 600]).T
    const mask = x.remainder(3).equal(0)
    const expected = (x.toArray() as number[][]).flat().filter((v) => v % 3 === 0)
    expect(Array.from(x.get(mask).toTypedArray())).toEqual(expected)
    expect(x.copy().get(mask).toTypedArray()).toEqual(x.get(mask).toTypedArray())
  })

  it('gathers long rows and 64-bit integers bit by bit', () => {
    const x = pn.arange(0n, 40_000n).add(2n ** 60n).reshape([400, 100])
    const rows = x.get([399, 0, -1])
    expect(rows.get(2, 99).item({ bigint: true })).toBe(2n ** 60n + 39_999n)
    expect(x.get('::-1', [5, 5]).get(0).toArray({ bigint: true })).toEqual([2n ** 60n + 39_905n, 2n ** 60n + 39_905n])
    const odd = new Float64Array(new BigUint64Array([0x7ff0000000000001n, 0xfff8dead0000beefn]).buffer)
    const bits = new BigUint64Array(odd.buffer)
    expect(pn.arr(bits).get([1, 0]).toArray({ bigint: true })).toEqual([bits[1], bits[0]])
  })
})

describe('set', () => {
  it('assigns what NumPy assigns, or refuses what NumPy refuses and changes nothing', () => {
    expect(sets.length).toBeGreaterThan(100)
    for (const c of sets) {
      for (const x of [made(c.x), strided(c.x)]) {
        const run = () => x.set(made(c.value), ...indexOf(c.index))
        if (c.error) {
          expect(run, label(c)).toThrow(pn.ParnumError)
          expectSame(x, c.x, `${label(c)} after the error`)
        } else expectSame(run(), c.out, label(c))
      }
    }
  })

  it('takes numbers, bigints, booleans, lists and typed arrays, by the dtype of the array', () => {
    const x = pn.zeros([2, 3], { dtype: 'int32' })
    x.set([1, 2, 3], 0).set(new Float64Array([4.9, -5.9, 6]), 1)
    expect(x.toArray()).toEqual([[1, 2, 3], [4, -5, 6]])
    x.set(7n, ':', 0).set(true, 1, 1)
    expect(x.toArray()).toEqual([[7, 2, 3], [7, 1, 6]])
    expect(() => x.set(1.5, 0)).toThrow(pn.DTypeError)
    expect(() => x.set(2 ** 31, x.greater(0))).toThrow(pn.DTypeError)
    expect(() => x.set([1, 2 ** 31, 3], 0)).toThrow(pn.DTypeError)
    expect(() => x.set('a', 0)).toThrow(pn.ValueError)
    expect(x.toArray()).toEqual([[7, 2, 3], [7, 1, 6]])
  })

  it('reads a value that overlaps the array before it writes', () => {
    const x = pn.arange(10)
    x.set(x.get(':-1'), '1:')
    expect(x.toArray()).toEqual([0, 0, 1, 2, 3, 4, 5, 6, 7, 8])
    const y = pn.arange(10)
    y.set(y.get('::-1'))
    expect(y.toArray()).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1, 0])
    const z = pn.arange(10)
    z.set(z.get('::-1'), pn.ones(10, { dtype: 'bool' }))
    expect(z.toArray()).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1, 0])
    const mask = pn.arr([true, false, true, true])
    mask.set(mask.get(':0:-1'), mask)
    expect(mask.toArray()).toEqual([true, false, true, false])
  })

  it('refuses to write to a broadcast view', () => {
    const x = pn.zeros(3)
    expect(() => x.broadcastTo([2, 3]).set(1)).toThrow('broadcast view')
    expect(() => x.broadcastTo([2, 3]).set(1, 0)).toThrow(pn.ValueError)
    expect(x.toArray()).toEqual([0, 0, 0])
  })

  it('refuses to write to any view of a broadcast view, by set and by out, and changes nothing', () => {
    const x = pn.arange(4)
    const wide = x.broadcastTo([3, 4])
    const again = wide.get('1:').reshape([2, 2, 2]).get(0)
    const stretched = pn.broadcastArrays(x, pn.zeros([2, 1])) as pn.NDArray[]
    const views: Record<string, pn.NDArray> = {
      get: wide.get(0), slice: wide.get('1:2, ::-1'), newAxis: wide.get(0, null), element: wide.get(1, 2), reshape: wide.get(0).reshape([2, 2]), T: wide.T.get('1:, 0'),
      flip: wide.get(0).flip(), squeeze: wide.get(':1').squeeze(), expandDims: wide.get(0).expandDims(0), permuteDims: wide.permuteDims([1, 0]).get(':', 0),
      matrixTranspose: wide.get(':1').matrixTranspose(), iterate: [...wide][1], unstack: wide.unstack()[0], again, broadcastAgain: wide.get(0).broadcastTo([1, 4]).get(0),
      sameShape: x.broadcastTo([4]), one: x.broadcastTo([1, 4]), noElements: wide.get('0:0'), broadcastArrays: stretched[0].get(1), astype: wide.get(0).astype('float64', { copy: false }),
    }
    for (const [name, view] of Object.entries(views)) {
      expect(view.writable, name).toBe(false)
      expect(() => view.set(9), name).toThrow('broadcast view')
      expect(() => view.set(9, view.greaterEqual(0)), name).toThrow('broadcast view')
      expect(() => view.add(1, { out: view }), name).toThrow(/^add: the array is a broadcast view/)
    }
    expect(x.toArray()).toEqual([0, 1, 2, 3])
    for (const copy of [wide.copy(), wide.get(0).add(0), wide.get([0]), wide.reshape([12]), views.get.astype('float64')]) {
      expect(copy.writable).toBe(true)
      expect(copy.set(9).equal(9).all().item()).toBe(true)
    }
    expect([x.get('1:'), ...pn.broadcastArrays(x, pn.zeros(4))].map((view) => view.writable)).toEqual([true, true, true])
    expect(x.toArray()).toEqual([0, 1, 2, 3])
  })

  it('assigns one value, one row, or a value for each true of a mask of many chunks', () => {
    const n = 200_003
    const source = pn.arange(n)
    const mask = source.remainder(7).less(3)
    const count = mask.sum().item()
    for (const dtype of ['float64', 'int64', 'int16', 'uint8'] as const) {
      const x = source.astype(dtype)
      const values = pn.arange(count).astype('int8')
      const expected = Array.from(x.toTypedArray() as Float64Array, Number)
      const own = Array.from(values.astype(dtype).toTypedArray() as Float64Array, Number)
      let k = 0
      for (let i = 0; i < n; i++) if (i % 7 < 3) expected[i] = own[k++]
      expect(Array.from(x.set(values, mask).toTypedArray() as Float64Array, Number)).toEqual(expected)
      expect(x.set(5, mask).get(mask).sum().item()).toBe(5 * count)
      expect(() => x.set(pn.zeros(count + 1), mask)).toThrow(pn.ShapeError)
    }
    const rows = pn.zeros([1000, 50])
    rows.set(pn.arange(50), pn.arange(1000).remainder(2).equal(1))
    expect(rows.sum().item()).toBe(500 * 1225)
    rows.set(pn.arange(25_000).reshape([500, 50]), pn.arange(1000).remainder(2).equal(0))
    expect(rows.get(998).toArray()).toEqual(pn.arange(24_950, 25_000).toArray())
    expect(rows.get(999).toArray()).toEqual(pn.arange(50).toArray())
  })

  it('keeps the last of several values for one place', () => {
    expect(pn.zeros(3).set([1, 2, 3], [0, 0, 2]).toArray()).toEqual([2, 0, 3])
  })

  it('refuses a disposed array, index and value', () => {
    const gone = pn.zeros(3)
    gone.dispose()
    expect(() => gone.set(1)).toThrow(pn.DisposedError)
    expect(() => gone.get(0)).toThrow(pn.DisposedError)
    expect(() => pn.zeros(3).set(gone)).toThrow(pn.DisposedError)
    const indices = pn.zeros(3, { dtype: 'int32' })
    indices.dispose()
    expect(() => pn.zeros(3).get(indices)).toThrow(pn.DisposedError)
  })
})
