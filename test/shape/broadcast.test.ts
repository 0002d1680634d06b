import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ShapeError } from '../../src/errors.js'
import { broadcastShapes, broadcastStrides } from '../../src/shape/broadcast.js'
import { sizeOf } from '../../src/shape/shape.js'
import { errorOf, nest, shapes, views, type Nested } from './model.js'

/** A shape that a stretched array may have had: axes cut off at the left, lengths turned to 1. */
const parts = (target: readonly number[]): fc.Arbitrary<number[]> =>
  fc.tuple(fc.nat(target.length), fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }))
    .map(([cut, ones]) => target.slice(cut).map((length, i) => (ones[i] ? 1 : length)))

const family = shapes().chain((target) => fc.tuple(fc.constant(target), parts(target), parts(target)))

/** The rule, axis by axis from the end: undefined where two lengths other than 1 differ. */
function rule(a: readonly number[], b: readonly number[]): number[] | undefined {
  const result: number[] = []
  for (let back = 1; back <= Math.max(a.length, b.length); back++) {
    const lengths = new Set([a.at(-back) ?? 1, b.at(-back) ?? 1].filter((length) => length !== 1))
    if (lengths.size > 1) return undefined
    result.unshift([...lengths][0] ?? 1)
  }
  return result
}

describe('shapes broadcast together', () => {
  test('by the rule, or are refused', () => {
    fc.assert(fc.property(shapes(3), shapes(3), (a, b) => {
      const expected = rule(a, b)
      if (expected === undefined) expect(() => broadcastShapes('add', a, b)).toThrow(ShapeError)
      else expect(broadcastShapes('add', a, b)).toEqual(expected)
    }), { numRuns: 1000 })
  })

  test('in any order and grouping', () => {
    fc.assert(fc.property(family, ([target, a, b]) => {
      const together = broadcastShapes('add', a, b)
      expect(broadcastShapes('add', b, a)).toEqual(together)
      expect(broadcastShapes('add', a, b, target)).toEqual(target)
      expect(broadcastShapes('add', target, together)).toEqual(target)
    }))
  })

  test('to the very object that has the result, the first of them', () => {
    const a = Object.freeze([2, 3])
    expect(broadcastShapes('add', a)).toBe(a)
    expect(broadcastShapes('add', a, a)).toBe(a)
    expect(broadcastShapes('add', a, [2, 3])).toBe(a)
    expect(broadcastShapes('add', a, [])).toBe(a)
    expect(broadcastShapes('add', [], [1, 3], a)).toBe(a)
  })

  test('without touching the arguments', () => {
    const a = Object.freeze([2, 1, 3])
    const b = Object.freeze([4, 1])
    expect(broadcastShapes('add', a, b)).toEqual([2, 4, 3])
    expect(broadcastShapes('add', b, a)).toEqual([2, 4, 3])
    expect([a, b]).toEqual([[2, 1, 3], [4, 1]])
  })

  test('with lengths of 0: 1 stretches to 0, nothing else does', () => {
    expect(broadcastShapes('add', [3, 1], [0])).toEqual([3, 0])
    expect(() => broadcastShapes('add', [2], [0])).toThrow('add: cannot broadcast [2] with [0]: axis 0 is 2 and 0')
  })

  test('to nothing larger than an array may be', () => {
    expect(() => broadcastShapes('add', [2 ** 30, 1], [1, 2 ** 30])).toThrow('add: [1073741824,1073741824] is too large')
  })
})

describe('shapes that cannot be broadcast', () => {
  test.each([
    [[[3, 4], [3, 5]], 'add: cannot broadcast [3,4] with [3,5]: axis 1 is 4 and 5'],
    [[[3, 4], [2, 4]], 'add: cannot broadcast [3,4] with [2,4]: axis 0 is 3 and 2'],
    [[[2, 3, 4], [5]], 'add: cannot broadcast [2,3,4] with [5]: axis -1 is 4 and 5'],
    [[[1, 4], [3, 1], [3, 5]], 'add: cannot broadcast [1,4] with [3,5]: axis 1 is 4 and 5'],
    [[[3, 1], [1, 4], [3, 5]], 'add: cannot broadcast [1,4] with [3,5]: axis 1 is 4 and 5'],
    [[[3, 1], [5], [4, 1]], 'add: cannot broadcast [3,1] with [4,1]: axis 0 is 3 and 4'],
  ])('%o are named with the axis', (given, message) => {
    expect(errorOf(() => broadcastShapes('add', ...given))).toMatchObject({ message, operation: 'add' })
  })

  test('are in the fields of the error', () => {
    const fields = { shapes: [[3, 4], [3, 5]], axis: 1, sizes: [4, 5] }
    expect(errorOf(() => broadcastShapes('add', [3, 4], [3, 5]))).toMatchObject({ fields })
  })
})

describe('strides of a stretched view', () => {
  /** Stretches nested lists by repeating them. */
  function stretch(list: Nested, shape: readonly number[], target: readonly number[]): Nested {
    if (target.length === 0) return list
    const lists = shape.length < target.length ? [list] : (list as Nested[])
    const rest = shape.length < target.length ? shape : shape.slice(1)
    return Array.from({ length: target[0] }, (_, i) => stretch(lists[lists.length === 1 ? 0 : i], rest, target.slice(1)))
  }

  test('read the elements that repetition would give', () => {
    const stretched = views(3).chain((view) =>
      fc.tuple(fc.constant(view), shapes(2), fc.array(fc.nat(3), { minLength: 3, maxLength: 3 })))
    fc.assert(fc.property(stretched, ([view, more, lengths]) => {
      const target = [...more, ...view.shape.map((length, i) => (length === 1 ? lengths[i] : length))]
      const strides = broadcastStrides(view.shape, view.strides, target)
      if (sizeOf(target) === 0) return
      expect(nest(target, strides, view.offset))
        .toEqual(stretch(nest(view.shape, view.strides, view.offset), view.shape, target))
    }), { numRuns: 500 })
  })

  test('are 0 along stretched axes', () => {
    expect(broadcastStrides([3, 1], [5, 7], [2, 3, 4])).toEqual([0, 5, 0])
    expect(broadcastStrides([3, 1], [5, 7], [3, 1])).toEqual([5, 7])
  })

  test.each([[[3], [4]], [[2, 3], [3]], [[2], [1]], [[0], [2]]])('of %o do not exist for %o', (shape, target) => {
    expect(() => broadcastStrides(shape, shape, target)).toThrow('does not fit')
  })
})
