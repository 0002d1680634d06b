// The results of a few jobs of every kind, for 1 to 8 threads: all as hashes.
const { createHash } = require('node:crypto')
const pn = require('../../../dist/index.cjs')
const hash = (x) => createHash('sha1').update(new Uint8Array(x.copy().toTypedArray().buffer)).digest('hex')
const n = 300_007
const x = pn.arange(n).mul(0.37).sin().mul(1000)
const grid = x.get(`:${300_000}`).reshape([300, 1000])
const ints = x.astype('int32')
const jobs = {
  add: () => x.add(x.get('::-1')), sin: () => x.sin(), pow: () => x.abs().pow(0.7), where: () => pn.where(x.greater(0), x, 7), cast: () => x.astype('int16'),
  mixed: () => grid.T.add(grid.get('0, :300')), row: () => grid.add(grid.get('5')), masked: () => x.add(1, { where: x.less(0) }), ints: () => ints.floorDivide(7).bitwiseXor(ints),
  sum: () => x.sum(), sum0: () => grid.sum(0), sum1: () => grid.sum(1), std: () => grid.std(0), argmax: () => grid.argmax(1), scan: () => x.cumulativeSum(), scan1: () => grid.cumulativeSum(1),
  mask: () => x.get(x.greater(100)), histogram: () => pn.histogram(x, { bins: 50 }).counts ?? pn.histogram(x, { bins: 50 })[0], concat: () => pn.concat([x, x.get('::3')]),
  pick: () => x.get(ints), pickRows: () => grid.get(ints.get(':2000').mod(300)), pickBoth: () => grid.get(ints.get(':200000').mod(300), ints.get(':200000').mod(1000)),
}
const out = []
for (let threads = 1; threads <= 8; threads++) {
  pn.configure({ threads })
  out.push(Object.fromEntries(Object.entries(jobs).map(([name, job]) => [name, hash(job())])))
}
console.log(JSON.stringify(out))
