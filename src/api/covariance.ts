/** How variables go together: cov, corrcoef. */
import { install } from '../array/install.js'
import { NDArray, viewArray, wholeArray } from '../array/ndarray.js'
import { infoOf, type DType } from '../dtype/dtype.js'
import { DTypeError, ShapeError, ValueError } from '../errors.js'
import { cached, ProgramBuilder } from '../kernels/program.js'
import { allocate } from '../memory/pool.js'
import { checkAlive, firstElement, type View } from '../memory/storage.js'
import { combine, runReduction, splitAxes } from '../plan/reduce.js'
import { showShape } from '../shape/show.js'
import { divide, multiply } from './elementwise.js'
import { permuteDims } from './manipulate.js'
import { checkArray, checkFlag, checkOptions } from './options.js'
import { mean, min, sum } from './reduce.js'
import { arrayFrom, checkReal } from './together.js'
import { apply, ufuncs } from './ufunc.js'

/** What `corrcoef` takes. */
export interface CorrOptions {
  /** Whether rows are the variables, and columns the observations (true); otherwise the other way round. */
  rowvar?: boolean | undefined
}
/** What `cov` takes. */
export interface CovOptions extends CorrOptions {
  /** Subtracted from the number of observations in the divisor (1). */
  correction?: number | undefined
  /** How often each observation was made: whole numbers. */
  fweights?: NDArray | readonly number[] | undefined
  /** How much each observation counts. */
  aweights?: NDArray | readonly number[] | undefined
}

/** Rows of observations in float64: [variables, observations], a line being one variable. */
function observations(operation: string, x: NDArray, y: NDArray | undefined, rowvar: boolean): NDArray {
  const rows = [x, ...(y === undefined ? [] : [y])].map((part) => {
    const array = checkArray(operation, part)
    checkAlive(operation, array.storage)
    checkReal(operation, array)
    if (array.ndim > 2) throw new ShapeError(operation, `takes one or two dimensions, got [${array.shape.join(',')}]`, { shape: array.shape })
    if (array.ndim === 2) return rowvar ? array : permuteDims(array)
    return viewArray(array.storage, array.dtype, [1, array.size], [0, array.strides[0] ?? 0], array.offset)
  })
  const length = rows[0].shape[1]
  const count = rows.reduce((n, r) => n + r.shape[0], 0)
  if (rows.some((r) => r.shape[1] !== length)) throw new ShapeError(operation, `the variables have ${rows.map((r) => r.shape[1]).join(' and ')} observations`, {})
  if (rows.length === 1) return rows[0]
  const all = wholeArray(allocate(operation, count * length * 8), 'float64', [count, length])
  let at = 0
  for (const r of rows) {
    apply(ufuncs.positive, [r], { out: viewArray(all.storage, 'float64', r.shape, all.strides, at * length), dtype: 'float64' })
    at += r.shape[0]
  }
  return all
}

/** Sums of products of differences from the (weighted) means, for each pair of rows: [variables, variables] in float64. */
function scatter(operation: string, x: NDArray, weights: NDArray | undefined): NDArray<'float64'> {
  const [count, length] = x.shape
  if (length === 0) throw new ValueError(operation, 'there are no observations', { shape: x.shape })
  const center: NDArray = weights ? divide(sum(multiply(x, weights), { axis: 1 }), sum(weights)) : mean(x, { axis: 1, dtype: 'float64' })
  const result = wholeArray(allocate(operation, count * count * 8), 'float64', [count, count])
  const program = scatterProgram(x.dtype, weights !== undefined)
  const last: View[] = weights ? [weights] : []
  const row = (i: number): View => ({ ...plain(x), shape: [length], strides: [x.strides[1]], offset: x.offset + i * x.strides[0] })
  const middle = (i: number): View => ({ ...plain(center), shape: [length], strides: [0], offset: center.offset + i })
  for (let i = 0; i < count; i++) {
    for (let j = i; j < count; j++) {
      const target = { storage: result.storage, dtype: 'float64', offset: i * count + j } as const
      const { outputs: [partial], pieces } = runReduction({
        operation, program, shape: [length], split: splitAxes([length], [0]), inputs: [row(i), middle(i), row(j), middle(j), ...last], outputs: ['float64'], targets: [target], columns: false,
      })
      if (pieces > 1) combine(operation, 'add', partial, 1, pieces, target)
    }
  }
  const values = result.storage.memory.typed(infoOf('float64').code) as Float64Array
  const first = firstElement(result)
  for (let i = 0; i < count; i++) for (let j = 0; j < i; j++) values[first + i * count + j] = values[first + j * count + i]
  return result
}

function scatterProgram(dtype: DType, weighted: boolean): ReturnType<typeof cached> {
  return cached(`scatter ${dtype} ${weighted}`, () => {
    const p = new ProgramBuilder()
    const parts = [0, 2].map((v) => p.op('subtract', 'float64', 0.2, p.cast(p.load(v, dtype), dtype, 'float64'), p.load(v + 1, 'float64')))
    if (weighted) parts[1] = p.op('multiply', 'float64', 0.2, parts[1], p.load(4, 'float64'))
    p.reduce('add', 'float64', p.op('multiply', 'float64', 0.2, ...parts), weighted ? 5 : 4)
    return p.build()
  })
}

function plain({ storage, dtype, shape, strides, offset }: View): View {
  return { storage, dtype, shape, strides, offset }
}

/** Weights of the observations, one for each and none below 0, in float64. */
function weightsOf(name: 'fweights' | 'aweights', weights: unknown, length: number): NDArray | undefined {
  if (weights === undefined) return undefined
  const given = arrayFrom('cov', weights)
  if (given.ndim !== 1 || given.size !== length) throw new ShapeError('cov', `${name} have shape ${showShape(given.shape)} for ${length} observations`, { [name]: given.shape, observations: length })
  const w = given.astype('float64')
  if (name === 'fweights' && !w.equal(w.round()).all().item()) throw new DTypeError('cov', 'fweights are whole numbers: how often each observation was made', { dtype: given.dtype })
  if (length > 0 && !(min(w).item() >= 0)) throw new ValueError('cov', `${name} are not negative`, {})
  return w
}

/** What the sums of products are divided by: NumPy's, for each kind of weights. */
function divisor(length: number, correction: number, weights: NDArray | undefined, aweights: NDArray | undefined): number {
  if (weights === undefined) return Math.max(0, length - correction)
  const total = Number(sum(weights))
  const subtracted = aweights === undefined ? correction : correction === 0 ? 0 : (correction * Number(sum(multiply(weights, aweights)))) / total
  return Math.max(0, total - subtracted)
}

/**
 * Covariances of variables: rows of x (and of y) are variables, columns observations; with `rowvar: false` the other way round.
 * [variables, variables] in float64; one variable gives a 0-d array.
 * @throws ShapeError where the numbers of observations or weights differ; ValueError for no observations, or negative weights; DTypeError, DisposedError
 * @example pn.cov(arr([[1, 2, 3], [6, 5, 1]])) //=> array([[ 1. , -2.5],
 * //=>        [-2.5,  7. ]])
 */
export function cov(x: NDArray, y?: NDArray, options?: CovOptions): NDArray<'float64'> {
  checkOptions('cov', options, ['correction', 'rowvar', 'fweights', 'aweights'])
  const correction = options?.correction ?? 1
  if (typeof correction !== 'number' || !Number.isFinite(correction)) throw new ValueError('cov', 'correction is a number, 0 or 1 mostly', { correction })
  const rows = observations('cov', x, y, checkFlag('cov', 'rowvar', options?.rowvar, true))
  const length = rows.shape[1]
  const [fweights, aweights] = [weightsOf('fweights', options?.fweights, length), weightsOf('aweights', options?.aweights, length)]
  const weights: NDArray | undefined = fweights && aweights ? multiply(fweights, aweights) : fweights ?? aweights
  const products = scatter('cov', rows, weights)
  return single(apply(ufuncs.divide, [products, divisor(length, correction, weights, aweights)])) as NDArray<'float64'>
}

/** One variable gives a 0-d result, as in NumPy. */
function single(matrix: NDArray): NDArray {
  return matrix.size === 1 ? viewArray(matrix.storage, matrix.dtype, [], [], matrix.offset) : matrix
}

/**
 * Pearson's correlation coefficients of variables: rows of x (and of y) are variables, columns observations; with `rowvar: false` the other way round.
 * [variables, variables] in float64, between -1 and 1; NaN where a variable does not vary. One variable gives a 0-d array.
 * @throws ShapeError where the numbers of observations differ; ValueError for no observations; DisposedError
 * @example pn.corrcoef(arr([1, 2, 3]), arr([2, 4, 6])).item(0, 1).toFixed(6) //=> 1.000000
 */
export function corrcoef(x: NDArray, y?: NDArray, options?: CorrOptions): NDArray<'float64'> {
  checkOptions('corrcoef', options, ['rowvar'])
  const products = scatter('corrcoef', observations('corrcoef', x, y, checkFlag('corrcoef', 'rowvar', options?.rowvar, true)), undefined)
  const count = products.shape[0]
  const deviation = apply(ufuncs.sqrt, [viewArray(products.storage, 'float64', [count], [count + 1], products.offset)])
  const column = viewArray(deviation.storage, 'float64', [count, 1], [1, 0], 0)
  const scaled = apply(ufuncs.divide, [apply(ufuncs.divide, [products, column]), deviation])
  return single(apply(ufuncs.clip, [scaled, -1, 1])) as NDArray<'float64'>
}

declare module '../array/ndarray.js' {
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- a merged interface repeats the parameter
  interface NDArray<D extends DType> {
    /** Covariances: see `pn.cov`. */
    cov(y?: NDArray, options?: CovOptions): NDArray<'float64'>
    /** Correlation coefficients: see `pn.corrcoef`. */
    corrcoef(y?: NDArray, options?: CorrOptions): NDArray<'float64'>
  }
}

install({ cov, corrcoef })
