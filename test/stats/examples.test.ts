/** The examples in the documentation of statistics and utilities print what they say. */
import { readFileSync } from 'node:fs'
import { format } from 'node:util'
import { describe, expect, test } from 'vitest'
import * as pn from 'parnum'

const files = ['averages', 'closeness', 'conditions', 'convolve', 'covariance', 'differences', 'gradient', 'interpolate', 'nanargs', 'nanfolds', 'parts', 'polynomials']

/** `@example code //=> what it prints`, which may go on in lines that begin with //=>. */
function examplesOf(file: string): [code: string, printed: string][] {
  const text = readFileSync(`src/api/${file}.ts`, 'utf8').replace(/\n \* \/\/=> /g, '\\n')
  return [...text.matchAll(/@example (.*) \/\/=> (.*)$/gm)].map(([, code, printed]) => [code, printed.replaceAll('\\n', '\n')])
}

describe.each(files)('%s.ts', (file) => {
  test.each(examplesOf(file))('%s', (code, printed) => {
    const run = new Function('pn', 'arr', `return ${code}`) as (...names: unknown[]) => unknown
    expect(format(run(pn, pn.arr))).toBe(printed)
  })
})
