// Arrays are kept until the limit refuses; then everything still works.
const pn = require('../../../dist/index.cjs')
pn.configure({ memoryLimit: 200e6 })
const kept = []
let error
try {
  for (;;) kept.push(pn.full([1_000_000], kept.length))
} catch (e) {
  error = e
}
const right = kept.every((x, k) => x.item(0) === k && x.item(-1) === k)
let again
try { pn.zeros([1_000_000]) } catch (e) { again = e.name }
const small = pn.arr([1, 2, 3]).add(1).toArray()
const count = kept.length
const heldFull = pn.info().memory.held
kept.pop().dispose()
const reused = pn.full([1_000_000], -1).item(5)
kept.length = 0
const y = pn.full([20_000_000], 2)
const sum = y.sum().item()
let huge
try { pn.zeros([1e15]) } catch (e) { huge = e.name }
pn.configure({ memoryLimit: 400e6 })
const more = pn.full([20_000_000], 3).sum().item()
console.log(JSON.stringify({
  name: error.name, isParnumError: error instanceof pn.ParnumError, message: error.message, fields: error.fields, count, right, again, small, heldFull, reused, sum, huge, more,
}))
