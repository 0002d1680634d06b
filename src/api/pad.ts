/**
 * Padding, after NumPy's `pad`: the array is copied into the middle of the result, whose ends are filled axis by axis, each from what is between
 * them already; so corners follow from the edges beside them. All filling is copying between views (padding.ts).
 */
import { install } from '../array/install.js'
import type { NDArray } from '../array/ndarray.js'
import type { DType } from '../dtype/dtype.js'
import { ShapeError, ValueError } from '../errors.js'
import { checkShape } from '../shape/shape.js'
import { showShape, showValue, toEntries, toInteger } from '../shape/show.js'
import { copyArray, freshArray } from './data.js'
import { complexTarget } from './fill.js'
import { alive, viewOf } from './manipulate.js'
import { checkOptions } from './options.js'
import { edge, empty, constant, linearRamp, reflection, statistic, wrapped, type Fill, type Pair } from './padding.js'
import { isComplexScalar, isScalar, weakValue, type Scalar } from './ufunc.js'

/** What the padding consists of. */
export type PadMode = 'constant' | 'edge' | 'linearRamp' | 'maximum' | 'mean' | 'minimum' | 'reflect' | 'symmetric' | 'wrap' | 'empty'
/** One value for all ends, one for each end of an axis, or such a pair for each axis. */
export type PadValues<T> = T | readonly [T, T] | readonly (readonly [T, T])[]

/** What `pad` takes. */
export interface PadOptions {
  /**
   * constant (the default): `constantValues`. edge: the outermost element. linearRamp: from there to `endValues`. maximum, mean, minimum: of the
   * `statLength` elements at the end. reflect: mirrored at the outermost element. symmetric: mirrored behind it. wrap: from the other end. empty: anything.
   */
  mode?: PadMode | undefined
  /** For constant: the values (0). */
  constantValues?: PadValues<Scalar> | undefined
  /** For linearRamp: the values that the ramps end with (0). */
  endValues?: PadValues<number> | undefined
  /** For maximum, mean and minimum: over how many elements at the end; all by default. */
  statLength?: PadValues<number> | null | undefined
  /** For reflect and symmetric: 'even', or 'odd' for twice the outermost element minus the mirrored ones. */
  reflectType?: 'even' | 'odd' | undefined
}

/** A pair for each axis, from one value, a pair, or a list of pairs. */
function pairsOf<T>(name: string, value: unknown, ndim: number, check: (value: unknown) => T): Pair<T>[] {
  const given = Array.isArray(value) ? value : toEntries(value, 2 ** 16) ?? [value]
  if (given.every((entry) => !Array.isArray(entry))) {
    const ends = given.map(check)
    if (ends.length !== 1 && ends.length !== 2) throw new ShapeError('pad', `${name} is one value, a pair or a list of pairs, got ${ends.length} values`, { [name]: value })
    return Array.from({ length: ndim }, () => [ends[0], ends[ends.length - 1]])
  }
  const pairs = given.map((entry) => {
    const ends = (toEntries(entry, 2) ?? []).map(check)
    if (ends.length !== 1 && ends.length !== 2) throw new ShapeError('pad', `${name} has pairs, got ${showValue(entry)}`, { [name]: value })
    return [ends[0], ends[ends.length - 1]] as const
  })
  if (pairs.length !== 1 && pairs.length !== ndim) throw new ShapeError('pad', `${name} has ${pairs.length} pairs for ${ndim} axes`, { [name]: value, ndim })
  return Array.from({ length: ndim }, (_, axis) => pairs[pairs.length === 1 ? 0 : axis])
}

function lengthOf(name: string): (value: unknown) => number {
  return (value) => {
    const number = toInteger(value)
    if (number === undefined || number < 0 || !Number.isSafeInteger(number)) throw new ValueError('pad', `${name} has non-negative integers, got ${showValue(value)}`, { [name]: value })
    return number
  }
}

function scalarOf(name: string, dtype: DType): (value: unknown) => Scalar {
  return (value) => {
    if (isComplexScalar(value)) {
      complexTarget('pad', dtype)
      return value
    }
    if (!isScalar(value)) throw new ValueError('pad', `${name} has numbers, got ${showValue(value)}`, { [name]: value })
    weakValue('pad', value, dtype)
    return value
  }
}

/** How each mode is read: the options that it takes, and what fills the ends. */
interface Mode {
  readonly takes?: keyof PadOptions
  readonly fill: (x: NDArray, options: PadOptions) => Fill
}

const statistics = (name: 'max' | 'mean' | 'min'): Mode => ({
  takes: 'statLength',
  fill: (x, { statLength }) => statistic(name, statLength === undefined || statLength === null ? undefined : pairsOf('statLength', statLength, x.ndim, lengthOf('statLength'))),
})

const reflections = (includesEdge: boolean): Mode => ({
  takes: 'reflectType',
  fill: (_, { reflectType = 'even' }) => {
    if (reflectType !== 'even' && reflectType !== 'odd') throw new ValueError('pad', `reflectType is 'even' or 'odd', got ${showValue(reflectType)}`, { reflectType })
    return reflection(includesEdge, reflectType === 'odd')
  },
})

const modes: Readonly<Record<PadMode, Mode>> = {
  constant: { takes: 'constantValues', fill: (x, { constantValues = 0 }) => constant(pairsOf('constantValues', x.dtype === 'bool' && constantValues === 0 ? false : constantValues, x.ndim, scalarOf('constantValues', x.dtype))) },
  edge: { fill: () => edge },
  linearRamp: { takes: 'endValues', fill: (x, { endValues = 0 }) => linearRamp(pairsOf('endValues', endValues, x.ndim, scalarOf('endValues', 'float64'))) },
  maximum: statistics('max'),
  mean: statistics('mean'),
  minimum: statistics('min'),
  reflect: reflections(false),
  symmetric: reflections(true),
  wrap: { fill: () => wrapped },
  empty: { fill: () => empty },
}
const names = Object.keys(modes)

/**
 * The array with further elements around it: `padWidth` of them before and after, for every axis the same or for each its own pair.
 * @throws ShapeError for pairs of another number than axes; ValueError for negative widths, and modes that cannot extend an empty axis; DTypeError for a
 * number that the dtype cannot hold; MemoryError; DisposedError
 * @example pn.pad(arr([1, 2]), 2).toArray() //=> [ 0, 0, 1, 2, 0, 0 ]
 * @example pn.pad(arr([1, 2, 3]), [2, 1], { mode: 'reflect' }).toArray() //=> [ 3, 2, 1, 2, 3, 2 ]
 */
export function pad<D extends DType>(x: NDArray<D>, padWidth: PadValues<number>, options?: PadOptions | PadMode): NDArray<D> {
  alive('pad', x)
  const given: PadOptions = typeof options === 'string' ? { mode: options } : options === undefined ? {} : options
  checkOptions('pad', given, ['mode', 'constantValues', 'endValues', 'statLength', 'reflectType'])
  const name = given.mode ?? 'constant'
  if (!Object.hasOwn(modes, name)) throw new ValueError('pad', `mode is one of ${names.join(', ')}, got ${showValue(name)}`, { mode: name })
  const mode = modes[name]
  for (const key of Object.keys(given)) {
    if (key !== 'mode' && key !== mode.takes && given[key as keyof PadOptions] !== undefined) throw new ValueError('pad', `mode '${name}' takes no ${key}`, { mode: name, option: key })
  }
  const widths = pairsOf('padWidth', padWidth, x.ndim, lengthOf('padWidth'))
  const fill = mode.fill(x, given)
  const emptyAxis = x.shape.findIndex((n, axis) => n === 0 && widths[axis][0] + widths[axis][1] > 0)
  if (emptyAxis >= 0 && name !== 'constant' && name !== 'empty') {
    throw new ValueError('pad', `axis ${emptyAxis} of ${showShape(x.shape)} is empty: only 'constant' and 'empty' can extend it`, { axis: emptyAxis, shape: x.shape, mode: name })
  }
  const out = freshArray('pad', x.dtype, checkShape('pad', x.shape.map((n, axis) => widths[axis][0] + n + widths[axis][1])))
  copyArray('pad', x, inner(out, widths, 0))
  x.shape.forEach((length, axis) => {
    const [before, after] = widths[axis]
    // Axes that are filled already count with their ends, the later ones without.
    if (before + after > 0 && out.size > 0) fill(inner(out, widths, axis + 1), axis, before, length, after)
  })
  return out
}

/** The part of the result without the ends of the axes from `from` on. */
function inner(out: NDArray, widths: readonly Pair<number>[], from: number): NDArray {
  const shape = out.shape.map((n, axis) => (axis < from ? n : n - widths[axis][0] - widths[axis][1]))
  const skipped = out.strides.reduce((sum, stride, axis) => (axis < from ? sum : sum + widths[axis][0] * stride), 0)
  return viewOf(out, shape, out.strides, out.offset + skipped)
}

install({ pad })

declare module '../array/ndarray.js' {
  interface NDArray<D extends DType> {
    /** With further elements around it: see `pn.pad`. */
    pad(padWidth: PadValues<number>, options?: PadOptions | PadMode): NDArray<D>
  }
}
