/** Writing values everywhere in an array: what filled arrays and assignments have in common. */
import { NDArray } from '../array/ndarray.js'
import { infoOf, isComplex, type ComplexType, type DType } from '../dtype/dtype.js'
import { DTypeError, ShapeError } from '../errors.js'
import { checkAlive, firstElement } from '../memory/storage.js'
import { copyInto } from '../plan/elementwise.js'
import { scalarSlots } from '../schedule/job.js'
import { showShape } from '../shape/show.js'
import { checkCast, copyArray, fromData, sourceOf } from './data.js'
import { checkDType, checkOptions } from './options.js'
import { complexArray, isComplexScalar, isScalar, scalarAt, unlessOverlapping, weakValue } from './ufunc.js'

/** What `zeros`, `ones`, `empty` and their likes take. */
export interface DTypeOptions {
  /** The elements' dtype. */
  dtype?: DType | undefined
}
/** The dtype that options ask for, or another. */
export type Asked<O, D extends DType> = O extends { dtype: infer A extends DType } ? A : D

/** The dtype that options ask for, or another. */
export function dtypeOption(operation: string, options: DTypeOptions | undefined, otherwise: DType, known: readonly string[] = ['dtype']): DType {
  checkOptions(operation, options, known)
  return options?.dtype === undefined ? otherwise : checkDType(operation, options.dtype)
}

/** Up to so many elements a typed array's own `fill` is quicker than a program. */
const smallFill = 1024

/** Writes an element everywhere. */
export function fill<D extends DType>(operation: string, x: NDArray<D>, value: number | bigint): NDArray<D> {
  if (x.contiguous && x.size <= smallFill && !isComplex(x.dtype)) {
    const first = firstElement(x)
    const { memory } = x.storage
    const { code } = infoOf(x.dtype)
    if (memory.huge) memory.part(code, first, x.size).fill(value as never)
    else memory.typed(code).fill(value as never, first, first + x.size)
  } else copyInto(operation, scalarAt(scalarSlots - 1, x.dtype, value), x)
  return x
}

/** What is assigned, made ready: an element for everywhere, or elements that broadcast to a shape. */
export function assignable(operation: string, value: unknown, target: NDArray, shape: readonly number[]): number | bigint | NDArray {
  if (isScalar(value)) return weakValue(operation, value, target.dtype)
  if (isComplexScalar(value)) return complexArray(operation, value, complexTarget(operation, target.dtype))
  const source = sourceOf(operation, value, undefined) ?? fromData(operation, value, target.dtype)
  // Reading lists runs whatever code they hold.
  checkAlive(operation, target.storage)
  checkAlive(operation, source.storage)
  checkCast(operation, source.dtype, target.dtype)
  return fitted(operation, source, shape)
}

/** Refuses a complex number where the dtype holds none. */
export function complexTarget(operation: string, dtype: DType): ComplexType {
  if (isComplex(dtype)) return dtype
  throw new DTypeError(operation, `${dtype} cannot hold a complex number; x.astype('complex128') can`, { dtype })
}

/** Writes a value into an array, broadcast and cast. Nothing is written where it does not fit. */
export function assign(operation: string, target: NDArray, value: unknown): void {
  const ready = assignable(operation, value, target, target.shape)
  if (typeof ready !== 'object') fill(operation, target, ready)
  else copyArray(operation, unlessOverlapping(ready, target) as NDArray, target)
}

/** The array without the leading axes of length 1 that are too many; a ShapeError where it does not broadcast to the shape. */
export function fitted(operation: string, source: NDArray, shape: readonly number[]): NDArray {
  let extra = source.ndim - shape.length
  if (extra > 0 && source.shape.slice(0, extra).every((n) => n === 1)) {
    source = new NDArray(source.storage, source.dtype, source.shape.slice(extra), source.strides.slice(extra), source.offset, source.size, source.contiguous)
    extra = 0
  }
  const fits = extra <= 0 && source.shape.every((n, axis) => n === 1 || n === shape[axis - extra])
  if (!fits) throw new ShapeError(operation, `a value of shape ${showShape(source.shape)} does not broadcast to ${showShape(shape)}`, { value: source.shape, shape })
  return source
}
