// Uses the package as CommonJS. Prints one line of JSON.
const { arr, info } = require('parnum')
const x = arr([[1, 2], [3, 4]])
console.log(JSON.stringify({ sum: x.sum().item(), text: String(x), backend: info().backend }))
