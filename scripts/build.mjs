// Builds dist: one CommonJS file for the package, one for its workers, an ES module that re-exports the first (so that a program
// that imports and requires has one parnum), and the declarations. Types are checked by `npm run types`, not here.
// All of it is made in a folder beside dist and put in its place at the end: who runs meanwhile sees the old or the new one.
import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'

const made = `dist.${process.pid}`
const common = { bundle: true, platform: 'node', target: 'node20', format: 'cjs', external: ['node-gyp-build', 'ml-matrix', 'piscina', 'acorn', 'eslint-scope'], logLevel: 'warning', sourcemap: true }
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
const probe = `process.stdout.write(Object.keys(require('./${made}/index.cjs')).join())`

/** Declarations that no public one needs are left out of the package. */
function pruneDeclarations() {
  const needed = new Set([join(made, 'index.d.ts')])
  for (const file of needed) {
    for (const [, name] of readFileSync(file, 'utf8').matchAll(/(?:from |import\()['"](\.[^'"]+)\.js['"]/g)) needed.add(join(dirname(file), `${name}.d.ts`))
  }
  for (const name of readdirSync(made, { recursive: true })) {
    const file = join(made, name)
    if (file.endsWith('.d.ts') && !needed.has(file)) rmSync(file)
  }
}

try {
  await build({ ...common, entryPoints: ['src/index.ts'], outfile: `${made}/index.cjs` })
  await build({ ...common, entryPoints: ['src/schedule/worker.ts'], outfile: `${made}/worker.cjs` })
  // Beside the package's own file, which it takes when a task has arrays.
  await build({ ...common, entryPoints: ['src/parallel/worker.ts'], outfile: `${made}/task.cjs`, external: [...common.external, './index.cjs'] })
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--noCheck', '--outDir', made], { stdio: 'inherit' })
  pruneDeclarations()
  const names = execFileSync(process.execPath, ['-e', probe], { env: { ...process.env, PARNUM_BACKEND: 'ts' } }).toString().split(',')
  // Aliases, because a name such as `var` can be exported but not declared.
  const declared = names.map((name) => `${name}: $${name}`).join(', ')
  const exported = names.map((name) => `$${name} as ${name}`).join(', ')
  writeFileSync(`${made}/index.mjs`, `import parnum from './index.cjs'\nconst { ${declared} } = parnum\nexport { ${exported} }\n`)
  writeFileSync(`${made}/index.d.mts`, "export * from './index.js'\n")
  if (existsSync('dist')) renameSync('dist', `${made}.old`)
  renameSync(made, 'dist')
} finally {
  rmSync(made, { recursive: true, force: true })
  rmSync(`${made}.old`, { recursive: true, force: true })
}
