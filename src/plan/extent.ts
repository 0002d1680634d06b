/** The least and the greatest element of a view, in one pass. */
import { infoOf } from '../dtype/dtype.js'
import { cached, checkOrdered, ProgramBuilder } from '../kernels/program.js'
import { allocate } from '../memory/pool.js'
import { firstElement, type View } from '../memory/storage.js'
import { isContiguous, sizeOf } from '../shape/shape.js'
import { combine, runReduction, splitAxes } from './reduce.js'

/** Up to so many elements a loop takes less than the making of a job. */
const few = 64

/** The extremes of a view that has elements; a NaN is both. Throws DTypeError for complex numbers, which have no order. */
export function extentOf(operation: string, x: View): [least: number | bigint, greatest: number | bigint] {
  const { dtype, shape } = x
  checkOrdered(operation, dtype)
  const { code, bytes, kind } = infoOf(dtype)
  if ('biu'.includes(kind) && sizeOf(shape) <= few && isContiguous(shape, x.strides)) return extentOfLine(x.storage.memory.part(code, firstElement(x), sizeOf(shape)))
  const program = cached(`extent ${dtype}`, () => {
    const p = new ProgramBuilder()
    const register = p.load(0, dtype)
    p.reduce('minimum', dtype, register, 1)
    p.reduce('maximum', dtype, register, 2)
    return p.build()
  })
  const axes = shape.map((_, axis) => axis)
  const { outputs, pieces } = runReduction({ operation, program, shape, split: splitAxes(shape, axes), inputs: [x], outputs: [dtype, dtype], columns: false })
  const [least, greatest] = outputs.map((partial, i) => {
    const whole = pieces === 1 ? partial : { storage: allocate(operation, bytes), dtype, offset: 0 }
    if (pieces > 1) combine(operation, i === 0 ? 'minimum' : 'maximum', partial, 1, pieces, whole)
    return whole.storage.memory.element(code, whole.storage.start / bytes)
  })
  return [least, greatest]
}

function extentOfLine(line: ArrayLike<number | bigint>): [number | bigint, number | bigint] {
  let [least, greatest] = [line[0], line[0]]
  for (let i = 1; i < line.length; i++) {
    if (line[i] < least) least = line[i]
    if (line[i] > greatest) greatest = line[i]
  }
  return [least, greatest]
}
