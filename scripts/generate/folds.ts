/**
 * The folds of src/kernels/generated.ts, one function a fold and dtype: leaves and places of extremes.
 * native/kernels/reduce.h is the twin. Floats are folded in leaves of 256 elements of 16 lanes, element i into lane i mod 16, then by halves; integers in
 * one accumulator, which gives the same result, since their folds wrap around and are associative.
 */
import { dtypes, infoOf, isComplex, type DType } from '../../src/dtype/dtype.js'

/** Logic is folded by bits or as extremes of bool, which are the same. */
const names = ['add', 'multiply', 'maximum', 'minimum', 'fmax', 'fmin', 'bitwiseAnd', 'bitwiseOr', 'bitwiseXor', 'gcd', 'hypot', 'logaddexp'] as const
type Name = (typeof names)[number]
type Family = 'float' | 'int' | 'big'
type Step = (p: string, q: string, d: DType) => string
/** Local variables, not an array: lanes in an array took 1.3 times as long, and more. */
const lanes = Array.from({ length: 16 }, (_, l) => l)

const familyOf = (d: DType): Family => (infoOf(d).kind === 'f' ? 'float' : infoOf(d).big ? 'big' : 'int')
const arrayName = (d: DType): string => infoOf(d).array.name
const scalar = (d: DType): string => (infoOf(d).big ? 'bigint' : 'number')

/** One step. A float32 result is rounded by `fround`, a narrow integer wraps when it is stored. */
const steps: Record<Name, Partial<Record<Family, Step>>> = {
  add: { float: (p, q) => `${p} + ${q}`, int: (p, q) => `(${p} + ${q}) | 0`, big: (p, q, d) => `BigInt.as${wrap(d)}N(64, ${p} + ${q})` },
  multiply: { float: (p, q) => `${p} * ${q}`, int: (p, q) => `Math.imul(${p}, ${q})`, big: (p, q, d) => `BigInt.as${wrap(d)}N(64, ${p} * ${q})` },
  maximum: { float: (p, q) => `${p} > ${q} || ${p} !== ${p} ? ${p} : ${q}`, int: (p, q) => `${p} > ${q} ? ${p} : ${q}`, big: (p, q) => `${p} > ${q} ? ${p} : ${q}` },
  minimum: { float: (p, q) => `${p} < ${q} || ${p} !== ${p} ? ${p} : ${q}`, int: (p, q) => `${p} < ${q} ? ${p} : ${q}`, big: (p, q) => `${p} < ${q} ? ${p} : ${q}` },
  fmax: { float: (p, q) => `${p} > ${q} || ${q} !== ${q} ? ${p} : ${q}`, int: (p, q) => `${p} > ${q} ? ${p} : ${q}`, big: (p, q) => `${p} > ${q} ? ${p} : ${q}` },
  fmin: { float: (p, q) => `${p} < ${q} || ${q} !== ${q} ? ${p} : ${q}`, int: (p, q) => `${p} < ${q} ? ${p} : ${q}`, big: (p, q) => `${p} < ${q} ? ${p} : ${q}` },
  bitwiseAnd: { int: (p, q) => `${p} & ${q}`, big: (p, q) => `${p} & ${q}` },
  bitwiseOr: { int: (p, q) => `${p} | ${q}`, big: (p, q) => `${p} | ${q}` },
  bitwiseXor: { int: (p, q) => `${p} ^ ${q}`, big: (p, q) => `${p} ^ ${q}` },
  gcd: { int: (p, q) => `m.gcd(${p}, ${q})`, big: (p, q, d) => `BigInt.as${wrap(d)}N(64, m.gcdBig(${p}, ${q}))` },
  hypot: { float: (p, q, d) => `m.hypot_${d}(${p}, ${q})` },
  logaddexp: { float: (p, q) => `m.logaddexp(${p}, ${q})` },
}
/** Steps whose float32 result has to be rounded: others choose one of the two. */
const rounds: readonly Name[] = ['add', 'multiply', 'hypot', 'logaddexp']
const wrap = (d: DType): string => (infoOf(d).kind === 'u' ? 'Uint' : 'Int')

/** 0, not -0, for sums of floats: a sum of negative zeros is 0, as NumPy has it. */
function identity(name: Name, d: DType): string {
  const { min, max } = infoOf(d)
  const isFloat = familyOf(d) === 'float'
  const suffix = familyOf(d) === 'big' ? 'n' : ''
  // A byte's limits, as the native kernels have them.
  const [low, high] = isFloat ? ['-Infinity', 'Infinity'] : d === 'bool' ? ['0', '255'] : [`${min}${suffix}`, `${max}${suffix}`]
  const byName: Record<Name, string> = {
    add: `0${suffix}`, multiply: `1${suffix}`, maximum: low, minimum: high, fmax: isFloat ? 'NaN' : low, fmin: isFloat ? 'NaN' : high,
    bitwiseAnd: infoOf(d).kind === 'i' ? `-1${suffix}` : high, bitwiseOr: `0${suffix}`, bitwiseXor: `0${suffix}`, gcd: `0${suffix}`, hypot: '0', logaddexp: '-Infinity',
  }
  return byName[name]
}

function leaf(name: Name, d: DType): string {
  const step = (p: string, q: string): string => steps[name][familyOf(d)]!(p, q, d)
  const head = `function run_${name}_${d}(x: ${arrayName(d)}, xi: number, n: number): number {`
  if (familyOf(d) !== 'float') {
    return `function leaf_${name}_${d}(o: ${arrayName(d)}, oi: number, x: ${arrayName(d)}, xi: number, n: number): void { let s: ${scalar(d)} = ${identity(name, d)}; for (let i = 0; i < n; i++) { const v = x[xi + i]; s = ${step('s', 'v')} } o[oi] = s }`
  }
  const rounded = (text: string): string => (d === 'float32' && rounds.includes(name) ? `Math.fround(${text})` : text)
  const into = (l: number, from: string): string => `const v${l} = ${from}; l${l} = ${rounded(step(`l${l}`, `v${l}`))}`
  const fold = (half: number): string => lanes.slice(0, half).map((l) => `l${l} = ${rounded(step(`l${l}`, `l${l + half}`))}`).join('; ')
  return [
    head,
    `  let ${lanes.map((l) => `l${l} = ${identity(name, d)}`).join(', ')}`,
    '  const rest = n & 15',
    '  const end = xi + n - rest',
    `  for (let i = xi; i < end; i += 16) { ${lanes.map((l) => into(l, `x[i + ${l}]`)).join('; ')} }`,
    ...lanes.slice(0, 15).map((l) => `  if (rest > ${l}) { ${into(l, `x[end + ${l}]`)} }`),
    ...[8, 4, 2, 1].map((half) => `  ${fold(half)}`),
    '  return l0',
    '}',
    // A block is up to four leaves of 256, combined as the pairwise tree would.
    `function leaf_${name}_${d}(o: ${arrayName(d)}, oi: number, x: ${arrayName(d)}, xi: number, n: number): void {`,
    `  let s = run_${name}_${d}(x, xi, Math.min(n, 256))`,
    `  if (n > 256) { const t = run_${name}_${d}(x, xi + 256, Math.min(n - 256, 256)); s = ${rounded(step('s', 't'))} }`,
    `  if (n > 512) { let t = run_${name}_${d}(x, xi + 512, Math.min(n - 512, 256)); if (n > 768) { const u = run_${name}_${d}(x, xi + 768, n - 768); t = ${rounded(step('t', 'u'))} } s = ${rounded(step('s', 't'))} }`,
    '  o[oi] = s',
    '}',
  ].join('\n')
}

/** The first of equal extremes; a NaN is the extreme, the first one. */
function arg(name: 'maximum' | 'minimum', d: DType): string {
  const better = name === 'maximum' ? '>' : '<'
  const nan = familyOf(d) === 'float' ? 'if (v !== v) return i; ' : ''
  return `function arg_${name}_${d}(x: ${arrayName(d)}, xi: number, n: number): number { let at = 0; let best: ${scalar(d)} = x[xi]; for (let i = 0; i < n; i++) { const v = x[xi + i]; ${nan}if (v ${better} best) { best = v; at = i } } return at }`
}

/** Of complex numbers: lanes in an array of parts, in the order of the others. */
function complexFolds(name: 'add' | 'multiply', d: DType): string[] {
  const A = arrayName(d)
  const R = d === 'complex64' ? 'Math.fround' : ''
  const step = name === 'add'
    ? `p[i] = p[i] + q[j]; p[i + 1] = p[i + 1] + q[j + 1]`
    : `const re = ${R}(p[i] * q[j]) - ${R}(p[i + 1] * q[j + 1]); const im = ${R}(p[i] * q[j + 1]) + ${R}(p[i + 1] * q[j]); p[i] = re; p[i + 1] = im`
  return [
    `function step_${name}_${d}(p: ${A}, i: number, q: ${A}, j: number): void { ${step} }`,
    `const lanes_${name}_${d} = new ${A}(128)`,
    `function leaf_${name}_${d}(o: ${A}, oi: number, x: ${A}, xi: number, n: number): void { complexLeaf(lanes_${name}_${d}, ${name === 'add' ? 0 : 1}, step_${name}_${d} as never, o, oi, x, xi, n) }`,
  ]
}

/** Whether a dtype is folded so; bool is by extremes and bits. */
function hasFold(name: Name, d: DType): boolean {
  if (isComplex(d)) return name === 'add' || name === 'multiply'
  if (d === 'bool') return ['maximum', 'minimum', 'bitwiseAnd', 'bitwiseOr', 'bitwiseXor'].includes(name)
  return steps[name][familyOf(d)] !== undefined
}

/** The functions, then the table of them by fold and dtype code. */
export function folds(): string[] {
  const lines: string[] = []
  const rows: string[] = []
  for (const name of names) {
    const entries: string[] = []
    for (const d of dtypes) {
      if (!hasFold(name, d)) { entries.push('undefined'); continue }
      if (isComplex(d)) {
        lines.push(...complexFolds(name as 'add' | 'multiply', d))
        entries.push(`{ identity: ${name === 'add' ? 0 : 1}, leaf: leaf_${name}_${d} } as Folds`)
        continue
      }
      const extreme = name === 'maximum' || name === 'minimum'
      lines.push(leaf(name, d))
      if (extreme) lines.push(arg(name, d))
      entries.push(`{ identity: ${identity(name, d)}, leaf: leaf_${name}_${d}${extreme ? `, arg: arg_${name}_${d}` : ''} } as Folds`)
    }
    rows.push(`  ${name}: [`, ...entries.map((entry) => `    ${entry},`), '  ],')
  }
  return [...lines, '', '/** The folds by name and dtype code. */', `export const foldKernels: Readonly<Record<${names.map((n) => `'${n}'`).join(' | ')}, readonly (Folds | undefined)[]>> = {`, ...rows, '}']
}
