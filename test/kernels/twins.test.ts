/** The two interpreters on the same random frames: exact operations must give the same bits. Needs the addon. */
import { resolve } from 'node:path'
import load from 'node-gyp-build'
import { describe, expect, it } from 'vitest'
import { dtypes, infoOf, isComplex, type DType } from '../../src/dtype/dtype.js'
import { Kind, Mode } from '../../src/kernels/contract.js'
import { castKernels, foldKernels, opKernels } from '../../src/kernels/generated.js'
import type { Addon } from '../../src/memory/addon.js'
import { opcodes, opNames, opOf, resultOf, type OpName } from '../../src/ops/table.js'
import { Control, Wide } from '../../src/schedule/control.js'
import { code, frameOf, lay, layouts, loose, noise, opWord, runAll, sizeOf, valueOf, valuesOf, type Laid, type Plan, type Scalar } from './frames.js'

/** Random frames for each kind of program; PARNUM_FUZZ raises it for a longer run. */
const cases = Number(process.env['PARNUM_FUZZ'] ?? 150)
const control = new Control()
const addon = built()

/** The addon where it was built: src/memory/addon.ts looks for it as the built package does. */
function built(): Addon | undefined {
  try {
    const found = load(resolve(import.meta.dirname, '../..')) as Addon
    return found.chooseTarget(process.env['PARNUM_TARGET'] || undefined) ? found : undefined
  } catch {
    return undefined
  }
}

function runNative(plan: Plan, registers: number, instructions: readonly (readonly number[])[], views: readonly Laid[]): void {
  const { frame, program, chunks } = frameOf(plan, registers, instructions, views, (v) => addon!.address(new Uint8Array(v.memory.buffer)))
  frame[0] = addon!.address(program)
  control.frame.set(frame)
  Atomics.store(control.wide, Wide.done, 0n)
  Atomics.store(control.wide, Wide.claim, (1n << 32n) | BigInt(chunks))
  addon!.bind(control.bytes, -1)
  addon!.work()
  if (program.length === 0) throw new Error('the program must outlive the run')
}

/** Random choices. */
class Dice {
  private readonly next: () => number
  constructor(seed: number) {
    this.next = noise(seed)
  }
  below(n: number): number {
    return (this.next() >>> 4) % n
  }
  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]
  }
  value(d: DType): Scalar {
    const info = infoOf(d)
    const special = 'fc'.includes(info.kind) ? [NaN, 0, -0, Infinity, -Infinity, 1, -1, 0.5, 5e-324, 1e-40, 3e38, 1.5, 2.5, -3, 2 ** 63, 1e300] : [0, 1, info.min, info.max]
    if (this.below(4) > 0) return valueOf(d, this.next())
    const v = this.pick<Scalar>(special)
    return info.big ? BigInt(v) : Number(v)
  }
  shape(most: number): number[] {
    const shape: number[] = []
    for (let nd = 1 + this.below(4); nd > 0; nd--) {
      const dim = this.pick([1, 2, 3, 5, 7, 16, 40, 70, 300, 1100, 2500])
      if (sizeOf(shape) * dim <= most) shape.push(dim)
    }
    return shape.length ? shape : [3]
  }
  input(d: DType, shape: readonly number[]): Laid {
    const repeated = this.below(3) ? [] : shape.map((_, i) => i).filter(() => this.below(2))
    return lay(d, shape, () => this.value(d), this.pick(layouts), repeated)
  }
}

/** A program under way: inputs are loaded and cast, exact operations applied. */
class Script {
  readonly instructions: number[][] = []
  readonly views: Laid[] = []
  registers = 0
  constructor(private readonly dice: Dice, private readonly shape: readonly number[]) {}

  view(v: Laid): number {
    return this.views.push(v) - 1
  }
  put(kind: number, x: number, dst: number, a: number, b = -1, c = -1): number {
    this.instructions.push([kind, x, dst, a, b, c])
    return dst
  }
  load(d: DType): number {
    const from = this.dice.below(3) ? d : this.dice.pick(dtypes.filter((other) => castKernels[code(other)][code(d)] !== undefined))
    const loaded = this.put(Kind.load, code(from), this.registers++, this.view(this.dice.input(from, this.shape)))
    return from === d ? loaded : this.put(Kind.cast, code(from) * 16 + code(d), this.registers++, loaded)
  }
  op(d: DType, name: OpName, first: number): number {
    const inputs = [name === 'where' ? this.load('bool') : first]
    while (inputs.length < opOf(name).arity) inputs.push(this.dice.below(3) ? this.load(d) : first)
    return this.put(Kind.op, opWord(name, d), this.registers++, inputs[0], inputs[1], inputs[2])
  }
  /** A register of dtype d after some operations that stay in it. */
  value(d: DType): number {
    // copysign is left out: the sign of a NaN that another operation made is the processor's, and no part of the contract.
    const names = exact(d).filter((name) => resultOf(name, d) === d && name !== 'copysign')
    let register = this.load(d)
    for (let n = this.dice.below(3); n > 0; n--) register = this.op(d, this.dice.pick(names), register)
    return register
  }
  store(d: DType, register: number): void {
    const out = lay(d, this.shape, () => zero(d), this.dice.pick(layouts))
    this.put(Kind.store, code(d), -1, register, this.view(out), 1)
  }
}

const show = (v: Scalar): string => (Object.is(v, -0) ? '-0' : String(v))
const zero = (d: DType): Scalar => (infoOf(d).big ? 0n : 0)
const exact = (d: DType): OpName[] => opNames.filter((name) => opOf(name).ulp === 0 && opKernels[opcodes[name]][code(d)] !== undefined && !(isComplex(d) && inexact.has(name)))
/** Exact for real numbers only: they take a root or an absolute value. */
const inexact: ReadonlySet<OpName> = new Set(['abs', 'sign', 'sqrt'])
/** The exact folds of a dtype. */
const foldsOf = (d: DType): readonly OpName[] => (Object.keys(foldKernels) as (keyof typeof foldKernels)[]).filter((name) => opOf(name).ulp === 0 && foldKernels[name][code(d)] !== undefined)
/** The exact operations that can go on with what they give. copysign is left out as above. */
const inOrder = (d: DType): OpName[] => exact(d).filter((name) => opOf(name).arity === 2 && resultOf(name, d) === d && name !== 'copysign')

/** A fold in order, from carries or from the first element on, where a mask is true or everywhere. */
function foldInOrder(script: Script, dice: Dice, d: DType, register: number, carries: number): void {
  const begun = dice.below(2) === 1
  const mask = begun && dice.below(2) ? script.load('bool') : -1
  const out = script.view(loose(d, script.views[carries].shape[0] === 0 ? [] : new Array<Scalar>(script.views[carries].shape[0]).fill(zero(d))))
  script.put(Kind.fold, opWord(dice.pick(inOrder(d)), d), mask, register, begun ? carries : -1, out)
}

/** Runs both interpreters and compares all memory that they could write. */
function compare(plan: Plan, script: Script, about: string): void {
  const { views, instructions, registers } = script
  const before = views.map((v) => new Uint8Array(v.memory.buffer).slice())
  runAll(plan, registers, instructions, views)
  const wanted = views.map((v) => [...v.memory.typed(code(v.dtype))])
  views.forEach((v, i) => new Uint8Array(v.memory.buffer).set(before[i]))
  runNative(plan, registers, instructions, views)
  views.forEach((v, i) => {
    const found = v.memory.typed(code(v.dtype))
    for (let k = 0; k < found.length; k++) {
      if (!Object.is(found[k], wanted[i][k])) {
        expect.fail(`${about}: [${plan.shape}] view ${i} (${v.dtype}) element ${k}: native ${show(found[k])}, TypeScript ${show(wanted[i][k])}\n${JSON.stringify(plan)}\n${instructions.join('\n')}`)
      }
    }
  })
}

describe.skipIf(!addon)('both interpreters give the same bits', () => {
  it('for every exact operation and dtype', () => {
    for (const name of opNames) {
      for (const d of dtypes) {
        if (!exact(d).includes(name)) continue
        const shape = [1500]
        const script = new Script(new Dice(code(d) + 50), shape)
        const inputs = Array.from({ length: opOf(name).arity }, (_, i) => script.load(name === 'where' && i === 0 ? 'bool' : d))
        const result = script.put(Kind.op, opWord(name, d), script.registers++, inputs[0], inputs[1], inputs[2])
        script.store(resultOf(name, d), result)
        compare({ shape }, script, `${name} ${d}`)
      }
    }
  })

  it('for every cast', () => {
    for (const from of dtypes) {
      for (const to of dtypes) {
        if (from !== to && castKernels[code(from)][code(to)] === undefined) continue
        const shape = [1500]
        const dice = new Dice(code(from) * 16 + code(to))
        const script = new Script(dice, shape)
        const loaded = script.put(Kind.load, code(from), script.registers++, script.view(dice.input(from, shape)))
        script.store(to, script.put(Kind.cast, code(from) * 16 + code(to), script.registers++, loaded))
        compare({ shape }, script, `${from} to ${to}`)
      }
    }
  })

  it('for elementwise programs of any nest, layout and chunk', () => {
    for (let seed = 0; seed < cases; seed++) {
      const dice = new Dice(seed)
      const shape = dice.shape(20000)
      const d = dice.pick(dtypes)
      const script = new Script(dice, shape)
      script.store(d, script.value(d))
      if (dice.below(2)) script.store('float32', script.value('float32'))
      compare({ shape, chunk: dice.pick([sizeOf(shape), 1024, 700, 4096]) }, script, `seed ${seed}`)
    }
  })

  it('for reductions and extremes of rows', () => {
    for (let seed = 0; seed < cases; seed++) {
      const dice = new Dice(seed + 1e6)
      const shape = dice.shape(30000)
      const d = dice.pick(dtypes)
      const kept = dice.below(shape.length + 1)
      const size = sizeOf(shape.slice(kept))
      const outputs = sizeOf(shape.slice(0, kept))
      const pieceLength = dice.pick([2 ** 40, 1024, 4096])
      const pieces = Math.ceil(size / pieceLength)
      const many = pieces > 1 ? 1 : 1 + dice.below(outputs)
      const script = new Script(dice, shape)
      const register = script.value(d)
      const results = (type: DType): number => script.view(loose(type, new Array<Scalar>(outputs * pieces).fill(zero(type))))
      script.put(Kind.reduce, opWord(dice.pick(foldsOf(d)), d), -1, register, results(d), dice.below(4) ? 0 : 1)
      if (!isComplex(d)) script.put(Kind.arg, opWord(dice.pick(['maximum', 'minimum'] as const), d), -1, register, results(d), results('int64'))
      compare({ mode: Mode.rows, shape, reduced: shape.length - kept, pieces, pieceLength, outputs: many, chunks: Math.ceil(outputs / many) * pieces }, script, `seed ${seed}`)
    }
  })

  it('for reductions and running folds of columns', () => {
    for (let seed = 0; seed < cases; seed++) {
      const dice = new Dice(seed + 2e6)
      const shape = [...dice.shape(3000), dice.pick([2, 3, 5, 64, 70])]
      const last = shape.length - 1
      const d = dice.pick(dtypes)
      const kept = dice.below(last)
      const size = sizeOf(shape.slice(kept, last))
      const scans = dice.below(2) === 0
      const pieceLength = dice.pick([2 ** 40, 1024, 2048])
      const pieces = Math.ceil(size / pieceLength)
      const wide = dice.pick([1024, 16, 48])
      const chunk = 1 + dice.below(3)
      const units = sizeOf(shape.slice(0, kept)) * Math.ceil(shape[last] / wide) * pieces
      const script = new Script(dice, shape)
      const register = script.value(d)
      const results = script.view(loose(d, new Array<Scalar>(sizeOf(shape.slice(0, kept)) * shape[last] * pieces).fill(zero(d))))
      script.put(Kind.reduce, opWord(dice.pick(foldsOf(d)), d), -1, register, results)
      if (scans) {
        const carries = script.view(loose(d, Array.from({ length: sizeOf(shape.slice(0, kept)) * shape[last] * pieces }, () => dice.value(d))))
        script.store(d, script.put(Kind.scan, opWord(dice.pick(inOrder(d)), d), script.registers++, register, dice.below(2) ? carries : -1))
        foldInOrder(script, dice, d, register, carries)
      }
      compare({ mode: Mode.columns, shape, reduced: last - kept, pieces, pieceLength, outputs: wide, chunk, chunks: Math.ceil(units / chunk) }, script, `seed ${seed}`)
    }
  })

  it('for folds over operands repeated along any dimensions', () => {
    for (const shape of [[1000, 3, 5], [700, 2, 7], [30, 5, 600]]) {
      for (const repeated of [[0], [0, 2], [0, 1], [1], [2]]) {
        for (const mode of [Mode.rows, Mode.columns]) {
          const script = new Script(new Dice(5), shape)
          const register = script.put(Kind.load, code('float64'), script.registers++, script.view(lay('float64', shape, (i) => i + 0.1, 'contiguous', repeated)))
          const columns = mode === Mode.columns ? shape[2] : 1
          script.put(Kind.reduce, opWord('add', 'float64'), -1, register, script.view(loose('float64', new Array<Scalar>(columns).fill(0))))
          compare({ mode, shape, reduced: mode === Mode.columns ? 2 : 3, outputs: 1024, chunk: 1, chunks: 1 }, script, `repeated ${repeated}`)
        }
      }
    }
  })

  it('for running folds of rows', () => {
    for (let seed = 0; seed < cases; seed++) {
      const dice = new Dice(seed + 3e6)
      const shape = dice.shape(20000)
      const d = dice.pick(dtypes)
      const kept = dice.below(shape.length)
      const size = sizeOf(shape.slice(kept))
      const outputs = sizeOf(shape.slice(0, kept))
      const pieceLength = dice.pick([2 ** 40, 1024, 4096])
      const pieces = Math.ceil(size / pieceLength)
      const many = pieces > 1 ? 1 : 1 + dice.below(outputs)
      const script = new Script(dice, shape)
      const register = script.value(d)
      const carries = script.view(loose(d, Array.from({ length: outputs * pieces }, () => dice.value(d))))
      script.store(d, script.put(Kind.scan, opWord(dice.pick(inOrder(d)), d), script.registers++, register, dice.below(2) ? carries : -1))
      foldInOrder(script, dice, d, register, carries)
      compare({ mode: Mode.rows, shape, reduced: shape.length - kept, pieces, pieceLength, outputs: many, chunks: Math.ceil(outputs / many) * pieces }, script, `seed ${seed}`)
    }
  })

  it('for selection and counting', () => {
    for (let seed = 0; seed < cases; seed++) {
      const dice = new Dice(seed + 4e6)
      const shape = dice.shape(12000)
      const total = sizeOf(shape)
      const chunk = dice.pick([total, 1024, 2048, 700])
      const chunks = Math.ceil(total / chunk)
      const d = dice.pick(dtypes)
      const script = new Script(dice, shape)
      const register = script.value(d)
      const what = dice.below(3)
      if (what === 2) {
        const edges = Array.from({ length: 2 + dice.below(30) }, (_, i) => -2 + i * 0.37)
        const values = script.load('float64')
        const bins = script.put(Kind.digitize, edges.length * 2 + dice.below(2), script.registers++, values, script.view(loose('float64', edges)))
        const weights = script.load('float64')
        const ways = dice.pick([1, 4])
        const tables = (type: DType): number => script.view(loose(type, new Array<Scalar>(chunks * ways * (edges.length - 1)).fill(zero(type))))
        script.put(Kind.count, edges.length - 1, ways, bins, -1, tables('int64'))
        script.put(Kind.count, edges.length - 1, ways, bins, weights, tables('float64'))
        script.store('int64', bins)
      } else {
        const mask = lay('bool', shape, () => dice.below(2), dice.pick(layouts))
        const masks = [...valuesOf(mask)].map(Number)
        const offsets = Array.from({ length: chunks }, (_, c) => BigInt(masks.slice(0, c * chunk).reduce((sum, v) => sum + v, 0)))
        const masked = script.put(Kind.load, code('bool'), script.registers++, script.view(mask))
        const starts = script.view(loose('int64', offsets))
        const packed = script.view(loose(d, Array.from({ length: total }, () => dice.value(d))))
        if (what === 0) script.put(Kind.compress, code(d), masked, register, starts, packed)
        else script.store(d, script.put(Kind.expand, code(d) + 16 * starts, script.registers++, register, masked, packed))
      }
      compare({ shape, chunk }, script, `seed ${seed}`)
    }
  })

  it('for gathers and scatters over views of any layout', () => {
    for (let seed = 0; seed < cases; seed++) {
      const dice = new Dice(seed + 5e6)
      const shape = dice.shape(12000)
      const last = shape.length - 1
      const d = dice.pick(dtypes)
      const some = (): number[] => shape.map((_, i) => i).filter(() => dice.below(2))
      const script = new Script(dice, shape)
      const same = dice.below(2) === 1
      const repeated = same ? [...new Set([...some(), last])] : some()
      // Three elements lie free at both ends of a view.
      const type = dice.pick(['float64', 'int64', 'int8'] as const)
      const moves = lay(type, shape, () => (type === 'int64' ? BigInt(dice.below(7)) - 3n : dice.below(7) - 3), dice.pick(layouts), repeated)
      let offsets = script.put(Kind.load, code(type), script.registers++, script.view(moves))
      if (type !== 'float64') offsets = script.put(Kind.cast, code(type) * 16 + code('float64'), script.registers++, offsets)
      const scatters = dice.below(2) === 1
      const view = script.view(lay(d, shape, () => dice.value(d), dice.pick(layouts), dice.below(3) ? some() : shape.map((_, i) => i)))
      if (scatters) script.put(Kind.scatter, code(d), script.value(d), offsets, view, same ? 1 : 0)
      else script.store(d, script.put(Kind.gather, code(d), script.registers++, offsets, view, same ? 1 : 0))
      compare({ shape, chunk: scatters ? sizeOf(shape) : dice.pick([sizeOf(shape), 1024, 700, 4096]) }, script, `seed ${seed}`)
    }
  })

  it('for updates of elements at offsets, computed in their dtype or in another', () => {
    for (let seed = 0; seed < cases; seed++) {
      const dice = new Dice(seed + 6e6)
      const shape = dice.shape(6000)
      const last = shape.length - 1
      const some = (): number[] => shape.map((_, i) => i).filter(() => dice.below(2))
      const script = new Script(dice, shape)
      const same = dice.below(2) === 1
      const moves = lay('float64', shape, () => dice.below(7) - 3, dice.pick(layouts), same ? [...new Set([...some(), last])] : some())
      const offsets = script.put(Kind.load, code('float64'), script.registers++, script.view(moves))
      const d = dice.pick(dtypes)
      const name = dice.pick(exact(d).filter((op) => opOf(op).arity < 3 && op !== 'copysign'))
      const result = resultOf(name, d)
      const to = dice.below(2) && result === d ? d : dice.pick(dtypes.filter((t) => (t === d || castKernels[code(t)][code(d)]) && (t === result || castKernels[code(result)][code(t)])))
      const view = script.view(lay(to, shape, () => dice.value(to), dice.pick(layouts), dice.below(3) ? some() : shape.map((_, i) => i)))
      script.put(Kind.update, opWord(name, d), opOf(name).arity === 1 ? -1 : script.load(d), offsets, view, (code(result) * 16 + code(to)) * 2 + (same ? 1 : 0))
      compare({ shape, chunk: sizeOf(shape) }, script, `seed ${seed} ${name} ${d} in ${to}`)
    }
  })
})
