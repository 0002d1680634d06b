/** Handles: what share gives, attach makes the same view of; nothing that a handle says is trusted. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as pn from 'parnum'
import { dtypes, infoOf, type DType } from '../../src/dtype/dtype.js'

/** What another thread gets. */
function sent<D extends DType>(x: pn.NDArray<D>): pn.SharedHandle<D> {
  return structuredClone(x.share())
}

/** Views of every kind over an array of 4 x 6 elements. */
const views: readonly (readonly [string, (x: pn.NDArray) => pn.NDArray])[] = [
  ['the whole', (x) => x],
  ['transposed', (x) => x.T],
  ['strided', (x) => x.get('1::2, ::3')],
  ['reversed', (x) => x.get('::-1, ::-2')],
  ['with a new axis', (x) => x.get(null, 2)],
  ['0-d', (x) => x.get(3, 5)],
  ['of one row', (x) => x.get('2:3')],
  ['empty', (x) => x.get('1, 4:4')],
  ['empty along its first axis', (x) => x.get('4:')],
  ['broadcast', (x) => pn.broadcastTo(x.get('1:2'), [5, 6])],
  ['of a broadcast view', (x) => pn.broadcastTo(x.get(1), [5, 6]).get('::2, 1:')],
]

describe('an array that was shared and attached', () => {
  test.each(dtypes)('of dtype %s is the same view, of the same elements, whichever view it is', (dtype) => {
    const x = pn.arange(24).reshape([4, 6]).astype(dtype)
    for (const [name, make] of views) {
      const view = make(x)
      const y = pn.attach(sent(view))
      expect([y.dtype, y.shape, y.strides, y.writable, y.contiguous], name).toEqual([dtype, view.shape, view.strides, view.writable, view.contiguous])
      expect(y.toArray(), name).toEqual(view.toArray())
    }
  })

  test('is written to from both sides, through every view that can be written to', () => {
    for (const [name, make] of views) {
      const view = make(pn.zeros([4, 6]))
      const y = pn.attach(sent(view))
      if (!view.writable) {
        expect(() => y.set(1), name).toThrow(pn.ValueError)
        continue
      }
      y.set(5)
      expect(view.toArray(), name).toEqual(y.toArray())
      view.add(2, { out: view })
      expect([view.size, y.sum().item()], name).toEqual([view.size, 7 * view.size])
    }
  })

  test('is computed first where it was pending', () => {
    const x = pn.arange(200_000)
    const y = x.mul(2).add(1)
    const z = pn.attach(sent(y))
    x.set(0)
    expect([z.item(-1), y.item(-1)]).toEqual([399_999, 399_999])
  })

  test('is never what pending expressions depend on: they see what it held when they were made', () => {
    const x = pn.ones([200_000])
    const before = x.mul(2)
    const y = pn.attach(sent(x))
    const one = x.mul(2)
    const other = y.mul(2)
    y.set(5)
    expect([before, one, other, x.mul(2), y.mul(2)].map((z) => z.sum().item())).toEqual([4e5, 4e5, 4e5, 2e6, 2e6])
  })

  test('goes on when the other one is disposed', () => {
    for (const n of [3, 100_000]) {
      const x = pn.ones([n])
      const [y, z] = [pn.attach(sent(x)), pn.attach(x.share())]
      x.dispose()
      expect(() => x.sum()).toThrow(pn.DisposedError)
      y.dispose()
      expect(() => y.share()).toThrow(pn.DisposedError)
      expect(z.sum().item()).toBe(n)
    }
  })

  test('keeps its elements while others come and go', () => {
    const handles = Array.from({ length: 300 }, (_, k) => pn.full([4 + 20 * (k % 50)], k).share())
    for (let k = 0; k < 3000; k++) pn.full([4 + 20 * (k % 50)], -1)
    for (let k = 0; k < 300; k++) expect(pn.attach(handles[k]).equal(k).all().item(), String(k)).toBe(true)
  })

  test('overlaps the other one for operations that write to it: the result is that of separate memory', () => {
    const x = pn.arange(1000)
    const y = pn.attach(sent(x))
    const z = pn.attach(sent(x))
    const want = x.get(':999').add(x.get('1:')).toArray()
    pn.add(y.get(':999'), z.get('1:'), { out: y.get('1:') })
    expect(x.get('1:').toArray()).toEqual(want)
  })
})

describe('share', () => {
  test("refuses an array over a user's own ArrayBuffer, and takes one over a SharedArrayBuffer", () => {
    const own = pn.arr(new Float64Array(3), { copy: false })
    expect(() => own.share()).toThrow(/^share: .*x\.copy\(\)\.share\(\)/)
    expect(() => own.share()).toThrow(pn.ValueError)
    const typed = new Int16Array(new SharedArrayBuffer(20), 4, 5)
    const y = pn.attach(sent(pn.arr(typed, { copy: false })))
    y.set([1, 2, 3, 4, 5])
    expect([...typed]).toEqual([1, 2, 3, 4, 5])
  })

  test('refuses a disposed array, and what is no array', () => {
    const x = pn.ones(3)
    x.dispose()
    expect(() => x.share()).toThrow(pn.DisposedError)
    expect(() => pn.share([1, 2] as never)).toThrow(pn.ValueError)
  })
})

describe('attach', () => {
  const good = (): Record<string, unknown> => ({ ...pn.arange(24).reshape([4, 6]).get('1:, ::2').share() })

  test.each<[string, Record<string, unknown>, new (...args: never[]) => Error]>([
    ['another form', { parnum: 2 }, pn.ValueError],
    ['no form', { parnum: undefined }, pn.ValueError],
    ['an ArrayBuffer', { buffer: new ArrayBuffer(1000) }, pn.ValueError],
    ['what only says that it is a SharedArrayBuffer', { buffer: { byteLength: 1e9, [Symbol.toStringTag]: 'SharedArrayBuffer' } }, pn.ValueError],
    ['no buffer', { buffer: undefined }, pn.ValueError],
    ['an address', { buffer: 4096 }, pn.ValueError],
    ['no dtype', { dtype: 'float16' }, pn.DTypeError],
    ['a misplaced element', { byteOffset: 52 }, pn.ValueError],
    ['a negative offset', { byteOffset: -8 }, pn.ValueError],
    ['an offset that is no number', { byteOffset: '8' }, pn.ValueError],
    ['an offset beyond the buffer', { byteOffset: 2 ** 40 }, pn.ShapeError],
    ['an infinite offset', { byteOffset: Infinity }, pn.ValueError],
    ['a longer axis', { shape: [4000, 3] }, pn.ShapeError],
    ['a negative length', { shape: [-1, 3] }, pn.ShapeError],
    ['a fraction as a length', { shape: [1.5, 3] }, pn.ShapeError],
    ['too many axes', { shape: Array(33).fill(1), strides: Array(33).fill(0) }, pn.ShapeError],
    ['a shape that is no list', { shape: 3 }, pn.ShapeError],
    ['another number of strides', { strides: [6] }, pn.ShapeError],
    ['longer strides', { strides: [6e6, 2] }, pn.ShapeError],
    ['strides that lead below', { strides: [-6e6, 2] }, pn.ShapeError],
    ['strides beyond numbers', { strides: [2 ** 53, 1] }, pn.ShapeError],
    ['lengths beyond numbers', { shape: [2 ** 52, 2 ** 52], strides: [0, 0], writable: false }, pn.ShapeError],
    ['elements that meet, to be written to', { strides: [0, 1] }, pn.ValueError],
    ['writable that is no flag', { writable: 1 }, pn.ValueError],
    ['writable left out', { writable: undefined }, pn.ValueError],
  ])('refuses a handle with %s', (_, change, kind) => {
    expect(pn.attach(good() as never).toArray()).toEqual([[6, 8, 10], [12, 14, 16], [18, 20, 22]])
    expect(() => pn.attach({ ...good(), ...change } as never)).toThrow(kind)
  })

  test.each([[undefined], [null], [7], ['x'], [[]], [{}], [() => 1]])('refuses %s', (value) => {
    expect(() => pn.attach(value as never)).toThrow(pn.ValueError)
  })

  test('asks a buffer itself for its length', () => {
    const buffer = new SharedArrayBuffer(64)
    Object.defineProperty(buffer, 'byteLength', { value: 1e6 })
    expect(() => pn.attach({ parnum: 1, buffer, byteOffset: 0, dtype: 'float64', shape: [9], strides: [1], writable: true })).toThrow(pn.ShapeError)
  })

  test('of any change to a handle gives a view within its buffer, or a typed error', () => {
    const whole = new SharedArrayBuffer(512)
    const integers = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: -8, max: 12 }) }, { weight: 1, arbitrary: fc.constantFrom(2 ** 31, 2 ** 52, -(2 ** 53) + 1, 2 ** 53, NaN, Infinity, 0.5, -0) })
    const axes = fc.array(fc.tuple(integers, integers), { maxLength: 4 }).map((pairs) => ({ shape: pairs.map(([n]) => n), strides: pairs.map(([, stride]) => stride) }))
    const odd = fc.record({ byteOffset: fc.anything(), dtype: fc.string(), shape: fc.anything(), strides: fc.anything(), writable: fc.anything() }, { requiredKeys: [] })
    const places = fc.record({ byteOffset: integers.map((n) => 16 * n), dtype: fc.constantFrom(...dtypes), writable: fc.boolean() }, { requiredKeys: [] })
    const change = fc.tuple(axes, places, fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: odd })).map((parts) => Object.assign({}, ...parts) as object)
    let taken = 0
    fc.assert(fc.property(change, (changed) => {
      const base = { parnum: 1 as const, buffer: whole, byteOffset: 64, dtype: 'float64' as DType, shape: [3, 2], strides: [2, 1], writable: false }
      let y: pn.NDArray
      try {
        y = pn.attach({ ...base, ...changed } as never)
      } catch (error) {
        return error instanceof pn.ParnumError
      }
      taken++
      const { bytes } = infoOf(y.dtype)
      const reach = (sign: number): number => y.offset + y.shape.reduce((sum, n, axis) => sum + Math.max(0, sign * (n - 1) * y.strides[axis]) * sign, 0)
      expect(y.size === 0 || (reach(-1) >= 0 && (reach(1) + 1) * bytes <= 512)).toBe(true)
      // And it can be used.
      expect(y.size > 1e5 || y.copy().shape.join() === y.shape.join()).toBe(true)
      return true
    }), { numRuns: 5000 })
    expect(taken).toBeGreaterThan(200)
  })
})
