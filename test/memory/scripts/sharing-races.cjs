// One thread scribbles over indices, masks, counts and numbers while another does with them whatever trusts what it read before. Results mean
// nothing then; errors must be typed, and nobody's memory else may change.
const { Worker, isMainThread, workerData } = require('node:worker_threads')
const pn = require('../../../dist/index.cjs')

if (!isMainThread) {
  const stop = pn.attach(workerData.stop)
  const [index, mask, numbers, wide] = workerData.arrays.map((handle) => pn.attach(handle).data)
  let state = 1
  const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0)
  while (stop.atomicLoad() === 0) {
    // A few elements are wild, for a moment each: what was checked before or is used after it finds others.
    const places = Array.from({ length: 4 }, () => next() % index.length)
    for (const k of places) {
      index[k] = next() | 0
      mask[k] ^= 1
      numbers[k] = [NaN, Infinity, -0, 0, -1e300, 1e300][next() % 6]
      wide[k] = BigInt(next()) << 31n
    }
    for (let i = next() % 20_000; i > 0; i--) numbers[places[i & 3]] = i
    for (const k of places) {
      index[k] = k
      wide[k] = 7n
    }
    for (let i = next() % 40_000; i > 0; i--) numbers[places[i & 3]] = 1
  }
} else {
  // A wild value can ask for a table of gigabytes.
  pn.configure({ memoryLimit: 500e6 })
  const n = Number(process.argv[2])
  const until = performance.now() + Number(process.argv[3])
  const index = pn.arange(n, { dtype: 'int32' })
  const mask = pn.ones([n], { dtype: 'bool' })
  const numbers = pn.zeros([n])
  const wide = pn.zeros([n], { dtype: 'int64' })
  const stop = pn.zeros([], { dtype: 'int32' })
  const x = pn.arange(n)
  const sorted = pn.arange(n)
  const operations = {
    gather: () => x.get(index), take: () => x.take(wide), along: () => x.takeAlongAxis(index), set: () => x.copy().set(1, index), put: () => x.copy().put(index, [5]),
    select: () => x.get(mask), assign: () => x.copy().set(3, mask), expand: () => x.copy().set(pn.arange(mask.sum().item()), mask), nonzero: () => mask.nonzero(), argwhere: () => pn.argwhere(mask),
    masked: () => x.get(numbers.greater(0)), bincount: () => pn.bincount(index), bincountWide: () => pn.bincount(wide), histogram: () => pn.histogram(numbers), digitize: () => pn.digitize(numbers, sorted),
    searchsorted: () => pn.searchsorted(numbers, x), sorter: () => pn.searchsorted(x, numbers, { sorter: index }), sort: () => numbers.sort(), sortWide: () => wide.sort(), sortMask: () => mask.sort(),
    argsort: () => numbers.argsort(), argsortWide: () => wide.argsort(), median: () => numbers.median(), quantile: () => numbers.quantile([0.1, 0.5]), quantileWide: () => wide.quantile(0.3),
    unique: () => numbers.uniqueValues(), uniqueAll: () => pn.uniqueAll(wide), isin: () => pn.isin(index, wide), isinWide: () => pn.isin(wide, index), repeat: () => x.get(':100').repeat(mask.get(':100').astype('int32')),
    argmax: () => numbers.argmax(), nanargmin: () => pn.nanargmin(numbers), interp: () => pn.interp(numbers, x, numbers), pow: () => pn.pow(wide, index.astype('int64')), delete: () => pn.delete(x, index),
    insert: () => pn.insert(x, index.get(':100'), 5), cumulative: () => numbers.cumulativeSum(), histogram2d: () => pn.histogram2d(numbers, numbers),
    unravel: () => pn.unravelIndex(index, [n]), ravel: () => pn.ravelMultiIndex([index], [n]), partition: () => pn.partition(numbers, 5), where: () => pn.where(mask), print: () => String(index) + String(wide),
  }
  const worker = new Worker(__filename, { workerData: { stop: stop.share(), arrays: [index, mask, numbers, wide].map((y) => y.share()) } })
  worker.on('online', () => {
    // Neighbours of what the operations allocate: what is written beyond an end is likely seen in one of them.
    const canaries = []
    const done = {}
    const refused = {}
    const untyped = []
    let wrong = 0
    do {
      for (const [name, operation] of Object.entries(operations)) {
        canaries.push(pn.full([64 + (canaries.length % 7) * n], 12345))
        try {
          operation()
          done[name] = (done[name] ?? 0) + 1
        } catch (error) {
          if (!(error instanceof pn.ParnumError)) untyped.push(`${name}: ${error.stack}`)
          refused[name] = (refused[name] ?? 0) + 1
        }
        if (canaries.length > 50) if (!canaries.splice(0, 25).every((y) => y.equal(12345).all().item())) wrong++
      }
    } while (performance.now() < until)
    stop.atomicStore(1)
    console.log(JSON.stringify({ wrong, untyped: untyped.slice(0, 5), never: Object.keys(operations).filter((name) => !done[name]), rounds: done.median, refused, intact: x.equal(pn.arange(n)).all().item() }))
  })
}
