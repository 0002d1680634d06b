/** The TypeScript interpreter element by element: loads, operations, stores, selection and counting, against plain loops. */
import { describe, expect, it } from 'vitest'
import { infoOf, type DType } from '../../src/dtype/dtype.js'
import { Kind } from '../../src/kernels/contract.js'
import { code, elements, lay, layouts, loose, opWord, placeOf, random, runAll, sizeOf, valuesOf, type Laid, type Layout, type Scalar } from './frames.js'

const nests = [[], [1], [5], [1023], [2050], [3, 5, 7], [40, 300], [2, 3, 400], [1100, 3], [300, 2, 2, 2], [7, 1]]

describe('elementwise', () => {
  const add = (from: DType) => [
    [Kind.load, code(from), 0, 0, -1, -1],
    [Kind.cast, code(from) * 16 + code('float64'), 1, 0, -1, -1],
    [Kind.load, code('float64'), 2, 1, -1, -1],
    [Kind.op, opWord('add', 'float64'), 3, 1, 2, -1],
    [Kind.store, code('float64'), -1, 3, 2, 1],
  ]
  const check = (shape: number[], x: Laid, y: Laid, out: Laid, chunk: number): void => {
    runAll({ shape, chunk }, 4, add(x.dtype), [x, y, out])
    const [a, b, o] = [x, y, out].map(elements)
    for (let i = 0; i < sizeOf(shape); i++) {
      const wanted = Number(a[placeOf(x, i)]) + Number(b[placeOf(y, i)])
      if (o[placeOf(out, i)] !== wanted) expect(o[placeOf(out, i)], `element ${i} of [${shape}]`).toBe(wanted)
    }
  }

  for (const layout of layouts) {
    it(`gives what a plain loop gives, ${layout}, for every nest and chunk`, () => {
      for (const shape of nests) {
        for (const chunk of [sizeOf(shape), 1024, 700]) {
          for (const other of layouts) {
            check(shape, lay('float32', shape, random('float32'), layout), lay('float64', shape, random('float64'), other), lay('float64', shape, () => 0, layout), chunk)
          }
        }
      }
    })
  }

  it('repeats operands along any dimensions, the output neighbours untouched', () => {
    for (const shape of nests.filter((n) => n.length > 1)) {
      for (let mask = 1; mask < 1 << shape.length; mask++) {
        const repeated = shape.map((_, d) => d).filter((d) => mask & (1 << d))
        for (const chunk of [sizeOf(shape), 700]) {
          const out = lay('float64', shape, () => 0, 'mixed')
          check(shape, lay('int16', shape, random('int16'), 'contiguous', repeated), lay('float64', shape, random('float64'), 'reversed', repeated.slice(1)), out, chunk)
          const written = new Set(Array.from({ length: sizeOf(shape) }, (_, i) => placeOf(out, i)))
          out.memory.typed(code('float64')).forEach((v: Scalar, i: number) => { if (!written.has(i) && v !== 0) expect(v, `place ${i}`).toBe(0) })
        }
      }
    }
  })

  it('moves every dtype without a change of its bits', () => {
    const patterns = [0x7fa00001, 0xffc12345 | 0, 0x7ff00000, 0x80000000 | 0, 1]
    for (const dtype of ['bool', 'int16', 'int32', 'int64', 'uint64', 'float32', 'float64'] as const) {
      for (const layout of layouts) {
        const shape = [130, 9]
        const x = lay(dtype, shape, () => (infoOf(dtype).big ? 0n : 0), layout)
        new Int32Array(x.memory.buffer, 0, Math.floor(x.memory.buffer.byteLength / 4)).forEach((_, i, a) => { a[i] = patterns[i % patterns.length] })
        const out = lay(dtype, shape, () => (infoOf(dtype).big ? 1n : 1), 'contiguous')
        runAll({ shape }, 1, [[Kind.load, code(dtype), 0, 0, -1, -1], [Kind.store, code(dtype), -1, 0, 1, 1]], [x, out])
        const { bytes } = infoOf(dtype)
        const [from, to] = [x, out].map((v) => new Uint8Array(v.memory.buffer))
        for (let i = 0; i < sizeOf(shape); i++) {
          for (let k = 0; k < bytes; k++) if (to[placeOf(out, i) * bytes + k] !== from[placeOf(x, i) * bytes + k]) expect.fail(`${dtype} ${layout} element ${i}`)
        }
      }
    }
  })

  it('wraps integers, compares to bool, selects by a mask and works in place', () => {
    const n = 2000
    const x = lay('int32', [n], random('int32', 3))
    const y = lay('int32', [n], random('int32', 4))
    const before = [...valuesOf(x)] as number[]
    const others = valuesOf(y)
    runAll({ shape: [n], chunk: 1024 }, 5, [
      [Kind.load, code('int32'), 0, 0, -1, -1],
      [Kind.load, code('int32'), 1, 1, -1, -1],
      [Kind.op, opWord('less', 'int32'), 2, 0, 1, -1],
      [Kind.op, opWord('multiply', 'int32'), 3, 0, 1, -1],
      [Kind.op, opWord('where', 'int32'), 4, 2, 3, 1],
      [Kind.store, code('int32'), -1, 4, 0, 1],
    ], [x, y])
    expect([...valuesOf(x)]).toEqual(before.map((v, i) => (v < others[i] ? Number(BigInt.asIntN(32, BigInt(v) * BigInt(others[i]))) : others[i])))
  })

  it('rounds an int64 once on its way to float32', () => {
    const values = [2n ** 60n + 2n ** 36n + 1n, 2n ** 60n + 2n ** 36n, -(2n ** 60n) - 2n ** 36n - 1n, -(2n ** 60n) - 2n ** 36n + 1n, 2n ** 62n - 1n, -3n]
    const x = loose('int64', values)
    const out = loose('float32', values.map(() => 0))
    runAll({ shape: [values.length] }, 2, [[Kind.load, code('int64'), 0, 0, -1, -1], [Kind.cast, code('int64') * 16 + code('float32'), 1, 0, -1, -1], [Kind.store, code('float32'), -1, 1, 1, 1]], [x, out])
    expect([...valuesOf(out)]).toEqual([2 ** 60 + 2 ** 37, 2 ** 60, -(2 ** 60) - 2 ** 37, -(2 ** 60), 2 ** 62, -3])
  })
})

describe('selection', () => {
  const n = 5000
  const chunk = 2048
  const mask = lay('bool', [n], random('bool', 5))
  const masks = [...valuesOf(mask)] as number[]
  const starts = [0, 1, 2].map((c) => masks.slice(0, c * chunk).reduce((sum, v) => sum + v, 0))
  const count = masks.reduce((sum, v) => sum + v, 0)

  for (const d of ['bool', 'int16', 'float32', 'int64', 'float64'] as const) {
    for (const layout of ['contiguous', 'strided'] as Layout[]) {
      it(`packs and unpacks ${d}, ${layout}, chunk by chunk`, () => {
        const x = lay(d, [n], random(d), layout)
        const offsets = loose('int64', starts.map(BigInt))
        const packed = loose(d, new Array<Scalar>(count).fill(infoOf(d).big ? 0n : 0))
        runAll({ shape: [n], chunk }, 2, [
          [Kind.load, code(d), 0, 0, -1, -1],
          [Kind.load, code('bool'), 1, 1, -1, -1],
          [Kind.compress, code(d), 1, 0, 2, 3],
        ], [x, mask, offsets, packed])
        const values = [...valuesOf(x)] as Scalar[]
        expect([...valuesOf(packed)]).toEqual(values.filter((_, i) => masks[i]))

        const [alone] = valuesOf(packed)
        for (const one of [false, true]) {
          const old = lay(d, [n], random(d, 8), layout)
          const before = [...valuesOf(old)] as Scalar[]
          const from: Laid = { ...packed, strides: [one ? 0 : 1] }
          runAll({ shape: [n], chunk }, 3, [
            [Kind.load, code(d), 0, 0, -1, -1],
            [Kind.load, code('bool'), 1, 1, -1, -1],
            [Kind.expand, code(d) + 16 * 2, 2, 0, 1, 3],
            [Kind.store, code(d), -1, 2, 0, 1],
          ], [old, mask, offsets, from])
          expect([...valuesOf(old)]).toEqual(before.map((v, i) => (masks[i] ? (one ? alone : values[i]) : v)))
        }
      })
    }
  }
})

describe('counting', () => {
  it('puts values in bins by evenly spaced edges and by any edges alike', () => {
    const edges = Array.from({ length: 12 }, (_, i) => -1 + i * 0.3)
    const values = [...edges, ...edges.map((e) => e + 1e-16), NaN, -Infinity, Infinity, -2, 2.4, ...Array.from({ length: 3000 }, (_, i) => Math.sin(i) * 2.5)]
    const model = values.map((v) => (v >= edges[0] && v <= edges[11] ? BigInt(Math.min(10, edges.findLastIndex((e) => e <= v))) : -1n))
    for (const uniform of [0, 1]) {
      const out = loose('int64', values.map(() => 0n))
      runAll({ shape: [values.length] }, 2, [
        [Kind.load, code('float64'), 0, 0, -1, -1],
        [Kind.digitize, edges.length * 2 + uniform, 1, 0, 1, -1],
        [Kind.store, code('int64'), -1, 1, 2, 1],
      ], [loose('float64', values), loose('float64', edges), out])
      expect([...valuesOf(out)]).toEqual(model)
    }
  })

  it('counts and weighs indices within the table, a table a chunk', () => {
    const n = 3000
    const bins = 7
    const index = lay('int64', [n], (i) => (i % 50 === 0 ? -1n : i % 51 === 0 ? 2n ** 40n : BigInt((i * 7919) % 9)))
    const weight = lay('float64', [n], random('float64'))
    const zeros = new Array<number>(bins * 3).fill(0)
    const counts = loose('int64', zeros.map((_, i) => (i === 0 ? 2n ** 32n - 1n : 0n)))
    const sums = loose('float64', zeros)
    runAll({ shape: [n], chunk: 1024 }, 2, [
      [Kind.load, code('int64'), 0, 0, -1, -1],
      [Kind.load, code('float64'), 1, 1, -1, -1],
      [Kind.count, bins, 1, 0, -1, 2],
      [Kind.count, bins, 1, 0, 1, 3],
    ], [index, weight, counts, sums])
    const wanted = zeros.map((_, i) => (i === 0 ? 2n ** 32n - 1n : 0n))
    const weighed = [...zeros]
    const indices = valuesOf(index)
    const weights = valuesOf(weight) as Float64Array
    for (let i = 0; i < n; i++) {
      if (indices[i] < 0 || indices[i] >= bins) continue
      const t = Math.floor(i / 1024) * bins + Number(indices[i])
      wanted[t]++
      weighed[t] += weights[i]
    }
    expect([...valuesOf(counts)]).toEqual(wanted)
    expect([...valuesOf(sums)]).toEqual(weighed)
  })
})
