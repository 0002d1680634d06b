/** The version is said in three places. */
import { readFileSync } from 'node:fs'
import { info, version } from 'parnum'
import { expect, it } from 'vitest'

it('src/version.ts says what package.json and the lock file say', () => {
  const read = (path: string): { version: string } => JSON.parse(readFileSync(path, 'utf8')) as { version: string }
  expect([version, info().version, read('package-lock.json').version]).toEqual(Array(3).fill(read('package.json').version))
})
