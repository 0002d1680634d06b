/** Short chains over long arrays, and one value that several results are made of. */
import { pn } from '../parnum.js'
import { uniform, type Program } from './program.js'

const { expr } = pn
const sizes = { size: 1e7, quickSize: 1e6, rtol: 1e-12 }

export const sumOfChain: Program = {
  name: 'sum', title: 'sum(2*a + b*sin(a))', ...sizes,
  inputs: (n) => ({ a: uniform([n], -10, 10), b: uniform([n], 0, 1) }),
  methods: ({ a, b }) => [a.mul(2).add(b.mul(a.sin())).sum().item() as number],
  expr: ({ a, b }) => [expr`sum(2*${a} + ${b}*sin(${a}))`.item() as number],
}

export const length: Program = {
  name: 'length', title: 'sqrt(a*a + b*b)', ...sizes,
  inputs: (n) => ({ a: uniform([n], -10, 10), b: uniform([n], -10, 10) }),
  methods: ({ a, b }) => [a.mul(a).add(b.mul(b)).sqrt()],
  expr: ({ a, b }) => [expr`sqrt(${a}*${a} + ${b}*${b})`],
}

export const moments: Program = {
  name: 'moments', title: 't = sin(x): mean, std, max', ...sizes,
  inputs: (n) => ({ x: uniform([n], -10, 10) }),
  methods({ x }) {
    const t = x.sin()
    return [t.mean().item() as number, t.std().item() as number, t.max().item() as number]
  },
  expr({ x }) {
    const t = expr`sin(${x})`
    return [expr`mean(${t})`, expr`std(${t})`, expr`max(${t})`].map((value) => value.item() as number)
  },
}
