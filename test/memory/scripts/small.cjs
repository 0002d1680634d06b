// Many small arrays of many sizes; every hundredth lives on, some by a view only, while the slabs of the others are used again.
const pn = require('../../../dist/index.cjs')
const kept = []
let bytes = 0
for (let i = 0; i < 600_000; i++) {
  const n = 1 + (i * 7) % (i % 50 === 0 ? 3000 : 40)
  bytes += n * 8
  const x = pn.full([n], i)
  if (i % 100 === 0) kept.push([i, i % 200 ? x : x.get('::-1')])
}
const wrong = kept.filter(([i, x]) => !x.equal(i).all().item()).length
console.log(JSON.stringify({ wrong, kept: kept.length, bytes, rss: process.resourceUsage().maxRSS * 1024, held: pn.info().memory.held }))
