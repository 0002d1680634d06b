/**
 * Programs: a short bytecode over typed block registers, plain data that any thread's interpreter can run.
 * A program names views by number; what they are comes with each job.
 */
import { dtypes, infoOf, isComplex, type DType } from '../dtype/dtype.js'
import { DTypeError } from '../errors.js'
import { opcodes, opNames, opOf, resultOf, type OpName } from '../ops/table.js'
import { gufuncs, type GufuncName } from '../ops/gufuncs.js'
import { allocate } from '../memory/pool.js'
import type { Storage } from '../memory/storage.js'
import { codeHeader, instructionWords, Kind, maxInstructions, maxRegisters } from './contract.js'
import { directOf, type Direct } from './direct.js'

/** A program ready to run; its code lies in shared memory, so every thread can read it. */
export interface Program {
  readonly code: Int32Array
  /** The code's address, for the native interpreter. */
  readonly address: number
  /** Keeps the code's memory. */
  readonly storage: Storage
  /** For people: one line an instruction. */
  readonly text: readonly string[]
  /** About how long an element takes, in ns: decides when threads pay. */
  readonly cost: number
  readonly instructions: number
  /** What does the same over a few whole elements. */
  readonly direct: Direct | undefined
  /** Tells programs apart. */
  readonly id: number
}

const noRegister = -1
/** About how long it takes to move a byte between a core and its second-level cache. */
const nsPerByte = 0.015
/** How much longer a complex number takes than a real one, about. */
const complexCost = 10
let built = 0

/** The words of an instruction that name registers which it reads; compress and scatter read one where others write. */
function readsOf(kind: number): readonly number[] {
  switch (kind) {
    case Kind.load: case Kind.call: return []
    case Kind.op: return [3, 4, 5]
    case Kind.compress: case Kind.scatter: case Kind.fold: case Kind.update: return [2, 3]
    case Kind.expand: case Kind.count: return [3, 4]
    default: return [3]
  }
}

function writes(kind: number): boolean {
  return kind === Kind.load || kind === Kind.op || kind === Kind.cast || kind === Kind.scan || kind === Kind.expand || kind === Kind.digitize || kind === Kind.gather
}

function eachRegister(words: readonly number[], tell: (at: number, isWrite: boolean, place: number) => void): void {
  for (let place = 0; place < words.length; place += instructionWords) {
    for (const field of readsOf(words[place])) if (words[place + field] >= 0) tell(place + field, false, place)
  }
}

/** Whether an instruction may write over what it reads: an operation's input of the size of its result. */
function sharesPlace(words: readonly number[], at: number, field: number): boolean {
  if (words[at] !== Kind.op) return false
  const name = opNames[words[at + 1] >> 4]
  const dtype = dtypes[words[at + 1] & 15]
  return resultOf(name, dtype) === dtype && !(name === 'where' && field === 3)
}

/** A program for people: one line an instruction. */
function describe(code: Int32Array): string[] {
  const lines: string[] = []
  for (let i = 0; i < code[0]; i++) {
    const [kind, x, dst, a, b, c] = code.subarray(codeHeader + i * instructionWords)
    const dtype = dtypes[x & 15]
    const op = (): string => `${opNames[x >> 4]} ${dtype}`
    lines.push([
      () => `r${dst} = load ${dtype} view${a}`,
      () => `store ${dtype} view${b} = r${a}`,
      () => `r${dst} = ${op()} ${[a, b, c].filter((r) => r >= 0).map((r) => `r${r}`).join(', ')}`,
      () => `r${dst} = cast ${dtypes[x >> 4]} to ${dtype} r${a}`,
      () => `reduce ${op()} view${b} = r${a}`,
      () => `arg ${op()} view${b}, view${c} = r${a}`,
      () => `r${dst} = scan ${op()} r${a}${b < 0 ? '' : ` from view${b}`}`,
      () => `compress ${dtype} view${c} = r${a} where r${dst}`,
      () => `r${dst} = expand ${dtype} r${a} where r${b} from view${c}`,
      () => `r${dst} = digitize r${a} view${b}`,
      () => `count view${c} at r${a}${b < 0 ? '' : ` weights r${b}`}`,
      () => `r${dst} = gather ${dtype} view${b} at r${a}`,
      () => `scatter ${dtype} view${b} at r${a} = r${dst}`,
      () => `call ${gufuncs[x >> 4]} ${dtype}`,
      () => `fold ${op()} view${c} = r${a}${b < 0 ? '' : ` from view${b}`}${dst < 0 ? '' : ` where r${dst}`}`,
      () => `update ${op()} view${b} at r${a}${dst < 0 ? '' : ` with r${dst}`}`,
    ][kind]())
  }
  return lines
}

/** About what an operation takes that waits for the one before it, in ns. */
function inOrderCost(name: OpName, dtype: DType): number {
  return 1 + opOf(name).cost * (isComplex(dtype) ? complexCost : 4)
}

/** Refuses an extreme of complex numbers. */
export function checkOrdered(operation: string, dtype: DType): void {
  if (isComplex(dtype)) throw new DTypeError(operation, 'complex numbers have no order; x.real, x.imag and abs(x) have one', { dtype })
}

/** Writes a program, instruction by instruction. Each method that computes gives the register that holds its result. */
export class ProgramBuilder {
  private readonly words: number[] = []
  private registers = 0
  private readonly loaded = new Set<number>()
  private cost = 0.02

  private register(): number {
    return this.registers++
  }

  private emit(kind: number, x: number, dst: number, a: number, b: number, c: number): number {
    this.words.push(kind, x, dst, a, b, c)
    return dst
  }

  load(view: number, dtype: DType): number {
    const dst = this.register()
    this.cost += infoOf(dtype).bytes * nsPerByte
    this.loaded.add(dst)
    return this.emit(Kind.load, infoOf(dtype).code, dst, view, noRegister, noRegister)
  }

  /** Stores a register. `last`: the register is not used again, so its operation may write to the view directly. */
  store(register: number, view: number, dtype: DType, last = true): void {
    this.cost += infoOf(dtype).bytes * nsPerByte
    this.emit(Kind.store, infoOf(dtype).code, noRegister, register, view, last ? 1 : 0)
  }

  op(name: OpName, dtype: DType, cost: number, ...inputs: number[]): number {
    const dst = this.register()
    const [a, b = noRegister, c = noRegister] = inputs
    this.cost += isComplex(dtype) ? cost * complexCost : cost
    return this.emit(Kind.op, opcodes[name] * 16 + infoOf(dtype).code, dst, a, b, c)
  }

  /** The register in another dtype: itself where it is that already. */
  cast(register: number, from: DType, to: DType): number {
    if (from === to) return register
    if (isComplex(from) && !isComplex(to) && to !== 'bool') throw new DTypeError('cast', `complex numbers are not cast to ${to}; x.real, x.imag and abs(x) are real`, { from, to })
    const dst = this.register()
    this.cost += 0.3
    return this.emit(Kind.cast, infoOf(from).code * 16 + infoOf(to).code, dst, register, noRegister, noRegister)
  }

  /** Folds into element [output, piece] of a view; `single`: every element is a leaf of the pairwise tree. */
  reduce(fold: OpName, dtype: DType, register: number, view: number, single = false): void {
    if (fold !== 'add' && fold !== 'multiply') checkOrdered(fold, dtype)
    this.cost += 0.02
    this.emit(Kind.reduce, opcodes[fold] * 16 + infoOf(dtype).code, noRegister, register, view, single ? 1 : 0)
  }

  /** The extreme's value and index into element [output, piece] of two views. */
  arg(fold: 'maximum' | 'minimum', dtype: DType, register: number, values: number, indices: number): void {
    checkOrdered(fold, dtype)
    this.cost += 0.02
    this.emit(Kind.arg, opcodes[fold] * 16 + infoOf(dtype).code, noRegister, register, values, indices)
  }

  /** The running fold in order, from element [output, piece] of a view on; without one, from the first element of the line. */
  scan(name: OpName, dtype: DType, register: number, before = noRegister): number {
    const dst = this.register()
    this.cost += inOrderCost(name, dtype)
    return this.emit(Kind.scan, opcodes[name] * 16 + infoOf(dtype).code, dst, register, before, noRegister)
  }

  /** The fold in order into element [output, piece] of the view `out`, from that of another on; where the mask's register is true. */
  fold(name: OpName, dtype: DType, register: number, out: number, before = noRegister, mask = noRegister): void {
    this.cost += inOrderCost(name, dtype)
    this.emit(Kind.fold, opcodes[name] * 16 + infoOf(dtype).code, mask, register, before, out)
  }

  /**
   * A view's elements, each moved by an offset, = the operation of themselves and a register (none for one operand), one after the other. It is computed
   * in `dtype`; the view has the dtype `to`.
   */
  update(name: OpName, dtype: DType, to: DType, register: number | undefined, offsets: number, view: number, same: boolean): void {
    this.cost += 2 + inOrderCost(name, dtype)
    const kinds = infoOf(resultOf(name, dtype)).code * 16 + infoOf(to).code
    this.emit(Kind.update, opcodes[name] * 16 + infoOf(dtype).code, register ?? noRegister, offsets, view, kinds * 2 + (same ? 1 : 0))
  }

  /** Elements where the mask is true, from element offsets[chunk] of the view `out` on. */
  compress(dtype: DType, register: number, mask: number, offsets: number, out: number): void {
    this.cost += 1
    this.emit(Kind.compress, infoOf(dtype).code, mask, register, offsets, out)
  }

  /** The register, and where the mask is true the next elements of a view, from element offsets[chunk] on. */
  expand(dtype: DType, register: number, mask: number, values: number, offsets: number): number {
    const dst = this.register()
    this.cost += 1
    return this.emit(Kind.expand, infoOf(dtype).code + 16 * offsets, dst, register, mask, values)
  }

  /** The bin (int64) of each float64 among edges. */
  digitize(register: number, edges: number, count: number, uniform: boolean): number {
    const dst = this.register()
    this.cost += uniform ? 2 : 10
    return this.emit(Kind.digitize, count * 2 + (uniform ? 1 : 0), dst, register, edges, noRegister)
  }

  /** Adds weights (or ones) to table[chunk, place in the block mod ways] at int64 indices. */
  count(indices: number, weights: number, table: number, bins: number, ways: 1 | 4): void {
    this.cost += 1.5
    this.emit(Kind.count, bins, ways, indices, weights, table)
  }

  /**
   * A view's elements, each moved by an offset (float64, in elements); `same`: along the innermost dimension the offsets are the same.
   */
  gather(dtype: DType, offsets: number, view: number, same: boolean): number {
    const dst = this.register()
    this.cost += 2
    return this.emit(Kind.gather, infoOf(dtype).code, dst, offsets, view, same ? 1 : 0)
  }

  /** A register into a view's elements, each moved by an offset, one after the other. */
  scatter(dtype: DType, register: number, offsets: number, view: number, same: boolean): void {
    this.cost += 2
    this.emit(Kind.scatter, infoOf(dtype).code, register, offsets, view, same ? 1 : 0)
  }

  /** A gufunc over all views, which takes about so many ns a call. */
  call(name: GufuncName, dtype: DType): void {
    this.emit(Kind.call, gufuncs.indexOf(name) * 16 + infoOf(dtype).code, noRegister, noRegister, noRegister, noRegister)
  }

  build(): Program {
    const count = this.words.length / instructionWords
    if (count > maxInstructions) throw new Error('program: too many instructions')
    const registers = this.shareRegisters()
    if (registers > maxRegisters) throw new Error('program: too many registers')
    const words = [count, registers, ...this.words]
    const storage = allocate('program', words.length * 4, null)
    const code = new Int32Array(storage.memory.buffer, storage.start, words.length)
    code.set(words)
    return { code, address: storage.address, storage, get text() { return describe(code) }, cost: this.cost, instructions: count, direct: directOf(code), id: built++ }
  }

  /**
   * Registers are used again after their last reading, so that few of them stay in the first-level cache. What a load filled is left
   * alone: a view that repeats is loaded once for many blocks.
   */
  private shareRegisters(): number {
    const { words } = this
    const lastRead: number[] = []
    eachRegister(words, (at, isWrite, place) => { if (!isWrite) lastRead[words[at]] = place })
    const renamed: number[] = []
    const free: number[] = []
    let count = 0
    for (let at = 0; at < words.length; at += instructionWords) {
      const kind = words[at]
      const same = new Set<number>()
      const late = new Set<number>()
      for (const field of readsOf(kind)) {
        const register = words[at + field]
        if (register < 0) continue
        words[at + field] = renamed[register]
        if (lastRead[register] === at && !this.loaded.has(register)) (sharesPlace(words, at, field) ? same : late).add(renamed[register])
      }
      for (const register of late) same.delete(register)
      free.push(...same)
      if (writes(kind)) {
        const register = words[at + 2]
        renamed[register] = this.loaded.has(register) ? count++ : free.pop() ?? count++
        words[at + 2] = renamed[register]
      }
      free.push(...late)
    }
    return count
  }
}

const programs = new Map<string, Program>()

/** The program of that key, built once. */
export function cached(key: string, build: () => Program): Program {
  let program = programs.get(key)
  if (program === undefined) programs.set(key, (program = build()))
  return program
}
