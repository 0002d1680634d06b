/**
 * npx tsx bench/stream.ts: from which size stores around the caches pay, which is what streamFrom in src/plan/elementwise.ts says.
 *
 * "add", and "add then sum", where the result is read again at once, with and without such stores: two processes, asked in turns,
 * one with PARNUM_STREAM_FROM=0 and one with a size that nothing reaches. They need a package that reads that variable.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Contender, type Times } from './contender.js'
import { inputNames, inputShape, type InputName } from './inputs.js'
import { quantiles } from './measure.js'

const megabytes = [0.25, 0.5, 1, 2, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128]
const codes = { add: 'x.add(y)', 'add then sum': 'x.add(y).eval().sum()' } as const
const rounds = 4
const ms = 120

function side(name: string, streamFrom: number): Contender {
  return new Contender(name, process.execPath, ['--import', 'tsx', join(__dirname, 'side.ts'), 'parnum', 'all'], { PARNUM_STREAM_FROM: String(streamFrom) })
}

async function main(): Promise<void> {
  if (!readFileSync(join(__dirname, '..', 'dist', 'index.cjs'), 'utf8').includes('PARNUM_STREAM_FROM')) {
    console.error('This package does not read PARNUM_STREAM_FROM, so the two ways cannot be compared.')
    process.exitCode = 1
    return
  }
  const ways = [side('through the caches', 2 ** 52), side('around them', 0)] as const
  console.log('microseconds, best of many: through the caches, around them, ratio (above 1: around is faster)\n')
  console.log(`${'output'.padStart(9)}${Object.keys(codes).map((name) => name.padStart(34)).join('')}`)
  for (const size of megabytes) {
    const n = (size * 2 ** 20) / 8
    const shapes = Object.fromEntries(inputNames.map((name) => [name, inputShape(name, n)])) as Record<InputName, readonly number[]>
    for (const way of ways) await way.ask({ do: 'prepare', n, dtype: 'float64', shapes })
    const cells: string[] = []
    for (const code of Object.values(codes)) {
      const samples: [number[], number[]] = [[], []]
      for (let round = 0; round < rounds; round++) {
        for (const k of [0, 1] as const) {
          const times = await ways[k].ask<Times>({ do: 'time', by: 'parnum', code, inputs: ['x', 'y'], ms: ms / rounds, sampleMs: 0.5, atLeast: 3, small: false })
          samples[k].push(...times.samples)
        }
      }
      const [through, around] = samples.map((list) => quantiles(list).median / 1e3)
      cells.push(through.toFixed(1).padStart(14), around.toFixed(1).padStart(11), (through / around).toFixed(2).padStart(9))
    }
    console.log(`${`${size} MB`.padStart(9)}${cells.join('')}`)
  }
  for (const way of ways) way.end()
}

void main()
