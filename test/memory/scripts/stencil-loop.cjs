// A stencil that writes its grid in place, with names for what lies between: [rounds, 'bare', 'each' (a scope for each round) or 'all' (one around them)].
const pn = require('../../../dist/index.cjs')
const [rounds, way] = process.argv.slice(2)
const x = pn.random.generator(1).random([514, 514])
const inner = x.get('1:-1, 1:-1')
let wrong = 0
const round = (k) => {
  const around = x.get(':-2, 1:-1').add(x.get('2:, 1:-1')).add(x.get('1:-1, :-2')).add(x.get('1:-1, 2:'))
  const was = inner.mul(2)
  const flow = around.sub(inner.mul(4)).mul(0.2)
  const before = k % 50 === 0 ? inner.item(7, 9) : undefined
  inner.add(flow, { out: inner })
  // What was asked for before the writing is what was there then.
  if (before !== undefined && was.item(7, 9) !== 2 * before) wrong++
}
const loop = () => { for (let k = 0; k < Number(rounds); k++) { if (way === 'each') pn.scope(() => round(k)); else round(k) } }
if (way === 'all') pn.scope(loop)
else loop()
console.log(JSON.stringify({ rss: process.resourceUsage().maxRSS * 1024, wrong, mean: x.mean().item() }))
