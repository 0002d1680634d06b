import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formatArray, reprArray, type Element, type Printable, type PrintOptions } from '../../src/array/print.js'
import { infoOf, isComplex, realOf, type DType } from '../../src/dtype/dtype.js'
import { ValueError } from '../../src/errors.js'

/** A case that scripts/fixtures_print.py wrote; that script says what the fields mean. */
interface Case {
  readonly dtype: DType
  readonly shape: readonly number[]
  readonly values?: readonly string[]
  readonly ramp?: readonly [start: number, step: number]
  readonly options: PrintOptions
  readonly str: string
  readonly repr: string
}

const cases = JSON.parse(readFileSync(new URL('../fixtures/print.json', import.meta.url), 'utf8')) as readonly Case[]

const bits = new DataView(new ArrayBuffer(8))

function parse(dtype: DType, text: string): Element {
  const { kind, big } = infoOf(dtype)
  if (kind === 'b') return text === '1'
  if (kind !== 'f') return big ? BigInt(text) : Number(text)
  bits.setBigUint64(0, BigInt(`0x${text}`))
  return dtype === 'float32' ? bits.getFloat32(4) : bits.getFloat64(0)
}

function cast(dtype: DType, value: number): Element {
  const { kind, big } = infoOf(dtype)
  if (kind === 'b') return value !== 0
  if (kind === 'f') return dtype === 'float32' ? Math.fround(value) : value
  return big ? BigInt(Math.trunc(value)) : Math.trunc(value)
}

/** A printable array whose elements are given by their place in C order, and the places that were read. */
function counted(shape: readonly number[], dtype: DType, element: (place: number) => Element): Printable & { reads: number[] } {
  const reads: number[] = []
  const at = (index: readonly number[]): Element => {
    expect(index.length).toBe(shape.length)
    const place = index.reduce((sum, i, axis) => sum * shape[axis] + i, 0)
    reads.push(place)
    return element(place)
  }
  return { shape, dtype, at, reads }
}

function printable({ shape, dtype, values, ramp }: Case): Printable & { reads: number[] } {
  if (values !== undefined && isComplex(dtype)) {
    const part = realOf(dtype)
    return counted(shape, dtype, (place) => ({ re: parse(part, values[2 * place]) as number, im: parse(part, values[2 * place + 1]) as number }))
  }
  if (values !== undefined) return counted(shape, dtype, (place) => parse(dtype, values[place]))
  const [start, step] = ramp!
  return counted(shape, dtype, (place) => cast(dtype, start + place * step))
}

function list(values: readonly Element[], dtype: DType = 'float64', shape: readonly number[] = [values.length]): Printable {
  return { shape, dtype, at: (index) => values[index.reduce((sum, i, axis) => sum * shape[axis] + i, 0)] }
}

const dtypesSeen = [...new Set(cases.map(({ dtype }) => dtype))]

describe('every fixture prints as NumPy prints it', () => {
  it.each(dtypesSeen)('%s', (dtype) => {
    for (const one of cases.filter((other) => other.dtype === dtype)) {
      const what = JSON.stringify({ ...one, str: undefined, repr: undefined }).slice(0, 300)
      expect(formatArray(printable(one), one.options), what).toBe(one.str)
      expect(reprArray(printable(one), one.options), what).toBe(one.repr)
    }
  })
})

describe('elements are read only where they are shown', () => {
  it('every element that is shown is read once, and no other', () => {
    for (const one of cases) {
      const x = printable(one)
      reprArray(x, one.options)
      expect(new Set(x.reads).size).toBe(x.reads.length)
      const shown = isComplex(one.dtype) ? one.repr.match(/j/g) ?? [] : one.repr.replace(/(,\s+)?(shape=\([^)]*\)|dtype=\w+)/g, '').match(/nan|inf|True|False|\d[\de.+-]*/g) ?? []
      expect(x.reads.length, one.repr).toBe(shown.length)
    }
  })

  it('a 3-d array of 1e18 elements is read at its 216 corner elements', () => {
    const x = counted([1e6, 1e6, 1e6], 'float64', () => 0.5)
    expect(formatArray(x).split('\n')).toHaveLength(6 * 7 + 1 + 6)
    expect(x.reads).toHaveLength(216)
  })

  it('an empty array is not read at all', () => {
    const x = counted([1e6, 0, 1e6], 'float32', () => 0)
    expect(reprArray(x)).toBe('array([], shape=(1000000, 0, 1000000), dtype=float32)')
    expect(x.reads).toEqual([])
  })
})

describe('the digits of floats', () => {
  it('a float64 alone prints with the digits that read back, JavaScript\'s own', () => {
    for (let power = -1074; power <= 1023; power++) {
      for (const value of [2 ** power, 1.1 * 2 ** power, (4 / 3) * 2 ** power]) {
        const text = formatArray(list([value], 'float64', []))
        expect(Number(text)).toBe(value)
        expect(text.replace(/e.*|\.0$|\./g, '').replace(/^0+|0+$/g, '')).toBe(
          value.toExponential().replace(/e.*|\./g, '').replace(/0+$/, ''))
      }
    }
  })

  it('a float32 alone prints with at most 9 digits, which read back', () => {
    for (let power = -149; power <= 127; power++) {
      for (const value of [2 ** power, 1.1 * 2 ** power, (4 / 3) * 2 ** power].map(Math.fround)) {
        const text = formatArray(list([value], 'float32', []))
        expect(Math.fround(Number(text))).toBe(value)
        expect(text.replace(/e.*|\.0$|\./g, '').replace(/^0+|0+$/g, '').length).toBeLessThanOrEqual(9)
      }
    }
  })

  it('a float32 element that was given as a wider double is rounded to float32 first', () => {
    expect(formatArray(list([0.1, 0.2], 'float32'))).toBe('[0.1 0.2]')
    expect(formatArray(list([1 / 3], 'float32', []))).toBe('0.33333334')
  })
})

describe('options', () => {
  it('an option left out, or undefined, has its default', () => {
    const x = list([1 / 3, 2 / 3])
    expect(formatArray(x, { precision: undefined })).toBe(formatArray(x))
    expect(formatArray(x)).toBe('[0.33333333 0.66666667]')
  })

  it('an endless threshold prints everything, an endless line never wraps', () => {
    const x = counted([1500], 'int32', (place) => place)
    const text = formatArray(x, { threshold: Infinity, lineWidth: Infinity })
    expect(text).toBe(`[${Array.from({ length: 1500 }, (_, i) => String(i).padStart(4)).join(' ')}]`)
  })

  it('with edgeItems 0 the last element is shown, and is the only one read', () => {
    const x = counted([2000], 'int32', (place) => place)
    expect(reprArray(x, { edgeItems: 0 })).toBe('array([..., 1999], shape=(2000,), dtype=int32)')
    expect(x.reads).toEqual([1999])
  })

  it('an unknown option is a ValueError that names it and those that are known', () => {
    const options = { linewidth: 3 } as PrintOptions
    expect(() => formatArray(list([1]), options)).toThrow(ValueError)
    expect(() => formatArray(list([1]), options)).toThrow(
      'formatArray: unknown option linewidth; known are precision, threshold, edgeItems, lineWidth, suppress')
    expect(() => formatArray(list([1]), { toString: 1 } as never)).toThrow(ValueError)
  })

  it('a value that an option cannot have is a ValueError, before anything is read', () => {
    const bad = [
      { precision: -1 }, { precision: 1.5 }, { precision: Infinity }, { precision: NaN }, { precision: '3' }, { precision: null },
      { threshold: -1 }, { threshold: NaN }, { edgeItems: 2.5 }, { edgeItems: Infinity }, { lineWidth: -3 }, { lineWidth: 3n },
      { suppress: 1 }, { suppress: null }, null, 7, 'x',
    ]
    const x = counted([2], 'float64', () => 0)
    for (const options of bad) {
      expect(() => formatArray(x, options as never), JSON.stringify(options, String)).toThrow(ValueError)
      expect(() => reprArray(x, options as never)).toThrow(/^reprArray: /)
    }
    expect(x.reads).toEqual([])
  })
})
