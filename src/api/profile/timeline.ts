/** What a trace is made of: one bar for each program, allocation, collection and task, of which the longest are kept. */

/** What a bar stands for. A program that ran behind overlaps with others of its thread and has a track of its own. */
export type BarKind = 'operation' | 'behind' | 'memory' | 'collection' | 'task'

/** Times are of the `steady` clock, in ms. */
export interface Bar {
  readonly kind: BarKind
  readonly name: string
  readonly began: number
  readonly ended: number
  readonly elements: number
  readonly bytes: number
  /** When its chunks ran (schedule/times.ts), for a program of several. */
  readonly times?: Float64Array | undefined
  readonly chunks: number
  /** A task's thread. */
  readonly thread?: string
}

/** Spans that a bar becomes in the trace: itself, and its chunks. */
function spansOf({ times, chunks }: Bar): number {
  return times ? 1 + chunks : 1
}

/** Bars of no more than so many spans: where they would be more, the shortest ones go. */
export class Timeline {
  private kept: Bar[] = []
  private size = 0
  /** Bars shorter than this, in ms, are not kept any more. */
  private least = 0
  /** Spans that were not kept. */
  dropped = 0

  constructor(readonly limit: number) {}

  /** Whether a bar of so many ms and spans is worth making; if not, it counts as dropped. */
  takes(ms: number, spans: number): boolean {
    const taken = ms >= this.least && spans <= this.limit
    if (!taken) this.dropped += spans
    return taken
  }

  add(bar: Bar): void {
    const spans = spansOf(bar)
    if (!this.takes(bar.ended - bar.began, spans)) return
    while (this.size + spans > this.limit) this.halve()
    this.kept.push(bar)
    this.size += spans
  }

  /** The bars that were kept, by their beginnings; one that contains others stands before them. */
  get bars(): readonly Bar[] {
    return this.kept.sort((a, b) => a.began - b.began || b.ended - a.ended)
  }

  /** Keeps the longest bars, of half the spans. */
  private halve(): void {
    const before = this.size
    const longest = this.kept.sort((a, b) => b.ended - b.began - (a.ended - a.began))
    let count = 0
    this.size = 0
    while (count < longest.length && this.size + spansOf(longest[count]) <= before / 2) this.size += spansOf(longest[count++])
    this.least = longest[count].ended - longest[count].began
    this.kept = longest.slice(0, count)
    this.dropped += before - this.size
  }
}
