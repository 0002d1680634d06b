/** Diagonals, triangles and grids. */
import { install } from '../array/install.js'
import { viewArray, NDArray } from '../array/ndarray.js'
import { infoOf, realOf, type DType } from '../dtype/dtype.js'
import { ShapeError, ValueError } from '../errors.js'
import { cached, ProgramBuilder } from '../kernels/program.js'
import { checkAlive, type View } from '../memory/storage.js'
import { copyInto, runElementwise } from '../plan/elementwise.js'
import { checkShape } from '../shape/shape.js'
import { showShape, showValue, toInteger } from '../shape/show.js'
import { freshArray } from './data.js'
import { dtypeOption, fill, type Asked, type DTypeOptions } from './fill.js'
import { checkArray, checkOptions } from './options.js'
import { arange } from './ranges.js'
import { scalarAt } from './ufunc.js'

/** What `eye` takes. */
export interface EyeOptions extends DTypeOptions {
  /** The diagonal of the ones: 0 is the main one, positive ones lie above it. */
  k?: number | undefined
}

/**
 * A matrix with ones on a diagonal and zeros elsewhere; float64 unless `dtype` says otherwise.
 * @throws ShapeError, DTypeError, ValueError, MemoryError
 * @example pn.eye(2).toArray() //=> [ [ 1, 0 ], [ 0, 1 ] ]
 * @example pn.eye(2, 3, { k: 1 }).toArray() //=> [ [ 0, 1, 0 ], [ 0, 0, 1 ] ]
 */
export function eye<const O extends EyeOptions>(rows: number, cols?: number | null | O, options?: O): NDArray<Asked<O, 'float64'>> {
  if (typeof cols === 'object' && cols !== null && options === undefined) return eye(rows, undefined, cols)
  const dtype = dtypeOption('eye', options, 'float64', ['k', 'dtype'])
  const k = diagonalOf('eye', options?.k)
  const [height, width] = checkShape('eye', [rows, cols ?? rows])
  const { big } = infoOf(dtype)
  const x = fill('eye', freshArray('eye', dtype, [height, width]), big ? 0n : 0)
  const [row, column] = k < 0 ? [-k, 0] : [0, k]
  const length = Math.min(height - row, width - column)
  if (length > 0) fill('eye', viewArray(x.storage, dtype, [length], [width + 1], row * width + column), big ? 1n : 1)
  return x as never
}

/** Which diagonal an option names: 0 is the main one. */
export function diagonalOf(operation: string, k: unknown): number {
  if (k === undefined) return 0
  const number = toInteger(k)
  if (number === undefined || !Number.isSafeInteger(number)) throw new ValueError(operation, `k is an integer, got ${showValue(k)}`, { k })
  return number
}

/** What `tril` and `triu` take. */
export interface TriangleOptions {
  /** The diagonal that bounds the triangle: 0 is the main one, positive ones lie above it. */
  k?: number | undefined
}

/**
 * The lower triangle of each matrix (the last two axes): what lies on diagonal `k` (0) and below, and zeros elsewhere.
 * @throws ShapeError for an array of fewer than two axes, ValueError, MemoryError, DisposedError
 * @example pn.tril(arr([[1, 2], [3, 4]])).toArray() //=> [ [ 1, 0 ], [ 3, 4 ] ]
 * @example pn.tril(arr([[1, 2], [3, 4]]), { k: -1 }).toArray() //=> [ [ 0, 0 ], [ 3, 0 ] ]
 */
export function tril<D extends DType>(x: NDArray<D>, options?: TriangleOptions): NDArray<D> {
  return triangle('tril', 'lessEqual', x, options)
}

/**
 * The upper triangle of each matrix (the last two axes): what lies on diagonal `k` (0) and above, and zeros elsewhere.
 * @throws ShapeError for an array of fewer than two axes, ValueError, MemoryError, DisposedError
 * @example pn.triu(arr([[1, 2], [3, 4]])).toArray() //=> [ [ 1, 2 ], [ 0, 4 ] ]
 */
export function triu<D extends DType>(x: NDArray<D>, options?: TriangleOptions): NDArray<D> {
  return triangle('triu', 'greaterEqual', x, options)
}

function triangle<D extends DType>(operation: string, keeps: 'lessEqual' | 'greaterEqual', x: NDArray<D>, options: TriangleOptions | undefined): NDArray<D> {
  checkArray(operation, x)
  checkAlive(operation, x.storage)
  checkOptions(operation, options, ['k'])
  const k = diagonalOf(operation, options?.k)
  if (x.ndim < 2) throw new ShapeError(operation, `needs at least two axes, got ${showShape(x.shape)}`, { shape: x.shape })
  const { dtype } = x
  const program = cached(`${operation} ${dtype}`, () => {
    const p = new ProgramBuilder()
    const kept = p.op(keeps, 'float64', 0.3, p.load(2, 'float64'), p.load(1, 'float64'))
    p.store(p.op('where', dtype, 0.3, kept, p.load(0, dtype), p.cast(p.load(3, realOf(dtype)), realOf(dtype), dtype)), 4, dtype)
    return p.build()
  })
  const out = freshArray(operation, dtype, x.shape)
  const [height, width] = x.shape.slice(-2)
  const last = arange(k, k + height)
  const rows: View = { storage: last.storage, dtype: 'float64', shape: [height, 1], strides: [1, 0], offset: last.offset }
  runElementwise(operation, program, x.shape, [x, rows, arange(width), scalarAt(3, dtype, infoOf(dtype).big ? 0n : 0), out])
  return out
}

/** What `meshgrid` takes last. */
export interface MeshgridOptions {
  /** 'xy': the first array runs along the second axis, as in plots; 'ij': along the first, as in matrices. */
  indexing?: 'xy' | 'ij' | undefined
}

/**
 * The coordinates of a grid's points: as many arrays as are given, each of the shape of the grid. The dtypes stay.
 * @throws ShapeError for arrays of more than one axis, ValueError, MemoryError, DisposedError
 * @example const [x, y] = pn.meshgrid(pn.arange(3), pn.arange(2))
 * x.add(y.mul(10)).toArray() //=> [ [ 0, 1, 2 ], [ 10, 11, 12 ] ]
 */
export function meshgrid(...args: [...NDArray[], MeshgridOptions]): NDArray[]
export function meshgrid<D extends DType>(...args: NDArray<D>[]): NDArray<D>[]
export function meshgrid(...args: unknown[]): NDArray[] {
  const last = args[args.length - 1]
  const options = last instanceof NDArray || last === undefined ? undefined : args.pop() as MeshgridOptions
  checkOptions('meshgrid', options, ['indexing'])
  const indexing = options?.indexing ?? 'xy'
  if (indexing !== 'xy' && indexing !== 'ij') throw new ValueError('meshgrid', `indexing is 'xy' or 'ij', got ${showValue(indexing)}`, { indexing })
  const lines = args.map((x) => checkArray('meshgrid', x))
  for (const x of lines) {
    checkAlive('meshgrid', x.storage)
    if (x.ndim > 1) throw new ShapeError('meshgrid', `takes 1-d arrays, got ${showShape(x.shape)}`, { shape: x.shape })
  }
  const axes = lines.map((_, i) => (indexing === 'xy' && i < 2 && lines.length > 1 ? 1 - i : i))
  const shape: number[] = []
  lines.forEach((x, i) => { shape[axes[i]] = x.size })
  checkShape('meshgrid', shape)
  return lines.map((x, i) => {
    const out = freshArray('meshgrid', x.dtype, shape)
    const strides = shape.map((_, axis) => (axis === axes[i] ? x.strides[0] ?? 0 : 0))
    copyInto('meshgrid', { storage: x.storage, dtype: x.dtype, shape, strides, offset: x.offset }, out)
    return out
  })
}

install({ tril, triu })

declare module '../array/ndarray.js' {
  interface NDArray<D extends DType> {
    /** The lower triangle: see `pn.tril`. */
    tril(options?: TriangleOptions): NDArray<D>
    /** The upper triangle: see `pn.triu`. */
    triu(options?: TriangleOptions): NDArray<D>
  }
}
