// Lines of PARNUM_LOG=ops and a profile of the same work.
const pn = require('../../../dist/index.cjs')
const x = pn.arr([1, 2, 3])
process.stderr.write('--- begin\n')
const p = pn.profile(() => [x.add(1), x.sum(), pn.linspace(0, 1, 100_000).sin().sum(), x.sort()])
process.stderr.write('--- end\n')
x.add(1)
console.log(JSON.stringify({ calls: p.total.calls, bytes: p.total.bytes }))
