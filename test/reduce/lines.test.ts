/** Short lines, folded side by side, have the bits of each line folded by itself. */
import * as pn from 'parnum'
import { test } from 'vitest'
import { expectSameBits } from '../ops/calls.js'
import { elements } from './shapes.js'

const dtypes = ['int8', 'uint8', 'int16', 'uint16', 'int32', 'uint32', 'int64', 'uint64', 'float32', 'float64'] as const
/** Around what a vector and a leaf's lanes hold, and the last lines of a block that are fewer. */
const lines = [1, 2, 7, 8, 9, 64, 67, 513]
const special = [NaN, Infinity, -Infinity, -0, 0, 1e30, -1e-30]

function table(dtype: (typeof dtypes)[number], n: number, length: number): pn.NDArray {
  let state = 17 * n + length
  const next = (): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0)
  const real = dtype.startsWith('float')
  const values = Array.from({ length: n * length }, () => (real ? (next() % 19 === 0 ? special[next() % special.length] : next() / 2 ** 31 - 1) : next() % 100))
  return pn.arr(values, { dtype: 'float64' }).astype(dtype).reshape([n, length])
}

const folds = ['sum', 'prod', 'max', 'min', 'argmax', 'argmin', 'any', 'all'] as const

test.each(dtypes)('%s: every length up to 18, every layout', (dtype) => {
  for (const n of lines) {
    for (let length = 1; length <= 18; length += n > 9 ? 3 : 1) {
      const x = table(dtype, n, length)
      const reversed = x.get('::-1, ::-1').copy().get('::-1, ::-1')
      for (const fold of folds) {
        const own = elements(pn.stack(Array.from({ length: n }, (_, i) => x.get(i)[fold]() as pn.NDArray)))
        for (const [layout, y] of Object.entries({ whole: x, reversed, columns: x.T.copy().T })) {
          expectSameBits(elements(y[fold](-1)), own, `${fold} of ${n} lines of ${length}, ${layout}`)
        }
      }
    }
  }
})
