/**
 * The portable form of programs: the layout of its bytes, and how a program is written in it. Values stand in place of registers, which
 * are each interpreter's own matter. docs/program.md describes all of it; decode.ts reads it. Nothing here runs.
 */
import { dtypes, type DType } from '../dtype/dtype.js'
import { ProgramError } from '../errors.js'
import { opNames, opOf, type OpName } from '../ops/table.js'
import { codeHeader, instructionWords, Kind, maxViews } from './contract.js'
import type { Program } from './program.js'

/** "pnum", the first bytes. */
export const magic = [0x70, 0x6e, 0x75, 0x6d] as const
export const formatVersion = 1
/** Where the header's fields are: 16-bit numbers, low byte first, but for the counts of views and names, which are bytes. */
export const Field = { version: 4, inputs: 6, outputs: 7, results: 8, names: 9, instructions: 10, body: 12 } as const
/** Bytes of an instruction: kind, x, dtype, a, b, c. */
export const recordBytes = 6
/** Stands in every byte that an instruction does not use. */
export const unused = 255
/** More than the largest program needs. */
export const maxBytes = 1 << 14

/** The instructions that can be sent: those that touch nothing but the elements of their views at the place where the nest stands. */
export const portableKinds: readonly number[] = [Kind.load, Kind.store, Kind.op, Kind.cast, Kind.reduce, Kind.arg]

/** What a view is to a program. An output has the shape that is walked, a result what is left of it by a reduction. */
export type Role = 'input' | 'output' | 'result'

/** A view, as a program's code describes it. */
export interface PortableView {
  readonly role: Role
  readonly dtype: DType
  /** Of a result: the operation that folds into it; of an extreme with its index: 'arg', for both. */
  readonly fold?: OpName | 'arg'
  /** Of an input: the last instruction that loads or reads its elements. Of others: the one that writes. */
  readonly at: number
}

/** A program that was checked, instruction by instruction: whoever runs it has to look at the views only. */
export interface Portable {
  readonly bytes: Uint8Array
  readonly program: Program
  /** Inputs, then outputs, then results. */
  readonly views: readonly PortableView[]
  readonly outputs: number
  readonly results: number
  /** A fold whose elements are leaves, or an extreme's index: no vectors of outputs. */
  readonly rowsOnly: boolean
}

const kindNames = Object.keys(Kind)
const int64 = dtypes.indexOf('int64')

/** The writing of one program. Registers are followed to the values that are in them. */
class Writer {
  private readonly roles: Role[] = []
  private readonly types: number[] = []
  private readonly names: OpName[] = []
  private readonly records: number[] = []
  /** By register: the value that it holds now. */
  private readonly values: number[] = []
  private count = 0

  instruction(i: number, words: Int32Array): void {
    const [kind, x, dst, a, b, c] = words
    const dtype = x & 15
    if (kind === Kind.load) this.put(kind, unused, dtype, this.view(a, 'input', dtype))
    else if (kind === Kind.store) this.put(kind, unused, dtype, this.values[a], this.view(b, 'output', dtype))
    else if (kind === Kind.op) this.put(kind, this.name(x >> 4), dtype, ...[a, b, c].slice(0, opOf(opNames[x >> 4]).arity).map((r) => this.values[r]))
    else if (kind === Kind.cast) this.put(kind, unused, dtype, this.values[a])
    else if (kind === Kind.reduce) this.put(kind, this.name(x >> 4), dtype, this.values[a], this.view(b, 'result', dtype), c)
    else if (kind === Kind.arg) this.put(kind, this.name(x >> 4), dtype, this.values[a], this.view(b, 'result', dtype), this.view(c, 'result', int64))
    else throw new ProgramError('toBytes', `instruction ${i} is ${kindNames[kind]}, which a program in bytes cannot have`, { instruction: i, kind: kindNames[kind] })
    if (dst >= 0) this.values[dst] = this.count++
  }

  private put(...bytes: readonly number[]): void {
    this.records.push(...bytes, ...new Array<number>(recordBytes - bytes.length).fill(unused))
  }

  private name(opcode: number): number {
    const name = opNames[opcode]
    if (!this.names.includes(name)) this.names.push(name)
    return this.names.indexOf(name)
  }

  private view(view: number, role: Role, dtype: number): number {
    const { roles } = this
    if (view >= maxViews) throw new ProgramError('toBytes', `a program has at most ${maxViews} views, this one has a view ${view}`, { view })
    if (roles[view] !== undefined && roles[view] !== role) {
      throw new ProgramError('toBytes', `view ${view} is both ${roles[view]} and ${role}; two views may have the same elements`, { view })
    }
    roles[view] = role
    this.types[view] = dtype
    return view
  }

  bytes(): Uint8Array {
    const { names, records, roles, types } = this
    const hole = Array.from(roles).indexOf(undefined as never)
    if (hole >= 0) throw new ProgramError('toBytes', `view ${hole} is not used`, { view: hole })
    const counts = (['input', 'output', 'result'] as const).map((role) => roles.filter((other) => other === role).length)
    const written = names.flatMap((name) => [name.length, ...new TextEncoder().encode(name)])
    const instructions = records.length / recordBytes
    return Uint8Array.from([...magic, formatVersion, 0, ...counts, names.length, instructions & 255, instructions >> 8, ...types, ...written, ...records])
  }
}

/** A program's bytes. They are not checked: decode does that. */
export function encode({ code }: Program): Uint8Array {
  const writer = new Writer()
  for (let i = 0; i < code[0]; i++) {
    const at = codeHeader + i * instructionWords
    writer.instruction(i, code.subarray(at, at + instructionWords))
  }
  return writer.bytes()
}
