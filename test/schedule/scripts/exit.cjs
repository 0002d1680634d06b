// process.exit in the middle: from a timer, while a computation is pending, with workers awake.
const pn = require('../../../dist/index.cjs')
const x = pn.arange(10_000_000).sin()
void x.cos().ready()
setTimeout(() => process.exit(3), 5)
setInterval(() => pn.arange(3_000_000).sin(), 1)
