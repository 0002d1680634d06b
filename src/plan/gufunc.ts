/** Jobs of gufuncs: a loop over lines, matrices or ranges of elements, cut into chunks for the team. */
import { infoOf, type DType } from '../dtype/dtype.js'
import { Mode } from '../kernels/contract.js'
import { cached, ProgramBuilder, type Program } from '../kernels/program.js'
import { allocate } from '../memory/pool.js'
import type { GufuncName } from '../ops/gufuncs.js'
import { Job, type Operand } from '../schedule/job.js'
import { run, teamWorthNs, threadCount } from '../schedule/team.js'
import { sizeOf, type Shape } from '../shape/shape.js'

/** A view of a gufunc. */
export interface LoopOperand extends Operand {
  /** How far it moves from call to call, in elements, along each dimension of the loop. Without it it is the same for every call. */
  readonly steps?: readonly number[]
}

/** An operand that moves along the loop; of an array, whose storage is a getter, nothing is spread. */
export function stepping(operand: Operand, steps: readonly number[]): LoopOperand {
  const { storage, dtype, offset } = operand
  return { storage, dtype, offset, steps, elements: elementsOf(operand) }
}

/** How many elements an array, or lines, have. */
function elementsOf(operand: Operand & { readonly shape?: Shape; readonly lines?: number; readonly length?: number }): number | undefined {
  const { shape, lines, length, elements } = operand
  if (lines !== undefined && length !== undefined) return lines * length
  return shape === undefined ? elements : sizeOf(shape)
}

/** What a gufunc runs over. */
export interface GufuncJob {
  readonly operation: string
  readonly gufunc: GufuncName
  /** The dtype that the kernel is made for. */
  readonly dtype: DType
  /** The loop: one call for each element. */
  readonly shape: Shape
  /** In the kernel's order: its numbers first. */
  readonly operands: readonly LoopOperand[]
  /** About how long a call takes a core, in ns: decides when threads pay. */
  readonly cost: number
  /** Calls can be repeated after a thread died with one: no output is an input. True unless told. */
  readonly repeatable?: boolean
  /** The calling thread makes all calls. */
  readonly alone?: boolean
}

/** Calls a gufunc for every element of a loop, with the team where it is worth that. */
export function runGufunc(gufuncJob: GufuncJob): void {
  const job = jobOf(gufuncJob)
  if (job.total > 0) run(job, job.chunks > 1)
}

/** The job of a gufunc: in several chunks where that is worth the team. */
export function jobOf({ operation, gufunc, dtype, shape, operands, cost, repeatable = true, alone = false }: GufuncJob): Job {
  const total = sizeOf(shape)
  const shared = !alone && total > 1 && total * cost > teamWorthNs && threadCount() > 1
  const chunk = shared ? Math.ceil(total / Math.min(total, threadCount() * 8)) : total
  const none = shape.map(() => 0)
  const strides = operands.map((operand) => operand.steps ?? none)
  return new Job(operation, programOf(gufunc, dtype), Mode.loop, shape, strides, operands, total, chunk, total === 0 ? 0 : Math.ceil(total / chunk), 0, repeatable)
}

function programOf(gufunc: GufuncName, dtype: DType): Program {
  return cached(`call ${gufunc} ${dtype}`, () => {
    const p = new ProgramBuilder()
    p.call(gufunc, dtype)
    return p.build()
  })
}

/** Numbers that a gufunc is told: its first view. */
export function numbersOf(operation: string, ...numbers: readonly number[]): Operand {
  const storage = allocate(operation, numbers.length * 8)
  const words = storage.memory.typed(infoOf('float64').code) as Float64Array
  words.set(numbers, storage.start / 8)
  return { storage, dtype: 'float64', offset: 0 }
}
