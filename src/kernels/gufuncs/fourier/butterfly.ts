/** Fourier transforms of a few elements: one pass of a longer transform. native/gufuncs/fourier_butterfly.h is the twin, with the same additions in the same order. */
import { largestRadix } from './numbers.js'

/** Elements, real part first. */
export type Waves = Float64Array | Float32Array

/**
 * `count` transforms of one radix: elements `input[c * inNext + j * inStep]` give `out[c * outNext + k * outStep]`, times the factors
 * `[c * factorNext + k * factorStep]` where there are factors; all counted in elements, the first at `inAt`, `outAt`, `factorAt`.
 */
export interface Pass {
  input: Waves
  inAt: number
  inStep: number
  inNext: number
  out: Waves
  outAt: number
  outStep: number
  outNext: number
  count: number
  /** -1: none. */
  factorAt: number
  factorStep: number
  factorNext: number
  /** Where the factor of k = 0 is known to be 1, it is left out: for no c, for the first, for every c. */
  ones: 0 | 1 | 2
  order: number
  /** Factors and roots. */
  tables: Waves
  rootAt: number
}

const re = new Float64Array(largestRadix)
const im = new Float64Array(largestRadix)
const half = Math.SQRT1_2

function butterfly2(): void {
  const [a, b] = [re[0], im[0]]
  re[0] = a + re[1]
  im[0] = b + im[1]
  re[1] = a - re[1]
  im[1] = b - im[1]
}

function butterfly4(i0: number, i1: number, i2: number, i3: number): void {
  const aRe = re[i0] + re[i2]
  const aIm = im[i0] + im[i2]
  const bRe = re[i0] - re[i2]
  const bIm = im[i0] - im[i2]
  const cRe = re[i1] + re[i3]
  const cIm = im[i1] + im[i3]
  const dRe = im[i1] - im[i3]
  const dIm = -(re[i1] - re[i3])
  re[i0] = aRe + cRe
  im[i0] = aIm + cIm
  re[i1] = bRe + dRe
  im[i1] = bIm + dIm
  re[i2] = aRe - cRe
  im[i2] = aIm - cIm
  re[i3] = bRe - dRe
  im[i3] = bIm - dIm
}

/** Results k and k + 4 of the even results and the odd ones, turned to (oRe, oIm). */
function join(eRe: number, eIm: number, k: number, oRe: number, oIm: number): void {
  re[k] = eRe + oRe
  im[k] = eIm + oIm
  re[k + 4] = eRe - oRe
  im[k + 4] = eIm - oIm
}

function butterfly8(): void {
  butterfly4(0, 2, 4, 6)
  butterfly4(1, 3, 5, 7)
  const secondRe = (re[3] + im[3]) * half
  const secondIm = (im[3] - re[3]) * half
  const thirdRe = im[5]
  const thirdIm = -re[5]
  const fourthRe = (im[7] - re[7]) * half
  const fourthIm = (-re[7] - im[7]) * half
  const [e1Re, e1Im, e2Re, e2Im, e3Re, e3Im] = [re[2], im[2], re[4], im[4], re[6], im[6]]
  join(re[0], im[0], 0, re[1], im[1])
  join(e1Re, e1Im, 1, secondRe, secondIm)
  join(e2Re, e2Im, 2, thirdRe, thirdIm)
  join(e3Re, e3Im, 3, fourthRe, fourthIm)
}

const sumRe = new Float64Array(largestRadix >> 1)
const sumIm = new Float64Array(largestRadix >> 1)
const differenceRe = new Float64Array(largestRadix >> 1)
const differenceIm = new Float64Array(largestRadix >> 1)

/** An odd number of elements: result k and the k-th from the end share sums and differences of elements as far from the ends. */
function butterflyOdd(r: number, roots: Waves, first: number): void {
  const pairs = (r - 1) >> 1
  const [x0Re, x0Im] = [re[0], im[0]]
  for (let j = 0; j < pairs; j++) {
    sumRe[j] = re[j + 1] + re[r - 1 - j]
    sumIm[j] = im[j + 1] + im[r - 1 - j]
    differenceRe[j] = re[j + 1] - re[r - 1 - j]
    differenceIm[j] = im[j + 1] - im[r - 1 - j]
    re[0] += sumRe[j]
    im[0] += sumIm[j]
  }
  for (let k = 1; k <= pairs; k++) {
    let aRe = x0Re
    let aIm = x0Im
    let bRe = 0
    let bIm = 0
    for (let j = 0, at = k; j < pairs; j++) {
      const c = roots[2 * (first + at)]
      const s = roots[2 * (first + at) + 1]
      aRe += sumRe[j] * c
      aIm += sumIm[j] * c
      bRe = j === 0 ? differenceRe[j] * s : bRe + differenceRe[j] * s
      bIm = j === 0 ? differenceIm[j] * s : bIm + differenceIm[j] * s
      at += k
      if (at >= r) at -= r
    }
    re[k] = aRe - bIm
    im[k] = aIm + bRe
    re[r - k] = aRe + bIm
    im[r - k] = aIm - bRe
  }
}

/** Runs a pass. */
export function runPass(p: Pass): void {
  const { input, out, tables, order } = p
  for (let c = 0; c < p.count; c++) {
    const from = p.inAt + c * p.inNext
    for (let j = 0; j < order; j++) {
      re[j] = input[2 * (from + j * p.inStep)]
      im[j] = input[2 * (from + j * p.inStep) + 1]
    }
    if (order === 2) butterfly2()
    else if (order === 4) butterfly4(0, 1, 2, 3)
    else if (order === 8) butterfly8()
    else if (order > 2) butterflyOdd(order, tables, p.rootAt)
    if (p.factorAt >= 0) multiply(p, c)
    const to = p.outAt + c * p.outNext
    for (let k = 0; k < order; k++) {
      out[2 * (to + k * p.outStep)] = re[k]
      out[2 * (to + k * p.outStep) + 1] = im[k]
    }
  }
}

function multiply(p: Pass, c: number): void {
  const { tables } = p
  const at = p.factorAt + c * p.factorNext
  // float32: rounded as they are where factors are a step of their own, so that a line has the same bits either way.
  const narrow = tables instanceof Float32Array
  for (let k = p.ones === 2 || (p.ones === 1 && c === 0) ? 1 : 0; k < p.order; k++) {
    const w = 2 * (at + k * p.factorStep)
    const x = narrow ? Math.fround(re[k]) : re[k]
    const y = narrow ? Math.fround(im[k]) : im[k]
    const a = tables[w]
    const b = tables[w + 1]
    re[k] = x * a - y * b
    im[k] = x * b + y * a
  }
}
