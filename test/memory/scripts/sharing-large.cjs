// One large array is read, page by page, and written by four other threads: how much more memory is resident than before they had it.
const { Worker, isMainThread, parentPort, workerData } = require('node:worker_threads')
const pn = require('../../../dist/index.cjs')

const bytes = Number(process.argv[2])
const pages = (x) => x.get('::512').sum().item()

if (!isMainThread) {
  // What the operations below load and take in any case is there before.
  for (let i = 0; i < 3; i++) pages(pn.attach(pn.ones([65_536]).share()))
  parentPort.on('message', (handle) => {
    const x = pn.attach(handle)
    const sum = pages(x)
    x.set(workerData + 2, workerData + 1)
    parentPort.postMessage({ sum })
  })
  parentPort.postMessage('ready')
} else {
  const x = pn.ones([bytes / 8])
  const handle = x.share()
  const workers = [0, 1, 2, 3].map((k) => new Worker(__filename, { workerData: k, argv: process.argv.slice(2) }))
  const answers = () => Promise.all(workers.map((worker) => new Promise((resolve) => { worker.once('message', resolve) })))
  answers().then(async () => {
    const resident = process.memoryUsage.rss()
    const { held } = pn.info().memory
    const all = answers()
    for (const worker of workers) worker.postMessage(handle)
    const sums = (await all).map(({ sum }) => sum)
    console.log(JSON.stringify({
      sums, start: x.get(':6').toArray(), resident, grown: process.memoryUsage.rss() - resident, held: pn.info().memory.held, more: pn.info().memory.held - held,
    }))
    for (const worker of workers) void worker.terminate()
  })
}
