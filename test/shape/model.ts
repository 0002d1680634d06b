/** A slow model of strided views: the positions of all elements, read through plain nested lists. */
import fc from 'fast-check'

export type Nested = number | Nested[]

/** The positions of a view's elements as nested lists. */
export function nest(shape: readonly number[], strides: readonly number[], offset = 0): Nested {
  if (shape.length === 0) return offset
  return Array.from({ length: shape[0] }, (_, i) => nest(shape.slice(1), strides.slice(1), offset + i * strides[0]))
}

/** The positions of a view's elements in C order. */
export function positions(shape: readonly number[], strides: readonly number[], offset = 0): number[] {
  const flat = (list: Nested): number[] => (typeof list === 'number' ? [list] : list.flatMap(flat))
  return flat(nest(shape, strides, offset))
}

/** A small shape, sizes of 0 and 1 included. */
export const shapes = (maxLength = 4): fc.Arbitrary<number[]> =>
  fc.array(fc.integer({ min: 0, max: 4 }), { maxLength })

export interface View {
  shape: number[]
  strides: number[]
  offset: number
}

/** A view as slicing, transposing and broadcasting make them: gaps, negative strides, strides of 0, any order of axes. */
export const views = (maxLength = 4): fc.Arbitrary<View> =>
  fc.array(
    fc.record({
      length: fc.integer({ min: 0, max: 4 }),
      step: fc.constantFrom(1, 1, 1, 1, 2, -1, 0),
      order: fc.integer({ min: 0, max: 3 }),
    }),
    { maxLength },
  ).chain((axes) => fc.boolean().map((keepsOrder) => layOut(axes, keepsOrder)))

function layOut(axes: readonly { length: number; step: number; order: number }[], keepsOrder: boolean): View {
  const shape = axes.map((axis) => axis.length)
  const strides = shape.map(() => 0)
  const order = shape.map((_, i) => i)
  if (!keepsOrder) order.sort((a, b) => axes[a].order - axes[b].order)
  let step = 1
  for (const i of order.reverse()) {
    strides[i] = step * axes[i].step + 0
    step *= Math.max(1, shape[i]) * Math.max(1, Math.abs(axes[i].step))
  }
  return { shape, strides, offset: 1000 }
}

/** The error that a call throws. */
export function errorOf(call: () => unknown): unknown {
  try {
    call()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}
