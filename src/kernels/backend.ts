/** The two interpreters behind one door: native where the addon is loaded, TypeScript elsewhere. */
import { addon, target } from '../memory/addon.js'

/** The interpreter in use. */
export const backend: 'native' | 'ts' = addon ? 'native' : 'ts'
/** The instruction set of the native kernels; 'js' without them. */
export const instructionSet: string = target ?? 'js'
