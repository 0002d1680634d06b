/** lexsort: the orders that NumPy gives, laws, and what is refused. */
import { describe, expect, test } from 'vitest'
import * as pn from 'parnum'
import { call, expectSameBits } from '../ops/calls.js'
import { elements, shapedLayouts } from '../reduce/shapes.js'
import { fixtures } from '../support/fixtures.js'

const { arr } = pn

describe('lexsort', () => {
  test("gives NumPy's order by one, two and three keys of different dtypes, along every axis, in every layout", () => {
    const cases = fixtures('lexsorting')
    expect(cases.length).toBeGreaterThan(500)
    for (const { keys, axis, order } of cases) {
      const layouts = keys.map(shapedLayouts)
      layouts[0].forEach(({ name }, place) => {
        const found = call('lexsort', layouts.map((list) => list[place].array), { axis })
        expect([found.dtype, found.shape]).toEqual(['int32', order.shape])
        expectSameBits(elements(found), order.data, `${keys.map(({ dtype }) => dtype).join()} [${order.shape}] axis ${axis} ${name}`)
      })
    }
  })

  test('sorts by real parts, then by imaginary ones, as complex numbers are sorted', () => {
    const z = pn.random.generator(3).integers(-3, 3, [500, 2]).astype('float64')
    const [re, im] = [z.get(':, 0'), z.get(':, 1')]
    expect(pn.lexsort([im, re]).toArray()).toEqual(re.add(im.mul({ re: 0, im: 1 })).argsort().toArray())
  })

  test('orders long keys so that each pair of neighbours is in order', () => {
    const g = pn.random.generator(4)
    const [group, value] = [g.integers(0, 100, [100_000]), g.random([100_000])]
    const order = pn.lexsort([value, group], { dtype: 'int64' })
    expect(order.dtype).toBe('int64')
    const [byGroup, byValue] = [group.get(order).diff(), value.get(order).diff()]
    expect(byGroup.greater(0).logicalOr(byGroup.equal(0).logicalAnd(byValue.greaterEqual(0))).all().item()).toBe(true)
    expect(order.sort().arrayEqual(pn.arange(100_000, { dtype: 'int64' }))).toBe(true)
  })

  test.each<[string, () => unknown, string, RegExp]>([
    ['one array instead of a list', () => pn.lexsort(arr([1, 2]) as never), 'ValueError', /takes a list of arrays, got one array/],
    ['an empty list', () => pn.lexsort([]), 'ValueError', /at least one array/],
    ['keys of different shapes', () => pn.lexsort([arr([1, 2]), arr([1])]), 'ShapeError', /array 1 has shape \[1\], the first \[2\]/],
    ['an axis that the keys lack', () => pn.lexsort([arr([1, 2])], 1), 'AxisError', /axis 1/],
    ['0-d keys', () => pn.lexsort([arr(1)]), 'AxisError', /axis/],
    ['a float as dtype', () => pn.lexsort([arr([1, 2])], { dtype: 'float64' as never }), 'ValueError', /int32 or int64/],
    ['unknown options', () => pn.lexsort([arr([1, 2])], { descending: true } as never), 'ValueError', /descending/],
  ])('refuses %s', (_, run, name, message) => {
    let caught: Error | undefined
    try { run() } catch (error) { caught = error as Error }
    expect(caught?.name).toBe(name)
    expect(caught?.message).toMatch(message)
  })
})
