// Tasks of the tests, as a user's module has them.
import * as pn from '../../../dist/index.mjs'

export const constant = 1
export const square = (x) => x * x
export async function total(x) {
  if (!(x instanceof pn.NDArray)) throw new Error('another parnum')
  return x.sum().item()
}
/** Ends its worker the first time that anybody asks, for each of the places in `fails`. */
export function dieOnce([counter, place]) {
  if (Atomics.add(counter, place, 1) === 0) process.exit(9)
  return place
}
