/** Products of matrices, the inner dimension in the same pieces as native/gufuncs/product.h, the twin, has them. */
import { dtypeInfo, type TypedArray } from '../../dtype/dtype.js'
import type { Call, Gufunc } from './gufunc.js'
import { lanesOf, type LaneArray, type Lanes } from './lanes.js'

const float64 = dtypeInfo.float64.code
/** Terms that are summed before they are added to the output. */
const depthOfSum = 192

/** The places of the numbers that a call is told; struct ProductNumbers is the twin. */
export const enum ProductNumber {
  rows, cols, depth, tileRows, tileCols, rowTiles, colTiles, pieces, pieceDepth, count, group, groups,
  aRow, aDepth, aNext, bDepth, bCol, bNext, cRow, cCol, cNext, length,
}

/** Where a factor or the output is: memory, place and strides, in numbers. */
interface Matrix {
  readonly memory: TypedArray
  readonly at: number
  readonly down: number
  readonly right: number
}

function matrixOf(call: Call, view: number, { code, planes }: Lanes, i: number, [down, right, next]: readonly number[]): Matrix {
  return { memory: call.typed(view, code), at: call.first(view, code) + i * next * planes, down: down * planes, right: right * planes }
}

/** How many of `all` there are from part i on. */
export function partOf(i: number, size: number, all: number): number {
  return Math.min(size, all - i * size)
}

/** A tile of the output, of a piece of the inner dimension, for a group of matrices. */
export const product: Gufunc = (call) => {
  const lanes = lanesOf[call.dtype]
  const first = call.first(0, float64)
  const n = call.typed(0, float64).subarray(first, first + ProductNumber.length) as Float64Array
  let at = call.index
  const place = (length: number): number => {
    const i = at % length
    at = Math.floor(at / length)
    return i
  }
  const cols = partOf(place(n[ProductNumber.colTiles]), n[ProductNumber.tileCols], n[ProductNumber.cols])
  const rows = partOf(place(n[ProductNumber.rowTiles]), n[ProductNumber.tileRows], n[ProductNumber.rows])
  const depth = partOf(place(n[ProductNumber.pieces]), n[ProductNumber.pieceDepth], n[ProductNumber.depth])
  const count = partOf(place(n[ProductNumber.groups]), n[ProductNumber.group], n[ProductNumber.count])
  const strides = (from: number): number[] => [n[from], n[from + 1], n[from + 2]]
  for (let i = 0; i < count; i++) {
    const [a, b, c] = [ProductNumber.aRow, ProductNumber.bDepth, ProductNumber.cRow].map((from, v) => matrixOf(call, v + 1, lanes, i, strides(from)))
    multiplyTile(lanes, a, b, c, rows, cols, depth)
  }
}

function multiplyTile(lanes: Lanes, a: Matrix, b: Matrix, c: Matrix, rows: number, cols: number, depth: number): void {
  const { planes } = lanes
  const terms = lanes.make(Math.min(depth, depthOfSum) * cols * planes)
  const sums = lanes.make(cols * planes)
  for (let from = 0; from === 0 || from < depth; from += depthOfSum) {
    const deep = Math.min(depthOfSum, depth - from)
    pack(planes, { ...b, at: b.at + from * b.down }, deep, cols, terms)
    for (let i = 0; i < rows; i++) {
      sums.fill(lanes.zero as never)
      const row = a.at + i * a.down + from * a.right
      for (let k = 0; k < deep; k++) addTerm(lanes, sums, a.memory, row + k * a.right, terms, k * cols * planes, cols)
      merge(lanes, c, i, sums, cols, from === 0)
    }
  }
}

/** One element of a row times a row of the other factor. */
function addTerm({ add, planes }: Lanes, sums: LaneArray, memory: TypedArray, place: number, terms: LaneArray, at: number, cols: number): void {
  add(sums, 0, memory[place] as never, terms, at, cols)
  if (planes === 1) return
  const im = memory[place + 1] as never
  add(sums, 0, -im as never, terms, at + cols, cols)
  add(sums, cols, memory[place] as never, terms, at + cols, cols)
  add(sums, cols, im, terms, at, cols)
}

/** The rows of a factor one after the other, each plane by itself. */
function pack(planes: number, { memory, at, down, right }: Matrix, rows: number, cols: number, to: LaneArray): void {
  let place = 0
  for (let i = 0; i < rows; i++) {
    for (let plane = 0; plane < planes; plane++) {
      const from = at + i * down + plane
      for (let j = 0; j < cols; j++) to[place++] = memory[from + j * right]
    }
  }
}

/** Writes the sums of a row, or adds them. */
function merge({ planes, truth }: Lanes, { memory, at, down, right }: Matrix, row: number, sums: LaneArray, cols: number, first: boolean): void {
  const to = memory as Float64Array
  const values = sums as Float64Array
  for (let plane = 0; plane < planes; plane++) {
    const start = at + row * down + plane
    for (let j = 0; j < cols; j++) {
      const value = values[plane * cols + j]
      const place = start + j * right
      if (truth) to[place] = Number(value !== 0 || (!first && to[place] !== 0))
      else to[place] = first ? value : to[place] + value
    }
  }
}
