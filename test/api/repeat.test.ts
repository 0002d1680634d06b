/** repeat, tile and roll: results that NumPy documents, and laws. */
import { describe, expect, it } from 'vitest'
import * as pn from 'parnum'

const { arr } = pn
const x = pn.arange(4).reshape([2, 2])

describe('repeat', () => {
  it('repeats elements of the flattened array, or along an axis', () => {
    expect(pn.repeat(pn.arange(3), 2).toArray()).toEqual([0, 0, 1, 1, 2, 2])
    expect(x.repeat(2).toArray()).toEqual([0, 0, 1, 1, 2, 2, 3, 3])
    expect(x.T.repeat(2, 1).toArray()).toEqual([[0, 0, 2, 2], [1, 1, 3, 3]])
    expect(x.repeat([1, 2], { axis: 0 }).toArray()).toEqual([[0, 1], [2, 3], [2, 3]])
    expect(x.repeat(arr([0n, 3n]), -1).toArray()).toEqual([[1, 1, 1], [3, 3, 3]])
    expect(x.repeat(0, 0).shape).toEqual([0, 2])
    expect(pn.zeros([0, 2]).repeat(3).shape).toEqual([0])
    expect(arr(5).repeat(3).toArray()).toEqual([5, 5, 5])
    expect(arr([1n, 2n]).repeat([2, 1]).dtype).toBe('int64')
  })

  it('refuses counts that cannot be', () => {
    expect(() => x.repeat(-1)).toThrow(pn.ValueError)
    expect(() => x.repeat(1.5)).toThrow(pn.ValueError)
    expect(() => x.repeat([1, 2, 3], 0)).toThrow(pn.ShapeError)
    expect(() => x.repeat(arr([1.5, 2]), 0)).toThrow(pn.DTypeError)
    expect(() => x.repeat(2, 2)).toThrow(pn.AxisError)
    expect(() => x.repeat(2 ** 50)).toThrow(pn.ShapeError)
  })
})

describe('tile', () => {
  it('puts copies side by side', () => {
    expect(pn.tile(pn.arange(2), 2).toArray()).toEqual([0, 1, 0, 1])
    expect(pn.arange(2).tile([2, 2]).toArray()).toEqual([[0, 1, 0, 1], [0, 1, 0, 1]])
    expect(x.T.tile(2).toArray()).toEqual([[0, 2, 0, 2], [1, 3, 1, 3]])
    expect(x.tile([2, 1]).toArray()).toEqual([[0, 1], [2, 3], [0, 1], [2, 3]])
    expect(x.tile([0, 2]).shape).toEqual([0, 4])
    expect(arr(7).tile([2, 2]).toArray()).toEqual([[7, 7], [7, 7]])
    expect(() => x.tile(-1)).toThrow(pn.ShapeError)
  })
})

describe('roll', () => {
  it('shifts along axes, and the whole where none is named', () => {
    expect(pn.roll(pn.arange(4), 1).toArray()).toEqual([3, 0, 1, 2])
    expect(x.roll(1).toArray()).toEqual([[3, 0], [1, 2]])
    expect(x.roll(1, 0).toArray()).toEqual([[2, 3], [0, 1]])
    expect(x.roll([1, 1], [0, 1]).toArray()).toEqual([[3, 2], [1, 0]])
    expect(x.roll(1, [0, 1]).toArray()).toEqual([[3, 2], [1, 0]])
    expect(x.roll([1, 1], 0).toArray()).toEqual(x.toArray())
    expect(pn.zeros([0, 2]).roll(3).shape).toEqual([0, 2])
    for (const rolled of [x.roll([]), x.roll([], 0), x.roll(1, [])]) expect(rolled.toArray()).toEqual(x.toArray())
    expect(() => x.roll([], [0, 1])).toThrow(pn.ValueError)
    expect(() => x.roll(0.5)).toThrow(pn.ValueError)
    expect(() => x.roll([1, 2, 3], [0, 1])).toThrow(pn.ValueError)
    expect(() => x.roll(1, 2)).toThrow(pn.AxisError)
  })

  it('rolled back gives the array again', () => {
    const y = pn.arange(3 * 5 * 7).reshape([3, 5, 7]).permuteDims([2, 0, 1])
    for (const s of [-100, -3, -1, 0, 1, 4, 99]) {
      expect(y.roll(s).roll(-s).toArray()).toEqual(y.toArray())
      expect(y.roll([s, 2], [1, 2]).roll([-s, -2], [1, 2]).toArray()).toEqual(y.toArray())
    }
  })
})
