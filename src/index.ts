/** The package's public names. */
export { astype, copy, item, toArray, toTypedArray, type AstypeOptions, type BigintOption, type ExactElementOf } from './api/convert.js'
export {
  arr, asarray, empty, emptyLike, fromFunction, full, fullLike, ones, onesLike, zeros, zerosLike,
  type Arr, type ArrayData, type ArrOptions, type DataType, type ShapeArgument,
} from './api/creation.js'
export * from './api/elementwise.js'
export {
  arrayNamespaceInfo, canCast, finfo, iinfo, isdtype, resultType, type DefaultDTypes, type DTyped, type DTypeKind, type FloatLimits, type IntegerLimits, type NamespaceInfo,
} from './api/dtypes.js'
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
export { eye, meshgrid, tril, triu, type EyeOptions, type MeshgridOptions, type TriangleOptions } from './api/grids.js'
export { get, set, type Index } from './api/indexing.js'
export { matmul, type MatmulOptions } from './api/linalg/matmul.js'
export {
  broadcastArrays, broadcastTo, concat, expandDims, flip, matrixTranspose, moveaxis, permuteDims, reshape, squeeze, stack, unstack,
  type AxesArgument, type CommonType, type ConcatOptions, type FlipOptions, type OneAxisOptions, type ReshapeOptions,
} from './api/manipulate.js'
export { argwhere, flatnonzero, nonzero, type IndexType, type IndexTypeOptions } from './api/nonzero.js'
export { Program, type ProgramView, type RunOptions, type ViewData } from './api/program.js'
export { arange, linspace, type ArangeOptions, type LinspaceOptions } from './api/ranges.js'
export * from './api/reduce.js'
export { repeat, resize, roll, tile, type RepeatOptions, type RollOptions } from './api/repeat.js'
export { eval } from './api/evaluate.js'
export { configure, info, scope, type Configuration, type Info } from './api/runtime.js'
export { clip, where, type Bound } from './api/select.js'
export * from './api/statistics.js'
export { put, putAlongAxis, take, takeAlongAxis, type AlongAxisOptions, type IndexMode, type IntegerData, type PutOptions, type TakeOptions } from './api/take.js'
export type { ElementwiseOptions, Scalar } from './api/ufunc.js'
export { NDArray } from './array/ndarray.js'
export type { DType, FloatType, IntegerType, NumericType, SignedType, TypedArray, UnsignedType } from './dtype/dtype.js'
export type { Promote } from './dtype/promote.js'
export * from './errors.js'
export * as linalg from './linalg.js'
export { slice, Slice } from './shape/indexing.js'
export { version } from './version.js'
export { e, inf, nan, newaxis, pi } from './api/constants.js'
