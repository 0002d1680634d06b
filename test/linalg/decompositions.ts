/** What the tests of decompositions share: calls by name, parts, laws with bounds. */
import { expect } from 'vitest'
import * as pn from 'parnum'
import { infoOf, type DType } from '../../src/dtype/dtype.js'
import type { Any } from '../ops/calls.js'
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
  return dtype === 'float32' || (dtype as string) === 'complex64' ? 2 ** -23 : 2 ** -52
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

/** The conjugate transpose. */
export function adjoint(x: Any): Any {
  const t = x.mT as Any
  return infoOf(x.dtype).kind as string === 'c' ? (t as unknown as { conj(): Any }).conj() : t
}

/** Stacks of identity matrices. */
export function identity(batch: readonly number[], n: number, dtype: DType): Any {
  return pn.broadcastTo(pn.eye(n), [...batch, n, n]).astype(dtype) as Any
}

/** Random matrices, the same in every run. */
export function random(shape: readonly number[], dtype: DType, seed: number): Any {
  const size = shape.reduce((n, m) => n * m, 1)
  if (infoOf(dtype).kind as string !== 'c') return pn.arr(noise(size, seed)).reshape(shape).astype(dtype) as Any
  const [re, im] = [noise(size, seed), noise(size, seed + 77)]
  const list = Array.from(re, (x, k) => ({ re: x, im: im[k] }))
  return (pn.arr(list as never) as Any).reshape(shape).astype(dtype) as Any
}
