// Every kind of small run, each twice: the second time by the short ways that are known by then. The names go in between.
const pn = require('../../../dist/index.cjs')
const x = pn.arr([3, 1, 2])
const mask = pn.arr([true, false, true])
const ints = pn.arr([1n, 2n, 3n])
const uses = {
  add: () => x.add(x), multiply: () => x.mul(2), sin: () => x.sin(), where: () => pn.where(mask, x, x), sum: () => x.sum(), max: () => x.max(), argmax: () => x.argmax(),
  get: () => x.get(mask), astype: () => ints.astype('float64'), copy: () => x.copy(),
}
for (const [name, use] of Object.entries(uses)) {
  process.stderr.write(`--- ${name}\n`)
  use()
  use()
}
process.stderr.write('--- end\n')
