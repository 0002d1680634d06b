/** Products and norms of complex numbers: exact for whole numbers, so their parts are products of real ones. */
import { describe, expect, test } from 'vitest'
import * as pn from 'parnum'
import { expectSameBits, type Any } from '../ops/calls.js'
import { elements } from '../reduce/shapes.js'
import { whole } from './products.js'

const kinds = ['complex64', 'complex128'] as const

/** a + bi. */
function complex(a: Any, b: Any, dtype: (typeof kinds)[number]): Any {
  return pn.add(a.astype(dtype), pn.multiply(b.astype(dtype), { re: 0, im: 1 })) as Any
}

function same(x: Any, re: Any, im: Any): void {
  expect(pn.equal(pn.real(x), re).all().item()).toBe(true)
  expect(pn.equal(pn.imag(x), im).all().item()).toBe(true)
}

describe.each(kinds)('%s', (dtype) => {
  test('(A + iB)(C + iD) = AC - BD + i(AD + BC), for matrices, vectors, batches and long sums, in any layout', () => {
    const shapes: [number[], number[]][] = [[[5, 7], [7, 9]], [[40, 300], [300, 50]], [[4, 3], [3]], [[3], [3, 600]], [[2, 3, 4], [2, 4, 5]], [[2, 30000], [30000, 2]], [[70000], [70000]], [[60, 250], [250]]]
    for (const [p, q] of shapes) {
      const [a, b] = [whole(p, 1), whole(p, 2)]
      const [c, d] = [whole(q, 3), whole(q, 4)]
      const [re, im] = [pn.matmul(a, c).sub(pn.matmul(b, d)) as Any, pn.matmul(a, d).add(pn.matmul(b, c)) as Any]
      const [x, y] = [complex(a, b, dtype), complex(c, d, dtype)]
      expect(pn.matmul(x, y).dtype).toBe(dtype)
      same(pn.matmul(x, y), re, im)
      const [turned, upright] = [pn.matrixTranspose(pn.copy(pn.matrixTranspose(x.ndim > 1 ? x : x.reshape([1, -1])))), pn.matrixTranspose(pn.copy(pn.matrixTranspose(y.ndim > 1 ? y : y.reshape([-1, 1]))))]
      same(pn.matmul(turned, upright).reshape([...re.shape]) as Any, re, im)
    }
  })

  test('vecdot takes the first one\'s conjugates', () => {
    for (const [shape, axis] of [[[3, 5], -1], [[3, 100], 1], [[300, 4], 0], [[2, 70000], 1]] as const) {
      const [a, b, c, d] = [1, 2, 3, 4].map((seed) => whole(shape, seed))
      const x = pn.vecdot(complex(a, b, dtype), complex(c, d, dtype), { axis })
      same(x, pn.vecdot(a, c, axis).add(pn.vecdot(b, d, axis)) as Any, pn.vecdot(a, d, axis).sub(pn.vecdot(b, c, axis)) as Any)
    }
  })

  test('norms are real, of magnitudes', () => {
    const x = complex(pn.arr([[3, 0], [0, -6]]), pn.arr([[-4, 0], [0, 8]]), dtype)
    const real = dtype === 'complex64' ? 'float32' : 'float64'
    expect(pn.linalg.vectorNorm(x).dtype).toBe(real)
    expect(pn.linalg.vectorNorm(x).item()).toBeCloseTo(Math.sqrt(125), 5)
    expect([1, 0, Infinity, -Infinity].map((ord) => pn.linalg.vectorNorm(x, { ord }).item())).toEqual([15, 2, 10, 0])
    expect(pn.linalg.matrixNorm(x, { ord: 1 }).item()).toBe(10)
    expect([pn.linalg.trace(x).item(), pn.linalg.matrixPower(x, 0).dtype]).toEqual([{ re: -3, im: 4 }, dtype])
  })

  test('products are the same for 1, 2 and 5 threads', () => {
    const { threads } = pn.info()
    const [x, y] = [complex(pn.sin(whole([300, 400], 1)) as Any, pn.cos(whole([300, 400], 2)) as Any, dtype), complex(pn.sin(whole([400, 200], 3)) as Any, pn.cos(whole([400, 200], 4)) as Any, dtype)]
    const all = [1, 2, 5].map((count) => {
      pn.configure({ threads: count })
      return elements(pn.matmul(x, y))
    })
    pn.configure({ threads })
    for (const one of all) expectSameBits(one, all[0], dtype)
  })
})
