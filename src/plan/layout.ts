/**
 * Small work over layouts that were met before: the frame is kept, so that a call writes addresses only. Without it, the nest of a
 * few elements costs more than the elements.
 */
import { infoOf } from '../dtype/dtype.js'
import { Header, headerWords } from '../kernels/contract.js'
import type { Program } from '../kernels/program.js'
import { addon } from '../memory/addon.js'
import { demand, type View } from '../memory/storage.js'
import type { Operand } from '../schedule/job.js'
import { lastFrame, runFrame, takeFrame } from '../schedule/team.js'
import { sameShape, type Shape } from '../shape/shape.js'

/** A program over views of certain shapes and strides, ready but for their addresses. */
export interface Layout {
  readonly program: Program
  /** The views that it is known by, and what tells apart calls that they do not: a reduction's axis. */
  readonly shapes: readonly Shape[]
  readonly strides: readonly (readonly number[])[]
  readonly axis: number
  /** The result's. */
  readonly shape: Shape
  readonly outStrides: readonly number[]
  readonly size: number
  /** The frame, and the distance between two views' addresses in it. */
  readonly words: Float64Array
  readonly first: number
  readonly step: number
}

/** By a hash of program, shapes and strides; what comes later takes the place. */
const layouts = new Array<Layout | undefined>(1024).fill(undefined)
/** The last one of a program, by a part of its id: in a loop the next views have the very same lists, and nothing is hashed. */
const latest = new Array<Layout | undefined>(256).fill(undefined)

function placeOf(program: Program, views: readonly View[], axis: number): number {
  let hash = program.id * 64 + axis
  for (let v = 0; v < views.length; v++) {
    const { shape, strides } = views[v]
    for (let d = 0; d < shape.length; d++) hash = (Math.imul(hash, 31) + shape[d] * 7 + strides[d]) | 0
  }
  return (hash ^ (hash >>> 10)) & (layouts.length - 1)
}

/** The layout of these views, where it was met. */
export function findLayout(program: Program, views: readonly View[], axis: number): Layout | undefined {
  const last = latest[program.id & (latest.length - 1)]
  if (last !== undefined && fits(last, program, views, axis)) return last
  const met = layouts[placeOf(program, views, axis)]
  if (met === undefined || !fits(met, program, views, axis)) return undefined
  return (latest[program.id & (latest.length - 1)] = met)
}

function fits({ program, shapes, strides, axis }: Layout, wanted: Program, views: readonly View[], key: number): boolean {
  if (program !== wanted || axis !== key || shapes.length !== views.length) return false
  for (let v = 0; v < views.length; v++) if (!sameShape(shapes[v], views[v].shape) || !sameShape(strides[v], views[v].strides)) return false
  return true
}

/** Keeps the frame of the job that ran last, in one chunk of the calling thread. `result` is what it made. */
export function keepLayout(program: Program, views: readonly View[], axis: number, result: View & { readonly size: number }): void {
  const frame = lastFrame()
  if (frame[Header.code] !== program.address || frame[Header.chunks] !== 1) return
  const dims = frame[Header.dims]
  const step = 1 + dims
  layouts[placeOf(program, views, axis)] = {
    program, shapes: views.map((view) => view.shape), strides: views.map((view) => view.strides), axis,
    shape: result.shape, outStrides: result.strides, size: result.size,
    words: frame.slice(0, headerWords + dims + frame[Header.views] * step), first: headerWords + dims, step,
  }
}

/** Runs a layout's program over operands, one for each of its views. */
export function runLayout(operation: string, { program, words, first, step }: Layout, operands: readonly Operand[]): void {
  for (let v = 0; v < operands.length; v++) demand(operands[v])
  const frame = takeFrame()
  // A loop: there are some twenty words, and `set` takes 25 ns to begin.
  for (let w = 0; w < words.length; w++) frame[w] = words[w]
  for (let v = 0; v < operands.length; v++) {
    const { storage, dtype, offset } = operands[v]
    frame[first + v * step] = (addon ? storage.address : storage.start) + offset * infoOf(dtype).bytes
  }
  runFrame(operation, program, operands)
}
