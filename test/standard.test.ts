/** The Array API standard 2024.12: every name that it has is in the package, as a function and, where it takes an array first, as a method. */
import * as pn from 'parnum'
import { describe, expect, it } from 'vitest'
import { missing } from '../scripts/standard/find.js'
import { sections } from '../scripts/standard/names.js'

describe.each(sections)('$title', (section) => {
  it.each(section.names)('$standard is there', (name) => {
    expect(missing(pn, section, name)).toBeUndefined()
  })
})
