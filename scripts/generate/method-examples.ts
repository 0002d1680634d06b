/**
 * The examples in the documentation of the operations' methods: what each is called with, and what is printed, as NumPy 2.4 has it. test/examples.test.ts runs them. An
 * operation without one does not compile.
 */
import type { ops, OpName } from '../../src/ops/table.js'

type OfArity<N extends number> = { [Name in OpName]: (typeof ops)[Name] extends { readonly arity: N } ? Name : never }[OpName]
/** The methods of operations of two operands. */
export type BinaryMethod = 'reduce' | 'accumulate' | 'reduceat' | 'outer' | 'at'

/** A line that is folded; two arrays and a number; then what reduce, accumulate, reduceat (from 0 and from 1 on), outer and at (twice at 0) print. */
type BinaryExample = readonly [line: string, x: string, y: string, value: string, reduce: string, accumulate: string, reduceat: string, outer: string, at: string]

const binary = {
  add: ['arr([1, 2, 3, 4])', 'arr([1, 5])', 'arr([2, 4, 5])', '2', 'array(10.)', 'array([ 1.,  3.,  6., 10.])', 'array([1., 9.])', '[ [ 3, 5, 6 ], [ 7, 9, 10 ] ]', 'array([5., 5.])'],
  subtract: ['arr([10, 1, 2, 3])', 'arr([1, 5])', 'arr([2, 4, 5])', '2', 'array(4.)', 'array([10.,  9.,  7.,  4.])', 'array([10., -4.])', '[ [ -1, -3, -4 ], [ 3, 1, 0 ] ]', 'array([-3.,  5.])'],
  multiply: ['arr([1, 2, 3, 4])', 'arr([1, 5])', 'arr([2, 4, 5])', '2', 'array(24.)', 'array([ 1.,  2.,  6., 24.])', 'array([ 1., 24.])', '[ [ 2, 4, 5 ], [ 10, 20, 25 ] ]', 'array([4., 5.])'],
  divide: ['arr([24, 2, 3, 4])', 'arr([1, 5])', 'arr([2, 4, 5])', '2', 'array(1.)', 'array([24., 12.,  4.,  1.])', 'array([24.        ,  0.16666667])', '[ [ 0.5, 0.25, 0.2 ], [ 2.5, 1.25, 1 ] ]', 'array([0.25, 5.  ])'],
  floorDivide: ['arr([100, 7, 2, 3])', 'arr([1, 5])', 'arr([2, 4, 5])', '2', 'array(2.)', 'array([100.,  14.,   7.,   2.])', 'array([100.,   1.])', '[ [ 0, 0, 0 ], [ 2, 1, 1 ] ]', 'array([0., 5.])'],
  remainder: ['arr([100, 37, 7, 4])', 'arr([1, 5])', 'arr([2, 4, 5])', '2', 'array(1.)', 'array([100.,  26.,   5.,   1.])', 'array([100.,   2.])', '[ [ 1, 1, 1 ], [ 1, 1, 0 ] ]', 'array([1., 5.])'],
  fmod: ['arr([-100, 37, 7, 4])', 'arr([1, 5])', 'arr([2, 4, 5])', '2', 'array(-1.)', 'array([-100.,  -26.,   -5.,   -1.])', 'array([-100.,    2.])', '[ [ 1, 1, 1 ], [ 1, 1, 0 ] ]', 'array([1., 5.])'],
  pow: ['arr([2, 3, 2])', 'arr([1, 5])', 'arr([2, 4, 5])', '2', 'array(64.)', 'array([ 2.,  8., 64.])', 'array([2., 9.])', '[ [ 1, 1, 1 ], [ 25, 625, 3125 ] ]', 'array([1., 5.])'],
  hypot: ['arr([3, 4, 12])', 'arr([1, 5])', 'arr([2, 4, 5])', '2', 'array(13.)', 'array([ 3.,  5., 13.])', 'array([ 3.        , 12.64911064])', 'array([2.23606798, 4.12310563, 5.09901951])', 'array([3., 5.])'],
  logaddexp: ['arr([0, 0, 0])', 'arr([1, 5])', 'arr([2, 4, 5])', '2', 'array(1.09861229)', 'array([0.        , 0.69314718, 1.09861229])', 'array([0.        , 0.69314718])', 'array([2.31326169, 4.04858735, 5.01814993])', 'array([2.8619948, 5.       ])'],
  atan2: ['arr([1, 1, 2])', 'arr([1, 5])', 'arr([2, 4, 5])', '2', 'array(0.37419668)', 'array([1.        , 0.78539816, 0.37419668])', 'array([1.        , 0.46364761])', 'array([0.46364761, 0.24497866, 0.19739556])', 'array([0.22779987, 5.        ])'],
  heaviside: ['arr([-1, 0.5, 0])', 'arr([1, 5])', 'arr([2, 4, 5])', '2', 'array(0.)', 'array([-1.,  0.,  0.])', 'array([-1.,  1.])', '[ [ 1, 1, 1 ], [ 1, 1, 1 ] ]', 'array([1., 5.])'],
  maximum: ['arr([3, 1, 4, 2])', 'arr([1, 5])', 'arr([2, 4, 5])', '2', 'array(4.)', 'array([3., 3., 4., 4.])', 'array([3., 4.])', '[ [ 2, 4, 5 ], [ 5, 5, 5 ] ]', 'array([2., 5.])'],
  minimum: ['arr([3, 1, 4, 2])', 'arr([1, 5])', 'arr([2, 4, 5])', '2', 'array(1.)', 'array([3., 1., 1., 1.])', 'array([3., 1.])', '[ [ 1, 1, 1 ], [ 2, 4, 5 ] ]', 'array([1., 5.])'],
  fmax: ['arr([3, NaN, 4, 2])', 'arr([1, 5])', 'arr([2, 4, 5])', '2', 'array(4.)', 'array([3., 3., 4., 4.])', 'array([3., 4.])', '[ [ 2, 4, 5 ], [ 5, 5, 5 ] ]', 'array([2., 5.])'],
  fmin: ['arr([3, NaN, 1, 2])', 'arr([1, 5])', 'arr([2, 4, 5])', '2', 'array(1.)', 'array([3., 3., 1., 1.])', 'array([3., 1.])', '[ [ 1, 1, 1 ], [ 2, 4, 5 ] ]', 'array([1., 5.])'],
  logicalAnd: ['arr([1, 2, 0])', 'arr([0, 1])', 'arr([0, 1, 2])', '0', 'array(False)', 'array([ True,  True, False])', 'array([ True, False])', '[ [ false, false, false ], [ false, true, true ] ]', 'array([0., 1.])'],
  logicalOr: ['arr([0, 2, 0])', 'arr([0, 1])', 'arr([0, 1, 2])', '0', 'array(True)', 'array([False,  True,  True])', 'array([False,  True])', '[ [ false, true, true ], [ true, true, true ] ]', 'array([0., 1.])'],
  logicalXor: ['arr([1, 2, 3])', 'arr([0, 1])', 'arr([0, 1, 2])', '0', 'array(True)', 'array([ True, False,  True])', 'array([ True, False])', '[ [ false, true, true ], [ true, false, false ] ]', 'array([0., 1.])'],
  copysign: ['arr([1, -2, 3])', 'arr([1, 5])', 'arr([2, 4, 5])', '2', 'array(1.)', 'array([ 1., -1.,  1.])', 'array([1., 2.])', '[ [ 1, 1, 1 ], [ 5, 5, 5 ] ]', 'array([1., 5.])'],
  nextafter: ['arr([1, 2, 3])', 'arr([1, 5])', 'arr([2, 4, 5])', '2', 'array(1.)', 'array([1., 1., 1.])', 'array([1., 2.])', 'array([1., 1., 1.])', 'array([1., 5.])'],
  bitwiseAnd: ['arr([14n, 7n, 6n])', 'arr([6n, 9n])', 'arr([2n, 3n, 1n])', '3n', 'array(6)', 'array([14,  6,  6])', 'array([14,  6])', '[ [ 2, 2, 0 ], [ 0, 1, 1 ] ]', 'array([2, 9])'],
  bitwiseOr: ['arr([1n, 4n, 2n])', 'arr([6n, 9n])', 'arr([2n, 3n, 1n])', '3n', 'array(7)', 'array([1, 5, 7])', 'array([1, 6])', '[ [ 6, 7, 7 ], [ 11, 11, 9 ] ]', 'array([7, 9])'],
  bitwiseXor: ['arr([6n, 3n, 1n])', 'arr([6n, 9n])', 'arr([2n, 3n, 1n])', '3n', 'array(4)', 'array([6, 5, 4])', 'array([6, 2])', '[ [ 4, 5, 7 ], [ 11, 10, 8 ] ]', 'array([6, 9])'],
  bitwiseLeftShift: ['arr([1n, 2n, 3n])', 'arr([6n, 9n])', 'arr([2n, 3n, 1n])', '3n', 'array(32)', 'array([ 1,  4, 32])', 'array([ 1, 16])', '[ [ 24, 48, 12 ], [ 36, 72, 18 ] ]', 'array([384,   9])'],
  bitwiseRightShift: ['arr([100n, 2n, 1n])', 'arr([6n, 9n])', 'arr([2n, 3n, 1n])', '3n', 'array(12)', 'array([100,  25,  12])', 'array([100,   1])', '[ [ 1, 0, 3 ], [ 2, 1, 4 ] ]', 'array([0, 9])'],
  gcd: ['arr([12n, 18n, 27n])', 'arr([6n, 9n])', 'arr([2n, 3n, 1n])', '3n', 'array(3)', 'array([12,  6,  3])', 'array([12,  9])', '[ [ 2, 3, 1 ], [ 1, 3, 1 ] ]', 'array([3, 9])'],
  lcm: ['arr([4n, 6n, 10n])', 'arr([6n, 9n])', 'arr([2n, 3n, 1n])', '3n', 'array(60)', 'array([ 4, 12, 60])', 'array([ 4, 30])', '[ [ 6, 6, 6 ], [ 18, 9, 9 ] ]', 'array([6, 9])'],
  equal: ['arr([true, false, true])', 'arr([1, 5])', 'arr([2, 4, 5])', '2', 'array(False)', 'array([ True, False, False])', 'array([ True, False])', '[ [ false, false, false ], [ false, false, true ] ]', 'array([0., 5.])'],
  notEqual: ['arr([true, false, true])', 'arr([1, 5])', 'arr([2, 4, 5])', '2', 'array(False)', 'array([ True,  True, False])', 'array([ True,  True])', '[ [ true, true, true ], [ true, true, false ] ]', 'array([1., 5.])'],
  less: ['arr([true, false, true])', 'arr([1, 5])', 'arr([2, 4, 5])', '2', 'array(True)', 'array([ True, False,  True])', 'array([ True,  True])', '[ [ true, true, true ], [ false, false, false ] ]', 'array([1., 5.])'],
  lessEqual: ['arr([true, false, true])', 'arr([1, 5])', 'arr([2, 4, 5])', '2', 'array(True)', 'array([ True, False,  True])', 'array([ True,  True])', '[ [ true, true, true ], [ false, false, true ] ]', 'array([1., 5.])'],
  greater: ['arr([true, false, true])', 'arr([1, 5])', 'arr([2, 4, 5])', '2', 'array(False)', 'array([ True,  True, False])', 'array([ True, False])', '[ [ false, false, false ], [ true, true, false ] ]', 'array([0., 5.])'],
  greaterEqual: ['arr([true, false, true])', 'arr([1, 5])', 'arr([2, 4, 5])', '2', 'array(True)', 'array([ True,  True,  True])', 'array([ True, False])', '[ [ false, false, false ], [ true, true, true ] ]', 'array([0., 5.])'],
} as const satisfies Record<OfArity<2>, BinaryExample>

/** An array, and what it is when its last element was changed. */
const unary = {
  negative: ['arr([1, -2])', 'array([1., 2.])'],
  positive: ['arr([1, -2])', 'array([ 1., -2.])'],
  abs: ['arr([-1, 2])', 'array([-1.,  2.])'],
  sign: ['arr([-3, 0, 5])', 'array([-3.,  0.,  1.])'],
  square: ['arr([2, -3])', 'array([2., 9.])'],
  reciprocal: ['arr([2, 4])', 'array([2.  , 0.25])'],
  sqrt: ['arr([4, 9])', 'array([4., 3.])'],
  cbrt: ['arr([8, 27])', 'array([8., 3.])'],
  exp: ['arr([0, 1])', 'array([0.        , 2.71828183])'],
  exp2: ['arr([0, 3])', 'array([0., 8.])'],
  expm1: ['arr([0, 1e-12])', 'array([0.e+00, 1.e-12])'],
  log: ['arr([1, 10])', 'array([1.        , 2.30258509])'],
  log2: ['arr([1, 8])', 'array([1., 3.])'],
  log10: ['arr([1, 1000])', 'array([1., 3.])'],
  log1p: ['arr([0, 1e-12])', 'array([0.e+00, 1.e-12])'],
  sin: ['arr([0, pn.pi / 2])', 'array([0., 1.])'],
  cos: ['arr([0, pn.pi])', 'array([ 0., -1.])'],
  tan: ['arr([0, 1])', 'array([0.        , 1.55740772])'],
  asin: ['arr([0, 1])', 'array([0.        , 1.57079633])'],
  acos: ['arr([1, 0])', 'array([1.        , 1.57079633])'],
  atan: ['arr([0, 1])', 'array([0.        , 0.78539816])'],
  sinh: ['arr([0, 1])', 'array([0.        , 1.17520119])'],
  cosh: ['arr([0, 1])', 'array([0.        , 1.54308063])'],
  tanh: ['arr([0, 1])', 'array([0.        , 0.76159416])'],
  asinh: ['arr([0, 1])', 'array([0.        , 0.88137359])'],
  acosh: ['arr([1, 2])', 'array([1.       , 1.3169579])'],
  atanh: ['arr([0, 0.5])', 'array([0.        , 0.54930614])'],
  deg2rad: ['arr([0, 180])', 'array([0.        , 3.14159265])'],
  rad2deg: ['arr([0, pn.pi])', 'array([  0., 180.])'],
  sinc: ['arr([0, 0.5])', 'array([0.        , 0.63661977])'],
  erf: ['arr([0, 1])', 'array([0.        , 0.84270079])'],
  gamma: ['arr([4, 0.5])', 'array([4.        , 1.77245385])'],
  lgamma: ['arr([1, 10])', 'array([ 1.        , 12.80182748])'],
  ceil: ['arr([1.2, -1.2])', 'array([ 1.2, -1. ])'],
  floor: ['arr([1.2, -1.2])', 'array([ 1.2, -2. ])'],
  trunc: ['arr([1.2, -1.2])', 'array([ 1.2, -1. ])'],
  round: ['arr([0.5, 1.5, 2.5])', 'array([0.5, 1.5, 2. ])'],
  logicalNot: ['arr([true, false])', 'array([ True,  True])'],
  isfinite: ['arr([1, Infinity, NaN])', 'array([ 1., inf,  0.])'],
  isinf: ['arr([1, Infinity, NaN])', 'array([ 1., inf,  0.])'],
  isnan: ['arr([1, Infinity, NaN])', 'array([ 1., inf,  1.])'],
  signbit: ['arr([1, -1, -0])', 'array([ 1., -1.,  1.])'],
  bitwiseInvert: ['arr([0n, 5n])', 'array([ 0, -6])'],
  conj: ['arr([{ re: 1, im: 2 }])', 'array([1.-2.j])'],
} as const satisfies Record<OfArity<1>, readonly [x: string, printed: string]>

/** Whose outer prints a line only: its digits differ in the last place, or are too many. */
const long: readonly OpName[] = ['hypot', 'logaddexp', 'atan2', 'nextafter']

/** The example of a method of an operation of two operands. */
export function binaryExamples(name: OpName, method: BinaryMethod): string[] {
  const [line, x, y, value, reduce, accumulate, reduceat, outer, at] = binary[name as OfArity<2>]
  const calls: Readonly<Record<BinaryMethod, readonly [call: string, printed: string]>> = {
    reduce: [line, reduce],
    accumulate: [line, accumulate],
    reduceat: [`${line}, [0, 1]`, reduceat],
    outer: [`${x}, ${y}`, outer],
    at: [`${x}, [0, 0], ${value}`, at],
  }
  const [call, printed] = calls[method]
  const shown = method !== 'outer' ? '' : long.includes(name) ? '.get(0)' : '.toArray()'
  return [`@example pn.${name}.${method}(${call})${shown} //=> ${printed}`]
}

/** The example of `at` of an operation of one operand. */
export function unaryExamples(name: OpName): string[] {
  const [x, printed] = unary[name as OfArity<1>]
  return [`@example pn.${name}.at(${x}, [-1]) //=> ${printed}`]
}
