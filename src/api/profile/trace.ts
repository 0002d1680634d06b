/** Chrome's trace event format, which Perfetto and chrome://tracing open: bars of the timeline as complete events, threads as tracks. */
import { timeWords } from '../../schedule/control.js'
import { version } from '../../version.js'
import { shorten } from './names.js'
import type { Bar, Timeline } from './timeline.js'

/** An event: 'X' for something with a beginning and a duration, both in microseconds; 'M' for a name of the process or of a thread. */
export interface TraceEvent {
  readonly name: string
  readonly ph: 'X' | 'M'
  readonly cat: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly args: Readonly<Record<string, string | number>>
}

/** The trace of a profile. */
export interface Trace {
  readonly traceEvents: readonly TraceEvent[]
  readonly displayTimeUnit: 'ms'
  readonly otherData: Readonly<Record<string, string | number>>
}

/** The calling thread's track, and its programs' that run behind; worker w has w + 1, users' threads have those from `taskTracks` on. */
const callingTrack = 0
const behindTrack = 1000
const taskTracks = 2000
const categories = { operation: 'operation', behind: 'operation', memory: 'memory', collection: 'memory', task: 'task' } as const
const mostLetters = 80

/** Microseconds in eighths: numbers that readers which multiply by 1000 and cut get exactly, so that what lies within a bar stays there. */
function microseconds(ms: number): number {
  return Math.round(ms * 8000) / 8
}

class Writer {
  readonly events: TraceEvent[] = []
  private readonly tracks = new Map<string, number>()
  private readonly named = new Set<number>()
  private runs = 0

  constructor(private readonly origin: number) {}

  name(kind: 'process_name' | 'thread_name', tid: number, name: string): void {
    this.events.push({ name: kind, ph: 'M', cat: '__metadata', pid: process.pid, tid, ts: 0, args: { name } })
  }

  add(bar: Bar): void {
    const { elements, bytes, chunks, began, ended } = bar
    const own = bar.kind === 'operation' || bar.kind === 'behind'
    const run = own ? this.runs++ : 0
    const rate = ended > began ? Number((bytes / 1e6 / (ended - began)).toFixed(3)) : 0
    this.complete(bar.name, categories[bar.kind], this.trackOf(bar), began, ended, own ? { run, elements, bytes, 'GB/s': rate, chunks } : { bytes })
    if (bar.times) this.addChunks(bar.name, bar.times, run)
  }

  private addChunks(name: string, times: Float64Array, run: number): void {
    for (let chunk = 0; chunk * timeWords < times.length; chunk++) {
      const [began, ended, worker] = times.subarray(chunk * timeWords)
      this.complete(worker < 0 ? `chunk ${chunk}` : name, 'chunk', this.workerTrack(worker), began, ended, { run, chunk })
    }
  }

  private complete(name: string, cat: string, tid: number, began: number, ended: number, args: TraceEvent['args']): void {
    const ts = microseconds(began - this.origin)
    this.events.push({ name: shorten(name, mostLetters), ph: 'X', cat, pid: process.pid, tid, ts, dur: microseconds(ended - this.origin) - ts, args })
  }

  private trackOf({ kind, thread }: Bar): number {
    if (kind === 'behind') return this.track(behindTrack, 'behind: ready()')
    if (thread === undefined) return callingTrack
    let tid = this.tracks.get(thread)
    if (tid === undefined) this.tracks.set(thread, (tid = taskTracks + this.tracks.size))
    return this.track(tid, thread)
  }

  private workerTrack(worker: number): number {
    return worker < 0 ? callingTrack : this.track(worker + 1, `worker ${worker + 1}`)
  }

  private track(tid: number, name: string): number {
    if (!this.named.has(tid)) {
      this.named.add(tid)
      this.name('thread_name', tid, name)
    }
    return tid
  }
}

/** The events of a timeline that began at `origin`. */
export function traceOf({ bars, dropped }: Timeline, origin: number, threads: number): Trace {
  const writer = new Writer(origin)
  writer.name('process_name', callingTrack, `parnum ${version}`)
  writer.name('thread_name', callingTrack, 'calling thread')
  for (const bar of bars) writer.add(bar)
  return { traceEvents: writer.events, displayTimeUnit: 'ms', otherData: { parnum: version, node: process.version, threads, 'spans left out': dropped } }
}

/** How many events a piece of the text holds. */
const eventsPerPiece = 1000

/** A trace as text, piece by piece. */
export function* piecesOf({ traceEvents, ...rest }: Trace): Iterable<string> {
  yield '{"traceEvents":[\n'
  for (let at = 0; at < traceEvents.length; at += eventsPerPiece) {
    const lines = traceEvents.slice(at, at + eventsPerPiece).map((event) => JSON.stringify(event)).join(',\n')
    yield at + eventsPerPiece < traceEvents.length ? `${lines},\n` : `${lines}\n`
  }
  yield `],${JSON.stringify(rest).slice(1)}\n`
}
