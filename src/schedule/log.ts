/** PARNUM_LOG=ops: one line on stderr for each program that runs. */
import { dtypeInfo } from '../dtype/dtype.js'
import { Header, headerWords } from '../kernels/contract.js'
import type { Program } from '../kernels/program.js'
import { Job, type Operand } from './job.js'

/** Whether programs are traced. */
export const logging = (process.env['PARNUM_LOG'] ?? '').split(',').includes('ops')

/** Bytes that the job reads and writes, each element of a view once. */
export function bytesOf(job: Job): number {
  let bytes = 0
  job.operands.forEach((operand, v) => {
    let elements = 1
    job.shape.forEach((length, d) => { if (job.strides[v][d] !== 0) elements *= length })
    bytes += elements * dtypeInfo[operand.dtype].bytes
  })
  return bytes
}

/** Prints a job: instructions, elements, bytes, time, GB/s, threads. */
export function logJob(job: Job, ms: number, threads: number): void {
  const bytes = bytesOf(job)
  const rate = (bytes / 1e6 / ms).toFixed(1)
  process.stderr.write(`parnum ${job.operation}: [${job.program.text.join('; ')}] ${job.total} elements, ${(bytes / 1e6).toFixed(3)} MB, ${ms.toFixed(3)} ms, ${rate} GB/s, ${threads} thread${threads > 1 ? 's' : ''}\n`)
}

/** Prints a run that was written into a frame without a job. */
export function logFrame(operation: string, program: Program, operands: readonly Operand[], frame: Float64Array, ms: number): void {
  const dims = frame[Header.dims]
  const shape = [...frame.subarray(headerWords, headerWords + dims)]
  const strides = operands.map((_, v) => {
    const at = headerWords + dims + v * (1 + dims) + 1
    return [...frame.subarray(at, at + dims)]
  })
  const total = frame[Header.total]
  logJob(new Job(operation, program, frame[Header.mode], shape, strides, operands, total, total, 1, 0, true), ms, 1)
}
