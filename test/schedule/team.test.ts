/** The team of threads: deaths, ends of processes, users' own threads, errors, settings. Scripts run in processes of their own. */
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import * as pn from 'parnum'
import { report, run } from '../memory/child.js'

const backends = pn.info().backend === 'native' ? ['native', 'ts'] as const : ['ts'] as const

describe.each(backends)('%s', backend => {
  const env = { PARNUM_BACKEND: backend, PARNUM_THREADS: '3' }

  test('results have the same bits on 1 to 8 threads', () => {
    const all = report<Record<string, string>[]>('schedule/scripts/many.cjs', { env })
    expect(all.length).toBe(8)
    expect(new Set(Object.values(all[0])).size).toBe(Object.keys(all[0]).length)
    for (const hashes of all) expect(hashes).toEqual(all[0])
  })

  describe('a worker that is ended in the middle of jobs', () => {
    test('costs no result, hangs nothing and is replaced, round after round', () => {
      const rounds = backend === 'native' ? 60 : 12
      const r = report<{ wrong: number; errors: string[]; made: number; living: number; threads: number }>('schedule/scripts/killed.cjs', { env, args: [String(rounds)] })
      expect([r.wrong, r.errors]).toEqual([0, []])
      expect(r.made).toBeGreaterThan(4)
      expect([r.living, r.threads]).toEqual([2, 3])
    })

    test('leaves a job that writes over its input right, or refused as lost; never wrong', () => {
      expect(report('schedule/scripts/inplace.cjs', { env })).toEqual({ rounds: 30, wrong: [] })
    })
  })

  if (backend === 'ts') describe('a worker that dies between two of its own lines', () => {
    // Native workers cannot: the environment ends when the kernel has returned.
    const dies = fileURLToPath(new URL('scripts/dies.cjs', import.meta.url))
    const lost = (where: string, kind: string) => report<(true | string)[]>('schedule/scripts/lost.cjs', {
      env: { ...env, DIE_AT: '2', DIE_WHERE: where, NODE_OPTIONS: `--require "${dies}"` }, args: [kind], timeout: 30_000,
    })

    test.each(['claimed', 'recorded'])('costs no result: its claim %s', where => {
      expect(lost(where, 'new')).toEqual(Array(12).fill(true))
    })

    test('over its own input gives one BackendError, and the jobs after it are right', () => {
      const results = lost('recorded', 'inplace')
      expect(results.filter(r => r !== true)).toEqual(['BackendError: add: a thread died while it wrote over its own input; the contents of out are lost'])
    })
  })

  describe('the process', () => {
    test('ends by itself after synchronous work', () => {
      const { status, stdout, stderr } = run('schedule/scripts/sync.cjs', { env, timeout: 20_000 })
      expect([status, JSON.parse(stdout), stderr]).toEqual([0, { sum: true, threads: 3 }, ''])
    })

    test('ends by itself where a computation is not awaited', () => {
      const { status, stdout } = run('schedule/scripts/unawaited.cjs', { env, timeout: 20_000 })
      expect([status, stdout]).toEqual([0, '"printed"\n'])
    })

    test('lives until an awaited computation is done, and then ends: await in the middle', () => {
      const { status, stdout } = run('schedule/scripts/ready.mjs', { env, timeout: 30_000 })
      expect([status, JSON.parse(stdout)]).toEqual([7, { same: true, sum: true, last: true }])
    })

    test('lives until an awaited computation is done, and then ends with code 0: await as the last line', () => {
      const { status, stdout } = run('schedule/scripts/ready-last.mjs', { env, timeout: 30_000 })
      expect([status, stdout]).toEqual([0, '{"code":0}\n'])
    })

    test('can be ended by process.exit in the middle', () => {
      const { status, signal } = run('schedule/scripts/exit.cjs', { env, timeout: 20_000 })
      expect([status, signal]).toEqual([3, null])
    })
  })

  test('in a user\'s own worker one thread computes by default, more on request, and the worker ends by itself', () => {
    const results = report('schedule/scripts/inside.cjs', { env: { ...env, PARNUM_THREADS: '' } })
    expect(results).toEqual([0, 2, 3].map(n => ({ threads: 1, now: n || 1, right: true, code: 0 })))
  })

  test('errors leave the team usable', () => {
    const { wrong, names } = report<{ wrong: number; names: string[] }>('schedule/scripts/errors.cjs', { env })
    expect(wrong).toBe(0)
    expect(names).toEqual(['AxisError', 'DTypeError', 'IndexError', 'MemoryError', 'ShapeError', 'ValueError'])
  })

  test('PARNUM_LOG=ops prints a line for each program, with instructions, elements, bytes, time, rate and threads', () => {
    const { status, stdout, stderr } = run('schedule/scripts/log.cjs', { env: { ...env, PARNUM_LOG: 'ops' } })
    expect([status, JSON.parse(stdout)]).toEqual([0, [1, 500000500000, 3]])
    const lines = stderr.split('--- begin\n')[1].split('--- end\n')[0].trim().split('\n')
    const line = /^parnum \w+: \[.*\] \d+ elements, \d+\.\d+ [kM]?B, \d+\.\d+ ms, \d+\.\d+ GB\/s, \d threads?$/
    for (const text of lines) expect(text).toMatch(line)
    expect(lines.find(text => text.startsWith('parnum add:'))).toMatch(/1000000 elements, 16\.000 MB.* 3 threads$/)
    expect(lines.some(text => text.startsWith('parnum sum:'))).toBe(true)
    expect(lines.some(text => text.startsWith('parnum sin:') && / 3 elements/.test(text))).toBe(true)
  })

  test('PARNUM_LOG=ops prints one line for each small run too, by whatever way it is run', () => {
    const { status, stderr } = run('schedule/scripts/log-small.cjs', { env: { ...env, PARNUM_LOG: 'ops' } })
    expect(status).toBe(0)
    const parts = stderr.split('--- ').slice(1, -1).map(text => text.trim().split('\n'))
    expect(parts.map(([name]) => name)).toEqual(['add', 'multiply', 'sin', 'where', 'sum', 'max', 'argmax', 'get', 'astype', 'copy'])
    for (const [name, ...lines] of parts) {
      expect(lines.length, name).toBe(2)
      for (const line of lines) expect(line).toMatch(new RegExp(`^parnum ${name}: \\[.*\\] 3 elements, \\d+\\.\\d+ MB, \\d+\\.\\d+ ms, \\d+\\.\\d+ GB/s, 1 thread$`))
    }
    const instructions = (name: string) => parts.find(part => part[0] === name)![1]
    expect(instructions('add')).toContain('[r0 = load float64 view0; r1 = load float64 view1; r2 = add float64 r0, r1; store float64 view2 = r2]')
    expect(instructions('multiply')).toContain('multiply float64')
    expect(instructions('sum')).toContain('reduce add float64')
    expect(instructions('argmax')).toContain('arg maximum float64')
    expect(instructions('get')).toContain('compress float64')
  })

  test('without PARNUM_LOG nothing is printed', () => {
    expect(run('schedule/scripts/log.cjs', { env }).stderr).toBe('--- begin\n--- end\n')
  })
})

describe('settings', () => {
  const info = (env: Record<string, string>) => run('schedule/scripts/sync.cjs', { env })

  test('PARNUM_THREADS sets the number of threads, and is refused where it is no number from 1 to 256', () => {
    expect(JSON.parse(info({ PARNUM_THREADS: '5' }).stdout)).toMatchObject({ threads: 5 })
    for (const value of ['0', '-1', '1.5', 'many', '257']) {
      const { status, stderr } = info({ PARNUM_THREADS: value })
      expect(status).not.toBe(0)
      expect(stderr).toContain(`PARNUM_THREADS is '${value}'`)
    }
  })

  test('PARNUM_BACKEND and PARNUM_TARGET that are not there are refused by name', () => {
    expect(info({ PARNUM_BACKEND: 'gpu' }).stderr).toContain("PARNUM_BACKEND is 'gpu'")
    if (pn.info().backend === 'native') expect(info({ PARNUM_BACKEND: 'native', PARNUM_TARGET: 'v9' }).stderr).toContain('PARNUM_TARGET=v9')
  })

  test('configure refuses numbers of threads outside 1 to 256, unknown options and what is no object, and changes nothing', () => {
    const before = pn.info().threads
    for (const threads of [0, -1, 1.5, NaN, 257, '2', null]) expect(() => pn.configure({ threads } as never), String(threads)).toThrow(pn.ValueError)
    expect(() => pn.configure({ thread: 2 } as never)).toThrow(/unknown option 'thread'/)
    expect(() => pn.configure(2 as never)).toThrow(pn.ValueError)
    expect(() => pn.configure({ threads: 2, memoryLimit: -1 })).toThrow(pn.ValueError)
    expect(pn.info().threads).toBe(before)
  })

  test('info tells what runs', () => {
    const { version, backend, instructionSet, threads, memory, node, text } = pn.info()
    expect(version).toMatch(/^\d+\.\d+\.\d+/)
    expect(['native', 'ts']).toContain(backend)
    expect(['v2', 'v3', 'v4', 'neon', 'generic', 'js']).toContain(instructionSet)
    expect(memory.limit).toBeGreaterThan(memory.held)
    expect(node).toBe(process.version)
    expect(text).toContain(`${threads} thread`)
  })
})
