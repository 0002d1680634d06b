/** Which LAPACK computes decompositions: one of the machine's that the addon finds, or ml-matrix. Looked for when first needed. */
import { BackendError } from '../errors.js'
import { addon } from '../memory/addon.js'
import { libraryVersion } from './gufuncs/lapack/library.js'

/** The LAPACK in use. */
export interface Lapack {
  /** 'OpenBLAS 0.3.21 (libopenblas.so.0)', 'ml-matrix 6.15.1'. */
  readonly name: string
  /** Whether the addon calls it; the TypeScript kernels serve otherwise. */
  readonly native: boolean
  /** Why it is not a real LAPACK. */
  readonly reason?: string
}

let found: Lapack | undefined

/** The LAPACK in use; PARNUM_LAPACK names another library, or 'none'. Throws a BackendError where that cannot be loaded. */
export function lapack(): Lapack {
  return found ?? (found = look())
}

function look(): Lapack {
  const wanted = process.env['PARNUM_LAPACK'] || undefined
  const otherwise = (reason: string): Lapack => ({ name: `ml-matrix ${libraryVersion()}`, native: false, reason })
  if (wanted === 'none') return otherwise('PARNUM_LAPACK=none')
  if (!addon) return otherwise('there are no native kernels to call one')
  const name = addon.findLapack(wanted)
  if (name !== undefined) return { name, native: true }
  if (wanted !== undefined) throw new BackendError('load', `PARNUM_LAPACK is '${wanted}': ${addon.lapackReason()}`, { lapack: wanted })
  return otherwise(addon.lapackReason())
}
