/**
 * The one list of elementwise operations. Types, methods, functions, kernels (TypeScript and native registration), docs, the
 * test matrix and the benchmark's rows come from it. An operation is one entry here and one kernel line in native/kernels.
 */
import { realOf, type DType } from '../dtype/dtype.js'

/**
 * The dtypes that an operation computes in, after its inputs were promoted to a common one:
 * all (bool and numbers), numeric, float (integers and bool are computed in float64), integer, bits (bool and integers),
 * bool (everything is cast to bool). Operations with a `complex` reference also compute in complex64 and complex128.
 */
export type Domain = 'all' | 'numeric' | 'float' | 'integer' | 'bits' | 'bool'

/**
 * The reference function, which is also the TypeScript kernel: an expression in a, b, c over elements of the dtype.
 * `float` serves float32 and float64; `int` the integers up to 32 bits (a store wraps); `big` int64 and uint64 (bigint, a store
 * wraps); `bool` bytes 0 and 1. `T` is the dtype's name, `m` the functions of kernels/math.ts. One string serves all.
 */
export interface Reference {
  readonly float?: string
  readonly int?: string
  readonly big?: string
  readonly bool?: string
}

/** One operation. */
export interface Op {
  readonly arity: 1 | 2 | 3
  readonly domain: Domain
  /** The result's dtype: that of the computation, or bool. */
  readonly out?: 'bool'
  /** The largest error of a float result, in units in the last place; 0 for exact operations. */
  readonly ulp: number
  /** About how long one float64 element takes a core, in ns, memory aside: decides when threads pay. */
  readonly cost: number
  readonly js: string | Reference
  /**
   * The same for complex numbers: an expression in their parts ar, ai, br, bi where the result is bool or `real`, else statements that
   * write o[k] and o[k + 1]. `R(...)` rounds to a part's dtype, `z` are the functions of kernels/complex.ts.
   */
  readonly complex?: string
  /** A complex input gives a result of its parts' dtype. */
  readonly real?: true
  /**
   * Elements may be folded in any order (but for rounding). The identity, where there is one, is what no elements fold to; -1 stands for all bits set.
   */
  readonly fold?: { readonly identity?: number }
  /** NumPy's name for it, where it differs from ours written in snake case. */
  readonly numpy?: string
  /** The short method name. */
  readonly short?: string
  readonly doc: string
}

const same = { ulp: 0, cost: 0.2 } as const
const compare = { arity: 2, domain: 'all', out: 'bool', ulp: 0, cost: 0.2 } as const
const logical = { arity: 2, domain: 'bool', out: 'bool', ulp: 0, cost: 0.1 } as const
const test = { arity: 1, domain: 'all', out: 'bool', ulp: 0, cost: 0.2 } as const
const bits = { arity: 2, domain: 'bits', ulp: 0, cost: 0.2 } as const
const math = { arity: 1, domain: 'float', ulp: 4, cost: 2 } as const
const round = { arity: 1, domain: 'numeric', ulp: 0, cost: 0.2 } as const

/** The operations, by name. The place in the table is the opcode (see `opcodes`). */
export const ops = {
  // arithmetic
  add: { arity: 2, domain: 'all', ...same, fold: { identity: 0 }, js: { float: 'a + b', int: 'a + b', big: 'a + b', bool: 'a | b' }, complex: 'o[k] = ar + br; o[k + 1] = ai + bi', doc: 'Sum, element by element. Integers wrap around; for bool it is "or".' },
  subtract: { arity: 2, domain: 'numeric', ...same, js: 'a - b', short: 'sub', complex: 'o[k] = ar - br; o[k + 1] = ai - bi', doc: 'Difference, element by element. Integers wrap around.' },
  multiply: { arity: 2, domain: 'all', ...same, fold: { identity: 1 }, js: { float: 'a * b', int: 'Math.imul(a, b)', big: 'a * b', bool: 'a & b' }, short: 'mul', complex: 'o[k] = R(ar * br) - R(ai * bi); o[k + 1] = R(ar * bi) + R(ai * br)', doc: 'Product, element by element. Integers wrap around; for bool it is "and".' },
  divide: { arity: 2, domain: 'float', ulp: 0, cost: 0.6, js: 'a / b', short: 'div', complex: 'z.divide(o, k, ar, ai, br, bi)', doc: 'Quotient, element by element; integers give float64.' },
  floorDivide: { arity: 2, domain: 'numeric', ulp: 0, cost: 2, js: { float: 'm.floorDivide_T(a, b)', int: 'm.floorDivideInt(a, b)', big: 'm.floorDivideBig(a, b)' }, doc: 'Quotient rounded toward minus infinity. An integer divided by 0 gives 0.' },
  remainder: { arity: 2, domain: 'numeric', ulp: 0, cost: 4, js: { float: 'm.remainder_T(a, b)', int: 'm.remainderInt(a, b)', big: 'm.remainderBig(a, b)' }, short: 'mod', doc: 'Remainder with the sign of the divisor. An integer modulo 0 gives 0.' },
  fmod: { arity: 2, domain: 'numeric', ulp: 0, cost: 4, js: { float: 'a % b', int: 'b === 0 ? 0 : a % b', big: 'b === 0n ? 0n : a % b' }, doc: 'Remainder with the sign of the dividend. An integer modulo 0 gives 0.' },
  pow: { arity: 2, domain: 'numeric', ulp: 4, cost: 4, numpy: 'power', js: { float: 'm.pow(a, b)', int: 'm.powInt(a, b)', big: 'm.powBig(a, b)' }, complex: 'z.pow(o, k, ar, ai, br, bi)', doc: 'First argument to the power of the second. Integers wrap around; a negative integer exponent is a ValueError.' },
  negative: { arity: 1, domain: 'numeric', ...same, js: '-a', short: 'neg', complex: 'o[k] = -ar; o[k + 1] = -ai', doc: 'The negated value. Integers wrap around.' },
  positive: { arity: 1, domain: 'numeric', ...same, js: 'a', complex: 'o[k] = ar; o[k + 1] = ai', doc: 'The value itself, as a new array.' },
  abs: { arity: 1, domain: 'all', ...same, js: { float: 'Math.abs(a)', int: 'Math.abs(a)', big: 'a < 0n ? -a : a', bool: 'a' }, complex: 'm.hypot_float64(ar, ai)', real: true, doc: 'Absolute value. The smallest integer of a signed dtype stays itself.' },
  sign: { arity: 1, domain: 'numeric', ...same, js: { float: 'a > 0 ? 1 : a < 0 ? -1 : a === 0 ? 0 : a', int: 'a > 0 ? 1 : a < 0 ? -1 : 0', big: 'a > 0n ? 1n : a < 0n ? -1n : 0n' }, complex: 'z.sign(o, k, ar, ai)', doc: '-1, 0 or 1 by the sign; NaN stays NaN. Of a complex number z / abs(z), and 0 at 0.' },
  square: { arity: 1, domain: 'numeric', ...same, js: { float: 'a * a', int: 'Math.imul(a, a)', big: 'a * a' }, complex: 'o[k] = R(ar * ar) - R(ai * ai); o[k + 1] = R(ar * ai) + R(ai * ar)', doc: 'The value times itself.' },
  reciprocal: { arity: 1, domain: 'float', ulp: 0, cost: 0.6, js: '1 / a', complex: 'z.reciprocal(o, k, ar, ai)', doc: 'One divided by the value; integers give float64.' },
  sqrt: { arity: 1, domain: 'float', ulp: 0, cost: 1, js: 'Math.sqrt(a)', complex: 'z.sqrt(o, k, ar, ai)', doc: 'Square root, correctly rounded; NaN below 0. Of a complex number the root with a real part of 0 or more.' },
  cbrt: { ...math, js: 'Math.cbrt(a)', doc: 'Cube root.' },
  hypot: { ...math, arity: 2, fold: { identity: 0 }, js: 'm.hypot_T(a, b)', doc: 'sqrt(a*a + b*b) without overflow or underflow on the way.' },
  // exponentials and logarithms
  exp: { ...math, js: 'Math.exp(a)', complex: 'z.exp(o, k, ar, ai)', doc: 'e to the power of the value.' },
  exp2: { ...math, js: 'm.exp2(a)', doc: '2 to the power of the value.' },
  expm1: { ...math, js: 'Math.expm1(a)', complex: 'z.expm1(o, k, ar, ai)', doc: 'exp(x) - 1, exact for small x.' },
  log: { ...math, js: 'Math.log(a)', complex: 'z.log(o, k, ar, ai)', doc: 'Natural logarithm.' },
  log2: { ...math, js: 'Math.log2(a)', complex: 'z.log2(o, k, ar, ai)', doc: 'Logarithm to base 2.' },
  log10: { ...math, js: 'Math.log10(a)', complex: 'z.log10(o, k, ar, ai)', doc: 'Logarithm to base 10.' },
  log1p: { ...math, js: 'Math.log1p(a)', complex: 'z.log1p(o, k, ar, ai)', doc: 'log(1 + x), exact for small x.' },
  logaddexp: { ...math, arity: 2, cost: 6, fold: { identity: -Infinity }, js: 'm.logaddexp(a, b)', doc: 'log(exp(a) + exp(b)) without overflow.' },
  // trigonometry
  sin: { ...math, ulp: 1, js: 'Math.sin(a)', complex: 'z.sin(o, k, ar, ai)', doc: 'Sine; the argument is in radians.' },
  cos: { ...math, ulp: 1, js: 'Math.cos(a)', complex: 'z.cos(o, k, ar, ai)', doc: 'Cosine; the argument is in radians.' },
  tan: { ...math, js: 'Math.tan(a)', complex: 'z.tan(o, k, ar, ai)', doc: 'Tangent; the argument is in radians.' },
  asin: { ...math, numpy: 'arcsin', js: 'Math.asin(a)', complex: 'z.asin(o, k, ar, ai)', doc: 'Inverse sine, in radians.' },
  acos: { ...math, numpy: 'arccos', js: 'Math.acos(a)', complex: 'z.acos(o, k, ar, ai)', doc: 'Inverse cosine, in radians.' },
  atan: { ...math, numpy: 'arctan', js: 'Math.atan(a)', complex: 'z.atan(o, k, ar, ai)', doc: 'Inverse tangent, in radians.' },
  atan2: { ...math, arity: 2, cost: 4, numpy: 'arctan2', js: 'Math.atan2(a, b)', doc: 'The angle of the point (b, a), in radians.' },
  sinh: { ...math, js: 'Math.sinh(a)', complex: 'z.sinh(o, k, ar, ai)', doc: 'Hyperbolic sine.' },
  cosh: { ...math, js: 'Math.cosh(a)', complex: 'z.cosh(o, k, ar, ai)', doc: 'Hyperbolic cosine.' },
  tanh: { ...math, js: 'Math.tanh(a)', complex: 'z.tanh(o, k, ar, ai)', doc: 'Hyperbolic tangent.' },
  asinh: { ...math, numpy: 'arcsinh', js: 'Math.asinh(a)', complex: 'z.asinh(o, k, ar, ai)', doc: 'Inverse hyperbolic sine.' },
  acosh: { ...math, numpy: 'arccosh', js: 'Math.acosh(a)', complex: 'z.acosh(o, k, ar, ai)', doc: 'Inverse hyperbolic cosine; NaN below 1.' },
  atanh: { ...math, numpy: 'arctanh', js: 'Math.atanh(a)', complex: 'z.atanh(o, k, ar, ai)', doc: 'Inverse hyperbolic tangent; NaN outside -1 to 1.' },
  deg2rad: { ...math, ulp: 1, cost: 0.2, js: 'm.deg2rad_T(a)', doc: 'Degrees to radians: x * (pi / 180), the factor rounded to the dtype.' },
  rad2deg: { ...math, ulp: 1, cost: 0.2, js: 'm.rad2deg_T(a)', doc: 'Radians to degrees: x * (180 / pi), the factor rounded to the dtype.' },
  sinc: { ...math, cost: 3, js: 'm.sinc(a)', doc: 'sin(pi x) / (pi x), and 1 at 0.' },
  // special functions
  erf: { ...math, js: 'm.erf(a)', doc: 'The error function.' },
  gamma: { ...math, cost: 20, js: 'm.gamma(a)', doc: 'The gamma function; NaN at negative integers.' },
  lgamma: { ...math, cost: 20, js: 'm.lgamma(a)', doc: 'Logarithm of the absolute value of the gamma function.' },
  heaviside: { arity: 2, domain: 'float', ...same, js: 'a !== a ? a : a < 0 ? 0 : a > 0 ? 1 : b', doc: '0 below zero, 1 above, the second argument at zero.' },
  // rounding
  ceil: { ...round, js: { float: 'Math.ceil(a)', int: 'a', big: 'a' }, doc: 'Rounds up to a whole number; the dtype stays.' },
  floor: { ...round, js: { float: 'Math.floor(a)', int: 'a', big: 'a' }, doc: 'Rounds down to a whole number; the dtype stays.' },
  trunc: { ...round, js: { float: 'Math.trunc(a)', int: 'a', big: 'a' }, doc: 'Rounds toward zero to a whole number; the dtype stays.' },
  round: { ...round, js: { float: 'm.rint(a)', int: 'a', big: 'a' }, complex: 'o[k] = m.rint(ar); o[k + 1] = m.rint(ai)', doc: 'Rounds to the nearest whole number, halves to the even one; the dtype stays.' },
  // comparison
  equal: { ...compare, js: 'a === b ? 1 : 0', complex: 'ar === br && ai === bi ? 1 : 0', doc: 'True where equal; NaN equals nothing.' },
  notEqual: { ...compare, js: 'a !== b ? 1 : 0', complex: 'ar !== br || ai !== bi ? 1 : 0', doc: 'True where not equal.' },
  less: { ...compare, js: 'a < b ? 1 : 0', doc: 'True where the first is less.' },
  lessEqual: { ...compare, js: 'a <= b ? 1 : 0', doc: 'True where the first is less or equal.' },
  greater: { ...compare, js: 'a > b ? 1 : 0', doc: 'True where the first is greater.' },
  greaterEqual: { ...compare, js: 'a >= b ? 1 : 0', doc: 'True where the first is greater or equal.' },
  maximum: { arity: 2, domain: 'all', ...same, fold: {}, js: { float: 'm.maximum(a, b)', int: 'a > b ? a : b', big: 'a > b ? a : b', bool: 'a | b' }, doc: 'The larger one; NaN where either is NaN.' },
  minimum: { arity: 2, domain: 'all', ...same, fold: {}, js: { float: 'm.minimum(a, b)', int: 'a < b ? a : b', big: 'a < b ? a : b', bool: 'a & b' }, doc: 'The smaller one; NaN where either is NaN.' },
  fmax: { arity: 2, domain: 'all', ...same, fold: {}, js: { float: 'm.fmax(a, b)', int: 'a > b ? a : b', big: 'a > b ? a : b', bool: 'a | b' }, doc: 'The larger one; the other where one is NaN.' },
  fmin: { arity: 2, domain: 'all', ...same, fold: {}, js: { float: 'm.fmin(a, b)', int: 'a < b ? a : b', big: 'a < b ? a : b', bool: 'a & b' }, doc: 'The smaller one; the other where one is NaN.' },
  clip: { arity: 3, domain: 'numeric', ulp: 0, cost: 0.4, js: { float: 'm.minimum(m.maximum(a, b), c)', int: 'm.clipInt(a, b, c)', big: 'm.clipBig(a, b, c)' }, doc: 'The value, not below min and not above max.' },
  // logic
  logicalAnd: { ...logical, fold: { identity: 1 }, js: 'a & b', doc: 'True where both are true (nonzero).' },
  logicalOr: { ...logical, fold: { identity: 0 }, js: 'a | b', doc: 'True where either is true (nonzero).' },
  logicalXor: { ...logical, fold: { identity: 0 }, js: 'a ^ b', doc: 'True where exactly one is true (nonzero).' },
  logicalNot: { ...logical, arity: 1, js: 'a ^ 1', doc: 'True where the value is false (zero).' },
  where: { arity: 3, domain: 'all', ulp: 0, cost: 0.3, js: 'a ? b : c', complex: 'o[k] = a ? br : cr; o[k + 1] = a ? bi : ci', doc: 'The second argument where the condition is true, the third elsewhere.' },
  // tests
  isfinite: { ...test, js: { float: 'a - a === 0 ? 1 : 0', int: '1', big: '1', bool: '1' }, complex: 'ar - ar === 0 && ai - ai === 0 ? 1 : 0', doc: 'True where neither infinite nor NaN.' },
  isinf: { ...test, js: { float: 'a === Infinity || a === -Infinity ? 1 : 0', int: '0', big: '0', bool: '0' }, complex: 'ar === Infinity || ar === -Infinity || ai === Infinity || ai === -Infinity ? 1 : 0', doc: 'True where plus or minus infinity.' },
  isnan: { ...test, js: { float: 'a !== a ? 1 : 0', int: '0', big: '0', bool: '0' }, complex: 'ar !== ar || ai !== ai ? 1 : 0', doc: 'True where NaN.' },
  signbit: { ...test, domain: 'numeric', js: { float: 'm.signbit(a)', int: 'a < 0 ? 1 : 0', big: 'a < 0n ? 1 : 0' }, doc: 'True where the sign bit is set: below zero, -0, negative NaN.' },
  copysign: { arity: 2, domain: 'float', ...same, js: 'm.copysign(a, b)', doc: 'The first with the sign of the second.' },
  nextafter: { arity: 2, domain: 'float', ulp: 0, cost: 1, js: 'm.nextafter_T(a, b)', doc: 'The next number after the first in the direction of the second.' },
  // bits and whole numbers
  bitwiseAnd: { ...bits, fold: { identity: -1 }, js: 'a & b', doc: 'Bits set in both.' },
  bitwiseOr: { ...bits, fold: { identity: 0 }, js: 'a | b', doc: 'Bits set in either.' },
  bitwiseXor: { ...bits, fold: { identity: 0 }, js: 'a ^ b', doc: 'Bits set in exactly one.' },
  bitwiseInvert: { ...bits, arity: 1, numpy: 'invert', js: { int: '~a', big: '~a', bool: 'a ^ 1' }, doc: 'Every bit turned over; for bool it is "not".' },
  bitwiseLeftShift: { ...bits, domain: 'integer', numpy: 'left_shift', js: { int: 'm.shiftLeft(a, b, BITS)', big: 'm.shiftLeftBig(a, b)' }, doc: 'Bits moved left; a shift by the width or more gives 0.' },
  bitwiseRightShift: { ...bits, domain: 'integer', numpy: 'right_shift', js: { int: 'm.shiftRight(a, b, BITS)', big: 'm.shiftRightBig(a, b)' }, doc: 'Bits moved right, with the sign; a shift by the width or more gives 0 or -1.' },
  gcd: { arity: 2, domain: 'integer', ulp: 0, cost: 20, fold: { identity: 0 }, js: { int: 'm.gcd(a, b)', big: 'm.gcdBig(a, b)' }, doc: 'Greatest common divisor of the absolute values.' },
  lcm: { arity: 2, domain: 'integer', ulp: 0, cost: 20, js: { int: 'm.lcm(a, b)', big: 'm.lcmBig(a, b)' }, doc: 'Least common multiple of the absolute values. Wraps around.' },
  // complex numbers
  conj: { arity: 1, domain: 'numeric', ...same, js: 'a', complex: 'o[k] = ar; o[k + 1] = -ai', doc: 'The complex conjugate; a real number stays itself.' },
} as const satisfies Record<string, Op>

/** The name of an elementwise operation. */
export type OpName = keyof typeof ops

/** The operations' names; the index is the opcode. */
export const opNames = Object.keys(ops) as readonly OpName[]

/** The opcode of each operation. */
export const opcodes = Object.fromEntries(opNames.map((name, code) => [name, code])) as Readonly<Record<OpName, number>>

/** One operation's entry, its precise literals forgotten. */
export function opOf(name: OpName): Op {
  return ops[name]
}

/** The dtype of an operation's result, from the one that it computes in. */
export function resultOf(name: OpName, compute: DType): DType {
  const { out, real } = opOf(name)
  return out ?? (real ? realOf(compute) : compute)
}
