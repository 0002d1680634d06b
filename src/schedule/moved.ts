/** How many elements a program went over, and how many bytes it read and wrote: read from its code and its frame. Nothing runs here. */
import { infoOf } from '../dtype/dtype.js'
import { codeHeader, Header, headerWords, instructionWords, Kind, Mode } from '../kernels/contract.js'
import type { Mapping } from '../kernels/mapping.js'
import type { Program } from '../kernels/program.js'
import { sizeOf } from '../shape/shape.js'
import type { Operand } from './job.js'
import type { Moved } from './observe.js'

/** What is counted of a view. */
interface Viewed {
  readonly operand: Operand
  readonly frame: Float64Array
  /** Where its words in the frame begin. */
  readonly at: number
  /** What the instruction says: edges, bins. */
  readonly told: number
}

/** How many elements of a view a program moves, by what its instructions do with it. */
const counts = {
  /** Each element once, however often it is repeated. */
  each: ({ frame, at }: Viewed): number => {
    let elements = 1
    for (let d = 0; d < frame[Header.dims]; d++) if (frame[at + 1 + d] !== 0) elements *= frame[headerWords + d]
    return elements
  },
  /** One for each element of the nest. */
  all: ({ frame }: Viewed): number => frame[Header.total],
  /** A fold's result, or its pieces'. */
  folded: ({ frame }: Viewed): number => {
    const dims = frame[Header.dims]
    // Columns, the last dim, are kept too.
    const end = frame[Header.mode] === Mode.columns ? dims - 1 : dims
    const first = end - frame[Header.reduced]
    let outputs = 1
    for (let d = 0; d < dims; d++) if (d < first || d >= end) outputs *= frame[headerWords + d]
    return outputs * frame[Header.pieces]
  },
  /** A line that the program walks by itself, to its memory's end. */
  line: ({ operand }: Viewed): number => operand.storage.bytes / infoOf(operand.dtype).bytes - operand.offset,
  /** One a chunk. */
  chunk: ({ frame }: Viewed): number => frame[Header.chunks],
  told: ({ told }: Viewed): number => told,
  /** A table a chunk. */
  table: ({ frame, told }: Viewed): number => told * frame[Header.chunks],
  /** What a gufunc is given: it may say how much that is. */
  whole: (viewed: Viewed): number => {
    const { operand } = viewed
    const shape = (operand as { readonly shape?: readonly number[] }).shape
    return operand.elements ?? (shape === undefined ? counts.line(viewed) : sizeOf(shape))
  },
}
type Count = (viewed: Viewed) => number

interface Role {
  readonly count: Count
  readonly told: number
}

/** What a program does with its views, by their numbers; undefined for all of a gufunc's. */
function rolesOf(code: Int32Array): Role[] | undefined {
  const roles: Role[] = []
  const put = (view: number, count: Count, told = 0): void => { roles[view] = { count, told } }
  for (let i = 0; i < code[0]; i++) {
    const [kind, x, dst, a, b, c] = code.subarray(codeHeader + i * instructionWords)
    if (kind === Kind.call) return undefined
    instructions[kind]?.(put, { x, dst, a, b, c })
  }
  return roles
}

interface Fields {
  readonly x: number
  readonly dst: number
  readonly a: number
  readonly b: number
  readonly c: number
}

/** The views that instructions name. */
const instructions: Readonly<Record<number, (put: (view: number, count: Count, told?: number) => void, fields: Fields) => void>> = {
  [Kind.load]: (put, { a }) => put(a, counts.each),
  [Kind.store]: (put, { b }) => put(b, counts.each),
  [Kind.reduce]: (put, { b }) => put(b, counts.folded),
  [Kind.arg]: (put, { b, c }) => { put(b, counts.folded); put(c, counts.folded) },
  [Kind.scan]: (put, { b }) => { if (b >= 0) put(b, counts.folded) },
  [Kind.fold]: (put, { b, c }) => { if (b >= 0) put(b, counts.folded); put(c, counts.folded) },
  [Kind.compress]: (put, { b, c }) => { put(b, counts.chunk); put(c, counts.line) },
  [Kind.expand]: (put, { x, c }) => { put(x >> 4, counts.chunk); put(c, counts.line) },
  [Kind.digitize]: (put, { x, b }) => put(b, counts.told, x >> 1),
  [Kind.count]: (put, { x, dst, c }) => put(c, counts.table, x * dst),
  [Kind.gather]: (put, { b }) => put(b, counts.all),
  [Kind.scatter]: (put, { b }) => put(b, counts.all),
  [Kind.update]: (put, { b }) => put(b, counts.all),
}

const whole: Role = { count: counts.whole, told: 0 }
const known = new WeakMap<Program, { readonly roles: Role[] | undefined }>()

/** A program's roles; they are asked for with every run, and read from its code once. */
function roles(program: Program): Role[] | undefined {
  let found = known.get(program)
  if (found === undefined) known.set(program, (found = { roles: rolesOf(program.code) }))
  return found.roles
}

/** Whether a view before this one is the same memory: what a gufunc is given twice. */
function isRepeated(operands: readonly Operand[], v: number): boolean {
  const { storage, offset } = operands[v]
  for (let before = 0; before < v; before++) if (operands[before].storage === storage && operands[before].offset === offset) return true
  return false
}

/** What a run moved: the elements it went over (a gufunc's: of its largest view), and the bytes of memory, each element of a view once. */
export function movedBy(program: Program, operands: readonly Operand[], frame: Float64Array): Moved {
  const own = roles(program)
  const step = 1 + frame[Header.dims]
  const first = headerWords + frame[Header.dims]
  let bytes = 0
  let most = 0
  for (let v = 0; v < operands.length; v++) {
    const operand = operands[v]
    const role = own === undefined ? whole : own[v]
    // A number lies in the frame, which is no memory; its storage has nothing to keep.
    if (role === undefined || operand.storage.keeper === undefined || (own === undefined && isRepeated(operands, v))) continue
    const elements = role.count({ operand, frame, at: first + v * step, told: role.told })
    if (elements > most) most = elements
    bytes += elements * infoOf(operand.dtype).bytes
  }
  return { elements: own === undefined ? most : frame[Header.total], bytes }
}

/** The same of a user's function over so many elements: those of its arrays, but for one that is the same for all, and the results. */
export function movedByFunction({ inputs, out }: Mapping, elements: number): Moved {
  let each = infoOf(out.dtype).bytes
  for (const input of inputs) if ('array' in input && input.strides.some((stride) => stride !== 0)) each += infoOf(input.dtype).bytes
  return { elements, bytes: elements * each }
}
