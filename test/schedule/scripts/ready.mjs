// The last line waits for a computation; nothing else keeps the process alive.
import { createRequire } from 'node:module'
const pn = createRequire(import.meta.url)('../../../dist/index.cjs')
const x = pn.arange(20_000_000).mul(2).sin()
const y = await x.ready()
console.log(JSON.stringify({ same: x === y, sum: Math.abs(y.sum().item()) < 10, last: y.item(-1) === Math.sin(2 * 19_999_999) }))
await pn.arange(10_000_000).sqrt().ready()
process.exitCode = 7
await pn.arange(10_000_000).cos().ready()
