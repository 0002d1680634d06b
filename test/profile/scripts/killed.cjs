// Profiles of jobs whose workers are ended meanwhile: every chunk of every program is in the trace once, and within its program.
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
const x = pn.linspace(0, 1, 2_000_000)
const wrong = []
let profiles = 0

function check({ traceEvents }) {
  const programs = traceEvents.filter((e) => e.cat === 'operation')
  for (const { name, ts, dur, args } of programs) {
    const chunks = traceEvents.filter((e) => e.cat === 'chunk' && e.args.run === args.run)
    const numbers = chunks.map((e) => e.args.chunk).sort((a, b) => a - b)
    if (args.chunks > 1 && numbers.join() !== Array.from({ length: args.chunks }, (_, k) => k).join()) wrong.push(`${name}: ${numbers.join()}`)
    if (chunks.some((e) => e.ts < ts || e.ts + e.dur > ts + dur)) wrong.push(`${name}: outside`)
  }
}

async function main() {
  for (let i = 0; i < 8; i++) {
    const living = made.filter((w) => !w.ended)
    if (living.length) void living[i % living.length].terminate()
    check(pn.profile(() => [x.sin().eval(), x.sum()]).trace())
    profiles++
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  console.log(JSON.stringify({ wrong, profiles }))
}
main()
