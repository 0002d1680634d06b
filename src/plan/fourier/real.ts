/** Transforms of real lines, and back: an even number of real elements is half as many complex ones (Sorensen and others 1987). */
import { realModes, realNumbers, type RealNumber } from '../../kernels/gufuncs/fourier/real.js'
import { dispose } from '../../memory/pool.js'
import { sizeOf } from '../../shape/shape.js'
import { numbersOf, runGufunc, stepping } from '../gufunc.js'
import { laneAxis, merged, roomLines, slices, without, type Lines, type Transform } from './lines.js'
import { roomOf, rootsOf } from './plans.js'
import { transform } from './transform.js'

/** Bytes of room for whole spectra of an odd length. */
const roomBytes = 64 << 20
/** Pairs of elements of a call. */
const callPairs = 2048

/** Real lines as complex elements, each made of two neighbours. */
function paired(lines: Lines, n: number): Lines {
  const count = Math.min(lines.count, n)
  return { ...lines, step: 2 * lines.step, imaginary: lines.step, count: Math.ceil(count / 2), countImaginary: Math.floor(count / 2) }
}

/**
 * The spectrum of n real elements: the first half (n / 2 + 1 complex elements), or, with `whole`, all of it. `inverse` conjugates the result.
 * `from` and `to` must not overlap.
 */
export function realTransform(job: Transform, whole: boolean): void {
  const { n, inverse, to, from, scale } = job
  if (n % 2 === 1) {
    const first = { ...to, count: (n >> 1) + 1, countImaginary: (n >> 1) + 1 }
    transform({ ...job, to: first })
    // The first element of a real signal's spectrum is real, also after a convolution.
    runReal({ ...job, from: first, to }, { mode: realModes.expand, length: whole ? n : 1 })
    return
  }
  const m = n / 2
  const half = { ...to, count: m, countImaginary: m }
  transform({ ...job, n: m, from: paired(from, n), to: half, inverse: false, scale: 1 })
  runReal({ ...job, from: half, to }, { mode: realModes.unpack, length: m, conjugate: inverse ? -1 : 1, scale, mirror: Number(whole) })
}

/**
 * n real elements from the first half of their spectrum, whose elements beyond `from.count` are zero; with `inverse` false, from its conjugate. The imaginary parts of
 * the first element and, for even n, of the last one count as zero. `from` and `to` must not overlap.
 */
export function realInverse(job: Transform): void {
  const { operation, part, n, to, inverse } = job
  if (n % 2 === 0) {
    const m = n / 2
    const packed = paired({ ...to, count: n, countImaginary: n }, n)
    runReal({ ...job, to: packed }, { mode: realModes.pack, length: m, conjugate: inverse ? 1 : -1 })
    return transform({ ...job, n: m, from: packed, to: packed, inverse: true })
  }
  for (const { shape, from, to: target } of slices(job, Math.max(1, Math.floor(roomBytes / (n * 16))))) {
    const { operand } = roomOf(operation, part, sizeOf(shape) * n)
    const room = roomLines(operand, shape, n)
    runReal({ ...job, shape, from, to: room }, { mode: realModes.expand, length: n })
    transform({ ...job, shape, from: room, to: target })
    dispose(operand.storage)
  }
}

function runReal(job: Transform, numbers: Partial<Record<RealNumber, number>> & { readonly length: number }): void {
  const { operation, part } = job
  if (sizeOf(job.shape) === 0) return
  const { shape, from, to } = merged(job)
  const lane = laneAxis({ shape, from, to }, 8)
  const lanes = lane < 0 ? 1 : shape[lane]
  const { length } = numbers
  const pairs = numbers.mode === realModes.expand ? ((length - 1) >> 1) + 1 : (length >> 1) + 1
  // Lines that are neighbours go side by side, or a cache line would be read for each; others one after the other, as far as one call goes.
  const near = lane >= 0 && Math.abs(from.strides[lane]) <= 2
  const callLanes = Math.min(lanes, near ? 64 : Math.ceil(callPairs / pairs))
  const many = Math.min(pairs, Math.ceil(callPairs / callLanes))
  const [panels, blocks] = [Math.ceil(lanes / callLanes), Math.ceil(pairs / many)]
  const { tables, bits } = rootsOf(operation, part, 2 * length)
  const values: Readonly<Record<RealNumber, number>> = {
    callLanes, allLanes: lanes, panels, callPairs: many, blocks,
    inStep: from.step, inLane: lane < 0 ? 0 : from.strides[lane], inImaginary: from.imaginary,
    outStep: to.step, outLane: lane < 0 ? 0 : to.strides[lane], outImaginary: to.imaginary,
    have: from.count, conjugate: 1, scale: 1, bits, mirror: 0, mode: realModes.pack, ...numbers,
  }
  runGufunc({
    operation, gufunc: 'fftReal', dtype: part, shape: [...without(shape, lane), panels, blocks],
    operands: [
      numbersOf(operation, ...realNumbers.map((name) => values[name])), tables,
      stepping(from.operand, [...without(from.strides, lane), 0, 0]), stepping(to.operand, [...without(to.strides, lane), 0, 0]),
    ],
    cost: callLanes * many * 4, repeatable: from.operand.storage !== to.operand.storage,
  })
}
