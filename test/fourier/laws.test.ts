/** Laws of Fourier transforms, for random lengths, shapes and dtypes. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as pn from 'parnum'
import { bound, complexNoise, distance, noise, partsOf, valuesOf, type Any } from './support.js'

const length = fc.oneof(fc.integer({ min: 1, max: 130 }), fc.integer({ min: 1, max: 3000 }), fc.constantFrom(2048, 4096, 4097, 4099, 5000, 6561, 8192, 10007, 10010))
const seed = fc.integer({ min: 1, max: 1e6 })
const some = { numRuns: Number(process.env['PARNUM_FUZZ'] ?? 30) }
const parts = (x: pn.NDArray): Float64Array => partsOf(x as unknown as Any)
const close = (got: pn.NDArray, want: pn.NDArray, n: number, times = 3): void => expect(distance(parts(got), parts(want))).toBeLessThan(times * bound(got.dtype, n))

test('ifft undoes fft, in every norm, and both ways round', () => {
  fc.assert(fc.property(length, seed, fc.constantFrom('backward', 'ortho', 'forward'), fc.constantFrom('complex64', 'complex128'), (n, s, norm, dtype) => {
    const x = complexNoise([n], s, dtype)
    close(pn.fft.ifft(pn.fft.fft(x, { norm }), { norm }), x, n)
    close(pn.fft.fft(pn.fft.ifft(x, { norm }), { norm }), x, n)
  }), some)
})

test('the transform keeps the energy: Parseval', () => {
  fc.assert(fc.property(length, seed, (n, s) => {
    const energy = (x: pn.NDArray): number => parts(x).reduce((sum, v) => sum + v * v, 0)
    const x = complexNoise([n], s)
    expect(energy(pn.fft.fft(x, { norm: 'ortho' })) / energy(x)).toBeCloseTo(1, 12)
  }), some)
})

test('the transform of a sum is the sum of the transforms', () => {
  fc.assert(fc.property(length, seed, (n, s) => {
    const [x, y] = [complexNoise([n], s), complexNoise([n], s + 1)]
    close(pn.fft.fft(x.add(y.mul(3))), pn.fft.fft(x).add(pn.fft.fft(y).mul(3)), n)
  }), some)
})

test('a signal that is shifted has a spectrum that is turned', () => {
  fc.assert(fc.property(length, seed, fc.integer({ min: 0, max: 5000 }), (n, s, by) => {
    const x = complexNoise([n], s)
    const got = parts(pn.fft.fft(pn.roll(x, by)))
    const spectrum = parts(pn.fft.fft(x))
    const want = new Float64Array(2 * n)
    for (let k = 0; k < n; k++) {
      const angle = (-2 * Math.PI * ((k * by) % n)) / n
      want[2 * k] = spectrum[2 * k] * Math.cos(angle) - spectrum[2 * k + 1] * Math.sin(angle)
      want[2 * k + 1] = spectrum[2 * k] * Math.sin(angle) + spectrum[2 * k + 1] * Math.cos(angle)
    }
    expect(distance(got, want)).toBeLessThan(3 * bound('complex128', n))
  }), some)
})

test('an impulse has the roots of unity as its spectrum, and a constant is an impulse', () => {
  fc.assert(fc.property(length, fc.nat(10_000), (n, place) => {
    const x = pn.zeros([n])
    x.set(1, place % n)
    const want = new Float64Array(2 * n)
    for (let k = 0; k < n; k++) {
      const angle = (-2 * Math.PI * ((k * (place % n)) % n)) / n
      want[2 * k] = Math.cos(angle)
      want[2 * k + 1] = Math.sin(angle)
    }
    expect(distance(parts(pn.fft.fft(x)), want)).toBeLessThan(bound('complex128', n))
    const flat = parts(pn.fft.fft(pn.ones([n], { dtype: 'complex128' })))
    expect(distance(flat, Float64Array.from({ length: 2 * n }, (_, i) => (i === 0 ? n : 0)))).toBeLessThan(bound('complex128', n))
  }), some)
})

describe('real signals', () => {
  test('rfft is the first half of fft, whose second half is its conjugate', () => {
    fc.assert(fc.property(length, seed, fc.constantFrom('float32', 'float64'), (n, s, dtype) => {
      const x = pn.arr(noise(n, s), { dtype })
      const half = valuesOf(pn.fft.rfft(x) as never)
      const whole = valuesOf(pn.fft.fft(x) as never)
      const complex = parts(pn.fft.fft(x.astype('complex128')))
      const narrow = dtype === 'float32' ? 'complex64' : 'complex128'
      expect(half).toEqual(whole.slice(0, half.length))
      expect(distance(whole, complex)).toBeLessThan(3 * bound(narrow, n))
      for (let k = 1; k < n; k++) expect([whole[2 * k], whole[2 * k + 1] + 0]).toEqual([whole[2 * (n - k)], 0 - whole[2 * (n - k) + 1]])
    }), { numRuns: 30 })
  })

  test('irfft undoes rfft, and hfft undoes ihfft', () => {
    fc.assert(fc.property(length, seed, fc.constantFrom('backward', 'ortho', 'forward'), fc.constantFrom('float32', 'float64'), (n, s, norm, dtype) => {
      const x = pn.arr(noise(n, s), { dtype })
      close(pn.fft.irfft(pn.fft.rfft(x, { norm }), { n, norm }), x, n)
      close(pn.fft.hfft(pn.fft.ihfft(x, { norm }), { n, norm }), x, n)
    }), some)
  })

  test('hfft is the real part of the fft of the whole signal', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 600 }), seed, (n, s) => {
      const half = complexNoise([(n >> 1) + 1], s)
      const own = half.data
      own[1] = 0
      if (n % 2 === 0) own[n + 1] = 0
      const whole = pn.zeros([n], { dtype: 'complex128' })
      for (let k = 0; k <= n >> 1; k++) {
        whole.data.set([own[2 * k], own[2 * k + 1]], 2 * k)
        if (k > 0) whole.data.set([own[2 * k], -own[2 * k + 1]], 2 * (n - k))
      }
      close(pn.fft.hfft(half, { n }), pn.fft.fft(whole).real as never, n)
    }), some)
  })
})

test('a length of n cuts the lines or fills them up with zeros', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 300 }), seed, fc.boolean(), (have, n, s, real) => {
    const x = real ? pn.arr(noise(3 * have, s)).reshape([3, have]) : complexNoise([3, have], s)
    const cut = x.get('...', `:${n}`)
    const filled = n <= have ? cut : pn.concat([cut, pn.zeros([3, n - have], { dtype: x.dtype as 'float64' })] as pn.NDArray[], 1)
    expect(parts(pn.fft.fft(x, { n }))).toEqual(parts(pn.fft.fft(filled.copy() as pn.NDArray)))
    expect(parts(pn.fft.irfft(x, { n }))).toEqual(parts(pn.fft.irfft(x.get('...', `:${(n >> 1) + 1}`).copy() as pn.NDArray, { n })))
    if (real) expect(parts(pn.fft.rfft(x as pn.NDArray<'float64'>, { n }))).toEqual(parts(pn.fft.rfft(filled.copy() as pn.NDArray<'float64'>)))
  }), some)
})

test('a line has the same bits alone, among others, and along any axis', () => {
  fc.assert(fc.property(fc.oneof(fc.integer({ min: 1, max: 200 }), fc.constantFrom(1024, 1000, 4096, 4097, 5120)), fc.integer({ min: 2, max: 20 }), seed, fc.constantFrom('complex64', 'complex128'), (n, lines, s, dtype) => {
    const x = complexNoise([lines, n], s, dtype)
    const all = parts(pn.fft.fft(x))
    for (const l of [0, lines - 1]) expect(all.slice(2 * n * l, 2 * n * (l + 1))).toEqual(parts(pn.fft.fft(x.get(l).copy())))
    expect(parts(pn.fft.fft(x.permuteDims([1, 0]).copy(), { axis: 0 }).permuteDims([1, 0]))).toEqual(all)
  }), some)
})

test('fftn is fft along each axis, and ifftn and irfftn undo fftn and rfftn', () => {
  const side = fc.integer({ min: 1, max: 9 })
  fc.assert(fc.property(side, side, side, seed, (a, b, c, s) => {
    const x = complexNoise([a, b, c], s)
    const each = pn.fft.fft(pn.fft.fft(pn.fft.fft(x, { axis: 0 }), { axis: 1 }), { axis: 2 })
    close(pn.fft.fftn(x), each, a * b * c)
    close(pn.fft.ifftn(pn.fft.fftn(x)), x, a * b * c)
    const real = x.real.copy()
    close(pn.fft.irfftn(pn.fft.rfftn(real), { s: [a, b, c], axes: [0, 1, 2] }), real, a * b * c)
  }), some)
})
