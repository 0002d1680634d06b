/** A transform of n = n1 * n2 elements from transforms of n1 and of n2. native/gufuncs/fourier_tree.h is the twin. */
import { runPass, type Waves } from './butterfly.js'
import { nodeNumbers } from './numbers.js'

/** The tree's nodes (numbers, from a place on) and their tables. */
export interface Tree {
  readonly nodes: Float64Array
  readonly at: number
  readonly tables: Waves
  /** Where element 0 of the tables is, in elements. */
  readonly tableAt: number
}

/** The length of a node. */
export function lengthOf(tree: Tree, node: number): number {
  return tree.nodes[tree.at + node * nodeNumbers]
}

/** input[inAt + j * inStep] to out[outAt + k * outStep], times the factors at factorAt + k * factorStep (-1: none). */
export interface Span {
  readonly input: Waves
  readonly inAt: number
  readonly inStep: number
  readonly out: Waves
  readonly outAt: number
  readonly outStep: number
  readonly factorAt: number
  readonly factorStep: number
  /** The factor of k = 0 is 1. */
  readonly one: boolean
}

/** Runs a node; `room` has space for as many elements from `roomAt` on, and behind them for its parts. `out` may be `input`. */
export function runTree(tree: Tree, node: number, span: Span, room: Waves, roomAt: number): void {
  const { nodes, tables } = tree
  const at = tree.at + node * nodeNumbers
  const [order, first, second] = [nodes[at], nodes[at + 1], nodes[at + 2]]
  const table = tree.tableAt + nodes[at + 3]
  const ones = span.one ? 1 : 0
  if (first < 0) return runPass({ ...span, inNext: 0, outNext: 0, count: 1, factorNext: 0, ones, order, tables, rootAt: table })
  const n1 = lengthOf(tree, first)
  const n2 = lengthOf(tree, second)
  const more = roomAt + n1 * n2
  if (isPass(tree, first)) {
    runPass({
      input: span.input, inAt: span.inAt, inStep: span.inStep * n2, inNext: span.inStep, out: room, outAt: roomAt, outStep: n2, outNext: 1, count: n2,
      factorAt: table, factorStep: 1, factorNext: n1, ones: 2, order: n1, tables, rootAt: tableOf(tree, first),
    })
  } else {
    for (let j = 0; j < n2; j++) {
      runTree(tree, first, {
        input: span.input, inAt: span.inAt + j * span.inStep, inStep: span.inStep * n2, out: room, outAt: roomAt + j, outStep: n2, factorAt: table + j * n1, factorStep: 1, one: true,
      }, room, more)
    }
  }
  if (isPass(tree, second)) {
    return runPass({
      input: room, inAt: roomAt, inStep: 1, inNext: n2, out: span.out, outAt: span.outAt, outStep: span.outStep * n1, outNext: span.outStep, count: n1,
      factorAt: span.factorAt, factorStep: span.factorStep * n1, factorNext: span.factorStep, ones, order: n2, tables, rootAt: tableOf(tree, second),
    })
  }
  for (let k = 0; k < n1; k++) {
    runTree(tree, second, {
      input: room, inAt: roomAt + k * n2, inStep: 1, out: span.out, outAt: span.outAt + k * span.outStep, outStep: span.outStep * n1,
      factorAt: span.factorAt < 0 ? -1 : span.factorAt + k * span.factorStep, factorStep: span.factorStep * n1, one: span.one && k === 0,
    }, room, more)
  }
}

function isPass(tree: Tree, node: number): boolean {
  return tree.nodes[tree.at + node * nodeNumbers + 1] < 0
}

function tableOf(tree: Tree, node: number): number {
  return tree.tableAt + tree.nodes[tree.at + node * nodeNumbers + 3]
}
