// Ends by itself after synchronous work that started workers.
const pn = require('../../../dist/index.cjs')
console.log(JSON.stringify({ sum: pn.arange(5_000_000).sin().square().sum().item() > 0, threads: pn.info().threads }))
