/**
 * Loaders of test/fixtures, which scripts/fixtures.py made with NumPy; that script's head says where parnum differs from NumPy.
 * Reads files only; compares nothing.
 */
import { readFileSync } from 'node:fs'
import { infoOf, isDType, type DType, type TypedArray } from '../../src/dtype/dtype.js'
import type { OpName } from '../../src/ops/table.js'

/** An array as it was stored: elements in row-major order, of complex numbers the two parts of each. Shared between cases and kept: copy `data` before writing to it. */
export interface Stored {
  readonly dtype: DType
  readonly shape: readonly number[]
  readonly data: TypedArray
}

/** A case that must throw has `error: true` and no result. */
type Outcome = { readonly out: Stored; readonly error?: undefined } | { readonly out?: undefined; readonly error: true }

/** One elementwise operation on 1-D arrays of one length. `dtype` is the computation's; `where` has a bool first input. */
export interface ElementwiseCase {
  readonly op: OpName
  readonly dtype: DType
  readonly inputs: readonly Stored[]
  readonly out: Stored
}

/** A comparison of two arrays, or of one with an integer (`value`, in digits), then both ways round: op(x, value) and op(value, x). */
export interface ComparisonCase {
  readonly op: OpName
  readonly inputs: readonly Stored[]
  readonly value?: string
  readonly out: Stored
  readonly mirrored?: Stored
}

/** `x` cast to the dtype of `out`. */
export interface CastCase {
  readonly x: Stored
  readonly out: Stored
}

export type ReductionName =
  | 'sum' | 'prod' | 'min' | 'max' | 'mean' | 'var' | 'std' | 'any' | 'all' | 'countNonzero' | 'argmin' | 'argmax'
  | 'cumulativeSum' | 'cumulativeProd'

/** One reduction. `exact`: any order of summation gives these very values; else compare with a tolerance. */
export type ReductionCase = Outcome & {
  readonly op: ReductionName
  readonly x: Stored
  readonly axis: number | readonly number[] | null
  /** Absent for cumulativeSum and cumulativeProd. */
  readonly keepdims?: boolean
  /** For var and std. */
  readonly correction?: 0 | 1
  /** For cumulativeSum and cumulativeProd. */
  readonly includeInitial?: boolean
  readonly exact: boolean
}

/** The dtype that `a` and `b` are promoted to. */
export interface PromotionCase {
  readonly a: DType
  readonly b: DType
  readonly out: DType
}

/** One index: a number, a slice or '...' as text, a new axis, a plain list, an integer array or a mask. */
export type StoredIndex = number | string | null | readonly number[] | Stored

/** `x.get(...index)`; for `basic`, `text` is the same index in one string, null where that has no spelling (a new axis). */
export type GetCase = Outcome & {
  readonly kind: 'basic' | 'list' | 'array' | 'mask'
  readonly x: Stored
  readonly index: readonly StoredIndex[]
  readonly text?: string | null
}

/** `x.set(value, ...index)`; `out` is x afterwards. */
export type SetCase = Outcome & {
  readonly kind: 'assign'
  readonly x: Stored
  readonly index: readonly StoredIndex[]
  readonly value: Stored
}

/** Infinite limits are stored as 'Infinity' and '-Infinity': read them with Number(). */
export type CreationCase =
  | { readonly op: 'arange'; readonly start: number; readonly stop: number; readonly step: number; readonly dtype: DType; readonly out: Stored }
  | {
    readonly op: 'linspace'; readonly start: number | string; readonly stop: number | string; readonly num: number
    readonly endpoint: boolean; readonly dtype: DType; readonly out: Stored
  }
  | { readonly op: 'eye'; readonly rows: number; readonly cols: number; readonly k: number; readonly dtype: DType; readonly out: Stored }
  | { readonly op: 'tril' | 'triu'; readonly x: Stored; readonly k: number; readonly out: Stored }
  | { readonly op: 'meshgrid'; readonly inputs: readonly Stored[]; readonly indexing: 'xy' | 'ij'; readonly outs: readonly Stored[] }

/** `bins` is a number or explicit edges; counts are int64, or float64 with weights or density. */
export type HistogramCase =
  | ({
    readonly op: 'histogram'; readonly x: Stored; readonly bins: number | Stored; readonly range?: readonly [number, number]
    readonly weights?: Stored; readonly density: boolean
  } & (
    | { readonly counts: Stored; readonly edges: Stored; readonly error?: undefined }
    | { readonly counts?: undefined; readonly edges?: undefined; readonly error: true }
  ))
  | (Outcome & { readonly op: 'bincount'; readonly x: Stored; readonly minlength: number; readonly weights?: Stored })
  | { readonly op: 'corrcoef'; readonly x: Stored; readonly out: Stored }
  | { readonly op: 'cov'; readonly x: Stored; readonly correction: 0 | 1; readonly out: Stored }

/** A product; `magnitude`: the sums of the terms' magnitudes, where `out` is the true value rounded and not exact in every order. */
export type ProductCase = Outcome & {
  readonly op: string
  readonly inputs: readonly Stored[]
  readonly options?: Readonly<Record<string, unknown>>
  readonly magnitude?: Stored
}

/** A call of a function that gives an array (`out`) or several (`outs`); args are arrays, numbers, lists of them and nulls. */
export type CallCase = { readonly op: string; readonly args: readonly unknown[]; readonly options?: Readonly<Record<string, unknown>> } & (
  | { readonly out: Stored; readonly outs?: undefined; readonly error?: undefined }
  | { readonly out?: undefined; readonly outs: readonly Stored[]; readonly error?: undefined }
  | { readonly out?: undefined; readonly outs?: undefined; readonly error: true }
)
/** Lines in order along an axis (null: all in one line), and the stable order. */
export interface SortCase {
  readonly x: Stored
  readonly axis: number | null
  readonly descending: boolean
  readonly order: Stored
  readonly out: Stored
}

/** Keys of one shape, of which the last decides first, and the order along an axis. */
export interface LexsortCase {
  readonly keys: readonly Stored[]
  readonly axis: number
  readonly order: Stored
}

export type SearchCase =
  | { readonly op: 'searchsorted'; readonly x: Stored; readonly values: Stored; readonly side: 'left' | 'right'; readonly sorter?: Stored; readonly out: Stored }
  | { readonly op: 'digitize'; readonly x: Stored; readonly bins: Stored; readonly right: boolean; readonly out: Stored }
  | { readonly op: 'isin'; readonly x: Stored; readonly test: Stored; readonly invert: boolean; readonly out: Stored }
  | { readonly op: 'union1d' | 'intersect1d' | 'setdiff1d' | 'setxor1d'; readonly x: Stored; readonly y: Stored; readonly out: Stored }

/** Distinct values (NaNs each for itself), where they are first, each element's place among them, and how many. */
export interface UniqueCase {
  readonly x: Stored
  readonly values: Stored
  readonly indices: Stored
  readonly inverse: Stored
  readonly counts: Stored
}

/** A decomposition where its result is unique: `outs` in the order of its parts, each within `tolerance` units of eps, absolutely. */
export interface LapackCase {
  readonly op: string
  readonly inputs: readonly Stored[]
  readonly options: Readonly<Record<string, unknown>>
  readonly outs: readonly Stored[]
  readonly tolerance: number
}

/** A call of a function by its name: `bound` is in units of eps of the largest result, 0 where these very values are wanted. */
export interface BoundedCase {
  readonly op: string
  readonly args: readonly unknown[]
  readonly options: Readonly<Record<string, unknown>>
  readonly out: Stored | readonly Stored[]
  readonly bound: number
}

/** An operation on complex numbers, by NumPy's name; the first `special` elements are infinite, NaN, zero or whole. */
export interface ComplexCase {
  readonly op: string
  readonly x: Stored
  readonly y?: Stored
  readonly axis?: number | null
  readonly special: number
  readonly out: Stored
}
/** Order statistics, and histograms of two variables. */
export type QuantileCase =
  | { readonly op: 'median' | 'nanmedian'; readonly x: Stored; readonly axis: number | readonly number[] | null; readonly keepdims: boolean; readonly out: Stored }
  | {
    readonly op: 'quantile' | 'percentile' | 'nanquantile' | 'nanpercentile'; readonly x: Stored; readonly q: Stored | number; readonly method?: string
    readonly axis?: number | readonly number[] | null; readonly keepdims?: boolean; readonly out: Stored
  }
  | {
    readonly op: 'histogram2d'; readonly x: Stored; readonly y: Stored; readonly bins?: unknown; readonly range?: unknown; readonly weights?: Stored
    readonly density?: boolean; readonly counts: Stored; readonly xEdges: Stored; readonly yEdges: Stored
  }

/** A Fourier transform. Complex arrays are float64 with a last axis of two (`complex`: x, unless `real`: out); `dtype` is that of x. `exact`: fft, by its definition. */
export interface FourierCase {
  readonly op: 'exact' | 'fft' | 'ifft' | 'rfft' | 'irfft' | 'hfft' | 'ihfft' | 'fftn' | 'ifftn' | 'rfftn' | 'irfftn'
  readonly x: Stored
  readonly complex: boolean
  readonly dtype: DType
  readonly options: { readonly n?: number; readonly axis?: number; readonly norm?: 'backward' | 'ortho' | 'forward'; readonly s?: readonly number[]; readonly axes?: readonly number[] }
  readonly out: Stored
  readonly real: boolean
}

/** Frequencies, and arrays with the frequency zero moved. */
export type FrequencyCase =
  | { readonly op: 'fftfreq' | 'rfftfreq'; readonly n: number; readonly d: number; readonly out: Stored }
  | { readonly op: 'fftshift' | 'ifftshift'; readonly x: Stored; readonly axes: readonly number[] | null; readonly out: Stored }

/** One method of a generator: `out` is all that it gave, or the first and last five elements beside the SHA-256 of all. */
export interface RandomStep {
  readonly name: string
  /** Numbers, arrays, and integers beyond 2^53 in digits. */
  readonly args: readonly (number | Stored | { readonly bigint: string })[]
  readonly options: Readonly<Record<string, unknown>>
  readonly out: Stored
  readonly shape?: readonly number[]
  readonly sha256?: string
}

/** A generator's calls, one after the other, and its state at the end. */
export interface RandomCase {
  readonly kind: 'pcg64' | 'philox'
  readonly seed: string | readonly string[]
  readonly spawn: readonly number[]
  readonly steps: readonly RandomStep[]
  readonly end: { readonly state: Record<string, unknown>; readonly hasUint32: number; readonly uinteger: number | null }
}

/** A method of an operation; where not `exact`, results may err by what the operation's bound allows. `out` of `at` is x afterwards. */
export type UfuncCase = Outcome & { readonly op: OpName; readonly x: Stored; readonly exact: boolean } & (
  | { readonly method: 'reduce'; readonly axis: number | readonly number[] | null; readonly keepdims: boolean; readonly initial?: number | boolean; readonly where?: Stored }
  | { readonly method: 'accumulate'; readonly axis: number }
  | { readonly method: 'reduceat'; readonly axis: number; readonly indices: readonly number[] }
  | { readonly method: 'outer'; readonly y: Stored }
  | { readonly method: 'at'; readonly index: readonly (string | readonly number[] | readonly boolean[])[]; readonly values: Stored | null }
)

/** The type of the cases of each file. */
export interface Fixtures {
  ufuncs: UfuncCase
  /** Inputs have the computation's dtype. */
  elementwise: ElementwiseCase
  /** Inputs of other dtypes than the computation's: the operation casts them first. */
  promoted: ElementwiseCase
  comparisons: ComparisonCase
  casts: CastCase
  reductions: ReductionCase
  promotion: PromotionCase
  indexing: GetCase | SetCase
  picking: GetCase | SetCase
  creation: CreationCase
  histogram: HistogramCase
  products: ProductCase
  shaping: CallCase
  padding: CallCase
  lapack: LapackCase
  stats: BoundedCase
  nanstats: BoundedCase
  closeness: BoundedCase
  convolution: BoundedCase
  complexes: ComplexCase
  fft: FourierCase
  fftfreq: FrequencyCase
  sorting: SortCase
  lexsorting: LexsortCase
  searching: SearchCase
  uniques: UniqueCase
  quantiles: QuantileCase
  random: RandomCase
  pairs: ProductCase
  norms: ProductCase
}

const loaded = new Map<keyof Fixtures, readonly unknown[]>()

/** The cases of a file, read once. */
export function fixtures<Name extends keyof Fixtures>(name: Name): readonly Fixtures[Name][] {
  let cases = loaded.get(name)
  if (!cases) loaded.set(name, cases = read(name))
  return cases as readonly Fixtures[Name][]
}

interface StoredText {
  readonly dtype: string
  readonly shape: readonly number[]
  readonly data: string
}

function read(name: string): readonly unknown[] {
  const url = new URL(`../fixtures/${name}.json`, import.meta.url)
  const file = JSON.parse(readFileSync(url, 'utf8')) as { arrays: StoredText[]; cases: unknown[] }
  const arrays = file.arrays.map(decode)
  return file.cases.map(item => revive(item, arrays))
}

/** The files are little-endian, as is every platform that Node.js is built for but s390x and AIX. */
function decode({ dtype, shape, data }: StoredText): Stored {
  if (!isDType(dtype)) throw new Error(`fixture with an unknown dtype: ${dtype}`)
  const bytes = Uint8Array.from(Buffer.from(data, 'base64')) // a buffer of its own, aligned
  const size = shape.reduce((product, n) => product * n, 1)
  const info = infoOf(dtype)
  if (bytes.length !== size * info.bytes) throw new Error(`fixture ${dtype}[${shape}] has ${bytes.length} bytes`)
  return Object.freeze({ dtype, shape: Object.freeze(shape), data: new info.array(bytes.buffer, 0, size * info.parts) })
}

/** Puts the arrays in place of their references, {"$": n}. */
function revive(value: unknown, arrays: readonly Stored[]): unknown {
  if (Array.isArray(value)) return value.map(item => revive(item, arrays))
  if (value === null || typeof value !== 'object') return value
  const place = (value as { $?: number }).$
  if (place !== undefined) return arrays[place]
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, revive(item, arrays)]))
}

/** A stored array is told from the other kinds of index by its elements. */
export function isStored(index: unknown): index is Stored {
  return typeof index === 'object' && index !== null && 'data' in index
}
