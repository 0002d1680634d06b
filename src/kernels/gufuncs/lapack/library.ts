/** ml-matrix (MIT), which computes decompositions where no LAPACK is found. Loaded when first needed. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type * as MlMatrix from 'ml-matrix'

const require = createRequire(__filename)
let loaded: typeof MlMatrix | undefined

/** The library. */
export function library(): typeof MlMatrix {
  return loaded ?? (loaded = require('ml-matrix') as typeof MlMatrix)
}

/** Its version: its package is found, not loaded. */
export function libraryVersion(): string {
  const text = readFileSync(join(dirname(require.resolve('ml-matrix')), 'package.json'), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}
