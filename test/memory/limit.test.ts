/** The bound on memory: its error, and that everything goes on after it. */
import { expect, test } from 'vitest'
import * as pn from 'parnum'
import { report } from './child.js'

interface Limit {
  name: string; isParnumError: boolean; message: string; fields: { bytes: number; limit: number; held: number }
  count: number; right: boolean; again: string; small: number[]; heldFull: number; reused: number; sum: number; huge: string; more: number
}

test.each(['native', 'ts'])('at the limit a MemoryError says what is held and what to do, and all goes on: %s', backend => {
  if (backend === 'native' && pn.info().backend !== 'native') return
  const r = report<Limit>('memory/scripts/limit.cjs', { env: { PARNUM_BACKEND: backend } })
  expect([r.name, r.isParnumError]).toEqual(['MemoryError', true])
  expect(r.message).toMatch(/^full: \d.* MB more would pass the memory limit of 200\.0 MB: 1\d\d\.\d MB are held by arrays; .*dispose\(\).*using.*scope\(\).*configure\(\{ memoryLimit \}\)/)
  expect(r.fields.limit).toBe(200e6)
  expect(r.fields.held + r.fields.bytes).toBeGreaterThan(200e6)
  expect(r.heldFull).toBeLessThanOrEqual(200e6)
  // 8 MB each, in blocks of up to a quarter more.
  expect(r.count).toBeGreaterThanOrEqual(19)
  expect(r.count).toBeLessThanOrEqual(25)
  expect(r.right).toBe(true)
  expect([r.again, r.small, r.reused, r.sum, r.huge, r.more]).toEqual(['MemoryError', [2, 3, 4], -1, 4e7, 'MemoryError', 6e7])
})

test('memoryLimit is a positive number of bytes; a refused one changes nothing', () => {
  const { limit } = pn.info().memory
  for (const memoryLimit of [0, -1, NaN, '1e9', null]) expect(() => pn.configure({ memoryLimit } as never)).toThrow(pn.ValueError)
  expect(() => pn.configure({ threads: 2, memory: 1 } as never)).toThrow(/unknown option 'memory'/)
  expect(pn.info().memory.limit).toBe(limit)
})

test('an operation that fails for want of memory leaves its arguments and out as they were', () => {
  const { limit } = pn.info().memory
  const x = pn.arange(100_000)
  const out = pn.zeros([100_000])
  try {
    pn.configure({ memoryLimit: 1 })
    expect(() => x.mul(2).eval()).toThrow(pn.MemoryError)
    expect(() => x.get('::-1').copy()).toThrow(pn.MemoryError)
    expect(() => pn.concat([x, x])).toThrow(pn.MemoryError)
    x.add(1, { out })
  } finally {
    pn.configure({ memoryLimit: limit })
  }
  expect([x.item(99_999), out.item(99_999), x.mul(2).item(-1)]).toEqual([99_999, 100_000, 199_998])
})
