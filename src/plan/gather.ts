/**
 * Gathers and scatters: elements of a view, each moved by an offset that index arrays add up to. The offsets are counted in float64,
 * which is exact (an array has fewer than 2^53 elements) and spares TypeScript's kernels bigints. Indices were checked before.
 */
import { infoOf, type DType } from '../dtype/dtype.js'
import { Mode } from '../kernels/contract.js'
import { cached, ProgramBuilder } from '../kernels/program.js'
import { allocate } from '../memory/pool.js'
import type { OpName } from '../ops/table.js'
import type { View } from '../memory/storage.js'
import { Job } from '../schedule/job.js'
import { run, scalars } from '../schedule/team.js'
import { broadcastStrides } from '../shape/broadcast.js'
import { mergeDims } from '../shape/nest.js'
import { contiguousStrides, sizeOf, type Shape } from '../shape/shape.js'
import { runElementwise } from './elementwise.js'

/** Indices into one axis, over the shape of the result; each is worth `stride` elements. */
export interface Indices {
  readonly view: View
  readonly stride: number
  /** What is added to negative indices; 0 where there are none. */
  readonly wrap: number
}

/** Index arrays of one program: each takes up to two of the frame's eight scalars, and one may be the value to scatter. */
export const mostIndices = 3

/** The elements of `from` (whose strides are 0 where indices move it) into a new contiguous array of its shape. */
export function gatherInto(operation: string, from: View, indices: readonly Indices[], out: View): void {
  const { dtype, shape } = from
  const same = isSame(shape, indices)
  const constants = constantsOf(indices)
  const program = cached(`gather ${dtype} ${same} ${keyOf(indices)}`, () => {
    const p = new ProgramBuilder()
    p.store(p.gather(dtype, offsets(p, indices, 1), 0, same), 1 + indices.length + constants.length, dtype)
    return p.build()
  })
  runElementwise(operation, program, shape, [from, ...indices.map(({ view }) => view), ...constants, out])
}

/**
 * Writes a value, broadcast and cast, to the elements of `to`, one after the other in C order and in one thread: where an element is named
 * twice, the last value stays. Neither value nor indices may overlap `to`.
 */
export function scatterInto(operation: string, value: View, indices: readonly Indices[], to: View): void {
  const { dtype, shape } = to
  const total = sizeOf(shape)
  if (total === 0) return
  const same = isSame(shape, indices)
  const operands = [to, value, ...indices.map(({ view }) => view), ...constantsOf(indices)]
  const program = cached(`scatter ${value.dtype} ${dtype} ${same} ${keyOf(indices)}`, () => {
    const p = new ProgramBuilder()
    const at = offsets(p, indices, 2)
    p.scatter(dtype, p.cast(p.load(1, value.dtype), value.dtype, dtype), at, 0, same)
    return p.build()
  })
  // Not runElementwise, which takes the dimensions in the order of their strides.
  const nest = mergeDims(shape, operands.map((o) => broadcastStrides(o.shape, o.strides, shape)))
  run(new Job(operation, program, Mode.elementwise, nest.shape, nest.strides, operands, total, total, 1, 0, false), false)
}

/** What is done to elements: an operation, computed in a dtype. */
export interface Updating {
  readonly name: OpName
  readonly dtype: DType
}

/**
 * The elements of `to` = the operation of themselves and a value, broadcast and cast to the dtype that is computed in (no value for an operation of one operand);
 * one after the other in C order and in one thread, so that an element that is named twice is changed twice. Neither value nor indices may overlap `to`.
 */
export function updateInto(operation: string, { name, dtype }: Updating, value: View | undefined, indices: readonly Indices[], to: View): void {
  const { shape } = to
  const total = sizeOf(shape)
  if (total === 0) return
  const same = isSame(shape, indices)
  const values = value === undefined ? [] : [value]
  const operands = [to, ...values, ...indices.map(({ view }) => view), ...constantsOf(indices)]
  const program = cached(`update ${name} ${dtype} ${to.dtype} ${value?.dtype ?? ''} ${same} ${keyOf(indices)}`, () => {
    const p = new ProgramBuilder()
    const at = offsets(p, indices, 1 + values.length)
    p.update(name, dtype, to.dtype, value && p.cast(p.load(1, value.dtype), value.dtype, dtype), at, 0, same)
    return p.build()
  })
  const nest = mergeDims(shape, operands.map((o) => broadcastStrides(o.shape, o.strides, shape)))
  run(new Job(operation, program, Mode.elementwise, nest.shape, nest.strides, operands, total, total, 1, 0, false), false)
}

/** Several index arrays made one: their offsets, computed beforehand. */
export function joinIndices(operation: string, indices: readonly Indices[]): Indices {
  const { shape } = indices[0].view
  const view: View = { storage: allocate(operation, sizeOf(shape) * 8), dtype: 'float64', shape, strides: contiguousStrides(shape), offset: 0 }
  const constants = constantsOf(indices)
  const program = cached(`offsets ${keyOf(indices)}`, () => {
    const p = new ProgramBuilder()
    p.store(offsets(p, indices, 0), indices.length + constants.length, 'float64')
    return p.build()
  })
  runElementwise(operation, program, shape, [...indices.map((own) => own.view), ...constants, view])
  return { view, stride: 1, wrap: 0 }
}

/** What of the indices is in a program. */
function keyOf(indices: readonly Indices[]): string {
  let key = ''
  for (const { view, stride, wrap } of indices) key += `${view.dtype}${wrap !== 0 ? ' wrap' : ''}${stride !== 1 ? ' step' : ''} `
  return key
}

/** The sum of all indices times their strides. View `first` is the first index array; the constants follow the last one. */
function offsets(p: ProgramBuilder, indices: readonly Indices[], first: number): number {
  const number: DType = 'float64'
  let next = first + indices.length
  let sum: number | undefined
  indices.forEach(({ view: { dtype }, stride, wrap }, i) => {
    let index = p.cast(p.load(first + i, dtype), dtype, number)
    if (wrap !== 0) {
      const wrapped = p.op('add', number, 0.2, index, p.load(next++, number))
      index = p.op('where', number, 0.3, p.op('signbit', number, 0.2, index), wrapped, index)
    }
    if (stride !== 1) index = p.op('multiply', number, 0.2, index, p.load(next++, number))
    sum = sum === undefined ? index : p.op('add', number, 0.2, sum, index)
  })
  return sum!
}

const { code, bytes } = infoOf('float64')

/** The numbers beside the index arrays, in the order in which `offsets` loads them, written to the frame's scalars. */
function constantsOf(indices: readonly Indices[]): View[] {
  const constants: View[] = []
  const add = (value: number): void => {
    const offset = constants.length
    scalars.memory.typed(code)[scalars.start / bytes + offset] = value
    constants.push({ storage: scalars, dtype: 'float64', shape: none, strides: none, offset })
  }
  for (const { stride, wrap } of indices) {
    if (wrap !== 0) add(wrap)
    if (stride !== 1) add(stride)
  }
  return constants
}
const none: readonly number[] = Object.freeze([])

/** Whether the offsets stay the same along the innermost dimension: then whole runs are moved. */
function isSame(shape: Shape, indices: readonly Indices[]): boolean {
  let inner = shape.length - 1
  while (inner >= 0 && shape[inner] === 1) inner--
  return inner >= 0 && indices.every(({ view }) => view.strides[inner] === 0)
}
