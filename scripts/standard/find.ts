/** Looks for a name of the standard in the built package. */
import type { Section, StandardName } from './names.js'

type Named = Readonly<Record<string, unknown>>

/** What is missing of a name, in words; undefined where all of it is there. */
export function missing(pn: Named, section: Section, { parnum, place }: StandardName): string | undefined {
  const array = (pn['zeros'] as (shape: number[]) => Named)([2, 2])
  const home = section.space === undefined ? pn : (pn[section.space] ?? {}) as Named
  const path = section.space === undefined ? `pn.${parnum}` : `pn.${section.space}.${parnum}`
  const finds: Readonly<Record<StandardName['place'], () => string | undefined>> = {
    constant: () => (parnum in pn ? undefined : `no constant ${path}`),
    dtype: () => ((pn['isdtype'] as (dtype: string, kind: string) => boolean)(parnum, parnum) ? undefined : `no dtype '${parnum}'`),
    attribute: () => (parnum in array && typeof array[parnum] !== 'function' ? undefined : `no attribute x.${parnum}`),
    function: () => (typeof home[parnum] === 'function' ? undefined : `no function ${path}`),
    method: () => (typeof array[parnum] === 'function' ? undefined : `no method x.${parnum}`),
    both: () => finds.function() ?? finds.method(),
  }
  try {
    return finds[place]()
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
