/** The methods of operations against plain loops over the operation itself, for large arrays, options and bad input. */
import * as pn from 'parnum'
import { afterEach, describe, expect, test } from 'vitest'
import { opNames, opOf, type OpName } from '../../src/ops/table.js'
import { noise } from '../reduce/shapes.js'
import { expectSameBits, type Any } from '../ops/calls.js'
import type { TypedArray } from '../../src/dtype/dtype.js'

type Binary = ((x: Any, y: Any | number, options?: object) => Any) & Readonly<Record<'reduce' | 'accumulate' | 'reduceat' | 'outer' | 'at', (...args: readonly unknown[]) => Any>>
const ufunc = (name: OpName): Binary => (pn as unknown as Record<OpName, Binary>)[name]
const bits = (x: Any): TypedArray => x.toTypedArray() as TypedArray
const { threads } = pn.info()
afterEach(() => { pn.configure({ threads }) })

const floats = opNames.filter((name) => opOf(name).arity === 2 && ['all', 'numeric', 'float'].includes(opOf(name).domain) && opOf(name).out === undefined)
/** Operations for which the order of elements matters. */
const inOrder = floats.filter((name) => opOf(name).fold === undefined)

/** The running fold of the first axis by single calls. */
function running(name: OpName, x: Any): Any[] {
  const lines = [x.get(0)]
  for (let i = 1; i < x.shape[0]; i++) lines.push(ufunc(name)(lines[i - 1], x.get(i)))
  return lines
}

/** Positive numbers near 1, whose folds stay finite. */
const near = (shape: readonly number[], seed = 1): Any => pn.arr(noise(shape.reduce((n, d) => n * d, 1), seed)).mul(0.2).add(1).reshape(shape) as Any

describe('accumulate', () => {
  test.each(floats)('of %s is the operation of the element before and the next one, in lines and side by side', (name) => {
    for (const shape of [[50, 3], [40, 70], [30, 1500]]) {
      const x = near(shape)
      const wanted = running(name, x)
      const got = ufunc(name).accumulate(x)
      expectSameBits(bits(got), bits(pn.stack(wanted) as Any), `${name} [${shape}]`)
      expectSameBits(bits(ufunc(name).accumulate(x.T.copy(), 1).T as Any), bits(pn.stack(wanted) as Any), `${name} [${shape}] along rows`)
    }
  })

  test('of a long line is the same for 1, 2 and 4 threads, and for operations whose order matters that of a loop', () => {
    const x = near([300_000])
    for (const name of ['add', 'maximum', 'fmin', 'hypot', 'subtract', 'divide'] as const) {
      const [one, two, four] = [1, 2, 4].map((count) => {
        pn.configure({ threads: count })
        return bits(ufunc(name).accumulate(x))
      })
      expectSameBits(two, one, name)
      expectSameBits(four, one, name)
    }
    const data = x.data as Float64Array
    const differences = bits(pn.subtract.accumulate(x) as Any)
    const largest = bits(pn.maximum.accumulate(x) as Any)
    for (let i = 1, d = data[0], m = data[0]; i < data.length; i++) {
      d -= data[i]
      m = Math.max(m, data[i])
      if (d !== differences[i] || m !== largest[i]) throw new Error(`element ${i}`)
    }
  })

  test('of several long lines, along either axis, is that of each line', () => {
    const x = near([3, 100_000])
    for (const name of ['add', 'maximum', 'multiply'] as const) {
      const wanted = [0, 1, 2].map((i) => bits(ufunc(name).accumulate(x.get(i))))
      const rows = ufunc(name).accumulate(x, 1)
      const columns = ufunc(name).accumulate(x.T.copy(), 0)
      wanted.forEach((line, i) => {
        expectSameBits(bits(rows.get(i)), line, `${name} row ${i}`)
        expectSameBits(bits(columns.get(':', i)), line, `${name} column ${i}`)
      })
    }
  })

  test('of integers in pieces is that of one thread', () => {
    const x = pn.arange(0, 200_000, 1, { dtype: 'int64' }).remainder(1000)
    for (const name of ['maximum', 'add', 'bitwiseXor', 'gcd'] as const) {
      pn.configure({ threads: 1 })
      const one = bits(ufunc(name).accumulate(x as Any))
      pn.configure({ threads: 3 })
      expectSameBits(bits(ufunc(name).accumulate(x as Any)), one, name)
    }
  })

  test('into the array itself, and into a wider out', () => {
    const x = near([2000, 3])
    const wanted = bits(pn.subtract.accumulate(x) as Any)
    const out = pn.zeros([2000, 3], { dtype: 'complex128' })
    expect(pn.subtract.accumulate(x, { out })).toBe(out)
    expectSameBits(bits(out.real.copy() as Any), wanted, 'wider')
    pn.subtract.accumulate(x, { out: x })
    expectSameBits(bits(x), wanted, 'itself')
    const line = near([5000])
    const shifted = bits(pn.maximum.accumulate(line.get(':-1')) as Any)
    pn.maximum.accumulate(line.get(':-1'), { out: line.get('1:') })
    expectSameBits(bits(line.get('1:')), shifted, 'overlapping')
  })

  test('the sums and products of the standard are it', () => {
    const x = near([70, 80])
    expectSameBits(bits(pn.add.accumulate(x, 1) as Any), bits(pn.cumulativeSum(x, 1) as Any), 'sum')
    expectSameBits(bits(pn.multiply.accumulate(x, 1) as Any), bits(pn.cumulativeProd(x, 1) as Any), 'product')
  })
})

describe('reduce', () => {
  test.each(inOrder)('by %s is the last of the running fold, along every axis and on every number of threads', (name) => {
    for (const shape of [[50, 3], [40, 70], [30, 1500]]) {
      const x = near(shape)
      for (const axis of [0, 1]) {
        const wanted = bits(ufunc(name).accumulate(x, axis).get(...(axis === 0 ? [-1] : ['...', -1])))
        for (const count of [1, 3]) {
          pn.configure({ threads: count })
          expectSameBits(bits(ufunc(name).reduce(x, axis)), wanted, `${name} [${shape}] ${axis}`)
        }
      }
    }
  })

  test('by add, multiply, maximum, minimum and logic is sum, prod, max, min, all and any, bit for bit', () => {
    const x = near([60, 50, 4])
    const pairs = [['add', 'sum'], ['multiply', 'prod'], ['maximum', 'max'], ['minimum', 'min'], ['logicalAnd', 'all'], ['logicalOr', 'any']] as const
    for (const [name, other] of pairs) {
      const plain = pn[other] as (x: Any, axis?: unknown) => Any
      for (const axis of [0, 1, 2, [0, 2], null]) expectSameBits(bits(ufunc(name).reduce(x, axis)), bits(plain(x, axis)), `${name} ${String(axis)}`)
    }
  })

  test('takes 0 as its axis where none is told, and all where null is', () => {
    const x = pn.arr([[1, 2], [3, 4]])
    expect(pn.add.reduce(x).toArray()).toEqual([4, 6])
    expect(pn.add.reduce(x, null).item()).toBe(10)
    expect(pn.sum(x, null).item()).toBe(10)
    expect(pn.subtract.reduce(x, { keepdims: true }).shape).toEqual([1, 2])
    expect(pn.subtract.reduce(pn.arr(5)).item()).toBe(5)
  })

  test('of what is pending computes it', () => {
    const x = pn.arange(200_000)
    expect(pn.add.reduce(x.mul(2).add(1)).item()).toBe(200_000 ** 2)
    expect(pn.subtract.reduce(x.mul(2)).item()).toBe(-(200_000 - 1) * 200_000)
    expect(pn.add.reduce(x.mul(2), { where: x.less(10) }).item()).toBe(90)
    expect(pn.maximum.accumulate(x.add(1)).get(-1).item()).toBe(200_000)
  })

  test('where a mask is true, and from an initial element on, is the fold of what is left', () => {
    const x = near([40, 300])
    const mask = x.greater(1)
    for (const name of ['subtract', 'divide', 'add', 'maximum', 'fmax'] as const) {
      const got = bits(ufunc(name).reduce(x, { axis: 1, where: mask, initial: 3 }))
      for (let i = 0; i < 40; i++) {
        let wanted = 3
        const line = bits(x.get(i, mask.get(i)))
        for (const v of line as Float64Array) wanted = Number(bits(ufunc(name)(pn.arr([wanted]) as Any, v))[0])
        expect(got[i], `${name} ${i}`).toBeCloseTo(wanted, 9)
      }
    }
    expect(pn.subtract.reduce(x, { where: false, initial: 7 }).toArray()).toEqual(new Array(300).fill(7))
    expect(pn.add.reduce(x, { where: true, axis: 1 }).shape).toEqual([40])
  })

  test('begins with a number, a complex number, or an array without axes', () => {
    expect(pn.multiply.reduce(pn.arr([2, 3]), { initial: 10 }).item()).toBe(60)
    expect(pn.subtract.reduce(pn.arr([2n, 3n]), { initial: 10n }).item()).toBe(5)
    expect(pn.subtract.reduce(pn.arr([2, 3]), { initial: pn.arr([4, 9]).max() }).item()).toBe(4)
    expect(pn.add.reduce(pn.arr([{ re: 1, im: 1 }]), { initial: { re: 0, im: 2 } }).item()).toEqual({ re: 1, im: 3 })
    expect(pn.logicalAnd.reduce(pn.arr([1, 2]), { initial: 0 }).item()).toBe(false)
    expect(() => pn.add.reduce(pn.zeros(0), { initial: null })).toThrow(pn.ValueError)
  })

  test('computes in the dtype that is asked for', () => {
    const x = pn.arr([200, 100], { dtype: 'uint8' })
    expect(pn.add.reduce(x, { dtype: 'uint8' }).item()).toBe(44)
    expect(pn.add.reduce(x).dtype).toBe('uint64')
    expect(pn.subtract.reduce(x, { dtype: 'float32' }).dtype).toBe('float32')
    expect(pn.add.reduce(pn.arr([true, true]), { dtype: 'bool' }).item()).toBe(true)
    expect(pn.less.reduce(pn.arr([1, 2]), { dtype: 'bool' }).item()).toBe(false)
  })

  test('writes into out: another dtype, a view, the array itself', () => {
    const x = near([30, 20])
    const wanted = bits(pn.subtract.reduce(x) as Any)
    const wide = pn.zeros([20, 2])
    pn.subtract.reduce(x, { out: wide.get(':', 1) })
    expectSameBits(bits(wide.get(':', 1) as Any), wanted, 'a view')
    pn.subtract.reduce(x, { out: x.get(0) })
    expectSameBits(bits(x.get(0)), wanted, 'itself')
    expect(pn.any(pn.arr([[1, 0], [0, 0]]), { axis: 0, out: pn.zeros(2, { dtype: 'int32' }) }).toArray()).toEqual([1, 0])
  })
})

describe('reduceat', () => {
  test('gives what reduce gives of each part, bit for bit, for short and long parts along any axis', () => {
    const x = near([3000, 7])
    const indices = [0, 5, 6, 2600, 100, 2999]
    for (const name of ['add', 'subtract', 'maximum', 'divide'] as const) {
      for (const [y, axis] of [[x, 0], [x.T, 1], [x.T.copy(), 1]] as const) {
        const got = ufunc(name).reduceat(y, indices, axis)
        indices.forEach((begin, i) => {
          const end = indices[i + 1] ?? 3000
          const part = x.get(`${begin}:${end > begin ? end : begin + 1}`)
          expectSameBits(bits(got.get(...(axis === 0 ? [i] : [':', i]))), bits(ufunc(name).reduce(part)), `${name} ${axis} ${i}`)
        })
      }
    }
  })

  test('of many parts of a line is the same for any number of threads', () => {
    const x = near([100_000])
    const indices = pn.arange(0, 100_000, 7, { dtype: 'int64' })
    const [one, two] = [1, 2].map((count) => {
      pn.configure({ threads: count })
      return bits(pn.add.reduceat(x, indices) as Any)
    })
    expectSameBits(two, one, 'threads')
    for (let i = 0; i < 50; i++) expect(one[i]).toBe(pn.add.reduce(x.get(`${7 * i}:${7 * i + 7}`)).item())
  })
})

describe('outer', () => {
  test('has the shape of both arrays, one behind the other, and takes numbers', () => {
    const [x, y] = [near([2, 3]), near([4], 2)]
    const got = pn.subtract.outer(x, y)
    expect(got.shape).toEqual([2, 3, 4])
    expectSameBits(bits(got.get(1, 2)  as Any), bits(pn.subtract(x.get(1, 2), y) as Any), 'element')
    expect(pn.subtract.outer(5, y).shape).toEqual([4])
    expect(pn.subtract.outer(y, 5).shape).toEqual([4])
    expect(pn.add.outer(x, pn.arr(1)).shape).toEqual([2, 3])
    expect(pn.less.outer(pn.arr([1, 2]), pn.arr([2])).toArray()).toEqual([[true], [false]])
  })
})

describe('at', () => {
  test('counts every time that an element is named, as bincount does', () => {
    const indices = pn.arange(0, 50_000, 1, { dtype: 'int64' }).multiply(7919).remainder(100)
    const weights = near([50_000])
    const got = pn.add.at(pn.zeros(100), indices, weights)
    expect(pn.allclose(got, pn.bincount(indices, { weights }) as Any)).toBe(true)
    const counts = pn.add.at(pn.zeros(100, { dtype: 'int32' }), indices, 1)
    expect(counts.toArray()).toEqual(pn.bincount(indices).toArray())
  })

  test('goes in order: the operation of the element as it is by then', () => {
    const x = pn.arr([100, 1])
    expect(pn.subtract.at(x, [0, 0, 0], [1, 2, 3]).toArray()).toEqual([94, 1])
    expect(pn.divide.at(x, pn.arr([1n, 1n]), [4, 2]).toArray()).toEqual([94, 0.125])
    expect(pn.negative.at(x, [0, 0, 0]).toArray()).toEqual([-94, 0.125])
    expect(pn.sqrt.at(pn.arr([16, 4]), [0, 0, 1]).toArray()).toEqual([2, 2])
  })

  test('takes slices, masks, several axes, views and values that broadcast', () => {
    const x = pn.zeros([3, 4])
    expect(pn.add.at(x, '1:', 1).toArray()).toEqual([[0, 0, 0, 0], [1, 1, 1, 1], [1, 1, 1, 1]])
    expect(pn.add.at(x, x.equal(0), 5).get(0).toArray()).toEqual([5, 5, 5, 5])
    expect(pn.add.at(x, [pn.arr([0n, 0n]), pn.slice(1, 3)], [[1, 2], [10, 20]]).get(0).toArray()).toEqual([5, 16, 27, 5])
    expect(pn.add.at(x, ['...', [-1, -1]], 1).get(':', -1).toArray()).toEqual([7, 3, 3])
    pn.add.at(x.T, [3], 100)
    expect(x.get(':', 3).toArray()).toEqual([107, 103, 103])
    expect(pn.add.at(x, [], 1)).toBe(x)
  })

  test('reads values and indices that share memory with the array before it writes', () => {
    const x = pn.arange(5)
    expect(pn.add.at(x, [1, 2, 3, 4], x.get(':4')).toArray()).toEqual([0, 1, 3, 5, 7])
    const i = pn.arr([1n, 1n, 0n])
    expect(pn.add.at(i, i, 1n).toArray()).toEqual([2, 3, 0])
  })

  test('computes in the promoted dtype and casts within the kind', () => {
    expect(pn.add.at(pn.zeros(1, { dtype: 'float32' }), [0, 0], pn.arr([2 ** -30, 1])).dtype).toBe('float32')
    expect(pn.multiply.at(pn.arr([3, 5], { dtype: 'int8' }), [0, 0], pn.arr([100n, 2n])).toArray()).toEqual([(((3 * 100) << 24 >> 24) * 2) << 24 >> 24, 5])
    expect(pn.less.at(pn.arr([1, 5]), [0, 1], 3).toArray()).toEqual([1, 0])
    expect(pn.add.at(pn.zeros(2, { dtype: 'complex128' }), [1, 1], { re: 0, im: 1 }).get(1).item()).toEqual({ re: 0, im: 2 })
  })

  test('changes what was computed from the array before neither', () => {
    const x = pn.zeros(100_000)
    const later = x.add(1)
    pn.add.at(x, [0, 0], 5)
    expect(later.get(0).item()).toBe(1)
    expect(x.get(0).item()).toBe(10)
  })
})

describe('bad input is refused, and changes nothing', () => {
  const x = pn.arr([[1, 2, 3], [4, 5, 6]])
  const ints = pn.arr([2n, -1n])
  const cases: readonly (readonly [string, () => unknown, new (...args: never[]) => Error, RegExp])[] = [
    ['no array', () => pn.add.reduce([1, 2] as never), pn.ValueError, /^add\.reduce: needs an NDArray/],
    ['an unknown option', () => pn.add.reduce(x, { axes: 0 } as never), pn.ValueError, /unknown option 'axes'/],
    ['an axis that is not there', () => pn.subtract.reduce(x, 2), pn.AxisError, /^subtract\.reduce: axis 2/],
    // Of layouts that were met before, too.
    ['half an axis', () => pn.subtract.reduce(x, 0.5), pn.AxisError, /^subtract\.reduce: an axis must be an integer/],
    ['NaN as an axis', () => pn.subtract.reduce(x, NaN), pn.AxisError, /an axis must be an integer/],
    ['several axes where the order matters', () => pn.subtract.reduce(x, [0, 1]), pn.ValueError, /one axis, not 2/],
    ['no elements and no identity', () => pn.maximum.reduce(pn.zeros([0, 2])), pn.ValueError, /maximum has no identity/],
    ['a mask without an initial', () => pn.minimum.reduce(x, { where: x.greater(9) }), pn.ValueError, /minimum has no identity/],
    ['a mask of another shape', () => pn.add.reduce(x, { where: pn.arr([true, false]) }), pn.ShapeError, /does not broadcast to \[2,3\]/],
    ['a mask of numbers', () => pn.add.reduce(x, { where: x }), pn.DTypeError, /where is a bool array, got float64/],
    ['a mask that is no array', () => pn.add.reduce(x, { where: 1 as never }), pn.ValueError, /where is a bool array/],
    ['an initial that is none', () => pn.add.reduce(x, { initial: 'a' as never }), pn.ValueError, /initial is a number/],
    ['an initial that the dtype cannot hold', () => pn.subtract.reduce(ints, { initial: 1.5 }), pn.DTypeError, /1\.5 beside an int64/],
    ['a comparison of numbers', () => pn.less.reduce(x), pn.DTypeError, /less of float64 gives bool/],
    ['a dtype that it does not compute in', () => pn.divide.reduce(ints, { dtype: 'int64' }), pn.DTypeError, /divide does not compute in int64/],
    ['an operation that does not take the dtype', () => pn.bitwiseAnd.reduce(x), pn.DTypeError, /^bitwiseAnd\.reduce: does not take float64/],
    ['a cast from complex numbers', () => pn.add.reduce(pn.arr([{ re: 1, im: 2 }]), { dtype: 'float64' }), pn.DTypeError, /complex128 does not become float64/],
    ['integers to negative powers', () => pn.pow.reduce(ints), pn.ValueError, /^pow\.reduce: integers to negative powers/],
    ['the same running', () => pn.pow.accumulate(ints), pn.ValueError, /^pow\.accumulate: integers/],
    ['the same in parts', () => pn.pow.reduceat(ints, [0]), pn.ValueError, /^pow\.reduceat: integers/],
    ['the same in place', () => pn.pow.at(ints, [0, 0], pn.arr([1n, -1n])), pn.ValueError, /^pow\.at: integers/],
    ['a running fold of no axes', () => pn.add.accumulate(pn.arr(1)), pn.AxisError, /has no axes/],
    ['several axes of a running fold', () => pn.add.accumulate(x, [0, 1] as never), pn.AxisError, /an axis must be an integer/],
    ['an out of another shape', () => pn.subtract.reduce(x, { out: pn.zeros(2) }), pn.ShapeError, /out has \[2\]/],
    ['an out of a narrower kind', () => pn.subtract.accumulate(x, { out: pn.zeros([2, 3], { dtype: 'int64' }) }), pn.DTypeError, /out is int64/],
    ['an index of parts out of bounds', () => pn.add.reduceat(x, [0, 2]), pn.IndexError, /index 2 is out of bounds/],
    ['a negative index of parts', () => pn.add.reduceat(x, [-1]), pn.IndexError, /count from the beginning/],
    ['half an index of parts', () => pn.add.reduceat(x, [0.5]), pn.IndexError, /must be an integer/],
    ['indices of parts that are no line', () => pn.add.reduceat(x, [[0]]), pn.ShapeError, /indices are a line/],
    ['an index out of bounds', () => pn.add.at(x, [0, 2], 1), pn.IndexError, /^add\.at: index 2 is out of bounds/],
    ['an index that is none', () => pn.add.at(x, { a: 1 } as never, 1), pn.IndexError, /is no index/],
    ['a value that does not broadcast', () => pn.add.at(x, [0, 1], [1, 2]), pn.ShapeError, /does not broadcast to \[2,3\]/],
    ['a value that the dtype cannot hold', () => pn.add.at(ints, [0], 1.5), pn.DTypeError, /^add\.at: 1\.5 beside an int64/],
    ['no value', () => (pn.add.at as (...args: unknown[]) => unknown)(x, [0]), pn.ParnumError, /^add\.at: /],
    ['a result that the elements cannot take', () => pn.sqrt.at(ints, [0]), pn.DTypeError, /the result is float64, which int64 elements cannot take/],
    ['a complex value among real ones', () => pn.add.at(x, [0], { re: 0, im: 1 }), pn.DTypeError, /the result is complex128/],
    ['comparisons that no dtype holds', () => pn.less.at(pn.arr([1n]), [0], pn.arr([1n], { dtype: 'uint64' })), pn.DTypeError, /no dtype holds/],
    ['a broadcast view', () => pn.add.at(pn.broadcastTo(pn.arr([1, 2]), [3, 2]), [0, 1], 1), pn.ValueError, /broadcast view/],
    ['two numbers', () => pn.add.outer(1, 2 as never), pn.ValueError, /at least one NDArray/],
    ['too many axes', () => pn.add.outer(pn.zeros(new Array(20).fill(1)), pn.zeros(new Array(20).fill(1))), pn.ShapeError, /40 dimensions/],
  ]

  test.each(cases)('%s', (_, run, type, text) => {
    expect(run).toThrow(type)
    expect(run).toThrow(text)
    expect(x.toArray()).toEqual([[1, 2, 3], [4, 5, 6]])
    expect(ints.toArray()).toEqual([2, -1])
  })

  test('an array that was disposed', () => {
    const gone = pn.zeros(3)
    gone.dispose()
    for (const run of [
      () => pn.add.reduce(gone), () => pn.subtract.reduce(gone), () => pn.add.accumulate(gone), () => pn.add.reduceat(gone, [0]), () => pn.add.outer(gone, gone),
      () => pn.add.at(gone, [0], 1), () => pn.add.at(pn.zeros(3), [0], gone), () => pn.add.reduce(pn.zeros(3), { where: gone.disposed ? (gone as never) : true }),
    ]) expect(run).toThrow(pn.DisposedError)
  })
})
