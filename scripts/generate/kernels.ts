/** src/kernels/generated.ts: one function an operation and dtype, casts included, so that each stays monomorphic. */
import { dtypes, infoOf, isComplex, realOf, type DType } from '../../src/dtype/dtype.js'
import { opNames, opOf, resultOf, type Domain, type Op, type OpName, type Reference } from '../../src/ops/table.js'
import { folds } from './folds.js'
import { moveKernels } from './moves.js'

const domains: Record<Domain, (dtype: DType) => boolean> = {
  all: (d) => !isComplex(d),
  numeric: (d) => d !== 'bool' && !isComplex(d),
  float: (d) => infoOf(d).kind === 'f',
  integer: (d) => 'iu'.includes(infoOf(d).kind),
  bits: (d) => 'biu'.includes(infoOf(d).kind),
  bool: (d) => d === 'bool',
}

/** Whether an operation has a kernel for a dtype. */
export function hasKernel({ domain, complex }: Op, dtype: DType): boolean {
  return isComplex(dtype) ? complex !== undefined : domains[domain](dtype)
}

const arrayName = (d: DType): string => infoOf(d).array.name

function expression(js: string | Reference, d: DType): string {
  const info = infoOf(d)
  const kind = info.kind === 'b' ? 'bool' : info.kind === 'f' ? 'float' : info.big ? 'big' : 'int'
  const text = typeof js === 'string' ? js : js[kind]
  if (text === undefined) throw new Error(`the op table has no ${kind} expression`)
  return text.replaceAll('_T(', `_${d}(`).replaceAll('BITS', String(info.bytes * 8))
}

const inputs = ['a', 'b', 'c'] as const

function kernel(name: string, d: DType): string {
  const op = opOf(name as (typeof opNames)[number])
  const out = op.out === 'bool' ? 'Uint8Array' : arrayName(d)
  const types = inputs.map((_, i) => (name === 'where' && i === 0 ? 'Uint8Array' : arrayName(d)))
  const text = expression(op.js, d)
  const used = inputs.slice(0, op.arity).filter((v) => new RegExp(`\\b${v}\\b`).test(text))
  const reads = used.map((v) => `const ${v} = ${v}s[${v}i + i]; `).join('')
  const parameters = inputs.map((v, i) => (used.includes(v) ? `${v}s: ${types[i]}, ${v}i: number` : `_${v}s: unknown, _${v}i: number`)).join(', ')
  return `function ${name}_${d}(o: ${out}, oi: number, ${parameters}, n: number): void { for (let i = 0; i < n; i++) { ${reads}o[oi + i] = ${text} } }`
}

/** The kernel for complex numbers: element i of an input is at 2 (p + i) of its parts. */
function complexKernel(name: OpName, d: DType): string {
  const op = opOf(name)
  const out = resultOf(name, d)
  const round = d === 'complex64' ? 'Math.fround' : ''
  const text = op.complex!.replace(/\bR\(/g, `${round}(`)
  const uses = (v: string): boolean => inputs.indexOf(v as never) < op.arity && new RegExp(`\\b${v}[ri]\\b`).test(text)
  const condition = name === 'where'
  const parameters = inputs.map((v, i) => (condition && i === 0 ? 'as: Uint8Array, ap: number' : uses(v) ? `${v}s: ${arrayName(d)}, ${v}p: number` : `_${v}s: unknown, _${v}p: number`)).join(', ')
  const reads = inputs.filter(uses).map((v) => `const ${v}k = 2 * (${v}p + i); const ${v}r = ${v}s[${v}k]; const ${v}i = ${v}s[${v}k + 1]; `).join('')
  const body = isComplex(out) ? `const k = 2 * (op + i); ${text}` : `o[op + i] = ${text}`
  const array = out === 'bool' ? 'Uint8Array' : arrayName(out)
  return `function ${name}_${d}(o: ${array}, op: number, ${parameters}, n: number): void { for (let i = 0; i < n; i++) { ${condition ? 'const a = as[ap + i]; ' : ''}${reads}${body} } }`
}

/** Casts to and from complex numbers; a complex number is cast to another or to bool only. */
function complexCast(from: DType, to: DType): string {
  const head = `function ${from}_to_${to}(o: ${arrayName(to)}, oi: number, as: ${arrayName(from)}, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { `
  if (to === 'bool') return `${head}const k = 2 * (ai + i); o[oi + i] = as[k] !== 0 || as[k + 1] !== 0 ? 1 : 0 } }`
  if (isComplex(from)) return `${head}const k = 2 * (ai + i); const p = 2 * (oi + i); o[p] = as[k]; o[p + 1] = as[k + 1] } }`
  return `${head}const a = as[ai + i]; const p = 2 * (oi + i); o[p] = ${castExpression(from, realOf(to))}; o[p + 1] = 0 } }`
}

/** Whether a dtype is cast to another at all. */
function hasCast(from: DType, to: DType): boolean {
  return from !== to && (!isComplex(from) || isComplex(to) || to === 'bool')
}

function castExpression(from: DType, to: DType): string {
  const f = infoOf(from)
  const t = infoOf(to)
  if (to === 'bool') return f.big ? 'a !== 0n ? 1 : 0' : 'a !== 0 ? 1 : 0'
  if (t.kind === 'f') return !f.big ? 'a' : to === 'float32' ? 'big_to_float32(a)' : 'Number(a)'
  if (f.kind !== 'f') return t.big ? (f.big ? 'a' : 'BigInt(a)') : f.big ? 'Number(BigInt.asIntN(32, a))' : 'a'
  return t.big ? `float_to_${to}(a)` : 'float_to_int32(a)'
}

function cast(from: DType, to: DType): string {
  return `function ${from}_to_${to}(o: ${arrayName(to)}, oi: number, as: ${arrayName(from)}, ai: number, _bs: unknown, _bi: number, _cs: unknown, _ci: number, n: number): void { for (let i = 0; i < n; i++) { const a = as[ai + i]; o[oi + i] = ${castExpression(from, to)} } }`
}

export function kernels(): string {
  const lines = [
    '// Made from src/ops/table.ts by `npm run generate`. Do not edit.',
    "import * as m from './math.js'",
    "import * as z from './complex.js'",
    "import { big_to_float32, float_to_int32, float_to_int64, float_to_uint64, type Kernel } from './cast.js'",
    "import { complexLeaf } from './complex-fold.js'",
    "import type { Folds, Moves } from './kernel.js'",
    '',
  ]
  const rows: string[] = []
  for (const name of opNames) {
    const row: string[] = []
    for (const d of dtypes) {
      if (!hasKernel(opOf(name), d)) { row.push('undefined'); continue }
      lines.push(isComplex(d) ? complexKernel(name, d) : kernel(name, d))
      row.push(`${name}_${d} as Kernel`)
    }
    rows.push(`  [${row.join(', ')}], // ${name}`)
  }
  for (const from of dtypes) for (const to of dtypes) if (hasCast(from, to)) lines.push(isComplex(from) || isComplex(to) ? complexCast(from, to) : cast(from, to))
  lines.push('', '/** The kernels by opcode and dtype code. */', 'export const opKernels: readonly (readonly (Kernel | undefined)[])[] = [', ...rows, ']')
  lines.push('', '/** The casts by dtype code, from and to. */', 'export const castKernels: readonly (readonly (Kernel | undefined)[])[] = [')
  for (const from of dtypes) lines.push(`  [${dtypes.map((to) => (hasCast(from, to) ? `${from}_to_${to} as Kernel` : 'undefined')).join(', ')}],`)
  lines.push(']', '', ...folds(), '', ...moveKernels(), '')
  return lines.join('\n')
}
