// A profile over a million small operations: what it keeps, and how much memory more that takes than the operations alone.
const pn = require('../../../dist/index.cjs')
const x = pn.arr([1, 2, 3])
const work = () => { for (let k = 0; k < 1e6; k++) x.add(x) }
work()
const before = process.memoryUsage().rss
const p = pn.profile(work)
const grown = process.memoryUsage().rss - before
const { traceEvents } = p.trace()
console.log(JSON.stringify({ calls: p.total.calls, events: traceEvents.length, dropped: p.total.spansDropped, megabytes: grown / 1e6, said: p.table.includes('left out') }))
