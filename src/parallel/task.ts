/** Functions that workers run: an export of a module, or a self-contained function with its captured values. */
import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ValueError } from '../errors.js'
import type { SourceCode } from '../kernels/rebuild.js'
import { codeOf, type Captured } from './functions.js'
import type { FunctionMessage, ModuleCode } from './messages.js'
import type { UrlLike } from './types.js'
import { packList, survey, type List } from './wire.js'

/**
 * A function that workers can run: what `pn.parallel.task` makes. `A` are its arguments' types, `R` is what it returns.
 * @example pn.parallel.task((x: number) => x + 1) instanceof pn.parallel.Task //=> true
 */
export class Task<A extends readonly unknown[] = readonly never[], R = unknown> {
  /** @internal */
  readonly target: TaskFunction
  /** For the type system only. */
  declare protected signature: { typed(...args: A): R }['typed']

  /** @internal */
  constructor(target: TaskFunction) {
    this.target = target
  }

  /** The function's name. */
  get name(): string {
    return this.target.code.name
  }
}

/** A function or a task. */
export type Callable<A extends readonly unknown[], R> = ((...args: A) => R) | Task<A, R>

let numbers = 0

/** A function as workers know it: by a number, under which they keep it. */
export class TaskFunction {
  readonly id = ++numbers

  constructor(readonly code: SourceCode | ModuleCode, private readonly values: List | undefined) {}

  /** What a worker is told; values, which can be large, only where `whole`. */
  message(whole: boolean): FunctionMessage {
    const { id, code, values } = this
    if (values === undefined) return { id, code }
    return whole ? { id, code, values } : { id }
  }
}

/** Functions without captured values, so that workers know them from one call to the next. */
const known = new WeakMap<object, TaskFunction>()

/** What workers run for a function or task. */
export function taskFunction(operation: string, fn: unknown, captured?: Captured): TaskFunction {
  if (fn instanceof Task) {
    if (captured !== undefined) throw new ValueError(operation, 'captured goes with a function, parallel.task(fn, captured); a task has its own', { captured })
    return fn.target
  }
  let target = typeof fn === 'function' && captured === undefined ? known.get(fn) : undefined
  if (target === undefined) {
    const { code, values } = codeOf(operation, fn, captured)
    target = new TaskFunction(code, values.length === 0 ? undefined : packCaptured(operation, code.names, values))
    if (values.length === 0) known.set(fn as object, target)
  }
  return target
}

function packCaptured(operation: string, names: readonly string[], values: readonly unknown[]): List {
  const packed = packList(values)
  checkCaptured(operation, names, values, false)
  return packed
}

/** Refuses captured values that cannot be sent; arrays too, where they would go to threads that do not load them. */
export function checkCaptured(operation: string, names: readonly string[], values: readonly unknown[], noArrays: boolean): void {
  values.forEach((value, k) => {
    const { sure, arrays } = survey([value])
    if (noArrays && arrays) throw new ValueError(operation, `the captured '${names[k]}' is an array, which belongs among the arguments, where arrays broadcast; ${names[k]}.data is a typed array that can be captured`, { name: names[k] })
    if (sure) return
    try {
      structuredClone(packList([value]))
    } catch (cause) {
      throw new ValueError(operation, `the captured '${names[k]}' cannot be sent to another thread: ${(cause as Error).message}`, { name: names[k] }, { cause })
    }
  })
}

/**
 * A function for workers. With a module's URL and the name of one of its exports (`pn.parallel.task(import.meta.url, 'score')`): workers import the
 * module and call that. With a function: it must be self-contained but for the values that `captured` gives, which are copied (arrays are shared).
 *
 * The module's own top level runs in each worker too: a program's main part belongs into another module, or behind `if (isMainThread)`.
 * @param source the module's URL (`import.meta.url`) or absolute path (`__filename`), or the function
 * @param detail the export's name, or the captured values by their names
 * @throws ValueError for what is no URL, path or function; for a function that takes more from outside than `captured` gives
 * @example const factor = 3
 * const scale = pn.parallel.task((x: number) => x * factor, { factor })
 * await pn.parallel.map(scale, [1, 2]) //=> [ 3, 6 ]
 */
export function task<F extends (...args: never[]) => unknown = (...args: never[]) => unknown>(source: string | UrlLike, detail: string): Task<Parameters<F>, ReturnType<F>>
export function task<A extends readonly unknown[], R>(source: (...args: A) => R, detail?: Captured): Task<A, R>
export function task(source: unknown, detail?: unknown): Task {
  if (typeof source === 'function') return new Task(taskFunction('task', source, detail as Captured | undefined))
  if (typeof detail !== 'string' || detail === '') throw new ValueError('task', "takes a module's URL with the name of one of its exports, or a function", { source, name: detail })
  return new Task(new TaskFunction({ kind: 'module', url: urlOf(source), name: detail }, undefined))
}

function urlOf(source: unknown): string {
  if (source instanceof URL) return source.href
  if (typeof source === 'string') {
    if (isAbsolute(source)) return pathToFileURL(source).href
    if (URL.canParse(source)) return source
  }
  throw new ValueError('task', `needs the module's URL or absolute path, got ${typeof source === 'string' ? `'${source}'` : typeof source}; import.meta.url is that of a module, __filename where it is (or is bundled as) CommonJS`, { source })
}
