/** Where quantiles lie among n sorted elements: the nine methods of Hyndman and Fan, and NumPy's four of its own. Numbers only. */

/** Between which two of n sorted elements a quantile is, and how far from the first to the second. */
export interface Place {
  readonly previous: number
  readonly next: number
  readonly weight: number
}

/** How a quantile's place is found. */
interface Method {
  /** Gives one of the elements: the result has their dtype. */
  readonly discrete: boolean
  place(n: number, q: number): Place
}

function exactly(index: number, n: number): Place {
  const at = Math.max(0, Math.min(n - 1, index))
  return { previous: at, next: at, weight: 0 }
}

/** A place between elements. */
function between(n: number, index: number, weight = index - Math.floor(index)): Place {
  if (index >= n - 1) return exactly(n - 1, n)
  if (index < 0) return exactly(0, n)
  const previous = Math.floor(index)
  return { previous, next: previous + 1, weight }
}

/** Hyndman and Fan's continuous methods: their positions are n q + alpha + q (1 - alpha - beta), counted from 1. */
function continuous(alpha: number, beta: number): Method {
  return { discrete: false, place: (n, q) => between(n, n * q + (alpha + q * (1 - alpha - beta)) - 1) }
}

function discrete(index: (n: number, q: number) => number): Method {
  return { discrete: true, place: (n, q) => exactly(index(n, q), n) }
}

/** The whole number nearest to x, the even one of two. */
function roundEven(x: number): number {
  const low = Math.floor(x)
  const rest = x - low
  return rest < 0.5 || (rest === 0.5 && low % 2 === 0) ? low : low + 1
}

/** Closest observation: where two are as close, the even one, counted from 1. */
function closest(n: number, q: number): number {
  const index = n * q - 1 - 0.5
  const previous = Math.floor(index)
  return index === previous && Math.abs(previous % 2) === 1 ? previous : previous + 1
}

/** The methods, by NumPy's names (Hyndman and Fan, Sample quantiles in statistical packages, 1996). */
export const quantileMethods = {
  inverted_cdf: discrete((n, q) => Math.ceil(n * q - 1)),
  averaged_inverted_cdf: {
    discrete: false,
    place(n, q) {
      const index = n * q - 1
      return between(n, index, index === Math.floor(index) ? 0.5 : 1)
    },
  },
  closest_observation: discrete(closest),
  interpolated_inverted_cdf: continuous(0, 1),
  hazen: continuous(0.5, 0.5),
  weibull: continuous(0, 0),
  linear: { discrete: false, place: (n, q) => between(n, (n - 1) * q) },
  median_unbiased: continuous(1 / 3, 1 / 3),
  normal_unbiased: continuous(3 / 8, 3 / 8),
  lower: discrete((n, q) => Math.floor((n - 1) * q)),
  higher: discrete((n, q) => Math.ceil((n - 1) * q)),
  midpoint: {
    discrete: false,
    place(n, q) {
      const index = 0.5 * (Math.floor((n - 1) * q) + Math.ceil((n - 1) * q))
      return between(n, index, index % 1 === 0 ? 0 : 0.5)
    },
  },
  nearest: discrete((n, q) => roundEven((n - 1) * q)),
} as const satisfies Record<string, Method>

/** The name of a method. */
export type QuantileMethod = keyof typeof quantileMethods
/** The methods that give one of the elements. */
export type DiscreteMethod = 'inverted_cdf' | 'closest_observation' | 'lower' | 'higher' | 'nearest'

/** A value between two, NumPy's way: from the nearer of them. Equal ones, also infinite, are the result. */
export function interpolate(a: number, b: number, weight: number): number {
  if (weight === 0 || a === b) return a
  const difference = b - a
  return weight >= 0.5 ? b - difference * (1 - weight) : a + difference * weight
}
