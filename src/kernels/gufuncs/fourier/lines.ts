/** Fourier transforms of lines, one line after the other. native/gufuncs/fourier.h is the twin, which takes as many at once as a vector has lanes. */
import { dtypeInfo } from '../../../dtype/dtype.js'
import type { Gufunc } from '../gufunc.js'
import type { Waves } from './butterfly.js'
import { placeOf, treeNodes, type FourierNumber } from './numbers.js'
import { lengthOf, runTree, type Tree } from './tree.js'

const float64 = dtypeInfo.float64.code
const rooms: Partial<Record<number, Waves>> = {}

/** Memory for a line and the work on it. */
function roomOf(dtype: number, elements: number): Waves {
  const room = rooms[dtype]
  if (room !== undefined && room.length >= 2 * elements) return room
  return (rooms[dtype] = dtype === float64 ? new Float64Array(2 * elements) : new Float32Array(2 * elements))
}

/** Where a line's elements are in `memory`, and which of them there are. */
interface Line {
  readonly memory: Waves
  readonly at: number
  readonly step: number
  readonly imaginary: number
  readonly count: number
  readonly countImaginary: number
  readonly number: number
  readonly numberStep: number
}

function load(from: Line, n: number, swap: boolean, to: Waves): void {
  const { memory, at, step, imaginary } = from
  for (let e = 0; e < n; e++) {
    const number = from.number + e * from.numberStep
    const re = number < from.count ? memory[at + e * step] : 0
    const im = number < from.countImaginary ? memory[at + e * step + imaginary] : 0
    to[2 * e] = swap ? im : re
    to[2 * e + 1] = swap ? re : im
  }
}

function store(x: Waves, n: number, swap: boolean, scale: number, to: Line): void {
  const { memory, at, step, imaginary } = to
  for (let e = 0; e < n; e++) {
    if (to.number + e * to.numberStep >= to.count) break
    const [re, im] = swap ? [x[2 * e + 1], x[2 * e]] : [x[2 * e], x[2 * e + 1]]
    memory[at + e * step] = re * scale
    if (imaginary !== 0) memory[at + e * step + imaginary] = im * scale
  }
}

/** Multiplies result k by the root of unity to the power j * k: see the native twin. */
function applyFactors({ tables }: Tree, table: number, bits: number, n: number, j: number, x: Waves, room: Waves, free: number): void {
  const times = (k: number, a: number, b: number): void => {
    const [re, im] = [x[2 * k], x[2 * k + 1]]
    x[2 * k] = re * a - im * b
    x[2 * k + 1] = re * b + im * a
  }
  if (bits === 0) {
    for (let k = 1; k < n; k++) times(k, tables[2 * (table + j * n + k)], tables[2 * (table + j * n + k) + 1])
    return
  }
  const low = 2 ** bits
  const power = (k: number, to: number): void => {
    const high = Math.floor((j * k) / low)
    const [a, b] = [2 * (table + low + high), 2 * (table + j * k - high * low)]
    room[2 * to] = tables[a] * tables[b] - tables[a + 1] * tables[b + 1]
    room[2 * to + 1] = tables[a] * tables[b + 1] + tables[a + 1] * tables[b]
  }
  let few = 1
  while (few * few < n) few *= 2
  const step = free + few
  for (let k = 0; k < few; k++) power(k, free + k)
  for (let k = 0; k < n; k += few) {
    power(k, step)
    const [c, s] = [room[2 * step], room[2 * step + 1]]
    for (let i = k === 0 ? 1 : 0; i < few && k + i < n; i++) {
      const [a, b] = [room[2 * (free + i)], room[2 * (free + i) + 1]]
      times(k + i, c * a - s * b, c * b + s * a)
    }
  }
}

/** Transforms the lines of a panel. */
export const fft: Gufunc = (call) => {
  const { dtype, index } = call
  const numbers = call.typed(0, float64) as Float64Array
  const first = call.first(0, float64)
  const number = (name: FourierNumber): number => numbers[first + placeOf[name]]
  const tree: Tree = { nodes: numbers, at: first + treeNodes, tables: call.typed(1, dtype) as Waves, tableAt: call.first(1, dtype) / 2 }
  const n = lengthOf(tree, 0)
  const room = roomOf(dtype, 4 * n + 64)
  const [input, out] = [call.typed(2, dtype) as Waves, call.typed(3, dtype) as Waves]
  const [from, to] = [call.first(2, dtype), call.first(3, dtype)]
  const begin = (index % number('panels')) * number('callLanes')
  const end = Math.min(number('allLanes'), begin + number('callLanes'))
  for (let lane = begin; lane < end; lane++) {
    load({
      memory: input, at: from + lane * number('inLane'), step: number('inStep'), imaginary: number('inImaginary'), count: number('have'), countImaginary: number('haveImaginary'),
      number: lane * number('haveLane'), numberStep: number('haveStep'),
    }, n, number('swapIn') !== 0, room)
    runTree(tree, 0, { input: room, inAt: 0, inStep: 1, out: room, outAt: 0, outStep: 1, factorAt: -1, factorStep: 0, one: true }, room, n)
    if (number('factors') !== 0) applyFactors(tree, tree.tableAt + number('factorTable'), number('factorBits'), n, lane, room, room, n)
    store(room, n, number('swapOut') !== 0, number('scale'), {
      memory: out, at: to + lane * number('outLane'), step: number('outStep'), imaginary: number('outImaginary'), count: number('want'), countImaginary: number('want'),
      number: lane * number('wantLane'), numberStep: number('wantStep'),
    })
  }
}
