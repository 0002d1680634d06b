/** A user's function as data, and the function that a worker makes of it. Only workers do that: the calling thread has the function itself. */
import { createRequire } from 'node:module'
import { join } from 'node:path'

/** A self-contained function: its text, the functions that it was given, and the names of the values that go with it. */
export interface SourceCode {
  readonly kind: 'source'
  /** What to call it in errors. */
  readonly name: string
  /** An expression whose value is the function. */
  readonly text: string
  /** Functions that it calls, by the names that it knows them by. */
  readonly helpers: readonly (readonly [name: string, text: string])[]
  /** The names of its other captured values. */
  readonly names: readonly string[]
  /** Names that must be global in the worker. */
  readonly globals: readonly string[]
}

export type AnyFunction = (...args: unknown[]) => unknown

/** What is supplied under names that are not global: modules by `require`, and helpers that runners of TypeScript (tsx, vitest) write into functions. */
const supplied: Readonly<Record<string, unknown>> = {
  require: createRequire(join(process.cwd(), 'tasks.js')),
  __name: (f: unknown) => f,
  __vite_ssr_dynamic_import__: (specifier: string) => import(specifier),
}

/** Names that functions may use although no global has them. */
export const suppliedNames: readonly string[] = Object.keys(supplied)

/**
 * The function of a self-contained one's text.
 * @throws Error where a name is not global here
 */
export function rebuild(code: SourceCode, values: readonly unknown[]): AnyFunction {
  const missing = code.globals.find((name) => !(name in globalThis))
  if (missing !== undefined) throw new Error(`${code.name} uses '${missing}', which is global where it was written and not in a worker`)
  const helpers = code.helpers.map(([name, text]) => `const ${name} = ${text};`).join(' ')
  const body = `'use strict'; ${helpers} return ${code.text}\n//# sourceURL=${code.name || 'function'}`
  const given = new Set([...code.names, ...code.helpers.map(([name]) => name)])
  const added = suppliedNames.filter((name) => !given.has(name))
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- The user's own function, in a thread that is there to run it.
  const make = new Function(...added, ...code.names, body) as AnyFunction
  return make(...added.map((name) => supplied[name]), ...values) as AnyFunction
}
