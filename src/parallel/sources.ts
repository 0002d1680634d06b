/** Where a run's items come from: a list, a range of numbers, or an iterator that is read as its items are wanted. */

/** Items by their places. A place is known once `take` has given it. */
export interface Source {
  /** The number of items, where it is known. */
  readonly total: number | undefined
  /** Up to so many places more, [first, count]; 'later' where items are still to come; undefined at the end. */
  take(count: number): readonly [first: number, count: number] | 'later' | undefined
  item(place: number): unknown
  /** Items that lie next to each other. */
  items(first: number, count: number): unknown[]
  /** Whether an item is its place. */
  readonly isRange?: boolean
  /** An item whose result is delivered is not asked for again. */
  drop(place: number): void
  /** Ends the reading, when the run ends before its items do. */
  close(): void
}

/** The items of a list. */
export class ListSource implements Source {
  readonly total: number
  private next = 0

  constructor(private readonly list: ArrayLike<unknown>) {
    this.total = list.length
  }

  take(count: number): readonly [number, number] | undefined {
    const first = this.next
    this.next = Math.min(this.total, first + count)
    return this.next > first ? [first, this.next - first] : undefined
  }

  item(place: number): unknown {
    return this.list[place]
  }

  items(first: number, count: number): unknown[] {
    return Array.prototype.slice.call(this.list, first, first + count)
  }

  drop(): void {
    // The list is the caller's.
  }

  close(): void {
    this.next = this.total
  }
}

/** The numbers from 0 on: nothing is kept. */
export class RangeSource extends ListSource {
  constructor(total: number) {
    super({ length: total })
  }

  readonly isRange = true

  override item(place: number): number {
    return place
  }
}

/** What an iterator gives, kept until it is delivered. */
export class IteratorSource implements Source {
  readonly total = undefined
  private readonly kept = new Map<number, unknown>()
  private next = 0
  private ended = false

  constructor(private readonly iterator: Iterator<unknown>) {}

  take(count: number): readonly [number, number] | undefined {
    const first = this.next
    while (!this.ended && this.next < first + count) {
      const { done, value } = this.iterator.next()
      if (done === true) this.ended = true
      else this.kept.set(this.next++, value)
    }
    return this.next > first ? [first, this.next - first] : undefined
  }

  item(place: number): unknown {
    return this.kept.get(place)
  }

  items(first: number, count: number): unknown[] {
    return Array.from({ length: count }, (_, k) => this.kept.get(first + k))
  }

  drop(place: number): void {
    this.kept.delete(place)
  }

  close(): void {
    if (this.ended) return
    this.ended = true
    try {
      this.iterator.return?.()
    } catch {
      // The run has an end of its own.
    }
  }
}

/** What an asynchronous iterator gives, read a little ahead of what is wanted. */
export class AsyncSource implements Source {
  readonly total = undefined
  private readonly kept = new Map<number, unknown>()
  private read = 0
  private next = 0
  private wanted = 0
  private ended = false
  private reading = false

  constructor(private readonly iterator: AsyncIterator<unknown>, private readonly arrived: (error?: unknown) => void) {}

  take(count: number): readonly [number, number] | 'later' | undefined {
    const first = this.next
    this.next = Math.min(this.read, first + count)
    this.wanted = first + 2 * count
    void this.readAhead()
    return this.next > first ? [first, this.next - first] : this.ended ? undefined : 'later'
  }

  item(place: number): unknown {
    return this.kept.get(place)
  }

  items(first: number, count: number): unknown[] {
    return Array.from({ length: count }, (_, k) => this.kept.get(first + k))
  }

  drop(place: number): void {
    this.kept.delete(place)
  }

  close(): void {
    if (this.ended) return
    this.ended = true
    void (async () => this.iterator.return?.())().catch(() => undefined)
  }

  /** What throws instead of giving a promise is not noticed earlier than what rejects. */
  private async ask(): Promise<IteratorResult<unknown>> {
    return this.iterator.next()
  }

  private async readAhead(): Promise<void> {
    if (this.reading) return
    this.reading = true
    try {
      while (!this.ended && this.read < this.wanted) {
        const { done, value } = await this.ask()
        if (done === true) this.ended = true
        else this.kept.set(this.read++, value)
        this.arrived()
      }
    } catch (error) {
      this.ended = true
      this.arrived(error)
    } finally {
      this.reading = false
    }
  }
}
