/** The JavaScript sides of bench/programs.ts: `parnum <threads>` or `peers`, a process that answers one JSON line for each one read. */
import { answerOf } from './answer.js'
import { placesOf } from './check.js'
import type { Answers, Description, Forms, Message, ProgramInput, Times } from './contender.js'
import { spread } from './inputs.js'
import { pn, type NDArray } from './parnum.js'
import { programs } from './programs/list.js'
import { loops, numpyTs } from './programs/peers.js'
import { serve } from './serve.js'

type Run = () => readonly unknown[]
/** What a side makes of a program's inputs: its forms, ready to run. */
type Prepare = (name: string, inputs: readonly ProgramInput[]) => Record<string, Run>

const sizeOf = (shape: readonly number[]): number => shape.reduce((a, b) => a * b, 1)
const valuesOf = ({ seed, shape, low, high }: ProgramInput): Float64Array<ArrayBuffer> => spread(seed, sizeOf(shape), low, high)
const byName = <T>(inputs: readonly ProgramInput[], make: (input: ProgramInput) => T): Record<string, T> => Object.fromEntries(inputs.map((input) => [input.name, make(input)]))

/** Methods and formulas, and methods with fusion off. Results are computed together, as who wants them does. */
function ofParnum(name: string, inputs: readonly ProgramInput[]): Record<string, Run> {
  const program = programs.find((p) => p.name === name)!
  const arrays = byName(inputs, (input) => pn.arr(valuesOf(input)).reshape([...input.shape]))
  const form = (run: typeof program.methods, fusion: boolean): Run => () => {
    pn.configure({ fusion })
    const results = run(arrays)
    pn.eval(...results.filter((x): x is NDArray => typeof x !== 'number'))
    return results
  }
  return { methods: form((a) => program.methods(a), true), expr: form((a) => program.expr(a), true), unfused: form((a) => program.methods(a), false) }
}

async function ofPeers(): Promise<Prepare> {
  const np = await import('numpy-ts')
  // As in side.ts: its default holds no more than three arrays of 1e7 doubles.
  np.configureWasm({ maxMemory: 1.75 * 2 ** 30, scratchSize: 2 ** 28 })
  return (name, inputs) => {
    const typed = byName(inputs, valuesOf)
    const forms: Record<string, Run> = { loops: () => loops[name](typed) }
    const run = numpyTs[name] as (typeof numpyTs)[string] | undefined
    if (run) {
      const arrays = byName(inputs, ({ name: input, shape }) => np.array(typed[input] as never).reshape(...shape))
      forms['numpy-ts'] = () => run(np, arrays)
    }
    return forms
  }
}

/** Keeps results from being optimised away; the last ones only, or memory would not be used again. */
export let sink: unknown

function timesOf(run: Run, ms: number, atLeast: number): Times {
  const samples: number[] = []
  for (let spent = 0; spent < ms || samples.length < atLeast;) {
    sink = undefined
    const began = performance.now()
    sink = run()
    samples.push((performance.now() - began) * 1e6)
    spent += samples.at(-1)! / 1e6
  }
  return { samples }
}

async function main(): Promise<void> {
  const [which, threads] = process.argv.slice(2)
  if (which === 'parnum' && threads !== 'all') pn.configure({ threads: Number(threads) })
  const prepare = which === 'parnum' ? ofParnum : await ofPeers()
  let forms: Record<string, Run> = {}
  const answer = (message: Message): Description | Forms | Answers | Times => {
    switch (message.do) {
      case 'describe': {
        const { version, backend, instructionSet, threads: count } = pn.info()
        return { version: `parnum ${version}`, threads: count, text: `parnum ${version}, ${backend} (${instructionSet}), ${count} threads` }
      }
      case 'program':
        sink = undefined
        forms = prepare(message.name, message.inputs)
        return { forms: Object.keys(forms) }
      case 'answers':
        return { answers: forms[message.form]().map((value) => answerOf(value, placesOf)) }
      case 'run':
        return timesOf(forms[message.form], message.ms, message.atLeast)
      default:
        throw new Error(`no answer to ${message.do}`)
    }
  }
  await serve<Message>(answer, 20)
}

void main()
