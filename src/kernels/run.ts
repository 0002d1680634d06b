/**
 * The state of the chunk that this thread runs: nest, views, registers. Opens frames and finds places in views; computes nothing.
 * native/program.cc (struct Run) is the twin. Places are byte offsets into memories. There is one state a thread, never two runs at once.
 */
import { dtypes, infoOf } from '../dtype/dtype.js'
import { Memory } from '../memory/storage.js'
import { blockLength, codeHeader, Header, headerWords, instructionWords, maxDims, maxRegisters, maxViews } from './contract.js'

/** Bytes of an element, by dtype code. */
export const sizes: readonly number[] = dtypes.map((d) => infoOf(d).bytes)

/** Elements of the typed array to one of the dtype, by dtype code. */
export const parts: readonly number[] = dtypes.map((d) => infoOf(d).parts)

const nothing: readonly Memory[] = []

/** A reduction's or a scan's state between blocks, by instruction: the lanes, a pairwise tree, or the best so far. */
export class Fold {
  /** Leaves pushed; its bits say which levels hold a tree. */
  leaves = 0
  /** Lanes of each output (columns), or the running values. */
  lanes = new Memory(new ArrayBuffer(16))
  readonly levels: Memory[] = []
  /** One element: a leaf, a carry, or the best so far. */
  readonly value = new Memory(new ArrayBuffer(16))
  index = 0
  begun = false
}

/** The state of a run. Numbers by view, by register or by dimension are in arrays, allocated once. */
export class Run {
  frame: Float64Array = new Float64Array(headerWords)
  code: Int32Array = new Int32Array(codeHeader)
  memories = nothing
  chunk = 0
  /** Words of the code. */
  end = 0
  nd = 0
  nviews = 0
  readonly dims = new Float64Array(maxDims)

  readonly base = new Float64Array(maxViews)
  readonly strides = new Float64Array(maxViews * maxDims)
  /** The stride of the innermost dimension. */
  readonly inner = new Float64Array(maxViews)
  /** Element i of the nest is at base + i * inner. */
  readonly linear = new Uint8Array(maxViews)
  /** The view repeats after so many elements; 0 where it does not, or no register holds them. */
  readonly period = new Float64Array(maxViews)
  /** Where the block's first element is. */
  readonly cursor = new Float64Array(maxViews)

  /** Each register's own memory, and where its elements are now: there, or in a view's memory. */
  readonly own: Memory[] = []
  readonly at: Memory[] = []
  readonly byte = new Float64Array(maxRegisters)
  /** What a repeating load left in the register: from where (-1: nothing), at which place of the period, how many elements. */
  readonly from = new Float64Array(maxRegisters)
  readonly phase = new Float64Array(maxRegisters)
  readonly loaded = new Float64Array(maxRegisters)

  /** The block's first element in the nest, its index, and whether the block spans rows: then views that are not linear are gathered. */
  flat = 0
  readonly index = new Float64Array(maxDims)
  gather = false
  /** Elements compressed or expanded so far in this chunk; -1 before the first. */
  offset = -1

  readonly folds: Fold[] = []
  columns = false
  /** Rows: which output, which piece of it, how many whole outputs in the block and how long each. */
  output = 0
  piece = 0
  segments = 0
  segment = 0
  /** The row (or element) within the reduced part, the first one of the piece, the columns in a unit, and the block's first one. */
  row = 0
  first = 0
  width = 1
  column = 0
}

/** A memory of at least so many bytes: the given one, where it is large enough. */
export function grown(memory: Memory | undefined, bytes: number): Memory {
  return memory !== undefined && memory.buffer.byteLength >= bytes ? memory : new Memory(new ArrayBuffer(bytes))
}

/** The fold of an instruction, by the place of its first word. */
export function foldOf(r: Run, at: number): Fold {
  const i = (at - codeHeader) / instructionWords
  return (r.folds[i] ??= new Fold())
}

/** Whether the code has an instruction of a kind; with `c`, one whose last word is not 0. */
export function hasKind(r: Run, kind: number, c = false): boolean {
  for (let at = codeHeader; at < r.end; at += instructionWords) {
    if (r.code[at] === kind && (!c || r.code[at + 5] !== 0)) return true
  }
  return false
}

/** Reads a frame. */
export function open(r: Run, frame: Float64Array, code: Int32Array, memories: readonly Memory[], chunk: number): void {
  r.frame = frame
  r.code = code
  r.memories = memories
  r.chunk = chunk
  r.end = codeHeader + code[0] * instructionWords
  r.nd = frame[Header.dims]
  r.nviews = frame[Header.views]
  r.offset = -1
  r.columns = false
  r.segments = 0
  r.output = 0
  r.piece = 0
  let at = headerWords
  for (let d = 0; d < r.nd; d++) r.dims[d] = frame[at++]
  for (let v = 0; v < r.nviews; v++) {
    r.base[v] = frame[at++]
    for (let d = 0; d < r.nd; d++) r.strides[v * maxDims + d] = frame[at++]
    openView(r, v)
  }
  for (let i = 0; i < code[1]; i++) {
    if (i === r.own.length) r.own.push(new Memory(new ArrayBuffer(blockLength * 16)))
    r.at[i] = r.own[i]
    r.byte[i] = 0
    r.from[i] = -1
  }
}

function openView(r: Run, v: number): void {
  const { dims, nd, strides } = r
  const s = v * maxDims
  r.inner[v] = nd ? strides[s + nd - 1] : 0
  r.linear[v] = 1
  r.period[v] = 0
  if (nd <= 1) return
  for (let d = nd - 2; d >= 0; d--) if (strides[s + d] !== strides[s + d + 1] * dims[d + 1]) r.linear[v] = 0
  if (!r.linear[v]) r.period[v] = periodOf(r, s)
}

/** Of a view with leading dimensions of stride 0: the elements of the others, if a register holds them. */
function periodOf(r: Run, s: number): number {
  let d = 0
  while (d < r.nd && r.strides[s + d] === 0) d++
  if (d === 0) return 0
  let period = 1
  for (; d < r.nd && period <= blockLength; d++) period *= r.dims[d]
  return period > 1 && period <= blockLength ? period : 0
}

/** Forgets the job, so that its memory can be collected. */
export function close(r: Run): void {
  r.memories = nothing
  for (let i = 0; i < r.code[1]; i++) r.at[i] = r.own[i]
}

/** Goes to a block: n elements from `flat` on. */
export function place(r: Run, flat: number, n: number): void {
  const { nd, dims, index } = r
  r.flat = flat
  if (nd <= 1) {
    r.gather = false
    for (let v = 0; v < r.nviews; v++) r.cursor[v] = r.base[v] + flat * r.inner[v]
    return
  }
  let rest = flat
  for (let d = nd - 1; d > 0; d--) {
    const whole = Math.floor(rest / dims[d])
    index[d] = rest - whole * dims[d]
    rest = whole
  }
  index[0] = rest
  r.gather = index[nd - 1] + n > dims[nd - 1]
  for (let v = 0; v < r.nviews; v++) {
    let p = r.base[v]
    if (r.linear[v]) p += flat * r.inner[v]
    else for (let d = 0; d < nd; d++) p += index[d] * r.strides[v * maxDims + d]
    r.cursor[v] = p
  }
}
