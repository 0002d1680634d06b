// A buffer that a user has seen is never given to another array, and stays right when its array is collected.
const pn = require('../../../dist/index.cjs')
const seen = []
for (let i = 0; i < 40; i++) seen.push(pn.full([200_000], i).data, pn.arr([i, i, i]).data)
let x = pn.zeros([200_000])
for (let i = 0; i < 2000; i++) x = x.add(1)
for (let i = 0; i < 20_000; i++) pn.arr([9, 9, 9]).add(1)
const wrong = seen.filter((data, k) => data.some((v) => v !== k >> 1)).length
console.log(JSON.stringify({ wrong, value: x.item(7) }))
