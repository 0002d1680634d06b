/** Every transform against what NumPy computed, and fft against its definition in 80 bits. */
import { describe, expect, test } from 'vitest'
import * as pn from 'parnum'
import { fixtures } from '../support/fixtures.js'
import { arrayOf, bound, call, distance, noise, partsOf, valuesOf } from './support.js'

const cases = fixtures('fft')
const names = [...new Set(cases.map(({ op }) => op))]

test.each(names)('%s is what NumPy computes: lengths, axes, norms, dtypes', (name) => {
  const own = cases.filter(({ op }) => op === name)
  expect(own.length).toBeGreaterThan(8)
  for (const item of own) {
    const label = `${name} of ${item.dtype} [${item.x.shape}] ${JSON.stringify(item.options)}`
    const x = arrayOf(item.x, item.complex, item.dtype)
    const result = call(name === 'exact' ? 'fft' : name, x, item.options)
    const narrow = item.dtype === 'float32' || item.dtype === 'complex64'
    expect([result.dtype, result.shape], label).toEqual([item.real ? (narrow ? 'float32' : 'float64') : narrow ? 'complex64' : 'complex128', item.real ? item.out.shape : item.out.shape.slice(0, -1)])
    expect(distance(partsOf(result), item.out.data as Float64Array), label).toBeLessThan(bound(result.dtype, result.size) * 1.5)
  }
})

test('an fft of any length errs by less than log2(n) units of rounding in the root mean square', () => {
  for (const { op, x, out } of cases) {
    if (op !== 'exact') continue
    const n = x.shape[0]
    for (const dtype of ['complex128', 'complex64'] as const) {
      const result = call('fft', arrayOf(x, true, dtype))
      // The stored numbers are rounded to complex64 first, which is one unit more.
      expect(distance(partsOf(result), out.data as Float64Array), `${dtype} ${n}`).toBeLessThan(bound(dtype, n))
    }
  }
})

test('every layout gives the bits of the contiguous one', () => {
  for (const item of cases) {
    if (item.op === 'exact' || item.x.shape.length < 2 || item.options.s || item.options.axes) continue
    const x = arrayOf(item.x, item.complex, item.dtype)
    const want = partsOf(call(item.op, x, item.options))
    for (const [name, y] of layoutsOf(x as unknown as pn.NDArray)) {
      expect(partsOf(call(item.op, y, item.options)), `${item.op} ${item.dtype} [${item.x.shape}] ${JSON.stringify(item.options)} ${name}`).toEqual(want)
    }
  }
})

function layoutsOf(x: pn.NDArray): [name: string, array: pn.NDArray][] {
  const all = x.shape.map((_, axis) => axis)
  const steps = pn.zeros(x.shape.map((n) => 2 * n + 1), { dtype: x.dtype as 'float64' }) as pn.NDArray
  const every = steps.get(...all.map(() => '1::2'))
  every.set(x as never)
  return [
    ['transposed', x.permuteDims([...all].reverse()).copy().permuteDims([...all].reverse())],
    ['reversed', x.flip().copy().flip()],
    ['with steps', every],
  ]
}

test('a line that is read with a stride of 0 is the transform of a constant', () => {
  const x = pn.broadcastTo(pn.arr([3]), [4, 8])
  expect(valuesOf(pn.fft.fft(x) as never)).toEqual(Float64Array.from({ length: 64 }, (_, i) => (i % 16 === 0 ? 24 : 0)))
})

describe('frequencies', () => {
  test('fftfreq and rfftfreq are NumPy\'s, bit for bit', () => {
    for (const item of fixtures('fftfreq')) {
      if (item.op !== 'fftfreq' && item.op !== 'rfftfreq') continue
      expect(Array.from(pn.fft[item.op](item.n, { d: item.d }).toTypedArray())).toEqual(Array.from(item.out.data as Float64Array))
      expect(pn.fft[item.op](item.n, { dtype: 'float32' }).dtype).toBe('float32')
    }
  })

  test('fftshift and ifftshift are NumPy\'s, as functions and methods', () => {
    for (const item of fixtures('fftfreq')) {
      if (item.op !== 'fftshift' && item.op !== 'ifftshift') continue
      const x = arrayOf(item.x, false, 'float64') as unknown as pn.NDArray<'float64'>
      const options = item.axes ? { axes: item.axes } : undefined
      for (const result of [pn.fft[item.op](x, options), x[item.op](options), ...(item.axes ? [x[item.op]([...item.axes])] : [])]) {
        expect([result.shape, Array.from(result.toTypedArray())]).toEqual([item.out.shape, Array.from(item.out.data as Float64Array)])
      }
    }
    expect(pn.fft.fftshift(pn.arr(3)).item()).toBe(3)
  })
})

test('methods give the bits of the functions', () => {
  const x = pn.arr(noise(24, 5)).reshape([4, 6])
  for (const name of ['fft', 'ifft', 'rfft', 'irfft', 'hfft', 'ihfft', 'fftn', 'ifftn', 'rfftn', 'irfftn'] as const) {
    expect(partsOf(x[name]() as never)).toEqual(partsOf(pn.fft[name](x) as never))
  }
})
