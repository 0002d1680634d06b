/** The bits of a transform: the same for every number of threads, on every instruction set, and in float64 for TypeScript too. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import * as pn from 'parnum'
import { complexNoise, noise, partsOf } from './support.js'

const script = fileURLToPath(new URL('scripts/bits.cjs', import.meta.url))
const { threads } = pn.info()
afterAll(() => pn.configure({ threads }))

/** What the script prints under an environment; undefined where the machine has no such kernels. */
function bits(environment: Readonly<Record<string, string>>): string[] | undefined {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { env: { ...process.env, PARNUM_THREADS: '2', PARNUM_TARGET: '', PARNUM_BACKEND: '', ...environment }, encoding: 'utf8' })
  if (status === 0) return stdout.trim().split('\n')
  if (!/no kernels for PARNUM_TARGET|the native kernels cannot be loaded/.test(stderr)) throw new Error(stderr)
  return undefined
}

test('every instruction set has the same bits, and TypeScript too in float64', () => {
  const ts = bits({ PARNUM_BACKEND: 'ts' })!
  const native = ['v2', 'v3', 'v4', 'neon', 'generic'].flatMap((target) => bits({ PARNUM_BACKEND: 'native', PARNUM_TARGET: target }) ?? []).sort()
  expect(ts).toHaveLength(2)
  for (const line of native.filter((text) => text.startsWith('float64'))) expect(line).toBe(ts[0])
  expect(new Set(native.filter((text) => text.startsWith('float32'))).size).toBeLessThanOrEqual(1)
}, 240_000)

test('1, 2, 3 and 5 threads give the same bits, for one long line and for many', () => {
  const inputs = [complexNoise([2 ** 17], 1), complexNoise([100_000], 2), complexNoise([65_537], 3), complexNoise([300, 512], 4), complexNoise([2, 40_000, 2], 5)]
  const real = pn.arr(noise(2 ** 18, 6))
  const runs = [...inputs.flatMap((x) => [() => pn.fft.fft(x), () => pn.fft.ifftn(x)]), () => pn.fft.rfft(real), () => pn.fft.fft(real), () => pn.fft.hfft(inputs[0])] as (() => pn.NDArray)[]
  const want: Float64Array[] = []
  for (const count of [1, 2, 3, 5]) {
    pn.configure({ threads: count })
    runs.forEach((run, i) => {
      const got = partsOf(run() as never)
      want[i] ??= got
      expect(Buffer.compare(Buffer.from(got.buffer), Buffer.from(want[i].buffer)), `run ${i} on ${count} threads`).toBe(0)
    })
  }
}, 240_000)
