/**
 * The arrays that every case computes with, made from one formula in JavaScript here and in Python in side.py, bit for bit the
 * same. It knows typed arrays only; each side wraps them.
 */

export type Dtype = 'float64' | 'float32'

/** x, y, z: [n]. m: a mask [n]. i: int32 [n]. A: [rows, cols] and row: [cols], rows * cols = n. S: square, at most n elements. */
export const inputNames = ['x', 'y', 'z', 'm', 'i', 'A', 'row', 'S'] as const
export type InputName = (typeof inputNames)[number]

export type Values = Float64Array | Float32Array | Int32Array | Uint8Array

export interface Input {
  readonly values: Values
  readonly shape: readonly number[]
  readonly dtype: Dtype | 'int32' | 'bool'
}

/** Rows and columns of A: [5, 2], [100, 10], [1000, 100], [10000, 1000]. */
export function matrixShape(n: number): [number, number] {
  const cols = Math.max(2, 10 ** Math.floor(Math.log10(n) / 2 + 1e-9))
  return [Math.floor(n / cols), cols]
}

export function inputShape(name: InputName, n: number): readonly number[] {
  if (name === 'A') return matrixShape(n)
  if (name === 'row') return [matrixShape(n)[1]]
  if (name === 'S') return [Math.floor(Math.sqrt(n)), Math.floor(Math.sqrt(n))]
  return [n]
}

/** 32 bits that look random, from a place and a seed. */
function mixed(place: number, seed: number): number {
  let h = Math.imul(place, 0x9e3779b1) ^ Math.imul(seed, 0x85ebca77)
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
  return (h ^ (h >>> 13)) >>> 0
}

/** Float64s in [low, high): those of programs.py, bit for bit. */
export function spread(seed: number, size: number, low: number, high: number): Float64Array<ArrayBuffer> {
  const values = new Float64Array(size)
  for (let k = 0; k < size; k++) values[k] = low + (high - low) * (mixed(k, seed) / 4294967296)
  return values
}

/** Floats are in [0.5, 10): inside the domain of sqrt, log and pow, and no result overflows float32. */
export function makeInput(name: InputName, n: number, dtype: Dtype): Input {
  const shape = inputShape(name, n)
  const size = shape.reduce((a, b) => a * b, 1)
  const seed = inputNames.indexOf(name) + 1
  if (name === 'i') return { values: fill(new Int32Array(size), (k) => mixed(k, seed) | 0), shape, dtype: 'int32' }
  if (name === 'm') return { values: fill(new Uint8Array(size), (k) => mixed(k, seed) >>> 31), shape, dtype: 'bool' }
  const made = dtype === 'float64' ? new Float64Array(size) : new Float32Array(size)
  return { values: fill(made, (k) => 0.5 + 9.5 * (mixed(k, seed) / 4294967296)), shape, dtype }
}

function fill<T extends Values>(values: T, element: (place: number) => number): T {
  for (let k = 0; k < values.length; k++) values[k] = element(k)
  return values
}
