/** What a gufunc's TypeScript kernel is given. native/program.h (struct Call) is the twin. */
import type { TypedArray } from '../../dtype/dtype.js'
import { sizes, type Run } from '../run.js'

/** One call: the views at one element of the loop. Kernels read what they need at once; the object is used again. */
export class Call {
  constructor(private readonly run: Run) {}
  /** The code of the dtype that the program was made for. */
  dtype = 0

  /** The element's place in the loop, in C order. */
  get index(): number {
    return this.run.flat
  }

  /** A view's whole memory as elements of a dtype, by its code. */
  typed(view: number, dtype: number): TypedArray {
    return this.run.memories[view].typed(dtype)
  }

  /** Where the view is in it, in elements. */
  first(view: number, dtype: number): number {
    return this.run.cursor[view] / sizes[dtype]
  }
}

/** A kernel; it cannot fail: what goes wrong is told in a view. */
export type Gufunc = (call: Call) => void
