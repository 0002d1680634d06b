/** What the tests of decompositions share: calls by name, parts, laws with bounds. */
import { expect } from 'vitest'
import * as pn from 'parnum'
import { isComplex, type DType } from '../../src/dtype/dtype.js'
import type { Any } from '../ops/calls.js'
import type { Stored } from '../support/fixtures.js'
import { elements, noise } from '../reduce/shapes.js'

type Function = (...args: readonly unknown[]) => unknown

/** A function of pn.linalg by name; its parts as a list. */
export function parts(name: string, ...args: readonly unknown[]): readonly Any[] {
  const result = (pn.linalg as unknown as Record<string, Function>)[name](...args)
  return result instanceof pn.NDArray ? [result as Any] : result as readonly Any[]
}

/** The same as a method. */
export function partsOfMethod(x: Any, name: string, ...rest: readonly unknown[]): readonly Any[] {
  const result = (x as unknown as Record<string, Function>)[name](...rest)
  return result instanceof pn.NDArray ? [result as Any] : result as readonly Any[]
}

/** The distance of a dtype's numbers near 1. */
export function epsOf(dtype: DType): number {
  return dtype === 'float32' || dtype === 'complex64' ? 2 ** -23 : 2 ** -52
}

/** Throws where elements differ by more than a bound; the same infinities and NaN are equal. */
export function expectNear(got: Any, want: ArrayLike<number | bigint>, bound: number, label: string): void {
  const values = elements(got)
  expect(values.length, label).toBe(want.length)
  for (let k = 0; k < want.length; k++) {
    const [a, b] = [Number(values[k]), Number(want[k])]
    if (Object.is(a, b) || Math.abs(a - b) <= bound) continue
    throw new Error(`${label}: element ${k} is ${a}, expected ${b} within ${bound}`)
  }
}

/** The largest magnitude of an array's parts. */
export function largest(x: Any): number {
  let most = 0
  for (const v of elements(x)) most = Math.max(most, Math.abs(Number(v)))
  return most
}

/** Throws where two arrays differ by more than some eps of the dtype, times the magnitude. */
export function expectClose(got: Any, want: Any, units: number, label: string, magnitude = largest(want)): void {
  expect(got.shape, label).toEqual(want.shape)
  expectNear(got, Array.from(elements(want) as ArrayLike<number>), units * epsOf(want.dtype) * Math.max(magnitude, 1e-300), label)
}

/** A fixture's array, also of complex numbers, in several memory layouts. */
export function arranged({ dtype, shape, data }: Stored): readonly { name: string; array: Any }[] {
  const list = isComplex(dtype) ? Array.from({ length: data.length / 2 }, (_, k) => ({ re: Number(data[2 * k]), im: Number(data[2 * k + 1]) })) : data
  const array = pn.arr(list, { dtype }).reshape(shape) as Any
  const turned = shape.map((_, axis) => shape.length - 1 - axis)
  const backward = shape.map(() => '::-1')
  const stepped = pn.zeros(shape.map((n) => 2 * n + 1), { dtype })
  const inside = shape.map(() => '1::2')
  stepped.set(array, ...inside)
  return [
    { name: 'contiguous', array },
    { name: 'Fortran order', array: array.permuteDims(turned).copy().permuteDims(turned) as Any },
    { name: 'reversed', array: array.get(...backward).copy().get(...backward) as Any },
    { name: 'step 2', array: stepped.get(...inside) as Any },
  ]
}

/** The conjugate transpose. */
export function adjoint(x: Any): Any {
  const t = x.mT as Any
  return isComplex(x.dtype) ? t.conj() as Any : t
}

/** Stacks of identity matrices. */
export function identity(batch: readonly number[], n: number, dtype: DType): Any {
  return pn.broadcastTo(pn.eye(n), [...batch, n, n]).astype(dtype) as Any
}

/** Random matrices, the same in every run. */
export function random(shape: readonly number[], dtype: DType, seed: number): Any {
  const size = shape.reduce((n, m) => n * m, 1)
  if (!isComplex(dtype)) return pn.arr(noise(size, seed)).reshape(shape).astype(dtype) as Any
  const [re, im] = [noise(size, seed), noise(size, seed + 77)]
  const list = Array.from(re, (x, k) => ({ re: x, im: im[k] }))
  return (pn.arr(list) as Any).reshape(shape).astype(dtype) as Any
}

/** Throws where complex numbers, in any order within each row, are not those expected: each takes the nearest that is left. */
export function expectSameSets(got: Any, want: ArrayLike<number | bigint>, bound: number, label: string): void {
  const values = elements(got)
  const n = got.shape.at(-1) ?? 1
  expect(values.length, label).toBe(want.length)
  for (let first = 0; first < values.length; first += 2 * n) {
    const left = new Set(Array.from({ length: n }, (_, i) => first + 2 * i))
    for (let k = first; k < first + 2 * n; k += 2) {
      const away = (i: number): number => Math.hypot(Number(values[i]) - Number(want[k]), Number(values[i + 1]) - Number(want[k + 1]))
      const nearest = [...left].reduce((a, b) => (away(a) <= away(b) ? a : b))
      left.delete(nearest)
      if (!(away(nearest) <= bound)) throw new Error(`${label}: nothing within ${bound} of ${want[k]} + ${want[k + 1]}i`)
    }
  }
}
