/** Transforms of lengths with a large prime factor, as convolutions of a length without (Bluestein 1970). */
import { chirpNumbers, type ChirpNumber } from '../../kernels/gufuncs/fourier/chirp.js'
import type { Operand } from '../../schedule/job.js'
import { dispose } from '../../memory/pool.js'
import { numbersOf, runGufunc, stepping } from '../gufunc.js'
import { sizeOf } from '../../shape/shape.js'
import { roomLines, slices, type Lines, type Part, type Transform } from './lines.js'
import { keep, roomOf, type Waves } from './plans.js'
import { Roots } from './roots.js'
import { convolutionLength } from './tree.js'

type Run = (job: Transform) => void

/** Bytes of room for lines in between. */
const roomBytes = 64 << 20
/** Elements of a call. */
const callElements = 4096

/** The chirp exp(-pi i j^2 / n), and the transform of its conjugate, divided by the length m of the convolution. */
interface Chirp {
  readonly chirp: Operand
  readonly spectrum: Operand
  readonly m: number
}

/** Transforms lines with `transform` at another length. */
export function convolve(job: Transform, transform: Run): void {
  const { operation, part, n, inverse } = job
  const { chirp, spectrum, m } = chirpOf(operation, part, n, transform)
  const [swapIn, swapOut] = [Number(inverse), Number(inverse)]
  for (const { shape, from, to } of slices(job, Math.max(1, Math.floor(roomBytes / (m * 16))))) {
    const { operand } = roomOf(operation, part, sizeOf(shape) * m)
    const room = roomLines(operand, shape, m)
    const whole = { operation, part, shape, n: m, from: room, to: room, scale: 1 }
    multiply(operation, part, shape, chirp, from, room, { total: m, swapIn })
    transform({ ...whole, inverse: false })
    multiply(operation, part, shape, spectrum, room, room, {})
    transform({ ...whole, inverse: true, to: { ...room, count: n, countImaginary: n } })
    multiply(operation, part, shape, chirp, { ...room, count: n, countImaginary: n }, to, { swapOut, scale: job.scale })
    dispose(operand.storage)
  }
}

function multiply(
  operation: string, part: Part, shape: readonly number[], factors: Operand, from: Lines, to: Lines, numbers: Partial<Record<ChirpNumber, number>>,
): void {
  const total = numbers.total ?? to.count
  const blocks = Math.ceil(total / callElements)
  const values: Readonly<Record<ChirpNumber, number>> = {
    block: callElements, blocks, total, have: Math.min(from.count, total), haveImaginary: from.countImaginary, inStep: from.step, inImaginary: from.imaginary,
    outStep: to.step, outImaginary: to.imaginary, swapIn: 0, swapOut: 0, scale: 1, ...numbers,
  }
  runGufunc({
    operation, gufunc: 'fftMultiply', dtype: part, shape: [...shape, blocks],
    operands: [
      numbersOf(operation, ...chirpNumbers.map((name) => values[name])), factors,
      stepping(from.operand, [...from.strides, 0]), stepping(to.operand, [...to.strides, 0]),
    ],
    cost: Math.min(total, callElements) * 2, repeatable: from.operand.storage !== to.operand.storage,
  })
}

function chirpOf(operation: string, part: Part, n: number, transform: Run): Chirp {
  return keep(`${part} chirp ${n}`, () => {
    const m = convolutionLength(2 * n - 1)
    const exact = roomOf(operation, 'float64', m)
    const chirp = chirpInto(n, exact.waves, m)
    const lines = roomLines(exact.operand, [], m)
    transform({ operation, part: 'float64', shape: [], n: m, from: lines, to: lines, inverse: false, scale: 1 / m })
    const [short, long] = [roomOf(operation, part, n), part === 'float64' ? exact : roomOf(operation, part, m)]
    short.waves.set(chirp)
    if (part === 'float32') long.waves.set(exact.waves)
    const value = { chirp: short.operand, spectrum: long.operand, m }
    return { value, bytes: short.operand.storage.bytes + long.operand.storage.bytes }
  })
}

/** The chirp, and its conjugate written into a circle: element j and the j-th from the end are the same. */
function chirpInto(n: number, circle: Waves, m: number): Float64Array {
  const chirp = new Float64Array(2 * n)
  const roots = new Roots(2 * n)
  circle.fill(0)
  // j^2 modulo 2 n, by its differences: j^2 itself would be rounded from 2^26.5 on.
  for (let j = 0, square = 0; j < n; square = (square + 2 * j + 1) % (2 * n), j++) {
    roots.set(square)
    chirp[2 * j] = roots.re
    chirp[2 * j + 1] = roots.im
    circle[2 * j] = circle[2 * ((m - j) % m)] = roots.re
    circle[2 * j + 1] = circle[2 * ((m - j) % m) + 1] = -roots.im
  }
  return chirp
}
