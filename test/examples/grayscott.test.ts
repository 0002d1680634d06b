/** The Gray-Scott example: NumPy's numbers, the laws of a torus, and the image. */
import { PNG } from 'pngjs'
import { arrayEqual, configure, info, linspace, roll } from 'parnum'
import { afterAll, describe, expect, test } from 'vitest'
import { picture, rates, seeded, simulate, statistics, type Fields } from '../../examples/grayscott.js'
import { expectSame, twins } from './twins.js'

const { threads } = info()
afterAll(() => { configure({ threads }) })
const inner = '1:-1, 1:-1'

describe('the simulation', () => {
  const { size, steps, answers, rows } = twins.grayscott

  test('gives what NumPy gives, cell by cell', () => {
    const end = simulate(seeded(size), steps)
    expectSame(statistics(end), answers)
    expectSame(end.v.get('::7').toArray() as object, rows)
    expect(answers.covered).toBeGreaterThan(0.05) // there is a pattern
  })

  test('gives the same bits with one thread and with all, fused or not', () => {
    const run = (): Fields => simulate(seeded(200), 20)
    const all = run()
    configure({ threads: 1 })
    const one = run()
    configure({ threads, fusion: false })
    const plain = run()
    configure({ fusion: true })
    for (const other of [one, plain]) expect([arrayEqual(all.u, other.u), arrayEqual(all.v, other.v)]).toEqual([true, true])
  })

  test('loses and gains matter by feeding and killing alone: what diffuses goes to neighbours', () => {
    const start = seeded(48)
    const [u, v] = [start.u.get(inner), start.v.get(inner)]
    const expected = u.mean().item() + v.mean().item() + rates.feed * (1 - u.mean().item()) - (rates.feed + rates.kill) * v.mean().item()
    const after = simulate(start, 1)
    expect(after.u.mean().item() + after.v.mean().item()).toBeCloseTo(expected, 12)
  })

  test('has no edges: a start that is shifted round ends as the same pattern, shifted', () => {
    const start = seeded(40)
    const shifted = seeded(40)
    for (const name of ['u', 'v'] as const) shifted[name].set(roll(start[name].get(inner), [13, 27], { axis: [0, 1] }), inner)
    const [one, other] = [simulate(start, 50), simulate(shifted, 50)]
    expect(arrayEqual(roll(one.v, [13, 27], { axis: [0, 1] }), other.v)).toBe(true)
  })

  test('leaves its start as it was', () => {
    const start = seeded(32)
    const before = start.v.copy()
    simulate(start, 3)
    expect(arrayEqual(start.v, before)).toBe(true)
  })
})

describe('the picture', () => {
  test('is a PNG of the field\'s size that goes from the first colour to the last', () => {
    const { width, height, data } = PNG.sync.read(picture(linspace(0, 1, 96).reshape([8, 12])))
    expect([width, height, data.length]).toEqual([12, 8, 12 * 8 * 4])
    expect([...data.subarray(0, 4)]).toEqual([13, 22, 60, 255])
    expect([...data.subarray(-4)]).toEqual([253, 250, 200, 255])
    const greens = Array.from({ length: 96 }, (_, k) => data[4 * k + 1])
    expect(greens).toEqual([...greens].sort((a, b) => a - b))
  })

  test('is dark where there is no V and light where there is most', () => {
    const { v } = simulate(seeded(64), 300)
    const { data } = PNG.sync.read(picture(v))
    const lightness = (k: number): number => data[4 * k] + data[4 * k + 1] + data[4 * k + 2]
    const values = v.copy().data
    const light = Array.from(values, (_, k) => lightness(k))
    const mean = (list: number[]): number => list.reduce((a, b) => a + b, 0) / list.length
    const [covered, bare] = [light.filter((_, k) => values[k] > 0.2), light.filter((_, k) => values[k] < 0.02)]
    expect(Math.min(covered.length, bare.length)).toBeGreaterThan(100)
    expect(mean(covered)).toBeGreaterThan(mean(bare) + 150)
    expect(new Set(light).size).toBeGreaterThan(50)
  })

  test('of a field that is the same everywhere has one colour', () => {
    const { data } = PNG.sync.read(picture(linspace(2, 2, 20).reshape([4, 5])))
    expect(new Set(Array.from({ length: 20 }, (_, k) => data.readUInt32BE(4 * k))).size).toBe(1)
  })
})
