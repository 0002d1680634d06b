/** The errors that parnum throws: text for people, fields for programs. */

/** What an error is about: the operation, and whatever values explain it. */
export type ErrorFields = Readonly<Record<string, unknown>>

/**
 * The base class of every error thrown by parnum.
 * @example try {
 *   arr([1, 2]).add(arr([1, 2, 3]))
 * } catch (error) {
 *   if (error instanceof pn.ParnumError) console.log(error.operation, error.fields.shapes) //=> add [ [ 2 ], [ 3 ] ]
 * }
 */
export class ParnumError extends Error {
  /** The operation that refused, as a user would call it: `add`, `reshape`. */
  readonly operation: string
  /** The values that explain the error: shapes, dtypes, an axis, an index. */
  readonly fields: ErrorFields

  constructor(operation: string, reason: string, fields: ErrorFields = {}, options?: ErrorOptions) {
    super(`${operation}: ${reason}`, options)
    this.name = new.target.name
    this.operation = operation
    this.fields = fields
  }
}

/** Shapes that do not fit together, or a shape that cannot be. */
export class ShapeError extends ParnumError {}
/** A dtype that an operation does not take, or a value that its dtype cannot hold. */
export class DTypeError extends ParnumError {}
/** An axis that an array does not have, or one that is named twice. */
export class AxisError extends ParnumError {}
/** An index outside an axis, or something that is no index. */
export class IndexError extends ParnumError {}
/** An argument with a value that an operation cannot use. */
export class ValueError extends ParnumError {}
/** The memory limit is reached, or the system refuses memory. */
export class MemoryError extends ParnumError {}
/** A matrix that a linear-algebra routine cannot work with. */
export class LinAlgError extends ParnumError {}
/** A backend that cannot be loaded, or a thread that died where its work cannot be done again. */
export class BackendError extends ParnumError {}
/** An array that was disposed, or whose memory was taken away. */
export class DisposedError extends ParnumError {}
/** A file that cannot be written; its fields `path` and `code` (the system's, such as `ENOSPC`) say which and why. */
export class FileError extends ParnumError {}
/** A formula that `expr` cannot read; its fields `line` and `column` (both from 1) say where. */
export class ExprError extends ParnumError {}
/** Bytes that are no program, or a program that cannot be sent. */
export class ProgramError extends ParnumError {}
/** A user's task that failed: its place among the items, and why as `cause` (what it threw, a TimeoutError or a WorkerError). */
export class TaskError extends ParnumError {
  /** The item's place, from 0. */
  readonly index: number

  constructor(operation: string, index: number, reason: string, fields: ErrorFields, options: ErrorOptions) {
    super(operation, reason, { index, ...fields }, options)
    this.index = index
  }
}
/** A task that took longer than it may. */
export class TimeoutError extends ParnumError {}
/** A worker that ended while it ran a task: out of memory, `process.exit`, an error outside of any task. */
export class WorkerError extends ParnumError {}
/** What was given up: by an AbortSignal (its reason is the `cause`), `cancel`, or the end of a pool. */
export class AbortError extends ParnumError {
  /** As Node.js has it for what a signal ended. */
  readonly code = 'ABORT_ERR'
}
