/** How error messages write shapes and values. Never runs a user's code: no toString, no toJSON. */

/** `[3,4]`, the form in which every error message writes a shape. */
export function showShape(shape: readonly number[]): string {
  return `[${shape.join(',')}]`
}

/** A short text for any value: `"abc"`, `3.5`, `7n`, `an object`. */
export function showValue(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}...` : value)
    case 'bigint':
      return `${value}n`
    case 'object':
      return value === null ? 'null' : Array.isArray(value) ? 'a list' : 'an object'
    case 'function':
      return 'a function'
    default:
      return Object.is(value, -0) ? '-0' : String(value)
  }
}

/** The integer that a number or bigint stands for, undefined where it is none (a bigint beyond 2^53 is rounded). */
export function toInteger(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isInteger(value) ? value + 0 : undefined
  return typeof value === 'bigint' ? Number(value) : undefined
}

/**
 * The entries of a number (one entry), a list or another iterable that is no string; undefined where `value` is none of
 * these. Reading stops after `limit + 1` entries, so that an endless iterable ends.
 */
export function toEntries(value: unknown, limit: number): unknown[] | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return [value]
  if (typeof value !== 'object' || value === null || !(Symbol.iterator in value)) return undefined
  const entries: unknown[] = []
  for (const entry of value as Iterable<unknown>) {
    entries.push(entry)
    if (entries.length > limit) break
  }
  return entries
}
