/** The package's public names. */
export {
  atomicAdd, atomicAnd, atomicCompareExchange, atomicExchange, atomicLoad, atomicNotify, atomicOr, atomicStore, atomicSub, atomicWait, atomicXor,
  type AtomicNotifyOptions, type AtomicOf, type AtomicWaitOptions,
} from './api/atomics.js'
export { average, ptp, type AverageOptions } from './api/averages.js'
export { allclose, arrayEqual, arrayEquiv, isclose, type CloseOptions, type EqualOptions } from './api/closeness.js'
export { piecewise, select, type Piece } from './api/conditions.js'
export { astype, copy, item, toArray, toTypedArray, type AstypeOptions, type BigintOption, type ExactElementOf } from './api/convert.js'
export { cumulativeProd, cumulativeSum, type CumulativeOptions } from './api/cumulative.js'
export { convolve, correlate, type ConvolveOptions } from './api/convolve.js'
export { corrcoef, cov, type CorrOptions, type CovOptions } from './api/covariance.js'
export {
  arr, asarray, empty, emptyLike, fromFunction, full, fullLike, ones, onesLike, zeros, zerosLike,
  type Arr, type ArrayData, type ArrOptions, type DataType, type ShapeArgument,
} from './api/creation.js'
export { diff, ediff1d, trapezoid, unwrap, type DiffOptions, type Ediff1dOptions, type TrapezoidOptions, type UnwrapOptions } from './api/differences.js'
export { angle, imag, real } from './api/complex.js'
export * from './api/elementwise.js'
export {
  arrayNamespaceInfo, canCast, finfo, iinfo, isdtype, resultType, type DefaultDTypes, type DTyped, type DTypeKind, type FloatLimits, type IntegerLimits, type NamespaceInfo,
} from './api/dtypes.js'
export { dlpack, dlpackDevice, fromDlpack, toDevice, type DeviceOptions, type DlpackSource, type DlpackTensor } from './api/exchange.js'
export { explain } from './api/explain.js'
export { expr, type FormulaValue } from './api/expr.js'
export { indices, ix, ravelMultiIndex, unravelIndex, type IndicesOptions, type RavelMultiIndexOptions } from './api/coordinates.js'
export { diag, diagflat, fillDiagonal, tri, type FillDiagonalOptions } from './api/diagonals.js'
export { append, columnStack, delete, dstack, hstack, insert, vstack, type EditOptions, type ValueData } from './api/joining.js'
export { pad, type PadMode, type PadOptions, type PadValues } from './api/pad.js'
export { geomspace, logspace, type LogspaceOptions } from './api/spaces.js'
export { trimZeros, type TrimZerosOptions } from './api/trim.js'
export {
  arraySplit, atleast1d, atleast2d, atleast3d, flatten, fliplr, flipud, ravel, rot90, split, swapaxes, type Rot90Options, type SplitPlaces,
} from './api/views.js'
export type { DTypeOptions } from './api/fill.js'
export { gradient, type GradientOptions, type Spacing } from './api/gradient.js'
export { eye, meshgrid, tril, triu, type EyeOptions, type MeshgridOptions, type TriangleOptions } from './api/grids.js'
export { histogram2d, type AxisBins, type Histogram2dOptions } from './api/histogram2d.js'
export { get, set, type Index } from './api/indexing.js'
export { lexsort, type LexsortOptions } from './api/lexsort.js'
export { matmul, type MatmulOptions } from './api/linalg/matmul.js'
export type { IntegerData } from './api/integers.js'
export { interp, type InterpOptions } from './api/interpolate.js'
export { tensordot, type ContractedAxes, type TensordotOptions } from './api/linalg/tensordot.js'
export { vecdot, type VecdotOptions } from './api/linalg/vecdot.js'
export {
  broadcastArrays, broadcastTo, concat, expandDims, flip, matrixTranspose, moveaxis, permuteDims, reshape, squeeze, stack, unstack,
  type AxesArgument, type CommonType, type ConcatOptions, type FlipOptions, type NewAxesOptions, type OneAxisOptions, type ReshapeOptions,
} from './api/manipulate.js'
export { argwhere, flatnonzero, nonzero, type IndexType, type IndexTypeOptions } from './api/nonzero.js'
export { nanargmax, nanargmin } from './api/nanargs.js'
export { nancumprod, nancumsum, nanmax, nanmean, nanmin, nanprod, nanstd, nansum, nanvar } from './api/nanfolds.js'
export { divmod, floatPower, frexp, ldexp, modf, nanToNum, type NanToNumOptions } from './api/parts.js'
export { polyval, vander, type VanderOptions } from './api/polynomials.js'
export { Program, type ProgramView, type RunOptions, type ViewData } from './api/program.js'
export type { DiscreteMethod, QuantileMethod } from './api/quantile_methods.js'
export {
  median, nanmedian, nanpercentile, nanquantile, percentile, quantile, type MedianOptions, type QuantileArgument, type QuantileOptions, type QuantileType,
} from './api/quantiles.js'
export { arange, linspace, type ArangeOptions, type LinspaceOptions } from './api/ranges.js'
export {
  all, any, argmax, argmin, countNonzero, max, mean, min, prod, std, sum, var,
  type ArgOptions, type AxisArgument, type FoldOptions, type MeanType, type ReduceOptions, type SpreadOptions, type SpreadType, type SumType,
} from './api/reduce.js'
export { repeat, resize, roll, tile, type RepeatOptions, type RollOptions } from './api/repeat.js'
export { eval } from './api/evaluate.js'
export { Profile, profile, type ProfileOptions } from './api/profile.js'
export type { OperationProfile, ProfileTotal, ThreadProfile } from './api/profile/report.js'
export type { Trace, TraceEvent } from './api/profile/trace.js'
export { configure, info, scope, type Configuration, type Info } from './api/runtime.js'
export { digitize, isin, searchsorted, type DigitizeOptions, type IsinOptions, type SearchsortedOptions } from './api/search.js'
export { clip, where, type Bound } from './api/select.js'
export {
  intersect1d, setdiff1d, setxor1d, union1d, uniqueAll, uniqueCounts, uniqueInverse, uniqueValues, type UniqueAll, type UniqueCounts, type UniqueInverse,
} from './api/sets.js'
export {
  argpartition, argsort, partition, sort, type ArgpartitionOptions, type ArgsortOptions, type PartitionOptions, type SortOptions,
} from './api/sort.js'
export { bincount, histogram, type BincountOptions, type CountType, type HistogramOptions } from './api/statistics.js'
export { put, putAlongAxis, take, takeAlongAxis, type AlongAxisOptions, type IndexMode, type PutOptions, type TakeOptions } from './api/take.js'
export type { ElementwiseOptions, Scalar } from './api/ufunc.js'
export type { UfuncAccumulateOptions } from './api/ufuncs/accumulate.js'
export type { UfuncIndex, UfuncValues } from './api/ufuncs/at.js'
export type { UfuncReduceOptions } from './api/ufuncs/reduce.js'
export { NDArray } from './array/ndarray.js'
export type { Complex, ComplexType, DType, FloatType, IntegerType, NumericType, SignedType, TypedArray, UnsignedType } from './dtype/dtype.js'
export type { Promote } from './dtype/promote.js'
export * from './errors.js'
export * as fft from './fft.js'
export * as linalg from './linalg.js'
export * as parallel from './parallel.js'
export { apply, vectorize, type ApplyOptions, type ResultType, type Vectorized, type VectorizeOptions } from './parallel/vectorize.js'
export * as random from './random.js'
export { attach, share, type SharedHandle } from './api/sharing.js'
export { slice, Slice } from './shape/indexing.js'
export { version } from './version.js'
export { e, inf, nan, newaxis, pi } from './api/constants.js'
