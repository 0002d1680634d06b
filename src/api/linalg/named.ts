/** Results of several parts: lists whose parts have names too, so that `const { Q, R } = qr(x)` and `const [Q, R] = qr(x)` both work. */
import type { NDArray } from '../../array/ndarray.js'

/** A list of the parts, in the order of the names. */
export function named(parts: Readonly<Record<string, NDArray>>): never {
  return Object.freeze(Object.assign(Object.values(parts), parts)) as never
}
