/**
 * npx tsx bench/random.ts: random numbers beside NumPy's (python3, or what PARNUM_PYTHON names), 1e7 of each, best of seven. Where the streams
 * are NumPy's, the last number has to be the same.
 */
import { spawnSync } from 'node:child_process'
import type { NDArray } from './parnum.js'

// eslint-disable-next-line @typescript-eslint/no-require-imports
const { pn } = require('./parnum.js') as typeof import('./parnum.js')

const n = 1e7
const rounds = 7
type Generator = ReturnType<typeof pn.random.generator>

/** Name, parnum's call, its bit generator, NumPy's call (of default_rng), whether the streams are the same. */
const rows: readonly (readonly [string, (g: Generator) => NDArray, 'pcg64' | 'philox', string, boolean])[] = [
  ['random', (g) => g.random(n), 'pcg64', 'g.random(n)', true],
  ['random of float32', (g) => g.random(n, { dtype: 'float32' }), 'pcg64', "g.random(n, dtype='float32')", true],
  ['uniform', (g) => g.uniform(-1, 1, n), 'pcg64', 'g.uniform(-1, 1, n)', true],
  ['integers below 100', (g) => g.integers(0, 100, n), 'pcg64', 'g.integers(0, 100, n)', true],
  ['integers, a quarter rejected', (g) => g.integers(0, 3 * 2 ** 30, n), 'pcg64', 'g.integers(0, 3 * 2**30, n)', true],
  ['normal', (g) => g.standardNormal(n), 'pcg64', 'g.standard_normal(n)', true],
  ['normal', (g) => g.standardNormal(n), 'philox', 'g.standard_normal(n)', false],
  ['normal of float32', (g) => g.standardNormal(n, { dtype: 'float32' }), 'philox', "g.standard_normal(n, dtype='float32')", false],
  ['exponential', (g) => g.standardExponential(n), 'philox', 'g.standard_exponential(n)', false],
  ['gamma of 3', (g) => g.standardGamma(3, n), 'philox', 'g.standard_gamma(3, n)', false],
  ['poisson of 100', (g) => g.poisson(100, n), 'philox', 'g.poisson(100, n)', false],
  ['binomial of 100, 0.4', (g) => g.binomial(100, 0.4, n), 'philox', 'g.binomial(100, 0.4, n)', false],
]

/** Best milliseconds of a call by a generator that was just seeded, and the last number. */
function measure(call: (g: Generator) => NDArray, bitGenerator: 'pcg64' | 'philox'): [ms: number, last: number] {
  let best = Infinity
  let last = NaN
  for (let k = 0; k < rounds; k++) {
    const g = pn.random.generator(42, { bitGenerator })
    const began = performance.now()
    const x = call(g)
    best = Math.min(best, performance.now() - began)
    last = Number(x.item(-1))
    x.dispose()
  }
  return [best, last]
}

function measureNumPy(call: string): [ms: number, last: number] | undefined {
  const script = `
import time, numpy as np
n, best = ${n}, 1e9
for _ in range(${rounds}):
    g = np.random.default_rng(42)
    began = time.perf_counter()
    x = ${call}
    best = min(best, time.perf_counter() - began)
print(best * 1e3, repr(float(x[-1])))`
  const { status, stdout } = spawnSync(process.env['PARNUM_PYTHON'] ?? 'python3', ['-c', script], { encoding: 'utf8' })
  if (status !== 0) return undefined
  const [ms, last] = stdout.split(' ').map(Number)
  return [ms, last]
}

console.log(`${n} numbers, ${pn.info().threads} threads; milliseconds, best of ${rounds}\n`)
console.log('| | bits | parnum | NumPy | ratio |\n| --- | --- | --- | --- | --- |')
for (const [name, call, bits, numpy, same] of rows) {
  const [ms, last] = measure(call, bits)
  const other = measureNumPy(numpy)
  if (other && same && other[1] !== last) throw new Error(`${name}: the last number is ${last}, NumPy's ${other[1]}`)
  console.log(`| ${name} | ${bits} | ${ms.toFixed(1)} | ${other ? `${other[0].toFixed(1)} | ${(other[0] / ms).toFixed(1)}` : '- | -'} |`)
}
