/** Runs the calls of a fixture: every layout of the first argument, as a function and as a method. */
import { expect } from 'vitest'
import { infoOf, type TypedArray } from '../../src/dtype/dtype.js'
import { arrayOf, call, callMethod, type Any } from '../ops/calls.js'
import { shapedLayouts } from '../reduce/shapes.js'
import { isStored, type BoundedCase, type Stored } from './fixtures.js'
import { expectWithin } from './ulp.js'

const epsilon: Readonly<Record<string, number>> = { float32: 2 ** -23, float64: 2 ** -52 }

/** A fixture's value as an argument: arrays are made, options and lists stay. */
export function argument(value: unknown): unknown {
  return isStored(value as never) ? arrayOf(value as Stored) : value
}

function optionsOf({ options }: BoundedCase): Record<string, unknown>[] {
  const entries = Object.entries(options)
  return entries.length === 0 ? [] : [Object.fromEntries(entries.map(([key, value]) => [key, argument(value)]))]
}

/** Compares a result with what NumPy computed: dtype, shape, and elements within the case's bound. */
export function check(result: unknown, { out, bound }: Pick<BoundedCase, 'out' | 'bound'>, label: string): void {
  if (Array.isArray(out)) {
    expect(Array.isArray(result) && result.length, label).toBe(out.length)
    return out.forEach((part: Stored, i) => check((result as Any[])[i], { out: part, bound }, `${label}, result ${i}`))
  }
  const want = out as Stored
  const x = result as Any
  expect([x.dtype, x.shape], label).toEqual([want.dtype, want.shape])
  const got = x.toTypedArray() as TypedArray
  if (bound === 0 || infoOf(want.dtype).kind !== 'f') return expectWithin(got, want.data, want.dtype, 0, label)
  const largest = Math.max(0, ...Array.from(want.data as Float64Array).filter(Number.isFinite).map(Math.abs))
  const allowed = bound * epsilon[want.dtype] * largest
  got.forEach((a: number | bigint, k: number) => {
    const b = want.data[k]
    if (!Object.is(a, b) && !(Math.abs(Number(a) - Number(b)) <= allowed)) throw new Error(`${label}: element ${k} is ${a}, expected ${b} within ${allowed}`)
  })
}

/** What a case calls, in words. */
export function labelOf({ op, args, options }: BoundedCase): string {
  const told = (value: unknown): string => (isStored(value as never) ? `${(value as Stored).dtype}[${(value as Stored).shape.join()}]` : JSON.stringify(value))
  return `${op}(${args.map(told).join(', ')}; ${Object.entries(options).map(([key, value]) => `${key}: ${told(value)}`).join(', ')})`
}

/** Runs a case in every layout of its first argument, and once as a method. */
export function runCase(item: BoundedCase): void {
  const [first, ...rest] = item.args
  const others = (): unknown[] => [...rest.map((value) => argument(value) ?? undefined), ...optionsOf(item)]
  for (const { name, array } of shapedLayouts(first as Stored)) check(call(item.op, array, ...others()), item, `${labelOf(item)}, ${name}`)
  check(callMethod(arrayOf(first as Stored), item.op, ...others()), item, `${labelOf(item)}, as a method`)
}
