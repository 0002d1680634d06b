/** Shapes: laws that hold for every array, views where they can be, and what is refused. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as pn from 'parnum'

const { arr } = pn
const shapes = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 4 })
const counted = (shape: readonly number[]) => pn.arange(shape.reduce((a, b) => a * b, 1)).reshape(shape)
const flat = (x: pn.NDArray) => Array.from(x.toTypedArray() as Float64Array)

/** An array of a random shape in a random layout, its elements all different. */
const arrays = fc.tuple(shapes, fc.infiniteStream(fc.boolean()), fc.infiniteStream(fc.nat())).map(([shape, flips, orders]) => {
  let x = pn.arange(0, shape.reduce((a, n) => a * (2 * n + 1), 1)).reshape(shape.map((n) => 2 * n + 1))
  const next = () => flips.next().value
  x = x.get(...shape.map((n) => (next() ? '1::2' : next() ? `:${n}` : `${2 * n}:${n}:-1`)))
  const order = shape.map((_, i) => i).sort(() => (orders.next().value % 3) - 1)
  return order.length === 0 ? x : x.permuteDims(order)
})
const check = (property: fc.IRawProperty<unknown>) => fc.assert(property as never, { numRuns: 200 })

describe('reshape', () => {
  it('keeps the elements in C order, and is a view exactly where copy: false allows it', () => {
    check(fc.property(arrays, fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 3 }), (x, head) => {
      const size = head.reduce((a, b) => a * b, 1)
      const shape = x.size % size === 0 && x.size > 0 ? [...head, -1] : [-1]
      if (x.size === 0) return
      const y = x.reshape(shape)
      expect(flat(y)).toEqual(flat(x))
      let view = true
      try {
        x.reshape(shape, { copy: false })
      } catch (error) {
        expect(error).toBeInstanceOf(pn.ValueError)
        view = false
      }
      expect(y.storage === x.storage).toBe(view)
      expect(x.reshape(shape, { copy: true }).storage === x.storage).toBe(false)
    }) as never)
  })

  it('reshapes empty and 0-d arrays', () => {
    expect(pn.zeros([0, 3]).reshape([3, 0, 2]).shape).toEqual([3, 0, 2])
    expect(arr(1).reshape([1, 1]).shape).toEqual([1, 1])
    expect(pn.zeros([1, 1]).reshape([]).shape).toEqual([])
    expect(pn.zeros(6).reshape(-1).shape).toEqual([6])
  })

  it('refuses other sizes', () => {
    expect(() => pn.zeros(6).reshape([4])).toThrow(pn.ShapeError)
    expect(() => pn.zeros(6).reshape([4, -1])).toThrow(pn.ShapeError)
    expect(() => pn.zeros(6).reshape([-1, -1])).toThrow(pn.ShapeError)
    expect(() => pn.zeros(6).reshape([6], { copy: 'no' } as never)).toThrow(pn.ValueError)
  })
})

describe('axes', () => {
  it('permuteDims puts element [i, j, ...] where the order says', () => {
    check(fc.property(arrays, fc.infiniteStream(fc.nat()), (x, random) => {
      const order = x.shape.map((_, i) => i).sort(() => (random.next().value % 3) - 1)
      const y = x.permuteDims(order)
      expect(y.shape).toEqual(order.map((axis) => x.shape[axis]))
      const back = order.map((_, axis) => order.indexOf(axis))
      expect(flat(y.permuteDims(back))).toEqual(flat(x))
      if (x.size > 0) {
        const index = x.shape.map((n) => random.next().value % n)
        expect(y.item(...order.map((axis) => index[axis]))).toBe(x.item(...index))
      }
      expect(flat(x.T.T)).toEqual(flat(x))
    }) as never)
  })

  it('T reverses all axes, mT exchanges the last two', () => {
    expect(pn.zeros([2, 3, 4]).T.shape).toEqual([4, 3, 2])
    expect(pn.zeros([2, 3, 4]).mT.shape).toEqual([2, 4, 3])
    expect(pn.arange(6).reshape([2, 3]).mT.toArray()).toEqual([[0, 3], [1, 4], [2, 5]])
    expect(() => pn.zeros(3).mT).toThrow(pn.ShapeError)
    expect(() => pn.zeros([2, 3]).permuteDims([0, 0])).toThrow(pn.AxisError)
    expect(() => pn.zeros([2, 3]).permuteDims([0])).toThrow(pn.AxisError)
  })

  it('flip is its own inverse and reverses what it names', () => {
    check(fc.property(arrays, (x) => {
      expect(flat(x.flip())).toEqual(flat(x).reverse())
      expect(flat(x.flip().flip())).toEqual(flat(x))
    }) as never)
    expect(pn.arange(4).reshape([2, 2]).flip(1).toArray()).toEqual([[1, 0], [3, 2]])
    expect(pn.arange(4).reshape([2, 2]).flip({ axis: [-2] }).toArray()).toEqual([[2, 3], [0, 1]])
    expect(() => pn.zeros(2).flip(1)).toThrow(pn.AxisError)
    expect(() => pn.zeros(2).flip({ axes: 0 } as never)).toThrow(pn.ValueError)
  })

  it('expandDims and squeeze are inverse', () => {
    const x = counted([2, 3])
    expect(x.expandDims(0).shape).toEqual([1, 2, 3])
    expect(x.expandDims([0, -1]).shape).toEqual([1, 2, 3, 1])
    expect(x.expandDims([0, -1]).squeeze().toArray()).toEqual(x.toArray())
    expect(x.expandDims(1).squeeze(1).toArray()).toEqual(x.toArray())
    expect(() => x.squeeze(0)).toThrow('axis 0 has length 2, not 1')
    expect(() => x.expandDims(4)).toThrow(pn.AxisError)
    expect(x.expandDims().shape).toEqual([1, 2, 3])
    expect(x.expandDims({ axis: -1 }).squeeze({ axis: 2 }).shape).toEqual([2, 3])
    expect(() => x.expandDims({ axis: null } as never)).toThrow(pn.AxisError)
    expect(() => x.expandDims({ axes: 0 } as never)).toThrow(pn.ValueError)
    expect(() => pn.zeros(new Array(32).fill(1)).expandDims(0)).toThrow(pn.ShapeError)
  })

  it('moveaxis keeps the order of the others', () => {
    const x = pn.zeros([2, 3, 4, 5])
    expect(x.moveaxis(0, -1).shape).toEqual([3, 4, 5, 2])
    expect(x.moveaxis([0, 1], [-1, -2]).shape).toEqual([4, 5, 3, 2])
    expect(x.moveaxis(-1, 0).shape).toEqual([5, 2, 3, 4])
    expect(() => x.moveaxis([0, 1], 0)).toThrow(pn.AxisError)
    expect(() => x.moveaxis([0, 0], [0, 1])).toThrow(pn.AxisError)
  })
})

describe('broadcasting', () => {
  it('gives views that repeat elements', () => {
    const x = pn.arange(3)
    expect(x.broadcastTo([2, 3])).toMatchObject({ shape: [2, 3], strides: [0, 1] })
    expect(x.broadcastTo([2, 3]).toArray()).toEqual([[0, 1, 2], [0, 1, 2]])
    const [a, b] = pn.broadcastArrays(pn.zeros([3, 1]), pn.ones(4, { dtype: 'int8' }))
    expect(a.shape).toEqual([3, 4])
    expect(b.sum().item()).toBe(12)
    expect(() => x.broadcastTo([2, 2])).toThrow('broadcastTo: [3] does not broadcast to [2,2]')
    expect(() => x.broadcastTo([])).toThrow(pn.ShapeError)
    expect(() => pn.broadcastArrays(x, pn.zeros(4))).toThrow(pn.ShapeError)
  })
})

describe('concat and stack', () => {
  it('put arrays of any layout one after the other, and unstack takes them apart', () => {
    check(fc.property(arrays, fc.nat(), (x, n) => {
      if (x.ndim === 0) return
      const axis = n % x.ndim
      const both = pn.concat([x, x.mul(2)], { axis })
      expect(both.shape[axis]).toBe(2 * x.shape[axis])
      const here = (index: string) => x.shape.map((_, a) => (a === axis ? index : ':'))
      expect(flat(both.get(...here(`:${x.shape[axis]}`)))).toEqual(flat(x))
      expect(flat(both.get(...here(`${x.shape[axis]}:`)))).toEqual(flat(x.mul(2)))
      expect(flat(pn.concat([x, x], { axis: null }))).toEqual([...flat(x), ...flat(x)])
      const [first, second] = pn.stack([x, x.mul(2)], { axis: n % (x.ndim + 1) }).unstack(n % (x.ndim + 1))
      expect(flat(first)).toEqual(flat(x))
      expect(flat(second)).toEqual(flat(x.mul(2)))
    }) as never)
  })

  it('promote dtypes', () => {
    expect(pn.concat([pn.zeros(2, { dtype: 'int8' }), pn.ones(1, { dtype: 'uint8' })])).toMatchObject({ dtype: 'int16', shape: [3] })
    expect(pn.stack([arr(1n), arr(true)]).dtype).toBe('int64')
  })

  it('refuse what does not fit', () => {
    expect(() => pn.concat([])).toThrow(pn.ValueError)
    expect(() => pn.concat(pn.zeros(2) as never)).toThrow(pn.ValueError)
    expect(() => pn.concat([pn.zeros([2, 3]), pn.zeros([2, 4])])).toThrow('array 1 has shape [2,4], the first [2,3]')
    expect(() => pn.concat([pn.zeros([2, 3]), pn.zeros(3)])).toThrow(pn.ShapeError)
    expect(() => pn.concat([arr(1), arr(2)])).toThrow(pn.ShapeError)
    expect(() => pn.concat([pn.zeros(2)], { axis: 1 })).toThrow(pn.AxisError)
    expect(() => pn.concat([pn.zeros(2), [1] as never])).toThrow(pn.ValueError)
    expect(() => pn.stack([pn.zeros(2), pn.zeros(3)])).toThrow(pn.ShapeError)
    expect(() => pn.stack([pn.zeros(2)], 2)).toThrow(pn.AxisError)
    expect(() => arr(1).unstack()).toThrow(pn.ShapeError)
  })

  it('refuse disposed arrays', () => {
    const gone = pn.zeros(2)
    gone.dispose()
    for (const use of [() => pn.concat([pn.zeros(2), gone]), () => gone.reshape([1, 2]), () => gone.T, () => pn.stack([gone]), () => gone.broadcastTo([2, 2])]) {
      expect(use).toThrow(pn.DisposedError)
    }
  })
})
