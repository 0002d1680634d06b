/** Running folds along an axis: of any operation, and the sums and products of the standard. */
import { install } from '../array/install.js'
import type { NDArray } from '../array/ndarray.js'
import { infoOf, realOf, type DType } from '../dtype/dtype.js'
import { ValueError } from '../errors.js'
import type { View } from '../memory/storage.js'
import type { OpName } from '../ops/table.js'
import { copyProgram, runElementwise } from '../plan/elementwise.js'
import { runScan, scanProgram } from '../plan/sequence.js'
import { normalizeAxis } from '../shape/axes.js'
import { sizeOf } from '../shape/shape.js'
import { copyArray, freshArray } from './data.js'
import { isMeetable, met } from './met.js'
import { axisOptions, checkArray, checkFlag } from './options.js'
import { numericType, sumType, type SumType } from './reduce.js'
import { checkUsable, outputFor, scalarAt, unlessOverlapping } from './ufunc.js'

/** cumulativeSum and cumulativeProd. */
export interface CumulativeOptions {
  /** The axis; needed where there are several. */
  axis?: number | undefined
  dtype?: DType
  /** Begins with the identity: the result has one more element along the axis. */
  includeInitial?: boolean
  out?: NDArray
}

/** How an array is scanned. */
export interface Scan {
  readonly axis: number
  /** The dtype to compute in, which is the result's. */
  readonly dtype: DType
  readonly out?: NDArray | undefined
  /** Lines begin with this element, and are one longer. */
  readonly initial?: number | bigint | undefined
}

/** The running fold of an array that can be used, with an operation. */
export function scanArray(operation: string, name: OpName, x: NDArray, scan: Scan): NDArray {
  const { axis, dtype, initial } = scan
  if (scan.out === undefined && initial === undefined && isMeetable(x)) {
    return met(operation, scanProgram(name, x.dtype, dtype, false), [x], axis, dtype, () => {
      const out = freshArray(operation, dtype, x.shape)
      runScan(operation, name, x, out, axis)
      return out
    })
  }
  const longer = initial === undefined ? 0 : 1
  const shape = x.shape.map((n, a) => (a === axis ? n + longer : n))
  const out = outputFor(operation, shape, dtype, scan.out)
  const work = out.dtype === dtype ? out : freshArray(operation, dtype, shape)
  const source = unlessOverlapping(x, work)
  let body: View = work
  if (initial !== undefined) {
    const head: View = { ...viewOf(work), shape: shape.map((n, a) => (a === axis ? 1 : n)) }
    if (sizeOf(head.shape) > 0) runElementwise(operation, copyProgram(realOf(dtype), dtype), head.shape, [scalarAt(0, dtype, initial), head])
    body = { ...viewOf(work), shape: x.shape, offset: work.offset + work.strides[axis] }
  }
  if (x.size > 0) runScan(operation, name, source, body, axis)
  if (work !== out) copyArray(operation, work, out)
  return out
}

function viewOf({ storage, dtype, shape, strides, offset }: View): View {
  return { storage, dtype, shape, strides, offset }
}

function cumulate(operation: string, name: 'add' | 'multiply', x: NDArray, options: CumulativeOptions | number | undefined): NDArray {
  checkArray(operation, x)
  checkUsable(operation, x)
  const o = axisOptions<CumulativeOptions>(operation, options, ['axis', 'dtype', 'includeInitial', 'out'])
  if (o.axis === undefined && x.ndim !== 1) throw new ValueError(operation, `an axis is needed for an array of ${x.ndim} dimensions`, { ndim: x.ndim })
  const axis = o.axis === undefined ? 0 : normalizeAxis(operation, o.axis, x.ndim)
  const dtype = o.dtype === undefined ? sumType(x.dtype) : numericType(operation, o.dtype)
  const identity = infoOf(dtype).big ? BigInt(name === 'multiply') : Number(name === 'multiply')
  return scanArray(operation, name, x, { axis, dtype, out: o.out, initial: checkFlag(operation, 'includeInitial', o.includeInitial, false) ? identity : undefined })
}

/**
 * Running sum along an axis, in the dtypes of `sum`. Long lines are cut at fixed places and scanned by all threads, so the bits do
 * not depend on their number.
 * @throws ValueError where an axis is needed; AxisError, DTypeError, DisposedError
 * @example pn.cumulativeSum(arr([1, 2, 3])) //=> array([1., 3., 6.])
 * @example pn.cumulativeSum(arr([1, 2, 3]), { includeInitial: true }) //=> array([0., 1., 3., 6.])
 */
export function cumulativeSum<D extends DType>(x: NDArray<D>, options?: CumulativeOptions | number): NDArray<SumType<D>> {
  return cumulate('cumulativeSum', 'add', x, options) as never
}

/**
 * Running product along an axis, in the dtypes of `prod`.
 * @throws ValueError where an axis is needed; AxisError, DTypeError, DisposedError
 * @example pn.cumulativeProd(arr([1, 2, 3])) //=> array([1., 2., 6.])
 */
export function cumulativeProd<D extends DType>(x: NDArray<D>, options?: CumulativeOptions | number): NDArray<SumType<D>> {
  return cumulate('cumulativeProd', 'multiply', x, options) as never
}

install({ cumulativeSum, cumulativeProd })

declare module '../array/ndarray.js' {
  interface NDArray<D extends DType> {
    /** Running sum: see `pn.cumulativeSum`. */
    cumulativeSum(options?: CumulativeOptions | number): NDArray<SumType<D>>
    /** Running product: see `pn.cumulativeProd`. */
    cumulativeProd(options?: CumulativeOptions | number): NDArray<SumType<D>>
  }
}
