/** A reduction's bits follow from the elements and the shape alone: not from threads, cuts, layouts. */
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import * as pn from 'parnum'
import type { DType, TypedArray } from '../../src/dtype/dtype.js'
import { call, expectSameBits, make, typed, type Any } from '../ops/calls.js'
import { elements, noise } from './shapes.js'

const { threads } = pn.info()
const counts = [1, 2, 3, 8]
afterEach(() => pn.configure({ threads }))
afterAll(() => pn.configure({ threads: 1 }))

const reductions = ['sum', 'prod', 'min', 'max', 'mean', 'var', 'std', 'any', 'all', 'countNonzero', 'argmin', 'argmax', 'cumulativeSum', 'cumulativeProd']
/** Around the borders of leaves (256 elements), blocks (1,024), pieces (32,768) and scan pieces (65,536), and many of them. */
const sizes = [1, 255, 256, 257, 1023, 1024, 1025, 2049, 32767, 32768, 32769, 65535, 65536, 65537, 131073, 1_000_003]

/** Elements near 1 for products, of many magnitudes for the others. */
function data(name: string, dtype: DType, n: number): TypedArray {
  const raw = name.endsWith('rod') ? noise(n, n).map(v => 1 + v * 1e-3) : noise(n, n, 20)
  return dtype.startsWith('float') ? new (dtype === 'float32' ? Float32Array : Float64Array)(raw) : typed(dtype, Array.from(raw, v => Math.trunc(v * 100)))
}

/** Runs everything on 1 thread, then on the other numbers of threads (new workers take time), and compares the bits. */
function sameForAllThreads(runs: readonly (readonly [label: string, run: () => Any])[]): TypedArray[] {
  let expected: TypedArray[] | undefined
  for (const count of counts) {
    pn.configure({ threads: count })
    const results = runs.map(([, run]) => elements(run()))
    if (expected) results.forEach((result, k) => expectSameBits(result, expected![k], `${runs[k][0]} on ${count} threads`))
    else expected = results
  }
  return expected!
}

/** The documented order: leaves of 256 in 16 lanes, folded by halves, then a binary tree over the leaves from the left. */
function tree(x: ArrayLike<number>, round: (v: number) => number): number {
  const levels: { size: number; value: number }[] = []
  for (let from = 0; from < x.length; from += 256) {
    const lanes = new Array<number>(16).fill(0)
    for (let i = 0; i < Math.min(256, x.length - from); i++) lanes[i % 16] = round(lanes[i % 16] + x[from + i])
    for (let half = 8; half >= 1; half /= 2) for (let l = 0; l < half; l++) lanes[l] = round(lanes[l] + lanes[l + half])
    let leaf = { size: 1, value: lanes[0] }
    while (levels.length && levels[levels.length - 1].size === leaf.size) {
      const left = levels.pop()!
      leaf = { size: left.size * 2, value: round(left.value + leaf.value) }
    }
    levels.push(leaf)
  }
  return levels.reduceRight((right, left) => ({ size: 0, value: round(left.value + right.value) })).value
}

const shapes = [[1025, 67], [3, 70_001], [70_001, 3], [33, 129, 65], [2, 32_769, 2], [300, 300]]

/** An array in several layouts, the contiguous one first. */
function views(name: string, shape: readonly number[]): readonly (readonly [string, Any])[] {
  const x = make('float64')(data(name, 'float64', shape.reduce((a, b) => a * b, 1))).reshape(shape) as Any
  const backward = shape.map((_, axis) => shape.length - 1 - axis)
  return [
    ['contiguous', x],
    ['transposed', x.permuteDims(backward).copy().permuteDims(backward) as Any],
    ['reversed', x.get('::-1').copy().get('::-1') as Any],
    ['inner axis stepped', pn.stack([x, x], { axis: -1 }).get('...', 1) as Any],
  ]
}

describe.each(reductions)('%s', name => {
  test('of one line has the same bits for 1, 2, 3 and 8 threads at every size', () => {
    sameForAllThreads((['float64', 'float32', 'int32'] as const).flatMap(dtype => sizes.map(n => {
      const x = make(dtype)(data(name, dtype, n))
      return [`${name} of ${n} ${dtype}`, () => call(name, x)] as const
    })))
  })

  test('over an axis has the same bits for any threads, and for transposed, reversed and strided inputs as for a copy', () => {
    const runs = shapes.flatMap(shape => views(name, shape).flatMap(([layout, view]) => shape.map((_, axis) => ({
      key: `${name} of [${shape}] over ${axis}`, layout, run: () => call(name, view, axis),
    }))))
    const results = sameForAllThreads(runs.map(({ key, layout, run }) => [`${key}, ${layout}`, run] as const))
    const contiguous = new Map(runs.flatMap(({ key, layout }, k) => (layout === 'contiguous' ? [[key, results[k]] as const] : [])))
    runs.forEach(({ key, layout }, k) => expectSameBits(results[k], contiguous.get(key)!, `${key}, ${layout}`))
  })
})

describe('sum', () => {
  test.each(['float64', 'float32'] as const)('of %s is the documented pairwise tree, bit for bit, at every size', dtype => {
    for (const n of [2, 5, 16, 17, 1000, ...sizes]) {
      const x = data('sum', dtype, n) as Float64Array
      expect(make(dtype)(x).sum().item(), `${n}`).toBe(tree(x, dtype === 'float32' ? Math.fround : v => v))
    }
  })

  test('over any axis gives each output the tree of its own line', () => {
    const shape = [40, 3000, 3]
    const x = data('sum', 'float64', 360_000)
    const a = make('float64')(x).reshape(shape)
    for (const axis of [0, 1, 2]) {
      const lines = elements((axis === 2 ? a : axis === 1 ? a.permuteDims([0, 2, 1]) : a.permuteDims([1, 2, 0])).copy())
      const n = shape[axis]
      const expected = Float64Array.from({ length: 360_000 / n }, (_, k) => tree(lines.subarray(k * n, (k + 1) * n) as Float64Array, v => v))
      expectSameBits(elements(a.sum(axis)), expected, `axis ${axis}`)
    }
  })

  test('over several axes is the tree of their elements in C order', () => {
    const x = data('sum', 'float64', 24 * 50 * 70)
    const a = make('float64')(x).reshape([24, 50, 70])
    const lines = elements(a.permuteDims([1, 0, 2]).copy())
    const expected = Float64Array.from({ length: 50 }, (_, k) => tree(lines.subarray(k * 1680, (k + 1) * 1680) as Float64Array, v => v))
    expectSameBits(sameForAllThreads([['axes 0 and 2', () => a.sum([0, 2]) as Any]])[0], expected, 'axes 0 and 2')
  })

  test('of broadcast views is that of a copy, for repeats along every axis', () => {
    for (const [from, to] of [[[1, 2, 1], [700, 2, 7]], [[1, 1, 5], [1000, 3, 5]], [[30, 1, 1], [30, 5, 600]], [[1, 3, 5], [1000, 3, 5]], [[1], [100_003]]]) {
      const n = from.reduce((a, b) => a * b, 1)
      const view = make('float64')(data('sum', 'float64', n)).reshape(from).broadcastTo(to) as Any
      const copy = make('float64')(Float64Array.from(elements(view) as Float64Array)).reshape(to)
      expectSameBits(elements(view.sum()), elements(copy.sum()), `[${from}] to [${to}]`)
      to.forEach((_, axis) => expectSameBits(elements(view.sum(axis)), elements(copy.sum(axis)), `[${from}] to [${to}] over ${axis}`))
    }
  })
})

describe('arg extremes', () => {
  test('give the first of equal extremes and the first NaN, wherever pieces are cut', () => {
    const n = 200_001
    for (const count of counts) for (const place of [0, 1023, 1024, 32_767, 32_768, 65_536, 199_999]) {
      pn.configure({ threads: count })
      const x = new Float64Array(n)
      x[place] = 5
      x[n - 1] = 5
      const a = make('float64')(x)
      expect(a.argmax().item()).toBe(place)
      expect(a.neg().argmin().item()).toBe(place)
      x[place] = NaN
      x[n - 1] = NaN
      expect(make('float64')(x).argmax().item()).toBe(place)
      expect(make('float64')(x).argmin().item()).toBe(place)
    }
  })
})
