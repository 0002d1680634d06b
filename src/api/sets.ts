/** Arrays as sets: what is in them once, and what two of them have in common. */
import { install } from '../array/install.js'
import { wholeArray, type NDArray } from '../array/ndarray.js'
import { infoOf, type DType } from '../dtype/dtype.js'
import { promote, type Promote } from '../dtype/promote.js'
import { placesOf } from '../plan/select.js'
import { copyOf } from './data.js'
import { chosen, countsOf, distinct, distinctValues, inverseOf, orderOf, part, valuesOf } from './distinct.js'
import { elementsOf, flatLine, indexType } from './lines.js'
import { alive, concat } from './manipulate.js'
import { sortAlong } from './order.js'
import { membership } from './search.js'
import { apply, ufuncs } from './ufunc.js'

/** Named parts that are also there in order: `const { values, counts } = ...` and `const [values, counts] = ...`. */
class Parts<P extends NDArray> {
  readonly #parts: readonly P[]
  constructor(parts: Readonly<Record<string, P>>) {
    this.#parts = Object.values(parts)
    Object.assign(this, parts)
  }

  [Symbol.iterator](): IterableIterator<P> {
    return this.#parts[Symbol.iterator]()
  }
}

/** Distinct values and what is known of them; the parts are also there in this order. */
export interface UniqueAll<D extends DType> extends Iterable<NDArray<D> | NDArray<'int32'>> {
  readonly values: NDArray<D>
  /** Where each value is first. */
  readonly indices: NDArray<'int32'>
  /** For each element of x the place of its value; of x's shape. */
  readonly inverseIndices: NDArray<'int32'>
  readonly counts: NDArray<'int32'>
}
/** Distinct values and how often they are there. */
export interface UniqueCounts<D extends DType> extends Iterable<NDArray<D> | NDArray<'int32'>> {
  readonly values: NDArray<D>
  readonly counts: NDArray<'int32'>
}
/** Distinct values, and for each element of x the place of its value. */
export interface UniqueInverse<D extends DType> extends Iterable<NDArray<D> | NDArray<'int32'>> {
  readonly values: NDArray<D>
  readonly inverseIndices: NDArray<'int32'>
}

/** Refuses arrays whose places int32 does not number. */
function checkSize<D extends DType>(operation: string, x: NDArray<D>): NDArray<D> {
  alive(operation, x)
  indexType(operation, undefined, x.size)
  return x
}

/**
 * The distinct values in ascending order, where each is first, the place of every element's value, and how often each is there. NaNs
 * are distinct from each other; -0 and +0 are one value, the first of them.
 * @returns an object of the parts, which can be taken as a tuple too; indices and counts are int32
 * @throws ValueError for more than 2^31 elements, DisposedError
 * @example pn.uniqueAll(arr([3, 1, 3])).counts.toArray() //=> [ 1, 2 ]
 */
export function uniqueAll<D extends DType>(x: NDArray<D>): UniqueAll<D> {
  checkSize('uniqueAll', x)
  const found = distinct('uniqueAll', x)
  const order = orderOf('uniqueAll', x)
  return new Parts({
    values: valuesOf('uniqueAll', found),
    indices: copyOf('uniqueAll', chosen('uniqueAll', order, found), 'int32'),
    inverseIndices: inverseOf('uniqueAll', x, order, found),
    counts: countsOf('uniqueAll', found),
  }) as unknown as UniqueAll<D>
}

/**
 * The distinct values in ascending order, and how often each is there; see `uniqueAll`.
 * @throws ValueError for more than 2^31 elements, DisposedError
 * @example pn.uniqueCounts(arr([3, 1, 3])).values.toArray() //=> [ 1, 3 ]
 */
export function uniqueCounts<D extends DType>(x: NDArray<D>): UniqueCounts<D> {
  const found = distinct('uniqueCounts', checkSize('uniqueCounts', x))
  return new Parts({ values: valuesOf('uniqueCounts', found), counts: countsOf('uniqueCounts', found) }) as unknown as UniqueCounts<D>
}

/**
 * The distinct values in ascending order, and the place of every element's value among them; see `uniqueAll`.
 * @throws ValueError for more than 2^31 elements, DisposedError
 * @example pn.uniqueInverse(arr([3, 1, 3])).inverseIndices.toArray() //=> [ 1, 0, 1 ]
 */
export function uniqueInverse<D extends DType>(x: NDArray<D>): UniqueInverse<D> {
  const found = distinct('uniqueInverse', checkSize('uniqueInverse', x))
  const inverseIndices = inverseOf('uniqueInverse', x, orderOf('uniqueInverse', x), found)
  return new Parts({ values: valuesOf('uniqueInverse', found), inverseIndices }) as unknown as UniqueInverse<D>
}

/**
 * The distinct values in ascending order; NaNs are distinct from each other.
 * @throws DisposedError
 * @example pn.uniqueValues(arr([3, 1, 3])).toArray() //=> [ 1, 3 ]
 */
export function uniqueValues<D extends DType>(x: NDArray<D>): NDArray<D> {
  alive('uniqueValues', x)
  return distinctValues('uniqueValues', x)
}

/** The distinct values, one NaN at most: what a set of NumPy's has. */
function setOf<D extends DType>(operation: string, x: NDArray<D>): NDArray<D> {
  const values = distinctValues(operation, x)
  if (!'fc'.includes(infoOf(x.dtype).kind)) return values
  const nan = elementsOf(apply(ufuncs.isnan, [values]))
  let { size } = values
  while (size > 1 && nan[size - 2] !== 0) size--
  return size === values.size ? values : wholeArray(part(values, 0, size).storage, values.dtype, [size])
}

/** The elements where a mask is true. */
function where<D extends DType>(operation: string, x: NDArray<D>, mask: NDArray<'bool'>): NDArray<D> {
  return chosen(operation, x, { sorted: x, mask, places: placesOf(operation, mask) })
}

function difference<D extends DType>(operation: string, x: NDArray<D>, y: NDArray): NDArray<D> {
  const values = setOf(operation, x)
  return where(operation, values, membership(operation, values, y, true))
}

/**
 * What is in either array, once, in ascending order; one NaN at most. The dtype is what both are promoted to.
 * @throws DisposedError
 * @example pn.union1d(arr([3, 1]), arr([1, 2])).toArray() //=> [ 1, 2, 3 ]
 */
export function union1d<A extends DType, B extends DType>(x: NDArray<A>, y: NDArray<B>): NDArray<Promote<A, B>> {
  return setOf('union1d', joined('union1d', x, y)) as never
}

function joined(operation: string, x: NDArray, y: NDArray): NDArray {
  return concat([flatLine(operation, alive(operation, x)), flatLine(operation, alive(operation, y))])
}

/**
 * What is in both arrays, once, in ascending order; NaN never is. The dtype is what both are promoted to.
 * @throws DisposedError
 * @example pn.intersect1d(arr([3, 1, 1]), arr([1, 2])).toArray() //=> [ 1 ]
 */
export function intersect1d<A extends DType, B extends DType>(x: NDArray<A>, y: NDArray<B>): NDArray<Promote<A, B>> {
  const [a, b] = [x, y].map((z: NDArray) => alive('intersect1d', z))
  const dtype = promote(a.dtype, b.dtype)
  const values = setOf('intersect1d', copyOf('intersect1d', a, dtype))
  return where('intersect1d', values, membership('intersect1d', values, b, false)) as never
}

/**
 * What is in x and not in y, once, in ascending order; one NaN at most.
 * @throws DisposedError
 * @example pn.setdiff1d(arr([3, 1, 2]), arr([1])).toArray() //=> [ 2, 3 ]
 */
export function setdiff1d<D extends DType>(x: NDArray<D>, y: NDArray): NDArray<D> {
  alive('setdiff1d', x)
  return difference('setdiff1d', x, alive('setdiff1d', y))
}

/**
 * What is in one of the arrays and not in the other, once, in ascending order; NaN of each. The dtype is what both are promoted to.
 * @throws DisposedError
 * @example pn.setxor1d(arr([3, 1]), arr([1, 2])).toArray() //=> [ 2, 3 ]
 */
export function setxor1d<A extends DType, B extends DType>(x: NDArray<A>, y: NDArray<B>): NDArray<Promote<A, B>> {
  const [a, b] = [x, y].map((z: NDArray) => alive('setxor1d', z))
  const dtype = promote(a.dtype, b.dtype)
  const [left, right] = [a, b].map((z) => copyOf('setxor1d', z, dtype))
  const both = joined('setxor1d', difference('setxor1d', left, right), difference('setxor1d', right, left))
  return sortAlong('setxor1d', both, 0, false) as never
}

declare module '../array/ndarray.js' {
  interface NDArray<D extends DType> {
    /** Distinct values, their places and counts: see `pn.uniqueAll`. */
    uniqueAll(): UniqueAll<D>
    /** Distinct values and their counts: see `pn.uniqueCounts`. */
    uniqueCounts(): UniqueCounts<D>
    /** Distinct values and each element's place among them: see `pn.uniqueInverse`. */
    uniqueInverse(): UniqueInverse<D>
    /** Distinct values: see `pn.uniqueValues`. */
    uniqueValues(): NDArray<D>
    /** What is in either array: see `pn.union1d`. */
    union1d<B extends DType>(y: NDArray<B>): NDArray<Promote<D, B>>
    /** What is in both arrays: see `pn.intersect1d`. */
    intersect1d<B extends DType>(y: NDArray<B>): NDArray<Promote<D, B>>
    /** What is in this array only: see `pn.setdiff1d`. */
    setdiff1d(y: NDArray): NDArray<D>
    /** What is in one array only: see `pn.setxor1d`. */
    setxor1d<B extends DType>(y: NDArray<B>): NDArray<Promote<D, B>>
  }
}

install({ uniqueAll, uniqueCounts, uniqueInverse, uniqueValues, union1d, intersect1d, setdiff1d, setxor1d })
