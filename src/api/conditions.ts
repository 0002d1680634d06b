/** Choosing by several conditions: select and piecewise. */
import { install } from '../array/install.js'
import { NDArray } from '../array/ndarray.js'
import type { DType } from '../dtype/dtype.js'
import { promote } from '../dtype/promote.js'
import { DTypeError, ShapeError, ValueError } from '../errors.js'
import { broadcastShapes } from '../shape/broadcast.js'
import { showShape, showValue } from '../shape/show.js'
import { full, zerosLike } from './creation.js'
import { logicalAnd, logicalNot } from './elementwise.js'
import { get, set } from './indexing.js'
import { alive, broadcastTo } from './manipulate.js'
import { where } from './select.js'
import { isScalar, weakValue, type RealScalar } from './ufunc.js'

function conditionsOf(operation: string, conditions: unknown): NDArray[] {
  const list = conditions instanceof NDArray ? [conditions] : Array.isArray(conditions) ? conditions as unknown[] : undefined
  if (list === undefined) throw new ValueError(operation, `takes a list of conditions, got ${showValue(conditions)}`, {})
  return list.map((condition, i) => {
    const array = alive(operation, condition as NDArray)
    if (array.dtype !== 'bool') throw new DTypeError(operation, `condition ${i} is ${array.dtype}, not bool`, { index: i, dtype: array.dtype })
    return array
  })
}

/** The dtype of a choice list's elements. */
type ChoiceType<C> = C extends readonly (infer E)[] ? (E extends NDArray<infer D> ? D : never) : never

/**
 * For each place the choice that belongs to the first condition that is true there, or `otherwise` (0). Shapes broadcast; the dtype is what all
 * choices are promoted to. In one pass where the arrays are large.
 * @throws ValueError for no or another number of choices; DTypeError for conditions that are not bool; ShapeError, DisposedError
 * @example pn.select([arr([1, 5, 9]).less(3), arr([1, 5, 9]).less(7)], [-1, arr([1, 5, 9])], 100) //=> array([ -1.,   5., 100.])
 */
export function select<const C extends readonly (NDArray | RealScalar)[]>(conditions: readonly NDArray[], choices: C, otherwise?: NDArray | RealScalar): NDArray<[ChoiceType<C>] extends [never] ? DType : ChoiceType<C>>
export function select(conditions: readonly NDArray[], choices: readonly (NDArray | RealScalar)[], otherwise: NDArray | RealScalar = 0): NDArray {
  const tests = conditionsOf('select', conditions)
  if (tests.length === 0) throw new ValueError('select', 'needs at least one condition', {})
  if (!Array.isArray(choices) || choices.length !== tests.length) throw new ValueError('select', `${tests.length} conditions need as many choices`, { conditions: tests.length })
  const all = [...choices as readonly (NDArray | RealScalar)[], otherwise]
  for (const choice of all) if (!isScalar(choice)) alive('select', choice)
  const arrays = all.filter((choice): choice is NDArray => choice instanceof NDArray)
  const shape = broadcastShapes('select', ...tests.map((t) => t.shape), ...arrays.map((a) => a.shape))
  const dtype = arrays.length > 0 ? arrays.reduce<DType>((common, a) => promote(common, a.dtype), arrays[0].dtype) : scalarType(all as RealScalar[])
  for (const choice of all) if (isScalar(choice)) weakValue('select', choice, dtype)
  const last: NDArray = isScalar(otherwise) ? full(shape, otherwise, { dtype }) : broadcastTo(otherwise.astype(dtype, { copy: false }), shape)
  return tests.reduceRight<NDArray>((rest, test, i) => {
    const choice = all[i]
    return where(test, (isScalar(choice) ? choice : choice.astype(dtype, { copy: false })) as NDArray, rest)
  }, last)
}

/** The dtype of numbers alone, as `where` has it. */
function scalarType(values: readonly RealScalar[]): DType {
  if (values.every((value) => typeof value === 'boolean')) return 'bool'
  return values.some((value) => typeof value === 'bigint') && values.every((value) => typeof value !== 'number' || value === 0) ? 'int64' : 'float64'
}

/** A piece: a number, or a function of the elements where the condition is true, as a line. */
export type Piece = RealScalar | ((x: NDArray) => NDArray | RealScalar)

/**
 * A function in pieces: where a condition is true, its piece of x there; of several the last one. One piece more than conditions is for the rest, which is 0 without it.
 * A function is called once, with all elements that are its own, in x's dtype, in which the result is too.
 * @throws ValueError for another number of pieces; DTypeError for conditions that are not bool, or values that the dtype cannot hold; ShapeError, DisposedError
 * @example pn.piecewise(arr([-2, 0, 3]), [arr([-2, 0, 3]).less(0)], [(v) => v.neg(), 10]) //=> array([ 2., 10., 10.])
 */
export function piecewise<D extends DType>(x: NDArray<D>, conditions: readonly NDArray[] | NDArray, pieces: readonly Piece[]): NDArray<D> {
  alive('piecewise', x)
  const tests = conditionsOf('piecewise', conditions)
  for (const test of tests) if (String(test.shape) !== String(x.shape)) throw new ShapeError('piecewise', `a condition has shape ${showShape(test.shape)}, x ${showShape(x.shape)}`, { condition: test.shape, shape: x.shape })
  if (!Array.isArray(pieces) || (pieces.length !== tests.length && pieces.length !== tests.length + 1)) {
    throw new ValueError('piecewise', `${tests.length} conditions need as many pieces, or one more`, { conditions: tests.length })
  }
  for (const piece of pieces as readonly unknown[]) {
    if (typeof piece !== 'function' && !isScalar(piece)) throw new ValueError('piecewise', `a piece is a number or a function, got ${showValue(piece)}`, {})
  }
  const all = [...tests]
  if (pieces.length > tests.length) all.push(tests.length === 0 ? full(x.shape, true) : tests.map((t): NDArray => logicalNot(t)).reduce((a, b) => logicalAnd(a, b)))
  const out: NDArray<D> = zerosLike<D, object>(x)
  all.forEach((test, i) => {
    const piece = (pieces as readonly Piece[])[i]
    if (!test.any().item()) return
    set(out, typeof piece === 'function' ? piece(get(x, test)) : piece, test)
  })
  return out
}

declare module '../array/ndarray.js' {
  interface NDArray<D extends DType> {
    /** A function in pieces: see `pn.piecewise`. */
    piecewise(conditions: readonly NDArray[] | NDArray, pieces: readonly Piece[]): NDArray<D>
  }
}

install({ piecewise })
