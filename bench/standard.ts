/**
 * npm run bench:standard [-- name ...]: functions of the Array API standard and of NumPy beside NumPy (PARNUM_PYTHON, python3 by default), all threads, in turns in one
 * run, answers compared first. Sizes are those of the table; decompositions have a bench of their own (linalg.ts).
 */
import type { Description } from './contender.js'
import type { InputName } from './inputs.js'
import { numpySide, parnumSide, prepare, turns, type Row } from './turns.js'

const inputs: readonly InputName[] = ['x', 'y', 'i', 'S']
const million = 1e6

/** By name: how many elements x, y, i and S have, and the expression. x and y lie in 0.5 to 10, i anywhere in int32. */
const rows: Readonly<Record<string, Row & { readonly n: number }>> = {
  sort: { n: million, parnum: 'pn.sort(x)', numpy: 'np.sort(x)' },
  'sort int32': { n: million, parnum: 'pn.sort(i)', numpy: 'np.sort(i)' },
  argsort: { n: million, parnum: 'pn.argsort(x)', numpy: 'np.argsort(x, stable=True)' },
  median: { n: million, parnum: 'pn.median(x)', numpy: 'np.median(x)' },
  percentile: { n: million, parnum: 'pn.percentile(x, [5, 50, 95])', numpy: 'np.percentile(x, [5, 50, 95])' },
  histogram: { n: million, parnum: 'pn.histogram(x, { bins: 100 })[0]', numpy: 'np.histogram(x, bins=100)[0]' },
  unique: { n: million, parnum: 'pn.uniqueValues(x)', numpy: 'np.unique_values(x)', unique: ['pn.sort(pn.uniqueValues(x))', 'np.sort(np.unique_values(x))'] },
  // NumPy 2.4 finds distinct values by hashing, and sorts those of unique; uniqueValues are in order in any case.
  'unique, sorted': { n: million, parnum: 'pn.uniqueValues(x)', numpy: 'np.unique(x)' },
  'unique of i % 1000': { n: million, parnum: 'pn.uniqueValues(i.remainder(1000))', numpy: 'np.unique(i % 1000)' },
  'unique of few': { n: million, parnum: 'pn.uniqueCounts(pn.floor(x)).values', numpy: 'np.unique_counts(np.floor(x)).values' },
  isin: { n: million, parnum: "pn.isin(x, x.get('::1000'))", numpy: 'np.isin(x, x[::1000])' },
  'isin int32': { n: million, parnum: "pn.isin(i, i.get('::1000'))", numpy: 'np.isin(i, i[::1000])' },
  searchsorted: { n: million, parnum: 'pn.searchsorted(pn.linspace(0, 10, 1001), x)', numpy: 'np.searchsorted(np.linspace(0, 10, 1001), x)' },
  digitize: { n: million, parnum: 'pn.digitize(x, pn.linspace(0, 10, 1001))', numpy: 'np.digitize(x, np.linspace(0, 10, 1001))' },
  'convolve 3': { n: million, parnum: "pn.convolve(x, y.get(':3'))", numpy: 'np.convolve(x, y[:3])' },
  'convolve 100': { n: million, parnum: "pn.convolve(x, y.get(':100'))", numpy: 'np.convolve(x, y[:100])' },
  'convolve 1000': { n: million, parnum: "pn.convolve(x, y.get(':1000'))", numpy: 'np.convolve(x, y[:1000])' },
  interp: { n: million, parnum: 'pn.interp(x, pn.linspace(0, 10, 1001), pn.linspace(0, 1, 1001))', numpy: 'np.interp(x, np.linspace(0, 10, 1001), np.linspace(0, 1, 1001))' },
  'cumulative sum': { n: million, parnum: 'pn.cumulativeSum(x)', numpy: 'np.cumulative_sum(x)' },
  nanmean: { n: million, parnum: 'pn.nanmean(x)', numpy: 'np.nanmean(x)' },
  take: { n: million, parnum: 'pn.take(x, pn.argsort(y), { axis: 0 })', numpy: 'np.take(x, np.argsort(y, stable=True), axis=0)' },
  'fft 2^20': { n: 2 ** 20, parnum: 'pn.fft.fft(x).real', numpy: 'np.fft.fft(x).real' },
  'fft 2^20, complex': { n: 2 ** 20, parnum: 'pn.fft.fft(x.add(y.mul({ re: 0, im: 1 }))).real', numpy: 'np.fft.fft(x + 1j * y).real' },
  'rfft 2^20': { n: 2 ** 20, parnum: 'pn.fft.rfft(x).real', numpy: 'np.fft.rfft(x).real' },
  'fft 10^6': { n: million, parnum: 'pn.fft.fft(x).real', numpy: 'np.fft.fft(x).real' },
  'fft 10^6, complex': { n: million, parnum: 'pn.fft.fft(x.add(y.mul({ re: 0, im: 1 }))).real', numpy: 'np.fft.fft(x + 1j * y).real' },
  'rfft 10^6': { n: million, parnum: 'pn.fft.rfft(x).real', numpy: 'np.fft.rfft(x).real' },
  'fft 1000 x 1000': { n: million, parnum: 'pn.fft.fft(S).real', numpy: 'np.fft.fft(S).real' },
  'fftn 1000 x 1000': { n: million, parnum: 'pn.fft.fftn(S).real', numpy: 'np.fft.fftn(S).real' },
  'matmul 1000 x 1000': { n: million, parnum: 'pn.matmul(S, S)', numpy: 'S @ S' },
  'matrix times vector': { n: million, parnum: 'pn.matmul(S, S.get(0))', numpy: 'S @ S[0]' },
  'random 1e7': { n: 1e7, parnum: 'pn.random.generator(42).random([n])', numpy: 'np.random.default_rng(42).random(n)', within: 0 },
  'integers 1e7': { n: 1e7, parnum: 'pn.random.generator(42).integers(0, 1000, [n])', numpy: 'np.random.default_rng(42).integers(0, 1000, n)', within: 0 },
  'normal 1e7, PCG64': { n: 1e7, parnum: 'pn.random.generator(42).standardNormal([n])', numpy: 'np.random.default_rng(42).standard_normal(n)', within: 0 },
  // Other numbers of the same distribution.
  'normal 1e7, Philox': { n: 1e7, parnum: "pn.random.generator(42, { bitGenerator: 'philox' }).standardNormal([n])", numpy: 'np.random.default_rng(42).standard_normal(n)', unique: ["pn.random.generator(42, { bitGenerator: 'philox' }).standardNormal([n]).std()", 'np.random.default_rng(42).standard_normal(n).std()'], within: 2e-3 },
  'shuffle 1e6': { n: million, parnum: 'pn.random.generator(42).permutation(n)', numpy: 'np.random.default_rng(42).permutation(n)', within: 0 },
}

async function main(): Promise<void> {
  const sides = [numpySide(), parnumSide('parnum')]
  const wanted = process.argv.slice(2)
  for (const { it } of sides) console.log(`${it.name}: ${(await it.ask<Description>({ do: 'describe' })).version}`)
  console.log(`\nms, the median of five turns and more; NumPy's time by parnum's (above 1: parnum is faster)\n`)
  console.log(`${''.padEnd(22)}${sides.map(({ it }) => it.name.padStart(12)).join('')}${'ratio'.padStart(8)}`)
  let prepared = 0
  for (const [name, row] of Object.entries(rows)) {
    if (wanted.length > 0 && !wanted.some((part) => name.includes(part))) continue
    if (prepared !== row.n) await prepare(sides, (prepared = row.n))
    try {
      const times = await turns(name, row, sides, row.n > 2e6 ? [] : inputs)
      console.log(`${name.padEnd(22)}${times.map((ms) => ms.toPrecision(3).padStart(12)).join('')}${(times[0] / times[1]).toFixed(2).padStart(8)}`)
    } catch (error) {
      console.log(`${name.padEnd(22)}${error instanceof Error ? error.message : String(error)}`)
      process.exitCode = 1
    }
  }
  for (const { it } of sides) it.end()
}

void main()
