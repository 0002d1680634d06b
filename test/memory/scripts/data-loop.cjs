// `.data` of arrays that are dropped at once: large ones, and small ones of slabs.
const pn = require('../../../dist/index.cjs')
let sum = 0
for (let i = 0; i < 400; i++) {
  const x = pn.full([1_000_000], i)
  sum += x.data[999_999]
}
for (let i = 0; i < 400_000; i++) sum += pn.arr([i, 1]).data[1]
console.log(JSON.stringify({ rss: process.resourceUsage().maxRSS * 1024, sum, held: pn.info().memory.held }))
