/** The applications of examples/, as the bench runs them: where their data come from, and the ways each can be computed. */
import { loadFlights } from '../../examples/flights-data.js'
import { clean } from '../../examples/cleaning.js'
import { seeded, simulate, statistics } from '../../examples/grayscott.js'
import { learn } from '../../examples/learning.js'
import * as montecarlo from '../../examples/montecarlo.js'
import { pn } from '../parnum.js'

/** A way of computing an application's answers. */
export type Form = () => unknown

/** An application, by the name of its file and of its twin's. */
export const applications: Readonly<Record<string, (size: number) => Promise<Record<string, Form>>>> = {
  async learning(size) {
    const flights = await loadFlights(size)
    return { arrays: () => pn.scope(() => learn(flights)) }
  },
  async cleaning(size) {
    const flights = await loadFlights(size)
    return { arrays: () => pn.scope(() => clean(flights)) }
  },
  async grayscott(size) {
    const start = seeded(size)
    return { arrays: () => pn.scope(() => statistics(simulate(start, 100))) }
  },
  async montecarlo(size) {
    return {
      arrays: () => montecarlo.simulate(size, undefined, 'pcg64'),
      philox: () => montecarlo.simulate(size, undefined, 'philox'),
      tasks: () => montecarlo.simulateInTasks(size, undefined, 'pcg64'),
    }
  },
}

/** What is compared: an application, parnum's form, and Python's. */
export interface Comparison {
  readonly application: string
  readonly title: string
  readonly size: number
  readonly quickSize: number
  readonly parnum: string
  readonly python: 'NumPy' | 'joblib'
  /** The other random numbers: prices lie within four standard errors of their difference, and all other answers within one part in 10^9. */
  readonly random?: boolean
}

export const comparisons: readonly Comparison[] = [
  { application: 'learning', title: 'machine learning on flights', size: 3e6, quickSize: 1e5, parnum: 'arrays', python: 'NumPy' },
  { application: 'cleaning', title: 'data cleaning of flights', size: 3e6, quickSize: 1e5, parnum: 'arrays', python: 'NumPy' },
  { application: 'grayscott', title: 'Gray-Scott, n by n, 100 steps', size: 512, quickSize: 128, parnum: 'arrays', python: 'NumPy' },
  { application: 'montecarlo', title: 'Monte Carlo, same numbers (PCG64)', size: 1e6, quickSize: 5e4, parnum: 'arrays', python: 'NumPy' },
  { application: 'montecarlo', title: 'Monte Carlo, Philox', size: 1e6, quickSize: 5e4, parnum: 'philox', python: 'NumPy', random: true },
  { application: 'montecarlo', title: 'Monte Carlo in tasks (PCG64)', size: 1e6, quickSize: 5e4, parnum: 'tasks', python: 'joblib' },
]
