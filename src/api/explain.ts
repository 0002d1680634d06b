/** What is pending, in words. */
import type { NDArray } from '../array/ndarray.js'
import { infoOf, type DType } from '../dtype/dtype.js'
import { planOf } from '../expr/fuse.js'
import { show } from '../memory/pool.js'
import { scalars } from '../schedule/team.js'
import { showShape } from '../shape/show.js'
import { checkArray } from './options.js'
import { checkUsable } from './ufunc.js'

/**
 * The plan of an array that is not computed yet: the one program that will give it, what that reads and what it writes, each element
 * once. An array that is computed says so. Nothing is computed, except parts of smaller shapes.
 * @throws ValueError for what is no array, DisposedError
 * @example pn.explain(pn.ones(3)) //=> float64 [3]: computed
 * @example const x = pn.linspace(0, 1, 1_000_000)
 * console.log(pn.explain(x.mul(2).add(1)))
 */
export function explain(x: NDArray): string {
  checkUsable('explain', checkArray('explain', x))
  const what = `${x.dtype} ${showShape(x.shape)}`
  if (!x.pending) return `${what}: computed`
  const { fused, program } = planOf(x.pending)
  const bytesOf = (elements: number, dtype: DType): number => elements * infoOf(dtype).bytes
  const lines = fused.views.map((view, i) => {
    if (view.storage === scalars) return `  view${i}: a number, ${view.dtype}`
    const elements = view.shape.reduce((n, length, axis) => (view.strides[axis] === 0 ? n : n * length), 1)
    return `  view${i}: ${view.dtype} ${showShape(view.shape)}, ${show(bytesOf(elements, view.dtype))}`
  })
  const reads = fused.views.reduce((sum, view) => sum + (view.storage === scalars ? 0 : bytesOf(view.shape.reduce((n, length, axis) => (view.strides[axis] === 0 ? n : n * length), 1), view.dtype)), 0)
  const writes = fused.kept.reduce((sum, node) => sum + bytesOf(node.size, node.dtype), 0)
  return [
    `${what}: pending, ${fused.views.length} inputs, ${program.instructions} instructions, reads ${show(reads)}, writes ${show(writes)}`,
    ...lines, ...program.text.map((line) => `  ${line}`),
  ].join('\n')
}
