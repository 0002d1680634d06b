/** Programs that can be sent: bytes that another thread, process or machine checks and runs over its own memory. */
import { NDArray, viewArray } from '../array/ndarray.js'
import { infoOf, type DType, type TypedArray } from '../dtype/dtype.js'
import { ShapeError, ValueError } from '../errors.js'
import { planOf } from '../expr/fuse.js'
import { decode } from '../kernels/decode.js'
import { encode, type Portable, type Role } from '../kernels/portable.js'
import type { Program as Built } from '../kernels/program.js'
import { beforeWrite } from '../memory/dependents.js'
import { demand, type View } from '../memory/storage.js'
import { runPortable, scalarView } from '../plan/portable.js'
import { scalars } from '../schedule/team.js'
import { checkShape, contiguousStrides } from '../shape/shape.js'
import { showValue, toInteger } from '../shape/show.js'
import { wrapTyped } from './data.js'
import { checkArray, checkDType, checkOptions } from './options.js'
import { checkUsable, isScalar, weakValue, type Scalar } from './ufunc.js'

/** A view that a program wants. */
export interface ProgramView {
  /** An output has the shape that is walked, a result what a reduction leaves of it. Inputs are broadcast. */
  readonly role: Role
  readonly dtype: DType
}

/** Elements in a typed array: what can be sent where an NDArray cannot. */
export interface ViewData {
  data: TypedArray
  /** 'bool' for a Uint8Array of zeros and ones; otherwise the typed array's own. */
  dtype?: DType
  /** All of the typed array by default. */
  shape?: readonly number[]
  /** In elements; those of C order by default. */
  strides?: readonly number[]
  /** The first element's place. */
  offset?: number
}

/** What `run` takes beside the views. */
export interface RunOptions {
  /** The part of the walked shape that is run: where it begins, by axis, and its lengths. All of it by default. */
  offset?: readonly number[]
  shape?: readonly number[]
  /** The axes that a reduction reduces; all by default. */
  axis?: number | readonly number[]
}

/**
 * A program: what parnum does with the elements of some views, apart from the views. Its bytes can be sent, and whoever gets them needs to trust
 * nobody: `fromBytes` refuses what is no program, and `run` any view that does not fit. docs/program.md describes the bytes.
 * @example pn.Program.from(pn.ones(1e6).mul(2)).program.views[2] //=> { role: 'output', dtype: 'float64' }
 */
export class Program {
  private readonly portable: Portable

  /** @internal */
  constructor(portable: Portable) {
    this.portable = portable
  }

  /**
   * Reads a program from bytes.
   * @throws ProgramError for bytes that hold none, or one of a version or with an operation that this parnum does not know
   * @example const bytes = pn.Program.from(pn.ones(1e6).mul(2)).program.toBytes()
   * pn.Program.fromBytes(bytes).views.map(({ role }) => role) //=> [ 'input', 'input', 'output' ]
   */
  static fromBytes(bytes: Uint8Array | ArrayBufferLike): Program {
    return new Program(decode(bytes))
  }

  /**
   * The program of an array that is not computed yet, and the inputs that its first views stand for: arrays and numbers. Its last view is the
   * output. Parts of the expression of smaller shapes are computed now, and are inputs.
   * @throws ValueError for an array that is computed (`explain` tells), DisposedError
   * @example const { program, inputs } = pn.Program.from(pn.ones(1e6).mul(2))
   * program.views.length //=> 3
   * inputs[1] //=> 2
   */
  static from(x: NDArray): { program: Program; inputs: (NDArray | number | bigint)[] } {
    checkUsable('Program.from', checkArray('Program.from', x))
    if (!x.pending) throw new ValueError('Program.from', 'the array is computed: there is no program to send; operations on large arrays are pending until they are needed', { shape: x.shape })
    const { program, fused } = planOf(x.pending, false)
    const inputs = fused.views.map(({ storage, dtype, shape, strides, offset }) => {
      if (storage === scalars) return storage.memory.typed(infoOf(dtype).code)[storage.start / infoOf(dtype).bytes + offset]
      return viewArray(storage, dtype, shape, strides, offset)
    })
    return { program: programOf(program), inputs }
  }

  /** The program's bytes; the same for the same program. */
  toBytes(): Uint8Array {
    return this.portable.bytes.slice()
  }

  /** The views that `run` takes, in order: inputs, outputs, results. */
  get views(): readonly ProgramView[] {
    return this.portable.views.map(({ role, dtype }) => ({ role, dtype }))
  }

  /**
   * Runs the program over views, or over a part of them, with all of this process's threads, to the end. Inputs are arrays, typed arrays with a shape
   * and strides, or numbers, and are broadcast; outputs have the shape that all inputs stretch to, results that shape without the reduced axes. What is written may overlap
   * nothing else, but that an output may be the very elements of an input that is not read later.
   * @throws ValueError for views that overlap or lie outside their memory; ShapeError, DTypeError, AxisError, DisposedError
   * @example const { program } = pn.Program.from(pn.ones(1e6).mul(2))
   * const out = pn.zeros(4)
   * program.run([pn.arange(4), 10, out], { offset: [1], shape: [2] })
   * out //=> array([ 0., 10., 20.,  0.])
   */
  run(views: readonly (NDArray | ViewData | Scalar)[], options?: RunOptions): void {
    checkOptions('run', options, ['offset', 'shape', 'axis'])
    if (!Array.isArray(views)) throw new ValueError('run', 'the views are a list', { got: typeof views })
    const { offset, shape, axis } = options ?? {}
    const placed = views.map((view, v) => viewOf(view, this.portable.views[v]))
    const part = { offset: offset && integers('offset', offset), shape: shape && checkShape('run', shape) }
    runPortable(this.portable, placed, part, axis)
  }

  /** The program for people: its views, then one line an instruction. */
  toString(): string {
    return [...this.views.map(({ role, dtype }, v) => `view${v}: ${role} ${dtype}`), ...this.portable.program.text].join('\n')
  }

  get [Symbol.toStringTag](): string {
    return 'Program'
  }
}

/**
 * The public form of a program of the engine.
 * @throws ProgramError for one with instructions that cannot be sent, or whose views are not in the order inputs, outputs, results
 * @internal
 */
export function programOf(built: Built): Program {
  return new Program(decode(encode(built)))
}

/** An argument of `run` as a view. Whether it fits its memory and the program is found out below. */
function viewOf(view: unknown, wanted: ProgramView | undefined): View {
  if (view instanceof NDArray) {
    demand(view)
    if (wanted?.role !== 'input') beforeWrite(view.storage)
    return view
  }
  if (isScalar(view) && wanted?.role === 'input') return scalarView(wanted.dtype, weakValue('run', view, wanted.dtype))
  if (typeof view !== 'object' || view === null || !ArrayBuffer.isView((view as ViewData).data)) return checkArray('run', view)
  checkOptions('run', view, ['data', 'dtype', 'shape', 'strides', 'offset'])
  const { data, dtype, shape, strides, offset } = view as ViewData
  const all = wrapTyped('run', data)
  const lengths = shape === undefined ? all.shape : checkShape('run', shape)
  const steps = strides === undefined ? contiguousStrides(lengths) : integers('strides', strides)
  if (steps.length !== lengths.length) throw new ShapeError('run', `${lengths.length} axes have as many strides, got ${steps.length}`, { shape: lengths, strides: steps })
  return { storage: all.storage, dtype: dtypeOf(all.dtype, dtype), shape: lengths, strides: steps, offset: offset === undefined ? 0 : integers('offset', [offset])[0] }
}

function dtypeOf(own: DType, asked: unknown): DType {
  if (asked === undefined) return own
  const dtype = checkDType('run', asked)
  if (dtype === own || (dtype === 'bool' && own === 'uint8')) return dtype
  throw new ValueError('run', `a ${infoOf(own).array.name} holds ${own}, not ${dtype}`, { dtype, own })
}

function integers(name: string, list: readonly unknown[]): number[] {
  if (!Array.isArray(list)) throw new ValueError('run', `${name} is a list of integers, got ${showValue(list)}`, { [name]: list })
  return list.map((entry: unknown) => {
    const integer = toInteger(entry)
    if (integer === undefined || !Number.isSafeInteger(integer)) throw new ValueError('run', `${name} holds integers, got ${showValue(entry)}`, { [name]: entry })
    return integer
  })
}
