// x = x.add(1) again and again in one synchronous loop: [elements, rounds].
const pn = require('../../../dist/index.cjs')
const [elements, rounds] = process.argv.slice(2).map(Number)
if (process.env.LIMIT) pn.configure({ memoryLimit: Number(process.env.LIMIT) })
let x = pn.zeros([elements])
for (let i = 0; i < rounds; i++) x = x.add(1)
const { memory } = pn.info()
console.log(JSON.stringify({
  rss: process.resourceUsage().maxRSS * 1024, first: x.item(0), last: x.item(-1), sum: x.sum().item(), held: memory.held, collections: memory.collections,
}))
