/** `at` of every operation: changes elements in place, an element that is named twice, twice. */
import { NDArray } from '../../array/ndarray.js'
import { complexOf, infoOf, type DType } from '../../dtype/dtype.js'
import { promote } from '../../dtype/promote.js'
import { DTypeError } from '../../errors.js'
import { checkAlive, demand, type View } from '../../memory/storage.js'
import { resultOf } from '../../ops/table.js'
import { scalarSlots } from '../../schedule/job.js'
import { expandIndex, Slice } from '../../shape/indexing.js'
import { update } from '../advanced.js'
import { isMixed } from '../compare.js'
import { fromData, sourceOf } from '../data.js'
import { complexTarget, fitted } from '../fill.js'
import { areBasic, axesOf, basicView, readIndex, type Index } from '../indexing.js'
import { checkArray } from '../options.js'
import { apply, castsSafely, checkExponent, checkWritable, complexArray, computeType, isComplexScalar, isScalar, scalarAt, weakValue, type Scalar, type Ufunc } from '../ufunc.js'

/**
 * Which elements: one entry of an index as `set` takes it, or a list of entries, one for each axis. A list of numbers alone is one entry, integers into the first axis; one in which
 * an array, a slice, text or null stands is a list of entries.
 */
export type UfuncIndex = Index | readonly Index[]

/** What stands beside the elements: numbers, arrays and lists that broadcast to them. */
export type UfuncValues = Scalar | NDArray | ArrayBufferView | readonly unknown[]

/** The entries of an index. */
function entriesOf(index: UfuncIndex): readonly Index[] {
  const isList = Array.isArray(index) && index.some((entry) => entry === null || typeof entry === 'string' || entry instanceof Slice || entry instanceof NDArray || ArrayBuffer.isView(entry))
  return isList ? (index as readonly Index[]) : [index]
}

/** A value beside an array, ready but for its shape. */
type Ready = number | bigint | View | undefined

/** Changes the elements of `x` that an index names to the operation of themselves and `values`; gives `x`. */
export function updateAt(ufunc: Ufunc, x: NDArray, index: UfuncIndex, values?: unknown): NDArray {
  const operation = `${ufunc.name}.at`
  checkArray(operation, x)
  checkAlive(operation, x.storage)
  const source = ufunc.op.arity === 1 || isScalar(values) || isComplexScalar(values) ? undefined : sourceOf(operation, values, undefined) ?? fromData(operation, values, x.dtype)
  if (source !== undefined) demand(source)
  const given = entriesOf(index)
  const entries = areBasic(given) ? given : readIndex(operation, given)
  // Reading lists runs whatever code they hold.
  checkAlive(operation, x.storage)
  const compute = updateType(operation, ufunc, x, source, values)
  const value = valueOf(operation, ufunc, compute, source, values)
  if (areBasic(entries)) {
    const target = basicView(operation, x, entries)
    const operand = source ?? values
    apply(ufunc, ufunc.op.arity === 1 ? [target] : [target, operand], { out: target })
    return x
  }
  checkWritable(operation, x)
  update(operation, x, expandIndex(operation, x.shape, entries, axesOf), { name: ufunc.name, dtype: compute }, (shape) => {
    if (value === undefined) return undefined
    if (typeof value !== 'object') return scalarAt(scalarSlots - 1, compute, value)
    return value instanceof NDArray ? fitted(operation, value, shape) : value
  })
  return x
}

/** The dtype that is computed in; refused where the elements cannot take its result. */
function updateType(operation: string, ufunc: Ufunc, x: NDArray, source: NDArray | undefined, values: unknown): DType {
  const { name } = ufunc
  if (source && isMixed(name, [x, source])) {
    throw new DTypeError(operation, `no dtype holds the elements of ${x.dtype} and ${source.dtype}; astype first`, { dtypes: [x.dtype, source.dtype] })
  }
  const promoted = source ? promote(x.dtype, source.dtype) : isComplexScalar(values) && infoOf(x.dtype).kind === 'f' ? complexOf(x.dtype) : x.dtype
  const compute = computeType(ufunc, promoted, operation)
  const result = resultOf(name, compute)
  if (!castsSafely(result, x.dtype)) throw new DTypeError(operation, `the result is ${result}, which ${x.dtype} elements cannot take; x.astype('${result}') can`, { dtype: result })
  return compute
}

/** The second operand: a number as an element of the dtype that is computed in. */
function valueOf(operation: string, { name, op }: Ufunc, compute: DType, source: NDArray | undefined, values: unknown): Ready {
  if (op.arity === 1) return undefined
  if (source) {
    checkExponent(operation, name, compute, source)
    return source
  }
  if (isComplexScalar(values)) return complexArray(operation, values, complexTarget(operation, compute))
  if (op.domain === 'bool') return values ? 1 : 0
  const value = weakValue(operation, values as Exclude<Scalar, object>, compute)
  checkExponent(operation, name, compute, scalarAt(scalarSlots - 1, compute, value))
  return value
}
