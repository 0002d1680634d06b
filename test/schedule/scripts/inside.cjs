// parnum inside a user's own worker threads: one thread by default, more on request; they end by themselves.
const { Worker, isMainThread, parentPort, workerData } = require('node:worker_threads')
if (isMainThread) {
  const run = (data) => new Promise((resolve, reject) => {
    let message
    const worker = new Worker(__filename, { workerData: data })
    worker.on('message', (m) => { message = m })
    worker.on('error', reject)
    worker.on('exit', (code) => resolve({ ...message, code }))
  })
  Promise.all([run(0), run(2), run(3)]).then((results) => console.log(JSON.stringify(results)))
} else {
  const pn = require('../../../dist/index.cjs')
  const { threads } = pn.info()
  if (workerData) pn.configure({ threads: workerData })
  const n = 2_000_000
  const sums = []
  for (let i = 0; i < 5; i++) sums.push(pn.arange(n).add(i).sum().item() - i * n)
  parentPort.postMessage({ threads, now: pn.info().threads, right: sums.every((s) => s === (n * (n - 1)) / 2) })
}
