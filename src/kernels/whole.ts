/**
 * Integer arithmetic with NumPy's conventions. Functions of numbers serve the integers up to 32 bits, those of bigints int64 and
 * uint64; either may return more than the dtype holds: the store wraps. No division by zero throws.
 */

/** a / b rounded down; 0 for b = 0. Exact: a quotient of 32-bit integers is never rounded up to a whole number. */
export function floorDivideInt(a: number, b: number): number {
  return b === 0 ? 0 : Math.floor(a / b)
}

/** a / b rounded down; 0 for b = 0. */
export function floorDivideBig(a: bigint, b: bigint): bigint {
  if (b === 0n) return 0n
  const quotient = a / b
  return a < 0n !== b < 0n && quotient * b !== a ? quotient - 1n : quotient
}

/** a - b * floor(a / b), with the sign of b; 0 for b = 0. */
export function remainderInt(a: number, b: number): number {
  if (b === 0) return 0
  const rest = a % b
  return rest !== 0 && rest < 0 !== b < 0 ? rest + b : rest + 0 // + 0: no -0
}

/** a - b * floor(a / b), with the sign of b; 0 for b = 0. */
export function remainderBig(a: bigint, b: bigint): bigint {
  if (b === 0n) return 0n
  const rest = a % b
  return rest !== 0n && rest < 0n !== b < 0n ? rest + b : rest
}

/** a ** b modulo 2^32, as an int32, by squaring; 0 <= b < 2^32. */
export function powInt(a: number, b: number): number {
  let result = 1
  let base = a | 0
  for (let rest = b >>> 0; rest !== 0; rest >>>= 1) {
    if (rest & 1) result = Math.imul(result, base)
    base = Math.imul(base, base)
  }
  return result
}

/** a ** b modulo 2^64, from 0 to 2^64 - 1, by squaring; b >= 0. */
export function powBig(a: bigint, b: bigint): bigint {
  let result = 1n
  let base = BigInt.asUintN(64, a)
  for (let rest = b; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = BigInt.asUintN(64, result * base)
    base = BigInt.asUintN(64, base * base)
  }
  return result
}

/** Not below `low` and not above `high`; `high` where low > high. */
export function clipInt(a: number, low: number, high: number): number {
  const raised = a > low ? a : low
  return raised < high ? raised : high
}

/** Not below `low` and not above `high`; `high` where low > high. */
export function clipBig(a: bigint, low: bigint, high: bigint): bigint {
  const raised = a > low ? a : low
  return raised < high ? raised : high
}

/** a * 2^b; 0 for a count of `bits` or more, or below 0, which counts as huge. */
export function shiftLeft(a: number, b: number, bits: number): number {
  return b >= 0 && b < bits ? a << b : 0
}

/** floor(a / 2^b) for int and uint32 alike; 0 or -1, by the sign, for a count of `bits` or more, or below 0. */
export function shiftRight(a: number, b: number, bits: number): number {
  if (b >= 0 && b < bits) return a < 0 ? a >> b : a >>> b
  return a < 0 ? -1 : 0
}

/** a * 2^b; 0 for a count of 64 or more, or below 0, which counts as huge. */
export function shiftLeftBig(a: bigint, b: bigint): bigint {
  return b >= 0n && b < 64n ? a << b : 0n
}

/** floor(a / 2^b); 0 or -1, by the sign, for a count of 64 or more, or below 0. */
export function shiftRightBig(a: bigint, b: bigint): bigint {
  if (b >= 0n && b < 64n) return a >> b
  return a < 0n ? -1n : 0n
}

/** Greatest common divisor of |a| and |b|; gcd(0, 0) = 0. Euclid's algorithm. */
export function gcd(a: number, b: number): number {
  let x = Math.abs(a)
  let y = Math.abs(b)
  while (y !== 0) {
    const rest = x % y
    x = y
    y = rest
  }
  return x
}

/** Greatest common divisor of |a| and |b|; gcd(0, 0) = 0. Euclid's algorithm. */
export function gcdBig(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a
  let y = b < 0n ? -b : b
  while (y !== 0n) {
    const rest = x % y
    x = y
    y = rest
  }
  return x
}

/** Least common multiple of |a| and |b|, modulo 2^32 as an int32; 0 where either is 0. */
export function lcm(a: number, b: number): number {
  const divisor = gcd(a, b)
  return divisor === 0 ? 0 : Math.imul(Math.abs(a) / divisor, Math.abs(b))
}

/** Least common multiple of |a| and |b|; 0 where either is 0. */
export function lcmBig(a: bigint, b: bigint): bigint {
  const divisor = gcdBig(a, b)
  const product = divisor === 0n ? 0n : (a / divisor) * b
  return product < 0n ? -product : product
}
