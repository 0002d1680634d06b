/** The choice of a LAPACK, in processes of their own; and that it and ml-matrix agree. */
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as pn from 'parnum'

const native = pn.info().backend === 'native'
const real = native && !pn.info().lapack.startsWith('ml-matrix')

/** What a program prints that has `pn`. */
function run(code: string, env: Readonly<Record<string, string>>): { status: number | null; stdout: string; stderr: string } {
  const text = `const pn = require(${JSON.stringify(resolve('dist/index.cjs'))}); ${code}`
  return spawnSync(process.execPath, ['-e', text], { encoding: 'utf8', env: { ...process.env, ...env } })
}

describe.runIf(native)('PARNUM_LAPACK', () => {
  test('none leaves decompositions to ml-matrix, and info says why', () => {
    const { stdout } = run('const { lapack, lapackReason } = pn.info(); console.log(lapack, lapackReason)', { PARNUM_LAPACK: 'none' })
    expect(stdout).toMatch(/^ml-matrix 6\.\d+\.\d+ PARNUM_LAPACK=none\n$/)
  })

  test('a file that is no LAPACK is a BackendError that names it, from info and from the first decomposition', () => {
    for (const code of ['pn.info()', 'pn.eye(2).inv()']) {
      const { stdout } = run(`try { ${code} } catch (error) { console.log(error.name, error.message) }`, { PARNUM_LAPACK: '/no/such/file.so' })
      expect(stdout).toBe("BackendError load: PARNUM_LAPACK is '/no/such/file.so': it cannot be loaded\n")
    }
    const { stdout } = run('try { pn.info() } catch (error) { console.log(error.message) }', { PARNUM_LAPACK: 'libc.so.6' })
    if (process.platform === 'linux') expect(stdout).toMatch(/^load: PARNUM_LAPACK is 'libc\.so\.6': (it has no sgetrf_|it cannot be loaded)\n$/)
  })

  test('what needs no decomposition looks for no library', () => {
    expect(run('console.log(pn.eye(2).matmul(pn.eye(2)).sum().item())', { PARNUM_LAPACK: '/no/such/file.so' }).stdout).toBe('2\n')
  })
})

test.runIf(real)('the LAPACK and ml-matrix agree on what is unique', () => {
  const code = `
    const x = pn.arr(Float64Array.from({ length: 300 }, (_, k) => Math.sin(k * k + 1))).reshape([3, 10, 10])
    const v = [x.inv(), x.det(), x.slogdet()[1], x.svdvals(), x.eigvalsh(), x.pinv(), x.solve(x.mT), pn.abs(x.qr().R)]
    console.log(JSON.stringify(v.map((part) => [...part.toTypedArray()])))`
  const [one, other] = [{}, { PARNUM_LAPACK: 'none' }].map((env) => JSON.parse(run(code, env as Record<string, string>).stdout) as number[][])
  expect(one.length).toBe(8)
  one.forEach((list, part) => {
    const most = Math.max(...list.map(Math.abs))
    list.forEach((value, k) => { expect(Math.abs(value - other[part][k]), `part ${part}, element ${k}`).toBeLessThan(1e-10 * most) })
  })
})

test('a process that decomposed with the team ends by itself', () => {
  const { status, stdout, stderr } = run('console.log(pn.broadcastTo(pn.eye(20), [2000, 20, 20]).svd().S.sum().item(), pn.ones([300, 300]).svdvals().shape[0])', { PARNUM_THREADS: '4' })
  expect([status, stdout, stderr]).toEqual([0, '40000 300\n', ''])
})

test('decompositions work in other threads, several at once', () => {
  const code = `
    const { Worker, isMainThread, parentPort } = require('node:worker_threads')
    const code = ${JSON.stringify("const pn = require(process.env.PARNUM_DIST); let s = 0; for (let k = 0; k < 20; k++) s += pn.eye(150).mul(2).inv().sum().item(); require('node:worker_threads').parentPort.postMessage(s)")}
    let sum = 0
    for (let w = 0; w < 3; w++) new Worker(code, { eval: true }).on('message', (s) => { sum += s; if (sum === 4500) console.log('done') })
    for (let k = 0; k < 20; k++) pn.eye(150).mul(2).inv()`
  const { status, stdout, stderr } = run(code, { PARNUM_DIST: resolve('dist/index.cjs') })
  expect([status, stdout, stderr]).toEqual([0, 'done\n', ''])
}, 30_000)
