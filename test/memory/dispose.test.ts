/** Giving memory back early: dispose, using, scope; and what disposed arrays answer. */
import { describe, expect, test } from 'vitest'
import * as pn from 'parnum'
import { report } from './child.js'

const sizes = [3, 100_000]

describe('dispose', () => {
  test.each(sizes)('makes an array of %i and all its views throw a DisposedError that names the operation', n => {
    const x = pn.arange(n)
    const view = x.get('::-1')
    const deep = view.reshape([1, n]).get('0')
    x.dispose()
    x.dispose()
    expect([x.disposed, view.disposed, deep.disposed]).toEqual([true, true, true])
    for (const y of [x, view, deep]) {
      const uses: [string, () => unknown][] = [
        ['add', () => y.add(1)], ['add', () => pn.arange(n).add(y)], ['sum', () => y.sum()], ['argmax', () => y.argmax()], ['item', () => y.item(0)],
        ['toArray', () => y.toArray()], ['data', () => y.data], ['get', () => y.get('1:')], ['set', () => y.set(1, 0)], ['astype', () => y.astype('int32')],
        ['reshape', () => y.reshape([n, 1])], ['copy', () => y.copy()], ['concat', () => pn.concat([y, y])], ['cumulativeSum', () => y.cumulativeSum()], ['std', () => y.std()],
        ['add', () => pn.zeros([n]).add(1, { out: y })], ['arr', () => pn.arr(y)], ['zerosLike', () => pn.zerosLike(y)], ['eval', () => y.eval()], ['sin', () => y.sin()],
      ]
      for (const [name, use] of uses) {
        expect(use, name).toThrow(pn.DisposedError)
        expect(use, name).toThrow(new RegExp(`^${name}: the array was disposed`))
      }
    }
    expect([x.shape, x.dtype, x.size]).toEqual([[n], 'float64', n])
    expect((x as unknown as Record<symbol, () => string>)[Symbol.for('nodejs.util.inspect.custom')]()).toContain('disposed')
  })

  test.each(sizes)('of a view disposes the array of %i that it is a view of', n => {
    const x = pn.arange(n)
    x.get('1:').dispose()
    expect(() => x.sum()).toThrow(pn.DisposedError)
  })

  test('leaves arrays that were computed from it, and neighbours in the same slab', () => {
    const all = Array.from({ length: 300 }, (_, k) => pn.full([4], k))
    const sums = all.map(x => x.add(1))
    all.forEach((x, k) => { if (k % 2) x.dispose() })
    for (let k = 0; k < 1000; k++) pn.full([4], -1)
    all.forEach((x, k) => { if (k % 2 === 0) expect(x.toArray()).toEqual([k, k, k, k]) })
    sums.forEach((x, k) => expect(x.item(3)).toBe(k + 1))
  })

  test.skipIf(pn.info().backend !== 'native')('gives the memory to the next array of that size', () => {
    const before = pn.zeros([3_000_000])
    before.dispose()
    const { held } = pn.info().memory
    for (let k = 0; k < 50; k++) pn.full([3_000_000], k).dispose()
    expect(pn.info().memory.held).toBe(held)
  })

  test('an exposed buffer stays the user\'s: .data seen before dispose keeps its elements', () => {
    const x = pn.full([200_000], 5)
    const { data } = x
    x.dispose()
    const others = Array.from({ length: 20 }, () => pn.full([200_000], 9))
    expect([data[0], data[199_999], others.length]).toEqual([5, 5, 20])
  })
})

describe('using', () => {
  test('disposes at the end of the block, also when it throws', () => {
    let x!: pn.NDArray
    let y!: pn.NDArray
    {
      using a = pn.arange(10)
      x = a
      expect(a.sum().item()).toBe(45)
    }
    expect(() => {
      using b = pn.arange(10)
      y = b
      throw new Error('out')
    }).toThrow('out')
    expect([x.disposed, y.disposed]).toEqual([true, true])
  })
})

describe('scope', () => {
  test('disposes what was made in it, but for its result: arrays, in lists and objects, and views keep their storage', () => {
    const made: pn.NDArray[] = []
    const track = (x: pn.NDArray) => (made.push(x), x)
    const result = pn.scope(() => {
      const x = track(pn.arange(100_000))
      const y = track(x.mul(2))
      const z = track(y.add(1))
      return { last: z, list: [y.get('::2')] }
    })
    expect(made.map(x => x.disposed)).toEqual([true, false, false])
    expect([result.last.item(1), result.list[0].item(1)]).toEqual([3, 4])
  })

  test('nests: what the inner one keeps belongs to the outer one', () => {
    let inner!: pn.NDArray
    let other!: pn.NDArray
    const kept = pn.scope(() => {
      inner = pn.scope(() => {
        other = pn.arange(5)
        return other.add(1)
      })
      expect([inner.disposed, other.disposed]).toEqual([false, true])
      return inner.add(1)
    })
    expect([inner.disposed, kept.toArray()]).toEqual([true, [2, 3, 4, 5, 6]])
  })

  test('ends what is still there of thousands of arrays, pending or not, and passes what it keeps on to the outer one', () => {
    const held: pn.NDArray[] = []
    let kept!: pn.NDArray
    pn.scope(() => {
      const result = pn.scope(() => {
        const x = pn.arange(50_000)
        for (let k = 0; k < 3000; k++) {
          const y = k % 2 === 0 ? x.add(k) : x.copy()
          if (k % 500 < 2) held.push(y)
        }
        return held[3]
      })
      expect(held.map(({ disposed }) => disposed)).toEqual(held.map((_, k) => k !== 3))
      kept = result
      expect(kept.item(5)).toBe(5)
    })
    expect(kept.disposed).toBe(true)
    expect(() => held[2].sum()).toThrow(pn.DisposedError)
  })

  test('disposes when the function throws, and passes the error on', () => {
    let x!: pn.NDArray
    expect(() => pn.scope(() => {
      x = pn.arange(5)
      throw new RangeError('mine')
    })).toThrow(RangeError)
    expect(x.disposed).toBe(true)
    expect(pn.arange(3).sum().item()).toBe(3)
  })

  test('leaves arrays from before it alone, and gives plain results through', () => {
    const x = pn.arange(5)
    expect(pn.scope(() => x.sum().item())).toBe(10)
    expect(x.disposed).toBe(false)
    expect(pn.scope(() => x)).toBe(x)
    expect(x.disposed).toBe(false)
  })

  test('refuses asynchronous functions and what is no function', () => {
    expect(() => pn.scope(async () => pn.arange(3))).toThrow(pn.ValueError)
    expect(() => pn.scope(5 as never)).toThrow(pn.ValueError)
  })
})

describe('wrapped typed arrays', () => {
  test('that are detached or shrunk give a DisposedError in every use, and nothing crashes', () => {
    const r = report<{ wrong: unknown[]; cases: number; grown?: number[]; shared: number[]; usable: number[] }>('memory/scripts/wrapped.cjs')
    expect(r.wrong).toEqual([])
    expect(r.cases).toBeGreaterThanOrEqual(72)
    expect(r.grown ?? [100, 100]).toEqual([100, 100])
    expect([r.shared, r.usable]).toEqual([[3, 3], [2, 3]])
  })

  test('share their memory both ways, and dispose leaves the user\'s buffer', () => {
    const typed = new Float64Array([1, 2, 3, 4])
    const x = pn.arr(typed.subarray(1), { copy: false })
    x.add(10, { out: x })
    expect([...typed]).toEqual([1, 12, 13, 14])
    typed[3] = 0
    expect(x.toArray()).toEqual([12, 13, 0])
    x.dispose()
    expect([...typed]).toEqual([1, 12, 13, 0])
    expect(() => x.sum()).toThrow(pn.DisposedError)
  })
})
