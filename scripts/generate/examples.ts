/**
 * The examples in the documentation of the elementwise operations: what each is called with, and what is printed. The results are those that
 * NumPy 2.4 prints; test/examples.test.ts runs them. An operation without an example does not compile.
 */
import type { OpName } from '../../src/ops/table.js'

/** An array, the argument beside it (none where the operation takes one), and what console.log prints of the result. */
type Example = readonly [self: string, beside: string, printed: string]

/** The operations that are generated: `where` and `clip` are written by hand. */
type Generated = Exclude<OpName, 'where' | 'clip'>

const complex = (re: number, im: number): string => `arr([{ re: ${re}, im: ${im} }])`
const truths = ['arr([true, true, false])', 'arr([true, false, false])'] as const
const finite = ['arr([1, Infinity, NaN])', ''] as const

const examples = {
  add: [['arr([1, 2])', 'arr([10, 20])', 'array([11., 22.])'], ['arr([1n, 2n])', '1', 'array([2, 3])']],
  subtract: [['arr([10, 20])', '1', 'array([ 9., 19.])']],
  multiply: [['arr([1, 2, 3])', '2', 'array([2., 4., 6.])'], [complex(1, 2), '{ re: 0, im: 1 }', 'array([-2.+1.j])']],
  divide: [['arr([1n, 3n])', '2', 'array([0.5, 1.5])'], [complex(4, 2), '{ re: 0, im: 2 }', 'array([1.-2.j])']],
  floorDivide: [['arr([7, -7])', '2', 'array([ 3., -4.])']],
  remainder: [['arr([7, -7])', '3', 'array([1., 2.])']],
  fmod: [['arr([7, -7])', '3', 'array([ 1., -1.])']],
  pow: [['arr([2, 3])', 'arr([3, 2])', 'array([8., 9.])']],
  negative: [['arr([1, -2])', '', 'array([-1.,  2.])']],
  positive: [['arr([1, -2])', '', 'array([ 1., -2.])']],
  abs: [['arr([-1, 2])', '', 'array([1., 2.])'], [complex(3, 4), '', 'array([5.])']],
  sign: [['arr([-3, 0, 5])', '', 'array([-1.,  0.,  1.])'], [complex(0, 2), '', 'array([0.+1.j])']],
  square: [['arr([2, -3])', '', 'array([4., 9.])']],
  reciprocal: [['arr([2, 4])', '', 'array([0.5 , 0.25])']],
  sqrt: [['arr([4, 9])', '', 'array([2., 3.])'], [complex(-4, 0), '', 'array([0.+2.j])']],
  cbrt: [['arr([8, 27])', '', 'array([2., 3.])']],
  hypot: [['arr([3, 5])', 'arr([4, 12])', 'array([ 5., 13.])']],
  exp: [['arr([0, 1])', '', 'array([1.        , 2.71828183])'], [complex(0, 1), '', 'array([0.54030231+0.84147098j])']],
  exp2: [['arr([0, 3])', '', 'array([1., 8.])']],
  expm1: [['arr([0, 1e-12])', '', 'array([0.e+00, 1.e-12])']],
  log: [['arr([1, 10])', '', 'array([0.        , 2.30258509])'], [complex(-1, 0), '', 'array([0.+3.14159265j])']],
  log2: [['arr([1, 8])', '', 'array([0., 3.])']],
  log10: [['arr([1, 1000])', '', 'array([0., 3.])']],
  log1p: [['arr([0, 1e-12])', '', 'array([0.e+00, 1.e-12])']],
  logaddexp: [['arr([1000])', '1000', 'array([1000.69314718])']],
  sin: [['arr([0, pn.pi / 2])', '', 'array([0., 1.])']],
  cos: [['arr([0, pn.pi])', '', 'array([ 1., -1.])']],
  tan: [['arr([0, 1])', '', 'array([0.        , 1.55740772])']],
  asin: [['arr([0, 1])', '', 'array([0.        , 1.57079633])'], [complex(2, 0), '', 'array([1.57079633+1.3169579j])']],
  acos: [['arr([1, 0])', '', 'array([0.        , 1.57079633])']],
  atan: [['arr([0, 1])', '', 'array([0.        , 0.78539816])']],
  atan2: [['arr([1, 1])', 'arr([1, -1])', 'array([0.78539816, 2.35619449])']],
  sinh: [['arr([0, 1])', '', 'array([0.        , 1.17520119])']],
  cosh: [['arr([0, 1])', '', 'array([1.        , 1.54308063])']],
  tanh: [['arr([0, 1])', '', 'array([0.        , 0.76159416])']],
  asinh: [['arr([0, 1])', '', 'array([0.        , 0.88137359])']],
  acosh: [['arr([1, 2])', '', 'array([0.       , 1.3169579])']],
  atanh: [['arr([0, 0.5])', '', 'array([0.        , 0.54930614])']],
  deg2rad: [['arr([0, 180])', '', 'array([0.        , 3.14159265])']],
  rad2deg: [['arr([0, pn.pi])', '', 'array([  0., 180.])']],
  sinc: [['arr([0, 0.5])', '', 'array([1.        , 0.63661977])']],
  erf: [['arr([0, 1])', '', 'array([0.        , 0.84270079])']],
  gamma: [['arr([4, 0.5])', '', 'array([6.        , 1.77245385])']],
  lgamma: [['arr([1, 10])', '', 'array([ 0.        , 12.80182748])']],
  heaviside: [['arr([-1, 0, 2])', '0.5', 'array([0. , 0.5, 1. ])']],
  ceil: [['arr([1.2, -1.2])', '', 'array([ 2., -1.])']],
  floor: [['arr([1.2, -1.2])', '', 'array([ 1., -2.])']],
  trunc: [['arr([1.2, -1.2])', '', 'array([ 1., -1.])']],
  round: [['arr([0.5, 1.5, 2.5])', '', 'array([0., 2., 2.])']],
  equal: [['arr([1, 2, NaN])', 'arr([1, 3, NaN])', 'array([ True, False, False])']],
  notEqual: [['arr([1, 2, NaN])', 'arr([1, 3, NaN])', 'array([False,  True,  True])']],
  less: [['arr([1, 2, 3])', '2', 'array([ True, False, False])']],
  lessEqual: [['arr([1, 2, 3])', '2', 'array([ True,  True, False])']],
  greater: [['arr([1, 2, 3])', '2', 'array([False, False,  True])']],
  greaterEqual: [['arr([1, 2, 3])', '2', 'array([False,  True,  True])']],
  maximum: [['arr([1, 3, NaN])', '2', 'array([ 2.,  3., nan])']],
  minimum: [['arr([1, 3, NaN])', '2', 'array([ 1.,  2., nan])']],
  fmax: [['arr([1, 3, NaN])', '2', 'array([2., 3., 2.])']],
  fmin: [['arr([1, 3, NaN])', '2', 'array([1., 2., 2.])']],
  logicalAnd: [[...truths, 'array([ True, False, False])']],
  logicalOr: [[...truths, 'array([ True,  True, False])']],
  logicalXor: [[...truths, 'array([False,  True, False])']],
  logicalNot: [['arr([true, false])', '', 'array([False,  True])']],
  isfinite: [[...finite, 'array([ True, False, False])']],
  isinf: [[...finite, 'array([False,  True, False])']],
  isnan: [[...finite, 'array([False, False,  True])']],
  signbit: [['arr([1, -1, -0])', '', 'array([False,  True,  True])']],
  copysign: [['arr([1, 2])', 'arr([-5, 0])', 'array([-1.,  2.])']],
  nextafter: [['arr([0])', '1', 'array([5.e-324])']],
  bitwiseAnd: [['arr([12n, 10n])', '10', 'array([ 8, 10])']],
  bitwiseOr: [['arr([12n, 10n])', '3', 'array([15, 11])']],
  bitwiseXor: [['arr([12n, 10n])', '10', 'array([6, 0])']],
  bitwiseInvert: [['arr([0n, 5n])', '', 'array([-1, -6])']],
  bitwiseLeftShift: [['arr([1n, 2n])', '3', 'array([ 8, 16])']],
  bitwiseRightShift: [['arr([16n, -16n])', '2', 'array([ 4, -4])']],
  gcd: [['arr([12n, 18n])', '8', 'array([4, 2])']],
  lcm: [['arr([4n, 6n])', '6', 'array([12,  6])']],
  conj: [[complex(1, 2), '', 'array([1.-2.j])']],
} as const satisfies Record<Generated, readonly Example[]>

/** The examples of an operation, the calls written by `call`. */
function examplesOf(name: OpName, call: (self: string, beside: string) => string): string[] {
  const found: readonly Example[] = examples[name as Generated]
  return found.map(([self, beside, printed]) => `@example ${call(self, beside)} //=> ${printed}`)
}

/** The examples of an operation's function. */
export function functionExamples(name: OpName): string[] {
  return examplesOf(name, (self, beside) => `pn.${name}(${beside === '' ? self : `${self}, ${beside}`})`)
}

/** The same of its method, by one of its names. */
export function methodExamples(name: OpName, method: string): string[] {
  return examplesOf(name, (self, beside) => `${self}.${method}(${beside})`)
}
