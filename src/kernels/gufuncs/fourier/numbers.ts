/** The numbers that the gufunc `fft` is told. native/gufuncs/fourier.h (FourierNumber) is the twin. */

/**
 * In their order. Places are counted in numbers of the kernel's dtype, two to a complex element. Element e of line l is at
 * `step * e + lane * l`, its imaginary part `imaginary` behind it (0: none is stored). Of the whole line, which may be in several parts,
 * it is number `haveStep * e + haveLane * l`; from number `have` on elements are zero (imaginary parts from `haveImaginary` on), and results from `want` on are not stored.
 */
export const fourierNumbers = [
  /** Lines of a call, lines in all, calls for all lines. */
  'callLanes', 'allLanes', 'panels',
  'inStep', 'inLane', 'inImaginary', 'outStep', 'outLane', 'outImaginary',
  'have', 'haveImaginary', 'haveStep', 'haveLane', 'want', 'wantStep', 'wantLane',
  /** 1: real and imaginary parts change places, before and after: both together make the transform the inverse one. */
  'swapIn', 'swapOut',
  /** Each result is multiplied by it. */
  'scale',
  /** 1: results go around the caches. */
  'stream',
  /** 1: result k of line l is multiplied by a root of unity to the power k * l: where its tables begin, and the bits of the power that the first covers (0: one table of all). */
  'factors', 'factorTable', 'factorBits',
] as const

/** The tree's nodes follow: length, two parts (nodes, -1 for a pass), where the node's table begins. */
export const treeNodes = fourierNumbers.length
export const nodeNumbers = 4

/** One of them. */
export type FourierNumber = (typeof fourierNumbers)[number]

/** The place of each. */
export const placeOf = Object.fromEntries(fourierNumbers.map((name, place) => [name, place])) as Readonly<Record<FourierNumber, number>>

/** Primes up to here are a pass of their own; beyond, the whole transform is a convolution. */
export const largestRadix = 47
