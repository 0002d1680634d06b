/** The expression graph: operations that were asked for and not computed yet. Pure description; nothing here runs. */
import type { DType } from '../dtype/dtype.js'
import { infoOf } from '../dtype/dtype.js'
import { currentScope, type Scope } from '../memory/pool.js'
import type { Storage, View } from '../memory/storage.js'
import type { OpName } from '../ops/table.js'
import type { Shape } from '../shape/shape.js'

/** A number beside arrays: an element of a dtype. */
export class Constant {
  constructor(readonly value: number | bigint, readonly dtype: DType) {}
}

/** Elements that exist. The storage is a view's own: what is disposed or written to meanwhile is settled before (pending.ts). */
export class Leaf implements View {
  storage: Storage
  constructor(storage: Storage, readonly dtype: DType, readonly shape: Shape, readonly strides: readonly number[], readonly offset: number) {
    this.storage = storage
  }
}

/** What an operation takes. */
export type Input = Node | Leaf | Constant

/** An elementwise operation over its inputs, broadcast to its shape; a cast where it has no name. */
export class Node {
  /** The elements, once they are computed and kept. */
  storage: Storage | undefined = undefined
  /** How often other expressions take its elements. */
  users = 0
  /** How often they were computed on the way to something else, and not kept. */
  runs = 0
  /** Settles when the job that computes it behind is over. */
  behind: Promise<void> | undefined = undefined
  /** Its mean, where that was asked for: `std` begins with it. */
  mean: number | undefined = undefined
  /** What the addon knows it by, and whether the array of it is still there. */
  number = 0
  inputs: readonly Input[]
  /** Where it was asked for: the scope that its elements end with. */
  readonly scope: Scope | null = currentScope() ?? null

  constructor(
    readonly name: OpName | undefined,
    /** The dtype that it computes in, and the result's. */
    readonly compute: DType,
    readonly dtype: DType,
    readonly shape: Shape,
    readonly size: number,
    inputs: readonly Input[],
    /** Operations in it, inputs' operations counted as often as they are used. */
    readonly weight: number,
  ) {
    this.inputs = inputs
  }

  /** Keeps the elements; what they were made of is let go. */
  keep(storage: Storage): void {
    this.storage = storage
    if (this.users > 0) storage.captured = true
    this.inputs = []
  }
}

/** An operation in a program is at most this many: what is larger is computed first. */
export const mostNodes = 40
/** Views of a program's inputs, and constants among them. */
export const mostLeaves = 24
export const mostConstants = 16
/** Results that are asked for together, and others that one program stores. */
export const mostTogether = 8
export const mostKept = 12

/** The distinct operations, leaves and constants below a node that are not computed. */
export function measure(inputs: readonly Input[]): { nodes: number; leaves: number; constants: number } {
  const seen = new Set<Input>()
  const count = { nodes: 0, leaves: 0, constants: 0 }
  const visit = (input: Input): void => {
    if (seen.has(input)) return
    seen.add(input)
    if (input instanceof Constant) count.constants++
    else if (input instanceof Leaf || input.storage) count.leaves++
    else {
      count.nodes++
      for (const next of input.inputs) visit(next)
    }
  }
  for (const input of inputs) visit(input)
  return count
}

/** An element's text that tells constants apart by their bits. */
export function bitsOf(constant: Constant): string {
  const { value, dtype } = constant
  return `${infoOf(dtype).code}:${Object.is(value, -0) ? '-0' : String(value)}`
}
