/** `pn.parallel`: users' own functions in worker threads. */
export { forRange, imap, imapUnordered, map, reduce, starmap } from './parallel/calls.js'
export type { Captured } from './parallel/functions.js'
export { Future } from './parallel/future.js'
export { Delayed, delayed, Parallel, type JobOptions, type Jobs } from './parallel/joblib.js'
export { Pool, type PoolMapOptions, type PoolOptions, type ReduceOptions } from './parallel/pool.js'
export { Task, task, type Callable } from './parallel/task.js'
export type { AbortSignalLike, Items, MapOptions, ParallelOptions, Progress, TaskOptions, ThreadOptions, UrlLike } from './parallel/types.js'
