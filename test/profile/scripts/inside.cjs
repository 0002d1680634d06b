// A profile in a user's own worker thread.
const { isMainThread, parentPort, Worker } = require('node:worker_threads')
if (isMainThread) {
  new Worker(__filename, { env: { ...process.env, PARNUM_THREADS: '' } }).on('message', (told) => console.log(JSON.stringify(told)))
} else {
  const pn = require('../../../dist/index.cjs')
  const x = pn.arr([1, 2, 3])
  const p = pn.profile(() => { for (let k = 0; k < 3; k++) x.add(x) })
  parentPort.postMessage({ calls: p.total.calls, threads: p.threads.map(({ name }) => name) })
}
