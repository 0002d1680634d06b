/** One program, its bytes sent to other threads and processes, on either backend: the bits are those of a run at home. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import * as pn from 'parnum'
import { infoOf } from '../../src/dtype/dtype.js'
import { encode } from '../../src/kernels/portable.js'
import { noise, valueOf } from './frames.js'
import { programs } from './programs.js'

interface Message {
  bytes: Uint8Array
  views: pn.ViewData[]
  options: pn.RunOptions
}
interface Answer {
  backend: string
  error?: string
  views: pn.ViewData[]
}

const script = fileURLToPath(new URL('scripts/place.cjs', import.meta.url))
const backends = pn.info().backend === 'native' ? ['native', 'ts'] as const : ['ts'] as const
const exact = Object.keys(programs).filter((name) => name !== 'waves')
const rows = 45
const columns = 700
/** Where the parts begin and end: some rows each. */
const cuts = [[0, 13], [13, 14], [14, 45]] as const

/** Views over shared memory: inputs with values, and room for what is written. */
function viewsOf(program: pn.Program): pn.ViewData[] {
  return program.views.map(({ role, dtype }, v) => {
    const shape = role === 'result' ? [rows] : [rows, columns]
    const { array, bytes } = infoOf(dtype)
    const count = shape.reduce((n, length) => n * length, 1)
    const data = new array(new SharedArrayBuffer(count * bytes))
    const next = noise(v + 1)
    if (role === 'input') for (let i = 0; i < count; i++) data[i] = valueOf(dtype, next()) as never
    return { data, dtype, shape }
  })
}
const axisOf = (program: pn.Program): pn.RunOptions => (program.views.some(({ role }) => role === 'result') ? { axis: 1 } : {})

/** What the program writes, run here and whole. */
function atHome(bytes: Uint8Array): Buffer[] {
  const program = pn.Program.fromBytes(bytes)
  const views = viewsOf(program)
  program.run(views, axisOf(program))
  return written(program, views)
}
function written(program: pn.Program, views: readonly pn.ViewData[]): Buffer[] {
  return views.filter((_, v) => program.views[v].role !== 'input').map(({ data }) => Buffer.from(new Uint8Array(data.buffer, data.byteOffset, data.byteLength).slice()))
}

async function inThread(backend: string, message: Message): Promise<Answer> {
  const worker = new Worker(script, { workerData: message, env: { ...process.env, PARNUM_BACKEND: backend } })
  const [[answer]] = await Promise.all([once(worker, 'message') as Promise<[Answer]>, once(worker, 'exit')])
  return answer
}

describe.each(backends)('on the %s backend', (backend) => {
  it.each(exact)('%s has the same bits in worker threads that share the memory, each with its part', async (name) => {
    const bytes = encode(programs[name])
    const program = pn.Program.fromBytes(bytes)
    const views = viewsOf(program)
    const answers = await Promise.all(cuts.map(([from, to]) => inThread(backend, { bytes, views, options: { ...axisOf(program), offset: [from, 0], shape: [to - from, columns] } })))
    expect(answers).toEqual(cuts.map(() => ({ backend, error: undefined })))
    expect(written(program, views).map((b, i) => b.equals(atHome(bytes)[i]))).toEqual(written(program, views).map(() => true))
  })

  it('every program has the same bits in another process, which is sent its part and sends it back', async () => {
    const child = fork(script, { serialization: 'advanced', env: { ...process.env, NODE_OPTIONS: '', PARNUM_BACKEND: backend }, execArgv: [] })
    const ask = async (message: Message): Promise<Answer> => {
      child.send(message as never)
      return ((await once(child, 'message')) as [Answer])[0]
    }
    for (const name of exact) {
      const bytes = encode(programs[name])
      const program = pn.Program.fromBytes(bytes)
      const views = viewsOf(program)
      for (const [from, to] of cuts) {
        // A copy, as a message has it: the part begins at 0 there.
        const part = views.map(({ data, dtype, shape }) => {
          const each = data.length / rows
          return { data: (data as Float64Array).slice(from * each, to * each), dtype, shape: [to - from, ...shape!.slice(1)] }
        })
        const answer = await ask({ bytes, views: part, options: axisOf(program) })
        expect([name, answer.error, answer.backend]).toEqual([name, undefined, backend])
        answer.views.forEach(({ data }, v) => { (views[v].data as Float64Array).set(data as Float64Array, (from * data.length) / (to - from)) })
      }
      expect(written(program, views).map((b, i) => b.equals(atHome(bytes)[i])), name).toEqual(written(program, views).map(() => true))
    }
    const bytes = encode(programs['sum'])
    bytes[0]++
    const refused = await ask({ bytes, views: [], options: {} })
    expect(refused.error).toMatch(/^ProgramError: fromBytes: these bytes are no program/)
    child.disconnect()
    await once(child, 'exit')
  })
})

it('a function with an error bound has the same bits wherever the same backend runs it', async () => {
  const bytes = encode(programs['waves'])
  const program = pn.Program.fromBytes(bytes)
  const views = viewsOf(program)
  await inThread(pn.info().backend, { bytes, views, options: axisOf(program) })
  expect(written(program, views)).toEqual(atHome(bytes))
})

