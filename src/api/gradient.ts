/** Derivatives by differences of second order. */
import { install } from '../array/install.js'
import { NDArray } from '../array/ndarray.js'
import type { DType } from '../dtype/dtype.js'
import { ShapeError, ValueError } from '../errors.js'
import { normalizeAxes } from '../shape/axes.js'
import { showShape, showValue } from '../shape/show.js'
import { freshArray } from './data.js'
import { inexact, span } from './differences.js'
import { add, divide, equal, multiply, negative, subtract } from './elementwise.js'
import { alive, reshape, type AxesArgument } from './manipulate.js'
import { checkOptions } from './options.js'
import { all, type MeanType } from './reduce.js'
import { arrayFrom } from './together.js'

/** What `gradient` takes last. */
export interface GradientOptions {
  /** The axes to differentiate along; all by default. */
  axis?: AxesArgument | null | undefined
  /** The order of the differences at both ends: 1 (the default) or 2. */
  edgeOrder?: 1 | 2 | undefined
}
/** The distance between neighbours along an axis, or the coordinate of each. */
export type Spacing = number | NDArray | readonly number[]

/** A distance, or the distances between neighbours as an array in one dimension. */
type Steps = number | NDArray

/**
 * The derivative along each axis: inside by central differences of second order, at the ends by one-sided ones of `edgeOrder`. Float32 stays
 * float32, other dtypes give float64. The spacing is one number for all axes, or a number or the coordinates for each.
 * @returns one array where there is one axis, else one for each axis
 * @throws ValueError for a spacing or edgeOrder that cannot be; ShapeError for too few elements or coordinates; AxisError, DisposedError
 * @example pn.gradient(arr([1, 2, 4, 7])) //=> array([1. , 1.5, 2.5, 3. ])
 * @example pn.gradient(arr([1, 4, 16]), [0, 1, 3], { edgeOrder: 2 }) //=> array([2., 4., 8.])
 */
export function gradient<D extends DType>(x: NDArray<D>, ...rest: [...Spacing[], GradientOptions & { axis: number }]): NDArray<MeanType<D>>
export function gradient<D extends DType>(x: NDArray<D>, ...rest: Spacing[] | [...Spacing[], GradientOptions]): NDArray<MeanType<D>> | NDArray<MeanType<D>>[]
export function gradient(x: NDArray, ...rest: (Spacing | GradientOptions)[]): NDArray | NDArray[] {
  alive('gradient', x)
  const options = optionsAmong(rest)
  checkOptions('gradient', options, ['axis', 'edgeOrder'])
  const axes = axesOf(options?.axis, x.ndim)
  const order = options?.edgeOrder ?? 1
  if (order !== 1 && order !== 2) throw new ValueError('gradient', `edgeOrder is 1 or 2, got ${showValue(order)}`, { edgeOrder: order })
  const steps = spacings(x, rest as Spacing[], axes)
  for (const axis of axes) {
    if (x.shape[axis] < order + 1) throw new ShapeError('gradient', `axis ${axis} of ${showShape(x.shape)} needs at least ${order + 1} elements`, { axis, shape: x.shape, edgeOrder: order })
  }
  const values = inexact(x)
  const results = axes.map((axis, i) => derivative(values, axis, steps[i], order))
  return results.length === 1 ? results[0] : results
}

/** Takes the options from the end of the arguments, where they are. */
function optionsAmong(rest: (Spacing | GradientOptions | undefined)[]): GradientOptions | undefined {
  while (rest.length > 0 && rest[rest.length - 1] === undefined) rest.pop()
  const last = rest[rest.length - 1]
  const isOptions = typeof last === 'object' && last !== null && !(last instanceof NDArray) && !ArrayBuffer.isView(last) && !(Symbol.iterator in last)
  return isOptions ? rest.pop() as GradientOptions : undefined
}

/** The axes in the order that was asked for: the spacings come in it too. */
function axesOf(axis: GradientOptions['axis'], ndim: number): number[] {
  const sorted = normalizeAxes('gradient', axis, ndim)
  return Array.isArray(axis) ? (axis as readonly number[]).map((a) => (a < 0 ? a + ndim : a)) : sorted
}

function spacings(x: NDArray, given: readonly Spacing[], axes: readonly number[]): Steps[] {
  if (given.length === 0) return axes.map(() => 1)
  if (given.length === 1 && typeof given[0] === 'number') return axes.map(() => stepOf(given[0] as number))
  if (given.length !== axes.length) throw new ValueError('gradient', `${given.length} spacings for ${axes.length} axes`, { spacings: given.length, axes })
  return given.map((spacing, i) => (typeof spacing === 'number' ? stepOf(spacing) : distances(arrayFrom('gradient', spacing), x, axes[i])))
}

function stepOf(step: number): number {
  if (Number.isNaN(step)) throw new ValueError('gradient', 'a spacing is a number, got NaN', { step })
  return step
}

/** The distances between coordinates; one number where all are the same. */
function distances(places: NDArray, x: NDArray, axis: number): Steps {
  if (places.ndim === 0) return Number(places.item())
  if (places.ndim !== 1 || places.size !== x.shape[axis]) {
    throw new ShapeError('gradient', `coordinates of shape ${showShape(places.shape)} for axis ${axis} of ${showShape(x.shape)}`, { spacing: places.shape, shape: x.shape, axis })
  }
  const line = inexact(places)
  const d = subtract(span(line, 0, 1, line.size), span(line, 0, 0, line.size - 1))
  return d.size > 0 && all(equal(d, d.get(0))).item() ? Number(d.item(0)) : d
}

function derivative(x: NDArray, axis: number, steps: Steps, order: 1 | 2): NDArray {
  const out = freshArray('gradient', x.dtype, x.shape)
  if (x.size === 0) return out
  const n = x.shape[axis]
  const at = (i: number): NDArray => span(x, axis, i, i + 1)
  const into = (i: number): { out: NDArray } => ({ out: span(out, axis, i, i + 1) })
  if (n > 2) inner(x, out, axis, steps)
  const [first, last] = typeof steps === 'number' ? [steps, steps] : [Number(steps.item(0)), Number(steps.item(n - 2))]
  if (order === 1) {
    divide(subtract(at(1), at(0)), first, into(0))
    divide(subtract(at(n - 1), at(n - 2)), last, into(n - 1))
    return out
  }
  const [second, before] = typeof steps === 'number' ? [steps, steps] : [Number(steps.item(1)), Number(steps.item(n - 3))]
  const uniform = typeof steps === 'number'
  weighted(uniform ? [-1.5 / first, 2 / first, -0.5 / first] : ends(first, second), [at(0), at(1), at(2)], into(0).out)
  weighted(uniform ? [0.5 / last, -2 / last, 1.5 / last] : ends(last, before).reverse().map((w) => -w), [at(n - 3), at(n - 2), at(n - 1)], into(n - 1).out)
  return out
}

/** The weights of an end and its two neighbours, for the distances to the next and from there to the one behind. */
function ends(near: number, far: number): number[] {
  return [-(2 * near + far) / (near * (near + far)), (near + far) / (near * far), -near / (far * (near + far))]
}

function weighted(weights: readonly number[], [a, b, c]: readonly NDArray[], out: NDArray): void {
  add(add(multiply(a, weights[0]), multiply(b, weights[1])), multiply(c, weights[2]), { out })
}

/** The central differences, in one pass where the array is large. */
function inner(x: NDArray, out: NDArray, axis: number, steps: Steps): void {
  const n = x.shape[axis]
  const target = { out: span(out, axis, 1, n - 1) }
  const [before, here, behind] = [span(x, axis, 0, n - 2), span(x, axis, 1, n - 1), span(x, axis, 2, n)]
  if (typeof steps === 'number') {
    divide(subtract(behind, before), 2 * steps, target)
    return
  }
  const line = x.shape.map((_, a) => (a === axis ? n - 2 : 1))
  const [d1, d2] = [span(steps, 0, 0, n - 2), span(steps, 0, 1, n - 1)]
  const both = add(d1, d2)
  const weights = [negative(divide(d2, multiply(d1, both))), divide(subtract(d2, d1), multiply(d1, d2)), divide(d1, multiply(d2, both))]
  const [a, b, c] = weights.map((w) => reshape(w, line))
  add(add(multiply(before, a), multiply(here, b)), multiply(behind, c), target)
}

declare module '../array/ndarray.js' {
  interface NDArray<D extends DType> {
    /** The derivative along each axis: see `pn.gradient`. */
    gradient(...rest: [...Spacing[], GradientOptions & { axis: number }]): NDArray<MeanType<D>>
    gradient(...rest: Spacing[] | [...Spacing[], GradientOptions]): NDArray<MeanType<D>> | NDArray<MeanType<D>>[]
  }
}

install({ gradient }, true)
