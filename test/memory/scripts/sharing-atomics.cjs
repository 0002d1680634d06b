// Four threads add to the same elements, and pass a turn around by waiting and notifying.
const { Worker, isMainThread, parentPort, workerData } = require('node:worker_threads')
const pn = require('../../../dist/index.cjs')

const dtypes = ['int8', 'int16', 'int32', 'int64', 'uint8', 'uint16', 'uint32', 'uint64']
const threads = 4

if (!isMainThread) {
  const { counters, plain, turn, total, k, rounds } = workerData
  const cells = counters.map((handle) => pn.attach(handle))
  for (let i = 0; i < rounds; i++) for (const x of cells) x.atomicAdd(1, 1, 2)
  // Additions that are not atomic, under a lock that is a turn: k waits until it is k's.
  const [lock, sum] = [pn.attach(turn), pn.attach(plain)]
  const mine = lock.dtype === 'int64' ? BigInt(k) : k
  for (let i = 0; i < total; i++) {
    for (let now = lock.atomicLoad(); now !== mine; now = lock.atomicLoad()) lock.atomicWait(now)
    sum.add(1, { out: sum })
    lock.atomicStore((k + 1) % threads)
    lock.atomicNotify()
  }
  parentPort.postMessage('done')
} else {
  const [rounds, total] = process.argv.slice(2).map(Number)
  const counters = dtypes.map((dtype) => pn.zeros([2, 3], { dtype }))
  const run = async (dtype) => {
    const turn = pn.zeros([], { dtype })
    const plain = pn.zeros([300])
    const data = { counters: dtype === 'int32' ? counters.map((x) => x.share()) : [], plain: plain.share(), turn: turn.share(), total, rounds }
    const ends = Array.from({ length: threads }, (_, k) => new Promise((resolve, reject) => {
      new Worker(__filename, { workerData: { ...data, k } }).on('exit', resolve).on('error', reject)
    }))
    await Promise.all(ends)
    return [plain.min().item(), plain.max().item()]
  }
  void (async () => {
    const turns = [await run('int32'), await run('int64')]
    console.log(JSON.stringify({ counted: counters.map((x) => String(x.atomicLoad(1, 2))), rest: counters.map((x) => x.sum({ dtype: 'float64' }).item() - Number(x.atomicLoad(1, 2))), turns }))
  })()
}
