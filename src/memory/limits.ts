/** What the machine and its control group offer: memory and cores. */
import { readFileSync } from 'node:fs'
import { availableParallelism, totalmem } from 'node:os'

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return undefined
  }
}

/** Bytes of memory: the machine's, or the control group's limit where that is less (version 2, then 1). */
export function machineMemory(): number {
  const limit = Number(read('/sys/fs/cgroup/memory.max') ?? read('/sys/fs/cgroup/memory/memory.limit_in_bytes') ?? NaN)
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem()
}

/** Cores: what the scheduler allows this process, or the control group's quota where that is less. */
export function machineThreads(): number {
  const [quota, period] = (read('/sys/fs/cgroup/cpu.max') ?? '').split(' ').map(Number)
  const v1 = Number(read('/sys/fs/cgroup/cpu/cpu.cfs_quota_us') ?? NaN) / Number(read('/sys/fs/cgroup/cpu/cpu.cfs_period_us') ?? NaN)
  const cores = quota > 0 && period > 0 ? quota / period : v1 > 0 ? v1 : Infinity
  return Math.max(1, Math.min(availableParallelism(), Math.ceil(cores)))
}
