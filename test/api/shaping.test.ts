/** Shapes, parts, joins, picking and padding: NumPy's results for arrays of every layout, and errors that leave arrays as they were. */
import { describe, expect, it } from 'vitest'
import * as pn from 'parnum'
import { fixtures, isStored, type CallCase, type Stored } from '../support/fixtures.js'
import { expectWithin } from '../support/ulp.js'

const cases = [...fixtures('shaping'), ...fixtures('padding')]
const functions = pn as unknown as Readonly<Record<string, (...args: unknown[]) => unknown>>

const made = (x: Stored): pn.NDArray => pn.arr(x.data, { dtype: x.dtype }).reshape(x.shape)
/** The same values seen through other strides: transposed in memory, stepped, and reversed. */
function strided(x: Stored): pn.NDArray {
  const order = x.shape.map((_, axis) => x.shape.length - 1 - axis)
  const home = pn.zeros([...x.shape].reverse().map((n) => 2 * n + 1), { dtype: x.dtype })
  const part = home.get(...x.shape.map(() => '1::2')).permuteDims(order).flip()
  part.set(made(x))
  return part
}
const revive = (value: unknown, make: (x: Stored) => pn.NDArray): unknown => (isStored(value) ? make(value) : Array.isArray(value) ? value.map((v) => revive(v, make)) : value)
const shown = (value: unknown): unknown => (isStored(value) ? `${value.dtype}[${value.shape.join()}]` : Array.isArray(value) ? value.map(shown) : value)
const label = (c: CallCase): string => `${c.op}(${JSON.stringify(shown(c.args))}, ${JSON.stringify(c.options)})`

/** How far results may be from NumPy's, as a part of them: where powers of other libraries are involved. */
const near: Readonly<Record<string, number>> = { logspace: 1e-13, geomspace: 1e-13 }

function expectSame(actual: unknown, expected: Stored, c: CallCase): void {
  const name = label(c)
  expect(actual, name).toBeInstanceOf(pn.NDArray)
  const x = actual as pn.NDArray
  expect(x.shape, name).toEqual([...expected.shape])
  expect(x.dtype, name).toBe(expected.dtype)
  if (near[c.op] === undefined) return expectWithin(x.toTypedArray(), expected.data, expected.dtype, 0, name)
  const values = Array.from(expected.data as Float64Array)
  Array.from(x.toTypedArray() as Float64Array).forEach((value, i) => expect(Math.abs(value - values[i]), name).toBeLessThanOrEqual(near[c.op] * Math.abs(values[i])))
}

function check(c: CallCase, make: (x: Stored) => pn.NDArray): void {
  const args = revive(c.args, make) as unknown[]
  const run = (): unknown => functions[c.op](...args, ...(c.options === undefined ? [] : [c.options]))
  if (c.error) {
    expect(run, label(c)).toThrow(pn.ParnumError)
    c.args.forEach((given, i) => { if (isStored(given)) expectWithin((args[i] as pn.NDArray).toTypedArray(), given.data, given.dtype, 0, `${label(c)} changed argument ${i}`) })
  } else if (c.outs !== undefined) {
    const lists = run() as unknown[]
    expect(lists.length, label(c)).toBe(c.outs.length)
    c.outs.forEach((out, i) => expectSame(lists[i], out, c))
  } else expectSame(run(), c.out, c)
}

describe.each([...new Set(cases.map((c) => c.op))])('%s', (op) => {
  const own = cases.filter((c) => c.op === op)

  it('gives what NumPy gives, or refuses what NumPy refuses, for arrays of any layout', () => {
    expect(own.length).toBeGreaterThan(4)
    for (const c of own) for (const make of [made, strided]) check(c, make)
  })
})
