/**
 * Reductions between blocks. The order is part of the contract: leaves of 1,024 elements in 16 lanes, then a pairwise tree over the leaves of
 * a piece, as a binary counter. native/program.cc is the twin; the leaves' loops are in generated.ts. Folds in order are in sequence.ts.
 */
import { dtypeInfo, type TypedArray } from '../dtype/dtype.js'
import { opcodes } from '../ops/table.js'
import { codeHeader, Header, instructionWords, Kind, lanes } from './contract.js'
import type { Kernel } from './cast.js'
import { foldKernels, opKernels } from './generated.js'
import type { Folds } from './kernel.js'
import { foldOf, grown, parts, sizes, type Fold, type Run } from './run.js'
import { readCarries, writeCarries } from './sequence.js'

const byOpcode = new Map<number, readonly (Folds | undefined)[]>()
for (const [name, row] of Object.entries(foldKernels)) byOpcode.set(opcodes[name as keyof typeof foldKernels], row)

const int64 = dtypeInfo.int64.code
/** Numbers or bigints, which compare alike. */
type Values = Record<number, number>

/** The kernels of an instruction's word x: opcode * 16 + dtype. */
export function foldsOf(x: number): Folds {
  const folds = byOpcode.get(x >> 4)?.[x & 15]
  if (!folds) throw new Error(`interpreter: opcode ${x >> 4} is no fold of dtype ${x & 15}`)
  return folds
}
const mergeOf = (x: number): Kernel => opKernels[x >> 4][x & 15]!

function fillIdentity(x: number, fold: Fold, n: number): void {
  const dtype = x & 15
  fold.lanes = grown(fold.lanes, n * sizes[dtype])
  const values = fold.lanes.typed(dtype) as Float64Array
  values.fill(foldsOf(x).identity as number, 0, n * parts[dtype])
  if (parts[dtype] === 2) for (let i = 0; i < n; i++) values[2 * i + 1] = 0
}

/** Begins the folds of an output (rows) or of a unit (columns). */
export function resetFolds(r: Run): void {
  const { code } = r
  for (let at = codeHeader; at < r.end; at += instructionWords) {
    const kind = code[at]
    if (kind !== Kind.reduce && kind !== Kind.arg && kind !== Kind.scan && kind !== Kind.fold) continue
    const fold = foldOf(r, at)
    const x = code[at + 1]
    fold.leaves = 0
    fold.index = 0
    fold.begun = false
    if (kind === Kind.arg) continue
    if (kind !== Kind.reduce) readCarries(r, at, r.output * r.frame[Header.pieces] + r.piece, r.frame[Header.pieces], r.width)
    else if (r.columns) fillIdentity(x, fold, lanes * r.width)
  }
}

/** A leaf, `width` elements from leaf[li] on, is merged with the trees of its own size before it. */
function pushLeaf(fold: Fold, x: number, leaf: TypedArray, li: number, width: number): void {
  const dtype = x & 15
  const merge = mergeOf(x)
  let level = 0
  let from = leaf
  let fi = li
  for (let count = fold.leaves++; count % 2 === 1; count = (count - 1) / 2, level++) {
    const tree = fold.levels[level].typed(dtype)
    merge(tree, 0, tree, 0, from, fi, from, fi, width)
    from = tree
    fi = 0
  }
  const memory = grown(fold.levels[level], width * sizes[dtype])
  fold.levels[level] = memory
  const tree = memory.typed(dtype)
  if (width === 1 && parts[dtype] === 1) tree[0] = from[fi]
  else (tree as Uint8Array).set((from as Uint8Array).subarray(fi * parts[dtype], (fi + width) * parts[dtype]))
}

/** Folds what the counter holds, smallest first, and writes it to [output..., piece]. */
function finishTree(r: Run, at: number, output: number, width: number): void {
  const x = r.code[at + 1]
  const dtype = x & 15
  const fold = foldOf(r, at)
  const merge = mergeOf(x)
  let result: TypedArray | undefined
  let level = 0
  for (let count = fold.leaves; count > 0; count = Math.floor(count / 2), level++) {
    if (count % 2 === 0) continue
    const tree = fold.levels[level].typed(dtype)
    if (result) merge(tree, 0, tree, 0, result, 0, result, 0, width)
    result = tree
  }
  const v = r.code[at + 4]
  const out = r.memories[v].typed(dtype)
  const pieces = r.frame[Header.pieces]
  const first = r.base[v] / sizes[dtype] + output * pieces + r.piece
  if (parts[dtype] === 1) for (let j = 0; j < width; j++) out[first + j * pieces] = result ? result[j] : foldsOf(x).identity
  else {
    for (let j = 0; j < width; j++) {
      out[2 * (first + j * pieces)] = result ? result[2 * j] : foldsOf(x).identity
      out[2 * (first + j * pieces) + 1] = result ? result[2 * j + 1] : 0
    }
  }
}

/** Folds a block: whole outputs, single elements, a leaf, or rows into lanes. */
export function reduceBlock(r: Run, at: number, n: number): void {
  const { code } = r
  const x = code[at + 1]
  const a = code[at + 3]
  const dtype = x & 15
  const fold = foldOf(r, at)
  const values = r.at[a].typed(dtype)
  const first = r.byte[a] / sizes[dtype]
  if (r.columns) reduceRows(r, x, fold, values, first, n)
  else if (r.segments) {
    const v = code[at + 4]
    const { leaf } = foldsOf(x)
    const out = r.memories[v].typed(dtype)
    const o = r.base[v] / sizes[dtype] + r.output
    for (let s = 0; s < r.segments; s++) leaf(out, o + s, values, first + s * r.segment, r.segment)
  } else if (code[at + 5]) {
    for (let j = 0; j < n; j++) pushLeaf(fold, x, values, first + j, 1)
  } else {
    const value = fold.value.typed(dtype)
    foldsOf(x).leaf(value, 0, values, first, n)
    pushLeaf(fold, x, value, 0, 1)
  }
}

/** Columns: lanes are rows, row t goes to lane t mod 16. */
function reduceRows(r: Run, x: number, fold: Fold, values: TypedArray, first: number, n: number): void {
  const merge = mergeOf(x)
  const all = lanes * r.width
  const into = fold.lanes.typed(x & 15)
  let start = (r.row % lanes) * r.width + r.column
  for (let done = 0; done < n; start = 0) {
    const m = Math.min(all - start, n - done)
    merge(into, start, into, start, values, first + done, values, 0, m)
    done += m
  }
}

/** Columns: after 256 rows the lanes are folded by halves into a leaf. */
export function endColumnLeaves(r: Run): void {
  const { code, width } = r
  for (let at = codeHeader; at < r.end; at += instructionWords) {
    if (code[at] !== Kind.reduce) continue
    const x = code[at + 1]
    const fold = foldOf(r, at)
    const values = fold.lanes.typed(x & 15)
    const merge = mergeOf(x)
    for (let half = lanes / 2; half >= 1; half /= 2) merge(values, 0, values, 0, values, half * width, values, 0, half * width)
    pushLeaf(fold, x, values, 0, width)
    fillIdentity(x, fold, lanes * width)
  }
}

/** The extremes of a block's outputs, or the extreme so far. */
export function argBlock(r: Run, at: number, n: number): void {
  const { code } = r
  const x = code[at + 1]
  const a = code[at + 3]
  const dtype = x & 15
  const arg = foldsOf(x).arg!
  const values = r.at[a].typed(dtype)
  const first = r.byte[a] / sizes[dtype]
  if (r.segments) {
    for (let s = 0; s < r.segments; s++) {
      const from = first + s * r.segment
      const best = arg(values, from, r.segment)
      writeExtreme(r, at, r.output + s, values, from + best, best)
    }
    return
  }
  const fold = foldOf(r, at)
  const best = arg(values, first, n)
  const so = fold.value.typed(dtype)
  if (fold.begun && !beats(x, values as unknown as Values, first + best, so as unknown as Values)) return
  so[0] = values[first + best]
  fold.index = r.row + best
  fold.begun = true
}

/** Does values[i] replace the extreme found before it? A NaN beats what is none. */
function beats(x: number, values: Values, i: number, so: Values): boolean {
  const a = values[i]
  const b = so[0]
  return (x >> 4 === opcodes.maximum ? a > b : a < b) || (a !== a && b === b)
}

function writeExtreme(r: Run, at: number, element: number, values: TypedArray, i: number, index: number): void {
  const { code } = r
  const dtype = code[at + 1] & 15
  const v = code[at + 4]
  const w = code[at + 5]
  r.memories[v].typed(dtype)[r.base[v] / sizes[dtype] + element] = values[i]
  r.memories[w].typed(int64)[r.base[w] / 8 + element] = BigInt(index)
}

/** Writes what the folds found for an output (rows) or for the columns of a unit. */
export function finish(r: Run, output: number, width: number): void {
  for (let at = codeHeader; at < r.end; at += instructionWords) {
    if (r.code[at] === Kind.reduce) finishTree(r, at, output, width)
    else if (r.code[at] === Kind.fold) writeCarries(r, at, output * r.frame[Header.pieces] + r.piece, r.frame[Header.pieces], width)
    else if (r.code[at] === Kind.arg) {
      const fold = foldOf(r, at)
      writeExtreme(r, at, r.output * r.frame[Header.pieces] + r.piece, fold.value.typed(r.code[at + 1] & 15), 0, fold.index)
    }
  }
}
