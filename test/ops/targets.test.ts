/** Every backend and instruction set of this machine, each in a process of its own: the same bits where results are exact, the bounds elsewhere. */
import { realTypes } from '../support/dtypes.js'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { infoOf } from '../../src/dtype/dtype.js'
import { opOf } from '../../src/ops/table.js'
import { fixtures } from '../support/fixtures.js'
import { expectWithin } from '../support/ulp.js'

const script = fileURLToPath(new URL('machine.mjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'parnum-'))
afterAll(() => rmSync(folder, { recursive: true }))

const table = {
  dtypes: realTypes,
  // 'exact' operations: all but the float results that have a bound above 0.
  ops: fixtures('elementwise')
    .filter(({ op, out }) => infoOf(out.dtype).kind !== 'f' || opOf(op).ulp === 0)
    .map(({ op, dtype, inputs }) => ({ op, dtype, arity: opOf(op).arity, inputs: inputs.map(x => x.dtype) })),
  reductions: ['sum', 'prod', 'min', 'max', 'mean', 'var', 'std', 'any', 'all', 'countNonzero', 'argmin', 'argmax', 'cumulativeSum', 'cumulativeProd'],
}
const tableFile = join(folder, 'table.json')
writeFileSync(tableFile, JSON.stringify(table))

const built = process.arch === 'x64' ? ['v2', 'v3', 'v4'] : process.arch === 'arm64' ? ['neon'] : ['generic']
const machines = {
  ts: { PARNUM_BACKEND: 'ts', PARNUM_TARGET: '' },
  ...Object.fromEntries(built.map(target => [target, { PARNUM_BACKEND: 'native', PARNUM_TARGET: target }])),
} as Readonly<Record<string, Record<string, string>>>
const environment = (machine: string) => ({ ...process.env, PARNUM_THREADS: '2', ...machines[machine] })
const run = (machine: string, mode: string) => execFileSync(process.execPath, [script, mode, tableFile], { env: environment(machine), maxBuffer: 2 ** 30 })

/** Whether the machine has this instruction set, and the addon was built; other failures are failures. */
function there(machine: string): boolean {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, 'info', tableFile], { env: environment(machine), encoding: 'utf8' })
  if (status === 0) {
    expect(stdout).toBe(machine === 'ts' ? 'ts js' : `native ${machine}`)
    return true
  }
  if (!/no kernels for PARNUM_TARGET|the native kernels cannot be loaded/.test(stderr)) throw new Error(stderr)
  return false
}
const available = Object.keys(machines).filter(there)

describe('exact operations, casts and reductions', () => {
  let expected: string[] = []

  test('run on the TypeScript kernels, with results that differ from case to case', () => {
    expected = run('ts', 'exact').toString().trim().split('\n')
    expect(expected.length).toBeGreaterThan(2 * table.ops.length + 2 * realTypes.length ** 2 + 6 * realTypes.length * table.reductions.length)
    expect(new Set(expected.map(line => line.split(' = ')[1])).size).toBeGreaterThan(expected.length / 4)
    expect(expected.filter(line => line.includes('Error:'))).toEqual([])
  })

  for (const machine of built) {
    test.skipIf(!available.includes(machine))(`have the bits of the TypeScript kernels on ${machine}`, () => {
      const lines = run(machine, 'exact').toString().trim().split('\n')
      expect(lines.length).toBe(expected.length)
      const other = lines.filter((line, k) => line !== expected[k])
      expect({ count: other.length, first: other.slice(0, 20) }).toEqual({ count: 0, first: [] })
    })
  }
})

describe('the op table', () => {
  for (const machine of Object.keys(machines)) {
    test.skipIf(!available.includes(machine))(`gives NumPy's values on ${machine}, within each operation's bound`, () => {
      const bytes = run(machine, 'fixtures')
      let at = 0
      for (const { op, out, inputs } of fixtures('elementwise')) {
        const { array, bytes: size, kind } = infoOf(out.dtype)
        for (const layout of ['contiguous', 'reversed']) {
          const end = at + out.data.length * size
          const own = Uint8Array.from(bytes.subarray(at, end))
          expectWithin(new array(own.buffer), out.data, out.dtype, kind === 'f' ? opOf(op).ulp : 0, `${machine}: ${op}, ${layout}`, inputs.map(x => x.data))
          at = end
        }
      }
      expect(at).toBe(bytes.length)
    })
  }
})
