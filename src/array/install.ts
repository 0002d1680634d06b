/** Functions whose first argument is an array become methods. */
import { NDArray } from './ndarray.js'

/** Installs functions as methods of NDArray: `f(x, ...rest)` is `x.f(...rest)`. */
export function install(functions: Readonly<Record<string, (x: never, ...rest: never[]) => unknown>>): void {
  for (const [name, call] of Object.entries(functions)) {
    const f = call as unknown as (...all: unknown[]) => unknown
    method(name, function (this: unknown, ...rest: unknown[]) { return f(this, ...rest) })
  }
}

/** Defines one method; its function finds the array in `this`. */
export function method(name: string, value: (...rest: never[]) => unknown): void {
  Object.defineProperty(value, 'name', { value: name })
  Object.defineProperty(NDArray.prototype, name, { value, configurable: true, writable: true })
}

/** Defines a property that is computed from the array. */
export function property(name: string, get: (x: never) => unknown): void {
  const read = get as unknown as (x: unknown) => unknown
  Object.defineProperty(NDArray.prototype, name, { get(this: unknown) { return read(this) }, configurable: true })
}
