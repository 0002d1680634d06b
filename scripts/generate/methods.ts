/** The methods of each elementwise operation, as a namespace beside its function: reduce, accumulate, reduceat, outer, at. */
import { opOf, type Op, type OpName } from '../../src/ops/table.js'
import { binaryExamples, unaryExamples } from './method-examples.js'

/** The dtype of an operation's result in the type system, from the types of its inputs. */
type ResultOf = (op: Op, types: string) => string

function comment(lines: readonly string[]): string {
  return `  /**\n${lines.map((line) => `   * ${line}`.trimEnd()).join('\n')}\n   */`
}

/** What a fold of no elements gives. */
function beginning(op: Op): string {
  const identity = op.fold?.identity
  if (identity === undefined) return 'There is no identity: no elements are a ValueError without `initial`.'
  const text = op.domain === 'bool' ? String(identity !== 0) : identity === -1 ? 'all bits set' : String(identity)
  return `No elements fold to ${text}.`
}

function foldResult(name: OpName, op: Op, result: ResultOf): string {
  return name === 'add' || name === 'multiply' ? 'SumType<D>' : result(op, 'D')
}

function reduce(name: OpName, op: Op, result: ResultOf): string {
  const order = op.fold ? 'Any axes: their order does not matter.' : 'One axis, element after element: the order matters.'
  const dtype = name === 'add' || name === 'multiply' ? ' Integers and bool are folded in 64 bits.' : op.out === 'bool' && op.domain !== 'bool' ? ' Of bool only: what it gives it must take.' : ''
  return `${comment([
    `An array folded along an axis, the first unless told, with \`${name}\`. ${order}${dtype} ${beginning(op)}`,
    '@throws AxisError, DTypeError, ShapeError, ValueError, DisposedError', ...binaryExamples(name, 'reduce'),
  ])}
  export function reduce<D extends DType, const O extends UfuncReduceOptions>(x: NDArray<D>, options?: O | AxisArgument): NDArray<Asked<O, ${foldResult(name, op, result)}>> {
    return reduceArray(ufuncs.${name}, x, options) as never
  }`
}

function accumulate(name: OpName, op: Op, result: ResultOf): string {
  return `${comment([
    `The running fold with \`${name}\` along an axis, the first unless told, of the shape of x.`,
    '@throws AxisError, DTypeError, ShapeError, ValueError, DisposedError', ...binaryExamples(name, 'accumulate'),
  ])}
  export function accumulate<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, options?: O | number): NDArray<Asked<O, ${foldResult(name, op, result)}>> {
    return accumulateArray(ufuncs.${name}, x, options) as never
  }`
}

function reduceat(name: OpName, op: Op, result: ResultOf): string {
  return `${comment([
    `Parts of an axis folded with \`${name}\`: from each index to the next one, the last to the end. An index that is not below the next one gives its element alone.`,
    '@throws AxisError, DTypeError, IndexError, ShapeError, ValueError, DisposedError', ...binaryExamples(name, 'reduceat'),
  ])}
  export function reduceat<D extends DType, const O extends UfuncAccumulateOptions>(x: NDArray<D>, indices: IntegerData, options?: O | number): NDArray<Asked<O, ${foldResult(name, op, result)}>> {
    return reduceRuns(ufuncs.${name}, x, indices, options) as never
  }`
}

function outer(name: OpName, op: Op, result: ResultOf): string {
  return `${comment([
    `\`${name}\` of each element of x with each of y, of shape x.shape + y.shape.`,
    '@throws DTypeError, ShapeError, ValueError, DisposedError', ...binaryExamples(name, 'outer'),
  ])}
  export function outer<A extends DType, B extends DType = A>(x: NDArray<A>, y: NDArray<B> | Scalar, options?: ElementwiseOptions): NDArray<${result(op, 'Promote<A, B>')}>
  export function outer<B extends DType>(x: Scalar, y: NDArray<B>, options?: ElementwiseOptions): NDArray<${result(op, 'B')}>
  export function outer(x: NDArray | Scalar, y: NDArray | Scalar, options?: ElementwiseOptions): NDArray {
    return outerArrays(ufuncs.${name}, x, y, options)
  }`
}

function at(name: OpName, op: Op): string {
  const what = op.arity === 1 ? `\`${name}\` of themselves` : `\`${name}\` of themselves and values`
  const examples = op.arity === 1 ? unaryExamples(name) : binaryExamples(name, 'at')
  return `${comment([
    `Elements become ${what}, in place and one after the other: an element that is named twice is changed twice. The index is one entry as \`set\` takes it, or a list of entries.`,
    '@returns the array itself', '@throws DTypeError, IndexError, ShapeError, ValueError, DisposedError; nothing is changed then', ...examples,
  ])}
  export function at<X extends NDArray>(x: X, index: UfuncIndex${op.arity === 1 ? '' : ', values: UfuncValues'}): X {
    return updateAt(ufuncs.${name}, x, index${op.arity === 1 ? '' : ', values'}) as X
  }`
}

/** The namespace of an operation's methods. */
export function methods(name: OpName, result: ResultOf): string {
  const op = opOf(name)
  const parts = op.arity === 1 ? [at(name, op)] : [reduce(name, op, result), accumulate(name, op, result), reduceat(name, op, result), outer(name, op, result), at(name, op)]
  return `export namespace ${name} {\n${parts.join('\n\n')}\n}`
}
