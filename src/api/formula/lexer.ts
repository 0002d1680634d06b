/** From a formula's text to words: numbers, names, inserted values, symbols. Follows Python's spelling. */
import type { Source, Span } from './source.js'

/** A word of a formula. */
export interface Token extends Span {
  readonly kind: 'number' | 'name' | 'text' | 'slot' | 'symbol' | 'end'
  readonly text: string
}

/** A number's value: whole ones are bigints, those with a point or an exponent numbers, as Python has int and float. */
export type Literal = number | bigint

const space = /\s+/y
const radix = /0[xX](?:_?[\da-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+/y
const decimal = /(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:[eE][+-]?\d+(?:_\d+)*)?/y
const name = /[\p{L}_][\p{L}\p{N}_]*/uy
const quoted = /'[^'\n]*'|"[^"\n]*"/y
/** Longer ones first. Those that no formula has are read too, so that what should be written can be said. */
const symbol = /===|!==|>>>|&&|\|\||<>|:=|\*\*|\/\/|<<|>>|<=|>=|==|!=|[-+*/%&|^~<>()[\],=!?:;@.]/y

const foreign: Readonly<Record<string, string>> = {
  '===': '== compares', '!==': '!= compares', '<>': '!= compares', '>>>': '>> shifts', '&&': '& is "and" of bool arrays', '||': '| is "or" of bool arrays',
  '!': '~ is "not" of bool arrays, != compares', '?': 'where(condition, a, b) chooses', ':': 'where(condition, a, b) chooses; slices are taken before: x.get(...)',
  ':=': 'a formula has one value and no names', ';': 'a formula is one expression', '@': 'matrix products are no part of formulas',
  '.': 'formulas have no members: write sin(x), not np.sin(x) or x.sin()',
}

/** All words of a formula, the last one its end. */
export function tokenize(source: Source): Token[] {
  const tokens: Token[] = []
  const { text } = source
  let at = 0
  let slot = 0
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at
    return pattern.exec(text)?.[0]
  }
  for (;;) {
    at += match(space)?.length ?? 0
    if (at === text.length) break
    const inserted = at === source.slots[slot]?.at
    const token = inserted ? { kind: 'slot' as const, text: String(slot++), ...source.slots[slot - 1] } : word(source, at, match)
    tokens.push(token)
    at = token.end
  }
  const end = tokens[tokens.length - 1]?.end ?? 0
  tokens.push({ kind: 'end', text: '', at: end, end })
  return tokens
}

function word(source: Source, at: number, match: (pattern: RegExp) => string | undefined): Token {
  const make = (kind: Token['kind'], text: string): Token => ({ kind, text, at, end: at + text.length })
  const number = match(radix) ?? match(decimal)
  if (number !== undefined) return checkNumber(source, make('number', number))
  const found = match(name)
  if (found !== undefined) return make('name', found)
  const text = match(quoted)
  if (text !== undefined) return make('text', text)
  const sign = match(symbol)
  if (sign === undefined) source.refuse(at, `'${String.fromCodePoint(source.text.codePointAt(at)!)}' means nothing in a formula`)
  if (sign in foreign) source.refuse(at, `'${sign}' means nothing in a formula; ${foreign[sign]}`)
  return make('symbol', sign)
}

/** The most characters of a number: with so many digits it is still a float64. */
const mostDigits = 308

function checkNumber(source: Source, token: Token): Token {
  const { text, at, end } = token
  if (/^0[\d_]*[1-9]/.test(text) && /^[\d_]+$/.test(text)) source.refuse(at, `'${text}' begins with 0; octal numbers begin with 0o`)
  if (text.length > mostDigits) source.refuse(at, 'the number is too long')
  const next = source.text[end]
  if (next === 'n') source.refuse(end, `whole numbers are exact without an n; \${${text}n} inserts a bigint`)
  if (next === 'j' || next === 'J') source.refuse(end, 'formulas have no complex numbers')
  return token
}

/** The value of a number's text. */
export function literal(text: string): Literal {
  const digits = text.replaceAll('_', '')
  return /^(\d+|0[xXoObB].*)$/.test(digits) ? BigInt(digits) : Number(digits)
}
