/**
 * Arithmetic of numbers among themselves, as Python and NumPy have it: a bigint is Python's int, a number its float, a boolean its bool.
 * Whole numbers are exact, + - * / of floats are JavaScript's own, and everything else is what the operation gives for a 0-d array.
 */
import type { DType } from '../../dtype/dtype.js'
import { ValueError } from '../../errors.js'
import { opOf, type OpName } from '../../ops/table.js'
import { call1, call2 } from '../call.js'
import { item } from '../convert.js'
import { asarray } from '../creation.js'
import { clip } from '../select.js'
import { ufuncs, type RealScalar } from '../ufunc.js'

/** Whole numbers with more bits, where float64 ends too, are refused. */
const mostBits = 1024n
/** One divided by a whole number with more bits is 0. */
const leastBits = 1076n

const floats: Partial<Record<OpName, (a: number, b: number) => RealScalar>> = {
  add: (a, b) => a + b, subtract: (a, b) => a - b, multiply: (a, b) => a * b, divide: (a, b) => a / b,
  negative: (a) => -a, positive: (a) => a, square: (a) => a * a, sqrt: (a) => Math.sqrt(a), abs: (a) => Math.abs(a),
}

const integers: Partial<Record<OpName, (a: bigint, b: bigint) => RealScalar>> = {
  add: (a, b) => a + b, subtract: (a, b) => a - b, multiply: (a, b) => a * b, divide: ratio, pow: power,
  floorDivide(a, b) { return (a - floorModulo('floorDivide', a, b)) / b },
  remainder: (a, b) => floorModulo('remainder', a, b),
  negative: (a) => -a, positive: (a) => a, square: (a) => a * a, abs: (a) => (a < 0n ? -a : a),
  bitwiseAnd: (a, b) => a & b, bitwiseOr: (a, b) => a | b, bitwiseXor: (a, b) => a ^ b, bitwiseInvert: (a) => ~a,
  bitwiseLeftShift(a, b) { return shift('bitwiseLeftShift', a, b, b) },
  bitwiseRightShift(a, b) { return shift('bitwiseRightShift', a, b, -b) },
}

/** JavaScript compares bigints with numbers exactly, as Python does. */
const comparisons: Partial<Record<OpName, (a: RealScalar, b: RealScalar) => boolean>> = {
  equal: (a, b) => a <= b && a >= b, notEqual: (a, b) => !(a <= b && a >= b),
  less: (a, b) => a < b, lessEqual: (a, b) => a <= b, greater: (a, b) => a > b, greaterEqual: (a, b) => a >= b,
}

const booleans: Partial<Record<OpName, (a: boolean, b: boolean) => boolean>> = {
  bitwiseAnd: (a, b) => a && b, bitwiseOr: (a, b) => a || b, bitwiseXor: (a, b) => a !== b, bitwiseInvert: (a) => !a,
}

/** An operation on numbers alone. Throws what it throws for arrays, and ValueErrors of Python's. */
export function computeScalars(op: OpName, args: readonly (RealScalar | undefined)[]): RealScalar {
  const [a, b = a] = args as [RealScalar, RealScalar?]
  if (op === 'where') return choose(args as [RealScalar, RealScalar, RealScalar])
  const compare = comparisons[op]
  if (compare !== undefined) return compare(a, b)
  if (args.some((x) => typeof x === 'number')) return floats[op]?.(Number(a), Number(b)) ?? byArrays(op, args, 'float64')
  const truths = typeof a === 'boolean' && typeof b === 'boolean' ? booleans[op] : undefined
  if (truths !== undefined) return truths(a as boolean, b as boolean)
  const whole = integers[op]
  if (whole === undefined) return byArrays(op, args, wholeType(op, args))
  return checkBits(op, whole(BigInt(a), BigInt(b)))
}

/** The dtype that whole numbers and booleans are computed in by arrays. */
function wholeType(op: OpName, args: readonly (RealScalar | undefined)[]): DType {
  const { domain } = opOf(op)
  if (domain === 'float') return 'float64'
  return domain === 'all' && args.every((x) => typeof x === 'boolean') ? 'bool' : 'int64'
}

function choose([condition, a, b]: [RealScalar, RealScalar, RealScalar]): RealScalar {
  const chosen = condition ? a : b
  if (typeof a === 'number' || typeof b === 'number') return Number(chosen)
  return typeof a === 'boolean' && typeof b === 'boolean' ? chosen : BigInt(chosen)
}

/** What the operation's kernel gives, so that a number alone has the result that it has in an array. */
function byArrays(op: OpName, args: readonly (RealScalar | undefined)[], dtype: DType): RealScalar {
  const ufunc = ufuncs[op]
  const [x, y, z] = args
  const first = asarray(dtype === 'float64' ? Number(x) : x!, { dtype })
  if (op === 'clip') return item(clip(first, y, z), { bigint: true }) as RealScalar
  return item(args.length === 1 ? call1(ufunc, first, undefined) : call2(ufunc, first, y, undefined), { bigint: true }) as RealScalar
}

/** How many bits a positive whole number has. */
function bitsOf(a: bigint): number {
  return a.toString(2).length
}

function checkBits(op: OpName, value: RealScalar): RealScalar {
  if (typeof value === 'bigint' && (value < 0n ? -value : value) >> mostBits) tooLarge(op)
  return value
}

function tooLarge(op: OpName): never {
  throw new ValueError(op, 'the whole number is too large for any dtype; floats go further: 10.0**300')
}

/** The remainder with the sign of the divisor. */
function floorModulo(op: OpName, a: bigint, b: bigint): bigint {
  if (b === 0n) throw new ValueError(op, 'a whole number cannot be divided by 0')
  const rest = a % b
  return rest !== 0n && rest < 0n !== b < 0n ? rest + b : rest
}

function shift(op: OpName, a: bigint, count: bigint, left: bigint): bigint {
  if (count < 0n) throw new ValueError(op, 'a shift by a negative count', { count })
  if (left > mostBits && a !== 0n) tooLarge(op)
  return left < 0n ? a >> count : a << (a === 0n ? 0n : count)
}

/** A whole number to a whole power; a float where the power is negative, as in Python. */
function power(a: bigint, b: bigint): RealScalar {
  if (a === 0n && b < 0n) throw new ValueError('pow', '0 cannot be taken to a negative power')
  const size = a < 0n ? -a : a
  const times = b < 0n ? -b : b
  const bits = size > 1n ? BigInt(bitsOf(size) - 1) * times : 0n
  if (b > 0n && bits > mostBits) tooLarge('pow')
  if (b < 0n && bits > leastBits) return a < 0n && times % 2n ? -0 : 0
  // Powers of -1, 0 and 1 differ by parity alone, and their exponents have no bound.
  const value = a ** (size > 1n || times === 0n ? times : 2n - (times % 2n))
  return b < 0n ? ratio(1n, value) : value
}

/** The quotient of whole numbers, rounded once; IEEE 754's where the divisor is 0. */
function ratio(a: bigint, b: bigint): number {
  if (b === 0n || (BigInt.asIntN(54, a) === a && BigInt.asIntN(54, b) === b)) return Number(a) / Number(b)
  const negative = a < 0n !== b < 0n
  const [p, q] = [a < 0n ? -a : a, b < 0n ? -b : b]
  // 66 bits of quotient and one that stands for the rest are rounded by Number().
  const up = Math.max(0, 66 + bitsOf(q) - bitsOf(p))
  const scaled = p << BigInt(up)
  const bits = (scaled / q) | (scaled % q ? 1n : 0n)
  const value = Number(bits) * 2 ** -Math.floor(up / 2) * 2 ** -Math.ceil(up / 2)
  return negative ? -value : value
}
