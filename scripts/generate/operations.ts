/** docs/operations.md: the operations that a program can name, for those who write an interpreter. */
import { opNames, opOf, type Domain } from '../../src/ops/table.js'

/** The dtypes that each domain computes in. */
const computesIn: Readonly<Record<Domain, string>> = {
  all: 'all', numeric: 'all but bool', float: 'float32, float64', integer: 'integers', bits: 'bool, integers', bool: 'bool',
}

export function operations(): string {
  const rows = opNames.map((name) => {
    const { arity, domain, out, ulp, doc } = opOf(name)
    return `| ${name} | ${arity} | ${computesIn[domain]} | ${out ?? 'the same'} | ${ulp || 'exact'} | ${doc.replaceAll('|', '\\|')} |`
  })
  return `# The operations of programs

Made from src/ops/table.ts by \`npm run generate\`; docs/program.md says how a program names them. *dtypes*: what an operation computes in, and so the dtype of its
operands. *result*: the dtype of what it gives. *error*: the largest, in units in the last place, of float results; integers and bool are exact always. An exact operation
has the same bits in every interpreter, but for the sign and payload of a NaN. The reference of each is its expression in the table.

| name | operands | dtypes | result | error | |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`
}
