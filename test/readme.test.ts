/**
 * The README's code runs: every block in TypeScript is compiled against the built package's declarations and run against the built
 * package, `//=>` says what it prints, and every call in the table is made.
 */
import { readFileSync } from 'node:fs'
import * as pn from 'parnum'
import { describe, expect, it } from 'vitest'
import { blocksOf, complaints, outputs, titled } from './support/blocks.js'

const readme = readFileSync('README.md', 'utf8')
const blocks = blocksOf(readme)

describe('README', () => {
  it('begins with the example of what a user gets', () => {
    expect(blocks[0]).toContain('const x = arr.linspace(0, 1, 10_000_000)')
    expect(blocks.length).toBeGreaterThan(5)
  })

  it('has blocks that compile, strict, against the declarations', () => {
    expect(complaints('readme', blocks)).toEqual([])
  })

  it.each(titled(blocks))('%s', (_, code) => {
    const { printed, expected } = outputs(code)
    if (expected.length > 0) expect(printed).toEqual(expected)
  })

  const rows = [...readme.matchAll(/^\| (`.*) \| (`.*`) \|$/gm)].map(([, numpy, parnum]) => [numpy, parnum] as const)
  it.each(rows)('%s is %s', (_, cell) => {
    const names = {
      pn, arr: pn.arr, x: pn.arr([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]), y: pn.arr.ones([3, 4]), z: pn.arr.empty([3, 4]),
      m: pn.arr([true, false, true]), i: pn.arr([1, 2, 4], { dtype: 'int32' }), w: pn.arr([1, 2, 3]),
    }
    if (/\bm\b/.test(cell) && /\bx\b/.test(cell)) names.m = pn.greater(names.x, 5)
    for (const [, call] of cell.matchAll(/`([^`]+)`/g)) {
      const f = new Function(...Object.keys(names), `return ${call}`) as (...values: unknown[]) => unknown
      expect(f(...Object.values(names)), call).toBeDefined()
    }
  })
})
