/** docs/numpy.md: the standard's names and NumPy's against parnum's, from the exports, the two lists of names and the notes. */
import { readFileSync } from 'node:fs'
import { dtypes } from '../../src/dtype/dtype.js'
import { camel, sections, type Section, type StandardName } from '../standard/names.js'
import { differences, dtypeNames, instead, renamed } from '../standard/notes.js'
import { exportsOfPackage, type Exports } from './exports.js'

/** NumPy's names by namespace, each with what it is: scripts/numpy_names.py. */
type NumpyNames = Readonly<Record<'numpy' | 'linalg' | 'fft' | 'Generator', Readonly<Record<string, string>>>> & { readonly version: string }

export function numpyNames(): NumpyNames {
  return JSON.parse(readFileSync('scripts/standard/numpy.json', 'utf8')) as NumpyNames
}

const isDType = (name: string): boolean => (dtypes as readonly string[]).includes(name)
const cell = (text: string): string => text.replaceAll('|', '\\|')
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => (
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')
)

/** What a name of the standard is in parnum, as the page writes it. */
function standardPlace({ package: names, spaces, array }: Exports, { space }: Section, { parnum, place }: StandardName): string {
  const home = space === undefined ? names : spaces[space] ?? new Set<string>()
  const path = space === undefined ? `pn.${parnum}` : `pn.${space}.${parnum}`
  const isThere: Readonly<Record<StandardName['place'], readonly [boolean, string]>> = {
    constant: [names.has(parnum), `\`${path}\``],
    dtype: [isDType(parnum), `\`'${parnum}'\``],
    attribute: [array.has(parnum), `\`x.${parnum}\``],
    method: [array.has(parnum), `\`x.${parnum}()\``],
    function: [home.has(parnum), `\`${path}\``],
    both: [home.has(parnum) && array.has(parnum), `\`${path}\`, \`x.${parnum}\``],
  }
  const [found, text] = isThere[place]
  return found ? text : 'not in parnum'
}

function standardPart(exports: Exports): string {
  return sections.map((section) => {
    const rows = section.names.map((name) => [`\`${name.standard}\``, standardPlace(exports, section, name), name.note ?? ''])
    return `### ${section.title}\n\n${table(['standard', 'parnum', ''], rows)}`
  }).join('\n\n')
}

/** Where a NumPy name is in parnum; undefined where it is not. */
export function found({ package: names, spaces, generator }: Exports, space: keyof NumpyNames, name: string): string | undefined {
  const home = space === 'linalg' || space === 'fft' ? spaces[space] : undefined
  for (const own of [camel(name), renamed[name] ?? '']) {
    if (own === '') continue
    if (space === 'Generator') {
      if (generator.has(own)) return `\`generator.${own}\``
    } else if (home?.has(own)) return `\`pn.${space}.${own}\``
    else if (names.has(own) || own in spaces) return `\`pn.${own}\``
    else if (spaces['linalg']?.has(own)) return `\`pn.linalg.${own}\``
  }
  const dtype = dtypeNames[name] ?? name
  return space === 'numpy' && isDType(dtype) ? `\`'${dtype}'\`` : undefined
}

/** A row of a NumPy table. */
function numpyRow(exports: Exports, space: keyof NumpyNames, name: string): string[] {
  const place = found(exports, space, name)
  return [`\`${name}\``, place ?? 'not in parnum', place === undefined ? instead[name] ?? 'not built' : differences[name] ?? '']
}

function numpyPart(exports: Exports, space: keyof NumpyNames, title: string, names: Readonly<Record<string, string>>): string {
  const rows = Object.keys(names).map((name) => numpyRow(exports, space, name))
  const count = rows.filter(([, place]) => place !== 'not in parnum').length
  return `## ${title}\n\n${count} of ${rows.length} names.\n\n${table(['NumPy', 'parnum', 'difference, or what to use instead'], rows)}`
}

/** The page. */
export function numpyTable(): string {
  const exports = exportsOfPackage()
  const { version, numpy, linalg, fft, Generator } = numpyNames()
  return `# parnum, the Array API standard and NumPy

Made by \`npm run generate\` from the exports, the names of the Python Array API standard 2024.12, those of NumPy ${version} (scripts/numpy_names.py) and the notes in scripts/standard/notes.ts.
\`pn\` is the module (\`import * as pn from 'parnum'\`), \`x\` an array. Names are the standard's, or else NumPy's, camelCased; options stand in one object at the end, and a bare axis may
stand for it. What differs everywhere:

- Elements that NumPy gives as scalars are 0-d arrays; \`x.item()\` is the number. \`Number(x)\` works too, \`x / 2\` does not: JavaScript has no operators for arrays.
- Indices are int32 unless \`{ dtype: 'int64' }\` is asked for. Lists of numbers are float64, lists of bigints int64.
- A number beside an array takes the array's dtype, and one that the dtype cannot hold is a \`DTypeError\`: a dtype never depends on a value.
- Integers and booleans in functions of floats are computed in float64; NumPy takes float16 or float32 for narrow ones.
- There is one memory order, C; transposed arrays are views. There is no \`order\`, no \`subok\`, no \`like\`.
- Unknown options are errors, and errors are typed: they name the operation, what it got and why it cannot be.

## The Array API standard 2024.12

${standardPart(exports)}

${numpyPart(exports, 'numpy', 'NumPy', numpy)}

${numpyPart(exports, 'linalg', 'numpy.linalg', linalg)}

${numpyPart(exports, 'fft', 'numpy.fft', fft)}

${numpyPart(exports, 'Generator', 'numpy.random.Generator', Generator)}
`
}
