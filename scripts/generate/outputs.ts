/** The files that are made from the op table, and what makes each. test/generated.test.ts compares them. */
import { nativeOps } from './native.js'
import { kernels } from './kernels.js'
import { elementwise } from './elementwise.js'
import { numpyTable } from './numpy.js'
import { operations } from './operations.js'

export const outputs: Readonly<Record<string, () => string>> = {
  'native/ops.inc': () => nativeOps(),
  'native/opcodes.inc': () => nativeOps(true),
  'src/kernels/generated.ts': kernels,
  'src/api/elementwise.ts': elementwise,
  'docs/operations.md': operations,
  'docs/numpy.md': numpyTable,
}
