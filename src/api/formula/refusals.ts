/** What is said of words that stand where they cannot. */
import type { Cursor } from './cursor.js'
import { constants, functions, nearest } from './functions.js'
import type { Token } from './lexer.js'

/** Python's words that mean nothing in a formula. */
const words: Readonly<Record<string, string>> = {
  and: '& is "and" of bool arrays: (a > 0) & (b > 0)', or: '| is "or" of bool arrays: (a > 0) | (b > 0)', not: '~ is "not" of bool arrays: ~(a > 0)',
  if: 'where(condition, a, b) chooses', else: 'where(condition, a, b) chooses', in: '== compares', is: '== compares', lambda: 'a formula has one value',
  for: 'a formula is computed for all elements', None: 'only the bounds of clip and an axis can be None', null: 'only the bounds of clip and an axis can be null',
}

const behind: Readonly<Record<string, string>> = {
  ')': "this ')' closes nothing", ']': "this ']' closes nothing", ',': 'a comma stands only between the arguments of a function',
  '=': "'=' stands only between an option and its value; '==' compares", '[': 'formulas have no indices; what is indexed can be inserted: ${x.get(0)}',
}

/** Refuses a name that nothing has, or that is a function without its arguments. */
export function refuseName({ source }: Cursor, { text, at }: Token, called: boolean): never {
  if (Object.hasOwn(words, text)) source.refuse(at, `'${text}' means nothing here; ${words[text]}`)
  if (!called && functions.has(text)) source.refuse(at, `${text} is a function: write ${text}(...)`)
  if (called && constants.has(text)) source.refuse(at, `${text} is a number and no function`)
  const near = nearest(text, called ? functions.keys() : [...constants.keys(), ...functions.keys()])
  const otherwise = called ? 'there are the elementwise functions and the reductions' : `\${${text}} inserts a value of JavaScript`
  return source.refuse(at, `'${text}' is no ${called ? 'function' : 'name'} that formulas know; ${near === undefined ? otherwise : `did you mean ${near}?`}`, { name: text, suggestion: near })
}

/** Refuses a word where a value should begin. */
export function refuseMissing({ source }: Cursor, { kind, text, at }: Token, last: Token | undefined): never {
  if (kind === 'text') source.refuse(at, "formulas compute with numbers; only a dtype is a text: dtype='float32'")
  if (text === '[') source.refuse(at, 'formulas have lists of axes only; arr([...]) makes an array that can be inserted')
  const where = last === undefined ? 'at the beginning' : `behind '${source.piece(last)}'`
  return source.refuse(at, `a value is missing ${where}${kind === 'end' ? '' : `, before '${text}'`}`)
}

/** Refuses the word behind a whole expression, in a parenthesis that is open or in none. */
export function refuseRest({ source, token, last }: Cursor, open: Token | undefined): never {
  const { kind, text, at } = token
  if (kind === 'end') source.refuse(open!.at, "this '(' is never closed")
  if (kind === 'name' && Object.hasOwn(words, text)) source.refuse(at, `'${text}' means nothing here; ${words[text]}`)
  if (kind === 'symbol' && Object.hasOwn(behind, text)) source.refuse(at, behind[text])
  return source.refuse(at, `an operator is missing between '${source.piece(last!)}' and '${source.piece(token)}'`)
}
