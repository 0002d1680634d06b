/** Products of matrices: which tiles and groups of them are the calls. No result depends on that. */
import { infoOf, type DType } from '../dtype/dtype.js'
import { addon } from '../memory/addon.js'
import type { View } from '../memory/storage.js'
import { teamWorthNs, threadCount } from '../schedule/team.js'
import { mergeDims } from '../shape/nest.js'
import { sizeOf } from '../shape/shape.js'
import { numbersOf, runGufunc } from './gufunc.js'

/** A tile's most rows and columns: 250 by 500 was the best for 1000 by 1000 doubles, 256 by 256 4% slower. */
const mostRows = 256
const mostCols = 512
/** Both are multiples of the register tiles' on every target. */
const rowStep = 8
const colStep = 48
/** About what a call should at least cost, in ns: small matrices are taken together. */
const worthACall = 10_000

/** A multiplication and an addition, in ns of one core. */
function termCost(dtype: DType): number {
  const { kind, bytes } = infoOf(dtype)
  if (addon) return kind === 'f' ? bytes * 0.004 : bytes === 8 ? 0.15 : 0.05
  return bytes === 8 && kind !== 'f' ? 60 : 1
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
 * dimensions; out overlaps neither.
 */
export function runProduct(operation: string, a: View, b: View, out: View): void {
  const batch = out.shape.length - 2
  if (sizeOf(out.shape) === 0) return
  const [rows, cols] = out.shape.slice(batch)
  const depth = a.shape[batch + 1]
  const views = [a, b, out]
  const nest = mergeDims(out.shape.slice(0, batch), views.map((view) => view.strides.slice(0, batch)))
  const outer = Math.max(0, nest.shape.length - 1)
  const count = nest.shape[outer] ?? 1
  const next = nest.strides.map((own) => own[outer] ?? 0)

  const matrixCost = rows * cols * depth * termCost(out.dtype) + rows * cols + 20
  const others = sizeOf(nest.shape)
  const wanted = Math.min(threadCount() * 4, (matrixCost * others) / teamWorthNs) / others
  const [tileRows, tileCols] = tilesOf(rows, cols, wanted)
  const [rowTiles, colTiles] = [Math.ceil(rows / tileRows), Math.ceil(cols / tileCols)]
  const tileCost = matrixCost / (rowTiles * colTiles)
  const group = Math.min(count, Math.max(1, Math.floor(worthACall / tileCost)))
  const groups = Math.ceil(count / group)

  const steps = views.map((view) => view.strides.slice(batch))
  const numbers = numbersOf(operation, rows, cols, depth, tileRows, tileCols, rowTiles, colTiles, 1, depth, count, group, groups, ...steps.flatMap((own, v) => [...own, next[v]]))
  const loop = (v: number, down: number, right: number): number[] => [...nest.strides[v].slice(0, outer), next[v] * group, 0, down, right]
  runGufunc({
    operation,
    gufunc: 'product',
    dtype: out.dtype,
    shape: [...nest.shape.slice(0, outer), groups, 1, rowTiles, colTiles],
    operands: [
      numbers,
      { ...placeOf(a), strides: loop(0, tileRows * steps[0][0], 0) },
      { ...placeOf(b), strides: loop(1, 0, tileCols * steps[1][1]) },
      { ...placeOf(out), strides: loop(2, tileRows * steps[2][0], tileCols * steps[2][1]) },
    ],
    cost: tileCost * group,
  })
}

function placeOf({ storage, dtype, offset }: View): Pick<View, 'storage' | 'dtype' | 'offset'> {
  return { storage, dtype, offset }
}
