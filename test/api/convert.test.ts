/** From arrays to JavaScript: elements, lists, typed arrays, casts, copies, iteration. */
import { describe, expect, it } from 'vitest'
import * as pn from 'parnum'
import { fixtures } from '../support/fixtures.js'
import { layouts, expectedIn } from '../support/arrays.js'
import { expectWithin } from '../support/ulp.js'

const { arr } = pn
const big = 2n ** 53n + 1n

describe('item', () => {
  it('gives numbers for numbers and integers, booleans for bool', () => {
    expect(arr(1.5).item()).toBe(1.5)
    expect(arr([7n]).item()).toBe(7)
    expect(arr([[true]]).item()).toBe(true)
    expect(pn.arange(6).reshape([2, 3]).item(1, -1)).toBe(5)
  })

  it('refuses integers beyond 2^53 unless bigints are asked for', () => {
    expect(() => arr(big).item()).toThrow('item({ bigint: true })')
    expect(arr(big).item({ bigint: true })).toBe(big)
    expect(arr([0n, -big]).item(1, { bigint: true })).toBe(-big)
    expect(arr(2.5).item({ bigint: true })).toBe(2.5)
  })

  it('needs as many indices as there are axes, within them', () => {
    const x = pn.zeros([2, 3])
    expect(() => x.item()).toThrow(pn.ValueError)
    expect(() => x.item(1)).toThrow(pn.IndexError)
    expect(() => x.item(0, 0, 0)).toThrow(pn.IndexError)
    expect(() => x.item(0, 3)).toThrow('index 3 is out of bounds for axis 1 with length 3')
    expect(() => x.item(0, 0.5)).toThrow(pn.IndexError)
    expect(() => x.item(0, 0, { big: true } as never)).toThrow(pn.ValueError)
  })

  it('Number and comparisons take the value', () => {
    expect(Number(arr(3n))).toBe(3)
    expect(Number(arr([2.5]))).toBe(2.5)
    expect(`${arr(2)}`).toBe('2.0')
    expect(() => Number(pn.zeros(2))).toThrow(pn.ValueError)
  })
})

describe('toArray and toTypedArray', () => {
  it('give the elements in C order in every layout', () => {
    const values = Float32Array.from({ length: 24 }, (_, i) => i * 1.5)
    for (const layout of layouts(values, (data) => arr(data))) {
      expect(layout.array.toTypedArray(), layout.name).toEqual(expectedIn(layout, values))
      const flat = layout.array.toArray()
      expect((flat as number[]).flat(), layout.name).toEqual(Array.from(expectedIn(layout, values) as Float32Array))
    }
  })

  it('toTypedArray gives memory that nothing shares', () => {
    const x = pn.arange(4)
    const copy = x.toTypedArray()
    copy[0] = 9
    expect(x.item(0)).toBe(0)
    expect(copy.buffer).toBeInstanceOf(ArrayBuffer)
    expect(copy.buffer.byteLength).toBe(32)
    expect(pn.ones([2], { dtype: 'bool' }).toTypedArray()).toEqual(new Uint8Array([1, 1]))
    const large = pn.arange(90_000).reshape([300, 300])
    expect(large.T.toTypedArray()[1]).toBe(300)
  })

  it('toArray gives bigints when asked, and refuses what is no exact number', () => {
    expect(arr([1n, big]).toArray({ bigint: true })).toEqual([1n, big])
    expect(() => arr([1n, big]).toArray()).toThrow(pn.ValueError)
    expect(arr([[1n], [2n]]).toArray()).toEqual([[1], [2]])
    expect(arr(3).toArray()).toBe(3)
    expect(pn.zeros([2, 0]).toArray()).toEqual([[], []])
  })

  it('JSON.stringify writes nested lists', () => {
    expect(JSON.stringify({ x: arr([[1, 2.5]]), y: arr([true]) })).toBe('{"x":[[1,2.5]],"y":[true]}')
  })
})

describe('astype and copy', () => {
  it('cast as NumPy does', () => {
    for (const { x, out } of fixtures('casts')) {
      const made = arr(x.data, { dtype: x.dtype }).reshape(x.shape)
      expectWithin(made.astype(out.dtype).toTypedArray(), out.data, out.dtype, 0, `${x.dtype} to ${out.dtype}`)
    }
  })

  it('copy unless copy is false and nothing changes', () => {
    const x = pn.zeros(3)
    expect(x.astype('float64') === x).toBe(false)
    expect(x.astype('float64', { copy: false }) === x).toBe(true)
    expect(x.astype('int8', { copy: false }).dtype).toBe('int8')
    const y = x.copy().set(1)
    expect(x.any().item()).toBe(false)
    expect(y.toArray()).toEqual([1, 1, 1])
    expect(pn.arange(6).reshape([2, 3]).T.copy()).toMatchObject({ shape: [3, 2], strides: [2, 1], contiguous: true })
    expect(() => x.astype('int' as never)).toThrow(pn.DTypeError)
    expect(() => x.astype('int8', { casting: 'safe' } as never)).toThrow(pn.ValueError)
  })

  it('refuse disposed arrays', () => {
    const x = pn.zeros(3)
    x.dispose()
    for (const use of [() => x.copy(), () => x.astype('int8'), () => x.toArray(), () => x.toTypedArray(), () => x.item(0), () => [...x]]) {
      expect(use).toThrow(pn.DisposedError)
    }
  })
})

describe('iteration', () => {
  it('gives views along the first axis', () => {
    const x = pn.arange(6).reshape([3, 2])
    for (const row of x) row.set(-1, 0)
    expect(x.toArray()).toEqual([[-1, 1], [-1, 3], [-1, 5]])
    expect([...pn.arange(3)].map(Number)).toEqual([0, 1, 2])
    expect([...pn.zeros([0, 3])]).toEqual([])
  })

  it('refuses 0-d arrays', () => {
    expect(() => [...arr(1)]).toThrow(pn.ValueError)
  })
})
