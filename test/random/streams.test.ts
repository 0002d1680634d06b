/** Generators against the streams of NumPy's: every element of every call, and the state behind them. */
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import * as pn from 'parnum'
import type { TypedArray } from '../../src/dtype/dtype.js'
import { fixtures, isStored, type RandomCase, type RandomStep, type StoredIndex } from '../support/fixtures.js'
import { expectWithin } from '../support/ulp.js'

type Method = (...args: unknown[]) => unknown
type Generator = ReturnType<typeof pn.random.generator>

const native = pn.info().backend === 'native'

/** Which functions of the C library or of V8 decide on last bits, and by how much they differ; the addon calls those that NumPy calls. */
const loose: Readonly<Record<string, number>> = { standardNormal: 2, standardExponential: 2, normal: 4, exponential: 2, standardGamma: 16, gamma: 16, beta: 16 }

function generatorOf({ kind, seed, spawn }: RandomCase): Generator {
  const entropy = typeof seed === 'string' ? BigInt(seed) : seed.map(BigInt)
  let g = pn.random.generator(entropy, { bitGenerator: kind })
  for (const child of spawn) g = g.spawn(child + 1)[child]
  return g
}

function argument(value: RandomStep['args'][number]): unknown {
  if (typeof value === 'number') return value
  if (isStored(value as unknown as StoredIndex)) {
    const { data, dtype, shape } = value as unknown as { data: TypedArray; dtype: pn.DType; shape: number[] }
    return pn.arr(data, { dtype }).reshape(shape)
  }
  return BigInt((value as { bigint: string }).bigint)
}

/** How many parameters stand before the shape. */
const parameters: Readonly<Record<string, number>> = {
  random: 0, uniform: 2, integers: 2, standardNormal: 0, normal: 2, standardExponential: 0, exponential: 1, standardGamma: 1, gamma: 2, beta: 2, binomial: 2, poisson: 1, choice: 1,
}

function callStep(g: Generator, { name, args, options }: RandomStep): unknown {
  const { size, ...rest } = options as Record<string, unknown>
  const given = args.map(argument)
  if (rest['p']) rest['p'] = argument(rest['p'] as never)
  if (name === 'permutation' || name === 'shuffle') {
    const result = (g[name] as Method)(given[0], rest)
    return name === 'shuffle' ? given[0] : result
  }
  while (given.length < parameters[name]) given.push(undefined)
  return (g[name as 'random'] as Method)(...given, size, rest)
}

/** The first and the last five elements. */
function ends(all: TypedArray): TypedArray {
  const some = all.slice(0, 10)
  some.set(all.subarray(-5) as never, 5)
  return some
}

/** Where NumPy gives a scalar, parnum gives a number. */
function checkStep(got: unknown, step: RandomStep, label: string): void {
  const { out, shape, sha256, name } = step
  if (!(got instanceof pn.NDArray)) {
    expect(out.shape, label).toEqual([])
    expectWithin(Float64Array.of(got as number), Float64Array.of(Number(out.data[0])), 'float64', native ? 0 : loose[name] ?? 0, label)
    return
  }
  expect([got.dtype, got.shape], label).toEqual([out.dtype, shape ?? out.shape])
  const all: TypedArray = got.toTypedArray()
  const shown = sha256 === undefined ? all : ends(all)
  const units = native ? 0 : loose[name] ?? 0
  expectWithin(shown, out.data, out.dtype, units, label)
  if (sha256 !== undefined && units === 0) expect(createHash('sha256').update(new Uint8Array(all.buffer, all.byteOffset, all.byteLength)).digest('hex'), label).toBe(sha256)
}

function checkCase(item: RandomCase): void {
  const g = generatorOf(item)
  item.steps.forEach((step, i) => checkStep(callStep(g, step), step, `${item.kind} of ${String(item.seed)}, call ${i}: ${step.name} ${JSON.stringify(step.options)}`))
  const { state, hasUint32, uinteger } = g.state
  expect(state).toEqual(item.end.state)
  expect(hasUint32).toBe(item.end.hasUint32)
  if (uinteger !== null && hasUint32) expect(uinteger).toBe(item.end.uinteger)
}

const cases = fixtures('random')
const names = [...new Set(cases.flatMap(({ steps }) => steps.map(({ name }) => name)))]

describe.each(['pcg64', 'philox'] as const)('%s', kind => {
  const own = cases.filter(item => item.kind === kind)

  test.each(names.filter(name => own.some(({ steps }) => steps.some(step => step.name === name))))('%s gives NumPy\'s stream, between other calls too, and leaves NumPy\'s state', name => {
    const with_ = own.filter(({ steps }) => steps.some(step => step.name === name))
    expect(with_.length).toBeGreaterThan(0)
    for (const item of with_) checkCase(item)
  })
})

test('the fixtures hold every dtype of integers, both generators, spawned streams and long ones', () => {
  const steps = cases.flatMap(item => item.steps)
  expect(new Set(steps.filter(({ name }) => name === 'integers').map(({ options }) => options['dtype'])).size).toBeGreaterThanOrEqual(9)
  expect(cases.some(({ spawn }) => spawn.length === 2)).toBe(true)
  expect(steps.filter(({ sha256 }) => sha256).length).toBeGreaterThan(30)
})
