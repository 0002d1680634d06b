/** Two operations that one native kernel does (native/kernels/pairs.h) have the bits of the operations one by one, NaNs and their signs included. */
import { afterAll, describe, expect, test } from 'vitest'
import * as pn from 'parnum'

const { arr } = pn
type Real = pn.NDArray<'float64' | 'float32'>

// Of blocks, of a part of one, and of single elements behind the last vector.
const n = 3 * 1024 * 16 + 500 + 7
const special = [NaN, -NaN, Infinity, -Infinity, 0, -0, 5e-324, 1e-45, 3e38, -3e38, 1.7e308, -1.7e308, 1, -1, 0.1, 1 / 3]

/** Numbers of which every third is special, another one in each argument. */
function numbers(dtype: 'float64' | 'float32', seed: number): Real {
  const values = pn.random.generator(seed).normal(0, 1, [n]).toTypedArray()
  for (let i = 0; i < n; i += 3) values[i] = special[(Math.imul(i, 2654435761) >>> (8 + seed)) % special.length]
  return arr(values).astype(dtype).eval() as Real
}

function bytes(x: Real): Buffer {
  const { buffer, byteOffset, byteLength } = x.toTypedArray()
  return Buffer.from(buffer, byteOffset, byteLength)
}

const operations = ['add', 'subtract', 'multiply'] as const
const forms: Readonly<Record<string, (p: 0 | 1 | 2, q: 0 | 1 | 2, x: Real, y: Real, z: Real) => Real>> = {
  'q(p(x, y), z)': (p, q, x, y, z) => x[operations[p]](y)[operations[q]](z) as Real,
  'q(z, p(x, y))': (p, q, x, y, z) => z[operations[q]](x[operations[p]](y)) as Real,
  // The first result is read again: nothing may be left out.
  'q(t, z) - t, t = p(x, y)': (p, q, x, y, z) => {
    const t = x[operations[p]](y)
    return t[operations[q]](z).subtract(t) as Real
  },
  'q(t, t), t = p(x, y), and z': (p, q, x, y, z) => {
    const t = x[operations[p]](y)
    return t[operations[q]](t).add(z) as Real
  },
  'q(p(x, 3), 0.5)': (p, q, x, _, z) => x[operations[p]](3)[operations[q]](0.5).add(z) as Real,
}

describe('pairs of operations', () => {
  afterAll(() => pn.configure({ fusion: true }))

  for (const dtype of ['float64', 'float32'] as const) {
    for (const [name, form] of Object.entries(forms)) {
      test(`${name} of ${dtype} has the same bits in one program and one by one, for sums, differences and products`, () => {
        const [x, y, z] = [1, 2, 3].map((seed) => numbers(dtype, seed))
        for (const p of [0, 1, 2] as const) {
          for (const q of [0, 1, 2] as const) {
            pn.configure({ fusion: true })
            const together = form(p, q, x, y, z)
            const plan = pn.info().backend === 'native' ? pn.explain(together) : 'pending'
            expect(plan).toContain('pending')
            const fused = bytes(together)
            pn.configure({ fusion: false })
            expect(fused.equals(bytes(form(p, q, x, y, z))), `${operations[p]}, ${operations[q]}`).toBe(true)
          }
        }
      })
    }
  }
})
