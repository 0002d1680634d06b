/**
 * Running a portable program over a box of its views. Programs come checked (kernels/decode.ts); here the views are: dtypes, shapes, that
 * every element lies in its storage, and that nothing is written which is read or written elsewhere. Then it is a job like any other.
 */
import { infoOf, type DType } from '../dtype/dtype.js'
import { DTypeError, ShapeError, ValueError } from '../errors.js'
import type { Portable, PortableView } from '../kernels/portable.js'
import { allocate } from '../memory/pool.js'
import { isDistinct, knownToMeet, reach, sameElements } from '../memory/span.js'
import { checkAlive, firstElement, type View } from '../memory/storage.js'
import { frameFits, type Operand } from '../schedule/job.js'
import { broadcastShapes, broadcastStrides } from '../shape/broadcast.js'
import { normalizeAxes } from '../shape/axes.js'
import { contiguousStrides, isContiguous, sameShape, sizeOf, type Shape } from '../shape/shape.js'
import { showShape } from '../shape/show.js'
import { copyInto, runNest } from './elementwise.js'
import { combine, runReduction, splitAxes, type FoldName, type Split } from './reduce.js'

const operation = 'run'

/** A part of the shape that is walked. */
export interface Box {
  readonly offset: readonly number[]
  readonly shape: readonly number[]
}

/** Runs a program over its views, or over a box of them; a reduction along `axes`, all where there are none named. */
export function runPortable(portable: Portable, views: readonly View[], part: Partial<Box>, axes: unknown): void {
  const { views: specs, results } = portable
  if (views.length !== specs.length) {
    throw new ValueError(operation, `the program has ${specs.length} views, got ${views.length}`, { views: specs.length, got: views.length })
  }
  specs.forEach((spec, v) => { checkView(v, spec, views[v]) })
  const nest = views.slice(0, views.length - results)
  const whole = broadcastShapes(operation, ...nest.map((view) => view.shape))
  specs.forEach(({ role }, v) => { if (role === 'output') checkShape(v, views[v].shape, whole) })
  const box = boxOf(part, whole)
  if (!frameFits(box.shape.length, views.length)) {
    throw new ValueError(operation, `${views.length} views of ${box.shape.length} axes are more than a job can have`, { views: views.length, axes: box.shape.length })
  }
  const placed = nest.map((view) => cut(view, whole, box))
  if (results === 0) {
    if (axes !== undefined) throw new ValueError(operation, 'the program reduces nothing, so that it takes no axis', { axis: axes })
    runOver(portable, box.shape, share(portable, placed))
    return
  }
  const split = splitAxes(whole, normalizeAxes(operation, axes, whole.length))
  const kept = split.order.slice(0, split.keptShape.length)
  const keptBox = { offset: kept.map((axis) => box.offset[axis]), shape: kept.map((axis) => box.shape[axis]) }
  for (let v = nest.length; v < views.length; v++) {
    checkShape(v, views[v].shape, split.keptShape)
    placed.push(cut(views[v], split.keptShape, keptBox))
  }
  fold(portable, box.shape, splitAxes(box.shape, split.order.slice(kept.length)), share(portable, placed))
}

/** A view as the program wants it, with every element in its storage. */
function checkView(v: number, { dtype, role }: PortableView, view: View): void {
  if (view.dtype !== dtype) throw new DTypeError(operation, `view ${v} is of dtype ${dtype} in the program, got ${view.dtype}`, { view: v, dtype, got: view.dtype })
  checkAlive(operation, view.storage)
  const [low, high] = reach(view)
  const whole = view.strides.length === view.shape.length && [low, high, ...view.strides].every(Number.isSafeInteger)
  if (!whole || (high >= low && (low < 0 || (high + 1) * infoOf(dtype).bytes > view.storage.bytes))) {
    throw new ValueError(operation, `view ${v} goes past its memory`, { view: v, shape: view.shape, strides: view.strides, offset: view.offset, bytes: view.storage.bytes })
  }
  if (role !== 'input' && !isDistinct(view)) {
    throw new ValueError(operation, `view ${v} is written, and elements of it share memory`, { view: v, shape: view.shape, strides: view.strides })
  }
}

function checkShape(v: number, shape: Shape, wanted: Shape): void {
  if (sameShape(shape, wanted)) return
  throw new ShapeError(operation, `view ${v} is written and must have shape ${showShape(wanted)}, got ${showShape(shape)}`, { view: v, shape, wanted })
}

/** The box that was asked for: all of the shape where nothing was, from an offset to the end, or from the beginning. */
function boxOf({ offset, shape }: Partial<Box>, whole: Shape): Box {
  const from = offset ?? whole.map(() => 0)
  const lengths = shape ?? whole.map((length, axis) => length - from[axis])
  const fits = from.length === whole.length && lengths.length === whole.length &&
    whole.every((length, axis) => [from[axis], lengths[axis]].every((n) => Number.isSafeInteger(n) && n >= 0) && from[axis] + lengths[axis] <= length)
  if (!fits) {
    throw new ShapeError(operation, `the box of shape ${showShape(lengths)} at ${showShape(from)} does not lie in ${showShape(whole)}`, { offset: from, shape: lengths, whole })
  }
  return { offset: from, shape: lengths }
}

/** The part of a view, stretched to the whole shape, that lies in the box. */
function cut(view: View, whole: Shape, box: Box): View {
  const strides = broadcastStrides(view.shape, view.strides, whole)
  let { offset } = view
  if (!box.shape.includes(0)) for (let axis = 0; axis < whole.length; axis++) offset += box.offset[axis] * strides[axis]
  return { storage: view.storage, dtype: view.dtype, shape: box.shape, strides, offset }
}

/**
 * Sees to it that what is written overlaps no other view. An output may be the very elements of an input, if the program has read them
 * before it writes: then both name one storage, so that the engine knows.
 */
function share({ views: specs, results }: Portable, views: readonly View[]): View[] {
  const placed = [...views]
  for (let o = 0; o < placed.length; o++) {
    if (specs[o].role === 'input') continue
    for (let v = 0; v < o; v++) {
      if (!knownToMeet(placed[v], placed[o])) continue
      const mine = results === 0 && specs[v].role === 'input' && specs[v].at <= specs[o].at && sameElements(placed[v], placed[o])
      if (!mine) throw new ValueError(operation, `view ${o} is written, and overlaps view ${v}`, { view: o, other: v })
      placed[o] = { ...placed[o], storage: placed[v].storage, offset: placed[v].offset }
    }
  }
  return placed
}

function runOver({ program, outputs }: Portable, shape: Shape, views: readonly View[]): void {
  runNest(operation, program, shape, views.map((view) => view.strides), views, outputs)
}

/** Runs a reduction; its results are combined from pieces and copied to where they belong, if they were not written there. */
function fold({ program, views: specs, results, rowsOnly }: Portable, shape: Shape, split: Split, placed: readonly View[]): void {
  const inputs = placed.slice(0, placed.length - results)
  const wanted = placed.slice(inputs.length)
  const folds = specs.slice(inputs.length).map((spec) => spec.fold!)
  const outputs = sizeOf(split.keptShape)
  const size = sizeOf(split.reducedShape)
  if (outputs === 0) return
  if (size === 0) {
    fillIdentities(wanted, folds)
    return
  }
  const targets = wanted.map((view) => (isContiguous(view.shape, view.strides) ? view : fresh(view.dtype, outputs)))
  // The places of extremes are told apart only within a piece: one piece then.
  const pieceLength = folds.includes('arg') ? size : undefined
  const { outputs: made, pieces } = runReduction({
    operation, program, shape, split, inputs, outputs: wanted.map((view) => view.dtype), targets, columns: !rowsOnly, pieceLength,
  })
  wanted.forEach((view, i) => {
    if (pieces > 1) combine(operation, folds[i] as FoldName, made[i], outputs, pieces, targets[i])
    if (targets[i] !== view) copyInto(operation, { ...targets[i], shape: view.shape, strides: contiguousStrides(view.shape) }, view)
  })
}

/** What folds give over no elements. */
function fillIdentities(wanted: readonly View[], folds: readonly string[]): void {
  const extreme = folds.find((name) => name !== 'add' && name !== 'multiply')
  if (extreme !== undefined) throw new ValueError(operation, 'there is no extreme of no elements', { fold: extreme })
  wanted.forEach((view, i) => { copyInto(operation, scalarView(view.dtype, folds[i] === 'add' ? 0 : 1), view) })
}

/** A 0-d view of a new storage that holds a value, which must be one of the dtype. */
export function scalarView(dtype: DType, value: number | bigint): View {
  const { big, code, parts } = infoOf(dtype)
  const view: View = { ...fresh(dtype, 1), shape: [], strides: [] }
  const elements = view.storage.memory.typed(code)
  if (parts === 1) elements[firstElement(view)] = big ? BigInt(value) : Number(value)
  else {
    elements[2 * firstElement(view)] = Number(value)
    elements[2 * firstElement(view) + 1] = 0
  }
  return view
}

function fresh(dtype: DType, count: number): Operand {
  return { storage: allocate(operation, count * infoOf(dtype).bytes), dtype, offset: 0 }
}
