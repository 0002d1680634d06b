/** The pages in docs whose code runs as the README's does. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { blocksOf, complaints, outputs, titled } from './support/blocks.js'

describe.each(['expr', 'functions', 'fusion', 'parallel', 'profiling', 'random', 'sharing'])('docs/%s.md', (page) => {
  const blocks = blocksOf(readFileSync(`docs/${page}.md`, 'utf8'))

  it('has blocks that compile, strict, against the declarations', () => {
    expect(blocks.length).toBeGreaterThan(1)
    expect(complaints(page, blocks)).toEqual([])
  })

  it.each(titled(blocks))('%s', (_, code) => {
    const { printed, expected } = outputs(code)
    if (expected.length > 0) expect(printed).toEqual(expected)
  })
})
