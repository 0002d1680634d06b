// Uses the package as an ES module would, and as CommonJS at once: both are the same parnum. Prints one line of JSON.
import { createRequire } from 'node:module'
import { arr, info } from 'parnum'
import * as pn from 'parnum'

const required = createRequire(import.meta.url)('parnum')
const x = arr.linspace(0, 1, 3_000_000)
const y = x.mul(2).sin().add(1)
const mean = y.mean().item()
const same = required.arr === arr && required.add(x, 1) instanceof pn.NDArray
const waited = await x.add(y).ready()
const missing = Object.keys(required).filter((name) => !(name in pn))
const squares = await pn.parallel.map((v) => v.mul(v).sum().item(), [x, x.get('::-1')])
if (squares[0] !== x.mul(x).sum().item()) throw new Error(`parallel.map gave ${squares}`)
const { backend, threads, version } = info()
console.log(JSON.stringify({ mean, same, shape: waited.shape, missing, backend, threads, version, node: process.version }))
