/** The files made from the op table are what the table makes of them. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { outputs } from '../scripts/generate/outputs.js'

describe('generated files', () => {
  it.each(Object.keys(outputs))('%s is up to date (npm run generate)', (path) => {
    expect(readFileSync(path, 'utf8') === outputs[path]()).toBe(true)
  })
})
