// Loaded into every thread of a process (--require): the first worker of the team ends by itself in the middle of a job, at its claim number
// DIE_AT, DIE_WHERE 'claimed' (the claim is made, and nobody was told) or 'recorded' (the claim is on record, the chunk not begun).
const { threadId } = require('node:worker_threads')
if (threadId === 1) {
  let left = Number(process.env.DIE_AT)
  const { store, compareExchange } = Atomics
  const die = () => { if (--left === 0) process.exit(1) }
  // Words of the control block: see src/schedule/control.ts.
  if (process.env.DIE_WHERE === 'recorded') {
    Atomics.store = (array, index, value) => {
      const result = store(array, index, value)
      if (array instanceof Int32Array && index >= 82 && (index - 82) % 16 === 0 && value > 0) die()
      return result
    }
  } else {
    Atomics.compareExchange = (array, index, expected, value) => {
      const result = compareExchange(array, index, expected, value)
      if (array instanceof BigInt64Array && result === expected) die()
      return result
    }
  }
}
