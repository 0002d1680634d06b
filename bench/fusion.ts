/**
 * npx tsx bench/fusion.ts: from how many elements on operations should wait for each other, which is what `standard` in
 * src/expr/pending.ts says.
 *
 * Chains are timed at each size with fusion (PARNUM_FUSE_FROM=1: everything waits) and without, in turns in one process, the result
 * demanded each time. Small arrays pay for remembering and for making the program ready; large ones gain what intermediates cost that
 * are not written and read again. The answers are compared bit for bit.
 */
import { quantiles } from './measure.js'
import type { NDArray } from './parnum.js'

process.env['PARNUM_FUSE_FROM'] = '1'
// eslint-disable-next-line @typescript-eslint/no-require-imports
const { pn } = require('./parnum.js') as typeof import('./parnum.js')

const sizes = Array.from({ length: 11 }, (_, k) => 2 ** (10 + k))
const rounds = 7
/** Milliseconds of a sample. */
const sampleMs = 4

const chains: Readonly<Record<string, (x: NDArray, y: NDArray) => NDArray>> = {
  'one add': (x, y) => x.add(y),
  '2 cheap': (x, y) => x.mul(2).add(y),
  '3 cheap': (x, y) => x.mul(x).add(y.mul(y)),
  '5 cheap': (x, y) => x.mul(2).add(y).sub(x).mul(y).add(1),
  '2, a sum': (x, y) => x.mul(y).sum(),
  'exp': (x, y) => x.neg().exp().mul(y),
  'sin': (x, y) => x.mul(2).add(y.mul(x.sin())),
}

/** Microseconds of one run. */
function timeOf(run: () => NDArray, count: number): number {
  const began = performance.now()
  for (let k = 0; k < count; k++) run().eval()
  return ((performance.now() - began) * 1e3) / count
}

/** Medians with fusion and without. */
function compare(run: () => NDArray): { fused: number; plain: number } {
  const samples: Record<'fused' | 'plain', number[]> = { fused: [], plain: [] }
  const answers = new Map<string, Uint8Array>()
  for (const way of ['fused', 'plain'] as const) {
    pn.configure({ fusion: way === 'fused' })
    const { buffer, byteOffset, byteLength } = run().toTypedArray()
    answers.set(way, new Uint8Array(buffer, byteOffset, byteLength))
    timeOf(run, 50)
  }
  if (answers.get('fused')!.some((byte, k) => byte !== answers.get('plain')![k])) throw new Error('fusion changes the answer')
  const count = Math.max(2, Math.round((sampleMs * 1e3) / timeOf(run, 20)))
  for (let round = 0; round < rounds; round++) {
    for (const way of ['fused', 'plain'] as const) {
      pn.configure({ fusion: way === 'fused' })
      samples[way].push(timeOf(run, count))
    }
  }
  return { fused: quantiles(samples.fused).median, plain: quantiles(samples.plain).median }
}

/** The first size from which on fusion does not lose more than a thirtieth, which is what these times swing by. */
function crossing(ratios: readonly number[]): number | undefined {
  const last = ratios.findLastIndex((ratio) => ratio < 0.97)
  return sizes[last + 1] as number | undefined
}

async function main(): Promise<void> {
  console.log(`${pn.info().text}\nmicroseconds without fusion, with it, and the ratio (above 1: fusion is faster)\n`)
  // The workers boot.
  pn.zeros([1 << 22]).sin().eval()
  await new Promise((resolve) => setTimeout(resolve, 300))
  const names = Object.keys(chains)
  const ratios: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]))
  console.log(`${'n'.padStart(8)}${names.map((name) => name.padStart(25)).join('')}`)
  for (const n of sizes) {
    const x = pn.linspace(0, 10, n)
    const y = pn.linspace(1, 2, n)
    const cells = names.map((name) => {
      const { fused, plain } = compare(() => chains[name](x, y))
      ratios[name].push(plain / fused)
      return `${plain.toFixed(1)} ${fused.toFixed(1).padStart(7)} ${(plain / fused).toFixed(2).padStart(6)}`.padStart(25)
    })
    console.log(`${String(n).padStart(8)}${cells.join('')}`)
  }
  const crossings = names.map((name) => crossing(ratios[name]))
  console.log(`${'pays at'.padStart(8)}${crossings.map((size) => String(size ?? 'none').padStart(25)).join('')}`)
  // One operation alone gains nothing by waiting: it says what waiting costs.
  const from = crossings.slice(1).map((size) => size ?? Infinity).sort((a, b) => a - b)
  console.log(`\nstandard: ${from[Math.floor(from.length / 2)]}, where half of the chains of two and more pay; all of them from ${from.at(-1)} on`)
}

void main()
