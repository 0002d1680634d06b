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

/** What a program's views are used for, and of which dtype (by code), found in its code. */
class Roles {
  readonly roles: Role[] = []
  readonly dtypes: number[] = []
  note(view: number, role: Role, dtype: number): void {
    if (view >= maxViews) throw new ProgramError('toBytes', `a program has at most ${maxViews} views, this one has a view ${view}`, { view })
    if (this.roles[view] !== undefined && this.roles[view] !== role) {
      throw new ProgramError('toBytes', `view ${view} is both ${this.roles[view]} and ${role}; two views may have the same elements`, { view })
    }
    this.roles[view] = role
    this.dtypes[view] = dtype
  }
  count(role: Role): number {
    return this.roles.filter((other) => other === role).length
  }
}

/** A program's bytes. They are not checked: decode does that. */
export function encode({ code }: Program): Uint8Array {
  const views = new Roles()
  const names: OpName[] = []
  const records: number[] = []
  const values: number[] = [] // by register
  let count = 0
  const nameOf = (x: number): number => {
    const name = opNames[x >> 4]
    if (!names.includes(name)) names.push(name)
    return names.indexOf(name)
  }
  for (let i = 0; i < code[0]; i++) {
    const [kind, x, dst, a, b, c] = code.subarray(codeHeader + i * instructionWords)
    const dtype = x & 15
    switch (kind) {
      case Kind.load:
        views.note(a, 'input', dtype)
        records.push(kind, unused, dtype, a, unused, unused)
        break
      case Kind.store:
        views.note(b, 'output', dtype)
        records.push(kind, unused, dtype, values[a], b, unused)
        break
      case Kind.op: {
        const inputs = [a, b, c].map((r, place) => (place < opOf(opNames[x >> 4]).arity ? values[r] : unused))
        records.push(kind, nameOf(x), dtype, ...inputs)
        break
      }
      case Kind.cast:
        records.push(kind, unused, dtype, values[a], unused, unused)
        break
      case Kind.reduce:
        views.note(b, 'result', dtype)
        records.push(kind, nameOf(x), dtype, values[a], b, c)
        break
      case Kind.arg:
        views.note(b, 'result', dtype)
        views.note(c, 'result', dtypes.indexOf('int64'))
        records.push(kind, nameOf(x), dtype, values[a], b, c)
        break
      default:
        throw new ProgramError('toBytes', `instruction ${i} is ${kindNames[kind]}, which a program in bytes cannot have`, { instruction: i, kind: kindNames[kind] })
    }
    if (dst >= 0) values[dst] = count++
  }
  return join(views, names, records)
}

function join(views: Roles, names: readonly OpName[], records: readonly number[]): Uint8Array {
  const written = names.flatMap((name) => [name.length, ...new TextEncoder().encode(name)])
  const header = [...magic, formatVersion, 0, views.count('input'), views.count('output'), views.count('result'), names.length]
  const count = records.length / recordBytes
  const hole = Array.from(views.roles).indexOf(undefined as never)
  if (hole >= 0) throw new ProgramError('toBytes', `view ${hole} is not used`, { view: hole })
  return Uint8Array.from([...header, count & 255, count >> 8, ...views.dtypes, ...written, ...records])
}
