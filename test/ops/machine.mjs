// Run by targets.test.ts in a process of its own for each backend and instruction set. Prints one line a case, "label hash", of
// what must be the same bits everywhere; or, asked for fixtures, writes the results of all their cases one after the other.
import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { readFileSync, writeSync } from 'node:fs'

const pn = createRequire(import.meta.url)('../../dist/index.cjs')
const [mode, tableFile] = process.argv.slice(2)
const table = JSON.parse(readFileSync(tableFile, 'utf8'))
const types = {
  bool: Uint8Array, int8: Int8Array, int16: Int16Array, int32: Int32Array, int64: BigInt64Array, uint8: Uint8Array, uint16: Uint16Array,
  uint32: Uint32Array, uint64: BigUint64Array, float32: Float32Array, float64: Float64Array,
}

/** Numbers that are the same in every process. */
let state = 12345
const random = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return state / 2 ** 32
}

const specials = {
  float: [NaN, Infinity, -Infinity, 0, -0, 1, -1, 0.5, -0.5, 1.5, 2.5, -2.5, 2 ** 31, 2 ** 31 - 0.5, -(2 ** 31) - 1, 2 ** 32, 2 ** 53, 2 ** 63, -(2 ** 63), 2 ** 64,
    1e300, -1e300, 5e-324, -5e-324, 2.2250738585072014e-308, 1.1754943508222875e-38, 1e-45, 3.4028234663852886e38, 3.4028235677973366e38, Number.MAX_VALUE],
}

/** Random elements of every magnitude, with special ones between them. */
function elements(dtype, n) {
  const out = new types[dtype](n)
  const big = dtype.endsWith('int64')
  const kind = dtype[0]
  const bits = Number(dtype.replace(/\D+/, ''))
  for (let k = 0; k < n; k++) {
    const special = random() < 0.2
    if (dtype === 'bool') out[k] = random() < 0.5 ? 1 : 0
    else if (kind === 'f') out[k] = special ? specials.float[Math.floor(random() * specials.float.length)] : random() < 0.5 ? (random() - 0.5) * 40 : 10 ** (random() * 72 - 36) * (random() < 0.5 ? 1 : -1)
    else if (big) {
      const wide = BigInt(Math.floor(random() * 2 ** 32)) << 32n | BigInt(Math.floor(random() * 2 ** 32))
      out[k] = special ? [0n, 1n, -1n, 2n ** 63n, 2n ** 63n - 1n, 2n ** 64n - 1n, 2n ** 53n + 1n][Math.floor(random() * 7)] : random() < 0.5 ? wide : BigInt(Math.floor(random() * 40)) - 20n
    } else out[k] = special ? [0, 1, -1, 2 ** (bits - 1), 2 ** (bits - 1) - 1, 2 ** bits - 1][Math.floor(random() * 6)] : random() < 0.5 ? Math.floor(random() * 2 ** 32) : Math.floor(random() * 40) - 20
  }
  return out
}

const make = (dtype, data) => pn.arr(data, { dtype })

/** A hash of the bytes; all NaN count as one. */
function hash(x) {
  const data = x.toTypedArray()
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
  const size = data.BYTES_PER_ELEMENT
  if (x.dtype.startsWith('float')) for (let k = 0; k < data.length; k++) if (data[k] !== data[k]) bytes.fill(255, k * size, (k + 1) * size)
  return createHash('sha1').update(x.dtype).update(JSON.stringify(x.shape)).update(bytes).digest('hex').slice(0, 16)
}

const lines = []
function record(label, run) {
  let result
  try {
    result = hash(run())
  } catch (error) {
    result = `${error.name}: ${error.message}`
  }
  lines.push(`${label} = ${result}`)
}

function exact() {
  for (const { op, dtype, arity, inputs } of table.ops) {
    const n = 5003
    const data = inputs.map((type, k) => {
      const values = elements(type, n)
      // Shifts and powers of everyday size, or all results are 0; whole powers are not negative.
      if (k === 1 && (op.includes('Shift') || op === 'pow')) for (let i = 0; i < n; i++) values[i] = typeof values[i] === 'bigint' ? BigInt.asUintN(6, values[i]) : values[i] & 63
      return values
    })
    const arrays = data.map((values, k) => make(inputs[k], values))
    record(`${op} ${dtype}`, () => pn[op](...arrays))
    record(`${op} ${dtype} strided`, () => pn[op](...arrays.map(x => x.get('::-3'))))
    if (arity === 2) record(`${op} ${dtype} with one`, () => pn[op](arrays[0], arrays[1].get('7:8')))
  }
  for (const from of table.dtypes) {
    const x = make(from, elements(from, 5003))
    for (const to of table.dtypes) {
      record(`astype ${from} ${to}`, () => x.astype(to))
      record(`astype ${from} ${to} strided`, () => x.get('::2').astype(to))
    }
  }
  for (const dtype of table.dtypes) {
    const flat = make(dtype, elements(dtype, 70_001))
    const finite = dtype.startsWith('float') ? make(dtype, elements(dtype, 70_001).map(v => (Math.abs(v) < 1e6 ? v : 1))) : flat
    const grid = x => x.get(':69960').reshape([33, 40, 53])
    for (const op of table.reductions) {
      for (const [name, x] of [['special', flat], ['finite', finite]]) {
        const tail = op.startsWith('cumulative') ? [0] : []
        record(`${op} ${dtype} ${name}`, () => pn[op](x, ...tail))
        for (const axis of [0, 1, 2]) record(`${op} ${dtype} ${name} axis ${axis}`, () => pn[op](grid(x), axis))
        record(`${op} ${dtype} ${name} transposed`, () => pn[op](grid(x).permuteDims([2, 0, 1]), 1))
        record(`${op} ${dtype} ${name} strided`, () => pn[op](x.get('::-2'), ...tail))
      }
    }
  }
  writeSync(1, lines.join('\n') + '\n')
}

function fixtures() {
  const file = JSON.parse(readFileSync(new URL('../fixtures/elementwise.json', import.meta.url), 'utf8'))
  const arrays = file.arrays.map(({ dtype, shape, data }) => {
    const bytes = Uint8Array.from(Buffer.from(data, 'base64'))
    return make(dtype, new types[dtype](bytes.buffer)).reshape(shape)
  })
  for (const { op, inputs } of file.cases) {
    const own = inputs.map(x => arrays[x.$])
    for (const result of [pn[op](...own), pn[op](...own.map(x => x.get('::-1'))).get('::-1')]) writeAll(result.copy().toTypedArray())
  }
}

function writeAll({ buffer, byteOffset, byteLength }) {
  for (let at = 0; at < byteLength;) at += writeSync(1, new Uint8Array(buffer, byteOffset + at, byteLength - at))
}

if (mode === 'exact') exact()
else if (mode === 'fixtures') fixtures()
else writeSync(1, `${pn.info().backend} ${pn.info().instructionSet}`)
