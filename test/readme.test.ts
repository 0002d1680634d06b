/**
 * The README's code runs: every block in TypeScript is compiled against the built package's declarations and run against the built
 * package, `//=>` says what it prints, and every call in the table is made.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { transformSync } from 'esbuild'
import * as pn from 'parnum'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const readme = readFileSync('README.md', 'utf8')
const blocks = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code)
const titled = blocks.map((code) => [code.split('\n').find((line) => !line.startsWith('import')) ?? '', code] as const)

/** What a block prints, with the `using` and types compiled away. */
function run(code: string): { status: number | null; stdout: string; stderr: string } {
  const { code: js } = transformSync(code, { loader: 'ts', target: 'node20', format: 'esm' })
  const program = js.replaceAll('from "parnum"', `from ${JSON.stringify(pathToFileURL(resolve('dist/index.mjs')).href)}`)
  return spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' })
}

/** The compiler's complaints about files that are given as texts. */
function complaints(texts: ReadonlyMap<string, string>): string[] {
  const options: ts.CompilerOptions = {
    strict: true, noEmit: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts', 'lib.esnext.disposable.d.ts'], types: ['node'], paths: { parnum: [resolve('dist/index.d.ts')] },
  }
  const host = ts.createCompilerHost(options)
  const { readFile, fileExists, getSourceFile } = host
  host.fileExists = (name) => texts.has(name) || fileExists(name)
  host.readFile = (name) => texts.get(name) ?? readFile(name)
  host.getSourceFile = (name, version, ...rest) => {
    const text = texts.get(name)
    return text === undefined ? getSourceFile(name, version, ...rest) : ts.createSourceFile(name, text, version)
  }
  const program = ts.createProgram([...texts.keys()], options, host)
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file && start !== undefined ? file.text.slice(start).split('\n')[0] : ''
    return `${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
  })
}

describe('README', () => {
  it('begins with the example of what a user gets', () => {
    expect(blocks[0]).toContain('const x = arr.linspace(0, 1, 10_000_000)')
    expect(blocks.length).toBeGreaterThan(5)
  })

  it('has blocks that compile, strict, against the declarations', () => {
    expect(complaints(new Map(blocks.map((code, i) => [resolve(`readme-${i}.ts`), code])))).toEqual([])
  })

  it.each(titled)('%s', (_, code) => {
    const expected = [...code.matchAll(/\/\/=> (.*)$/gm)].map(([, line]) => line)
    const { status, stdout, stderr } = run(code)
    expect(status, stderr).toBe(0)
    if (expected.length > 0) expect(stdout.trimEnd().split('\n')).toEqual(expected)
  })

  const rows = [...readme.matchAll(/^\| (`.*) \| (`.*`) \|$/gm)].map(([, numpy, parnum]) => [numpy, parnum] as const)
  it.each(rows)('%s is %s', (_, cell) => {
    const names = {
      pn, arr: pn.arr, x: pn.arr([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]), y: pn.arr.ones([3, 4]), z: pn.arr.empty([3, 4]),
      m: pn.arr([true, false, true]), i: pn.arr([1, 2, 4], { dtype: 'int32' }), w: pn.arr([1, 2, 3]),
    }
    if (/\bm\b/.test(cell) && /\bx\b/.test(cell)) names.m = pn.greater(names.x, 5)
    for (const [, call] of cell.matchAll(/`([^`]+)`/g)) {
      const f = new Function(...Object.keys(names), `return ${call}`) as (...values: unknown[]) => unknown
      expect(f(...Object.values(names)), call).toBeDefined()
    }
  })
})
