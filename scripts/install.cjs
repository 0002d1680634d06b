'use strict'
/**
 * The package's install script, for users: a prebuilt addon where one fits, else one that is built here, else none, and the
 * TypeScript kernels serve. Never fails an install. In a clone it does nothing: scripts/setup.cjs does it all there.
 */
const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const { dirname, join } = require('node:path')

const root = dirname(__dirname)

/** Whether an addon for this machine is there and can be loaded. */
function loads() {
  try {
    return require('node-gyp-build')(root).chooseTarget() !== undefined
  } catch {
    return false
  }
}

/** Builds the addon with the node-gyp that npm brings along, or one in the PATH. */
function build() {
  const own = process.env.npm_config_node_gyp
  const folder = join(dirname(fs.realpathSync(process.execPath)), '..')
  const headers = !process.env.npm_config_nodedir && fs.existsSync(join(folder, 'include', 'node', 'node_api.h')) ? [`--nodedir=${folder}`] : []
  const args = ['rebuild', '-j', 'max', ...headers]
  const options = { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8', timeout: 600_000, maxBuffer: 1 << 28 }
  const run = own ? spawnSync(process.execPath, [own, ...args], options) : spawnSync('node-gyp', args, { ...options, shell: process.platform === 'win32' })
  if (run.status === 0 && loads()) return undefined
  fs.rmSync(join(root, 'build'), { recursive: true, force: true })
  const said = /error: .*|gyp ERR! stack .*/.exec(`${run.stdout ?? ''}${run.stderr ?? ''}`)
  return (run.error?.message ?? said?.[0] ?? `node-gyp ended with ${run.status}`).trim()
}

function install() {
  if (fs.existsSync(join(root, 'src', 'index.ts')) || !fs.existsSync(join(root, 'dist', 'index.cjs'))) return
  if (process.env.PARNUM_BACKEND === 'ts') return console.log('parnum: PARNUM_BACKEND=ts, the TypeScript kernels serve')
  if (loads()) return
  const failure = build()
  if (failure) console.log(`parnum: no native kernels for this machine (${failure}); the slower TypeScript kernels serve`)
}

try {
  install()
} catch (error) {
  console.log(`parnum: no native kernels (${error.message}); the slower TypeScript kernels serve`)
}
