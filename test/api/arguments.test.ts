/** Arguments that nobody reads are refused, and scalars are what they are in arrays. */
import * as pn from 'parnum'
import { describe, expect, test } from 'vitest'

const { arr } = pn
type Call = (...args: unknown[]) => unknown
const x = arr([[1, 2], [3, 5]])
const call = (name: string, ...args: unknown[]): unknown => (x as unknown as Record<string, Call>)[name](...args)

describe('more arguments than a method has', () => {
  test.each<[string, unknown[]]>([
    ['std', [0, { correction: 1 }]], ['max', [0, { keepdims: true }]], ['sort', [0, { descending: true }]], ['cumulativeSum', [0, { includeInitial: true }]], ['quantile', [0.3, 0, { method: 'lower' }]],
    ['copy', [1]], ['floatPower', [2, { out: x }]], ['flatten', [{}]], ['pad', [1, {}, 2]],
  ])('x.%s(...%j) is refused', (name, args) => {
    expect(() => call(name, ...args)).toThrow(pn.ValueError)
    expect(() => call(name, ...args)).toThrow(new RegExp(`^${name}: takes .* beside the array, got ${args.length}`))
    expect(x.toArray()).toEqual([[1, 2], [3, 5]])
  })

  test('undefined is none, and functions without an end to their arguments take all', () => {
    expect(String(call('max', 0, undefined))).toBe('[3. 5.]')
    expect(x.item(1, 1)).toBe(5)
    expect(x.get(1, ':', null).shape).toEqual([2, 1])
    expect(JSON.stringify({ x })).toBe('{"x":[[1,2],[3,5]]}')
    expect((x.gradient(2, 3) as pn.NDArray[]).length).toBe(2)
    const n = arr([1, 2], { dtype: 'int32' })
    expect([n.atomicAdd(1, 0), n.atomicLoad(0)]).toEqual([1, 2])
  })
})

test('NaN is true, as a scalar too', () => {
  expect(pn.logicalAnd(arr([1, 2]), NaN).toArray()).toEqual([true, true])
  expect(pn.logicalOr(arr([0, 0]), NaN).toArray()).toEqual([true, true])
  expect(pn.logicalXor(NaN, arr([true, false])).toArray()).toEqual([false, true])
  expect(pn.logicalAnd.reduce(arr([1]), { initial: NaN }).item()).toBe(true)
  expect(pn.expr`logicalOr(${arr([0, 0])}, nan)`.toArray()).toEqual([true, true])
  expect(pn.logicalOr(arr([0, 1]), 0n).toArray()).toEqual([false, true])
})

test('complex scalars stand beside complex arrays', () => {
  const z = arr([{ re: 1, im: 2 }, { re: 3, im: 4 }])
  const one = { re: 1, im: 2 }
  expect(pn.isclose(z, one).toArray()).toEqual([true, false])
  expect([pn.allclose(z.get([0]), one), pn.arrayEqual(arr(one), one), pn.arrayEquiv(z, one)]).toEqual([true, true, false])
  expect(z.pad([1, 0], { constantValues: one }).toArray()).toEqual([one, one, { re: 3, im: 4 }])
  expect(z.diff({ prepend: one }).toArray()).toEqual([{ re: 0, im: 0 }, { re: 2, im: 2 }])
  expect(() => arr([1]).pad(1, { constantValues: one })).toThrow(pn.DTypeError)
  expect(() => arr([1]).diff({ append: one })).toThrow(pn.DTypeError)
})

test('0 to a complex power is 0 where its real part is positive, and NaN elsewhere', () => {
  for (const dtype of ['complex64', 'complex128'] as const) {
    const powers = pn.pow(arr([0, 0, 0, 0], { dtype }), arr([{ re: 1, im: 2 }, { re: 0.5, im: -1 }, { re: 0, im: 1 }, { re: -1, im: 0 }], { dtype })).toArray()
    expect(powers).toEqual([{ re: 0, im: 0 }, { re: 0, im: 0 }, { re: NaN, im: NaN }, { re: NaN, im: NaN }])
  }
})

test('an extreme of complex numbers is refused by the name of what was called', () => {
  const z = arr([{ re: 1, im: 2 }])
  for (const name of ['max', 'min', 'argmax', 'argmin', 'histogram'] as const) {
    const named = expect.objectContaining({ operation: name, message: expect.stringMatching(`^${name}: complex numbers`) as string })
    expect(() => (z[name] as Call).call(z)).toThrow(pn.DTypeError)
    expect(() => (z[name] as Call).call(z)).toThrow(named)
    if (name !== 'histogram') expect(() => (z[name] as Call).call(z, 0)).toThrow(named)
  }
})

test('real numbers stand beside complex differences and triangles, and nothing else is written', () => {
  const bystander = arr([1, 2, 3, 4, 5, 6, 7, 8])
  for (const dtype of ['complex64', 'complex128'] as const) {
    const z = arr([{ re: 1, im: 1 }, { re: 2, im: 0 }], { dtype })
    expect(z.diff({ prepend: 3 }).toArray()).toEqual([{ re: -2, im: 1 }, { re: 1, im: -1 }])
    expect(z.ediff1d({ toBegin: [9, 8], toEnd: 7 }).toArray()).toEqual([{ re: 9, im: 0 }, { re: 8, im: 0 }, { re: 1, im: -1 }, { re: 7, im: 0 }])
    // Indices beyond the first axis leave numbers where scalars are passed.
    pn.zeros([3, 4, 2, 2]).get([2], [2, 1, 3], [0], [1, 1, 1])
    pn.zeros([3, 4, 2]).get([2], [2, -3, 3], [-2])
    const ones = pn.ones([2, 2], { dtype })
    expect([pn.triu(ones).get(1, 0).item(), pn.tril(ones).get(0, 1).item()]).toEqual([{ re: 0, im: 0 }, { re: 0, im: 0 }])
  }
  expect(bystander.toArray()).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
})
