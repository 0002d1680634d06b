/**
 * npx tsx bench/linalg.ts [sizes]: decompositions of square matrices by the machine's LAPACK, by ml-matrix and by NumPy (PYTHON, python3 by
 * default), in turns in one run, all with all threads. Answers that are unique are compared with NumPy's first.
 */
import { join } from 'node:path'
import type { Answer, Description, Message, Times } from './contender.js'
import { Contender } from './contender.js'
import { inputNames, inputShape, type InputName } from './inputs.js'
import { quantiles } from './measure.js'

interface Row {
  readonly parnum: string
  readonly numpy: string
  /** What is compared, where the result itself is not unique. */
  readonly unique?: readonly [parnum: string, numpy: string]
}

/** S is square, with elements from 0.5 to 10; its lower triangle stands for a symmetric matrix. */
const rows: Readonly<Record<string, Row>> = {
  solve: { parnum: 'pn.linalg.solve(S, S.T)', numpy: 'np.linalg.solve(S, S.T)' },
  inv: { parnum: 'pn.linalg.inv(S)', numpy: 'np.linalg.inv(S)' },
  det: { parnum: 'pn.linalg.slogdet(S).logabsdet', numpy: 'np.linalg.slogdet(S)[1]' },
  cholesky: { parnum: 'pn.linalg.cholesky(S.add(pn.eye(S.shape[0]).mul(1e5)))', numpy: 'np.linalg.cholesky(S + 1e5 * np.eye(len(S)))' },
  qr: { parnum: 'pn.linalg.qr(S).Q', numpy: 'np.linalg.qr(S)[0]', unique: ['pn.abs(pn.linalg.qr(S).R)', 'np.abs(np.linalg.qr(S)[1])'] },
  eigh: { parnum: 'pn.linalg.eigh(S).eigenvectors', numpy: 'np.linalg.eigh(S)[1]', unique: ['pn.linalg.eigvalsh(S)', 'np.linalg.eigvalsh(S)'] },
  svd: { parnum: 'pn.linalg.svd(S).U', numpy: 'np.linalg.svd(S)[0]', unique: ['pn.linalg.svdvals(S)', 'np.linalg.svd(S, compute_uv=False)'] },
  pinv: { parnum: 'pn.linalg.pinv(S)', numpy: 'np.linalg.pinv(S, rtol=None)' },
}

const rounds = 5
const sizes = process.argv.slice(2).map(Number)

function side(name: string, lapack: string): Contender {
  return new Contender(name, process.execPath, ['--import', 'tsx', join(__dirname, 'side.ts'), 'parnum', 'all'], { PARNUM_LAPACK: lapack })
}

const contenders: readonly { readonly it: Contender; readonly by: string; readonly code: 'parnum' | 'numpy' }[] = [
  { it: new Contender('NumPy', process.env['PYTHON'] ?? 'python3', [join(__dirname, 'side.py')]), by: 'numpy', code: 'numpy' },
  { it: side('parnum, LAPACK', process.env['PARNUM_LAPACK'] ?? ''), by: 'parnum', code: 'parnum' },
  { it: side('parnum, ml-matrix', 'none'), by: 'parnum', code: 'parnum' },
]

/** Throws where an answer is not NumPy's, within the size of its largest element. */
function compare(name: string, answers: readonly Answer[]): void {
  const [right, ...others] = answers
  const most = Math.max(...right.samples.map(Math.abs))
  for (const other of others) {
    right.samples.forEach((want, k) => {
      if (!(Math.abs(other.samples[k] - want) <= 1e-7 * most)) throw new Error(`${name}: element ${k} is ${other.samples[k]} instead of ${want}`)
    })
  }
}

async function measure(name: string, row: Row, n: number): Promise<readonly number[]> {
  const inputs: readonly InputName[] = ['S']
  const places = Array.from({ length: 50 }, (_, k) => k)
  const checked = row.unique ?? [row.parnum, row.numpy]
  const answers: Answer[] = []
  for (const { it, by, code } of contenders) {
    answers.push(await it.ask<Answer>({ do: 'check', by, code: code === 'parnum' ? checked[0] : checked[1], inputs, wide: false, places }))
  }
  compare(`${name} of ${n} x ${n}`, answers)
  const samples: number[][] = contenders.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (const [k, { it, by, code }] of contenders.entries()) {
      const message: Message = { do: 'time', by, code: row[code], inputs, ms: 60, sampleMs: 2, atLeast: 1, small: false }
      samples[k].push(...(await it.ask<Times>(message)).samples)
    }
  }
  return samples.map((list) => quantiles(list).median / 1e6)
}

async function main(): Promise<void> {
  for (const { it } of contenders) console.log(`${it.name}: ${(await it.ask<Description>({ do: 'describe' })).version}`)
  console.log(`\nms, the median of ${rounds} turns and more; NumPy's time by the LAPACK's (above 1: parnum is faster)\n`)
  console.log(`${''.padEnd(16)}${contenders.map(({ it }) => it.name.padStart(20)).join('')}${'ratio'.padStart(8)}`)
  for (const n of sizes.length > 0 ? sizes : [10, 100, 500]) {
    const shapes = Object.fromEntries(inputNames.map((name) => [name, inputShape(name, n * n)])) as Record<InputName, readonly number[]>
    for (const { it } of contenders) await it.ask({ do: 'prepare', n: n * n, dtype: 'float64', shapes })
    for (const [name, row] of Object.entries(rows)) {
      const times = await measure(name, row, n)
      console.log(`${`${name} ${n} x ${n}`.padEnd(16)}${times.map((ms) => ms.toPrecision(3).padStart(20)).join('')}${(times[0] / times[1]).toFixed(2).padStart(8)}`)
    }
  }
  for (const { it } of contenders) it.end()
}

void main()
