/**
 * What is measured: one row a case, the same expression in every contender's words. Adding a case is adding a row.
 *
 * The words see the inputs by name (inputs.ts), `n`, and their library: `pn`, `np`, `ops` with `nd` (ndarray), or, in plain loops,
 * `F`, the dtype's typed array. Everybody makes a new array, as users write it.
 */
import { opOf, type OpName } from '../src/ops/table.js'
import type { Dtype, InputName } from './inputs.js'

export interface Case {
  readonly name: string
  readonly inputs: readonly InputName[]
  readonly parnum: string
  readonly numpy: string
  /** Statements that return the result. */
  readonly loops: string
  readonly ndarrayOps?: string
  readonly numpyTs?: string
  /** How far from NumPy's answer a result may be: an operation's own bound, 'exact', or 'fold' (a rounding error that grows with n). */
  readonly check: OpName | 'exact' | 'fold'
  /** What has to move between memory and the cores per element of n: elements of the dtype, and bytes beside them; each read and write once. */
  readonly moves: readonly [elements: number, bytes: number]
  /** What limits it at large sizes: the bandwidth of a copy, or that of reading alone, or arithmetic. */
  readonly limit: 'copy' | 'read' | 'arithmetic'
  readonly dtypes?: readonly Dtype[]
  /** Sizes beside 10, 1e3, 1e5 and 1e7. */
  readonly more?: readonly number[]
}

const each = (value: string, array = 'F'): string => `const r = new ${array}(n); for (let k = 0; k < n; k++) r[k] = ${value}; return r`
const unary = (op: OpName & keyof Math): Omit<Case, 'limit'> => ({
  name: op, inputs: ['x'], parnum: `x.${op}()`, numpy: `np.${op}(x)`, loops: each(`Math.${op}(x[k])`),
  ndarrayOps: `const r = nd(new F(n)); ops.${op}(r, x); return r`, numpyTs: `np.${op}(x)`, check: op, moves: [2, 0],
})
const sizes2d = 'const [rows, cols] = A.shape'

export const cases: readonly Case[] = [
  {
    name: 'add', inputs: ['x', 'y'], parnum: 'x.add(y)', numpy: 'x + y', loops: each('x[k] + y[k]'),
    ndarrayOps: 'const r = nd(new F(n)); ops.add(r, x, y); return r', numpyTs: 'x.add(y)', check: 'exact', moves: [3, 0], limit: 'copy', more: [3],
  },
  {
    name: 'multiply', inputs: ['x', 'y'], parnum: 'x.mul(y)', numpy: 'x * y', loops: each('x[k] * y[k]'),
    ndarrayOps: 'const r = nd(new F(n)); ops.mul(r, x, y); return r', numpyTs: 'x.multiply(y)', check: 'exact', moves: [3, 0], limit: 'copy',
  },
  {
    name: 'a*b + c', inputs: ['x', 'y', 'z'], parnum: 'x.mul(y).add(z)', numpy: 'x * y + z', loops: each('x[k] * y[k] + z[k]'),
    ndarrayOps: 'const r = nd(new F(n)); ops.mul(r, x, y); ops.addeq(r, z); return r', numpyTs: 'x.multiply(y).add(z)', check: 'exact', moves: [4, 0], limit: 'copy',
  },
  { ...unary('sqrt'), limit: 'copy' },
  { ...unary('exp'), limit: 'arithmetic' },
  { ...unary('log'), limit: 'arithmetic' },
  { ...unary('sin'), limit: 'arithmetic' },
  {
    name: 'pow', inputs: ['x', 'y'], parnum: 'x.pow(y)', numpy: 'x ** y', loops: each('x[k] ** y[k]'),
    ndarrayOps: 'const r = nd(new F(n)); ops.pow(r, x, y); return r', numpyTs: 'np.power(x, y)', check: 'pow', moves: [3, 0], limit: 'arithmetic',
  },
  {
    name: 'comparison', inputs: ['x', 'y'], parnum: 'x.greater(y)', numpy: 'x > y', loops: each('x[k] > y[k] ? 1 : 0', 'Uint8Array'),
    ndarrayOps: 'const r = nd(new Uint8Array(n)); ops.gt(r, x, y); return r', numpyTs: 'x.greater(y)', check: 'exact', moves: [2, 1], limit: 'copy',
  },
  {
    name: 'where', inputs: ['m', 'x', 'y'], parnum: 'pn.where(m, x, y)', numpy: 'np.where(m, x, y)', loops: each('m[k] ? x[k] : y[k]'),
    numpyTs: 'np.where(m, x, y)', check: 'exact', moves: [3, 1], limit: 'copy',
  },
  {
    name: 'f64 to f32', inputs: ['x'], parnum: `x.astype('float32')`, numpy: 'x.astype(np.float32)', loops: 'return new Float32Array(x)',
    ndarrayOps: 'const r = nd(new Float32Array(n)); ops.assign(r, x); return r', numpyTs: `x.astype('float32')`,
    check: 'exact', moves: [0, 12], limit: 'copy', dtypes: ['float64'],
  },
  {
    name: 'i32 to f64', inputs: ['i'], parnum: `i.astype('float64')`, numpy: 'i.astype(np.float64)', loops: 'return new Float64Array(i)',
    ndarrayOps: 'const r = nd(new Float64Array(n)); ops.assign(r, i); return r', numpyTs: `i.astype('float64')`,
    check: 'exact', moves: [0, 12], limit: 'copy', dtypes: ['float64'],
  },
  {
    name: 'sum', inputs: ['x'], parnum: 'x.sum()', numpy: 'x.sum()', loops: 'let s = 0; for (let k = 0; k < n; k++) s += x[k]; return s',
    ndarrayOps: 'return ops.sum(x)', numpyTs: 'x.sum()', check: 'fold', moves: [1, 0], limit: 'read', more: [3],
  },
  {
    name: 'mean', inputs: ['x'], parnum: 'x.mean()', numpy: 'x.mean()', loops: 'let s = 0; for (let k = 0; k < n; k++) s += x[k]; return s / n',
    ndarrayOps: 'return ops.sum(x) / n', numpyTs: 'x.mean()', check: 'fold', moves: [1, 0], limit: 'read',
  },
  {
    name: 'max', inputs: ['x'], parnum: 'x.max()', numpy: 'x.max()', loops: 'let s = x[0]; for (let k = 1; k < n; k++) if (x[k] > s) s = x[k]; return s',
    ndarrayOps: 'return ops.sup(x)', numpyTs: 'x.max()', check: 'exact', moves: [1, 0], limit: 'read',
  },
  {
    name: 'std', inputs: ['x'], parnum: 'x.std()', numpy: 'x.std()',
    loops: 'let s = 0; for (let k = 0; k < n; k++) s += x[k]; const mean = s / n; let q = 0; for (let k = 0; k < n; k++) q += (x[k] - mean) * (x[k] - mean); return Math.sqrt(q / n)',
    numpyTs: 'x.std()', check: 'fold', moves: [1, 0], limit: 'read',
  },
  {
    name: 'argmax', inputs: ['x'], parnum: 'x.argmax()', numpy: 'x.argmax()',
    loops: 'let s = x[0], at = 0; for (let k = 1; k < n; k++) if (x[k] > s) { s = x[k]; at = k } return at',
    ndarrayOps: 'return ops.argmax(x)[0]', numpyTs: 'x.argmax()', check: 'exact', moves: [1, 0], limit: 'read',
  },
  {
    name: 'sum axis 0', inputs: ['A'], parnum: 'A.sum(0)', numpy: 'A.sum(axis=0)',
    loops: `${sizes2d}; const r = new F(cols), s = new Float64Array(cols); for (let i = 0; i < rows; i++) for (let j = 0; j < cols; j++) s[j] += A[i * cols + j]; r.set(s); return r`,
    numpyTs: 'A.sum(0)', check: 'fold', moves: [1, 0], limit: 'read',
  },
  {
    name: 'sum axis 1', inputs: ['A'], parnum: 'A.sum(1)', numpy: 'A.sum(axis=1)',
    loops: `${sizes2d}; const r = new F(rows); for (let i = 0; i < rows; i++) { let s = 0; for (let j = 0; j < cols; j++) s += A[i * cols + j]; r[i] = s } return r`,
    numpyTs: 'A.sum(1)', check: 'fold', moves: [1, 0], limit: 'read',
  },
  {
    name: 'A + row', inputs: ['A', 'row'], parnum: 'A.add(row)', numpy: 'A + row',
    loops: `${sizes2d}; const r = new F(rows * cols); for (let i = 0; i < rows; i++) for (let j = 0; j < cols; j++) r[i * cols + j] = A[i * cols + j] + row[j]; return r`,
    ndarrayOps: 'const r = nd(new F(A.size), A.shape); ops.add(r, A, nd(row.data, A.shape, [0, 1])); return r', numpyTs: 'A.add(row)',
    check: 'exact', moves: [2, 0], limit: 'copy',
  },
  {
    name: 'A.T + A', inputs: ['S'], parnum: 'S.T.add(S)', numpy: 'S.T + S',
    loops: 'const [rows] = S.shape; const r = new F(rows * rows); for (let i = 0; i < rows; i++) for (let j = 0; j < rows; j++) r[i * rows + j] = S[j * rows + i] + S[i * rows + j]; return r',
    ndarrayOps: 'const r = nd(new F(S.size), S.shape); ops.add(r, S.transpose(1, 0), S); return r', numpyTs: 'S.T.add(S)',
    check: 'exact', moves: [2, 0], limit: 'copy',
  },
  {
    // The result has n / 2 elements; the lines of x and y are all touched.
    name: 'strided add', inputs: ['x', 'y'], parnum: `x.get('::2').add(y.get('::2'))`, numpy: 'x[::2] + y[::2]',
    loops: 'const r = new F((n + 1) >> 1); for (let k = 0; k < r.length; k++) r[k] = x[2 * k] + y[2 * k]; return r',
    ndarrayOps: 'const r = nd(new F((n + 1) >> 1)); ops.add(r, x.step(2), y.step(2)); return r', numpyTs: `x.slice('::2').add(y.slice('::2'))`,
    check: 'exact', moves: [2.5, 0], limit: 'copy',
  },
  {
    // The sum reads what the add wrote: stores around the caches have to pay here too.
    name: 'add then sum', inputs: ['x', 'y'], parnum: 'x.add(y).sum()', numpy: '(x + y).sum()',
    loops: 'const r = new F(n); for (let k = 0; k < n; k++) r[k] = x[k] + y[k]; let s = 0; for (let k = 0; k < n; k++) s += r[k]; return s',
    ndarrayOps: 'const r = nd(new F(n)); ops.add(r, x, y); return ops.sum(r)', numpyTs: 'x.add(y).sum()', check: 'fold', moves: [4, 0], limit: 'copy',
  },
]

export const sizes: readonly number[] = [10, 1e3, 1e5, 1e7]
/** Up to here benchmark.js measures the JavaScript side; above, best and median of many repetitions. */
export const smallUpTo = 1e3

const bytesOf = { float64: 8, float32: 4 } as const satisfies Record<Dtype, number>

/** The elements that a case works on: a square matrix has a few less than n. */
export function elementsOf(c: Case, n: number): number {
  return c.inputs.includes('S') ? Math.floor(Math.sqrt(n)) ** 2 : n
}

/** The bytes that a case must move between memory and the cores. */
export function bytesMoved(c: Case, n: number, dtype: Dtype): number {
  return elementsOf(c, n) * (c.moves[0] * bytesOf[dtype] + c.moves[1])
}

/** ULPs of the dtype between an answer and NumPy's: each may err by its bound, NumPy's vector functions by 4. */
export function allowedUlp(c: Case, n: number): number {
  if (c.check === 'exact') return 0
  // Sums: pairwise ones err by less than log2(n), NumPy's along axis 0 by about the root of the rows.
  if (c.check === 'fold') return 64 + Math.log2(n)
  const { ulp } = opOf(c.check)
  return ulp === 0 ? 0 : ulp + 4
}
