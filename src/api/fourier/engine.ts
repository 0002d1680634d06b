/** Transforms of arrays along one axis: what all public functions are made of. */
import type { NDArray } from '../../array/ndarray.js'
import { complexOf, isComplex } from '../../dtype/dtype.js'
import { realInverse, realTransform } from '../../plan/fourier/real.js'
import { transform } from '../../plan/fourier/transform.js'
import { complexes, floating, linesOf, partOf, resized } from './lines.js'
import type { Direction } from './options.js'

/** One transform. */
export interface AlongAxis {
  readonly operation: string
  readonly axis: number
  readonly n: number
  readonly direction: Direction
  readonly scale: number
}

function otherAxes(x: NDArray, axis: number): number[] {
  return x.shape.filter((_, a) => a !== axis)
}

/** Complex results of real or complex lines; real ones cost half. `own`: x is ours, and takes the result where it has room. */
export function spectrum(x: NDArray, { operation, axis, n, direction, scale }: AlongAxis, own = false): NDArray {
  const source = floating(x)
  const inPlace = own && isComplex(source.dtype) && n === source.shape[axis]
  const out = inPlace ? source : resized(operation, source, axis, n, complexOf(source.dtype))
  const job = {
    operation, part: partOf(source), n, shape: otherAxes(source, axis), from: linesOf(source, axis, n), to: linesOf(out, axis, n), inverse: direction === 'inverse', scale,
  }
  if (isComplex(source.dtype)) transform(job)
  else realTransform(job, true)
  return out
}

/** The first half of the spectrum of real lines; `direction` inverse: its conjugate. */
export function halfSpectrum(x: NDArray, { operation, axis, n, direction, scale }: AlongAxis): NDArray {
  const source = floating(x)
  const count = Math.floor(n / 2) + 1
  const out = resized(operation, source, axis, count, complexOf(source.dtype))
  realTransform({
    operation, part: partOf(source), n, shape: otherAxes(source, axis), from: linesOf(source, axis, n), to: linesOf(out, axis, count), inverse: direction === 'inverse', scale,
  }, false)
  return out
}

/** Real lines of length n from the first half of their spectrum; `direction` forward: from its conjugate. */
export function signal(x: NDArray, { operation, axis, n, direction, scale }: AlongAxis): NDArray {
  const source = complexes(floating(x))
  const out = resized(operation, source, axis, n, partOf(source))
  realInverse({
    operation, part: partOf(source), n, shape: otherAxes(source, axis), from: linesOf(source, axis, Math.floor(n / 2) + 1), to: linesOf(out, axis, n), inverse: direction === 'inverse', scale,
  })
  return out
}
