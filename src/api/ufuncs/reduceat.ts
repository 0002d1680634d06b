/** `reduceat` of every operation of two operands: folds of parts of an axis. */
import { NDArray } from '../../array/ndarray.js'
import { infoOf } from '../../dtype/dtype.js'
import { IndexError, ShapeError } from '../../errors.js'
import { allocate } from '../../memory/pool.js'
import type { OpName } from '../../ops/table.js'
import { runFoldsOfRuns } from '../../plan/sequence.js'
import type { Operand } from '../../schedule/job.js'
import { normalizeAxis } from '../../shape/axes.js'
import { checkIndex } from '../../shape/indexing.js'
import { showShape } from '../../shape/show.js'
import { astype } from '../convert.js'
import { copyArray, copyOf, freshArray } from '../data.js'
import { integersOf, type IntegerData } from '../integers.js'
import { elementsOf, fromLines, linesOf } from '../lines.js'
import { viewOf } from '../manipulate.js'
import { axisOptions, checkArray } from '../options.js'
import { checkExponent, checkUsable, outputFor, type Ufunc } from '../ufunc.js'
import type { UfuncAccumulateOptions } from './accumulate.js'
import { foldType } from './elements.js'
import { foldAlong } from './reduce.js'

/** Beginnings and ends in pairs, for the kernel and for here. */
interface Bounds {
  readonly operand: Operand
  readonly line: Float64Array
}

/** Elements of a part, lines taken together, from which it is folded by itself. */
const worthASlice = 8192

function refuse(operation: string, index: number, axis: number, length: number): never {
  if (index < 0) throw new IndexError(operation, `index ${index} is out of bounds for axis ${axis} with length ${length}: indices count from the beginning here`, { index, axis, length })
  checkIndex(operation, index, axis, length)
  throw new Error('refuse: the index is one')
}

/** Where parts of an axis begin and end, in pairs; an index that is not below the next one stands for its element alone. */
function boundsOf(operation: string, indices: NDArray, axis: number, length: number): Bounds {
  const given = elementsOf(indices.dtype === 'float64' && indices.contiguous ? indices : copyOf(operation, indices, 'float64')) as ArrayLike<number>
  const storage = allocate(operation, Math.max(1, given.length) * 16)
  const { code } = infoOf('float64')
  const bounds = storage.memory.part(code, storage.start / 8, given.length * 2) as Float64Array
  for (let i = 0, begin = given[0]; i < given.length; i++) {
    if (!(begin >= 0 && begin < length && Math.floor(begin) === begin)) refuse(operation, begin, axis, length)
    const end = i + 1 < given.length ? given[i + 1] : length
    bounds[2 * i] = begin
    bounds[2 * i + 1] = end > begin ? Math.min(end, length) : begin + 1
    begin = end
  }
  return { operand: { storage, dtype: 'float64', offset: 0 }, line: bounds }
}

/** Refuses integers to negative powers: all elements of a run but its first are exponents. */
function checkRuns(operation: string, ufunc: Ufunc, x: NDArray, axis: number, { line }: Bounds, runs: number): void {
  if (ufunc.name !== 'pow' || infoOf(x.dtype).kind !== 'i') return
  for (let i = 0; i < runs; i++) {
    const from = line[2 * i] + 1
    const exponents = viewOf(x, x.shape.map((n, a) => (a === axis ? line[2 * i + 1] - from : n)), x.strides, x.offset + from * x.strides[axis])
    checkExponent(operation, ufunc.name, x.dtype, exponents)
  }
}

/** `x` folded between each index and the next one. */
export function reduceRuns(ufunc: Ufunc, x: NDArray, indices: IntegerData, given: UfuncAccumulateOptions | number | undefined): NDArray {
  const operation = `${ufunc.name}.reduceat`
  checkArray(operation, x)
  checkUsable(operation, x)
  const options = axisOptions<UfuncAccumulateOptions>(operation, given, ['axis', 'dtype', 'out'])
  const axis = normalizeAxis(operation, options.axis ?? 0, x.ndim)
  const dtype = foldType(operation, ufunc, x.dtype, options.dtype)
  const places = integersOf(operation, 'indices', indices)
  // Reading lists runs whatever code they hold.
  checkUsable(operation, x)
  if (places.ndim > 1) throw new ShapeError(operation, `indices are a line, got ${showShape(places.shape)}`, { shape: places.shape })
  const edges = boundsOf(operation, places, axis, x.shape[axis])
  const source = x.dtype === dtype ? x : astype(x, dtype)
  checkRuns(operation, ufunc, source, axis, edges, places.size)
  const shape = x.shape.map((n, a) => (a === axis ? places.size : n))
  if (options.out !== undefined) outputFor(operation, shape, dtype, options.out)
  const found = shape.includes(0) ? freshArray(operation, dtype, shape)
    : source.size / places.size >= worthASlice ? foldSlices(operation, ufunc.name, source, axis, edges, shape)
    : foldLines(operation, ufunc.name, source, axis, edges, shape)
  if (options.out === undefined) return found
  copyArray(operation, found, options.out)
  return options.out
}

/** Each part as a fold of its own, side by side with its neighbours and shared by the threads. */
function foldSlices(operation: string, name: OpName, x: NDArray, axis: number, bounds: Bounds, shape: readonly number[]): NDArray {
  const out = freshArray(operation, x.dtype, shape)
  for (let i = 0; i < shape[axis]; i++) {
    const begin = bounds.line[2 * i]
    const part = viewOf(x, x.shape.map((n, a) => (a === axis ? bounds.line[2 * i + 1] - begin : n)), x.strides, x.offset + begin * x.strides[axis])
    const place = viewOf(out, shape.filter((_, a) => a !== axis), out.strides.filter((_, a) => a !== axis), i * out.strides[axis])
    const alone = part.shape[axis] === 1
    copyArray(operation, alone ? viewOf(part, place.shape, part.strides.filter((_, a) => a !== axis)) : foldAlong(operation, name, part, axis), place)
  }
  return out
}

function foldLines(operation: string, name: OpName, x: NDArray, axis: number, bounds: Bounds, shape: readonly number[]): NDArray {
  const lined = linesOf(operation, x, axis)
  return fromLines(operation, { ...lined, shape }, x.dtype, (out) => {
    runFoldsOfRuns(operation, name, lined.x, bounds.operand, shape[axis], out)
  })
}
