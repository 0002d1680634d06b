/** Whole numbers between bounds. */
import { NDArray, wholeArray } from '../../array/ndarray.js'
import { infoOf, type DType } from '../../dtype/dtype.js'
import { DTypeError, ValueError } from '../../errors.js'
import { allocate } from '../../memory/pool.js'
import type { Operand } from '../../schedule/job.js'
import { broadcastShapes } from '../../shape/broadcast.js'
import { showValue } from '../../shape/show.js'
import { asarray } from '../creation.js'
import { copyOf } from '../data.js'
import { broadcastTo } from '../manipulate.js'
import { checkDType, checkFlag, checkOptions } from '../options.js'
import { drawIntegers } from './draws.js'
import { elementsOf, finished, fixed, targetOf, type OutOption } from './request.js'
import { sampleIntegers } from './samples.js'
import type { BitState } from './state.js'

/** A bound of integers: a whole number, or an array of them. */
export type Bound = number | bigint | NDArray | readonly number[] | readonly bigint[]
/** What `integers` takes. */
export interface IntegersOptions extends OutOption {
  /** int64, or any dtype of integers, or bool. */
  dtype?: DType | undefined
  /** Whether `high` itself can be drawn (false). */
  endpoint?: boolean | undefined
}

type Elements = bigint | NDArray
const operation = 'integers'

function boundOf(name: string, value: unknown): Elements {
  if (typeof value === 'bigint') return value
  if (typeof value === 'number') {
    if (Number.isSafeInteger(value)) return BigInt(value)
    throw new ValueError(operation, `${name} is a whole number (a bigint beyond 2^53), got ${showValue(value)}`, { [name]: value })
  }
  if (!(value instanceof NDArray) && !Array.isArray(value)) throw new ValueError(operation, `${name} is a whole number or an array of them, got ${showValue(value)}`, { [name]: value })
  const array: NDArray = asarray(value as NDArray)
  if (infoOf(array.dtype).kind === 'c') throw new DTypeError(operation, `${name} holds whole numbers, got ${array.dtype}`, { dtype: array.dtype })
  if (infoOf(array.dtype).kind !== 'f') return copyOf(operation, array, array.dtype)
  const copy = copyOf(operation, array, 'float64')
  for (const x of elementsOf(copy)) if (!Number.isSafeInteger(x)) throw new ValueError(operation, `${name} holds whole numbers, got ${String(x)}`, { [name]: x })
  return copyOf(operation, copy, 'int64')
}

/** Low and range of numbers of a dtype; an error where there are none. */
function span(low: bigint, high: bigint, dtype: DType, endpoint: boolean): [low: bigint, range: bigint] {
  const { min, max } = infoOf(dtype)
  const last = endpoint ? high : high - 1n
  if (low < BigInt(min) || low > BigInt(max)) throw new ValueError(operation, `low is ${low}, outside ${dtype}, which holds ${min} to ${max}`, { low, dtype })
  if (last > BigInt(max)) throw new ValueError(operation, `high is ${high}, outside ${dtype}, which holds ${min} to ${max}`, { high, dtype })
  if (last < low) throw new ValueError(operation, `no whole number lies between low ${low} and high ${high}${endpoint ? '' : ', which is left out; { endpoint: true } takes it in'}`, { low, high, endpoint })
  return [low, last - low]
}

/** `g.integers`. */
export function integers(state: BitState, low: unknown, high: unknown, shape: unknown, options: IntegersOptions | undefined): NDArray | number {
  checkOptions(operation, options, ['dtype', 'endpoint', 'out'])
  const dtype = options?.dtype === undefined ? 'int64' : checkDType(operation, options.dtype)
  if (!'iub'.includes(infoOf(dtype).kind)) throw new DTypeError(operation, `gives integers or bool, got ${dtype}`, { dtype })
  const endpoint = checkFlag(operation, 'endpoint', options?.endpoint, false)
  const single = high === undefined || high === null
  const [from, to] = [single ? 0n : boundOf('low', low), boundOf(single ? 'low' : 'high', single ? low : high)]
  if (typeof from === 'bigint' && typeof to === 'bigint') return between(state, span(from, to, dtype, endpoint), shape, dtype, options)
  return betweenEach(state, from, to, shape, dtype, endpoint, options)
}

function between(state: BitState, [low, range]: [bigint, bigint], shape: unknown, dtype: DType, options: IntegersOptions | undefined): NDArray | number {
  const target = targetOf(operation, shape, dtype, options)
  const last = low + range
  if (target.single && (low < -(2n ** 53n) || last > 2n ** 53n)) {
    throw new ValueError(operation, `numbers of ${low} to ${last} are no exact JavaScript numbers; with a shape ([] for one) they are elements`, { low, high: last })
  }
  drawIntegers(operation, state, target.array, low, range)
  return finished(operation, target)
}

function betweenEach(state: BitState, from: Elements, to: Elements, shape: unknown, dtype: DType, endpoint: boolean, options: IntegersOptions | undefined): NDArray | number {
  const arrays = [from, to].filter((x) => x instanceof NDArray)
  const common = broadcastShapes(operation, ...arrays.map((x) => x.shape))
  const [lows, highs] = [elements(from, common), elements(to, common)]
  const low = new BigInt64Array(lows.length)
  const range = new BigUint64Array(lows.length)
  for (let i = 0; i < lows.length; i++) {
    const [l, r] = span(lows[i], highs[i], dtype, endpoint)
    low[i] = BigInt.asIntN(64, l)
    range[i] = r
  }
  const [lowArray, rangeArray] = [stored(common, 'int64', low), stored(common, 'uint64', range)]
  const given = [{ scalar: undefined, array: lowArray }, { scalar: undefined, array: rangeArray }]
  const target = targetOf(operation, shape, dtype, options, ...given)
  const spread = (x: NDArray): Operand => fixed(copyOf(operation, broadcastTo(x, target.shape), x.dtype))
  sampleIntegers(operation, state, target.array, spread(lowArray), spread(rangeArray))
  return finished(operation, target)
}

function elements(bound: Elements, shape: readonly number[]): bigint[] {
  if (typeof bound === 'bigint') return new Array<bigint>(shape.reduce((n, length) => n * length, 1)).fill(bound)
  return Array.from(elementsOf(copyOf(operation, broadcastTo(bound, shape), bound.dtype)) as ArrayLike<number | bigint>, BigInt)
}

function stored(shape: readonly number[], dtype: 'int64' | 'uint64', values: BigInt64Array | BigUint64Array): NDArray {
  const x = wholeArray(allocate(operation, values.byteLength), dtype, [...shape])
  ;(elementsOf(x) as BigInt64Array).set(values)
  return x
}
