/**
 * Mutations of valid bytes: each is refused with a ProgramError, or is a program, and then its views are drawn too, some of them hostile. What runs touches
 * nothing outside its views, and both interpreters give the same bits. PARNUM_FUZZ sets the number of mutations.
 */
import { describe, expect, it, vi } from 'vitest'
import { infoOf, type TypedArray } from '../../src/dtype/dtype.js'
import { opOf, opNames, type OpName } from '../../src/ops/table.js'
import { sizeOf } from './frames.js'
import { guard, made, scene, Scene, type Drawn, type Options, type Wants } from './guarded.js'
import { Dice, mutated } from './mutate.js'

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

/** Every place of a view that lies in the box, in elements. A result has the axes of the box that are not reduced. */
function placesOf({ shape, strides, offset }: Drawn, role: string, options: Options): number[] {
  const has = (axis: number): boolean => role !== 'result' || (options.axis !== undefined && !options.axis.includes(axis))
  const from = options.offset?.filter((_, axis) => has(axis)) ?? shape.map(() => 0)
  const lengths = options.shape?.filter((_, axis) => has(axis)) ?? shape
  return Array.from({ length: sizeOf(lengths) }, (_, i) => {
    let place = offset
    for (let axis = shape.length - 1, rest = i; axis >= 0; axis--) {
      place += (from[axis] + (rest % lengths[axis])) * strides[axis]
      rest = Math.floor(rest / lengths[axis])
    }
    return place
  })
}

/** The bytes of each memory that the program may write to: those of its outputs' and results' elements in the box. */
function writable(program: Wants, drawn: Scene, made: Made, options: Options): Uint8Array[] {
  const masks = made.buffers.map((buffer) => new Uint8Array(buffer.byteLength))
  program.views.forEach(({ role, dtype }, v) => {
    if (role === 'input') return
    const { bytes } = infoOf(dtype)
    for (const place of placesOf(drawn.views[v], role, options)) masks[drawn.views[v].memory].fill(1, guard + place * bytes, guard + (place + 1) * bytes)
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
    for (const place of placesOf(drawn.views[v], views[v].role, options)) if (!Object.is(together.views[v].data[place], apart.views[v].data[place])) return `view ${v} element ${place}`
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
      const masks = refusal === undefined ? writable(program, drawn, one, options) : one.buffers.map((buffer) => new Uint8Array(buffer.byteLength))
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
