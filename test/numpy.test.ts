/** docs/numpy.md's sources: the lists of names and the notes (that the page is up to date is in generated.test.ts). */
import * as pn from 'parnum'
import { describe, expect, it } from 'vitest'
import { exportsOfPackage } from '../scripts/generate/exports.js'
import { numpyNames, numpyTable } from '../scripts/generate/numpy.js'
import { missing } from '../scripts/standard/find.js'
import { sections } from '../scripts/standard/names.js'
import { differences, instead, renamed } from '../scripts/standard/notes.js'

describe('docs/numpy.md', () => {
  it('has notes on names that NumPy has, and none twice', () => {
    const { numpy, linalg, fft, Generator } = numpyNames()
    const names = new Set([numpy, linalg, fft, Generator].flatMap((space) => Object.keys(space)))
    // The standard's names stand for NumPy's too.
    for (const section of sections) for (const { standard } of section.names) names.add(standard)
    for (const [key, text] of [...Object.entries(renamed), ...Object.entries(instead), ...Object.entries(differences)]) {
      expect(names.has(key), key).toBe(true)
      expect(text, key).not.toBe('')
    }
  })

  it('finds the exports that the package has', () => {
    const found = exportsOfPackage()
    expect([...found.package].sort()).toEqual(Object.keys(pn).sort())
    expect([...found.spaces['linalg']].sort()).toEqual(Object.keys(pn.linalg).sort())
    const x = pn.zeros(1)
    for (const name of found.array) if (name !== 'undefined' && !name.startsWith('__@')) expect(name in x, name).toBe(true)
  })

  it('says of every name of the standard whether the package has it', () => {
    const page = numpyTable()
    for (const section of sections) for (const name of section.names) {
      const row = page.split(`### ${section.title}\n`)[1].split('\n').find((line) => line.startsWith(`| \`${name.standard}\` |`))!
      expect(row.includes('| not in parnum |'), `${section.title} ${name.standard}`).toBe(missing(pn, section, name) !== undefined)
    }
  })
})
