/** Operations on a view's elements at offsets, one after the other, so that an element that is named twice is changed twice. native/program.cc is the twin. */
import { dtypeInfo, type TypedArray } from '../dtype/dtype.js'
import { Memory } from '../memory/storage.js'
import type { Kernel } from './cast.js'
import { castKernels, opKernels } from './generated.js'
import { eachMoved } from './move.js'
import { sizes, type Run } from './run.js'

const float64 = dtypeInfo.float64.code
/** One element as it is read, and as it is computed. */
const before = new Memory(new ArrayBuffer(16))
const after = new Memory(new ArrayBuffer(16))

/** What an update does to one element: element `place` of the view with element `i` of the values. */
type Update = (place: number, values: TypedArray, i: number) => void

/** The update of a view's elements, of the dtype `to`: computed in `dtype`, with a result that may have a third. */
function updateOf(kernel: Kernel, memory: Memory, to: number, dtype: number, result: number): Update {
  const own = memory.typed(to)
  if (to === dtype && result === to) return (place, values, i) => kernel(own, place, own, place, values, i, values, i, 1)
  const a = before.typed(dtype)
  const b = after.typed(result)
  const read = castKernels[to][dtype]
  const write = castKernels[result][to]
  return (place, values, i) => {
    if (read) read(a, 0, own, place, own, 0, own, 0, 1)
    if (write) {
      kernel(b, 0, read ? a : own, read ? 0 : place, values, i, values, i, 1)
      write(own, place, b, 0, b, 0, b, 0, 1)
    } else kernel(own, place, read ? a : own, read ? 0 : place, values, i, values, i, 1)
  }
}

/** Elements of a view, each moved by its offset, = the operation of themselves and a register. */
export function updateBlock(r: Run, at: number, n: number): void {
  const { code } = r
  const [, x, register, a, v, c] = code.subarray(at)
  const dtype = x & 15
  const to = (c >> 1) & 15
  const same = (c & 1) !== 0
  const size = sizes[to]
  const step = r.inner[v] / size
  const kernel = opKernels[x >> 4][dtype]!
  const update = updateOf(kernel, r.memories[v], to, dtype, c >> 5)
  const offsets = r.at[a].typed(float64) as Float64Array
  const ai = r.byte[a] / 8
  const values = (register < 0 ? r.memories[v].typed(to) : r.at[register].typed(dtype))
  const first = register < 0 ? 0 : r.byte[register] / sizes[dtype]
  const each = register < 0 ? 0 : 1
  eachMoved(r, v, same, n, (p, done, m) => {
    const place = p / size
    for (let j = 0; j < m; j++) update(place + j * step + offsets[ai + (same ? done : done + j)], values, first + each * (done + j))
  })
}
