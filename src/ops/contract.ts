/** What the addon and the TypeScript side must agree on: the names of operations and gufuncs, in their order, and its functions, as one number. */
import { gufuncs } from './gufuncs.js'
import { opNames } from './table.js'

/** Named anew when the addon's functions or the control block change. */
const interfaceName = 'chunk times'

/** A hash (FNV-1a, 32 bits) of the names. */
export const contractNumber = [...opNames, '|', ...gufuncs, '|', interfaceName].join().split('').reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16777619) >>> 0, 2166136261)
