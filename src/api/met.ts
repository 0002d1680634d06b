/** Small folds of arrays whose layout was met before: in a frame that is kept for the next ones. */
import { NDArray } from '../array/ndarray.js'
import { infoOf, type DType } from '../dtype/dtype.js'
import type { Program } from '../kernels/program.js'
import { allocate } from '../memory/pool.js'
import type { View } from '../memory/storage.js'
import { small } from '../plan/elementwise.js'
import { findLayout, keepLayout, runLayout } from '../plan/layout.js'

/** Whether an array's layout is worth remembering. */
export function isMeetable(x: NDArray): boolean {
  return x.size <= small && x.size > 0 && !x.pending && !x.storage.disposed && !x.storage.wrapped
}

/**
 * What a program makes of small views: `compute` runs it the first time, with these views before its result's, in one job. `key` tells apart what
 * program and views do not: an axis.
 */
export function met(operation: string, program: Program, inputs: readonly View[], key: number, dtype: DType, compute: () => NDArray): NDArray {
  const layout = findLayout(program, inputs, key)
  if (layout === undefined) {
    const out = compute()
    keepLayout(program, inputs, key, out)
    return out
  }
  const out = new NDArray(allocate(operation, layout.size * infoOf(dtype).bytes), dtype, layout.shape, layout.outStrides, 0, layout.size, true)
  runLayout(operation, layout, [...inputs, out])
  return out
}
