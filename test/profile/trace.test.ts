/** The trace: valid in Chrome's format, each chunk once and within its program, bounded. */
import * as pn from 'parnum'
import { afterEach, describe, expect, it } from 'vitest'

const { arr } = pn
const native = pn.info().backend === 'native'
const { threads: before } = pn.info()
afterEach(() => pn.configure({ threads: before }))

const million = 1_000_000

type Complete = pn.TraceEvent & { readonly dur: number }
const completeOf = ({ traceEvents }: pn.Trace): Complete[] => traceEvents.filter((e): e is Complete => e.ph === 'X')
const endOf = ({ ts, dur }: Complete): number => ts + dur
const groupBy = <T>(items: readonly T[], key: (item: T) => number): Map<number, T[]> => {
  const groups = new Map<number, T[]>()
  for (const item of items) groups.set(key(item), [...groups.get(key(item)) ?? [], item])
  return groups
}

/** What is wrong with a trace, by the format's rules and those of nesting. */
function faults(trace: pn.Trace): string[] {
  const wrong: string[] = []
  const check = (ok: boolean, what: string, e: pn.TraceEvent): void => { if (!ok) wrong.push(`${what}: ${JSON.stringify(e)}`) }
  for (const e of trace.traceEvents) {
    check(typeof e.name === 'string' && e.name.length > 0 && typeof e.cat === 'string', 'name', e)
    check(e.ph === 'X' || e.ph === 'M', 'phase', e)
    check([e.pid, e.tid].every((n) => Number.isInteger(n) && n >= 0), 'ids', e)
    check(Number.isFinite(e.ts) && e.ts >= 0, 'ts', e)
    check(e.ph === 'X' ? Number.isFinite(e.dur) && e.dur! >= 0 : e.dur === undefined, 'dur', e)
    check(Object.values(e.args).every((v) => typeof v === 'string' || Number.isFinite(v)), 'args', e)
    if (e.ph === 'M') check(['process_name', 'thread_name'].includes(e.name) && typeof e.args['name'] === 'string', 'metadata', e)
  }
  const named = new Set(trace.traceEvents.filter((e) => e.name === 'thread_name').map((e) => e.tid))
  const spans = completeOf(trace)
  for (const e of spans) check(named.has(e.tid), 'a thread without a name', e)
  for (const track of groupBy(spans, (e) => e.tid).values()) {
    const open: Complete[] = []
    for (const e of track.sort((a, b) => a.ts - b.ts || b.dur - a.dur)) {
      while (open.length > 0 && endOf(open.at(-1)!) <= e.ts) open.pop()
      check(open.length === 0 || endOf(e) <= endOf(open.at(-1)!), 'overlaps its neighbour', e)
      open.push(e)
    }
  }
  return wrong
}

/** What is wrong with the chunks: missing, twice, outside of their program, or at once in one thread. */
function chunkFaults(trace: pn.Trace): string[] {
  const wrong: string[] = []
  const spans = completeOf(trace)
  const chunks = spans.filter((e) => e.cat === 'chunk')
  const byRun = groupBy(chunks, (e) => e.args['run'] as number)
  for (const program of spans.filter((e) => e.cat === 'operation')) {
    const own = byRun.get(program.args['run'] as number) ?? []
    const numbers = own.map((e) => e.args['chunk'] as number).sort((a, b) => a - b)
    const want = program.args['chunks'] === 1 && own.length === 0 ? [] : Array.from({ length: program.args['chunks'] as number }, (_, k) => k)
    if (numbers.join() !== want.join()) wrong.push(`${program.name}: chunks ${numbers.join()}`)
    for (const e of own) if (e.ts < program.ts || endOf(e) > endOf(program)) wrong.push(`${JSON.stringify(e)} not within ${JSON.stringify(program)}`)
  }
  for (const track of groupBy(chunks, (e) => e.tid).values()) {
    track.sort((a, b) => a.ts - b.ts)
    track.forEach((e, k) => { if (k > 0 && e.ts < endOf(track[k - 1])) wrong.push(`at once: ${JSON.stringify(e)}`) })
  }
  return wrong
}

describe.each([1, 2, 3])('the trace on %i threads', (threads) => {
  const trace = () => {
    pn.configure({ threads })
    const x = pn.linspace(0, 1, million)
    pn.sin(x).eval()
    return pn.profile(() => {
      const y = x.sin().add(1).eval()
      arr([1, 2]).add(1)
      return [y.sum(), y.sort(), y.reshape([1000, 1000]).sum(0), y.get(y.greater(1.5)), pn.random.generator(1).normal(0, 1, [million])]
    })
  }

  it('is valid', () => {
    const p = trace()
    expect(faults(p.trace())).toEqual([])
    expect(JSON.parse(JSON.stringify(p.trace()))).toEqual(p.trace())
  })

  it('has every chunk of every program once, within it, and a thread does one at a time', () => {
    const p = trace()
    expect(chunkFaults(p.trace())).toEqual([])
    const chunks = completeOf(p.trace()).filter((e) => e.cat === 'chunk')
    if (threads > 1) expect(chunks.length).toBeGreaterThan(20)
    expect(chunks.length).toBeLessThanOrEqual(p.operations.reduce((all, o) => all + o.chunks, 0))
  })

  it('has a span for each call, with what it moved', () => {
    const p = trace()
    const programs = completeOf(p.trace()).filter((e) => e.cat === 'operation')
    expect(programs.length).toBe(p.total.calls)
    expect(programs.reduce((all, e) => all + (e.args['bytes'] as number), 0)).toBe(p.total.bytes)
  })

  it('shows the times that the table sums up', () => {
    const p = trace()
    const spans = completeOf(p.trace())
    const total = (events: readonly Complete[]) => events.reduce((all, e) => all + e.dur, 0) / 1000
    // Each span is off by an eighth of a microsecond at most.
    expect(Math.abs(total(spans.filter((e) => e.cat === 'operation')) - p.total.runningMs)).toBeLessThan(spans.length * 0.000125)
    p.threads.forEach(({ busyMs }, t) => {
      const alone = spans.filter((e) => t === 0 && e.cat === 'operation' && e.args['chunks'] === 1 && !spans.some((c) => c.cat === 'chunk' && c.args['run'] === e.args['run']))
      const chunks = spans.filter((e) => e.cat === 'chunk' && e.tid === t)
      expect(Math.abs(total([...alone, ...chunks]) - busyMs)).toBeLessThan(spans.length * 0.000125)
    })
  })
})

describe('threads', () => {
  it('have times of one clock: chunks of workers neither begin nor end with their program', () => {
    pn.configure({ threads: 3 })
    const x = pn.linspace(0, 1, 4 * million).eval()
    x.sin().eval()
    const p = pn.profile(() => x.sin().eval())
    const spans = completeOf(p.trace())
    const program = spans.find((e) => e.cat === 'operation')!
    const chunks = spans.filter((e) => e.cat === 'chunk')
    expect(chunks.filter((e) => e.dur > 0).length).toBe(chunks.length)
    expect(chunks.filter((e) => e.ts === program.ts || endOf(e) === endOf(program)).length).toBe(0)
  })
})

describe('a program behind', () => {
  it('has a track of its own', async () => {
    pn.configure({ threads: 2 })
    const x = pn.linspace(0, 1, million).eval()
    const p = await pn.profile(async () => { await x.sin().ready(); await x.cos().ready(); x.add(1).eval() })
    expect(faults(p.trace())).toEqual([])
    expect(chunkFaults(p.trace())).toEqual([])
    const tracks = p.trace().traceEvents.filter((e) => e.name === 'thread_name').map((e) => e.args['name'])
    if (native) expect(tracks).toContain('behind: ready()')
  })
})

describe('tasks of a pool', () => {
  it('have a track for each of its threads, with the items that it was given', async () => {
    const p = await pn.profile(() => pn.parallel.map((x: number) => x * 2, [1, 2, 3, 4, 5], { workers: 2, chunkSize: 2 }))
    expect(p.result).toEqual([2, 4, 6, 8, 10])
    expect(faults(p.trace())).toEqual([])
    const tasks = completeOf(p.trace()).filter((e) => e.cat === 'task')
    expect(tasks.map((e) => e.name).sort()).toEqual(['map, 1 item', 'map, 2 items', 'map, 2 items'])
    const names = new Map(p.trace().traceEvents.filter((e) => e.name === 'thread_name').map((e) => [e.tid, e.args['name']]))
    for (const { tid, ts, dur } of tasks) {
      expect(names.get(tid)).toMatch(/^pool thread \d+$/)
      expect(ts + dur).toBeLessThanOrEqual(p.total.wallMs * 1000)
    }
  })
})

describe('the bound', () => {
  const many = (spans: number) => pn.profile(() => {
    const x = arr([1, 2, 3])
    const y = pn.linspace(0, 1, million)
    for (let k = 0; k < 3000; k++) x.add(x)
    y.sin().eval()
    for (let k = 0; k < 3000; k++) x.add(x)
  }, { spans })

  it('keeps the longest spans and says how many were left out', () => {
    const p = many(500)
    const spans = completeOf(p.trace())
    expect(spans.length).toBeLessThanOrEqual(500)
    expect(p.total.spansDropped).toBeGreaterThan(5000)
    expect(spans.some((e) => e.name === 'sin')).toBe(true)
    expect(p.table).toMatch(/the shortest [\d.k ]+ spans were left out/)
    expect([faults(p.trace()), chunkFaults(p.trace())]).toEqual([[], []])
    expect(p.total.calls).toBeGreaterThan(6000)
  })

  it('may be none', () => {
    const p = many(0)
    expect(completeOf(p.trace())).toEqual([])
    expect(p.total.spansDropped).toBeGreaterThan(6000)
  })

  it('is not said where nothing was left out', () => {
    const p = pn.profile(() => arr([1]).add(1))
    expect(p.total.spansDropped).toBe(0)
    expect(p.table).not.toContain('left out')
  })
})
