// Run with --require dies.cjs: a worker dies in the middle of a job of each kind.
const pn = require('../../../dist/index.cjs')
const [kind] = process.argv.slice(2)
pn.configure({ threads: 3 })
const n = 2_000_000
const x = kind === 'inplace' ? undefined : pn.arange(n)
const own = new Float64Array(new SharedArrayBuffer(n * 8))
const y = pn.arr(own, { copy: false })
const out = []
for (let i = 0; i < 12; i++) {
  try {
    if (kind === 'inplace') {
      own.fill(i)
      y.add(1, { out: y })
      out.push(own.every((v) => v === i + 1))
    } else out.push(x.mul(3).add(i).sum().item() === (3 * n * (n - 1)) / 2 + i * n)
  } catch (error) {
    out.push(`${error.name}: ${error.message}`)
  }
}
console.log(JSON.stringify(out))
