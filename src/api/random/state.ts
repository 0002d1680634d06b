/** The state of a bit generator: twelve words in memory that kernels read and write (native/gufuncs/random_bits.h has their places). */
import { dtypeInfo } from '../../dtype/dtype.js'
import { ValueError } from '../../errors.js'
import { allocate } from '../../memory/pool.js'
import type { Operand } from '../../schedule/job.js'
import { showValue } from '../../shape/show.js'
import { checkOptions } from '../options.js'
import { SeedSequence } from './seed.js'

/** The bit generators. */
export type BitGenerator = 'pcg64' | 'philox'
export const bitGenerators: readonly BitGenerator[] = ['pcg64', 'philox']

/** A generator's state as plain data, good for JSON: numbers of more than 53 bits are in digits. */
export interface GeneratorState {
  bitGenerator: BitGenerator
  /** PCG64's state and increment; Philox' counter and key, and how many of the counter's four words were used. */
  state: { state: string; inc: string } | { counter: string[]; key: string[]; used: number }
  /** Whether half of a word is left over for the next draw of 32 bits, and that half. */
  hasUint32: 0 | 1
  uinteger: number
  /** What `spawn` makes children of. */
  seed: { entropy: string[]; spawnKey: number[]; children: number }
}

const words = 12
const [used, half, spare, offset] = [6, 7, 8, 9]
const mask64 = (1n << 64n) - 1n
const mask128 = (1n << 128n) - 1n
const multiplier = 0x2360ed051fc65da44385df649fccf645n

/** State words with what changes them. */
export class BitState {
  readonly operand: Operand
  private readonly view: BigUint64Array

  constructor(readonly kind: BitGenerator, public seed: SeedSequence) {
    const storage = allocate('generator', words * 8, null)
    this.operand = { storage, dtype: 'uint64', offset: 0 }
    this.view = storage.memory.part(dtypeInfo.uint64.code, storage.start / 8, words) as BigUint64Array
    this.view.fill(0n)
    if (kind === 'philox') this.seedPhilox()
    else this.seedPcg()
  }

  /** The generator's number in kernels. */
  get code(): number {
    return bitGenerators.indexOf(this.kind)
  }

  private seedPcg(): void {
    const [a, b, c, d] = wide(this.seed.words(8))
    const inc = ((((c << 64n) | d) << 1n) | 1n) & mask128
    this.put128(0, ((inc + ((a << 64n) | b)) * multiplier + inc) & mask128)
    this.put128(2, inc)
  }

  private seedPhilox(): void {
    this.view.set(wide(this.seed.words(4)), 4)
    this.view[used] = 4n
  }

  private put128(at: number, value: bigint): void {
    this.view[at] = value & mask64
    this.view[at + 1] = value >> 64n
  }

  private get128(at: number): bigint {
    return (this.view[at + 1] << 64n) | this.view[at]
  }

  /** What bounded integers are drawn with: added to each, and the largest before that. */
  setBounds(low: bigint, range: bigint): void {
    this.view[offset] = BigInt.asUintN(64, low)
    this.view[offset + 1] = range
  }

  /** Philox: passes the counters of so many blocks by, that had counters of their own. */
  passBlocks(blocks: number): void {
    const { view } = this
    let carry = BigInt(blocks)
    for (let k = 0; k < 4 && carry > 0n; k++) {
      const sum = view[k] + carry
      view[k] = sum & mask64
      carry = sum >> 64n
    }
    view[used] = 4n
  }

  save(): GeneratorState {
    const { view, seed, kind } = this
    const state = kind === 'pcg64'
      ? { state: String(this.get128(0)), inc: String(this.get128(2)) }
      : { counter: Array.from(view.subarray(0, 4), String), key: Array.from(view.subarray(4, 6), String), used: Number(view[used]) }
    const { entropy, spawnKey, children } = seed
    const left = view[half] === 0n ? 0 : 1
    return { bitGenerator: kind, state, hasUint32: left, uinteger: left * Number(view[spare]), seed: { entropy: entropy.map(String), spawnKey: [...spawnKey], children } }
  }

  /** Takes a saved state over; nothing is changed where it is none. */
  load(saved: unknown): void {
    const { state, hasUint32, uinteger, seed } = checked(saved, this.kind)
    const next = new BigUint64Array(offset)
    if ('inc' in state) {
      const [s, inc] = [digits(state.state, 128), digits(state.inc, 128)]
      next.set([s & mask64, s >> 64n, inc & mask64, inc >> 64n])
      if ((inc & 1n) === 0n) throw refused('state.inc is odd', state.inc)
    } else {
      next.set(list(state.counter, 4, 64))
      next.set(list(state.key, 2, 64), 4)
      next[used] = count(state.used, 4)
    }
    next[half] = count(hasUint32, 1)
    next[spare] = count(uinteger, 2 ** 32 - 1)
    const children = Number(count(seed.children, Number.MAX_SAFE_INTEGER))
    if (!Array.isArray(seed.entropy) || !Array.isArray(seed.spawnKey)) throw refused('seed has lists entropy and spawnKey', seed)
    const sequence = new SeedSequence(seed.entropy.map((e) => digits(e, 2 ** 20)), seed.spawnKey.map((k) => Number(count(k, Number.MAX_SAFE_INTEGER))), children)
    this.view.set(next)
    this.seed = sequence
  }
}

/** Words of 64 bits of words of 32. */
function wide(halves: Uint32Array): bigint[] {
  return Array.from({ length: halves.length / 2 }, (_, i) => (BigInt(halves[2 * i + 1]) << 32n) | BigInt(halves[2 * i]))
}

function refused(what: string, got: unknown): ValueError {
  return new ValueError('state', `is what a generator's state gave: ${what}, got ${showValue(got)}`, { got })
}

function checked(saved: unknown, kind: BitGenerator): GeneratorState {
  checkOptions('state', saved, ['bitGenerator', 'state', 'hasUint32', 'uinteger', 'seed'])
  const found = saved as GeneratorState | undefined
  if (found?.bitGenerator !== kind) throw refused(`bitGenerator is '${kind}'`, found?.bitGenerator)
  const known = kind === 'pcg64' ? ['state', 'inc'] : ['counter', 'key', 'used']
  if (typeof found.state !== 'object' || found.state === null) throw refused(`state has ${known.join(', ')}`, found.state)
  checkOptions('state', found.state, known)
  if (known.some((name) => !Object.hasOwn(found.state, name))) throw refused(`state has ${known.join(', ')}`, Object.keys(found.state))
  if (typeof found.seed !== 'object' || found.seed === null) throw refused('seed has entropy, spawnKey and children', found.seed)
  checkOptions('state', found.seed, ['entropy', 'spawnKey', 'children'])
  return found
}

function digits(text: unknown, bits: number): bigint {
  if (typeof text !== 'string' || !/^\d+$/.test(text)) throw refused('large numbers are in digits', text)
  const value = BigInt(text)
  if (value >> BigInt(bits) !== 0n) throw refused(`numbers have at most ${bits} bits`, text)
  return value
}

function list(texts: unknown, length: number, bits: number): bigint[] {
  if (!Array.isArray(texts) || texts.length !== length) throw refused(`a list of ${length} numbers in digits`, texts)
  return texts.map((text) => digits(text, bits))
}

function count(value: unknown, most: number): bigint {
  if (Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= most) return BigInt(value as number)
  throw refused(`a whole number of 0 to ${most}`, value)
}
