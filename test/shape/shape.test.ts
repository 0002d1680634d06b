import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ShapeError } from '../../src/errors.js'
import {
  checkShape, contiguousStrides, inferShape, isContiguous, maxDims, maxSize, reshapeStrides, sameShape, sizeOf,
} from '../../src/shape/shape.js'
import { errorOf, positions, shapes, views } from './model.js'

describe('a shape from a user', () => {
  test.each([
    [3, [3]],
    [4n, [4]],
    [[], []],
    [[2, 3n, 0], [2, 3, 0]],
    [new Int32Array([2, 3]), [2, 3]],
    [new Set([2, 3]), [2, 3]],
    [new Array(maxDims).fill(1), new Array(maxDims).fill(1)],
    [[2 ** 25, 2 ** 25], [2 ** 25, 2 ** 25]],
    [-0, [0]],
  ])('can be %s', (given, shape) => {
    expect(checkShape('zeros', given)).toEqual(shape)
  })

  test('is copied', () => {
    const given = [2, 3]
    expect(checkShape('zeros', given)).not.toBe(given)
  })

  test.each([
    [[3, -1], 'zeros: the length of axis 1 must be a non-negative integer, got -1'],
    [2.5, 'zeros: the length of axis 0 must be a non-negative integer, got 2.5'],
    [[NaN], 'zeros: the length of axis 0 must be a non-negative integer, got NaN'],
    [[Infinity], 'zeros: the length of axis 0 must be a non-negative integer, got Infinity'],
    [[2 ** 53], 'zeros: the length of axis 0 must be a non-negative integer, got 9007199254740992'],
    [[2n ** 70n], 'zeros: the length of axis 0 must be a non-negative integer, got 1180591620717411303424n'],
    [['3'], 'zeros: the length of axis 0 must be a non-negative integer, got "3"'],
    [[[2, 3]], 'zeros: the length of axis 0 must be a non-negative integer, got a list'],
    [[true], 'zeros: the length of axis 0 must be a non-negative integer, got true'],
    [[, 2], 'zeros: the length of axis 0 must be a non-negative integer, got undefined'],
    ['34', 'zeros: a shape is an integer or a list of integers, got "34"'],
    [undefined, 'zeros: a shape is an integer or a list of integers, got undefined'],
    [null, 'zeros: a shape is an integer or a list of integers, got null'],
    [{ length: 2 }, 'zeros: a shape is an integer or a list of integers, got an object'],
    [new Array(33).fill(1), 'zeros: a shape has at most 32 dimensions'],
    [[2 ** 25, 2 ** 25, 2], 'zeros: [33554432,33554432,2] is too large: more than 2^50 elements'],
    [[0, 2 ** 40, 2 ** 40], 'zeros: [0,1099511627776,1099511627776] is too large: more than 2^50 elements'],
  ])('cannot be %o', (given, message) => {
    const error = errorOf(() => checkShape('zeros', given))
    expect(error).toBeInstanceOf(ShapeError)
    expect(error).toMatchObject({ message, operation: 'zeros' })
  })

  test('that never ends is refused', () => {
    function* endless(): Generator<number> {
      for (;;) yield 1
    }
    expect(() => checkShape('zeros', endless())).toThrow('zeros: a shape has at most 32 dimensions')
  })
})

describe('the shape of a reshape', () => {
  test.each([
    [12, [3, -1], [3, 4]],
    [12, -1, [12]],
    [12, [-1n, 6], [2, 6]],
    [0, [-1, 3], [0, 3]],
    [0, [0, 5], [0, 5]],
    [1, [], []],
    [1, [-1], [1]],
    [maxSize, [-1, 2], [2 ** 49, 2]],
  ])('of %d elements to %o', (size, given, shape) => {
    expect(inferShape('reshape', size, given)).toEqual(shape)
  })

  test.each([
    [12, [5, -1], 'reshape: cannot make [5,-1] from 12 elements'],
    [12, [3, 5], 'reshape: cannot make [3,5] from 12 elements'],
    [0, [0, -1], 'reshape: cannot make [0,-1] from 0 elements'],
    [3, [], 'reshape: cannot make [] from 3 elements'],
    [12, [-1, -1], 'reshape: only one length can be -1, got [-1,-1]'],
    [12, [-2, 6], 'reshape: the length of axis 0 must be a non-negative integer or -1, got -2'],
    [0, [0, 2 ** 40, 2 ** 40], 'reshape: [0,1099511627776,1099511627776] is too large: more than 2^50 elements'],
    [0, [-1, 2 ** 40, 2 ** 40], 'reshape: [0,1099511627776,1099511627776] is too large: more than 2^50 elements'],
  ])('of %d elements cannot be %o', (size, given, message) => {
    const error = errorOf(() => inferShape('reshape', size, given))
    expect(error).toBeInstanceOf(ShapeError)
    expect(error).toMatchObject({ message, operation: 'reshape' })
  })

  test('is refused also where the product of its lengths is no finite number', () => {
    const lengths = new Array<number>(31).fill(2 ** 52)
    for (const size of [0, 1]) {
      for (const given of [[0, ...lengths], [...lengths, 0], [...lengths, -1]]) {
        expect(() => inferShape('reshape', size, given)).toThrow(ShapeError)
      }
    }
  })
})

describe('strides in C order', () => {
  test('number the elements from 0 upward', () => {
    fc.assert(fc.property(shapes(), (shape) => {
      expect(positions(shape, contiguousStrides(shape))).toEqual(Array.from({ length: sizeOf(shape) }, (_, i) => i))
    }))
  })

  test('are those of NumPy 2.4 for lengths of 0 and 1', () => {
    expect(contiguousStrides([5, 1, 3])).toEqual([3, 3, 1])
    expect(contiguousStrides([2, 0, 3])).toEqual([0, 0, 0])
    expect(contiguousStrides([])).toEqual([])
  })

  test('are recognised exactly where the elements are numbered upward', () => {
    fc.assert(fc.property(views(), ({ shape, strides, offset }) => {
      const upward = positions(shape, strides, offset).every((position, i) => position === offset + i)
      expect(isContiguous(shape, strides)).toBe(upward)
    }), { numRuns: 1000 })
  })

  test('may be anything along axes of length 1', () => {
    expect(isContiguous([1, 3, 1], [7, 1, -5])).toBe(true)
    expect(isContiguous([1, 3, 1], [7, 2, -5])).toBe(false)
  })
})

describe('a reshape without a copy', () => {
  /** The strides that newShape needs to read `wanted` in order, found by looking at one step along each axis. */
  function search(newShape: readonly number[], wanted: readonly number[]): number[] | undefined {
    const steps = contiguousStrides(newShape)
    const strides = newShape.map((length, axis) => (length > 1 ? wanted[steps[axis]] - wanted[0] : 0))
    return String(positions(newShape, strides, wanted[0])) === String(wanted) ? strides : undefined
  }

  const factors = fc.shuffledSubarray([1, 1, 2, 2, 2, 3, 3], { minLength: 7 })
  const split = fc.tuple(factors, fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }))
    .map(([list, cuts]) => {
      const shape: number[] = [1]
      list.forEach((factor, i) => (cuts[i] ? shape.push(factor) : (shape[shape.length - 1] *= factor)))
      return shape
    })

  test('is found exactly where there is one', () => {
    const steps = fc.array(fc.constantFrom(1, 1, 1, 1, 2, -1, 0), { minLength: 8, maxLength: 8 })
    let found = 0
    let refused = 0
    fc.assert(fc.property(split, split, steps, fc.boolean(), (shape, newShape, by, turned) => {
      const base = contiguousStrides(shape).map((stride, axis) => stride * by[axis] + 0)
      const view = turned ? { shape: shape.toReversed(), strides: base.toReversed() } : { shape, strides: base }
      const wanted = positions(view.shape, view.strides)
      const strides = reshapeStrides(view.shape, view.strides, newShape)
      expect(strides !== undefined).toBe(search(newShape, wanted) !== undefined)
      if (strides === undefined) return void refused++
      found++
      expect(positions(newShape, strides)).toEqual(wanted)
    }), { numRuns: 2000 })
    expect(Math.min(found, refused)).toBeGreaterThan(100)
  })

  test('of an array in C order has the strides of C order', () => {
    fc.assert(fc.property(split, split, (shape, newShape) => {
      expect(reshapeStrides(shape, contiguousStrides(shape), [1, ...newShape])).toEqual(contiguousStrides([1, ...newShape]))
    }))
  })

  test('of an empty array is always possible', () => {
    expect(reshapeStrides([3, 0], [7, 9], [0, 4, 5])).toEqual([0, 0, 0])
  })

  test('ignores the strides of axes of length 1', () => {
    expect(reshapeStrides([2, 1, 3, 1], [3, 99, 1, -8], [6])).toEqual([1])
    expect(reshapeStrides([1, 1], [5, 6], [])).toEqual([])
  })

  test('to another size is a mistake of the caller', () => {
    expect(() => reshapeStrides([2], [1], [3])).toThrow('reshapeStrides: [2] is not [3]')
  })
})

test('shapes are the same when their lengths are', () => {
  expect(sameShape([2, 3], [2, 3])).toBe(true)
  expect(sameShape([2, 3], [3, 2])).toBe(false)
  expect(sameShape([2], [2, 1])).toBe(false)
  expect(sameShape([], [])).toBe(true)
})
