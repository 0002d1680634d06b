// What threads see of each other's arrays. Each scenario is a function of the main thread and one of its workers, by the same name.
const { BroadcastChannel, Worker, isMainThread, parentPort, workerData } = require('node:worker_threads')
const { setFlagsFromString } = require('node:v8')
const { runInNewContext } = require('node:vm')
const pn = require('../../../dist/index.cjs')

const dtypes = ['bool', 'int8', 'int16', 'int32', 'int64', 'uint8', 'uint16', 'uint32', 'uint64', 'float32', 'float64', 'complex64', 'complex128']
const views = {
  whole: (x) => x, transposed: (x) => x.T, strided: (x) => x.get('1::2, ::3'), reversed: (x) => x.get('::-1, ::-2'), single: (x) => x.get(3, 5),
  empty: (x) => x.get('1, 4:4'), broadcast: (x) => pn.broadcastTo(x.get('1:2'), [5, 6]),
}
const told = (x) => JSON.stringify([x.dtype, x.shape, x.strides, x.writable, x.toArray()])
const held = () => pn.info().memory.held

/** Collects what is forgotten, as work in this thread would sooner or later. */
function collect() {
  setFlagsFromString('--expose-gc')
  const gc = runInNewContext('gc')
  for (let i = 0; i < 3; i++) gc()
  for (let i = 0; i < 40; i++) pn.zeros([500_000]).dispose()
}

const inWorker = {
  views({ handles }) {
    return handles.map((handle) => told(pn.attach(handle)))
  },
  directions({ handle }) {
    const x = pn.attach(handle)
    const was = x.sum().item()
    x.get('::2').add(1, { out: x.get('::2') })
    globalThis.own = pn.full([3, 100_000], 5)
    return { was, handle: globalThis.own.T.share() }
  },
  directionsRead() {
    return globalThis.own.get(0, 7).item()
  },
  ends({ n }) {
    return { handle: pn.arange(n).mul(2).share() }
  },
  forgets({ handle }) {
    globalThis.handle = handle
  },
  forgetsRead() {
    const x = pn.attach(globalThis.handle)
    return { sum: x.sum().item(), held: held() }
  },
  receivers({ handle, first }) {
    globalThis.x = pn.attach(handle)
    globalThis.x.get(first ? ':1000000' : '1000000:').set(first ? 1 : 2)
    return held()
  },
  drop({ dispose }) {
    if (dispose) globalThis.x.dispose()
    globalThis.x = undefined
    collect()
    return held()
  },
  data() {
    return told(pn.attach(workerData.handle))
  },
  channel() {
    return new Promise((resolve) => {
      const channel = new BroadcastChannel('parnum test')
      channel.onmessage = ({ data }) => {
        channel.close()
        resolve(pn.attach(data).sum().item())
      }
      parentPort.postMessage({ listening: true })
    })
  },
}

/** A worker that answers calls one after the other. */
class Thread {
  constructor(data) {
    this.worker = new Worker(__filename, { workerData: data })
    this.ended = new Promise((resolve) => { this.worker.on('exit', resolve) })
    this.worker.on('error', (error) => { throw error })
  }
  call(name, data = {}) {
    this.worker.postMessage({ name, ...data })
    return new Promise((resolve) => { this.worker.once('message', resolve) })
  }
  async end() {
    await this.worker.terminate()
    await this.ended
  }
}

const inMain = {
  async views() {
    const thread = new Thread()
    const all = dtypes.flatMap((dtype) => Object.values(views).map((view) => view(pn.arange(24).reshape([4, 6]).astype(dtype))))
    const answers = await thread.call('views', { handles: all.map((x) => x.share()) })
    await thread.end()
    return { count: answers.length, wrong: all.map(told).filter((text, i) => text !== answers[i]) }
  },
  async directions() {
    const thread = new Thread()
    const x = pn.ones([100_001])
    const { was, handle } = await thread.call('directions', { handle: x.share() })
    const own = pn.attach(handle)
    const shape = own.shape
    own.set(8, 7, 0)
    const theirs = await thread.call('directionsRead')
    await thread.end()
    return { was, now: x.sum().item(), shape, theirs }
  },
  async ends() {
    const thread = new Thread()
    const arrays = []
    for (const n of [3, 2000, 1_000_000]) arrays.push(pn.attach((await thread.call('ends', { n })).handle))
    await thread.end()
    collect()
    const others = Array.from({ length: 20 }, () => pn.full([1_000_000], -1))
    return { sums: arrays.map((x) => x.sum().item()), others: others.length }
  },
  async forgets() {
    const thread = new Thread()
    const before = held()
    await thread.call('forgets', { handle: pn.full([2_000_000], 3).share() })
    collect()
    const forgotten = held() - before
    const others = Array.from({ length: 20 }, () => pn.full([2_000_000], -1))
    const start = held()
    const read = await thread.call('forgetsRead')
    const counted = held() - start
    await thread.end()
    return { forgotten, sum: read.sum, counted, after: held() - start, others: others.length }
  },
  async receivers() {
    const threads = [new Thread(), new Thread()]
    await Promise.all(threads.map((thread) => thread.call('views', { handles: [] })))
    const before = held()
    let x = pn.zeros([2_000_000])
    const alone = held() - before
    const handle = x.share()
    for (const [i, thread] of threads.entries()) await thread.call('receivers', { handle, first: i === 0 })
    const three = held() - before
    const sum = x.sum().item()
    x.dispose()
    let gone = false
    try { x.sum() } catch (error) { gone = error instanceof pn.DisposedError }
    const y = pn.attach(handle)
    const still = y.sum().item()
    await threads[0].end()
    const two = held() - before
    const afterDrop = (await threads[1].call('drop', { dispose: true })) - before
    await threads[1].end()
    return { alone, three, two, afterDrop, sum, gone, still }
  },
  async data() {
    const x = pn.arange(10).get('::-3')
    const thread = new Thread({ handle: x.share() })
    const answer = await thread.call('data')
    await thread.end()
    return { same: answer === told(x) }
  },
  async channel() {
    const thread = new Thread()
    const listening = thread.call('channel')
    await listening
    const answer = new Promise((resolve) => { thread.worker.once('message', resolve) })
    const channel = new BroadcastChannel('parnum test')
    channel.postMessage(pn.arange(1000).share())
    const sum = await answer
    channel.close()
    await thread.end()
    return { sum }
  },
}

if (isMainThread) inMain[process.argv[2]]().then((result) => { console.log(JSON.stringify(result)) })
else parentPort.on('message', async ({ name, ...data }) => { parentPort.postMessage(await inWorker[name](data)) })
