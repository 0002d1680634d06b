/** src/kernels/generated.ts: one function an operation and dtype, casts included, so that each stays monomorphic. */
import { dtypes, infoOf, type DType } from '../../src/dtype/dtype.js'
import { opNames, opOf, type Domain, type Reference } from '../../src/ops/table.js'
import { folds } from './folds.js'
import { moveKernels } from './moves.js'

const domains: Record<Domain, (dtype: DType) => boolean> = {
  all: () => true,
  numeric: (d) => d !== 'bool',
  float: (d) => infoOf(d).kind === 'f',
  integer: (d) => 'iu'.includes(infoOf(d).kind),
  bits: (d) => infoOf(d).kind !== 'f',
  bool: (d) => d === 'bool',
}

/** Whether an operation has a kernel for a dtype. */
export function hasKernel(domain: Domain, dtype: DType): boolean {
  return domains[domain](dtype)
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
    "import { big_to_float32, float_to_int32, float_to_int64, float_to_uint64, type Kernel } from './cast.js'",
    "import type { Folds, Moves } from './kernel.js'",
    '',
  ]
  const rows: string[] = []
  for (const name of opNames) {
    const row: string[] = []
    for (const d of dtypes) {
      if (!hasKernel(opOf(name).domain, d)) { row.push('undefined'); continue }
      lines.push(kernel(name, d))
      row.push(`${name}_${d} as Kernel`)
    }
    rows.push(`  [${row.join(', ')}], // ${name}`)
  }
  for (const from of dtypes) for (const to of dtypes) if (from !== to) lines.push(cast(from, to))
  lines.push('', '/** The kernels by opcode and dtype code. */', 'export const opKernels: readonly (readonly (Kernel | undefined)[])[] = [', ...rows, ']')
  lines.push('', '/** The casts by dtype code, from and to. */', 'export const castKernels: readonly (readonly (Kernel | undefined)[])[] = [')
  for (const from of dtypes) lines.push(`  [${dtypes.map((to) => (from === to ? 'undefined' : `${from}_to_${to} as Kernel`)).join(', ')}],`)
  lines.push(']', '', ...folds(), '', ...moveKernels(), '')
  return lines.join('\n')
}
