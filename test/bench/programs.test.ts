/** The bench's programs, each in its two forms, at sizes of a test: what they compute, not how long it takes. */
import { describe, expect, test } from 'vitest'
import { spread } from '../../bench/inputs.js'
import { pn, type NDArray } from '../../bench/parnum.js'
import { programs } from '../../bench/programs/list.js'
import { loops } from '../../bench/programs/peers.js'
import type { Program } from '../../bench/programs/program.js'

// Above the size from which operations wait: 40,000 elements, or a square of 200 by 200.
const sizeOf = ({ name }: Program): number => (name === 'heat' || name === 'n-body' ? 200 : 40_000)

function inputsOf(program: Program): Record<string, { values: Float64Array<ArrayBuffer>; shape: readonly number[] }> {
  return Object.fromEntries(Object.entries(program.inputs(sizeOf(program))).map(([name, { shape, low, high }], i) => {
    return [name, { values: spread(i + 1, shape.reduce((a, b) => a * b, 1), low, high), shape }]
  }))
}

const elementsOf = (result: NDArray | number): ArrayLike<number> => (typeof result === 'number' ? [result] : result.toTypedArray() as Float64Array)

describe.each(programs.map((program) => [program.title, program] as const))('%s', (_, program) => {
  test.each([['methods', true], ['methods', false], ['expr', true], ['expr', false]] as const)('by %s, fusion %s, gives what plain loops give', (form, fusion) => {
    const inputs = inputsOf(program)
    const expected = loops[program.name](Object.fromEntries(Object.entries(inputs).map(([name, { values }]) => [name, values])))
    pn.configure({ fusion })
    try {
      const arrays = Object.fromEntries(Object.entries(inputs).map(([name, { values, shape }]) => [name, pn.arr(values).reshape([...shape])]))
      const results = program[form](arrays).map(elementsOf)
      expect(results.length).toBe(expected.length)
      for (const [i, right] of expected.entries()) {
        const values: readonly number[] = typeof right === 'number' ? [right] : [...right]
        const largest = values.reduce((most, v) => Math.max(most, Math.abs(v)), 0)
        expect(results[i].length).toBe(values.length)
        let worst = 0
        for (let k = 0; k < values.length; k++) worst = Math.max(worst, Math.abs(results[i][k] - values[k]))
        expect(worst).toBeLessThanOrEqual(program.rtol * largest)
        expect(largest).toBeGreaterThan(0)
      }
    } finally {
      pn.configure({ fusion: true })
    }
  })
})
