/** Programs that use pn.parallel, each in a process of its own: they end by themselves, print what they should, and may be TypeScript or bundled. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = resolve('.')
const tsx = createRequire(import.meta.url).resolve('tsx/cli')
const scratch = mkdtempSync(join(tmpdir(), 'parnum-parallel-'))

beforeAll(() => {
  // As installed: the package under its name.
  execFileSync('mkdir', ['-p', join(scratch, 'node_modules')])
  symlinkSync(root, join(scratch, 'node_modules', 'parnum'))
  symlinkSync(join(root, 'node_modules', 'tsx'), join(scratch, 'node_modules', 'tsx'))
})
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_OPTIONS|FORCE_COLOR)/.test(name)))

function program(name: string, text: string): string {
  const file = join(scratch, name)
  writeFileSync(file, text)
  return file
}

function run(args: readonly string[], stderr: 'pipe' | number = 'pipe'): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, args, { cwd: scratch, env, encoding: 'utf8', timeout: 60_000, stdio: ['ignore', 'pipe', stderr] })
}

const head = `import { parallel, arr } from 'parnum'
const settle = (promise) => promise.then((value) => console.log('value', value), (error) => console.log(error.name, error.message))
`

describe('the process ends by itself', () => {
  it.each([
    ['after results', 'await settle(parallel.map((x) => x + 1, [1, 2]))', 'value [ 2, 3 ]\n'],
    ['where the last line awaits', "console.log('waiting'); await parallel.map((x) => x, [1]); console.log('done')", 'waiting\ndone\n'],
    ['where nobody awaits', "parallel.map((x) => x, [1]).then(() => console.log('done'))", 'done\n'],
    ['after a task that threw', "await settle(parallel.map(() => { throw new Error('e') }, [1]))", 'TaskError map: item 0 failed: Error: e\n'],
    ['after a task that would never return', "await settle(parallel.map((x) => { if (x === 2) for (;;); throw new Error('e') }, [1, 2], { workers: 2 }))", 'TaskError map: item 0 failed: Error: e\n'],
    ['after a timeout', 'await settle(parallel.map(() => { for (;;); }, [1], { timeout: 50 }))', 'TaskError map: item 0 took longer than 50 ms\n'],
    ['after an abort', 'await settle(parallel.map(() => { for (;;); }, [1], { signal: AbortSignal.timeout(80) }))', 'AbortError map: was aborted\n'],
    ['after workers that died', 'await settle(parallel.map(() => process.exit(1), [1], { retries: 1 }))', 'TaskError map: the worker of item 0 ended: worker exited with code: 1 (2 attempts)\n'],
    ['after a loop that was left', 'for await (const x of parallel.imap((x) => x, (function* () { for (let i = 0;; i++) yield i })())) { if (x === 5) break }\nconsole.log("left")', 'left\n'],
    ['after results that nobody takes further', "const results = parallel.imap((x) => x, (function* () { for (let i = 0;; i++) yield i })())\nconsole.log((await results.next()).value)", '0\n'],
    ['after a trace for which the disk had no room', "try { (await import('parnum')).profile(() => arr.ones([10]).add(1), { trace: '/dev/full' }) } catch (error) { console.log(error.name) }", process.platform === 'linux' ? 'FileError\n' : expect.any(String) as string],
    ['with a pool that was not closed', "const pool = new parallel.Pool(); console.log(await pool.submit((x) => x, 5))", '5\n'],
    ['after a callback that threw', "await settle(parallel.map((x) => x, [1], { onProgress: () => { throw new Error('p') } }))", 'ValueError map: onProgress threw Error: p\n'],
    ['with arrays', "const x = arr.ones([1e6]); await settle(parallel.map((v) => v.sum().item(), [x, x.get('::2')]))", 'value [ 1000000, 500000 ]\n'],
  ])('%s', (_, text, expected) => {
    const { status, stdout, stderr } = run([program('ends.mjs', head + text)])
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: expected, stderr: '' })
  })

  it('with what its tasks printed', () => {
    const { stdout } = run([program('prints.mjs', `${head}await parallel.map((x) => console.log('task', x), [1, 2, 3], { workers: 1 })`)])
    expect(stdout).toBe('task 1\ntask 2\ntask 3\n')
  })
})

describe('progress: true', () => {
  const text = `${head}await parallel.map((x) => x, Array.from({ length: 100 }, (_, i) => i), { chunkSize: 10, progress: true })`

  it('shows nothing in a pipe', () => {
    expect(run([program('pipe.mjs', text)])).toMatchObject({ status: 0, stderr: '' })
  })

  it('writes plain lines to a file', () => {
    const log = join(scratch, 'progress.log')
    const { status } = spawnSync('sh', ['-c', `'${process.execPath}' '${program('file.mjs', text)}' 2> '${log}'`], { env, encoding: 'utf8' })
    expect(status).toBe(0)
    const lines = readFileSync(log, 'utf8')
    expect(lines).toMatch(/^map: +\d+% \d+\/100, \d+\.\d s/)
    expect(lines).toMatch(/map: 100% 100\/100, \d+\.\d s\n$/)
    expect(lines).not.toContain('\r')
  })

  it.skipIf(process.platform !== 'linux' || spawnSync('script', ['--version']).status !== 0)('draws a bar on a terminal', () => {
    const { stdout } = spawnSync('script', ['-qec', `'${process.execPath}' '${program('terminal.mjs', text)}'`, '/dev/null'], { env: { ...env, TERM: 'xterm' }, encoding: 'utf8' })
    expect(stdout).toMatch(/\rmap: \[#+\.*\] +\d+% /)
    expect(stdout).toMatch(/\[#{30}\] 100% 100\/100, \d+\.\d s\u001b\[K\r?\n$/)
  })
})

describe('a program may be', () => {
  const tasks = `import { isMainThread } from 'node:worker_threads'
import { parallel } from 'parnum'
export const square = (x: number): number => x * x
enum Kind { A = 40 }
export function withEnum(x: number): number { return Kind.A + x }
async function main(): Promise<void> {
  const results = await parallel.map(parallel.task<typeof square>(import.meta.url, 'square'), [1, 2, 3])
  const more = await parallel.map((x: number): number => { const inner = (y: number): number => y + 1; return inner(x) }, [1, 2])
  console.log(results.join(), more.join())
}
if (isMainThread) void main()
`

  it('TypeScript under tsx, its tasks in the same file', () => {
    expect(run([tsx, program('program.mts', tasks)])).toMatchObject({ status: 0, stdout: '1,4,9 2,3\n', stderr: '' })
  })

  it('JavaScript whose tasks are TypeScript, read by tsx, which is installed', () => {
    program('typed.mts', tasks.replace(/if \(isMainThread.*/, ''))
    const text = `${head}await settle(parallel.map(parallel.task(new URL('typed.mts', import.meta.url), 'withEnum'), [2]))`
    const { stdout, status } = run([program('mixed.mjs', text)])
    // Versions of Node.js that strip types themselves refuse an enum; the error says so.
    expect([status, stdout]).toEqual([0, (process.features as { typescript?: unknown }).typescript ? expect.stringMatching(/enum/) : 'value [ 42 ]\n'])
  })

  it.skipIf(!(process.features as { typescript?: unknown }).typescript)('TypeScript that Node.js reads itself', () => {
    const plain = tasks.replace('enum Kind { A = 40 }', 'const Kind = { A: 40 } as const')
    expect(run(['--no-warnings', program('stripped.mts', plain)])).toMatchObject({ status: 0, stdout: '1,4,9 2,3\n' })
  })

  it.each([['esm', 'mjs', {}], ['esm', 'mjs', { minify: true }], ['cjs', 'cjs', {}], ['cjs', 'cjs', { minify: true }], ['cjs', 'cjs', { keepNames: true }]] as const)('bundled as %s (.%s) with %j', async (format, extension, options) => {
    const source = program(`bundle-${format}.mts`, format === 'esm' ? tasks : tasks.replace("import.meta.url, 'square'", "__filename, 'square'"))
    const outfile = join(scratch, `bundle-${format}-${Object.keys(options).join('')}.${extension}`)
    await build({ entryPoints: [source], outfile, bundle: true, platform: 'node', format, ...options, external: ['parnum'], logLevel: 'error' })
    expect(run([outfile])).toMatchObject({ status: 0, stdout: '1,4,9 2,3\n', stderr: '' })
  })

  it('bundled together with parnum, which says that it must stay outside', async () => {
    const outfile = join(scratch, 'all.cjs')
    await build({ stdin: { contents: `${head}settle(parallel.map((x) => x, [1]))`, resolveDir: scratch }, outfile, bundle: true, platform: 'node', format: 'cjs', logLevel: 'silent', external: ['piscina', 'acorn', 'eslint-scope', 'ml-matrix', 'node-gyp-build'] })
    const { stdout } = spawnSync(process.execPath, [outfile], { cwd: scratch, env: { ...env, NODE_PATH: join(root, 'node_modules') }, encoding: 'utf8' })
    expect(stdout).toMatch(/^BackendError parallel: .*task\.cjs is missing: a bundle .* must leave the package 'parnum' outside/)
  })

  it('one that does not guard its main part: it has its results, and is told what happens', () => {
    const text = `${head}export const f = (x) => x\nawait settle(parallel.map(parallel.task(import.meta.url, 'f'), [1]))`
    expect(run([program('awaited.mjs', text)])).toMatchObject({ status: 0, stdout: expect.stringMatching(/value \[ 1 \]\n$/) as string, stderr: expect.stringMatching(/isMainThread/) as string })
    expect(run([program('floating.mjs', text.replace('await settle', 'settle'))])).toMatchObject({ status: 0, stdout: expect.stringMatching(/value \[ 1 \]\n$/) as string, stderr: expect.stringMatching(/isMainThread/) as string })
  })
})
