/** Bodies that attract each other, all pairs, with softened gravity: what is small is broadcast to [n, n], and summed. */
import { pn, type NDArray } from '../parnum.js'
import { uniform, type Program } from './program.js'

const { expr } = pn
const steps = 3
const dt = 0.01
/** The square of the distance below which gravity no longer grows. */
const soft = 1e-3

/** Where each body is from each other's point of view: element [i, j] is x[j] - x[i]. */
function apart(x: NDArray): NDArray {
  return x.expandDims(0).sub(x.expandDims(1))
}

export const nbody: Program = {
  name: 'n-body', title: `N-body, all pairs, ${steps} steps`, size: 2000, quickSize: 500, rtol: 1e-12,

  inputs: (n) => ({
    x: uniform([n], -1, 1), y: uniform([n], -1, 1), z: uniform([n], -1, 1),
    vx: uniform([n], -0.1, 0.1), vy: uniform([n], -0.1, 0.1), vz: uniform([n], -0.1, 0.1), mass: uniform([n], 0.5 / n, 1.5 / n),
  }),

  methods({ x, y, z, vx, vy, vz, mass }) {
    for (let step = 0; step < steps; step++) {
      const [dx, dy, dz] = [apart(x), apart(y), apart(z)]
      const squared = dx.mul(dx).add(dy.mul(dy)).add(dz.mul(dz)).add(soft)
      const pull = mass.div(squared.mul(squared.sqrt()))
      vx = vx.add(pull.mul(dx).sum(1).mul(dt))
      vy = vy.add(pull.mul(dy).sum(1).mul(dt))
      vz = vz.add(pull.mul(dz).sum(1).mul(dt))
      x = x.add(vx.mul(dt))
      y = y.add(vy.mul(dt))
      z = z.add(vz.mul(dt))
    }
    return [x, y, z]
  },

  expr({ x, y, z, vx, vy, vz, mass }) {
    for (let step = 0; step < steps; step++) {
      const [dx, dy, dz] = [apart(x), apart(y), apart(z)]
      const squared = expr`${dx}**2 + ${dy}**2 + ${dz}**2 + ${soft}`
      const pull = expr`${mass} / (${squared}*sqrt(${squared}))`
      vx = expr`${vx} + ${expr`sum(${pull}*${dx}, axis=1)`}*${dt}`
      vy = expr`${vy} + ${expr`sum(${pull}*${dy}, axis=1)`}*${dt}`
      vz = expr`${vz} + ${expr`sum(${pull}*${dz}, axis=1)`}*${dt}`
      x = expr`${x} + ${vx}*${dt}`
      y = expr`${y} + ${vy}*${dt}`
      z = expr`${z} + ${vz}*${dt}`
    }
    return [x, y, z]
  },
}
