/**
 * Random programs of operations, in-place writes, views, folds and disposals, run with and without fusion: what is read, and the errors,
 * must be the same, bit for bit.
 */
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { NDArray } from 'parnum'

// Everything waits, however small: read when parnum is loaded.
process.env['PARNUM_FUSE_FROM'] = '1'
const pn = await import('parnum')
const native = pn.info().backend === 'native'

/** A generator of numbers that look random (mulberry32). */
function random(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const shapes = [[7], [40], [3, 5], [40, 3], [2, 3, 4], [1200], [70, 30]]
const dtypes = ['float64', 'float32', 'int32', 'int64', 'uint8', 'bool'] as const
const unary = ['negative', 'abs', 'sin', 'exp', 'sqrt', 'square', 'isnan', 'floor', 'sign', 'logicalNot'] as const
const binary = ['add', 'subtract', 'multiply', 'divide', 'maximum', 'less', 'equal', 'logicalAnd', 'hypot', 'atan2'] as const
const folds = ['sum', 'mean', 'max', 'min', 'std', 'prod', 'any', 'countNonzero', 'argmax'] as const

/** An array's bits, in short. */
function bytes(x: NDArray): string {
  const elements = x.toTypedArray()
  return `${x.dtype} [${x.shape.join()}] ${String(elements.slice(0, 3))} ${createHash('sha1').update(new Uint8Array(elements.buffer)).digest('hex').slice(0, 8)}`
}

/** Runs the program of a seed and tells everything that a user could see. */
function play(seed: number, steps: number): string[] {
  const next = random(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]
  const seen: string[] = []
  const arrays: NDArray[] = []
  const shape = pick(shapes)
  const size = shape.reduce((a, b) => a * b, 1)
  const fresh = (): NDArray => pn.arange(size).mul(next() * 3).sub(size * next()).reshape(next() < 0.8 ? shape : shape.map((n, a) => (a === 0 ? n : n))).astype(pick(dtypes))
  for (let k = 0; k < 3; k++) arrays.push(fresh())
  const one = (): NDArray => pick(arrays)
  const doing = [
    () => arrays.push((one() as unknown as Record<string, () => NDArray>)[pick(unary)]()),
    () => arrays.push((one() as unknown as Record<string, (y: NDArray) => NDArray>)[pick(binary)](one())),
    () => arrays.push((one() as unknown as Record<string, (y: NDArray) => NDArray>)[pick(binary)](one())),
    () => arrays.push((one() as unknown as Record<string, (y: number) => NDArray>)[pick(binary)](pick([0, 1, -1, 2, 0.5, -0]))),
    () => arrays.push(one().astype(pick(dtypes))),
    () => arrays.push(pn.where(one(), one(), one())),
    () => arrays.push(one().negative().negative().add(one().mul(2)).sub(one().mul(2))),
    () => { const t = one().sin(); seen.push(bytes(t.mean()), bytes(t.max())); arrays.push(t.add(1)) },
    () => seen.push(bytes((one() as unknown as Record<string, (axis?: number) => NDArray>)[pick(folds)](next() < 0.5 ? undefined : 0))),
    () => seen.push(bytes(one().add(one()).sum(next() < 0.5 ? undefined : shape.length - 1))),
    () => arrays.push(one().get('::-1').add(one().get('0'))),
    () => { const x = one(); x.set(pick([0, 1, 3]), next() < 0.5 ? '0' : '::2') },
    () => { const x = one(); x.set(one().add(x)) },
    () => { const x = one(); x.get('1:').set(x.get(':-1')) },
    () => { const x = one(); one().add(one(), { out: x }) },
    () => { const x = one(); x.mul(x, { out: x }) },
    () => { const x = one(); arrays[arrays.indexOf(x)] = fresh(); x.dispose() },
    () => arrays.push(pn.scope(() => { const t = one().mul(3); const u = t.add(one()); return u.sub(t) })),
    () => { const x = one(); const data = x.contiguous ? x.data : undefined; if (data && next() < 0.5) data[0] = 1 as never },
    () => seen.push(String(one())),
    () => { let x = one(); for (let k = 0; k < 60; k++) x = x.add(one()); arrays.push(x) },
    () => seen.push(one().get(...shape.map(() => 0)).item().toString()),
  ]
  for (let k = 0; k < steps; k++) {
    try {
      const step = pick(doing)
      if (process.env['PARNUM_GRAPH_TRACE']) seen.push(step.toString())
      step()
    } catch (error) {
      seen.push(`${(error as Error).name}: ${(error as Error).message}`)
    }
    while (arrays.length > 8) arrays.splice(Math.floor(next() * arrays.length), 1)
  }
  for (const x of arrays) seen.push(x.disposed ? 'disposed' : bytes(x))
  return seen
}

/** PARNUM_GRAPHS asks for more. */
const graphs = Number(process.env['PARNUM_GRAPHS'] || 1500)

describe.skipIf(!native)('fusion', () => {
  for (const threads of [1, 2]) {
    test(`changes nothing that can be seen, in ${graphs} random programs on ${threads} threads`, () => {
      const before = pn.info().threads
      try {
        pn.configure({ threads })
        for (let seed = Number(process.env["PARNUM_GRAPH_SEED"] ?? 1); seed <= graphs; seed++) {
          pn.configure({ fusion: true })
          const fused = play(seed * 2 + threads, 30)
          pn.configure({ fusion: false })
          expect(fused, `seed ${seed * 2 + threads}`).toEqual(play(seed * 2 + threads, 30))
        }
      } finally {
        pn.configure({ threads: before, fusion: true })
      }
    }, 300_000)
  }
})
