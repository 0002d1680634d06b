/** Complex arrays: making, reading, changing, moving, promoting; what is refused; and that order of work changes no bit. */
import { describe, expect, expectTypeOf, test } from 'vitest'
import * as pn from 'parnum'

const { arr } = pn
const i = { re: 0, im: 1 }

/** Some complex128 numbers, different ones. */
function some(...shape: number[]): pn.NDArray<'complex128'> {
  const n = shape.reduce((a, b) => a * b, 1)
  return pn.arange(n).astype('complex128').add(pn.arange(n).mul(-0.5).add(1).astype('complex128').mul(i)).reshape(shape) as pn.NDArray<'complex128'>
}

describe('complex arrays', () => {
  test('are made of { re, im }, alone and among real numbers, and read back the same', () => {
    const x = arr([[1, { re: 2, im: -3 }], [i, true]])
    expect([x.dtype, x.shape, x.itemsize]).toEqual(['complex128', [2, 2], 16])
    expect(x.toArray()).toEqual([[{ re: 1, im: 0 }, { re: 2, im: -3 }], [i, { re: 1, im: 0 }]])
    expect(arr({ re: 1, im: 2 }).item()).toEqual({ re: 1, im: 2 })
    expect(arr([x.get(0, 1), 4]).toArray()).toEqual([{ re: 2, im: -3 }, { re: 4, im: 0 }])
    expect(arr([i], { dtype: 'complex64' }).data).toEqual(new Float32Array([0, 1]))
    expect(JSON.parse(JSON.stringify(x.get(1)))).toEqual([i, { re: 1, im: 0 }])
    expect(pn.full([2], i).toArray()).toEqual([i, i])
    expect(pn.full([2], 3, { dtype: 'complex64' }).toArray()).toEqual([{ re: 3, im: 0 }, { re: 3, im: 0 }])
    expect(pn.linspace(0, { re: 1, im: 2 }, 3).toArray()).toEqual([{ re: 0, im: 0 }, { re: 0.5, im: 1 }, { re: 1, im: 2 }])
    expect(pn.arange(3, { dtype: 'complex64' }).real.toArray()).toEqual([0, 1, 2])
    expect(pn.eye(2, { dtype: 'complex128' }).imag.any().item()).toBe(false)
    expect(arr(new Float64Array([1, 2, 3, 4]).buffer, { dtype: 'complex128' }).toArray()).toEqual([{ re: 1, im: 2 }, { re: 3, im: 4 }])
    expectTypeOf(arr([i]).dtype).toEqualTypeOf<'complex128'>()
    expectTypeOf(arr([i]).item()).toEqualTypeOf<pn.Complex>()
  })

  test('have parts that are views of their memory', () => {
    const x = some(4, 5)
    x.real.set(7, '1, ::2')
    x.imag.set(arr([1, 2, 3, 4, 5]), 2)
    expect(x.get(1, 2).item()).toEqual({ re: 7, im: -2.5 })
    expect(x.get(2).imag.toArray()).toEqual([1, 2, 3, 4, 5])
    expect(x.T.real.get(3, 2).item()).toBe(13)
    expect([x.real.dtype, x.astype('complex64').imag.dtype]).toEqual(['float64', 'float32'])
    const real = pn.ones([2])
    expect(real.real).toBe(real)
    expect(real.imag.toArray()).toEqual([0, 0])
    expectTypeOf(x.astype('complex64').real.dtype).toEqualTypeOf<'float32'>()
    expectTypeOf(x.abs().dtype).toEqualTypeOf<'float64'>()
    expectTypeOf(x.astype('complex64').mul(pn.ones([5])).dtype).toEqualTypeOf<'complex128'>()
  })

  test('move as other elements do: slices, masks, integer arrays, joins, broadcasts', () => {
    const x = some(6, 7)
    const parts = (y: pn.NDArray) => [y.real.toArray(), y.imag.toArray()]
    const both = (f: (y: pn.NDArray) => pn.NDArray): void => { expect(parts(f(x))).toEqual([f(x.real.copy()).toArray(), f(x.imag.copy()).toArray()]) }
    both((y) => y.get('::-2, 1::3'))
    both((y) => y.T.copy())
    both((y) => y.get([3, 0, 3], [1, 2, 6]))
    both((y) => y.get(pn.arange(42).reshape([6, 7]).remainder(4).equal(1)))
    both((y) => pn.concat([y, y.get('::-1')], { axis: 1 }))
    both((y) => pn.where(pn.arange(7).greater(3), y, y.get('::-1')))
    both((y) => pn.tile(y.get(':, 2:4'), [2, 2]))
    both((y) => pn.broadcastTo(y.get(1), [300, 7]).copy())
    const z = x.astype('complex64')
    z.set(some(7), [1, 4])
    z.set({ re: -1, im: -2 }, z.real.greater(30))
    expect(z.get(4).toArray()).toEqual(some(7).toArray())
    expect(z.get(5, 6).item()).toEqual({ re: -1, im: -2 })
  })

  test('nanToNum puts numbers into each part, as NumPy does', () => {
    for (const dtype of ['complex64', 'complex128'] as const) {
      const { max, min } = pn.finfo(dtype)
      const x = arr([{ re: NaN, im: 1.5 }, { re: -Infinity, im: Infinity }, { re: 2, im: NaN }, { re: 0, im: -Infinity }], { dtype })
      expect(pn.nanToNum(x).toArray()).toEqual([{ re: 0, im: 1.5 }, { re: min, im: max }, { re: 2, im: 0 }, { re: 0, im: min }])
      expect(x.get('::-2').nanToNum({ nan: -1, posinf: 9, neginf: -9 }).toArray()).toEqual([{ re: 0, im: -9 }, { re: -9, im: 9 }])
    }
  })

  test('promote: floats to the complex dtype of their width, weak numbers to the array\'s', () => {
    const [c64, c128] = [arr([i], { dtype: 'complex64' }), arr([i])]
    expect([c64.add(1).dtype, c64.mul(i).dtype, c64.add(c128).dtype, c64.add(pn.ones([1])).dtype, c64.add(pn.ones([1], { dtype: 'float32' })).dtype]).toEqual(['complex64', 'complex64', 'complex128', 'complex128', 'complex64'])
    expect(pn.ones([1], { dtype: 'float32' }).add(i).dtype).toBe('complex64')
    expect(pn.ones([1]).sub(i).toArray()).toEqual([{ re: 1, im: -1 }])
    expect(pn.subtract(i, pn.ones([1])).toArray()).toEqual([{ re: -1, im: 1 }])
    expect(() => arr([1n]).add(i)).toThrow(/complex128/)
    expect([pn.resultType('float32', i), pn.resultType('int8', 'complex64')]).toEqual(['complex64', 'complex64'])
    expect(pn.expr`${c128} * ${i} + 1`.toArray()).toEqual([{ re: 0, im: 0 }])
  })

  test('take results of narrower kinds in out', () => {
    const out = pn.zeros([3], { dtype: 'complex128' })
    pn.add(pn.ones([3], { dtype: 'float32' }), arr([1, 2, 3]), { out })
    expect(out.toArray()).toEqual([2, 3, 4].map((re) => ({ re, im: 0 })))
    some(3).mul(i, { out })
    expect(out.toArray()).toEqual(some(3).mul(i).toArray())
    some(2, 3).sum({ axis: 0, out })
    expect(out.toArray()).toEqual(some(2, 3).sum(0).toArray())
    some(3).add(some(3), { out, where: arr([true, false, true]) })
    expect(out.get(1).item()).toEqual(some(2, 3).sum(0).get(1).item())
  })

  test('are refused where an order or one real number is needed, and nothing is changed', () => {
    const x = some(3)
    const y = pn.ones([3])
    const calls: (() => unknown)[] = [
      () => x.max(), () => x.argmin(), () => pn.less(x, y), () => pn.maximum(x, y), () => x.floor(), () => x.clip(0, 1), () => pn.atan2(x, y), () => pn.bitwiseAnd(x, x), () => x.remainder(2), () => x.logaddexp(x),
      () => x.astype('float64'), () => y.set(x), () => y.set(i, 0), () => y.set([i, i, i]), () => pn.zeros([1], { dtype: 'int8' }).set(i), () => pn.add(y, y, { dtype: 'complex128', out: y }), () => y.add(x, { out: y }),
      () => x.sum({ dtype: 'float64' }), () => pn.histogram(x), () => pn.bincount(x), () => Number(x.get(0)), () => y.get(x), () => arr([i], { dtype: 'float64' }), () => pn.linspace(0, i, 3, { dtype: 'float32' }),
      () => x.abs({ out: pn.zeros([3], { dtype: 'float32' }).astype('int64') }),
    ]
    for (const call of calls) expect(call, String(call)).toThrow(pn.ParnumError)
    expect(y.toArray()).toEqual([1, 1, 1])
  })

  test('give the same bits deferred and at once, and for every number of threads', () => {
    const run = (): unknown[] => {
      const x = some(300, 700)
      const y = x.mul(x).add(1).div(x.sub({ re: 0.5, im: 2 })).conj()
      const folds = [y.sum(), y.prod(0).get('::100'), y.mean(1).get('::50'), y.abs().sum(), y.cumulativeSum({ axis: 1 }).get(5, '::99'), x.sin().mul({ re: 1e-300, im: 0 }).sum()]
      return [...folds.map((z) => z.toArray()), y.get('::37, ::91').toArray(), y.notEqual(y).any().item()]
    }
    const { threads } = pn.info()
    const results = [true, false].flatMap((fusion) => [1, 2].map((count) => {
      pn.configure({ fusion, threads: count })
      return run()
    }))
    pn.configure({ fusion: true, threads })
    for (const result of results) expect(result).toEqual(results[0])
  })

  test('z conj(z) is |z|^2, exp(log z) is z, sqrt(z)^2 is z, the sum of the parts\' squares that of the absolute values\'', () => {
    const x = some(40, 50).sub({ re: 700, im: -300 })
    const near = (a: pn.NDArray, b: pn.NDArray): void => { expect(Number(a.sub(b).abs().div(b.abs().add(1e-300)).max())).toBeLessThan(1e-13) }
    near(x.mul(x.conj()), x.abs().square().astype('complex128'))
    near(x.log().exp(), x)
    near(x.sqrt().square(), x)
    near(x.real.square().add(x.imag.square()).sum(), x.abs().square().sum())
    const y = x.mul(1e-3)
    near(y.sin().square().add(y.cos().square()), pn.onesLike(y))
    near(y.tan().mul(y.cos()), y.sin())
    near(y.tanh().atanh(), y)
    near(x.angle().cos().mul(x.abs()).astype('complex128').add(x.angle().sin().mul(x.abs()).astype('complex128').mul(i)), x)
  })
})
