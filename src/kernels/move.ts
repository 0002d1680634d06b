/** Getting blocks in and out of registers: loads and stores of contiguous, strided, repeating and row-spanning views, and moves by offsets. */
import { dtypeInfo, type TypedArray } from '../dtype/dtype.js'
import { Kind, maxDims } from './contract.js'
import { carriers, moveKernels } from './generated.js'
import { parts, sizes, type Run } from './run.js'

const float64 = dtypeInfo.float64.code

/** From here on a contiguous copy is left to the engine's `set`, which costs a view of the source. */
const shortCopy = 64

/** Copies contiguous elements. */
export function copyBlock(dtype: number, o: TypedArray, oi: number, x: TypedArray, xi: number, n: number): void {
  if (n < shortCopy) moveKernels[dtype].copy(o, oi, 1, x, xi, 1, n)
  else {
    const p = parts[carriers[dtype]]
    ;(o as Uint8Array).set((x as Uint8Array).subarray(xi * p, (xi + n) * p), oi * p)
  }
}

/** The same where the typed arrays are the dtype's own, not those of its carrier. */
export function copyOwn(dtype: number, o: TypedArray, oi: number, x: TypedArray, xi: number, n: number): void {
  const p = parts[dtype]
  if (n * p < shortCopy) for (let i = 0; i < n * p; i++) o[oi * p + i] = x[xi * p + i]
  else (o as Uint8Array).set((x as Uint8Array).subarray(xi * p, (xi + n) * p), oi * p)
}

const walk = new Float64Array(maxDims)

/** Calls f(place in bytes, elements before, n) for each run of view v along the innermost dimension. */
function eachRun(r: Run, v: number, n: number, f: (p: number, done: number, run: number) => void): void {
  const { nd, dims, strides } = r
  const last = nd - 1
  for (let d = 0; d < nd; d++) walk[d] = r.index[d]
  let p = r.cursor[v]
  for (let done = 0; ; ) {
    const run = Math.min(dims[last] - walk[last], n - done)
    f(p, done, run)
    done += run
    if (done === n) return
    p -= walk[last] * r.inner[v]
    walk[last] = 0
    for (let d = last - 1; d >= 0; d--) {
      p += strides[v * maxDims + d]
      if (++walk[d] < dims[d]) break
      p -= strides[v * maxDims + d] * dims[d]
      walk[d] = 0
    }
  }
}

/** Moves n elements between a view, whose rows the block spans, and a register. */
function copyRows(r: Run, dtype: number, v: number, register: TypedArray, at: number, n: number, storing: boolean): void {
  const size = sizes[dtype]
  const inner = r.inner[v] / size
  const { copy } = moveKernels[dtype]
  const memory = r.memories[v].typed(carriers[dtype])
  if (storing) eachRun(r, v, n, (p, done, run) => copy(memory, p / size, inner, register, at + done, 1, run))
  else eachRun(r, v, n, (p, done, run) => copy(register, at + done, 1, memory, p / size, inner, run))
}

/** Register dst = n elements of view v. */
export function load(r: Run, dtype: number, dst: number, v: number, n: number): void {
  const size = sizes[dtype]
  const p = r.cursor[v]
  const inner = r.inner[v]
  const spans = r.gather && r.linear[v] === 0
  if (!spans && inner === size) {
    r.at[dst] = r.memories[v]
    r.byte[dst] = p
    return
  }
  r.at[dst] = r.own[dst]
  r.byte[dst] = 0
  // In one period several places may have one address, so the place counts too; -1 marks a single element, repeated.
  const phase = !spans ? -1 : r.period[v] ? r.flat % r.period[v] : 0
  if (!spans ? inner === 0 : r.period[v] > 0) {
    if (r.from[dst] === p && r.phase[dst] === phase && r.loaded[dst] >= n) return
    r.from[dst] = p
    r.phase[dst] = phase
    r.loaded[dst] = n
  } else r.from[dst] = -1
  const register = r.own[dst].typed(carriers[dtype])
  if (spans) copyRows(r, dtype, v, register, 0, n, false)
  else moveKernels[dtype].copy(register, 0, 1, r.memories[v].typed(carriers[dtype]), p / size, inner / size, n)
}

/** View v = n elements of a register. */
export function store(r: Run, dtype: number, register: number, v: number, n: number): void {
  const size = sizes[dtype]
  const p = r.cursor[v]
  const memory = r.memories[v]
  if (r.at[register] === memory && r.byte[register] === p) return // the operation wrote there itself
  const x = r.at[register].typed(carriers[dtype])
  const xi = r.byte[register] / size
  if (r.gather && r.linear[v] === 0) copyRows(r, dtype, v, x, xi, n, true)
  else if (r.inner[v] === size) copyBlock(dtype, memory.typed(carriers[dtype]), p / size, x, xi, n)
  else moveKernels[dtype].copy(memory.typed(carriers[dtype]), p / size, r.inner[v] / size, x, xi, 1, n)
}

/** Puts a register where an operation may write: its own memory, or the view that the next instruction stores it to. */
export function aim(r: Run, register: number, next: number): void {
  const { code } = r
  if (next < r.end && code[next] === Kind.store && code[next + 3] === register && code[next + 5] !== 0) {
    const v = code[next + 4]
    if (r.inner[v] === sizes[code[next + 1]] && (r.linear[v] === 1 || !r.gather)) {
      r.at[register] = r.memories[v]
      r.byte[register] = r.cursor[v]
      return
    }
  }
  r.at[register] = r.own[register]
  r.byte[register] = 0
}

/**
 * Between a register and view v, element i moved by element i of the float64 register a. `same`: the offsets are the same along the innermost
 * dimension.
 */
function moveAlong(r: Run, dtype: number, register: number, a: number, v: number, same: boolean, n: number, storing: boolean): void {
  const size = sizes[dtype]
  const inner = r.inner[v] / size
  const { copy, gather, scatter } = moveKernels[dtype]
  const memory = r.memories[v].typed(carriers[dtype])
  const own = r.at[register].typed(carriers[dtype])
  const first = r.byte[register] / size
  const offsets = r.at[a].typed(float64) as Float64Array
  const ai = r.byte[a] / 8
  const run = (p: number, done: number, m: number): void => {
    const place = p / size
    if (!same) {
      if (storing) scatter(memory, place, inner, offsets, ai + done, own, first + done, m)
      else gather(own, first + done, memory, place, inner, offsets, ai + done, m)
    } else if (storing) copy(memory, place + offsets[ai + done], inner, own, first + done, 1, m)
    else copy(own, first + done, 1, memory, place + offsets[ai + done], inner, m)
  }
  eachMoved(r, v, same, n, run)
}

/** Calls f(place in bytes, elements before, n) for each run of view v within which elements are moved alike. */
export function eachMoved(r: Run, v: number, same: boolean, n: number, f: (p: number, done: number, m: number) => void): void {
  if (r.gather && (same || r.linear[v] === 0)) eachRun(r, v, n, f)
  else f(r.cursor[v], 0, n)
}

/** Register dst = elements of view v, each moved by its offset. */
export function gatherBlock(r: Run, dtype: number, dst: number, a: number, v: number, same: boolean, n: number, next: number): void {
  aim(r, dst, next)
  moveAlong(r, dtype, dst, a, v, same, n, false)
}

/** Elements of view v, each moved by its offset, = a register, one after the other. */
export function scatterBlock(r: Run, dtype: number, register: number, a: number, v: number, same: boolean, n: number): void {
  moveAlong(r, dtype, register, a, v, same, n, true)
}
