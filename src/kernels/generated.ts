// Made from src/ops/table.ts by `npm run generate`. Do not edit.
import * as m from './math.js'
import * as z from './complex.js'
import { big_to_float32, float_to_int32, float_to_int64, float_to_uint64, type Kernel } from './cast.js'
import { complexLeaf } from './complex-fold.js'
import type { Folds, Moves } from './kernel.js'

function add_bool(o: Uint8Array, oi: number, as: Uint8Array, ai: number, bs: Uint8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a | b } }
function add_int8(o: Int8Array, oi: number, as: Int8Array, ai: number, bs: Int8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a + b } }
function add_int16(o: Int16Array, oi: number, as: Int16Array, ai: number, bs: Int16Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a + b } }
function add_int32(o: Int32Array, oi: number, as: Int32Array, ai: number, bs: Int32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a + b } }
function add_int64(o: BigInt64Array, oi: number, as: BigInt64Array, ai: number, bs: BigInt64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a + b } }
function add_uint8(o: Uint8Array, oi: number, as: Uint8Array, ai: number, bs: Uint8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a + b } }
function add_uint16(o: Uint16Array, oi: number, as: Uint16Array, ai: number, bs: Uint16Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a + b } }
function add_uint32(o: Uint32Array, oi: number, as: Uint32Array, ai: number, bs: Uint32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a + b } }
function add_uint64(o: BigUint64Array, oi: number, as: BigUint64Array, ai: number, bs: BigUint64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a + b } }
function add_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, bs: Float32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a + b } }
function add_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, bs: Float64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a + b } }
function add_complex64(o: Float32Array, op: number, as: Float32Array, ap: number, bs: Float32Array, bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const bk = 2 * (bp + i); const br = bs[bk]; const bi = bs[bk + 1]; const k = 2 * (op + i); o[k] = ar + br; o[k + 1] = ai + bi } }
function add_complex128(o: Float64Array, op: number, as: Float64Array, ap: number, bs: Float64Array, bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const bk = 2 * (bp + i); const br = bs[bk]; const bi = bs[bk + 1]; const k = 2 * (op + i); o[k] = ar + br; o[k + 1] = ai + bi } }
function subtract_int8(o: Int8Array, oi: number, as: Int8Array, ai: number, bs: Int8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a - b } }
function subtract_int16(o: Int16Array, oi: number, as: Int16Array, ai: number, bs: Int16Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a - b } }
function subtract_int32(o: Int32Array, oi: number, as: Int32Array, ai: number, bs: Int32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a - b } }
function subtract_int64(o: BigInt64Array, oi: number, as: BigInt64Array, ai: number, bs: BigInt64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a - b } }
function subtract_uint8(o: Uint8Array, oi: number, as: Uint8Array, ai: number, bs: Uint8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a - b } }
function subtract_uint16(o: Uint16Array, oi: number, as: Uint16Array, ai: number, bs: Uint16Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a - b } }
function subtract_uint32(o: Uint32Array, oi: number, as: Uint32Array, ai: number, bs: Uint32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a - b } }
function subtract_uint64(o: BigUint64Array, oi: number, as: BigUint64Array, ai: number, bs: BigUint64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a - b } }
function subtract_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, bs: Float32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a - b } }
function subtract_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, bs: Float64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a - b } }
function subtract_complex64(o: Float32Array, op: number, as: Float32Array, ap: number, bs: Float32Array, bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const bk = 2 * (bp + i); const br = bs[bk]; const bi = bs[bk + 1]; const k = 2 * (op + i); o[k] = ar - br; o[k + 1] = ai - bi } }
function subtract_complex128(o: Float64Array, op: number, as: Float64Array, ap: number, bs: Float64Array, bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const bk = 2 * (bp + i); const br = bs[bk]; const bi = bs[bk + 1]; const k = 2 * (op + i); o[k] = ar - br; o[k + 1] = ai - bi } }
function multiply_bool(o: Uint8Array, oi: number, as: Uint8Array, ai: number, bs: Uint8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a & b } }
function multiply_int8(o: Int8Array, oi: number, as: Int8Array, ai: number, bs: Int8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = Math.imul(a, b) } }
function multiply_int16(o: Int16Array, oi: number, as: Int16Array, ai: number, bs: Int16Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = Math.imul(a, b) } }
function multiply_int32(o: Int32Array, oi: number, as: Int32Array, ai: number, bs: Int32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = Math.imul(a, b) } }
function multiply_int64(o: BigInt64Array, oi: number, as: BigInt64Array, ai: number, bs: BigInt64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a * b } }
function multiply_uint8(o: Uint8Array, oi: number, as: Uint8Array, ai: number, bs: Uint8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = Math.imul(a, b) } }
function multiply_uint16(o: Uint16Array, oi: number, as: Uint16Array, ai: number, bs: Uint16Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = Math.imul(a, b) } }
function multiply_uint32(o: Uint32Array, oi: number, as: Uint32Array, ai: number, bs: Uint32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = Math.imul(a, b) } }
function multiply_uint64(o: BigUint64Array, oi: number, as: BigUint64Array, ai: number, bs: BigUint64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a * b } }
function multiply_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, bs: Float32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a * b } }
function multiply_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, bs: Float64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a * b } }
function multiply_complex64(o: Float32Array, op: number, as: Float32Array, ap: number, bs: Float32Array, bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const bk = 2 * (bp + i); const br = bs[bk]; const bi = bs[bk + 1]; const k = 2 * (op + i); o[k] = Math.fround(ar * br) - Math.fround(ai * bi); o[k + 1] = Math.fround(ar * bi) + Math.fround(ai * br) } }
function multiply_complex128(o: Float64Array, op: number, as: Float64Array, ap: number, bs: Float64Array, bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const bk = 2 * (bp + i); const br = bs[bk]; const bi = bs[bk + 1]; const k = 2 * (op + i); o[k] = (ar * br) - (ai * bi); o[k + 1] = (ar * bi) + (ai * br) } }
function divide_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, bs: Float32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a / b } }
function divide_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, bs: Float64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a / b } }
function divide_complex64(o: Float32Array, op: number, as: Float32Array, ap: number, bs: Float32Array, bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const bk = 2 * (bp + i); const br = bs[bk]; const bi = bs[bk + 1]; const k = 2 * (op + i); z.divide(o, k, ar, ai, br, bi) } }
function divide_complex128(o: Float64Array, op: number, as: Float64Array, ap: number, bs: Float64Array, bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const bk = 2 * (bp + i); const br = bs[bk]; const bi = bs[bk + 1]; const k = 2 * (op + i); z.divide(o, k, ar, ai, br, bi) } }
function floorDivide_int8(o: Int8Array, oi: number, as: Int8Array, ai: number, bs: Int8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.floorDivideInt(a, b) } }
function floorDivide_int16(o: Int16Array, oi: number, as: Int16Array, ai: number, bs: Int16Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.floorDivideInt(a, b) } }
function floorDivide_int32(o: Int32Array, oi: number, as: Int32Array, ai: number, bs: Int32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.floorDivideInt(a, b) } }
function floorDivide_int64(o: BigInt64Array, oi: number, as: BigInt64Array, ai: number, bs: BigInt64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.floorDivideBig(a, b) } }
function floorDivide_uint8(o: Uint8Array, oi: number, as: Uint8Array, ai: number, bs: Uint8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.floorDivideInt(a, b) } }
function floorDivide_uint16(o: Uint16Array, oi: number, as: Uint16Array, ai: number, bs: Uint16Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.floorDivideInt(a, b) } }
function floorDivide_uint32(o: Uint32Array, oi: number, as: Uint32Array, ai: number, bs: Uint32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.floorDivideInt(a, b) } }
function floorDivide_uint64(o: BigUint64Array, oi: number, as: BigUint64Array, ai: number, bs: BigUint64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.floorDivideBig(a, b) } }
function floorDivide_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, bs: Float32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.floorDivide_float32(a, b) } }
function floorDivide_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, bs: Float64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.floorDivide_float64(a, b) } }
function remainder_int8(o: Int8Array, oi: number, as: Int8Array, ai: number, bs: Int8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.remainderInt(a, b) } }
function remainder_int16(o: Int16Array, oi: number, as: Int16Array, ai: number, bs: Int16Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.remainderInt(a, b) } }
function remainder_int32(o: Int32Array, oi: number, as: Int32Array, ai: number, bs: Int32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.remainderInt(a, b) } }
function remainder_int64(o: BigInt64Array, oi: number, as: BigInt64Array, ai: number, bs: BigInt64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.remainderBig(a, b) } }
function remainder_uint8(o: Uint8Array, oi: number, as: Uint8Array, ai: number, bs: Uint8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.remainderInt(a, b) } }
function remainder_uint16(o: Uint16Array, oi: number, as: Uint16Array, ai: number, bs: Uint16Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.remainderInt(a, b) } }
function remainder_uint32(o: Uint32Array, oi: number, as: Uint32Array, ai: number, bs: Uint32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.remainderInt(a, b) } }
function remainder_uint64(o: BigUint64Array, oi: number, as: BigUint64Array, ai: number, bs: BigUint64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.remainderBig(a, b) } }
function remainder_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, bs: Float32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.remainder_float32(a, b) } }
function remainder_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, bs: Float64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.remainder_float64(a, b) } }
function fmod_int8(o: Int8Array, oi: number, as: Int8Array, ai: number, bs: Int8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = b === 0 ? 0 : a % b } }
function fmod_int16(o: Int16Array, oi: number, as: Int16Array, ai: number, bs: Int16Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = b === 0 ? 0 : a % b } }
function fmod_int32(o: Int32Array, oi: number, as: Int32Array, ai: number, bs: Int32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = b === 0 ? 0 : a % b } }
function fmod_int64(o: BigInt64Array, oi: number, as: BigInt64Array, ai: number, bs: BigInt64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = b === 0n ? 0n : a % b } }
function fmod_uint8(o: Uint8Array, oi: number, as: Uint8Array, ai: number, bs: Uint8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = b === 0 ? 0 : a % b } }
function fmod_uint16(o: Uint16Array, oi: number, as: Uint16Array, ai: number, bs: Uint16Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = b === 0 ? 0 : a % b } }
function fmod_uint32(o: Uint32Array, oi: number, as: Uint32Array, ai: number, bs: Uint32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = b === 0 ? 0 : a % b } }
function fmod_uint64(o: BigUint64Array, oi: number, as: BigUint64Array, ai: number, bs: BigUint64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = b === 0n ? 0n : a % b } }
function fmod_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, bs: Float32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a % b } }
function fmod_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, bs: Float64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a % b } }
function pow_int8(o: Int8Array, oi: number, as: Int8Array, ai: number, bs: Int8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.powInt(a, b) } }
function pow_int16(o: Int16Array, oi: number, as: Int16Array, ai: number, bs: Int16Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.powInt(a, b) } }
function pow_int32(o: Int32Array, oi: number, as: Int32Array, ai: number, bs: Int32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.powInt(a, b) } }
function pow_int64(o: BigInt64Array, oi: number, as: BigInt64Array, ai: number, bs: BigInt64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.powBig(a, b) } }
function pow_uint8(o: Uint8Array, oi: number, as: Uint8Array, ai: number, bs: Uint8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.powInt(a, b) } }
function pow_uint16(o: Uint16Array, oi: number, as: Uint16Array, ai: number, bs: Uint16Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.powInt(a, b) } }
function pow_uint32(o: Uint32Array, oi: number, as: Uint32Array, ai: number, bs: Uint32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.powInt(a, b) } }
function pow_uint64(o: BigUint64Array, oi: number, as: BigUint64Array, ai: number, bs: BigUint64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.powBig(a, b) } }
function pow_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, bs: Float32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.pow(a, b) } }
function pow_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, bs: Float64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.pow(a, b) } }
function pow_complex64(o: Float32Array, op: number, as: Float32Array, ap: number, bs: Float32Array, bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const bk = 2 * (bp + i); const br = bs[bk]; const bi = bs[bk + 1]; const k = 2 * (op + i); z.pow(o, k, ar, ai, br, bi) } }
function pow_complex128(o: Float64Array, op: number, as: Float64Array, ap: number, bs: Float64Array, bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const bk = 2 * (bp + i); const br = bs[bk]; const bi = bs[bk + 1]; const k = 2 * (op + i); z.pow(o, k, ar, ai, br, bi) } }
function negative_int8(o: Int8Array, oi: number, as: Int8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = -a } }
function negative_int16(o: Int16Array, oi: number, as: Int16Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = -a } }
function negative_int32(o: Int32Array, oi: number, as: Int32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = -a } }
function negative_int64(o: BigInt64Array, oi: number, as: BigInt64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = -a } }
function negative_uint8(o: Uint8Array, oi: number, as: Uint8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = -a } }
function negative_uint16(o: Uint16Array, oi: number, as: Uint16Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = -a } }
function negative_uint32(o: Uint32Array, oi: number, as: Uint32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = -a } }
function negative_uint64(o: BigUint64Array, oi: number, as: BigUint64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = -a } }
function negative_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = -a } }
function negative_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = -a } }
function negative_complex64(o: Float32Array, op: number, as: Float32Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); o[k] = -ar; o[k + 1] = -ai } }
function negative_complex128(o: Float64Array, op: number, as: Float64Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); o[k] = -ar; o[k + 1] = -ai } }
function positive_int8(o: Int8Array, oi: number, as: Int8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function positive_int16(o: Int16Array, oi: number, as: Int16Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function positive_int32(o: Int32Array, oi: number, as: Int32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function positive_int64(o: BigInt64Array, oi: number, as: BigInt64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function positive_uint8(o: Uint8Array, oi: number, as: Uint8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function positive_uint16(o: Uint16Array, oi: number, as: Uint16Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function positive_uint32(o: Uint32Array, oi: number, as: Uint32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function positive_uint64(o: BigUint64Array, oi: number, as: BigUint64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function positive_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function positive_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function positive_complex64(o: Float32Array, op: number, as: Float32Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); o[k] = ar; o[k + 1] = ai } }
function positive_complex128(o: Float64Array, op: number, as: Float64Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); o[k] = ar; o[k + 1] = ai } }
function abs_bool(o: Uint8Array, oi: number, as: Uint8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function abs_int8(o: Int8Array, oi: number, as: Int8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.abs(a) } }
function abs_int16(o: Int16Array, oi: number, as: Int16Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.abs(a) } }
function abs_int32(o: Int32Array, oi: number, as: Int32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.abs(a) } }
function abs_int64(o: BigInt64Array, oi: number, as: BigInt64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a < 0n ? -a : a } }
function abs_uint8(o: Uint8Array, oi: number, as: Uint8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.abs(a) } }
function abs_uint16(o: Uint16Array, oi: number, as: Uint16Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.abs(a) } }
function abs_uint32(o: Uint32Array, oi: number, as: Uint32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.abs(a) } }
function abs_uint64(o: BigUint64Array, oi: number, as: BigUint64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a < 0n ? -a : a } }
function abs_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.abs(a) } }
function abs_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.abs(a) } }
function abs_complex64(o: Float32Array, op: number, as: Float32Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; o[op + i] = m.hypot_float64(ar, ai) } }
function abs_complex128(o: Float64Array, op: number, as: Float64Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; o[op + i] = m.hypot_float64(ar, ai) } }
function sign_int8(o: Int8Array, oi: number, as: Int8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a > 0 ? 1 : a < 0 ? -1 : 0 } }
function sign_int16(o: Int16Array, oi: number, as: Int16Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a > 0 ? 1 : a < 0 ? -1 : 0 } }
function sign_int32(o: Int32Array, oi: number, as: Int32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a > 0 ? 1 : a < 0 ? -1 : 0 } }
function sign_int64(o: BigInt64Array, oi: number, as: BigInt64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a > 0n ? 1n : a < 0n ? -1n : 0n } }
function sign_uint8(o: Uint8Array, oi: number, as: Uint8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a > 0 ? 1 : a < 0 ? -1 : 0 } }
function sign_uint16(o: Uint16Array, oi: number, as: Uint16Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a > 0 ? 1 : a < 0 ? -1 : 0 } }
function sign_uint32(o: Uint32Array, oi: number, as: Uint32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a > 0 ? 1 : a < 0 ? -1 : 0 } }
function sign_uint64(o: BigUint64Array, oi: number, as: BigUint64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a > 0n ? 1n : a < 0n ? -1n : 0n } }
function sign_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a > 0 ? 1 : a < 0 ? -1 : a === 0 ? 0 : a } }
function sign_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a > 0 ? 1 : a < 0 ? -1 : a === 0 ? 0 : a } }
function sign_complex64(o: Float32Array, op: number, as: Float32Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); z.sign(o, k, ar, ai) } }
function sign_complex128(o: Float64Array, op: number, as: Float64Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); z.sign(o, k, ar, ai) } }
function square_int8(o: Int8Array, oi: number, as: Int8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.imul(a, a) } }
function square_int16(o: Int16Array, oi: number, as: Int16Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.imul(a, a) } }
function square_int32(o: Int32Array, oi: number, as: Int32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.imul(a, a) } }
function square_int64(o: BigInt64Array, oi: number, as: BigInt64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a * a } }
function square_uint8(o: Uint8Array, oi: number, as: Uint8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.imul(a, a) } }
function square_uint16(o: Uint16Array, oi: number, as: Uint16Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.imul(a, a) } }
function square_uint32(o: Uint32Array, oi: number, as: Uint32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.imul(a, a) } }
function square_uint64(o: BigUint64Array, oi: number, as: BigUint64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a * a } }
function square_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a * a } }
function square_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a * a } }
function square_complex64(o: Float32Array, op: number, as: Float32Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); o[k] = Math.fround(ar * ar) - Math.fround(ai * ai); o[k + 1] = Math.fround(ar * ai) + Math.fround(ai * ar) } }
function square_complex128(o: Float64Array, op: number, as: Float64Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); o[k] = (ar * ar) - (ai * ai); o[k + 1] = (ar * ai) + (ai * ar) } }
function reciprocal_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = 1 / a } }
function reciprocal_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = 1 / a } }
function reciprocal_complex64(o: Float32Array, op: number, as: Float32Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); z.reciprocal(o, k, ar, ai) } }
function reciprocal_complex128(o: Float64Array, op: number, as: Float64Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); z.reciprocal(o, k, ar, ai) } }
function sqrt_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.sqrt(a) } }
function sqrt_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.sqrt(a) } }
function sqrt_complex64(o: Float32Array, op: number, as: Float32Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); z.sqrt(o, k, ar, ai) } }
function sqrt_complex128(o: Float64Array, op: number, as: Float64Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); z.sqrt(o, k, ar, ai) } }
function cbrt_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.cbrt(a) } }
function cbrt_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.cbrt(a) } }
function hypot_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, bs: Float32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.hypot_float32(a, b) } }
function hypot_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, bs: Float64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.hypot_float64(a, b) } }
function exp_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.exp(a) } }
function exp_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.exp(a) } }
function exp_complex64(o: Float32Array, op: number, as: Float32Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); z.exp(o, k, ar, ai) } }
function exp_complex128(o: Float64Array, op: number, as: Float64Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); z.exp(o, k, ar, ai) } }
function exp2_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = m.exp2(a) } }
function exp2_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = m.exp2(a) } }
function expm1_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.expm1(a) } }
function expm1_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.expm1(a) } }
function expm1_complex64(o: Float32Array, op: number, as: Float32Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); z.expm1(o, k, ar, ai) } }
function expm1_complex128(o: Float64Array, op: number, as: Float64Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); z.expm1(o, k, ar, ai) } }
function log_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.log(a) } }
function log_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.log(a) } }
function log_complex64(o: Float32Array, op: number, as: Float32Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); z.log(o, k, ar, ai) } }
function log_complex128(o: Float64Array, op: number, as: Float64Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); z.log(o, k, ar, ai) } }
function log2_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.log2(a) } }
function log2_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.log2(a) } }
function log2_complex64(o: Float32Array, op: number, as: Float32Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); z.log2(o, k, ar, ai) } }
function log2_complex128(o: Float64Array, op: number, as: Float64Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); z.log2(o, k, ar, ai) } }
function log10_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.log10(a) } }
function log10_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.log10(a) } }
function log10_complex64(o: Float32Array, op: number, as: Float32Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); z.log10(o, k, ar, ai) } }
function log10_complex128(o: Float64Array, op: number, as: Float64Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); z.log10(o, k, ar, ai) } }
function log1p_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.log1p(a) } }
function log1p_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.log1p(a) } }
function log1p_complex64(o: Float32Array, op: number, as: Float32Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); z.log1p(o, k, ar, ai) } }
function log1p_complex128(o: Float64Array, op: number, as: Float64Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); z.log1p(o, k, ar, ai) } }
function logaddexp_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, bs: Float32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.logaddexp(a, b) } }
function logaddexp_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, bs: Float64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.logaddexp(a, b) } }
function sin_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.sin(a) } }
function sin_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.sin(a) } }
function sin_complex64(o: Float32Array, op: number, as: Float32Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); z.sin(o, k, ar, ai) } }
function sin_complex128(o: Float64Array, op: number, as: Float64Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); z.sin(o, k, ar, ai) } }
function cos_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.cos(a) } }
function cos_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.cos(a) } }
function cos_complex64(o: Float32Array, op: number, as: Float32Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); z.cos(o, k, ar, ai) } }
function cos_complex128(o: Float64Array, op: number, as: Float64Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); z.cos(o, k, ar, ai) } }
function tan_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.tan(a) } }
function tan_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.tan(a) } }
function tan_complex64(o: Float32Array, op: number, as: Float32Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); z.tan(o, k, ar, ai) } }
function tan_complex128(o: Float64Array, op: number, as: Float64Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); z.tan(o, k, ar, ai) } }
function asin_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.asin(a) } }
function asin_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.asin(a) } }
function asin_complex64(o: Float32Array, op: number, as: Float32Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); z.asin(o, k, ar, ai) } }
function asin_complex128(o: Float64Array, op: number, as: Float64Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); z.asin(o, k, ar, ai) } }
function acos_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.acos(a) } }
function acos_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.acos(a) } }
function acos_complex64(o: Float32Array, op: number, as: Float32Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); z.acos(o, k, ar, ai) } }
function acos_complex128(o: Float64Array, op: number, as: Float64Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); z.acos(o, k, ar, ai) } }
function atan_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.atan(a) } }
function atan_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.atan(a) } }
function atan_complex64(o: Float32Array, op: number, as: Float32Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); z.atan(o, k, ar, ai) } }
function atan_complex128(o: Float64Array, op: number, as: Float64Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); z.atan(o, k, ar, ai) } }
function atan2_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, bs: Float32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = Math.atan2(a, b) } }
function atan2_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, bs: Float64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = Math.atan2(a, b) } }
function sinh_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.sinh(a) } }
function sinh_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.sinh(a) } }
function sinh_complex64(o: Float32Array, op: number, as: Float32Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); z.sinh(o, k, ar, ai) } }
function sinh_complex128(o: Float64Array, op: number, as: Float64Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); z.sinh(o, k, ar, ai) } }
function cosh_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.cosh(a) } }
function cosh_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.cosh(a) } }
function cosh_complex64(o: Float32Array, op: number, as: Float32Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); z.cosh(o, k, ar, ai) } }
function cosh_complex128(o: Float64Array, op: number, as: Float64Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); z.cosh(o, k, ar, ai) } }
function tanh_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.tanh(a) } }
function tanh_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.tanh(a) } }
function tanh_complex64(o: Float32Array, op: number, as: Float32Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); z.tanh(o, k, ar, ai) } }
function tanh_complex128(o: Float64Array, op: number, as: Float64Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); z.tanh(o, k, ar, ai) } }
function asinh_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.asinh(a) } }
function asinh_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.asinh(a) } }
function asinh_complex64(o: Float32Array, op: number, as: Float32Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); z.asinh(o, k, ar, ai) } }
function asinh_complex128(o: Float64Array, op: number, as: Float64Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); z.asinh(o, k, ar, ai) } }
function acosh_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.acosh(a) } }
function acosh_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.acosh(a) } }
function acosh_complex64(o: Float32Array, op: number, as: Float32Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); z.acosh(o, k, ar, ai) } }
function acosh_complex128(o: Float64Array, op: number, as: Float64Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); z.acosh(o, k, ar, ai) } }
function atanh_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.atanh(a) } }
function atanh_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.atanh(a) } }
function atanh_complex64(o: Float32Array, op: number, as: Float32Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); z.atanh(o, k, ar, ai) } }
function atanh_complex128(o: Float64Array, op: number, as: Float64Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); z.atanh(o, k, ar, ai) } }
function deg2rad_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = m.deg2rad_float32(a) } }
function deg2rad_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = m.deg2rad_float64(a) } }
function rad2deg_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = m.rad2deg_float32(a) } }
function rad2deg_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = m.rad2deg_float64(a) } }
function sinc_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = m.sinc(a) } }
function sinc_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = m.sinc(a) } }
function erf_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = m.erf(a) } }
function erf_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = m.erf(a) } }
function gamma_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = m.gamma(a) } }
function gamma_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = m.gamma(a) } }
function lgamma_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = m.lgamma(a) } }
function lgamma_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = m.lgamma(a) } }
function heaviside_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, bs: Float32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a !== a ? a : a < 0 ? 0 : a > 0 ? 1 : b } }
function heaviside_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, bs: Float64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a !== a ? a : a < 0 ? 0 : a > 0 ? 1 : b } }
function ceil_int8(o: Int8Array, oi: number, as: Int8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function ceil_int16(o: Int16Array, oi: number, as: Int16Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function ceil_int32(o: Int32Array, oi: number, as: Int32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function ceil_int64(o: BigInt64Array, oi: number, as: BigInt64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function ceil_uint8(o: Uint8Array, oi: number, as: Uint8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function ceil_uint16(o: Uint16Array, oi: number, as: Uint16Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function ceil_uint32(o: Uint32Array, oi: number, as: Uint32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function ceil_uint64(o: BigUint64Array, oi: number, as: BigUint64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function ceil_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.ceil(a) } }
function ceil_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.ceil(a) } }
function floor_int8(o: Int8Array, oi: number, as: Int8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function floor_int16(o: Int16Array, oi: number, as: Int16Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function floor_int32(o: Int32Array, oi: number, as: Int32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function floor_int64(o: BigInt64Array, oi: number, as: BigInt64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function floor_uint8(o: Uint8Array, oi: number, as: Uint8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function floor_uint16(o: Uint16Array, oi: number, as: Uint16Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function floor_uint32(o: Uint32Array, oi: number, as: Uint32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function floor_uint64(o: BigUint64Array, oi: number, as: BigUint64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function floor_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.floor(a) } }
function floor_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.floor(a) } }
function trunc_int8(o: Int8Array, oi: number, as: Int8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function trunc_int16(o: Int16Array, oi: number, as: Int16Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function trunc_int32(o: Int32Array, oi: number, as: Int32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function trunc_int64(o: BigInt64Array, oi: number, as: BigInt64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function trunc_uint8(o: Uint8Array, oi: number, as: Uint8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function trunc_uint16(o: Uint16Array, oi: number, as: Uint16Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function trunc_uint32(o: Uint32Array, oi: number, as: Uint32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function trunc_uint64(o: BigUint64Array, oi: number, as: BigUint64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function trunc_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.trunc(a) } }
function trunc_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Math.trunc(a) } }
function round_int8(o: Int8Array, oi: number, as: Int8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function round_int16(o: Int16Array, oi: number, as: Int16Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function round_int32(o: Int32Array, oi: number, as: Int32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function round_int64(o: BigInt64Array, oi: number, as: BigInt64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function round_uint8(o: Uint8Array, oi: number, as: Uint8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function round_uint16(o: Uint16Array, oi: number, as: Uint16Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function round_uint32(o: Uint32Array, oi: number, as: Uint32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function round_uint64(o: BigUint64Array, oi: number, as: BigUint64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function round_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = m.rint(a) } }
function round_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = m.rint(a) } }
function round_complex64(o: Float32Array, op: number, as: Float32Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); o[k] = m.rint(ar); o[k + 1] = m.rint(ai) } }
function round_complex128(o: Float64Array, op: number, as: Float64Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); o[k] = m.rint(ar); o[k + 1] = m.rint(ai) } }
function equal_bool(o: Uint8Array, oi: number, as: Uint8Array, ai: number, bs: Uint8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a === b ? 1 : 0 } }
function equal_int8(o: Uint8Array, oi: number, as: Int8Array, ai: number, bs: Int8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a === b ? 1 : 0 } }
function equal_int16(o: Uint8Array, oi: number, as: Int16Array, ai: number, bs: Int16Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a === b ? 1 : 0 } }
function equal_int32(o: Uint8Array, oi: number, as: Int32Array, ai: number, bs: Int32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a === b ? 1 : 0 } }
function equal_int64(o: Uint8Array, oi: number, as: BigInt64Array, ai: number, bs: BigInt64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a === b ? 1 : 0 } }
function equal_uint8(o: Uint8Array, oi: number, as: Uint8Array, ai: number, bs: Uint8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a === b ? 1 : 0 } }
function equal_uint16(o: Uint8Array, oi: number, as: Uint16Array, ai: number, bs: Uint16Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a === b ? 1 : 0 } }
function equal_uint32(o: Uint8Array, oi: number, as: Uint32Array, ai: number, bs: Uint32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a === b ? 1 : 0 } }
function equal_uint64(o: Uint8Array, oi: number, as: BigUint64Array, ai: number, bs: BigUint64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a === b ? 1 : 0 } }
function equal_float32(o: Uint8Array, oi: number, as: Float32Array, ai: number, bs: Float32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a === b ? 1 : 0 } }
function equal_float64(o: Uint8Array, oi: number, as: Float64Array, ai: number, bs: Float64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a === b ? 1 : 0 } }
function equal_complex64(o: Uint8Array, op: number, as: Float32Array, ap: number, bs: Float32Array, bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const bk = 2 * (bp + i); const br = bs[bk]; const bi = bs[bk + 1]; o[op + i] = ar === br && ai === bi ? 1 : 0 } }
function equal_complex128(o: Uint8Array, op: number, as: Float64Array, ap: number, bs: Float64Array, bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const bk = 2 * (bp + i); const br = bs[bk]; const bi = bs[bk + 1]; o[op + i] = ar === br && ai === bi ? 1 : 0 } }
function notEqual_bool(o: Uint8Array, oi: number, as: Uint8Array, ai: number, bs: Uint8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a !== b ? 1 : 0 } }
function notEqual_int8(o: Uint8Array, oi: number, as: Int8Array, ai: number, bs: Int8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a !== b ? 1 : 0 } }
function notEqual_int16(o: Uint8Array, oi: number, as: Int16Array, ai: number, bs: Int16Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a !== b ? 1 : 0 } }
function notEqual_int32(o: Uint8Array, oi: number, as: Int32Array, ai: number, bs: Int32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a !== b ? 1 : 0 } }
function notEqual_int64(o: Uint8Array, oi: number, as: BigInt64Array, ai: number, bs: BigInt64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a !== b ? 1 : 0 } }
function notEqual_uint8(o: Uint8Array, oi: number, as: Uint8Array, ai: number, bs: Uint8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a !== b ? 1 : 0 } }
function notEqual_uint16(o: Uint8Array, oi: number, as: Uint16Array, ai: number, bs: Uint16Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a !== b ? 1 : 0 } }
function notEqual_uint32(o: Uint8Array, oi: number, as: Uint32Array, ai: number, bs: Uint32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a !== b ? 1 : 0 } }
function notEqual_uint64(o: Uint8Array, oi: number, as: BigUint64Array, ai: number, bs: BigUint64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a !== b ? 1 : 0 } }
function notEqual_float32(o: Uint8Array, oi: number, as: Float32Array, ai: number, bs: Float32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a !== b ? 1 : 0 } }
function notEqual_float64(o: Uint8Array, oi: number, as: Float64Array, ai: number, bs: Float64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a !== b ? 1 : 0 } }
function notEqual_complex64(o: Uint8Array, op: number, as: Float32Array, ap: number, bs: Float32Array, bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const bk = 2 * (bp + i); const br = bs[bk]; const bi = bs[bk + 1]; o[op + i] = ar !== br || ai !== bi ? 1 : 0 } }
function notEqual_complex128(o: Uint8Array, op: number, as: Float64Array, ap: number, bs: Float64Array, bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const bk = 2 * (bp + i); const br = bs[bk]; const bi = bs[bk + 1]; o[op + i] = ar !== br || ai !== bi ? 1 : 0 } }
function less_bool(o: Uint8Array, oi: number, as: Uint8Array, ai: number, bs: Uint8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a < b ? 1 : 0 } }
function less_int8(o: Uint8Array, oi: number, as: Int8Array, ai: number, bs: Int8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a < b ? 1 : 0 } }
function less_int16(o: Uint8Array, oi: number, as: Int16Array, ai: number, bs: Int16Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a < b ? 1 : 0 } }
function less_int32(o: Uint8Array, oi: number, as: Int32Array, ai: number, bs: Int32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a < b ? 1 : 0 } }
function less_int64(o: Uint8Array, oi: number, as: BigInt64Array, ai: number, bs: BigInt64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a < b ? 1 : 0 } }
function less_uint8(o: Uint8Array, oi: number, as: Uint8Array, ai: number, bs: Uint8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a < b ? 1 : 0 } }
function less_uint16(o: Uint8Array, oi: number, as: Uint16Array, ai: number, bs: Uint16Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a < b ? 1 : 0 } }
function less_uint32(o: Uint8Array, oi: number, as: Uint32Array, ai: number, bs: Uint32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a < b ? 1 : 0 } }
function less_uint64(o: Uint8Array, oi: number, as: BigUint64Array, ai: number, bs: BigUint64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a < b ? 1 : 0 } }
function less_float32(o: Uint8Array, oi: number, as: Float32Array, ai: number, bs: Float32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a < b ? 1 : 0 } }
function less_float64(o: Uint8Array, oi: number, as: Float64Array, ai: number, bs: Float64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a < b ? 1 : 0 } }
function lessEqual_bool(o: Uint8Array, oi: number, as: Uint8Array, ai: number, bs: Uint8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a <= b ? 1 : 0 } }
function lessEqual_int8(o: Uint8Array, oi: number, as: Int8Array, ai: number, bs: Int8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a <= b ? 1 : 0 } }
function lessEqual_int16(o: Uint8Array, oi: number, as: Int16Array, ai: number, bs: Int16Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a <= b ? 1 : 0 } }
function lessEqual_int32(o: Uint8Array, oi: number, as: Int32Array, ai: number, bs: Int32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a <= b ? 1 : 0 } }
function lessEqual_int64(o: Uint8Array, oi: number, as: BigInt64Array, ai: number, bs: BigInt64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a <= b ? 1 : 0 } }
function lessEqual_uint8(o: Uint8Array, oi: number, as: Uint8Array, ai: number, bs: Uint8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a <= b ? 1 : 0 } }
function lessEqual_uint16(o: Uint8Array, oi: number, as: Uint16Array, ai: number, bs: Uint16Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a <= b ? 1 : 0 } }
function lessEqual_uint32(o: Uint8Array, oi: number, as: Uint32Array, ai: number, bs: Uint32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a <= b ? 1 : 0 } }
function lessEqual_uint64(o: Uint8Array, oi: number, as: BigUint64Array, ai: number, bs: BigUint64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a <= b ? 1 : 0 } }
function lessEqual_float32(o: Uint8Array, oi: number, as: Float32Array, ai: number, bs: Float32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a <= b ? 1 : 0 } }
function lessEqual_float64(o: Uint8Array, oi: number, as: Float64Array, ai: number, bs: Float64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a <= b ? 1 : 0 } }
function greater_bool(o: Uint8Array, oi: number, as: Uint8Array, ai: number, bs: Uint8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a > b ? 1 : 0 } }
function greater_int8(o: Uint8Array, oi: number, as: Int8Array, ai: number, bs: Int8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a > b ? 1 : 0 } }
function greater_int16(o: Uint8Array, oi: number, as: Int16Array, ai: number, bs: Int16Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a > b ? 1 : 0 } }
function greater_int32(o: Uint8Array, oi: number, as: Int32Array, ai: number, bs: Int32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a > b ? 1 : 0 } }
function greater_int64(o: Uint8Array, oi: number, as: BigInt64Array, ai: number, bs: BigInt64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a > b ? 1 : 0 } }
function greater_uint8(o: Uint8Array, oi: number, as: Uint8Array, ai: number, bs: Uint8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a > b ? 1 : 0 } }
function greater_uint16(o: Uint8Array, oi: number, as: Uint16Array, ai: number, bs: Uint16Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a > b ? 1 : 0 } }
function greater_uint32(o: Uint8Array, oi: number, as: Uint32Array, ai: number, bs: Uint32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a > b ? 1 : 0 } }
function greater_uint64(o: Uint8Array, oi: number, as: BigUint64Array, ai: number, bs: BigUint64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a > b ? 1 : 0 } }
function greater_float32(o: Uint8Array, oi: number, as: Float32Array, ai: number, bs: Float32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a > b ? 1 : 0 } }
function greater_float64(o: Uint8Array, oi: number, as: Float64Array, ai: number, bs: Float64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a > b ? 1 : 0 } }
function greaterEqual_bool(o: Uint8Array, oi: number, as: Uint8Array, ai: number, bs: Uint8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a >= b ? 1 : 0 } }
function greaterEqual_int8(o: Uint8Array, oi: number, as: Int8Array, ai: number, bs: Int8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a >= b ? 1 : 0 } }
function greaterEqual_int16(o: Uint8Array, oi: number, as: Int16Array, ai: number, bs: Int16Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a >= b ? 1 : 0 } }
function greaterEqual_int32(o: Uint8Array, oi: number, as: Int32Array, ai: number, bs: Int32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a >= b ? 1 : 0 } }
function greaterEqual_int64(o: Uint8Array, oi: number, as: BigInt64Array, ai: number, bs: BigInt64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a >= b ? 1 : 0 } }
function greaterEqual_uint8(o: Uint8Array, oi: number, as: Uint8Array, ai: number, bs: Uint8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a >= b ? 1 : 0 } }
function greaterEqual_uint16(o: Uint8Array, oi: number, as: Uint16Array, ai: number, bs: Uint16Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a >= b ? 1 : 0 } }
function greaterEqual_uint32(o: Uint8Array, oi: number, as: Uint32Array, ai: number, bs: Uint32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a >= b ? 1 : 0 } }
function greaterEqual_uint64(o: Uint8Array, oi: number, as: BigUint64Array, ai: number, bs: BigUint64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a >= b ? 1 : 0 } }
function greaterEqual_float32(o: Uint8Array, oi: number, as: Float32Array, ai: number, bs: Float32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a >= b ? 1 : 0 } }
function greaterEqual_float64(o: Uint8Array, oi: number, as: Float64Array, ai: number, bs: Float64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a >= b ? 1 : 0 } }
function maximum_bool(o: Uint8Array, oi: number, as: Uint8Array, ai: number, bs: Uint8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a | b } }
function maximum_int8(o: Int8Array, oi: number, as: Int8Array, ai: number, bs: Int8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a > b ? a : b } }
function maximum_int16(o: Int16Array, oi: number, as: Int16Array, ai: number, bs: Int16Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a > b ? a : b } }
function maximum_int32(o: Int32Array, oi: number, as: Int32Array, ai: number, bs: Int32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a > b ? a : b } }
function maximum_int64(o: BigInt64Array, oi: number, as: BigInt64Array, ai: number, bs: BigInt64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a > b ? a : b } }
function maximum_uint8(o: Uint8Array, oi: number, as: Uint8Array, ai: number, bs: Uint8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a > b ? a : b } }
function maximum_uint16(o: Uint16Array, oi: number, as: Uint16Array, ai: number, bs: Uint16Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a > b ? a : b } }
function maximum_uint32(o: Uint32Array, oi: number, as: Uint32Array, ai: number, bs: Uint32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a > b ? a : b } }
function maximum_uint64(o: BigUint64Array, oi: number, as: BigUint64Array, ai: number, bs: BigUint64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a > b ? a : b } }
function maximum_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, bs: Float32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.maximum(a, b) } }
function maximum_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, bs: Float64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.maximum(a, b) } }
function minimum_bool(o: Uint8Array, oi: number, as: Uint8Array, ai: number, bs: Uint8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a & b } }
function minimum_int8(o: Int8Array, oi: number, as: Int8Array, ai: number, bs: Int8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a < b ? a : b } }
function minimum_int16(o: Int16Array, oi: number, as: Int16Array, ai: number, bs: Int16Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a < b ? a : b } }
function minimum_int32(o: Int32Array, oi: number, as: Int32Array, ai: number, bs: Int32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a < b ? a : b } }
function minimum_int64(o: BigInt64Array, oi: number, as: BigInt64Array, ai: number, bs: BigInt64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a < b ? a : b } }
function minimum_uint8(o: Uint8Array, oi: number, as: Uint8Array, ai: number, bs: Uint8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a < b ? a : b } }
function minimum_uint16(o: Uint16Array, oi: number, as: Uint16Array, ai: number, bs: Uint16Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a < b ? a : b } }
function minimum_uint32(o: Uint32Array, oi: number, as: Uint32Array, ai: number, bs: Uint32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a < b ? a : b } }
function minimum_uint64(o: BigUint64Array, oi: number, as: BigUint64Array, ai: number, bs: BigUint64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a < b ? a : b } }
function minimum_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, bs: Float32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.minimum(a, b) } }
function minimum_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, bs: Float64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.minimum(a, b) } }
function fmax_bool(o: Uint8Array, oi: number, as: Uint8Array, ai: number, bs: Uint8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a | b } }
function fmax_int8(o: Int8Array, oi: number, as: Int8Array, ai: number, bs: Int8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a > b ? a : b } }
function fmax_int16(o: Int16Array, oi: number, as: Int16Array, ai: number, bs: Int16Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a > b ? a : b } }
function fmax_int32(o: Int32Array, oi: number, as: Int32Array, ai: number, bs: Int32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a > b ? a : b } }
function fmax_int64(o: BigInt64Array, oi: number, as: BigInt64Array, ai: number, bs: BigInt64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a > b ? a : b } }
function fmax_uint8(o: Uint8Array, oi: number, as: Uint8Array, ai: number, bs: Uint8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a > b ? a : b } }
function fmax_uint16(o: Uint16Array, oi: number, as: Uint16Array, ai: number, bs: Uint16Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a > b ? a : b } }
function fmax_uint32(o: Uint32Array, oi: number, as: Uint32Array, ai: number, bs: Uint32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a > b ? a : b } }
function fmax_uint64(o: BigUint64Array, oi: number, as: BigUint64Array, ai: number, bs: BigUint64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a > b ? a : b } }
function fmax_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, bs: Float32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.fmax(a, b) } }
function fmax_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, bs: Float64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.fmax(a, b) } }
function fmin_bool(o: Uint8Array, oi: number, as: Uint8Array, ai: number, bs: Uint8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a & b } }
function fmin_int8(o: Int8Array, oi: number, as: Int8Array, ai: number, bs: Int8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a < b ? a : b } }
function fmin_int16(o: Int16Array, oi: number, as: Int16Array, ai: number, bs: Int16Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a < b ? a : b } }
function fmin_int32(o: Int32Array, oi: number, as: Int32Array, ai: number, bs: Int32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a < b ? a : b } }
function fmin_int64(o: BigInt64Array, oi: number, as: BigInt64Array, ai: number, bs: BigInt64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a < b ? a : b } }
function fmin_uint8(o: Uint8Array, oi: number, as: Uint8Array, ai: number, bs: Uint8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a < b ? a : b } }
function fmin_uint16(o: Uint16Array, oi: number, as: Uint16Array, ai: number, bs: Uint16Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a < b ? a : b } }
function fmin_uint32(o: Uint32Array, oi: number, as: Uint32Array, ai: number, bs: Uint32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a < b ? a : b } }
function fmin_uint64(o: BigUint64Array, oi: number, as: BigUint64Array, ai: number, bs: BigUint64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a < b ? a : b } }
function fmin_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, bs: Float32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.fmin(a, b) } }
function fmin_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, bs: Float64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.fmin(a, b) } }
function clip_int8(o: Int8Array, oi: number, as: Int8Array, ai: number, bs: Int8Array, bi: number, cs: Int8Array, ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; const c = cs[ci + i]; o[oi + i] = m.clipInt(a, b, c) } }
function clip_int16(o: Int16Array, oi: number, as: Int16Array, ai: number, bs: Int16Array, bi: number, cs: Int16Array, ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; const c = cs[ci + i]; o[oi + i] = m.clipInt(a, b, c) } }
function clip_int32(o: Int32Array, oi: number, as: Int32Array, ai: number, bs: Int32Array, bi: number, cs: Int32Array, ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; const c = cs[ci + i]; o[oi + i] = m.clipInt(a, b, c) } }
function clip_int64(o: BigInt64Array, oi: number, as: BigInt64Array, ai: number, bs: BigInt64Array, bi: number, cs: BigInt64Array, ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; const c = cs[ci + i]; o[oi + i] = m.clipBig(a, b, c) } }
function clip_uint8(o: Uint8Array, oi: number, as: Uint8Array, ai: number, bs: Uint8Array, bi: number, cs: Uint8Array, ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; const c = cs[ci + i]; o[oi + i] = m.clipInt(a, b, c) } }
function clip_uint16(o: Uint16Array, oi: number, as: Uint16Array, ai: number, bs: Uint16Array, bi: number, cs: Uint16Array, ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; const c = cs[ci + i]; o[oi + i] = m.clipInt(a, b, c) } }
function clip_uint32(o: Uint32Array, oi: number, as: Uint32Array, ai: number, bs: Uint32Array, bi: number, cs: Uint32Array, ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; const c = cs[ci + i]; o[oi + i] = m.clipInt(a, b, c) } }
function clip_uint64(o: BigUint64Array, oi: number, as: BigUint64Array, ai: number, bs: BigUint64Array, bi: number, cs: BigUint64Array, ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; const c = cs[ci + i]; o[oi + i] = m.clipBig(a, b, c) } }
function clip_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, bs: Float32Array, bi: number, cs: Float32Array, ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; const c = cs[ci + i]; o[oi + i] = m.minimum(m.maximum(a, b), c) } }
function clip_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, bs: Float64Array, bi: number, cs: Float64Array, ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; const c = cs[ci + i]; o[oi + i] = m.minimum(m.maximum(a, b), c) } }
function logicalAnd_bool(o: Uint8Array, oi: number, as: Uint8Array, ai: number, bs: Uint8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a & b } }
function logicalOr_bool(o: Uint8Array, oi: number, as: Uint8Array, ai: number, bs: Uint8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a | b } }
function logicalXor_bool(o: Uint8Array, oi: number, as: Uint8Array, ai: number, bs: Uint8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a ^ b } }
function logicalNot_bool(o: Uint8Array, oi: number, as: Uint8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a ^ 1 } }
function where_bool(o: Uint8Array, oi: number, as: Uint8Array, ai: number, bs: Uint8Array, bi: number, cs: Uint8Array, ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; const c = cs[ci + i]; o[oi + i] = a ? b : c } }
function where_int8(o: Int8Array, oi: number, as: Uint8Array, ai: number, bs: Int8Array, bi: number, cs: Int8Array, ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; const c = cs[ci + i]; o[oi + i] = a ? b : c } }
function where_int16(o: Int16Array, oi: number, as: Uint8Array, ai: number, bs: Int16Array, bi: number, cs: Int16Array, ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; const c = cs[ci + i]; o[oi + i] = a ? b : c } }
function where_int32(o: Int32Array, oi: number, as: Uint8Array, ai: number, bs: Int32Array, bi: number, cs: Int32Array, ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; const c = cs[ci + i]; o[oi + i] = a ? b : c } }
function where_int64(o: BigInt64Array, oi: number, as: Uint8Array, ai: number, bs: BigInt64Array, bi: number, cs: BigInt64Array, ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; const c = cs[ci + i]; o[oi + i] = a ? b : c } }
function where_uint8(o: Uint8Array, oi: number, as: Uint8Array, ai: number, bs: Uint8Array, bi: number, cs: Uint8Array, ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; const c = cs[ci + i]; o[oi + i] = a ? b : c } }
function where_uint16(o: Uint16Array, oi: number, as: Uint8Array, ai: number, bs: Uint16Array, bi: number, cs: Uint16Array, ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; const c = cs[ci + i]; o[oi + i] = a ? b : c } }
function where_uint32(o: Uint32Array, oi: number, as: Uint8Array, ai: number, bs: Uint32Array, bi: number, cs: Uint32Array, ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; const c = cs[ci + i]; o[oi + i] = a ? b : c } }
function where_uint64(o: BigUint64Array, oi: number, as: Uint8Array, ai: number, bs: BigUint64Array, bi: number, cs: BigUint64Array, ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; const c = cs[ci + i]; o[oi + i] = a ? b : c } }
function where_float32(o: Float32Array, oi: number, as: Uint8Array, ai: number, bs: Float32Array, bi: number, cs: Float32Array, ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; const c = cs[ci + i]; o[oi + i] = a ? b : c } }
function where_float64(o: Float64Array, oi: number, as: Uint8Array, ai: number, bs: Float64Array, bi: number, cs: Float64Array, ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; const c = cs[ci + i]; o[oi + i] = a ? b : c } }
function where_complex64(o: Float32Array, op: number, as: Uint8Array, ap: number, bs: Float32Array, bp: number, cs: Float32Array, cp: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ap + i]; const bk = 2 * (bp + i); const br = bs[bk]; const bi = bs[bk + 1]; const ck = 2 * (cp + i); const cr = cs[ck]; const ci = cs[ck + 1]; const k = 2 * (op + i); o[k] = a ? br : cr; o[k + 1] = a ? bi : ci } }
function where_complex128(o: Float64Array, op: number, as: Uint8Array, ap: number, bs: Float64Array, bp: number, cs: Float64Array, cp: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ap + i]; const bk = 2 * (bp + i); const br = bs[bk]; const bi = bs[bk + 1]; const ck = 2 * (cp + i); const cr = cs[ck]; const ci = cs[ck + 1]; const k = 2 * (op + i); o[k] = a ? br : cr; o[k + 1] = a ? bi : ci } }
function isfinite_bool(o: Uint8Array, oi: number, _as: unknown, _ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { o[oi + i] = 1 } }
function isfinite_int8(o: Uint8Array, oi: number, _as: unknown, _ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { o[oi + i] = 1 } }
function isfinite_int16(o: Uint8Array, oi: number, _as: unknown, _ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { o[oi + i] = 1 } }
function isfinite_int32(o: Uint8Array, oi: number, _as: unknown, _ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { o[oi + i] = 1 } }
function isfinite_int64(o: Uint8Array, oi: number, _as: unknown, _ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { o[oi + i] = 1 } }
function isfinite_uint8(o: Uint8Array, oi: number, _as: unknown, _ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { o[oi + i] = 1 } }
function isfinite_uint16(o: Uint8Array, oi: number, _as: unknown, _ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { o[oi + i] = 1 } }
function isfinite_uint32(o: Uint8Array, oi: number, _as: unknown, _ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { o[oi + i] = 1 } }
function isfinite_uint64(o: Uint8Array, oi: number, _as: unknown, _ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { o[oi + i] = 1 } }
function isfinite_float32(o: Uint8Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a - a === 0 ? 1 : 0 } }
function isfinite_float64(o: Uint8Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a - a === 0 ? 1 : 0 } }
function isfinite_complex64(o: Uint8Array, op: number, as: Float32Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; o[op + i] = ar - ar === 0 && ai - ai === 0 ? 1 : 0 } }
function isfinite_complex128(o: Uint8Array, op: number, as: Float64Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; o[op + i] = ar - ar === 0 && ai - ai === 0 ? 1 : 0 } }
function isinf_bool(o: Uint8Array, oi: number, _as: unknown, _ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { o[oi + i] = 0 } }
function isinf_int8(o: Uint8Array, oi: number, _as: unknown, _ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { o[oi + i] = 0 } }
function isinf_int16(o: Uint8Array, oi: number, _as: unknown, _ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { o[oi + i] = 0 } }
function isinf_int32(o: Uint8Array, oi: number, _as: unknown, _ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { o[oi + i] = 0 } }
function isinf_int64(o: Uint8Array, oi: number, _as: unknown, _ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { o[oi + i] = 0 } }
function isinf_uint8(o: Uint8Array, oi: number, _as: unknown, _ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { o[oi + i] = 0 } }
function isinf_uint16(o: Uint8Array, oi: number, _as: unknown, _ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { o[oi + i] = 0 } }
function isinf_uint32(o: Uint8Array, oi: number, _as: unknown, _ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { o[oi + i] = 0 } }
function isinf_uint64(o: Uint8Array, oi: number, _as: unknown, _ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { o[oi + i] = 0 } }
function isinf_float32(o: Uint8Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a === Infinity || a === -Infinity ? 1 : 0 } }
function isinf_float64(o: Uint8Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a === Infinity || a === -Infinity ? 1 : 0 } }
function isinf_complex64(o: Uint8Array, op: number, as: Float32Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; o[op + i] = ar === Infinity || ar === -Infinity || ai === Infinity || ai === -Infinity ? 1 : 0 } }
function isinf_complex128(o: Uint8Array, op: number, as: Float64Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; o[op + i] = ar === Infinity || ar === -Infinity || ai === Infinity || ai === -Infinity ? 1 : 0 } }
function isnan_bool(o: Uint8Array, oi: number, _as: unknown, _ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { o[oi + i] = 0 } }
function isnan_int8(o: Uint8Array, oi: number, _as: unknown, _ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { o[oi + i] = 0 } }
function isnan_int16(o: Uint8Array, oi: number, _as: unknown, _ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { o[oi + i] = 0 } }
function isnan_int32(o: Uint8Array, oi: number, _as: unknown, _ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { o[oi + i] = 0 } }
function isnan_int64(o: Uint8Array, oi: number, _as: unknown, _ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { o[oi + i] = 0 } }
function isnan_uint8(o: Uint8Array, oi: number, _as: unknown, _ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { o[oi + i] = 0 } }
function isnan_uint16(o: Uint8Array, oi: number, _as: unknown, _ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { o[oi + i] = 0 } }
function isnan_uint32(o: Uint8Array, oi: number, _as: unknown, _ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { o[oi + i] = 0 } }
function isnan_uint64(o: Uint8Array, oi: number, _as: unknown, _ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { o[oi + i] = 0 } }
function isnan_float32(o: Uint8Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a !== a ? 1 : 0 } }
function isnan_float64(o: Uint8Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a !== a ? 1 : 0 } }
function isnan_complex64(o: Uint8Array, op: number, as: Float32Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; o[op + i] = ar !== ar || ai !== ai ? 1 : 0 } }
function isnan_complex128(o: Uint8Array, op: number, as: Float64Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; o[op + i] = ar !== ar || ai !== ai ? 1 : 0 } }
function signbit_int8(o: Uint8Array, oi: number, as: Int8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a < 0 ? 1 : 0 } }
function signbit_int16(o: Uint8Array, oi: number, as: Int16Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a < 0 ? 1 : 0 } }
function signbit_int32(o: Uint8Array, oi: number, as: Int32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a < 0 ? 1 : 0 } }
function signbit_int64(o: Uint8Array, oi: number, as: BigInt64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a < 0n ? 1 : 0 } }
function signbit_uint8(o: Uint8Array, oi: number, as: Uint8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a < 0 ? 1 : 0 } }
function signbit_uint16(o: Uint8Array, oi: number, as: Uint16Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a < 0 ? 1 : 0 } }
function signbit_uint32(o: Uint8Array, oi: number, as: Uint32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a < 0 ? 1 : 0 } }
function signbit_uint64(o: Uint8Array, oi: number, as: BigUint64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a < 0n ? 1 : 0 } }
function signbit_float32(o: Uint8Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = m.signbit(a) } }
function signbit_float64(o: Uint8Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = m.signbit(a) } }
function copysign_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, bs: Float32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.copysign(a, b) } }
function copysign_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, bs: Float64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.copysign(a, b) } }
function nextafter_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, bs: Float32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.nextafter_float32(a, b) } }
function nextafter_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, bs: Float64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.nextafter_float64(a, b) } }
function bitwiseAnd_bool(o: Uint8Array, oi: number, as: Uint8Array, ai: number, bs: Uint8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a & b } }
function bitwiseAnd_int8(o: Int8Array, oi: number, as: Int8Array, ai: number, bs: Int8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a & b } }
function bitwiseAnd_int16(o: Int16Array, oi: number, as: Int16Array, ai: number, bs: Int16Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a & b } }
function bitwiseAnd_int32(o: Int32Array, oi: number, as: Int32Array, ai: number, bs: Int32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a & b } }
function bitwiseAnd_int64(o: BigInt64Array, oi: number, as: BigInt64Array, ai: number, bs: BigInt64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a & b } }
function bitwiseAnd_uint8(o: Uint8Array, oi: number, as: Uint8Array, ai: number, bs: Uint8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a & b } }
function bitwiseAnd_uint16(o: Uint16Array, oi: number, as: Uint16Array, ai: number, bs: Uint16Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a & b } }
function bitwiseAnd_uint32(o: Uint32Array, oi: number, as: Uint32Array, ai: number, bs: Uint32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a & b } }
function bitwiseAnd_uint64(o: BigUint64Array, oi: number, as: BigUint64Array, ai: number, bs: BigUint64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a & b } }
function bitwiseOr_bool(o: Uint8Array, oi: number, as: Uint8Array, ai: number, bs: Uint8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a | b } }
function bitwiseOr_int8(o: Int8Array, oi: number, as: Int8Array, ai: number, bs: Int8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a | b } }
function bitwiseOr_int16(o: Int16Array, oi: number, as: Int16Array, ai: number, bs: Int16Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a | b } }
function bitwiseOr_int32(o: Int32Array, oi: number, as: Int32Array, ai: number, bs: Int32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a | b } }
function bitwiseOr_int64(o: BigInt64Array, oi: number, as: BigInt64Array, ai: number, bs: BigInt64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a | b } }
function bitwiseOr_uint8(o: Uint8Array, oi: number, as: Uint8Array, ai: number, bs: Uint8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a | b } }
function bitwiseOr_uint16(o: Uint16Array, oi: number, as: Uint16Array, ai: number, bs: Uint16Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a | b } }
function bitwiseOr_uint32(o: Uint32Array, oi: number, as: Uint32Array, ai: number, bs: Uint32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a | b } }
function bitwiseOr_uint64(o: BigUint64Array, oi: number, as: BigUint64Array, ai: number, bs: BigUint64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a | b } }
function bitwiseXor_bool(o: Uint8Array, oi: number, as: Uint8Array, ai: number, bs: Uint8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a ^ b } }
function bitwiseXor_int8(o: Int8Array, oi: number, as: Int8Array, ai: number, bs: Int8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a ^ b } }
function bitwiseXor_int16(o: Int16Array, oi: number, as: Int16Array, ai: number, bs: Int16Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a ^ b } }
function bitwiseXor_int32(o: Int32Array, oi: number, as: Int32Array, ai: number, bs: Int32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a ^ b } }
function bitwiseXor_int64(o: BigInt64Array, oi: number, as: BigInt64Array, ai: number, bs: BigInt64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a ^ b } }
function bitwiseXor_uint8(o: Uint8Array, oi: number, as: Uint8Array, ai: number, bs: Uint8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a ^ b } }
function bitwiseXor_uint16(o: Uint16Array, oi: number, as: Uint16Array, ai: number, bs: Uint16Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a ^ b } }
function bitwiseXor_uint32(o: Uint32Array, oi: number, as: Uint32Array, ai: number, bs: Uint32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a ^ b } }
function bitwiseXor_uint64(o: BigUint64Array, oi: number, as: BigUint64Array, ai: number, bs: BigUint64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = a ^ b } }
function bitwiseInvert_bool(o: Uint8Array, oi: number, as: Uint8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a ^ 1 } }
function bitwiseInvert_int8(o: Int8Array, oi: number, as: Int8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = ~a } }
function bitwiseInvert_int16(o: Int16Array, oi: number, as: Int16Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = ~a } }
function bitwiseInvert_int32(o: Int32Array, oi: number, as: Int32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = ~a } }
function bitwiseInvert_int64(o: BigInt64Array, oi: number, as: BigInt64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = ~a } }
function bitwiseInvert_uint8(o: Uint8Array, oi: number, as: Uint8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = ~a } }
function bitwiseInvert_uint16(o: Uint16Array, oi: number, as: Uint16Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = ~a } }
function bitwiseInvert_uint32(o: Uint32Array, oi: number, as: Uint32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = ~a } }
function bitwiseInvert_uint64(o: BigUint64Array, oi: number, as: BigUint64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = ~a } }
function bitwiseLeftShift_int8(o: Int8Array, oi: number, as: Int8Array, ai: number, bs: Int8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.shiftLeft(a, b, 8) } }
function bitwiseLeftShift_int16(o: Int16Array, oi: number, as: Int16Array, ai: number, bs: Int16Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.shiftLeft(a, b, 16) } }
function bitwiseLeftShift_int32(o: Int32Array, oi: number, as: Int32Array, ai: number, bs: Int32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.shiftLeft(a, b, 32) } }
function bitwiseLeftShift_int64(o: BigInt64Array, oi: number, as: BigInt64Array, ai: number, bs: BigInt64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.shiftLeftBig(a, b) } }
function bitwiseLeftShift_uint8(o: Uint8Array, oi: number, as: Uint8Array, ai: number, bs: Uint8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.shiftLeft(a, b, 8) } }
function bitwiseLeftShift_uint16(o: Uint16Array, oi: number, as: Uint16Array, ai: number, bs: Uint16Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.shiftLeft(a, b, 16) } }
function bitwiseLeftShift_uint32(o: Uint32Array, oi: number, as: Uint32Array, ai: number, bs: Uint32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.shiftLeft(a, b, 32) } }
function bitwiseLeftShift_uint64(o: BigUint64Array, oi: number, as: BigUint64Array, ai: number, bs: BigUint64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.shiftLeftBig(a, b) } }
function bitwiseRightShift_int8(o: Int8Array, oi: number, as: Int8Array, ai: number, bs: Int8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.shiftRight(a, b, 8) } }
function bitwiseRightShift_int16(o: Int16Array, oi: number, as: Int16Array, ai: number, bs: Int16Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.shiftRight(a, b, 16) } }
function bitwiseRightShift_int32(o: Int32Array, oi: number, as: Int32Array, ai: number, bs: Int32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.shiftRight(a, b, 32) } }
function bitwiseRightShift_int64(o: BigInt64Array, oi: number, as: BigInt64Array, ai: number, bs: BigInt64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.shiftRightBig(a, b) } }
function bitwiseRightShift_uint8(o: Uint8Array, oi: number, as: Uint8Array, ai: number, bs: Uint8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.shiftRight(a, b, 8) } }
function bitwiseRightShift_uint16(o: Uint16Array, oi: number, as: Uint16Array, ai: number, bs: Uint16Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.shiftRight(a, b, 16) } }
function bitwiseRightShift_uint32(o: Uint32Array, oi: number, as: Uint32Array, ai: number, bs: Uint32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.shiftRight(a, b, 32) } }
function bitwiseRightShift_uint64(o: BigUint64Array, oi: number, as: BigUint64Array, ai: number, bs: BigUint64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.shiftRightBig(a, b) } }
function gcd_int8(o: Int8Array, oi: number, as: Int8Array, ai: number, bs: Int8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.gcd(a, b) } }
function gcd_int16(o: Int16Array, oi: number, as: Int16Array, ai: number, bs: Int16Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.gcd(a, b) } }
function gcd_int32(o: Int32Array, oi: number, as: Int32Array, ai: number, bs: Int32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.gcd(a, b) } }
function gcd_int64(o: BigInt64Array, oi: number, as: BigInt64Array, ai: number, bs: BigInt64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.gcdBig(a, b) } }
function gcd_uint8(o: Uint8Array, oi: number, as: Uint8Array, ai: number, bs: Uint8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.gcd(a, b) } }
function gcd_uint16(o: Uint16Array, oi: number, as: Uint16Array, ai: number, bs: Uint16Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.gcd(a, b) } }
function gcd_uint32(o: Uint32Array, oi: number, as: Uint32Array, ai: number, bs: Uint32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.gcd(a, b) } }
function gcd_uint64(o: BigUint64Array, oi: number, as: BigUint64Array, ai: number, bs: BigUint64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.gcdBig(a, b) } }
function lcm_int8(o: Int8Array, oi: number, as: Int8Array, ai: number, bs: Int8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.lcm(a, b) } }
function lcm_int16(o: Int16Array, oi: number, as: Int16Array, ai: number, bs: Int16Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.lcm(a, b) } }
function lcm_int32(o: Int32Array, oi: number, as: Int32Array, ai: number, bs: Int32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.lcm(a, b) } }
function lcm_int64(o: BigInt64Array, oi: number, as: BigInt64Array, ai: number, bs: BigInt64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.lcmBig(a, b) } }
function lcm_uint8(o: Uint8Array, oi: number, as: Uint8Array, ai: number, bs: Uint8Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.lcm(a, b) } }
function lcm_uint16(o: Uint16Array, oi: number, as: Uint16Array, ai: number, bs: Uint16Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.lcm(a, b) } }
function lcm_uint32(o: Uint32Array, oi: number, as: Uint32Array, ai: number, bs: Uint32Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.lcm(a, b) } }
function lcm_uint64(o: BigUint64Array, oi: number, as: BigUint64Array, ai: number, bs: BigUint64Array, bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const b = bs[bi + i]; o[oi + i] = m.lcmBig(a, b) } }
function conj_int8(o: Int8Array, oi: number, as: Int8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function conj_int16(o: Int16Array, oi: number, as: Int16Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function conj_int32(o: Int32Array, oi: number, as: Int32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function conj_int64(o: BigInt64Array, oi: number, as: BigInt64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function conj_uint8(o: Uint8Array, oi: number, as: Uint8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function conj_uint16(o: Uint16Array, oi: number, as: Uint16Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function conj_uint32(o: Uint32Array, oi: number, as: Uint32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function conj_uint64(o: BigUint64Array, oi: number, as: BigUint64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function conj_float32(o: Float32Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function conj_float64(o: Float64Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function conj_complex64(o: Float32Array, op: number, as: Float32Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); o[k] = ar; o[k + 1] = -ai } }
function conj_complex128(o: Float64Array, op: number, as: Float64Array, ap: number, _bs: unknown, _bp: number, _cs: unknown, _cp: number, n: number): void { for (let i = 0; i < n; i++) { const ak = 2 * (ap + i); const ar = as[ak]; const ai = as[ak + 1]; const k = 2 * (op + i); o[k] = ar; o[k + 1] = -ai } }
function bool_to_int8(o: Int8Array, oi: number, as: Uint8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function bool_to_int16(o: Int16Array, oi: number, as: Uint8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function bool_to_int32(o: Int32Array, oi: number, as: Uint8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function bool_to_int64(o: BigInt64Array, oi: number, as: Uint8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = BigInt(a) } }
function bool_to_uint8(o: Uint8Array, oi: number, as: Uint8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function bool_to_uint16(o: Uint16Array, oi: number, as: Uint8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function bool_to_uint32(o: Uint32Array, oi: number, as: Uint8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function bool_to_uint64(o: BigUint64Array, oi: number, as: Uint8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = BigInt(a) } }
function bool_to_float32(o: Float32Array, oi: number, as: Uint8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function bool_to_float64(o: Float64Array, oi: number, as: Uint8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function bool_to_complex64(o: Float32Array, oi: number, as: Uint8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const p = 2 * (oi + i); o[p] = a; o[p + 1] = 0 } }
function bool_to_complex128(o: Float64Array, oi: number, as: Uint8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const p = 2 * (oi + i); o[p] = a; o[p + 1] = 0 } }
function int8_to_bool(o: Uint8Array, oi: number, as: Int8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a !== 0 ? 1 : 0 } }
function int8_to_int16(o: Int16Array, oi: number, as: Int8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function int8_to_int32(o: Int32Array, oi: number, as: Int8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function int8_to_int64(o: BigInt64Array, oi: number, as: Int8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = BigInt(a) } }
function int8_to_uint8(o: Uint8Array, oi: number, as: Int8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function int8_to_uint16(o: Uint16Array, oi: number, as: Int8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function int8_to_uint32(o: Uint32Array, oi: number, as: Int8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function int8_to_uint64(o: BigUint64Array, oi: number, as: Int8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = BigInt(a) } }
function int8_to_float32(o: Float32Array, oi: number, as: Int8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function int8_to_float64(o: Float64Array, oi: number, as: Int8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function int8_to_complex64(o: Float32Array, oi: number, as: Int8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const p = 2 * (oi + i); o[p] = a; o[p + 1] = 0 } }
function int8_to_complex128(o: Float64Array, oi: number, as: Int8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const p = 2 * (oi + i); o[p] = a; o[p + 1] = 0 } }
function int16_to_bool(o: Uint8Array, oi: number, as: Int16Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a !== 0 ? 1 : 0 } }
function int16_to_int8(o: Int8Array, oi: number, as: Int16Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function int16_to_int32(o: Int32Array, oi: number, as: Int16Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function int16_to_int64(o: BigInt64Array, oi: number, as: Int16Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = BigInt(a) } }
function int16_to_uint8(o: Uint8Array, oi: number, as: Int16Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function int16_to_uint16(o: Uint16Array, oi: number, as: Int16Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function int16_to_uint32(o: Uint32Array, oi: number, as: Int16Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function int16_to_uint64(o: BigUint64Array, oi: number, as: Int16Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = BigInt(a) } }
function int16_to_float32(o: Float32Array, oi: number, as: Int16Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function int16_to_float64(o: Float64Array, oi: number, as: Int16Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function int16_to_complex64(o: Float32Array, oi: number, as: Int16Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const p = 2 * (oi + i); o[p] = a; o[p + 1] = 0 } }
function int16_to_complex128(o: Float64Array, oi: number, as: Int16Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const p = 2 * (oi + i); o[p] = a; o[p + 1] = 0 } }
function int32_to_bool(o: Uint8Array, oi: number, as: Int32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a !== 0 ? 1 : 0 } }
function int32_to_int8(o: Int8Array, oi: number, as: Int32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function int32_to_int16(o: Int16Array, oi: number, as: Int32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function int32_to_int64(o: BigInt64Array, oi: number, as: Int32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = BigInt(a) } }
function int32_to_uint8(o: Uint8Array, oi: number, as: Int32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function int32_to_uint16(o: Uint16Array, oi: number, as: Int32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function int32_to_uint32(o: Uint32Array, oi: number, as: Int32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function int32_to_uint64(o: BigUint64Array, oi: number, as: Int32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = BigInt(a) } }
function int32_to_float32(o: Float32Array, oi: number, as: Int32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function int32_to_float64(o: Float64Array, oi: number, as: Int32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function int32_to_complex64(o: Float32Array, oi: number, as: Int32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const p = 2 * (oi + i); o[p] = a; o[p + 1] = 0 } }
function int32_to_complex128(o: Float64Array, oi: number, as: Int32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const p = 2 * (oi + i); o[p] = a; o[p + 1] = 0 } }
function int64_to_bool(o: Uint8Array, oi: number, as: BigInt64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a !== 0n ? 1 : 0 } }
function int64_to_int8(o: Int8Array, oi: number, as: BigInt64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Number(BigInt.asIntN(32, a)) } }
function int64_to_int16(o: Int16Array, oi: number, as: BigInt64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Number(BigInt.asIntN(32, a)) } }
function int64_to_int32(o: Int32Array, oi: number, as: BigInt64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Number(BigInt.asIntN(32, a)) } }
function int64_to_uint8(o: Uint8Array, oi: number, as: BigInt64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Number(BigInt.asIntN(32, a)) } }
function int64_to_uint16(o: Uint16Array, oi: number, as: BigInt64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Number(BigInt.asIntN(32, a)) } }
function int64_to_uint32(o: Uint32Array, oi: number, as: BigInt64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Number(BigInt.asIntN(32, a)) } }
function int64_to_uint64(o: BigUint64Array, oi: number, as: BigInt64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function int64_to_float32(o: Float32Array, oi: number, as: BigInt64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = big_to_float32(a) } }
function int64_to_float64(o: Float64Array, oi: number, as: BigInt64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Number(a) } }
function int64_to_complex64(o: Float32Array, oi: number, as: BigInt64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const p = 2 * (oi + i); o[p] = big_to_float32(a); o[p + 1] = 0 } }
function int64_to_complex128(o: Float64Array, oi: number, as: BigInt64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const p = 2 * (oi + i); o[p] = Number(a); o[p + 1] = 0 } }
function uint8_to_bool(o: Uint8Array, oi: number, as: Uint8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a !== 0 ? 1 : 0 } }
function uint8_to_int8(o: Int8Array, oi: number, as: Uint8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function uint8_to_int16(o: Int16Array, oi: number, as: Uint8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function uint8_to_int32(o: Int32Array, oi: number, as: Uint8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function uint8_to_int64(o: BigInt64Array, oi: number, as: Uint8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = BigInt(a) } }
function uint8_to_uint16(o: Uint16Array, oi: number, as: Uint8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function uint8_to_uint32(o: Uint32Array, oi: number, as: Uint8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function uint8_to_uint64(o: BigUint64Array, oi: number, as: Uint8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = BigInt(a) } }
function uint8_to_float32(o: Float32Array, oi: number, as: Uint8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function uint8_to_float64(o: Float64Array, oi: number, as: Uint8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function uint8_to_complex64(o: Float32Array, oi: number, as: Uint8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const p = 2 * (oi + i); o[p] = a; o[p + 1] = 0 } }
function uint8_to_complex128(o: Float64Array, oi: number, as: Uint8Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const p = 2 * (oi + i); o[p] = a; o[p + 1] = 0 } }
function uint16_to_bool(o: Uint8Array, oi: number, as: Uint16Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a !== 0 ? 1 : 0 } }
function uint16_to_int8(o: Int8Array, oi: number, as: Uint16Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function uint16_to_int16(o: Int16Array, oi: number, as: Uint16Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function uint16_to_int32(o: Int32Array, oi: number, as: Uint16Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function uint16_to_int64(o: BigInt64Array, oi: number, as: Uint16Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = BigInt(a) } }
function uint16_to_uint8(o: Uint8Array, oi: number, as: Uint16Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function uint16_to_uint32(o: Uint32Array, oi: number, as: Uint16Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function uint16_to_uint64(o: BigUint64Array, oi: number, as: Uint16Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = BigInt(a) } }
function uint16_to_float32(o: Float32Array, oi: number, as: Uint16Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function uint16_to_float64(o: Float64Array, oi: number, as: Uint16Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function uint16_to_complex64(o: Float32Array, oi: number, as: Uint16Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const p = 2 * (oi + i); o[p] = a; o[p + 1] = 0 } }
function uint16_to_complex128(o: Float64Array, oi: number, as: Uint16Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const p = 2 * (oi + i); o[p] = a; o[p + 1] = 0 } }
function uint32_to_bool(o: Uint8Array, oi: number, as: Uint32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a !== 0 ? 1 : 0 } }
function uint32_to_int8(o: Int8Array, oi: number, as: Uint32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function uint32_to_int16(o: Int16Array, oi: number, as: Uint32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function uint32_to_int32(o: Int32Array, oi: number, as: Uint32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function uint32_to_int64(o: BigInt64Array, oi: number, as: Uint32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = BigInt(a) } }
function uint32_to_uint8(o: Uint8Array, oi: number, as: Uint32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function uint32_to_uint16(o: Uint16Array, oi: number, as: Uint32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function uint32_to_uint64(o: BigUint64Array, oi: number, as: Uint32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = BigInt(a) } }
function uint32_to_float32(o: Float32Array, oi: number, as: Uint32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function uint32_to_float64(o: Float64Array, oi: number, as: Uint32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function uint32_to_complex64(o: Float32Array, oi: number, as: Uint32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const p = 2 * (oi + i); o[p] = a; o[p + 1] = 0 } }
function uint32_to_complex128(o: Float64Array, oi: number, as: Uint32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const p = 2 * (oi + i); o[p] = a; o[p + 1] = 0 } }
function uint64_to_bool(o: Uint8Array, oi: number, as: BigUint64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a !== 0n ? 1 : 0 } }
function uint64_to_int8(o: Int8Array, oi: number, as: BigUint64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Number(BigInt.asIntN(32, a)) } }
function uint64_to_int16(o: Int16Array, oi: number, as: BigUint64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Number(BigInt.asIntN(32, a)) } }
function uint64_to_int32(o: Int32Array, oi: number, as: BigUint64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Number(BigInt.asIntN(32, a)) } }
function uint64_to_int64(o: BigInt64Array, oi: number, as: BigUint64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function uint64_to_uint8(o: Uint8Array, oi: number, as: BigUint64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Number(BigInt.asIntN(32, a)) } }
function uint64_to_uint16(o: Uint16Array, oi: number, as: BigUint64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Number(BigInt.asIntN(32, a)) } }
function uint64_to_uint32(o: Uint32Array, oi: number, as: BigUint64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Number(BigInt.asIntN(32, a)) } }
function uint64_to_float32(o: Float32Array, oi: number, as: BigUint64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = big_to_float32(a) } }
function uint64_to_float64(o: Float64Array, oi: number, as: BigUint64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = Number(a) } }
function uint64_to_complex64(o: Float32Array, oi: number, as: BigUint64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const p = 2 * (oi + i); o[p] = big_to_float32(a); o[p + 1] = 0 } }
function uint64_to_complex128(o: Float64Array, oi: number, as: BigUint64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const p = 2 * (oi + i); o[p] = Number(a); o[p + 1] = 0 } }
function float32_to_bool(o: Uint8Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a !== 0 ? 1 : 0 } }
function float32_to_int8(o: Int8Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = float_to_int32(a) } }
function float32_to_int16(o: Int16Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = float_to_int32(a) } }
function float32_to_int32(o: Int32Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = float_to_int32(a) } }
function float32_to_int64(o: BigInt64Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = float_to_int64(a) } }
function float32_to_uint8(o: Uint8Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = float_to_int32(a) } }
function float32_to_uint16(o: Uint16Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = float_to_int32(a) } }
function float32_to_uint32(o: Uint32Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = float_to_int32(a) } }
function float32_to_uint64(o: BigUint64Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = float_to_uint64(a) } }
function float32_to_float64(o: Float64Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function float32_to_complex64(o: Float32Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const p = 2 * (oi + i); o[p] = a; o[p + 1] = 0 } }
function float32_to_complex128(o: Float64Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const p = 2 * (oi + i); o[p] = a; o[p + 1] = 0 } }
function float64_to_bool(o: Uint8Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a !== 0 ? 1 : 0 } }
function float64_to_int8(o: Int8Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = float_to_int32(a) } }
function float64_to_int16(o: Int16Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = float_to_int32(a) } }
function float64_to_int32(o: Int32Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = float_to_int32(a) } }
function float64_to_int64(o: BigInt64Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = float_to_int64(a) } }
function float64_to_uint8(o: Uint8Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = float_to_int32(a) } }
function float64_to_uint16(o: Uint16Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = float_to_int32(a) } }
function float64_to_uint32(o: Uint32Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = float_to_int32(a) } }
function float64_to_uint64(o: BigUint64Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = float_to_uint64(a) } }
function float64_to_float32(o: Float32Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = a } }
function float64_to_complex64(o: Float32Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const p = 2 * (oi + i); o[p] = a; o[p + 1] = 0 } }
function float64_to_complex128(o: Float64Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; const p = 2 * (oi + i); o[p] = a; o[p + 1] = 0 } }
function complex64_to_bool(o: Uint8Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const k = 2 * (ai + i); o[oi + i] = as[k] !== 0 || as[k + 1] !== 0 ? 1 : 0 } }
function complex64_to_complex128(o: Float64Array, oi: number, as: Float32Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const k = 2 * (ai + i); const p = 2 * (oi + i); o[p] = as[k]; o[p + 1] = as[k + 1] } }
function complex128_to_bool(o: Uint8Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const k = 2 * (ai + i); o[oi + i] = as[k] !== 0 || as[k + 1] !== 0 ? 1 : 0 } }
function complex128_to_complex64(o: Float32Array, oi: number, as: Float64Array, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const k = 2 * (ai + i); const p = 2 * (oi + i); o[p] = as[k]; o[p + 1] = as[k + 1] } }

/** The kernels by opcode and dtype code. */
export const opKernels: readonly (readonly (Kernel | undefined)[])[] = [
  [add_bool as Kernel, add_int8 as Kernel, add_int16 as Kernel, add_int32 as Kernel, add_int64 as Kernel, add_uint8 as Kernel, add_uint16 as Kernel, add_uint32 as Kernel, add_uint64 as Kernel, add_float32 as Kernel, add_float64 as Kernel, add_complex64 as Kernel, add_complex128 as Kernel], // add
  [undefined, subtract_int8 as Kernel, subtract_int16 as Kernel, subtract_int32 as Kernel, subtract_int64 as Kernel, subtract_uint8 as Kernel, subtract_uint16 as Kernel, subtract_uint32 as Kernel, subtract_uint64 as Kernel, subtract_float32 as Kernel, subtract_float64 as Kernel, subtract_complex64 as Kernel, subtract_complex128 as Kernel], // subtract
  [multiply_bool as Kernel, multiply_int8 as Kernel, multiply_int16 as Kernel, multiply_int32 as Kernel, multiply_int64 as Kernel, multiply_uint8 as Kernel, multiply_uint16 as Kernel, multiply_uint32 as Kernel, multiply_uint64 as Kernel, multiply_float32 as Kernel, multiply_float64 as Kernel, multiply_complex64 as Kernel, multiply_complex128 as Kernel], // multiply
  [undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, divide_float32 as Kernel, divide_float64 as Kernel, divide_complex64 as Kernel, divide_complex128 as Kernel], // divide
  [undefined, floorDivide_int8 as Kernel, floorDivide_int16 as Kernel, floorDivide_int32 as Kernel, floorDivide_int64 as Kernel, floorDivide_uint8 as Kernel, floorDivide_uint16 as Kernel, floorDivide_uint32 as Kernel, floorDivide_uint64 as Kernel, floorDivide_float32 as Kernel, floorDivide_float64 as Kernel, undefined, undefined], // floorDivide
  [undefined, remainder_int8 as Kernel, remainder_int16 as Kernel, remainder_int32 as Kernel, remainder_int64 as Kernel, remainder_uint8 as Kernel, remainder_uint16 as Kernel, remainder_uint32 as Kernel, remainder_uint64 as Kernel, remainder_float32 as Kernel, remainder_float64 as Kernel, undefined, undefined], // remainder
  [undefined, fmod_int8 as Kernel, fmod_int16 as Kernel, fmod_int32 as Kernel, fmod_int64 as Kernel, fmod_uint8 as Kernel, fmod_uint16 as Kernel, fmod_uint32 as Kernel, fmod_uint64 as Kernel, fmod_float32 as Kernel, fmod_float64 as Kernel, undefined, undefined], // fmod
  [undefined, pow_int8 as Kernel, pow_int16 as Kernel, pow_int32 as Kernel, pow_int64 as Kernel, pow_uint8 as Kernel, pow_uint16 as Kernel, pow_uint32 as Kernel, pow_uint64 as Kernel, pow_float32 as Kernel, pow_float64 as Kernel, pow_complex64 as Kernel, pow_complex128 as Kernel], // pow
  [undefined, negative_int8 as Kernel, negative_int16 as Kernel, negative_int32 as Kernel, negative_int64 as Kernel, negative_uint8 as Kernel, negative_uint16 as Kernel, negative_uint32 as Kernel, negative_uint64 as Kernel, negative_float32 as Kernel, negative_float64 as Kernel, negative_complex64 as Kernel, negative_complex128 as Kernel], // negative
  [undefined, positive_int8 as Kernel, positive_int16 as Kernel, positive_int32 as Kernel, positive_int64 as Kernel, positive_uint8 as Kernel, positive_uint16 as Kernel, positive_uint32 as Kernel, positive_uint64 as Kernel, positive_float32 as Kernel, positive_float64 as Kernel, positive_complex64 as Kernel, positive_complex128 as Kernel], // positive
  [abs_bool as Kernel, abs_int8 as Kernel, abs_int16 as Kernel, abs_int32 as Kernel, abs_int64 as Kernel, abs_uint8 as Kernel, abs_uint16 as Kernel, abs_uint32 as Kernel, abs_uint64 as Kernel, abs_float32 as Kernel, abs_float64 as Kernel, abs_complex64 as Kernel, abs_complex128 as Kernel], // abs
  [undefined, sign_int8 as Kernel, sign_int16 as Kernel, sign_int32 as Kernel, sign_int64 as Kernel, sign_uint8 as Kernel, sign_uint16 as Kernel, sign_uint32 as Kernel, sign_uint64 as Kernel, sign_float32 as Kernel, sign_float64 as Kernel, sign_complex64 as Kernel, sign_complex128 as Kernel], // sign
  [undefined, square_int8 as Kernel, square_int16 as Kernel, square_int32 as Kernel, square_int64 as Kernel, square_uint8 as Kernel, square_uint16 as Kernel, square_uint32 as Kernel, square_uint64 as Kernel, square_float32 as Kernel, square_float64 as Kernel, square_complex64 as Kernel, square_complex128 as Kernel], // square
  [undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, reciprocal_float32 as Kernel, reciprocal_float64 as Kernel, reciprocal_complex64 as Kernel, reciprocal_complex128 as Kernel], // reciprocal
  [undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, sqrt_float32 as Kernel, sqrt_float64 as Kernel, sqrt_complex64 as Kernel, sqrt_complex128 as Kernel], // sqrt
  [undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, cbrt_float32 as Kernel, cbrt_float64 as Kernel, undefined, undefined], // cbrt
  [undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, hypot_float32 as Kernel, hypot_float64 as Kernel, undefined, undefined], // hypot
  [undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, exp_float32 as Kernel, exp_float64 as Kernel, exp_complex64 as Kernel, exp_complex128 as Kernel], // exp
  [undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, exp2_float32 as Kernel, exp2_float64 as Kernel, undefined, undefined], // exp2
  [undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, expm1_float32 as Kernel, expm1_float64 as Kernel, expm1_complex64 as Kernel, expm1_complex128 as Kernel], // expm1
  [undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, log_float32 as Kernel, log_float64 as Kernel, log_complex64 as Kernel, log_complex128 as Kernel], // log
  [undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, log2_float32 as Kernel, log2_float64 as Kernel, log2_complex64 as Kernel, log2_complex128 as Kernel], // log2
  [undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, log10_float32 as Kernel, log10_float64 as Kernel, log10_complex64 as Kernel, log10_complex128 as Kernel], // log10
  [undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, log1p_float32 as Kernel, log1p_float64 as Kernel, log1p_complex64 as Kernel, log1p_complex128 as Kernel], // log1p
  [undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, logaddexp_float32 as Kernel, logaddexp_float64 as Kernel, undefined, undefined], // logaddexp
  [undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, sin_float32 as Kernel, sin_float64 as Kernel, sin_complex64 as Kernel, sin_complex128 as Kernel], // sin
  [undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, cos_float32 as Kernel, cos_float64 as Kernel, cos_complex64 as Kernel, cos_complex128 as Kernel], // cos
  [undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, tan_float32 as Kernel, tan_float64 as Kernel, tan_complex64 as Kernel, tan_complex128 as Kernel], // tan
  [undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, asin_float32 as Kernel, asin_float64 as Kernel, asin_complex64 as Kernel, asin_complex128 as Kernel], // asin
  [undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, acos_float32 as Kernel, acos_float64 as Kernel, acos_complex64 as Kernel, acos_complex128 as Kernel], // acos
  [undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, atan_float32 as Kernel, atan_float64 as Kernel, atan_complex64 as Kernel, atan_complex128 as Kernel], // atan
  [undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, atan2_float32 as Kernel, atan2_float64 as Kernel, undefined, undefined], // atan2
  [undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, sinh_float32 as Kernel, sinh_float64 as Kernel, sinh_complex64 as Kernel, sinh_complex128 as Kernel], // sinh
  [undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, cosh_float32 as Kernel, cosh_float64 as Kernel, cosh_complex64 as Kernel, cosh_complex128 as Kernel], // cosh
  [undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, tanh_float32 as Kernel, tanh_float64 as Kernel, tanh_complex64 as Kernel, tanh_complex128 as Kernel], // tanh
  [undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, asinh_float32 as Kernel, asinh_float64 as Kernel, asinh_complex64 as Kernel, asinh_complex128 as Kernel], // asinh
  [undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, acosh_float32 as Kernel, acosh_float64 as Kernel, acosh_complex64 as Kernel, acosh_complex128 as Kernel], // acosh
  [undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, atanh_float32 as Kernel, atanh_float64 as Kernel, atanh_complex64 as Kernel, atanh_complex128 as Kernel], // atanh
  [undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, deg2rad_float32 as Kernel, deg2rad_float64 as Kernel, undefined, undefined], // deg2rad
  [undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, rad2deg_float32 as Kernel, rad2deg_float64 as Kernel, undefined, undefined], // rad2deg
  [undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, sinc_float32 as Kernel, sinc_float64 as Kernel, undefined, undefined], // sinc
  [undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, erf_float32 as Kernel, erf_float64 as Kernel, undefined, undefined], // erf
  [undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, gamma_float32 as Kernel, gamma_float64 as Kernel, undefined, undefined], // gamma
  [undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, lgamma_float32 as Kernel, lgamma_float64 as Kernel, undefined, undefined], // lgamma
  [undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, heaviside_float32 as Kernel, heaviside_float64 as Kernel, undefined, undefined], // heaviside
  [undefined, ceil_int8 as Kernel, ceil_int16 as Kernel, ceil_int32 as Kernel, ceil_int64 as Kernel, ceil_uint8 as Kernel, ceil_uint16 as Kernel, ceil_uint32 as Kernel, ceil_uint64 as Kernel, ceil_float32 as Kernel, ceil_float64 as Kernel, undefined, undefined], // ceil
  [undefined, floor_int8 as Kernel, floor_int16 as Kernel, floor_int32 as Kernel, floor_int64 as Kernel, floor_uint8 as Kernel, floor_uint16 as Kernel, floor_uint32 as Kernel, floor_uint64 as Kernel, floor_float32 as Kernel, floor_float64 as Kernel, undefined, undefined], // floor
  [undefined, trunc_int8 as Kernel, trunc_int16 as Kernel, trunc_int32 as Kernel, trunc_int64 as Kernel, trunc_uint8 as Kernel, trunc_uint16 as Kernel, trunc_uint32 as Kernel, trunc_uint64 as Kernel, trunc_float32 as Kernel, trunc_float64 as Kernel, undefined, undefined], // trunc
  [undefined, round_int8 as Kernel, round_int16 as Kernel, round_int32 as Kernel, round_int64 as Kernel, round_uint8 as Kernel, round_uint16 as Kernel, round_uint32 as Kernel, round_uint64 as Kernel, round_float32 as Kernel, round_float64 as Kernel, round_complex64 as Kernel, round_complex128 as Kernel], // round
  [equal_bool as Kernel, equal_int8 as Kernel, equal_int16 as Kernel, equal_int32 as Kernel, equal_int64 as Kernel, equal_uint8 as Kernel, equal_uint16 as Kernel, equal_uint32 as Kernel, equal_uint64 as Kernel, equal_float32 as Kernel, equal_float64 as Kernel, equal_complex64 as Kernel, equal_complex128 as Kernel], // equal
  [notEqual_bool as Kernel, notEqual_int8 as Kernel, notEqual_int16 as Kernel, notEqual_int32 as Kernel, notEqual_int64 as Kernel, notEqual_uint8 as Kernel, notEqual_uint16 as Kernel, notEqual_uint32 as Kernel, notEqual_uint64 as Kernel, notEqual_float32 as Kernel, notEqual_float64 as Kernel, notEqual_complex64 as Kernel, notEqual_complex128 as Kernel], // notEqual
  [less_bool as Kernel, less_int8 as Kernel, less_int16 as Kernel, less_int32 as Kernel, less_int64 as Kernel, less_uint8 as Kernel, less_uint16 as Kernel, less_uint32 as Kernel, less_uint64 as Kernel, less_float32 as Kernel, less_float64 as Kernel, undefined, undefined], // less
  [lessEqual_bool as Kernel, lessEqual_int8 as Kernel, lessEqual_int16 as Kernel, lessEqual_int32 as Kernel, lessEqual_int64 as Kernel, lessEqual_uint8 as Kernel, lessEqual_uint16 as Kernel, lessEqual_uint32 as Kernel, lessEqual_uint64 as Kernel, lessEqual_float32 as Kernel, lessEqual_float64 as Kernel, undefined, undefined], // lessEqual
  [greater_bool as Kernel, greater_int8 as Kernel, greater_int16 as Kernel, greater_int32 as Kernel, greater_int64 as Kernel, greater_uint8 as Kernel, greater_uint16 as Kernel, greater_uint32 as Kernel, greater_uint64 as Kernel, greater_float32 as Kernel, greater_float64 as Kernel, undefined, undefined], // greater
  [greaterEqual_bool as Kernel, greaterEqual_int8 as Kernel, greaterEqual_int16 as Kernel, greaterEqual_int32 as Kernel, greaterEqual_int64 as Kernel, greaterEqual_uint8 as Kernel, greaterEqual_uint16 as Kernel, greaterEqual_uint32 as Kernel, greaterEqual_uint64 as Kernel, greaterEqual_float32 as Kernel, greaterEqual_float64 as Kernel, undefined, undefined], // greaterEqual
  [maximum_bool as Kernel, maximum_int8 as Kernel, maximum_int16 as Kernel, maximum_int32 as Kernel, maximum_int64 as Kernel, maximum_uint8 as Kernel, maximum_uint16 as Kernel, maximum_uint32 as Kernel, maximum_uint64 as Kernel, maximum_float32 as Kernel, maximum_float64 as Kernel, undefined, undefined], // maximum
  [minimum_bool as Kernel, minimum_int8 as Kernel, minimum_int16 as Kernel, minimum_int32 as Kernel, minimum_int64 as Kernel, minimum_uint8 as Kernel, minimum_uint16 as Kernel, minimum_uint32 as Kernel, minimum_uint64 as Kernel, minimum_float32 as Kernel, minimum_float64 as Kernel, undefined, undefined], // minimum
  [fmax_bool as Kernel, fmax_int8 as Kernel, fmax_int16 as Kernel, fmax_int32 as Kernel, fmax_int64 as Kernel, fmax_uint8 as Kernel, fmax_uint16 as Kernel, fmax_uint32 as Kernel, fmax_uint64 as Kernel, fmax_float32 as Kernel, fmax_float64 as Kernel, undefined, undefined], // fmax
  [fmin_bool as Kernel, fmin_int8 as Kernel, fmin_int16 as Kernel, fmin_int32 as Kernel, fmin_int64 as Kernel, fmin_uint8 as Kernel, fmin_uint16 as Kernel, fmin_uint32 as Kernel, fmin_uint64 as Kernel, fmin_float32 as Kernel, fmin_float64 as Kernel, undefined, undefined], // fmin
  [undefined, clip_int8 as Kernel, clip_int16 as Kernel, clip_int32 as Kernel, clip_int64 as Kernel, clip_uint8 as Kernel, clip_uint16 as Kernel, clip_uint32 as Kernel, clip_uint64 as Kernel, clip_float32 as Kernel, clip_float64 as Kernel, undefined, undefined], // clip
  [logicalAnd_bool as Kernel, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined], // logicalAnd
  [logicalOr_bool as Kernel, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined], // logicalOr
  [logicalXor_bool as Kernel, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined], // logicalXor
  [logicalNot_bool as Kernel, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined], // logicalNot
  [where_bool as Kernel, where_int8 as Kernel, where_int16 as Kernel, where_int32 as Kernel, where_int64 as Kernel, where_uint8 as Kernel, where_uint16 as Kernel, where_uint32 as Kernel, where_uint64 as Kernel, where_float32 as Kernel, where_float64 as Kernel, where_complex64 as Kernel, where_complex128 as Kernel], // where
  [isfinite_bool as Kernel, isfinite_int8 as Kernel, isfinite_int16 as Kernel, isfinite_int32 as Kernel, isfinite_int64 as Kernel, isfinite_uint8 as Kernel, isfinite_uint16 as Kernel, isfinite_uint32 as Kernel, isfinite_uint64 as Kernel, isfinite_float32 as Kernel, isfinite_float64 as Kernel, isfinite_complex64 as Kernel, isfinite_complex128 as Kernel], // isfinite
  [isinf_bool as Kernel, isinf_int8 as Kernel, isinf_int16 as Kernel, isinf_int32 as Kernel, isinf_int64 as Kernel, isinf_uint8 as Kernel, isinf_uint16 as Kernel, isinf_uint32 as Kernel, isinf_uint64 as Kernel, isinf_float32 as Kernel, isinf_float64 as Kernel, isinf_complex64 as Kernel, isinf_complex128 as Kernel], // isinf
  [isnan_bool as Kernel, isnan_int8 as Kernel, isnan_int16 as Kernel, isnan_int32 as Kernel, isnan_int64 as Kernel, isnan_uint8 as Kernel, isnan_uint16 as Kernel, isnan_uint32 as Kernel, isnan_uint64 as Kernel, isnan_float32 as Kernel, isnan_float64 as Kernel, isnan_complex64 as Kernel, isnan_complex128 as Kernel], // isnan
  [undefined, signbit_int8 as Kernel, signbit_int16 as Kernel, signbit_int32 as Kernel, signbit_int64 as Kernel, signbit_uint8 as Kernel, signbit_uint16 as Kernel, signbit_uint32 as Kernel, signbit_uint64 as Kernel, signbit_float32 as Kernel, signbit_float64 as Kernel, undefined, undefined], // signbit
  [undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, copysign_float32 as Kernel, copysign_float64 as Kernel, undefined, undefined], // copysign
  [undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, nextafter_float32 as Kernel, nextafter_float64 as Kernel, undefined, undefined], // nextafter
  [bitwiseAnd_bool as Kernel, bitwiseAnd_int8 as Kernel, bitwiseAnd_int16 as Kernel, bitwiseAnd_int32 as Kernel, bitwiseAnd_int64 as Kernel, bitwiseAnd_uint8 as Kernel, bitwiseAnd_uint16 as Kernel, bitwiseAnd_uint32 as Kernel, bitwiseAnd_uint64 as Kernel, undefined, undefined, undefined, undefined], // bitwiseAnd
  [bitwiseOr_bool as Kernel, bitwiseOr_int8 as Kernel, bitwiseOr_int16 as Kernel, bitwiseOr_int32 as Kernel, bitwiseOr_int64 as Kernel, bitwiseOr_uint8 as Kernel, bitwiseOr_uint16 as Kernel, bitwiseOr_uint32 as Kernel, bitwiseOr_uint64 as Kernel, undefined, undefined, undefined, undefined], // bitwiseOr
  [bitwiseXor_bool as Kernel, bitwiseXor_int8 as Kernel, bitwiseXor_int16 as Kernel, bitwiseXor_int32 as Kernel, bitwiseXor_int64 as Kernel, bitwiseXor_uint8 as Kernel, bitwiseXor_uint16 as Kernel, bitwiseXor_uint32 as Kernel, bitwiseXor_uint64 as Kernel, undefined, undefined, undefined, undefined], // bitwiseXor
  [bitwiseInvert_bool as Kernel, bitwiseInvert_int8 as Kernel, bitwiseInvert_int16 as Kernel, bitwiseInvert_int32 as Kernel, bitwiseInvert_int64 as Kernel, bitwiseInvert_uint8 as Kernel, bitwiseInvert_uint16 as Kernel, bitwiseInvert_uint32 as Kernel, bitwiseInvert_uint64 as Kernel, undefined, undefined, undefined, undefined], // bitwiseInvert
  [undefined, bitwiseLeftShift_int8 as Kernel, bitwiseLeftShift_int16 as Kernel, bitwiseLeftShift_int32 as Kernel, bitwiseLeftShift_int64 as Kernel, bitwiseLeftShift_uint8 as Kernel, bitwiseLeftShift_uint16 as Kernel, bitwiseLeftShift_uint32 as Kernel, bitwiseLeftShift_uint64 as Kernel, undefined, undefined, undefined, undefined], // bitwiseLeftShift
  [undefined, bitwiseRightShift_int8 as Kernel, bitwiseRightShift_int16 as Kernel, bitwiseRightShift_int32 as Kernel, bitwiseRightShift_int64 as Kernel, bitwiseRightShift_uint8 as Kernel, bitwiseRightShift_uint16 as Kernel, bitwiseRightShift_uint32 as Kernel, bitwiseRightShift_uint64 as Kernel, undefined, undefined, undefined, undefined], // bitwiseRightShift
  [undefined, gcd_int8 as Kernel, gcd_int16 as Kernel, gcd_int32 as Kernel, gcd_int64 as Kernel, gcd_uint8 as Kernel, gcd_uint16 as Kernel, gcd_uint32 as Kernel, gcd_uint64 as Kernel, undefined, undefined, undefined, undefined], // gcd
  [undefined, lcm_int8 as Kernel, lcm_int16 as Kernel, lcm_int32 as Kernel, lcm_int64 as Kernel, lcm_uint8 as Kernel, lcm_uint16 as Kernel, lcm_uint32 as Kernel, lcm_uint64 as Kernel, undefined, undefined, undefined, undefined], // lcm
  [undefined, conj_int8 as Kernel, conj_int16 as Kernel, conj_int32 as Kernel, conj_int64 as Kernel, conj_uint8 as Kernel, conj_uint16 as Kernel, conj_uint32 as Kernel, conj_uint64 as Kernel, conj_float32 as Kernel, conj_float64 as Kernel, conj_complex64 as Kernel, conj_complex128 as Kernel], // conj
]

/** The casts by dtype code, from and to. */
export const castKernels: readonly (readonly (Kernel | undefined)[])[] = [
  [undefined, bool_to_int8 as Kernel, bool_to_int16 as Kernel, bool_to_int32 as Kernel, bool_to_int64 as Kernel, bool_to_uint8 as Kernel, bool_to_uint16 as Kernel, bool_to_uint32 as Kernel, bool_to_uint64 as Kernel, bool_to_float32 as Kernel, bool_to_float64 as Kernel, bool_to_complex64 as Kernel, bool_to_complex128 as Kernel],
  [int8_to_bool as Kernel, undefined, int8_to_int16 as Kernel, int8_to_int32 as Kernel, int8_to_int64 as Kernel, int8_to_uint8 as Kernel, int8_to_uint16 as Kernel, int8_to_uint32 as Kernel, int8_to_uint64 as Kernel, int8_to_float32 as Kernel, int8_to_float64 as Kernel, int8_to_complex64 as Kernel, int8_to_complex128 as Kernel],
  [int16_to_bool as Kernel, int16_to_int8 as Kernel, undefined, int16_to_int32 as Kernel, int16_to_int64 as Kernel, int16_to_uint8 as Kernel, int16_to_uint16 as Kernel, int16_to_uint32 as Kernel, int16_to_uint64 as Kernel, int16_to_float32 as Kernel, int16_to_float64 as Kernel, int16_to_complex64 as Kernel, int16_to_complex128 as Kernel],
  [int32_to_bool as Kernel, int32_to_int8 as Kernel, int32_to_int16 as Kernel, undefined, int32_to_int64 as Kernel, int32_to_uint8 as Kernel, int32_to_uint16 as Kernel, int32_to_uint32 as Kernel, int32_to_uint64 as Kernel, int32_to_float32 as Kernel, int32_to_float64 as Kernel, int32_to_complex64 as Kernel, int32_to_complex128 as Kernel],
  [int64_to_bool as Kernel, int64_to_int8 as Kernel, int64_to_int16 as Kernel, int64_to_int32 as Kernel, undefined, int64_to_uint8 as Kernel, int64_to_uint16 as Kernel, int64_to_uint32 as Kernel, int64_to_uint64 as Kernel, int64_to_float32 as Kernel, int64_to_float64 as Kernel, int64_to_complex64 as Kernel, int64_to_complex128 as Kernel],
  [uint8_to_bool as Kernel, uint8_to_int8 as Kernel, uint8_to_int16 as Kernel, uint8_to_int32 as Kernel, uint8_to_int64 as Kernel, undefined, uint8_to_uint16 as Kernel, uint8_to_uint32 as Kernel, uint8_to_uint64 as Kernel, uint8_to_float32 as Kernel, uint8_to_float64 as Kernel, uint8_to_complex64 as Kernel, uint8_to_complex128 as Kernel],
  [uint16_to_bool as Kernel, uint16_to_int8 as Kernel, uint16_to_int16 as Kernel, uint16_to_int32 as Kernel, uint16_to_int64 as Kernel, uint16_to_uint8 as Kernel, undefined, uint16_to_uint32 as Kernel, uint16_to_uint64 as Kernel, uint16_to_float32 as Kernel, uint16_to_float64 as Kernel, uint16_to_complex64 as Kernel, uint16_to_complex128 as Kernel],
  [uint32_to_bool as Kernel, uint32_to_int8 as Kernel, uint32_to_int16 as Kernel, uint32_to_int32 as Kernel, uint32_to_int64 as Kernel, uint32_to_uint8 as Kernel, uint32_to_uint16 as Kernel, undefined, uint32_to_uint64 as Kernel, uint32_to_float32 as Kernel, uint32_to_float64 as Kernel, uint32_to_complex64 as Kernel, uint32_to_complex128 as Kernel],
  [uint64_to_bool as Kernel, uint64_to_int8 as Kernel, uint64_to_int16 as Kernel, uint64_to_int32 as Kernel, uint64_to_int64 as Kernel, uint64_to_uint8 as Kernel, uint64_to_uint16 as Kernel, uint64_to_uint32 as Kernel, undefined, uint64_to_float32 as Kernel, uint64_to_float64 as Kernel, uint64_to_complex64 as Kernel, uint64_to_complex128 as Kernel],
  [float32_to_bool as Kernel, float32_to_int8 as Kernel, float32_to_int16 as Kernel, float32_to_int32 as Kernel, float32_to_int64 as Kernel, float32_to_uint8 as Kernel, float32_to_uint16 as Kernel, float32_to_uint32 as Kernel, float32_to_uint64 as Kernel, undefined, float32_to_float64 as Kernel, float32_to_complex64 as Kernel, float32_to_complex128 as Kernel],
  [float64_to_bool as Kernel, float64_to_int8 as Kernel, float64_to_int16 as Kernel, float64_to_int32 as Kernel, float64_to_int64 as Kernel, float64_to_uint8 as Kernel, float64_to_uint16 as Kernel, float64_to_uint32 as Kernel, float64_to_uint64 as Kernel, float64_to_float32 as Kernel, undefined, float64_to_complex64 as Kernel, float64_to_complex128 as Kernel],
  [complex64_to_bool as Kernel, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, complex64_to_complex128 as Kernel],
  [complex128_to_bool as Kernel, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, undefined, complex128_to_complex64 as Kernel, undefined],
]

function leaf_add_int8(o: Int8Array, oi: number, x: Int8Array, xi: number, n: number): void { let s: number = 0; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = (s + v) | 0 } o[oi] = s }
function leaf_add_int16(o: Int16Array, oi: number, x: Int16Array, xi: number, n: number): void { let s: number = 0; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = (s + v) | 0 } o[oi] = s }
function leaf_add_int32(o: Int32Array, oi: number, x: Int32Array, xi: number, n: number): void { let s: number = 0; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = (s + v) | 0 } o[oi] = s }
function leaf_add_int64(o: BigInt64Array, oi: number, x: BigInt64Array, xi: number, n: number): void { let s: bigint = 0n; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = BigInt.asIntN(64, s + v) } o[oi] = s }
function leaf_add_uint8(o: Uint8Array, oi: number, x: Uint8Array, xi: number, n: number): void { let s: number = 0; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = (s + v) | 0 } o[oi] = s }
function leaf_add_uint16(o: Uint16Array, oi: number, x: Uint16Array, xi: number, n: number): void { let s: number = 0; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = (s + v) | 0 } o[oi] = s }
function leaf_add_uint32(o: Uint32Array, oi: number, x: Uint32Array, xi: number, n: number): void { let s: number = 0; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = (s + v) | 0 } o[oi] = s }
function leaf_add_uint64(o: BigUint64Array, oi: number, x: BigUint64Array, xi: number, n: number): void { let s: bigint = 0n; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = BigInt.asUintN(64, s + v) } o[oi] = s }
function run_add_float32(x: Float32Array, xi: number, n: number): number {
  let l0 = 0, l1 = 0, l2 = 0, l3 = 0, l4 = 0, l5 = 0, l6 = 0, l7 = 0, l8 = 0, l9 = 0, l10 = 0, l11 = 0, l12 = 0, l13 = 0, l14 = 0, l15 = 0
  const rest = n & 15
  const end = xi + n - rest
  for (let i = xi; i < end; i += 16) { const v0 = x[i + 0]; l0 = Math.fround(l0 + v0); const v1 = x[i + 1]; l1 = Math.fround(l1 + v1); const v2 = x[i + 2]; l2 = Math.fround(l2 + v2); const v3 = x[i + 3]; l3 = Math.fround(l3 + v3); const v4 = x[i + 4]; l4 = Math.fround(l4 + v4); const v5 = x[i + 5]; l5 = Math.fround(l5 + v5); const v6 = x[i + 6]; l6 = Math.fround(l6 + v6); const v7 = x[i + 7]; l7 = Math.fround(l7 + v7); const v8 = x[i + 8]; l8 = Math.fround(l8 + v8); const v9 = x[i + 9]; l9 = Math.fround(l9 + v9); const v10 = x[i + 10]; l10 = Math.fround(l10 + v10); const v11 = x[i + 11]; l11 = Math.fround(l11 + v11); const v12 = x[i + 12]; l12 = Math.fround(l12 + v12); const v13 = x[i + 13]; l13 = Math.fround(l13 + v13); const v14 = x[i + 14]; l14 = Math.fround(l14 + v14); const v15 = x[i + 15]; l15 = Math.fround(l15 + v15) }
  if (rest > 0) { const v0 = x[end + 0]; l0 = Math.fround(l0 + v0) }
  if (rest > 1) { const v1 = x[end + 1]; l1 = Math.fround(l1 + v1) }
  if (rest > 2) { const v2 = x[end + 2]; l2 = Math.fround(l2 + v2) }
  if (rest > 3) { const v3 = x[end + 3]; l3 = Math.fround(l3 + v3) }
  if (rest > 4) { const v4 = x[end + 4]; l4 = Math.fround(l4 + v4) }
  if (rest > 5) { const v5 = x[end + 5]; l5 = Math.fround(l5 + v5) }
  if (rest > 6) { const v6 = x[end + 6]; l6 = Math.fround(l6 + v6) }
  if (rest > 7) { const v7 = x[end + 7]; l7 = Math.fround(l7 + v7) }
  if (rest > 8) { const v8 = x[end + 8]; l8 = Math.fround(l8 + v8) }
  if (rest > 9) { const v9 = x[end + 9]; l9 = Math.fround(l9 + v9) }
  if (rest > 10) { const v10 = x[end + 10]; l10 = Math.fround(l10 + v10) }
  if (rest > 11) { const v11 = x[end + 11]; l11 = Math.fround(l11 + v11) }
  if (rest > 12) { const v12 = x[end + 12]; l12 = Math.fround(l12 + v12) }
  if (rest > 13) { const v13 = x[end + 13]; l13 = Math.fround(l13 + v13) }
  if (rest > 14) { const v14 = x[end + 14]; l14 = Math.fround(l14 + v14) }
  l0 = Math.fround(l0 + l8); l1 = Math.fround(l1 + l9); l2 = Math.fround(l2 + l10); l3 = Math.fround(l3 + l11); l4 = Math.fround(l4 + l12); l5 = Math.fround(l5 + l13); l6 = Math.fround(l6 + l14); l7 = Math.fround(l7 + l15)
  l0 = Math.fround(l0 + l4); l1 = Math.fround(l1 + l5); l2 = Math.fround(l2 + l6); l3 = Math.fround(l3 + l7)
  l0 = Math.fround(l0 + l2); l1 = Math.fround(l1 + l3)
  l0 = Math.fround(l0 + l1)
  return l0
}
function leaf_add_float32(o: Float32Array, oi: number, x: Float32Array, xi: number, n: number): void {
  let s = run_add_float32(x, xi, Math.min(n, 256))
  if (n > 256) { const t = run_add_float32(x, xi + 256, Math.min(n - 256, 256)); s = Math.fround(s + t) }
  if (n > 512) { let t = run_add_float32(x, xi + 512, Math.min(n - 512, 256)); if (n > 768) { const u = run_add_float32(x, xi + 768, n - 768); t = Math.fround(t + u) } s = Math.fround(s + t) }
  o[oi] = s
}
function run_add_float64(x: Float64Array, xi: number, n: number): number {
  let l0 = 0, l1 = 0, l2 = 0, l3 = 0, l4 = 0, l5 = 0, l6 = 0, l7 = 0, l8 = 0, l9 = 0, l10 = 0, l11 = 0, l12 = 0, l13 = 0, l14 = 0, l15 = 0
  const rest = n & 15
  const end = xi + n - rest
  for (let i = xi; i < end; i += 16) { const v0 = x[i + 0]; l0 = l0 + v0; const v1 = x[i + 1]; l1 = l1 + v1; const v2 = x[i + 2]; l2 = l2 + v2; const v3 = x[i + 3]; l3 = l3 + v3; const v4 = x[i + 4]; l4 = l4 + v4; const v5 = x[i + 5]; l5 = l5 + v5; const v6 = x[i + 6]; l6 = l6 + v6; const v7 = x[i + 7]; l7 = l7 + v7; const v8 = x[i + 8]; l8 = l8 + v8; const v9 = x[i + 9]; l9 = l9 + v9; const v10 = x[i + 10]; l10 = l10 + v10; const v11 = x[i + 11]; l11 = l11 + v11; const v12 = x[i + 12]; l12 = l12 + v12; const v13 = x[i + 13]; l13 = l13 + v13; const v14 = x[i + 14]; l14 = l14 + v14; const v15 = x[i + 15]; l15 = l15 + v15 }
  if (rest > 0) { const v0 = x[end + 0]; l0 = l0 + v0 }
  if (rest > 1) { const v1 = x[end + 1]; l1 = l1 + v1 }
  if (rest > 2) { const v2 = x[end + 2]; l2 = l2 + v2 }
  if (rest > 3) { const v3 = x[end + 3]; l3 = l3 + v3 }
  if (rest > 4) { const v4 = x[end + 4]; l4 = l4 + v4 }
  if (rest > 5) { const v5 = x[end + 5]; l5 = l5 + v5 }
  if (rest > 6) { const v6 = x[end + 6]; l6 = l6 + v6 }
  if (rest > 7) { const v7 = x[end + 7]; l7 = l7 + v7 }
  if (rest > 8) { const v8 = x[end + 8]; l8 = l8 + v8 }
  if (rest > 9) { const v9 = x[end + 9]; l9 = l9 + v9 }
  if (rest > 10) { const v10 = x[end + 10]; l10 = l10 + v10 }
  if (rest > 11) { const v11 = x[end + 11]; l11 = l11 + v11 }
  if (rest > 12) { const v12 = x[end + 12]; l12 = l12 + v12 }
  if (rest > 13) { const v13 = x[end + 13]; l13 = l13 + v13 }
  if (rest > 14) { const v14 = x[end + 14]; l14 = l14 + v14 }
  l0 = l0 + l8; l1 = l1 + l9; l2 = l2 + l10; l3 = l3 + l11; l4 = l4 + l12; l5 = l5 + l13; l6 = l6 + l14; l7 = l7 + l15
  l0 = l0 + l4; l1 = l1 + l5; l2 = l2 + l6; l3 = l3 + l7
  l0 = l0 + l2; l1 = l1 + l3
  l0 = l0 + l1
  return l0
}
function leaf_add_float64(o: Float64Array, oi: number, x: Float64Array, xi: number, n: number): void {
  let s = run_add_float64(x, xi, Math.min(n, 256))
  if (n > 256) { const t = run_add_float64(x, xi + 256, Math.min(n - 256, 256)); s = s + t }
  if (n > 512) { let t = run_add_float64(x, xi + 512, Math.min(n - 512, 256)); if (n > 768) { const u = run_add_float64(x, xi + 768, n - 768); t = t + u } s = s + t }
  o[oi] = s
}
function step_add_complex64(p: Float32Array, i: number, q: Float32Array, j: number): void { p[i] = p[i] + q[j]; p[i + 1] = p[i + 1] + q[j + 1] }
const lanes_add_complex64 = new Float32Array(128)
function leaf_add_complex64(o: Float32Array, oi: number, x: Float32Array, xi: number, n: number): void { complexLeaf(lanes_add_complex64, 0, step_add_complex64 as never, o, oi, x, xi, n) }
function step_add_complex128(p: Float64Array, i: number, q: Float64Array, j: number): void { p[i] = p[i] + q[j]; p[i + 1] = p[i + 1] + q[j + 1] }
const lanes_add_complex128 = new Float64Array(128)
function leaf_add_complex128(o: Float64Array, oi: number, x: Float64Array, xi: number, n: number): void { complexLeaf(lanes_add_complex128, 0, step_add_complex128 as never, o, oi, x, xi, n) }
function leaf_multiply_int8(o: Int8Array, oi: number, x: Int8Array, xi: number, n: number): void { let s: number = 1; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = Math.imul(s, v) } o[oi] = s }
function leaf_multiply_int16(o: Int16Array, oi: number, x: Int16Array, xi: number, n: number): void { let s: number = 1; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = Math.imul(s, v) } o[oi] = s }
function leaf_multiply_int32(o: Int32Array, oi: number, x: Int32Array, xi: number, n: number): void { let s: number = 1; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = Math.imul(s, v) } o[oi] = s }
function leaf_multiply_int64(o: BigInt64Array, oi: number, x: BigInt64Array, xi: number, n: number): void { let s: bigint = 1n; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = BigInt.asIntN(64, s * v) } o[oi] = s }
function leaf_multiply_uint8(o: Uint8Array, oi: number, x: Uint8Array, xi: number, n: number): void { let s: number = 1; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = Math.imul(s, v) } o[oi] = s }
function leaf_multiply_uint16(o: Uint16Array, oi: number, x: Uint16Array, xi: number, n: number): void { let s: number = 1; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = Math.imul(s, v) } o[oi] = s }
function leaf_multiply_uint32(o: Uint32Array, oi: number, x: Uint32Array, xi: number, n: number): void { let s: number = 1; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = Math.imul(s, v) } o[oi] = s }
function leaf_multiply_uint64(o: BigUint64Array, oi: number, x: BigUint64Array, xi: number, n: number): void { let s: bigint = 1n; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = BigInt.asUintN(64, s * v) } o[oi] = s }
function run_multiply_float32(x: Float32Array, xi: number, n: number): number {
  let l0 = 1, l1 = 1, l2 = 1, l3 = 1, l4 = 1, l5 = 1, l6 = 1, l7 = 1, l8 = 1, l9 = 1, l10 = 1, l11 = 1, l12 = 1, l13 = 1, l14 = 1, l15 = 1
  const rest = n & 15
  const end = xi + n - rest
  for (let i = xi; i < end; i += 16) { const v0 = x[i + 0]; l0 = Math.fround(l0 * v0); const v1 = x[i + 1]; l1 = Math.fround(l1 * v1); const v2 = x[i + 2]; l2 = Math.fround(l2 * v2); const v3 = x[i + 3]; l3 = Math.fround(l3 * v3); const v4 = x[i + 4]; l4 = Math.fround(l4 * v4); const v5 = x[i + 5]; l5 = Math.fround(l5 * v5); const v6 = x[i + 6]; l6 = Math.fround(l6 * v6); const v7 = x[i + 7]; l7 = Math.fround(l7 * v7); const v8 = x[i + 8]; l8 = Math.fround(l8 * v8); const v9 = x[i + 9]; l9 = Math.fround(l9 * v9); const v10 = x[i + 10]; l10 = Math.fround(l10 * v10); const v11 = x[i + 11]; l11 = Math.fround(l11 * v11); const v12 = x[i + 12]; l12 = Math.fround(l12 * v12); const v13 = x[i + 13]; l13 = Math.fround(l13 * v13); const v14 = x[i + 14]; l14 = Math.fround(l14 * v14); const v15 = x[i + 15]; l15 = Math.fround(l15 * v15) }
  if (rest > 0) { const v0 = x[end + 0]; l0 = Math.fround(l0 * v0) }
  if (rest > 1) { const v1 = x[end + 1]; l1 = Math.fround(l1 * v1) }
  if (rest > 2) { const v2 = x[end + 2]; l2 = Math.fround(l2 * v2) }
  if (rest > 3) { const v3 = x[end + 3]; l3 = Math.fround(l3 * v3) }
  if (rest > 4) { const v4 = x[end + 4]; l4 = Math.fround(l4 * v4) }
  if (rest > 5) { const v5 = x[end + 5]; l5 = Math.fround(l5 * v5) }
  if (rest > 6) { const v6 = x[end + 6]; l6 = Math.fround(l6 * v6) }
  if (rest > 7) { const v7 = x[end + 7]; l7 = Math.fround(l7 * v7) }
  if (rest > 8) { const v8 = x[end + 8]; l8 = Math.fround(l8 * v8) }
  if (rest > 9) { const v9 = x[end + 9]; l9 = Math.fround(l9 * v9) }
  if (rest > 10) { const v10 = x[end + 10]; l10 = Math.fround(l10 * v10) }
  if (rest > 11) { const v11 = x[end + 11]; l11 = Math.fround(l11 * v11) }
  if (rest > 12) { const v12 = x[end + 12]; l12 = Math.fround(l12 * v12) }
  if (rest > 13) { const v13 = x[end + 13]; l13 = Math.fround(l13 * v13) }
  if (rest > 14) { const v14 = x[end + 14]; l14 = Math.fround(l14 * v14) }
  l0 = Math.fround(l0 * l8); l1 = Math.fround(l1 * l9); l2 = Math.fround(l2 * l10); l3 = Math.fround(l3 * l11); l4 = Math.fround(l4 * l12); l5 = Math.fround(l5 * l13); l6 = Math.fround(l6 * l14); l7 = Math.fround(l7 * l15)
  l0 = Math.fround(l0 * l4); l1 = Math.fround(l1 * l5); l2 = Math.fround(l2 * l6); l3 = Math.fround(l3 * l7)
  l0 = Math.fround(l0 * l2); l1 = Math.fround(l1 * l3)
  l0 = Math.fround(l0 * l1)
  return l0
}
function leaf_multiply_float32(o: Float32Array, oi: number, x: Float32Array, xi: number, n: number): void {
  let s = run_multiply_float32(x, xi, Math.min(n, 256))
  if (n > 256) { const t = run_multiply_float32(x, xi + 256, Math.min(n - 256, 256)); s = Math.fround(s * t) }
  if (n > 512) { let t = run_multiply_float32(x, xi + 512, Math.min(n - 512, 256)); if (n > 768) { const u = run_multiply_float32(x, xi + 768, n - 768); t = Math.fround(t * u) } s = Math.fround(s * t) }
  o[oi] = s
}
function run_multiply_float64(x: Float64Array, xi: number, n: number): number {
  let l0 = 1, l1 = 1, l2 = 1, l3 = 1, l4 = 1, l5 = 1, l6 = 1, l7 = 1, l8 = 1, l9 = 1, l10 = 1, l11 = 1, l12 = 1, l13 = 1, l14 = 1, l15 = 1
  const rest = n & 15
  const end = xi + n - rest
  for (let i = xi; i < end; i += 16) { const v0 = x[i + 0]; l0 = l0 * v0; const v1 = x[i + 1]; l1 = l1 * v1; const v2 = x[i + 2]; l2 = l2 * v2; const v3 = x[i + 3]; l3 = l3 * v3; const v4 = x[i + 4]; l4 = l4 * v4; const v5 = x[i + 5]; l5 = l5 * v5; const v6 = x[i + 6]; l6 = l6 * v6; const v7 = x[i + 7]; l7 = l7 * v7; const v8 = x[i + 8]; l8 = l8 * v8; const v9 = x[i + 9]; l9 = l9 * v9; const v10 = x[i + 10]; l10 = l10 * v10; const v11 = x[i + 11]; l11 = l11 * v11; const v12 = x[i + 12]; l12 = l12 * v12; const v13 = x[i + 13]; l13 = l13 * v13; const v14 = x[i + 14]; l14 = l14 * v14; const v15 = x[i + 15]; l15 = l15 * v15 }
  if (rest > 0) { const v0 = x[end + 0]; l0 = l0 * v0 }
  if (rest > 1) { const v1 = x[end + 1]; l1 = l1 * v1 }
  if (rest > 2) { const v2 = x[end + 2]; l2 = l2 * v2 }
  if (rest > 3) { const v3 = x[end + 3]; l3 = l3 * v3 }
  if (rest > 4) { const v4 = x[end + 4]; l4 = l4 * v4 }
  if (rest > 5) { const v5 = x[end + 5]; l5 = l5 * v5 }
  if (rest > 6) { const v6 = x[end + 6]; l6 = l6 * v6 }
  if (rest > 7) { const v7 = x[end + 7]; l7 = l7 * v7 }
  if (rest > 8) { const v8 = x[end + 8]; l8 = l8 * v8 }
  if (rest > 9) { const v9 = x[end + 9]; l9 = l9 * v9 }
  if (rest > 10) { const v10 = x[end + 10]; l10 = l10 * v10 }
  if (rest > 11) { const v11 = x[end + 11]; l11 = l11 * v11 }
  if (rest > 12) { const v12 = x[end + 12]; l12 = l12 * v12 }
  if (rest > 13) { const v13 = x[end + 13]; l13 = l13 * v13 }
  if (rest > 14) { const v14 = x[end + 14]; l14 = l14 * v14 }
  l0 = l0 * l8; l1 = l1 * l9; l2 = l2 * l10; l3 = l3 * l11; l4 = l4 * l12; l5 = l5 * l13; l6 = l6 * l14; l7 = l7 * l15
  l0 = l0 * l4; l1 = l1 * l5; l2 = l2 * l6; l3 = l3 * l7
  l0 = l0 * l2; l1 = l1 * l3
  l0 = l0 * l1
  return l0
}
function leaf_multiply_float64(o: Float64Array, oi: number, x: Float64Array, xi: number, n: number): void {
  let s = run_multiply_float64(x, xi, Math.min(n, 256))
  if (n > 256) { const t = run_multiply_float64(x, xi + 256, Math.min(n - 256, 256)); s = s * t }
  if (n > 512) { let t = run_multiply_float64(x, xi + 512, Math.min(n - 512, 256)); if (n > 768) { const u = run_multiply_float64(x, xi + 768, n - 768); t = t * u } s = s * t }
  o[oi] = s
}
function step_multiply_complex64(p: Float32Array, i: number, q: Float32Array, j: number): void { const re = Math.fround(p[i] * q[j]) - Math.fround(p[i + 1] * q[j + 1]); const im = Math.fround(p[i] * q[j + 1]) + Math.fround(p[i + 1] * q[j]); p[i] = re; p[i + 1] = im }
const lanes_multiply_complex64 = new Float32Array(128)
function leaf_multiply_complex64(o: Float32Array, oi: number, x: Float32Array, xi: number, n: number): void { complexLeaf(lanes_multiply_complex64, 1, step_multiply_complex64 as never, o, oi, x, xi, n) }
function step_multiply_complex128(p: Float64Array, i: number, q: Float64Array, j: number): void { const re = (p[i] * q[j]) - (p[i + 1] * q[j + 1]); const im = (p[i] * q[j + 1]) + (p[i + 1] * q[j]); p[i] = re; p[i + 1] = im }
const lanes_multiply_complex128 = new Float64Array(128)
function leaf_multiply_complex128(o: Float64Array, oi: number, x: Float64Array, xi: number, n: number): void { complexLeaf(lanes_multiply_complex128, 1, step_multiply_complex128 as never, o, oi, x, xi, n) }
function leaf_maximum_bool(o: Uint8Array, oi: number, x: Uint8Array, xi: number, n: number): void { let s: number = 0; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s > v ? s : v } o[oi] = s }
function arg_maximum_bool(x: Uint8Array, xi: number, n: number): number { let at = 0; let best: number = x[xi]; for (let i = 0; i < n; i++) { const v = x[xi + i]; if (v > best) { best = v; at = i } } return at }
function leaf_maximum_int8(o: Int8Array, oi: number, x: Int8Array, xi: number, n: number): void { let s: number = -128; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s > v ? s : v } o[oi] = s }
function arg_maximum_int8(x: Int8Array, xi: number, n: number): number { let at = 0; let best: number = x[xi]; for (let i = 0; i < n; i++) { const v = x[xi + i]; if (v > best) { best = v; at = i } } return at }
function leaf_maximum_int16(o: Int16Array, oi: number, x: Int16Array, xi: number, n: number): void { let s: number = -32768; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s > v ? s : v } o[oi] = s }
function arg_maximum_int16(x: Int16Array, xi: number, n: number): number { let at = 0; let best: number = x[xi]; for (let i = 0; i < n; i++) { const v = x[xi + i]; if (v > best) { best = v; at = i } } return at }
function leaf_maximum_int32(o: Int32Array, oi: number, x: Int32Array, xi: number, n: number): void { let s: number = -2147483648; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s > v ? s : v } o[oi] = s }
function arg_maximum_int32(x: Int32Array, xi: number, n: number): number { let at = 0; let best: number = x[xi]; for (let i = 0; i < n; i++) { const v = x[xi + i]; if (v > best) { best = v; at = i } } return at }
function leaf_maximum_int64(o: BigInt64Array, oi: number, x: BigInt64Array, xi: number, n: number): void { let s: bigint = -9223372036854775808n; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s > v ? s : v } o[oi] = s }
function arg_maximum_int64(x: BigInt64Array, xi: number, n: number): number { let at = 0; let best: bigint = x[xi]; for (let i = 0; i < n; i++) { const v = x[xi + i]; if (v > best) { best = v; at = i } } return at }
function leaf_maximum_uint8(o: Uint8Array, oi: number, x: Uint8Array, xi: number, n: number): void { let s: number = 0; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s > v ? s : v } o[oi] = s }
function arg_maximum_uint8(x: Uint8Array, xi: number, n: number): number { let at = 0; let best: number = x[xi]; for (let i = 0; i < n; i++) { const v = x[xi + i]; if (v > best) { best = v; at = i } } return at }
function leaf_maximum_uint16(o: Uint16Array, oi: number, x: Uint16Array, xi: number, n: number): void { let s: number = 0; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s > v ? s : v } o[oi] = s }
function arg_maximum_uint16(x: Uint16Array, xi: number, n: number): number { let at = 0; let best: number = x[xi]; for (let i = 0; i < n; i++) { const v = x[xi + i]; if (v > best) { best = v; at = i } } return at }
function leaf_maximum_uint32(o: Uint32Array, oi: number, x: Uint32Array, xi: number, n: number): void { let s: number = 0; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s > v ? s : v } o[oi] = s }
function arg_maximum_uint32(x: Uint32Array, xi: number, n: number): number { let at = 0; let best: number = x[xi]; for (let i = 0; i < n; i++) { const v = x[xi + i]; if (v > best) { best = v; at = i } } return at }
function leaf_maximum_uint64(o: BigUint64Array, oi: number, x: BigUint64Array, xi: number, n: number): void { let s: bigint = 0n; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s > v ? s : v } o[oi] = s }
function arg_maximum_uint64(x: BigUint64Array, xi: number, n: number): number { let at = 0; let best: bigint = x[xi]; for (let i = 0; i < n; i++) { const v = x[xi + i]; if (v > best) { best = v; at = i } } return at }
function run_maximum_float32(x: Float32Array, xi: number, n: number): number {
  let l0 = -Infinity, l1 = -Infinity, l2 = -Infinity, l3 = -Infinity, l4 = -Infinity, l5 = -Infinity, l6 = -Infinity, l7 = -Infinity, l8 = -Infinity, l9 = -Infinity, l10 = -Infinity, l11 = -Infinity, l12 = -Infinity, l13 = -Infinity, l14 = -Infinity, l15 = -Infinity
  const rest = n & 15
  const end = xi + n - rest
  for (let i = xi; i < end; i += 16) { const v0 = x[i + 0]; l0 = l0 > v0 || l0 !== l0 ? l0 : v0; const v1 = x[i + 1]; l1 = l1 > v1 || l1 !== l1 ? l1 : v1; const v2 = x[i + 2]; l2 = l2 > v2 || l2 !== l2 ? l2 : v2; const v3 = x[i + 3]; l3 = l3 > v3 || l3 !== l3 ? l3 : v3; const v4 = x[i + 4]; l4 = l4 > v4 || l4 !== l4 ? l4 : v4; const v5 = x[i + 5]; l5 = l5 > v5 || l5 !== l5 ? l5 : v5; const v6 = x[i + 6]; l6 = l6 > v6 || l6 !== l6 ? l6 : v6; const v7 = x[i + 7]; l7 = l7 > v7 || l7 !== l7 ? l7 : v7; const v8 = x[i + 8]; l8 = l8 > v8 || l8 !== l8 ? l8 : v8; const v9 = x[i + 9]; l9 = l9 > v9 || l9 !== l9 ? l9 : v9; const v10 = x[i + 10]; l10 = l10 > v10 || l10 !== l10 ? l10 : v10; const v11 = x[i + 11]; l11 = l11 > v11 || l11 !== l11 ? l11 : v11; const v12 = x[i + 12]; l12 = l12 > v12 || l12 !== l12 ? l12 : v12; const v13 = x[i + 13]; l13 = l13 > v13 || l13 !== l13 ? l13 : v13; const v14 = x[i + 14]; l14 = l14 > v14 || l14 !== l14 ? l14 : v14; const v15 = x[i + 15]; l15 = l15 > v15 || l15 !== l15 ? l15 : v15 }
  if (rest > 0) { const v0 = x[end + 0]; l0 = l0 > v0 || l0 !== l0 ? l0 : v0 }
  if (rest > 1) { const v1 = x[end + 1]; l1 = l1 > v1 || l1 !== l1 ? l1 : v1 }
  if (rest > 2) { const v2 = x[end + 2]; l2 = l2 > v2 || l2 !== l2 ? l2 : v2 }
  if (rest > 3) { const v3 = x[end + 3]; l3 = l3 > v3 || l3 !== l3 ? l3 : v3 }
  if (rest > 4) { const v4 = x[end + 4]; l4 = l4 > v4 || l4 !== l4 ? l4 : v4 }
  if (rest > 5) { const v5 = x[end + 5]; l5 = l5 > v5 || l5 !== l5 ? l5 : v5 }
  if (rest > 6) { const v6 = x[end + 6]; l6 = l6 > v6 || l6 !== l6 ? l6 : v6 }
  if (rest > 7) { const v7 = x[end + 7]; l7 = l7 > v7 || l7 !== l7 ? l7 : v7 }
  if (rest > 8) { const v8 = x[end + 8]; l8 = l8 > v8 || l8 !== l8 ? l8 : v8 }
  if (rest > 9) { const v9 = x[end + 9]; l9 = l9 > v9 || l9 !== l9 ? l9 : v9 }
  if (rest > 10) { const v10 = x[end + 10]; l10 = l10 > v10 || l10 !== l10 ? l10 : v10 }
  if (rest > 11) { const v11 = x[end + 11]; l11 = l11 > v11 || l11 !== l11 ? l11 : v11 }
  if (rest > 12) { const v12 = x[end + 12]; l12 = l12 > v12 || l12 !== l12 ? l12 : v12 }
  if (rest > 13) { const v13 = x[end + 13]; l13 = l13 > v13 || l13 !== l13 ? l13 : v13 }
  if (rest > 14) { const v14 = x[end + 14]; l14 = l14 > v14 || l14 !== l14 ? l14 : v14 }
  l0 = l0 > l8 || l0 !== l0 ? l0 : l8; l1 = l1 > l9 || l1 !== l1 ? l1 : l9; l2 = l2 > l10 || l2 !== l2 ? l2 : l10; l3 = l3 > l11 || l3 !== l3 ? l3 : l11; l4 = l4 > l12 || l4 !== l4 ? l4 : l12; l5 = l5 > l13 || l5 !== l5 ? l5 : l13; l6 = l6 > l14 || l6 !== l6 ? l6 : l14; l7 = l7 > l15 || l7 !== l7 ? l7 : l15
  l0 = l0 > l4 || l0 !== l0 ? l0 : l4; l1 = l1 > l5 || l1 !== l1 ? l1 : l5; l2 = l2 > l6 || l2 !== l2 ? l2 : l6; l3 = l3 > l7 || l3 !== l3 ? l3 : l7
  l0 = l0 > l2 || l0 !== l0 ? l0 : l2; l1 = l1 > l3 || l1 !== l1 ? l1 : l3
  l0 = l0 > l1 || l0 !== l0 ? l0 : l1
  return l0
}
function leaf_maximum_float32(o: Float32Array, oi: number, x: Float32Array, xi: number, n: number): void {
  let s = run_maximum_float32(x, xi, Math.min(n, 256))
  if (n > 256) { const t = run_maximum_float32(x, xi + 256, Math.min(n - 256, 256)); s = s > t || s !== s ? s : t }
  if (n > 512) { let t = run_maximum_float32(x, xi + 512, Math.min(n - 512, 256)); if (n > 768) { const u = run_maximum_float32(x, xi + 768, n - 768); t = t > u || t !== t ? t : u } s = s > t || s !== s ? s : t }
  o[oi] = s
}
function arg_maximum_float32(x: Float32Array, xi: number, n: number): number { let at = 0; let best: number = x[xi]; for (let i = 0; i < n; i++) { const v = x[xi + i]; if (v !== v) return i; if (v > best) { best = v; at = i } } return at }
function run_maximum_float64(x: Float64Array, xi: number, n: number): number {
  let l0 = -Infinity, l1 = -Infinity, l2 = -Infinity, l3 = -Infinity, l4 = -Infinity, l5 = -Infinity, l6 = -Infinity, l7 = -Infinity, l8 = -Infinity, l9 = -Infinity, l10 = -Infinity, l11 = -Infinity, l12 = -Infinity, l13 = -Infinity, l14 = -Infinity, l15 = -Infinity
  const rest = n & 15
  const end = xi + n - rest
  for (let i = xi; i < end; i += 16) { const v0 = x[i + 0]; l0 = l0 > v0 || l0 !== l0 ? l0 : v0; const v1 = x[i + 1]; l1 = l1 > v1 || l1 !== l1 ? l1 : v1; const v2 = x[i + 2]; l2 = l2 > v2 || l2 !== l2 ? l2 : v2; const v3 = x[i + 3]; l3 = l3 > v3 || l3 !== l3 ? l3 : v3; const v4 = x[i + 4]; l4 = l4 > v4 || l4 !== l4 ? l4 : v4; const v5 = x[i + 5]; l5 = l5 > v5 || l5 !== l5 ? l5 : v5; const v6 = x[i + 6]; l6 = l6 > v6 || l6 !== l6 ? l6 : v6; const v7 = x[i + 7]; l7 = l7 > v7 || l7 !== l7 ? l7 : v7; const v8 = x[i + 8]; l8 = l8 > v8 || l8 !== l8 ? l8 : v8; const v9 = x[i + 9]; l9 = l9 > v9 || l9 !== l9 ? l9 : v9; const v10 = x[i + 10]; l10 = l10 > v10 || l10 !== l10 ? l10 : v10; const v11 = x[i + 11]; l11 = l11 > v11 || l11 !== l11 ? l11 : v11; const v12 = x[i + 12]; l12 = l12 > v12 || l12 !== l12 ? l12 : v12; const v13 = x[i + 13]; l13 = l13 > v13 || l13 !== l13 ? l13 : v13; const v14 = x[i + 14]; l14 = l14 > v14 || l14 !== l14 ? l14 : v14; const v15 = x[i + 15]; l15 = l15 > v15 || l15 !== l15 ? l15 : v15 }
  if (rest > 0) { const v0 = x[end + 0]; l0 = l0 > v0 || l0 !== l0 ? l0 : v0 }
  if (rest > 1) { const v1 = x[end + 1]; l1 = l1 > v1 || l1 !== l1 ? l1 : v1 }
  if (rest > 2) { const v2 = x[end + 2]; l2 = l2 > v2 || l2 !== l2 ? l2 : v2 }
  if (rest > 3) { const v3 = x[end + 3]; l3 = l3 > v3 || l3 !== l3 ? l3 : v3 }
  if (rest > 4) { const v4 = x[end + 4]; l4 = l4 > v4 || l4 !== l4 ? l4 : v4 }
  if (rest > 5) { const v5 = x[end + 5]; l5 = l5 > v5 || l5 !== l5 ? l5 : v5 }
  if (rest > 6) { const v6 = x[end + 6]; l6 = l6 > v6 || l6 !== l6 ? l6 : v6 }
  if (rest > 7) { const v7 = x[end + 7]; l7 = l7 > v7 || l7 !== l7 ? l7 : v7 }
  if (rest > 8) { const v8 = x[end + 8]; l8 = l8 > v8 || l8 !== l8 ? l8 : v8 }
  if (rest > 9) { const v9 = x[end + 9]; l9 = l9 > v9 || l9 !== l9 ? l9 : v9 }
  if (rest > 10) { const v10 = x[end + 10]; l10 = l10 > v10 || l10 !== l10 ? l10 : v10 }
  if (rest > 11) { const v11 = x[end + 11]; l11 = l11 > v11 || l11 !== l11 ? l11 : v11 }
  if (rest > 12) { const v12 = x[end + 12]; l12 = l12 > v12 || l12 !== l12 ? l12 : v12 }
  if (rest > 13) { const v13 = x[end + 13]; l13 = l13 > v13 || l13 !== l13 ? l13 : v13 }
  if (rest > 14) { const v14 = x[end + 14]; l14 = l14 > v14 || l14 !== l14 ? l14 : v14 }
  l0 = l0 > l8 || l0 !== l0 ? l0 : l8; l1 = l1 > l9 || l1 !== l1 ? l1 : l9; l2 = l2 > l10 || l2 !== l2 ? l2 : l10; l3 = l3 > l11 || l3 !== l3 ? l3 : l11; l4 = l4 > l12 || l4 !== l4 ? l4 : l12; l5 = l5 > l13 || l5 !== l5 ? l5 : l13; l6 = l6 > l14 || l6 !== l6 ? l6 : l14; l7 = l7 > l15 || l7 !== l7 ? l7 : l15
  l0 = l0 > l4 || l0 !== l0 ? l0 : l4; l1 = l1 > l5 || l1 !== l1 ? l1 : l5; l2 = l2 > l6 || l2 !== l2 ? l2 : l6; l3 = l3 > l7 || l3 !== l3 ? l3 : l7
  l0 = l0 > l2 || l0 !== l0 ? l0 : l2; l1 = l1 > l3 || l1 !== l1 ? l1 : l3
  l0 = l0 > l1 || l0 !== l0 ? l0 : l1
  return l0
}
function leaf_maximum_float64(o: Float64Array, oi: number, x: Float64Array, xi: number, n: number): void {
  let s = run_maximum_float64(x, xi, Math.min(n, 256))
  if (n > 256) { const t = run_maximum_float64(x, xi + 256, Math.min(n - 256, 256)); s = s > t || s !== s ? s : t }
  if (n > 512) { let t = run_maximum_float64(x, xi + 512, Math.min(n - 512, 256)); if (n > 768) { const u = run_maximum_float64(x, xi + 768, n - 768); t = t > u || t !== t ? t : u } s = s > t || s !== s ? s : t }
  o[oi] = s
}
function arg_maximum_float64(x: Float64Array, xi: number, n: number): number { let at = 0; let best: number = x[xi]; for (let i = 0; i < n; i++) { const v = x[xi + i]; if (v !== v) return i; if (v > best) { best = v; at = i } } return at }
function leaf_minimum_bool(o: Uint8Array, oi: number, x: Uint8Array, xi: number, n: number): void { let s: number = 255; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s < v ? s : v } o[oi] = s }
function arg_minimum_bool(x: Uint8Array, xi: number, n: number): number { let at = 0; let best: number = x[xi]; for (let i = 0; i < n; i++) { const v = x[xi + i]; if (v < best) { best = v; at = i } } return at }
function leaf_minimum_int8(o: Int8Array, oi: number, x: Int8Array, xi: number, n: number): void { let s: number = 127; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s < v ? s : v } o[oi] = s }
function arg_minimum_int8(x: Int8Array, xi: number, n: number): number { let at = 0; let best: number = x[xi]; for (let i = 0; i < n; i++) { const v = x[xi + i]; if (v < best) { best = v; at = i } } return at }
function leaf_minimum_int16(o: Int16Array, oi: number, x: Int16Array, xi: number, n: number): void { let s: number = 32767; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s < v ? s : v } o[oi] = s }
function arg_minimum_int16(x: Int16Array, xi: number, n: number): number { let at = 0; let best: number = x[xi]; for (let i = 0; i < n; i++) { const v = x[xi + i]; if (v < best) { best = v; at = i } } return at }
function leaf_minimum_int32(o: Int32Array, oi: number, x: Int32Array, xi: number, n: number): void { let s: number = 2147483647; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s < v ? s : v } o[oi] = s }
function arg_minimum_int32(x: Int32Array, xi: number, n: number): number { let at = 0; let best: number = x[xi]; for (let i = 0; i < n; i++) { const v = x[xi + i]; if (v < best) { best = v; at = i } } return at }
function leaf_minimum_int64(o: BigInt64Array, oi: number, x: BigInt64Array, xi: number, n: number): void { let s: bigint = 9223372036854775807n; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s < v ? s : v } o[oi] = s }
function arg_minimum_int64(x: BigInt64Array, xi: number, n: number): number { let at = 0; let best: bigint = x[xi]; for (let i = 0; i < n; i++) { const v = x[xi + i]; if (v < best) { best = v; at = i } } return at }
function leaf_minimum_uint8(o: Uint8Array, oi: number, x: Uint8Array, xi: number, n: number): void { let s: number = 255; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s < v ? s : v } o[oi] = s }
function arg_minimum_uint8(x: Uint8Array, xi: number, n: number): number { let at = 0; let best: number = x[xi]; for (let i = 0; i < n; i++) { const v = x[xi + i]; if (v < best) { best = v; at = i } } return at }
function leaf_minimum_uint16(o: Uint16Array, oi: number, x: Uint16Array, xi: number, n: number): void { let s: number = 65535; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s < v ? s : v } o[oi] = s }
function arg_minimum_uint16(x: Uint16Array, xi: number, n: number): number { let at = 0; let best: number = x[xi]; for (let i = 0; i < n; i++) { const v = x[xi + i]; if (v < best) { best = v; at = i } } return at }
function leaf_minimum_uint32(o: Uint32Array, oi: number, x: Uint32Array, xi: number, n: number): void { let s: number = 4294967295; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s < v ? s : v } o[oi] = s }
function arg_minimum_uint32(x: Uint32Array, xi: number, n: number): number { let at = 0; let best: number = x[xi]; for (let i = 0; i < n; i++) { const v = x[xi + i]; if (v < best) { best = v; at = i } } return at }
function leaf_minimum_uint64(o: BigUint64Array, oi: number, x: BigUint64Array, xi: number, n: number): void { let s: bigint = 18446744073709551615n; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s < v ? s : v } o[oi] = s }
function arg_minimum_uint64(x: BigUint64Array, xi: number, n: number): number { let at = 0; let best: bigint = x[xi]; for (let i = 0; i < n; i++) { const v = x[xi + i]; if (v < best) { best = v; at = i } } return at }
function run_minimum_float32(x: Float32Array, xi: number, n: number): number {
  let l0 = Infinity, l1 = Infinity, l2 = Infinity, l3 = Infinity, l4 = Infinity, l5 = Infinity, l6 = Infinity, l7 = Infinity, l8 = Infinity, l9 = Infinity, l10 = Infinity, l11 = Infinity, l12 = Infinity, l13 = Infinity, l14 = Infinity, l15 = Infinity
  const rest = n & 15
  const end = xi + n - rest
  for (let i = xi; i < end; i += 16) { const v0 = x[i + 0]; l0 = l0 < v0 || l0 !== l0 ? l0 : v0; const v1 = x[i + 1]; l1 = l1 < v1 || l1 !== l1 ? l1 : v1; const v2 = x[i + 2]; l2 = l2 < v2 || l2 !== l2 ? l2 : v2; const v3 = x[i + 3]; l3 = l3 < v3 || l3 !== l3 ? l3 : v3; const v4 = x[i + 4]; l4 = l4 < v4 || l4 !== l4 ? l4 : v4; const v5 = x[i + 5]; l5 = l5 < v5 || l5 !== l5 ? l5 : v5; const v6 = x[i + 6]; l6 = l6 < v6 || l6 !== l6 ? l6 : v6; const v7 = x[i + 7]; l7 = l7 < v7 || l7 !== l7 ? l7 : v7; const v8 = x[i + 8]; l8 = l8 < v8 || l8 !== l8 ? l8 : v8; const v9 = x[i + 9]; l9 = l9 < v9 || l9 !== l9 ? l9 : v9; const v10 = x[i + 10]; l10 = l10 < v10 || l10 !== l10 ? l10 : v10; const v11 = x[i + 11]; l11 = l11 < v11 || l11 !== l11 ? l11 : v11; const v12 = x[i + 12]; l12 = l12 < v12 || l12 !== l12 ? l12 : v12; const v13 = x[i + 13]; l13 = l13 < v13 || l13 !== l13 ? l13 : v13; const v14 = x[i + 14]; l14 = l14 < v14 || l14 !== l14 ? l14 : v14; const v15 = x[i + 15]; l15 = l15 < v15 || l15 !== l15 ? l15 : v15 }
  if (rest > 0) { const v0 = x[end + 0]; l0 = l0 < v0 || l0 !== l0 ? l0 : v0 }
  if (rest > 1) { const v1 = x[end + 1]; l1 = l1 < v1 || l1 !== l1 ? l1 : v1 }
  if (rest > 2) { const v2 = x[end + 2]; l2 = l2 < v2 || l2 !== l2 ? l2 : v2 }
  if (rest > 3) { const v3 = x[end + 3]; l3 = l3 < v3 || l3 !== l3 ? l3 : v3 }
  if (rest > 4) { const v4 = x[end + 4]; l4 = l4 < v4 || l4 !== l4 ? l4 : v4 }
  if (rest > 5) { const v5 = x[end + 5]; l5 = l5 < v5 || l5 !== l5 ? l5 : v5 }
  if (rest > 6) { const v6 = x[end + 6]; l6 = l6 < v6 || l6 !== l6 ? l6 : v6 }
  if (rest > 7) { const v7 = x[end + 7]; l7 = l7 < v7 || l7 !== l7 ? l7 : v7 }
  if (rest > 8) { const v8 = x[end + 8]; l8 = l8 < v8 || l8 !== l8 ? l8 : v8 }
  if (rest > 9) { const v9 = x[end + 9]; l9 = l9 < v9 || l9 !== l9 ? l9 : v9 }
  if (rest > 10) { const v10 = x[end + 10]; l10 = l10 < v10 || l10 !== l10 ? l10 : v10 }
  if (rest > 11) { const v11 = x[end + 11]; l11 = l11 < v11 || l11 !== l11 ? l11 : v11 }
  if (rest > 12) { const v12 = x[end + 12]; l12 = l12 < v12 || l12 !== l12 ? l12 : v12 }
  if (rest > 13) { const v13 = x[end + 13]; l13 = l13 < v13 || l13 !== l13 ? l13 : v13 }
  if (rest > 14) { const v14 = x[end + 14]; l14 = l14 < v14 || l14 !== l14 ? l14 : v14 }
  l0 = l0 < l8 || l0 !== l0 ? l0 : l8; l1 = l1 < l9 || l1 !== l1 ? l1 : l9; l2 = l2 < l10 || l2 !== l2 ? l2 : l10; l3 = l3 < l11 || l3 !== l3 ? l3 : l11; l4 = l4 < l12 || l4 !== l4 ? l4 : l12; l5 = l5 < l13 || l5 !== l5 ? l5 : l13; l6 = l6 < l14 || l6 !== l6 ? l6 : l14; l7 = l7 < l15 || l7 !== l7 ? l7 : l15
  l0 = l0 < l4 || l0 !== l0 ? l0 : l4; l1 = l1 < l5 || l1 !== l1 ? l1 : l5; l2 = l2 < l6 || l2 !== l2 ? l2 : l6; l3 = l3 < l7 || l3 !== l3 ? l3 : l7
  l0 = l0 < l2 || l0 !== l0 ? l0 : l2; l1 = l1 < l3 || l1 !== l1 ? l1 : l3
  l0 = l0 < l1 || l0 !== l0 ? l0 : l1
  return l0
}
function leaf_minimum_float32(o: Float32Array, oi: number, x: Float32Array, xi: number, n: number): void {
  let s = run_minimum_float32(x, xi, Math.min(n, 256))
  if (n > 256) { const t = run_minimum_float32(x, xi + 256, Math.min(n - 256, 256)); s = s < t || s !== s ? s : t }
  if (n > 512) { let t = run_minimum_float32(x, xi + 512, Math.min(n - 512, 256)); if (n > 768) { const u = run_minimum_float32(x, xi + 768, n - 768); t = t < u || t !== t ? t : u } s = s < t || s !== s ? s : t }
  o[oi] = s
}
function arg_minimum_float32(x: Float32Array, xi: number, n: number): number { let at = 0; let best: number = x[xi]; for (let i = 0; i < n; i++) { const v = x[xi + i]; if (v !== v) return i; if (v < best) { best = v; at = i } } return at }
function run_minimum_float64(x: Float64Array, xi: number, n: number): number {
  let l0 = Infinity, l1 = Infinity, l2 = Infinity, l3 = Infinity, l4 = Infinity, l5 = Infinity, l6 = Infinity, l7 = Infinity, l8 = Infinity, l9 = Infinity, l10 = Infinity, l11 = Infinity, l12 = Infinity, l13 = Infinity, l14 = Infinity, l15 = Infinity
  const rest = n & 15
  const end = xi + n - rest
  for (let i = xi; i < end; i += 16) { const v0 = x[i + 0]; l0 = l0 < v0 || l0 !== l0 ? l0 : v0; const v1 = x[i + 1]; l1 = l1 < v1 || l1 !== l1 ? l1 : v1; const v2 = x[i + 2]; l2 = l2 < v2 || l2 !== l2 ? l2 : v2; const v3 = x[i + 3]; l3 = l3 < v3 || l3 !== l3 ? l3 : v3; const v4 = x[i + 4]; l4 = l4 < v4 || l4 !== l4 ? l4 : v4; const v5 = x[i + 5]; l5 = l5 < v5 || l5 !== l5 ? l5 : v5; const v6 = x[i + 6]; l6 = l6 < v6 || l6 !== l6 ? l6 : v6; const v7 = x[i + 7]; l7 = l7 < v7 || l7 !== l7 ? l7 : v7; const v8 = x[i + 8]; l8 = l8 < v8 || l8 !== l8 ? l8 : v8; const v9 = x[i + 9]; l9 = l9 < v9 || l9 !== l9 ? l9 : v9; const v10 = x[i + 10]; l10 = l10 < v10 || l10 !== l10 ? l10 : v10; const v11 = x[i + 11]; l11 = l11 < v11 || l11 !== l11 ? l11 : v11; const v12 = x[i + 12]; l12 = l12 < v12 || l12 !== l12 ? l12 : v12; const v13 = x[i + 13]; l13 = l13 < v13 || l13 !== l13 ? l13 : v13; const v14 = x[i + 14]; l14 = l14 < v14 || l14 !== l14 ? l14 : v14; const v15 = x[i + 15]; l15 = l15 < v15 || l15 !== l15 ? l15 : v15 }
  if (rest > 0) { const v0 = x[end + 0]; l0 = l0 < v0 || l0 !== l0 ? l0 : v0 }
  if (rest > 1) { const v1 = x[end + 1]; l1 = l1 < v1 || l1 !== l1 ? l1 : v1 }
  if (rest > 2) { const v2 = x[end + 2]; l2 = l2 < v2 || l2 !== l2 ? l2 : v2 }
  if (rest > 3) { const v3 = x[end + 3]; l3 = l3 < v3 || l3 !== l3 ? l3 : v3 }
  if (rest > 4) { const v4 = x[end + 4]; l4 = l4 < v4 || l4 !== l4 ? l4 : v4 }
  if (rest > 5) { const v5 = x[end + 5]; l5 = l5 < v5 || l5 !== l5 ? l5 : v5 }
  if (rest > 6) { const v6 = x[end + 6]; l6 = l6 < v6 || l6 !== l6 ? l6 : v6 }
  if (rest > 7) { const v7 = x[end + 7]; l7 = l7 < v7 || l7 !== l7 ? l7 : v7 }
  if (rest > 8) { const v8 = x[end + 8]; l8 = l8 < v8 || l8 !== l8 ? l8 : v8 }
  if (rest > 9) { const v9 = x[end + 9]; l9 = l9 < v9 || l9 !== l9 ? l9 : v9 }
  if (rest > 10) { const v10 = x[end + 10]; l10 = l10 < v10 || l10 !== l10 ? l10 : v10 }
  if (rest > 11) { const v11 = x[end + 11]; l11 = l11 < v11 || l11 !== l11 ? l11 : v11 }
  if (rest > 12) { const v12 = x[end + 12]; l12 = l12 < v12 || l12 !== l12 ? l12 : v12 }
  if (rest > 13) { const v13 = x[end + 13]; l13 = l13 < v13 || l13 !== l13 ? l13 : v13 }
  if (rest > 14) { const v14 = x[end + 14]; l14 = l14 < v14 || l14 !== l14 ? l14 : v14 }
  l0 = l0 < l8 || l0 !== l0 ? l0 : l8; l1 = l1 < l9 || l1 !== l1 ? l1 : l9; l2 = l2 < l10 || l2 !== l2 ? l2 : l10; l3 = l3 < l11 || l3 !== l3 ? l3 : l11; l4 = l4 < l12 || l4 !== l4 ? l4 : l12; l5 = l5 < l13 || l5 !== l5 ? l5 : l13; l6 = l6 < l14 || l6 !== l6 ? l6 : l14; l7 = l7 < l15 || l7 !== l7 ? l7 : l15
  l0 = l0 < l4 || l0 !== l0 ? l0 : l4; l1 = l1 < l5 || l1 !== l1 ? l1 : l5; l2 = l2 < l6 || l2 !== l2 ? l2 : l6; l3 = l3 < l7 || l3 !== l3 ? l3 : l7
  l0 = l0 < l2 || l0 !== l0 ? l0 : l2; l1 = l1 < l3 || l1 !== l1 ? l1 : l3
  l0 = l0 < l1 || l0 !== l0 ? l0 : l1
  return l0
}
function leaf_minimum_float64(o: Float64Array, oi: number, x: Float64Array, xi: number, n: number): void {
  let s = run_minimum_float64(x, xi, Math.min(n, 256))
  if (n > 256) { const t = run_minimum_float64(x, xi + 256, Math.min(n - 256, 256)); s = s < t || s !== s ? s : t }
  if (n > 512) { let t = run_minimum_float64(x, xi + 512, Math.min(n - 512, 256)); if (n > 768) { const u = run_minimum_float64(x, xi + 768, n - 768); t = t < u || t !== t ? t : u } s = s < t || s !== s ? s : t }
  o[oi] = s
}
function arg_minimum_float64(x: Float64Array, xi: number, n: number): number { let at = 0; let best: number = x[xi]; for (let i = 0; i < n; i++) { const v = x[xi + i]; if (v !== v) return i; if (v < best) { best = v; at = i } } return at }
function leaf_fmax_int8(o: Int8Array, oi: number, x: Int8Array, xi: number, n: number): void { let s: number = -128; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s > v ? s : v } o[oi] = s }
function leaf_fmax_int16(o: Int16Array, oi: number, x: Int16Array, xi: number, n: number): void { let s: number = -32768; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s > v ? s : v } o[oi] = s }
function leaf_fmax_int32(o: Int32Array, oi: number, x: Int32Array, xi: number, n: number): void { let s: number = -2147483648; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s > v ? s : v } o[oi] = s }
function leaf_fmax_int64(o: BigInt64Array, oi: number, x: BigInt64Array, xi: number, n: number): void { let s: bigint = -9223372036854775808n; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s > v ? s : v } o[oi] = s }
function leaf_fmax_uint8(o: Uint8Array, oi: number, x: Uint8Array, xi: number, n: number): void { let s: number = 0; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s > v ? s : v } o[oi] = s }
function leaf_fmax_uint16(o: Uint16Array, oi: number, x: Uint16Array, xi: number, n: number): void { let s: number = 0; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s > v ? s : v } o[oi] = s }
function leaf_fmax_uint32(o: Uint32Array, oi: number, x: Uint32Array, xi: number, n: number): void { let s: number = 0; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s > v ? s : v } o[oi] = s }
function leaf_fmax_uint64(o: BigUint64Array, oi: number, x: BigUint64Array, xi: number, n: number): void { let s: bigint = 0n; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s > v ? s : v } o[oi] = s }
function run_fmax_float32(x: Float32Array, xi: number, n: number): number {
  let l0 = NaN, l1 = NaN, l2 = NaN, l3 = NaN, l4 = NaN, l5 = NaN, l6 = NaN, l7 = NaN, l8 = NaN, l9 = NaN, l10 = NaN, l11 = NaN, l12 = NaN, l13 = NaN, l14 = NaN, l15 = NaN
  const rest = n & 15
  const end = xi + n - rest
  for (let i = xi; i < end; i += 16) { const v0 = x[i + 0]; l0 = l0 > v0 || v0 !== v0 ? l0 : v0; const v1 = x[i + 1]; l1 = l1 > v1 || v1 !== v1 ? l1 : v1; const v2 = x[i + 2]; l2 = l2 > v2 || v2 !== v2 ? l2 : v2; const v3 = x[i + 3]; l3 = l3 > v3 || v3 !== v3 ? l3 : v3; const v4 = x[i + 4]; l4 = l4 > v4 || v4 !== v4 ? l4 : v4; const v5 = x[i + 5]; l5 = l5 > v5 || v5 !== v5 ? l5 : v5; const v6 = x[i + 6]; l6 = l6 > v6 || v6 !== v6 ? l6 : v6; const v7 = x[i + 7]; l7 = l7 > v7 || v7 !== v7 ? l7 : v7; const v8 = x[i + 8]; l8 = l8 > v8 || v8 !== v8 ? l8 : v8; const v9 = x[i + 9]; l9 = l9 > v9 || v9 !== v9 ? l9 : v9; const v10 = x[i + 10]; l10 = l10 > v10 || v10 !== v10 ? l10 : v10; const v11 = x[i + 11]; l11 = l11 > v11 || v11 !== v11 ? l11 : v11; const v12 = x[i + 12]; l12 = l12 > v12 || v12 !== v12 ? l12 : v12; const v13 = x[i + 13]; l13 = l13 > v13 || v13 !== v13 ? l13 : v13; const v14 = x[i + 14]; l14 = l14 > v14 || v14 !== v14 ? l14 : v14; const v15 = x[i + 15]; l15 = l15 > v15 || v15 !== v15 ? l15 : v15 }
  if (rest > 0) { const v0 = x[end + 0]; l0 = l0 > v0 || v0 !== v0 ? l0 : v0 }
  if (rest > 1) { const v1 = x[end + 1]; l1 = l1 > v1 || v1 !== v1 ? l1 : v1 }
  if (rest > 2) { const v2 = x[end + 2]; l2 = l2 > v2 || v2 !== v2 ? l2 : v2 }
  if (rest > 3) { const v3 = x[end + 3]; l3 = l3 > v3 || v3 !== v3 ? l3 : v3 }
  if (rest > 4) { const v4 = x[end + 4]; l4 = l4 > v4 || v4 !== v4 ? l4 : v4 }
  if (rest > 5) { const v5 = x[end + 5]; l5 = l5 > v5 || v5 !== v5 ? l5 : v5 }
  if (rest > 6) { const v6 = x[end + 6]; l6 = l6 > v6 || v6 !== v6 ? l6 : v6 }
  if (rest > 7) { const v7 = x[end + 7]; l7 = l7 > v7 || v7 !== v7 ? l7 : v7 }
  if (rest > 8) { const v8 = x[end + 8]; l8 = l8 > v8 || v8 !== v8 ? l8 : v8 }
  if (rest > 9) { const v9 = x[end + 9]; l9 = l9 > v9 || v9 !== v9 ? l9 : v9 }
  if (rest > 10) { const v10 = x[end + 10]; l10 = l10 > v10 || v10 !== v10 ? l10 : v10 }
  if (rest > 11) { const v11 = x[end + 11]; l11 = l11 > v11 || v11 !== v11 ? l11 : v11 }
  if (rest > 12) { const v12 = x[end + 12]; l12 = l12 > v12 || v12 !== v12 ? l12 : v12 }
  if (rest > 13) { const v13 = x[end + 13]; l13 = l13 > v13 || v13 !== v13 ? l13 : v13 }
  if (rest > 14) { const v14 = x[end + 14]; l14 = l14 > v14 || v14 !== v14 ? l14 : v14 }
  l0 = l0 > l8 || l8 !== l8 ? l0 : l8; l1 = l1 > l9 || l9 !== l9 ? l1 : l9; l2 = l2 > l10 || l10 !== l10 ? l2 : l10; l3 = l3 > l11 || l11 !== l11 ? l3 : l11; l4 = l4 > l12 || l12 !== l12 ? l4 : l12; l5 = l5 > l13 || l13 !== l13 ? l5 : l13; l6 = l6 > l14 || l14 !== l14 ? l6 : l14; l7 = l7 > l15 || l15 !== l15 ? l7 : l15
  l0 = l0 > l4 || l4 !== l4 ? l0 : l4; l1 = l1 > l5 || l5 !== l5 ? l1 : l5; l2 = l2 > l6 || l6 !== l6 ? l2 : l6; l3 = l3 > l7 || l7 !== l7 ? l3 : l7
  l0 = l0 > l2 || l2 !== l2 ? l0 : l2; l1 = l1 > l3 || l3 !== l3 ? l1 : l3
  l0 = l0 > l1 || l1 !== l1 ? l0 : l1
  return l0
}
function leaf_fmax_float32(o: Float32Array, oi: number, x: Float32Array, xi: number, n: number): void {
  let s = run_fmax_float32(x, xi, Math.min(n, 256))
  if (n > 256) { const t = run_fmax_float32(x, xi + 256, Math.min(n - 256, 256)); s = s > t || t !== t ? s : t }
  if (n > 512) { let t = run_fmax_float32(x, xi + 512, Math.min(n - 512, 256)); if (n > 768) { const u = run_fmax_float32(x, xi + 768, n - 768); t = t > u || u !== u ? t : u } s = s > t || t !== t ? s : t }
  o[oi] = s
}
function run_fmax_float64(x: Float64Array, xi: number, n: number): number {
  let l0 = NaN, l1 = NaN, l2 = NaN, l3 = NaN, l4 = NaN, l5 = NaN, l6 = NaN, l7 = NaN, l8 = NaN, l9 = NaN, l10 = NaN, l11 = NaN, l12 = NaN, l13 = NaN, l14 = NaN, l15 = NaN
  const rest = n & 15
  const end = xi + n - rest
  for (let i = xi; i < end; i += 16) { const v0 = x[i + 0]; l0 = l0 > v0 || v0 !== v0 ? l0 : v0; const v1 = x[i + 1]; l1 = l1 > v1 || v1 !== v1 ? l1 : v1; const v2 = x[i + 2]; l2 = l2 > v2 || v2 !== v2 ? l2 : v2; const v3 = x[i + 3]; l3 = l3 > v3 || v3 !== v3 ? l3 : v3; const v4 = x[i + 4]; l4 = l4 > v4 || v4 !== v4 ? l4 : v4; const v5 = x[i + 5]; l5 = l5 > v5 || v5 !== v5 ? l5 : v5; const v6 = x[i + 6]; l6 = l6 > v6 || v6 !== v6 ? l6 : v6; const v7 = x[i + 7]; l7 = l7 > v7 || v7 !== v7 ? l7 : v7; const v8 = x[i + 8]; l8 = l8 > v8 || v8 !== v8 ? l8 : v8; const v9 = x[i + 9]; l9 = l9 > v9 || v9 !== v9 ? l9 : v9; const v10 = x[i + 10]; l10 = l10 > v10 || v10 !== v10 ? l10 : v10; const v11 = x[i + 11]; l11 = l11 > v11 || v11 !== v11 ? l11 : v11; const v12 = x[i + 12]; l12 = l12 > v12 || v12 !== v12 ? l12 : v12; const v13 = x[i + 13]; l13 = l13 > v13 || v13 !== v13 ? l13 : v13; const v14 = x[i + 14]; l14 = l14 > v14 || v14 !== v14 ? l14 : v14; const v15 = x[i + 15]; l15 = l15 > v15 || v15 !== v15 ? l15 : v15 }
  if (rest > 0) { const v0 = x[end + 0]; l0 = l0 > v0 || v0 !== v0 ? l0 : v0 }
  if (rest > 1) { const v1 = x[end + 1]; l1 = l1 > v1 || v1 !== v1 ? l1 : v1 }
  if (rest > 2) { const v2 = x[end + 2]; l2 = l2 > v2 || v2 !== v2 ? l2 : v2 }
  if (rest > 3) { const v3 = x[end + 3]; l3 = l3 > v3 || v3 !== v3 ? l3 : v3 }
  if (rest > 4) { const v4 = x[end + 4]; l4 = l4 > v4 || v4 !== v4 ? l4 : v4 }
  if (rest > 5) { const v5 = x[end + 5]; l5 = l5 > v5 || v5 !== v5 ? l5 : v5 }
  if (rest > 6) { const v6 = x[end + 6]; l6 = l6 > v6 || v6 !== v6 ? l6 : v6 }
  if (rest > 7) { const v7 = x[end + 7]; l7 = l7 > v7 || v7 !== v7 ? l7 : v7 }
  if (rest > 8) { const v8 = x[end + 8]; l8 = l8 > v8 || v8 !== v8 ? l8 : v8 }
  if (rest > 9) { const v9 = x[end + 9]; l9 = l9 > v9 || v9 !== v9 ? l9 : v9 }
  if (rest > 10) { const v10 = x[end + 10]; l10 = l10 > v10 || v10 !== v10 ? l10 : v10 }
  if (rest > 11) { const v11 = x[end + 11]; l11 = l11 > v11 || v11 !== v11 ? l11 : v11 }
  if (rest > 12) { const v12 = x[end + 12]; l12 = l12 > v12 || v12 !== v12 ? l12 : v12 }
  if (rest > 13) { const v13 = x[end + 13]; l13 = l13 > v13 || v13 !== v13 ? l13 : v13 }
  if (rest > 14) { const v14 = x[end + 14]; l14 = l14 > v14 || v14 !== v14 ? l14 : v14 }
  l0 = l0 > l8 || l8 !== l8 ? l0 : l8; l1 = l1 > l9 || l9 !== l9 ? l1 : l9; l2 = l2 > l10 || l10 !== l10 ? l2 : l10; l3 = l3 > l11 || l11 !== l11 ? l3 : l11; l4 = l4 > l12 || l12 !== l12 ? l4 : l12; l5 = l5 > l13 || l13 !== l13 ? l5 : l13; l6 = l6 > l14 || l14 !== l14 ? l6 : l14; l7 = l7 > l15 || l15 !== l15 ? l7 : l15
  l0 = l0 > l4 || l4 !== l4 ? l0 : l4; l1 = l1 > l5 || l5 !== l5 ? l1 : l5; l2 = l2 > l6 || l6 !== l6 ? l2 : l6; l3 = l3 > l7 || l7 !== l7 ? l3 : l7
  l0 = l0 > l2 || l2 !== l2 ? l0 : l2; l1 = l1 > l3 || l3 !== l3 ? l1 : l3
  l0 = l0 > l1 || l1 !== l1 ? l0 : l1
  return l0
}
function leaf_fmax_float64(o: Float64Array, oi: number, x: Float64Array, xi: number, n: number): void {
  let s = run_fmax_float64(x, xi, Math.min(n, 256))
  if (n > 256) { const t = run_fmax_float64(x, xi + 256, Math.min(n - 256, 256)); s = s > t || t !== t ? s : t }
  if (n > 512) { let t = run_fmax_float64(x, xi + 512, Math.min(n - 512, 256)); if (n > 768) { const u = run_fmax_float64(x, xi + 768, n - 768); t = t > u || u !== u ? t : u } s = s > t || t !== t ? s : t }
  o[oi] = s
}
function leaf_fmin_int8(o: Int8Array, oi: number, x: Int8Array, xi: number, n: number): void { let s: number = 127; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s < v ? s : v } o[oi] = s }
function leaf_fmin_int16(o: Int16Array, oi: number, x: Int16Array, xi: number, n: number): void { let s: number = 32767; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s < v ? s : v } o[oi] = s }
function leaf_fmin_int32(o: Int32Array, oi: number, x: Int32Array, xi: number, n: number): void { let s: number = 2147483647; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s < v ? s : v } o[oi] = s }
function leaf_fmin_int64(o: BigInt64Array, oi: number, x: BigInt64Array, xi: number, n: number): void { let s: bigint = 9223372036854775807n; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s < v ? s : v } o[oi] = s }
function leaf_fmin_uint8(o: Uint8Array, oi: number, x: Uint8Array, xi: number, n: number): void { let s: number = 255; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s < v ? s : v } o[oi] = s }
function leaf_fmin_uint16(o: Uint16Array, oi: number, x: Uint16Array, xi: number, n: number): void { let s: number = 65535; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s < v ? s : v } o[oi] = s }
function leaf_fmin_uint32(o: Uint32Array, oi: number, x: Uint32Array, xi: number, n: number): void { let s: number = 4294967295; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s < v ? s : v } o[oi] = s }
function leaf_fmin_uint64(o: BigUint64Array, oi: number, x: BigUint64Array, xi: number, n: number): void { let s: bigint = 18446744073709551615n; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s < v ? s : v } o[oi] = s }
function run_fmin_float32(x: Float32Array, xi: number, n: number): number {
  let l0 = NaN, l1 = NaN, l2 = NaN, l3 = NaN, l4 = NaN, l5 = NaN, l6 = NaN, l7 = NaN, l8 = NaN, l9 = NaN, l10 = NaN, l11 = NaN, l12 = NaN, l13 = NaN, l14 = NaN, l15 = NaN
  const rest = n & 15
  const end = xi + n - rest
  for (let i = xi; i < end; i += 16) { const v0 = x[i + 0]; l0 = l0 < v0 || v0 !== v0 ? l0 : v0; const v1 = x[i + 1]; l1 = l1 < v1 || v1 !== v1 ? l1 : v1; const v2 = x[i + 2]; l2 = l2 < v2 || v2 !== v2 ? l2 : v2; const v3 = x[i + 3]; l3 = l3 < v3 || v3 !== v3 ? l3 : v3; const v4 = x[i + 4]; l4 = l4 < v4 || v4 !== v4 ? l4 : v4; const v5 = x[i + 5]; l5 = l5 < v5 || v5 !== v5 ? l5 : v5; const v6 = x[i + 6]; l6 = l6 < v6 || v6 !== v6 ? l6 : v6; const v7 = x[i + 7]; l7 = l7 < v7 || v7 !== v7 ? l7 : v7; const v8 = x[i + 8]; l8 = l8 < v8 || v8 !== v8 ? l8 : v8; const v9 = x[i + 9]; l9 = l9 < v9 || v9 !== v9 ? l9 : v9; const v10 = x[i + 10]; l10 = l10 < v10 || v10 !== v10 ? l10 : v10; const v11 = x[i + 11]; l11 = l11 < v11 || v11 !== v11 ? l11 : v11; const v12 = x[i + 12]; l12 = l12 < v12 || v12 !== v12 ? l12 : v12; const v13 = x[i + 13]; l13 = l13 < v13 || v13 !== v13 ? l13 : v13; const v14 = x[i + 14]; l14 = l14 < v14 || v14 !== v14 ? l14 : v14; const v15 = x[i + 15]; l15 = l15 < v15 || v15 !== v15 ? l15 : v15 }
  if (rest > 0) { const v0 = x[end + 0]; l0 = l0 < v0 || v0 !== v0 ? l0 : v0 }
  if (rest > 1) { const v1 = x[end + 1]; l1 = l1 < v1 || v1 !== v1 ? l1 : v1 }
  if (rest > 2) { const v2 = x[end + 2]; l2 = l2 < v2 || v2 !== v2 ? l2 : v2 }
  if (rest > 3) { const v3 = x[end + 3]; l3 = l3 < v3 || v3 !== v3 ? l3 : v3 }
  if (rest > 4) { const v4 = x[end + 4]; l4 = l4 < v4 || v4 !== v4 ? l4 : v4 }
  if (rest > 5) { const v5 = x[end + 5]; l5 = l5 < v5 || v5 !== v5 ? l5 : v5 }
  if (rest > 6) { const v6 = x[end + 6]; l6 = l6 < v6 || v6 !== v6 ? l6 : v6 }
  if (rest > 7) { const v7 = x[end + 7]; l7 = l7 < v7 || v7 !== v7 ? l7 : v7 }
  if (rest > 8) { const v8 = x[end + 8]; l8 = l8 < v8 || v8 !== v8 ? l8 : v8 }
  if (rest > 9) { const v9 = x[end + 9]; l9 = l9 < v9 || v9 !== v9 ? l9 : v9 }
  if (rest > 10) { const v10 = x[end + 10]; l10 = l10 < v10 || v10 !== v10 ? l10 : v10 }
  if (rest > 11) { const v11 = x[end + 11]; l11 = l11 < v11 || v11 !== v11 ? l11 : v11 }
  if (rest > 12) { const v12 = x[end + 12]; l12 = l12 < v12 || v12 !== v12 ? l12 : v12 }
  if (rest > 13) { const v13 = x[end + 13]; l13 = l13 < v13 || v13 !== v13 ? l13 : v13 }
  if (rest > 14) { const v14 = x[end + 14]; l14 = l14 < v14 || v14 !== v14 ? l14 : v14 }
  l0 = l0 < l8 || l8 !== l8 ? l0 : l8; l1 = l1 < l9 || l9 !== l9 ? l1 : l9; l2 = l2 < l10 || l10 !== l10 ? l2 : l10; l3 = l3 < l11 || l11 !== l11 ? l3 : l11; l4 = l4 < l12 || l12 !== l12 ? l4 : l12; l5 = l5 < l13 || l13 !== l13 ? l5 : l13; l6 = l6 < l14 || l14 !== l14 ? l6 : l14; l7 = l7 < l15 || l15 !== l15 ? l7 : l15
  l0 = l0 < l4 || l4 !== l4 ? l0 : l4; l1 = l1 < l5 || l5 !== l5 ? l1 : l5; l2 = l2 < l6 || l6 !== l6 ? l2 : l6; l3 = l3 < l7 || l7 !== l7 ? l3 : l7
  l0 = l0 < l2 || l2 !== l2 ? l0 : l2; l1 = l1 < l3 || l3 !== l3 ? l1 : l3
  l0 = l0 < l1 || l1 !== l1 ? l0 : l1
  return l0
}
function leaf_fmin_float32(o: Float32Array, oi: number, x: Float32Array, xi: number, n: number): void {
  let s = run_fmin_float32(x, xi, Math.min(n, 256))
  if (n > 256) { const t = run_fmin_float32(x, xi + 256, Math.min(n - 256, 256)); s = s < t || t !== t ? s : t }
  if (n > 512) { let t = run_fmin_float32(x, xi + 512, Math.min(n - 512, 256)); if (n > 768) { const u = run_fmin_float32(x, xi + 768, n - 768); t = t < u || u !== u ? t : u } s = s < t || t !== t ? s : t }
  o[oi] = s
}
function run_fmin_float64(x: Float64Array, xi: number, n: number): number {
  let l0 = NaN, l1 = NaN, l2 = NaN, l3 = NaN, l4 = NaN, l5 = NaN, l6 = NaN, l7 = NaN, l8 = NaN, l9 = NaN, l10 = NaN, l11 = NaN, l12 = NaN, l13 = NaN, l14 = NaN, l15 = NaN
  const rest = n & 15
  const end = xi + n - rest
  for (let i = xi; i < end; i += 16) { const v0 = x[i + 0]; l0 = l0 < v0 || v0 !== v0 ? l0 : v0; const v1 = x[i + 1]; l1 = l1 < v1 || v1 !== v1 ? l1 : v1; const v2 = x[i + 2]; l2 = l2 < v2 || v2 !== v2 ? l2 : v2; const v3 = x[i + 3]; l3 = l3 < v3 || v3 !== v3 ? l3 : v3; const v4 = x[i + 4]; l4 = l4 < v4 || v4 !== v4 ? l4 : v4; const v5 = x[i + 5]; l5 = l5 < v5 || v5 !== v5 ? l5 : v5; const v6 = x[i + 6]; l6 = l6 < v6 || v6 !== v6 ? l6 : v6; const v7 = x[i + 7]; l7 = l7 < v7 || v7 !== v7 ? l7 : v7; const v8 = x[i + 8]; l8 = l8 < v8 || v8 !== v8 ? l8 : v8; const v9 = x[i + 9]; l9 = l9 < v9 || v9 !== v9 ? l9 : v9; const v10 = x[i + 10]; l10 = l10 < v10 || v10 !== v10 ? l10 : v10; const v11 = x[i + 11]; l11 = l11 < v11 || v11 !== v11 ? l11 : v11; const v12 = x[i + 12]; l12 = l12 < v12 || v12 !== v12 ? l12 : v12; const v13 = x[i + 13]; l13 = l13 < v13 || v13 !== v13 ? l13 : v13; const v14 = x[i + 14]; l14 = l14 < v14 || v14 !== v14 ? l14 : v14; const v15 = x[i + 15]; l15 = l15 < v15 || v15 !== v15 ? l15 : v15 }
  if (rest > 0) { const v0 = x[end + 0]; l0 = l0 < v0 || v0 !== v0 ? l0 : v0 }
  if (rest > 1) { const v1 = x[end + 1]; l1 = l1 < v1 || v1 !== v1 ? l1 : v1 }
  if (rest > 2) { const v2 = x[end + 2]; l2 = l2 < v2 || v2 !== v2 ? l2 : v2 }
  if (rest > 3) { const v3 = x[end + 3]; l3 = l3 < v3 || v3 !== v3 ? l3 : v3 }
  if (rest > 4) { const v4 = x[end + 4]; l4 = l4 < v4 || v4 !== v4 ? l4 : v4 }
  if (rest > 5) { const v5 = x[end + 5]; l5 = l5 < v5 || v5 !== v5 ? l5 : v5 }
  if (rest > 6) { const v6 = x[end + 6]; l6 = l6 < v6 || v6 !== v6 ? l6 : v6 }
  if (rest > 7) { const v7 = x[end + 7]; l7 = l7 < v7 || v7 !== v7 ? l7 : v7 }
  if (rest > 8) { const v8 = x[end + 8]; l8 = l8 < v8 || v8 !== v8 ? l8 : v8 }
  if (rest > 9) { const v9 = x[end + 9]; l9 = l9 < v9 || v9 !== v9 ? l9 : v9 }
  if (rest > 10) { const v10 = x[end + 10]; l10 = l10 < v10 || v10 !== v10 ? l10 : v10 }
  if (rest > 11) { const v11 = x[end + 11]; l11 = l11 < v11 || v11 !== v11 ? l11 : v11 }
  if (rest > 12) { const v12 = x[end + 12]; l12 = l12 < v12 || v12 !== v12 ? l12 : v12 }
  if (rest > 13) { const v13 = x[end + 13]; l13 = l13 < v13 || v13 !== v13 ? l13 : v13 }
  if (rest > 14) { const v14 = x[end + 14]; l14 = l14 < v14 || v14 !== v14 ? l14 : v14 }
  l0 = l0 < l8 || l8 !== l8 ? l0 : l8; l1 = l1 < l9 || l9 !== l9 ? l1 : l9; l2 = l2 < l10 || l10 !== l10 ? l2 : l10; l3 = l3 < l11 || l11 !== l11 ? l3 : l11; l4 = l4 < l12 || l12 !== l12 ? l4 : l12; l5 = l5 < l13 || l13 !== l13 ? l5 : l13; l6 = l6 < l14 || l14 !== l14 ? l6 : l14; l7 = l7 < l15 || l15 !== l15 ? l7 : l15
  l0 = l0 < l4 || l4 !== l4 ? l0 : l4; l1 = l1 < l5 || l5 !== l5 ? l1 : l5; l2 = l2 < l6 || l6 !== l6 ? l2 : l6; l3 = l3 < l7 || l7 !== l7 ? l3 : l7
  l0 = l0 < l2 || l2 !== l2 ? l0 : l2; l1 = l1 < l3 || l3 !== l3 ? l1 : l3
  l0 = l0 < l1 || l1 !== l1 ? l0 : l1
  return l0
}
function leaf_fmin_float64(o: Float64Array, oi: number, x: Float64Array, xi: number, n: number): void {
  let s = run_fmin_float64(x, xi, Math.min(n, 256))
  if (n > 256) { const t = run_fmin_float64(x, xi + 256, Math.min(n - 256, 256)); s = s < t || t !== t ? s : t }
  if (n > 512) { let t = run_fmin_float64(x, xi + 512, Math.min(n - 512, 256)); if (n > 768) { const u = run_fmin_float64(x, xi + 768, n - 768); t = t < u || u !== u ? t : u } s = s < t || t !== t ? s : t }
  o[oi] = s
}
function leaf_bitwiseAnd_bool(o: Uint8Array, oi: number, x: Uint8Array, xi: number, n: number): void { let s: number = 255; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s & v } o[oi] = s }
function leaf_bitwiseAnd_int8(o: Int8Array, oi: number, x: Int8Array, xi: number, n: number): void { let s: number = -1; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s & v } o[oi] = s }
function leaf_bitwiseAnd_int16(o: Int16Array, oi: number, x: Int16Array, xi: number, n: number): void { let s: number = -1; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s & v } o[oi] = s }
function leaf_bitwiseAnd_int32(o: Int32Array, oi: number, x: Int32Array, xi: number, n: number): void { let s: number = -1; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s & v } o[oi] = s }
function leaf_bitwiseAnd_int64(o: BigInt64Array, oi: number, x: BigInt64Array, xi: number, n: number): void { let s: bigint = -1n; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s & v } o[oi] = s }
function leaf_bitwiseAnd_uint8(o: Uint8Array, oi: number, x: Uint8Array, xi: number, n: number): void { let s: number = 255; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s & v } o[oi] = s }
function leaf_bitwiseAnd_uint16(o: Uint16Array, oi: number, x: Uint16Array, xi: number, n: number): void { let s: number = 65535; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s & v } o[oi] = s }
function leaf_bitwiseAnd_uint32(o: Uint32Array, oi: number, x: Uint32Array, xi: number, n: number): void { let s: number = 4294967295; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s & v } o[oi] = s }
function leaf_bitwiseAnd_uint64(o: BigUint64Array, oi: number, x: BigUint64Array, xi: number, n: number): void { let s: bigint = 18446744073709551615n; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s & v } o[oi] = s }
function leaf_bitwiseOr_bool(o: Uint8Array, oi: number, x: Uint8Array, xi: number, n: number): void { let s: number = 0; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s | v } o[oi] = s }
function leaf_bitwiseOr_int8(o: Int8Array, oi: number, x: Int8Array, xi: number, n: number): void { let s: number = 0; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s | v } o[oi] = s }
function leaf_bitwiseOr_int16(o: Int16Array, oi: number, x: Int16Array, xi: number, n: number): void { let s: number = 0; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s | v } o[oi] = s }
function leaf_bitwiseOr_int32(o: Int32Array, oi: number, x: Int32Array, xi: number, n: number): void { let s: number = 0; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s | v } o[oi] = s }
function leaf_bitwiseOr_int64(o: BigInt64Array, oi: number, x: BigInt64Array, xi: number, n: number): void { let s: bigint = 0n; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s | v } o[oi] = s }
function leaf_bitwiseOr_uint8(o: Uint8Array, oi: number, x: Uint8Array, xi: number, n: number): void { let s: number = 0; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s | v } o[oi] = s }
function leaf_bitwiseOr_uint16(o: Uint16Array, oi: number, x: Uint16Array, xi: number, n: number): void { let s: number = 0; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s | v } o[oi] = s }
function leaf_bitwiseOr_uint32(o: Uint32Array, oi: number, x: Uint32Array, xi: number, n: number): void { let s: number = 0; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s | v } o[oi] = s }
function leaf_bitwiseOr_uint64(o: BigUint64Array, oi: number, x: BigUint64Array, xi: number, n: number): void { let s: bigint = 0n; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s | v } o[oi] = s }
function leaf_bitwiseXor_bool(o: Uint8Array, oi: number, x: Uint8Array, xi: number, n: number): void { let s: number = 0; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s ^ v } o[oi] = s }
function leaf_bitwiseXor_int8(o: Int8Array, oi: number, x: Int8Array, xi: number, n: number): void { let s: number = 0; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s ^ v } o[oi] = s }
function leaf_bitwiseXor_int16(o: Int16Array, oi: number, x: Int16Array, xi: number, n: number): void { let s: number = 0; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s ^ v } o[oi] = s }
function leaf_bitwiseXor_int32(o: Int32Array, oi: number, x: Int32Array, xi: number, n: number): void { let s: number = 0; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s ^ v } o[oi] = s }
function leaf_bitwiseXor_int64(o: BigInt64Array, oi: number, x: BigInt64Array, xi: number, n: number): void { let s: bigint = 0n; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s ^ v } o[oi] = s }
function leaf_bitwiseXor_uint8(o: Uint8Array, oi: number, x: Uint8Array, xi: number, n: number): void { let s: number = 0; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s ^ v } o[oi] = s }
function leaf_bitwiseXor_uint16(o: Uint16Array, oi: number, x: Uint16Array, xi: number, n: number): void { let s: number = 0; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s ^ v } o[oi] = s }
function leaf_bitwiseXor_uint32(o: Uint32Array, oi: number, x: Uint32Array, xi: number, n: number): void { let s: number = 0; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s ^ v } o[oi] = s }
function leaf_bitwiseXor_uint64(o: BigUint64Array, oi: number, x: BigUint64Array, xi: number, n: number): void { let s: bigint = 0n; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = s ^ v } o[oi] = s }
function leaf_gcd_int8(o: Int8Array, oi: number, x: Int8Array, xi: number, n: number): void { let s: number = 0; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = m.gcd(s, v) } o[oi] = s }
function leaf_gcd_int16(o: Int16Array, oi: number, x: Int16Array, xi: number, n: number): void { let s: number = 0; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = m.gcd(s, v) } o[oi] = s }
function leaf_gcd_int32(o: Int32Array, oi: number, x: Int32Array, xi: number, n: number): void { let s: number = 0; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = m.gcd(s, v) } o[oi] = s }
function leaf_gcd_int64(o: BigInt64Array, oi: number, x: BigInt64Array, xi: number, n: number): void { let s: bigint = 0n; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = BigInt.asIntN(64, m.gcdBig(s, v)) } o[oi] = s }
function leaf_gcd_uint8(o: Uint8Array, oi: number, x: Uint8Array, xi: number, n: number): void { let s: number = 0; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = m.gcd(s, v) } o[oi] = s }
function leaf_gcd_uint16(o: Uint16Array, oi: number, x: Uint16Array, xi: number, n: number): void { let s: number = 0; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = m.gcd(s, v) } o[oi] = s }
function leaf_gcd_uint32(o: Uint32Array, oi: number, x: Uint32Array, xi: number, n: number): void { let s: number = 0; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = m.gcd(s, v) } o[oi] = s }
function leaf_gcd_uint64(o: BigUint64Array, oi: number, x: BigUint64Array, xi: number, n: number): void { let s: bigint = 0n; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = BigInt.asUintN(64, m.gcdBig(s, v)) } o[oi] = s }
function run_hypot_float32(x: Float32Array, xi: number, n: number): number {
  let l0 = 0, l1 = 0, l2 = 0, l3 = 0, l4 = 0, l5 = 0, l6 = 0, l7 = 0, l8 = 0, l9 = 0, l10 = 0, l11 = 0, l12 = 0, l13 = 0, l14 = 0, l15 = 0
  const rest = n & 15
  const end = xi + n - rest
  for (let i = xi; i < end; i += 16) { const v0 = x[i + 0]; l0 = Math.fround(m.hypot_float32(l0, v0)); const v1 = x[i + 1]; l1 = Math.fround(m.hypot_float32(l1, v1)); const v2 = x[i + 2]; l2 = Math.fround(m.hypot_float32(l2, v2)); const v3 = x[i + 3]; l3 = Math.fround(m.hypot_float32(l3, v3)); const v4 = x[i + 4]; l4 = Math.fround(m.hypot_float32(l4, v4)); const v5 = x[i + 5]; l5 = Math.fround(m.hypot_float32(l5, v5)); const v6 = x[i + 6]; l6 = Math.fround(m.hypot_float32(l6, v6)); const v7 = x[i + 7]; l7 = Math.fround(m.hypot_float32(l7, v7)); const v8 = x[i + 8]; l8 = Math.fround(m.hypot_float32(l8, v8)); const v9 = x[i + 9]; l9 = Math.fround(m.hypot_float32(l9, v9)); const v10 = x[i + 10]; l10 = Math.fround(m.hypot_float32(l10, v10)); const v11 = x[i + 11]; l11 = Math.fround(m.hypot_float32(l11, v11)); const v12 = x[i + 12]; l12 = Math.fround(m.hypot_float32(l12, v12)); const v13 = x[i + 13]; l13 = Math.fround(m.hypot_float32(l13, v13)); const v14 = x[i + 14]; l14 = Math.fround(m.hypot_float32(l14, v14)); const v15 = x[i + 15]; l15 = Math.fround(m.hypot_float32(l15, v15)) }
  if (rest > 0) { const v0 = x[end + 0]; l0 = Math.fround(m.hypot_float32(l0, v0)) }
  if (rest > 1) { const v1 = x[end + 1]; l1 = Math.fround(m.hypot_float32(l1, v1)) }
  if (rest > 2) { const v2 = x[end + 2]; l2 = Math.fround(m.hypot_float32(l2, v2)) }
  if (rest > 3) { const v3 = x[end + 3]; l3 = Math.fround(m.hypot_float32(l3, v3)) }
  if (rest > 4) { const v4 = x[end + 4]; l4 = Math.fround(m.hypot_float32(l4, v4)) }
  if (rest > 5) { const v5 = x[end + 5]; l5 = Math.fround(m.hypot_float32(l5, v5)) }
  if (rest > 6) { const v6 = x[end + 6]; l6 = Math.fround(m.hypot_float32(l6, v6)) }
  if (rest > 7) { const v7 = x[end + 7]; l7 = Math.fround(m.hypot_float32(l7, v7)) }
  if (rest > 8) { const v8 = x[end + 8]; l8 = Math.fround(m.hypot_float32(l8, v8)) }
  if (rest > 9) { const v9 = x[end + 9]; l9 = Math.fround(m.hypot_float32(l9, v9)) }
  if (rest > 10) { const v10 = x[end + 10]; l10 = Math.fround(m.hypot_float32(l10, v10)) }
  if (rest > 11) { const v11 = x[end + 11]; l11 = Math.fround(m.hypot_float32(l11, v11)) }
  if (rest > 12) { const v12 = x[end + 12]; l12 = Math.fround(m.hypot_float32(l12, v12)) }
  if (rest > 13) { const v13 = x[end + 13]; l13 = Math.fround(m.hypot_float32(l13, v13)) }
  if (rest > 14) { const v14 = x[end + 14]; l14 = Math.fround(m.hypot_float32(l14, v14)) }
  l0 = Math.fround(m.hypot_float32(l0, l8)); l1 = Math.fround(m.hypot_float32(l1, l9)); l2 = Math.fround(m.hypot_float32(l2, l10)); l3 = Math.fround(m.hypot_float32(l3, l11)); l4 = Math.fround(m.hypot_float32(l4, l12)); l5 = Math.fround(m.hypot_float32(l5, l13)); l6 = Math.fround(m.hypot_float32(l6, l14)); l7 = Math.fround(m.hypot_float32(l7, l15))
  l0 = Math.fround(m.hypot_float32(l0, l4)); l1 = Math.fround(m.hypot_float32(l1, l5)); l2 = Math.fround(m.hypot_float32(l2, l6)); l3 = Math.fround(m.hypot_float32(l3, l7))
  l0 = Math.fround(m.hypot_float32(l0, l2)); l1 = Math.fround(m.hypot_float32(l1, l3))
  l0 = Math.fround(m.hypot_float32(l0, l1))
  return l0
}
function leaf_hypot_float32(o: Float32Array, oi: number, x: Float32Array, xi: number, n: number): void {
  let s = run_hypot_float32(x, xi, Math.min(n, 256))
  if (n > 256) { const t = run_hypot_float32(x, xi + 256, Math.min(n - 256, 256)); s = Math.fround(m.hypot_float32(s, t)) }
  if (n > 512) { let t = run_hypot_float32(x, xi + 512, Math.min(n - 512, 256)); if (n > 768) { const u = run_hypot_float32(x, xi + 768, n - 768); t = Math.fround(m.hypot_float32(t, u)) } s = Math.fround(m.hypot_float32(s, t)) }
  o[oi] = s
}
function run_hypot_float64(x: Float64Array, xi: number, n: number): number {
  let l0 = 0, l1 = 0, l2 = 0, l3 = 0, l4 = 0, l5 = 0, l6 = 0, l7 = 0, l8 = 0, l9 = 0, l10 = 0, l11 = 0, l12 = 0, l13 = 0, l14 = 0, l15 = 0
  const rest = n & 15
  const end = xi + n - rest
  for (let i = xi; i < end; i += 16) { const v0 = x[i + 0]; l0 = m.hypot_float64(l0, v0); const v1 = x[i + 1]; l1 = m.hypot_float64(l1, v1); const v2 = x[i + 2]; l2 = m.hypot_float64(l2, v2); const v3 = x[i + 3]; l3 = m.hypot_float64(l3, v3); const v4 = x[i + 4]; l4 = m.hypot_float64(l4, v4); const v5 = x[i + 5]; l5 = m.hypot_float64(l5, v5); const v6 = x[i + 6]; l6 = m.hypot_float64(l6, v6); const v7 = x[i + 7]; l7 = m.hypot_float64(l7, v7); const v8 = x[i + 8]; l8 = m.hypot_float64(l8, v8); const v9 = x[i + 9]; l9 = m.hypot_float64(l9, v9); const v10 = x[i + 10]; l10 = m.hypot_float64(l10, v10); const v11 = x[i + 11]; l11 = m.hypot_float64(l11, v11); const v12 = x[i + 12]; l12 = m.hypot_float64(l12, v12); const v13 = x[i + 13]; l13 = m.hypot_float64(l13, v13); const v14 = x[i + 14]; l14 = m.hypot_float64(l14, v14); const v15 = x[i + 15]; l15 = m.hypot_float64(l15, v15) }
  if (rest > 0) { const v0 = x[end + 0]; l0 = m.hypot_float64(l0, v0) }
  if (rest > 1) { const v1 = x[end + 1]; l1 = m.hypot_float64(l1, v1) }
  if (rest > 2) { const v2 = x[end + 2]; l2 = m.hypot_float64(l2, v2) }
  if (rest > 3) { const v3 = x[end + 3]; l3 = m.hypot_float64(l3, v3) }
  if (rest > 4) { const v4 = x[end + 4]; l4 = m.hypot_float64(l4, v4) }
  if (rest > 5) { const v5 = x[end + 5]; l5 = m.hypot_float64(l5, v5) }
  if (rest > 6) { const v6 = x[end + 6]; l6 = m.hypot_float64(l6, v6) }
  if (rest > 7) { const v7 = x[end + 7]; l7 = m.hypot_float64(l7, v7) }
  if (rest > 8) { const v8 = x[end + 8]; l8 = m.hypot_float64(l8, v8) }
  if (rest > 9) { const v9 = x[end + 9]; l9 = m.hypot_float64(l9, v9) }
  if (rest > 10) { const v10 = x[end + 10]; l10 = m.hypot_float64(l10, v10) }
  if (rest > 11) { const v11 = x[end + 11]; l11 = m.hypot_float64(l11, v11) }
  if (rest > 12) { const v12 = x[end + 12]; l12 = m.hypot_float64(l12, v12) }
  if (rest > 13) { const v13 = x[end + 13]; l13 = m.hypot_float64(l13, v13) }
  if (rest > 14) { const v14 = x[end + 14]; l14 = m.hypot_float64(l14, v14) }
  l0 = m.hypot_float64(l0, l8); l1 = m.hypot_float64(l1, l9); l2 = m.hypot_float64(l2, l10); l3 = m.hypot_float64(l3, l11); l4 = m.hypot_float64(l4, l12); l5 = m.hypot_float64(l5, l13); l6 = m.hypot_float64(l6, l14); l7 = m.hypot_float64(l7, l15)
  l0 = m.hypot_float64(l0, l4); l1 = m.hypot_float64(l1, l5); l2 = m.hypot_float64(l2, l6); l3 = m.hypot_float64(l3, l7)
  l0 = m.hypot_float64(l0, l2); l1 = m.hypot_float64(l1, l3)
  l0 = m.hypot_float64(l0, l1)
  return l0
}
function leaf_hypot_float64(o: Float64Array, oi: number, x: Float64Array, xi: number, n: number): void {
  let s = run_hypot_float64(x, xi, Math.min(n, 256))
  if (n > 256) { const t = run_hypot_float64(x, xi + 256, Math.min(n - 256, 256)); s = m.hypot_float64(s, t) }
  if (n > 512) { let t = run_hypot_float64(x, xi + 512, Math.min(n - 512, 256)); if (n > 768) { const u = run_hypot_float64(x, xi + 768, n - 768); t = m.hypot_float64(t, u) } s = m.hypot_float64(s, t) }
  o[oi] = s
}
function run_logaddexp_float32(x: Float32Array, xi: number, n: number): number {
  let l0 = -Infinity, l1 = -Infinity, l2 = -Infinity, l3 = -Infinity, l4 = -Infinity, l5 = -Infinity, l6 = -Infinity, l7 = -Infinity, l8 = -Infinity, l9 = -Infinity, l10 = -Infinity, l11 = -Infinity, l12 = -Infinity, l13 = -Infinity, l14 = -Infinity, l15 = -Infinity
  const rest = n & 15
  const end = xi + n - rest
  for (let i = xi; i < end; i += 16) { const v0 = x[i + 0]; l0 = Math.fround(m.logaddexp(l0, v0)); const v1 = x[i + 1]; l1 = Math.fround(m.logaddexp(l1, v1)); const v2 = x[i + 2]; l2 = Math.fround(m.logaddexp(l2, v2)); const v3 = x[i + 3]; l3 = Math.fround(m.logaddexp(l3, v3)); const v4 = x[i + 4]; l4 = Math.fround(m.logaddexp(l4, v4)); const v5 = x[i + 5]; l5 = Math.fround(m.logaddexp(l5, v5)); const v6 = x[i + 6]; l6 = Math.fround(m.logaddexp(l6, v6)); const v7 = x[i + 7]; l7 = Math.fround(m.logaddexp(l7, v7)); const v8 = x[i + 8]; l8 = Math.fround(m.logaddexp(l8, v8)); const v9 = x[i + 9]; l9 = Math.fround(m.logaddexp(l9, v9)); const v10 = x[i + 10]; l10 = Math.fround(m.logaddexp(l10, v10)); const v11 = x[i + 11]; l11 = Math.fround(m.logaddexp(l11, v11)); const v12 = x[i + 12]; l12 = Math.fround(m.logaddexp(l12, v12)); const v13 = x[i + 13]; l13 = Math.fround(m.logaddexp(l13, v13)); const v14 = x[i + 14]; l14 = Math.fround(m.logaddexp(l14, v14)); const v15 = x[i + 15]; l15 = Math.fround(m.logaddexp(l15, v15)) }
  if (rest > 0) { const v0 = x[end + 0]; l0 = Math.fround(m.logaddexp(l0, v0)) }
  if (rest > 1) { const v1 = x[end + 1]; l1 = Math.fround(m.logaddexp(l1, v1)) }
  if (rest > 2) { const v2 = x[end + 2]; l2 = Math.fround(m.logaddexp(l2, v2)) }
  if (rest > 3) { const v3 = x[end + 3]; l3 = Math.fround(m.logaddexp(l3, v3)) }
  if (rest > 4) { const v4 = x[end + 4]; l4 = Math.fround(m.logaddexp(l4, v4)) }
  if (rest > 5) { const v5 = x[end + 5]; l5 = Math.fround(m.logaddexp(l5, v5)) }
  if (rest > 6) { const v6 = x[end + 6]; l6 = Math.fround(m.logaddexp(l6, v6)) }
  if (rest > 7) { const v7 = x[end + 7]; l7 = Math.fround(m.logaddexp(l7, v7)) }
  if (rest > 8) { const v8 = x[end + 8]; l8 = Math.fround(m.logaddexp(l8, v8)) }
  if (rest > 9) { const v9 = x[end + 9]; l9 = Math.fround(m.logaddexp(l9, v9)) }
  if (rest > 10) { const v10 = x[end + 10]; l10 = Math.fround(m.logaddexp(l10, v10)) }
  if (rest > 11) { const v11 = x[end + 11]; l11 = Math.fround(m.logaddexp(l11, v11)) }
  if (rest > 12) { const v12 = x[end + 12]; l12 = Math.fround(m.logaddexp(l12, v12)) }
  if (rest > 13) { const v13 = x[end + 13]; l13 = Math.fround(m.logaddexp(l13, v13)) }
  if (rest > 14) { const v14 = x[end + 14]; l14 = Math.fround(m.logaddexp(l14, v14)) }
  l0 = Math.fround(m.logaddexp(l0, l8)); l1 = Math.fround(m.logaddexp(l1, l9)); l2 = Math.fround(m.logaddexp(l2, l10)); l3 = Math.fround(m.logaddexp(l3, l11)); l4 = Math.fround(m.logaddexp(l4, l12)); l5 = Math.fround(m.logaddexp(l5, l13)); l6 = Math.fround(m.logaddexp(l6, l14)); l7 = Math.fround(m.logaddexp(l7, l15))
  l0 = Math.fround(m.logaddexp(l0, l4)); l1 = Math.fround(m.logaddexp(l1, l5)); l2 = Math.fround(m.logaddexp(l2, l6)); l3 = Math.fround(m.logaddexp(l3, l7))
  l0 = Math.fround(m.logaddexp(l0, l2)); l1 = Math.fround(m.logaddexp(l1, l3))
  l0 = Math.fround(m.logaddexp(l0, l1))
  return l0
}
function leaf_logaddexp_float32(o: Float32Array, oi: number, x: Float32Array, xi: number, n: number): void {
  let s = run_logaddexp_float32(x, xi, Math.min(n, 256))
  if (n > 256) { const t = run_logaddexp_float32(x, xi + 256, Math.min(n - 256, 256)); s = Math.fround(m.logaddexp(s, t)) }
  if (n > 512) { let t = run_logaddexp_float32(x, xi + 512, Math.min(n - 512, 256)); if (n > 768) { const u = run_logaddexp_float32(x, xi + 768, n - 768); t = Math.fround(m.logaddexp(t, u)) } s = Math.fround(m.logaddexp(s, t)) }
  o[oi] = s
}
function run_logaddexp_float64(x: Float64Array, xi: number, n: number): number {
  let l0 = -Infinity, l1 = -Infinity, l2 = -Infinity, l3 = -Infinity, l4 = -Infinity, l5 = -Infinity, l6 = -Infinity, l7 = -Infinity, l8 = -Infinity, l9 = -Infinity, l10 = -Infinity, l11 = -Infinity, l12 = -Infinity, l13 = -Infinity, l14 = -Infinity, l15 = -Infinity
  const rest = n & 15
  const end = xi + n - rest
  for (let i = xi; i < end; i += 16) { const v0 = x[i + 0]; l0 = m.logaddexp(l0, v0); const v1 = x[i + 1]; l1 = m.logaddexp(l1, v1); const v2 = x[i + 2]; l2 = m.logaddexp(l2, v2); const v3 = x[i + 3]; l3 = m.logaddexp(l3, v3); const v4 = x[i + 4]; l4 = m.logaddexp(l4, v4); const v5 = x[i + 5]; l5 = m.logaddexp(l5, v5); const v6 = x[i + 6]; l6 = m.logaddexp(l6, v6); const v7 = x[i + 7]; l7 = m.logaddexp(l7, v7); const v8 = x[i + 8]; l8 = m.logaddexp(l8, v8); const v9 = x[i + 9]; l9 = m.logaddexp(l9, v9); const v10 = x[i + 10]; l10 = m.logaddexp(l10, v10); const v11 = x[i + 11]; l11 = m.logaddexp(l11, v11); const v12 = x[i + 12]; l12 = m.logaddexp(l12, v12); const v13 = x[i + 13]; l13 = m.logaddexp(l13, v13); const v14 = x[i + 14]; l14 = m.logaddexp(l14, v14); const v15 = x[i + 15]; l15 = m.logaddexp(l15, v15) }
  if (rest > 0) { const v0 = x[end + 0]; l0 = m.logaddexp(l0, v0) }
  if (rest > 1) { const v1 = x[end + 1]; l1 = m.logaddexp(l1, v1) }
  if (rest > 2) { const v2 = x[end + 2]; l2 = m.logaddexp(l2, v2) }
  if (rest > 3) { const v3 = x[end + 3]; l3 = m.logaddexp(l3, v3) }
  if (rest > 4) { const v4 = x[end + 4]; l4 = m.logaddexp(l4, v4) }
  if (rest > 5) { const v5 = x[end + 5]; l5 = m.logaddexp(l5, v5) }
  if (rest > 6) { const v6 = x[end + 6]; l6 = m.logaddexp(l6, v6) }
  if (rest > 7) { const v7 = x[end + 7]; l7 = m.logaddexp(l7, v7) }
  if (rest > 8) { const v8 = x[end + 8]; l8 = m.logaddexp(l8, v8) }
  if (rest > 9) { const v9 = x[end + 9]; l9 = m.logaddexp(l9, v9) }
  if (rest > 10) { const v10 = x[end + 10]; l10 = m.logaddexp(l10, v10) }
  if (rest > 11) { const v11 = x[end + 11]; l11 = m.logaddexp(l11, v11) }
  if (rest > 12) { const v12 = x[end + 12]; l12 = m.logaddexp(l12, v12) }
  if (rest > 13) { const v13 = x[end + 13]; l13 = m.logaddexp(l13, v13) }
  if (rest > 14) { const v14 = x[end + 14]; l14 = m.logaddexp(l14, v14) }
  l0 = m.logaddexp(l0, l8); l1 = m.logaddexp(l1, l9); l2 = m.logaddexp(l2, l10); l3 = m.logaddexp(l3, l11); l4 = m.logaddexp(l4, l12); l5 = m.logaddexp(l5, l13); l6 = m.logaddexp(l6, l14); l7 = m.logaddexp(l7, l15)
  l0 = m.logaddexp(l0, l4); l1 = m.logaddexp(l1, l5); l2 = m.logaddexp(l2, l6); l3 = m.logaddexp(l3, l7)
  l0 = m.logaddexp(l0, l2); l1 = m.logaddexp(l1, l3)
  l0 = m.logaddexp(l0, l1)
  return l0
}
function leaf_logaddexp_float64(o: Float64Array, oi: number, x: Float64Array, xi: number, n: number): void {
  let s = run_logaddexp_float64(x, xi, Math.min(n, 256))
  if (n > 256) { const t = run_logaddexp_float64(x, xi + 256, Math.min(n - 256, 256)); s = m.logaddexp(s, t) }
  if (n > 512) { let t = run_logaddexp_float64(x, xi + 512, Math.min(n - 512, 256)); if (n > 768) { const u = run_logaddexp_float64(x, xi + 768, n - 768); t = m.logaddexp(t, u) } s = m.logaddexp(s, t) }
  o[oi] = s
}

/** The folds by name and dtype code. */
export const foldKernels: Readonly<Record<'add' | 'multiply' | 'maximum' | 'minimum' | 'fmax' | 'fmin' | 'bitwiseAnd' | 'bitwiseOr' | 'bitwiseXor' | 'gcd' | 'hypot' | 'logaddexp', readonly (Folds | undefined)[]>> = {
  add: [
    undefined,
    { identity: 0, leaf: leaf_add_int8 } as Folds,
    { identity: 0, leaf: leaf_add_int16 } as Folds,
    { identity: 0, leaf: leaf_add_int32 } as Folds,
    { identity: 0n, leaf: leaf_add_int64 } as Folds,
    { identity: 0, leaf: leaf_add_uint8 } as Folds,
    { identity: 0, leaf: leaf_add_uint16 } as Folds,
    { identity: 0, leaf: leaf_add_uint32 } as Folds,
    { identity: 0n, leaf: leaf_add_uint64 } as Folds,
    { identity: 0, leaf: leaf_add_float32 } as Folds,
    { identity: 0, leaf: leaf_add_float64 } as Folds,
    { identity: 0, leaf: leaf_add_complex64 } as Folds,
    { identity: 0, leaf: leaf_add_complex128 } as Folds,
  ],
  multiply: [
    undefined,
    { identity: 1, leaf: leaf_multiply_int8 } as Folds,
    { identity: 1, leaf: leaf_multiply_int16 } as Folds,
    { identity: 1, leaf: leaf_multiply_int32 } as Folds,
    { identity: 1n, leaf: leaf_multiply_int64 } as Folds,
    { identity: 1, leaf: leaf_multiply_uint8 } as Folds,
    { identity: 1, leaf: leaf_multiply_uint16 } as Folds,
    { identity: 1, leaf: leaf_multiply_uint32 } as Folds,
    { identity: 1n, leaf: leaf_multiply_uint64 } as Folds,
    { identity: 1, leaf: leaf_multiply_float32 } as Folds,
    { identity: 1, leaf: leaf_multiply_float64 } as Folds,
    { identity: 1, leaf: leaf_multiply_complex64 } as Folds,
    { identity: 1, leaf: leaf_multiply_complex128 } as Folds,
  ],
  maximum: [
    { identity: 0, leaf: leaf_maximum_bool, arg: arg_maximum_bool } as Folds,
    { identity: -128, leaf: leaf_maximum_int8, arg: arg_maximum_int8 } as Folds,
    { identity: -32768, leaf: leaf_maximum_int16, arg: arg_maximum_int16 } as Folds,
    { identity: -2147483648, leaf: leaf_maximum_int32, arg: arg_maximum_int32 } as Folds,
    { identity: -9223372036854775808n, leaf: leaf_maximum_int64, arg: arg_maximum_int64 } as Folds,
    { identity: 0, leaf: leaf_maximum_uint8, arg: arg_maximum_uint8 } as Folds,
    { identity: 0, leaf: leaf_maximum_uint16, arg: arg_maximum_uint16 } as Folds,
    { identity: 0, leaf: leaf_maximum_uint32, arg: arg_maximum_uint32 } as Folds,
    { identity: 0n, leaf: leaf_maximum_uint64, arg: arg_maximum_uint64 } as Folds,
    { identity: -Infinity, leaf: leaf_maximum_float32, arg: arg_maximum_float32 } as Folds,
    { identity: -Infinity, leaf: leaf_maximum_float64, arg: arg_maximum_float64 } as Folds,
    undefined,
    undefined,
  ],
  minimum: [
    { identity: 255, leaf: leaf_minimum_bool, arg: arg_minimum_bool } as Folds,
    { identity: 127, leaf: leaf_minimum_int8, arg: arg_minimum_int8 } as Folds,
    { identity: 32767, leaf: leaf_minimum_int16, arg: arg_minimum_int16 } as Folds,
    { identity: 2147483647, leaf: leaf_minimum_int32, arg: arg_minimum_int32 } as Folds,
    { identity: 9223372036854775807n, leaf: leaf_minimum_int64, arg: arg_minimum_int64 } as Folds,
    { identity: 255, leaf: leaf_minimum_uint8, arg: arg_minimum_uint8 } as Folds,
    { identity: 65535, leaf: leaf_minimum_uint16, arg: arg_minimum_uint16 } as Folds,
    { identity: 4294967295, leaf: leaf_minimum_uint32, arg: arg_minimum_uint32 } as Folds,
    { identity: 18446744073709551615n, leaf: leaf_minimum_uint64, arg: arg_minimum_uint64 } as Folds,
    { identity: Infinity, leaf: leaf_minimum_float32, arg: arg_minimum_float32 } as Folds,
    { identity: Infinity, leaf: leaf_minimum_float64, arg: arg_minimum_float64 } as Folds,
    undefined,
    undefined,
  ],
  fmax: [
    undefined,
    { identity: -128, leaf: leaf_fmax_int8 } as Folds,
    { identity: -32768, leaf: leaf_fmax_int16 } as Folds,
    { identity: -2147483648, leaf: leaf_fmax_int32 } as Folds,
    { identity: -9223372036854775808n, leaf: leaf_fmax_int64 } as Folds,
    { identity: 0, leaf: leaf_fmax_uint8 } as Folds,
    { identity: 0, leaf: leaf_fmax_uint16 } as Folds,
    { identity: 0, leaf: leaf_fmax_uint32 } as Folds,
    { identity: 0n, leaf: leaf_fmax_uint64 } as Folds,
    { identity: NaN, leaf: leaf_fmax_float32 } as Folds,
    { identity: NaN, leaf: leaf_fmax_float64 } as Folds,
    undefined,
    undefined,
  ],
  fmin: [
    undefined,
    { identity: 127, leaf: leaf_fmin_int8 } as Folds,
    { identity: 32767, leaf: leaf_fmin_int16 } as Folds,
    { identity: 2147483647, leaf: leaf_fmin_int32 } as Folds,
    { identity: 9223372036854775807n, leaf: leaf_fmin_int64 } as Folds,
    { identity: 255, leaf: leaf_fmin_uint8 } as Folds,
    { identity: 65535, leaf: leaf_fmin_uint16 } as Folds,
    { identity: 4294967295, leaf: leaf_fmin_uint32 } as Folds,
    { identity: 18446744073709551615n, leaf: leaf_fmin_uint64 } as Folds,
    { identity: NaN, leaf: leaf_fmin_float32 } as Folds,
    { identity: NaN, leaf: leaf_fmin_float64 } as Folds,
    undefined,
    undefined,
  ],
  bitwiseAnd: [
    { identity: 255, leaf: leaf_bitwiseAnd_bool } as Folds,
    { identity: -1, leaf: leaf_bitwiseAnd_int8 } as Folds,
    { identity: -1, leaf: leaf_bitwiseAnd_int16 } as Folds,
    { identity: -1, leaf: leaf_bitwiseAnd_int32 } as Folds,
    { identity: -1n, leaf: leaf_bitwiseAnd_int64 } as Folds,
    { identity: 255, leaf: leaf_bitwiseAnd_uint8 } as Folds,
    { identity: 65535, leaf: leaf_bitwiseAnd_uint16 } as Folds,
    { identity: 4294967295, leaf: leaf_bitwiseAnd_uint32 } as Folds,
    { identity: 18446744073709551615n, leaf: leaf_bitwiseAnd_uint64 } as Folds,
    undefined,
    undefined,
    undefined,
    undefined,
  ],
  bitwiseOr: [
    { identity: 0, leaf: leaf_bitwiseOr_bool } as Folds,
    { identity: 0, leaf: leaf_bitwiseOr_int8 } as Folds,
    { identity: 0, leaf: leaf_bitwiseOr_int16 } as Folds,
    { identity: 0, leaf: leaf_bitwiseOr_int32 } as Folds,
    { identity: 0n, leaf: leaf_bitwiseOr_int64 } as Folds,
    { identity: 0, leaf: leaf_bitwiseOr_uint8 } as Folds,
    { identity: 0, leaf: leaf_bitwiseOr_uint16 } as Folds,
    { identity: 0, leaf: leaf_bitwiseOr_uint32 } as Folds,
    { identity: 0n, leaf: leaf_bitwiseOr_uint64 } as Folds,
    undefined,
    undefined,
    undefined,
    undefined,
  ],
  bitwiseXor: [
    { identity: 0, leaf: leaf_bitwiseXor_bool } as Folds,
    { identity: 0, leaf: leaf_bitwiseXor_int8 } as Folds,
    { identity: 0, leaf: leaf_bitwiseXor_int16 } as Folds,
    { identity: 0, leaf: leaf_bitwiseXor_int32 } as Folds,
    { identity: 0n, leaf: leaf_bitwiseXor_int64 } as Folds,
    { identity: 0, leaf: leaf_bitwiseXor_uint8 } as Folds,
    { identity: 0, leaf: leaf_bitwiseXor_uint16 } as Folds,
    { identity: 0, leaf: leaf_bitwiseXor_uint32 } as Folds,
    { identity: 0n, leaf: leaf_bitwiseXor_uint64 } as Folds,
    undefined,
    undefined,
    undefined,
    undefined,
  ],
  gcd: [
    undefined,
    { identity: 0, leaf: leaf_gcd_int8 } as Folds,
    { identity: 0, leaf: leaf_gcd_int16 } as Folds,
    { identity: 0, leaf: leaf_gcd_int32 } as Folds,
    { identity: 0n, leaf: leaf_gcd_int64 } as Folds,
    { identity: 0, leaf: leaf_gcd_uint8 } as Folds,
    { identity: 0, leaf: leaf_gcd_uint16 } as Folds,
    { identity: 0, leaf: leaf_gcd_uint32 } as Folds,
    { identity: 0n, leaf: leaf_gcd_uint64 } as Folds,
    undefined,
    undefined,
    undefined,
    undefined,
  ],
  hypot: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    { identity: 0, leaf: leaf_hypot_float32 } as Folds,
    { identity: 0, leaf: leaf_hypot_float64 } as Folds,
    undefined,
    undefined,
  ],
  logaddexp: [
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    { identity: -Infinity, leaf: leaf_logaddexp_float32 } as Folds,
    { identity: -Infinity, leaf: leaf_logaddexp_float64 } as Folds,
    undefined,
    undefined,
  ],
}

function copy_uint8(o: Uint8Array, oi: number, os: number, x: Uint8Array, xi: number, xs: number, n: number): void { for (let i = 0; i < n; i++) o[oi + i * os] = x[xi + i * xs] }
function pack_uint8(o: Uint8Array, oi: number, x: Uint8Array, xi: number, mask: Uint8Array, mi: number, n: number): number { let k = 0; for (let i = 0; i < n; i++) if (mask[mi + i]) { o[oi + k] = x[xi + i]; k++ } return k }
function unpack_uint8(o: Uint8Array, x: Uint8Array, xi: number, mask: Uint8Array, mi: number, y: Uint8Array, yi: number, ys: number, n: number): number { let k = 0; for (let i = 0; i < n; i++) if (mask[mi + i]) { o[i] = y[yi + k * ys]; k++ } else o[i] = x[xi + i]; return k }
function gather_uint8(o: Uint8Array, oi: number, x: Uint8Array, xi: number, xs: number, at: Float64Array, ai: number, n: number): void { for (let i = 0; i < n; i++) o[oi + i] = x[xi + i * xs + at[ai + i]] }
function scatter_uint8(o: Uint8Array, oi: number, os: number, at: Float64Array, ai: number, x: Uint8Array, xi: number, n: number): void { for (let i = 0; i < n; i++) o[oi + i * os + at[ai + i]] = x[xi + i] }
function copy_uint16(o: Uint16Array, oi: number, os: number, x: Uint16Array, xi: number, xs: number, n: number): void { for (let i = 0; i < n; i++) o[oi + i * os] = x[xi + i * xs] }
function pack_uint16(o: Uint16Array, oi: number, x: Uint16Array, xi: number, mask: Uint8Array, mi: number, n: number): number { let k = 0; for (let i = 0; i < n; i++) if (mask[mi + i]) { o[oi + k] = x[xi + i]; k++ } return k }
function unpack_uint16(o: Uint16Array, x: Uint16Array, xi: number, mask: Uint8Array, mi: number, y: Uint16Array, yi: number, ys: number, n: number): number { let k = 0; for (let i = 0; i < n; i++) if (mask[mi + i]) { o[i] = y[yi + k * ys]; k++ } else o[i] = x[xi + i]; return k }
function gather_uint16(o: Uint16Array, oi: number, x: Uint16Array, xi: number, xs: number, at: Float64Array, ai: number, n: number): void { for (let i = 0; i < n; i++) o[oi + i] = x[xi + i * xs + at[ai + i]] }
function scatter_uint16(o: Uint16Array, oi: number, os: number, at: Float64Array, ai: number, x: Uint16Array, xi: number, n: number): void { for (let i = 0; i < n; i++) o[oi + i * os + at[ai + i]] = x[xi + i] }
function copy_int32(o: Int32Array, oi: number, os: number, x: Int32Array, xi: number, xs: number, n: number): void { for (let i = 0; i < n; i++) o[oi + i * os] = x[xi + i * xs] }
function pack_int32(o: Int32Array, oi: number, x: Int32Array, xi: number, mask: Uint8Array, mi: number, n: number): number { let k = 0; for (let i = 0; i < n; i++) if (mask[mi + i]) { o[oi + k] = x[xi + i]; k++ } return k }
function unpack_int32(o: Int32Array, x: Int32Array, xi: number, mask: Uint8Array, mi: number, y: Int32Array, yi: number, ys: number, n: number): number { let k = 0; for (let i = 0; i < n; i++) if (mask[mi + i]) { o[i] = y[yi + k * ys]; k++ } else o[i] = x[xi + i]; return k }
function gather_int32(o: Int32Array, oi: number, x: Int32Array, xi: number, xs: number, at: Float64Array, ai: number, n: number): void { for (let i = 0; i < n; i++) o[oi + i] = x[xi + i * xs + at[ai + i]] }
function scatter_int32(o: Int32Array, oi: number, os: number, at: Float64Array, ai: number, x: Int32Array, xi: number, n: number): void { for (let i = 0; i < n; i++) o[oi + i * os + at[ai + i]] = x[xi + i] }
function copy_int64(o: BigInt64Array, oi: number, os: number, x: BigInt64Array, xi: number, xs: number, n: number): void { for (let i = 0; i < n; i++) o[oi + i * os] = x[xi + i * xs] }
function pack_int64(o: BigInt64Array, oi: number, x: BigInt64Array, xi: number, mask: Uint8Array, mi: number, n: number): number { let k = 0; for (let i = 0; i < n; i++) if (mask[mi + i]) { o[oi + k] = x[xi + i]; k++ } return k }
function unpack_int64(o: BigInt64Array, x: BigInt64Array, xi: number, mask: Uint8Array, mi: number, y: BigInt64Array, yi: number, ys: number, n: number): number { let k = 0; for (let i = 0; i < n; i++) if (mask[mi + i]) { o[i] = y[yi + k * ys]; k++ } else o[i] = x[xi + i]; return k }
function gather_int64(o: BigInt64Array, oi: number, x: BigInt64Array, xi: number, xs: number, at: Float64Array, ai: number, n: number): void { for (let i = 0; i < n; i++) o[oi + i] = x[xi + i * xs + at[ai + i]] }
function scatter_int64(o: BigInt64Array, oi: number, os: number, at: Float64Array, ai: number, x: BigInt64Array, xi: number, n: number): void { for (let i = 0; i < n; i++) o[oi + i * os + at[ai + i]] = x[xi + i] }
function copy_float64(o: Float64Array, oi: number, os: number, x: Float64Array, xi: number, xs: number, n: number): void { for (let i = 0; i < n; i++) o[oi + i * os] = x[xi + i * xs] }
function pack_float64(o: Float64Array, oi: number, x: Float64Array, xi: number, mask: Uint8Array, mi: number, n: number): number { let k = 0; for (let i = 0; i < n; i++) if (mask[mi + i]) { o[oi + k] = x[xi + i]; k++ } return k }
function unpack_float64(o: Float64Array, x: Float64Array, xi: number, mask: Uint8Array, mi: number, y: Float64Array, yi: number, ys: number, n: number): number { let k = 0; for (let i = 0; i < n; i++) if (mask[mi + i]) { o[i] = y[yi + k * ys]; k++ } else o[i] = x[xi + i]; return k }
function gather_float64(o: Float64Array, oi: number, x: Float64Array, xi: number, xs: number, at: Float64Array, ai: number, n: number): void { for (let i = 0; i < n; i++) o[oi + i] = x[xi + i * xs + at[ai + i]] }
function scatter_float64(o: Float64Array, oi: number, os: number, at: Float64Array, ai: number, x: Float64Array, xi: number, n: number): void { for (let i = 0; i < n; i++) o[oi + i * os + at[ai + i]] = x[xi + i] }
function copy_complex128(o: Float64Array, oi: number, os: number, x: Float64Array, xi: number, xs: number, n: number): void { for (let i = 0; i < n; i++) { const p = 2 * (oi + i * os); const q = 2 * (xi + i * xs); o[p] = x[q]; o[p + 1] = x[q + 1] } }
function pack_complex128(o: Float64Array, oi: number, x: Float64Array, xi: number, mask: Uint8Array, mi: number, n: number): number { let k = 0; for (let i = 0; i < n; i++) if (mask[mi + i]) { { const p = 2 * (oi + k); const q = 2 * (xi + i); o[p] = x[q]; o[p + 1] = x[q + 1] }; k++ } return k }
function unpack_complex128(o: Float64Array, x: Float64Array, xi: number, mask: Uint8Array, mi: number, y: Float64Array, yi: number, ys: number, n: number): number { let k = 0; for (let i = 0; i < n; i++) if (mask[mi + i]) { { const p = 2 * (i); const q = 2 * (yi + k * ys); o[p] = y[q]; o[p + 1] = y[q + 1] }; k++ } else { const p = 2 * (i); const q = 2 * (xi + i); o[p] = x[q]; o[p + 1] = x[q + 1] }; return k }
function gather_complex128(o: Float64Array, oi: number, x: Float64Array, xi: number, xs: number, at: Float64Array, ai: number, n: number): void { for (let i = 0; i < n; i++) { const p = 2 * (oi + i); const q = 2 * (xi + i * xs + at[ai + i]); o[p] = x[q]; o[p + 1] = x[q + 1] } }
function scatter_complex128(o: Float64Array, oi: number, os: number, at: Float64Array, ai: number, x: Float64Array, xi: number, n: number): void { for (let i = 0; i < n; i++) { const p = 2 * (oi + i * os + at[ai + i]); const q = 2 * (xi + i); o[p] = x[q]; o[p + 1] = x[q + 1] } }

/** The dtype that carries the bits of each, by dtype code. */
export const carriers: readonly number[] = [5, 5, 6, 3, 4, 5, 6, 3, 4, 3, 10, 4, 12]

/** The moves by dtype code; their typed arrays are those of the carriers. */
export const moveKernels: readonly Moves[] = [
  { copy: copy_uint8, pack: pack_uint8, unpack: unpack_uint8, gather: gather_uint8, scatter: scatter_uint8 } as Moves,
  { copy: copy_uint8, pack: pack_uint8, unpack: unpack_uint8, gather: gather_uint8, scatter: scatter_uint8 } as Moves,
  { copy: copy_uint16, pack: pack_uint16, unpack: unpack_uint16, gather: gather_uint16, scatter: scatter_uint16 } as Moves,
  { copy: copy_int32, pack: pack_int32, unpack: unpack_int32, gather: gather_int32, scatter: scatter_int32 } as Moves,
  { copy: copy_int64, pack: pack_int64, unpack: unpack_int64, gather: gather_int64, scatter: scatter_int64 } as Moves,
  { copy: copy_uint8, pack: pack_uint8, unpack: unpack_uint8, gather: gather_uint8, scatter: scatter_uint8 } as Moves,
  { copy: copy_uint16, pack: pack_uint16, unpack: unpack_uint16, gather: gather_uint16, scatter: scatter_uint16 } as Moves,
  { copy: copy_int32, pack: pack_int32, unpack: unpack_int32, gather: gather_int32, scatter: scatter_int32 } as Moves,
  { copy: copy_int64, pack: pack_int64, unpack: unpack_int64, gather: gather_int64, scatter: scatter_int64 } as Moves,
  { copy: copy_int32, pack: pack_int32, unpack: unpack_int32, gather: gather_int32, scatter: scatter_int32 } as Moves,
  { copy: copy_float64, pack: pack_float64, unpack: unpack_float64, gather: gather_float64, scatter: scatter_float64 } as Moves,
  { copy: copy_int64, pack: pack_int64, unpack: unpack_int64, gather: gather_int64, scatter: scatter_int64 } as Moves,
  { copy: copy_complex128, pack: pack_complex128, unpack: unpack_complex128, gather: gather_complex128, scatter: scatter_complex128 } as Moves,
]
