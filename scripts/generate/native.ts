/** native/ops.inc and native/opcodes.inc: which kernels a target registers, and the opcodes' numbers. */
import { contractNumber } from '../../src/ops/contract.js'
import { gufuncs } from '../../src/ops/gufuncs.js'
import { opNames, opOf } from '../../src/ops/table.js'

/** Operations that target.h registers by hand, because bool or integers take another shape there. */
const special = new Set(['where', 'pow'])

/** Nanoseconds an element from which an operation waits for arithmetic, not for memory. */
const dearFrom = 0.6

export function nativeOps(opcodesOnly = false): string {
  const head = '// Made from src/ops/table.ts by `npm run generate`. Do not edit.\n'
  if (opcodesOnly) {
    const codes = opNames.map((name, code) => `  kOp_${name} = ${code},`).join('\n')
    const dear = opNames.map((name) => `  ${opOf(name).domain === 'float' && opOf(name).cost >= dearFrom},  // ${name}`).join('\n')
    const tests = opNames.map((name) => `  ${opOf(name).out === 'bool'},  // ${name}`).join('\n')
    const calls = gufuncs.map((name, code) => `  kGufunc_${name} = ${code},`).join('\n')
    return `${head}// Of all names: an addon that was built of others is not used.\nconstexpr uint32_t kContract = ${contractNumber}u;\nenum Opcode {\n${codes}\n};\nenum GufuncCode {\n${calls}\n};\n// Whether an operation leaves the memory idle, so that the next block can be fetched meanwhile.\nconstexpr bool kDear[] = {\n${dear}\n};\n// Whether it gives bools.\nconstexpr bool kTests[] = {\n${tests}\n};\n`
  }
  const complex = opNames.filter((name) => name !== 'where' && opOf(name).complex !== undefined).map((name) => `COMPLEX(${name}, ${opOf(name).arity})`)
  const lines = opNames.filter((name) => !special.has(name)).map((name) => {
    const { domain, arity, ulp } = opOf(name)
    return domain === 'float' && ulp > 0 ? `MATH(${name}, ${arity})` : `EXACT_${domain}(${name}, ${arity})`
  })
  return `${head}${[...lines, ...complex].join('\n')}\n`
}
