/** PARNUM_LOG=ops: one line on stderr for each program that runs. */
import type { Observer } from './observe.js'

/** Whether programs are printed. */
export const logging = (process.env['PARNUM_LOG'] ?? '').split(',').includes('ops')

/** Prints instructions, elements, bytes, time, GB/s, threads. */
export const opsLog: Observer = {
  ran({ operation, program, elements, bytes, began, ended, threads }) {
    const ms = ended - began
    const rate = (bytes / 1e6 / ms).toFixed(1)
    process.stderr.write(`parnum ${operation}: [${program?.text.join('; ') ?? 'function'}] ${elements} elements, ${(bytes / 1e6).toFixed(3)} MB, ${ms.toFixed(3)} ms, ${rate} GB/s, ${threads} thread${threads > 1 ? 's' : ''}\n`)
  },
}
