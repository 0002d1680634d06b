/**
 * The package as users get it: packed, installed into an empty project, imported and compiled there. With prebuilds (npm run
 * prebuildify) the native kernels must load; without them the TypeScript kernels serve. Further versions of Node are named by
 * PARNUM_NODES (paths, separated by colons), one of another architecture with its emulator by PARNUM_EMULATED (a command);
 * PARNUM_SOURCE_BUILD=1 builds the packed addon from its sources too, without optimizing it: it only has to be complete.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = resolve('.')
const require = createRequire(join(root, 'package.json'))
const prebuilt = join('prebuilds', `${process.platform}-${process.arch}`, 'parnum.node')
const native = existsSync(prebuilt)
const nodes = [process.execPath, ...(process.env['PARNUM_NODES'] ?? '').split(':').filter(Boolean)]
const emulated = (process.env['PARNUM_EMULATED'] ?? '').split(' ').filter(Boolean)
const scratch = mkdtempSync(join(tmpdir(), 'parnum-package-'))
const project = join(scratch, 'project')
const installed = join(project, 'node_modules', 'parnum')
let tarball = ''

/** The environment of a user: nothing of npm's own and of vitest's, no choice of a backend. */
const plain = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(PARNUM_|VITEST|NODE_OPTIONS|npm_(?!config_nodedir))/.test(name)))

function npm(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = plain): string {
  return execFileSync('npm', args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' })
}

function run(node: string, args: readonly string[], env: NodeJS.ProcessEnv = plain): string {
  return execFileSync(node, args, { cwd: project, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

/** What a tool prints, and how it ends. */
function tool(bin: string, args: readonly string[], cwd = project): { status: number | null; text: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { cwd, env: plain, encoding: 'utf8' })
  return { status, text: stdout + stderr }
}

beforeAll(() => {
  mkdirSync(project)
  const [packed] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', scratch], root)) as { filename: string }[]
  tarball = join(scratch, packed.filename)
  writeFileSync(join(project, 'package.json'), '{ "private": true }')
  for (const file of readdirSync('test/package')) cpSync(join('test/package', file), join(project, file))
  // The dependencies are taken from here, so that no network is needed.
  const parallel = ['piscina', 'acorn', 'eslint-scope', 'esrecurse', 'estraverse']
  const dependencies = ['node-gyp-build', 'ml-matrix', 'ml-array-rescale', 'ml-array-max', 'ml-array-min', 'is-any-array', ...parallel].map((name) => join(root, 'node_modules', name))
  // Packed as they are: installing a folder would run its own scripts.
  const packs = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', scratch, ...dependencies], root)) as { filename: string }[]
  npm(['install', '--offline', '--omit=optional', tarball, ...packs.map(({ filename }) => join(scratch, filename))], project, native ? plain : { ...plain, PARNUM_BACKEND: 'ts' })
}, 180_000)

afterAll(() => rmSync(scratch, { recursive: true, force: true }))

describe('the packed package', () => {
  it('holds dist, what a source build needs, prebuilds, and nothing else', () => {
    const files = readdirSync(installed, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    const names = files.map((entry) => join(entry.parentPath, entry.name).slice(installed.length + 1).replaceAll('\\', '/'))
    const allowed = /^(dist\/[\w/.-]+\.(cjs|mjs|cjs\.map|d\.ts|d\.mts)|native\/[\w/]+\.(cc|h|inc|map)|prebuilds\/[\w-]+\/parnum\.node|scripts\/install\.cjs|binding\.gyp|package\.json|README\.md|LICENSE)$/
    expect(names.filter((name) => !allowed.test(name))).toEqual([])
    const needed = ['dist/index.cjs', 'dist/index.mjs', 'dist/worker.cjs', 'dist/index.d.ts', 'dist/index.d.mts', 'native/addon.cc', 'native/ops.inc', 'native/targets/v3.cc', 'binding.gyp', 'scripts/install.cjs', 'README.md', 'LICENSE']
    expect(needed.filter((name) => !names.includes(name))).toEqual([])
  })

  it.each(nodes)('is imported and required by %s, and both are one instance', (node) => {
    const told = JSON.parse(run(node, ['smoke.mjs'])) as Record<string, unknown>
    expect(told).toMatchObject({ same: true, shape: [3_000_000], missing: [], backend: native ? 'native' : 'ts' })
    expect(told['mean']).toBeCloseTo(1 + (1 - Math.cos(2)) / 2, 6)
    expect(JSON.parse(run(node, ['smoke.cjs']))).toMatchObject({ sum: 10, text: '[[1. 2.]\n [3. 4.]]' })
  })

  it.each(nodes)('serves with the TypeScript kernels where %s is told so', (node) => {
    expect(JSON.parse(run(node, ['smoke.mjs'], { ...plain, PARNUM_BACKEND: 'ts' }))).toMatchObject({ same: true, missing: [], backend: 'ts' })
  })

  it.runIf(emulated.length > 0)('computes with the prebuilt addon of another architecture', () => {
    const [program, ...args] = emulated
    expect(JSON.parse(run(program, [...args, 'smoke.mjs']))).toMatchObject({ same: true, missing: [], backend: 'native' })
  }, 120_000)

  const nodenext = { module: 'nodenext', moduleResolution: 'nodenext' }
  it.each([
    ['nodenext, an ES module', 'consumer.mts', nodenext],
    ['nodenext, CommonJS', 'consumer.cts', nodenext],
    ['bundler', 'consumer.ts', { module: 'esnext', moduleResolution: 'bundler' }],
    ['bundler, the newest libraries and @types/node', 'consumer.ts', { module: 'esnext', moduleResolution: 'bundler', lib: ['esnext', 'dom'], types: ['node'], typeRoots: [join(root, 'node_modules/@types')] }],
  ])('compiles under %s, strict, without skipLibCheck', (_, file, options) => {
    if (file !== 'consumer.ts') cpSync(join(project, 'consumer.ts'), join(project, file))
    const compilerOptions = { strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, target: 'es2022', lib: ['es2022'], types: [], noEmit: true, ...options }
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [file] }))
    expect(tool(require.resolve('typescript/bin/tsc'), ['-p', '.'])).toEqual({ status: 0, text: '' })
  })

  it('is clean to publint', () => {
    const { status, text } = tool(join(root, 'node_modules/publint/src/cli.js'), ['run', tarball, '--strict'])
    expect(status, text).toBe(0)
    expect(text).toContain('All good!')
  })

  it('is clean to arethetypeswrong', () => {
    const bin = join(dirname(require.resolve('@arethetypeswrong/cli/package.json')), 'dist', 'index.js')
    const { status, text } = tool(bin, [tarball, '--no-emoji', '--no-color'])
    expect(status, text).toBe(0)
  })

  it('installs without prebuilds and a working compiler, and says that the TypeScript kernels serve', () => {
    const copy = join(scratch, 'bare')
    cpSync(installed, copy, { recursive: true, dereference: true })
    rmSync(join(copy, 'prebuilds'), { recursive: true, force: true })
    const { status, stdout } = spawnSync(process.execPath, ['scripts/install.cjs'], { cwd: copy, env: { ...plain, CXX: 'false', CC: 'false' }, encoding: 'utf8' })
    expect(status).toBe(0)
    expect(stdout).toMatch(/^parnum: no native kernels .*the slower TypeScript kernels serve\n$/)
    expect(existsSync(join(copy, 'build'))).toBe(false)
  }, 120_000)

  it.runIf(process.env['PARNUM_SOURCE_BUILD'] === '1')('is built from its sources where no prebuild fits', () => {
    const away = `${installed}-prebuilds`
    cpSync(join(installed, 'prebuilds'), away, { recursive: true })
    rmSync(join(installed, 'prebuilds'), { recursive: true })
    const gyp = require.resolve('node-gyp/bin/node-gyp.js')
    const said = execFileSync(process.execPath, ['scripts/install.cjs'], { cwd: installed, env: { ...plain, npm_config_node_gyp: gyp, CXXFLAGS: '-O0' }, encoding: 'utf8' })
    expect(said).toBe('')
    expect(JSON.parse(run(process.execPath, ['smoke.mjs']))).toMatchObject({ backend: 'native' })
    rmSync(join(installed, 'build'), { recursive: true })
    cpSync(away, join(installed, 'prebuilds'), { recursive: true })
  }, 600_000)
})

/** Prebuilt addons for Linux, of any architecture. */
const linux = (existsSync('prebuilds') ? readdirSync('prebuilds') : []).filter((name) => name.startsWith('linux-'))
/** What the dynamic section and symbols of a prebuilt addon say. */
const objdump = (option: string, folder: string): string => execFileSync('objdump', [option, join('prebuilds', folder, 'parnum.node')], { encoding: 'utf8' })
const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0

describe.runIf(linux.length > 0)('the prebuilt addons for Linux', () => {
  it.runIf(has('objdump')).each(linux)('%s needs the C library only, and no symbol newer than glibc 2.28', (folder) => {
    const needed = [...objdump('-p', folder).matchAll(/NEEDED\s+(\S+)/g)].map(([, name]) => name)
    expect(needed.filter((name) => !['libc.so.6', 'libm.so.6'].includes(name))).toEqual([])
    const versions = [...objdump('-T', folder).matchAll(/\((GLIBC|GLIBCXX|CXXABI|GCC)_([\d.]+)\)/g)]
    expect(versions.length).toBeGreaterThan(0)
    const tooNew = versions.filter(([, family, version]) => family !== 'GLIBC' || Number(version.split('.')[1]) > 28)
    expect(tooNew.map(([name]) => name)).toEqual([])
  })

  it.runIf(native && process.platform === 'linux' && has('musl-gcc'))('this machine\'s is loaded by musl', () => {
    const symbols = [...objdump('-T', `linux-${process.arch}`).matchAll(/UND.*\s(napi_\w+)$/gm)].map(([, name]) => name)
    writeFileSync(join(scratch, 'host.c'), `${symbols.map((name) => `int ${name}(void) { return 0; }\n`).join('')}
      #include <dlfcn.h>
      #include <stdio.h>
      int main(int n, char** a) { void* h = dlopen(a[n - 1], RTLD_NOW); puts(h ? "loaded" : dlerror()); return !h; }`)
    execFileSync('musl-gcc', ['-rdynamic', '-w', '-o', join(scratch, 'host'), join(scratch, 'host.c')])
    expect(spawnSync(join(scratch, 'host'), [resolve(prebuilt)], { encoding: 'utf8' })).toMatchObject({ stdout: 'loaded\n', status: 0 })
  })
})

it('package.json names every script that the documents name', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  const documents = ['README.md', 'CONTRIBUTING.md'].map((file) => readFileSync(file, 'utf8')).join('\n')
  const named = [...documents.matchAll(/(?:`|^)npm (?:run )?([a-z]+)\b/gm)].map(([, name]) => name).filter((name) => !['install', 'ci', 'pack', 'publish', 'version'].includes(name))
  expect(named.filter((name) => !(name in scripts))).toEqual([])
})
