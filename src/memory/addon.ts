/** The native addon: loaded once, or known to be absent. It is the lowest layer that needs it: memory asks who is collected. */
import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import load from 'node-gyp-build'
import { BackendError } from '../errors.js'
import { contractNumber } from '../ops/contract.js'

/** What native/addon.cc exports; its comments say what each does. */
export interface Addon {
  address(array: ArrayBufferView): number
  contract(): number
  chooseTarget(name?: string): string | undefined
  bind(control: Uint8Array, worker: number): void
  run(): void
  work(): boolean
  clock(): number
  spinWake(old: number, microseconds: number): boolean
  spinFinished(old: number, microseconds: number): boolean
  createBlock(address: number, bytes: number): number
  freeBlock(block: number): void
  leaveBlock(block: number): boolean
  ownBlock(block: number): void
  publishBlock(block: number, address: number, length: number): void
  adopt(buffer: SharedArrayBuffer, address: number, length: number): SharedArrayBuffer | undefined
  heldBytes(): number
  usedBytes(): number
  advise(address: number, bytes: number): void
  watch(object: object, block: number): void
  weakly(object: object, holder: object): number
  strongly(number: number): object | undefined
  held(number: number): boolean
  forget(number: number): void
  unwatch(block: number): void
  collected(out: Float64Array): number
  findLapack(path?: string): string | undefined
  lapackReason(): string
  lapackThreads(count: number): number
}

/** The package's own folder: the built files lie one level below it, this source (the tests' door to the kernels) two. */
const root = join(__dirname, basename(__dirname) === 'memory' ? '../..' : '..')

function open(): { addon?: Addon; target?: string; reason?: string } {
  const wanted = process.env['PARNUM_BACKEND'] ?? ''
  if (!['', 'native', 'ts'].includes(wanted)) {
    throw new BackendError('load', `PARNUM_BACKEND is '${wanted}'; it can be 'native' or 'ts'`, { backend: wanted })
  }
  if (wanted === 'ts') return { reason: 'PARNUM_BACKEND=ts' }
  try {
    const addon = load(root) as Addon
    if ((addon as Partial<Addon>).contract?.() !== contractNumber) throw new Error('they were built for another version; npm rebuild makes them anew')
    const forced = process.env['PARNUM_TARGET'] || undefined
    const target = addon.chooseTarget(forced)
    if (!target) throw new BackendError('load', `this machine has no kernels for PARNUM_TARGET=${forced}`, { target: forced })
    return { addon, target }
  } catch (error) {
    if (wanted === 'native' || error instanceof BackendError) {
      throw error instanceof BackendError ? error : new BackendError('load', 'the native kernels cannot be loaded', {}, { cause: error })
    }
    const built = existsSync(join(root, 'build')) || existsSync(join(root, 'prebuilds'))
    const reason = built ? `the native kernels cannot be loaded (${(error as Error).message.split('\n')[0]})` : 'no native kernels were built for this machine'
    process.emitWarning(`${reason}; the slower TypeScript kernels are used`, 'ParnumWarning')
    return { reason }
  }
}

const opened = open()

/** The native addon, or undefined where the TypeScript kernels serve. */
export const addon: Addon | undefined = opened.addon
/** The instruction set in use: v2, v3, v4, neon, generic. */
export const target: string | undefined = opened.target
/** Why there is no addon. */
export const reason: string | undefined = opened.reason
