/** Frames by hand, for tests of the interpreter: views laid out in memory of their own, and the words that runChunk reads. */
import { dtypeInfo, infoOf, type DType, type TypedArray } from '../../src/dtype/dtype.js'
import { Header, headerWords, instructionWords, Mode } from '../../src/kernels/contract.js'
import { runChunk } from '../../src/kernels/interpreter.js'
import { Memory } from '../../src/memory/storage.js'
import { opcodes, type OpName } from '../../src/ops/table.js'

export type Scalar = number | bigint

/** Elements of a nest in memory; `strides` and `first` count elements. */
export interface Laid {
  readonly dtype: DType
  readonly memory: Memory
  readonly shape: readonly number[]
  readonly strides: readonly number[]
  readonly first: number
}

export const layouts = ['contiguous', 'strided', 'reversed', 'transposed', 'mixed'] as const
export type Layout = (typeof layouts)[number]

export const code = (d: DType): number => dtypeInfo[d].code
export const opWord = (op: OpName, d: DType): number => opcodes[op] * 16 + code(d)
export const sizeOf = (shape: readonly number[]): number => shape.reduce((n, d) => n * d, 1)

/** The strides of a layout, in elements, for dims of stride 1 and more; then the lowest and the highest element's place. */
function stridesOf(shape: readonly number[], layout: Layout, repeated: readonly number[]): number[] {
  const order = shape.map((_, d) => d)
  if (layout === 'transposed') order.reverse()
  const step = layout === 'strided' ? 3 : layout === 'mixed' ? 2 : 1
  const strides = shape.map(() => 0)
  let stride = step
  for (const d of order.reverse()) {
    if (repeated.includes(d)) continue
    strides[d] = layout === 'reversed' || (layout === 'mixed' && d % 2 === 1) ? -stride : stride
    stride *= shape[d] + (layout === 'mixed' ? 1 : 0)
  }
  return strides
}

/** Lays values out in C order; the dims named in `repeated` have stride 0, and `values` has none of their elements. */
export function lay(dtype: DType, shape: readonly number[], value: (i: number) => Scalar, layout: Layout = 'contiguous', repeated: readonly number[] = []): Laid {
  const strides = stridesOf(shape, layout, repeated)
  let lowest = 0
  let highest = 0
  shape.forEach((n, d) => {
    if (strides[d] < 0) lowest += strides[d] * (n - 1)
    else highest += strides[d] * (n - 1)
  })
  const first = 3 - lowest
  const memory = new Memory(new SharedArrayBuffer((first + highest + 4) * infoOf(dtype).bytes))
  const laid = { dtype, memory, shape, strides, first }
  const array = elements(laid)
  const total = sizeOf(shape)
  // Both parts of a complex number are values.
  const { parts } = infoOf(dtype)
  for (let i = total - 1; i >= 0; i--) for (let part = 0; part < parts; part++) array[placeOf(laid, i) * parts + part] = value(i)
  return laid
}

/** A typed array that takes any scalar. */
export function elements(v: Laid): Record<number, Scalar> {
  return v.memory.typed(code(v.dtype)) as unknown as Record<number, Scalar>
}

/** Where element i of the nest, in C order, is. */
export function placeOf(v: Laid, i: number): number {
  let place = v.first
  let rest = i
  for (let d = v.shape.length - 1; d >= 0; d--) {
    place += (rest % v.shape[d]) * v.strides[d]
    rest = Math.floor(rest / v.shape[d])
  }
  return place
}

/** The values of a view in C order, as a typed array of its dtype. */
export function valuesOf(v: Laid): TypedArray {
  const array = new (infoOf(v.dtype).array as unknown as { new (n: number): TypedArray })(sizeOf(v.shape))
  const from = elements(v)
  for (let i = 0; i < array.length; i++) array[i] = from[placeOf(v, i)]
  return array
}

/** A view that is no part of the nest: outputs of reductions, tables, edges. */
export function loose(dtype: DType, values: readonly Scalar[]): Laid {
  return { ...lay(dtype, [values.length], (i) => values[i]) }
}

/** What a frame needs beside its views. */
export interface Plan {
  readonly mode?: number
  readonly shape: readonly number[]
  readonly chunk?: number
  readonly chunks?: number
  readonly reduced?: number
  readonly pieces?: number
  readonly pieceLength?: number
  readonly outputs?: number
}

/** The words of a frame and of its program; `addressOf` gives the bytes that stand before a view's memory. */
export function frameOf(
  plan: Plan, registers: number, instructions: readonly (readonly number[])[], views: readonly Laid[], addressOf: (v: Laid) => number = () => 0,
): { frame: Float64Array; program: Int32Array; chunks: number } {
  const { shape } = plan
  const total = sizeOf(shape)
  const chunk = plan.chunk ?? total
  const chunks = plan.chunks ?? Math.ceil(total / chunk)
  const header = new Array<number>(headerWords).fill(0)
  header[Header.mode] = plan.mode ?? Mode.elementwise
  header[Header.dims] = shape.length
  header[Header.views] = views.length
  header[Header.total] = total
  header[Header.chunk] = chunk
  header[Header.chunks] = chunks
  header[Header.reduced] = plan.reduced ?? 0
  header[Header.pieces] = plan.pieces ?? 1
  header[Header.pieceLength] = plan.pieceLength ?? 2 ** 40
  header[Header.outputs] = plan.outputs ?? 1
  const words = [...header, ...shape]
  for (const v of views) {
    const { bytes } = infoOf(v.dtype)
    words.push(addressOf(v) + v.first * bytes, ...shape.map((_, d) => (v.strides[d] ?? 0) * bytes))
  }
  for (const i of instructions) if (i.length !== instructionWords) throw new Error('an instruction has six words')
  return { frame: new Float64Array(words), program: new Int32Array([instructions.length, registers, ...instructions.flat()]), chunks }
}

/** Runs instructions (six words each) over views: all chunks, the last one first. */
export function runAll(plan: Plan, registers: number, instructions: readonly (readonly number[])[], views: readonly Laid[]): void {
  const { frame, program, chunks } = frameOf(plan, registers, instructions, views)
  for (let c = chunks - 1; c >= 0; c--) {
    const error = runChunk(frame, program, views.map((v) => v.memory), c)
    if (error) throw new Error(`error ${error}`)
  }
}

/** Numbers that look random, the same in every run. */
export function noise(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) | 0
    return (state ^ (state >>> 13)) >>> 0
  }
}

/** A value of a dtype from 32 random bits: floats of many sizes, integers of the whole range. */
export function valueOf(d: DType, bits: number): Scalar {
  const { kind, big } = infoOf(d)
  if (kind === 'b') return bits & 1
  if (big) return BigInt(bits) * 0x9e3779b97f4a7c15n
  if (kind !== 'f' && kind !== 'c') return bits
  return ((bits % 20011) / 7919 - 1) * 10 ** ((bits >>> 5) % 6)
}

/** Random values, the same in every run, for the elements of a view. */
export function random(d: DType, seed = 1): () => Scalar {
  const next = noise(seed)
  return () => valueOf(d, next())
}
