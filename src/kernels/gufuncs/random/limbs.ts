/** Arithmetic of 64 and 128 bits in words of 32, lowest first: BigInt would take a microsecond for each product. */

/** The upper half of a product of two 32-bit words. */
export function mulHigh(a: number, b: number): number {
  const al = a & 0xffff
  const ah = a >>> 16
  const bl = b & 0xffff
  const bh = b >>> 16
  const mid = ah * bl + ((al * bl) >>> 16)
  const rest = al * bh + (mid & 0xffff)
  return (ah * bh + (mid >>> 16) + (rest >>> 16)) >>> 0
}

/** out = a * b + c, modulo 2^(32 * out.length); out may be any of the others. */
export function mulAdd(out: Uint32Array, a: ArrayLike<number>, b: ArrayLike<number>, c: ArrayLike<number>): void {
  const n = out.length
  sums.fill(0, 0, n + 1)
  for (let i = 0; i < n; i++) {
    sums[i] += i < c.length ? c[i] : 0
    for (let j = 0; i + j < n && j < b.length; j++) {
      if (i >= a.length) break
      sums[i + j] += Math.imul(a[i], b[j]) >>> 0
      sums[i + j + 1] += mulHigh(a[i], b[j])
    }
  }
  let carry = 0
  for (let k = 0; k < n; k++) {
    const sum = sums[k] + carry
    out[k] = sum
    carry = Math.floor(sum / 2 ** 32)
  }
}
/** A column has at most nine terms below 2^32: exact. */
const sums = new Float64Array(9)

/** Adds a whole number below 2^53. */
export function addTo(words: Uint32Array, n: number): void {
  for (let k = 0; k < words.length && n > 0; k++) {
    const sum = words[k] + (n % 2 ** 32)
    words[k] = sum
    n = Math.floor(n / 2 ** 32) + (sum >= 2 ** 32 ? 1 : 0)
  }
}
