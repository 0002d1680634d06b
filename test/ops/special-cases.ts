/**
 * The Array API standard's special cases of real functions (2024.12), as data: a row has the values of each argument that it speaks of, every combination of
 * which is a case, and the result. Complex ones are elsewhere.
 */

/** A result: a value, or what the arguments make it. */
export type Expected = number | boolean | ((...x: number[]) => number | boolean)
/** Values of the first argument, of the second where there is one, and the result. */
export type Row = readonly [first: readonly number[], expected: Expected] | readonly [first: readonly number[], second: readonly number[], expected: Expected]

const nan = [NaN]
const inf = Infinity
const zeros = [0, -0]
const infs = [inf, -inf]
/** Finite values above and below 0, exact in float32 too: small, whole, odd, large. */
const positive = [2 ** -140, 2 ** -40, 0.25, 0.5, 1, 1.5, 2, 3, 7, 100.125, 2 ** 24 + 2, 2 ** 120]
const negative = positive.map((x) => -x)
const finite = [...positive, ...negative, ...zeros]
const nonzero = [...positive, ...negative]
const any = [...finite, ...infs, NaN]
const noNan = [...finite, ...infs]
const above1 = positive.filter((x) => x > 1)
const below1 = positive.filter((x) => x < 1)
const odd = [1, 3, 7, 2 ** 24 - 1]
const notOdd = [0.5, 1.5, 2, 100.125, 2 ** 24 + 2, inf]
const fractions = [0.5, -0.5, 1.5, -2.5, 0.125, 100.125]
const minus = (list: readonly number[]): number[] => list.map((x) => -x)
const itself = (x: number): number => x
const { PI } = Math

const nanStays: Row = [nan, NaN]
const zerosStay: Row = [zeros, itself]
const infsStay: Row = [infs, itself]
const nanEither: readonly Row[] = [[nan, any, NaN], [any, nan, NaN]]
const rounding: readonly Row[] = [nanStays, zerosStay, infsStay, [[1, -1, 2, -7, 2 ** 24 + 2, -(2 ** 120)], itself]]
const logarithm: readonly Row[] = [nanStays, [negative, NaN], [[-inf], NaN], [zeros, -inf], [[1], 0], [[inf], inf]]

const quotient: readonly Row[] = [
  ...nanEither, [infs, infs, NaN], [zeros, zeros, NaN],
  [[0], positive, 0], [[-0], positive, -0], [[0], negative, -0], [[-0], negative, 0],
  [[...positive, inf], [0], inf], [[...positive, inf], [-0], -inf], [[...negative, -inf], [0], -inf], [[...negative, -inf], [-0], inf],
]
const trueQuotient: readonly Row[] = [
  ...quotient,
  [[inf], positive, inf], [[inf], negative, -inf], [[-inf], positive, -inf], [[-inf], negative, inf],
  [positive, [inf], 0], [positive, [-inf], -0], [negative, [inf], -0], [negative, [-inf], 0],
]
/** Where the standard lets libraries follow Python, NumPy and parnum do. */
const floorQuotient: readonly Row[] = [
  ...quotient, [infs, nonzero, NaN], [positive, [inf], 0], [positive, [-inf], -1], [negative, [inf], -1], [negative, [-inf], 0],
]
const sum: readonly Row[] = [
  ...nanEither, [[inf], [-inf], NaN], [[-inf], [inf], NaN], [[inf], [inf], inf], [[-inf], [-inf], -inf],
  [infs, finite, itself], [finite, infs, (_, y) => y], [[-0], [-0], -0], [[0], zeros, 0], [zeros, [0], 0], [zeros, nonzero, (_, y) => y], [nonzero, zeros, itself],
]
const product: readonly Row[] = [
  ...nanEither, [infs, zeros, NaN], [zeros, infs, NaN], [infs, [...infs, ...nonzero], (x, y) => x * y], [nonzero, infs, (x, y) => x * y],
  [zeros, finite, (x, y) => x * y], [finite, zeros, (x, y) => x * y],
]
const equality = (same: boolean): readonly Row[] => [
  [nan, any, !same], [any, nan, !same], [[inf], [inf], same], [[-inf], [-inf], same], [[inf], [-inf], !same], [[-inf], [inf], !same], [zeros, zeros, same], [infs, finite, !same], [finite, infs, !same],
]

/** The functions' special cases, by our names. */
export const specialCases: Readonly<Record<string, readonly Row[]>> = {
  abs: [nanStays, [[-0], 0], [infs, inf], [negative, (x) => -x]],
  acos: [nanStays, [[...above1, inf], NaN], [minus([...above1, inf]), NaN], [[1], 0]],
  acosh: [nanStays, [[...below1, ...negative, ...zeros, -inf], NaN], [[1], 0], [[inf], inf]],
  add: sum,
  asin: [nanStays, [[...above1, inf], NaN], [minus([...above1, inf]), NaN], zerosStay],
  asinh: [nanStays, zerosStay, infsStay],
  atan: [nanStays, zerosStay, [[inf], PI / 2], [[-inf], -PI / 2]],
  atan2: [
    ...nanEither, [positive, zeros, PI / 2], [[0], [...positive, 0, inf], 0], [[0], [-0, ...negative, -inf], PI], [[-0], [...positive, 0, inf], -0], [[-0], [-0, ...negative, -inf], -PI],
    [negative, zeros, -PI / 2], [positive, [inf], 0], [positive, [-inf], PI], [negative, [inf], -0], [negative, [-inf], -PI],
    [[inf], finite, PI / 2], [[-inf], finite, -PI / 2], [[inf], [inf], PI / 4], [[inf], [-inf], 3 * PI / 4], [[-inf], [inf], -PI / 4], [[-inf], [-inf], -3 * PI / 4],
  ],
  atanh: [nanStays, [minus([...above1, inf]), NaN], [[...above1, inf], NaN], [[-1], -inf], [[1], inf], zerosStay],
  ceil: [...rounding, [[-0.5, -0.25], -0]],
  copysign: [[noNan, [...positive, 0, inf], (x) => Math.abs(x)], [noNan, [...negative, -0, -inf], (x) => -Math.abs(x)], [nan, noNan, NaN]],
  cos: [nanStays, [zeros, 1], [infs, NaN]],
  cosh: [nanStays, [zeros, 1], [infs, inf]],
  divide: trueQuotient,
  equal: equality(true),
  exp: [nanStays, [zeros, 1], [[inf], inf], [[-inf], 0]],
  expm1: [nanStays, zerosStay, [[inf], inf], [[-inf], -1]],
  floor: [...rounding, [[0.5, 0.25], 0]],
  floorDivide: floorQuotient,
  greater: [[nan, any, false], [any, nan, false], [zeros, zeros, false], [[inf], [...finite, -inf], true], [infs, [inf], false]],
  greaterEqual: [[nan, any, false], [any, nan, false], [zeros, zeros, true], [[inf], noNan, true], [noNan, [-inf], true]],
  hypot: [[infs, any, inf], [any, infs, inf], [zeros, noNan, (_, y) => Math.abs(y)], [noNan, zeros, (x) => Math.abs(x)], [[...finite, NaN], nan, NaN], [nan, [...finite, NaN], NaN]],
  isfinite: [[infs, false], [nan, false], [finite, true]],
  isinf: [[infs, true], [[...finite, NaN], false]],
  isnan: [[nan, true], [noNan, false]],
  less: [[nan, any, false], [any, nan, false], [zeros, zeros, false], [[-inf], [...finite, inf], true], [infs, [-inf], false]],
  lessEqual: [[nan, any, false], [any, nan, false], [zeros, zeros, true], [[-inf], noNan, true], [noNan, [inf], true]],
  log: logarithm,
  log1p: [nanStays, [minus([...above1, inf]), NaN], [[-1], -inf], zerosStay, [[inf], inf]],
  log2: logarithm,
  log10: logarithm,
  logaddexp: [...nanEither, [[inf], noNan, inf], [noNan, [inf], inf], [[-inf], [-inf], -inf]],
  maximum: [...nanEither, [[inf], noNan, inf], [noNan, [-inf], (x) => x]],
  minimum: [...nanEither, [[-inf], noNan, -inf], [noNan, [inf], (x) => x]],
  multiply: product,
  negative: [nanStays, [[...zeros, ...infs, ...nonzero], (x) => -x]],
  nextafter: [...nanEither, [[-0], [0], 0], [[0], [-0], -0], [[inf], [inf], inf], [[-inf], [-inf], -inf]],
  notEqual: equality(false),
  positive: [nanStays, zerosStay, infsStay],
  pow: [
    [any.filter((x) => x !== 1), nan, NaN], [any, zeros, 1], [nan, [...nonzero, ...infs, NaN], NaN],
    [[...above1, ...minus(above1), ...infs], [inf], inf], [[...above1, ...minus(above1), ...infs], [-inf], 0], [[1, -1], infs, 1], [[1], noNan, 1],
    [[...below1, ...minus(below1), ...zeros], [inf], 0], [[...below1, ...minus(below1), ...zeros], [-inf], inf],
    [[inf], [...positive, inf], inf], [[inf], [...negative, -inf], 0], [[-inf], odd, -inf], [[-inf], notOdd, inf], [[-inf], minus(odd), -0], [[-inf], minus(notOdd), 0],
    [[0], [...positive, inf], 0], [[0], [...negative, -inf], inf], [[-0], odd, -0], [[-0], notOdd, 0], [[-0], minus(odd), -inf], [[-0], minus(notOdd), inf],
    [negative, fractions, NaN],
  ],
  reciprocal: [nanStays, [[inf], 0], [[-inf], -0], [[0], inf], [[-0], -inf]],
  remainder: [
    ...nanEither, [infs, infs, NaN], [zeros, zeros, NaN], [zeros, positive, 0], [zeros, negative, -0], [nonzero, zeros, NaN], [infs, nonzero, NaN],
    [positive, [inf], itself], [positive, [-inf], -inf], [negative, [inf], inf], [negative, [-inf], itself],
  ],
  round: [...rounding, [[0.5, 0.25], 0], [[-0.5, -0.25], -0], [[1.5, 2.5], 2], [[-1.5, -2.5], -2], [[3.5], 4]],
  sign: [nanStays, [zeros, 0], [[...positive, inf], 1], [[...negative, -inf], -1]],
  signbit: [[[...positive, 0, inf], false], [[...negative, -0, -inf], true]],
  sin: [nanStays, zerosStay, [infs, NaN]],
  sinh: [nanStays, zerosStay, infsStay],
  sqrt: [nanStays, [[...negative, -inf], NaN], zerosStay, [[inf], inf]],
  square: [nanStays, [zeros, 0], [infs, inf]],
  subtract: sum.map(([x, y, expected]): Row => [x, minus(y as number[]), typeof expected === 'function' ? (a, b) => expected(a, -b) : expected as number]),
  tan: [nanStays, zerosStay, [infs, NaN]],
  tanh: [nanStays, zerosStay, [[inf], 1], [[-inf], -1]],
  trunc: [...rounding, [[0.5, 0.25], 0], [[-0.5, -0.25], -0]],
}
