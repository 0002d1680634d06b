/** Numbers in parts, and what stands for numbers that are none: modf, frexp, ldexp, divmod, floatPower, nanToNum. */
import { install } from '../array/install.js'
import { NDArray } from '../array/ndarray.js'
import { infoOf, type DType } from '../dtype/dtype.js'
import type { Promote } from '../dtype/promote.js'
import { DTypeError, ValueError } from '../errors.js'
import type { Floating } from '../ops/types.js'
import { copyInto } from '../plan/elementwise.js'
import { numbersOf, runGufunc } from '../plan/gufunc.js'
import { broadcastShapes } from '../shape/broadcast.js'
import { showValue } from '../shape/show.js'
import { imag, real } from './complex.js'
import { copyOf, freshArray } from './data.js'
import { inexact } from './differences.js'
import { copysign, equal, floorDivide, isinf, isnan, pow, remainder, subtract, trunc } from './elementwise.js'
import { alive } from './manipulate.js'
import { checkOptions } from './options.js'
import { where } from './select.js'
import { arrayFrom, checkReal } from './together.js'
import { isScalar, type RealScalar } from './ufunc.js'

/**
 * The fraction and the whole number in each value, both with its sign: `[x - trunc(x), trunc(x)]`. Infinities have a fraction of 0. Integers are computed in float64.
 * @throws DisposedError
 * @example pn.modf(arr([3.5, -1.25])) //=> [ array([ 0.5 , -0.25]), array([ 3., -1.]) ]
 */
export function modf<D extends DType>(x: NDArray<D>): [fraction: NDArray<Floating<D>>, whole: NDArray<Floating<D>>] {
  checkReal('modf', alive('modf', x))
  const values = inexact(x)
  const whole = trunc(values)
  const fraction = copysign(where(isinf(values), 0, subtract(values, whole)), values)
  return [fraction, whole] as never
}

/** Elements that one call of a kernel takes; ns for each. */
const block = 4096
const nsPerElement = 2

/**
 * Fraction and exponent of each value: x is fraction * 2 ** exponent with 0.5 <= |fraction| < 1. Exact; 0, infinities and NaN are their own fraction, with
 * exponent 0. Integers are computed in float64, and exponents are int32.
 * @throws DisposedError, MemoryError
 * @example pn.frexp(arr([8, 0.3])) //=> [ array([0.5, 0.6]), array([ 4, -1], dtype=int32) ]
 */
export function frexp<D extends DType>(x: NDArray<D>): [fraction: NDArray<Floating<D>>, exponent: NDArray<'int32'>] {
  checkReal('frexp', alive('frexp', x))
  const values = inexact(x)
  const line = values.contiguous ? values : copyOf('frexp', values, values.dtype)
  const [fraction, exponent] = [freshArray('frexp', values.dtype, x.shape), freshArray('frexp', 'int32', x.shape)]
  runGufunc({
    operation: 'frexp', gufunc: 'frexp', dtype: values.dtype, shape: [Math.ceil(x.size / block)], cost: block * nsPerElement,
    operands: [numbersOf('frexp', x.size, block), line, fraction, exponent],
  })
  return [fraction as never, exponent]
}

/**
 * x * 2 ** exponent, rounded once (and exact where the result is not subnormal): the opposite of `frexp`. Integers are computed in float64.
 * @throws DTypeError for exponents that are no integers; ShapeError, DisposedError, MemoryError
 * @example pn.ldexp(arr([0.5, 0.75]), arr([4n, -1n])) //=> array([8.   , 0.375])
 */
export function ldexp<D extends DType>(x: NDArray<D>, exponent: NDArray | number | bigint): NDArray<Floating<D>> {
  checkReal('ldexp', alive('ldexp', x))
  const values = inexact(x)
  if (typeof exponent === 'number' && !Number.isSafeInteger(exponent)) throw new DTypeError('ldexp', `exponents are integers, got ${exponent}`, { exponent })
  const given = arrayFrom('ldexp', typeof exponent === 'number' ? BigInt(exponent) : exponent)
  if (!'biu'.includes(infoOf(given.dtype).kind)) throw new DTypeError('ldexp', `exponents are integers, got ${given.dtype}; astype('int64') truncates`, { dtype: given.dtype })
  const shape = broadcastShapes('ldexp', values.shape, given.shape)
  const [line, exponents] = [values, given].map((part, i) => {
    const packed = freshArray<DType>('ldexp', i === 0 ? values.dtype : 'int64', shape)
    copyInto('ldexp', part, packed)
    return packed
  })
  const out = freshArray('ldexp', values.dtype, shape)
  runGufunc({
    operation: 'ldexp', gufunc: 'ldexp', dtype: values.dtype, shape: [Math.ceil(out.size / block)], cost: block * nsPerElement,
    operands: [numbersOf('ldexp', out.size, block), line, exponents, out],
  })
  return out as never
}

/** The dtype of a number beside an array is the array's. */
type Beside<D extends DType, Y> = Y extends NDArray<infer B> ? Promote<D, B> : D

/**
 * Quotients rounded toward minus infinity and remainders with the divisor's sign: `[floorDivide(x, y), remainder(x, y)]`.
 * @throws ShapeError, DTypeError, DisposedError
 * @example pn.divmod(arr([7, -7]), 3) //=> [ array([ 2., -3.]), array([1., 2.]) ]
 */
export function divmod<D extends DType, Y extends NDArray | RealScalar>(x: NDArray<D>, y: Y): [quotient: NDArray<Beside<D, Y>>, remainder: NDArray<Beside<D, Y>>] {
  alive('divmod', x)
  checkReal('divmod', x)
  if (!isScalar(y)) {
    broadcastShapes('divmod', x.shape, alive('divmod', y).shape)
    checkReal('divmod', y)
  }
  return [floorDivide(x, y as NDArray), remainder(x, y as NDArray)] as never
}

/**
 * x to the power of y in float64, whatever the dtypes: integers to negative powers are numbers here.
 * @throws ShapeError, ValueError, DisposedError
 * @example pn.floatPower(arr([2n, 4n]), -1) //=> array([0.5 , 0.25])
 */
export function floatPower(x: NDArray, y: NDArray | RealScalar): NDArray<'float64'> {
  checkReal('floatPower', alive('floatPower', x))
  const base = x.astype('float64', { copy: false })
  if (isScalar(y)) return pow(base, Number(y))
  broadcastShapes('floatPower', x.shape, alive('floatPower', y).shape)
  checkReal('floatPower', y)
  return pow(base, y.astype('float64', { copy: false }))
}

/** What `nanToNum` takes. */
export interface NanToNumOptions {
  /** What stands for NaN (0). */
  nan?: number | undefined
  /** What stands for +infinity (the largest finite number of the dtype). */
  posinf?: number | undefined
  /** What stands for -infinity (the least finite number of the dtype). */
  neginf?: number | undefined
}

/**
 * Numbers in the place of NaN and infinities, those of complex numbers in each part. Integers and bool are copied.
 * @throws ValueError for what is no number; DisposedError
 * @example pn.nanToNum(arr([1, NaN, Infinity]), { nan: -1, posinf: 99 }) //=> array([ 1., -1., 99.])
 */
export function nanToNum<D extends DType>(x: NDArray<D>, options?: NanToNumOptions): NDArray<D> {
  alive('nanToNum', x)
  checkOptions('nanToNum', options, ['nan', 'posinf', 'neginf'])
  for (const [name, value] of Object.entries(options ?? {})) {
    if (value !== undefined && typeof value !== 'number') throw new ValueError('nanToNum', `${name} is a number, got ${showValue(value)}`, { [name]: value as unknown })
  }
  const { kind, min, max } = infoOf(x.dtype)
  if ('biu'.includes(kind)) return copyOf('nanToNum', x, x.dtype)
  if (kind === 'c') {
    const result = copyOf('nanToNum', x, x.dtype)
    for (const part of [real(result), imag(result)]) part.set(nanToNum(part, options))
    return result
  }
  const { nan = 0, posinf = Number(max), neginf = Number(min) } = options ?? {}
  const finite = where(equal(x, Infinity), posinf, where(equal(x, -Infinity), neginf, x))
  return where(isnan(x), nan, finite)
}

declare module '../array/ndarray.js' {
  interface NDArray<D extends DType> {
    /** Fraction and whole number: see `pn.modf`. */
    modf(): [fraction: NDArray<Floating<D>>, whole: NDArray<Floating<D>>]
    /** Fraction and exponent: see `pn.frexp`. */
    frexp(): [fraction: NDArray<Floating<D>>, exponent: NDArray<'int32'>]
    /** Times a power of two: see `pn.ldexp`. */
    ldexp(exponent: NDArray | number | bigint): NDArray<Floating<D>>
    /** Quotient and remainder: see `pn.divmod`. */
    divmod<Y extends NDArray | RealScalar>(y: Y): [quotient: NDArray<Beside<D, Y>>, remainder: NDArray<Beside<D, Y>>]
    /** To a power, in float64: see `pn.floatPower`. */
    floatPower(y: NDArray | RealScalar): NDArray<'float64'>
    /** Numbers for NaN and infinities: see `pn.nanToNum`. */
    nanToNum(options?: NanToNumOptions): NDArray<D>
  }
}

install({ modf, frexp, ldexp, divmod, floatPower, nanToNum })
