// A worker is ended while a job writes over its own input: the result is right, or a BackendError says that it is lost; never wrong.
const threads = require('node:worker_threads')
const made = []
const Original = threads.Worker
threads.Worker = class extends Original {
  constructor(...args) {
    super(...args)
    made.push(this)
  }
}
const pn = require('../../../dist/index.cjs')
pn.configure({ threads: 3 })
const n = 2_000_000
let right = 0
let lost = 0
const wrong = []
async function main() {
  for (let i = 0; i < 30; i++) {
    const x = pn.arange(n)
    x.add(1, { out: x })
    void made[made.length - 1 - (i % 2)]?.terminate()
    try {
      x.mul(3, { out: x })
      if (x.equal(pn.arange(n).add(1).mul(3)).all().item()) right++
      else wrong.push(i)
    } catch (error) {
      if (error instanceof pn.BackendError && /written|lost/.test(error.message)) lost++
      else wrong.push(String(error))
    }
    if (pn.arr([1, 2, 3]).add(1).item(2) !== 4 || pn.arange(n).sum().item() !== (n * (n - 1)) / 2) wrong.push(`after ${i}`)
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  console.log(JSON.stringify({ rounds: right + lost, wrong }))
}
main()
