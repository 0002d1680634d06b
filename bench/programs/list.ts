/** The programs, in the order of the table. */
import { blackScholes } from './black-scholes.js'
import { length, moments, sumOfChain } from './chains.js'
import { heat } from './heat.js'
import { nbody } from './nbody.js'
import type { Program } from './program.js'

export const programs: readonly Program[] = [sumOfChain, length, moments, blackScholes, heat, nbody]
