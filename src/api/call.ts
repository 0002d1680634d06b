/** From a call to a ufunc: the fast way where nothing is to be asked, the general one otherwise. */
import { method } from '../array/install.js'
import { NDArray } from '../array/ndarray.js'
import { apply, applyFast, applyFast1, applyLeft, applyMet, type ElementwiseOptions, type Ufunc } from './ufunc.js'
import { checkArray } from './options.js'

/** Whether `out` is all that is asked for. */
function isOnlyOut(options: ElementwiseOptions | undefined): options is { out: NDArray } {
  if (typeof options !== 'object' || options === null || !(options.out instanceof NDArray)) return false
  for (const key in options) if (key !== 'out') return false
  return true
}

/** A ufunc of one argument. */
export function call1(ufunc: Ufunc, x: NDArray, options: ElementwiseOptions | undefined): NDArray {
  if (options === undefined && x instanceof NDArray) {
    const fast = applyFast1(ufunc, x) ?? applyMet(ufunc, x, undefined, undefined)
    if (fast !== undefined) return fast
  } else if (x instanceof NDArray && isOnlyOut(options)) {
    const fast = applyMet(ufunc, x, undefined, options.out)
    if (fast !== undefined) return fast
  }
  return apply(ufunc, [checkArray(ufunc.name, x)], options)
}

/** A ufunc of two arguments, arrays or numbers. */
export function call2(ufunc: Ufunc, x: unknown, y: unknown, options: ElementwiseOptions | undefined): NDArray {
  if (options === undefined && x instanceof NDArray) {
    const fast = applyFast(ufunc, x, y) ?? applyMet(ufunc, x, y, undefined)
    if (fast !== undefined) return fast
  } else if (x instanceof NDArray && isOnlyOut(options)) {
    const fast = applyMet(ufunc, x, y, options.out)
    if (fast !== undefined) return fast
  } else if (options === undefined && typeof x === 'number' && y instanceof NDArray) {
    const fast = applyLeft(ufunc, x, y)
    if (fast !== undefined) return fast
  }
  return apply(ufunc, [x, y], options)
}

/** Installs a ufunc's method, under its short name too. */
export function installUfunc(ufunc: Ufunc): void {
  const { name, op } = ufunc
  for (const key of op.short ? [name, op.short] : [name]) {
    if (op.arity === 1) method(key, function (this: NDArray, options?: ElementwiseOptions) { return call1(ufunc, this, options) })
    else method(key, function (this: NDArray, y: unknown, options?: ElementwiseOptions) { return call2(ufunc, this, y, options) })
  }
}
