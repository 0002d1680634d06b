/** The programs in documents: each block in TypeScript is one, and `//=>` says what it prints. They see the built package. */
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { transformSync } from 'esbuild'
import ts from 'typescript'

export function blocksOf(markdown: string): string[] {
  return [...markdown.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code)
}

/** Programs with their first line that says something, for tests' names. */
export function titled(blocks: readonly string[]): (readonly [title: string, code: string])[] {
  return blocks.map((code) => [code.split('\n').find((line) => line !== '' && !line.startsWith('import')) ?? '', code])
}

/** The lines that a program prints, and those that it says it prints. */
export function outputs(code: string): { printed: string[]; expected: string[] } {
  const { status, stdout, stderr } = run(code)
  if (status !== 0) throw new Error(stderr)
  return { printed: stdout.trimEnd().split('\n'), expected: [...code.matchAll(/\/\/=> (.*)$/gm)].map(([, line]) => line) }
}

/** What a program prints, with the `using` and types compiled away. */
function run(code: string): { status: number | null; stdout: string; stderr: string } {
  const { code: js } = transformSync(code, { loader: 'ts', target: 'node20', format: 'esm' })
  const program = js.replaceAll('from "parnum"', `from ${JSON.stringify(pathToFileURL(resolve('dist/index.mjs')).href)}`)
  return spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' })
}

/** The compiler's complaints about a page's programs, strict, against the built declarations. */
export function complaints(page: string, blocks: readonly string[]): string[] {
  const texts = new Map(blocks.map((code, i) => [resolve(`${page}-${i}.ts`), code]))
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
