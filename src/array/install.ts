/** Functions whose first argument is an array become methods. */
import { ValueError } from '../errors.js'
import { NDArray } from './ndarray.js'

/**
 * Installs functions as methods of NDArray: `f(x, ...rest)` is `x.f(...rest)`. More arguments than a function has would be left unread, above all options
 * behind an axis, and are refused; `openEnded` ones take any number.
 */
export function install(functions: Readonly<Record<string, (x: never, ...rest: never[]) => unknown>>, openEnded = false): void {
  for (const [name, call] of Object.entries(functions)) {
    const f = call as unknown as (...all: unknown[]) => unknown
    const most = openEnded ? Infinity : f.length - 1
    method(name, function (this: unknown, ...rest: unknown[]) {
      if (rest.length > most) refuseSurplus(name, rest, most)
      return f(this, ...rest)
    })
  }
}

function refuseSurplus(name: string, given: readonly unknown[], most: number): void {
  if (given.slice(most).every((value) => value === undefined)) return
  const takes = most === 0 ? 'nothing' : most === 1 ? 'one argument' : `${most} arguments`
  throw new ValueError(name, `takes ${takes} beside the array, got ${given.length}; several options go into one object, as in { axis: 0, keepdims: true }`, { given: given.length, most })
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
