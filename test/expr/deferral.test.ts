/** When expressions are computed, and what they leave behind. */
import { describe, expect, test } from 'vitest'
import * as pn from 'parnum'
import { report, run } from '../memory/child.js'

const native = pn.info().backend === 'native'
const n = 100_000

describe.skipIf(!native)('deferral', () => {
  const parts = (): Map<string, string[]> => {
    const { stderr } = run('expr/scripts/passes.cjs', { env: { PARNUM_LOG: 'ops', PARNUM_THREADS: '2' } })
    return new Map(stderr.split('--- ').slice(1).map((part) => {
      const [name, ...lines] = part.trim().split('\n')
      return [name, lines.filter((line) => line.startsWith('parnum '))]
    }))
  }

  test('computes an expression and its sum in one program that writes nothing large, and each operation at most twice', () => {
    const told = parts()
    const [sum, ...combining] = told.get('sum')!
    expect(sum).toMatch(/^parnum sum: .*multiply float64.*sin float64.*multiply float64.*add float64.*reduce add float64/)
    expect(sum).not.toMatch(/store/)
    expect(combining.every((line) => !/ 100000 elements/.test(line))).toBe(true)
    const twice = told.get('twice')!
    expect(twice.map((line) => [/sin/.test(line), (line.match(/store/g) ?? []).length])).toEqual([[true, 1], [true, 2], [false, 1]])
    expect(told.get('common')!.map((line) => line.match(/sin/g)!.length)).toEqual([1])
    expect(told.get('negated')!.every((line) => !/negative/.test(line))).toBe(true)
    // The row is computed once, not for each row.
    expect(told.get('row')!.filter((line) => /sin/.test(line)).every((line) => / 400 elements/.test(line))).toBe(true)
    expect(told.get('kept')!.filter((line) => /cos/.test(line)).length).toBe(1)
  })

  test('errors come from the call that made them', () => {
    const x = pn.ones([n])
    expect(() => x.add(pn.ones([n + 1]))).toThrow(pn.ShapeError)
    expect(() => x.bitwiseAnd(x)).toThrow(pn.DTypeError)
    expect(() => x.add(1, { ou: 1 } as never)).toThrow(pn.ValueError)
    const y = x.add(1)
    y.dispose()
    expect(y.disposed).toBe(true)
    expect(() => y.add(1)).toThrow(pn.DisposedError)
    expect(() => y.sum()).toThrow(pn.DisposedError)
    expect(() => y.item(0)).toThrow(pn.DisposedError)
  })

  test.each([
    ['set', (x: pn.NDArray) => x.set(7)],
    ['set of a view', (x: pn.NDArray) => x.get('10:').set(7, '::2')],
    ['set of one element', (x: pn.NDArray) => x.set(7, 5)],
    ['out', (x: pn.NDArray) => x.multiply(x, { out: x })],
    ['out of a fold', (x: pn.NDArray) => x.reshape([10, -1]).sum(0, ).add(1, { out: x.get(`:${n / 10}`) })],
    ['writing into data', (x: pn.NDArray) => { x.data[5] = 7 }],
    ['dispose', (x: pn.NDArray) => x.dispose()],
    ['a mask', (x: pn.NDArray) => x.set(0, x.greater(3))],
    ['an index array', (x: pn.NDArray) => x.set(0, [1, 2, 5])],
  ])('%s leaves what was asked for before as it was', (_, change) => {
    const x = pn.arange(n)
    const alone = x.mul(2)
    const several = [x.add(1), x.get('::-1').sin(), alone.add(x)]
    const before = [alone, ...several].map((_, k) => [(v: number) => v * 2, (v: number) => v + 1, (v: number) => Math.sin(n - 1 - v), (v: number) => v * 3][k](5))
    change(x)
    expect([alone, ...several].map((y) => y.item(5))).toEqual(before.map((v) => expect.closeTo(v as number, 12)))
  })

  test('arrays whose buffer a user holds are never deferred upon', () => {
    const buffer = new Float64Array(n).fill(1)
    const wrapped = pn.asarray(buffer)
    const y = wrapped.add(1)
    const seen = pn.ones([n])
    const { data } = seen
    const z = seen.add(1)
    buffer.fill(5)
    data.fill(5)
    expect([y.item(0), z.item(0), pn.explain(y).endsWith('computed'), pn.explain(z).endsWith('computed')]).toEqual([2, 2, true, true])
  })

  test('a chain in a loop neither grows nor overflows', () => {
    let x = pn.zeros([n])
    for (let k = 0; k < 10_000; k++) x = x.add(1)
    expect(x.get('::50000').toArray()).toEqual([10_000, 10_000])
    let y = pn.full([n], 0.5)
    for (let k = 0; k < 300; k++) y = y.mul(y).add(y).divide(2)
    expect(Number.isFinite(y.item(3) as number)).toBe(true)
  })

  test('explain tells what a pending array reads and writes, and computes nothing', () => {
    const x = pn.ones([n])
    const y = x.mul(2).add(x.sin())
    const text = pn.explain(y)
    expect(text).toMatch(/^float64 \[100000\]: pending, 2 inputs, \d+ instructions, reads 800\.0 kB, writes 800\.0 kB\n/)
    expect(text).toMatch(/sin float64/)
    expect(pn.explain(y)).toBe(text)
    expect(pn.explain(y.eval())).toBe('float64 [100000]: computed')
    expect(() => pn.explain(3 as never)).toThrow(pn.ValueError)
  })

  test('fusion can be turned off and on', () => {
    const x = pn.ones([n])
    pn.configure({ fusion: false })
    expect([pn.info().fusion, pn.explain(x.add(1))]).toEqual([false, 'float64 [100000]: computed'])
    pn.configure({ fusion: true })
    expect([pn.info().fusion, pn.explain(x.add(1)).includes('pending')]).toEqual([true, true])
    expect(() => pn.configure({ fusion: 1 as never })).toThrow(pn.ValueError)
  })

  test('a scope keeps its result and ends the rest, pending or not', () => {
    const x = pn.ones([n])
    let leaked: pn.NDArray | undefined
    const kept = pn.scope(() => {
      const t = x.mul(3)
      leaked = t.add(1)
      return t.sub(1)
    })
    expect(kept.item(0)).toBe(2)
    expect(() => leaked!.item(0)).toThrow(pn.DisposedError)
    // What was asked for outside and computed inside stays.
    const outside = x.mul(5)
    pn.scope(() => outside.sum().item())
    pn.scope(() => outside.get('0').item())
    expect(outside.item(1)).toBe(5)
  })

  test('pending inputs count against the memory limit, and are computed before it refuses', () => {
    const { limit, held } = pn.info().memory
    let y = pn.zeros([1])
    try {
      pn.configure({ memoryLimit: held + 400e6 })
      for (let k = 0; k < 40; k++) y = pn.full([5_000_000], k).add(1)
      expect(y.item(0)).toBe(40)
    } finally {
      pn.configure({ memoryLimit: limit })
    }
  })
})

describe('ready()', () => {
  test('computes behind, gives the array itself, and lets other work go on', async () => {
    const x = pn.linspace(0, 1, 200_000)
    const y = x.sin().mul(2)
    const promise = y.ready()
    const z = x.add(1)
    expect(z.item(-1)).toBe(2)
    expect(await promise).toBe(y)
    expect(y.item(-1)).toBeCloseTo(2 * Math.sin(1), 14)
    const many = await Promise.all([x.exp().ready(), x.sqrt().ready(), x.cos().ready()])
    expect(many.map((v) => v.item(0))).toEqual([1, 0, 1])
    expect((await pn.arr([1, 2]).ready()).toArray()).toEqual([1, 2])
  })

  test('sees the elements as they were when it was asked for', async () => {
    const x = pn.ones([300_000])
    const promise = x.mul(2).ready()
    x.set(7)
    const y = await promise
    expect([y.item(0), y.item(-1), x.item(5)]).toEqual([2, 2, 7])
  })

  test('rejects for a disposed array', async () => {
    const x = pn.ones([3])
    x.dispose()
    await expect(x.ready()).rejects.toThrow(pn.DisposedError)
  })

  test('as a script\'s last line keeps the process until it is computed', () => {
    const { same, first, turns } = report<{ same: boolean; first: number; turns: number }>('expr/scripts/ready.cjs')
    expect([same, typeof first]).toEqual([true, 'number'])
    if (native) expect(turns).toBeGreaterThan(0)
  })
})

describe.skipIf(!native)('several results', () => {
  const m = 100_000

  test('are computed together, what they share once', () => {
    const told = new Map(run('expr/scripts/passes.cjs', { env: { PARNUM_LOG: 'ops', PARNUM_THREADS: '2' } }).stderr.split('--- ').slice(1).map((part) => {
      const [name, ...lines] = part.trim().split('\n')
      return [name, lines.filter((line) => line.startsWith('parnum '))]
    }))
    const together = told.get('together')!
    expect(together.map((line) => [line.match(/sin/g)?.length, line.match(/store/g)?.length])).toEqual([[1, 2]])
    // A value inside of a chain that nobody has any more is not stored with it.
    expect(told.get('chain again')!.filter((line) => /max: .* 600000 elements/.test(line)).map((line) => (line.match(/store/g) ?? []).length)).toEqual([0, 1, 0])
    expect(told.get('into a view')!.slice(1).map((line) => [/sin/.test(line), line.match(/store/g)?.length])).toEqual([[true, 1]])
    expect(told.get('into out')!.map((line) => [/sin/.test(line), line.match(/store/g)?.length])).toEqual([[true, 1]])
    expect(told.get('halves')!.every((line) => !/divide/.test(line))).toBe(true)
  })

  test('of any shapes, dtypes and states come back as they are', () => {
    const x = pn.arange(m).eval()
    const s = x.mul(2)
    const all = [s.add(1), s.sub(1).astype('int32'), x, x.reshape([250, 400]).add(1), pn.ones([3]), s]
    const back = pn.eval(...all)
    expect(back.every((a, k) => a === all[k])).toBe(true)
    expect(all.map((a) => a.sum().item())).toEqual([m * m, m * (m - 2), m * (m - 1) / 2, m * (m + 1) / 2, 3, m * (m - 1)])
    expect(pn.eval()).toEqual([])
    expect(() => pn.eval(3 as never)).toThrow(pn.ValueError)
    const gone = x.add(5)
    gone.dispose()
    expect(() => pn.eval(x, gone)).toThrow(pn.DisposedError)
  })

  test('more than one program holds are computed in several', () => {
    const x = pn.linspace(0, 1, m).eval()
    const all = Array.from({ length: 30 }, (_, k) => x.mul(k + 1).add(k))
    pn.eval(...all)
    all.forEach((a, k) => expect(a.item(-1)).toBe(2 * k + 1))
  })

  test.each(['float64', 'float32'] as const)('dividing %s by powers of two, and by others, keeps every bit', (dtype) => {
    const odd = pn.concat([pn.arr([NaN, Infinity, -Infinity, 0, -0, 5e-324, 1e-310, -1e308, 3e38, 1.4e-45, 1e-44], { dtype }), pn.linspace(-3, 3, m, { dtype })])
    for (const by of [2, -2, 0.25, 2 ** 90, -(2 ** -100), 2 ** 120, 3, 0, Infinity]) {
      const part = odd.get(':1000').copy().div(by)  // small ones are divided at once
      expect(odd.div(by).get(':1000').copy().toTypedArray(), String(by)).toEqual(part.toTypedArray())
    }
  })

  test('assigned values are computed where they belong', () => {
    const x = pn.arange(m).reshape([200, 500]).eval()
    const target = pn.zeros([202, 502])
    const t = x.mul(2).add(1)
    target.set(t, '1:-1', '1:-1')
    expect([target.item(1, 1), target.item(200, 500), target.sum().item()]).toEqual([1, 2 * m - 1, m * m])
    expect(t.sum().item()).toBe(m * m)
    const narrow = pn.zeros([200, 500], { dtype: 'int8' })
    narrow.set(x.mul(1).remainder(100), '...')
    expect(narrow.item(3, 77)).toBe((3 * 500 + 77) % 100)
    // What is read is not written to before.
    const y = pn.arange(m).eval()
    y.set(y.get('::-1').add(y), ':')
    expect([y.item(0), y.item(7), y.item(-1)]).toEqual([m - 1, m - 1, m - 1])
    y.set(y.mul(2).get(':50000'), '50000:')
    expect(y.item(-1)).toBe(2 * m - 2)
    const out = pn.zeros([m])
    const s = y.mul(3)
    expect(s.sub(1, { out })).toBe(out)
    expect(out.item(0)).toBe(3 * m - 4)
    s.add(y, { out: y })
    expect(y.item(0)).toBe(4 * m - 4)
    expect(() => s.add(1, { out: pn.zeros([m], { dtype: 'int32' }) })).toThrow(pn.DTypeError)
    expect(() => s.add(1, { out: pn.zeros([m + 1]) })).toThrow(pn.ShapeError)
  })

  test('results of outer shapes wait like others', () => {
    const column = pn.arange(400).reshape([400, 1])
    const row = pn.arange(500)
    for (let k = 0; k < 2; k++) expect(pn.explain(column.mul(row))).toMatch(/pending/)
    expect(column.mul(row).sum().item()).toBe((400 * 399 / 2) * (500 * 499 / 2))
  })
})
