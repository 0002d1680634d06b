// A module whose main part is not guarded: it would begin in every worker that imports it for its task.
import { parallel } from '../../../dist/index.mjs'

export const f = (x) => x
console.error(await parallel.map(parallel.task(import.meta.url, 'f'), [1, 2]))
