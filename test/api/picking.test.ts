/** get and set with integer arrays, by laws: many elements, threads, repeated places, overlaps, and indices that change on the way. NumPy's results are in indexing.test.ts. */
import { afterEach, describe, expect, it } from 'vitest'
import * as pn from 'parnum'

const { threads } = pn.info()
afterEach(() => pn.configure({ threads }))

const n = 300_007
/** Indices that look random, negative ones among them. */
const some = (count: number, length: number, seed = 1): Int32Array => Int32Array.from({ length: count }, (_, i) => (Math.imul(i + seed, 0x9e3779b1) >>> 0) % (2 * length) - length)
const wrapped = (i: number, length: number): number => (i < 0 ? i + length : i)

describe('get with integer arrays', () => {
  it('picks the elements that a loop picks, for 1 to 4 threads, every index dtype and every layout of both', () => {
    const values = Float64Array.from({ length: n }, (_, i) => i * 0.5)
    const home = pn.zeros([2 * n + 1])
    const layouts = [pn.arr(values), home.get('1::2').set(pn.arr(values)), home.get('::-1').get('1::2').flip()]
    const indices = some(200_003, n)
    const expected = Array.from(indices, (i) => values[wrapped(i, n)])
    for (let t = 1; t <= 4; t++) {
      pn.configure({ threads: t })
      for (const x of layouts) {
        for (const dtype of ['int32', 'int64'] as const) expect(Array.from(x.get(pn.arr(indices, { dtype })).toTypedArray())).toEqual(expected)
      }
      expect(Array.from(layouts[0].get(pn.arr(indices).get('::-1')).toTypedArray())).toEqual([...expected].reverse())
    }
  })

  it('picks whole rows, short and long, and parts of them', () => {
    for (const width of [1, 3, 100, 255, 256, 1500]) {
      const height = Math.ceil(n / width)
      const x = pn.arange(height * width).reshape([height, width])
      const rows = some(500, height)
      const picked = x.get(rows)
      expect(picked.shape).toEqual([500, width])
      expect(picked.equal(pn.arr(rows).mod(height).mul(width).expandDims(1).add(pn.arange(width))).all().item()).toBe(true)
      expect(x.get(rows, '::-1').equal(picked.flip(1)).all().item()).toBe(true)
      expect(x.T.get(':', rows).equal(picked.T).all().item()).toBe(true)
      expect(x.get(null, rows, '...', null).equal(picked.reshape([1, 500, width, 1])).all().item()).toBe(true)
    }
  })

  it('is the same with a broadcast array, where elements share memory', () => {
    const x = pn.arange(7)
    const wide = x.broadcastTo([1000, 7])
    const rows = some(2000, 1000)
    expect(wide.get(rows).equal(x).all().item()).toBe(true)
    expect(wide.T.get(some(2000, 7)).equal(x.get(some(2000, 7)).expandDims(1)).all().item()).toBe(true)
  })

  it('names the axis, its length and the first index that is out of bounds', () => {
    const x = pn.zeros([10, 20])
    const indices = some(100_000, 20)
    indices[70_000] = 20
    indices[80_000] = -21
    expect(() => x.get(':', indices)).toThrow('get: index 20 is out of bounds for axis 1 with length 20')
    expect(() => x.get(':', pn.arr(indices).flip())).toThrow('get: index -21 is out of bounds for axis 1 with length 20')
    expect(() => x.get(pn.arr([2n ** 64n - 1n], { dtype: 'uint64' }))).toThrow(pn.IndexError)
    expect(() => x.get([0, 1.5])).toThrow('get: an index must be an integer, got 1.5 for axis 0')
  })
})

describe('set with integer arrays', () => {
  it('leaves the last value where a place is named many times, for any number of threads', () => {
    const indices = some(n, 1000)
    const expected = new Float64Array(1000).fill(-1)
    indices.forEach((i, k) => { expected[wrapped(i, 1000)] = k })
    for (const t of [1, 4]) {
      pn.configure({ threads: t })
      expect(Array.from(pn.full([1000], -1).set(pn.arange(n), indices).toTypedArray())).toEqual(Array.from(expected))
      const column = pn.full([1000, 3], -1).set(pn.arange(n).expandDims(1), indices)
      expect(column.equal(pn.arr(expected).expandDims(1)).all().item()).toBe(true)
      // A value that is repeated along the first axis, and places that are the same in every row of the index.
      expect(pn.zeros([3]).set([[1, 2]], pn.arr([[0, 0], [2, 0]], { dtype: 'int32' })).toArray()).toEqual([2, 0, 1])
    }
  })

  it('casts arrays as astype does, writes rows, and leaves everything else', () => {
    const x = pn.zeros([1000, 300], { dtype: 'int16' })
    const rows = [999, 0, -2]
    x.set(pn.arange(300).add(0.7), rows)
    expect(x.get(rows).equal(pn.arange(300).astype('int16')).all().item()).toBe(true)
    expect(x.countNonzero().item()).toBe(3 * 299)
    x.set(7, ':', pn.arr([3], { dtype: 'uint8' }))
    expect([x.get(':', 3).equal(7).all().item(), x.get(5).sum().item()]).toEqual([true, 7])
  })

  it('reads values and indices that overlap the array before it writes', () => {
    const order = [3, 0, 4, 1, 2]
    for (const repeats of [1, 10_000]) {
      const size = 5 * repeats
      const all = pn.arange(size).reshape([repeats, 5])
      const columns = all.copy()
      columns.set(columns, ':', order)
      expect(columns.get(':', order).equal(all).all().item()).toBe(true)
      const self = pn.arange(size).flip().astype('int64')
      self.set(pn.arange(size), self)
      expect(self.equal(pn.arange(size).flip()).all().item()).toBe(true)
      const shifted = pn.arange(size).astype('int32')
      shifted.set(shifted.get('::-1'), shifted)
      expect(shifted.equal(pn.arange(size).flip()).all().item()).toBe(true)
    }
  })

  it('checks the indices that it uses: code that a value runs cannot change them afterwards', () => {
    const x = pn.arange(4)
    const indices = pn.arr([0, 1], { dtype: 'int32' })
    const changes = { *[Symbol.iterator]() { indices.set(2 ** 30); yield 5; yield 6 } }
    expect(() => x.set(changes, indices)).toThrow('set: index 1073741824 is out of bounds')
    const gone = pn.arr([0, 1], { dtype: 'int32' })
    const disposes = { *[Symbol.iterator]() { gone.dispose(); yield 5; yield 6 } }
    expect(() => x.set(disposes, gone)).toThrow(pn.DisposedError)
    const own = pn.arange(4)
    expect(() => own.set({ *[Symbol.iterator]() { own.dispose(); yield 5 } }, [0])).toThrow(pn.DisposedError)
    expect(x.toArray()).toEqual([0, 1, 2, 3])
  })
})
