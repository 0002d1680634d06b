/** A user's scalar function over arrays: called for each element, in chunks on all threads of the team, synchronously like every operation. */
import { types } from 'node:util'
import { checkDType, checkOptions } from '../api/options.js'
import { copyOf, freshArray } from '../api/data.js'
import { checkUsable, checkWritable, isComplexScalar, isScalar, type Scalar } from '../api/ufunc.js'
import { install } from '../array/install.js'
import { NDArray, type ElementOf } from '../array/ndarray.js'
import { infoOf, type DType } from '../dtype/dtype.js'
import { DTypeError, ShapeError, TaskError, ValueError } from '../errors.js'
import { applyRange, ElementFailure, isComplexValue, type Elements, type Mapping } from '../kernels/mapping.js'
import type { AnyFunction } from '../kernels/rebuild.js'
import { beforeWrite } from '../memory/dependents.js'
import { firstElement } from '../memory/storage.js'
import { copyInto } from '../plan/elementwise.js'
import { movedByFunction } from '../schedule/moved.js'
import { runObserved } from '../schedule/observe.js'
import { runFunction, threadCount, whileCalling } from '../schedule/team.js'
import type { ElementsMessage } from '../schedule/worker.js'
import { broadcastShapes, broadcastStrides } from '../shape/broadcast.js'
import { sameShape, sizeOf } from '../shape/shape.js'
import { showShape, showValue } from '../shape/show.js'
import { sayThrown } from './failure.js'
import { codeOf, type Captive, type Captured } from './functions.js'
import { checkCaptured } from './task.js'

/** Milliseconds that the first elements are computed for by the calling thread, which tells what one costs. */
const probeMs = 1
/** Milliseconds of a chunk. */
const chunkMs = 1

/** What `vectorize` takes. */
export interface VectorizeOptions {
  /** The results' dtype; without it the first result says it. */
  dtype?: DType
  /** Values for names that the function takes from outside. They are copied; no arrays. */
  captured?: Captured
}

/** What `apply` takes, and a vectorized function's `out`. */
export interface ApplyOptions extends VectorizeOptions {
  /** An array of the result's shape that takes the results. */
  out?: NDArray
}

/** The dtype of a function's results: number float64, boolean bool, bigint int64, `{ re, im }` complex128. */
export type ResultType<R> = [R] extends [number] ? 'float64' : [R] extends [boolean] ? 'bool' : [R] extends [bigint] ? 'int64' : DType
type Given<O, R> = O extends { dtype: infer D extends DType } ? D : ResultType<R>

/** A function that takes arrays and scalars in place of its scalar arguments. */
export type Vectorized<A extends readonly unknown[], R, O> = (...args: { [K in keyof A]: NDArray | Scalar }) => NDArray<Given<O, R>>

interface UserFunction {
  readonly operation: string
  readonly id: number
  readonly f: AnyFunction
  readonly captive: Captive
  readonly dtype: DType | undefined
}

let numbers = 0
/** Functions that were read before, so that workers know them again. */
const known = new WeakMap<object, { id: number; captive: Captive }>()

function userFunction(operation: string, fn: unknown, { dtype, captured }: VectorizeOptions): UserFunction {
  let read = typeof fn === 'function' && captured === undefined ? known.get(fn) : undefined
  if (read === undefined) {
    const captive = codeOf(operation, fn, captured)
    if (types.isAsyncFunction(fn)) throw new ValueError(operation, 'the function is asynchronous, and elements do not wait; pn.parallel.map takes such functions', {})
    checkCaptured(operation, captive.code.names, captive.values, true)
    read = { id: ++numbers, captive }
    if (captured === undefined) known.set(fn as object, read)
  }
  return { operation, ...read, f: fn as AnyFunction, dtype: dtype === undefined ? undefined : checkDType(operation, dtype) }
}

/**
 * A function of scalars becomes one of arrays: it is called for each element of its arguments, which broadcast, in chunks on all threads. Like
 * `numpy.vectorize`, with all cores.
 *
 * The function gets numbers, booleans and `{ re, im }`, as `item()` gives them, and must not depend on what it did for other elements: in which order and in
 * which thread it is called is open. It computes with these alone: for functions that compute with arrays there is `pn.parallel.map`. It is sent to other threads as text, so values from outside are given by `captured`.
 * @param options `dtype`: the results' dtype (without it: what the first result says; float64 for empty arrays); `captured`: values for names that the function takes from outside
 * @throws ValueError for what is no function, and for names from outside that `captured` does not give; DTypeError. Calls throw ShapeError for shapes that do
 * not broadcast, and TaskError (`fields.element` is the element's index) where the function throws or gives what the dtype cannot hold
 * @example const collatz = pn.vectorize((n: number) => { let steps = 0; for (; n > 1; steps++) n = n % 2 ? 3 * n + 1 : n / 2; return steps }, { dtype: 'int32' })
 * collatz(arr([1, 6, 27])) //=> array([  0,   8, 111], dtype=int32)
 * @example const clamp = pn.vectorize((x: number, low: number) => (x < low ? low : x))
 * clamp(arr([[1, 5], [3, 7]]), arr([2, 6])) //=> array([[2., 6.],
 * //=>        [3., 7.]])
 */
export function vectorize<A extends readonly unknown[], R, const O extends VectorizeOptions>(fn: (...args: A) => R, options?: O): Vectorized<A, R, O> {
  checkOptions('vectorize', options, ['dtype', 'captured'])
  const user = userFunction('vectorize', fn, options ?? {})
  return ((...args: unknown[]) => mapOver(user, args, undefined)) as never
}

/**
 * The function's value for each element, called in chunks on all threads: see `vectorize`.
 * @param options `dtype`: the results' dtype; `captured`: values for names that the function takes from outside; `out`: an array for the results
 * @throws ValueError, DTypeError, ShapeError, TaskError, DisposedError: as `vectorize`
 * @example const factor = 10
 * pn.apply(arr([1, 2, 3]), (x) => x * factor, { captured: { factor } }) //=> array([10., 20., 30.])
 * @example arr([1, 2, 3]).apply((x) => x > 1) //=> array([False,  True,  True])
 */
export function apply<D extends DType, R, const O extends ApplyOptions>(x: NDArray<D>, fn: (element: ElementOf<D>) => R, options?: O): NDArray<Given<O, R>> {
  checkOptions('apply', options, ['dtype', 'captured', 'out'])
  if (!(x instanceof NDArray)) throw new ValueError('apply', `needs an NDArray, got ${showValue(x)}`, {})
  return mapOver(userFunction('apply', fn, options ?? {}), [x], options?.out) as never
}

function mapOver(user: UserFunction, args: readonly unknown[], out: NDArray | undefined): NDArray {
  const { operation } = user
  if (args.length === 0) throw new ValueError(operation, 'the function needs an argument', {})
  const arrays = args.filter((arg) => arg instanceof NDArray)
  args.forEach((arg, k) => {
    if (arg instanceof NDArray) checkUsable(operation, arg)
    else if (!isScalar(arg) && !isComplexScalar(arg)) throw new ValueError(operation, `argument ${k} is ${showValue(arg)}; arrays and scalars are taken, arr(...) makes an array`, { argument: k })
  })
  const shape = broadcastShapes(operation, ...arrays.map((x) => x.shape))
  if (out !== undefined) checkOut(operation, out, shape)
  if (sizeOf(shape) === 0) return out ?? freshArray(operation, user.dtype ?? 'float64', shape)
  // What lies in a buffer of one thread alone is copied for the others.
  const inputs = args.map((arg) => (arg instanceof NDArray ? elementsOf(isShared(arg) ? arg : copyOf(operation, arg, arg.dtype), shape) : { value: arg }))
  const { result, rest } = begin(user, shape, inputs, out)
  if (rest !== undefined) finish(user, rest)
  if (out === undefined || out === result) return result
  copyInto(operation, result, out)
  return out
}

function checkOut(operation: string, out: NDArray, shape: readonly number[]): void {
  if (!(out instanceof NDArray)) throw new ValueError(operation, `out is an NDArray, got ${showValue(out)}`, { out })
  checkUsable(operation, out)
  checkWritable(operation, out)
  if (!sameShape(out.shape, shape)) throw new ShapeError(operation, `out has shape ${showShape(out.shape)}, the result ${showShape(shape)}`, { out: out.shape, shape })
  beforeWrite(out.storage)
}

function isShared(x: NDArray): boolean {
  return x.storage.memory.buffer instanceof SharedArrayBuffer
}

function elementsOf(x: NDArray, shape: readonly number[]): Elements {
  return { dtype: x.dtype, array: x.storage.memory.typed(infoOf(x.dtype).code), place: firstElement(x), strides: broadcastStrides(x.shape, x.strides, shape) }
}

interface Rest {
  readonly mapping: Mapping
  /** The first element that is not computed, and what one costs, in ms. */
  readonly from: number
  readonly elementMs: number
}

/** Computes the first elements in this thread: they say the dtype, and what an element costs. */
function begin(user: UserFunction, shape: readonly number[], inputs: Mapping['inputs'], out: NDArray | undefined): { result: NDArray; rest?: Rest } {
  const { operation, f } = user
  const size = sizeOf(shape)
  const direct = out !== undefined && (user.dtype === undefined || user.dtype === out.dtype) && out.contiguous && isShared(out) && !inputs.some((input) => 'array' in input && input.array.buffer === out.storage.memory.buffer)
  let dtype = user.dtype ?? out?.dtype
  let first: { value: unknown } | undefined
  if (dtype === undefined) {
    first = { value: firstResult(user, shape, inputs) }
    dtype = dtypeOf(operation, first.value)
  }
  const result = direct ? out : freshArray(operation, dtype, shape)
  const mapping: Mapping = { shape, inputs, out: elementsOf(result, shape) }
  // The first call is not made twice.
  const g: AnyFunction = first === undefined ? f : (...values) => {
    if (first === undefined) return f(...values)
    const { value } = first
    first = undefined
    return value
  }
  const began = performance.now()
  let from = 0
  for (let count = 1; from < size && performance.now() - began < probeMs; count *= 2) {
    const to = Math.min(size, from + count)
    const some = (): void => guarded(user, shape, () => { applyRange(g, mapping, from, to) })
    runObserved(operation, some, () => movedByFunction(mapping, to - from))
    from = to
  }
  return from < size ? { result, rest: { mapping, from, elementMs: (performance.now() - began) / from } } : { result }
}

function firstResult(user: UserFunction, shape: readonly number[], inputs: Mapping['inputs']): unknown {
  let value: unknown
  const bytes = new Uint8Array(1)
  const nowhere: Elements = { dtype: 'bool', array: bytes, place: 0, strides: shape.map(() => 0) }
  guarded(user, shape, () => { applyRange((...values) => { value = user.f(...values); return true }, { shape, inputs, out: nowhere }, 0, 1) })
  return value
}

function dtypeOf(operation: string, value: unknown): DType {
  if (typeof value === 'number') return 'float64'
  if (typeof value === 'boolean') return 'bool'
  if (typeof value === 'bigint') return 'int64'
  if (isComplexValue(value)) return 'complex128'
  throw new DTypeError(operation, `the function gave ${showValue(value)} for the first element; numbers, bigints, booleans and { re, im } can be elements`, { value })
}

/** Runs the rest on all threads. */
function finish(user: UserFunction, { mapping, from, elementMs }: Rest): void {
  const { operation, id, f, captive: { code, values } } = user
  const { shape, inputs, out } = mapping
  const size = sizeOf(shape)
  const even = Math.ceil((size - from) / (4 * threadCount()))
  const chunk = Math.max(1, Math.min(even, Math.ceil(chunkMs / elementMs)))
  const message = { id, shape: [...shape], inputs: inputs.map((input) => ('value' in input ? input : sent(input))), out: sent(out) }
  // The result is never an input: `begin` sees to that.
  const failed = runFunction({ operation, f, mapping, first: from, total: size, chunk, message, code: { code, values }, repeatable: true })
  if (failed === undefined) return
  // Once more in this thread: for the error itself.
  guarded(user, shape, () => { applyRange(f, mapping, failed, failed + 1) })
  throw new TaskError(operation, failed, `element ${showShape(indexOf(shape, failed))} failed in another thread, and not when it was tried again`, { element: indexOf(shape, failed) }, {})
}

function sent({ dtype, array, place, strides }: Elements): ElementsMessage {
  return { dtype, buffer: array.buffer as SharedArrayBuffer, place, strides: [...strides] }
}

/** What the function throws says for which element. */
function guarded({ operation }: UserFunction, shape: readonly number[], run: () => void): void {
  try {
    whileCalling(operation, run)
  } catch (error) {
    if (!(error instanceof ElementFailure)) throw error
    const { element, cause } = error
    const index = indexOf(shape, element)
    throw new TaskError(operation, element, `element ${showShape(index)}: ${sayThrown(cause).replace(/^\w*Error: /, '')}`, { element: index }, { cause })
  }
}

function indexOf(shape: readonly number[], place: number): number[] {
  const index: number[] = []
  for (let axis = shape.length - 1, rest = place; axis >= 0; axis--) {
    index.unshift(rest % shape[axis])
    rest = Math.floor(rest / shape[axis])
  }
  return index
}

install({ apply: apply })

declare module '../array/ndarray.js' {
  interface NDArray<D extends DType> {
    /** The function's value for each element, called in chunks on all threads: see `pn.apply`. */
    apply<R, const O extends ApplyOptions>(fn: (element: ElementOf<D>) => R, options?: O): NDArray<Given<O, R>>
  }
}
