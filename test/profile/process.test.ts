/** Profiles in processes of their own: memory, PARNUM_LOG beside them, users' threads, the TypeScript kernels. */
import * as pn from 'parnum'
import { describe, expect, it } from 'vitest'
import { report, run } from '../memory/child.js'

const backends = pn.info().backend === 'native' ? ['native', 'ts'] as const : ['ts'] as const

describe.each(backends)('%s', (backend) => {
  const env = { PARNUM_BACKEND: backend, PARNUM_THREADS: '2' }

  it('a profile over a million small operations counts all and keeps a bounded trace', () => {
    const r = report<{ calls: number; events: number; dropped: number; megabytes: number; said: boolean }>('profile/scripts/million.cjs', { env })
    expect(r.calls).toBe(1e6)
    expect(r.events).toBeLessThanOrEqual(200_000 + 10)
    expect(r.dropped).toBeGreaterThan(800_000)
    expect(r.said).toBe(true)
    expect(r.megabytes).toBeLessThan(400)
  })

  it('PARNUM_LOG=ops prints a line for each call beside a profile, and goes on after it', () => {
    const { status, stdout, stderr } = run('profile/scripts/logged.cjs', { env: { ...env, PARNUM_LOG: 'ops' } })
    expect(status).toBe(0)
    const [within, after] = stderr.split('--- begin\n')[1].split('--- end\n').map((text) => text.trim().split('\n'))
    expect(within.length).toBe((JSON.parse(stdout) as { calls: number }).calls)
    expect(after.length).toBe(1)
  })

  it('a worker thread of a user\'s profiles its own work', () => {
    const r = report<{ calls: number; threads: string[] }>('profile/scripts/inside.cjs', { env })
    expect(r).toEqual({ calls: 3, threads: ['calling thread'] })
  })

  it('chunks of workers that are ended in between are in the trace once', () => {
    const r = report<{ wrong: string[]; profiles: number }>('profile/scripts/killed.cjs', { env: { ...env, PARNUM_THREADS: '3' } })
    expect(r.wrong).toEqual([])
    expect(r.profiles).toBeGreaterThan(5)
  })
})
