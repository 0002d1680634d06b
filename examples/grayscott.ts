/**
 * Gray-Scott reaction and diffusion: two substances on a torus, of which V eats U and decays, grow a pattern like coral.
 * `npx tsx examples/grayscott.ts [size] [steps] [image.png]`
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { arr, configure, expr, info, interp, random, scope, type NDArray } from 'parnum'
import { PNG } from 'pngjs'
import { decimal, percent, table } from './table.js'
import { time } from './timing.js'

/** Diffusion of U and V, feed and kill: after Pearson, Complex Patterns in a Simple System, Science 261 (1993), in the units of the grid. */
export const rates = { u: 0.16, v: 0.08, feed: 0.0545, kill: 0.062 } as const
/** A field lies in an array with a rim of one cell, in which the opposite edge is repeated: so neighbours are views, also across the edge. */
const inner = '1:-1, 1:-1'

type Floats = NDArray<'float64'>
/** The concentrations of both substances, rims included. */
export interface Fields { u: Floats; v: Floats }

/** U everywhere, but for a few squares of V with a little noise. The numbers are those of NumPy's default_rng(seed). */
export function seeded(size: number, seed = 1): Fields {
  const g = random.generator(seed)
  const [u, v] = [arr.ones([size + 2, size + 2]), arr.zeros([size + 2, size + 2])]
  const side = Math.max(10, size >> 5)
  for (const [row, column] of g.integers(1, size + 1 - side, [20, 2]).toArray() as number[][]) {
    const square = `${row}:${row + side}, ${column}:${column + side}`
    u.set(0.5, square)
    v.set(0.25, square)
  }
  v.get(inner).add(g.uniform(0, 0.01, [size, size]), { out: v.get(inner) })
  return { u, v }
}

/** Repeats the opposite edges in the rim. */
function wrap(field: NDArray): void {
  field.set(field.get(-2), 0).set(field.get(1), -1)
  field.set(field.get('..., -2'), '..., 0').set(field.get('..., 1'), '..., -1')
}

/** What flows into each cell from its four neighbours. */
function laplacian(field: NDArray): NDArray {
  const [up, down, left, right] = [':-2, 1:-1', '2:, 1:-1', '1:-1, :-2', '1:-1, 2:'].map((part) => field.get(part))
  return expr`${up} + ${down} + ${left} + ${right} - 4*${field.get(inner)}`
}

/** One step of time, from one pair of fields into another that is written in place. */
function step(now: Fields, next: Fields): void {
  wrap(now.u)
  wrap(now.v)
  const [u, v] = [now.u.get(inner), now.v.get(inner)]
  const eaten = u.mul(v).mul(v)
  next.u.set(expr`${u} + (${rates.u}*${laplacian(now.u)} - ${eaten} + ${rates.feed}*(1 - ${u}))`, inner)
  next.v.set(expr`${v} + (${rates.v}*${laplacian(now.v)} + ${eaten} - ${rates.feed + rates.kill}*${v})`, inner)
}

/** The concentrations after so many steps, without rims. */
export function simulate(start: Fields, steps: number): Fields {
  let [now, next] = [{ u: start.u.copy(), v: start.v.copy() }, { u: start.u.copy(), v: start.v.copy() }]
  for (let k = 0; k < steps; k++) {
    step(now, next)
    ;[now, next] = [next, now]
  }
  return { u: now.u.get(inner), v: now.v.get(inner) }
}

/** What a pattern is like, in numbers. */
export interface Statistics { meanU: number; meanV: number; stdV: number; highestV: number; covered: number; roughness: number }
export function statistics({ u, v }: Fields): Statistics {
  return {
    meanU: u.mean().item(), meanV: v.mean().item(), stdV: v.std().item(), highestV: v.max().item(),
    covered: v.greater(0.1).mean().item(),
    roughness: v.sub(v.roll(1, { axis: 1 })).abs().mean().item(),
  }
}

/** Colours from dark blue by green to light yellow: red, green and blue at even distances. */
const colours = [[13, 8, 50, 120, 253], [22, 60, 130, 200, 250], [60, 120, 130, 95, 200]]

/** The concentration of V as a picture, a pixel a cell. */
export function picture(v: NDArray): Buffer {
  const [height, width] = v.shape
  const place = v.sub(v.min()).div(v.max().sub(v.min()).maximum(1e-12))
  const pixels = arr.full([height, width, 4], 255, { dtype: 'uint8' })
  colours.forEach((levels, channel) => {
    pixels.set(interp(place, arr.linspace(0, 1, levels.length), arr(levels)).round(), '...', channel)
  })
  const image = new PNG({ width, height })
  image.data = Buffer.from(pixels.reshape(-1).toTypedArray())
  return PNG.sync.write(image)
}

function main(): void {
  const [size, steps] = [Number(process.argv[2] ?? 512), Number(process.argv[3] ?? 5000)]
  const path = process.argv[4] ?? join(__dirname, 'out/grayscott.png')
  const start = seeded(size)
  const began = performance.now()
  const end = simulate(start, steps)
  const seconds = (performance.now() - began) / 1000
  const found = statistics(end)
  table(`Gray-Scott on a torus of ${size} by ${size} cells, ${steps} steps`, {
    ' ': ['mean of U', 'mean of V', 'standard deviation of V', 'highest V', 'cells with V above 0.1', 'mean difference of neighbours'],
    value: [...decimal([found.meanU, found.meanV, found.stdV, found.highestV], 4), ...percent([found.covered]), ...decimal([found.roughness], 4)],
  })
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, picture(end.v))

  const { threads, backend, instructionSet } = info()
  const some = (): unknown => scope(() => simulate(start, 100))
  const all = time(some)
  configure({ threads: 1 })
  const times = [seconds * 1e3, (time(some) / 100) * steps, (all / 100) * steps]
  table(`Time of ${steps} steps (parnum on ${backend} kernels, ${instructionSet})`, {
    run: [`this run, ${threads} threads`, '1 thread, best of several', `${threads} threads, best of several`], 'ms': decimal(times), 'million cells a second': decimal(times.map((t) => (size * size * steps) / t / 1e3)),
  })
  console.log(`Image: ${path}`)
}

if (require.main === module) main()
