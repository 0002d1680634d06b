/** Lines times factors, for transforms as convolutions. native/gufuncs/fourier_real.h is the twin. */
import { dtypeInfo } from '../../../dtype/dtype.js'
import type { Gufunc } from '../gufunc.js'
import type { Waves } from './butterfly.js'

const float64 = dtypeInfo.float64.code

/** The numbers that `fftMultiply` is told, in their order: elements of a call, calls for a line, elements of a line, of which `have` are not zero; the others as in numbers.ts. */
export const chirpNumbers = [
  'block', 'blocks', 'total', 'have', 'haveImaginary', 'inStep', 'inImaginary', 'outStep', 'outImaginary', 'swapIn', 'swapOut', 'scale',
] as const

/** One of them. */
export type ChirpNumber = (typeof chirpNumbers)[number]

/** A block of a line: its elements times factors, zeros where it has none. */
export const fftMultiply: Gufunc = (call) => {
  const { dtype, index } = call
  const numbers = call.typed(0, float64) as Float64Array
  const start = call.first(0, float64)
  const number = (name: ChirpNumber): number => numbers[start + chirpNumbers.indexOf(name)]
  const factors = call.typed(1, dtype) as Waves
  const f = call.first(1, dtype)
  const [input, out] = [call.typed(2, dtype) as Waves, call.typed(3, dtype) as Waves]
  const [from, to] = [call.first(2, dtype), call.first(3, dtype)]
  const begin = (index % number('blocks')) * number('block')
  const end = Math.min(begin + number('block'), number('total'))
  const [have, whole, inStep, inImaginary] = [number('have'), number('haveImaginary'), number('inStep'), number('inImaginary')]
  const [outStep, outImaginary, scale] = [number('outStep'), number('outImaginary'), number('scale')]
  const [swapIn, swapOut] = [number('swapIn') !== 0, number('swapOut') !== 0]
  for (let e = begin; e < end; e++) {
    let [x, y] = [0, 0]
    if (e < have) {
      const re = input[from + e * inStep]
      const im = e < whole ? input[from + e * inStep + inImaginary] : 0
      const [a, b] = swapIn ? [im, re] : [re, im]
      const [c, s] = [factors[f + 2 * e], factors[f + 2 * e + 1]]
      const product = [(a * c - b * s) * scale, (a * s + b * c) * scale]
      ;[x, y] = swapOut ? [product[1], product[0]] : product
    }
    out[to + e * outStep] = x
    if (outImaginary !== 0) out[to + e * outStep + outImaginary] = y
  }
}
