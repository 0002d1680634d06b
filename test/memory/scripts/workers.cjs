// Two threads that each use parnum, beside the main one; they end in the middle of their lives, with arrays alive.
const { Worker, isMainThread, parentPort, workerData } = require('node:worker_threads')
const pn = require('../../../dist/index.cjs')

function loop(seed, rounds) {
  let x = pn.full([400_000], seed)
  let wrong = 0
  const kept = []
  for (let i = 0; i < rounds; i++) {
    x = x.add(1)
    const y = pn.arr([seed, i])
    if (i % 10 === 0) kept.push(y)
    if (x.item(0) !== seed + i + 1 || x.item(-1) !== seed + i + 1) wrong++
  }
  return { wrong: wrong + kept.filter((y, k) => y.item(0) !== seed || y.item(1) !== 10 * k).length, sum: x.sum().item(), threads: pn.info().threads }
}

if (!isMainThread) {
  const result = loop(workerData, 400)
  globalThis.left = pn.zeros([100_000])
  parentPort.postMessage({ ...result, held: pn.info().memory.held })
} else {
  const heldBefore = pn.info().memory.held
  const run = (seed) => new Promise((resolve, reject) => {
    let message
    const worker = new Worker(__filename, { workerData: seed })
    worker.on('message', (m) => { message = m })
    worker.on('error', reject)
    worker.on('exit', (code) => resolve({ ...message, code }))
  })
  const all = [run(1000), run(2000)]
  const own = loop(3000, 400)
  Promise.all(all).then(async (workers) => {
    for (let i = 0; i < 10; i++) workers.push(await run(5000 + i))
    const after = loop(4000, 100)
    console.log(JSON.stringify({ workers, own, after, heldBefore, held: pn.info().memory.held }))
  })
}
