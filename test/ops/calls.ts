/** Calling parnum's functions and methods by name, and comparing results bit for bit. Compares nothing with NumPy: see matrix.test.ts. */
import * as pn from 'parnum'
import { infoOf, type DType, type TypedArray } from '../../src/dtype/dtype.js'
import type { Stored } from '../support/fixtures.js'

/** An array of any dtype. */
export type Any = pn.NDArray
type Function = (...args: readonly unknown[]) => Any

/** A function of the package, by name. */
export function call(name: string, ...args: readonly unknown[]): Any {
  const f = (pn as unknown as Record<string, Function | undefined>)[name]
  if (!f) throw new Error(`pn.${name} is not there`)
  return f(...args)
}

/** A method of an array, by name. */
export function callMethod(x: Any, name: string, ...rest: readonly unknown[]): Any {
  const f = (x as unknown as Record<string, Function | undefined>)[name]
  if (!f) throw new Error(`NDArray.prototype.${name} is not there`)
  return f.apply(x, rest as never)
}

/** Typed elements as an array of a dtype. */
export function make(dtype: DType): (data: TypedArray) => Any {
  return data => pn.arr(data, { dtype }) as Any
}

/** A fixture's array. */
export function arrayOf({ dtype, shape, data }: Stored): Any {
  return (make(dtype)(data) as unknown as { reshape(shape: readonly number[]): Any }).reshape(shape)
}

/** A typed array of a dtype, of the given values. */
export function typed(dtype: DType, values: readonly (number | bigint)[]): TypedArray {
  const { array, big, bytes } = infoOf(dtype)
  const out = new array(new ArrayBuffer(values.length * bytes))
  values.forEach((value, k) => { out[k] = (big ? BigInt(value) : Number(value)) as never })
  return out
}

/** Throws where two results differ in a bit (all NaN are one), naming the first place. */
export function expectSameBits(actual: TypedArray, expected: TypedArray, label: string): void {
  if (actual.length !== expected.length) throw new Error(`${label}: ${actual.length} elements, expected ${expected.length}`)
  if (bytesOf(actual).equals(bytesOf(expected))) return
  for (let k = 0; k < actual.length; k++) {
    if (!Object.is(actual[k], expected[k])) throw new Error(`${label}: element ${k} is ${actual[k]}, expected ${expected[k]}`)
  }
}

function bytesOf({ buffer, byteOffset, byteLength }: TypedArray): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength)
}
