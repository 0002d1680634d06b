/** The arrays in what a user's function returned. */
import { NDArray } from '../array/ndarray.js'

/** How deep lists and objects are looked into. */
const deepest = 8

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)
}

/** The arrays in a result: itself, or in lists and objects one level after the other. */
export function arraysIn(result: unknown): NDArray[] {
  const arrays: NDArray[] = []
  const seen = new Set<object>()
  let level = isContainer(result) ? [result] : []
  for (let depth = 0; depth <= deepest && level.length > 0; depth++) {
    const next: object[] = []
    for (const value of level) {
      if (value instanceof NDArray) arrays.push(value)
      else if (!seen.has(value)) {
        seen.add(value)
        for (const part of Object.values(value)) if (isContainer(part)) next.push(part)
      }
    }
    level = next
  }
  return arrays
}
