/** The options of reductions as a formula has them: axis=0, axis=(0, 1), keepdims=True, dtype=float32. */
import { dtypes, isDType } from '../../dtype/dtype.js'
import type { Cursor } from './cursor.js'
import { nearest, reductions, type OptionKind, type ReductionName } from './functions.js'
import { literal, type Token } from './lexer.js'
import type { OptionValue } from './tree.js'

const allowed: Readonly<Record<OptionKind, string>> = {
  axes: 'an integer, a list of integers such as (0, 1), or None', axis: 'an integer or None', flag: 'True or False', number: 'a number', dtype: `one of ${dtypes.join(', ')}`,
}

/** Reads an option: by its keyword, or the axis by its place. Gives its name and value; throws ExprError. */
export function readOption(cursor: Cursor, name: ReductionName, keyword: Token | undefined): [string, OptionValue] {
  const kinds: Readonly<Record<string, OptionKind>> = reductions[name].options
  const key = keyword === undefined ? 'axis' : checkName(cursor, name, keyword, Object.keys(kinds))
  const { token } = cursor
  const value = token.kind === 'slot' ? { slot: Number(cursor.next().text) } : known(cursor, kinds[key])
  if (value !== undefined && (cursor.at(',') || cursor.at(')') || cursor.ended())) return [key, value]
  const pair = { max: 'maximum(a, b) takes the larger', min: 'minimum(a, b) takes the smaller' } as Readonly<Record<string, string>>
  const hint = keyword === undefined && name in pair ? `; ${pair[name]} of two, element by element` : ''
  return cursor.source.refuse(token.at, `${key} is ${allowed[kinds[key]]}, or an inserted value${hint}`, { option: key })
}

function checkName(cursor: Cursor, name: ReductionName, { text, at }: Token, keys: readonly string[]): string {
  if (keys.includes(text)) return text
  const near = text === 'ddof' && keys.includes('correction') ? 'correction' : nearest(text, keys)
  return cursor.source.refuse(at, `${name} has no option '${text}'; ${near ? `did you mean ${near}?` : `known are ${keys.join(', ')}`}`, { option: text, known: keys, suggestion: near })
}

/** What is written for an option; undefined where it is nothing of its kind. */
function known(cursor: Cursor, kind: OptionKind): { value: unknown } | undefined {
  if (kind === 'flag') return flag(cursor.next())
  if (kind === 'dtype') return dtype(cursor)
  if (kind === 'number') return given(signed(cursor))
  if (cursor.isNone()) {
    cursor.next()
    return { value: null }
  }
  return kind === 'axes' && (cursor.at('(') || cursor.at('[')) ? axes(cursor) : given(axis(cursor))
}

function given(value: number | undefined): { value: number } | undefined {
  return value === undefined ? undefined : { value }
}

function flag({ kind, text }: Token): { value: boolean } | undefined {
  if (kind !== 'name' || !/^([Tt]rue|[Ff]alse)$/.test(text)) return undefined
  return { value: /^[Tt]/.test(text) }
}

function dtype(cursor: Cursor): { value: unknown } | undefined {
  const { kind, text, at } = cursor.next()
  if (kind !== 'name' && kind !== 'text') return undefined
  const name = kind === 'text' ? text.slice(1, -1) : text
  if (isDType(name)) return { value: name }
  const near = nearest(name, dtypes)
  return cursor.source.refuse(at, `'${name}' is no dtype; ${near ? `did you mean ${near}?` : `dtypes are ${dtypes.join(', ')}`}`, { dtype: name, suggestion: near })
}

/** A number with a sign or without. */
function signed(cursor: Cursor): number | undefined {
  const minus = cursor.at('-')
  if (minus || cursor.at('+')) cursor.next()
  if (cursor.token.kind !== 'number') return undefined
  const value = Number(literal(cursor.next().text))
  return minus ? -value : value
}

function axis(cursor: Cursor): number | undefined {
  const value = signed(cursor)
  return Number.isInteger(value) ? value! + 0 : undefined
}

/** A list of axes as Python writes it: (0, 1), (0,), [0, 1], (). */
function axes(cursor: Cursor): { value: number[] } | undefined {
  const close = cursor.next().text === '(' ? ')' : ']'
  const value: number[] = []
  while (!cursor.at(close)) {
    const one = axis(cursor)
    if (one === undefined) return undefined
    value.push(one)
    if (cursor.at(',')) cursor.next()
    else if (!cursor.at(close)) return undefined
  }
  cursor.next()
  return { value }
}
