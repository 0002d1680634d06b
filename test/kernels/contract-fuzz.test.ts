/**
 * Mutations of valid bytes: each is refused with a ProgramError, or is a program, and then its views are drawn too, some of them hostile. What runs touches
 * nothing outside its views, and both interpreters give the same bits. PARNUM_FUZZ sets the number of mutations.
 */
import { describe, expect, it, vi } from 'vitest'
import { infoOf, type DType, type TypedArray } from '../../src/dtype/dtype.js'
import { encode, Field, recordBytes } from '../../src/kernels/portable.js'
import { opOf, opNames, type OpName } from '../../src/ops/table.js'
import { noise, sizeOf, valueOf } from './frames.js'
import { programs } from './programs.js'

const mutations = Number(process.env['PARNUM_FUZZ'] ?? 100_000)
const seed = Number(process.env['PARNUM_SEED'] ?? 1)

/** The engine, loaded once for each backend: two engines in one process. */
async function engine(backend: 'native' | 'ts') {
  const before = process.env['PARNUM_BACKEND']
  process.env['PARNUM_BACKEND'] = backend
  vi.resetModules()
  const { Program } = await import('../../src/api/program.js')
  const { ParnumError, ProgramError } = await import('../../src/errors.js')
  const { setThreads } = await import('../../src/schedule/team.js')
  if (before === undefined) delete process.env['PARNUM_BACKEND']
  else process.env['PARNUM_BACKEND'] = before
  setThreads(1)
  return { Program, ParnumError, ProgramError }
}
type Engine = Awaited<ReturnType<typeof engine>>

// Most mutations end in an error; its stack would be most of the time.
Error.stackTraceLimit = 0

const native = await engine('native').catch(() => undefined)
const ts = await engine('ts')

class Dice {
  private readonly next: () => number
  constructor(from: number) {
    this.next = noise(from)
  }
  bits(): number {
    return this.next()
  }
  below(n: number): number {
    return (this.next() >>> 4) % n
  }
  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]
  }
  one(in_: number): boolean {
    return this.below(in_) === 0
  }
}

// ---------------------------------------------------------------- mutations

const extremes = [0, 1, 2, 3, 10, 11, 15, 16, 63, 64, 127, 128, 254, 255]
const corpus = Object.values(programs).map(encode)

/** Where the instructions begin: behind the header, the views' dtypes and the names. */
function recordsOf(bytes: readonly number[]): number {
  let at = Field.body + bytes[Field.inputs] + bytes[Field.outputs] + bytes[Field.results]
  for (let n = 0; n < bytes[Field.names]; n++) at += 1 + bytes[at]
  return at
}

type Mutation = (bytes: number[], dice: Dice) => number[]
const set: Mutation = (bytes, dice) => {
  bytes[dice.below(bytes.length)] = dice.below(256)
  return bytes
}
const flip: Mutation = (bytes, dice) => {
  bytes[dice.below(bytes.length)] ^= 1 << dice.below(8)
  return bytes
}
const extreme: Mutation = (bytes, dice) => {
  bytes[dice.below(bytes.length)] = dice.pick(extremes)
  return bytes
}
const shorten: Mutation = (bytes, dice) => bytes.slice(0, dice.below(bytes.length))
const lengthen: Mutation = (bytes, dice) => [...bytes, ...Array.from({ length: 1 + dice.below(12) }, () => dice.below(256))]
const splice: Mutation = (bytes, dice) => {
  const other = [...dice.pick(corpus)]
  const from = dice.below(other.length)
  bytes.splice(dice.below(bytes.length), dice.below(12), ...other.slice(from, from + dice.below(12)))
  return bytes
}
/** One byte of one instruction becomes one that could stand there. */
const field: Mutation = (bytes, dice) => {
  const first = recordsOf(bytes)
  const count = Math.floor((bytes.length - first) / recordBytes)
  if (!(count > 0)) return bytes
  const place = dice.below(recordBytes)
  bytes[first + dice.below(count) * recordBytes + place] = dice.below(place === 0 ? 7 : place === 2 ? 11 : 6)
  return bytes
}
const opName: Mutation = (bytes, dice) => {
  const at = Field.body + bytes[Field.inputs] + bytes[Field.outputs] + bytes[Field.results]
  const name = dice.pick(opNames)
  bytes.splice(at, 1 + bytes[at], name.length, ...new TextEncoder().encode(name))
  return bytes
}
/** The same dtype everywhere: with an operation of another name, often a program. */
const retype: Mutation = (bytes, dice) => {
  const [from, to] = [dice.below(11), dice.below(11)]
  const first = recordsOf(bytes)
  return bytes.map((byte, i) => {
    const isType = (i >= Field.body && i < Field.body + bytes[Field.inputs] + bytes[Field.outputs] + bytes[Field.results]) || (i >= first && (i - first) % recordBytes === 2)
    return isType && byte === from ? to : byte
  })
}
const swap: Mutation = (bytes, dice) => {
  const first = recordsOf(bytes)
  const count = Math.floor((bytes.length - first) / recordBytes)
  if (count < 2) return bytes
  const i = first + dice.below(count) * recordBytes
  const j = first + dice.below(count) * recordBytes
  const record = bytes.slice(i, i + recordBytes)
  bytes.splice(i, recordBytes, ...bytes.slice(j, j + recordBytes))
  bytes.splice(j, recordBytes, ...record)
  return bytes
}
const all: readonly Mutation[] = [set, flip, extreme, shorten, lengthen, splice, field, field, opName, opName, retype, retype, swap]

function mutated(dice: Dice): Uint8Array {
  let bytes = [...dice.pick(corpus)]
  for (let n = 1 + dice.below(3); n > 0 && bytes.length > 0; n--) bytes = dice.pick(all)(bytes, dice)
  return Uint8Array.from(bytes)
}

// ---------------------------------------------------------------- views

const guard = 64

/** A view to be, over memory that is not made yet. */
interface Drawn {
  readonly memory: number
  readonly dtype: DType
  readonly shape: number[]
  readonly strides: number[]
  offset: number
}
/** Memory to be: what it holds between its guards. */
interface Region {
  readonly dtype: DType
  readonly elements: number
  readonly fill: number
}

const shapes = [[], [1], [7], [5], [3, 5], [4, 1, 3], [2, 3, 4], [0], [3, 0], [1, 6]]
const large = [[1030], [300, 4], [4, 300], [33, 40], [2, 520], [17, 3, 20], [700, 2]]

class Scene {
  readonly regions: Region[] = []
  readonly views: Drawn[] = []
  constructor(readonly dice: Dice) {}

  /** A layout that has room in memory of its own: some order of the axes, some step, some axes backwards. */
  draw(dtype: DType, shape: number[]): void {
    const { dice } = this
    const order = shape.map((_, axis) => axis)
    if (dice.one(3)) order.sort(() => dice.below(3) - 1)
    let step = 1 + (dice.one(3) ? dice.below(3) : 0)
    const strides = shape.map(() => 0)
    let offset = dice.below(3)
    for (const axis of order.reverse()) {
      const back = dice.one(6)
      strides[axis] = back ? -step : step
      if (back) offset += step * Math.max(0, shape[axis] - 1)
      step *= Math.max(1, shape[axis]) + (dice.one(8) ? 1 : 0)
    }
    const elements = offset + step + dice.below(3)
    this.views.push({ memory: this.regions.push({ dtype, elements, fill: dice.bits() }) - 1, dtype, shape, strides, offset })
  }

  /** An output over the memory of an input with elements of its size: the very same ones, or off by some. */
  over(dtype: DType, shape: number[]): boolean {
    const { dice } = this
    const others = this.views.filter((view) => infoOf(view.dtype).bytes === infoOf(dtype).bytes && String(view.shape) === String(shape))
    if (others.length === 0) return false
    const other = dice.pick(others)
    this.views.push({ ...other, strides: [...other.strides], dtype, offset: other.offset + (dice.one(3) ? dice.below(4) - 1 : 0) })
    return true
  }

  /** One view becomes another than it was: in most cases one that must be refused. */
  spoil(): void {
    const { dice } = this
    const view = dice.pick(this.views)
    const much = dice.pick([1, -1, 2, 8, -64, 1000, 2 ** 31, 2 ** 40, -(2 ** 53), Infinity, NaN, 0.5])
    if (view.shape.length === 0 || dice.one(3)) view.offset += much
    else if (dice.one(2)) view.strides[dice.below(view.strides.length)] = much
    else view.shape[dice.below(view.shape.length)] += much
  }
}

type Options = { offset?: number[]; shape?: number[]; axis?: number[] }

/** Views for a program, and what part of them is run. */
function scene(program: InstanceType<Engine['Program']>, dice: Dice): { drawn: Scene; options: Options } {
  const drawn = new Scene(dice)
  const shape = [...dice.pick(dice.one(16) ? large : shapes)]
  const options: Options = {}
  const axes = shape.map((_, axis) => axis).filter(() => dice.one(2))
  const folds = program.views.some(({ role }) => role === 'result')
  if (folds && !dice.one(4)) options.axis = axes
  const kept = options.axis ? shape.filter((_, axis) => !axes.includes(axis)) : []
  for (const { role, dtype } of program.views) {
    const wanted = role === 'result' ? kept : role === 'output' ? shape : stretched(shape, dice)
    if (role === 'input' || dice.one(role === 'output' ? 2 : 8) || !drawn.over(dtype, wanted)) drawn.draw(dtype, [...wanted])
  }
  if (dice.one(4)) {
    options.offset = shape.map((n) => dice.below(n + 1))
    options.shape = shape.map((n, axis) => dice.below(n - options.offset![axis] + (dice.one(40) ? 2 : 1)))
  }
  if (dice.one(8)) drawn.spoil()
  return { drawn, options }
}

/** A shape that is broadcast to the given one, which it mostly is itself. */
function stretched(shape: readonly number[], dice: Dice): number[] {
  if (!dice.one(4)) return [...shape]
  return shape.map((n) => (dice.one(3) ? 1 : n)).slice(dice.one(3) ? dice.below(shape.length + 1) : 0)
}

const specials = [NaN, 0, -0, Infinity, -Infinity, 1, -1, 0.5, 5e-324, 3e38, 2 ** 31, -(2 ** 63), 2 ** 64]

/** Memory between guards, filled; then views of it as `run` takes them. */
function made(drawn: Scene, guards: number) {
  const buffers = drawn.regions.map(({ dtype, elements, fill }) => {
    const { array, bytes, kind, big } = infoOf(dtype)
    const buffer = new SharedArrayBuffer(guard * 2 + Math.ceil((elements * bytes) / 8) * 8)
    new Uint8Array(buffer).fill(guards)
    const values = new array(buffer, guard, elements) as unknown as Record<number, number | bigint>
    const next = noise(fill)
    for (let i = 0; i < elements; i++) {
      const bits = next()
      values[i] = kind === 'f' && bits % 5 === 0 ? specials[(bits >>> 8) % specials.length] : !big && kind !== 'b' && kind !== 'f' && bits % 5 === 0 ? [0, 1, -1, infoOf(dtype).min as number][(bits >>> 8) % 4] : valueOf(dtype, bits)
    }
    return buffer
  })
  const views = drawn.views.map(({ memory, dtype, shape, strides, offset }) => {
    const region = drawn.regions[memory]
    const bytes = region.elements * infoOf(region.dtype).bytes
    const data = new (infoOf(dtype).array)(buffers[memory], guard, bytes / infoOf(dtype).bytes)
    return { data, dtype, shape, strides, offset }
  })
  return { buffers, views }
}

type Made = ReturnType<typeof made>

function attempt(e: Engine, bytes: Uint8Array, { views }: Made, options: Options): string | undefined {
  try {
    e.Program.fromBytes(bytes).run(views, options)
    return undefined
  } catch (error) {
    if (error instanceof e.ParnumError) return `${error.name} ${error.message}`
    throw error
  }
}

/** Every place of a view, in elements. */
function placesOf({ shape, strides, offset }: Drawn): number[] {
  return Array.from({ length: sizeOf(shape) }, (_, i) => {
    let place = offset
    for (let axis = shape.length - 1, rest = i; axis >= 0; axis--) {
      place += (rest % shape[axis]) * strides[axis]
      rest = Math.floor(rest / shape[axis])
    }
    return place
  })
}

/** The bytes of each memory that the program may write to: those of its outputs' and results' elements in the box. */
function writable(program: InstanceType<Engine['Program']>, drawn: Scene, made: Made): Uint8Array[] {
  const masks = made.buffers.map((buffer) => new Uint8Array(buffer.byteLength))
  program.views.forEach(({ role, dtype }, v) => {
    if (role === 'input') return
    const { bytes } = infoOf(dtype)
    for (const place of placesOf(drawn.views[v])) masks[drawn.views[v].memory].fill(1, guard + place * bytes, guard + (place + 1) * bytes)
  })
  return masks
}

function firstStray(made: Made, fresh: Made, masks: readonly Uint8Array[]): string | undefined {
  for (let m = 0; m < masks.length; m++) {
    const [now, before] = [new Uint8Array(made.buffers[m]), new Uint8Array(fresh.buffers[m])]
    for (let i = 0; i < now.length; i++) if (masks[m][i] === 0 && now[i] !== before[i]) return `memory ${m} byte ${i}`
  }
  return undefined
}

/** The first element written that another is than where every view has memory of its own: to write over an input changes no result. */
function firstOverwritten(e: Engine, bytes: Uint8Array, drawn: Scene, together: Made, options: Options): string | undefined {
  const alone = new Scene(drawn.dice)
  for (const view of drawn.views) alone.views.push({ ...view, memory: alone.regions.push(drawn.regions[view.memory]) - 1 })
  const apart = made(alone, 0)
  const refusal = attempt(e, bytes, apart, options)
  if (refusal !== undefined) return refusal
  const { views } = e.Program.fromBytes(bytes)
  for (let v = 0; v < views.length; v++) {
    if (views[v].role === 'input') continue
    for (const place of placesOf(drawn.views[v])) if (!Object.is(together.views[v].data[place], apart.views[v].data[place])) return `view ${v} element ${place}`
  }
  return undefined
}

/** Operations whose result another engine may give otherwise: those with an error bound, and those that show the sign of a NaN. */
const loose = (name: OpName): boolean => opOf(name).ulp > 0 || name === 'copysign' || name === 'signbit'

function firstDifference(a: Made, b: Made): string | undefined {
  for (let v = 0; v < a.views.length; v++) {
    const [x, y] = [a.views[v].data, b.views[v].data] as [TypedArray, TypedArray]
    for (let i = 0; i < x.length; i++) if (!Object.is(x[i], y[i])) return `view ${v} element ${i}: ${x[i]} and ${y[i]}`
  }
  return undefined
}

describe('a program from mutated bytes', () => {
  it(`is refused or runs within its views, ${mutations} times`, { timeout: 60_000 + mutations }, () => {
    const counts = { refused: 0, accepted: 0, viewsRefused: 0, ran: 0, inPlace: 0, compared: 0 }
    const dice = new Dice(seed)
    for (let n = 0; n < mutations; n++) {
      const bytes = mutated(dice)
      let program
      try {
        program = ts.Program.fromBytes(bytes)
      } catch (error) {
        if (!(error instanceof ts.ProgramError)) throw error
        counts.refused++
        continue
      }
      counts.accepted++
      const about = (): string => `mutation ${n}, ${Buffer.from(bytes).toString('hex')}\n${String(program)}\n${JSON.stringify([drawn.views, options])}\n`
      if (Buffer.compare(program.toBytes(), bytes) !== 0) expect.fail(`mutation ${n}: the bytes come back as others: ${Buffer.from(bytes).toString('hex')}`)
      const { drawn, options } = scene(program, dice)
      const one = made(drawn, 0xa5)
      const refusal = attempt(ts, bytes, one, options)
      const masks = refusal === undefined ? writable(program, drawn, one) : one.buffers.map((buffer) => new Uint8Array(buffer.byteLength))
      const stray = firstStray(one, made(drawn, 0xa5), masks)
      if (stray !== undefined) expect.fail(`${about()}TypeScript wrote to ${stray}`)
      if (refusal === undefined) counts.ran++
      else counts.viewsRefused++
      if (refusal === undefined && drawn.regions.length < drawn.views.length) {
        counts.inPlace++
        const overwritten = firstOverwritten(ts, bytes, drawn, one, options)
        if (overwritten !== undefined) expect.fail(`${about()}over an input: ${overwritten}`)
      }
      if (!native) continue
      // Other guards, so that an element read outside a view would show too.
      const two = made(drawn, 0x5a)
      const other = attempt(native, bytes, two, options)
      if (other !== refusal) expect.fail(`${about()}native: ${other}; TypeScript: ${refusal}`)
      const far = firstStray(two, made(drawn, 0x5a), masks)
      if (far !== undefined) expect.fail(`${about()}native wrote to ${far}`)
      if (refusal !== undefined || opNames.some((name) => loose(name) && String(program).includes(` ${name} `))) continue
      counts.compared++
      const difference = firstDifference(one, two)
      if (difference !== undefined) expect.fail(`${about()}TypeScript and native: ${difference}`)
    }
    console.log(JSON.stringify({ seed, mutations, ...counts }))
    expect(counts.refused + counts.accepted).toBe(mutations)
    expect(counts.ran).toBeGreaterThan(mutations / 100)
  })
})
