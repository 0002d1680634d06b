/** The import rule of docs/architecture.md, read from the sources. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

/** From top to bottom. A folder that is not listed here has no place yet, and the test fails. */
const layers = ['index.ts', 'linalg.ts', 'fft.ts', 'random.ts', 'parallel.ts', 'io', 'parallel', 'api', 'array', 'expr', 'plan', 'schedule', 'kernels', 'memory', 'ops', 'shape', 'dtype', 'errors.ts', 'version.ts']

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts')).map(normalize)

/** The project's own files that a file imports, types included. */
function importsOf(file: string): string[] {
  const found = ts.preProcessFile(readFileSync(join('src', file), 'utf8')).importedFiles.map(({ fileName }) => fileName)
  return found.filter((name) => name.startsWith('.')).map((name) => normalize(join(dirname(file), name.replace(/\.js$/, '.ts'))))
}

const imports = new Map(files.map((file) => [file, importsOf(file)]))
const edges = [...imports].flatMap(([file, targets]) => targets.map((target) => [file, target] as const))

function layerOf(file: string): number {
  return layers.indexOf(file.split(/[\\/]/)[0])
}

/** Groups of files that import each other, directly or through others: Tarjan's strongly connected components. */
function cycles(): string[][] {
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const groups: string[][] = []
  const visit = (file: string): void => {
    index.set(file, index.size)
    low.set(file, index.get(file)!)
    stack.push(file)
    for (const next of imports.get(file) ?? []) {
      if (!index.has(next)) visit(next)
      if (stack.includes(next)) low.set(file, Math.min(low.get(file)!, low.get(next)!))
    }
    if (low.get(file) !== index.get(file)) return
    const group = stack.splice(stack.indexOf(file))
    if (group.length > 1 || imports.get(file)?.includes(file)) groups.push(group.sort())
  }
  for (const file of files) if (!index.has(file)) visit(file)
  return groups
}

describe('layers', () => {
  it('every source file belongs to a layer', () => {
    expect(files.filter((file) => layerOf(file) < 0)).toEqual([])
  })

  it('every import names a file that exists', () => {
    expect(edges.filter(([, target]) => !imports.has(target)).map(([file, target]) => `${file} -> ${target}`)).toEqual([])
  })

  it('a file imports its own layer or a lower one', () => {
    expect(edges.filter(([file, target]) => layerOf(target) < layerOf(file)).map(([file, target]) => `${file} -> ${target}`)).toEqual([])
  })

  it('no files import each other in a circle', () => {
    expect(cycles()).toEqual([])
  })

  it('a worker loads the control block, the work loop, and lower layers only', () => {
    const own = ['control.ts', 'work.ts'].map((name) => join('schedule', name))
    const reached = new Set([join('schedule', 'worker.ts')])
    for (const file of reached) for (const target of imports.get(file) ?? []) reached.add(target)
    reached.delete(join('schedule', 'worker.ts'))
    expect([...reached].filter((file) => layerOf(file) <= layers.indexOf('schedule') && !own.includes(file))).toEqual([])
  })

  it('below the array layer nobody knows NDArray', () => {
    const below = files.filter((file) => layerOf(file) > layers.indexOf('array'))
    expect(below.filter((file) => /^import\b.*\bNDArray\b/m.test(readFileSync(join('src', file), 'utf8')))).toEqual([])
  })
})
