/** The program contract's numbers, as native/program.h has them. Nothing here runs. */

/** Elements in a register. */
export const blockLength = 1024
/**
 * Elements of a reduction's leaf, which shows in its bits: 16 of them in a row go into one accumulator, as in NumPy's sums, so
 * that a float32 sum is as near. A block is four leaves.
 */
export const leafLength = 256
/** Accumulators of a leaf. */
export const lanes = 16
export const maxDims = 32
export const maxViews = 64
export const maxRegisters = 64
export const maxInstructions = 256

/** What an instruction does. Its six words are kind, x, dst, a, b, c; register or view numbers unless said otherwise. */
export const Kind = {
  /** dst = view a; x: dtype */
  load: 0,
  /** view b = a; x: dtype; c: 1 where the register is not used again */
  store: 1,
  /** dst = op(a, b, c); x: opcode * 16 + dtype */
  op: 2,
  /** dst = cast(a); x: from * 16 + to */
  cast: 3,
  /** view b[output, piece] = fold of a; x: opcode * 16 + dtype; c: 1 where each element is a leaf */
  reduce: 4,
  /** view b, c [output, piece] = extreme of a, its index (int64); x: opcode (maximum, minimum) * 16 + dtype */
  arg: 5,
  /** dst = running fold of a, one element after the other, from view b[output, piece] on (-1: from its first element); x: opcode * 16 + dtype */
  scan: 6,
  /** view c from element view b[chunk] (int64) on = a where the register dst; x: dtype */
  compress: 7,
  /** dst = a, and where mask b the next elements of view c; x: view of the chunks' offsets (int64) * 16 + dtype */
  expand: 8,
  /** dst (int64) = bin of a (float64) among the edges of view b; x: number of edges * 2 + uniform */
  digitize: 9,
  /** table view c[chunk, i mod dst] += weight b (or 1 where b < 0) at index a (int64), i the place in the block; x: bins; dst: 1 or 4 tables a chunk */
  count: 10,
  /**
   * dst = view b, element i moved by element i of the float64 register a, which counts elements; x: dtype; c: 1 where the offsets are the same
   * along the innermost dimension
   */
  gather: 11,
  /** view b, element i moved in the same way, = the register dst, in order; x, a, c as above */
  scatter: 12,
  /** a gufunc over all views of the frame, at one element of the nest; x: gufunc * 16 + dtype */
  call: 13,
  /**
   * view c[output, piece] = fold of a, one element after the other, from view b[output, piece] on (-1: from its first element), where the bool register
   * dst is true (-1: everywhere); x: opcode * 16 + dtype
   */
  fold: 14,
  /**
   * view b, element i moved by element i of the float64 register a, = op(itself, dst), in order; dst is -1 for one operand; x: opcode * 16 + dtype; c:
   * (result's dtype * 16 + view's dtype) * 2 + whether the offsets are the same along the innermost dimension
   */
  update: 15,
} as const

/** How the nest of a frame is walked. */
export const Mode = {
  /** Flat ranges of the whole nest. */
  elementwise: 0,
  /** [kept..., reduced...]: one output after the other. */
  rows: 1,
  /** [kept..., reduced..., one kept]: vectors of outputs. */
  columns: 2,
  /** One element of the nest after the other, for gufuncs. */
  loop: 3,
  /** A user's function in JavaScript, whose chunks only JavaScript claims. */
  function: 4,
} as const

/** Bits of the frame's word `flags`: hints, results are the same with and without. */
export const Flags = { stream: 1, tile: 2 } as const

/**
 * The words of a frame, each a double. The dims follow the header, then for each view its address and its strides in bytes.
 * `code`: the code's address (native only). `chunk`: elements of a chunk (elementwise) or units (columns). `outputs`: outputs of
 * a chunk (rows) or columns of a unit. `pieces`, `pieceLength`: the reduced part is cut in pieces of so many elements (rows).
 */
export const Header = {
  code: 0, mode: 1, dims: 2, views: 3, total: 4, chunk: 5, chunks: 6, reduced: 7, pieces: 8, pieceLength: 9, outputs: 10, flags: 11,
} as const

/** Words before the dims. */
export const headerWords = 12

/** The code's words before its instructions (count, registers), and the words of an instruction. */
export const codeHeader = 2
export const instructionWords = 6
