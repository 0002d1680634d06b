/** What generators refuse: with an error that names the operation, before anything was drawn or written. */
import { describe, expect, test } from 'vitest'
import * as pn from 'parnum'

type Generator = ReturnType<typeof pn.random.generator>
type Loose = Record<string, (...args: unknown[]) => unknown>

const out = pn.full([3], 7)
const broadcast = pn.broadcastTo(pn.arange(1), [4])
const gone = pn.zeros(3)
gone.dispose()

/** Calls that must fail: the method, its arguments, the error. */
const refused: readonly (readonly [string, readonly unknown[], typeof pn.ParnumError, RegExp])[] = [
  ['random', [-1], pn.ShapeError, /^random: /],
  ['random', [[2, 1.5]], pn.ShapeError, /^random: /],
  ['random', [3, { dtype: 'int32' }], pn.DTypeError, /float64 or float32/],
  ['random', [3, { dtype: 'float16' }], pn.DTypeError, /no dtype/],
  ['random', [3, { size: 3 }], pn.ValueError, /unknown option 'size'/],
  ['random', [4, { out }], pn.ShapeError, /^random: /],
  ['random', [3, { out: gone }], pn.DisposedError, /disposed/],
  ['random', [4, { out: broadcast }], pn.ValueError, /broadcast/],
  ['random', [3, { out: pn.zeros(3, { dtype: 'int32' }) }], pn.DTypeError, /^random: /],
  ['random', [3, { out: pn.zeros(3, { dtype: 'float32' }), dtype: 'float64', other: 1 }], pn.ValueError, /other/],
  ['uniform', [1, 0], pn.ValueError, /high - low is -1/],
  ['uniform', [-1e308, 1e308], pn.ValueError, /finite/],
  ['uniform', [NaN, 1, 3], pn.ValueError, /NaN/],
  ['uniform', [pn.arr([0, 3]), 2], pn.ValueError, /-1/],
  ['uniform', ['0', 1], pn.ValueError, /low is a number or an array/],
  ['uniform', [pn.zeros(2), pn.zeros(3)], pn.ShapeError, /^uniform: /],
  ['uniform', [gone, 1], pn.DisposedError, /disposed/],
  ['integers', [0], pn.ValueError, /no whole number/],
  ['integers', [5, 5], pn.ValueError, /no whole number/],
  ['integers', [5, 4, 3, { endpoint: true }], pn.ValueError, /no whole number/],
  ['integers', [0.5], pn.ValueError, /whole number/],
  ['integers', [2 ** 60], pn.ValueError, /bigint beyond 2\^53/],
  ['integers', [0, 129, 3, { dtype: 'int8' }], pn.ValueError, /high is 129, outside int8/],
  ['integers', [-1, 5, 3, { dtype: 'uint8' }], pn.ValueError, /low is -1, outside uint8/],
  ['integers', [0, 3, 3, { dtype: 'bool' }], pn.ValueError, /bool/],
  ['integers', [0, 3, 3, { dtype: 'float64' }], pn.DTypeError, /integers or bool/],
  ['integers', [0, 3, 3, { endpoint: 1 }], pn.ValueError, /endpoint/],
  ['integers', [0n, 2n ** 62n], pn.ValueError, /no exact JavaScript numbers/],
  ['integers', [pn.arr([0, 0.5]), 5], pn.ValueError, /low holds whole numbers/],
  ['integers', [[0, 9], 5], pn.ValueError, /no whole number/],
  ['integers', [pn.zeros([2], { dtype: 'int64' }), 5, [3]], pn.ShapeError, /^integers: /],
  ['integers', ['5'], pn.ValueError, /low is a whole number/],
  ['standardNormal', [3, { dtype: 'int64' }], pn.DTypeError, /float64 or float32/],
  ['standardNormal', [NaN], pn.ShapeError, /^standardNormal: /],
  ['normal', [0, -1], pn.ValueError, /scale is 0 or more, got -1/],
  ['normal', [0, pn.arr([1, -2])], pn.ValueError, /scale is 0 or more, got -2/],
  ['normal', [pn.zeros([2, 3]), 1, [3]], pn.ShapeError, /do not fit/],
  ['normal', [pn.arr([true]), 1], pn.DTypeError, /bool/],
  ['normal', [null, 1], pn.ValueError, /loc/],
  ['standardExponential', [3, { loc: 1 }], pn.ValueError, /unknown option/],
  ['exponential', [-0], pn.ValueError, /scale is 0 or more, got -0/],
  ['standardGamma', [-1], pn.ValueError, /a is 0 or more/],
  ['standardGamma', [1, 3, { dtype: 'float32' }], pn.ValueError, /unknown option 'dtype'/],
  ['gamma', [1, -2], pn.ValueError, /scale/],
  ['gamma', [], pn.ValueError, /a is a number or an array/],
  ['beta', [0, 1], pn.ValueError, /a is above 0/],
  ['beta', [1, NaN], pn.ValueError, /b is above 0/],
  ['binomial', [-1, 0.5], pn.ValueError, /n is a whole number/],
  ['binomial', [1.5, 0.5], pn.ValueError, /n is a whole number/],
  ['binomial', [5, 1.5], pn.ValueError, /p is between 0 and 1/],
  ['binomial', [5, NaN], pn.ValueError, /p is between 0 and 1/],
  ['binomial', [5, 0.5, 3, { out: pn.zeros(3, { dtype: 'uint8' }) }], pn.DTypeError, /^binomial: /],
  ['poisson', [-1], pn.ValueError, /lam/],
  ['poisson', [NaN], pn.ValueError, /lam/],
  ['poisson', [1e19], pn.ValueError, /lam/],
  ['permutation', [-1], pn.ValueError, /^permutation: /],
  ['permutation', [1.5], pn.ValueError, /^permutation: /],
  ['permutation', ['abc'], pn.ValueError, /^permutation: /],
  ['permutation', [pn.arr(3)], pn.ShapeError, /0-d/],
  ['permutation', [pn.zeros(3), 1], pn.AxisError, /^permutation: /],
  ['permutation', [5, { axes: 0 }], pn.ValueError, /unknown option/],
  ['shuffle', [[1, 2]], pn.ValueError, /NDArray/],
  ['shuffle', [broadcast], pn.ValueError, /broadcast/],
  ['shuffle', [pn.arr(3)], pn.ShapeError, /0-d/],
  ['shuffle', [pn.zeros([2, 2]), { axis: 2 }], pn.AxisError, /^shuffle: /],
  ['shuffle', [gone], pn.DisposedError, /disposed/],
  ['choice', [0, 3], pn.ValueError, /no places/],
  ['choice', [3, 4, { replace: false }], pn.ValueError, /4 different ones of 3/],
  ['choice', [3, 2, { p: [0.5, 0.5] }], pn.ShapeError, /one probability for each of 3/],
  ['choice', [2, 2, { p: [0.5, 0.6] }], pn.ValueError, /sum to 1.1/],
  ['choice', [2, 2, { p: [-0.5, 1.5] }], pn.ValueError, /0 or more/],
  ['choice', [2, 2, { p: [NaN, 1] }], pn.ValueError, /0 or more/],
  ['choice', [3, 2, { p: [1, 0, 0], replace: false }], pn.ValueError, /fewer than 2/],
  ['choice', [3, 2, { replace: 'no' }], pn.ValueError, /replace/],
  ['choice', [pn.zeros([2, 2]), 2, { axis: 2 }], pn.AxisError, /^choice: /],
  ['choice', ['abc', 2], pn.ValueError, /^choice: /],
  ['choice', [3, { p: [1, 0, 0] }], pn.ShapeError, /options come after the shape/],
  ['random', [{ dtype: 'float32' }], pn.ShapeError, /options come after the shape/],
  ['spawn', [-1], pn.ValueError, /^spawn: /],
  ['spawn', [1.5], pn.ValueError, /^spawn: /],
]

describe.each(['pcg64', 'philox'] as const)('%s', bitGenerator => {
  test.each(refused)('%s refuses bad input: case %#', (name, args, type, text) => {
    const g = pn.random.generator(1, { bitGenerator })
    const before = g.state
    const run = (): unknown => (g as unknown as Loose)[name](...args)
    expect(run).toThrow(type)
    expect(run).toThrow(text)
    expect(g.state).toEqual(before)
    expect(out.toArray()).toEqual([7, 7, 7])
  })

  test('what is no state is refused and changes nothing', () => {
    const g: Generator = pn.random.generator(1, { bitGenerator })
    const good = g.state
    const other = pn.random.generator(1, { bitGenerator: bitGenerator === 'pcg64' ? 'philox' : 'pcg64' }).state
    const bad: unknown[] = [
      undefined, null, 5, {}, other, { ...good, extra: 1 }, { ...good, hasUint32: 2 }, { ...good, uinteger: -1 }, { ...good, uinteger: 2 ** 32 }, { ...good, state: null },
      { ...good, state: {} }, { ...good, seed: null }, { ...good, seed: { ...good.seed, entropy: '1' } }, { ...good, seed: { ...good.seed, children: -1 } },
      { ...good, seed: { ...good.seed, entropy: [5] } },
      ...(bitGenerator === 'pcg64'
        ? [{ state: '1', inc: '2' }, { state: 'x', inc: '1' }, { state: String(2n ** 128n), inc: '1' }, { state: '-1', inc: '1' }, { state: 1, inc: 1 }]
        : [{ counter: ['1'], key: ['1', '2'], used: 4 }, { counter: ['1', '2', '3', '4'], key: ['1', String(2n ** 64n)], used: 4 }, { counter: ['1', '2', '3', '4'], key: ['1', '2'], used: 5 }]
      ).map(state => ({ ...good, state })),
    ]
    for (const state of bad) {
      expect(() => { g.state = state as never }, JSON.stringify(state)).toThrow(pn.ValueError)
      expect(g.state).toEqual(good)
    }
  })
})

test('what is no seed and no bit generator is refused', () => {
  for (const seed of [-1, 1.5, NaN, Infinity, -1n, '42', [], [1, -1], [1.5], {}, true]) expect(() => pn.random.generator(seed as never), String(seed)).toThrow(pn.ValueError)
  expect(() => pn.random.generator(1, { bitGenerator: 'mt19937' as never })).toThrow(/pcg64 and philox/)
  expect(() => pn.random.generator(1, { bits: 'pcg64' } as never)).toThrow(/unknown option 'bits'/)
})

test('results have the types that they are', () => {
  const g = pn.random.generator(1)
  const a: number = g.random()
  const b: pn.NDArray<'float32'> = g.random([2], { dtype: 'float32' })
  const c: pn.NDArray<'float64'> = g.normal(pn.zeros(2), 1)
  const d: number = g.normal(1, 2)
  const e: pn.NDArray<'uint8'> = g.integers(0, 5, 3, { dtype: 'uint8' })
  const f: pn.NDArray<'int64'> = g.poisson([1, 2])
  const h: pn.NDArray<'int16'> = g.permutation(pn.zeros(3, { dtype: 'int16' }))
  const i: pn.NDArray<'int64'> = g.choice(5, 2)
  // @ts-expect-error float64 is no float32
  const k: pn.NDArray<'float32'> = g.random(3)
  expect([typeof a, b.dtype, c.dtype, typeof d, e.dtype, f.dtype, h.dtype, i.dtype, k.dtype]).toEqual(['number', 'float32', 'float64', 'number', 'uint8', 'int64', 'int16', 'int64', 'float64'])
})
