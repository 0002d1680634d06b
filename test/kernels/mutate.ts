/** Mutations of programs' bytes: of single bytes and bits, of lengths, and of fields, to what could stand there. */
import { Field, encode, recordBytes } from '../../src/kernels/portable.js'
import { opNames } from '../../src/ops/table.js'
import { noise } from './frames.js'
import { programs } from './programs.js'

/** Random choices, the same for the same seed. */
export class Dice {
  private readonly next: () => number
  constructor(from: number) {
    this.next = noise(from)
  }
  bits(): number {
    return this.next()
  }
  below(n: number): number {
    return (this.next() >>> 4) % n
  }
  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]
  }
  one(in_: number): boolean {
    return this.below(in_) === 0
  }
}

const extremes = [0, 1, 2, 3, 10, 11, 15, 16, 63, 64, 127, 128, 254, 255]
const corpus = Object.values(programs).map(encode)

/** Where the instructions begin: behind the header, the views' dtypes and the names. */
function recordsOf(bytes: readonly number[]): number {
  let at = Field.body + bytes[Field.inputs] + bytes[Field.outputs] + bytes[Field.results]
  for (let n = 0; n < bytes[Field.names]; n++) at += 1 + bytes[at]
  return at
}

type Mutation = (bytes: number[], dice: Dice) => number[]
const set: Mutation = (bytes, dice) => {
  bytes[dice.below(bytes.length)] = dice.below(256)
  return bytes
}
const flip: Mutation = (bytes, dice) => {
  bytes[dice.below(bytes.length)] ^= 1 << dice.below(8)
  return bytes
}
const extreme: Mutation = (bytes, dice) => {
  bytes[dice.below(bytes.length)] = dice.pick(extremes)
  return bytes
}
const shorten: Mutation = (bytes, dice) => bytes.slice(0, dice.below(bytes.length))
const lengthen: Mutation = (bytes, dice) => [...bytes, ...Array.from({ length: 1 + dice.below(12) }, () => dice.below(256))]
const splice: Mutation = (bytes, dice) => {
  const other = [...dice.pick(corpus)]
  const from = dice.below(other.length)
  bytes.splice(dice.below(bytes.length), dice.below(12), ...other.slice(from, from + dice.below(12)))
  return bytes
}
/** One byte of one instruction becomes one that could stand there. */
const field: Mutation = (bytes, dice) => {
  const first = recordsOf(bytes)
  const count = Math.floor((bytes.length - first) / recordBytes)
  if (!(count > 0)) return bytes
  const place = dice.below(recordBytes)
  bytes[first + dice.below(count) * recordBytes + place] = dice.below(place === 0 ? 7 : place === 2 ? 11 : 6)
  return bytes
}
const opName: Mutation = (bytes, dice) => {
  const at = Field.body + bytes[Field.inputs] + bytes[Field.outputs] + bytes[Field.results]
  const name = dice.pick(opNames)
  bytes.splice(at, 1 + bytes[at], name.length, ...new TextEncoder().encode(name))
  return bytes
}
/** The same dtype everywhere: with an operation of another name, often a program. */
const retype: Mutation = (bytes, dice) => {
  const [from, to] = [dice.below(11), dice.below(11)]
  const first = recordsOf(bytes)
  return bytes.map((byte, i) => {
    const isType = (i >= Field.body && i < Field.body + bytes[Field.inputs] + bytes[Field.outputs] + bytes[Field.results]) || (i >= first && (i - first) % recordBytes === 2)
    return isType && byte === from ? to : byte
  })
}
const swap: Mutation = (bytes, dice) => {
  const first = recordsOf(bytes)
  const count = Math.floor((bytes.length - first) / recordBytes)
  if (count < 2) return bytes
  const i = first + dice.below(count) * recordBytes
  const j = first + dice.below(count) * recordBytes
  const record = bytes.slice(i, i + recordBytes)
  bytes.splice(i, recordBytes, ...bytes.slice(j, j + recordBytes))
  bytes.splice(j, recordBytes, ...record)
  return bytes
}
const all: readonly Mutation[] = [set, flip, extreme, shorten, lengthen, splice, field, field, opName, opName, retype, retype, swap]

/** Bytes of a program after one to three mutations. */
export function mutated(dice: Dice): Uint8Array {
  let bytes = [...dice.pick(corpus)]
  for (let n = 1 + dice.below(3); n > 0 && bytes.length > 0; n--) bytes = dice.pick(all)(bytes, dice)
  return Uint8Array.from(bytes)
}
