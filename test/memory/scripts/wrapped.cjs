// Wrapped typed arrays whose buffers are detached or resized behind the array's back.
const pn = require('../../../dist/index.cjs')
const errors = []
const attempt = (label, f) => {
  try {
    f()
    errors.push([label, 'nothing thrown'])
  } catch (error) {
    errors.push([label, error.name])
  }
}
const uses = {
  add: (x) => x.add(1), addFast: (x) => x.add(x), sin: (x) => x.sin(), sum: (x) => x.sum(), sumAxis: (x) => x.sum(0), argmax: (x) => x.argmax(),
  cumulative: (x) => x.cumulativeSum(), item: (x) => x.item(0), toArray: (x) => x.toArray(), typed: (x) => x.toTypedArray(), data: (x) => x.data,
  set: (x) => x.set(5, 0), view: (x) => x.get('1:').add(1), string: (x) => String(x), copy: (x) => x.copy(), astype: (x) => x.astype('int32'),
  out: (x) => pn.zeros([x.size]).add(1, { out: x }), where: (x) => pn.zeros([x.size]).add(1, { where: pn.ones([x.size], { dtype: 'bool' }), out: x }),
  iterate: (x) => [...x], ready: (x) => x.eval(), mask: (x) => x.get(pn.ones([x.size], { dtype: 'bool' })), mean: (x) => x.mean(), std: (x) => x.std(), again: (x) => pn.arr(x),
}
for (const n of [4, 1000, 300_000]) {
  for (const [name, use] of Object.entries(uses)) {
    // A call before, so that fast ways are found; then the buffer goes.
    const typed = new Float64Array(n).fill(2)
    const x = pn.arr(typed, { copy: false })
    try { use(x) } catch { /* the second call counts */ }
    structuredClone(typed.buffer, { transfer: [typed.buffer] })
    attempt(`${name} of ${n}, detached`, () => use(x))
    if (typeof ArrayBuffer.prototype.resize !== 'function') continue
    const buffer = new ArrayBuffer(n * 8, { maxByteLength: n * 16 })
    const y = pn.arr(new Float64Array(buffer), { copy: false })
    try { use(y) } catch { /* the second call counts */ }
    buffer.resize(n * 4)
    attempt(`${name} of ${n}, shrunk`, () => use(y))
  }
}
// Growing takes nothing away.
let grown
if (typeof ArrayBuffer.prototype.resize === 'function') {
  const buffer = new ArrayBuffer(800, { maxByteLength: 8000 })
  const y = pn.arr(new Float64Array(buffer), { copy: false })
  y.add(1, { out: y })
  buffer.resize(8000)
  grown = [y.sum().item(), y.size]
}
const shared = new Float64Array(new SharedArrayBuffer(8000))
const z = pn.arr(shared, { copy: false })
z.add(3, { out: z })
console.log(JSON.stringify({ wrong: errors.filter(([, name]) => name !== 'DisposedError'), cases: errors.length, grown, shared: [shared[0], shared[999]], usable: pn.arr([1, 2]).add(1).toArray() }))
