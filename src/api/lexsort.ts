/** Sorting by several keys: lexsort. */
import type { NDArray } from '../array/ndarray.js'
import { normalizeAxis } from '../shape/axes.js'
import type { Asked } from './fill.js'
import { checkSameShapes, listOf } from './manipulate.js'
import { axisOptions } from './options.js'
import { orderAlong } from './order.js'
import { takeAlongAxis } from './take.js'

/** What `lexsort` takes. */
export interface LexsortOptions {
  /** The axis along which is sorted; the last one by default. */
  axis?: number | undefined
  /** The indices' dtype: int32 (a line too long for it is an error), or int64. */
  dtype?: 'int32' | 'int64' | undefined
}

/**
 * The indices that sort by several keys, arrays of one shape and any dtypes: by the last key; where that is equal by the one before it, and so
 * on. What is equal in all keys keeps its order; NaNs come last. One stable sort for each key, beginning with the first.
 * @throws ValueError for an empty list, for a line that int32 cannot number, and for another dtype; ShapeError for keys of different shapes; AxisError, DisposedError
 * @example const [age, town] = [arr([30, 25, 41]), arr([2, 1, 1])]
 * pn.lexsort([age, town]).toArray() //=> [ 1, 2, 0 ]
 */
export function lexsort<const O extends LexsortOptions>(keys: readonly NDArray[], options?: O | number): NDArray<Asked<O, 'int32'>> {
  const { axis = -1, dtype } = axisOptions<LexsortOptions>('lexsort', options, ['axis', 'dtype'])
  const [first, ...rest] = listOf('lexsort', keys)
  checkSameShapes('lexsort', [first, ...rest])
  const along = normalizeAxis('lexsort', axis, first.ndim)
  let order = orderAlong('lexsort', first, along, false, dtype)
  for (const key of rest) {
    const next = orderAlong('lexsort', takeAlongAxis(key, order as never, along), along, false, dtype)
    order = takeAlongAxis(order, next as never, along)
  }
  return order as never
}
