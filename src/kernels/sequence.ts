/**
 * Folds and running folds that take one element after the other, of any operation of two operands: an operation's own kernel does them, since
 * its loop goes in order and may read what it has just written. native/program.cc is the twin.
 */
import { dtypeInfo, type TypedArray } from '../dtype/dtype.js'
import { Memory } from '../memory/storage.js'
import { opcodes } from '../ops/table.js'
import type { Kernel } from './cast.js'
import { blockLength } from './contract.js'
import { carriers, moveKernels, opKernels } from './generated.js'
import { copyOwn } from './move.js'
import { foldOf, grown, sizes, type Run } from './run.js'

const bool = dtypeInfo.bool.code
/** Room for a block that nobody asked for: the running values of a fold, or what a mask may refuse. */
const spare = new Memory(new ArrayBuffer(blockLength * 16))

/** What comes before a line, or before `width` of them: every `step`-th element of the instruction's view from `element` on, where it has one. */
export function readCarries(r: Run, at: number, element: number, step: number, width: number): void {
  const fold = foldOf(r, at)
  const dtype = r.code[at + 1] & 15
  const v = r.code[at + 4]
  if (r.columns) fold.lanes = grown(fold.lanes, r.width * sizes[dtype])
  if (v < 0) return
  const to = (r.columns ? fold.lanes : fold.value).typed(carriers[dtype])
  moveKernels[dtype].copy(to, 0, 1, r.memories[v].typed(carriers[dtype]), r.base[v] / sizes[dtype] + element, step, width)
}

/** What `width` lines folded to, to every `step`-th element from `element` on. */
export function writeCarries(r: Run, at: number, element: number, step: number, width: number): void {
  const fold = foldOf(r, at)
  const dtype = r.code[at + 1] & 15
  const v = r.code[at + 5]
  const from = (r.columns ? fold.lanes : fold.value).typed(carriers[dtype])
  moveKernels[dtype].copy(r.memories[v].typed(carriers[dtype]), r.base[v] / sizes[dtype] + element, step, from, 0, 1, width)
}

/** out[o...] = the running fold of x[i...], out of carry[0] and into it; `fresh`: the line begins with these elements. */
function scanLine(kernel: Kernel, dtype: number, fresh: boolean, out: TypedArray, o: number, x: TypedArray, i: number, n: number, carry: TypedArray): void {
  if (n === 0) return
  if (fresh) copyOwn(dtype, out, o, x, i, 1)
  else kernel(out, o, carry, 0, x, i, x, i, 1)
  kernel(out, o + 1, out, o, x, i + 1, x, i + 1, n - 1)
  copyOwn(dtype, carry, 0, out, o + n - 1, 1)
}

/** Columns: calls f(element of the block, column, columns, whether the unit begins with them) for each row of the block. */
function eachRow(r: Run, n: number, f: (done: number, column: number, m: number, first: boolean) => void): void {
  for (let done = 0, row = r.row, column = r.column; done < n; row++, column = 0) {
    const m = Math.min(r.width - column, n - done)
    f(done, column, m, row === r.first)
    done += m
  }
}

/** Register dst, which is aimed already, = the running fold of a block. */
export function scanBlock(r: Run, at: number, n: number): void {
  const { code } = r
  const dtype = code[at + 1] & 15
  const kernel = opKernels[code[at + 1] >> 4][dtype]!
  const fold = foldOf(r, at)
  const size = sizes[dtype]
  const x = r.at[code[at + 3]].typed(dtype)
  const first = r.byte[code[at + 3]] / size
  const out = r.at[code[at + 2]].typed(dtype)
  const o = r.byte[code[at + 2]] / size
  const fresh = code[at + 4] < 0
  const carry = (r.columns ? fold.lanes : fold.value).typed(dtype)
  if (r.columns) {
    eachRow(r, n, (done, column, m, begins) => {
      if (begins && fresh) copyOwn(dtype, out, o + done, x, first + done, m)
      else kernel(out, o + done, carry, column, x, first + done, x, 0, m)
      copyOwn(dtype, carry, column, out, o + done, m)
    })
  } else if (r.segments) {
    for (let s = 0; s < n; s += r.segment) {
      readCarries(r, at, r.output + s / r.segment, 1, 1)
      scanLine(kernel, dtype, fresh, out, o + s, x, first + s, r.segment, carry)
    }
  } else scanLine(kernel, dtype, fresh && r.row === r.first, out, o, x, first, n, carry)
}

/** The fold of a block that is in one line; with a mask, of the elements where it is true. */
function foldLine(r: Run, at: number, fresh: boolean, x: TypedArray, i: number, mask: Uint8Array | undefined, mi: number, n: number): void {
  const dtype = r.code[at + 1] & 15
  const kernel = opKernels[r.code[at + 1] >> 4][dtype]!
  const carry = foldOf(r, at).value.typed(dtype)
  const out = spare.typed(dtype)
  for (let from = 0; from < n;) {
    let end = n
    if (mask) {
      while (from < n && mask[mi + from] === 0) from++
      end = from
      while (end < n && mask[mi + end] !== 0) end++
    }
    scanLine(kernel, dtype, fresh, out, 0, x, i + from, end - from, carry)
    from = end
  }
}

/** The fold of a block, with what came before it. */
export function foldBlock(r: Run, at: number, n: number): void {
  const { code } = r
  const dtype = code[at + 1] & 15
  const size = sizes[dtype]
  const x = r.at[code[at + 3]].typed(dtype)
  const i = r.byte[code[at + 3]] / size
  const masked = code[at + 2] >= 0
  const mask = masked ? (r.at[code[at + 2]].typed(bool) as Uint8Array) : undefined
  const mi = masked ? r.byte[code[at + 2]] : 0
  const fresh = code[at + 4] < 0
  if (r.columns) foldRows(r, at, n, x, i, mask, mi)
  else if (r.segments) {
    for (let s = 0; s < n; s += r.segment) {
      readCarries(r, at, r.output + s / r.segment, 1, 1)
      foldLine(r, at, fresh, x, i + s, mask, mi + s, r.segment)
      writeCarries(r, at, r.output + s / r.segment, 1, 1)
    }
  } else foldLine(r, at, fresh && r.row === r.first, x, i, mask, mi, n)
}

/** Columns: each row goes into the values so far. */
function foldRows(r: Run, at: number, n: number, x: TypedArray, i: number, mask: Uint8Array | undefined, mi: number): void {
  const dtype = r.code[at + 1] & 15
  const kernel = opKernels[r.code[at + 1] >> 4][dtype]!
  const sums = foldOf(r, at).lanes.typed(dtype)
  const next = spare.typed(dtype)
  eachRow(r, n, (done, column, m, begins) => {
    if (begins && r.code[at + 4] < 0) copyOwn(dtype, sums, column, x, i + done, m)
    else if (!mask) kernel(sums, column, sums, column, x, i + done, x, 0, m)
    else {
      kernel(next, 0, sums, column, x, i + done, x, 0, m)
      opKernels[opcodes.where][dtype]!(sums, column, mask, mi + done, next, 0, sums, column, m)
    }
  })
}
