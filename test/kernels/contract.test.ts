/** Programs as bytes: the format, what is refused of it, and what `run` demands of views. docs/program.md says the same in words. */
import { describe, expect, it } from 'vitest'
import * as pn from 'parnum'
import { dtypes, infoOf, type DType } from '../../src/dtype/dtype.js'
import { Kind } from '../../src/kernels/contract.js'
import { opKernels } from '../../src/kernels/generated.js'
import { encode, Field, maxBytes } from '../../src/kernels/portable.js'
import { ProgramBuilder } from '../../src/kernels/program.js'
import { opcodes, opNames, opOf, resultOf } from '../../src/ops/table.js'
import { operation, programs } from './programs.js'

const bytesOf = (name: string): Uint8Array => encode(programs[name])
const read = (name: string): pn.Program => pn.Program.fromBytes(bytesOf(name))
const from = (bytes: readonly number[]): pn.Program => pn.Program.fromBytes(Uint8Array.from(bytes))

/** A program in parts, so that a test can change one. */
interface Parts {
  header: number[]
  types: number[]
  names: string[]
  records: number[][]
}
const none = 255
const float64 = dtypes.indexOf('float64')
const float32 = dtypes.indexOf('float32')
const bool = dtypes.indexOf('bool')
/** view 2 = view 0 + view 1, view 3 = its sum. */
const sample = (): Parts => ({
  header: [0x70, 0x6e, 0x75, 0x6d, 1, 0, 2, 1, 1, 1, 5, 0],
  types: [float64, float64, float64, float64],
  names: ['add'],
  records: [
    [Kind.load, none, float64, 0, none, none],
    [Kind.load, none, float64, 1, none, none],
    [Kind.op, 0, float64, 0, 1, none],
    [Kind.store, none, float64, 2, 2, none],
    [Kind.reduce, 0, float64, 2, 3, 0],
  ],
})
function written({ header, types, names, records }: Parts): number[] {
  const head = [...header]
  head[Field.names] = names.length
  head[Field.instructions] = records.length & 255
  head[Field.instructions + 1] = records.length >> 8
  return [...head, ...types, ...names.flatMap((name) => [name.length, ...Buffer.from(name, 'latin1')]), ...records.flat()]
}
function changed(change: (parts: Parts) => void): number[] {
  const parts = sample()
  change(parts)
  return written(parts)
}
function refusal(run: () => unknown): pn.ParnumError {
  try {
    run()
  } catch (error) {
    if (error instanceof pn.ParnumError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('bytes', () => {
  it('are what docs/program.md says, byte for byte', () => {
    expect([...bytesOf('sum')]).toEqual([
      0x70, 0x6e, 0x75, 0x6d, 1, 0, 1, 0, 1, 1, 2, 0, // "pnum", version 1, 1 input, no output, 1 result, 1 name, 2 instructions
      10, 10, // float64, float64
      3, 0x61, 0x64, 0x64, // add
      0, 255, 10, 0, 255, 255, // value 0 = load float64 view 0
      4, 0, 10, 0, 1, 0, // reduce add float64 value 0 into view 1
    ])
  })

  it('number dtypes and kinds as version 1 does: what was sent once is read forever', () => {
    expect(dtypes.slice(0, 11)).toEqual(['bool', 'int8', 'int16', 'int32', 'int64', 'uint8', 'uint16', 'uint32', 'uint64', 'float32', 'float64'])
    expect([Kind.load, Kind.store, Kind.op, Kind.cast, Kind.reduce, Kind.arg]).toEqual([0, 1, 2, 3, 4, 5])
  })

  it.each(Object.keys(programs))('of %s come back the same', (name) => {
    const bytes = bytesOf(name)
    const program = pn.Program.fromBytes(bytes)
    expect(program.toBytes()).toEqual(bytes)
    expect(pn.Program.fromBytes(bytes.slice().buffer).toBytes()).toEqual(bytes)
    expect(String(program).split('\n').slice(program.views.length)).toEqual(programs[name].text)
  })

  it('tell the views', () => {
    expect(read('spread').views).toEqual([
      { role: 'input', dtype: 'float32' }, { role: 'input', dtype: 'float64' }, { role: 'output', dtype: 'float64' },
      { role: 'result', dtype: 'float64' }, { role: 'result', dtype: 'float64' },
    ])
  })

  it('belong to the program: neither the ones it was read from nor the ones it gives are its own', () => {
    const bytes = bytesOf('sum')
    const program = pn.Program.fromBytes(bytes)
    program.toBytes().fill(0)
    bytes.fill(0)
    expect(program.toBytes()).toEqual(bytesOf('sum'))
  })

  it('name every kernel of every dtype, and every one of them runs', () => {
    let count = 0
    for (const name of opNames) {
      for (const dtype of dtypes) {
        if (!opKernels[opcodes[name]][infoOf(dtype).code]) continue
        const { arity } = opOf(name)
        const out = resultOf(name, dtype)
        const first: DType = name === 'where' ? 'bool' : dtype
        const program = pn.Program.fromBytes(encode(operation(name, dtype, first, arity, out)))
        const inputs = Array.from({ length: arity }, (_, i) => pn.ones([3], { dtype: i === 0 ? first : dtype }))
        program.run([...inputs, pn.zeros([3], { dtype: out })])
        count++
      }
    }
    expect(count).toBeGreaterThan(400)
  })

  it('are not made of instructions that reach beyond their place in the nest', () => {
    const scan = new ProgramBuilder()
    scan.store(scan.scan('add', 'float64', scan.load(0, 'float64'), 2), 1, 'float64', false)
    expect(() => encode(scan.build())).toThrow(/toBytes: instruction 1 is scan, which a program in bytes cannot have/)
    const count = new ProgramBuilder()
    count.count(count.load(0, 'int64'), -1, 1, 8, 1)
    expect(() => encode(count.build())).toThrow(/instruction 1 is count/)
  })

  it('are not made of a view that is read and written, left out, or out of order', () => {
    const both = new ProgramBuilder()
    both.store(both.load(0, 'float64'), 0, 'float64')
    expect(() => encode(both.build())).toThrow(/view 0 is both input and output/)
    const gap = new ProgramBuilder()
    gap.store(gap.load(0, 'float64'), 2, 'float64')
    expect(() => encode(gap.build())).toThrow(/view 1 is not used/)
    const order = new ProgramBuilder()
    order.store(order.load(1, 'float64'), 0, 'float64')
    expect(() => pn.Program.fromBytes(encode(order.build()))).toThrow(/view 1 is of the outputs, not of the inputs/)
    const far = new ProgramBuilder()
    far.store(far.load(0, 'float64'), 64, 'float64')
    expect(() => encode(far.build())).toThrow(/at most 64 views/)
  })
})

describe('fromBytes refuses, with a ProgramError that says where,', () => {
  it('nothing of the sample that the tests below change', () => {
    expect(from(written(sample())).toBytes()).toEqual(Uint8Array.from(written(sample())))
  })

  const cases: [string, number[] | (() => number[]), RegExp][] = [
    ['no bytes', [], /0 bytes are no program/],
    ['a header that is cut off', written(sample()).slice(0, 11), /11 bytes are no program/],
    ['another beginning', changed((p) => { p.header[3] = 0x6e }), /do not begin with "pnum"/],
    ['version 0', changed((p) => { p.header[4] = 0 }), /version 0; this parnum reads version 1/],
    ['a later version', changed((p) => { p.header[5] = 1 }), /version 257/],
    ['no input', changed((p) => { p.header[6] = 0 }), /without inputs/],
    ['nothing that is written', changed((p) => { p.header[7] = p.header[8] = 0 }), /writes nothing/],
    ['65 views', changed((p) => { p.header[6] = 63 }), /at most 64 views, not 65/],
    ['no instructions', changed((p) => { p.records = [] }), /1 to 256 instructions, not 0/],
    ['257 instructions', changed((p) => { p.records = Array.from({ length: 257 }, () => p.records[0]) }), /not 257/],
    ['a dtype of a view that is none', changed((p) => { p.types[1] = 13 }), /there is no dtype 13/],
    ['views that are cut off', written(sample()).slice(0, 14), /end too early/],
    ['a name that is cut off', written(sample()).slice(0, 18), /end too early/],
    ['a name that is no operation', changed((p) => { p.names[0] = 'ada' }), /no operation "ada"/],
    ['an empty name', changed((p) => { p.names[0] = '' }), /no operation ""/],
    ['a name from the prototype', changed((p) => { p.names[0] = 'constructor' }), /no operation "constructor"/],
    ['a name that stands there twice', changed((p) => { p.names.push('add') }), /'add' stands there twice/],
    ['a name that is not used', changed((p) => { p.names.push('sin') }), /'sin' is not used/],
    ['names in another order than they are used', changed((p) => { p.names.unshift('sin'); p.records[2][1] = 1 }), /order of their first use/],
    ['an instruction that is cut off', written(sample()).slice(0, -1), /5 instructions take 30 bytes, there are 29/],
    ['bytes behind the end', [...written(sample()), 0], /there are 31/],
    ['more bytes than a program has', () => new Array<number>(maxBytes + 1).fill(0), /more than a program has/],
    ['an unknown kind', changed((p) => { p.records[0][0] = 11 }), /instruction 0: there is no kind 11/],
    ...[Kind.scan, Kind.compress, Kind.expand, Kind.digitize, Kind.count].map((kind): [string, number[], RegExp] => [
      `kind ${kind}, which is no part of the form`, changed((p) => { p.records[2][0] = kind }), new RegExp(`instruction 2: there is no kind ${kind}`),
    ]),
    ['a dtype that is none', changed((p) => { p.records[0][2] = 255 }), /there is no dtype 255/],
    ['a load from a view that is not there', changed((p) => { p.records[0][3] = 4 }), /there is no view 4/],
    ['a load from an output', changed((p) => { p.records[0][3] = 2 }), /view 2 is of the outputs, not of the inputs/],
    ['a load of another dtype than the view has', changed((p) => { p.records[0][2] = float32 }), /view 0 is float64, not float32/],
    ['a store into an input', changed((p) => { p.records[3][4] = 1 }), /view 1 is of the inputs, not of the outputs/],
    ['a store into a result', changed((p) => { p.records[3][4] = 3 }), /view 3 is of the results, not of the outputs/],
    ['a second store into a view', changed((p) => { p.records.push(p.records[3]) }), /view 2 is written twice/],
    ['a second fold into a view', changed((p) => { p.records.push(p.records[4]) }), /view 3 is written twice/],
    ['a store of a value as another dtype', changed((p) => { p.types[2] = p.records[3][2] = float32 }), /value 2 is float64, and read as float32/],
    ['a value that is read before it is there', changed((p) => { p.records[2][4] = 2 }), /value 2 is not there yet: 2 are/],
    ['a value that never is', changed((p) => { p.records[3][3] = 200 }), /value 200 is not there yet/],
    ['an operation without its second operand', changed((p) => { p.records[2][4] = none }), /value 255 is not there yet/],
    ['an operation with an operand too many', changed((p) => { p.records[2][5] = 0 }), /not used is 255, not 0/],
    ['an operand of another dtype', changed((p) => { p.types[1] = p.records[1][2] = float32 }), /value 1 is float32, and read as float64/],
    ['an operation that the dtype does not have', changed((p) => { p.names[0] = 'gcd' }), /there is no gcd of float64/],
    ['a condition that is no bool', changed((p) => { p.names.unshift('where'); p.records[2][5] = 1; p.records[4][1] = 1 }), /value 0 is float64, and read as bool/],
    ['a name by a number that is none', changed((p) => { p.records[2][1] = 1 }), /there is no name 1/],
    ['a cast to the same dtype', changed((p) => { p.records[2] = [Kind.cast, none, float64, 0, none, none] }), /no cast from float64 to float64/],
    ['a cast of no value', changed((p) => { p.records[2] = [Kind.cast, none, bool, 9, none, none] }), /value 9 is not there yet/],
    ['a fold that is none', changed((p) => { p.names.push('subtract'); p.records[4][1] = 1 }), /subtract of float64 is no fold/],
    ['a sum of bool', () => sumOfBool(), /add of bool is no fold/],
    ['a fold that is a leaf and a half', changed((p) => { p.records[4][5] = 2 }), /0 or 1, not 2/],
    ['a fold into an output', changed((p) => { p.records[4][4] = 2 }), /view 2 is of the outputs, not of the results/],
    ['the index of a sum', changed((p) => { p.records[4] = [Kind.arg, 0, float64, 2, 3, 3] }), /add of float64 has no index/],
    ['an index that is no int64', changed((p) => { p.header[8] = 2; p.types.push(float64); p.names.push('maximum'); p.records[4] = [Kind.arg, 1, float64, 2, 3, 4] }), /view 4 is float64, not int64/],
    ['an extreme and its index in one view', changed((p) => { p.names.push('maximum'); p.types = [4, 4, 4, 4]; p.records.forEach((r) => { r[2] = 4 }); p.records[4] = [Kind.arg, 1, 4, 2, 3, 3] }), /view 3 is written twice/],
    ['a view that nothing uses', changed((p) => { p.header[6] = 3; p.types.push(float64); p.records[3][4] = 3; p.records[4][4] = 4 }), /view 2 is not used/],
    ['a byte in a place that is not used', changed((p) => { p.records[0][5] = 0 }), /not used is 255, not 0/],
    ['more values than there are registers', changed((p) => { p.records = [...Array.from({ length: 65 }, () => p.records[0]), ...p.records] }), /at most 64 values/],
  ]
  function sumOfBool(): number[] {
    return changed((p) => {
      p.types = [bool, bool, bool, bool]
      p.records.forEach((r) => { r[2] = bool })
    })
  }

  it.each(cases)('%s', (_, bytes, message) => {
    const error = refusal(() => from(typeof bytes === 'function' ? bytes() : bytes))
    expect(error).toBeInstanceOf(pn.ProgramError)
    expect(error.operation).toBe('fromBytes')
    expect(error.message).toMatch(message)
  })

  it.each([undefined, null, 7, 'pnum', [1, 2], {}, new Float64Array(8)])('what is no bytes: %j', (value) => {
    expect(refusal(() => pn.Program.fromBytes(value as never))).toBeInstanceOf(pn.ProgramError)
  })

  it('every beginning of a program that is not all of it', () => {
    for (const name of Object.keys(programs)) {
      const bytes = bytesOf(name)
      for (let n = 0; n < bytes.length; n++) expect(refusal(() => pn.Program.fromBytes(bytes.slice(0, n)))).toBeInstanceOf(pn.ProgramError)
    }
  })
})

describe('run', () => {
  const x = pn.arange(12).reshape([3, 4])
  const length = (...views: Parameters<pn.Program['run']>[0]) => (options?: pn.RunOptions) => () => { read('length').run(views, options) }

  it('computes what the operations do', () => {
    const [a, b] = [pn.linspace(-3, 5, 5000), pn.linspace(0, 1, 5000)]
    const out = pn.zeros([5000])
    read('length').run([a, b, out])
    expect(out.toArray()).toEqual(a.mul(a).add(b.mul(b)).sqrt().toArray())
    read('length').run([a, 2, out])
    expect(out.toArray()).toEqual(a.mul(a).add(4).sqrt().toArray())
  })

  it('broadcasts inputs and walks any layout', () => {
    const out = pn.zeros([4, 3])
    read('length').run([x.permuteDims([1, 0]), pn.arr([1, 2, 3]), out.get('::-1')])
    expect(out.get('::-1').toArray()).toEqual(x.permuteDims([1, 0]).square().add(pn.arr([1, 4, 9])).sqrt().toArray())
  })

  it('takes typed arrays with shape, strides and offset, bool ones too', () => {
    const data = Int32Array.from({ length: 20 }, (_, i) => i)
    const less = new Uint8Array(6)
    const out = new Int32Array(6)
    read('choice').run([{ data, shape: [2, 3], strides: [-3, 2], offset: 10 }, { data: Int32Array.of(9), shape: [] }, { data: out, shape: [2, 3] }, { data: less, dtype: 'bool', shape: [2, 3] }])
    const values = [10, 12, 14, 7, 9, 11]
    expect([...out]).toEqual(values.map((v) => (v < 9 ? v * 9 : 9)))
    expect([...less]).toEqual(values.map((v) => Number(v < 9)))
  })

  it('runs a part of the shape only', () => {
    const out = pn.zeros([3, 4])
    read('length').run([x, 0, out], { offset: [1, 1], shape: [2, 2] })
    expect(out.toArray()).toEqual([[0, 0, 0, 0], [0, 5, 6, 0], [0, 9, 10, 0]])
    read('length').run([x, 0, out], { offset: [2, 3] })
    expect(out.item(2, 3)).toBe(11)
    const sums = pn.zeros([3])
    read('sum').run([x, sums], { axis: 1, offset: [1, 0], shape: [2, 4] })
    expect(sums.toArray()).toEqual([0, 22, 38])
    read('sum').run([x, sums], { axis: [-1], offset: [0, 2] })
    expect(sums.toArray()).toEqual([5, 13, 21])
  })

  it('reduces along the axes that are named, all by default, into results of any layout', () => {
    const total = pn.zeros([])
    read('sum').run([x, total])
    expect(total.item()).toBe(66)
    const columns = pn.zeros([8])
    read('sum').run([x, columns.get('::-2')], { axis: 0 })
    expect(columns.toArray()).toEqual([0, 21, 0, 18, 0, 15, 0, 12])
    const all = pn.zeros([3, 4])
    read('sum').run([x, all], { axis: [] })
    expect(all.toArray()).toEqual(x.toArray())
    const [least, where] = [pn.zeros([3], { dtype: 'float32' }), pn.zeros([3], { dtype: 'int64' })]
    read('least').run([x.astype('float32').get(':, ::-1'), least, where], { axis: 1 })
    expect([least.toArray(), where.toArray()]).toEqual([[0, 4, 8], [3, 3, 3]])
  })

  it('stores and folds in one pass', () => {
    const y = pn.linspace(0, 9, 300 * 40).reshape([300, 40])
    const [out, sum, most] = [pn.zeros([300, 40]), pn.zeros([40]), pn.zeros([40])]
    read('spread').run([y.astype('float32'), y.mean(0), out, sum, most], { axis: 0 })
    const wanted = y.astype('float32').astype('float64').sub(y.mean(0))
    expect(out.toArray()).toEqual(wanted.toArray())
    expect(sum.toArray()).toEqual(wanted.square().sum(0).toArray())
    expect(most.toArray()).toEqual(wanted.max(0).toArray())
  })

  it('of no elements writes nothing, or the identity', () => {
    const sums = pn.ones([2])
    read('sum').run([pn.zeros([2, 0]), sums], { axis: 1 })
    expect(sums.toArray()).toEqual([0, 0])
    read('length').run([pn.zeros([0]), 1, pn.zeros([0])])
    const [out, sum, most] = [pn.zeros([2, 0]), pn.ones([2]), pn.ones([2])]
    expect(() => { read('spread').run([pn.zeros([2, 0], { dtype: 'float32' }), 0, out, sum, most], { axis: 1 }) }).toThrow(/no extreme of no elements/)
    expect([sum.toArray(), most.toArray()]).toEqual([[1, 1], [1, 1]])
  })

  it('writes over an input that has been read', () => {
    const y = x.copy()
    read('length').run([y, y, y])
    expect(y.toArray()).toEqual(x.square().mul(2).sqrt().toArray())
    const buffer = Float64Array.of(3, 4)
    read('length').run([{ data: buffer }, 4, { data: new Float64Array(buffer.buffer) }])
    expect([...buffer]).toEqual([5, Math.sqrt(32)])
  })

  it('refuses to write over what is read later, overlaps, or is written twice', () => {
    const line = pn.arange(20)
    const data = new Int32Array(6)
    const overlap = /is written, and overlaps view/
    expect(length(line.get(':10'), 1, line.get('1:11'))()).toThrow(overlap)
    expect(length(line.get('::2'), 1, line.get('1::2'))()).toThrow(overlap)
    expect(length(line.get(':10'), 1, line.get('9::-1'))()).toThrow(overlap)
    expect(() => { read('choice').run([{ data }, 1, { data: data.slice() }, { data: new Uint8Array(data.buffer, 0, 6), dtype: 'bool' }]) }).toThrow(overlap)
    expect(() => { read('sum').run([line, line.get('0:1').reshape([])]) }).toThrow(overlap)
    const p = new ProgramBuilder()
    const a = p.load(0, 'float64')
    p.store(p.op('negative', 'float64', 1, a), 1, 'float64')
    p.store(p.op('add', 'float64', 1, a, a), 2, 'float64')
    expect(() => { pn.Program.fromBytes(encode(p.build())).run([line, line, pn.zeros([20])]) }).toThrow(/view 1 is written, and overlaps view 0/)
    expect(line.toArray()).toEqual(pn.arange(20).toArray())
    expect(length(1, 1, pn.zeros([1, 3]).broadcastTo([2, 3]))()).toThrow(/elements of it share memory/)
    expect(length(1, 1, { data: new Float64Array(9), shape: [3, 3], strides: [2, 2] })()).toThrow(/elements of it share memory/)
  })

  it('refuses views outside their memory', () => {
    const data = new Float64Array(10)
    const out = { data: new Float64Array(5), shape: [5] }
    for (const view of [
      { shape: [5], strides: [3] }, { shape: [5], strides: [1], offset: 6 }, { shape: [5], strides: [-1], offset: 3 }, { shape: [5], offset: -1 },
      { shape: [5], strides: [2 ** 52], offset: 0 }, { shape: [5], strides: [2 ** 53 - 1] }, { offset: 1 },
    ]) expect(length({ data, ...view }, 1, out)()).toThrow(/view 0 goes past its memory/)
    for (const view of [{ offset: 0.5 }, { strides: [NaN] }, { strides: ['1'] }, { offset: 2 ** 60 }]) expect(length({ data, ...view } as never, 1, out)()).toThrow(/holds integers/)
    expect(length({ data, shape: [5], strides: [1, 1] }, 1, out)()).toThrow(/1 axes have as many strides, got 2/)
    expect(length({ data, shape: [-5] }, 1, out)()).toThrow(pn.ShapeError)
  })

  it('refuses wrong numbers, dtypes, shapes, boxes and axes', () => {
    const out = pn.zeros([3, 4])
    expect(length(x, x)()).toThrow(/the program has 3 views, got 2/)
    expect(length(x, x, out, out)()).toThrow(/got 4/)
    expect(() => { read('length').run(x as never) }).toThrow(/the views are a list/)
    expect(length(x, x.astype('float32'), out)()).toThrow(/view 1 is of dtype float64 in the program, got float32/)
    expect(length({ data: new Uint8Array(8), dtype: 'float64' }, x, out)()).toThrow(/holds uint8, not float64/)
    expect(length(x, x, 1)()).toThrow(/needs an NDArray/)
    expect(length(x, [1] as never, out)()).toThrow(/needs an NDArray, got a list/)
    expect(length(x, pn.zeros([5]), out)()).toThrow(/cannot broadcast/)
    expect(length(x, x, pn.zeros([4]))()).toThrow(/view 2 is written and must have shape \[3,4\], got \[4\]/)
    expect(length(x, x, out)({ shape: [4, 4] })).toThrow(/does not lie in \[3,4\]/)
    expect(length(x, x, out)({ offset: [1] })).toThrow(/does not lie in/)
    expect(length(x, x, out)({ offset: [-1, 0], shape: [1, 1] })).toThrow(/does not lie in/)
    expect(length(x, x, out)({ axis: 0 })).toThrow(/takes no axis/)
    expect(length(x, x, out)({ axes: 0 } as never)).toThrow(/unknown option 'axes'/)
    expect(() => { read('sum').run([x, pn.zeros([3])], { axis: 2 }) }).toThrow(pn.AxisError)
    expect(() => { read('sum').run([x, pn.zeros([4])], { axis: 1 }) }).toThrow(/must have shape \[3\]/)
    const gone = pn.zeros([3, 4])
    gone.dispose()
    expect(length(gone, x, out)()).toThrow(pn.DisposedError)
    expect(out.toArray()).toEqual(pn.zeros([3, 4]).toArray())
  })

  it('refuses more views and axes than a job has room for', () => {
    const p = new ProgramBuilder()
    const many = Array.from({ length: 60 }, (_, v) => p.load(v, 'float64'))
    p.store(p.op('add', 'float64', 1, many[0], many[59]), 60, 'float64')
    const program = pn.Program.fromBytes(encode(p.build()))
    const deep = pn.ones(new Array<number>(32).fill(1))
    expect(() => { program.run([...many.map(() => deep), pn.zeros(deep.shape)]) }).toThrow(/61 views of 32 axes are more than a job can have/)
    const out = pn.zeros([])
    program.run([...many.map(() => 2), out])
    expect(out.item()).toBe(4)
  })

  it('in pieces gives the bits of the whole: sums of pieces, combined as leaves', () => {
    const n = 1_000_003
    const y = pn.arange(n).mul(0.1).sin()
    for (const piece of [256, 1 << 15, 1 << 18]) {
      const pieces = Math.ceil(n / piece)
      const partial = pn.zeros([pieces])
      for (let i = 0; i < pieces; i++) read('sum').run([y.get(`${i * piece}:${Math.min(n, (i + 1) * piece)}`), partial.get(`${i}:${i + 1}`).reshape([])])
      const total = pn.zeros([])
      read('combine').run([partial, total])
      expect(total.item()).toBe(y.sum().item())
    }
  })

  it('on several threads gives the bits of one', () => {
    const { threads } = pn.info()
    const y = pn.arange(600_000).mul(0.37).sin().reshape([600, 1000])
    const outcomes = [1, 3].map((count) => {
      pn.configure({ threads: count })
      const [out, sum, most, all] = [pn.zeros([600, 1000]), pn.zeros([600]), pn.zeros([600]), pn.zeros([])]
      read('spread').run([y.astype('float32'), 0.5, out, sum, most], { axis: 1 })
      read('sum').run([y, all])
      return [out, sum, most, all].map((a) => Buffer.from(a.toTypedArray().buffer).toString('latin1'))
    })
    pn.configure({ threads })
    expect(outcomes[1]).toEqual(outcomes[0])
  })
})
