/** Counting into tables: each chunk has a table of its own, and the tables are added. The cut follows from the sizes alone. */
import { infoOf, type DType } from '../dtype/dtype.js'
import { Mode } from '../kernels/contract.js'
import { cached, ProgramBuilder, type Program } from '../kernels/program.js'
import { allocate } from '../memory/pool.js'
import type { View } from '../memory/storage.js'
import { Job, type Operand } from '../schedule/job.js'
import { run, teamWorthNs, threadCount } from '../schedule/team.js'
import { mergeDims } from '../shape/nest.js'
import { sizeOf } from '../shape/shape.js'
import { block } from './elementwise.js'
import { foldProgram, runReduction, splitAxes } from './reduce.js'

/** Bytes that all tables of a count may take. */
const tableBytes = 64 << 20
/** Up to so many bins a chunk has four tables, so that additions to one bin need not wait for each other. */
const fewBins = 1024

/** Where the indices come from: integers as they are, or values put into bins by edges. */
export interface Bins {
  readonly count: number
  /** Increasing float64 edges, one more than bins; without them the values are the indices. */
  readonly edges?: Operand
  readonly uniform?: boolean
}

/** Adds weights (or ones) at each value's bin: int64 counts, or float64 sums. All views have one shape. */
export function runCount(operation: string, values: View, weights: View | undefined, bins: Bins): Operand {
  const total = sizeOf(values.shape)
  const dtype: DType = weights ? 'float64' : 'int64'
  const most = Math.max(1, Math.min(16, Math.floor(tableBytes / (bins.count * 8))))
  const chunk = Math.max(1 << 16, Math.ceil(total / most / block) * block)
  const tables = Math.max(1, Math.ceil(total / chunk))
  const ways = bins.count <= fewBins ? 4 : 1
  const rows = tables * ways
  const shape = [rows, bins.count]
  const table: View = { storage: allocate(operation, rows * bins.count * 8), dtype, shape, strides: [bins.count, 1], offset: 0 }
  table.storage.memory.typed(infoOf('float64').code).fill(0 as never, table.storage.start / 8, table.storage.start / 8 + rows * bins.count)
  if (total > 0) {
    const program = countProgram(values.dtype, weights?.dtype, bins, ways)
    const inputs = weights ? [values, weights] : [values]
    const nest = mergeDims(values.shape, inputs.map((view) => view.strides))
    const constants = bins.edges ? [bins.edges, table] : [table]
    const none = nest.shape.map(() => 0)
    const shared = total * program.cost > teamWorthNs && threadCount() > 1
    run(new Job(operation, program, Mode.elementwise, nest.shape, [...nest.strides, ...constants.map(() => none)], [...inputs, ...constants], total, chunk, tables, 0, false), shared)
  }
  if (rows === 1) return table
  return runReduction({
    operation, program: foldProgram('add', dtype, dtype, false), shape, split: splitAxes(shape, [0]), inputs: [table], outputs: [dtype],
    targets: [{ storage: allocate(operation, bins.count * 8), dtype, offset: 0 }], columns: true, pieceLength: rows,
  }).outputs[0]
}

function countProgram(values: DType, weights: DType | undefined, { count, edges, uniform = false }: Bins, ways: 1 | 4): Program {
  return cached(`count ${values} ${weights} ${count} ${edges !== undefined} ${uniform}`, () => {
    const p = new ProgramBuilder()
    const x = p.load(0, values)
    const w = weights ? p.cast(p.load(1, weights), weights, 'float64') : -1
    const next = weights ? 2 : 1
    const index = edges ? p.digitize(p.cast(x, values, 'float64'), next, count + 1, uniform) : p.cast(x, values, 'int64')
    p.count(index, w, edges ? next + 1 : next, count, ways)
    return p.build()
  })
}

