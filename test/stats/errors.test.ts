/** Bad input of the statistics and utilities: the class of the error, whose operation it names, and nothing changed. */
import { describe, expect, test } from 'vitest'
import * as pn from 'parnum'
import { call, type Any } from '../ops/calls.js'

type ErrorClass = new (...args: never[]) => pn.ParnumError
/** A call's arguments after its name, and what it throws. */
type Bad = readonly [args: readonly unknown[], error: ErrorClass]

const line = pn.arr([1, 2, 4]) as Any
const grid = pn.arr([[1, 2, 3], [4, 5, 6]]) as Any
const bools = pn.arr([true, false, true]) as Any
const ints = pn.arr([1, 2, 3], { dtype: 'int32' }) as Any
const none = pn.zeros([0]) as Any
const nans = pn.arr([[1, 2], [NaN, NaN]]) as Any

const fold: readonly Bad[] = [
  [[grid, 2], pn.AxisError], [[grid, { axis: [0, 0] }], pn.AxisError], [[grid, { axis: 0.5 }], pn.AxisError], [[grid, { axes: 0 }], pn.ValueError],
  [[grid, { keepdims: 1 }], pn.ValueError], [[[1, 2]], pn.ValueError], [[grid, { axis: 0, out: pn.zeros([2]) }], pn.ShapeError], [[grid, { out: 5 }], pn.ValueError],
]
const numeric: readonly Bad[] = [...fold, [[grid, { dtype: 'float' }], pn.DTypeError]]
const spread: readonly Bad[] = [...fold, [[grid, { correction: 'one' }], pn.ValueError], [[grid, { correction: NaN }], pn.ValueError], [[grid, { axis: 0, out: pn.zeros([3], { dtype: 'int32' }) }], pn.DTypeError]]
const extreme: readonly Bad[] = [...fold, [[none], pn.ValueError], [[pn.zeros([2, 0]), 1], pn.ValueError], [[grid, { dtype: 'int32' }], pn.ValueError]]
const arg: readonly Bad[] = [
  [[nans, 1], pn.ValueError], [[pn.full([3], NaN)], pn.ValueError], [[none], pn.ValueError], [[grid, 2], pn.AxisError], [[grid, { dtype: 'int8' }], pn.DTypeError], [[grid, { axes: 1 }], pn.ValueError], [[3], pn.ValueError],
]
const running: readonly Bad[] = [[[grid], pn.ValueError], [[line, 1], pn.AxisError], [[line, { keepdims: true }], pn.ValueError], [[line, { includeInitial: 1 }], pn.ValueError], [[line, { dtype: 'x' }], pn.DTypeError], [['x'], pn.ValueError]]
const lines: readonly Bad[] = [
  [[grid, line], pn.ShapeError], [[line, grid], pn.ShapeError], [[none, line], pn.ValueError], [[line, none], pn.ValueError], [[line, line, { mode: 'most' }], pn.ValueError], [[line, line, { mode: 'toString' }], pn.ValueError],
  [[line, line, { modes: 'full' }], pn.ValueError], [[line, [1, 'a']], pn.ParnumError], [[line, [[1], [2]]], pn.ShapeError],
]
const close: readonly Bad[] = [
  [[line, pn.zeros([2])], pn.ShapeError], [[line, line, { rtol: 'x' }], pn.ValueError], [[line, line, { atol: NaN }], pn.ValueError], [[line, line, { equalNaN: true }], pn.ValueError], [[line, line, { equalNan: 1 }], pn.ValueError],
  [[1, line], pn.ValueError], [[line, [1, 2, 4]], pn.ValueError],
]

const bad: Readonly<Record<string, readonly Bad[]>> = {
  diff: [
    [[line, { n: -1 }], pn.ValueError], [[line, { n: 1.5 }], pn.ValueError], [[line, 1], pn.AxisError], [[pn.arr(3)], pn.AxisError], [[line, { order: 1 }], pn.ValueError], [[grid, { prepend: line }], pn.ShapeError],
    [[grid, { append: pn.zeros([3, 1]) }], pn.ShapeError], [[ints, { prepend: 0.5 }], pn.DTypeError], [[ints, { append: 2 ** 40 }], pn.DTypeError], [[[1, 2]], pn.ValueError], [[line, { prepend: [1] }], pn.ValueError],
  ],
  ediff1d: [[[bools], pn.DTypeError], [[ints, { toEnd: [0.5] }], pn.DTypeError], [[ints, { toBegin: pn.arr([0.5]) }], pn.DTypeError], [[line, { end: 1 }], pn.ValueError], [[1], pn.ValueError]],
  trapezoid: [[[line, { x: [1, 2] }], pn.ShapeError], [[grid, { x: line, axis: 0 }], pn.ShapeError], [[line, { dx: '1' }], pn.ValueError], [[line, { axis: 1 }], pn.AxisError], [[line, { h: 1 }], pn.ValueError], [[line, grid], pn.ShapeError]],
  unwrap: [[[line, { period: 0 }], pn.ValueError], [[line, { period: Infinity }], pn.ValueError], [[line, { discont: NaN }], pn.ValueError], [[line, { axis: 1 }], pn.AxisError], [[line, { p: 1 }], pn.ValueError]],
  gradient: [
    [[line, 1, 2], pn.ValueError], [[line, { axis: 1 }], pn.AxisError], [[line, { edgeOrder: 3 }], pn.ValueError], [[pn.arr([1])], pn.ShapeError], [[pn.arr([1, 2]), { edgeOrder: 2 }], pn.ShapeError],
    [[line, [1, 2]], pn.ShapeError], [[grid, line], pn.ValueError], [[line, NaN], pn.ValueError], [[line, { spacing: 1 }], pn.ValueError],
  ],
  average: [
    [[grid, { weights: line }], pn.ShapeError], [[grid, { axis: 0, weights: line }], pn.ShapeError], [[line, { weights: [1, -1, 0] }], pn.ValueError], [[grid, { axis: 2 }], pn.AxisError], [[line, { returned: 1 }], pn.ValueError],
    [[line, { weight: line }], pn.ValueError], [[1], pn.ValueError],
  ],
  ptp: [...extreme, [[bools], pn.DTypeError], [[line, { out: pn.zeros([], { dtype: 'int32' }) }], pn.DTypeError]],
  nansum: [...numeric, [[line, { dtype: 'bool' }], pn.DTypeError]],
  nanprod: numeric,
  nanmean: [...numeric, [[line, { dtype: 'int32' }], pn.DTypeError]],
  nanvar: spread,
  nanstd: spread,
  nanmin: extreme,
  nanmax: extreme,
  nanargmin: arg,
  nanargmax: arg,
  nancumsum: running,
  nancumprod: running,
  convolve: lines,
  correlate: lines,
  interp: [
    [[line, [1, 2], [1]], pn.ShapeError], [[line, [], []], pn.ValueError], [[line, grid, grid], pn.ShapeError], [[line, [1, 2], [1, 2], { left: '0' }], pn.ValueError], [[line, [1, 2], [1, 2], { period: 0 }], pn.ValueError],
    [[line, [1, 2], [1, 2], { extrapolate: true }], pn.ValueError], [[[1], [1, 2], [1, 2]], pn.ValueError],
  ],
  isclose: close,
  allclose: close,
  arrayEqual: [[[line, line, { equalNaN: true }], pn.ValueError], [[line, line, { equalNan: 0 }], pn.ValueError], [[1, 2], pn.ValueError], [[line, 'x'], pn.ValueError]],
  arrayEquiv: [[[1, 2], pn.ValueError], [[line, null], pn.ValueError]],
  modf: [[[1.5], pn.ValueError]],
  frexp: [[['x'], pn.ValueError]],
  ldexp: [[[line, 1.5], pn.DTypeError], [[line, line], pn.DTypeError], [[line, pn.zeros([2], { dtype: 'int32' })], pn.ShapeError], [[1, 1], pn.ValueError]],
  divmod: [[[line, pn.zeros([2])], pn.ShapeError], [[line, '2'], pn.ValueError], [[2, line], pn.ValueError]],
  floatPower: [[[line, pn.zeros([2])], pn.ShapeError], [[line, '2'], pn.ValueError]],
  nanToNum: [[[line, { nan: '0' }], pn.ValueError], [[line, { inf: 0 }], pn.ValueError], [[1], pn.ValueError]],
  polyval: [[[grid, line], pn.ShapeError], [[bools, bools], pn.DTypeError], [['x', line], pn.ParnumError]],
  vander: [[[grid], pn.ShapeError], [[line, { n: -1 }], pn.ValueError], [[line, { n: 1.5 }], pn.ValueError], [[line, { increasing: 1 }], pn.ValueError], [[line, { N: 1 }], pn.ValueError]],
  select: [[[[], []], pn.ValueError], [[[bools], [1, 2]], pn.ValueError], [[[line], [1]], pn.DTypeError], [[[bools], [pn.zeros([2])]], pn.ShapeError], [[[bools], [ints], 0.5], pn.DTypeError], [[5, 6], pn.ValueError]],
  piecewise: [[[line, [bools], [1, 2, 3]], pn.ValueError], [[line, [line], [1]], pn.DTypeError], [[line, [pn.arr([true])], [1]], pn.ShapeError], [[line, [bools], ['x']], pn.ValueError], [[line, 3, [1]], pn.ValueError]],
  cov: [
    [[grid, pn.zeros([2])], pn.ShapeError], [[pn.zeros([2, 0])], pn.ValueError], [[grid, undefined, { fweights: [1, 2] }], pn.ShapeError], [[grid, undefined, { fweights: [1, 2, 0.5] }], pn.DTypeError],
    [[grid, undefined, { aweights: [1, 2, -1] }], pn.ValueError], [[grid, undefined, { ddof: 1 }], pn.ValueError], [[grid, undefined, { rowvar: 0 }], pn.ValueError], [[pn.zeros([2, 2, 2])], pn.ShapeError],
    [[grid, undefined, { correction: 'x' }], pn.ValueError],
  ],
  corrcoef: [[[grid, pn.zeros([2])], pn.ShapeError], [[pn.zeros([2, 0])], pn.ValueError], [[grid, undefined, { correction: 1 }], pn.ValueError]],
}

const inputs = { line, grid, bools, ints, nans }

const complex = pn.arr([{ re: 1, im: 2 }, { re: 0, im: 1 }]) as Any
const realOnly: Readonly<Record<string, readonly unknown[]>> = {
  ptp: [], nanvar: [], nanstd: [], nanmin: [], nanmax: [], nanargmin: [], nanargmax: [], unwrap: [], modf: [], frexp: [], cov: [], corrcoef: [], interp: [[1, 2], [1, 2]], ldexp: [1], divmod: [2], floatPower: [2],
}

describe('complex numbers', () => {
  test.each(Object.keys(realOnly))('%s refuses them with a DTypeError', (name) => {
    expect(() => call(name, complex, ...realOnly[name])).toThrow(pn.DTypeError)
    expect(() => call(name, complex, ...realOnly[name])).toThrow(new RegExp(`^${name}: `))
  })

  test('convolve and correlate as NumPy does: correlate conjugates the second', () => {
    const [x, y] = [pn.arr([{ re: 1, im: 2 }, { re: 3, im: -1 }, { re: 0, im: 1 }]), pn.arr([{ re: 0, im: 1 }, { re: 2, im: 0 }])]
    // np.convolve([1+2j, 3-1j, 1j], [1j, 2]), np.correlate(..., 'full'), and with the arguments exchanged
    expect(pn.convolve(x, y).toArray()).toEqual([{ re: -2, im: 1 }, { re: 3, im: 7 }, { re: 5, im: -2 }, { re: 0, im: 2 }])
    expect(pn.correlate(x, y, { mode: 'full' }).toArray()).toEqual([{ re: 2, im: 4 }, { re: 8, im: -3 }, { re: -1, im: -1 }, { re: 1, im: 0 }])
    expect(pn.correlate(y, x, { mode: 'full' }).toArray()).toEqual([{ re: 1, im: 0 }, { re: -1, im: 1 }, { re: 8, im: 3 }, { re: 2, im: -4 }])
  })
})

describe('bad input', () => {
  test.each(Object.keys(bad))('%s refuses it with a typed error that names the operation, and changes nothing', (name) => {
    const before = Object.values(inputs).map((x) => JSON.stringify(x.toTypedArray(), (_, v: unknown) => (typeof v === 'bigint' ? String(v) : v)))
    for (const [args, error] of bad[name]) {
      const run = (): unknown => call(name, ...args)
      expect(run, `${name} ${args.length}: ${args.map(String).join('; ')}`).toThrow(error)
      expect(run).toThrow(new RegExp(`^${name}: `))
    }
    expect(Object.values(inputs).map((x) => JSON.stringify(x.toTypedArray(), (_, v: unknown) => (typeof v === 'bigint' ? String(v) : v)))).toEqual(before)
  })

  test.each(Object.keys(bad).filter((name) => name !== 'select'))('%s refuses a disposed array', (name) => {
    const gone = pn.arr([1, 2, 3]) as Any
    gone.dispose()
    const rest: Record<string, unknown[]> = { interp: [[1, 2], [1, 2]], piecewise: [[bools], [1]], ldexp: [1] }
    const second = ['convolve', 'correlate', 'isclose', 'allclose', 'arrayEqual', 'arrayEquiv', 'divmod', 'floatPower', 'polyval']
    expect(() => call(name, gone, ...(rest[name] ?? (second.includes(name) ? [line] : [])))).toThrow(pn.DisposedError)
  })
})
