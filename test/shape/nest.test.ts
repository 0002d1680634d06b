import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeDims, orderDims } from '../../src/shape/nest.js'
import { contiguousStrides, sizeOf } from '../../src/shape/shape.js'
import { positions, shapes } from './model.js'

/** One to three views over one shape: gapless, gapped, reversed, stretched, transposed. */
const several = shapes().chain((shape) =>
  fc.tuple(
    fc.constant(shape),
    fc.array(
      fc.tuple(
        fc.array(fc.constantFrom(1, 1, 1, 1, 1, 2, -1, 0), { minLength: 4, maxLength: 4 }),
        fc.constantFrom(false, false, true),
      ).map(([by, turned]) => {
        const strides = turned ? contiguousStrides(shape.toReversed()).reverse() : contiguousStrides(shape)
        return strides.map((stride, axis) => stride * by[axis] + 0)
      }),
      { minLength: 1, maxLength: 3 },
    ),
  ))

/** What a kernel would visit: the positions in all views, step by step. */
function visits(shape: readonly number[], strides: readonly (readonly number[])[]): string[] {
  const lists = strides.map((list) => positions(shape, list))
  return Array.from({ length: sizeOf(shape) }, (_, i) => lists.map((list) => list[i]).join(' '))
}

/** Whether the loops `i` and `i + 1` could be one. */
const joinable = (shape: readonly number[], strides: readonly (readonly number[])[], i: number): boolean =>
  strides.every((list) => list[i] === list[i + 1] * shape[i + 1])

describe('merged axes', () => {
  test('visit the same positions in the same order', () => {
    fc.assert(fc.property(several, ([shape, strides]) => {
      const nest = mergeDims(shape, strides)
      expect(visits(nest.shape, nest.strides)).toEqual(visits(shape, strides))
      expect(nest.strides).toHaveLength(strides.length)
      for (const list of nest.strides) expect(list).toHaveLength(nest.shape.length)
    }), { numRuns: 1000 })
  })

  test('are as few as can be', () => {
    fc.assert(fc.property(several, ([shape, strides]) => {
      const nest = mergeDims(shape, strides)
      expect(nest.shape).not.toContain(1)
      for (let i = 0; i + 1 < nest.shape.length; i++) expect(joinable(nest.shape, nest.strides, i)).toBe(false)
    }), { numRuns: 1000 })
  })

  test('are one where all views are gapless', () => {
    fc.assert(fc.property(shapes(), (shape) => {
      const strides = contiguousStrides(shape)
      const size = sizeOf(shape)
      const expected = size === 1 ? [] : [size]
      expect(mergeDims(shape, [strides, strides]).shape).toEqual(expected)
    }))
  })

  test('of a single element are none, of an empty array one of length 0 with strides 0', () => {
    expect(mergeDims([], [[], []])).toMatchObject({ shape: [], strides: [[], []] })
    expect(mergeDims([1, 1], [[5, 7]])).toMatchObject({ shape: [], strides: [[]] })
    expect(mergeDims([3, 0, 2], [[9, 9, 9], [1, 2, 3]])).toMatchObject({ shape: [0], strides: [[0], [0]] })
    expect(mergeDims([0], [[4]])).toMatchObject({ shape: [0], strides: [[0]] })
    expect(mergeDims([1], [[4]])).toMatchObject({ shape: [], strides: [[]] })
  })

  test('of several views join only where all of them allow it', () => {
    expect(mergeDims([2, 3, 4], [[12, 4, 1], [0, 4, 1]])).toMatchObject({ shape: [2, 12], strides: [[12, 1], [0, 1]] })
    expect(mergeDims([2, 3, 4], [[12, 4, 1], [12, 5, 1]])).toMatchObject({ shape: [2, 3, 4] })
  })

  test('of a view that is stretched along all of them join', () => {
    expect(mergeDims([2, 3, 4], [[12, 4, 1], [0, 0, 0]])).toMatchObject({ shape: [24], strides: [[1], [0]] })
  })

  test('do not change what they are made from', () => {
    const shape = Object.freeze([2, 3])
    const strides = Object.freeze([Object.freeze([3, 1])])
    expect(mergeDims(shape, strides)).toMatchObject({ shape: [6], strides: [[1]] })
  })
})

describe('axes merged in two parts', () => {
  const split = several.chain(([shape, strides]) =>
    fc.tuple(fc.constant(shape), fc.constant(strides), fc.nat(shape.length)))

  test('stay apart, and each part is merged as if it were alone', () => {
    fc.assert(fc.property(split, ([shape, strides, barrier]) => {
      const nest = mergeDims(shape, strides, barrier)
      const first = mergeDims(shape.slice(0, barrier), strides.map((list) => list.slice(0, barrier)))
      const second = mergeDims(shape.slice(barrier), strides.map((list) => list.slice(barrier)))
      expect(nest).toEqual({
        shape: [...first.shape, ...second.shape],
        strides: strides.map((_, view) => [...first.strides[view], ...second.strides[view]]),
        barrier: first.shape.length,
      })
      expect(visits(nest.shape, nest.strides)).toEqual(visits(shape, strides))
    }), { numRuns: 1000 })
  })

  test('keep the size of each part, also where the other is empty', () => {
    expect(mergeDims([2, 3, 0], [[0, 0, 0]], 2)).toEqual({ shape: [6, 0], strides: [[0, 0]], barrier: 1 })
    expect(mergeDims([0, 3, 2], [[6, 2, 1]], 1)).toEqual({ shape: [0, 6], strides: [[0, 1]], barrier: 1 })
  })

  test('may lie on one side of the barrier', () => {
    expect(mergeDims([6], [[1]], 0)).toEqual({ shape: [6], strides: [[1]], barrier: 0 })
    expect(mergeDims([6], [[1]], 1)).toEqual({ shape: [6], strides: [[1]], barrier: 1 })
    expect(mergeDims([1, 6], [[9, 1]], 1)).toEqual({ shape: [6], strides: [[1]], barrier: 0 })
  })
})

describe('ordered axes', () => {
  test('visit the same positions, the first view from far to near', () => {
    fc.assert(fc.property(several, ([shape, strides]) => {
      const by = strides.length - 1
      const nest = orderDims(shape, strides, by)
      expect(visits(nest.shape, nest.strides).sort()).toEqual(visits(shape, strides).sort())
      const sizes = nest.strides[by].map(Math.abs)
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
    }), { numRuns: 1000 })
  })

  test('of a transposed gapless view merge into one', () => {
    fc.assert(fc.property(shapes(), (shape) => {
      const strides = contiguousStrides(shape.toReversed()).reverse()
      const nest = orderDims(shape, [strides, strides], 0)
      expect(mergeDims(nest.shape, nest.strides).shape.length).toBeLessThanOrEqual(1)
    }))
  })

  test('that are in order already come back as the same objects', () => {
    const shape = [2, 3]
    const strides = [[3, 1], [1, 2]]
    const nest = orderDims(shape, strides, 0)
    expect(nest.shape).toBe(shape)
    expect(nest.strides).toBe(strides)
  })

  test('are compared by the size of their steps, not their direction', () => {
    expect(orderDims([2, 3], [[1, -2]], 0)).toEqual({ shape: [3, 2], strides: [[-2, 1]] })
  })

  test('that tie are ordered by the other views, then by number', () => {
    expect(orderDims([2, 3, 4], [[0, 0, 1], [1, 2, 6]], 0)).toEqual({ shape: [4, 3, 2], strides: [[1, 0, 0], [6, 2, 1]] })
    expect(orderDims([2, 3, 4], [[0, 0, 0]], 0)).toEqual({ shape: [2, 3, 4], strides: [[0, 0, 0]] })
  })
})
