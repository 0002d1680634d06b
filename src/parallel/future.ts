/** The result of one task that was submitted to a pool. */
import { AbortError } from '../errors.js'

/**
 * A promise of a task's result that can be cancelled, as `Pool.submit` gives it.
 * @example const pool = new pn.parallel.Pool({ workers: 1 })
 * const future = pool.submit((x: number) => x + 1, 1)
 * console.log(await future, future.done, future.cancel()) //=> 2 true false
 * await pool.close()
 */
export class Future<R> extends Promise<R> {
  private settled = false
  private stop: ((error: unknown) => void) | undefined

  /** `then` and its like give plain promises. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise
  }

  /** @internal */
  static of<R>(promise: Promise<R>, stop: (error: unknown) => void): Future<R> {
    const future = new Future<R>((resolve, reject) => {
      promise.then((value) => { future.settled = true; resolve(value) }, (error: unknown) => {
        future.settled = true
        // Who cancels, or ends the pool, knows: a rejection that nobody waits for is none of the process's business.
        if (error instanceof AbortError) future.catch(() => undefined)
        reject(error)
      })
    })
    future.stop = stop
    return future
  }

  /** Whether the task is through: with a result, an error, or cancelled. */
  get done(): boolean {
    return this.settled
  }

  /**
   * Gives the task up: it leaves the queue, or its worker is ended; the promise rejects with an AbortError. False where it was through already.
   */
  cancel(): boolean {
    if (this.settled) return false
    this.settled = true
    this.stop?.(new AbortError('submit', 'was cancelled', {}))
    return true
  }
}
