/** Views for programs, drawn at random, some of them hostile, in memory between guards that show any access outside. */
import { infoOf, type DType } from '../../src/dtype/dtype.js'
import { noise, valueOf } from './frames.js'
import type { Dice } from './mutate.js'

/** Bytes before and behind every memory. */
export const guard = 64

/** A view to be, over memory that is not made yet. */
export interface Drawn {
  readonly memory: number
  readonly dtype: DType
  readonly shape: number[]
  readonly strides: number[]
  offset: number
}
/** Memory to be: what it holds between its guards. */
export interface Region {
  readonly dtype: DType
  readonly elements: number
  readonly fill: number
}

const shapes = [[], [1], [7], [5], [3, 5], [4, 1, 3], [2, 3, 4], [0], [3, 0], [1, 6]]
const large = [[1030], [300, 4], [4, 300], [33, 40], [2, 520], [17, 3, 20], [700, 2]]

/** The views of one run. */
export class Scene {
  readonly regions: Region[] = []
  readonly views: Drawn[] = []
  constructor(readonly dice: Dice) {}

  /** A layout that has room in memory of its own: some order of the axes, some step, some axes backwards. */
  draw(dtype: DType, shape: number[]): void {
    const { dice } = this
    const order = shape.map((_, axis) => axis)
    if (dice.one(3)) order.sort(() => dice.below(3) - 1)
    let step = 1 + (dice.one(3) ? dice.below(3) : 0)
    const strides = shape.map(() => 0)
    let offset = dice.below(3)
    for (const axis of order.reverse()) {
      const back = dice.one(6)
      strides[axis] = back ? -step : step
      if (back) offset += step * Math.max(0, shape[axis] - 1)
      step *= Math.max(1, shape[axis]) + (dice.one(8) ? 1 : 0)
    }
    const elements = offset + step + dice.below(3)
    this.views.push({ memory: this.regions.push({ dtype, elements, fill: dice.bits() }) - 1, dtype, shape, strides, offset })
  }

  /** An output over the memory of an input with elements of its size: the very same ones, or off by some. */
  over(dtype: DType, shape: number[]): boolean {
    const { dice } = this
    const others = this.views.filter((view) => infoOf(view.dtype).bytes === infoOf(dtype).bytes && String(view.shape) === String(shape))
    if (others.length === 0) return false
    const other = dice.pick(others)
    this.views.push({ ...other, strides: [...other.strides], dtype, offset: other.offset + (dice.one(3) ? dice.below(4) - 1 : 0) })
    return true
  }

  /** One view becomes another than it was: in most cases one that must be refused. */
  spoil(): void {
    const { dice } = this
    const view = dice.pick(this.views)
    const much = dice.pick([1, -1, 2, 8, -64, 1000, 2 ** 31, 2 ** 40, -(2 ** 53), Infinity, NaN, 0.5])
    if (view.shape.length === 0 || dice.one(3)) view.offset += much
    else if (dice.one(2)) view.strides[dice.below(view.strides.length)] = much
    else view.shape[dice.below(view.shape.length)] += much
  }
}

/** What a program tells of its views. */
export interface Wants {
  readonly views: readonly { readonly role: string; readonly dtype: DType }[]
}
export type Options = { offset?: number[]; shape?: number[]; axis?: number[] }

/** Views for a program, and what part of them is run. */
export function scene(program: Wants, dice: Dice): { drawn: Scene; options: Options } {
  const drawn = new Scene(dice)
  const shape = [...dice.pick(dice.one(16) ? large : shapes)]
  const options: Options = {}
  const axes = shape.map((_, axis) => axis).filter(() => dice.one(2))
  const folds = program.views.some(({ role }) => role === 'result')
  if (folds && !dice.one(4)) options.axis = axes
  const kept = options.axis ? shape.filter((_, axis) => !axes.includes(axis)) : []
  for (const { role, dtype } of program.views) {
    const wanted = role === 'result' ? kept : role === 'output' ? shape : stretched(shape, dice)
    if (role === 'input' || dice.one(role === 'output' ? 2 : 8) || !drawn.over(dtype, wanted)) drawn.draw(dtype, [...wanted])
  }
  if (dice.one(4)) {
    options.offset = shape.map((n) => dice.below(n + 1))
    options.shape = shape.map((n, axis) => dice.below(n - options.offset![axis] + (dice.one(40) ? 2 : 1)))
  }
  if (dice.one(8)) drawn.spoil()
  return { drawn, options }
}

/** A shape that is broadcast to the given one, which it mostly is itself. */
function stretched(shape: readonly number[], dice: Dice): number[] {
  if (!dice.one(4)) return [...shape]
  return shape.map((n) => (dice.one(3) ? 1 : n)).slice(dice.one(3) ? dice.below(shape.length + 1) : 0)
}

const specials = [NaN, 0, -0, Infinity, -Infinity, 1, -1, 0.5, 5e-324, 3e38, 2 ** 31, -(2 ** 63), 2 ** 64]

/** Memory between guards, filled; then views of it as `run` takes them. */
export function made(drawn: Scene, guards: number) {
  const buffers = drawn.regions.map(({ dtype, elements, fill }) => {
    const { array, bytes, kind, big } = infoOf(dtype)
    const buffer = new SharedArrayBuffer(guard * 2 + Math.ceil((elements * bytes) / 8) * 8)
    new Uint8Array(buffer).fill(guards)
    const values = new array(buffer, guard, elements) as unknown as Record<number, number | bigint>
    const next = noise(fill)
    for (let i = 0; i < elements; i++) {
      const bits = next()
      values[i] = kind === 'f' && bits % 5 === 0 ? specials[(bits >>> 8) % specials.length] : !big && kind !== 'b' && kind !== 'f' && bits % 5 === 0 ? [0, 1, -1, infoOf(dtype).min as number][(bits >>> 8) % 4] : valueOf(dtype, bits)
    }
    return buffer
  })
  const views = drawn.views.map(({ memory, dtype, shape, strides, offset }) => {
    const region = drawn.regions[memory]
    const bytes = region.elements * infoOf(region.dtype).bytes
    const data = new (infoOf(dtype).array)(buffers[memory], guard, bytes / infoOf(dtype).bytes)
    return { data, dtype, shape, strides, offset }
  })
  return { buffers, views }
}
