/**
 * Printing: an array as NumPy 2.4 prints it, in its `str` and `repr` forms. Reads each element that it shows once, and no
 * other; knows nothing of arrays but a shape, a dtype and a way to read an element.
 *
 * Three steps: choose what to show, turn the shown elements into words of one column width, lay the words out in lines.
 */
import { infoOf, type Complex, type DType } from '../dtype/dtype.js'
import { ValueError } from '../errors.js'
import { showValue } from '../shape/show.js'

/** One element: a boolean for bool, a bigint for int64 and uint64, two parts of a complex number, else a number. */
export type Element = number | bigint | boolean | Complex

/** What can be printed. */
export interface Printable {
  readonly shape: readonly number[]
  readonly dtype: DType
  /** The element at an index of non-negative integers, one for each axis. */
  at(index: readonly number[]): Element
}

/** How to print; the names and defaults are those of `numpy.set_printoptions`. */
export interface PrintOptions {
  /** The most digits after the point of a float: 8. */
  readonly precision?: number
  /** The most elements that are printed in full: 1000. May be Infinity. */
  readonly threshold?: number
  /** How many elements are shown at either end of an axis that is cut short: 3. The last one is always shown. */
  readonly edgeItems?: number
  /** The most characters in a line: 75. May be Infinity. A line holds one element at least. */
  readonly lineWidth?: number
  /** Print small floats without an exponent, as 0 where `precision` does not reach them: false. */
  readonly suppress?: boolean
}

type Settings = Readonly<Required<PrintOptions>>

const defaults: Settings = { precision: 8, threshold: 1000, edgeItems: 3, lineWidth: 75, suppress: false }
const mayBeEndless: ReadonlySet<string> = new Set(['threshold', 'lineWidth'])

/**
 * The text of an array as Python's `str` gives it: `[0.  0.5 1. ]`. A 0-d array prints as its element does.
 *
 * @throws ValueError for an unknown option, or one with a value that it cannot have.
 */
export function formatArray(x: Printable, options: PrintOptions = {}): string {
  const settings = settingsOf('formatArray', options)
  if (x.shape.length === 0 && infoOf(x.dtype).kind === 'f') return scalarText(toFloat(x.at([]), x.dtype), x.dtype === 'float32')
  if (x.shape.length === 0 && infoOf(x.dtype).kind === 'c') return complexText(x.at([]) as Complex, x.dtype === 'complex64')
  return text(x, settings, ' ', 0, settings.lineWidth)
}

/**
 * The text of an array as Python's `repr` gives it: `array([0. , 0.5, 1. ])`. The dtype is named where the elements do not
 * tell it, the shape where they do not show it.
 *
 * @throws ValueError for an unknown option, or one with a value that it cannot have.
 */
export function reprArray(x: Printable, options: PrintOptions = {}): string {
  const settings = settingsOf('reprArray', options)
  const start = 'array('
  const body = start + text(x, settings, ', ', start.length, settings.lineWidth - ')'.length)
  const size = sizeOf(x.shape)
  const extras: string[] = []
  if (size > settings.threshold || (size === 0 && x.shape.length > 1)) extras.push(`shape=${tuple(x.shape)}`)
  if (size === 0 || !impliedTypes.has(x.dtype)) extras.push(`dtype=${x.dtype}`)
  if (extras.length === 0) return `${body})`
  const extra = `${extras.join(', ')})`
  const lastLine = body.length - (body.lastIndexOf('\n') + 1) + ','.length
  const fits = lastLine + ' '.length + extra.length <= settings.lineWidth
  return `${body},${fits ? ' ' : `\n${' '.repeat(start.length)}`}${extra}`
}

/** The dtypes that NumPy gives to Python's own booleans, integers, floats and complex numbers. */
const impliedTypes: ReadonlySet<DType> = new Set<DType>(['bool', 'int64', 'float64', 'complex128'])

function settingsOf(operation: string, options: PrintOptions): Settings {
  if (typeof options !== 'object' || options === null) {
    throw new ValueError(operation, `the options must be an object, not ${showValue(options)}`, { options })
  }
  const settings: Record<string, unknown> = { ...defaults }
  for (const [option, value] of Object.entries(options)) {
    if (!Object.hasOwn(defaults, option)) {
      throw new ValueError(operation, `unknown option ${option}; known are ${Object.keys(defaults).join(', ')}`, { option, value })
    }
    if (value === undefined) continue
    if (option === 'suppress' ? typeof value !== 'boolean' : !isCount(value, mayBeEndless.has(option))) {
      const wanted = option === 'suppress' ? 'true or false' : 'a non-negative integer'
      throw new ValueError(operation, `${option} must be ${wanted}, not ${showValue(value)}`, { option, value })
    }
    settings[option] = value
  }
  return settings as unknown as Settings
}

function isCount(value: unknown, endless: boolean): boolean {
  return typeof value === 'number' && value >= 0 && (Number.isInteger(value) || (endless && value === Infinity))
}

function sizeOf(shape: readonly number[]): number {
  return shape.reduce((size, length) => size * length, 1)
}

/** A shape as Python writes a tuple: `()`, `(3,)`, `(2, 3)`. */
function tuple(shape: readonly number[]): string {
  return shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(', ')})`
}

/** The three steps: choose, write words, lay out. */
function text(x: Printable, settings: Settings, separator: string, margin: number, width: number): string {
  const size = sizeOf(x.shape)
  if (size === 0) return '[]'
  const axes = x.shape.map((length) => shownOf(length, size > settings.threshold, settings.edgeItems))
  const values: Element[] = []
  const read = (index: readonly number[]): void => {
    if (index.length === axes.length) values.push(x.at(index))
    else for (const i of axes[index.length].places) read([...index, i])
  }
  read([])
  const words = wordsOf(values, x.dtype, x.shape.length === 0, settings)
  return layOut(words, axes, separator, ' '.repeat(margin + 1), width)
}

/** What is shown of an axis: these places, with `...` after the first `before` of them where it is cut short. */
interface Axis {
  readonly places: readonly number[]
  readonly before: number
  readonly cut: boolean
}

function shownOf(length: number, summarise: boolean, edge: number): Axis {
  const cut = summarise && length > 2 * edge
  const before = cut ? edge : 0
  const after = cut ? Math.max(edge, 1) : length
  const places = Array.from({ length: before + after }, (_, i) => (i < before ? i : length - after + i - before))
  return { places, before, cut }
}

function layOut(words: readonly string[], axes: readonly Axis[], separator: string, indent: string, width: number): string {
  let next = 0
  const block = (depth: number, indent: string, width: number): string => {
    if (depth === axes.length) return words[next++]
    const { places, before, cut } = axes[depth]
    const items = places.map(() => block(depth + 1, `${indent} `, width - ']'.length))
    if (cut) items.splice(before, 0, '...')
    const inner = axes.length - 1 - depth
    if (inner === 0) return `[${row(items, separator, indent, width)}]`
    return `[${items.join(`${separator.trimEnd()}${'\n'.repeat(inner)}${indent}`)}]`
  }
  return block(0, indent, width)
}

/** The items of a last axis, in lines that leave room for a separator or a bracket. The first line's indent is left out. */
function row(items: readonly string[], separator: string, indent: string, width: number): string {
  const room = width - Math.max(separator.trimEnd().length, ']'.length)
  const lines: string[] = []
  let line = indent
  items.forEach((item, i) => {
    if (line.length + item.length > room && line.length > indent.length) {
      lines.push(line.trimEnd())
      line = indent
    }
    line += i < items.length - 1 ? item + separator : item
  })
  return [...lines, line].join('\n').slice(indent.length)
}

/** The elements as words of one width. */
function wordsOf(values: readonly Element[], dtype: DType, single: boolean, settings: Settings): string[] {
  const { kind } = infoOf(dtype)
  if (kind === 'f') return floatWords(values.map((value) => toFloat(value, dtype)), dtype === 'float32', settings)
  if (kind === 'c') return complexWords(values as readonly Complex[], dtype === 'complex64', settings)
  const words = kind === 'b' ? values.map((value) => (value ? 'True' : 'False')) : values.map(String)
  if (single) return words
  const width = kind === 'b' ? 'False'.length : longest(words)
  return words.map((word) => word.padStart(width))
}

/** A float32 that came as a wider double is rounded here: what follows counts on it. */
function toFloat(value: Element, dtype: DType): number {
  return dtype === 'float32' ? Math.fround(Number(value)) : Number(value)
}

/** Real and imaginary parts, each in columns of their own. */
function complexWords(values: readonly Complex[], single: boolean, settings: Settings): string[] {
  const reals = floatWords(values.map(({ re }) => re), single, settings)
  const imaginaries = floatWords(values.map(({ im }) => im), single, settings, '+')
  return reals.map((re, i) => {
    const im = imaginaries[i].trimEnd()
    return `${re}${im}j${imaginaries[i].slice(im.length)}`
  })
}

/** A complex number alone, as Python writes it: `(1+2j)`, and `2j` where the real part is 0. */
function complexText({ re, im }: Complex, single: boolean): string {
  const [a, b] = [re, im].map((part) => scalarText(part, single).replace(/\.0$/, ''))
  return Object.is(re, 0) ? `${b}j` : `(${a}${/^[-+]/.test(b) ? '' : '+'}${b}j)`
}

function longest(words: readonly string[]): number {
  return words.reduce((length, word) => Math.max(length, word.length), 0)
}

/**
 * Where NumPy 2.4 turns to an exponent. The upper bound is the dtype's count of safe decimal digits, but 1e8 for an array's
 * and 1e16 for a lone float64. Single elements are compared as doubles, arrays in their own dtype: 0.0001 as a float32, which
 * is a little less than the double, prints as [0.0001] in an array and as 1e-04 alone.
 */
const exponentFrom = { float32: 1e6, float64: 1e8, scalar: 1e16 } as const
const exponentBelow = 1e-4
const exponentRatio = 1000

function needsExponent(finite: readonly number[], single: boolean, suppress: boolean): boolean {
  const round = single ? Math.fround : Number
  let [least, most] = [Infinity, 0]
  for (const value of finite) {
    const size = Math.abs(value)
    if (size === 0) continue
    least = Math.min(least, size)
    most = Math.max(most, size)
  }
  if (most === 0) return false
  if (most >= (single ? exponentFrom.float32 : exponentFrom.float64)) return true
  return !suppress && (least < round(exponentBelow) || round(most / least) > exponentRatio)
}

/** Floats as words: a point in one column; spaces after it without an exponent, zeros with one. */
function floatWords(values: readonly number[], single: boolean, { precision, suppress }: Settings, plus: '' | '+' = ''): string[] {
  const finite = values.filter(Number.isFinite)
  const column = needsExponent(finite, single, suppress) ? scientificColumn : positionalColumn
  const split = column(finite, single, precision).map(({ whole, tail }) => ({ whole: whole.startsWith('-') ? whole : plus + whole, tail }))
  const special = (value: number): string => (value < 0 ? '' : plus) + specialText(value)
  const right = longest(split.map(({ tail }) => tail))
  const specials = longest(values.filter((value) => !Number.isFinite(value)).map(special))
  const left = Math.max(longest(split.map(({ whole }) => whole)), specials - right - '.'.length)
  let next = 0
  return values.map((value) => {
    if (!Number.isFinite(value)) return special(value).padStart(left + '.'.length + right)
    const { whole, tail } = split[next++]
    return `${whole.padStart(left)}.${tail}`
  })
}

/** What stands before the point of a float, and after it, as wide as that of its neighbours. */
interface Split {
  readonly whole: string
  readonly tail: string
}

function positionalColumn(values: readonly number[], single: boolean, precision: number): Split[] {
  const parts = values.map((value) => positional(value, single, precision))
  const digits = longest(parts.map(({ fraction }) => fraction))
  return parts.map(({ whole, fraction }) => ({ whole, tail: fraction.padEnd(digits) }))
}

function scientificColumn(values: readonly number[], single: boolean, precision: number): Split[] {
  const shortest = values.map((value) => scientific(value, single, precision))
  const digits = longest(shortest.map(({ fraction }) => fraction))
  const powers = longest(shortest.map(({ power }) => power))
  // All get as many digits as the longest, true ones: 0.1 as a float32 is 1.00000001e-01 where another has 8 places.
  return values.map((value) => {
    const { whole, fraction, sign, power } = scientific(value, single, digits, digits)
    return { whole, tail: `${fraction.padEnd(digits, '0')}e${sign}${power.padStart(powers, '0')}` }
  })
}

function specialText(value: number): string {
  return Number.isNaN(value) ? 'nan' : value < 0 ? '-inf' : 'inf'
}

/** A float alone, as `str` prints it: all the digits that it needs. */
function scalarText(value: number, single: boolean): string {
  if (!Number.isFinite(value)) return specialText(value)
  const size = Math.abs(value)
  const above = size >= (single ? exponentFrom.float32 : exponentFrom.scalar)
  if (size === 0 || (size >= exponentBelow && !above)) {
    const { whole, fraction } = positional(value, single, Infinity)
    return `${whole}.${fraction || '0'}`
  }
  const { whole, fraction, sign, power } = scientific(value, single, Infinity)
  return `${whole}${fraction && '.'}${fraction}e${sign}${power}`
}

/** A float in pieces: `-12` `.` `5`, or `-1` `.` `25` `e` `+` `01`. */
interface Parts {
  readonly whole: string
  readonly fraction: string
  readonly sign: string
  readonly power: string
}

function positional(value: number, single: boolean, precision: number): Parts {
  const minus = value < 0 || Object.is(value, -0) ? '-' : ''
  const { digits, exponent } = decimalOf(Math.abs(value), single, () => -precision)
  const padded = exponent < 0 ? '0'.repeat(-exponent) + digits : digits.padEnd(exponent + 1, '0')
  const point = Math.max(exponent, 0) + 1
  return { whole: minus + padded.slice(0, point), fraction: withoutZeros(padded.slice(point)), sign: '', power: '' }
}

function scientific(value: number, single: boolean, precision: number, least = 0): Parts {
  const minus = value < 0 || Object.is(value, -0) ? '-' : ''
  const { digits, exponent } = decimalOf(Math.abs(value), single, (first) => first - precision, least)
  return {
    whole: minus + digits[0],
    fraction: withoutZeros(digits.slice(1)),
    sign: exponent < 0 ? '-' : '+',
    power: String(Math.abs(exponent)).padStart(2, '0'),
  }
}

function withoutZeros(digits: string): string {
  return digits.replace(/0+$/, '')
}

/** Decimal digits; the first stands for a multiple of 10 ** exponent. */
interface Decimal {
  readonly digits: string
  readonly exponent: number
}

/**
 * The shortest digits that only this float reads back from, cut off after the place `lastOf(first place)`, half to even, and
 * `least` places after the first at the earliest. Exact, by Steele and White's free-format algorithm ("How to print floating-point
 * numbers accurately", 1990) on big integers: float32 has no shorter way, as JavaScript writes doubles only, and rounding a
 * double's shortest digits once more would round twice.
 */
function decimalOf(value: number, single: boolean, lastOf: (first: number) => number, least = 0): Decimal {
  if (value === 0) return { digits: '0', exponent: 0 }
  const fraction = fractionOf(value, single)
  const { even } = fraction
  let { rest, scale, below, above } = fraction
  let exponent = Math.floor(Math.log10(value))
  if (exponent >= 0) scale *= 10n ** BigInt(exponent)
  else [rest, below, above] = [rest, below, above].map((part) => part * 10n ** BigInt(-exponent))
  const shift = (places: number): void => {
    exponent += places
    if (places > 0) scale *= 10n ** BigInt(places)
    else [rest, below, above] = [rest * 10n, below * 10n, above * 10n]
  }
  if (rest < scale) shift(-1)
  else if (rest >= scale * 10n) shift(1)
  const last = lastOf(exponent)
  const enough = least > 0 ? exponent - least : Infinity
  if (exponent < last) shift(last - exponent)
  let count = 0n
  for (;;) {
    const digit = rest / scale
    rest %= scale
    count = count * 10n + digit
    const low = even ? rest <= below : rest < below
    const high = even ? rest + above >= scale : rest + above > scale
    if (((low || high) && exponent <= enough) || exponent <= last) {
      const twice = 2n * rest
      const up = low !== high ? high : twice > scale || (twice === scale && digit % 2n === 1n)
      const digits = String(up ? count + 1n : count)
      return { digits, exponent: exponent + digits.length - 1 }
    }
    shift(-1)
  }
}

/** A float as rest / scale, with the distances, in the same scale, in which decimals still read back as it. */
interface Fraction {
  readonly rest: bigint
  readonly scale: bigint
  readonly below: bigint
  readonly above: bigint
  /** Whether the ends of that interval belong to it, since reading rounds half to even. */
  readonly even: boolean
}

const bits = new DataView(new ArrayBuffer(8))

function fractionOf(value: number, single: boolean): Fraction {
  const [digits, lowest] = single ? [24, -149] : [53, -1074]
  bits.setFloat64(0, value)
  const power = Math.max((bits.getUint16(0) >> 4) - 1023 - (digits - 1), lowest)
  const mantissa = value / 2 ** power
  // Below a power of two the floats lie twice as close.
  const uneven = mantissa === 2 ** (digits - 1) && power > lowest
  const step = power > 0 ? 2n ** BigInt(power) : 1n
  const parts = uneven ? 4n : 2n
  return {
    rest: BigInt(mantissa) * step * parts,
    scale: (power < 0 ? 2n ** BigInt(-power) : 1n) * parts,
    below: step,
    above: uneven ? 2n * step : step,
    even: mantissa % 2 === 0,
  }
}
