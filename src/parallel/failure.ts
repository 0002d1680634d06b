/** What a task threw, on its way back: structured cloning keeps of an error its kind and text, and loses its class, name and fields. */
import * as errors from '../errors.js'

/** A thrown value as it travels. */
export type Thrown =
  | { readonly kind: 'value'; readonly value: unknown }
  | {
    readonly kind: 'error'
    readonly name: string
    readonly message: string
    readonly stack: string
    /** The closest class that both sides have. */
    readonly base: string
    /** Its own properties that can travel: code, errno, fields ... */
    readonly own: Readonly<Record<string, unknown>>
    readonly cause?: Thrown
    readonly errors?: readonly Thrown[]
  }

const native = { Error, TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError, AggregateError } as const
const known = { ...native, ...errors } as unknown as Readonly<Record<string, { readonly prototype: Error }>>
/** Errors in errors deeper than this are told by their text. */
const deepest = 8

/** Makes a thrown value ready to travel, whatever it does when it is looked at. `clone` throws for what structured cloning does not take. */
export function packThrown(thrown: unknown, clone: (value: unknown) => unknown, depth = 0): Thrown {
  try {
    return thrown instanceof Error && depth <= deepest ? packError(thrown, clone, depth) : { kind: 'value', value: clone(thrown) }
  } catch {
    return { kind: 'value', value: textOf(thrown) }
  }
}

function packError(thrown: Error, clone: (value: unknown) => unknown, depth: number): Thrown {
  const own: Record<string, unknown> = {}
  for (const key of Object.getOwnPropertyNames(thrown)) {
    if (['name', 'message', 'stack', 'cause', 'errors'].includes(key)) continue
    try {
      own[key] = clone((thrown as unknown as Record<string, unknown>)[key])
    } catch {
      // Left behind.
    }
  }
  const inner = (value: unknown): Thrown => packThrown(value, clone, depth + 1)
  const { name, message, stack } = thrown as { name: unknown; message: unknown; stack: unknown }
  return {
    kind: 'error', name: String(name), message: String(message), stack: typeof stack === 'string' ? stack : '', base: baseOf(thrown), own,
    ...('cause' in thrown ? { cause: inner(thrown.cause) } : {}),
    ...(thrown instanceof AggregateError && Array.isArray(thrown.errors) ? { errors: thrown.errors.map(inner) } : {}),
  }
}

function textOf(value: unknown): string {
  try {
    return String(value)
  } catch {
    return sayThrown(value)
  }
}

/** The first class on the way up that has a name known on both sides: parnum's own classes exist once in each thread, so names must do. */
function baseOf(error: Error): string {
  for (let type = Object.getPrototypeOf(error) as object | null; type !== null; type = Object.getPrototypeOf(type) as object | null) {
    const name = (type as { constructor?: { name?: unknown } }).constructor?.name
    if (typeof name === 'string' && Object.hasOwn(known, name)) return name
  }
  return 'Error'
}

/** The value that was thrown, as far as this thread can have it. */
export function unpackThrown(thrown: Thrown): unknown {
  if (thrown.kind === 'value') return thrown.value
  const { name, message, stack, base, own } = thrown
  // A real error with the class put on afterwards, because classes take different arguments.
  const made = Object.setPrototypeOf(new Error(message), known[base].prototype) as Error
  const hidden = (key: string, value: unknown): unknown => Object.defineProperty(made, key, { value, configurable: true, writable: true })
  hidden('stack', stack)
  if (made.name !== name) hidden('name', name)
  if (thrown.cause !== undefined) hidden('cause', unpackThrown(thrown.cause))
  if (thrown.errors !== undefined) hidden('errors', thrown.errors.map(unpackThrown))
  return Object.assign(made, own)
}

/** One line that says what was thrown. Never throws itself. */
export function sayThrown(thrown: unknown): string {
  try {
    if (thrown instanceof Error) return `${thrown.name}: ${thrown.message}`
    if (typeof thrown === 'string') return JSON.stringify(thrown)
    return typeof thrown === 'object' && thrown !== null ? JSON.stringify(thrown) ?? 'an object' : String(thrown)
  } catch {
    return 'an object'
  }
}
