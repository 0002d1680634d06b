/** Writes the files that are made from the op table; those that are up to date already keep their time. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { outputs } from './generate/outputs.js'

for (const [path, make] of Object.entries(outputs)) {
  const text = make()
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text)
}
