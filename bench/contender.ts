/** A contender: a process that answers one JSON line for each one it gets. Only one of them works at a time. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Dtype, InputName } from './inputs.js'

/** What contenders are asked. */
export type Message =
  | { do: 'describe' }
  | { do: 'prepare'; n: number; dtype: Dtype; shapes: Record<InputName, readonly number[]> }
  | { do: 'check'; by: string; code: string; inputs: readonly InputName[]; wide: boolean; places: readonly number[] }
  | { do: 'time'; by: string; code: string; inputs: readonly InputName[]; ms: number; sampleMs: number; atLeast: number; small: boolean }
  | { do: 'program'; name: string; inputs: readonly ProgramInput[] }
  | { do: 'answers'; form: string }
  | { do: 'run'; form: string; ms: number; atLeast: number }
  | { do: 'application'; name: string; size: number }
  | { do: 'outcome'; form: string }
  | { do: 'copy' | 'read'; bytes: number; threads: number; ms: number }
  | { do: 'task'; name: string; by: string }

/** An input of a program: `spread` of inputs.ts. */
export interface ProgramInput { readonly name: string; readonly seed: number; readonly shape: readonly number[]; readonly low: number; readonly high: number }

/** What a result is, without all of its elements. */
export interface Answer {
  readonly dtype: string
  readonly shape: readonly number[]
  /** The elements at the places that were asked for. */
  readonly samples: readonly number[]
  /** Of all elements, each times its weight, and the same of their magnitudes. */
  readonly sum: number
  readonly scale: number
}
/** Nanoseconds of one run, each the mean of a few where one is short. */
export interface Times { readonly samples: readonly number[] }
/** Bytes a second, the best of many: each way of copying or reading by its name. */
export type Bandwidth = Readonly<Record<string, number>>
/** Which forms a side has of a program, by their names. */
export interface Forms { readonly forms: readonly string[] }
/** What a program's results are, and their largest magnitudes. */
export interface Answers { readonly answers: readonly (Answer & { readonly largest: number })[] }
/** An application's answers: numbers, texts and lists of them by name. */
export interface Outcome { readonly outcome: unknown }
export interface Description { readonly version: string; readonly threads?: number; readonly text?: string }

/** A Python that has NumPy: what PARNUM_PYTHON names, or python3. */
export function findPython(): string | undefined {
  const python = process.env['PARNUM_PYTHON'] ?? 'python3'
  return spawnSync(python, ['-c', 'import numpy']).status === 0 ? python : undefined
}

export class Contender {
  private readonly child: ChildProcess
  private readonly lines: AsyncIterator<string>

  constructor(readonly name: string, command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
    this.child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, ...env } })
    this.child.on('error', () => {})
    this.child.stdin!.on('error', () => {})
    this.lines = createInterface({ input: this.child.stdout! })[Symbol.asyncIterator]()
  }

  /** The answer; an Error with the contender's words where it has none. */
  async ask<T>(message: Message): Promise<T> {
    this.child.stdin!.write(this.write(message) + '\n')
    const { value, done } = await this.lines.next()
    if (done) throw new Error(`${this.name} ended without an answer`)
    const reply = JSON.parse(value as string) as T & { error?: string }
    if (reply.error !== undefined) throw new Error(reply.error)
    return reply
  }

  protected write(message: Message): string {
    return JSON.stringify(message)
  }

  end(): void {
    this.child.stdin!.end()
  }
}
