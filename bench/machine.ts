/** Where and when the figures were taken. */
import { execFileSync } from 'node:child_process'
import { arch, cpus, platform, release, totalmem } from 'node:os'
import type { Row } from './measure.js'

export interface Machine {
  readonly date: string
  readonly cpu: string
  readonly cores: number
  readonly memoryGB: number
  readonly system: string
  readonly node: string
  /** parnum's own line, then the peers'. */
  readonly versions: readonly string[]
  readonly commit: string
}
export interface Results extends Machine {
  readonly seconds: number
  readonly rows: readonly Row[]
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: __dirname, stdio: ['ignore', 'pipe', 'ignore'] }).toString().trim()
  } catch {
    return 'unknown'
  }
}

export function describeMachine(versions: readonly string[]): Machine {
  return {
    date: new Date().toISOString().slice(0, 10), cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, memoryGB: Math.round(totalmem() / 1e9),
    system: `${platform()} ${release()} ${arch()}`, node: process.version, versions, commit: commit(),
  }
}
