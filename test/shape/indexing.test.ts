import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { IndexError } from '../../src/errors.js'
import {
  applyIndex, expandIndex, fullSlice, isBasic, parseIndexString, pickText, Slice, slice, type BasicIndex,
} from '../../src/shape/indexing.js'
import { contiguousStrides, isContiguous, sizeOf } from '../../src/shape/shape.js'
import { errorOf, nest, views, type Nested } from './model.js'

/** The places that a slice visits, found by walking as Python's documentation describes it. */
function walk({ start, stop, step }: Slice, length: number): number[] {
  const by = step ?? 1
  const from = (bound: number): number => (bound < 0 ? bound + length : bound)
  const inside = (place: number): number => Math.max(by > 0 ? 0 : -1, Math.min(by > 0 ? length : length - 1, place))
  const places: number[] = []
  const end = stop === null ? (by > 0 ? length : -1) : inside(from(stop))
  const begin = start === null ? (by > 0 ? 0 : length - 1) : inside(from(start))
  for (let i = begin; by > 0 ? i < end : i > end; i += by) places.push(i)
  return places
}

/** Indexing of nested lists, entry by entry; there is no ellipsis left. */
function pick(list: Nested, index: readonly (number | Slice | null)[]): Nested {
  if (index.length === 0) return list
  const [first, ...rest] = index
  if (first === null) return [pick(list, rest)]
  const lists = list as Nested[]
  if (typeof first === 'number') return pick(lists.at(first)!, rest)
  return walk(first, lists.length).map((i) => pick(lists[i], rest))
}

const bound = fc.option(fc.integer({ min: -6, max: 6 }))
const step = fc.option(fc.integer({ min: -3, max: 3 }).filter((n) => n !== 0))
const anySlice = fc.tuple(bound, bound, step).map(([a, b, c]) => new Slice(a, b, c))

/** A view and an index of it that is in bounds: an entry per axis, with new axes in between. */
const indexed = views(3).chain((view) =>
  fc.tuple(
    fc.constant(view),
    fc.tuple(...view.shape.map((length) =>
      fc.tuple(
        fc.boolean(),
        length === 0 ? anySlice : fc.oneof(anySlice, fc.integer({ min: -length, max: length - 1 })),
      ))),
    fc.boolean(),
  )).map(([view, entries, last]) => ({
  view,
  index: [...entries.flatMap(([isNew, entry]) => (isNew ? [null, entry] : [entry])), ...(last ? [null] : [])],
}))

/** How a user writes an entry in a string. */
function write(entry: number | Slice | null): string {
  if (!(entry instanceof Slice)) return String(entry)
  return `${entry.start ?? ''}:${entry.stop ?? ''}${entry.step === null ? '' : `:${entry.step}`}`
}

describe('the view of a basic index', () => {
  test('has the elements that nested lists have there', () => {
    fc.assert(fc.property(indexed, ({ view, index }) => {
      const { shape, strides, offset } = applyIndex('get', view.shape, view.strides, view.offset, index)
      const expected = pick(nest(view.shape, view.strides, view.offset), index)
      expect(nest(shape, strides, offset)).toEqual(expected)
      expect(shape).toHaveLength(index.filter((entry) => typeof entry !== 'number').length)
    }), { numRuns: 1000 })
  })

  test('is the same whether slices come as objects, as text or as one text', () => {
    fc.assert(fc.property(indexed, ({ view: { shape, strides, offset }, index }) => {
      const expected = applyIndex('get', shape, strides, offset, index)
      const texts = index.map(write)
      expect(applyIndex('get', shape, strides, offset, texts)).toEqual(expected)
      if (texts.length > 0) expect(applyIndex('get', shape, strides, offset, [texts.join(' , ')])).toEqual(expected)
      const expanded = expandIndex('get', shape, texts, () => 1) as BasicIndex[]
      expect(applyIndex('get', shape, strides, offset, expanded)).toEqual(expected)
    }))
  })

  test('of one text is the same for one layout after the other, met before or not', () => {
    fc.assert(fc.property(indexed, fc.nat(3), fc.nat(3), fc.integer({ min: -3, max: 3 }), ({ view: { shape, strides, offset }, index }, longer, axis, step) => {
      const text = index.length > 0 ? index.map(write).join(', ') : '...'
      const other = { shape: shape.map((length, a) => (a === axis ? length + longer : length)), strides: strides.map((stride, a) => (a === axis ? step : stride)) }
      for (const layout of [{ shape, strides }, other, { shape: [...shape], strides: [...strides] }, { shape, strides }]) {
        const expected = applyIndex('get', layout.shape, layout.strides, offset, index)
        const picked = pickText('get', layout.shape, layout.strides, text)
        expect({ shape: picked.shape, strides: picked.strides, offset: offset + picked.offset }).toEqual(expected)
        expect([picked.size, picked.contiguous]).toEqual([sizeOf(expected.shape), isContiguous(expected.shape, expected.strides)])
        expect(Object.isFrozen(picked.shape) && Object.isFrozen(picked.strides)).toBe(true)
      }
    }), { numRuns: 300 })
  })

  test('of one text is refused where it leads out of bounds, whatever it picked before', () => {
    expect(pickText('get', [5], [1], '3').offset).toBe(3)
    expect(errorOf(() => pickText('get', [2], [1], '3'))).toMatchObject({ message: 'get: index 3 is out of bounds for axis 0 with length 2' })
    expect(pickText('get', [5], [2], '3').offset).toBe(6)
  })

  test('is the same whether full slices are written, left out or an ellipsis', () => {
    fc.assert(fc.property(views(4), fc.nat(4), fc.nat(4), ({ shape, strides, offset }, head, tail) => {
      const before = shape.slice(0, head).map(() => slice(null, null, -1))
      const after = shape.slice(before.length, before.length + tail).map(() => slice(1, null))
      const middle = shape.slice(before.length + after.length).map(() => fullSlice)
      const expected = applyIndex('get', shape, strides, offset, [...before, ...middle, ...after])
      expect(applyIndex('get', shape, strides, offset, [...before, '...', ...after])).toEqual(expected)
      expect(expandIndex('get', shape, [...before, '...', ...after], () => 1).filter((entry) => entry !== '...'))
        .toEqual([...before, ...middle, ...after])
      expect(applyIndex('get', shape, strides, offset, before))
        .toEqual(applyIndex('get', shape, strides, offset, [...before, ...shape.slice(before.length).map(() => fullSlice)]))
    }))
  })

  test('of a slice with fewer than two elements keeps the stride, and an empty one the offset', () => {
    expect(applyIndex('get', [5], [3], 7, [slice(4, 2 ** 60, 2 ** 60)])).toEqual({ shape: [1], strides: [3], offset: 19 })
    expect(applyIndex('get', [5], [3], 7, [slice(5, null)])).toEqual({ shape: [0], strides: [3], offset: 7 })
  })

  test('never has a stride of -0', () => {
    expect(applyIndex('get', [5], [0], 0, [slice(null, null, -1)])).toEqual({ shape: [5], strides: [0], offset: 0 })
  })

  test('stays inside the storage', () => {
    fc.assert(fc.property(indexed, ({ view, index }) => {
      const shape = view.shape
      const { offset } = applyIndex('get', shape, contiguousStrides(shape), 0, index)
      expect(offset).toBeGreaterThanOrEqual(0)
      expect(offset).toBeLessThan(Math.max(1, sizeOf(shape)))
    }))
  })

  test('does not change what it is given', () => {
    const shape = Object.freeze([2, 3])
    const strides = Object.freeze([3, 1])
    const index = Object.freeze(['...', '0, null'])
    expect(applyIndex('get', shape, strides, 0, index)).toEqual({ shape: [2, 1], strides: [3, 0], offset: 0 })
    expect(index).toEqual(['...', '0, null'])
  })

  test('takes bigints', () => {
    expect(applyIndex('get', [3, 4], [4, 1], 0, [-1n, 2n])).toEqual({ shape: [], strides: [], offset: 10 })
  })

  test.each<[BasicIndex[], string]>([
    [[10], 'get: index 10 is out of bounds for axis 0 with length 3'],
    [[0, -5], 'get: index -5 is out of bounds for axis 1 with length 4'],
    [[null, '...', 4], 'get: index 4 is out of bounds for axis 1 with length 4'],
    [['0, 7'], 'get: index 7 is out of bounds for axis 1 with length 4'],
    [[2n ** 64n], 'get: index 18446744073709552000 is out of bounds for axis 0 with length 3'],
    [[1.5], 'get: an index must be an integer, got 1.5 for axis 0'],
    [[0, NaN], 'get: an index must be an integer, got NaN for axis 1'],
    [[-Infinity], 'get: an index must be an integer, got -Infinity for axis 0'],
    [[undefined as never], 'get: an index must be an integer, got undefined for axis 0'],
    [[true as never], 'get: an index must be an integer, got true for axis 0'],
    [[0, 0, 0], 'get: too many indices: 3 for [3,4], which has 2 dimensions'],
    [['0, 0, ..., 0'], 'get: too many indices: 3 for [3,4], which has 2 dimensions'],
    [['...', 0, '...'], "get: an index can have only one '...'"],
    [['..., 0', '...'], "get: an index can have only one '...'"],
    [new Array(31).fill(null), 'get: the result would have 33 dimensions, more than 32'],
  ])('%o is refused', (index, message) => {
    const error = errorOf(() => applyIndex('get', [3, 4], [4, 1], 0, index))
    expect(error).toBeInstanceOf(IndexError)
    expect(error).toMatchObject({ message, operation: 'get' })
  })

  test('out of bounds tells the axis, its length and the index as fields', () => {
    const fields = { axis: 1, length: 4, index: -5 }
    expect(errorOf(() => applyIndex('get', [3, 4], [4, 1], 0, [0, -5]))).toMatchObject({ fields })
  })
})

describe('an index as text', () => {
  test.each([
    ['1:3, ::-1, ..., -2, null', [slice(1, 3), slice(null, null, -1), '...', -2, null]],
    ['newaxis,None,null', [null, null, null]],
    ['  +1 :\t-3 : +2  ', [slice(1, -3, 2)]],
    [':', [slice()]],
    ['::', [slice()]],
    ['5', [5]],
    ['-0', [0]],
    ['007', [7]],
    ['1:99999999999999999999999', [new Slice(1, Number.MAX_SAFE_INTEGER)]],
  ])('%o is read', (text, entries) => {
    expect(parseIndexString('get', text)).toEqual(entries)
  })

  const wanted = 'an integer, a slice, null or ... is expected, not'
  test.each([
    ['', 1, `${wanted} nothing`],
    ['1,', 3, `${wanted} nothing`],
    ['1, ,2', 3, `${wanted} nothing`],
    ['1:3, x', 6, `${wanted} "x"`],
    ['constructor', 1, `${wanted} "constructor"`],
    ['__proto__', 1, `${wanted} "__proto__"`],
    ['1.5', 1, `${wanted} "1.5"`],
    ['1e3', 1, `${wanted} "1e3"`],
    ['0x10', 1, `${wanted} "0x10"`],
    ['1 2', 1, `${wanted} "1 2"`],
    ['- 1', 1, `${wanted} "- 1"`],
    ['....', 1, `${wanted} "...."`],
    ['..., true', 6, `${wanted} "true"`],
    ['1:a', 3, `${wanted} "a"`],
    ['1:null', 3, `${wanted} "null"`],
    ['1:2:3:4', 6, 'a slice has at most two colons'],
    ['0, 1:2: 0', 9, 'the step of a slice cannot be 0'],
    ['[1, 2]', 1, `${wanted} "[1"`],
  ])('%o is refused at column %d', (text, column, reason) => {
    const error = errorOf(() => parseIndexString('get', text))
    expect(error).toBeInstanceOf(IndexError)
    const message = `get: cannot read the index ${JSON.stringify(text)} at column ${column}: ${reason}`
    expect(error).toMatchObject({ message, fields: { text, column } })
  })

  test('is read or refused with an IndexError, whatever it holds', () => {
    const text = fc.string({ unit: fc.constantFrom(...'019-+:., null\t…'), maxLength: 12 })
    fc.assert(fc.property(text, (text) => {
      try {
        for (const entry of parseIndexString('get', text)) expect(isBasic(entry)).toBe(true)
      } catch (error) {
        expect(error).toBeInstanceOf(IndexError)
      }
    }), { numRuns: 2000 })
  })
})

describe('an expanded index', () => {
  const mask = { shape: [3, 4] }
  const consumes = (entry: unknown): number => (entry === mask ? 2 : entry === true ? 0 : 1)
  const expand = (index: unknown[], shape = [3, 4, 5]): unknown[] => expandIndex('get', shape, index, consumes)
  const list = [0, 1]

  test('has full slices for what was left out', () => {
    expect(expand([])).toEqual([fullSlice, fullSlice, fullSlice])
    expect(expand([1])).toEqual([1, fullSlice, fullSlice])
    expect(expand(['...', null, 1])).toEqual([fullSlice, fullSlice, null, 1])
    expect(expand(['1:2, ..., null', 0])).toEqual([slice(1, 2), fullSlice, null, 0])
  })

  test('keeps advanced entries, and counts the axes that they consume', () => {
    const index = expand([mask])
    expect(index).toEqual([mask, fullSlice])
    expect(index[0]).toBe(mask)
    expect(expand(['...', list])).toEqual([fullSlice, fullSlice, list])
    expect(expand(['...', mask])).toEqual([fullSlice, mask])
    expect(expand([true, list])).toEqual([true, list, fullSlice, fullSlice])
  })

  test('keeps an ellipsis that stands for no axis, which sets advanced indices apart', () => {
    expect(expand([':', list, '...', list])).toEqual([fullSlice, list, '...', list])
  })

  test('leaves the given index as it was', () => {
    const index = Object.freeze(['1:', '...'])
    expect(expandIndex('get', [2, 3], index, consumes)).toEqual([slice(1, null), fullSlice])
    expect(index).toEqual(['1:', '...'])
  })

  test.each([
    [[0, 0, 0, 0], 'get: too many indices: 4 for [3,4,5], which has 3 dimensions'],
    [[mask, mask], 'get: too many indices: 4 for [3,4,5], which has 3 dimensions'],
    [['...', '...'], "get: an index can have only one '...'"],
    [['0, x'], /^get: cannot read the index "0, x" at column 4/],
  ])('%o is refused', (index, message) => {
    expect(() => expand(index)).toThrow(message)
    expect(() => expand(index)).toThrow(IndexError)
  })
})

test('numbers, bigints, slices, null and text are basic, and nothing else', () => {
  for (const index of [0, 1.5, 2n, slice(2), null, '...', '1:2']) expect(isBasic(index)).toBe(true)
  for (const index of [undefined, true, [], [1], new Int32Array(2), { shape: [2] }, () => 0, Symbol('s')]) {
    expect(isBasic(index)).toBe(false)
  }
})
