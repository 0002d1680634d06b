// Run with PARNUM_GC_STRESS=1: dead storages are looked for at every allocation, so a storage that the optimiser lets die while its
// address is in use gives its block to the result at once, and a block that two arrays share shows in their contents.
const pn = require('../../../dist/index.cjs')
const [rounds, size] = process.argv.slice(2).map(Number)
const expected = (i) => (2 * i + 3) * i + 0.5
let wrong = 0
let first = ''
function hot(i) {
  const a = pn.full([size], i)
  const b = a.mul(2).add(3)
  const c = b.mul(a)
  return c.add(0.5)
}
const held = []
for (let i = 0; i < rounds; i++) {
  const r = hot(i % 1000)
  const want = expected(i % 1000)
  if (r.item(0) !== want || r.item(-1) !== want || r.item(size >> 1) !== want) {
    if (wrong++ === 0) first = `round ${i}: ${r.item(0)}, ${r.item(-1)}, expected ${want}`
  }
  // Some live on for a while, among those that come and go, and views of them alone keep them.
  if (i % 7 === 0) held[(i / 7) % 13] = { want, view: r.get(`${i % 3}:`) }
  const old = held[i % 13]
  if (old && (old.view.item(0) !== old.want || old.view.item(-1) !== old.want)) {
    if (wrong++ === 0) first = `round ${i}: a held array is ${old.view.item(0)}, expected ${old.want}`
  }
}
console.log(JSON.stringify({ wrong, first, collections: pn.info().memory.collections, rss: process.resourceUsage().maxRSS * 1024 }))
