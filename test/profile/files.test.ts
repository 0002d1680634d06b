/** Writing a trace: the whole file or none, and errors that say which file and why. */
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as pn from 'parnum'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'parnum-trace-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
})

const small = () => pn.arr([1, 2]).add(1)
const path = (name: string) => join(folder, name)
const failure = async (run: () => unknown): Promise<pn.FileError> => {
  try {
    await run()
  } catch (error) {
    if (error instanceof pn.FileError) return error
    throw error
  }
  throw new Error('no error')
}

describe('a trace', () => {
  it('is written as it is, by writeTrace and by the option', async () => {
    const p = pn.profile(small, { trace: path('a.json') })
    await p.writeTrace(path('b.json'))
    for (const name of ['a.json', 'b.json']) expect(JSON.parse(readFileSync(path(name), 'utf8'))).toEqual(p.trace())
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'b.json'])
  })

  it('is written by an asynchronous profile before its promise is kept', async () => {
    const p = await pn.profile(async () => small(), { trace: path('a.json') })
    expect(JSON.parse(readFileSync(path('a.json'), 'utf8'))).toEqual(p.trace())
  })

  it('of thousands of spans is valid JSON', async () => {
    const x = pn.arr([1, 2])
    const p = pn.profile(() => { for (let k = 0; k < 2000; k++) x.add(x) })
    await p.writeTrace(path('a.json'))
    expect(JSON.parse(readFileSync(path('a.json'), 'utf8'))).toEqual(p.trace())
  })

  it('takes the place of a file with its permissions, also through a link', async () => {
    writeFileSync(path('old.json'), 'old')
    chmodSync(path('old.json'), 0o600)
    symlinkSync(path('old.json'), path('link.json'))
    const p = pn.profile(small)
    await p.writeTrace(path('link.json'))
    expect(JSON.parse(readFileSync(path('old.json'), 'utf8'))).toEqual(p.trace())
    expect(statSync(path('old.json')).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder).sort()).toEqual(['link.json', 'old.json'])
  })
})

describe('errors', () => {
  it.each([
    ['a folder', () => folder, 'EISDIR'],
    ['a folder that is not there', () => path('no/trace.json'), 'ENOENT'],
    ['a file as a folder', () => join(fileURLToPath(import.meta.url), 'trace.json'), 'ENOTDIR'],
  ])('%s is refused by path and reason, and the profile is not lost', async (_, where, code) => {
    const p = pn.profile(small)
    const error = await failure(() => p.writeTrace(where()))
    expect(error.message).toContain(`cannot write '${where()}'`)
    expect(error.fields).toMatchObject({ path: where(), code })
    expect(error.fields['profile']).toBe(p)
    expect(error.operation).toBe('writeTrace')
    const given = await failure(() => pn.profile(small, { trace: where() }))
    expect(given.fields['profile']).toBeInstanceOf(pn.Profile)
    expect((given.fields['profile'] as pn.Profile<pn.NDArray>).result.toArray()).toEqual([2, 3])
    await expect(pn.profile(async () => small(), { trace: where() })).rejects.toMatchObject({ name: 'FileError', operation: 'profile' })
    expect(readdirSync(folder)).toEqual([])
  })

  it('a path that is no text is refused', async () => {
    await expect(pn.profile(small).writeTrace(3 as never)).rejects.toThrow(pn.ValueError)
    await expect(pn.profile(small).writeTrace('')).rejects.toThrow('path is the path of a file')
  })

  it.runIf(existsSync('/dev/full'))('a full device is refused, and stays what it is', async () => {
    const error = await failure(() => pn.profile(small, { trace: '/dev/full' }))
    expect(error.fields).toMatchObject({ path: '/dev/full', code: 'ENOSPC' })
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true)
  })

  it.runIf(process.platform === 'linux')('where there is room for a part of it, nothing is left of it and the old file stays', () => {
    writeFileSync(path('trace.json'), 'old')
    const script = fileURLToPath(new URL('scripts/no-room.cjs', import.meta.url))
    // Files of 8 kB at most: the system refuses the rest, as a full disk does.
    const { stdout, stderr } = spawnSync('bash', ['-c', `trap '' XFSZ; ulimit -f 8; exec "$0" "$@"`, process.execPath, script, path('trace.json')], { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } })
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual({ name: 'FileError', code: 'EFBIG', calls: 2000 })
    expect(readFileSync(path('trace.json'), 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['trace.json'])
  })
})
