// Errors of all kinds between jobs; the team goes on.
const pn = require('../../../dist/index.cjs')
const n = 1_000_000
const x = pn.arange(n)
const names = new Set()
const bad = [
  () => x.add(pn.zeros([3])), () => x.sum(5), () => x.gcd(x), () => x.pow('2'), () => x.add(1, { out: pn.zeros([2]) }), () => x.get(n), () => x.reshape([7]),
  () => pn.zeros([1e15]), () => x.astype('float16'), () => pn.arr([2n, 3n]).pow(pn.arr([-1n, 1n])), () => x.cumulativeSum({ axis: 3 }), () => x.add(undefined),
]
let wrong = 0
for (let i = 0; i < 60; i++) {
  try {
    bad[i % bad.length]()
    wrong++
  } catch (error) {
    if (!(error instanceof pn.ParnumError)) throw error
    names.add(error.name)
  }
  if (x.mul(2).sum().item() !== n * (n - 1)) wrong++
}
console.log(JSON.stringify({ wrong, names: [...names].sort() }))
