/** Reading options objects: unknown options are refused, by name. */
import { DTypeError, ValueError } from '../errors.js'
import { isDType, dtypes, type DType } from '../dtype/dtype.js'
import { NDArray } from '../array/ndarray.js'

/** Throws where an options object has a key that the operation does not know, or is no object. */
export function checkOptions(operation: string, options: unknown, known: readonly string[]): void {
  if (options === undefined) return
  if (typeof options !== 'object' || options === null || Array.isArray(options) || ArrayBuffer.isView(options) || options instanceof NDArray) {
    throw new ValueError(operation, `the options are an object such as { ${known[0]}: ... }`, { options })
  }
  for (const key of Object.keys(options)) {
    if (!known.includes(key)) {
      throw new ValueError(operation, `unknown option '${key}'; known are ${known.join(', ')}`, { option: key, known })
    }
  }
}

/** The options of a reduction and its like: a bare axis, a list of axes, or null for all, stands for `{ axis }`. */
export function axisOptions<O extends object>(operation: string, options: O | number | readonly number[] | null | undefined, known: readonly string[]): O {
  if (options === undefined) return {} as O
  if (options === null || typeof options === 'number' || Array.isArray(options)) return { axis: options } as unknown as O
  checkOptions(operation, options, known)
  return options as O
}

/** The dtype that an argument names. */
export function checkDType(operation: string, dtype: unknown): DType {
  if (isDType(dtype)) return dtype
  throw new DTypeError(operation, `${typeof dtype === 'string' ? `'${dtype}'` : typeof dtype} is no dtype; dtypes are ${dtypes.join(', ')}`, { dtype })
}

/** A boolean option. */
export function checkFlag(operation: string, name: string, value: unknown, otherwise: boolean): boolean {
  if (value === undefined) return otherwise
  if (typeof value === 'boolean') return value
  throw new ValueError(operation, `${name} is true or false`, { [name]: value })
}

/** An argument that must be an array. */
export function checkArray(operation: string, x: unknown): NDArray {
  if (x instanceof NDArray) return x
  const got = x === null ? 'null' : Array.isArray(x) ? 'a list' : typeof x === 'object' ? x.constructor?.name ?? 'an object' : typeof x
  throw new ValueError(operation, `needs an NDArray, got ${got}; arr(...) makes one`, { got })
}
