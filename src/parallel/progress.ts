/** The progress bar: on a terminal one line that is written over, in a file a line every few seconds, in a pipe nothing. */
import { fstatSync } from 'node:fs'
import type { Progress } from './types.js'

/** What it gives may be a promise. */
export type Report = (progress: Progress) => unknown

/** What to do with each progress, and at the end. */
export interface Reporter {
  readonly onProgress: Report | undefined
  readonly onEnd: (() => void) | undefined
}

/** Milliseconds between two drawings, and between two lines. */
const drawEvery = 100
const lineEvery = 5000
const width = 30

/** What to do with each progress: call the user's own function, show it, or both. */
export function reporter(operation: string, own: Report | undefined, shown: boolean): Reporter {
  const display = shown ? displayOf(operation) : undefined
  if (display === undefined) return { onProgress: own, onEnd: undefined }
  return { onProgress: (progress) => { display.show(progress); return own?.(progress) }, onEnd: display.end }
}

function displayOf(operation: string): { show: (progress: Progress) => void; end: () => void } | undefined {
  const terminal = process.stderr.isTTY && process.env['TERM'] !== 'dumb'
  if (!process.stderr.isTTY && isPipe()) return undefined
  const every = terminal ? drawEvery : lineEvery
  let last = -Infinity
  let drawn = false
  const show = (progress: Progress): void => {
    const { done, total, elapsed } = progress
    if (done !== total && elapsed - last < every) return
    last = elapsed
    const text = `${operation}: ${line(progress, terminal)}`
    process.stderr.write(terminal ? `\r${text}\u001b[K` : `${text}\n`)
    drawn = terminal
  }
  return { show, end: () => { if (drawn) process.stderr.write('\n') } }
}

function isPipe(): boolean {
  try {
    return !fstatSync(2).isFile()
  } catch {
    return true
  }
}

/** `[#####.....]  50% 500/1000, 1 failed, 2.1 s, 2.1 s to go`. */
export function line({ done, total, failed, elapsed }: Progress, bar: boolean): string {
  const parts = [total === undefined ? `${done} done` : `${String(Math.floor((100 * done) / Math.max(total, 1))).padStart(3)}% ${done}/${total}`]
  if (failed > 0) parts.push(`${failed} failed`)
  parts.push(seconds(elapsed))
  if (total !== undefined && done > 0 && done < total) parts.push(`${seconds((elapsed / done) * (total - done))} to go`)
  const filled = total === undefined ? 0 : Math.floor((width * done) / Math.max(total, 1))
  return (bar && total !== undefined ? `[${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ` : '') + parts.join(', ')
}

function seconds(ms: number): string {
  return ms < 60_000 ? `${(ms / 1000).toFixed(1)} s` : `${Math.floor(ms / 60_000)} min ${Math.floor((ms % 60_000) / 1000)} s`
}
