/**
 * The moves of src/kernels/generated.ts, one source function a typed array. Elements travel as a dtype that keeps their bits: float32 as
 * int32, for a signaling NaN would be made quiet on its way through a double.
 */
import { dtypes, infoOf, type DType } from '../../src/dtype/dtype.js'

const bySize: Readonly<Record<number, DType>> = { 1: 'uint8', 2: 'uint16', 4: 'int32', 8: 'int64', 16: 'complex128' }
const carrierOf = (d: DType): DType => (d === 'float64' ? d : bySize[infoOf(d).bytes])

/** Reads and writes of element `p` of an array; a complex128 is two doubles, which no typed array moves at once. */
const move = (d: DType, o: string, oi: string, x: string, xi: string): string =>
  d === 'complex128' ? `{ const p = 2 * (${oi}); const q = 2 * (${xi}); ${o}[p] = ${x}[q]; ${o}[p + 1] = ${x}[q + 1] }` : `${o}[${oi}] = ${x}[${xi}]`

function moves(d: DType): string[] {
  const array = infoOf(d).array.name
  return [
    `function copy_${d}(o: ${array}, oi: number, os: number, x: ${array}, xi: number, xs: number, n: number): void { for (let i = 0; i < n; i++) ${move(d, 'o', 'oi + i * os', 'x', 'xi + i * xs')} }`,
    `function pack_${d}(o: ${array}, oi: number, x: ${array}, xi: number, mask: Uint8Array, mi: number, n: number): number { let k = 0; for (let i = 0; i < n; i++) if (mask[mi + i]) { ${move(d, 'o', 'oi + k', 'x', 'xi + i')}; k++ } return k }`,
    `function unpack_${d}(o: ${array}, x: ${array}, xi: number, mask: Uint8Array, mi: number, y: ${array}, yi: number, ys: number, n: number): number { let k = 0; for (let i = 0; i < n; i++) if (mask[mi + i]) { ${move(d, 'o', 'i', 'y', 'yi + k * ys')}; k++ } else ${move(d, 'o', 'i', 'x', 'xi + i')}; return k }`,
    `function gather_${d}(o: ${array}, oi: number, x: ${array}, xi: number, xs: number, at: Float64Array, ai: number, n: number): void { for (let i = 0; i < n; i++) ${move(d, 'o', 'oi + i', 'x', 'xi + i * xs + at[ai + i]')} }`,
    `function scatter_${d}(o: ${array}, oi: number, os: number, at: Float64Array, ai: number, x: ${array}, xi: number, n: number): void { for (let i = 0; i < n; i++) ${move(d, 'o', 'oi + i * os + at[ai + i]', 'x', 'xi + i')} }`,
  ]
}

/** The functions, then the tables of carriers and of moves by dtype code. */
export function moveKernels(): string[] {
  const carriers = dtypes.map(carrierOf)
  return [
    ...[...new Set(carriers)].flatMap(moves),
    '',
    '/** The dtype that carries the bits of each, by dtype code. */',
    `export const carriers: readonly number[] = [${carriers.map((d) => infoOf(d).code).join(', ')}]`,
    '',
    '/** The moves by dtype code; their typed arrays are those of the carriers. */',
    'export const moveKernels: readonly Moves[] = [',
    ...carriers.map((d) => `  { copy: copy_${d}, pack: pack_${d}, unpack: unpack_${d}, gather: gather_${d}, scatter: scatter_${d} } as Moves,`),
    ']',
  ]
}
