/** Memory as the engine sees it: a buffer, storages in it, and views of storages. Below the array layer nobody knows more. */
import { dtypes, infoOf, type DType, type TypedArray } from '../dtype/dtype.js'
import { DisposedError, ValueError } from '../errors.js'

/** A buffer with one typed array a dtype, made when asked for. */
export class Memory {
  readonly buffer: ArrayBufferLike
  /** Whether a typed array may be too short for it: Node 20 has none of more than 2^32 - 1 elements. */
  readonly huge: boolean
  /** It came from elsewhere: the same memory may lie under another buffer object of this thread too, which only addresses tell. */
  readonly foreign: boolean
  private readonly arrays: (TypedArray | undefined)[] = new Array<undefined>(dtypes.length).fill(undefined)

  constructor(buffer: ArrayBufferLike, foreign = false) {
    this.buffer = buffer
    this.foreign = foreign
    this.huge = buffer.byteLength >= 2 ** 32
  }

  /** The whole buffer as elements of a dtype, by its code: of a complex one the parts, two an element. */
  typed(code: number): TypedArray {
    return this.arrays[code] ?? (this.arrays[code] = this.make(code))
  }

  /** One element of a dtype that is not complex; also where the buffer may have more of them than a typed array can. */
  element(code: number, place: number): number | bigint {
    return this.huge ? this.part(code, place, 1)[0] : this.typed(code)[place]
  }

  /** Neighbouring elements as a typed array of their own, sharing the memory. */
  part(code: number, first: number, count: number): TypedArray {
    const { array, bytes, parts } = infoOf(dtypes[code])
    try {
      return new array(this.buffer, first * bytes, count * parts)
    } catch (cause) {
      throw new ValueError('data', `this version of Node.js has no typed array of ${count} elements; x.get('...').copy() of fewer, or a wider dtype, serves`, { count }, { cause })
    }
  }

  private make(code: number): TypedArray {
    return this.part(code, 0, Math.floor(this.buffer.byteLength / infoOf(dtypes[code]).bytes))
  }
}

/** A piece of memory that arrays are made of. Its object's life is the memory's: while it is reachable, nothing is recycled. */
export class Storage {
  /** Where it begins in the memory, in bytes. */
  readonly start: number
  readonly memory: Memory
  /** The address of its first byte; 0 without the addon. */
  readonly address: number
  readonly bytes: number
  /** What must stay reachable with it: its block, the slab that it is a part of, or the user's own typed array. */
  readonly keeper: object | undefined
  disposed = false
  /** Its buffer was handed to a user, who can write to it unseen. */
  seen = false
  /** Expressions that are not computed may depend on it: see memory/dependents.ts. */
  captured = false
  /** A user's own memory: it can be detached or resized behind our back. */
  readonly wrapped: boolean

  constructor(memory: Memory, start: number, address: number, bytes: number, keeper: object | undefined) {
    this.memory = memory
    this.start = start
    this.address = address
    this.bytes = bytes
    this.keeper = keeper
    this.wrapped = ArrayBuffer.isView(keeper)
  }
}

/** Elements in a storage: what programs load and store. Strides and offset count elements. */
export interface View<D extends DType = DType> {
  readonly storage: Storage
  readonly dtype: D
  readonly shape: readonly number[]
  readonly strides: readonly number[]
  readonly offset: number
}

/** Refuses a disposed storage, and a user's buffer that was detached or shrunk since it was wrapped. */
export function checkAlive(operation: string, storage: Storage): void {
  if (storage.disposed) throw new DisposedError(operation, 'the array was disposed')
  if (storage.wrapped && (storage.keeper as ArrayBufferView).byteLength < storage.bytes) {
    throw new DisposedError(operation, 'the wrapped typed array was detached or resized')
  }
}

/** Whether other threads may have the memory, and write to it at any time. */
export function isSteady({ seen, wrapped, memory }: Storage): boolean {
  return !(seen || wrapped) || memory.buffer instanceof ArrayBuffer
}

/** Asks for a view's storage, so that what is pending is computed before something else begins that must not be interrupted. */
export function demand({ storage }: { readonly storage: Storage }): Storage {
  return storage
}

/** Where element 0 of a view lies in its memory, counted in elements. */
export function firstElement(view: Pick<View, 'storage' | 'dtype' | 'offset'>): number {
  return view.storage.start / infoOf(view.dtype).bytes + view.offset
}
