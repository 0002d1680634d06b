// The very last line is the await.
import { createRequire } from 'node:module'
const pn = createRequire(import.meta.url)('../../../dist/index.cjs')
process.on('exit', (code) => console.log(JSON.stringify({ code })))
await pn.arange(20_000_000).sin().add(1).ready()
