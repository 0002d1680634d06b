// Many small arrays are shared: dropped at once, and then kept with their handles, which another thread attaches and keeps too.
const { Worker, isMainThread, parentPort } = require('node:worker_threads')
const pn = require('../../../dist/index.cjs')
const count = Number(process.argv[2])

if (!isMainThread) {
  const kept = []
  parentPort.on('message', (handles) => {
    if (handles !== 'end') return kept.push(...handles.map((handle) => pn.attach(handle)))
    let right = 0
    kept.forEach((x, k) => { if (x.item(0) === k && x.item(3) === k) right++ })
    parentPort.postMessage({ right, held: pn.info().memory.held })
  })
} else {
  const before = pn.info().memory.held
  let dropped = 0
  for (let k = 0; k < count; k++) {
    pn.full([4], k).share()
    if (k % 1000 === 0) dropped = Math.max(dropped, pn.info().memory.held - before)
  }
  const handles = []
  const start = pn.info().memory.held
  for (let k = 0; k < count; k++) handles.push(pn.full([4], k).share())
  const kept = pn.info().memory.held - start
  const worker = new Worker(__filename, { argv: process.argv.slice(2) })
  for (let k = 0; k < count; k += 1000) worker.postMessage(handles.slice(k, k + 1000))
  worker.postMessage('end')
  worker.on('message', ({ right, held }) => {
    console.log(JSON.stringify({ right, dropped, kept, both: held - start, handles: handles.length }))
    void worker.terminate()
  })
}
