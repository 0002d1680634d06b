/** Folds along columns take several rows at once where there are many columns: each column has the bits of the same elements folded as a row. */
import * as pn from 'parnum'
import { test } from 'vitest'
import { expectSameBits } from '../ops/calls.js'
import { elements } from './shapes.js'

const dtypes = ['bool', 'int8', 'uint8', 'int16', 'uint16', 'int32', 'uint32', 'int64', 'uint64', 'float32', 'float64', 'complex128'] as const
/** Around the lanes, what is taken at once, a leaf, and several leaves. */
const rows = [1, 2, 15, 16, 17, 31, 33, 64, 79, 111, 127, 128, 143, 255, 256, 257, 300, 511, 1000]
/** Around where columns become many, and what a vector does not divide. */
const columns = [63, 64, 65, 131]
const special = [NaN, Infinity, -Infinity, -0, 0, 1e30, -1e-30]

function table(dtype: (typeof dtypes)[number], n: number, length: number): pn.NDArray {
  let state = 23 * n + length
  const next = (): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0)
  const real = dtype.startsWith('float') || dtype.startsWith('complex')
  const values = Array.from({ length: n * length }, () => (real ? (next() % 419 === 0 ? special[next() % special.length] : next() / 2 ** 31 - 1) : next() % 100))
  return pn.arr(values, { dtype: 'float64' }).astype(dtype).reshape([n, length])
}

const reduceOf = { sum: pn.add, prod: pn.multiply, max: pn.maximum, min: pn.minimum, fmax: pn.fmax, fmin: pn.fmin, and: pn.bitwiseAnd, or: pn.bitwiseOr, xor: pn.bitwiseXor } as const
type Fold = keyof typeof reduceOf

function foldsOf(dtype: (typeof dtypes)[number]): Fold[] {
  if (dtype === 'bool') return ['sum', 'prod', 'max', 'min', 'and', 'or', 'xor']
  if (dtype.startsWith('complex')) return ['sum', 'prod']
  return dtype.startsWith('float') ? ['sum', 'prod', 'max', 'min', 'fmax', 'fmin'] : Object.keys(reduceOf) as Fold[]
}

test.each(dtypes)('%s: every fold, every layout', (dtype) => {
  for (const n of rows) {
    for (const many of columns) {
      const x = table(dtype, n, many)
      // Each column's elements one after the other, and folded by themselves.
      const lines = x.T.copy()
      const views = { whole: x, part: pn.concat([x, x], { axis: 1 }).get(`:, ${many}:`), upward: x.get('::-1').copy().get('::-1') }
      for (const fold of foldsOf(dtype)) {
        const own = elements(reduceOf[fold].reduce(lines, { axis: 1 }))
        for (const [layout, y] of Object.entries(views)) expectSameBits(elements(reduceOf[fold].reduce(y, { axis: 0 })), own, `${fold} of ${n} rows of ${many}, ${layout}`)
      }
    }
  }
})

test('many rows, shared by the threads, and kept axes before them', () => {
  for (const dtype of ['float64', 'float32', 'int16'] as const) {
    const x = table(dtype, 3 * 1700, 150).reshape([3, 1700, 150])
    const lines = pn.permuteDims(x, [0, 2, 1]).copy()
    for (const fold of ['sum', 'max'] as const) expectSameBits(elements(reduceOf[fold].reduce(x, { axis: 1 })), elements(reduceOf[fold].reduce(lines, { axis: 2 })), `${fold} of ${dtype}`)
  }
})
