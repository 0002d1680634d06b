/** Heat that spreads over a plate whose rim keeps its temperature: a stencil of five points, by slices, in two buffers. */
import { pn } from '../parnum.js'
import { uniform, type Program } from './program.js'

const { expr } = pn
const steps = 100
/** The share of a difference that flows in a step. */
const flow = 0.2

export const heat: Program = {
  name: 'heat', title: `heat diffusion, ${steps} steps`, size: 1000, quickSize: 300, rtol: 1e-12,

  inputs: (n) => ({ plate: uniform([n, n], 0, 100) }),

  methods({ plate }) {
    let [now, next] = [plate.copy(), plate.copy()]
    for (let step = 0; step < steps; step++) {
      const inner = now.get('1:-1, 1:-1')
      const around = now.get(':-2, 1:-1').add(now.get('2:, 1:-1')).add(now.get('1:-1, :-2')).add(now.get('1:-1, 2:'))
      next.set(inner.add(around.sub(inner.mul(4)).mul(flow)), '1:-1, 1:-1')
      ;[now, next] = [next, now]
    }
    return [now]
  },

  expr({ plate }) {
    let [now, next] = [plate.copy(), plate.copy()]
    for (let step = 0; step < steps; step++) {
      const [inner, up, down, left, right] = ['1:-1, 1:-1', ':-2, 1:-1', '2:, 1:-1', '1:-1, :-2', '1:-1, 2:'].map((part) => now.get(part))
      next.set(expr`${inner} + ${flow}*(${up} + ${down} + ${left} + ${right} - 4*${inner})`, '1:-1, 1:-1')
      ;[now, next] = [next, now]
    }
    return [now]
  },
}
