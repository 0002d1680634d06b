/** Jobs of decompositions: the machine's LAPACK where there is one, the TypeScript kernels elsewhere. */
import { lapack } from '../kernels/lapack.js'
import { addon } from '../memory/addon.js'
import { runInTypeScript, threadCount } from '../schedule/team.js'
import { sizeOf } from '../shape/shape.js'
import { jobOf, runGufunc, type GufuncJob } from './gufunc.js'

/** Calls that take longer than this, in ns, are worth the threads of the library itself: from 145 x 145 on for an inverse. */
const longCall = 1e6

/**
 * Calls a decomposition for each matrix of a batch. The team shares the batch, and the library uses one thread a call then, so that the
 * results are the same for every number of threads. A single large matrix, or fewer of them than threads, is computed by the calling
 * thread with the library's own, which do not promise the same bits for every number of them.
 */
export function runLapack(job: GufuncJob): void {
  if (!addon) return runGufunc(job)
  if (!lapack().native) return runInTypeScript(jobOf({ ...job, alone: true }))
  const total = sizeOf(job.shape)
  const alone = job.cost > longCall && (total === 1 || total < threadCount())
  const before = addon.lapackThreads(alone ? threadCount() : 1)
  try {
    runGufunc({ ...job, alone })
  } finally {
    if (before > 0) addon.lapackThreads(before)
  }
}
