/** Seeds: NumPy's SeedSequence, after O'Neill's seed_seq_fe. Whole numbers of any size become words that differ in every bit. */
import { ValueError } from '../../errors.js'
import { showValue, toEntries } from '../../shape/show.js'

/** What a generator can be seeded with: a whole number, or a list of them. */
export type Seed = number | bigint | Iterable<number | bigint>

const poolWords = 4
const mask32 = 0xffffffffn

/** What streams are made of: the words of the seed, and which child of which child this is. */
export class SeedSequence {
  private readonly pool: Uint32Array
  constructor(readonly entropy: readonly bigint[], readonly spawnKey: readonly number[], public children = 0) {
    this.pool = poolOf(entropy, spawnKey)
  }

  /** So many words of 32 bits. */
  words(count: number): Uint32Array {
    let factor = 0x8b51f9dd
    const out = new Uint32Array(count)
    for (let i = 0; i < count; i++) {
      const word = this.pool[i % poolWords] ^ factor
      factor = Math.imul(factor, 0x58f38ded)
      const product = Math.imul(word, factor)
      out[i] = product ^ (product >>> 16)
    }
    return out
  }

  /** The next n children: their streams have nothing to do with this one or each other. */
  spawn(n: number): SeedSequence[] {
    const first = this.children
    this.children += n
    return Array.from({ length: n }, (_, i) => new SeedSequence(this.entropy, [...this.spawnKey, first + i]))
  }
}

function poolOf(entropy: readonly bigint[], spawnKey: readonly number[]): Uint32Array {
  const words = entropy.flatMap(wordsOf)
  const spawned = spawnKey.flatMap((key) => wordsOf(BigInt(key)))
  // A spawn key is told from further words of a short seed.
  if (spawned.length > 0) while (words.length < poolWords) words.push(0)
  words.push(...spawned)
  let factor = 0x43b0d7e5
  const hash = (word: number): number => {
    const x = word ^ factor
    factor = Math.imul(factor, 0x931e8875)
    const product = Math.imul(x, factor)
    return product ^ (product >>> 16)
  }
  const mix = (x: number, y: number): number => {
    const z = (Math.imul(0xca01f9dd, x) - Math.imul(0x4973f715, y)) | 0
    return z ^ (z >>> 16)
  }
  const pool = Uint32Array.from({ length: poolWords }, (_, i) => hash(words[i] ?? 0))
  for (let from = 0; from < poolWords; from++) {
    for (let to = 0; to < poolWords; to++) if (from !== to) pool[to] = mix(pool[to], hash(pool[from]))
  }
  for (const word of words.slice(poolWords)) for (let to = 0; to < poolWords; to++) pool[to] = mix(pool[to], hash(word))
  return pool
}

/** A whole number's words of 32 bits, lowest first; one for 0. */
function wordsOf(n: bigint): number[] {
  const words = [Number(n & mask32)]
  for (let rest = n >> 32n; rest > 0n; rest >>= 32n) words.push(Number(rest & mask32))
  return words
}

/** A user's seed as whole numbers; the system's entropy where there is none. */
export function entropyOf(operation: string, seed: unknown): bigint[] {
  if (seed === undefined || seed === null) return [entropy128()]
  if (typeof seed === 'number' || typeof seed === 'bigint') return [whole(operation, seed)]
  const list = typeof seed === 'object' ? toEntries(seed, 2 ** 20) : undefined
  if (list === undefined || list.length === 0) throw new ValueError(operation, `a seed is a whole number of 0 or more, or a list of them, got ${showValue(seed)}`, { seed })
  return list.map((entry) => whole(operation, entry))
}

function whole(operation: string, value: unknown): bigint {
  if (typeof value === 'bigint' && value >= 0n) return value
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return BigInt(value)
  throw new ValueError(operation, `a seed is made of whole numbers of 0 or more (bigints beyond 2^53), got ${showValue(value)}`, { seed: value })
}

function entropy128(): bigint {
  const words = crypto.getRandomValues(new BigUint64Array(2))
  return (words[1] << 64n) | words[0]
}
