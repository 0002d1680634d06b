/** Expressions measured in turns: NumPy's and parnum's, once their answers agree. */
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Contender, type Answer, type Message, type Times } from './contender.js'
import { inputNames, inputShape, type Dtype, type InputName } from './inputs.js'
import { quantiles } from './measure.js'

/** The same in both languages. */
export interface Row {
  readonly parnum: string
  readonly numpy: string
  /** What is compared, where the result itself is not unique. */
  readonly unique?: readonly [parnum: string, numpy: string]
  /** How far an element may be off, by the largest: 1e-7. */
  readonly within?: number
}

/** A side with the language that it speaks. */
export interface Side {
  readonly it: Contender
  readonly by: 'parnum' | 'numpy'
}

export function numpySide(): Side {
  return { it: new Contender('NumPy', process.env['PARNUM_PYTHON'] ?? process.env['PYTHON'] ?? 'python3', [join(__dirname, 'side.py')]), by: 'numpy' }
}

export function parnumSide(name: string, env: Readonly<Record<string, string>> = {}): Side {
  return { it: new Contender(name, process.execPath, ['--import', 'tsx', join(__dirname, 'side.ts'), 'parnum', 'all'], env), by: 'parnum' }
}

/** Has every side make its inputs of n elements. */
export async function prepare(sides: readonly Side[], n: number, dtype: Dtype = 'float64'): Promise<void> {
  const shapes = Object.fromEntries(inputNames.map((name) => [name, inputShape(name, n)])) as Record<InputName, readonly number[]>
  for (const { it } of sides) await it.ask({ do: 'prepare', n, dtype, shapes })
}

/** Throws where an answer is not the first one's. */
function compare(name: string, answers: readonly Answer[], within: number): void {
  const [right, ...others] = answers
  const most = Math.max(...right.samples.map(Math.abs))
  for (const other of others) {
    if (other.shape.join() !== right.shape.join()) throw new Error(`${name}: shape [${other.shape.join()}] instead of [${right.shape.join()}]`)
    right.samples.forEach((want, k) => {
      if (!(Math.abs(other.samples[k] - want) <= within * most)) throw new Error(`${name}: element ${k} is ${other.samples[k]} instead of ${want}`)
    })
  }
}

/** Milliseconds between two turns: a BLAS's threads spin for a while after they have ended, and would have a core that the next one needs. */
const rest = 200

/** The median time of each side, in ms, after as many rounds. */
export async function turns(name: string, row: Row, sides: readonly Side[], inputs: readonly InputName[], rounds = 5): Promise<readonly number[]> {
  const places = Array.from({ length: 50 }, (_, k) => k)
  const answers: Answer[] = []
  for (const { it, by } of sides) {
    const code = row.unique ? row.unique[by === 'parnum' ? 0 : 1] : row[by]
    answers.push(await it.ask<Answer>({ do: 'check', by, code, inputs, wide: false, places }))
  }
  compare(name, answers, row.within ?? 1e-7)
  const samples: number[][] = sides.map(() => [])
  for (let round = 0; round < rounds; round++) {
    for (const [k, { it, by }] of sides.entries()) {
      const message: Message = { do: 'time', by, code: row[by], inputs, ms: 60, sampleMs: 2, atLeast: 1, small: false }
      await setTimeout(rest)
      samples[k].push(...(await it.ask<Times>(message)).samples)
    }
  }
  return samples.map((list) => quantiles(list).median / 1e6)
}
