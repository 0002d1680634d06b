/** The ziggurats' layers in memory that kernels read. */
import { allocate } from '../../memory/pool.js'
import type { Operand } from '../../schedule/job.js'
import { ziggurats } from './tables.js'

const layers = 256
/** Rows of the table: widths, densities and limits of the normal, then of the exponential. */
const rows = 6
/** What NumPy's float32 tables of the exponential have instead of its float64 ones rounded: row, layer, unit in the last place. */
const rounded = [[3, 226, 1], [4, 128, -1], [4, 154, 1], [4, 171, -1]] as const

const made: { float64?: Operand; float32?: Operand } = {}

/** The tables for numbers of a dtype, made at the first call. */
export function layersOf(dtype: 'float32' | 'float64'): Operand {
  return (made[dtype] ??= stored(dtype === 'float64' ? read() : narrowed(read())))
}

function read(): Float64Array {
  const bytes = Uint8Array.from(atob(ziggurats), (c) => c.charCodeAt(0))
  return new Float64Array(bytes.buffer)
}

/** For draws with 23 bits of place: widths are those of 2^23 places, limits too, and whole. */
function narrowed(table: Float64Array): Float64Array {
  const out = new Float64Array(table.length)
  for (let row = 0; row < rows; row++) {
    const scale = row < 3 ? 2 ** 29 : 2 ** 30
    for (let i = row * layers; i < (row + 1) * layers; i++) {
      out[i] = row % 3 === 0 ? Math.fround(table[i] * scale) : row % 3 === 1 ? Math.fround(table[i]) : Math.round(table[i] / scale)
    }
  }
  const bits = new Uint32Array(1)
  const single = new Float32Array(bits.buffer)
  for (const [row, layer, units] of rounded) {
    single[0] = out[row * layers + layer]
    bits[0] += units
    out[row * layers + layer] = single[0]
  }
  return out
}

function stored(table: Float64Array): Operand {
  const storage = allocate('generator', table.byteLength, null)
  ;(storage.memory.part(10, storage.start / 8, table.length) as Float64Array).set(table)
  return { storage, dtype: 'float64', offset: 0 }
}
