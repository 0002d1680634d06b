/**
 * The generalized ufuncs: kernels over whole lines, matrices or ranges of elements, where an elementwise operation's see one element. The
 * place in the list is the number in programs and in the native table (`npm run generate`).
 */
export const gufuncs = [
  'searchsorted',
  'product',
  'lapackCholesky', 'lapackDet', 'lapackEig', 'lapackEigh', 'lapackInv', 'lapackLstsq', 'lapackQr', 'lapackSolve', 'lapackSvd',
  'convolve',
  'interp',
  'frexp',
  'ldexp',
  'fft',
  'fftReal',
  'fftMultiply',
  'sort', 'merge', 'zeros', 'ranges', 'words', 'indices', 'counts', 'collect', 'select', 'member', 'mark', 'marked', 'put',
  'randomDraw',
  'randomSample',
  'randomShuffle',
  'randomSubset',
  'dots',
  'foldRuns',
] as const

/** The name of a gufunc. */
export type GufuncName = (typeof gufuncs)[number]
