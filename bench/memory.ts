/**
 * npx tsx bench/memory.ts: how many bytes to give out between two looks for collected storages, which is what lookEvery in
 * src/memory/pool.ts says.
 *
 * Looking seldom saves collections, but more memory goes round, and is colder when its turn comes. Both are measured: what a
 * look costs, and what an `add` costs more when its outputs go round in a ring of so many bytes. Their sum, per megabyte given out, is least
 * at the interval to choose. Before that, in a fresh process each, the loop that has to stay small, x = x.add(1), and the share of the time that
 * collections take beside a large JavaScript heap.
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { pn } from './parnum.js'
import { quantiles } from './measure.js'

const outputs = [1 << 13, 1 << 16, 1 << 18, 1 << 20]
const rings = [1, 2, 4, 8, 16, 32, 64, 128, 256].map((megabytes) => megabytes << 20)

/** Nanoseconds a byte of `add` into the arrays of a ring, one after the other. */
function perByte(bytes: number, ring: number): number {
  const n = bytes / 8
  const x = pn.ones(n)
  const arrays = Array.from({ length: Math.max(1, Math.round(ring / bytes)) }, () => pn.zeros(n))
  const samples: number[] = []
  const runs = Math.max(arrays.length, Math.round((32 << 20) / bytes))
  for (let round = 0; round < 7; round++) {
    const began = performance.now()
    for (let k = 0; k < runs; k++) x.add(1, { out: arrays[k % arrays.length] })
    samples.push(((performance.now() - began) * 1e6) / runs / bytes)
  }
  for (const array of [x, ...arrays]) array.dispose()
  return quantiles(samples).median
}

/** Milliseconds of one look, as parnum itself counts them, in a loop that makes new arrays. */
function costOfLook(bytes: number): { ms: number; each: number } {
  const x = pn.ones(bytes / 8)
  const before = pn.info().memory
  const rounds = Math.round(2 ** 31 / bytes)
  let y = x
  const began = performance.now()
  for (let k = 0; k < rounds; k++) y = x.add(1).eval()
  const spent = performance.now() - began
  const after = pn.info().memory
  void y.size
  const looks = after.collections - before.collections
  console.log(`  arrays of ${bytes >> 10} KB: ${looks} collections in ${rounds} rounds, ${((100 * (after.collectionMs - before.collectionMs)) / spent).toFixed(2)}% of the time, ${(spent * 1e3 / rounds).toFixed(2)} us a round`)
  return { ms: (after.collectionMs - before.collectionMs) / Math.max(1, looks), each: looks }
}

function main(): void {
  console.log(pn.info().text)
  loop()
  besideHeap()
  console.log(`\nnew arrays in a loop, with today's interval:`)
  const looks = outputs.map((bytes) => costOfLook(bytes))
  const look = quantiles(looks.filter((l) => l.each > 0).map((l) => l.ms)).median
  console.log(`\na look costs ${(look * 1e3).toFixed(0)} us\n\nmicroseconds a megabyte: the add, and in brackets the add with its share of the looks, when so much memory goes round`)
  console.log(`${'array'.padStart(9)}${rings.map((ring) => `${ring >> 20} MB`.padStart(15)).join('')}`)
  for (const bytes of outputs) {
    const cells = rings.map((ring) => {
      const add = (perByte(bytes, ring) * 2 ** 20) / 1e3
      return `${add.toFixed(0)} (${(add + (look * 1e3) / (ring / 2 ** 20)).toFixed(0)})`.padStart(15)
    })
    console.log(`${`${bytes >> 10} KB`.padStart(9)}${cells.join('')}`)
  }
}

/** The loop that is to stay under 1 GB: 1,000 rounds of x = x.add(1) on 1e7 doubles. */
function loop(): void {
  let x = pn.zeros(1e7)
  const began = performance.now()
  let most = 0
  for (let k = 0; k < 1000; k++) {
    x = x.add(1).eval()
    if (k % 10 === 0) most = Math.max(most, process.memoryUsage.rss())
  }
  const right = x.item(0) === 1000 && x.item(1e7 - 1) === 1000
  console.log(`1,000 rounds of x = x.add(1) on 1e7 doubles: ${((performance.now() - began) / 1000).toFixed(2)} ms a round, at most ${(most / 1e6).toFixed(0)} MB resident; the answer is ${right ? 'right' : 'WRONG'}`)
  if (!right) process.exitCode = 1
}

/** Arrays of 80 MB replaced in turn beside a heap of 400 MB, where a full collection takes 195 ms: the script of test/memory/loops.test.ts. */
function besideHeap(): void {
  const script = fileURLToPath(new URL('../test/memory/scripts/replace-loop.cjs', import.meta.url))
  const { elapsed, spent, collections, full, rss } = JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8' })) as Record<string, number>
  console.log(`400 arrays of 80 MB beside a heap of 400 MB: ${collections} collections, ${full} of them full, took ${((100 * spent) / elapsed).toFixed(2)}% of ${elapsed.toFixed(0)} ms; at most ${(rss / 1e6).toFixed(0)} MB resident`)
}

main()
