/**
 * The `@example`s in the sources' comments: TypeScript that runs given `import * as pn from 'parnum'` and `const { arr } = pn`, where `//=>` after
 * an expression says what console.log prints of it. They run in this process, against the built package.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { format } from 'node:util'
import { transformSync } from 'esbuild'
import * as pn from 'parnum'
import ts from 'typescript'

/** What a program has to begin with for an example to be one that compiles. */
export const prelude = "import * as pn from 'parnum'\nconst { arr } = pn\n"

/** The sources that have examples, with those examples, `src` first in their paths. */
export function examples(): Map<string, string[]> {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) => join('src', file)).filter((file) => file.endsWith('.ts')).sort()
  const all = files.map((file) => [file, examplesIn(readFileSync(file, 'utf8'))] as const)
  return new Map(all.filter(([, found]) => found.length > 0))
}

/** The examples of a source: each begins with its tag and ends where another tag or the comment does. */
export function examplesIn(source: string): string[] {
  return [...source.matchAll(/^ *\/\*\*.*?\*\//gms)].flatMap(([comment]) => {
    const text = comment.replace(/\*\/$/, '').split('\n').map((line) => line.replace(/^ *(\/\*\*|\*) ?/, '').trimEnd()).join('\n')
    return text.split(/^(?=@\w)/m).filter((tag) => tag.startsWith('@example')).map((tag) => tag.slice('@example'.length).trim())
  })
}

/** The lines that an example prints, and those that it says it prints. */
export async function outcome(code: string): Promise<{ printed: string[]; expected: string[] }> {
  const printed: string[] = []
  const log = (...values: unknown[]): void => { printed.push(...format(...values).split('\n')) }
  const { code: js } = transformSync(`(async () => {\n${shown(code)}\n})()`, { loader: 'ts', target: 'node20' })
  const run = new Function('pn', 'arr', 'console', 'show', `return ${js}`) as (...given: unknown[]) => Promise<void>
  await run(pn, pn.arr, { log }, log)
  return { printed, expected: [...code.matchAll(/\/\/=> ?(.*)$/gm)].map(([, line]) => line) }
}

/** The code with every expression that `//=>` follows given to `show`; what is no expression has nothing to show. */
function shown(code: string): string {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true)
  return file.statements.map((statement) => {
    const text = statement.getFullText()
    if (!/^;?[ \t]*\/\/=>/.test(code.slice(statement.end)) || isLog(statement)) return text
    if (!ts.isExpressionStatement(statement)) throw new Error(`//=> follows no expression: ${text}`)
    return `\n;show(${statement.expression.getText()})\n`
  }).join('\n')
}

/** Whether a statement prints by itself. */
function isLog(statement: ts.Statement): boolean {
  return statement.getText().startsWith('console.log(')
}
