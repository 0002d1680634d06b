/** Lists the names of the Array API standard 2024.12 that the built package lacks: `npx tsx scripts/standard.ts`, `--all` for every name. Ends with 1 where one is missing. */
import { createRequire } from 'node:module'
import { missing } from './standard/find.js'
import { sections } from './standard/names.js'

const pn = createRequire(import.meta.url)('../dist/index.cjs') as Readonly<Record<string, unknown>>
const all = process.argv.includes('--all')
let count = 0
let lacking = 0
for (const section of sections) {
  for (const name of section.names) {
    const lack = missing(pn, section, name)
    count++
    if (lack !== undefined) lacking++
    if (all || lack !== undefined) console.log(`${section.title}: ${name.standard}: ${lack ?? `${name.parnum} (${name.place})`}`)
  }
}
console.log(`${count} names, ${lacking} missing`)
process.exitCode = lacking === 0 ? 0 : 1
