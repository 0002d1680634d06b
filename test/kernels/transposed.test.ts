/** Operations over transposed views, which the native kernels read by tiles (walkTiles, transpose) or by whole blocks of rows (gather). */
import { afterAll, describe, expect, test } from 'vitest'
import * as pn from 'parnum'

const { arr } = pn
const { fusion, threads } = pn.info()

/** Elements that are all different as far as the dtype can, in an array of a shape whose last two axes are to be exchanged. */
function numbered(shape: readonly number[], dtype: pn.DType, from = 0): pn.NDArray {
  const size = shape.reduce((a, b) => a * b, 1)
  return arr(Float64Array.from({ length: size }, (_, i) => (i + from) % (dtype === 'bool' ? 2 : 251))).astype(dtype).reshape([...shape]).eval()
}

/** The elements with the last two axes exchanged, by loops. */
function exchanged(x: pn.NDArray): number[] {
  const flat = Array.from(x.astype('float64').toTypedArray() as Float64Array)
  const [rows, columns] = x.shape.slice(-2)
  const result = new Array<number>(flat.length)
  for (let at = 0; at < flat.length; at += rows * columns) {
    for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) result[at + j * rows + i] = flat[at + i * columns + j]
  }
  return result
}

function flat(x: pn.NDArray): number[] {
  return Array.from(x.astype('float64').toTypedArray() as Float64Array)
}

// As the results have it, [..., rows, columns]: below and above the 256 columns from which tiles are used and the 4,096 of the widest, with rows and columns
// that are no multiples of what tiles and vectors have; matrices that a tile or a block must not cross.
const shapes = [[3, 5], [7, 1], [1, 7], [33, 200], [9, 30, 2], [2, 7, 30], [3, 5, 100], [8, 256], [37, 259], [300, 1027], [40, 4101], [3, 11, 300], [5, 40, 261], [2, 2, 9, 513]]
const dtypes: readonly pn.DType[] = ['bool', 'int8', 'int16', 'int32', 'int64', 'uint8', 'uint16', 'uint32', 'uint64', 'float32', 'float64', 'complex64', 'complex128']

function swap(shape: readonly number[]): number[] {
  return [...shape.slice(0, -2), shape[shape.length - 1], shape[shape.length - 2]]
}

describe.each([1, threads])('transposed views, %i threads', (count) => {
  test.each(shapes.map((shape) => [shape.join(' x '), shape] as const))('of %s are copied, and added to others', (_, shape) => {
    pn.configure({ threads: count })
    const x = numbered(swap(shape), 'float64')
    const y = numbered(shape, 'float64', 100)
    const z = numbered(swap(shape), 'float32', 50)
    const expected = exchanged(x)
    expect(flat(x.mT.copy())).toEqual(expected)
    const straight = flat(y)
    expect(flat(x.mT.add(y))).toEqual(expected.map((value, i) => value + straight[i]))
    expect(flat(y.add(x.mT))).toEqual(expected.map((value, i) => value + straight[i]))
    const second = exchanged(z)
    // Two of them, of different sizes, and the same one twice.
    expect(flat(x.mT.mul(z.mT).add(x.mT))).toEqual(expected.map((value, i) => value * second[i] + value))
    const out = pn.zeros([...shape], { dtype: 'float64' })
    x.mT.sub(1, { out })
    expect(flat(out)).toEqual(expected.map((value) => value - 1))
  })

  test.each(dtypes)('of %s are copied', (dtype) => {
    pn.configure({ threads: count })
    for (const shape of [[19, 70], [37, 259], [70, 1030], [3, 33, 300]]) {
      const x = numbered(swap(shape), dtype)
      const values = dtype.startsWith('complex') ? [pn.real(x.mT.copy() as pn.NDArray<'complex128'>), pn.real(x as pn.NDArray<'complex128'>)] : [x.mT.copy(), x]
      expect(flat(values[0])).toEqual(exchanged(values[1]))
    }
  })
})

test('a part of a transposed matrix, from an odd place on, reversed and with fusion off too', () => {
  for (const on of [true, false]) {
    pn.configure({ fusion: on })
    const x = numbered([700, 500], 'float64')
    const y = numbered([400, 600], 'float64', 7)
    const part = x.get('51:651, 13:413').T
    const expected = exchanged(part.T.copy())
    expect(flat(part.copy())).toEqual(expected)
    const straight = flat(y)
    expect(flat(part.add(y))).toEqual(expected.map((value, i) => value + straight[i]))
    const turned = part.get('::-1, ::-1')
    expect(flat(turned.add(y))).toEqual(expected.map((_, i) => expected[expected.length - 1 - i] + straight[i]))
  }
})

test('a program that loads a transposed view several times', () => {
  // Version 1, an input and an output of float64, "add": two loads of view 0, their sum, the store to view 1.
  const program = pn.Program.fromBytes(Uint8Array.from([
    0x70, 0x6e, 0x75, 0x6d, 1, 0, 1, 1, 0, 1, 4, 0, 10, 10, 3, 0x61, 0x64, 0x64,
    0, 255, 10, 0, 255, 255, 0, 255, 10, 0, 255, 255, 2, 0, 10, 0, 1, 255, 1, 255, 10, 2, 1, 255,
  ]))
  for (const shape of [[40, 30], [300, 259], [70, 5000]]) {
    const x = numbered(swap(shape), 'float64')
    const out = pn.zeros(shape)
    program.run([x.mT, out])
    expect(flat(out)).toEqual(exchanged(x).map((value) => 2 * value))
  }
})

afterAll(() => pn.configure({ fusion, threads }))
