/** Evenly distributed floats between bounds. */
import type { NDArray } from '../../array/ndarray.js'
import { ValueError } from '../../errors.js'
import { broadcastShapes } from '../../shape/broadcast.js'
import { asarray } from '../creation.js'
import { copyOf, freshArray } from '../data.js'
import { apply, ufuncs } from '../ufunc.js'
import { drawFloats } from './draws.js'
import { elementsOf, finished, floatOption, given, rules, targetOf, type FloatOptions, type Given } from './request.js'
import type { BitState } from './state.js'

const operation = 'uniform'

/** `g.uniform`. */
export function uniform(state: BitState, low: unknown, high: unknown, shape: unknown, options: FloatOptions | undefined): NDArray | number {
  const dtype = floatOption(operation, options)
  const [from, to] = [given(operation, low, rules.any('low')), given(operation, high, rules.any('high'))]
  if (from.scalar !== undefined && to.scalar !== undefined) {
    const range = checkRange(to.scalar - from.scalar)
    const target = targetOf(operation, shape, dtype, options)
    drawFloats(operation, state, target.array, [from.scalar, range])
    return finished(operation, target)
  }
  broadcastShapes(operation, ...[from, to].map(({ array }) => array?.shape ?? []))
  const range = apply(ufuncs.subtract, [arrayOf(to), arrayOf(from)])
  for (const x of elementsOf(copyOf(operation, range, 'float64')) as Float64Array) checkRange(x)
  const target = targetOf(operation, shape, dtype, options, from, to)
  const numbers = freshArray(operation, dtype, target.shape)
  drawFloats(operation, state, numbers)
  apply(ufuncs.add, [copyOf(operation, arrayOf(from), dtype), apply(ufuncs.multiply, [copyOf(operation, range, dtype), numbers])], { out: target.array })
  return finished(operation, target)
}

function checkRange(range: number): number {
  if (range >= 0 && range < Infinity) return range
  throw new ValueError(operation, `high - low is ${range}; it has to be finite and 0 or more`, { range })
}

function arrayOf({ scalar, array }: Given): NDArray {
  return array ?? asarray(scalar!)
}
