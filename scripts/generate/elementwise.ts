/** src/api/elementwise.ts: the function and the method of every elementwise operation, with their docs. */
import { opNames, opOf, type Op, type OpName } from '../../src/ops/table.js'
import { functionExamples, methodExamples } from './examples.js'
import { methods } from './methods.js'

const domains = {
  all: 'bool and all numbers', numeric: 'all numbers', float: 'floats; integers and bool are computed in float64', integer: 'the integers',
  bits: 'bool and the integers', bool: 'any, taken as true where nonzero',
} as const

/** What is said where complex numbers are not taken and the words do not tell. */
const NOT_COMPLEX = { all: ' but complex ones', numeric: ' but complex ones', float: '; no complex numbers', integer: '', bits: '', bool: '' } as const

const domainType = { all: 'Same', numeric: 'Same', integer: 'Same', bits: 'Same', float: 'Floating', bool: 'Truth' } as const

/** Operations whose functions are written by hand: their arguments are not just arrays and numbers. */
export const special = new Set<OpName>(['where', 'clip'])

function result(op: Op, types: string): string {
  if (op.out === 'bool') return "'bool'"
  return op.real ? `RealOf<${types}>` : `${domainType[op.domain]}<${types}>`
}

function bound(op: Op): string {
  if (op.domain !== 'float' && op.ulp === 0) return 'Exact.'
  return op.ulp === 0 ? 'Correctly rounded.' : `Error at most ${op.ulp} ULP for floats.`
}

function doc(op: Op, examples: readonly string[], indent = ''): string {
  const lines = [
    op.doc, '',
    `Dtypes: ${domains[op.domain]}${op.complex === undefined ? NOT_COMPLEX[op.domain] : ''}. ${bound(op)} Shapes broadcast.`,
    `@throws ShapeError, DTypeError, ValueError, DisposedError`,
    ...examples,
  ]
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */`
}

function functionForm(name: OpName): string {
  const op = opOf(name)
  const u = `ufuncs.${name}`
  if (op.arity === 1) {
    return `${doc(op, functionExamples(name))}
export function ${name}<A extends DType>(x: NDArray<A>, options?: ElementwiseOptions): NDArray<${result(op, 'A')}> {
  return call1(${u}, x, options) as never
}
${methods(name, result)}`
  }
  return `${doc(op, functionExamples(name))}
export function ${name}<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<${result(op, 'Promote<A, B>')}>
export function ${name}<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<${result(op, 'B')}>
export function ${name}(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
  return call2(${u}, x, y, options)
}
${methods(name, result)}`
}

function methodForm(name: OpName): string {
  const op = opOf(name)
  const names = op.short ? [name, op.short] : [name]
  return names.map((method) => {
    const head = doc(op, methodExamples(name, method), '    ')
    if (op.arity === 1) return `${head}\n    ${method}(options?: ElementwiseOptions): NDArray<${result(op, 'D')}>`
    return `${head}\n    ${method}<B extends DType = D>(y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<${result(op, 'Promote<D, B>')}>`
  }).join('\n')
}

export function elementwise(): string {
  const names = opNames.filter((name) => !special.has(name))
  return `// Made from src/ops/table.ts by \`npm run generate\`. Do not edit.
/* The elementwise operations, as functions and as methods. */
import type { NDArray } from '../array/ndarray.js'
import type { DType } from '../dtype/dtype.js'
import type { Promote } from '../dtype/promote.js'
import type { Floating, RealOf, Same } from '../ops/types.js'
import { call1, call2, installUfunc } from './call.js'
import type { Asked } from './fill.js'
import type { IntegerData } from './integers.js'
import type { AxisArgument, SumType } from './reduce.js'
import { ufuncs, type ElementwiseOptions, type Scalar } from './ufunc.js'
import { accumulateArray, type UfuncAccumulateOptions } from './ufuncs/accumulate.js'
import { updateAt, type UfuncIndex, type UfuncValues } from './ufuncs/at.js'
import { outerArrays } from './ufuncs/outer.js'
import { reduceArray, type UfuncReduceOptions } from './ufuncs/reduce.js'
import { reduceRuns } from './ufuncs/reduceat.js'

${names.map(functionForm).join('\n\n')}

declare module '../array/ndarray.js' {
  interface NDArray<D extends DType> {
${names.map(methodForm).join('\n')}
  }
}

for (const name of [${names.map((n) => `'${n}'`).join(', ')}] as const) installUfunc(ufuncs[name])
`
}
