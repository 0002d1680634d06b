/** The options `out`, `where` and `dtype` of elementwise operations. */
import { realTypes } from '../support/dtypes.js'
import { describe, expect, test } from 'vitest'
import * as pn from 'parnum'
import { infoOf, type DType, type TypedArray } from '../../src/dtype/dtype.js'
import { opNames, opOf, type OpName } from '../../src/ops/table.js'
import { fixtures, type ElementwiseCase } from '../support/fixtures.js'
import { call, expectSameBits, make, typed, type Any } from './calls.js'

const elements = (x: Any) => x.toTypedArray() as TypedArray
const arraysOf = (item: ElementwiseCase, count = Infinity): Any[] => item.inputs.map(({ dtype, data }) => make(dtype)(data.slice(0, Math.min(count, data.length))))
const casesOf = (name: OpName) => fixtures('elementwise').filter(({ op }) => op === name)
/** An array of elements that no result is likely to have. */
const marked = (dtype: DType, n: number) => make(dtype)(typed(dtype, Array.from({ length: n }, (_, k) => (dtype === 'bool' ? k & 1 : 77 + (k % 5)))))

describe.each(opNames)('%s', name => {
  test('puts its result into out, returns it, and touches nothing around it', () => {
    for (const item of casesOf(name)) {
      const arrays = arraysOf(item)
      const n = item.out.data.length
      const expected = elements(call(name, ...arrays))
      const outs: [string, Any, Any][] = []
      const whole = marked(item.out.dtype, n)
      outs.push(['contiguous', whole, whole])
      const around = marked(item.out.dtype, n + 5)
      outs.push(['inside', around.get(`2:${n + 2}`), around])
      const gaps = marked(item.out.dtype, 2 * n + 1)
      outs.push(['step 2', gaps.get(`1:${2 * n}:2`), gaps])
      const backward = marked(item.out.dtype, n + 1)
      outs.push(['reversed', backward.get(`${n}:0:-1`), backward])
      for (const [label, out, base] of outs) {
        const before = elements(base)
        expect(call(name, ...arrays, { out }), label).toBe(out)
        expectSameBits(elements(out), expected, `${name} ${item.dtype} into out, ${label}`)
        expectSameBits(outside(label, elements(base), n), outside(label, before, n), `${name} ${item.dtype} around out, ${label}`)
      }
    }
  })

  test('writes only where `where` is true: out keeps the rest, a new array has zeros', () => {
    for (const item of casesOf(name)) {
      const arrays = arraysOf(item)
      const n = item.out.data.length
      const mask = Uint8Array.from({ length: n }, (_, k) => Number(k % 3 === 0 || k % 7 === 2))
      const where = pn.arr(mask, { dtype: 'bool' })
      const full = elements(call(name, ...arrays))
      const out = marked(item.out.dtype, n)
      const kept = elements(out)
      const zero = typed(item.out.dtype, [0])[0]
      expect(call(name, ...arrays, { out, where })).toBe(out)
      expectSameBits(elements(out), (full as Float64Array).map((value, k) => (mask[k] ? value : kept[k] as number)), `${name} ${item.dtype} where, into out`)
      expectSameBits(elements(call(name, ...arrays, { where })), (full as Float64Array).map((value, k) => (mask[k] ? value : zero as number)), `${name} ${item.dtype} where`)
      expectSameBits(elements(call(name, ...arrays, { where: true })), full, `${name} ${item.dtype} where: true`)
      expectSameBits(elements(call(name, ...arrays, { where: false })), full.map(() => zero as never) as never, `${name} ${item.dtype} where: false`)
      const row = where.get(`0:${n}`).reshape([1, n])
      expect(call(name, ...arrays, { where: row }).shape, 'where broadcasts with the arguments').toEqual([1, n])
    }
  })

  test('may write into its own inputs', () => {
    for (const item of casesOf(name)) {
      const expected = elements(call(name, ...arraysOf(item)))
      item.inputs.forEach((input, k) => {
        if (input.dtype !== item.out.dtype) return
        const arrays = arraysOf(item)
        call(name, ...arrays, { out: arrays[k] })
        expectSameBits(elements(arrays[k]), expected, `${name} ${item.dtype} into input ${k}`)
      })
    }
  })

  test('computes from the inputs as they were when out overlaps them: shifted, reversed, transposed', () => {
    for (const item of casesOf(name)) {
      if (item.inputs[0].dtype !== item.out.dtype || item.out.data.length < 16) continue
      const n = 16
      const views: [string, string, string][] = [['shifted down', `1:${n + 1}`, `0:${n}`], ['shifted up', `0:${n}`, `1:${n + 1}`], ['reversed', `0:${n}`, `${n - 1}::-1`], ['spread', `0:${n / 2}`, `0:${n}:2`]]
      for (const [label, from, to] of views) {
        const [x, ...rest] = arraysOf(item, n + 1)
        const source = x.get(from)
        const others = rest.map(y => y.get(from))
        const expected = elements(call(name, source.copy(), ...others))
        call(name, source, ...others, { out: x.get(to) })
        expectSameBits(elements(x.get(to)), expected, `${name} ${item.dtype}, out ${label}`)
      }
      const [x, ...rest] = arraysOf(item, n)
      const square = x.reshape([4, 4])
      const others = rest.map(y => y.reshape([4, 4]))
      const expected = elements(call(name, square.copy(), ...others))
      call(name, square, ...others, { out: square.T })
      expectSameBits(elements(square.T), expected, `${name} ${item.dtype}, out transposed`)
    }
  })

  test('refuses an out of another shape, also one that the result would broadcast to, and leaves it as it was', () => {
    const item = casesOf(name)[0]
    const arrays = arraysOf(item, 4)
    for (const shape of [[3], [2, 4], [1, 4], [4, 1], []]) {
      const out = marked(item.out.dtype, shape.reduce((a, b) => a * b, 1)).reshape(shape)
      const before = elements(out)
      expect(() => call(name, ...arrays, { out }), String(shape)).toThrow(pn.ShapeError)
      expectSameBits(elements(out), before, 'out')
    }
  })

  test('casts into an out of the same or a wider kind, and refuses the others with a DTypeError', () => {
    const rank = { b: 0, u: 1, i: 2, f: 3, c: 4 }
    for (const item of casesOf(name)) {
      const arrays = arraysOf(item, 12)
      const n = Math.min(12, item.out.data.length)
      for (const to of realTypes) {
        const out = marked(to, n)
        const [from, kind] = [infoOf(item.out.dtype).kind, infoOf(to).kind]
        if (rank[from] <= rank[kind]) {
          call(name, ...arrays, { out })
          expectSameBits(elements(out), elements(call(name, ...arrays).astype(to)), `${name} ${item.dtype} into ${to}`)
        } else {
          const before = elements(out)
          expect(() => call(name, ...arrays, { out }), `${name} ${item.out.dtype} into ${to}`).toThrow(pn.DTypeError)
          expectSameBits(elements(out), before, 'out')
        }
      }
    }
  })

  test('computes in the dtype that is asked for', () => {
    const domain = opOf(name).domain
    if (domain === 'bool') return expectBoolOnly(name)
    const asked: DType = domain === 'integer' || domain === 'bits' ? 'int64' : 'float64'
    for (const item of casesOf(name)) {
      if (item.dtype === 'uint64') continue // its values do not fit int64
      const small = item.inputs.map(({ dtype }, k) => make(dtype)(typed(dtype, name === 'where' && k === 0 ? [1, 0, 1] : dtype === 'bool' ? [1, 0, 1] : [1, 2, 3])))
      const wide = small.map((x, k) => (name === 'where' && k === 0 ? x : x.astype(asked)))
      const result = call(name, ...small, { dtype: asked })
      expect(result.dtype).toBe(opOf(name).out ?? asked)
      expectSameBits(elements(result), elements(call(name, ...wide)), `${name} ${item.dtype} in ${asked}`)
    }
  })
})

function expectBoolOnly(name: string): void {
  const x = make('bool')(typed('bool', [1, 0]))
  const inputs = opOf(name as OpName).arity === 1 ? [x] : [x, x]
  expect(call(name, ...inputs, { dtype: 'bool' }).dtype).toBe('bool')
}

/** The elements of the base that are not in out. */
function outside(label: string, base: TypedArray, n: number): TypedArray {
  const inside: Record<string, (k: number) => boolean> = {
    contiguous: () => true,
    inside: k => k >= 2 && k < n + 2,
    'step 2': k => k % 2 === 1,
    reversed: k => k > 0,
  }
  return base.filter((_: unknown, k: number) => !inside[label](k)) as TypedArray
}

describe('large arrays', () => {
  const n = 400_003
  const x = pn.arange(n).mul(1.5)
  const y = pn.arange(n).sub(1e5)

  test('out, where and overlap work on arrays that threads share', () => {
    const expected = Float64Array.from({ length: n }, (_, k) => k * 1.5 + (k - 1e5))
    const out = pn.empty([n])
    x.add(y, { out })
    expectSameBits(elements(out as Any), expected, 'out')
    const mask = pn.arange(n).mod(3).equal(0)
    const kept = pn.full([n], -1)
    x.add(y, { out: kept, where: mask })
    expectSameBits(elements(kept as Any), expected.map((v, k) => (k % 3 === 0 ? v : -1)), 'where')
    const z = x.copy()
    z.get(`:${n - 1}`).add(y.get('1:'), { out: z.get('1:') })
    expectSameBits(elements(z as Any), Float64Array.from({ length: n }, (_, k) => (k ? (k - 1) * 1.5 + (k - 1e5) : 0)), 'overlap')
  })

  test('an operation on a view and the whole keeps the elements outside the view', () => {
    const base = pn.zeros([600, 700])
    const inner = base.get('10:590, 20:680')
    inner.add(1, { out: inner })
    expect(base.sum().item()).toBe(580 * 660)
    expect(inner.sum().item()).toBe(580 * 660)
  })
})

describe('errors', () => {
  const x = pn.arr([1, 2, 3])

  test('unknown options, a mask that is no bool, an out that is no array are refused by name', () => {
    expect(() => call('add', x, x, { outt: x })).toThrow(/unknown option 'outt'/)
    expect(() => call('add', x, x, { where: x })).toThrow(pn.DTypeError)
    expect(() => call('add', x, x, { where: [true, false, true] })).toThrow(pn.ValueError)
    expect(() => call('add', x, x, { out: new Float64Array(3) })).toThrow(pn.ValueError)
    expect(() => call('add', x, x, { dtype: 'float16' })).toThrow(pn.DTypeError)
    expect(() => call('add', x, x, null)).toThrow(pn.ValueError)
  })

  test('a broadcast view is refused as out where one element would take several results', () => {
    const out = pn.zeros([1]).broadcastTo([3])
    expect(() => x.add(x, { out })).toThrow(pn.ParnumError)
  })

  test('what does not fit names the operation, both shapes and the axis', () => {
    expect(() => pn.zeros([3, 4]).add(pn.zeros([3, 5]))).toThrow('add: cannot broadcast [3,4] with [3,5]: axis 1 is 4 and 5')
  })

  test('numbers that a dtype cannot hold are refused and name astype', () => {
    const ints = pn.arr([1, 2], { dtype: 'int32' })
    expect(() => ints.add(1.5)).toThrow(/astype/)
    expect(() => ints.add(2 ** 31)).toThrow(/astype/)
    expect(() => pn.arr([1], { dtype: 'uint8' }).sub(-1)).toThrow(pn.DTypeError)
    expect(ints.add(1).dtype).toBe('int32')
    expect(() => pn.arr([true]).add(1)).toThrow(pn.DTypeError)
  })

  test('a dtype outside the operation\'s is refused', () => {
    expect(() => call('gcd', x, x)).toThrow(pn.DTypeError)
    expect(() => call('bitwiseAnd', x, x)).toThrow(pn.DTypeError)
    expect(() => call('subtract', pn.arr([true]), pn.arr([true]))).toThrow(pn.DTypeError)
    expect(() => call('pow', pn.arr([2n]), pn.arr([-1n]))).toThrow(pn.ValueError)
  })
})
