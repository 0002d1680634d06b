/** Comparing products with NumPy's: exactly, or within the bound that is stated for sums of rounded terms. */
import { expect } from 'vitest'
import * as pn from 'parnum'
import { infoOf, type DType } from '../../src/dtype/dtype.js'
import type { ProductCase, Stored } from '../support/fixtures.js'
import { expectWithin } from '../support/ulp.js'
import { make, type Any } from '../ops/calls.js'
import { elements, shapedLayouts } from '../reduce/shapes.js'

const epsilon: Partial<Record<DType, number>> = { float32: 2 ** -23, float64: 2 ** -52 }

/** Throws where a product is not NumPy's. */
export function checkProduct(item: ProductCase, result: Any, label: string): void {
  const want = item.out!
  expect([result.dtype, result.shape], label).toEqual([want.dtype, want.shape])
  const got = elements(result)
  if (!item.magnitude) return expectWithin(got, want.data, want.dtype, 0, label)
  const eps = epsilon[want.dtype]!
  for (let k = 0; k < got.length; k++) {
    const [a, b, most] = [Number(got[k]), Number(want.data[k]), Number(item.magnitude.data[k])]
    // 192 terms in order, then their sums; and the expected value is rounded itself.
    if (Math.abs(a - b) > (200 / 2 + 1) * eps * most) throw new Error(`${label}: element ${k} is ${a}, expected ${b}`)
  }
}

/** The same elements in every layout. */
export function arrays(x: Stored): readonly { name: string; array: Any }[] {
  return shapedLayouts(x)
}

/** An array of small whole numbers, the same in every run. */
export function whole(shape: readonly number[], seed: number, dtype: DType = 'float64'): Any {
  let state = seed * 2654435761 % 2 ** 32 | 1
  const next = (): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % 17 - (infoOf(dtype).kind === 'u' || dtype === 'bool' ? 0 : 8)
  }
  const size = shape.reduce((n, length) => n * length, 1)
  const values = Float64Array.from({ length: size }, () => (dtype === 'bool' ? next() & 1 : next()))
  return pn.astype(make('float64')(values).reshape(shape) as Any, dtype)
}
