/** What a formula is once it is read: plain data. */
import type { OpName } from '../../ops/table.js'
import type { RealScalar } from '../ufunc.js'
import type { ReductionName } from './functions.js'
import type { Span } from './source.js'

/** A number of the formula itself: a bigint where it was written as a whole number. */
export interface Constant extends Span {
  readonly kind: 'constant'
  readonly value: RealScalar
}

/** An inserted value. */
export interface Slot extends Span {
  readonly kind: 'slot'
  readonly index: number
}

/** An operation, written as a function or as an operator. */
export interface Call extends Span {
  readonly kind: 'call'
  readonly op: OpName
  /** The operator or function as written, and where: what errors point at. */
  readonly written: string
  readonly place: number
  /** undefined: a bound of `clip` that there is not. */
  readonly args: readonly (Node | undefined)[]
  /** How many calls are nested in it. */
  readonly depth: number
}

/** What has a value for each element. */
export type Node = Constant | Slot | Call

/** An option's value: known, or inserted. */
export type OptionValue = { readonly value: unknown } | { readonly slot: number }

/** A reduction of a whole formula. */
export interface Reduction extends Span {
  readonly kind: 'reduction'
  readonly name: ReductionName
  readonly argument: Node
  readonly options: ReadonlyMap<string, OptionValue>
}
