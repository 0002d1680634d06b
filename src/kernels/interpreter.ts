/**
 * The block interpreter in TypeScript: walks a frame's nest in blocks of 1,024 elements and runs the program's instructions on
 * each. native/program.cc is the twin, and exact operations have the same bits in both. It owns layouts; kernels see contiguous elements.
 */
import { dtypeInfo, dtypes, infoOf } from '../dtype/dtype.js'
import type { Memory } from '../memory/storage.js'
import { opcodes, opNames, resultOf } from '../ops/table.js'
import { blockLength, codeHeader, Header, instructionWords, Kind, lanes, leafLength, Mode } from './contract.js'
import { castKernels, opKernels } from './generated.js'
import { aim, gatherBlock, load, scatterBlock, store } from './move.js'
import { Call } from './gufuncs/gufunc.js'
import { gufuncKernels } from './gufuncs/table.js'
import { argBlock, endColumnLeaves, finish, reduceBlock, resetFolds } from './reduce.js'
import { close, hasKind, open, place, Run, sizes } from './run.js'
import { foldBlock, scanBlock } from './sequence.js'
import { compressBlock, countBlock, digitizeBlock, expandBlock } from './select.js'
import { updateBlock } from './update.js'

/** Inner dimensions below this are gathered, several rows to a block. */
const shortRow = 256
const bool = dtypeInfo.bool.code
/** The code of the result's dtype, by opcode and the dtype that is computed in. */
const results = opNames.map((name) => dtypes.map((dtype) => infoOf(resultOf(name, dtype)).code))

/** Register dst = op(a, b, c). */
function operate(r: Run, at: number, n: number): void {
  const { code } = r
  const x = code[at + 1]
  const dst = code[at + 2]
  const a = code[at + 3]
  const b = code[at + 4] < 0 ? a : code[at + 4]
  const c = code[at + 5] < 0 ? a : code[at + 5]
  const dtype = x & 15
  const opcode = x >> 4
  const size = sizes[dtype]
  const first = opcode === opcodes.where ? bool : dtype
  const as = r.at[a].typed(first)
  const ai = r.byte[a] / sizes[first]
  const bs = r.at[b].typed(dtype)
  const bi = r.byte[b] / size
  const cs = r.at[c].typed(dtype)
  const ci = r.byte[c] / size
  const out = results[opcode][dtype]
  aim(r, dst, at + instructionWords)
  opKernels[opcode][dtype]!(r.at[dst].typed(out), r.byte[dst] / sizes[out], as, ai, bs, bi, cs, ci, n)
}

/** Register dst = a in another dtype. */
function convert(r: Run, at: number, n: number): void {
  const { code } = r
  const from = code[at + 1] >> 4
  const to = code[at + 1] & 15
  const dst = code[at + 2]
  const a = code[at + 3]
  const memory = r.at[a]
  const byte = r.byte[a]
  if (from === to) {
    r.at[dst] = memory
    r.byte[dst] = byte
    return
  }
  const as = memory.typed(from)
  aim(r, dst, at + instructionWords)
  castKernels[from][to]!(r.at[dst].typed(to), r.byte[dst] / sizes[to], as, byte / sizes[from], as, 0, as, 0, n)
}

/** Runs the program on the block that was placed. */
function execute(r: Run, n: number): void {
  const { code } = r
  for (let at = codeHeader; at < r.end; at += instructionWords) {
    const x = code[at + 1]
    const dst = code[at + 2]
    const a = code[at + 3]
    const b = code[at + 4]
    const c = code[at + 5]
    switch (code[at]) {
      case Kind.load: load(r, x, dst, a, n); break
      case Kind.store: store(r, x, a, b, n); break
      case Kind.op: operate(r, at, n); break
      case Kind.cast: convert(r, at, n); break
      case Kind.reduce: reduceBlock(r, at, n); break
      case Kind.arg: argBlock(r, at, n); break
      case Kind.scan: aim(r, dst, at + instructionWords); scanBlock(r, at, n); break
      case Kind.fold: foldBlock(r, at, n); break
      case Kind.update: updateBlock(r, at, n); break
      case Kind.compress: compressBlock(r, x, dst, a, b, c, n); break
      case Kind.expand: expandBlock(r, x, dst, a, b, c, n); break
      case Kind.digitize: digitizeBlock(r, x, dst, a, b, n); break
      case Kind.count: countBlock(r, x, dst, a, b, c, n); break
      case Kind.gather: gatherBlock(r, x, dst, a, b, c !== 0, n, at + instructionWords); break
      case Kind.scatter: scatterBlock(r, x, dst, a, b, c !== 0, n); break
      case Kind.call:
        call.dtype = x & 15
        gufuncKernels[x >> 4](call)
        break
      default: throw new Error(`interpreter: no instruction ${code[at]}`)
    }
  }
}

/** Flat ranges of the nest, in blocks that end with their row where rows are long, and hold whole rows where they are short. */
function walkElements(r: Run, begin: number, end: number): void {
  let linear = true
  for (let v = 0; v < r.nviews; v++) linear = linear && r.linear[v] === 1
  const inner = r.nd ? r.dims[r.nd - 1] : 1
  const row = !linear && inner >= shortRow ? inner : Infinity
  let block = blockLength
  if (!linear && inner < shortRow) {
    let period = 1
    for (let d = r.nd - 1; d >= 0 && period * r.dims[d] <= blockLength; d--) period *= r.dims[d]
    block -= block % period
  }
  for (let i = begin; i < end; ) {
    let n = Math.min(block, end - i)
    if (row !== Infinity) n = Math.min(n, row - (i % row))
    place(r, i, n)
    execute(r, n)
    i += n
  }
}

/** One element of the nest after the other. */
function walkLoop(r: Run, begin: number, end: number): void {
  for (let i = begin; i < end; i++) {
    place(r, i, 1)
    execute(r, 1)
  }
}

/** The product of `count` dimensions. */
function sizeOf(r: Run, from: number, count: number): number {
  let n = 1
  for (let d = from; d < from + count; d++) n *= r.dims[d]
  return n
}

/** Chunk c covers outputs [c / pieces * outputs, ...), or piece c % pieces of one output. */
function walkRows(r: Run): void {
  const { frame, chunk } = r
  const reduced = frame[Header.reduced]
  const size = sizeOf(r, r.nd - reduced, reduced)
  const pieces = frame[Header.pieces]
  const many = frame[Header.outputs]
  const first = Math.floor(chunk / pieces) * many
  const last = Math.min(size > 0 ? frame[Header.total] / size : 0, first + many)
  r.width = 1
  r.piece = chunk % pieces
  // A reduction whose elements are leaves has its tree, also over few of them.
  if (size <= blockLength / 2 && pieces === 1 && !hasKind(r, Kind.reduce, true)) walkShortRows(r, size, first, last)
  else walkLongRows(r, size, first, last)
}

/** Several whole outputs to a block. */
function walkShortRows(r: Run, size: number, first: number, last: number): void {
  const many = Math.floor(blockLength / size)
  r.segment = size
  for (let o = first; o < last; o += many) {
    r.output = o
    r.segments = Math.min(many, last - o)
    place(r, o * size, r.segments * size)
    execute(r, r.segments * size)
  }
}

/** Several blocks to an output, or to a piece of it. */
function walkLongRows(r: Run, size: number, first: number, last: number): void {
  const length = r.frame[Header.pieceLength]
  const begin = r.piece * length
  const end = Math.min(size, begin + length)
  r.first = begin
  for (let o = first; o < last; o++) {
    r.output = o
    resetFolds(r)
    for (let i = begin; i < end; i += blockLength) {
      const n = Math.min(blockLength, end - i)
      r.row = i
      place(r, o * size + i, n)
      execute(r, n)
    }
    finish(r, o, 1)
  }
}

/** A unit is (kept outer index, block of columns, piece of the reduced rows); chunk c covers `chunk` units. */
function walkColumns(r: Run): void {
  const { frame } = r
  const reduced = frame[Header.reduced]
  const last = r.nd - 1
  const size = sizeOf(r, last - reduced, reduced)
  const columns = r.dims[last]
  const pieces = frame[Header.pieces]
  const wide = frame[Header.outputs]
  const blocks = Math.ceil(columns / wide)
  const units = sizeOf(r, 0, last - reduced) * blocks * pieces
  const from = r.chunk * frame[Header.chunk]
  const to = Math.min(units, from + frame[Header.chunk])
  r.columns = true
  for (let u = from; u < to; u++) {
    const across = Math.floor(u / pieces)
    const k = Math.floor(across / blocks)
    r.piece = u % pieces
    walkUnit(r, k, (across % blocks) * wide, size, columns, wide)
  }
}

function walkUnit(r: Run, k: number, left: number, size: number, columns: number, wide: number): void {
  const length = r.frame[Header.pieceLength]
  const width = Math.min(wide, columns - left)
  r.width = width
  // Several rows to a block where all columns are in it and 16 rows of them fit.
  const fits = width === columns && lanes * columns <= blockLength
  const rows = fits ? Math.min(leafLength, Math.floor(blockLength / (lanes * columns)) * lanes) : 1
  const begin = r.piece * length
  const end = Math.min(size, begin + length)
  r.output = k * columns + left
  r.first = begin
  resetFolds(r)
  for (let leaf = begin; leaf < end; leaf += leafLength) {
    const stop = Math.min(end, leaf + leafLength)
    for (let i = leaf; i < stop; i += rows) {
      r.row = i
      const all = Math.min(rows, stop - i) * width
      for (r.column = 0; r.column < all; r.column += blockLength) {
        const n = Math.min(blockLength, all - r.column)
        place(r, (k * size + i) * columns + left + r.column, n)
        execute(r, n)
      }
    }
    endColumnLeaves(r)
  }
  finish(r, k * columns + left, width)
}

const run = new Run()
const call = new Call(run)

/**
 * Runs one chunk of a frame. The frame is the native one, but that a view's address is a byte offset into its memory. Returns
 * 0, or the code of an error. Outputs may be the very elements of an input, and overlap nothing else.
 */
export function runChunk(frame: Float64Array, code: Int32Array, memories: readonly Memory[], chunk: number): number {
  open(run, frame, code, memories, chunk)
  const mode = frame[Header.mode]
  if (mode === Mode.elementwise) {
    const begin = chunk * frame[Header.chunk]
    walkElements(run, begin, Math.min(frame[Header.total], begin + frame[Header.chunk]))
  } else if (mode === Mode.loop) {
    const begin = chunk * frame[Header.chunk]
    walkLoop(run, begin, Math.min(frame[Header.total], begin + frame[Header.chunk]))
  } else if (mode === Mode.rows) walkRows(run)
  else walkColumns(run)
  close(run)
  return 0
}
