/** What every method has to find out first: parameters, the result's shape and dtype, and where it goes. Changes nothing. */
import { NDArray } from '../../array/ndarray.js'
import { infoOf, type DType } from '../../dtype/dtype.js'
import { DTypeError, ShapeError, ValueError } from '../../errors.js'
import { checkAlive, firstElement } from '../../memory/storage.js'
import { numbersOf } from '../../plan/gufunc.js'
import type { Operand } from '../../schedule/job.js'
import { broadcastShapes } from '../../shape/broadcast.js'
import { checkShape, sameShape, type Shape } from '../../shape/shape.js'
import { showShape, showValue } from '../../shape/show.js'
import { asarray, type ShapeArgument } from '../creation.js'
import { copyArray, copyOf, freshArray } from '../data.js'
import { broadcastTo } from '../manipulate.js'
import { checkDType, checkOptions } from '../options.js'
import { outputFor } from '../ufunc.js'

/** A parameter of a distribution: a number, or an array that broadcasts with the other ones. */
export type Parameter = number | NDArray | readonly number[]
/** What methods take that write into a given array. */
export interface OutOption {
  /** The array for the result, of its shape. Without a shape it is the array's own. */
  out?: NDArray | undefined
}
/** What methods take that can give float32 too. */
export interface FloatOptions extends OutOption {
  /** float64, or float32: numbers of 23 or 24 bits, from half of the words. */
  dtype?: 'float32' | 'float64' | undefined
}

/** A parameter that was checked. */
export interface Given {
  readonly scalar: number | undefined
  readonly array: NDArray | undefined
}
/** What a parameter has to be: for a message, and its test. */
export interface Rule {
  readonly name: string
  readonly must: string
  readonly holds: (value: number) => boolean
}

/** A parameter, every element of it as its rule says. */
export function given(operation: string, value: unknown, rule: Rule): Given {
  if (typeof value === 'number') {
    refuse(operation, value, rule)
    return { scalar: value, array: undefined }
  }
  if (!(value instanceof NDArray) && !Array.isArray(value)) throw new ValueError(operation, `${rule.name} is a number or an array, got ${showValue(value)}`, { [rule.name]: value })
  const array: NDArray = asarray(value as readonly number[])
  checkAlive(operation, array.storage)
  if (array.dtype === 'bool' || infoOf(array.dtype).kind === 'c') throw new DTypeError(operation, `${rule.name} holds real numbers, got ${array.dtype}`, { dtype: array.dtype })
  const copy = copyOf(operation, array, 'float64')
  const elements = elementsOf(copy) as Float64Array
  for (let i = 0; i < elements.length; i++) refuse(operation, elements[i], rule)
  return { scalar: undefined, array: copy }
}

function refuse(operation: string, value: number, { name, must, holds }: Rule): void {
  if (!holds(value)) throw new ValueError(operation, `${name} ${must}, got ${showValue(value)}`, { [name]: value })
}

/** What rules there are. */
export const rules = {
  any: (name: string): Rule => ({ name, must: 'is a number', holds: () => true }),
  /** NaN passes, -0 does not, as in NumPy. */
  notNegative: (name: string): Rule => ({ name, must: 'is 0 or more', holds: (x) => Number.isNaN(x) || (x >= 0 && !Object.is(x, -0)) }),
  positive: (name: string): Rule => ({ name, must: 'is above 0', holds: (x) => x > 0 }),
  probability: (name: string): Rule => ({ name, must: 'is between 0 and 1', holds: (x) => x >= 0 && x <= 1 }),
  count: (name: string): Rule => ({ name, must: 'is a whole number of 0 or more', holds: (x) => Number.isSafeInteger(x) && x >= 0 }),
  /** Ten deviations under 2^63: a sample beyond would be no int64. */
  rate: (name: string): Rule => ({ name, must: 'is between 0 and 9.2e18', holds: (x) => x >= 0 && x <= 2 ** 63 - Math.sqrt(2 ** 63) * 10 }),
} as const

/** The elements of a contiguous array, in place. */
export function elementsOf(x: NDArray): Float64Array | BigInt64Array | BigUint64Array {
  return x.storage.memory.part(infoOf(x.dtype).code, firstElement(x), x.size) as Float64Array
}

/** Where a result goes. */
export interface Target {
  /** Whether no shape was given and nothing else has one: the result is a number. */
  readonly single: boolean
  readonly shape: Shape
  /** Where kernels write: contiguous, of the dtype. */
  readonly array: NDArray
  readonly out: NDArray | undefined
}

/** The result's place: a new array, or `out` where its elements lie as kernels write them. */
export function targetOf(operation: string, shape: unknown, dtype: DType, options: OutOption | undefined, ...parameters: readonly Given[]): Target {
  const shapes = parameters.flatMap(({ array }) => (array ? [array.shape] : []))
  const out = options?.out
  const single = (shape === undefined || shape === null) && out === undefined && shapes.length === 0
  const wanted = shapeOf(operation, shape, out, shapes)
  const place = outputFor(operation, wanted, dtype, out)
  const direct = place.contiguous && place.dtype === dtype
  return { single, shape: wanted, array: direct ? place : freshArray(operation, dtype, wanted), out: direct ? undefined : place }
}

/** A shape that was given; options in its place are told where they belong. */
export function drawnShape(operation: string, shape: unknown): Shape {
  const isOptions = typeof shape === 'object' && shape !== null && Object.getPrototypeOf(shape) === Object.prototype && !(Symbol.iterator in shape)
  if (isOptions) throw new ShapeError(operation, 'options come after the shape; undefined in its place asks for a single number', { shape })
  return checkShape(operation, shape)
}

function shapeOf(operation: string, shape: unknown, out: unknown, shapes: readonly Shape[]): Shape {
  const common = broadcastShapes(operation, ...shapes)
  const asked = shape !== undefined && shape !== null ? drawnShape(operation, shape) : out instanceof NDArray ? out.shape : undefined
  if (asked === undefined) return common
  if (shapes.length > 0 && !sameShape(broadcastShapes(operation, asked, common), asked)) {
    throw new ShapeError(operation, `parameters of shape ${showShape(common)} do not fit into a result of shape ${showShape(asked)}`, { parameters: common, shape: asked })
  }
  return asked
}

/** The result: what was written, copied into `out` where that lies otherwise; one number where no shape was given. */
export function finished(operation: string, { single, array, out }: Target): NDArray | number {
  if (single) return Number(elementsOf(array)[0])
  if (out === undefined) return array
  copyArray(operation, array, out)
  return out
}

/** An array as an operand that begins at the same place in every call of a loop: its own strides are not the loop's. */
export function fixed({ storage, dtype, offset }: NDArray): Operand {
  return { storage, dtype, offset }
}

/** A parameter as kernels read it: one number, or an element for each of the result's. */
export function operandOf(operation: string, { scalar, array }: Given, shape: Shape): { readonly operand: Operand; readonly step: 0 | 1 } {
  if (array === undefined) return { operand: numbersOf(operation, scalar!), step: 0 }
  const whole = sameShape(array.shape, shape) ? array : copyOf(operation, broadcastTo(array, shape), array.dtype)
  return { operand: fixed(whole), step: 1 }
}

/** The dtype of floats that options ask for. */
export function floatOption(operation: string, options: FloatOptions | undefined): 'float32' | 'float64' {
  checkOptions(operation, options, ['dtype', 'out'])
  const dtype = options?.dtype === undefined ? 'float64' : checkDType(operation, options.dtype)
  if (dtype === 'float64' || dtype === 'float32') return dtype
  throw new DTypeError(operation, `gives float64 or float32, got ${dtype}`, { dtype })
}

export type { ShapeArgument }
