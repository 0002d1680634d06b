// Another place for programs: a worker thread, which is given shared memory, or a process, which is sent its part and sends back what was written.
const { parentPort, workerData } = require('node:worker_threads')
const { Program, info } = require('../../../dist/index.cjs')

function run({ bytes, views, options }) {
  try {
    Program.fromBytes(bytes).run(views, options)
    return { backend: info().backend, views }
  } catch (error) {
    return { backend: info().backend, error: `${error.name}: ${error.message}` }
  }
}

if (parentPort) {
  const { backend, error } = run(workerData)
  parentPort.postMessage({ backend, error })
} else process.on('message', (message) => process.send(run(message)))
