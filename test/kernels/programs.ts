/** Programs to send, by name: between them every kind of instruction that has bytes. Exact operations only, but for `waves`. */
import type { DType } from '../../src/dtype/dtype.js'
import { ProgramBuilder, type Program } from '../../src/kernels/program.js'

function built(write: (p: ProgramBuilder) => void): Program {
  const p = new ProgramBuilder()
  write(p)
  return p.build()
}

export const programs: Readonly<Record<string, Program>> = {
  /** view 2 = sqrt(view0 ** 2 + view1 ** 2) */
  length: built((p) => {
    const [x, y] = [0, 1].map((v) => p.op('square', 'float64', 1, p.load(v, 'float64')))
    p.store(p.op('sqrt', 'float64', 1, p.op('add', 'float64', 1, x, y)), 2, 'float64')
  }),
  /** view 2 = where(view0 < view1, view0 * view1, view1); view 3 = view0 < view1 */
  choice: built((p) => {
    const x = p.load(0, 'int32')
    const y = p.load(1, 'int32')
    const less = p.op('less', 'int32', 1, x, y)
    p.store(p.op('where', 'int32', 1, less, p.op('multiply', 'int32', 1, x, y), y), 2, 'int32')
    p.store(less, 3, 'bool')
  }),
  /** view 3 = float32(view0) / view1 + view2 */
  casts: built((p) => {
    const x = p.cast(p.load(0, 'int16'), 'int16', 'float32')
    const y = p.cast(p.load(1, 'uint64'), 'uint64', 'float32')
    p.store(p.op('add', 'float32', 1, p.op('divide', 'float32', 1, x, y), p.load(2, 'float32')), 3, 'float32')
  }),
  /** view 2 = view0 - view1; view 3 = the sum of its squares; view 4 = its maximum */
  spread: built((p) => {
    const difference = p.op('subtract', 'float64', 1, p.cast(p.load(0, 'float32'), 'float32', 'float64'), p.load(1, 'float64'))
    p.store(difference, 2, 'float64')
    p.reduce('add', 'float64', p.op('square', 'float64', 1, difference), 3)
    p.reduce('maximum', 'float64', difference, 4)
  }),
  sum: built((p) => { p.reduce('add', 'float64', p.load(0, 'float64'), 1) }),
  /** Combines the sums of pieces. */
  combine: built((p) => { p.reduce('add', 'float64', p.load(0, 'float64'), 1, true) }),
  product: built((p) => { p.reduce('multiply', 'int64', p.cast(p.load(0, 'int8'), 'int8', 'int64'), 1) }),
  /** view 1 = the minimum of view 0, view 2 = where it is */
  least: built((p) => { p.arg('minimum', 'float32', p.load(0, 'float32'), 1, 2) }),
  /** view 2 = whether any is set in both */
  any: built((p) => { p.reduce('maximum', 'bool', p.op('logicalAnd', 'bool', 1, p.load(0, 'bool'), p.cast(p.load(1, 'uint8'), 'uint8', 'bool')), 2) }),
  waves: built((p) => {
    const x = p.load(0, 'float64')
    p.store(p.op('exp', 'float64', 1, p.op('sin', 'float64', 1, x)), 1, 'float64')
    p.reduce('add', 'float64', p.op('hypot', 'float64', 1, x, p.load(0, 'float64')), 2)
  }),
}

/** One operation of one dtype: what every kernel that can be named has to stand. */
export function operation(name: Parameters<ProgramBuilder['op']>[0], dtype: DType, first: DType, arity: number, out: DType): Program {
  return built((p) => {
    const inputs = Array.from({ length: arity }, (_, i) => p.load(i, i === 0 ? first : dtype))
    p.store(p.op(name, dtype, 1, ...inputs), arity, out)
  })
}
