/**
 * From a function to data that a worker can make it of again. A closure's variables stay behind in the thread that made it, so the names
 * that a function takes from outside are found by parsing it, and those that are not global must be given.
 */
import type * as Acorn from 'acorn'
import type { AnyNode } from 'acorn'
import { createRequire } from 'node:module'
import { ValueError } from '../errors.js'
import { suppliedNames, type SourceCode } from '../kernels/rebuild.js'

/** Values for names that a function takes from outside. */
export type Captured = Readonly<Record<string, unknown>>

/** A self-contained function as data, with the values that go with it. */
export interface Captive {
  readonly code: SourceCode
  readonly values: readonly unknown[]
}

/** What a function's text says: the names that it takes from outside. */
interface Reading {
  readonly text: string
  readonly free: readonly string[]
}

interface Scopes {
  analyze(tree: object, options: object): { globalScope: { through: { identifier: { name: string } }[] } }
}

const require = createRequire(__filename)
const isClass = /^\(class\b/
const readings = new WeakMap<object, Reading>()

/**
 * A self-contained function as data.
 * @throws ValueError for what is no function, cannot be read, or takes names from outside that `captured` does not give
 */
export function codeOf(operation: string, fn: unknown, captured: Captured = {}): Captive {
  if (typeof captured !== 'object' || captured === null || Array.isArray(captured)) throw new ValueError(operation, 'captured is an object such as { factor }', { captured })
  const main = read(operation, fn, '')
  if (isClass.test(main.text)) throw new ValueError(operation, `${(fn as { name: string }).name || 'the function'} is a class; a function that makes its objects, (...args) => new Thing(...args) with { captured: { Thing } }, is wanted`, {})
  const given = Object.keys(captured)
  const used = new Set<string>()
  const free = new Set<string>()
  const helpers: [string, string][] = []
  const visit = ({ free: names }: Reading): void => {
    for (const name of names) {
      if (!given.includes(name)) free.add(name)
      else if (!used.has(name)) {
        used.add(name)
        const value = captured[name]
        if (typeof value === 'function') {
          const helper = read(operation, value, name)
          visit(helper)
          // Behind what it uses: a class looks at the one that it extends at once.
          helpers.push([name, helper.text])
        }
      }
    }
  }
  visit(main)
  const unused = given.find((name) => !used.has(name))
  if (unused !== undefined) throw new ValueError(operation, `the function does not use '${unused}', which captured gives`, { captured: given, unused })
  const globals = [...free].filter((name) => !suppliedNames.includes(name))
  const missing = globals.filter((name) => !(name in globalThis))
  if (missing.length > 0) refuse(operation, missing)
  const names = [...used].filter((name) => typeof captured[name] !== 'function')
  const code: SourceCode = { kind: 'source', name: (fn as { name: string }).name.replace(/[^\w$]/g, '_'), text: main.text, helpers, names, globals }
  return { code, values: names.map((name) => captured[name]) }
}

function refuse(operation: string, names: readonly string[]): never {
  const list = names.map((name) => `'${name}'`).join(', ')
  const them = names.length > 1 ? 'them' : 'it'
  throw new ValueError(
    operation,
    `the function takes ${list} from outside, and other threads do not have ${them}: give ${them} with { captured: { ${names.join(', ')} } }, import ${them} in the function (await import('...')), or put the function into a module and name it, parallel.task(import.meta.url, 'name')`,
    { names },
  )
}

function read(operation: string, fn: unknown, name: string): Reading {
  if (typeof fn !== 'function') throw new ValueError(operation, `needs a function, got ${fn === null ? 'null' : typeof fn}`, {})
  let reading = readings.get(fn)
  if (reading === undefined) readings.set(fn, (reading = parse(operation, fn as (...args: never[]) => unknown, name)))
  return reading
}

function parse(operation: string, fn: (...args: never[]) => unknown, name: string): Reading {
  const source = Function.prototype.toString.call(fn)
  const called = name || fn.name || 'the function'
  if (/\{\s*\[native code\]\s*\}$/.test(source)) return builtin(operation, fn, called)
  // A function or class, or a method: { f(x) { ... } }.f
  for (const text of [`(${source})`, `Object.values({ ${source} })[0]`]) {
    const tree = parsed(text)
    if (tree !== undefined) return { text, free: freeNames(operation, tree, called) }
  }
  throw new ValueError(operation, `${called} cannot be read by itself (its text begins ${JSON.stringify(source.slice(0, 40))}); a plain function is wanted`, {})
}

/** JavaScript's own functions are the same everywhere. */
function builtin(operation: string, fn: { readonly name: string }, called: string): Reading {
  for (const holder of ['globalThis', 'Math', 'Number', 'String', 'Object', 'Array', 'BigInt', 'JSON', 'Date', 'Reflect']) {
    const object = (globalThis as unknown as Record<string, Record<string, unknown>>)[holder]
    const key = Object.getOwnPropertyNames(object).find((name) => name !== 'globalThis' && object[name] === fn)
    if (key !== undefined) return { text: `${holder}.${key}`, free: [] }
  }
  throw new ValueError(operation, `${called} is bound or built in and has no text that could be sent; a plain function, (x) => ${fn.name.replace(/^bound /, '') || 'f'}(x), is wanted`, {})
}

function parsed(text: string): AnyNode | undefined {
  const acorn = require('acorn') as typeof Acorn
  try {
    return acorn.parse(text, { ecmaVersion: 'latest', sourceType: 'module', ranges: true })
  } catch {
    return undefined
  }
}

function freeNames(operation: string, tree: AnyNode, called: string): string[] {
  const scopes = require('eslint-scope') as Scopes
  const names = new Set(scopes.analyze(tree, { ecmaVersion: 2024, sourceType: 'module' }).globalScope.through.map(({ identifier }) => identifier.name))
  const outside = outerKeyword(tree)
  if (outside !== undefined) {
    throw new ValueError(operation, `${called} uses ${outside} of the place where it was written, which other threads do not have; a value that it needs can be an argument or be given by { captured: { ... } }`, { keyword: outside })
  }
  if (names.has('arguments')) throw new ValueError(operation, `${called} uses the arguments of the function around it`, { keyword: 'arguments' })
  return [...names].filter((name) => name !== 'undefined')
}

/** `this`, `super`, `new.target` or `import.meta`, where they mean something outside the function. */
function outerKeyword(tree: AnyNode): string | undefined {
  const visit = (node: unknown, own: boolean, inClass: boolean): string | undefined => {
    if (Array.isArray(node)) return first(node, (part) => visit(part, own, inClass))
    if (!isNode(node)) return undefined
    if (node.type === 'ThisExpression' && !own) return 'this'
    if (node.type === 'Super' && !inClass) return 'super'
    if (node.type === 'MetaProperty' && (node.meta.name === 'import' || !own)) return `${node.meta.name}.${node.property.name}`
    const body = node.type === 'ClassBody'
    const inside = own || body || node.type === 'FunctionExpression' || node.type === 'FunctionDeclaration'
    return first(Object.values(node), (part) => visit(part, inside, inClass || body))
  }
  return visit(tree, false, false)
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && typeof (value as AnyNode).type === 'string'
}

function first<T>(list: readonly unknown[], find: (part: unknown) => T | undefined): T | undefined {
  for (const part of list) {
    const found = find(part)
    if (found !== undefined) return found
  }
  return undefined
}
