/** The JavaScript sides of the bench: `parnum <threads>` or `peers`, a process that answers one JSON line for each one read. */
import Benchmark from 'benchmark'
import ndarray from 'ndarray'
import { answerOf, computed } from './answer.js'
import type { Answer, Message, Times } from './contender.js'
import { makeInput, type Dtype, type Input, type InputName } from './inputs.js'
import { pn } from './parnum.js'
import { serve } from './serve.js'

type Wrap = (input: Input) => unknown
/** A library: how it wraps an input and gives its elements back, and the names that its code sees. */
interface Library {
  readonly names: Readonly<Record<string, unknown>>
  readonly wrap: Wrap
}

let n = 0
let dtype: Dtype = 'float64'
const raw = new Map<InputName, Input>()
const wrapped = new Map<string, unknown>()
const libraries: Record<string, Library> = {}
/** Keeps results from being optimised away. */
export let sink: unknown

function shaped(values: object, shape: readonly number[]): object {
  return Object.assign(values, { shape })
}

async function load(which: string): Promise<void> {
  if (which === 'parnum') {
    const flat = (input: Input) => pn.asarray(input.dtype === 'bool' ? [...input.values].map(Boolean) : input.values)
    libraries['parnum'] = {
      names: { pn },
      // A mask comes by comparison: a list of 1e7 booleans would take long.
      wrap: (input) => {
        const x = input.dtype === 'bool' ? pn.arr(input.values).notEqual(0) : pn.copy(flat(input))
        return input.shape.length > 1 ? x.reshape([...input.shape]) : x
      },
    }
    return
  }
  const np = await import('numpy-ts')
  // Its default of 256 MiB holds no more than three arrays of 1e7 doubles; from 2 GiB on its addresses turn negative.
  np.configureWasm({ maxMemory: 1.75 * 2 ** 30, scratchSize: 2 ** 28 })
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const ops = require('ndarray-ops') as unknown
  libraries['loops'] = { names: {}, wrap: (input) => (input.shape.length > 1 ? shaped(input.values, input.shape) : input.values) }
  libraries['ndarrayOps'] = { names: { ops, nd: ndarray }, wrap: (input) => ndarray(input.values as Float64Array, [...input.shape]) }
  libraries['numpyTs'] = {
    names: { np },
    wrap: (input) => {
      const x = np.array(input.values as never, input.dtype as never)
      return input.shape.length > 1 ? x.reshape(...input.shape) : x
    },
  }
}

/** Code as a function of its own, so that no two cases share what the compiler learns. parnum's large results are pending: they are computed here; small ones never are. */
function compile(by: string, code: string, inputs: readonly InputName[]): () => unknown {
  const library = libraries[by]
  const names: Record<string, unknown> = { ...library.names, n, F: dtype === 'float64' ? Float64Array : Float32Array }
  for (const name of inputs) names[name] = inputOf(by, library, name)
  const body = code.includes('return ') ? code : `return ${code}`
  const run = new Function('names', `const { ${Object.keys(names).join(', ')} } = names; return () => { ${body} }`)(names) as () => unknown
  return by === 'parnum' && n >= 1e4 ? () => computed(run()) : run
}

function inputOf(by: string, library: Library, name: InputName): unknown {
  const key = `${by} ${name}`
  if (!raw.has(name)) raw.set(name, makeInput(name, n, dtype))
  if (!wrapped.has(key)) wrapped.set(key, library.wrap(raw.get(name)!))
  return wrapped.get(key)
}

function check(message: Extract<Message, { do: 'check' }>): Answer {
  return answerOf(compile(message.by, message.code, message.inputs)(), () => message.places)
}

function time(message: Extract<Message, { do: 'time' }>): Times {
  const timed = compiled(message)
  return { samples: message.small ? timeSmall(timed, message.ms) : timeLarge(timed, message) }
}

/** Code with how often it runs in a sample, found at its first timing. */
interface Timed {
  readonly run: () => unknown
  number: number
}
const functions = new Map<string, Timed>()
function compiled({ by, code, inputs }: { by: string; code: string; inputs: readonly InputName[] }): Timed {
  const key = `${by} ${code}`
  if (!functions.has(key)) functions.set(key, { run: compile(by, code, inputs), number: 0 })
  return functions.get(key)!
}

/** What benchmark.js's loops see: the code to time, and a place for its result. */
const stage: { run?: () => unknown; result?: unknown } = {}
Object.assign(globalThis, { stage })

/**
 * benchmark.js: its samples, in ns. The code is given as text, which it puts into its loop, as timeit does for NumPy: a function it calls as a property of
 * an object that V8 keeps as a hash table, which costs 45 ns.
 */
function timeSmall(timed: Timed, ms: number): readonly number[] {
  const { run } = timed
  stage.run = run
  // The compiler needs some thousand calls to be done with a function; benchmark.js counts its first cycles too.
  if (timed.number === 0) warm(run, ms / 4)
  timed.number = 1
  const bench = new Benchmark({ setup: 'const { run } = stage', fn: 'stage.result = run()', minTime: 0.01, maxTime: ms / 1000, minSamples: 5 })
  bench.run({ async: false })
  const { error } = bench as { error?: Error }
  if (error) throw error
  return bench.stats.sample.map((seconds) => seconds * 1e9)
}

function warm(run: () => unknown, ms: number): void {
  for (const began = performance.now(); performance.now() - began < ms;) for (let k = 0; k < 100; k++) sink = run()
}

/** Repetitions for so many milliseconds; those that are short are timed several at once. */
function timeLarge(timed: Timed, { ms, sampleMs, atLeast }: { ms: number; sampleMs: number; atLeast: number }): readonly number[] {
  if (timed.number === 0) timed.number = numberFor(timed.run, sampleMs)
  const { run, number } = timed
  const samples: number[] = []
  for (let spent = 0; (spent < ms && samples.length < 1000) || samples.length < atLeast;) {
    const ns = timeOf(run, number)
    samples.push(ns)
    spent += (ns * number) / 1e6
  }
  return samples
}

/** How many runs make a sample; a first look at it warms up, too. */
function numberFor(run: () => unknown, sampleMs: number): number {
  const first = timeOf(run, 1) / 1e6
  if (first > 20 * sampleMs) return 1
  for (let k = 0; k < 20; k++) sink = run()
  return Math.max(1, Math.round(sampleMs / (timeOf(run, 10) / 1e6)))
}

/** Nanoseconds of one of so many runs. */
function timeOf(run: () => unknown, number: number): number {
  const began = performance.now()
  for (let k = 0; k < number; k++) sink = run()
  return ((performance.now() - began) * 1e6) / number
}

function versionOf(name: string): string {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return `${name} ${(require(`../node_modules/${name}/package.json`) as { version: string }).version}`
}

async function answer(message: Message): Promise<object> {
  switch (message.do) {
    case 'describe':
      return libraries['parnum']
        ? { version: `parnum ${pn.info().version}`, threads: pn.info().threads, text: `parnum ${pn.info().version}, ${pn.info().backend} (${pn.info().instructionSet}), ${pn.info().threads} threads` }
        : { version: ['ndarray-ops', 'numpy-ts', 'benchmark'].map(versionOf).join(', ') }
    case 'prepare':
      for (const x of wrapped.values()) (x as { dispose?: () => void }).dispose?.()
      raw.clear()
      wrapped.clear()
      functions.clear()
      sink = undefined
      n = message.n
      dtype = message.dtype
      return {}
    case 'check':
      return check(message)
    case 'time':
      // The team's threads boot while the first jobs run; wait for them here.
      if (message.by === 'parnum' && !booted && n > 1e4) await boot(message)
      return time(message)
    default:
      throw new Error(`no answer to ${message.do}`)
  }
}

let booted = false
async function boot(message: Extract<Message, { do: 'time' }>): Promise<void> {
  sink = compiled(message).run()
  await new Promise((resolve) => setTimeout(resolve, 300))
  booted = true
}

async function main(): Promise<void> {
  const [which, threads] = process.argv.slice(2)
  await load(which)
  if (which === 'parnum' && threads !== 'all') pn.configure({ threads: Number(threads) })
  await serve<Message>(answer)
}

void main()
