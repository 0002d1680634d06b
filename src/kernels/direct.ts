/**
 * The TypeScript kernel that does all of a program: one exact operation, or one cast, of whole elements. Over a few elements it is done before the addon
 * would be reached, and it has the native kernel's bits.
 */
import { dtypes, infoOf, isComplex } from '../dtype/dtype.js'
import { opNames, opOf, resultOf } from '../ops/table.js'
import type { Kernel } from './cast.js'
import { codeHeader, instructionWords, Kind } from './contract.js'
import { castKernels, opKernels } from './generated.js'

/** A kernel with the codes of its dtypes. */
export interface Direct {
  readonly kernel: Kernel
  readonly from: number
  readonly to: number
  /** Whether a result can be NaN, whose sign JavaScript leaves open: then the addon computes it. */
  readonly open: boolean
}

/** Operations of at most so many ns an element: what is dearer gains nothing. */
const cheap = 1

/** Dtypes that JavaScript computes with as fast as the addon is called: not bigints, not pairs. */
function isPlain(code: number): boolean {
  const dtype = dtypes[code]
  return !isComplex(dtype) && dtype !== 'int64' && dtype !== 'uint64'
}

/** The kernel that does what a program does, where there is one: loads of its views in order, an instruction, the store. */
export function directOf(code: Int32Array): Direct | undefined {
  const inputs = code[0] - 2
  if (inputs !== 1 && inputs !== 2) return undefined
  const word = (instruction: number, field: number): number => code[codeHeader + instruction * instructionWords + field]
  for (let i = 0; i < inputs; i++) if (word(i, 0) !== Kind.load || word(i, 3) !== i || word(inputs, 3 + i) !== word(i, 2)) return undefined
  const x = word(inputs, 1)
  const store = inputs + 1
  if (word(store, 0) !== Kind.store || word(store, 3) !== word(inputs, 2) || word(store, 4) !== inputs) return undefined
  if (word(inputs, 0) === Kind.cast) return make(castKernels[x >> 4][x & 15], x >> 4, x & 15)
  if (word(inputs, 0) !== Kind.op) return undefined
  const op = opOf(opNames[x >> 4])
  if (op.arity !== inputs || op.ulp !== 0 || op.cost > cheap) return undefined
  return make(opKernels[x >> 4][x & 15], x & 15, infoOf(resultOf(opNames[x >> 4], dtypes[x & 15])).code)
}

function make(kernel: Kernel | undefined, from: number, to: number): Direct | undefined {
  return kernel !== undefined && isPlain(from) && isPlain(to) ? { kernel, from, to, open: infoOf(dtypes[to]).kind === 'f' } : undefined
}
