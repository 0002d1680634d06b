/** The same logical values in every memory layout. Knows arrays only by the four methods below, so it needs no part of parnum's API. */
import type { TypedArray, TypedArrayConstructor } from '../../src/dtype/dtype.js'

/** What a layout is made with; `NDArray` has these methods. */
export interface Movable<A> {
  get(...index: string[]): A
  reshape(shape: number[]): A
  permuteDims(axes: number[]): A
  broadcastTo(shape: number[]): A
}

/** An array whose element k, in row-major order, is element `source(k)` of the values it was made from. */
export interface Layout<A> {
  readonly name: string
  readonly array: A
  readonly shape: readonly number[]
  readonly source: (k: number) => number
}

const itself = (k: number) => k

/**
 * The values as contiguous, at an offset, with a step, reversed, transposed in two dimensions, and broadcast along an inner and an outer
 * axis. Layouts come in the same order with the same shapes for all values of one length, so those of several inputs
 * go together. `make` is `arr` with the dtype bound: `data => arr(data, { dtype })`.
 */
export function layouts<A extends Movable<A>>(values: TypedArray, make: (data: TypedArray) => A): Layout<A>[] {
  const n = values.length
  const line = { shape: [n], source: itself }
  return [
    { name: 'contiguous', array: make(spread(values, n, itself)), ...line },
    { name: 'offset', array: make(spread(values, n + 3, k => k + 1)).get(`1:${n + 1}`), ...line },
    { name: 'step 2', array: make(spread(values, 2 * n + 1, k => 2 * k + 1)).get('1::2'), ...line },
    { name: 'reversed', array: make(spread(values, n, k => n - 1 - k)).get('::-1'), ...line },
    transposed(values, make),
    { name: 'broadcast, inner', array: broadcast(make(spread(values, n, itself)), [n, 1], [n, 3]), shape: [n, 3], source: k => Math.floor(k / 3) },
    { name: 'broadcast, outer', array: broadcast(make(spread(values, n, itself)), [1, n], [2, n]), shape: [2, n], source: k => k % n },
  ]
}

/** Rows and columns as near to a square as the length allows; one row where it is prime or 0. */
function transposed<A extends Movable<A>>(values: TypedArray, make: (data: TypedArray) => A): Layout<A> {
  const n = values.length
  let rows = Math.max(1, Math.floor(Math.sqrt(n)))
  while (n % rows) rows--
  const cols = n / rows
  const data = spread(values, n, k => (k % cols) * rows + Math.floor(k / cols))
  return { name: 'transposed', array: make(data).reshape([cols, rows]).permuteDims([1, 0]), shape: [rows, cols], source: itself }
}

function broadcast<A extends Movable<A>>(array: A, from: number[], to: number[]): A {
  return array.reshape(from).broadcastTo(to)
}

/** A larger array with element k of the values at `place(k)`, and other values of theirs in the gaps, where reading is a mistake. */
function spread(values: TypedArray, size: number, place: (k: number) => number): TypedArray {
  const n = values.length
  const Typed = values.constructor as TypedArrayConstructor
  const out = new Typed(new ArrayBuffer(size * values.BYTES_PER_ELEMENT))
  if (n) for (let k = 0; k < size; k++) out[k] = values[(k * 7 + 3) % n]
  for (let k = 0; k < n; k++) out[place(k)] = values[k]
  return out
}

/** The values that a layout's elements have, given those of its source: `expectedIn(layout, case.out.data)`. */
export function expectedIn(layout: Pick<Layout<unknown>, 'shape' | 'source'>, values: TypedArray): TypedArray {
  const size = layout.shape.reduce((product, n) => product * n, 1)
  const Typed = values.constructor as TypedArrayConstructor
  const out = new Typed(new ArrayBuffer(size * values.BYTES_PER_ELEMENT))
  for (let k = 0; k < size; k++) out[k] = values[layout.source(k)]
  return out
}
