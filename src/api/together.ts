/** What reductions that are made of others share: options read under their own name, and several folds in one pass over memory. */
import { wholeArray, type NDArray } from '../array/ndarray.js'
import { infoOf, type DType } from '../dtype/dtype.js'
import { DTypeError, ValueError } from '../errors.js'
import { cached, ProgramBuilder } from '../kernels/program.js'
import { allocate } from '../memory/pool.js'
import type { View } from '../memory/storage.js'
import { copyInto } from '../plan/elementwise.js'
import { combine, runReduction, splitAxes, type FoldName } from '../plan/reduce.js'
import { normalizeAxes, normalizeAxis } from '../shape/axes.js'
import { broadcastStrides } from '../shape/broadcast.js'
import { sizeOf } from '../shape/shape.js'
import { fromData, sourceOf } from './data.js'
import { axisOptions, checkArray, checkDType, checkFlag } from './options.js'
import type { CumulativeOptions } from './cumulative.js'
import { checkUsable, outputFor } from './ufunc.js'

/** Refuses complex numbers, where an order or a whole part is asked for. */
export function checkReal(operation: string, ...arrays: readonly NDArray[]): void {
  for (const { dtype } of arrays) {
    if (infoOf(dtype).kind === 'c') throw new DTypeError(operation, `does not take complex numbers, which ${dtype} has; x.real, x.imag and abs(x) are real`, { dtype })
  }
}

/** The axes to reduce, ascending, and what is left. */
export interface Reduced {
  readonly axes: number[]
  readonly keepdims: boolean
  readonly shape: number[]
  /** Elements of each output. */
  readonly size: number
}

interface AnyFold {
  axis?: unknown
  keepdims?: unknown
  dtype?: unknown
  correction?: unknown
}

/** The options of a reduction, all of them checked, so that what is called inside has nothing left to refuse. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller says which options it reads
export function readFold<O extends object>(operation: string, x: NDArray, options: unknown, known: readonly string[]): O & Reduced {
  checkUsable(operation, checkArray(operation, x))
  const o = axisOptions<O & AnyFold>(operation, options as O, known)
  const axes = normalizeAxes(operation, o.axis, x.ndim)
  const keepdims = checkFlag(operation, 'keepdims', o.keepdims, false)
  checkNumeric(operation, o.dtype)
  if (o.correction !== undefined && !Number.isFinite(o.correction)) throw new ValueError(operation, 'correction is a number, 0 or 1 mostly', { correction: o.correction })
  const size = axes.reduce((n, axis) => n * x.shape[axis], 1)
  return { ...o, axes, keepdims, shape: keptShape(x.shape, axes, keepdims), size }
}

function checkNumeric(operation: string, dtype: unknown): void {
  if (dtype === undefined || checkDType(operation, dtype) !== 'bool') return
  throw new DTypeError(operation, 'computes in a numeric dtype, not in bool', { dtype })
}

/** The options of a running fold, checked as `readFold` does. */
export function readRunning(operation: string, x: NDArray, options: CumulativeOptions | number | undefined): CumulativeOptions {
  checkUsable(operation, checkArray(operation, x))
  const o = axisOptions<CumulativeOptions>(operation, options, ['axis', 'dtype', 'includeInitial', 'out'])
  if (o.axis === undefined && x.ndim !== 1) throw new ValueError(operation, `an axis is needed for an array of ${x.ndim} dimensions`, { ndim: x.ndim })
  if (o.axis !== undefined) normalizeAxis(operation, o.axis, x.ndim)
  checkNumeric(operation, o.dtype)
  checkFlag(operation, 'includeInitial', o.includeInitial, false)
  return o
}

/** A shape without the axes that are reduced, or with length 1 there. */
export function keptShape(shape: readonly number[], axes: readonly number[], keepdims: boolean): number[] {
  return keepdims ? shape.map((n, axis) => (axes.includes(axis) ? 1 : n)) : shape.filter((_, axis) => !axes.includes(axis))
}

/** A result, in `out` where one is given. */
export function told<D extends DType>(operation: string, result: NDArray<D>, out: unknown): NDArray<D> {
  if (out === undefined) return result
  const target = outputFor(operation, result.shape, result.dtype, out) as NDArray<D>
  copyInto(operation, result, target)
  return target
}

/** An argument that is an array, or what `arr` makes one of: a list, a typed array, a number. */
export function arrayFrom(operation: string, data: unknown): NDArray {
  return sourceOf(operation, data, undefined) ?? fromData(operation, data, undefined)
}

/** One of several folds: what is folded is told by `emit` of `foldTogether`. */
export interface FoldTo {
  readonly fold: FoldName
  readonly dtype: DType
}

/**
 * Several folds of an array in one pass over memory. `emit` gives a register for each of them, from the registers of the array and of what
 * goes with it, which is broadcast to its shape. Neither the outputs nor the elements of one may be none.
 */
export function foldTogether(
  operation: string, key: string, inputs: readonly View[], { axes, shape }: Pick<Reduced, 'axes' | 'shape'>, folds: readonly FoldTo[],
  emit: (p: ProgramBuilder, registers: readonly number[]) => readonly number[],
): NDArray[] {
  const [x] = inputs
  const program = cached(`${key} ${inputs.map((view) => view.dtype).join()}`, () => {
    const p = new ProgramBuilder()
    const registers = emit(p, inputs.map((view, i) => p.load(i, view.dtype)))
    folds.forEach(({ fold, dtype }, i) => p.reduce(fold, dtype, registers[i], inputs.length + i))
    return p.build()
  })
  const wide = inputs.map(({ storage, dtype, offset, ...view }) => ({ storage, dtype, offset, shape: x.shape, strides: broadcastStrides(view.shape, view.strides, x.shape) }))
  const { outputs, pieces } = runReduction({
    operation, program, shape: x.shape, split: splitAxes(x.shape, axes), inputs: wide, outputs: folds.map(({ dtype }) => dtype), columns: true,
  })
  const count = sizeOf(shape)
  return outputs.map((partial, i) => {
    const { fold, dtype } = folds[i]
    if (pieces === 1) return wholeArray(partial.storage, dtype, shape)
    const whole = wholeArray(allocate(operation, count * infoOf(dtype).bytes), dtype, shape)
    combine(operation, fold, partial, count, pieces, whole)
    return whole
  })
}
