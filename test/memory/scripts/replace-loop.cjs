// Four arrays of 80 MB are replaced in turn, in one synchronous loop beside a JavaScript heap of 400 MB.
const pn = require('../../../dist/index.cjs')
const { getHeapStatistics } = require('node:v8')
// Far above what is needed: a loop that frees nothing ends as an error, not as a machine without memory.
pn.configure({ memoryLimit: 6e9 })
const keep = []
while (getHeapStatistics().used_heap_size < 400e6) {
  const part = []
  for (let i = 0; i < 10_000; i++) part.push({ a: i, b: i + 0.5, c: [i] })
  keep.push(part)
}
const heap = getHeapStatistics().used_heap_size
const arrays = [0, 1, 2, 3].map((k) => pn.full([10_000_000], k))
const before = pn.info().memory
const began = performance.now()
for (let i = 0; i < 400; i++) arrays[i % 4] = arrays[i % 4].add(1)
const elapsed = performance.now() - began
const { memory } = pn.info()
console.log(JSON.stringify({
  heap, elapsed, spent: memory.collectionMs - before.collectionMs, collections: memory.collections - before.collections, full: memory.fullCollections - before.fullCollections,
  rss: process.resourceUsage().maxRSS * 1024, values: arrays.map((x) => [x.item(0), x.item(-1)]), kept: keep.length,
}))
