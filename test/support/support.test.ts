/** The tests' own tools, tested with a small strided array and with values whose distance is known. */
import { describe, expect, it } from 'vitest'
import type { TypedArray } from '../../src/dtype/dtype.js'
import { expectedIn, layouts, type Movable } from './arrays.js'
import { fixtures } from './fixtures.js'
import { expectWithin, ulpDistance } from './ulp.js'

class Small implements Movable<Small> {
  constructor(readonly data: TypedArray, readonly shape = [data.length], readonly strides = [1], readonly offset = 0) {}

  get(text: string): Small {
    const [start, stop, step] = text.split(':').map(part => (part ? Number(part) : undefined))
    if (step === -1) return new Small(this.data, this.shape, [-1], this.data.length - 1)
    const n = Math.ceil(((stop ?? this.data.length) - (start ?? 0)) / (step ?? 1))
    return new Small(this.data, [n], [step ?? 1], start ?? 0)
  }

  reshape(shape: number[]): Small {
    return new Small(this.data, shape, [shape[1], 1], this.offset)
  }

  permuteDims([i, j]: number[]): Small {
    return new Small(this.data, [this.shape[i], this.shape[j]], [this.strides[i], this.strides[j]], this.offset)
  }

  broadcastTo(shape: number[]): Small {
    return new Small(this.data, shape, shape.map((n, i) => (n === this.shape[i] ? this.strides[i] : 0)), this.offset)
  }

  elements(): (number | bigint)[] {
    const walk = (axis: number, at: number): (number | bigint)[] => (axis === this.shape.length
      ? [this.data[at]]
      : Array.from({ length: this.shape[axis] }, (_, k) => walk(axis + 1, at + k * this.strides[axis])).flat())
    return walk(0, this.offset)
  }
}

describe('layouts', () => {
  it.each([0, 1, 2, 7, 12, 30])('every layout of %i values has the logical values it promises', n => {
    const values = Float64Array.from({ length: n }, (_, k) => k + 1)
    const all = layouts(values, data => new Small(data))
    expect(new Set(all.map(layout => layout.name)).size).toBe(all.length)
    for (const { array, shape, source } of all) {
      expect(array.shape).toEqual(shape)
      expect(array.elements()).toEqual([...expectedIn({ shape, source }, values)])
    }
  })
})

describe('ulpDistance', () => {
  it('counts the numbers of the dtype from one to the other, across zero and up to infinity', () => {
    expect(ulpDistance(1, 1 + 2 ** -52, 'float64')).toBe(1)
    expect(ulpDistance(1, 1 - 2 ** -53, 'float64')).toBe(1)
    expect(ulpDistance(1, 1 + 2 ** -23, 'float32')).toBe(1)
    expect(ulpDistance(-5e-324, 5e-324, 'float64')).toBe(2)
    expect(ulpDistance(Infinity, Number.MAX_VALUE, 'float64')).toBe(1)
    expect(ulpDistance(-0, 2 ** -149, 'float32')).toBe(1)
    expect(ulpDistance(-1, 1, 'float32')).toBe(2 * 0x3f800000)
  })

  it('takes NaN as equal to NaN alone, and tells +0 from -0', () => {
    expect(ulpDistance(NaN, NaN, 'float64')).toBe(0)
    expect(ulpDistance(NaN, 1, 'float64')).toBe(Infinity)
    expect(ulpDistance(0, -0, 'float32')).toBe(Infinity)
    expect(ulpDistance(-0, -0, 'float32')).toBe(0)
  })

  it('refuses a number that is no float32 where float32 is asked for', () => {
    expect(() => ulpDistance(0.1, 0.1, 'float32')).toThrow(RangeError)
  })
})

describe('expectWithin', () => {
  it('names the worst element, its inputs and its distance', () => {
    const run = () => expectWithin(Float64Array.of(1, 2, 3 + 2 ** -50), Float64Array.of(1, 2, 3), 'float64', 1, 'cube', [Float64Array.of(7, 8, 9)])
    expect(run).toThrow('cube float64: element 2 of (9) is 3.000000000000001, expected 3, 2 ulp away (bound 1)')
  })

  it('refuses other lengths and other typed arrays', () => {
    expect(() => expectWithin(Int8Array.of(1), Int8Array.of(1, 2), 'int8', 0, 'x')).toThrow('1 elements, expected 2')
    expect(() => expectWithin(Float32Array.of(1), Float64Array.of(1), 'float64', 0, 'x')).toThrow(TypeError)
  })
})

describe('fixtures', () => {
  it('have the elements that their shapes and dtypes say, in aligned buffers of their own', () => {
    for (const { op, inputs, out } of fixtures('elementwise')) {
      for (const input of inputs) expect(`${op} ${input.data.length}`).toBe(`${op} ${out.data.length}`)
      expect(out.data.byteOffset).toBe(0)
    }
  })
})
