/** Arrays over 4 GiB; skipped, and seen to be, where memory is short. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { info } from 'parnum'
import { report } from './child.js'

/** Bytes that can be had without swapping. */
function available(): number {
  try {
    return Number(/MemAvailable:\s+(\d+)/.exec(readFileSync('/proc/meminfo', 'utf8'))![1]) * 1024
  } catch {
    return 0
  }
}
const roomy = info().backend === 'native' && available() > 13e9

describe('arrays over 4 GiB', () => {
  test.skipIf(!roomy)('of 6e8 doubles are filled, added, summed, searched, written and read at the end', () => {
    expect(report('memory/scripts/big.cjs', { args: ['float64'] })).toEqual({
      sum: 9e8, last: [7, 1.5, 0.5], tail: [1.5, 7], backward: [7, 1.5], argmax: 599_999_999, nbytes: 4.8e9,
    })
  })

  test.skipIf(!roomy)('of 5e9 bytes are filled, written across 2^32, computed in place, summed, counted and read at the end', () => {
    const expected = { last: [1, 1, 1], zeros: [...Array(5).fill(1), ...Array(10).fill(0), ...Array(5).fill(1)], backward: [2, 2], size: 5e9, sum: 1e10 - 10, count: 5e9, data: true }
    // `data` is there, or says that this version of Node.js has no typed array as long.
    expect(report('memory/scripts/big.cjs', { args: ['uint8'] })).toEqual(expected)
  })
})
