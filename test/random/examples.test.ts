/** The examples in the documentation of random numbers print what they say. */
import { readFileSync } from 'node:fs'
import { format } from 'node:util'
import { expect, test } from 'vitest'
import * as pn from 'parnum'

const text = readFileSync('src/api/random/generator.ts', 'utf8')
const examples = [...text.matchAll(/@example (?:(.*); )?(.*) \/\/=> (.*)$/gm)].map(([, before = '', last, printed]) => [`${before}; return ${last}`, printed] as const)

test('every method has an example', () => {
  expect(examples.length).toBeGreaterThanOrEqual(19)
})

test.each(examples)('%s', (code, printed) => {
  const run = new Function('pn', code) as (library: typeof pn) => unknown
  expect(format(run(pn))).toBe(printed)
})
