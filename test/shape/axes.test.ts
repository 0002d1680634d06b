import { describe, expect, test } from 'vitest'
import { AxisError } from '../../src/errors.js'
import { normalizeAxes, normalizeAxis, permutation } from '../../src/shape/axes.js'
import { errorOf } from './model.js'

describe('an axis', () => {
  test.each([[0, 0], [2, 2], [-1, 2], [-3, 0], [1n, 1], [-2n, 1], [-0, 0]])('%s of three is number %d', (axis, number) => {
    expect(normalizeAxis('sum', axis, 3)).toBe(number)
  })

  test.each([
    [3, 3, 'sum: axis 3 is out of range: the array has axes -3 to 2'],
    [-4, 3, 'sum: axis -4 is out of range: the array has axes -3 to 2'],
    [0, 0, 'sum: axis 0 is out of range: the array has no axes'],
    [0.5, 3, 'sum: an axis must be an integer, got 0.5'],
    ['0', 3, 'sum: an axis must be an integer, got "0"'],
    [true, 3, 'sum: an axis must be an integer, got true'],
    [null, 3, 'sum: an axis must be an integer, got null'],
    [NaN, 3, 'sum: an axis must be an integer, got NaN'],
    [Infinity, 3, 'sum: an axis must be an integer, got Infinity'],
    [1e300, 3, 'sum: axis 1e+300 is out of range: the array has axes -3 to 2'],
  ])('%s of %d is refused', (axis, ndim, message) => {
    const error = errorOf(() => normalizeAxis('sum', axis, ndim))
    expect(error).toBeInstanceOf(AxisError)
    expect(error).toMatchObject({ message, operation: 'sum', fields: { axis, ndim } })
  })
})

describe('axes', () => {
  test.each([
    [undefined, [0, 1, 2]],
    [null, [0, 1, 2]],
    [1, [1]],
    [-1n, [2]],
    [[2, -3], [0, 2]],
    [[], []],
    [new Set([2, 0]), [0, 2]],
  ])('%o of three are %o, ascending', (axes, numbers) => {
    expect(normalizeAxes('sum', axes, 3)).toEqual(numbers)
  })

  test('ascend as numbers, not as text', () => {
    expect(normalizeAxes('sum', [10, 9, 2], 12)).toEqual([2, 9, 10])
  })

  test.each([
    [[1, -2], 'sum: axis 1 is named twice'],
    [[0, 3], 'sum: axis 3 is out of range: the array has axes -3 to 2'],
    [[0, 'x'], 'sum: an axis must be an integer, got "x"'],
    ['01', 'sum: axes are an integer or a list of integers, got "01"'],
    [{}, 'sum: axes are an integer or a list of integers, got an object'],
    [false, 'sum: axes are an integer or a list of integers, got false'],
  ])('%o are refused', (axes, message) => {
    const error = errorOf(() => normalizeAxes('sum', axes, 3))
    expect(error).toBeInstanceOf(AxisError)
    expect(error).toMatchObject({ message })
  })
})

describe('an order of axes', () => {
  test('is kept, negative axes counted from the end', () => {
    expect(permutation('permuteDims', [2, 0, -2], 3)).toEqual([2, 0, 1])
    expect(permutation('permuteDims', [], 0)).toEqual([])
  })

  test('is the reverse where none is given', () => {
    expect(permutation('permuteDims', undefined, 3)).toEqual([2, 1, 0])
  })

  test.each([
    [[0, 1], 'permuteDims: an order of 3 axes is needed, got 2'],
    [[0, 0, 1], 'permuteDims: axis 0 is named twice'],
    [[0, 1, 2, 0], 'permuteDims: axis 0 is named twice'],
    [[0, 1, 3], 'permuteDims: axis 3 is out of range: the array has axes -3 to 2'],
  ])('%o is refused', (axes, message) => {
    expect(errorOf(() => permutation('permuteDims', axes, 3))).toMatchObject({ message })
  })
})
