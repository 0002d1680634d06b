/** Bad input of every Fourier function: typed errors that name the operation, and arrays as they were. */
import { describe, expect, test } from 'vitest'
import * as pn from 'parnum'
import { call, type Options } from './support.js'

const one = ['fft', 'ifft', 'rfft', 'irfft', 'hfft', 'ihfft'] as const
const several = ['fftn', 'ifftn', 'rfftn', 'irfftn'] as const
const x = pn.arr([[1, 2, 3, 4], [5, 6, 7, 8]])

function refused(op: string, kind: abstract new (...args: never[]) => Error, options: Options | number, array: unknown = x): void {
  const run = (): unknown => call(op, array, options as Options)
  expect(run, `${op} ${JSON.stringify(options)}`).toThrow(kind)
  expect(run).toThrow(new RegExp(`^${op}: `))
}

describe.each(one)('%s refuses', (op) => {
  test('lengths that are no positive integers', () => {
    for (const n of [0, -1, 1.5, NaN, Infinity, '4', 2 ** 60]) refused(op, pn.ValueError, { n })
  })
  test('axes that are not there, and arrays without any', () => {
    for (const axis of [2, -3, 0.5, '0']) refused(op, pn.AxisError, { axis })
    refused(op, pn.AxisError, {}, pn.arr(1))
  })
  test('norms that are none, unknown options, and a bare number', () => {
    for (const norm of ['both', 1, null]) refused(op, pn.ValueError, { norm })
    refused(op, pn.ValueError, { axes: [0] })
    refused(op, pn.ValueError, 4)
  })
  test('lines without elements, unless n says how many', () => {
    refused(op, pn.ValueError, {}, pn.zeros([2, 0]))
    expect(call(op, pn.zeros([2, 0]), { n: 4 }).shape[0]).toBe(2)
  })
})

describe.each(several)('%s refuses', (op) => {
  test('lengths that are no positive integers, or of another number than the axes', () => {
    for (const s of [[0, 4], [2, -2], [2, 1.5], [2, 2, 2], 4, 'ab']) refused(op, pn.ValueError, { s })
    refused(op, pn.ValueError, { s: [2], axes: [0, 1] })
    refused(op, pn.ValueError, { s: [2, 2], axes: [0] })
  })
  test('axes that are not there, or named twice', () => {
    for (const axes of [[2], [-3], [0, 0], [1, -1], [0.5]]) refused(op, pn.AxisError, { axes })
  })
  test('norms that are none, and unknown options', () => {
    refused(op, pn.ValueError, { norm: 'both' })
    refused(op, pn.ValueError, { axis: 0 })
  })
})

test('rfft, ihfft and rfftn refuse complex numbers', () => {
  for (const op of ['rfft', 'ihfft', 'rfftn']) refused(op, pn.DTypeError, {}, x.astype('complex128'))
})

test('a half spectrum of one element asks for its length', () => {
  refused('irfft', pn.ValueError, {}, pn.ones([1]))
  refused('hfft', pn.ValueError, {}, pn.ones([1]))
  expect(pn.fft.irfft(pn.ones([1]), { n: 2 }).toArray()).toEqual([0.5, 0.5])
})

test('rfftn and irfftn ask for an axis; fftn of none is the array itself in complex numbers', () => {
  refused('rfftn', pn.AxisError, { axes: [] })
  refused('irfftn', pn.AxisError, { axes: [] })
  expect(pn.fft.fftn(x, { axes: [] }).real.toArray()).toEqual(x.toArray())
  expect(pn.fft.fftn(pn.arr(3)).item()).toEqual({ re: 3, im: 0 })
})

test('frequencies refuse lengths, distances and dtypes that make none', () => {
  for (const op of ['fftfreq', 'rfftfreq']) {
    for (const n of [0, -1, 1.5, '3']) expect(() => call(op, n)).toThrow(pn.ValueError)
    for (const d of [0, NaN, '1']) expect(() => call(op, 4, { d })).toThrow(pn.ValueError)
    expect(() => call(op, 4, { dtype: 'int32' })).toThrow(pn.DTypeError)
    expect(() => call(op, 4, { n: 4 })).toThrow(pn.ValueError)
  }
})

test('shifts refuse axes that are not there, and unknown options', () => {
  for (const op of ['fftshift', 'ifftshift']) {
    for (const axes of [2, [-3], [0, 0]]) refused(op, pn.AxisError, { axes })
    refused(op, pn.AxisError, 5)
    refused(op, pn.ValueError, { axis: 0 })
  }
})

test('what is no array, and what was disposed, is refused by all', () => {
  const gone = pn.zeros([4])
  gone.dispose()
  for (const op of [...one, ...several, 'fftshift', 'ifftshift']) {
    refused(op, pn.ValueError, {}, [1, 2, 3])
    refused(op, pn.DisposedError, {}, gone)
  }
})

test('no transform writes to its input', () => {
  const real = pn.arr([[1, 2, 3, 4], [5, 6, 7, 8]])
  const complex = real.astype('complex128')
  for (const op of [...one, ...several]) {
    call(op, real)
    if (!['rfft', 'ihfft', 'rfftn'].includes(op)) call(op, complex)
  }
  expect(real.toArray()).toEqual(x.toArray())
  expect(complex.real.toArray()).toEqual(x.toArray())
  expect(complex.imag.toArray()).toEqual(x.mul(0).toArray())
})
