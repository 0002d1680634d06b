/** Products of matrices: which tiles and groups of them are the calls. No result depends on that. */
import { infoOf, type DType } from '../dtype/dtype.js'
import { addon } from '../memory/addon.js'
import type { View } from '../memory/storage.js'
import { teamWorthNs, threadCount } from '../schedule/team.js'
import { mergeDims } from '../shape/nest.js'
import { sizeOf } from '../shape/shape.js'
import { inPieces, placeOf, runDots } from './dots.js'
import { numbersOf, runGufunc, stepping, type LoopOperand } from './gufunc.js'

/** A tile's most rows and columns: 250 by 500 was the best for 1000 by 1000 doubles, 256 by 256 4% slower. */
const mostRows = 256
const mostCols = 512
/** Both are multiples of the register tiles' on every target. */
const rowStep = 8
const colStep = 48
/** About what a call should at least cost, in ns: small matrices are taken together. */
const worthACall = 10_000

/** Small outputs of long sums are summed in pieces of so many terms, a multiple of the kernels' 192; the shape alone decides. */
const piece = 192 * 32
const smallOutput = 64 * 64

/** A multiplication and an addition, in ns of one core. */
function termCost(dtype: DType): number {
  const { kind, bytes } = infoOf(dtype)
  if (addon) return kind === 'f' ? bytes * 0.004 : bytes === 8 ? 0.15 : 0.05
  return bytes === 8 && (kind === 'i' || kind === 'u') ? 60 : 1
}

/** The length of equal parts of n, at most `most`, in multiples of a step. */
function cut(n: number, most: number, step: number): number {
  const parts = Math.max(1, Math.ceil(n / most))
  return Math.ceil(n / parts / step) * step
}

/** The tiles of an output: large ones where they are many, smaller ones where threads would have none. */
function tilesOf(rows: number, cols: number, wanted: number): [tileRows: number, tileCols: number] {
  let [tall, wide] = [mostRows, mostCols]
  const tiles = (): number => Math.ceil(rows / tall) * Math.ceil(cols / wide)
  while (tiles() < wanted && (tall > 64 || wide > 96)) {
    if (Math.min(wide, cols) >= Math.min(tall, rows) && wide > 96) wide /= 2
    else if (tall > 64) tall /= 2
    else wide /= 2
  }
  return [cut(rows, tall, rowStep), cut(cols, wide, colStep)]
}

/**
 * Writes the products of matrices a [..., m, k] and b [..., k, n] into out [..., m, n]. The views have one dtype and the same leading
 * dimensions; out is contiguous and overlaps neither.
 */
export function runProduct(operation: string, a: View, b: View, out: View): void {
  const { shape } = out
  if (sizeOf(shape) === 0) return
  const batch = shape.length - 2
  const [rows, cols] = shape.slice(batch)
  const depth = a.shape[batch + 1]
  // Vectors are not worth packing: what is read once is summed where it lies.
  if (cols === 1) return runDots(operation, a, repeated(exchanged(b), rows), without(out, batch + 1))
  if (rows === 1) return runDots(operation, exchanged(b), repeated(a, cols), without(out, batch))
  if (sizeOf(shape) > smallOutput || depth < 4 * piece) callProduct(operation, a, b, { ...placeOf(out), shape: [...shape, 1], strides: [...out.strides, 0] }, depth)
  else inPieces(operation, Math.ceil(depth / piece), out, (partial) => { callProduct(operation, a, b, partial, piece) })
}

/** The last two axes exchanged. */
function exchanged(x: View): View {
  const n = x.shape.length
  const swap = (list: readonly number[]): number[] => [...list.slice(0, n - 2), list[n - 1], list[n - 2]]
  return { ...placeOf(x), shape: swap(x.shape), strides: swap(x.strides) }
}

/** A row [..., 1, k] for each of so many lines. */
function repeated(row: View, lines: number): View {
  const at = row.shape.length - 2
  return { ...placeOf(row), shape: row.shape.with(at, lines), strides: row.strides.with(at, 0) }
}

function without(x: View, axis: number): View {
  return { ...placeOf(x), shape: x.shape.filter((_, a) => a !== axis), strides: x.strides.filter((_, a) => a !== axis) }
}

/** What the calls are: groups of matrices, tiles of them, and what the kernel is told of both. */
function callProduct(operation: string, a: View, b: View, out: View, pieceDepth: number): void {
  const batch = a.shape.length - 2
  const [rows, cols, pieces] = out.shape.slice(batch)
  const depth = a.shape[batch + 1]
  const views = [a, b, out]
  const nest = mergeDims(out.shape.slice(0, batch), views.map((view) => view.strides.slice(0, batch)))
  const outer = Math.max(0, nest.shape.length - 1)
  const count = nest.shape[outer] ?? 1
  const next = nest.strides.map((own) => own[outer] ?? 0)

  const cost = rows * cols * Math.min(depth, pieceDepth) * termCost(out.dtype) + rows * cols + 20
  const others = sizeOf(nest.shape) * pieces
  const [tileRows, tileCols] = tilesOf(rows, cols, Math.min(threadCount() * 4, (cost * others) / teamWorthNs) / others)
  const [rowTiles, colTiles] = [Math.ceil(rows / tileRows), Math.ceil(cols / tileCols)]
  const tileCost = cost / (rowTiles * colTiles)
  const group = Math.min(count, Math.max(1, Math.floor(worthACall / tileCost)))
  const groups = Math.ceil(count / group)

  const steps = views.map((view) => view.strides.slice(batch))
  const operand = (v: number, piece: number, down: number, right: number): LoopOperand => (
    stepping(views[v], [...nest.strides[v].slice(0, outer), next[v] * group, piece, down, right]))
  runGufunc({
    operation,
    gufunc: 'product',
    dtype: out.dtype,
    shape: [...nest.shape.slice(0, outer), groups, pieces, rowTiles, colTiles],
    operands: [
      numbersOf(
        operation, rows, cols, depth, tileRows, tileCols, rowTiles, colTiles, pieces, pieceDepth, count, group, groups,
        ...steps.flatMap(([down, right], v) => [down, right, next[v]]),
      ),
      operand(0, pieceDepth * steps[0][1], tileRows * steps[0][0], 0),
      operand(1, pieceDepth * steps[1][0], 0, tileCols * steps[1][1]),
      operand(2, steps[2][2], tileRows * steps[2][0], tileCols * steps[2][1]),
    ],
    cost: tileCost * group,
  })
}
