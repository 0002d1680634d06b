/** Scripts in processes of their own: vitest's heap and workers would disturb what they measure, and a crash is seen as one. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** How a script's process ended, and the last line that it printed, as JSON where it is. */
export interface Ended {
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

export interface Run {
  readonly env?: Readonly<Record<string, string>>
  readonly flags?: readonly string[]
  readonly args?: readonly string[]
  /** Milliseconds after which the process counts as hanging and is ended. */
  readonly timeout?: number
}

/** Runs a script of test/<folder>/scripts to its end. */
export function run(script: string, { env = {}, flags = [], args = [], timeout = 50_000 }: Run = {}): Ended {
  const file = fileURLToPath(new URL(`../${script}`, import.meta.url))
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [...flags, file, ...args], {
    env: { ...process.env, NODE_OPTIONS: '', ...env }, encoding: 'utf8', timeout, killSignal: 'SIGKILL', maxBuffer: 2 ** 28,
  })
  return { status, signal, stdout, stderr }
}

/** What a script printed last, as JSON; throws with its output unless it ended with code 0. */
export function report<T = Record<string, unknown>>(script: string, options?: Run): T {
  const ended = run(script, options)
  if (ended.status !== 0) throw new Error(`${script}: code ${ended.status}, signal ${ended.signal}\n${ended.stdout}\n${ended.stderr}`)
  return JSON.parse(ended.stdout.trim().split('\n').at(-1)!) as T
}
