/** Arrays in several threads at once: a handle goes through postMessage, and the memory is the same on both sides. */
import { install } from '../array/install.js'
import { NDArray, viewArray } from '../array/ndarray.js'
import { infoOf, type DType } from '../dtype/dtype.js'
import { ValueError } from '../errors.js'
import { attachStorage, publish, sharedLength } from '../memory/sharing.js'
import { isDistinct } from '../memory/span.js'
import { checkAlive, firstElement } from '../memory/storage.js'
import { showValue } from '../shape/show.js'
import { checkLayout } from './layout.js'
import { checkArray, checkDType, checkFlag } from './options.js'

/** An array as it is sent to another thread: a plain object that carries the memory itself. Strides count elements. */
export interface SharedHandle<D extends DType = DType> {
  /** The form of the handle. */
  readonly parnum: 1
  /** The memory; others' elements may lie in it too. */
  readonly buffer: SharedArrayBuffer
  /** Where the first element begins in the buffer, in bytes. */
  readonly byteOffset: number
  readonly dtype: D
  readonly shape: readonly number[]
  readonly strides: readonly number[]
  /** Whether elements can be assigned: not those of a broadcast view, which share memory. */
  readonly writable: boolean
}

/** The form of handles that this version makes and takes. */
const form = 1

/**
 * A handle to the array, for another thread: send it with `postMessage`, in `workerData` or over a BroadcastChannel, and `attach` makes an array of it
 * there. Nothing is copied at any size: both arrays have the same elements, and the memory lasts until neither side needs it. A view becomes the same
 * view. See docs/sharing.md for what two threads may do at once.
 * @throws ValueError for an array over an ArrayBuffer of yours, which threads cannot share; MemoryError; DisposedError
 * @example const x = arr([1, 2, 3])
 * const y = pn.attach(structuredClone(pn.share(x)))
 * y.set(9, 0)
 * x //=> array([9., 2., 3.])
 */
export function share<D extends DType>(x: NDArray<D>): SharedHandle<D> {
  checkAlive('share', checkArray('share', x).storage)
  const { buffer } = x.storage.memory
  if (sharedLength(buffer) === undefined) {
    throw new ValueError('share', 'the array wraps an ArrayBuffer, which belongs to one thread; x.copy().share() shares a copy, and a SharedArrayBuffer can be shared as it is', { shape: x.shape })
  }
  publish(x.storage)
  const byteOffset = firstElement(x) * infoOf(x.dtype).bytes
  return { parnum: form, buffer: buffer as SharedArrayBuffer, byteOffset, dtype: x.dtype, shape: [...x.shape], strides: [...x.strides], writable: x.writable && isDistinct(x) }
}

/**
 * The array of a handle that `share` made, in this thread or another: its elements are the other array's. Disposing one of them leaves the other.
 * @throws ValueError for what is no handle, and one whose fields cannot be; DTypeError; ShapeError for elements outside the handle's buffer
 * @example const handle = pn.arange(6).reshape([2, 3]).T.share()
 * pn.attach(handle).shape //=> [ 3, 2 ]
 */
export function attach<D extends DType>(handle: SharedHandle<D>): NDArray<D> {
  if (typeof handle !== 'object' || handle === null) throw new ValueError('attach', `takes what x.share() gave, got ${showValue(handle)}`, {})
  // Each field is read once: the handle may be anybody's object.
  const { parnum, buffer, byteOffset, dtype, shape, strides, writable } = handle as { [K in keyof SharedHandle]: unknown }
  if (parnum !== form) throw new ValueError('attach', `takes what x.share() gave, with parnum: ${form}, got ${showValue(parnum)} there`, { parnum })
  const length = sharedLength(buffer)
  if (length === undefined) throw new ValueError('attach', `the buffer of a handle is a SharedArrayBuffer, got ${showValue(buffer)}`, {})
  const { bytes } = infoOf(checkDType('attach', dtype))
  if (typeof byteOffset !== 'number' || !(byteOffset >= 0) || byteOffset % bytes !== 0) {
    throw new ValueError('attach', `elements of ${bytes} bytes begin at a multiple of that, not at byte ${showValue(byteOffset)}`, { byteOffset, dtype })
  }
  const layout = checkLayout('attach', { dtype, shape, strides, offset: byteOffset / bytes }, length)
  if (writable === undefined) throw new ValueError('attach', 'the handle does not say whether it is writable', {})
  const canWrite = checkFlag('attach', 'writable', writable, false)
  const storage = attachStorage(buffer as SharedArrayBuffer)
  const view = { storage, ...layout }
  if (canWrite && !isDistinct(view)) throw new ValueError('attach', 'elements that share memory cannot be writable', { shape: layout.shape, strides: layout.strides })
  return viewArray(storage, layout.dtype as D, layout.shape, layout.strides, layout.offset, canWrite)
}

install({ share })

declare module '../array/ndarray.js' {
  interface NDArray<D extends DType> {
    /** A handle to the array, for another thread: see `pn.share`. */
    share(): SharedHandle<D>
  }
}
