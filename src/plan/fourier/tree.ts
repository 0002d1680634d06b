/** How a length is taken apart: pure integers. The tree follows from the length alone, so that a line's bits are the same in every layout and batch. */
import { largestRadix } from '../../kernels/gufuncs/fourier/numbers.js'

/** A transform of a length: one pass, or one of two parts, n1 * n2. */
export interface TreeNode {
  readonly length: number
  readonly parts?: readonly [TreeNode, TreeNode]
}

/** The prime factors, ascending. */
function primesOf(n: number): number[] {
  const primes: number[] = []
  let rest = n
  for (let p = 2; p * p <= rest; p += p === 2 ? 1 : 2) {
    while (rest % p === 0) {
      primes.push(p)
      rest /= p
    }
  }
  if (rest > 1) primes.push(rest)
  return primes
}

/** Whether passes alone make a transform of the length. */
export function isSmooth(n: number): boolean {
  return n > 0 && (primesOf(n).at(-1) ?? 1) <= largestRadix
}

/** Radices whose product the length is: 8 and 4 for twos, since a radix of 8 reads and writes a third as often as three of 2. */
function radicesOf(n: number): number[] {
  const primes = primesOf(n)
  const odd = primes.filter((p) => p > 2)
  let twos = primes.length - odd.length
  const radices: number[] = []
  for (; twos >= 5 || twos === 3; twos -= 3) radices.push(8)
  for (; twos >= 2; twos -= 2) radices.push(4)
  if (twos === 1) radices.push(2)
  return [...radices, ...odd]
}

/** The tree of a length that is smooth. */
export function treeOf(n: number): TreeNode {
  return build(radicesOf(n))
}

/** Halves as equal as they can be, so that each works in a near cache and, at the top, both have lines enough for a vector's lanes. */
function build(radices: readonly number[]): TreeNode {
  const length = radices.reduce((product, r) => product * r, 1)
  if (radices.length < 2) return { length }
  const root = Math.sqrt(length)
  let best = 1
  let chosen = 0
  for (let subset = 1; subset < 2 ** Math.min(radices.length, 12) - 1; subset++) {
    const product = radices.reduce((all, r, i) => (subset & (1 << i) ? all * r : all), 1)
    const other = length / product
    if (product > 1 && other > 1 && Math.min(product, other) > Math.min(best, length / best) && product >= root - 0.5) {
      best = product
      chosen = subset
    }
  }
  const parts = [radices.filter((_, i) => chosen & (1 << i)), radices.filter((_, i) => !(chosen & (1 << i)))]
  return { length, parts: [build(parts[0]), build(parts[1])] }
}

/** The least length from n on of small primes, and how dear it is: for convolutions. */
export function convolutionLength(n: number): number {
  let best = 2 ** Math.ceil(Math.log2(n))
  for (let five = 1; five < best; five *= 5) {
    for (let three = five; three < best; three *= 3) {
      let length = three
      while (length < n) length *= 2
      if (length < best && length % 16 === 0) best = length
    }
  }
  return best
}
