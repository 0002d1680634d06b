// A trace that is larger than files may be; tells the error, and what its profile knows.
const pn = require('../../../dist/index.cjs')
const x = pn.arr([1, 2])
try {
  pn.profile(() => { for (let k = 0; k < 2000; k++) x.add(x) }, { trace: process.argv[2] })
} catch (error) {
  console.log(JSON.stringify({ name: error.name, code: error.fields.code, calls: error.fields.profile.total.calls }))
}
