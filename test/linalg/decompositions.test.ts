/** Decompositions: NumPy's values where they are unique, laws where they are not, in every dtype, layout and batch. */
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import * as pn from 'parnum'
import { complexOf, realOf, type DType } from '../../src/dtype/dtype.js'
import { fixtures } from '../support/fixtures.js'
import { expectSameBits, type Any } from '../ops/calls.js'
import { elements } from '../reduce/shapes.js'
import { adjoint, arranged, epsOf, expectClose, expectNear, expectSameSets, identity, parts, partsOfMethod, random } from './decompositions.js'

const cases = fixtures('lapack')
const floats = ['float32', 'float64', 'complex64', 'complex128'] as const satisfies readonly DType[]
const shapes = [[1, 1], [3, 3], [5, 2], [2, 5], [8, 8], [30, 20], [20, 30], [3, 4, 4], [2, 3, 6, 4], [0, 3, 3]]
const threads = pn.info().threads
afterAll(() => { pn.configure({ threads }) })

describe.each([...new Set(cases.map(({ op }) => op))])('%s', (op) => {
  const own = cases.filter((item) => item.op === op)

  test('is NumPy\'s, of every dtype, batch and layout, as a function and as a method', () => {
    expect(own.length).toBeGreaterThan(10)
    for (const { inputs, options, outs, tolerance } of own) {
      const rest = inputs.slice(1).map(arranged)
      arranged(inputs[0]).forEach(({ array, name }, i) => {
        const others = rest.map((layouts) => layouts[(i * 2 + 1) % layouts.length].array)
        const last = Object.keys(options).length > 0 ? [options] : []
        const label = `${op} of ${inputs[0].dtype} [${inputs[0].shape}] ${JSON.stringify(options)}, ${name}`
        const got = parts(op, array, ...others, ...last)
        expect(got.map(({ dtype, shape }) => [dtype, shape]), label).toEqual(outs.map(({ dtype, shape }) => [dtype, shape]))
        const compare = op === 'eigvals' ? expectSameSets : expectNear
        got.forEach((part, k) => { compare(part, outs[k].data as ArrayLike<number>, tolerance * epsOf(outs[0].dtype), `${label}, part ${k}`) })
        partsOfMethod(array, op, ...others, ...last).forEach((part, k) => { expectSameBits(elements(part), elements(got[k]), `${label}, method`) })
      })
    }
  })
})

describe.each(floats)('%s', (dtype) => {
  test.each(shapes)('svd gives x = U diag(S) Vh with orthonormal U and Vh, all or the first ones, for %j', (...shape) => {
    const x = random(shape, dtype, 5)
    const [batch, m, n] = [shape.slice(0, -2), shape.at(-2)!, shape.at(-1)!]
    const k = Math.min(m, n)
    for (const fullMatrices of [true, false]) {
      const { U, S, Vh } = pn.linalg.svd(x, { fullMatrices })
      const [left, right] = fullMatrices ? [m, n] : [k, k]
      expect([U.shape, S.shape, Vh.shape, U.dtype, S.dtype]).toEqual([[...batch, m, left], [...batch, k], [...batch, right, n], dtype, realOf(dtype)])
      const first = U.get('...', pn.slice(null, k)).mul(S.expandDims(-2)) as Any
      expectClose(first.matmul(Vh.get('...', pn.slice(null, k), ':')) as Any, x, 40 * Math.max(m, n), 'U S Vh')
      expectClose(adjoint(U as Any).matmul(U) as Any, identity(batch, left, dtype), 40 * Math.max(m, n), 'U^H U')
      expectClose(Vh.matmul(adjoint(Vh as Any)) as Any, identity(batch, right, dtype), 40 * Math.max(m, n), 'Vh Vh^H')
      expect(pn.all(S.get('...', pn.slice(1, null)).lessEqual(S.get('...', pn.slice(null, -1)))).item()).toBe(true)
    }
  })

  test.each(shapes)('qr gives x = Q R with orthonormal Q and upper triangular R, reduced and complete, for %j', (...shape) => {
    const x = random(shape, dtype, 6)
    const [batch, m, n] = [shape.slice(0, -2), shape.at(-2)!, shape.at(-1)!]
    for (const mode of ['reduced', 'complete'] as const) {
      const k = mode === 'complete' ? m : Math.min(m, n)
      const { Q, R } = pn.linalg.qr(x, { mode })
      expect([Q.shape, R.shape]).toEqual([[...batch, m, k], [...batch, k, n]])
      expectClose(Q.matmul(R) as Any, x, 40 * Math.max(m, n), 'Q R')
      expectClose(adjoint(Q as Any).matmul(Q) as Any, identity(batch, k, dtype), 40 * Math.max(m, n), 'Q^H Q')
      expectSameBits(elements(pn.triu(R) as Any), elements(R as Any), 'R')
    }
  })

  test.each([[1, 1], [4, 4], [25, 25], [3, 5, 5], [0, 2, 2]])('eigh gives A V = V diag(w) with orthonormal V and ascending w, of the lower triangle, for %j', (...shape) => {
    const x = random(shape, dtype, 7)
    const lower = pn.tril(x) as Any
    // The imaginary part of the diagonal is not read.
    const below = pn.tril(x, { k: -1 }) as Any
    const a = below.add(adjoint(below)).add(lower.sub(below).add(adjoint(lower.sub(below) as Any)).div(2)) as Any
    const { eigenvalues, eigenvectors } = pn.linalg.eigh(x)
    const n = shape.at(-1)!
    expect([eigenvalues.dtype, eigenvectors.dtype]).toEqual([realOf(dtype), dtype])
    expectClose(a.matmul(eigenvectors) as Any, eigenvectors.mul(eigenvalues.expandDims(-2)) as Any, 60 * n, 'A V', 4)
    expectClose(adjoint(eigenvectors as Any).matmul(eigenvectors) as Any, identity(shape.slice(0, -2), n, dtype), 60 * n, 'V^H V')
    expect(pn.all(eigenvalues.get('...', pn.slice(1, null)).greaterEqual(eigenvalues.get('...', pn.slice(null, -1)))).item()).toBe(true)
    expectClose(pn.linalg.eigvalsh(x) as Any, eigenvalues as Any, 60 * n, 'eigvalsh')
  })

  test.each([[1, 1], [4, 4], [25, 25], [3, 5, 5], [0, 2, 2]])('eig gives A V = V diag(w) with columns of length 1, for %j', (...shape) => {
    const x = random(shape, dtype, 8)
    const n = shape.at(-1)!
    const { eigenvalues, eigenvectors } = pn.linalg.eig(x)
    expect([eigenvalues.dtype, eigenvectors.dtype]).toEqual([complexOf(dtype), complexOf(dtype)])
    expectClose(x.matmul(eigenvectors) as Any, eigenvectors.mul(eigenvalues.expandDims(-2)) as Any, 200 * n, 'A V', 4)
    const lengths = pn.sum(pn.abs(eigenvectors).pow(2), { axis: -2 })
    expectClose(lengths as Any, pn.onesLike(lengths) as Any, 20 * n, 'lengths')
    expectSameSets(pn.linalg.eigvals(x) as Any, elements(eigenvalues as Any) as Float64Array, 1000 * n * epsOf(dtype), 'eigvals')
  })

  test('inv, solve and cholesky undo the products that they are of', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 1, max: 4 }), (n, seed, k) => {
      const x = random([2, n, n], dtype, seed).add(pn.eye(n, { dtype }).mul(n)) as Any
      expectClose(x.matmul(pn.linalg.inv(x)) as Any, identity([2], n, dtype), 100 * n, 'x inv(x)', n)
      const b = random([2, n, k], dtype, seed + 1)
      expectClose(x.matmul(pn.linalg.solve(x, b)) as Any, b, 100 * n, 'x solve(x, b)', n)
      const a = x.matmul(adjoint(x)) as Any
      const l = pn.linalg.cholesky(a) as Any
      expectClose(l.matmul(adjoint(l)) as Any, a, 20 * n, 'L L^H')
      const u = pn.linalg.cholesky(a, { upper: true }) as Any
      expectClose(adjoint(u).matmul(u) as Any, a, 20 * n, 'U^H U')
      expectSameBits(elements(pn.tril(l) as Any), elements(l), 'L')
    }), { numRuns: 25 })
  })

  test('a batch has the same bits for 1, 2 and 8 threads', () => {
    const x = random([300, 12, 12], dtype, 9).add(pn.eye(12, { dtype }).mul(6)) as Any
    const runs = [1, 2, 8].map((count) => {
      pn.configure({ threads: count })
      return [...parts('inv', x), ...parts('svd', x), ...parts('eigh', x), ...parts('qr', x), ...parts('det', x)].map(elements)
    })
    for (const run of runs) run.forEach((part, k) => { expectSameBits(part, runs[0][k], `part ${k}`) })
  })
})

test('parts have names and places, and are one thing', () => {
  const { Q, R } = pn.linalg.qr(pn.arr([[1, 2], [3, 4]]))
  const [q, r] = pn.arr([[1, 2], [3, 4]]).qr()
  expectSameBits(elements(q as Any), elements(Q as Any), 'Q')
  expectSameBits(elements(r as Any), elements(R as Any), 'R')
  const result = pn.linalg.svd(pn.eye(3))
  expect([result.length, result[0] === result.U, result[1] === result.S, result[2] === result.Vh]).toEqual([3, true, true, true])
  expect(pn.scope(() => pn.linalg.eigh(pn.eye(2))).eigenvalues.toArray()).toEqual([1, 1])
})

test('types follow the dtype', () => {
  const x = pn.eye(2, { dtype: 'float32' })
  const a: pn.NDArray<'float32'> = pn.linalg.inv(x)
  const b: pn.NDArray<'float64'> = pn.linalg.solve(pn.arr([[1n]]), pn.arr([2n]))
  const c: pn.NDArray<'int64'> = x.matrixRank()
  const d: pn.NDArray<'float32'> = x.svd().S
  const e: pn.NDArray<'complex64'> = x.eigvals()
  const f: pn.NDArray<'float64'> = pn.linalg.eigvalsh(pn.eye(2, { dtype: 'complex128' }))
  expect([a.dtype, b.dtype, c.dtype, d.dtype, e.dtype, f.dtype]).toEqual(['float32', 'float64', 'int64', 'float32', 'complex64', 'float64'])
})

describe('bad input', () => {
  const square = ['inv', 'det', 'slogdet', 'cholesky', 'eigh', 'eigvalsh', 'eig', 'eigvals']
  const any = [...square, 'svd', 'svdvals', 'pinv', 'matrixRank', 'cond', 'qr']

  test.each(any)('%s of what is no array, no matrix, or disposed is refused by name', (name) => {
    expect(() => parts(name, [[1]])).toThrow(pn.ValueError)
    for (const x of [pn.arr(1), pn.arr([1, 2])]) {
      expect(() => parts(name, x)).toThrow(pn.LinAlgError)
      expect(() => parts(name, x)).toThrow(new RegExp(`^${name}: takes matrices, two dimensions or more; got \\[`))
    }
    const gone = pn.eye(2)
    gone.dispose()
    expect(() => parts(name, gone)).toThrow(pn.DisposedError)
  })

  test.each(square)('%s of matrices that are not square is refused', (name) => {
    expect(() => parts(name, pn.ones([2, 3, 4]))).toThrow(pn.LinAlgError)
    expect(() => parts(name, pn.ones([2, 3, 4]))).toThrow(`${name}: takes square matrices, got [2,3,4]`)
  })

  test.each(['svd', 'pinv', 'matrixRank', 'cond', 'qr', 'cholesky'])('%s refuses options that it does not know', (name) => {
    expect(() => parts(name, pn.eye(2), { axis: 0 })).toThrow(/unknown option 'axis'/)
    expect(() => parts(name, pn.eye(2), 3)).toThrow(pn.ValueError)
  })

  test('the matrix of the batch that cannot be decomposed is named', () => {
    const batch = pn.arr([[[[1, 2], [3, 4]], [[1, 0], [0, 1]]], [[[2, 0], [0, 2]], [[1, 2], [2, 4]]]])
    expect(() => pn.linalg.inv(batch)).toThrow('inv: matrix [1, 1] of the batch is singular')
    expect(() => pn.linalg.solve(batch, pn.ones([2]))).toThrow('solve: matrix [1, 1] of the batch is singular')
    expect(() => pn.linalg.inv(pn.zeros([3, 3]))).toThrow('inv: the matrix is singular')
    expect(() => pn.linalg.cholesky(pn.arr([[[1, 0], [0, 1]], [[1, 2], [2, 1]]]))).toThrow('cholesky: matrix [1] of the batch is not positive definite')
    try {
      pn.linalg.inv(batch)
    } catch (error) {
      expect(error).toBeInstanceOf(pn.LinAlgError)
      expect((error as pn.LinAlgError).fields['matrix']).toEqual([1, 1])
    }
  })

  test.each(['svd', 'svdvals', 'pinv', 'matrixRank', 'cond', 'eigh', 'eigvalsh', 'eig', 'eigvals'])('%s of NaN or an infinity is a LinAlgError', (name) => {
    for (const bad of [NaN, Infinity, -Infinity]) {
      const x = pn.arr([[[1, 0], [0, 1]], [[1, 0], [bad, 1]]])
      expect(() => parts(name, x)).toThrow(pn.LinAlgError)
      expect(() => parts(name, x)).toThrow(`${name}: matrix [1] of the batch has elements that are not finite`)
    }
  })

  test('NaN goes through inv, solve and det, and is no positive-definite matrix', () => {
    const x = pn.arr([[NaN, 1], [1, 2]])
    expect(pn.isnan(x.inv()).any().item()).toBe(true)
    expect(pn.isnan(x.solve(pn.arr([1, 2]))).any().item()).toBe(true)
    expect(x.det().item()).toBeNaN()
    expect(() => x.cholesky()).toThrow(pn.LinAlgError)
    expect(x.cond({ p: 1 }).item()).toBeNaN()
  })

  test('right sides that do not fit are ShapeErrors that name both shapes', () => {
    const a = pn.eye(3)
    for (const b of [pn.ones([2]), pn.ones([2, 3]), pn.arr(1), pn.ones([4, 2, 1])]) {
      expect(() => a.solve(b)).toThrow(pn.ShapeError)
      expect(() => a.solve(b)).toThrow(/^solve: matrices of \[3,3\] and right sides of \[.*\] do not fit/)
    }
    expect(() => pn.broadcastTo(a, [2, 3, 3]).solve(pn.ones([3, 3, 1]))).toThrow(pn.ShapeError)
    expect(() => a.lstsq(pn.ones([2]))).toThrow(pn.ShapeError)
    expect(() => a.lstsq(pn.ones([3, 2, 1]))).toThrow(pn.ShapeError)
    expect(() => pn.ones([2, 3, 3]).lstsq(pn.ones([3]))).toThrow(pn.LinAlgError)
    expect(() => parts('lstsq', a, pn.ones([3]), { rtol: 1 })).toThrow(/unknown option 'rtol'/)
    expect(() => parts('lstsq', a, pn.ones([3]), { rcond: 'small' })).toThrow(pn.ValueError)
    expect(() => pn.arr([[NaN, 1], [1, 1]]).lstsq(pn.ones([2]))).toThrow(pn.LinAlgError)
  })

  test('options of another kind are ValueErrors', () => {
    expect(() => parts('qr', pn.eye(2), { mode: 'raw' })).toThrow(pn.ValueError)
    expect(() => parts('svd', pn.eye(2), { fullMatrices: 1 })).toThrow(pn.ValueError)
    expect(() => parts('cholesky', pn.eye(2), { upper: 'yes' })).toThrow(pn.ValueError)
    expect(() => parts('pinv', pn.eye(2), { rtol: 'small' })).toThrow(pn.ValueError)
    expect(() => parts('cond', pn.eye(2), { p: 3 })).toThrow(pn.ValueError)
    expect(() => parts('cond', pn.eye(2), { p: 'toString' })).toThrow(pn.ValueError)
    expect(() => parts('cond', pn.zeros([0, 0]))).toThrow(pn.LinAlgError)
    expect(() => parts('cond', pn.ones([2, 3]), { p: 1 })).toThrow(pn.LinAlgError)
  })
})

describe('inputs', () => {
  test('keep their elements, also where the decomposition fails', () => {
    const x = pn.arr([[4, 2], [2, 3]])
    for (const name of ['inv', 'det', 'cholesky', 'eigh', 'svd', 'qr', 'pinv']) parts(name, x)
    x.solve(x)
    expect(x.toArray()).toEqual([[4, 2], [2, 3]])
    const singular = pn.arr([[1, 2], [2, 4]])
    expect(() => singular.inv()).toThrow(pn.LinAlgError)
    expect(singular.toArray()).toEqual([[1, 2], [2, 4]])
  })

  test('may be broadcast views and pending results', () => {
    const x = pn.broadcastTo(pn.arr([[2, 1], [1, 3]]), [4, 2, 2])
    expect(x.inv().shape).toEqual([4, 2, 2])
    expectClose(x.inv().get(3) as Any, pn.arr([[2, 1], [1, 3]]).inv() as Any, 8, 'broadcast')
    expectClose(pn.eye(300).mul(2).add(0).inv() as Any, pn.eye(300).div(2) as Any, 8, 'pending')
  })

  test('an rtol may be an array of one for each matrix', () => {
    const x = pn.stack([pn.arr([[4, 0], [0, 1]]), pn.arr([[4, 0], [0, 1]])])
    expect(x.matrixRank({ rtol: pn.arr([0.1, 0.5]) }).toArray()).toEqual([2, 1])
    expect(x.pinv({ rtol: pn.arr([0.1, 0.5]) }).toArray()).toEqual([[[0.25, 0], [0, 1]], [[0.25, 0], [0, 0]]])
  })

  test('of every magnitude have singular values and eigenvalues of theirs', () => {
    for (const size of [1e-300, 1e-160, 1e160, 1e300]) {
      const x = pn.arr([[2, 1], [1, 2]]).mul(size)
      expectNear(x.svdvals() as Any, [3 * size, size], 1e-14 * size, `svdvals ${size}`)
      expectNear(x.eigvalsh() as Any, [size, 3 * size], 1e-14 * size, `eigvalsh ${size}`)
    }
  })

  test('solve broadcasts leading dimensions; a vector is one right side for all', () => {
    const a = random([3, 1, 4, 4], 'float64', 3).add(pn.eye(4).mul(4)) as Any
    expect(a.solve(random([2, 4, 5], 'float64', 4)).shape).toEqual([3, 2, 4, 5])
    expect(a.solve(random([4], 'float64', 4)).shape).toEqual([3, 1, 4])
    expect(pn.ones([0, 0]).solve(pn.ones([0, 2])).shape).toEqual([0, 2])
  })

  test('qr of rows or columns of no elements, and of rank 1, keeps its laws', () => {
    expect(pn.zeros([3, 0]).qr({ mode: 'complete' }).Q.toArray()).toEqual(pn.eye(3).toArray())
    expect(pn.zeros([0, 3]).qr().R.shape).toEqual([0, 3])
    for (const x of [pn.ones([4, 3]), pn.zeros([3, 3]), pn.zeros([2, 4])]) {
      const { Q, R } = x.qr()
      expectClose(Q.matmul(R) as Any, x as Any, 50, 'Q R', 1)
      expectClose(Q.mT.matmul(Q) as Any, pn.eye(Q.shape[1]) as Any, 50, 'Q^T Q')
    }
  })
})

test('info names the library, and why it is no LAPACK', () => {
  const { lapack, lapackReason, text } = pn.info()
  expect(lapack).toMatch(/^(OpenBLAS|LAPACK|ml-matrix) ?[\d.]*/)
  expect(text).toContain(lapack)
  expect(lapackReason === undefined).toBe(!lapack.startsWith('ml-matrix'))
})

