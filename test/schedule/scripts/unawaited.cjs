// Ends by itself after a computation that nobody waits for.
const pn = require('../../../dist/index.cjs')
const x = pn.arange(20_000_000).sin()
void x.mul(2).ready()
console.log(JSON.stringify('printed'))
