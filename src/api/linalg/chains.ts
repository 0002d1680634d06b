/** Several products in a row: multiDot, matrixPower. */
import { NDArray } from '../../array/ndarray.js'
import { promote } from '../../dtype/promote.js'
import { ShapeError, ValueError } from '../../errors.js'
import type { Shape } from '../../shape/shape.js'
import { showShape, showValue } from '../../shape/show.js'
import { alive, type CommonType } from '../manipulate.js'
import { checkArray } from '../options.js'
import { inDType, matmul } from './matmul.js'

/** Where to cut the product of matrices i to j so that the fewest numbers are multiplied. */
type Cuts = readonly (readonly number[])[]

/**
 * The best order of a chain: the classical dynamic programme (T. Cormen et al., "Introduction to Algorithms", 15.2) over
 * the lengths n0 x n1, n1 x n2, ...
 */
export function bestCuts(lengths: readonly number[]): Cuts {
  const count = lengths.length - 1
  const cost = Array.from({ length: count }, () => new Array<number>(count).fill(0))
  const cuts = Array.from({ length: count }, () => new Array<number>(count).fill(0))
  for (let span = 1; span < count; span++) {
    for (let i = 0; i + span < count; i++) {
      const j = i + span
      cost[i][j] = Infinity
      for (let cut = i; cut < j; cut++) {
        const total = cost[i][cut] + cost[cut + 1][j] + lengths[i] * lengths[cut + 1] * lengths[j + 1]
        if (total >= cost[i][j]) continue
        cost[i][j] = total
        cuts[i][j] = cut
      }
    }
  }
  return cuts
}

function multiplied(list: readonly NDArray[], cuts: Cuts, i: number, j: number): NDArray {
  if (i === j) return list[i]
  const cut = cuts[i][j]
  return matmul(multiplied(list, cuts, i, cut), multiplied(list, cuts, cut + 1, j))
}

/** Vectors at the ends, matrices between, each as wide as the next is high. */
function checkChain(list: readonly NDArray[]): void {
  list.forEach((x, i) => {
    const end = i === 0 || i === list.length - 1
    if (x.ndim === 2 || (end && x.ndim === 1)) return
    throw new ShapeError('multiDot', `array ${i} is ${showShape(x.shape)}: matrices are needed, or vectors at the ends`, { index: i, shape: x.shape })
  })
  list.slice(1).forEach((x, i) => {
    const [wide, high] = [list[i].shape[list[i].ndim - 1], x.shape[0]]
    if (wide !== high) throw new ShapeError('multiDot', `array ${i} is ${showShape(list[i].shape)}, array ${i + 1} ${showShape(x.shape)}: ${wide} is not ${high}`, { index: i, shapes: list.map((y) => y.shape) })
  })
}

/**
 * The product of several matrices, in the order that multiplies the fewest numbers. The first may be a vector, taken as a row, and the
 * last one, taken as a column; their axes are not in the result.
 * @param arrays two or more
 * @returns [m, n], [m], [n] or [], in the dtype that all are promoted to
 * @throws ShapeError where the arrays do not form a chain; ValueError for fewer than two or for what is no array; DisposedError
 * @example pn.linalg.multiDot([arr([[1, 2]]), arr([[3], [4]]), arr([[5, 6]])]).toArray() //=> [ [ 55, 66 ] ]
 */
export function multiDot<const L extends readonly NDArray[]>(arrays: L): NDArray<CommonType<L>> {
  if (!Array.isArray(arrays) || arrays.length < 2) throw new ValueError('multiDot', `needs a list of two arrays or more, got ${Array.isArray(arrays) ? arrays.length : showValue(arrays)}`, {})
  const list = (arrays as readonly unknown[]).map((x) => alive('multiDot', checkArray('multiDot', x)))
  checkChain(list)
  const dtype = list.map((x) => x.dtype).reduce(promote)
  const cast = list.map((x) => inDType('multiDot', x, dtype))
  const lengths = [sideOf(list[0].shape, true), ...list.slice(1).map((x) => x.shape[0]), sideOf(list[list.length - 1].shape, false)]
  return multiplied(cast, bestCuts(lengths), 0, list.length - 1) as NDArray<CommonType<L>>
}

/** The rows of the first or the columns of the last. */
function sideOf(shape: Shape, first: boolean): number {
  return shape.length === 1 ? 1 : shape[first ? 0 : 1]
}
