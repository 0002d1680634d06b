import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ValueError } from '../../src/errors.js'
import { resolveSlice, Slice, slice, type SliceBound } from '../../src/shape/indexing.js'
import { errorOf } from './model.js'

type Bound = number | null
type Row = [length: number, start: Bound, stop: Bound, step: Bound, first: number, count: number, by: number]

const table = JSON.parse(readFileSync(new URL('../fixtures/slices.json', import.meta.url), 'utf8')) as Row[]

describe('a slice', () => {
  test("picks what Python's slices pick (scripts/fixtures_slices.py)", () => {
    expect(table.length).toBeGreaterThan(3000)
    for (const [length, start, stop, step, first, count, by] of table) {
      const got = resolveSlice(slice(start, stop, step), length)
      expect(got, `slice(${start}, ${stop}, ${step}) of ${length}`).toEqual({ start: first, length: count, step: by })
    }
  })

  test('with one argument ends there, as in Python', () => {
    expect(slice(5)).toEqual(new Slice(null, 5, null))
    expect(slice(null)).toEqual(new Slice())
    expect(slice()).toEqual(new Slice())
  })

  test('with two arguments begins at the first, also where the second is undefined', () => {
    expect(slice(5, undefined)).toEqual(new Slice(5))
    expect(slice(1, 3)).toEqual(new Slice(1, 3))
    expect(slice(1, null, -2)).toEqual(new Slice(1, null, -2))
  })

  test('takes bigints, and bounds of any size', () => {
    expect(resolveSlice(slice(1n, 10n ** 400n, 1n), 5)).toEqual({ start: 1, length: 4, step: 1 })
    expect(resolveSlice(slice(-1e300, 1e300, 1e300), 5)).toEqual({ start: 0, length: 1, step: Number.MAX_SAFE_INTEGER })
  })

  test.each([
    [[0, 1, 0], 'slice: the step cannot be 0'],
    [[0, 1, -0], 'slice: the step cannot be 0'],
    [[0, 1, 0n], 'slice: the step cannot be 0'],
    [[1.5, 2], 'slice: start must be an integer or null, got 1.5'],
    [[NaN], 'slice: stop must be an integer or null, got NaN'],
    [[0, Infinity], 'slice: stop must be an integer or null, got Infinity'],
    [['1' as never, 2], 'slice: start must be an integer or null, got "1"'],
    [[1, 2, true as never], 'slice: step must be an integer or null, got true'],
  ])('refuses %s', (bounds, message) => {
    const error = errorOf(() => (slice as (...bounds: SliceBound[]) => Slice)(...(bounds as SliceBound[])))
    expect(error).toBeInstanceOf(ValueError)
    expect(error).toMatchObject({ message, operation: 'slice' })
  })
})
