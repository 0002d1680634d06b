/** What the addon and the TypeScript side must agree on: the names of operations and gufuncs, in their order, as one number. */
import { gufuncs } from './gufuncs.js'
import { opNames } from './table.js'

/** A hash (FNV-1a, 32 bits) of the names. */
export const contractNumber = [...opNames, '|', ...gufuncs].join().split('').reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16777619) >>> 0, 2166136261)
