// A user's program, as the compiler sees it: compiled under every module resolution, strict, without skipLibCheck and @types/node.
import { arr, scope } from 'parnum'
import type { DType, NDArray } from 'parnum'
import * as pn from 'parnum'

using x = arr.linspace(0, 1, 100)
const y: NDArray<'float64'> = x.mul(2).sin().add(1)
const row: NDArray<'int32'> = arr([1, 2, 3], { dtype: 'int32' })
const promoted: NDArray<'float64'> = pn.add(row, arr([1, 2, 3], { dtype: 'float32' }))
const mask: NDArray<'bool'> = pn.greater(promoted, 2)
const kept: NDArray = scope(() => y.get('::10'))
const value: number = y.mean().item()
const data: Float64Array = y.data
const name: DType = mask.dtype

const squares: Promise<number[]> = pn.parallel.map((v: number) => v * v, [1, 2, 3])
const summed: Promise<NDArray<'float64'>> = pn.parallel.map((range: readonly [number, number], out) => { out.set(range[1], range[0]) }, [[0, 1]] as const, { out: y })
const task = pn.parallel.task<(v: number) => string>('file:///tasks.js', 'show')
const shown: Promise<(string | pn.TaskError)[]> = pn.parallel.map(task, [1], { errors: 'collect' })

// @ts-expect-error arrays are no numbers
export const wrong = x / 2
// @ts-expect-error an unknown option
export const unknown = x.sum({ axes: 0 })
export const all = { row, kept, value, data, name, squares, summed, shown }
