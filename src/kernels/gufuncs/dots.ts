/** Sums of the products of two vectors, line by line. native/gufuncs/dots.h is the twin, which sums floats in several lanes. */
import { dtypeInfo, type TypedArray } from '../../dtype/dtype.js'
import type { Call, Gufunc } from './gufunc.js'
import { lanesOf, type Lanes } from './lanes.js'
import { partOf } from './product.js'

const float64 = dtypeInfo.float64.code

/** The places of the numbers that a call is told; struct DotNumbers is the twin. */
const enum DotNumber { depth, lines, block, blocks, pieces, pieceDepth, conjugate, aDepth, aLine, bDepth, bLine, cLine, length }

/** A vector: memory, place and step, in numbers. */
interface Line {
  readonly memory: TypedArray
  readonly at: number
  readonly step: number
}

/** A piece of each line of a block. */
export const dots: Gufunc = (call) => {
  const lanes = lanesOf[call.dtype]
  const first = call.first(0, float64)
  const n = call.typed(0, float64).subarray(first, first + DotNumber.length) as Float64Array
  const pieces = n[DotNumber.pieces]
  const block = Math.floor(call.index / pieces) % n[DotNumber.blocks]
  const lines = partOf(block, n[DotNumber.block], n[DotNumber.lines])
  const depth = partOf(call.index % pieces, n[DotNumber.pieceDepth], n[DotNumber.depth])
  const conjugate = n[DotNumber.conjugate] !== 0
  for (let j = 0; j < lines; j++) {
    const a = lineOf(call, 1, lanes, j * n[DotNumber.aLine], n[DotNumber.aDepth])
    const b = lineOf(call, 2, lanes, j * n[DotNumber.bLine], n[DotNumber.bDepth])
    dotLine(lanes, a, b, depth, conjugate, lineOf(call, 3, lanes, j * n[DotNumber.cLine], 0))
  }
}

function lineOf(call: Call, view: number, { code, planes }: Lanes, at: number, step: number): Line {
  return { memory: call.typed(view, code), at: call.first(view, code) + at * planes, step: step * planes }
}

function dotLine({ dot, planes, truth }: Lanes, a: Line, b: Line, depth: number, conjugate: boolean, c: Line): void {
  const sum = (i: number, j: number): number | bigint => dot(a.memory, a.at + i, a.step, b.memory, b.at + j, b.step, depth)
  const to = c.memory as Float64Array
  const re = sum(0, 0) as number
  if (planes === 1) {
    to[c.at] = truth ? Number(re !== 0) : re
    return
  }
  const sign = conjugate ? -1 : 1
  to[c.at] = re - sign * (sum(1, 1) as number)
  to[c.at + 1] = (sum(0, 1) as number) + sign * (sum(1, 0) as number)
}
