/** Computing what is pending. */
import type { NDArray } from '../array/ndarray.js'
import { computeAll } from '../expr/fuse.js'
import { checkArray } from './options.js'
import { checkUsable } from './ufunc.js'

/**
 * Computes what is pending in several arrays together: what they share is computed once, and those of one shape in one pass over memory.
 * @returns the arrays
 * @throws ValueError for what is no array; DisposedError, MemoryError
 * @example const x = arr([1, 2])
 * pn.eval(x.mul(2), x.sub(1)) //=> [ array([2., 4.]), array([0., 1.]) ]
 */
function evaluate<A extends readonly NDArray[]>(...arrays: A): A {
  for (const x of arrays) checkUsable('eval', checkArray('eval', x))
  computeAll(arrays.flatMap((x) => x.pending ?? []))
  return arrays
}
export { evaluate as eval }
