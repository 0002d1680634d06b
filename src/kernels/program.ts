/**
 * Programs: a short bytecode over typed block registers, plain data that any thread's interpreter can run.
 * A program names views by number; what they are comes with each job.
 */
import { infoOf, type DType } from '../dtype/dtype.js'
import { opcodes, type OpName } from '../ops/table.js'
import { allocate } from '../memory/pool.js'
import type { Storage } from '../memory/storage.js'
import { Kind, maxInstructions, maxRegisters } from './contract.js'

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
}

const noRegister = -1

/** Writes a program, instruction by instruction. Each method that computes gives the register that holds its result. */
export class ProgramBuilder {
  private readonly words: number[] = []
  private readonly text: string[] = []
  private registers = 0
  private cost = 0.3

  private register(): number {
    if (this.registers === maxRegisters) throw new Error('program: too many registers')
    return this.registers++
  }

  private emit(kind: number, x: number, dst: number, a: number, b: number, c: number, text: string): number {
    if (this.text.length === maxInstructions) throw new Error('program: too many instructions')
    this.words.push(kind, x, dst, a, b, c)
    this.text.push(text)
    return dst
  }

  load(view: number, dtype: DType): number {
    const dst = this.register()
    return this.emit(Kind.load, infoOf(dtype).code, dst, view, noRegister, noRegister, `r${dst} = load ${dtype} view${view}`)
  }

  /** Stores a register. `last`: the register is not used again, so its operation may write to the view directly. */
  store(register: number, view: number, dtype: DType, last = true): void {
    this.emit(Kind.store, infoOf(dtype).code, noRegister, register, view, last ? 1 : 0, `store ${dtype} view${view} = r${register}`)
  }

  op(name: OpName, dtype: DType, cost: number, ...inputs: number[]): number {
    const dst = this.register()
    const [a, b = noRegister, c = noRegister] = inputs
    this.cost += cost
    return this.emit(Kind.op, opcodes[name] * 16 + infoOf(dtype).code, dst, a, b, c, `r${dst} = ${name} ${dtype} ${inputs.map((r) => `r${r}`).join(', ')}`)
  }

  /** The register in another dtype: itself where it is that already. */
  cast(register: number, from: DType, to: DType): number {
    if (from === to) return register
    const dst = this.register()
    this.cost += 0.3
    return this.emit(Kind.cast, infoOf(from).code * 16 + infoOf(to).code, dst, register, noRegister, noRegister, `r${dst} = cast ${from} to ${to} r${register}`)
  }

  /** Folds into element [output, piece] of a view; `single`: every element is a leaf of the pairwise tree. */
  reduce(fold: OpName, dtype: DType, register: number, view: number, single = false): void {
    this.cost += 0.2
    this.emit(Kind.reduce, opcodes[fold] * 16 + infoOf(dtype).code, noRegister, register, view, single ? 1 : 0, `reduce ${fold} ${dtype} view${view} = r${register}`)
  }

  /** The extreme's value and index into element [output, piece] of two views. */
  arg(fold: 'maximum' | 'minimum', dtype: DType, register: number, values: number, indices: number): void {
    this.cost += 0.4
    this.emit(Kind.arg, opcodes[fold] * 16 + infoOf(dtype).code, noRegister, register, values, indices, `arg ${fold} ${dtype} view${values}, view${indices} = r${register}`)
  }

  /** The running fold, beginning with element [output, piece] of a view. */
  scan(fold: 'add' | 'multiply', dtype: DType, register: number, carries: number): number {
    const dst = this.register()
    this.cost += 1
    return this.emit(Kind.scan, opcodes[fold] * 16 + infoOf(dtype).code, dst, register, carries, noRegister, `r${dst} = scan ${fold} ${dtype} r${register} from view${carries}`)
  }

  /** Elements where the mask is true, from element offsets[chunk] of the view `out` on. */
  compress(dtype: DType, register: number, mask: number, offsets: number, out: number): void {
    this.cost += 1
    this.emit(Kind.compress, infoOf(dtype).code, mask, register, offsets, out, `compress ${dtype} view${out} = r${register} where r${mask}`)
  }

  /** The register, and where the mask is true the next elements of a view, from element offsets[chunk] on. */
  expand(dtype: DType, register: number, mask: number, values: number, offsets: number): number {
    const dst = this.register()
    this.cost += 1
    return this.emit(Kind.expand, infoOf(dtype).code + 16 * offsets, dst, register, mask, values, `r${dst} = expand ${dtype} r${register} where r${mask} from view${values}`)
  }

  /** The bin (int64) of each float64 among edges. */
  digitize(register: number, edges: number, count: number, uniform: boolean): number {
    const dst = this.register()
    this.cost += uniform ? 2 : 10
    return this.emit(Kind.digitize, count * 2 + (uniform ? 1 : 0), dst, register, edges, noRegister, `r${dst} = digitize r${register} view${edges}`)
  }

  /** Adds weights (or ones) to table[chunk, place in the block mod ways] at int64 indices. */
  count(indices: number, weights: number, table: number, bins: number, ways: 1 | 4): void {
    this.cost += 1.5
    this.emit(Kind.count, bins, ways, indices, weights, table, `count view${table} at r${indices}`)
  }

  /**
   * A view's elements, each moved by an offset (float64, in elements); `same`: along the innermost dimension the offsets are the same.
   */
  gather(dtype: DType, offsets: number, view: number, same: boolean): number {
    const dst = this.register()
    this.cost += 2
    return this.emit(Kind.gather, infoOf(dtype).code, dst, offsets, view, same ? 1 : 0, `r${dst} = gather ${dtype} view${view} at r${offsets}`)
  }

  /** A register into a view's elements, each moved by an offset, one after the other. */
  scatter(dtype: DType, register: number, offsets: number, view: number, same: boolean): void {
    this.cost += 2
    this.emit(Kind.scatter, infoOf(dtype).code, register, offsets, view, same ? 1 : 0, `scatter ${dtype} view${view} at r${offsets} = r${register}`)
  }

  build(): Program {
    const words = [this.text.length, this.registers, ...this.words]
    const storage = allocate('program', words.length * 4)
    const code = new Int32Array(storage.memory.buffer, storage.start, words.length)
    code.set(words)
    return { code, address: storage.address, storage, text: this.text, cost: this.cost, instructions: this.text.length }
  }
}

const programs = new Map<string, Program>()

/** The program of that key, built once. */
export function cached(key: string, build: () => Program): Program {
  let program = programs.get(key)
  if (program === undefined) programs.set(key, (program = build()))
  return program
}
