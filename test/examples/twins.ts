/** What the applications' NumPy twins answered (scripts/fixtures_applications.py), and how answers are compared with that. */
import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import type { Cleaned } from '../../examples/cleaning.js'
import { differences } from '../../examples/flights-plain.js'
import type { Statistics } from '../../examples/grayscott.js'
import type { Learned } from '../../examples/learning.js'
import type { priced } from '../../examples/montecarlo.js'

interface Twins {
  readonly learning: { readonly flights: number; readonly answers: Learned }
  readonly cleaning: { readonly flights: number; readonly answers: Cleaned }
  readonly grayscott: { readonly size: number; readonly steps: number; readonly answers: Statistics; readonly rows: number[][] }
  readonly montecarlo: { readonly paths: number; readonly answers: ReturnType<typeof priced> }
}

export const twins = JSON.parse(readFileSync(new URL('../fixtures/applications.json', import.meta.url), 'utf8')) as Twins

/** All numbers to one part in 10^9; NaN is null in the twins' JSON. */
export function expectSame(found: object, right: object): void {
  expect(differences(JSON.parse(JSON.stringify(found)), right)).toEqual([])
}
