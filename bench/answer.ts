/** What a contender in JavaScript answers with, whatever its library: a result without all of its elements. */
import type { Answer } from './contender.js'
import { pn } from './parnum.js'

interface ArrayLike1 { readonly length: number; readonly [place: number]: number | bigint | boolean }

/** A result of parnum's, computed where it is pending. */
export function computed<T>(value: T): T {
  return value instanceof pn.NDArray ? value.eval() as T : value
}

/** Any library's result: its elements in C order, shape and dtype. */
function opened(value: unknown): { values: ArrayLike1; shape: readonly number[]; dtype: string } {
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return { values: [value], shape: [], dtype: 'number' }
  const x = value as { shape?: readonly number[]; dtype?: string; size?: number; data?: ArrayLike1; toTypedArray?: () => ArrayLike1; flatten?: () => { data: ArrayLike1 } }
  if (ArrayBuffer.isView(value)) return { values: value as unknown as ArrayLike1, shape: x.shape ?? [(value as unknown as ArrayLike1).length], dtype: 'number' }
  const values = x.toTypedArray ? x.toTypedArray() : x.flatten ? x.flatten().data : x.data!
  return { values, shape: x.shape ?? [], dtype: String(x.dtype) }
}

/** The elements at some places, and all of them by their weighted sum. */
export function answerOf(value: unknown, placesOf: (n: number) => readonly number[]): Answer & { largest: number } {
  const { values, shape, dtype } = opened(value)
  let sum = 0
  let scale = 0
  let largest = 0
  for (let k = 0; k < values.length; k++) {
    const term = Number(values[k]) * ((k % 97) + 1)
    sum += term
    scale += Math.abs(term)
    largest = Math.max(largest, Math.abs(Number(values[k])))
  }
  return { dtype, shape, samples: placesOf(values.length).filter((p) => p < values.length).map((p) => Number(values[p])), sum, scale, largest }
}
