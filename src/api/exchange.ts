/** Exchange of memory with other libraries, and with other copies of parnum: fromDlpack, dlpack, dlpackDevice, toDevice. */
import { install } from '../array/install.js'
import { NDArray, viewArray } from '../array/ndarray.js'
import { dtypeOfTyped, infoOf, type DType, type TypedArray } from '../dtype/dtype.js'
import { DTypeError, ValueError } from '../errors.js'
import { expose } from '../memory/pool.js'
import { reach } from '../memory/span.js'
import { showValue } from '../shape/show.js'
import { copyOf, wrapTyped } from './data.js'
import { checkLayout } from './layout.js'
import { alive, viewOf } from './manipulate.js'
import { checkDType, checkFlag, checkOptions } from './options.js'

/** An array's memory as other libraries may read and write it: DLPack's tensor with JavaScript's means. Strides and offset count elements. */
export interface DlpackTensor {
  /** The memory from the first element to the last. Booleans are bytes, complex numbers pairs. */
  readonly data: TypedArray
  readonly dtype: DType
  readonly shape: readonly number[]
  readonly strides: readonly number[]
  /** Where element [0, 0, ...] is in `data`. */
  readonly offset: number
}
/** What `fromDlpack` takes: anything that offers its memory. */
export interface DlpackSource {
  dlpack(): DlpackTensor
  /** DLPack's number of the kind of device, and which of them: [1, 0] is main memory. */
  dlpackDevice(): readonly [number, number]
}
/** What `fromDlpack` and `toDevice` take beside. */
export interface DeviceOptions {
  device?: 'cpu' | null | undefined
  /** true: always a copy. false: a ValueError where the memory cannot be shared. */
  copy?: boolean | undefined
}

/** DLPack's number of main memory. */
const mainMemory = 1

/**
 * The array's memory, for another library's `fromDlpack`. It stays shared with the array: what one side writes the other reads.
 * @throws DisposedError
 * @example pn.dlpack(pn.arange(3)).data //=> Float64Array(3) [ 0, 1, 2 ]
 */
export function dlpack(x: NDArray): DlpackTensor {
  alive('dlpack', x)
  const [low, high] = x.size === 0 ? [x.offset, x.offset - 1] : reach(x)
  const { code, bytes } = infoOf(x.dtype)
  const data = x.storage.memory.part(code, x.storage.start / bytes + low, high - low + 1)
  expose(x.storage)
  return { data, dtype: x.dtype, shape: x.shape, strides: x.strides, offset: x.offset - low }
}

/**
 * Where the array is, in DLPack's numbers: [1, 0], main memory.
 * @throws DisposedError
 * @example pn.dlpackDevice(pn.arange(3)) //=> [ 1, 0 ]
 */
export function dlpackDevice(x: NDArray): readonly [number, number] {
  alive('dlpackDevice', x)
  return [mainMemory, 0]
}

function checkDevice(operation: string, device: unknown): void {
  if (device !== undefined && device !== null && device !== 'cpu') throw new ValueError(operation, `the only device is 'cpu', not ${showValue(device)}`, { device })
}

/**
 * The array on a device: itself, for 'cpu' is the only one.
 * @throws ValueError for another device, DisposedError
 * @example pn.toDevice(pn.arange(3), 'cpu').device //=> cpu
 */
export function toDevice<D extends DType>(x: NDArray<D>, device: 'cpu'): NDArray<D> {
  alive('toDevice', x)
  if (device !== 'cpu') throw new ValueError('toDevice', `the only device is 'cpu', not ${showValue(device)}`, { device })
  return x
}

/** The dtypes whose elements are kept in typed arrays of others. */
const carriers: Readonly<Record<string, string>> = { bool: 'uint8', complex64: 'float32', complex128: 'float64' }

/** A view of a tensor's memory; everything about it is checked, for others made it. */
function viewOver(tensor: DlpackTensor): NDArray {
  const dtype = checkDType('fromDlpack', tensor.dtype)
  const { data } = tensor
  if (!ArrayBuffer.isView(data) || dtypeOfTyped(data) !== (carriers[dtype] ?? dtype)) throw new DTypeError('fromDlpack', `the elements of ${dtype} are not in ${showValue(data)} of another kind`, { dtype })
  const { bytes } = infoOf(dtype)
  const { shape, strides, offset } = checkLayout('fromDlpack', { dtype, shape: tensor.shape, strides: tensor.strides, offset: tensor.offset }, data.byteLength)
  if (data.byteOffset % bytes !== 0) throw new ValueError('fromDlpack', `elements of ${bytes} bytes begin at byte ${data.byteOffset}`, { byteOffset: data.byteOffset })
  return viewArray(wrapTyped('fromDlpack', data).storage, dtype, shape, strides, offset)
}

/**
 * An array over the memory that another library, or another copy of parnum, offers through `dlpack` and `dlpackDevice`. Shared, but for booleans, which are copied so
 * that every byte is 0 or 1.
 * @throws ValueError for what offers no memory, another device, and where `copy: false` cannot be; DTypeError; ShapeError; MemoryError; DisposedError
 * @example pn.fromDlpack(pn.arange(3)).toArray() //=> [ 0, 1, 2 ]
 */
export function fromDlpack(source: DlpackSource, options?: DeviceOptions): NDArray {
  checkOptions('fromDlpack', options, ['device', 'copy'])
  checkDevice('fromDlpack', options?.device)
  const copy = options?.copy === undefined ? undefined : checkFlag('fromDlpack', 'copy', options.copy, true)
  if (source instanceof NDArray) return copy === true ? copyOf('fromDlpack', alive('fromDlpack', source), source.dtype) : viewOf(alive('fromDlpack', source), source.shape, source.strides)
  if (typeof source !== 'object' || source === null || typeof source.dlpack !== 'function' || typeof source.dlpackDevice !== 'function') {
    throw new ValueError('fromDlpack', `takes what has the methods dlpack and dlpackDevice, got ${showValue(source)}`, {})
  }
  const [kind] = source.dlpackDevice()
  if (kind !== mainMemory) throw new ValueError('fromDlpack', `reads main memory (device 1), not device ${showValue(kind)}`, { device: kind })
  const view = viewOver(source.dlpack())
  if (view.dtype !== 'bool') return copy === true ? copyOf('fromDlpack', view, view.dtype) : view
  if (copy === false) throw new ValueError('fromDlpack', 'copy: false cannot be for booleans, whose bytes are made 0 or 1', {})
  return copyOf('fromDlpack', viewArray(view.storage, 'uint8', view.shape, view.strides, view.offset), 'bool')
}

install({ dlpack, dlpackDevice, toDevice })

declare module '../array/ndarray.js' {
  interface NDArray<D extends DType> {
    /** The memory, for another library's `fromDlpack`: see `pn.dlpack`. */
    dlpack(): DlpackTensor
    /** Where the array is, in DLPack's numbers: see `pn.dlpackDevice`. */
    dlpackDevice(): readonly [number, number]
    /** The array on a device: see `pn.toDevice`. */
    toDevice(device: 'cpu'): NDArray<D>
  }
}
