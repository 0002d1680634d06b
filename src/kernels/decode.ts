/**
 * Reading programs from bytes that anyone may have written. Everything is checked before anything is made: what comes out names only views,
 * values and kernels that exist, reads values after they were written and in their own dtype, and has one encoding, the one it came from.
 */
import { dtypes, infoOf, type DType } from '../dtype/dtype.js'
import { ProgramError } from '../errors.js'
import { opcodes, opOf, resultOf, ops, type OpName } from '../ops/table.js'
import { Kind, maxInstructions, maxRegisters, maxViews } from './contract.js'
import { castKernels, foldKernels, opKernels } from './generated.js'
import { Field, formatVersion, magic, maxBytes, recordBytes, unused, type Portable, type PortableView, type Role } from './portable.js'
import { ProgramBuilder, type Program } from './program.js'

type FoldName = keyof typeof foldKernels

/** An instruction that was checked. */
interface Step {
  readonly kind: number
  readonly dtype: DType
  readonly name?: OpName
  /** Values that are read. */
  readonly inputs: readonly number[]
  readonly views: readonly number[]
  readonly single?: boolean
}

/** A value: its dtype, and the view that it was loaded from (-1: computed). */
interface Value {
  readonly dtype: DType
  readonly view: number
}

/** A copy of the bytes, which nobody else can change while they are checked. */
function own(data: unknown): Uint8Array {
  const isBytes = data instanceof Uint8Array || data instanceof ArrayBuffer || data instanceof SharedArrayBuffer
  if (!isBytes) throw new ProgramError('fromBytes', 'a program is read from a Uint8Array or a buffer', { got: typeof data })
  const length = data.byteLength
  if (length > maxBytes) throw new ProgramError('fromBytes', `${length} bytes are more than a program has, ${maxBytes} at most`, { length, maxBytes })
  return new Uint8Array(data instanceof Uint8Array ? data : new Uint8Array(data))
}

/** The reading of one program. */
class Reader {
  private at = 0
  private instruction: number | undefined
  private readonly types: DType[] = []
  private readonly names: OpName[] = []
  private namesUsed = 0
  private readonly values: Value[] = []
  /** By view: where it is last read, or written; -1 before. */
  readonly used: number[] = []
  readonly folds: (OpName | 'arg' | undefined)[] = []
  readonly steps: Step[] = []
  readonly inputs: number
  readonly outputs: number
  readonly results: number

  constructor(private readonly bytes: Uint8Array) {
    if (bytes.length < Field.body) this.refuse(`${bytes.length} bytes are no program: its header alone has ${Field.body}`)
    if (magic.some((byte, i) => bytes[i] !== byte)) this.refuse('these bytes are no program: they do not begin with "pnum"')
    const version = this.wide(Field.version)
    if (version !== formatVersion) this.refuse(`the program is of version ${version}; this parnum reads version ${formatVersion}`)
    this.inputs = bytes[Field.inputs]
    this.outputs = bytes[Field.outputs]
    this.results = bytes[Field.results]
    const count = this.wide(Field.instructions)
    if (count < 1 || count > maxInstructions) this.refuse(`a program has 1 to ${maxInstructions} instructions, not ${count}`)
    this.at = Field.body
    this.readViews()
    this.readNames(bytes[Field.names])
    const left = bytes.length - this.at
    if (left !== count * recordBytes) this.refuse(`${count} instructions take ${count * recordBytes} bytes, there are ${left}`)
    for (let i = 0; i < count; i++, this.at += recordBytes) this.readInstruction(i)
    this.at = bytes.length
    this.instruction = undefined
    this.used.forEach((at, view) => { if (at < 0) this.refuse(`view ${view} is not used`) })
    if (this.namesUsed < this.names.length) this.refuse(`the name '${this.names[this.namesUsed]}' is not used`)
  }

  private refuse(reason: string): never {
    const where = this.instruction === undefined ? '' : `instruction ${this.instruction}: `
    throw new ProgramError('fromBytes', where + reason, { at: this.at, ...(this.instruction === undefined ? {} : { instruction: this.instruction }) })
  }

  private wide(at: number): number {
    return this.bytes[at] + this.bytes[at + 1] * 256
  }

  private next(): number {
    return this.at < this.bytes.length ? this.bytes[this.at++] : this.refuse('the bytes end too early')
  }

  private readViews(): void {
    const count = this.inputs + this.outputs + this.results
    if (count > maxViews) this.refuse(`a program has at most ${maxViews} views, not ${count}`)
    if (this.inputs === 0) this.refuse('a program without inputs')
    if (count === this.inputs) this.refuse('a program that writes nothing')
    for (let v = 0; v < count; v++) {
      this.types.push(this.dtype(this.next()))
      this.used.push(-1)
    }
  }

  private readNames(count: number): void {
    for (let n = 0; n < count; n++) {
      const length = this.next()
      let name = ''
      for (let i = 0; i < length; i++) name += String.fromCharCode(this.next())
      if (!Object.hasOwn(ops, name)) this.refuse(`this parnum has no operation ${JSON.stringify(name)}`)
      if (this.names.includes(name as OpName)) this.refuse(`the name '${name}' stands there twice`)
      this.names.push(name as OpName)
    }
  }

  private readInstruction(i: number): void {
    this.instruction = i
    const [kind, x, d, a, b, c] = this.bytes.subarray(this.at, this.at + recordBytes)
    switch (kind) {
      case Kind.load: return this.load(x, this.dtype(d), a, b, c)
      case Kind.store: return this.store(x, this.dtype(d), a, b, c)
      case Kind.op: return this.op(x, this.dtype(d), [a, b, c])
      case Kind.cast: return this.cast(x, this.dtype(d), a, b, c)
      case Kind.reduce: return this.reduce(x, this.dtype(d), a, b, c)
      case Kind.arg: return this.arg(x, this.dtype(d), a, b, c)
      default: return this.refuse(`there is no kind ${kind}`)
    }
  }

  private load(x: number, dtype: DType, view: number, b: number, c: number): void {
    this.empty(x, b, c)
    this.view(view, 'input', dtype)
    this.define({ dtype, view })
    this.steps.push({ kind: Kind.load, dtype, inputs: [], views: [view] })
  }

  private store(x: number, dtype: DType, a: number, view: number, c: number): void {
    this.empty(x, c)
    this.read(a, dtype)
    this.view(view, 'output', dtype)
    this.steps.push({ kind: Kind.store, dtype, inputs: [a], views: [view] })
  }

  private op(x: number, dtype: DType, operands: readonly number[]): void {
    const name = this.name(x)
    const { arity } = opOf(name)
    if (!opKernels[opcodes[name]]?.[infoOf(dtype).code]) this.refuse(`there is no ${name} of ${dtype}`)
    this.empty(...operands.slice(arity))
    const inputs = operands.slice(0, arity)
    inputs.forEach((value, place) => this.read(value, name === 'where' && place === 0 ? 'bool' : dtype))
    this.define({ dtype: resultOf(name, dtype), view: -1 })
    this.steps.push({ kind: Kind.op, dtype, name, inputs, views: [] })
  }

  private cast(x: number, dtype: DType, a: number, b: number, c: number): void {
    this.empty(x, b, c)
    const from = this.value(a).dtype
    if (!castKernels[infoOf(from).code][infoOf(dtype).code]) this.refuse(`there is no cast from ${from} to ${dtype}`)
    this.read(a, from)
    this.define({ dtype, view: -1 })
    this.steps.push({ kind: Kind.cast, dtype, inputs: [a], views: [] })
  }

  private reduce(x: number, dtype: DType, a: number, view: number, single: number): void {
    const name = this.fold(x, dtype)
    if (single > 1) this.refuse(`the last byte says whether elements are leaves: 0 or 1, not ${single}`)
    this.read(a, dtype)
    this.view(view, 'result', dtype)
    this.folds[view] = name
    this.steps.push({ kind: Kind.reduce, dtype, name, inputs: [a], views: [view], single: single === 1 })
  }

  private arg(x: number, dtype: DType, a: number, values: number, indices: number): void {
    const name = this.fold(x, dtype)
    if (!foldKernels[name][infoOf(dtype).code]?.arg) this.refuse(`${name} of ${dtype} has no index`)
    this.read(a, dtype)
    this.view(values, 'result', dtype)
    this.view(indices, 'result', 'int64')
    this.folds[values] = this.folds[indices] = 'arg'
    this.steps.push({ kind: Kind.arg, dtype, name, inputs: [a], views: [values, indices] })
  }

  private dtype(code: number): DType {
    return dtypes[code] ?? this.refuse(`there is no dtype ${code}`)
  }

  private empty(...bytes: readonly number[]): void {
    for (const byte of bytes) if (byte !== unused) this.refuse(`a byte that is not used is ${unused}, not ${byte}`)
  }

  private name(x: number): OpName {
    if (x >= this.names.length) this.refuse(`there is no name ${x}`)
    if (x > this.namesUsed) this.refuse('names stand in the order of their first use')
    if (x === this.namesUsed) this.namesUsed++
    return this.names[x]
  }

  private fold(x: number, dtype: DType): FoldName {
    const name = this.name(x)
    if (!Object.hasOwn(foldKernels, name) || !foldKernels[name as FoldName][infoOf(dtype).code]) this.refuse(`${name} of ${dtype} is no fold`)
    return name as FoldName
  }

  private define(value: Value): void {
    if (this.values.length === maxRegisters) this.refuse(`a program has at most ${maxRegisters} values`)
    this.values.push(value)
  }

  private value(a: number): Value {
    return this.values[a] ?? this.refuse(`value ${a} is not there yet: ${this.values.length} are`)
  }

  private read(a: number, dtype: DType): void {
    const value = this.value(a)
    if (value.dtype !== dtype) this.refuse(`value ${a} is ${value.dtype}, and read as ${dtype}`)
    if (value.view >= 0) this.used[value.view] = this.steps.length
  }

  roleOf(view: number): Role {
    return view < this.inputs ? 'input' : view < this.inputs + this.outputs ? 'output' : 'result'
  }

  private view(view: number, role: Role, dtype: DType): void {
    if (view >= this.types.length) this.refuse(`there is no view ${view}`)
    if (this.roleOf(view) !== role) this.refuse(`view ${view} is of the ${this.roleOf(view)}s, not of the ${role}s`)
    if (this.types[view] !== dtype) this.refuse(`view ${view} is ${this.types[view]}, not ${dtype}`)
    if (role !== 'input' && this.used[view] >= 0) this.refuse(`view ${view} is written twice`)
    this.used[view] = this.steps.length
  }

  viewAt(view: number): PortableView {
    return { role: this.roleOf(view), dtype: this.types[view], fold: this.folds[view], at: this.used[view] }
  }
}

/** The program of checked instructions. */
function build(steps: readonly Step[]): Program {
  const p = new ProgramBuilder()
  const registers: number[] = []
  const types: DType[] = []
  const lastUse = new Map<number, number>()
  steps.forEach((step, i) => step.inputs.forEach((value) => lastUse.set(value, i)))
  const define = (register: number, dtype: DType): void => {
    registers.push(register)
    types.push(dtype)
  }
  steps.forEach(({ kind, dtype, name, inputs, views, single }, i) => {
    const read = inputs.map((value) => registers[value])
    if (kind === Kind.load) define(p.load(views[0], dtype), dtype)
    else if (kind === Kind.store) p.store(read[0], views[0], dtype, lastUse.get(inputs[0]) === i)
    else if (kind === Kind.op) define(p.op(name!, dtype, opOf(name!).cost, ...read), resultOf(name!, dtype))
    else if (kind === Kind.cast) define(p.cast(read[0], types[inputs[0]], dtype), dtype)
    else if (kind === Kind.reduce) p.reduce(name!, dtype, read[0], views[0], single)
    else p.arg(name as 'maximum' | 'minimum', dtype, read[0], views[0], views[1])
  })
  return p.build()
}

/** The program that the bytes hold. Throws ProgramError for any that hold none. */
export function decode(data: unknown): Portable {
  const bytes = own(data)
  const read = new Reader(bytes)
  const rowsOnly = read.steps.some(({ kind, single }) => kind === Kind.arg || single === true)
  const views = read.used.map((_, view) => read.viewAt(view))
  return { bytes, program: build(read.steps), views, outputs: read.outputs, results: read.results, rowsOnly }
}
