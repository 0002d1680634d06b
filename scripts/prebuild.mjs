// Builds prebuilds/<platform>-<arch>/parnum.node, which node-gyp-build finds in the package. One binary serves all versions of Node
// (Node-API), and on Linux all distributions, with glibc 2.28 or newer or with musl. Made in a copy, so that build stays as it is.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)
const here = join(dirname(realpathSync(process.execPath)), '..')
const env = { ...process.env, GYP_DEFINES: 'parnum_portable=1', JOBS: process.env.JOBS ?? 'max' }
if (!env.npm_config_nodedir && existsSync(join(here, 'include', 'node', 'node_api.h'))) env.npm_config_nodedir = here

const copy = mkdtempSync(join(tmpdir(), 'parnum-prebuild-'))
try {
  for (const part of ['native', 'binding.gyp', 'package.json']) cpSync(part, join(copy, part), { recursive: true })
  const strip = process.platform === 'win32' ? [] : ['--strip']
  const gyp = process.platform === 'win32' ? [] : ['--node-gyp', require.resolve('node-gyp/bin/node-gyp.js')]
  const args = [require.resolve('prebuildify/bin.js'), '--napi', '--name', 'parnum', ...strip, ...gyp, '--cwd', copy, '--out', process.cwd()]
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args, ...process.argv.slice(2)], { env, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status !== 0) {
    process.stderr.write(`${stdout}${stderr}`)
    process.exitCode = status ?? 1
  }
} finally {
  rmSync(copy, { recursive: true, force: true })
}
if (!process.exitCode) for (const folder of readdirSync('prebuilds')) console.log(`prebuilds/${folder}: ${readdirSync(join('prebuilds', folder)).join(' ')}`)
