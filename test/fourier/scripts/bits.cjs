// Hashes of the bits of many transforms, a line for each dtype: the same on every machine and for every number of threads.
const { createHash } = require('node:crypto')
const pn = require('../../../dist/index.cjs')

function noise(count) {
  let state = 12345
  return Float64Array.from({ length: count }, () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 374761393) | 0
    return state / 2 ** 31
  })
}

const shapes = [[1], [5], [64], [100], [101], [1000], [1024], [9, 47], [3, 22, 5], [70, 64], [4096], [4097], [6000], [20, 1024], [2 ** 16], [3, 10007], [2, 2 ** 13, 3]]
for (const dtype of ['float64', 'float32']) {
  const hash = createHash('sha256')
  for (const shape of shapes) {
    const size = shape.reduce((n, d) => n * d, 1)
    const real = pn.arr(noise(size), { dtype }).reshape(shape)
    const complex = real.add(pn.flip(real).mul({ re: 0, im: 1 }))
    const results = [...shape.map((_, axis) => pn.fft.fft(complex, { axis })), pn.fft.ifftn(complex), pn.fft.rfft(real), pn.fft.fft(real), pn.fft.hfft(complex, { n: 2 * shape.at(-1) }), pn.fft.irfft(complex, { n: 2 * shape.at(-1) + 1 })]
    for (const result of results) {
      const elements = result.add(0).toTypedArray()
      hash.update(new Uint8Array(elements.buffer, elements.byteOffset, elements.byteLength))
    }
  }
  console.log(dtype, hash.digest('hex'))
}
console.error(pn.info().backend, pn.info().threads)
