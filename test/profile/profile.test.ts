/** What a profile says: counts, bytes, times that add up, results, errors, profiles within and beside each other. */
import { inspect } from 'node:util'
import * as pn from 'parnum'
import { afterEach, describe, expect, it } from 'vitest'

const { arr } = pn
const native = pn.info().backend === 'native'
const { threads: before } = pn.info()
afterEach(() => pn.configure({ threads: before }))

const million = 1_000_000
const large = (): pn.NDArray => pn.linspace(0, 1, million).eval()
const row = (p: pn.Profile, name: string) => {
  const rows = p.operations.filter((operation) => operation.name === name)
  if (rows.length === 0) throw new Error(`no ${name} among ${p.operations.map((o) => o.name).join('; ')}`)
  return rows[0]
}
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)
const near = (a: number, b: number) => expect(Math.abs(a - b), `${a} and ${b}`).toBeLessThan(1e-6 * Math.max(1, Math.abs(b)))

describe('calls', () => {
  it('are counted exactly, with elements and bytes', () => {
    const x = arr([1, 2, 3])
    const y = pn.ones([2, 3]).T
    const p = pn.profile(() => {
      for (let k = 0; k < 7; k++) x.add(x)
      for (let k = 0; k < 5; k++) x.mul(2)
      for (let k = 0; k < 4; k++) y.sub(y)
      for (let k = 0; k < 3; k++) x.sum()
    })
    expect(row(p, 'add')).toMatchObject({ calls: 7, chunks: 7, elements: 21, bytes: 7 * 72 })
    expect(row(p, 'multiply')).toMatchObject({ calls: 5, elements: 15, bytes: 5 * 48 })
    expect(row(p, 'subtract')).toMatchObject({ calls: 4, elements: 24, bytes: 4 * 144 })
    expect(row(p, 'sum')).toMatchObject({ calls: 3, elements: 9, bytes: 3 * 32 })
    expect(p.total).toMatchObject({ calls: 19, elements: 21 + 15 + 24 + 9, bytes: 504 + 240 + 576 + 96 })
  })

  it('of one operation by different programs are rows of their own', () => {
    const p = pn.profile(() => [arr([1, 2]).add(1), arr([1, 2], { dtype: 'float32' }).add(1)])
    expect(p.operations.filter(({ name }) => name === 'add').map(({ bytes }) => bytes).sort((a, b) => a - b)).toEqual([16, 32])
  })

  it('name what was fused into one pass, and show its instructions', () => {
    const x = large()
    const p = pn.profile(() => x.mul(2).sin().add(1).add(1).sum())
    const name = native ? 'multiply, sin, add x2, sum' : 'sum'
    expect(row(p, name).program.join()).toContain('reduce add float64')
    if (native) expect(row(p, name)).toMatchObject({ calls: 1, elements: million })
    else expect(row(p, 'sin').calls).toBe(1)
  })

  it("of a user's function are one row without a program: every element once, its arrays' bytes and its results', and every thread", () => {
    const slow = pn.vectorize((x: number, y: number) => {
      let z = x
      for (let k = 0; k < 50; k++) z = Math.sqrt(z + y)
      return z
    })
    const x = large()
    const p = pn.profile(() => slow(x, 2))
    expect(row(p, 'vectorize')).toMatchObject({ program: [], elements: million, bytes: 16 * million })
    expect(sum(p.threads.map(({ chunks }) => chunks))).toBe(row(p, 'vectorize').chunks)
    expect(p.threads.map(({ chunks }) => chunks > 0)).toEqual(p.threads.map(() => true))
    const { busyMs, idleMs, selfMs } = row(p, 'vectorize')
    expect(busyMs + idleMs).toBeLessThan(pn.info().threads * selfMs + 1e-6)
  })

  it('of memory that no program ran with are named without one', () => {
    const p = pn.profile(() => arr([1, 2, 3]))
    expect(row(p, 'arr')).toMatchObject({ calls: 0, program: [], bytes: 0, allocatedBytes: 24 })
    expect(p.total.allocations).toBe(1)
  })
})

describe('bytes', () => {
  const square = () => pn.ones([1000, 1000])
  // Elements of an array are counted once where they are read and once where they are written; float64 unless named.
  const cases: [what: string, name: string, bytes: number, run: () => () => unknown][] = [
    ['of two arrays and the result', 'add', 24e6, () => { const x = large(); return () => x.add(x.copy()).eval() }],
    ['of one array beside a number', 'add', 16e6, () => { const x = large(); return () => x.add(1).eval() }],
    ['of a row that is repeated are a row\'s', 'add', 16e6 + 8e3, () => { const x = square(); const y = pn.ones([1000]); return () => x.add(y).eval() }],
    ['of a cast have both sizes', 'astype', 12e6, () => { const x = large(); return () => x.astype('float32').eval() }],
    ['of a comparison are one for each result', 'less', 9e6, () => { const x = large(); return () => x.less(0.5).eval() }],
    ['of a whole sum are the elements and the result', 'sum', 8e6 + 8, () => { const x = large(); return () => x.sum() }],
    ['of sums of columns are the elements and a row', 'sum', 8e6 + 8e3, () => { const x = square(); return () => x.sum(0) }],
    ['of sums of rows are the elements and a column', 'sum', 8e6 + 8e3, () => { const x = square(); return () => x.sum(1) }],
    ['of an extreme\'s index are the elements, the extreme and the index', 'argmax', 8e6 + 16, () => { const x = large(); return () => x.argmax() }],
    ['of a selection are elements, mask, counts and what is selected', 'get', 8e6 + 1e6 + 4e6 + 16 * 8, () => {
      const x = large()
      const mask = pn.arange(million).mod(2).equal(0).eval()
      return () => x.get(mask)
    }],
    ['of elements by their indices are theirs, the indices\' and the result\'s', 'get', 8e3 + 8e3 + 8e3, () => {
      const x = large()
      const i = pn.arange(1000, { dtype: 'int64' })
      return () => x.get(i)
    }],
    ['of a matrix product are three matrices\'', 'matmul (product)', 3 * 80e3 + 8 * 24, () => { const x = pn.ones([100, 100]); return () => x.matmul(x.copy()) }],
  ]

  it.each(cases)('%s', (_, name, bytes, run) => {
    pn.configure({ threads: 1 })
    const f = run()
    const rows = pn.profile(f).operations.filter((operation) => operation.name === name)
    const most = Math.max(...rows.map((r) => r.bytes))
    expect(most).toBeGreaterThan(bytes * 0.999)
    expect(most).toBeLessThan(bytes * 1.001)
  })

  it('of all operations add up to the total', () => {
    const x = large()
    const p = pn.profile(() => [x.add(1).sum(), x.sort(), x.get(x.greater(0.5)), pn.fft.fft(x.get(':4096'))])
    expect(p.total.bytes).toBe(sum(p.operations.map(({ bytes }) => bytes)))
    expect(p.total.elements).toBe(sum(p.operations.map(({ elements }) => elements)))
    for (const { bytes, selfMs, gbPerSecond } of p.operations) if (selfMs > 0) near(gbPerSecond, bytes / selfMs / 1e6)
  })
})

describe.each([1, 2, 3])('times on %i threads', (threads) => {
  const measured = () => {
    pn.configure({ threads })
    const x = large()
    x.sin().eval() // the workers are there
    const began = performance.now()
    const p = pn.profile(() => [x.sin().add(1).eval(), x.sum(), x.sort(), arr([1, 2]).add(1)])
    return { p, wall: performance.now() - began }
  }

  it('of an operation are busy and idle on every thread', () => {
    for (const o of measured().p.operations) {
      near(o.busyMs + o.idleMs, threads * o.selfMs)
      near(o.ms, o.selfMs + o.preparingMs + o.allocationMs)
      for (const time of [o.busyMs, o.idleMs, o.waitingMs, o.preparingMs, o.allocationMs]) expect(time).toBeGreaterThanOrEqual(-1e-9)
      expect(o.waitingMs).toBeLessThanOrEqual(o.selfMs + 1e-9)
    }
  })

  it('of threads are busy and idle all the time, and their chunks those of the operations', () => {
    const { p } = measured()
    expect(p.threads.map(({ name }) => name)).toEqual(['calling thread', 'worker 1', 'worker 2'].slice(0, threads))
    for (const t of p.threads) near(t.busyMs + t.idleMs, p.total.wallMs)
    near(sum(p.threads.map((t) => t.busyMs)), sum(p.operations.map((o) => o.busyMs)))
    near(sum(p.threads.map((t) => t.share)), 1)
    expect(sum(p.threads.map((t) => t.chunks))).toBe(sum(p.operations.map((o) => o.chunks)))
  })

  it('of the whole are parnum\'s and the rest, and no longer than it took', () => {
    const { p: { total, operations }, wall } = measured()
    expect(total.wallMs).toBeLessThanOrEqual(wall + 0.1)
    near(total.parnumMs + total.outsideMs, total.wallMs)
    near(total.parnumMs, total.runningMs + total.allocationMs + total.collectionMs + total.preparingMs)
    near(total.runningMs, sum(operations.map((o) => o.selfMs)))
    expect(total.outsideMs).toBeGreaterThan(0)
    expect(total.threads).toBe(threads)
  })
})

describe('time outside of parnum', () => {
  it('is where a function does something else', () => {
    const p = pn.profile(() => {
      arr([1, 2]).add(1)
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60)
    })
    expect(p.total.outsideMs).toBeGreaterThan(55)
    expect(p.total.parnumMs).toBeLessThan(p.total.wallMs - 55)
  })
})

describe('memory', () => {
  it('is counted with its blocks', () => {
    const p = pn.profile(() => pn.scope(() => { for (let k = 0; k < 4; k++) pn.empty([2e6]).dispose() }))
    expect(p.total).toMatchObject({ allocations: 4, allocatedBytes: 64e6 })
    if (native) expect(p.total.blocksReused).toBeGreaterThanOrEqual(3)
    if (native) expect(p.total.blocksMade + p.total.blocksReused).toBe(4)
  })

  it('is the operation\'s that asked for it', () => {
    const x = large()
    const p = pn.profile(() => x.add(1).eval())
    expect(row(p, 'add').allocatedBytes).toBe(8e6)
    expect(p.operations.length).toBe(1)
  })

  it('shows the collections that parnum asked for', () => {
    const before = pn.info().memory.collections
    const p = pn.profile(() => { for (let k = 0; k < 60; k++) pn.ones([million]).add(1).eval() })
    expect(p.total.collections).toBe(pn.info().memory.collections - before)
    if (native) expect(p.total.collections).toBeGreaterThan(0)
    expect(p.total.collectionMs > 0).toBe(p.total.collections > 0)
  })
})

describe('the result', () => {
  it('is what the function returned', () => {
    const given = { a: 1, list: [arr([1])] }
    expect(pn.profile(() => given).result).toBe(given)
  })

  it('is computed, so that it is measured: arrays, and arrays in lists and objects', () => {
    const x = large()
    const p = pn.profile(() => ({ sine: x.sin(), more: [x.cos()] }))
    expect(pn.explain(p.result.sine)).toContain('computed')
    expect(pn.explain(p.result.more[0])).toContain('computed')
    expect(p.operations.map(({ name }) => name).join()).toMatch(/sin/)
    expect(p.operations.map(({ name }) => name).join()).toMatch(/cos/)
  })

  it('may refer to itself', () => {
    const given: Record<string, unknown> = { x: arr([1]) }
    given['self'] = given
    expect(pn.profile(() => given).result).toBe(given)
  })
})

describe('the table', () => {
  it('is what is printed and what toString gives', () => {
    const p = pn.profile(() => arr([1, 2]).add(1))
    expect(inspect(p)).toBe(p.table)
    expect(String(p)).toBe(p.table)
  })

  it('has a line for each operation, the dearest first, and one for each thread, its columns one below the other', () => {
    const x = large()
    const p = pn.profile(() => { x.sin().eval(); x.sort(); arr([1, 2]).sum() })
    const lines = p.table.split('\n')
    const first = lines.findIndex((line) => line.startsWith('operation'))
    const rows = lines.slice(first, first + 1 + p.operations.length)
    p.operations.forEach(({ name }, i) => expect(rows[i + 1].startsWith(`${name} `)).toBe(true))
    expect(new Set(rows.map((line) => line.length)).size).toBe(1)
    expect(p.operations.map(({ ms }) => ms)).toEqual(p.operations.map(({ ms }) => ms).sort((a, b) => b - a))
    for (const { name } of p.threads) expect(lines.some((line) => line.startsWith(name))).toBe(true)
  })

  it('shows thirty operations and says what the others took together', () => {
    const names = ['abs', 'ceil', 'cos', 'cosh', 'exp', 'expm1', 'floor', 'log1p', 'negative', 'round', 'sign', 'sin', 'sinh', 'sqrt', 'square', 'tan', 'tanh', 'trunc'] as const
    const p = pn.profile(() => {
      for (const dtype of ['float32', 'float64'] as const) for (const name of names) pn[name](pn.ones([3], { dtype }))
    })
    expect(p.operations.length).toBeGreaterThan(36)
    expect(p.table).toMatch(new RegExp(`^and ${p.operations.length - 30} more, \\d+\\.\\d{3} ms$`, 'm'))
  })

  it('of nothing is a table too', () => {
    expect(pn.profile(() => 1).table).toMatch(/0 programs/)
  })
})

describe('an asynchronous function', () => {
  it('gives a promise of its profile, which ends when the function has', async () => {
    const p = await pn.profile(async () => {
      arr([1, 2]).add(1)
      await new Promise((resolve) => setTimeout(resolve, 30))
      arr([1, 2]).add(1)
      return 'done'
    })
    expect(p.result).toBe('done')
    expect(row(p, 'add').calls).toBe(2)
    expect(p.total.wallMs).toBeGreaterThan(25)
  })

  it('has programs that ran while the event loop was free among its operations', async () => {
    pn.configure({ threads: 2 })
    const x = large()
    const p = await pn.profile(async () => (await x.sin().ready()).item(1))
    expect(row(p, 'sin')).toMatchObject({ calls: 1, elements: million, bytes: 16e6 })
    if (!native) return
    expect(p.total.behindMs).toBeGreaterThan(0)
    expect(p.total.runningMs).toBeLessThanOrEqual(p.total.wallMs)
    near(row(p, 'sin').busyMs + row(p, 'sin').idleMs, 2 * row(p, 'sin').selfMs)
  })

  it('that is not awaited within has its work brought to an end and counted', () => {
    const x = large()
    const pending = x.sin()
    const p = pn.profile(() => { void pending.ready() })
    if (native) expect(row(p, 'sin').calls).toBe(1)
  })
})

describe('errors', () => {
  it('of the function pass through, and the next profile sees its own part only', async () => {
    const error = new Error('mine')
    const failing = () => { arr([1, 2]).add(1); throw error }
    expect(() => pn.profile(failing)).toThrow(error)
    await expect(pn.profile(async () => { await Promise.resolve(); failing() })).rejects.toBe(error)
    expect(pn.profile(() => arr([1, 2]).sub(1)).operations.filter(({ calls }) => calls > 0).map(({ name, calls }) => [name, calls])).toEqual([['subtract', 1]])
  })

  it('of operations within are theirs', () => {
    expect(() => pn.profile(() => arr([1, 2]).add(arr([1, 2, 3])))).toThrow(pn.ShapeError)
  })

  const refused: [what: string, given: readonly unknown[], text: string][] = [
    ['no function', [1], 'takes a function'],
    ['unknown options', [() => 1, { file: 'x' }], "unknown option 'file'; known are trace, spans"],
    ['options that are none', [() => 1, 'x.json'], 'the options are an object'],
    ['a trace that is no path', [() => 1, { trace: 3 }], 'trace is the path of a file'],
    ['an empty path', [() => 1, { trace: '' }], 'trace is the path of a file'],
    ['spans that are no whole number', [() => 1, { spans: 1.5 }], 'spans is a whole number'],
    ['fewer than no spans', [() => 1, { spans: -1 }], 'spans is a whole number'],
  ]

  it.each(refused)('%s: refused, and nothing is run', (_, [work, options], text) => {
    let ran = false
    const f = typeof work === 'function' ? () => { ran = true } : work
    expect(() => pn.profile(f as () => void, options as never)).toThrow(pn.ValueError)
    expect(() => pn.profile(f as () => void, options as never)).toThrow(text)
    expect(ran).toBe(false)
  })
})

describe('profiles within and beside each other', () => {
  it('see what is computed between their beginnings and ends', () => {
    const x = arr([1, 2])
    let inner: pn.Profile | undefined
    const outer = pn.profile(() => {
      x.add(1)
      inner = pn.profile(() => { x.add(1); x.sub(1) })
      x.sub(1)
    })
    const calls = (p: pn.Profile) => [row(p, 'add').calls, row(p, 'subtract').calls]
    expect([calls(inner!), calls(outer)]).toEqual([[1, 1], [2, 2]])
    expect(inner!.total.wallMs).toBeLessThan(outer.total.wallMs)
  })

  it('may overlap: each sees both functions\' work while it lasts', async () => {
    const x = arr([1, 2])
    const gates = [0, 1, 2].map(() => { let open!: () => void; const gate = new Promise<void>((r) => { open = r }); return { gate, open } })
    const first = pn.profile(async () => { x.add(1); await gates[0].gate; x.add(1) })
    const second = pn.profile(async () => { x.sub(1); await gates[1].gate; x.sub(1) })
    gates[0].open()
    const a = await first
    gates[1].open()
    const b = await second
    const calls = (p: pn.Profile, name: string) => sum(p.operations.filter((o) => o.name === name).map((o) => o.calls))
    expect([calls(a, 'add'), calls(a, 'subtract')]).toEqual([2, 1])
    expect([calls(b, 'add'), calls(b, 'subtract')]).toEqual([1, 2])
  })
})
