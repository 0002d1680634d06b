/** Whether an answer is right: against NumPy's, or plain loops' where there is no Python. */
import type { Answer } from './contender.js'
import type { Dtype } from './inputs.js'

/** Places of a result that are compared one by one: all of a small one; both ends and 2,048 between of a large one. */
export function placesOf(n: number): readonly number[] {
  if (n <= 4096) return Array.from({ length: n }, (_, k) => k)
  const places = new Set<number>()
  for (let k = 0; k < 512; k++) places.add(k).add(n - 1 - k)
  for (let k = 0; k < 2048; k++) places.add(Math.floor(((k + 0.5) * n) / 2048))
  return [...places].sort((a, b) => a - b)
}

const bitsOf = { float64: 52, float32: 23 } as const satisfies Record<Dtype, number>

/** The distance in units of the last place of the larger one. */
function ulpsApart(a: number, b: number, dtype: Dtype): number {
  if (Object.is(a, b) || a === b) return 0
  const exponent = Math.floor(Math.log2(Math.max(Math.abs(a), Math.abs(b))))
  return Math.abs(a - b) / 2 ** (exponent - bitsOf[dtype])
}

/** Why an answer is wrong; undefined where it is right. `strict`: shape and dtype are compared too. */
export function wrong(answer: Answer, right: Answer, dtype: Dtype, ulps: number, strict: boolean): string | undefined {
  if (strict && answer.shape.join() !== right.shape.join()) return `shape [${answer.shape.join()}] instead of [${right.shape.join()}]`
  if (strict && kindOf(answer.dtype) !== kindOf(right.dtype)) return `dtype ${answer.dtype} instead of ${right.dtype}`
  if (answer.samples.length !== right.samples.length) return `${answer.samples.length} elements instead of ${right.samples.length}`
  for (let k = 0; k < right.samples.length; k++) {
    const apart = ulpsApart(answer.samples[k], right.samples[k], dtype)
    if (!(apart <= ulps)) return `${answer.samples[k]} instead of ${right.samples[k]}: ${apart.toPrecision(3)} ULP apart, ${ulps.toPrecision(3)} allowed`
  }
  // All elements by their weighted sum: what summing itself loses, and what the elements may differ by.
  const allowed = right.scale * (1e-9 + ulps * 2 ** -bitsOf[dtype])
  if (!(Math.abs(answer.sum - right.sum) <= allowed)) return `the weighted sum of all elements is ${answer.sum} instead of ${right.sum}`
  return undefined
}

/** Kinds, not widths: argmax gives int32 here and int64 in NumPy, wide references are float64. */
function kindOf(dtype: string): string {
  return dtype.replace(/\d+$/, '').replace('uint', 'int')
}
