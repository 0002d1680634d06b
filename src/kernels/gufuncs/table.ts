/** The TypeScript kernels of all gufuncs. */
import { gufuncs, type GufuncName } from '../../ops/gufuncs.js'
import { convolve } from './convolve.js'
import { dots } from './dots.js'
import { frexp, ldexp } from './exponents.js'
import { fftMultiply } from './fourier/chirp.js'
import { fft } from './fourier/lines.js'
import { fftReal } from './fourier/real.js'
import type { Gufunc } from './gufunc.js'
import { interp } from './interpolate.js'
import { lapackEig, lapackEigh } from './lapack/eigen.js'
import { lapackLstsq, lapackQr, lapackSvd } from './lapack/factor.js'
import { lapackCholesky, lapackDet, lapackInv, lapackSolve } from './lapack/solve.js'
import { product } from './product.js'
import { merge, sort, zeros } from './lines.js'
import { mark, marked, member, put } from './member.js'
import { collect, counts, select } from './rank.js'
import { randomDraw } from './random/draw.js'
import { randomShuffle, randomSubset } from './random/order.js'
import { randomSample } from './random/sample.js'
import { foldRuns } from './runs.js'
import { searchsorted } from './search.js'
import { indices, ranges, words } from './words.js'

const byName: Readonly<Record<GufuncName, Gufunc>> = {
  lapackCholesky, lapackDet, lapackEig, lapackEigh, lapackInv, lapackLstsq, lapackQr, lapackSolve, lapackSvd,
  dots, product, searchsorted,
  convolve, interp, frexp, ldexp,
  fft, fftReal, fftMultiply,
  sort, merge, zeros, ranges, words, indices, counts, collect, select, member, mark, marked, put,
  randomDraw, randomSample, randomShuffle, randomSubset,
  foldRuns,
}

/** The kernels by number. */
export const gufuncKernels: readonly Gufunc[] = gufuncs.map((name) => byName[name])
