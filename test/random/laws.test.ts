/** What generators promise beside NumPy's streams: no influence of threads, layouts or backends, states that resume, and numbers of the right distribution. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as pn from 'parnum'

type Generator = ReturnType<typeof pn.random.generator>
type Kind = 'pcg64' | 'philox'
const kinds = ['pcg64', 'philox'] as const
const make = (kind: Kind, seed = 42): Generator => pn.random.generator(seed, { bitGenerator: kind })

/** Every method that draws, over several blocks, and a few numbers behind. */
const calls: Readonly<Record<string, (g: Generator, n: number) => pn.NDArray>> = {
  random: (g, n) => g.random(n),
  random32: (g, n) => g.random(n, { dtype: 'float32' }),
  uniform: (g, n) => g.uniform(-1, 3, n),
  integers: (g, n) => g.integers(0, 1000, n),
  rejected: (g, n) => g.integers(0, 2 ** 31 + 2 ** 29, n),
  bytes: (g, n) => g.integers(0, 130, n, { dtype: 'uint8' }),
  bool: (g, n) => g.integers(0, 2, n, { dtype: 'bool' }),
  normal: (g, n) => g.normal(1, 2, n),
  normal32: (g, n) => g.standardNormal(n, { dtype: 'float32' }),
  exponential: (g, n) => g.exponential(3, n),
  gamma: (g, n) => g.gamma(2.5, 2, n),
  beta: (g, n) => g.beta(2, 3, n),
  binomial: (g, n) => g.binomial(100, 0.4, n),
  poisson: (g, n) => g.poisson(20, n),
  permutation: (g, n) => g.permutation(n),
  choice: (g, n) => g.choice(n, 100, { replace: false }),
}

describe.each(kinds)('%s', kind => {
  test.each(Object.keys(calls))('%s is the same for 1, 2 and 4 threads', name => {
    const before = pn.info().threads
    const results: unknown[] = []
    try {
      for (const threads of [1, 2, 4]) {
        pn.configure({ threads })
        const g = make(kind)
        results.push([...calls[name](g, 50_001).toTypedArray(), g.random(), g.state.state])
      }
    } finally {
      pn.configure({ threads: before })
    }
    expect(results[1]).toEqual(results[0])
    expect(results[2]).toEqual(results[0])
  })

  test.each(['random', 'random32', 'uniform', 'integers', 'rejected', 'bool'])('%s in pieces is the same as at once', name => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 5 }), fc.integer({ min: 0, max: 2 ** 31 }), (pieces, seed) => {
      // A call for bits takes words of 32 of them.
      const unit = name === 'bool' ? 32 : 1
      const [g, h] = [make(kind, seed), make(kind, seed)]
      const parts = pieces.flatMap(n => Array.from<number | bigint>(calls[name](g, n * unit).toTypedArray()))
      expect(parts).toEqual(Array.from<number | bigint>(calls[name](h, pieces.reduce((a, b) => a + b, 0) * unit).toTypedArray()))
      expect(g.state).toEqual(h.state)
    }), { numRuns: 20 })
  })

  test.each(Object.keys(calls))('%s resumes from a state that went through JSON', name => {
    const g = make(kind)
    g.random(3, { dtype: 'float32' })
    g.spawn(2)
    const saved = JSON.parse(JSON.stringify(g.state)) as pn.random.GeneratorState
    const first = calls[name](g, 500).toTypedArray()
    const h = make(kind, 7)
    h.state = saved
    expect(h.state).toEqual(saved)
    expect(calls[name](h, 500).toTypedArray()).toEqual(first)
    expect(h.state).toEqual(g.state)
    expect(h.spawn(1)[0].random()).toBe(g.spawn(1)[0].random())
  })

  test('out takes the numbers in any layout and a wider dtype, and gives its own shape', () => {
    for (const [name, single] of [['random', false], ['random', true], ['standardNormal', false], ['standardExponential', true]] as const) {
      const dtype = single ? 'float32' as const : 'float64' as const
      const wanted = make(kind)[name]([3, 4], { dtype }).toTypedArray()
      const places = [pn.zeros([3, 4], { dtype }), pn.zeros([4, 3], { dtype }).permuteDims(), pn.zeros([6, 8], { dtype }).get('::2, ::-2'), pn.zeros([3, 4])]
      for (const out of places) {
        expect(make(kind)[name]([3, 4], { dtype, out })).toBe(out)
        expect(Array.from(out.toTypedArray())).toEqual(Array.from(wanted))
        out.set(0, '...')
        make(kind)[name](undefined, { dtype, out })
        expect(Array.from(out.toTypedArray())).toEqual(Array.from(wanted))
      }
    }
  })

  test('a number without a shape is the element that a shape gives', () => {
    expect(make(kind).random()).toBe(make(kind).random([]).item())
    expect(make(kind).integers(5, 90)).toBe(make(kind).integers(5, 90, 1).item())
    expect(make(kind).normal(5, 2)).toBe(make(kind).normal(5, 2, [1]).item())
    expect(make(kind).poisson(4)).toBe(make(kind).poisson(4, []).item())
    expect(make(kind).beta(1, 2)).toBe(make(kind).beta(1, 2, []).item())
    expect(make(kind).choice(1000)).toBe(make(kind).choice(1000, []).item())
  })

  test('no elements draw nothing', () => {
    const g = make(kind)
    const before = g.state
    for (const [name, call] of Object.entries(calls)) if (name !== 'choice') expect(call(g, 0).size, name).toBe(0)
    g.normal(pn.zeros([0, 3]), 1)
    g.integers(pn.zeros([0], { dtype: 'int64' }), 5)
    expect(g.state).toEqual(before)
  })

  test('shuffle and permutation keep every element, choice without replacement takes none twice', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 1000 }), (n, seed) => {
      const g = make(kind, seed)
      const x = pn.arange(n)
      g.shuffle(x)
      expect([...x.toTypedArray()].sort((a, b) => a - b)).toEqual(Array.from({ length: n }, (_, i) => i))
      expect(new Set(g.choice(n, n, { replace: false }).toTypedArray()).size).toBe(n)
      const grid = pn.arange(2 * n).reshape([n, 2])
      const rows = g.permutation(grid).toArray() as number[][]
      expect(rows.map(([a]) => a).sort((a, b) => a - b)).toEqual(Array.from({ length: n }, (_, i) => 2 * i))
      expect(rows.every(([a, b]) => b === a + 1)).toBe(true)
    }), { numRuns: 30 })
  })

  test('a shuffle of a strided, a reversed and a transposed view is that of a copy', () => {
    for (const view of [(x: pn.NDArray) => x.get('::2'), (x: pn.NDArray) => x.get('::-1'), (x: pn.NDArray) => x.reshape([4, 6]).permuteDims()]) {
      const [x, y] = [view(pn.arange(24)), view(pn.arange(24)).copy()]
      make(kind).shuffle(x)
      make(kind).shuffle(y)
      expect(x.toArray()).toEqual(y.toArray())
    }
  })

  test('children differ from each other and from their parent', () => {
    const g = make(kind)
    const streams = [g, ...g.spawn(3), ...g.spawn(2)].map(h => h.random(4).toString())
    expect(new Set(streams).size).toBe(6)
    expect(g.spawn(0)).toEqual([])
  })
})

test('without a seed every generator is another one', () => {
  expect(pn.random.generator().random()).not.toBe(pn.random.generator().random())
})

test('a seed is the same as a number, a bigint and a list of it', () => {
  for (const seed of [42n, [42], new Set([42n])]) expect(pn.random.generator(seed).random()).toBe(pn.random.generator(42).random())
})

test('jumps in Philox go on across the words of its counter', () => {
  const g = make('philox')
  const start = g.state
  const near = { ...start, state: { ...start.state, counter: [String(2n ** 64n - 3n), String(2n ** 64n - 1n), '5', '0'] } } as pn.random.GeneratorState
  g.state = near
  const all = g.random(50_000).toTypedArray()
  const h = make('philox')
  h.state = near
  for (let i = 0; i < 30; i++) expect(h.random()).toBe(all[i])
  expect((g.state.state as { counter: string[] }).counter).toEqual(['12497', '0', '6', '0'])
})
