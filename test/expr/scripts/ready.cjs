// `await x.ready()` as the last line of a script: the process stays until it is computed, and the event loop turns meanwhile.
const pn = require('../../../dist/index.cjs')
pn.configure({ threads: 3 })
const x = pn.linspace(0, 100, 8_000_000).sin().exp().pow(1.7).tan().cosh()
let turns = 0
const timer = setInterval(() => turns++, 1)
timer.unref()
x.ready().then((y) => console.log(JSON.stringify({ same: x === y, first: y.item(0), turns })))
