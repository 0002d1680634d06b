// Rounds of one thread making a large array and another reading and forgetting it: what is held and resident meanwhile and afterwards.
// Arguments: rounds, megabytes of each array, arrays on their way at once, arrays that each side keeps for a while.
const { Worker, isMainThread, parentPort } = require('node:worker_threads')
const pn = require('../../../dist/index.cjs')

const [rounds, megabytes, ahead, keep] = process.argv.slice(2).map(Number)
const kept = []
const keepFor = (x) => {
  kept.push(x)
  if (kept.length > keep) kept.shift()
  return x
}

if (!isMainThread) {
  parentPort.on('message', (handle) => {
    if (handle === 'end') {
      // An ordinary thread goes on working, and finds what it forgot.
      kept.length = 0
      for (let i = 0; i < 100; i++) pn.zeros([250_000]).dispose()
      parentPort.postMessage('ended')
    } else parentPort.postMessage(keepFor(pn.attach(handle)).sum().item())
  })
} else {
  const n = megabytes * 125_000
  pn.zeros([n]).share()
  const worker = new Worker(__filename, { argv: process.argv.slice(2) })
  let sent = 0
  let right = 0
  let resident = 0
  let held = 0
  const send = () => worker.postMessage(keepFor(pn.full([n], sent++)).share())
  const look = () => {
    resident = Math.max(resident, process.memoryUsage.rss())
    held = Math.max(held, pn.info().memory.held)
  }
  worker.on('message', (answer) => {
    look()
    if (answer === 'ended') {
      void worker.terminate()
      return
    }
    if (answer === right * n) right++
    if (sent < rounds) send()
    else if (right === rounds) worker.postMessage('end')
  })
  worker.on('exit', () => {
    const atExit = pn.info().memory.held
    kept.length = 0
    for (let i = 0; i < 100; i++) pn.zeros([250_000]).dispose()
    console.log(JSON.stringify({ right, resident, held, atExit, after: pn.info().memory.held, collections: pn.info().memory.collections, full: pn.info().memory.fullCollections }))
  })
  for (let i = 0; i < ahead; i++) send()
}
