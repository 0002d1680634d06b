// Arrays over 4 GiB: more bytes than 32 bits count (float64), and more elements (uint8, bool).
const pn = require('../../../dist/index.cjs')
const [kind] = process.argv.slice(2)
pn.configure({ memoryLimit: 16e9 })
const out = {}
if (kind === 'float64') {
  const n = 6e8
  const x = pn.full([n], 0.5)
  const y = x.add(1)
  out.sum = y.sum().item()
  y.set(7, n - 1)
  out.last = [y.item(-1), y.item(n - 2), x.item(-1)]
  out.tail = y.get(`${n - 2}:`).toArray()
  out.backward = y.get('::-1').get(':2').toArray()
  out.argmax = y.argmax().item()
  out.nbytes = y.nbytes
} else {
  const n = 5e9
  const x = pn.ones([n], { dtype: kind })
  x.set(kind === 'bool' ? false : 0, '4294967290:4294967300')
  out.last = [x.item(-1), x.item(n - 2), x.item(0)].map(Number)
  out.zeros = x.get('4294967285:4294967305').toArray().map(Number)
  if (kind === 'uint8') x.add(1, { out: x })
  else x.logicalNot({ out: x })
  out.sum = x.sum().item()
  out.count = x.countNonzero().item()
  out.backward = x.get('::-1').get(':2').toArray().map(Number)
  out.size = x.size
  try { out.data = x.data.length === n } catch (error) { out.data = error instanceof pn.ValueError }
}
console.log(JSON.stringify(out))
