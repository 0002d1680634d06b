/** The names that formulas know: the op table's functions, the reductions and their options, the constants. */
import { opNames, opOf, type OpName } from '../../ops/table.js'
import { e, inf, nan, pi } from '../constants.js'
import { all, any, argmax, argmin, countNonzero, max, mean, min, prod, std, sum, var as variance } from '../reduce.js'
import type { NDArray } from '../../array/ndarray.js'
import type { RealScalar } from '../ufunc.js'

/** Names of what has one value. */
export const constants: ReadonlyMap<string, RealScalar> = new Map<string, RealScalar>([
  ['pi', pi], ['e', e], ['inf', inf], ['nan', nan], ['True', true], ['true', true], ['False', false], ['false', false],
])

/** What an option of a reduction is: a list of axes, one axis, true or false, a number, a dtype. */
export type OptionKind = 'axes' | 'axis' | 'flag' | 'number' | 'dtype'

const plain = { axis: 'axes', keepdims: 'flag' } as const
const fold = { ...plain, dtype: 'dtype' } as const
const spread = { ...plain, correction: 'number' } as const
const extreme = { axis: 'axis', keepdims: 'flag', dtype: 'dtype' } as const

/** The reductions, their functions and options. */
export const reductions = {
  sum: { run: sum, options: fold },
  prod: { run: prod, options: fold },
  mean: { run: mean, options: fold },
  min: { run: min, options: plain },
  max: { run: max, options: plain },
  any: { run: any, options: plain },
  all: { run: all, options: plain },
  countNonzero: { run: countNonzero, options: plain },
  var: { run: variance, options: spread },
  std: { run: std, options: spread },
  argmin: { run: argmin, options: extreme },
  argmax: { run: argmax, options: extreme },
} as const satisfies Record<string, { run: (x: never, options?: never) => NDArray; options: Readonly<Record<string, OptionKind>> }>

/** The name of a reduction. */
export type ReductionName = keyof typeof reductions

/** A function of a formula. */
export type FunctionEntry = { readonly kind: 'elementwise'; readonly op: OpName } | { readonly kind: 'reduction'; readonly name: ReductionName }

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`)
}

function* entries(): Generator<[string, FunctionEntry]> {
  for (const op of opNames) {
    const { numpy, short } = opOf(op)
    for (const name of [op, snake(op), numpy, short]) if (name !== undefined) yield [name, { kind: 'elementwise', op }]
  }
  for (const name of Object.keys(reductions) as ReductionName[]) {
    yield [name, { kind: 'reduction', name }]
    yield [snake(name), { kind: 'reduction', name }]
  }
}

/** Every function by each of its names: ours, in snake case, NumPy's, the short one. */
export const functions: ReadonlyMap<string, FunctionEntry> = new Map(entries())

/** What people write that has another name. */
const known: Readonly<Record<string, string>> = {
  ln: 'log', absolute: 'abs', fabs: 'abs', rint: 'round', arctg: 'atan', sgn: 'sign', amin: 'min', amax: 'max', average: 'mean', variance: 'var', product: 'prod',
  Infinity: 'inf', infinity: 'inf', NaN: 'nan', PI: 'pi', E: 'e', iif: 'where', ifelse: 'where', select: 'where',
}

/** The name among some that another may be a slip of; undefined where none is near. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  const all = [...names]
  if (Object.hasOwn(known, name) && all.includes(known[name])) return known[name]
  const plainly = (s: string): string => s.replaceAll('_', '').toLowerCase()
  const same = all.find((other) => plainly(other) === plainly(name))
  if (same !== undefined) return same
  const most = name.length < 3 ? 0 : name.length < 6 ? 1 : 2
  let best: string | undefined
  let least = most + 1
  for (const other of all) {
    const d = distance(name, other, least)
    if (d < least) [best, least] = [other, d]
  }
  return best
}

/** How many letters are wrong, missing, too many, or swapped with their neighbours; `limit` where it is that or more. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)
      next[j] = Math.min(change, row[j] + 1, next[j - 1] + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1)
    }
    before = row
    row = next
  }
  return Math.min(row[b.length], limit)
}
