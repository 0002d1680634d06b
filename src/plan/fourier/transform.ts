/**
 * Transforms of lines as jobs of the gufunc `fft`. Short lines go through the kernel whole, as many side by side as a vector has lanes. A long
 * line is a matrix [n1, n2] (Bailey 1990): its columns are transformed and multiplied by factors, then its rows. Both are lines again, for the team to share.
 * The tree, and with it every bit, is the same either way.
 */
import { infoOf } from '../../dtype/dtype.js'
import { fourierNumbers, type FourierNumber } from '../../kernels/gufuncs/fourier/numbers.js'
import { dispose } from '../../memory/pool.js'
import { streams } from '../elementwise.js'
import { numbersOf, runGufunc, stepping } from '../gufunc.js'
import { sizeOf } from '../../shape/shape.js'
import { convolve } from './convolve.js'
import { laneAxis, merged, roomLines, slices, without, type Lines, type Pair, type Part, type Transform } from './lines.js'
import { planOf, roomOf, wholeLength, type Plan } from './plans.js'
import { isSmooth, treeOf, type TreeNode } from './tree.js'

/** Lines that fill a vector, on the widest machine; the cut into calls is the same on all. */
const widths = { float64: 8, float32: 16 } as const
/** Lines from this length on are taken apart where there are too few of them to fill a vector. */
const partedLength = 64
/** Vectors of a call at least, as many as the kernel reads at once. */
const grouped = 4
/** Elements of a call. */
const callElements = 4096
/** Bytes of room for the columns of lines in between. */
const roomBytes = 64 << 20

/** Transforms lines. `to` may be `from` where each element is complex and in the same place. */
export function transform(job: Transform): void {
  const { part, n } = job
  if (sizeOf(job.shape) === 0) return
  if (!isSmooth(n)) return convolve(job, transform)
  const tree = treeOf(n)
  const pair = { ...job, ...merged(job) }
  const lane = laneAxis(pair, widths[part])
  const few = (lane < 0 ? 1 : pair.shape[lane]) < widths[part] / 2
  if (tree.parts && (n > wholeLength || (few && n >= partedLength))) return inParts(pair, tree, tree.parts)
  runLines(pair, {
    plan: planOf(job.operation, part, tree), n, lane,
    numbers: { swapIn: Number(job.inverse), swapOut: Number(job.inverse), scale: job.scale },
  })
}

function inParts(job: Transform, tree: TreeNode, [first, second]: readonly [TreeNode, TreeNode]): void {
  const { operation, part, n, inverse, scale } = job
  const [n1, n2] = [first.length, second.length]
  const columns = planOf(operation, part, first, tree)
  const rows = planOf(operation, part, second)
  const lines = Math.max(1, Math.floor(roomBytes / (n * 16)))
  for (const { shape, from, to } of slices(job, lines)) {
    const { operand } = roomOf(operation, part, sizeOf(shape) * n)
    const room = roomLines(operand, shape, n)
    const wide = [...shape, n2]
    const high = [...shape, n1]
    runLines({ operation, part, shape: wide, from: matrix(from, n2), to: matrix(room, n2) }, {
      plan: columns, n: n1, lane: shape.length,
      numbers: {
        haveStep: n2, haveLane: 1, wantStep: n2, wantLane: 1, swapIn: Number(inverse), factors: 1, factorTable: columns.factorTable, factorBits: columns.factorBits,
      },
    })
    runLines({ operation, part, shape: high, from: { ...room, strides: [...room.strides, 2 * n2], count: n2, countImaginary: n2 }, to: matrix(to, n1) }, {
      plan: rows, n: n2, lane: shape.length, numbers: { wantStep: n1, wantLane: 1, swapOut: Number(inverse), scale },
    })
    dispose(operand.storage)
  }
}

/** Lines whose elements are `apart` elements from each other, and those in between are lines too. */
function matrix(lines: Lines, apart: number): Lines {
  return { ...lines, strides: [...lines.strides, lines.step], step: lines.step * apart }
}

/** How lines go through the kernel. */
interface Way {
  readonly plan: Plan
  readonly n: number
  /** The axis whose lines are neighbours in a call; -1: there is one line. */
  readonly lane: number
  readonly numbers: Partial<Record<FourierNumber, number>>
}

function runLines({ operation, part, shape, from, to }: Pair & { readonly operation: string; readonly part: Part }, { plan, n, lane, numbers }: Way): void {
  const lanes = lane < 0 ? 1 : shape[lane]
  const width = widths[part]
  const callLanes = Math.max(grouped, Math.ceil(callElements / n / width)) * width
  const panels = Math.ceil(lanes / callLanes)
  const apart = from.operand.storage !== to.operand.storage
  const streaming = apart && streams(sizeOf(shape) * n * 2 * infoOf(part).bytes)
  const values: Readonly<Record<FourierNumber, number>> = {
    callLanes, allLanes: lanes, panels,
    inStep: from.step, inLane: lane < 0 ? 0 : from.strides[lane], inImaginary: from.imaginary,
    outStep: to.step, outLane: lane < 0 ? 0 : to.strides[lane], outImaginary: to.imaginary,
    have: from.count, haveImaginary: from.countImaginary, haveStep: 1, haveLane: 0, want: to.count, wantStep: 1, wantLane: 0,
    swapIn: 0, swapOut: 0, scale: 1, stream: Number(streaming), factors: 0, factorTable: 0, factorBits: 0, ...numbers,
  }
  runGufunc({
    operation, gufunc: 'fft', dtype: part, shape: [...without(shape, lane), panels],
    operands: [
      numbersOf(operation, ...fourierNumbers.map((name) => values[name]), ...plan.nodes), plan.tables,
      stepping(from.operand, [...without(from.strides, lane), 0]), stepping(to.operand, [...without(to.strides, lane), 0]),
    ],
    // Half a ns an element for each bit of the length.
    cost: Math.min(lanes, callLanes) * n * Math.log2(n + 1) * 0.5, repeatable: apart,
  })
}
