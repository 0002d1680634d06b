/** native/ops.inc and native/opcodes.inc: which kernels a target registers, and the opcodes' numbers. */
import { opNames, opOf } from '../../src/ops/table.js'

/** Operations that target.h registers by hand, because bool or integers take another shape there. */
const special = new Set(['where', 'pow'])

export function nativeOps(opcodesOnly = false): string {
  const head = '// Made from src/ops/table.ts by `npm run generate`. Do not edit.\n'
  if (opcodesOnly) return `${head}enum Opcode {\n${opNames.map((name, code) => `  kOp_${name} = ${code},`).join('\n')}\n};\n`
  const lines = opNames.filter((name) => !special.has(name)).map((name) => {
    const { domain, arity, ulp } = opOf(name)
    return domain === 'float' && ulp > 0 ? `MATH(${name}, ${arity})` : `EXACT_${domain}(${name}, ${arity})`
  })
  return `${head}${lines.join('\n')}\n`
}
