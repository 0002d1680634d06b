/**
 * npm run bench:linalg [-- sizes]: decompositions of square matrices by the machine's LAPACK, by ml-matrix and by NumPy (PARNUM_PYTHON, python3 by
 * default), in turns in one run, all with all threads. Answers that are unique are compared with NumPy's first.
 */
import type { Description } from './contender.js'
import { numpySide, parnumSide, prepare, turns, type Row } from './turns.js'

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

const sizes = process.argv.slice(2).map(Number)
const sides = [numpySide(), parnumSide('parnum, LAPACK', { PARNUM_LAPACK: process.env['PARNUM_LAPACK'] ?? '' }), parnumSide('parnum, ml-matrix', { PARNUM_LAPACK: 'none' })]

async function main(): Promise<void> {
  for (const { it } of sides) console.log(`${it.name}: ${(await it.ask<Description>({ do: 'describe' })).version}`)
  console.log(`\nms, the median of five turns and more; NumPy's time by the LAPACK's (above 1: parnum is faster)\n`)
  console.log(`${''.padEnd(16)}${sides.map(({ it }) => it.name.padStart(20)).join('')}${'ratio'.padStart(8)}`)
  for (const n of sizes.length > 0 ? sizes : [10, 100, 500]) {
    await prepare(sides, n * n)
    for (const [name, row] of Object.entries(rows)) {
      const times = await turns(`${name} of ${n} x ${n}`, row, sides, ['S'])
      console.log(`${`${name} ${n} x ${n}`.padEnd(16)}${times.map((ms) => ms.toPrecision(3).padStart(20)).join('')}${(times[0] / times[1]).toFixed(2).padStart(8)}`)
    }
  }
  for (const { it } of sides) it.end()
}

void main()
