// Workers are ended in the middle of jobs, many times: [rounds]. The main thread is blocked meanwhile, so no event tells of it.
const threads = require('node:worker_threads')
const made = []
const Original = threads.Worker
threads.Worker = class extends Original {
  constructor(...args) {
    super(...args)
    made.push(this)
    this.on('exit', () => { this.ended = true })
  }
}
const pn = require('../../../dist/index.cjs')
const [rounds] = process.argv.slice(2).map(Number)
pn.configure({ threads: 3 })
const n = 3_000_000
const x = pn.arange(n)
const sum = (n * (n - 1)) / 2
const expected = x.mul(2).add(1)
let wrong = 0
const errors = []

async function main() {
  for (let i = 0; i < rounds; i++) {
    // One of the latest workers ends; its end comes true while the jobs below run, at another place in every round.
    const living = made.filter((w) => !w.ended)
    if (living.length) void living[i % living.length].terminate()
    if (i % 3 === 0) for (const until = performance.now() + (i % 20); performance.now() < until;) { /* a little later */ }
    try {
      const y = x.mul(2).add(1)
      if (y.sum().item() !== 2 * sum + n || !y.equal(expected).all().item()) wrong++
      if (x.sin().square().add(x.cos().square()).sub(1).abs().max().item() > 1e-12) wrong++
      if (x.cumulativeSum().item(-1) !== sum) wrong++
    } catch (error) {
      errors.push(`${error.name}: ${error.message}`)
    }
    // Events are let in now and then only: most rounds see a death that nobody has told of.
    if (i % 5 === 4) await new Promise((resolve) => setTimeout(resolve, 1))
  }
  await new Promise((resolve) => setTimeout(resolve, 50))
  pn.arange(n).sin()
  console.log(JSON.stringify({ wrong, errors, made: made.length, living: made.filter((w) => !w.ended).length, threads: pn.info().threads }))
}
main()
