/** A job: a program, the nest it runs over, its views, and how it is cut into chunks. Written into a frame for the interpreters. */
import { infoOf } from '../dtype/dtype.js'
import { Header, headerWords } from '../kernels/contract.js'
import type { Program } from '../kernels/program.js'
import { addon } from '../memory/addon.js'
import type { Storage } from '../memory/storage.js'
import type { DType } from '../dtype/dtype.js'
import { frameWords } from './control.js'

/** Where a view of a job begins: its strides are the nest's. */
export interface Operand {
  readonly storage: Storage
  readonly dtype: DType
  readonly offset: number
  /** How many elements of it a gufunc is given, where that is said: for those who count. */
  readonly elements?: number | undefined
}

/** Everything that the interpreters need to know. One class, so that all jobs have one hidden shape. */
export class Job {
  constructor(
    /** For the trace and for errors. */
    readonly operation: string,
    readonly program: Program,
    readonly mode: number,
    readonly shape: readonly number[],
    /** In elements, one list a view, parallel to `shape`. */
    readonly strides: readonly (readonly number[])[],
    readonly operands: readonly Operand[],
    readonly total: number,
    /** Elements (elementwise) or units (columns) of a chunk. */
    readonly chunk: number,
    readonly chunks: number,
    readonly flags: number,
    /** A chunk that was begun can be run again: no output is an input. */
    readonly repeatable: boolean,
    /** How many trailing dims are reduced, and the cut of each output's elements into pieces. */
    readonly reduced = 0,
    readonly pieces = 1,
    readonly pieceLength = 0,
    /** Outputs of a chunk (rows), or columns of a unit. */
    readonly outputs = 1,
  ) {}
}

/** The last words of a frame hold the scalars of a call, one each. */
export const scalarSlots = 8
/** Behind them, slots for the constants of expressions. */
export const expressionSlots = 16
export const scalarWord = frameWords - scalarSlots - expressionSlots

/** Whether a frame has room for so many dims and views. */
export function frameFits(dims: number, views: number): boolean {
  return headerWords + dims + views * (1 + dims) <= scalarWord
}

/** Writes a job into a frame: with addresses for the addon, with places in memories for the TypeScript interpreter. */
export function writeFrame(frame: Float64Array, job: Job, addresses = addon !== undefined): void {
  const { shape, strides, operands } = job
  const dims = shape.length
  frame[Header.code] = job.program.address
  frame[Header.mode] = job.mode
  frame[Header.dims] = dims
  frame[Header.views] = operands.length
  frame[Header.total] = job.total
  frame[Header.chunk] = job.chunk
  frame[Header.chunks] = job.chunks
  frame[Header.reduced] = job.reduced
  frame[Header.pieces] = job.pieces
  frame[Header.pieceLength] = job.pieceLength
  frame[Header.outputs] = job.outputs
  frame[Header.flags] = job.flags
  let at = headerWords as number
  if (!frameFits(dims, operands.length)) throw new Error('job: too large for a frame')
  for (let d = 0; d < dims; d++) frame[at++] = shape[d]
  for (let v = 0; v < operands.length; v++) {
    const { storage, dtype, offset } = operands[v]
    const { bytes } = infoOf(dtype)
    frame[at++] = (addresses ? storage.address : storage.start) + offset * bytes
    const own = strides[v]
    for (let d = 0; d < dims; d++) frame[at++] = own[d] * bytes
  }
}
