/** Numbers that are evenly spaced in their logarithms: logspace, geomspace. */
import type { NDArray } from '../array/ndarray.js'
import { infoOf, type DType } from '../dtype/dtype.js'
import { ValueError } from '../errors.js'
import { firstElement } from '../memory/storage.js'
import { showValue } from '../shape/show.js'
import { copyOf } from './data.js'
import { multiply, pow } from './elementwise.js'
import { dtypeOption, type Asked } from './fill.js'
import { linspace, type LinspaceOptions } from './ranges.js'

/** What `logspace` takes. */
export interface LogspaceOptions extends LinspaceOptions {
  /** Whose powers they are (10). */
  base?: number | undefined
}

function numberOf(operation: string, name: string, value: unknown): number {
  if (typeof value !== 'number' && typeof value !== 'bigint') throw new ValueError(operation, `${name} is a number, got ${showValue(value)}`, { [name]: value })
  return Number(value)
}

function cast<D extends DType>(operation: string, x: NDArray<'float64'>, dtype: D): NDArray<D> {
  return dtype === x.dtype ? x as never : copyOf(operation, x, dtype)
}

/**
 * `num` (50) powers of `base` (10), their exponents evenly from `start` to `stop`: computed in float64, and cast to `dtype` as `astype` does.
 * @throws ValueError, DTypeError, MemoryError
 * @example pn.logspace(0, 3, 4).toArray() //=> [ 1, 10, 100, 1000 ]
 */
export function logspace<const O extends LogspaceOptions>(start: number, stop: number, num = 50, options?: O): NDArray<Asked<O, 'float64'>> {
  const dtype = dtypeOption('logspace', options, 'float64', ['endpoint', 'dtype', 'base'])
  const base = numberOf('logspace', 'base', options?.base ?? 10)
  const exponents = linspace(numberOf('logspace', 'start', start), numberOf('logspace', 'stop', stop), num, { endpoint: options?.endpoint })
  return cast('logspace', pow(base, exponents), dtype) as never
}

/**
 * `num` (50) numbers from `start` to `stop`, each the same multiple of the one before: computed in float64, and cast to `dtype` as `astype` does. The first is
 * exactly `start`, the last exactly `stop` (unless `endpoint` is false).
 * @throws ValueError for 0, and for bounds of different signs; DTypeError; MemoryError
 * @example pn.geomspace(1, 8, 4).toArray() //=> [ 1, 2, 4, 8 ]
 */
export function geomspace<const O extends LinspaceOptions>(start: number, stop: number, num = 50, options?: O): NDArray<Asked<O, 'float64'>> {
  const dtype = dtypeOption('geomspace', options, 'float64', ['endpoint', 'dtype'])
  const [from, to] = [numberOf('geomspace', 'start', start), numberOf('geomspace', 'stop', stop)]
  if (from === 0 || to === 0 || (from < 0) !== (to < 0)) throw new ValueError('geomspace', `start and stop are of one sign, and not 0, got ${from} and ${to}`, { start, stop })
  const endpoint = options?.endpoint
  const powers = pow(10, linspace(Math.log10(Math.abs(from)), Math.log10(Math.abs(to)), num, { endpoint }))
  const result = from < 0 ? multiply(powers, -1) : powers
  const elements = result.storage.memory.typed(infoOf('float64').code)
  const first = firstElement(result)
  if (result.size > 0) elements[first] = from
  if (result.size > 1 && endpoint !== false) elements[first + result.size - 1] = to
  return cast('geomspace', result, dtype) as never
}
