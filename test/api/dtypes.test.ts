/** finfo, iinfo, isdtype, canCast, resultType and arrayNamespaceInfo: what the standard and NumPy 2.4 say. */
import { describe, expect, test } from 'vitest'
import * as pn from 'parnum'

const all = pn.arrayNamespaceInfo().dtypes()
// NumPy's can_cast(a, b) for each a, the dtypes b in the order of `all`.
const casts: Record<string, string> = {
  bool: '1111111111111', int8: '0111100001111', int16: '0011100001111', int32: '0001100000101', int64: '0000100000101',
  uint8: '0011111111111', uint16: '0001101111111', uint32: '0000100110101', uint64: '0000000010101', float32: '0000000001111', float64: '0000000000101',
  complex64: '0000000000011', complex128: '0000000000001',
}

describe('data types', () => {
  test('limits of floats', () => {
    for (const [dtype, bits, array] of [['float32', 32, Float32Array], ['float64', 64, Float64Array]] as const) {
      const f = pn.finfo(dtype)
      expect([f.dtype, f.bits]).toEqual([dtype, bits])
      const [above, half] = new array([1 + f.eps, 1 + f.eps / 2])
      expect([above > 1, half]).toEqual([true, 1])
      expect([f.max, new array([f.max * (1 + f.eps)])[0], f.min]).toEqual([new array([f.max])[0], Infinity, -f.max])
      const integers = bits === 32 ? new Uint32Array(new array([f.smallestNormal]).buffer) : new BigUint64Array(new array([f.smallestNormal]).buffer)
      expect(Number(integers[0])).toBe(bits === 32 ? 2 ** 23 : 2 ** 52)  // the exponent's first bit alone
    }
    expect(pn.finfo(pn.ones([2], { dtype: 'float32' })).bits).toBe(32)
    for (const wrong of ['int8', 'bool'] as const) expect(() => pn.finfo(wrong)).toThrow(pn.DTypeError)
    expect(() => pn.finfo('float16' as never)).toThrow(/is no dtype/)
  })

  test('limits of integers', () => {
    for (const bits of [8, 16, 32, 64] as const) {
      const signed = pn.iinfo(`int${bits}`)
      const unsigned = pn.iinfo(`uint${bits}`)
      expect([signed.bits, BigInt(signed.min), BigInt(signed.max)]).toEqual([bits, -(2n ** BigInt(bits - 1)), 2n ** BigInt(bits - 1) - 1n])
      expect([unsigned.bits, BigInt(unsigned.min), BigInt(unsigned.max)]).toEqual([bits, 0n, 2n ** BigInt(bits) - 1n])
      expect(typeof signed.max).toBe(bits === 64 ? 'bigint' : 'number')
    }
    expect(pn.iinfo(pn.arange(3, { dtype: 'uint8' })).max).toBe(255)
    expect(() => pn.iinfo('float32')).toThrow(/finfo/)
    expect(() => pn.iinfo('bool')).toThrow(pn.DTypeError)
  })

  test.each([
    ['bool', ['bool']], ['signed integer', ['int8', 'int16', 'int32', 'int64']], ['unsigned integer', ['uint8', 'uint16', 'uint32', 'uint64']],
    ['integral', ['int8', 'int16', 'int32', 'int64', 'uint8', 'uint16', 'uint32', 'uint64']], ['real floating', ['float32', 'float64']],
    ['complex floating', ['complex64', 'complex128']], ['int16', ['int16']],
    ['numeric', ['int8', 'int16', 'int32', 'int64', 'uint8', 'uint16', 'uint32', 'uint64', 'float32', 'float64', 'complex64', 'complex128']],
  ] as const)('%s are %s', (kind, members) => {
    expect(all.filter((dtype) => pn.isdtype(dtype, kind))).toEqual(members)
    expect(all.filter((dtype) => pn.isdtype(dtype, [kind, 'float32']))).toEqual(all.filter((dtype) => dtype === 'float32' || (members as readonly string[]).includes(dtype)))
  })

  test('kinds that there are not are refused, wherever they stand', () => {
    expect(() => pn.isdtype('int8', 'integer' as never)).toThrow(/'integral'/)
    expect(() => pn.isdtype('int8', ['int8', 3 as never])).toThrow(pn.ValueError)
    expect(() => pn.isdtype('int' as never, 'bool')).toThrow(pn.DTypeError)
    expect(pn.isdtype('int8', [])).toBe(false)
  })

  test('canCast is NumPy\'s', () => {
    for (const from of all) expect([from, all.map((to) => Number(pn.canCast(from, to))).join('')]).toEqual([from, casts[from]])
    expect(pn.canCast(pn.ones([2]), 'float32')).toBe(false)
    expect(() => pn.canCast('int8', 'int' as never)).toThrow(pn.DTypeError)
  })

  test('resultType', () => {
    expect([pn.resultType('int32', 'float32'), pn.resultType(pn.ones([2], { dtype: 'int8' }), 'uint8'), pn.resultType('float32', 2.5, true)]).toEqual(['float64', 'int16', 'float32'])
    expect(pn.resultType('uint64', 'int8')).toBe('float64')
    expect(() => pn.resultType(2)).toThrow(pn.ValueError)
    expect(() => pn.resultType('int8', 300)).toThrow(pn.DTypeError)
    expect(() => pn.resultType('int8', 1.5)).toThrow(/int8 cannot hold it/)
    const gone = pn.ones([3])
    gone.dispose()
    expect(() => pn.resultType(gone)).toThrow(pn.DisposedError)
  })

  test('the namespace tells what there is', () => {
    const info = pn.arrayNamespaceInfo()
    expect(info.defaultDtypes()).toEqual({ 'real floating': pn.zeros([1]).dtype, 'complex floating': pn.arr({ re: 0, im: 1 }).dtype, 'integral': pn.arr([1n]).dtype, 'indexing': pn.zeros([1]).argmax().dtype })
    expect([info.defaultDevice(), info.devices()]).toEqual(['cpu', [pn.zeros([1]).device]])
    expect(info.dtypes({ kind: ['bool', 'real floating'] })).toEqual(['bool', 'float32', 'float64'])
    expect(info.capabilities()['boolean indexing']).toBe(true)
    const deepest = info.capabilities()['max dimensions']
    expect(pn.zeros(new Array<number>(deepest).fill(1)).ndim).toBe(deepest)
    expect(() => pn.zeros(new Array<number>(deepest + 1).fill(1))).toThrow(pn.ParnumError)
    expect(() => info.dtypes({ device: 'gpu' })).toThrow(/'cpu'/)
    expect(() => info.defaultDtypes({ devise: 'cpu' } as never)).toThrow(/devise/)
    expect(() => info.dtypes({ kind: 'floating' as never })).toThrow(pn.ValueError)
  })
})
