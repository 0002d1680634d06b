/** trimZeros: a view without the zeros at the ends. */
import { install } from '../array/install.js'
import type { NDArray } from '../array/ndarray.js'
import type { DType } from '../dtype/dtype.js'
import { ValueError } from '../errors.js'
import { normalizeAxes } from '../shape/axes.js'
import { showValue } from '../shape/show.js'
import { alive, viewOf, type AxesArgument } from './manipulate.js'
import { checkOptions } from './options.js'
import { any, argmax } from './reduce.js'

/** What `trimZeros` takes. */
export interface TrimZerosOptions {
  /** Where zeros are left out: 'f' at the front, 'b' at the back, 'fb' at both ends. */
  trim?: 'f' | 'b' | 'fb' | 'bf' | undefined
  /** The axes to trim; all by default. */
  axis?: AxesArgument | null | undefined
}

/** The first place along an axis with something that is not 0, and the one after the last; undefined where there is none. */
function boundsOf(x: NDArray, axis: number): [number, number] | undefined {
  const others = x.shape.map((_, a) => a).filter((a) => a !== axis)
  const line = any(x, { axis: others })
  if (!any(line).item()) return undefined
  const at = (line: NDArray): number => argmax(line.astype('uint8'), { dtype: 'int64' }).item()
  return [at(line), line.size - at(line.flip())]
}

/**
 * A view without the zeros in front of the first and behind the last element that is not 0; of several axes, without the parts that are all 0.
 * Empty where nothing but zeros is.
 * @throws ValueError, AxisError, DisposedError
 * @example pn.trimZeros(arr([0, 0, 1, 0, 2, 0])).toArray() //=> [ 1, 0, 2 ]
 */
export function trimZeros<D extends DType>(x: NDArray<D>, options?: TrimZerosOptions): NDArray<D> {
  alive('trimZeros', x)
  checkOptions('trimZeros', options, ['trim', 'axis'])
  const trim: unknown = options?.trim ?? 'fb'
  if (typeof trim !== 'string' || !['f', 'b', 'fb', 'bf'].includes(trim)) throw new ValueError('trimZeros', `trim is 'f', 'b' or 'fb', got ${showValue(trim)}`, { trim })
  const axes = normalizeAxes('trimZeros', options?.axis, x.ndim)
  const shape = [...x.shape]
  let { offset } = x
  for (const axis of axes) {
    const bounds = x.size === 0 ? undefined : boundsOf(x, axis)
    const start = bounds === undefined || !trim.includes('f') ? 0 : bounds[0]
    const stop = bounds === undefined ? 0 : trim.includes('b') ? bounds[1] : x.shape[axis]
    shape[axis] = stop - start
    offset += start * x.strides[axis]
  }
  return viewOf(x, shape, x.strides, offset)
}

install({ trimZeros })

declare module '../array/ndarray.js' {
  interface NDArray<D extends DType> {
    /** Without the zeros at the ends: see `pn.trimZeros`. */
    trimZeros(options?: TrimZerosOptions): NDArray<D>
  }
}
