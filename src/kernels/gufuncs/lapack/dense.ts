/** Matrices as the TypeScript kernels of decompositions have them: float64, by rows, real and imaginary parts apart. */
import type { Matrix } from 'ml-matrix'
import { dtypeInfo } from '../../../dtype/dtype.js'
import type { Call } from '../gufunc.js'
import { library } from './library.js'

const float32 = dtypeInfo.float32.code
const float64 = dtypeInfo.float64.code
const int32 = dtypeInfo.int32.code
const complex64 = dtypeInfo.complex64.code
const complex128 = dtypeInfo.complex128.code

/** A matrix; `im` only where its elements are complex. */
export class Dense {
  constructor(
    readonly rows: number,
    readonly columns: number,
    readonly re: Float64Array = new Float64Array(rows * columns),
    readonly im?: Float64Array,
  ) {}

  /** A matrix of zeros, complex where this one is. */
  like(rows: number, columns: number): Dense {
    return zeros(rows, columns, this.im !== undefined)
  }

  /** For the library, which knows real matrices. */
  toLibrary(): Matrix {
    return library().Matrix.from1DArray(this.rows, this.columns, this.re)
  }
}

/** A matrix of zeros. */
export function zeros(rows: number, columns: number, complex: boolean): Dense {
  return new Dense(rows, columns, new Float64Array(rows * columns), complex ? new Float64Array(rows * columns) : undefined)
}

/** A matrix of the library's. */
export function fromLibrary(m: Matrix): Dense {
  return new Dense(m.rows, m.columns, Float64Array.from(m.to1DArray()))
}

/** The conjugate transpose. */
export function adjoint(a: Dense): Dense {
  const out = a.like(a.columns, a.rows)
  for (let i = 0; i < a.rows; i++) {
    for (let j = 0; j < a.columns; j++) {
      out.re[j * a.rows + i] = a.re[i * a.columns + j]
      if (a.im) out.im![j * a.rows + i] = -a.im[i * a.columns + j]
    }
  }
  return out
}

/** The largest magnitude of a part; NaN where there is one. */
export function largest(a: Dense): number {
  let most = 0
  for (const parts of [a.re, a.im ?? []]) for (const x of parts) most = Math.max(most, Math.abs(x))
  return most
}

/** Multiplies every element by a power of two: exact, but for what leaves the range. */
export function scale(a: Dense, factor: number): Dense {
  return new Dense(a.rows, a.columns, a.re.map((x) => x * factor), a.im?.map((x) => x * factor))
}

/** A power of two near the largest magnitude: matrices are scaled by it, so that no square on the way leaves the range. */
export function sizeOf(a: Dense): number {
  const most = largest(a)
  return most > 0 && most < Infinity ? 2 ** Math.max(-1022, Math.min(1022, Math.floor(Math.log2(most)))) : 1
}

// ---------------------------------------------------------------- views

/** Whether the elements of a dtype are complex. */
export function isComplexCode(dtype: number): boolean {
  return dtype === complex64 || dtype === complex128
}

/** The dtype of the parts. */
export function partCode(dtype: number): number {
  return dtype === float32 || dtype === complex64 ? float32 : float64
}

/** The numbers of a call: `count` of its first view. */
export function numbersOf(call: Call, count: number): number[] {
  const first = call.first(0, float64)
  return Array.from((call.typed(0, float64) as Float64Array).subarray(first, first + count))
}

/** Reads a matrix; strides count elements. */
export function read(call: Call, view: number, rows: number, columns: number, rowStride: number, columnStride: number): Dense {
  const code = partCode(call.dtype)
  const from = call.typed(view, code) as Float32Array | Float64Array
  const first = call.first(view, code)
  const out = zeros(rows, columns, isComplexCode(call.dtype))
  const parts = out.im ? 2 : 1
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      const place = first + (i * rowStride + j * columnStride) * parts
      out.re[i * columns + j] = from[place]
      if (out.im) out.im[i * columns + j] = from[place + 1]
    }
  }
  return out
}

/** Writes a matrix by rows; `complex` where the view's elements are, also those of a real matrix. */
export function write(call: Call, view: number, a: Dense, complex = isComplexCode(call.dtype)): void {
  const code = partCode(call.dtype)
  const to = call.typed(view, code) as Float32Array | Float64Array
  const first = call.first(view, code)
  const parts = complex ? 2 : 1
  for (let k = 0; k < a.re.length; k++) {
    to[first + k * parts] = a.re[k]
    if (complex) to[first + k * 2 + 1] = a.im ? a.im[k] : 0
  }
}

/** Writes real numbers. */
export function writeReal(call: Call, view: number, values: ArrayLike<number>): void {
  const code = partCode(call.dtype)
  const to = call.typed(view, code) as Float32Array | Float64Array
  const first = call.first(view, code)
  for (let k = 0; k < values.length; k++) to[first + k] = values[k]
}

/** What a kernel tells of its matrix. Twin: Told in native/lapack/matrix.h. */
export const told = { done: 0, notFinite: -1, failed: 1 } as const

/** Tells it. */
export function tell(call: Call, view: number, code: number): void {
  (call.typed(view, int32) as Int32Array)[call.first(view, int32)] = code
}
