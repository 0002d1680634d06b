/** Examples of the methods of operations (placeholder). */
import type { OpName } from '../../src/ops/table.js'
export function binaryExamples(_name: OpName, _method: string): string[] { return [] }
export function unaryExamples(_name: OpName): string[] { return [] }
