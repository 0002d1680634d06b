/** Computing what is constant in a formula, once, when it is read. */
import { ParnumError } from '../../errors.js'
import type { RealScalar } from '../ufunc.js'
import { computeScalars } from './scalars.js'
import type { Source } from './source.js'
import type { Constant, Node } from './tree.js'

/** The tree with its constant parts computed. */
export function fold(source: Source, node: Node): Node {
  if (node.kind !== 'call') return node
  const args = node.args.map((arg) => (arg === undefined ? undefined : fold(source, arg)))
  if (!args.every((arg): arg is Constant | undefined => arg === undefined || arg.kind === 'constant')) return { ...node, args }
  try {
    const value = computeScalars(node.op, args.map((arg) => arg?.value))
    return { kind: 'constant', value, at: node.at, end: node.end }
  } catch (error) {
    throw error instanceof ParnumError ? source.locate(error, node.place) : error
  }
}

/** A constant as it stands beside an array: a whole number as the number that it is, a bigint only where no number is it. */
export function beside(value: RealScalar): RealScalar {
  return typeof value === 'bigint' && BigInt.asIntN(54, value) === value ? Number(value) : value
}
