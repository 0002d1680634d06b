/** What decompositions take: checked arguments as stacks of matrices, their calls, and the errors that kernels tell of one matrix. */
import { wholeArray, type NDArray } from '../../array/ndarray.js'
import { infoOf, isComplex, type DType } from '../../dtype/dtype.js'
import { LinAlgError, MemoryError } from '../../errors.js'
import { allocate } from '../../memory/pool.js'
import { checkAlive, firstElement } from '../../memory/storage.js'
import type { GufuncName } from '../../ops/gufuncs.js'
import type { Floating, RealOf } from '../../ops/types.js'
import { numbersOf, stepping, type LoopOperand } from '../../plan/gufunc.js'
import { runLapack } from '../../plan/lapack.js'
import { sizeOf, type Shape } from '../../shape/shape.js'
import { showShape } from '../../shape/show.js'
import { copyOf, freshArray } from '../data.js'
import { conj } from '../elementwise.js'
import { checkArray } from '../options.js'

/** The dtype that decompositions compute in: floats and complex numbers keep theirs, integers and bool take float64. */
export type Computed<D extends DType> = Floating<D>
/** The dtype of magnitudes: singular values, eigenvalues of Hermitian matrices. */
export type Magnitude<D extends DType> = RealOf<Floating<D>>

/** The dtype that decompositions compute in. */
export function computedType(dtype: DType): DType {
  const { kind } = infoOf(dtype)
  return kind === 'f' || kind === 'c' ? dtype : 'float64'
}

/** The elements' conjugates. */
export function conjugate(x: NDArray): NDArray {
  return isComplex(x.dtype) ? conj(x) : x
}

/** A stack of matrices: an array whose last two axes are rows and columns. */
export interface Matrices {
  readonly operation: string
  readonly array: NDArray
  readonly batch: Shape
  readonly rows: number
  readonly columns: number
}

/** An argument as matrices of a dtype that is computed in. */
export function matricesOf(operation: string, x: unknown, dtype?: DType): Matrices {
  const array = checkArray(operation, x)
  checkAlive(operation, array.storage)
  if (array.ndim < 2) throw new LinAlgError(operation, `takes matrices, two dimensions or more; got ${showShape(array.shape)}`, { shape: array.shape })
  const to = dtype ?? computedType(array.dtype)
  const [rows, columns] = array.shape.slice(-2)
  return { operation, array: array.dtype === to ? array : copyOf(operation, array, to), batch: array.shape.slice(0, -2), rows, columns }
}

/** An argument as square matrices. */
export function squareOf(operation: string, x: unknown, dtype?: DType): Matrices {
  const m = matricesOf(operation, x, dtype)
  if (m.rows !== m.columns) throw new LinAlgError(operation, `takes square matrices, got ${showShape(m.array.shape)}`, { shape: m.array.shape })
  return m
}

/** The strides of rows and columns, as kernels are told them. */
export function stridesOf({ array }: Matrices): [rows: number, columns: number] {
  const [rows, columns] = array.strides.slice(-2)
  return [rows, columns]
}

/** A new array of one matrix, vector or number for each of a batch. */
export function resultOf(operation: string, dtype: DType, batch: Shape, own: Shape): NDArray {
  return freshArray(operation, dtype, [...batch, ...own])
}

/** What a decomposition calls. */
export interface Decomposition {
  readonly operation: string
  readonly gufunc: GufuncName
  readonly dtype: DType
  readonly batch: Shape
  readonly numbers: readonly number[]
  /** Inputs with the batch's strides, which broadcasting may have changed; then outputs. */
  readonly inputs: readonly LoopOperand[]
  readonly outputs: readonly NDArray[]
  /** Multiplications of a call, about; one takes a third of a ns. */
  readonly work: number
  /** What is wrong with a matrix of which LAPACK tells a positive number: 'is singular'. */
  readonly failure: string
}

/** The matrices of an argument as an input. */
export function inputOf({ array, batch }: Matrices): LoopOperand {
  return stepping(array, array.strides.slice(0, batch.length))
}

/** Runs a decomposition; the first matrix that cannot be decomposed is an error. */
export function decompose(call: Decomposition): void {
  const told = decomposeAll(call)
  const first = told.findIndex((code) => code !== 0)
  if (first >= 0) throw failureOf(call, first, told[first])
}

/** Runs a decomposition and returns what it tells of each matrix: 0, or why it could not be decomposed. */
export function decomposeAll({ operation, gufunc, dtype, batch, numbers, inputs, outputs, work }: Decomposition): Int32Array {
  const info = wholeArray(allocate(operation, sizeOf(batch) * 4), 'int32', batch)
  const loop = (x: NDArray): LoopOperand => stepping(x, x.strides.slice(0, batch.length))
  const operands = [numbersOf(operation, ...numbers), ...inputs, ...outputs.map(loop), loop(info)]
  runLapack({ operation, gufunc, dtype, shape: batch, operands, cost: 1000 + work / 3 })
  return info.storage.memory.part(infoOf('int32').code, firstElement(info), info.size) as Int32Array
}

/** Twins: Told in native/lapack/matrix.h. */
export const told = { notFinite: -1, noMemory: -2, tooLarge: -3 } as const

function failureOf({ operation, batch, failure }: Decomposition, place: number, code: number): Error {
  const index = batch.map((n, axis) => Math.floor(place / sizeOf(batch.slice(axis + 1))) % n)
  const which = batch.length === 0 ? 'the matrix' : `matrix [${index.join(', ')}] of the batch`
  if (code === told.noMemory) return new MemoryError(operation, `the system has no memory for the workspace of ${which}`, { matrix: index })
  const why = code > 0 ? failure : code === told.notFinite ? 'has elements that are not finite' : code === told.tooLarge ? "is too large for the library's 32-bit integers" : `is refused by LAPACK (${code})`
  return new LinAlgError(operation, `${which} ${why}`, { matrix: index, info: code })
}
