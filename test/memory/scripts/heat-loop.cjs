// Heat between two grids, each written from pending expressions of the other, on a large pair and then for long on a small one: what is computed with must not grow old.
const pn = require('../../../dist/index.cjs')

/** One step in plain JavaScript, with the operations in the same order. */
function plain(now, next, n) {
  for (let i = 1; i < n - 1; i++) {
    for (let j = 1; j < n - 1; j++) {
      const k = i * n + j
      next[k] = now[k] + (now[k - n] + now[k + n] + now[k - 1] + now[k + 1] - now[k] * 4) * 0.2
    }
  }
}

let wrong = 0
for (const [n, steps, times] of [[3162, 12, 8], [400, 600, 12]]) {
  const plate = pn.random.generator(1).random([n, n]).eval()
  let [now, next] = [plate.copy(), plate.copy()]
  const loop = () => {
    for (let k = 0; k < steps; k++) {
      const inner = now.get('1:-1, 1:-1')
      const around = now.get(':-2, 1:-1').add(now.get('2:, 1:-1')).add(now.get('1:-1, :-2')).add(now.get('1:-1, 2:'))
      next.set(inner.add(around.sub(inner.mul(4)).mul(0.2)), '1:-1, 1:-1')
      ;[now, next] = [next, now]
    }
  }
  for (let k = 0; k < times; k++) {
    now.set(plate)
    next.set(plate)
    loop()
  }
  let [was, is] = [Float64Array.from(plate.data), Float64Array.from(plate.data)]
  for (let k = 0; k < steps; k++) {
    plain(was, is, n)
    ;[was, is] = [is, was]
  }
  const got = now.data
  for (let k = 0; k < was.length; k++) if (got[k] !== was[k]) wrong++
}
console.log(JSON.stringify({ held: pn.info().memory.held, wrong }))
