'use strict'
/**
 * Makes a clone ready, and does nothing (in a few milliseconds) where it is: dependencies, the native addon, dist.
 * `npm start`, `npm test` and `npm run bench` call it first. Plain Node, no dependencies: they may not be installed yet.
 */
const { execFileSync, spawnSync } = require('node:child_process')
const fs = require('node:fs')
const { delimiter, dirname, join } = require('node:path')

const root = dirname(__dirname)
const at = (...parts) => join(root, ...parts)
const say = (text) => process.stderr.write(`setup: ${text}\n`)

/** The time of a file, 0 where there is none. */
function timeOf(path) {
  return fs.statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

/** The latest time of files and of everything in folders. */
function newest(paths) {
  let latest = 0
  for (const path of paths) {
    const stat = fs.statSync(path, { throwIfNoEntry: false })
    if (!stat) continue
    latest = Math.max(latest, stat.mtimeMs)
    if (stat.isDirectory()) latest = Math.max(latest, newest(fs.readdirSync(path).map((name) => join(path, name))))
  }
  return latest
}

function touch(path) {
  const now = new Date()
  fs.utimesSync(path, now, now)
}

/** Runs Node on a script; its output is shown only where it fails. */
function quietly(what, args, env = process.env) {
  const began = Date.now()
  const { status, error, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status !== 0 || error) {
    process.stderr.write(`${stdout ?? ''}${stderr ?? ''}\n`)
    throw new Error(`${what} failed (its log is above)${error ? `: ${error.message}` : ''}`)
  }
  say(`${what}: ${((Date.now() - began) / 1000).toFixed(1)} s`)
}

// ---------------------------------------------------------------- dependencies

function dependencies() {
  const installed = at('node_modules', '.package-lock.json')
  if (timeOf(installed) >= timeOf(at('package-lock.json'))) return
  say('installing the dependencies (npm ci)')
  const npm = process.env.npm_execpath
  const options = { cwd: root, stdio: ['ignore', 2, 2] }
  if (npm && /\.c?js$/.test(npm)) execFileSync(process.execPath, [npm, 'ci'], options)
  else execFileSync('npm', ['ci'], { ...options, shell: process.platform === 'win32' })
  touch(installed)
}

// ---------------------------------------------------------------- the addon

function inPath(...programs) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return programs.some((program) => program && (fs.existsSync(program) || folders.some((folder) => folder && fs.existsSync(join(folder, program)))))
}

/** What a native build lacks here, or undefined. On Windows node-gyp itself looks for Visual Studio. */
function lacking() {
  if (process.platform === 'win32') return undefined
  if (!inPath(process.env.CXX?.split(' ')[0], 'c++', 'g++', 'clang++')) return 'no C++ compiler'
  if (!inPath(process.env.MAKE, 'make', 'gmake')) return 'no make, which a native build needs'
  if (!inPath(process.env.npm_config_python, process.env.PYTHON, 'python3', 'python')) return 'no Python, which node-gyp needs'
  return undefined
}

/** Node's headers beside Node, where they are; node-gyp downloads them otherwise. */
function headers() {
  if (process.env.npm_config_nodedir) return []
  const folder = join(dirname(fs.realpathSync(process.execPath)), '..')
  return fs.existsSync(join(folder, 'include', 'node', 'node_api.h')) ? [`--nodedir=${folder}`] : []
}

function addon() {
  if (process.env.PARNUM_BACKEND === 'ts') return say('PARNUM_BACKEND=ts: no native build, the TypeScript kernels serve')
  const built = at('build', 'Release', 'parnum.node')
  if (timeOf(built) >= newest([at('native'), at('binding.gyp')])) return
  const lacks = lacking()
  if (lacks) return say(`${lacks}: the TypeScript kernels serve`)
  say('building the native kernels (node-gyp)')
  const gyp = require.resolve('node-gyp/bin/node-gyp.js', { paths: [root] })
  quietly('native build', [gyp, 'configure', 'build', '-j', 'max', ...headers()])
  touch(built)
}

// ---------------------------------------------------------------- dist

function dist() {
  const sources = [at('src'), at('scripts', 'build.mjs'), at('tsconfig.json'), at('tsconfig.build.json')]
  if (timeOf(at('dist', 'index.d.mts')) >= newest(sources)) return
  quietly('TypeScript build', [at('scripts', 'build.mjs')])
}

// ---------------------------------------------------------------- one at a time

/** A folder is the lock; its file names the process, so that a dead one's lock is taken over. */
const lock = at('.setup.lock')

function acquire() {
  for (let told = false; ; ) {
    try {
      fs.mkdirSync(lock)
      fs.writeFileSync(join(lock, 'pid'), String(process.pid))
      return
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    if (!told) say('waiting for another set-up of this folder')
    told = true
    if (abandoned()) fs.rmSync(lock, { recursive: true, force: true })
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
  }
}

function abandoned() {
  try {
    process.kill(Number(fs.readFileSync(join(lock, 'pid'), 'utf8')), 0)
    return false
  } catch (error) {
    return error.code === 'ESRCH' || (error.code === 'ENOENT' && Date.now() - timeOf(lock) > 10_000)
  }
}

acquire()
try {
  dependencies()
  addon()
  dist()
} catch (error) {
  say(error.message)
  process.exitCode = 1
} finally {
  fs.rmSync(lock, { recursive: true, force: true })
}
