/** Reductions, places of extremes and running folds of the TypeScript interpreter, against the order that its documentation gives. */
import { describe, expect, it } from 'vitest'
import { infoOf, type DType } from '../../src/dtype/dtype.js'
import { Kind, Mode } from '../../src/kernels/contract.js'
import { code, elements, lay, layouts, loose, noise, opWord, placeOf, random, runAll, sizeOf, valueOf, valuesOf, type Laid, type Plan, type Scalar } from './frames.js'

type Fold = 'add' | 'multiply' | 'maximum' | 'minimum'

/** One step in the dtype's arithmetic. */
function step(fold: Fold, d: DType): (a: Scalar, b: Scalar) => Scalar {
  const hold = new (infoOf(d).array as unknown as { new (n: number): Record<number, Scalar> })(1)
  const kept = (v: Scalar): Scalar => ((hold[0] = v), hold[0])
  const int = infoOf(d).kind !== 'f' && !infoOf(d).big
  return (a, b) => {
    if (fold === 'maximum') return a > b || a !== a ? a : b
    if (fold === 'minimum') return a < b || a !== a ? a : b
    if (fold === 'add') return kept((a as number) + (b as number))
    return int ? kept(Number(BigInt.asIntN(32, BigInt(a) * BigInt(b)))) : kept((a as number) * (b as number))
  }
}

/** Sixteen lanes over up to 1,024 elements, then by halves; an empty lane takes no part. Lanes of a sum begin with 0. */
function leafModel(values: readonly Scalar[], f: (a: Scalar, b: Scalar) => Scalar, begin?: Scalar): Scalar {
  let lanes = new Array<Scalar | undefined>(16).fill(begin)
  const join = (a: Scalar | undefined, b: Scalar | undefined): Scalar | undefined => (a === undefined ? b : b === undefined ? a : f(a, b))
  values.forEach((v, i) => { lanes[i % 16] = join(lanes[i % 16], v) })
  while (lanes.length > 1) lanes = lanes.slice(0, lanes.length / 2).map((v, l) => join(v, lanes[l + lanes.length / 2]))
  return lanes[0]!
}

/** Of leaves: the largest power of two below their number on the left, the rest on the right. */
function treeModel(leaves: readonly Scalar[], f: (a: Scalar, b: Scalar) => Scalar): Scalar {
  if (leaves.length === 1) return leaves[0]
  const left = 2 ** Math.ceil(Math.log2(leaves.length) - 1)
  return f(treeModel(leaves.slice(0, left), f), treeModel(leaves.slice(left), f))
}

function foldModel(values: readonly Scalar[], fold: Fold, d: DType): Scalar {
  const leaves: Scalar[] = []
  for (let i = 0; i < values.length; i += 256) leaves.push(leafModel(values.slice(i, i + 256), step(fold, d), fold === 'add' && infoOf(d).kind === 'f' ? 0 : undefined))
  return treeModel(leaves, step(fold, d))
}

/** Folds the last dims of a nest, in pieces that are combined by a second job. */
function foldRows(x: Laid, fold: Fold, kept: number, options: { pieceLength?: number; outputs?: number } = {}): Scalar[] {
  const d = x.dtype
  const outputs = sizeOf(x.shape.slice(0, kept))
  const size = sizeOf(x.shape.slice(kept))
  const pieceLength = options.pieceLength ?? 2 ** 30
  const pieces = Math.ceil(size / pieceLength)
  const zero = infoOf(d).big ? 0n : 0
  const partial = loose(d, new Array<Scalar>(outputs * pieces).fill(zero))
  const many = pieces > 1 ? 1 : (options.outputs ?? outputs)
  const program = [[Kind.load, code(d), 0, 0, -1, -1], [Kind.reduce, opWord(fold, d), -1, 0, 1, 0]]
  const plan: Plan = { mode: Mode.rows, shape: x.shape, reduced: x.shape.length - kept, pieces, pieceLength, outputs: many, chunks: Math.ceil(outputs / many) * pieces }
  runAll(plan, 1, program, [x, partial])
  if (pieces === 1) return [...valuesOf(partial)]
  return combined({ ...partial, shape: [outputs, pieces], strides: [pieces, 1] }, fold)
}

/** Folds the dims before the last one; `kept` leading ones stay too. */
function foldColumns(x: Laid, fold: Fold, kept: number, options: { pieceLength?: number; wide?: number; units?: number } = {}): Scalar[] {
  const d = x.dtype
  const last = x.shape.length - 1
  const columns = x.shape[last]
  const outer = sizeOf(x.shape.slice(0, kept))
  const size = sizeOf(x.shape.slice(kept, last))
  const pieceLength = options.pieceLength ?? 2 ** 30
  const pieces = Math.ceil(size / pieceLength)
  const wide = options.wide ?? 1024
  const chunk = options.units ?? 1
  const zero = infoOf(d).big ? 0n : 0
  const outputs = outer * columns
  const partial = loose(d, new Array<Scalar>(outputs * pieces).fill(zero))
  const program = [[Kind.load, code(d), 0, 0, -1, -1], [Kind.reduce, opWord(fold, d), -1, 0, 1, 0]]
  const units = outer * Math.ceil(columns / wide) * pieces
  runAll({ mode: Mode.columns, shape: x.shape, reduced: last - kept, pieces, pieceLength, outputs: wide, chunk, chunks: Math.ceil(units / chunk) }, 1, program, [x, partial])
  if (pieces === 1) return [...valuesOf(partial)]
  return combined({ ...partial, shape: [outputs, pieces], strides: [pieces, 1] }, fold)
}

/** Folds pieces: every element is a leaf. */
function combined(x: Laid, fold: Fold): Scalar[] {
  const out = loose(x.dtype, new Array<Scalar>(x.shape[0]).fill(infoOf(x.dtype).big ? 0n : 0))
  runAll({ mode: Mode.rows, shape: x.shape, reduced: 1, outputs: x.shape[0], chunks: 1 }, 1, [[Kind.load, code(x.dtype), 0, 0, -1, -1], [Kind.reduce, opWord(fold, x.dtype), -1, 0, 1, 1]], [x, out])
  return [...valuesOf(out)]
}

/** The model's folds of the last dims. */
function rowsModel(x: Laid, fold: Fold, kept: number): Scalar[] {
  const values = [...valuesOf(x)] as Scalar[]
  const size = sizeOf(x.shape.slice(kept))
  return Array.from({ length: values.length / size }, (_, o) => foldModel(values.slice(o * size, (o + 1) * size), fold, x.dtype))
}

/** The nest with its last dimension moved behind the first `kept` ones: what foldColumns keeps, foldRows keeps then. */
function turned(x: Laid, kept: number): Laid {
  const last = x.shape.length - 1
  const move = (list: readonly number[]): number[] => [...list.slice(0, kept), list[last], ...list.slice(kept, last)]
  return { ...x, shape: move(x.shape), strides: move(x.strides) }
}

const foldTypes = ['int8', 'int16', 'int32', 'int64', 'uint8', 'uint16', 'uint32', 'uint64', 'float32', 'float64'] as const

describe('reductions', () => {
  it('fold in the documented order: lanes, halves, a pairwise tree', () => {
    for (const d of foldTypes) {
      for (const fold of ['add', 'multiply', 'maximum', 'minimum'] as const) {
        for (const [shape, kept] of [[[7], 0], [[37], 0], [[5000], 0], [[7, 30], 1], [[3, 513], 1], [[2, 1030], 1]] as [number[], number][]) {
          const x = lay(d, shape, random(d))
          expect(foldRows(x, fold, kept), `${fold} ${d} [${shape}]`).toEqual(rowsModel(x, fold, kept))
        }
      }
    }
  })

  it('sum the same for every layout, outputs of a chunk and length of pieces', () => {
    for (const d of ['float64', 'float32', 'int64', 'int8'] as const) {
      const shape = [3, 4, 2300]
      const wanted = rowsModel(lay(d, shape, random(d)), 'add', 1)
      for (const layout of layouts) {
        const x = lay(d, shape, random(d, 1), layout)
        expect(rowsModel(x, 'add', 1)).toEqual(wanted)
        for (const outputs of [1, 2, 3]) expect(foldRows(x, 'add', 1, { outputs }), `${d} ${layout}`).toEqual(wanted)
        for (const pieceLength of [1024, 2048, 4096, 8192, 16384]) expect(foldRows(x, 'add', 1, { pieceLength }), `${d} ${layout} in ${pieceLength}`).toEqual(wanted)
      }
    }
  })

  it('of columns have the same bits as of rows', () => {
    const cases: [number[], number][] = [[[50, 3], 0], [[2500, 3], 0], [[2100, 64], 0], [[1500, 70], 0], [[2, 1300, 5], 1], [[3, 30, 50, 9], 1], [[17, 1500], 0]]
    for (const d of ['float64', 'float32', 'int64', 'uint16'] as const) {
      for (const [shape, kept] of cases) {
        for (const layout of ['contiguous', 'mixed', 'transposed'] as const) {
          const x = lay(d, shape, random(d), layout)
          for (const fold of ['add', 'maximum'] as const) {
            const wanted = foldRows(turned(x, kept), fold, kept + 1)
            for (const options of [{}, { units: 3 }, { wide: 16 }, { pieceLength: 1024 }, { pieceLength: 2048, wide: 32, units: 2 }]) {
              expect(foldColumns(x, fold, kept, options), `${fold} ${d} [${shape}] ${layout} ${JSON.stringify(options)}`).toEqual(wanted)
            }
          }
        }
      }
    }
  })

  it('of repeated operands take each element where it stands', () => {
    // Several places of a period may have one address: a register filled for one must not serve another.
    for (const repeated of [[0], [0, 2], [0, 1], [1], [2], [0, 1, 2]]) {
      for (const shape of [[1000, 3, 5], [700, 2, 7], [30, 5, 600]]) {
        const x = lay('float64', shape, random('float64'), 'contiguous', repeated)
        expect(foldRows(x, 'add', 0), `rows [${shape}] repeated ${repeated}`).toEqual(rowsModel(x, 'add', 0))
        expect(foldRows(x, 'add', 1), `rows [${shape}] repeated ${repeated}`).toEqual(rowsModel(x, 'add', 1))
        expect(foldColumns(x, 'add', 0), `columns [${shape}] repeated ${repeated}`).toEqual(rowsModel(turned(x, 0), 'add', 1))
      }
    }
  })

  it('keep NaN, infinities and the sign of zeros', () => {
    const all = (values: number[], fold: Fold): Scalar => foldRows(loose('float64', values), fold, 0)[0]
    expect(all([-0, -0], 'add')).toBe(0)
    expect(all([-0, -0], 'multiply')).toBe(0)
    expect(all([-0], 'multiply')).toBe(-0)
    expect(all([-0, 0], 'add')).toBe(0)
    expect(all([Infinity, 3], 'minimum')).toBe(3)
    expect(all([3, NaN, 5], 'maximum')).toBe(NaN)
    expect(all([-Infinity], 'maximum')).toBe(-Infinity)
    const zeros = Array.from({ length: 40 }, (_, i) => (i % 3 ? 0 : -0))
    for (const fold of ['maximum', 'minimum'] as const) expect(all(zeros, fold)).toBe(foldModel(zeros, fold, 'float64'))
  })

  it('of bool find any and all, in rows and columns', () => {
    for (const odd of [-1, 0, 1500, 2999]) {
      const x = lay('bool', [3000, 4], (i) => (Math.floor(i / 4) === odd ? 1 : 0))
      const y = lay('bool', [3000, 4], (i) => (Math.floor(i / 4) === odd ? 0 : 1))
      expect(foldColumns(x, 'maximum', 0)).toEqual(new Array(4).fill(odd < 0 ? 0 : 1))
      expect(foldColumns(y, 'minimum', 0)).toEqual(new Array(4).fill(odd < 0 ? 1 : 0))
      expect(foldRows(turned(x, 0), 'maximum', 1)).toEqual(new Array(4).fill(odd < 0 ? 0 : 1))
      expect(foldRows(turned(y, 0), 'minimum', 1)).toEqual(new Array(4).fill(odd < 0 ? 1 : 0))
    }
  })
})

describe('the place of an extreme', () => {
  function places(x: Laid, fold: 'maximum' | 'minimum', kept: number, pieceLength = 2 ** 30): { values: Scalar[]; indices: number[] } {
    const outputs = sizeOf(x.shape.slice(0, kept))
    const pieces = Math.ceil(sizeOf(x.shape.slice(kept)) / pieceLength)
    const values = loose(x.dtype, new Array<Scalar>(outputs * pieces).fill(infoOf(x.dtype).big ? 0n : 0))
    const indices = loose('int64', new Array<Scalar>(outputs * pieces).fill(-1n))
    const plan: Plan = { mode: Mode.rows, shape: x.shape, reduced: x.shape.length - kept, pieces, pieceLength, outputs: pieces > 1 ? 1 : outputs, chunks: pieces > 1 ? outputs * pieces : 1 }
    runAll(plan, 1, [[Kind.load, code(x.dtype), 0, 0, -1, -1], [Kind.arg, opWord(fold, x.dtype), -1, 0, 1, 2]], [x, values, indices])
    return { values: [...valuesOf(values)], indices: [...valuesOf(indices)].map(Number) }
  }
  function model(values: readonly Scalar[], fold: 'maximum' | 'minimum'): number {
    const nan = values.findIndex((v) => v !== v)
    if (nan >= 0) return nan
    return values.reduce<number>((best, v, i) => ((fold === 'maximum' ? v > values[best] : v < values[best]) ? i : best), 0)
  }

  it('is the first of equal ones, a NaN before all, for every dtype and length', () => {
    const next = noise(9)
    for (const d of [...foldTypes, 'bool'] as const) {
      for (const n of [1, 17, 500, 1024, 5000]) {
        for (const nans of infoOf(d).kind === 'f' ? [0, 3] : [0]) {
          const x = lay(d, [4, n], () => valueOf(d, next() % 50), 'mixed')
          for (let k = 0; k < nans; k++) elements(x)[placeOf(x, next() % (4 * n))] = NaN
          const values = [...valuesOf(x)] as Scalar[]
          for (const fold of ['maximum', 'minimum'] as const) {
            const wanted = [0, 1, 2, 3].map((o) => model(values.slice(o * n, (o + 1) * n), fold))
            const found = places(x, fold, 1)
            expect(found.indices, `${d} ${n}`).toEqual(wanted)
            expect(found.values).toEqual(wanted.map((i, o) => values[o * n + i]))
          }
        }
      }
    }
  })

  it('is found piece by piece', () => {
    const x = lay('int32', [2, 5000], random('int32'))
    const values = [...valuesOf(x)] as number[]
    const wanted: number[] = []
    for (let o = 0; o < 2; o++) for (let p = 0; p < 5000; p += 2048) wanted.push(p + model(values.slice(o * 5000 + p, o * 5000 + Math.min(5000, p + 2048)), 'minimum'))
    expect(places(x, 'minimum', 1, 2048).indices).toEqual(wanted)
  })
})

describe('running folds', () => {
  const program = (d: DType, fold: Fold): number[][] => [
    [Kind.load, code(d), 0, 0, -1, -1],
    [Kind.scan, opWord(fold, d), 1, 0, 2, -1],
    [Kind.store, code(d), -1, 1, 1, 1],
  ]
  function model(x: Laid, fold: Fold, length: number, carries: readonly Scalar[]): Scalar[] {
    const f = step(fold, x.dtype)
    let carry: Scalar
    return ([...valuesOf(x)] as Scalar[]).map((v, i) => (carry = f(i % length === 0 ? carries[Math.floor(i / length)] : carry, v)))
  }

  it('go on from their carries, one after the other, in every dtype', () => {
    for (const d of foldTypes) {
      for (const n of [5, 512, 3000]) {
        for (const layout of ['contiguous', 'reversed'] as const) {
          const x = lay(d, [3, n], random(d), layout)
          const out = lay(d, [3, n], () => (infoOf(d).big ? 0n : 0), 'mixed')
          const carries = infoOf(d).big ? [1n, 2n, 3n] : [1, 2, 3]
          for (const fold of ['add', 'multiply'] as const) {
            runAll({ mode: Mode.rows, shape: [3, n], reduced: 1, outputs: 2, chunks: 2 }, 2, program(d, fold), [x, out, loose(d, carries)])
            expect([...valuesOf(out)], `${fold} ${d} ${n}`).toEqual(model(x, fold, n, carries))
          }
        }
      }
    }
  })

  it('go on from the carry of each piece', () => {
    const x = lay('float64', [2, 5000], random('float64'))
    const out = lay('float64', [2, 5000], () => 0)
    const carries = [1, 2, 3, 4, 5, 6]
    runAll({ mode: Mode.rows, shape: [2, 5000], reduced: 1, pieces: 3, pieceLength: 2048, outputs: 1, chunks: 6 }, 2, program('float64', 'add'), [x, out, loose('float64', carries)])
    const values = [...valuesOf(x)] as number[]
    const wanted: Scalar[] = []
    for (let o = 0; o < 2; o++) {
      for (let p = 0; p < 3; p++) {
        const part = values.slice(o * 5000 + p * 2048, o * 5000 + Math.min(5000, (p + 1) * 2048))
        wanted.push(...model(loose('float64', part), 'add', part.length, [carries[o * 3 + p]]))
      }
    }
    expect([...valuesOf(out)]).toEqual(wanted)
  })

  it('down columns are those of the turned nest', () => {
    const shape = [2, 1200, 30]
    const x = lay('float32', shape, random('float32'))
    const out = lay('float32', shape, () => 0)
    const carries = Array.from({ length: 60 }, (_, i) => i - 30)
    runAll({ mode: Mode.columns, shape, reduced: 1, outputs: 16, chunk: 1, chunks: 4 }, 2, program('float32', 'add'), [x, out, loose('float32', carries)])
    expect([...valuesOf(turned(out, 1))]).toEqual(model(turned(x, 1), 'add', 1200, carries))
  })
})
